//! Declarations of `std::collections::binary_heap`.

use crate::collections::TryReserveError;
use crate::fmt::{Debug, Error, Formatter};
use crate::iter::FusedIterator;
use crate::ops::{Deref, DerefMut};

#[public_path(std::collections::BinaryHeap)] #[derive(Clone, Debug)]
pub struct BinaryHeap<T> {}
impl<T> BinaryHeap<T> {
    pub fn new() -> BinaryHeap<T>;
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn peek(&self) -> Option<&T>;
    pub fn capacity(&self) -> usize;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn as_slice(&self) -> &[T];
    pub fn into_vec(self) -> Vec<T>;
    #[order_free] pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, T>;
    pub fn clear(&mut self);
}
impl<T: Ord> BinaryHeap<T> {
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>>;
    pub fn pop(&mut self) -> Option<T>;
    #[order_free] pub fn push(&mut self, item: T);
    pub fn into_sorted_vec(self) -> Vec<T>;
    pub fn append(&mut self, other: &mut BinaryHeap<T>);
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
}
impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> { fn from(arr: [T; N]) -> BinaryHeap<T>; }
impl<T: Ord> From<Vec<T>> for BinaryHeap<T> { fn from(vec: Vec<T>) -> BinaryHeap<T>; }
impl<T> Default for BinaryHeap<T> { fn default() -> BinaryHeap<T>; }
impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BinaryHeap<T> {
    #[order_free] fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I);
}
impl<T: Ord> Extend<T> for BinaryHeap<T> {
    #[order_free] fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I);
}
impl<T: Ord> FromIterator<T> for BinaryHeap<T> {
    #[order_free] fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T>;
}
impl<'a, T> IntoIterator for &'a BinaryHeap<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}
impl<T> IntoIterator for BinaryHeap<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T>;
}
#[derive(Debug)]
pub struct Drain<'a, T: 'a> {}
impl<T> DoubleEndedIterator for Drain<'_, T> { fn next_back(&mut self) -> Option<T>; }
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> FusedIterator for Drain<'_, T> {}
impl<T> Iterator for Drain<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}
#[derive(Clone, Debug)]
pub struct IntoIter<T> {}
impl<T> Default for IntoIter<T> { fn default() -> IntoIter<T>; }
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T>; }
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}
pub struct Iter<'a, T: 'a> {}
impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Iter<'_, T>; }
impl<T> Default for Iter<'_, T> { fn default() -> Iter<'_, T>; }
impl<T: Debug> Debug for Iter<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T>; }
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}
pub struct PeekMut<'a, T: 'a + Ord> {}
impl<'a, T: Ord> PeekMut<'a, T> { pub fn pop(this: PeekMut<'a, T>) -> T; }
impl<T: Ord + Debug> Debug for PeekMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: Ord> Deref for PeekMut<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: Ord> DerefMut for PeekMut<'_, T> { fn deref_mut(&mut self) -> &mut T; }
impl<T: Ord> Drop for PeekMut<'_, T> { fn drop(&mut self); }
