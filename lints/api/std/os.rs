//! Declarations of `std::os`.

pub mod fd;
pub mod raw;
pub mod unix;
