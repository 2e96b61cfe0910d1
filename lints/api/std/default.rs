//! Declarations of `std::default`.

pub(crate) mod macros {
    #[derives(std::default::Default)]
    pub macro Default;
}
pub use self::macros::*;

pub trait Default: Sized {
    fn default() -> Self;
}
