//! Declarations of `std::cmp`.

pub(crate) mod macros {
    #[derives(crate::cmp::Eq)]
    pub macro Eq;
    #[derives(crate::cmp::Ord)]
    pub macro Ord;
    #[derives(crate::cmp::PartialEq)]
    pub macro PartialEq;
    #[derives(crate::cmp::PartialOrd)]
    pub macro PartialOrd;
}
pub use self::macros::*;

pub fn max<T: Ord>(v1: T, v2: T) -> T;
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;
pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
pub fn min<T: Ord>(v1: T, v2: T) -> T;
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;
pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
pub trait Eq: PartialEq {}
pub trait Ord: Eq + PartialOrd {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self where Self: Sized {}
    fn min(self, other: Self) -> Self where Self: Sized {}
    fn clamp(self, min: Self, max: Self) -> Self where Self: Sized {}
}
pub trait PartialEq<Rhs: ?Sized = Self> {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool {}
}
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool {}
    fn le(&self, other: &Rhs) -> bool {}
    fn gt(&self, other: &Rhs) -> bool {}
    fn ge(&self, other: &Rhs) -> bool {}
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Ordering { Less, Equal, Greater }
impl Ordering {
    pub fn is_eq(self) -> bool;
    pub fn is_ne(self) -> bool;
    pub fn is_lt(self) -> bool;
    pub fn is_gt(self) -> bool;
    pub fn is_le(self) -> bool;
    pub fn is_ge(self) -> bool;
    pub fn reverse(self) -> Ordering;
    pub fn then(self, other: Ordering) -> Ordering;
    pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering;
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Reverse<T>(pub T);
impl<A: Eq + ?Sized> Eq for &A {}
impl<A: Eq + ?Sized> Eq for &mut A {}
impl<A: Ord + ?Sized> Ord for &A { fn cmp(&self, other: &Self) -> Ordering; }
impl<A: Ord + ?Sized> Ord for &mut A { fn cmp(&self, other: &Self) -> Ordering; }
impl<A: PartialEq<B> + ?Sized, B: ?Sized> PartialEq<&B> for &A { fn eq(&self, other: &&B) -> bool; }
impl<A: PartialEq<B> + ?Sized, B: ?Sized> PartialEq<&B> for &mut A { fn eq(&self, other: &&B) -> bool; }
impl<A: PartialEq<B> + ?Sized, B: ?Sized> PartialEq<&mut B> for &A { fn eq(&self, other: &&mut B) -> bool; }
impl<A: PartialEq<B> + ?Sized, B: ?Sized> PartialEq<&mut B> for &mut A { fn eq(&self, other: &&mut B) -> bool; }
impl<A: PartialOrd<B> + ?Sized, B: ?Sized> PartialOrd<&B> for &A { fn partial_cmp(&self, other: &&B) -> Option<Ordering>; }
impl<A: PartialOrd<B> + ?Sized, B: ?Sized> PartialOrd<&mut B> for &mut A { fn partial_cmp(&self, other: &&mut B) -> Option<Ordering>; }
