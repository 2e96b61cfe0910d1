//! Declarations of `std::clone`.

pub(crate) mod macros {
    #[derives(crate::clone::Clone)]
    pub macro Clone;
}
pub use self::macros::*;

pub trait Clone: Sized {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self) {}
}
impl<T: ?Sized> Clone for &T { fn clone(&self) -> Self; }
