//! Declarations of `std::mem`.

use crate::fmt::{Debug, Error, Formatter};
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut};

pub use crate::offset_of;

pub fn align_of<T>() -> usize;
pub fn align_of_val<T: ?Sized>(val: &T) -> usize;
pub fn discriminant<T>(v: &T) -> Discriminant<T>;
pub fn drop<T>(_x: T);
pub fn forget<T>(t: T);
pub fn min_align_of<T>() -> usize;
pub fn min_align_of_val<T: ?Sized>(val: &T) -> usize;
pub fn needs_drop<T: ?Sized>() -> bool;
pub fn replace<T>(dest: &mut T, src: T) -> T;
pub fn size_of<T>() -> usize;
pub fn size_of_val<T: ?Sized>(val: &T) -> usize;
pub fn swap<T>(x: &mut T, y: &mut T);
pub fn take<T: Default>(dest: &mut T) -> T;
pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst;
pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst;
pub unsafe fn uninitialized<T>() -> T;
pub unsafe fn zeroed<T>() -> T;
pub struct Discriminant<T> {}
impl<T> Clone for Discriminant<T> { fn clone(&self) -> Discriminant<T>; }
impl<T> Eq for Discriminant<T> {}
impl<T> PartialEq for Discriminant<T> { fn eq(&self, rhs: &Discriminant<T>) -> bool; }
impl<T> Debug for Discriminant<T> { fn fmt(&self, fmt: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T> Hash for Discriminant<T> { fn hash<H: Hasher>(&self, state: &mut H); }
impl<T> Copy for Discriminant<T> {}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ManuallyDrop<T: ?Sized> {}
impl<T> ManuallyDrop<T> {
    pub fn new(value: T) -> ManuallyDrop<T>;
    pub fn into_inner(slot: ManuallyDrop<T>) -> T;
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T;
}
impl<T: ?Sized> ManuallyDrop<T> { pub unsafe fn drop(slot: &mut ManuallyDrop<T>); }
impl<T: ?Sized> Deref for ManuallyDrop<T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> DerefMut for ManuallyDrop<T> { fn deref_mut(&mut self) -> &mut T; }
pub union MaybeUninit<T> {}
impl<T> MaybeUninit<T> {
    pub fn new(val: T) -> MaybeUninit<T>;
    pub fn uninit() -> MaybeUninit<T>;
    pub fn zeroed() -> MaybeUninit<T>;
    pub fn write(&mut self, val: T) -> &mut T;
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub unsafe fn assume_init(self) -> T;
    pub unsafe fn assume_init_read(&self) -> T;
    pub unsafe fn assume_init_drop(&mut self);
    pub unsafe fn assume_init_ref(&self) -> &T;
    pub unsafe fn assume_init_mut(&mut self) -> &mut T;
}
impl<T: Copy> Clone for MaybeUninit<T> { fn clone(&self) -> MaybeUninit<T>; }
impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> { fn as_mut(&mut self) -> &mut [MaybeUninit<T>; N]; }
impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> { fn as_mut(&mut self) -> &mut [MaybeUninit<T>]; }
impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> { fn as_ref(&self) -> &[MaybeUninit<T>; N]; }
impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> { fn as_ref(&self) -> &[MaybeUninit<T>]; }
impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> { fn from(arr: [MaybeUninit<T>; N]) -> MaybeUninit<[T; N]>; }
impl<T> Debug for MaybeUninit<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: Copy> Copy for MaybeUninit<T> {}
