//! Declarations of `std::default`.

pub(crate) mod macros {
    #[derives(crate::default::Default)]
    pub macro Default;
}
pub use self::macros::*;

pub trait Default: Sized {
    fn default() -> Self;
}
