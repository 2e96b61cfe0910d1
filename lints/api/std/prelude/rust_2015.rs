//! Declarations of `std::prelude::rust_2015`.

pub use super::v1::*;
