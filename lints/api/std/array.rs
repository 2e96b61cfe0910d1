//! Declarations of `std::array`.

use crate::borrow::{Borrow, BorrowMut};
use crate::cmp::Ordering;
use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt::{Debug, Display, Formatter};
use crate::hash::{Hash, Hasher};
use crate::iter::FusedIterator;
use crate::mem::MaybeUninit;
use crate::ops::{Index, IndexMut};
use crate::slice::{Iter, IterMut, SlicePattern};

pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N];
pub fn from_mut<T>(s: &mut T) -> &mut [T; 1];
pub fn from_ref<T>(s: &T) -> &[T; 1];
pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N];
#[derive(Clone, Debug)]
pub struct IntoIter<T, const N: usize> {}
impl<T, const N: usize> IntoIter<T, N> {
    pub fn new(array: [T; N]) -> IntoIter<T, N>;
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
}
impl<T, const N: usize> Default for IntoIter<T, N> { fn default() -> IntoIter<T, N>; }
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> { fn next_back(&mut self) -> Option<<IntoIter<T, N> as Iterator>::Item>; }
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
impl<T, const N: usize> FusedIterator for IntoIter<T, N> {}
impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item>;
}
impl<T, const N: usize> Drop for IntoIter<T, N> { fn drop(&mut self); }
#[derive(Clone, Copy, Debug)]
pub struct TryFromSliceError {}
impl From<Infallible> for TryFromSliceError { fn from(x: Infallible) -> TryFromSliceError; }
impl Error for TryFromSliceError {}
impl Display for TryFromSliceError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl<T, const N: usize> [T; N] {
    pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N];
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    pub fn each_ref(&self) -> [&T; N];
    pub fn each_mut(&mut self) -> [&mut T; N];
}
impl<T, const N: usize> [[T; N]] {
    pub fn as_flattened(&self) -> &[T];
    pub fn as_flattened_mut(&mut self) -> &mut [T];
}
impl<T, const N: usize> Borrow<[T]> for [T; N] { fn borrow(&self) -> &[T]; }
impl<T, const N: usize> BorrowMut<[T]> for [T; N] { fn borrow_mut(&mut self) -> &mut [T]; }
impl<T: Clone, const N: usize> Clone for [T; N] { fn clone(&self) -> [T; N]; }
impl<T: Eq, const N: usize> Eq for [T; N] {}
impl<T: Ord, const N: usize> Ord for [T; N] { fn cmp(&self, other: &[T; N]) -> Ordering; }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U]> for [T; N] { fn eq(&self, other: &&[U]) -> bool; }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&mut [U]> for [T; N] { fn eq(&self, other: &&mut [U]) -> bool; }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] { fn eq(&self, other: &[U; N]) -> bool; }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U]> for [T; N] { fn eq(&self, other: &[U]) -> bool; }
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] { fn partial_cmp(&self, other: &[T; N]) -> Option<Ordering>; }
impl<T, const N: usize> AsMut<[T]> for [T; N] { fn as_mut(&mut self) -> &mut [T]; }
impl<T, const N: usize> AsRef<[T]> for [T; N] { fn as_ref(&self) -> &[T]; }
impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] { fn from(arr: MaybeUninit<[T; N]>) -> [MaybeUninit<T>; N]; }
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &'a [T]) -> Result<&'a [T; N], TryFromSliceError>;
}
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &'a mut [T]) -> Result<&'a mut [T; N], TryFromSliceError>;
}
impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError>;
}
impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &mut [T]) -> Result<[T; N], TryFromSliceError>;
}
impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T>;
    fn try_from(vec: Vec<T>) -> Result<[T; N], Vec<T>>;
}
impl<T> Default for [T; 0] { fn default() -> [T; 0]; }
impl<T: Default> Default for [T; 10] { fn default() -> [T; 10]; }
impl<T: Default> Default for [T; 11] { fn default() -> [T; 11]; }
impl<T: Default> Default for [T; 12] { fn default() -> [T; 12]; }
impl<T: Default> Default for [T; 13] { fn default() -> [T; 13]; }
impl<T: Default> Default for [T; 14] { fn default() -> [T; 14]; }
impl<T: Default> Default for [T; 15] { fn default() -> [T; 15]; }
impl<T: Default> Default for [T; 16] { fn default() -> [T; 16]; }
impl<T: Default> Default for [T; 17] { fn default() -> [T; 17]; }
impl<T: Default> Default for [T; 18] { fn default() -> [T; 18]; }
impl<T: Default> Default for [T; 19] { fn default() -> [T; 19]; }
impl<T: Default> Default for [T; 1] { fn default() -> [T; 1]; }
impl<T: Default> Default for [T; 20] { fn default() -> [T; 20]; }
impl<T: Default> Default for [T; 21] { fn default() -> [T; 21]; }
impl<T: Default> Default for [T; 22] { fn default() -> [T; 22]; }
impl<T: Default> Default for [T; 23] { fn default() -> [T; 23]; }
impl<T: Default> Default for [T; 24] { fn default() -> [T; 24]; }
impl<T: Default> Default for [T; 25] { fn default() -> [T; 25]; }
impl<T: Default> Default for [T; 26] { fn default() -> [T; 26]; }
impl<T: Default> Default for [T; 27] { fn default() -> [T; 27]; }
impl<T: Default> Default for [T; 28] { fn default() -> [T; 28]; }
impl<T: Default> Default for [T; 29] { fn default() -> [T; 29]; }
impl<T: Default> Default for [T; 2] { fn default() -> [T; 2]; }
impl<T: Default> Default for [T; 30] { fn default() -> [T; 30]; }
impl<T: Default> Default for [T; 31] { fn default() -> [T; 31]; }
impl<T: Default> Default for [T; 32] { fn default() -> [T; 32]; }
impl<T: Default> Default for [T; 3] { fn default() -> [T; 3]; }
impl<T: Default> Default for [T; 4] { fn default() -> [T; 4]; }
impl<T: Default> Default for [T; 5] { fn default() -> [T; 5]; }
impl<T: Default> Default for [T; 6] { fn default() -> [T; 6]; }
impl<T: Default> Default for [T; 7] { fn default() -> [T; 7]; }
impl<T: Default> Default for [T; 8] { fn default() -> [T; 8]; }
impl<T: Default> Default for [T; 9] { fn default() -> [T; 9]; }
impl<T: Debug, const N: usize> Debug for [T; N] { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl<T: Hash, const N: usize> Hash for [T; N] { fn hash<H: Hasher>(&self, state: &mut H); }
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T>;
}
impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<T: Copy, const N: usize> Copy for [T; N] {}
impl<T, I, const N: usize> Index<I> for [T; N] where [T]: Index<I> {
    type Output = <[T] as Index<I>>::Output;
    fn index(&self, index: I) -> &Self::Output;
}
impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> { fn index_mut(&mut self, index: I) -> &mut <[T; N] as Index<I>>::Output; }
impl<T, const N: usize> SlicePattern for [T; N] {
    type Item = T;
    fn as_slice(&self) -> &[Self::Item];
}
