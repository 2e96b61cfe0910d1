//! Declarations of `std::ascii`.

use crate::fmt::{Display, Error, Formatter};
use crate::iter::FusedIterator;

pub fn escape_default(c: u8) -> EscapeDefault;
#[derive(Clone, Debug)]
pub struct EscapeDefault {}
impl Display for EscapeDefault { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl DoubleEndedIterator for EscapeDefault { fn next_back(&mut self) -> Option<u8>; }
impl ExactSizeIterator for EscapeDefault {}
impl FusedIterator for EscapeDefault {}
impl Iterator for EscapeDefault {
    type Item = u8;
    fn next(&mut self) -> Option<u8>;
}
