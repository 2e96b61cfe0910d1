//! Declarations of `std::prelude::rust_2021`.

pub use super::v1::*;
pub use crate::convert::{TryFrom, TryInto};
pub use crate::iter::FromIterator;
