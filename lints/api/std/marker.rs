//! Declarations of `std::marker`.

use crate::cmp::Ordering;
use crate::fmt::{Debug, Error, Formatter};
use crate::hash::{Hash, Hasher};

pub(crate) mod macros {
    #[derives(crate::marker::Copy)]
    pub macro Copy;
}
pub use self::macros::*;

pub trait Copy: Clone {}
pub trait Send {}
pub trait Sized {}
pub trait Sync {}
pub trait Unpin {}
pub struct PhantomData<T: ?Sized>;
impl<T: ?Sized> Clone for PhantomData<T> { fn clone(&self) -> PhantomData<T>; }
impl<T: ?Sized> Eq for PhantomData<T> {}
impl<T: ?Sized> Ord for PhantomData<T> { fn cmp(&self, _other: &PhantomData<T>) -> Ordering; }
impl<T: ?Sized> PartialEq for PhantomData<T> { fn eq(&self, _other: &PhantomData<T>) -> bool; }
impl<T: ?Sized> PartialOrd for PhantomData<T> { fn partial_cmp(&self, _other: &PhantomData<T>) -> Option<Ordering>; }
impl<T: ?Sized> Default for PhantomData<T> { fn default() -> PhantomData<T>; }
impl<T: ?Sized> Debug for PhantomData<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: ?Sized> Hash for PhantomData<T> { fn hash<H: Hasher>(&self, _: &mut H); }
impl<T: ?Sized> Copy for PhantomData<T> {}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PhantomPinned;
impl<T: ?Sized> Copy for &T {}
