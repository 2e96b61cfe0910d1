//! Declarations of `std::prelude::rust_2024`.

pub use super::rust_2021::*;
pub use crate::future::{Future, IntoFuture};
