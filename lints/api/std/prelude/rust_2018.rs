//! Declarations of `std::prelude::rust_2018`.

pub use super::v1::*;
