//! Declarations of `std::prelude`.

pub mod rust_2015;
pub mod rust_2018;
pub mod rust_2021;
pub mod rust_2024;
pub mod v1;
