//! Declarations of `std::vec`.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::cmp::Ordering;
use crate::collections::TryReserveError;
use crate::collections::binary_heap::BinaryHeap;
use crate::collections::vec_deque::VecDeque;
use crate::ffi::CString;
use crate::fmt::{Debug, Error, Formatter};
use crate::io::Write;
use crate::iter::FusedIterator;
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::slice::{Iter, IterMut, SliceIndex};

pub fn from_elem<T: Clone>(element: T, count: usize) -> Vec<T>;
pub fn from_array<T, const N: usize>(elements: [T; N]) -> Vec<T>;

pub struct Drain<'a, T: 'a> {}
impl<'a, T> Drain<'a, T> { pub fn as_slice(&self) -> &[T]; }
impl<'a, T> AsRef<[T]> for Drain<'a, T> { fn as_ref(&self) -> &[T]; }
impl<T: Debug> Debug for Drain<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T> DoubleEndedIterator for Drain<'_, T> { fn next_back(&mut self) -> Option<T>; }
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> FusedIterator for Drain<'_, T> {}
impl<T> Iterator for Drain<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}
impl<T> Drop for Drain<'_, T> { fn drop(&mut self); }
pub struct ExtractIf<'a, T, F> {}
impl<T: Debug, F> Debug for ExtractIf<'_, T, F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}
impl<T, F> Drop for ExtractIf<'_, T, F> { fn drop(&mut self); }
#[derive(Clone, Debug)]
pub struct IntoIter<T> {}
impl<T> IntoIter<T> {
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
}
impl<T> AsRef<[T]> for IntoIter<T> { fn as_ref(&self) -> &[T]; }
impl<T> Default for IntoIter<T> { fn default() -> IntoIter<T>; }
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T>; }
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}
impl<T> Drop for IntoIter<T> { fn drop(&mut self); }
pub struct Splice<'a, I: Iterator + 'a> {}
impl<'a, I: Debug + Iterator + 'a> Debug for Splice<'a, I> where <I as Iterator>::Item: Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>;
}
impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> { fn next_back(&mut self) -> Option<<Splice<'_, I> as Iterator>::Item>; }
impl<I: Iterator> ExactSizeIterator for Splice<'_, I> {}
impl<I: Iterator> Iterator for Splice<'_, I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<Self::Item>;
}
impl<I: Iterator> Drop for Splice<'_, I> { fn drop(&mut self); }
#[derive(Clone, Debug, Eq, Hash, Ord)]
pub struct Vec<T> {}
impl<T> Vec<T> {
    pub fn new() -> Vec<T>;
    pub fn with_capacity(capacity: usize) -> Vec<T>;
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T>;
    pub fn into_raw_parts(self) -> (*mut T, usize, usize);
    pub fn push(&mut self, value: T);
    pub fn push_mut(&mut self, value: T) -> &mut T;
    #[order_free] pub fn capacity(&self) -> usize;
    #[order_free] pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_slice(self) -> Box<[T]>;
    pub fn truncate(&mut self, len: usize);
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub unsafe fn set_len(&mut self, new_len: usize);
    pub fn swap_remove(&mut self, index: usize) -> T;
    pub fn insert(&mut self, index: usize, element: T);
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T;
    pub fn remove(&mut self, index: usize) -> T;
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F);
    pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F);
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F);
    pub fn pop(&mut self) -> Option<T>;
    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    pub fn append(&mut self, other: &mut Vec<T>);
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T>;
    #[order_free] pub fn clear(&mut self);
    #[order_free] pub fn len(&self) -> usize;
    #[order_free] pub fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> Vec<T>;
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F);
    pub fn leak<'a>(self) -> &'a mut [T];
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>];
    pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<'_, <I as IntoIterator>::IntoIter>;
    pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F>;
}
impl<T: Clone> Vec<T> {
    pub fn resize(&mut self, new_len: usize, value: T);
    pub fn extend_from_slice(&mut self, other: &[T]);
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
}
impl<T, const N: usize> Vec<[T; N]> { pub fn into_flattened(self) -> Vec<T>; }
impl<T: PartialEq> Vec<T> { pub fn dedup(&mut self); }
impl<T> Borrow<[T]> for Vec<T> { fn borrow(&self) -> &[T]; }
impl<T> BorrowMut<[T]> for Vec<T> { fn borrow_mut(&mut self) -> &mut [T]; }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for Vec<T> { fn eq(&self, other: &&[U; N]) -> bool; }
impl<T: PartialEq<U>, U> PartialEq<&[U]> for Vec<T> { fn eq(&self, other: &&[U]) -> bool; }
impl<T: PartialEq<U>, U> PartialEq<&mut [U]> for Vec<T> { fn eq(&self, other: &&mut [U]) -> bool; }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Vec<T> { fn eq(&self, other: &[U; N]) -> bool; }
impl<T: PartialEq<U>, U> PartialEq<[U]> for Vec<T> { fn eq(&self, other: &[U]) -> bool; }
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> { fn eq(&self, other: &Vec<U>) -> bool; }
impl<T: PartialOrd> PartialOrd<Vec<T>> for Vec<T> { fn partial_cmp(&self, other: &Vec<T>) -> Option<Ordering>; }
impl<T> AsMut<[T]> for Vec<T> { fn as_mut(&mut self) -> &mut [T]; }
impl<T> AsMut<Vec<T>> for Vec<T> { fn as_mut(&mut self) -> &mut Vec<T>; }
impl<T> AsRef<[T]> for Vec<T> { fn as_ref(&self) -> &[T]; }
impl<T> AsRef<Vec<T>> for Vec<T> { fn as_ref(&self) -> &Vec<T>; }
impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> { fn from(s: &[T; N]) -> Vec<T>; }
impl<T: Clone> From<&[T]> for Vec<T> { fn from(s: &[T]) -> Vec<T>; }
impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> { fn from(s: &mut [T; N]) -> Vec<T>; }
impl<T: Clone> From<&mut [T]> for Vec<T> { fn from(s: &mut [T]) -> Vec<T>; }
impl From<&str> for Vec<u8> { fn from(s: &str) -> Vec<u8>; }
impl<T, const N: usize> From<[T; N]> for Vec<T> { fn from(s: [T; N]) -> Vec<T>; }
impl<'a, T> From<Cow<'a, [T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> { fn from(s: Cow<'a, [T]>) -> Vec<T>; }
impl<T> From<Box<[T]>> for Vec<T> { fn from(s: Box<[T]>) -> Vec<T>; }
impl<T> From<BinaryHeap<T>> for Vec<T> { fn from(heap: BinaryHeap<T>) -> Vec<T>; }
impl<T> From<VecDeque<T>> for Vec<T> { fn from(other: VecDeque<T>) -> Vec<T>; }
impl From<CString> for Vec<u8> { fn from(s: CString) -> Vec<u8>; }
impl From<String> for Vec<u8> { fn from(string: String) -> Vec<u8>; }
impl<T> Default for Vec<T> { fn default() -> Vec<T>; }
impl Write for Vec<u8> {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    fn flush(&mut self) -> crate::io::Result<()>;
}
impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I); }
impl<T> Extend<T> for Vec<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I); }
impl<T> FromIterator<T> for Vec<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T>; }
impl<'a, T> IntoIterator for &'a mut Vec<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a, T> IntoIterator for &'a Vec<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<T> Deref for Vec<T> {
    type Target = [T];
    fn deref(&self) -> &[T];
}
impl<T> DerefMut for Vec<T> { fn deref_mut(&mut self) -> &mut [T]; }
impl<T> Drop for Vec<T> { fn drop(&mut self); }
impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> {
    type Output = <I as SliceIndex<[T]>>::Output;
    fn index(&self, index: I) -> &Self::Output;
}
impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> { fn index_mut(&mut self, index: I) -> &mut <Vec<T> as Index<I>>::Output; }
