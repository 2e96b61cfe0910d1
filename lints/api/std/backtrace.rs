//! Declarations of `std::backtrace`.

use crate::fmt::{Display, Formatter};

#[derive(Debug)]
pub struct Backtrace {}
impl Backtrace {
    pub fn capture() -> Backtrace;
    pub fn force_capture() -> Backtrace;
    pub fn disabled() -> Backtrace;
    pub fn status(&self) -> BacktraceStatus;
}
impl Display for Backtrace { fn fmt(&self, fmt: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Debug, Eq, PartialEq)]
pub enum BacktraceStatus { Unsupported, Disabled, Captured }
