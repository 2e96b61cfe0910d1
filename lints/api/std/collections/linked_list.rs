//! Declarations of `std::collections::linked_list`.

use crate::fmt::{Debug, Error, Formatter};
use crate::iter::FusedIterator;

pub struct ExtractIf<'a, T: 'a, F: 'a> {}
impl<T: Debug, F> Debug for ExtractIf<'_, T, F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> {
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
pub struct IterMut<'a, T: 'a> {}
impl<T> Default for IterMut<'_, T> { fn default() -> IterMut<'_, T>; }
impl<T: Debug> Debug for IterMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T>; }
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> FusedIterator for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T>;
}
#[public_path(std::collections::LinkedList)] #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct LinkedList<T> {}
impl<T> LinkedList<T> {
    pub fn new() -> LinkedList<T>;
    pub fn append(&mut self, other: &mut LinkedList<T>);
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn clear(&mut self);
    pub fn contains(&self, x: &T) -> bool where T: PartialEq;
    pub fn front(&self) -> Option<&T>;
    pub fn front_mut(&mut self) -> Option<&mut T>;
    pub fn back(&self) -> Option<&T>;
    pub fn back_mut(&mut self) -> Option<&mut T>;
    pub fn push_front(&mut self, elt: T);
    pub fn push_front_mut(&mut self, elt: T) -> &mut T;
    pub fn pop_front(&mut self) -> Option<T>;
    pub fn push_back(&mut self, elt: T);
    pub fn push_back_mut(&mut self, elt: T) -> &mut T;
    pub fn pop_back(&mut self) -> Option<T>;
    pub fn split_off(&mut self, at: usize) -> LinkedList<T>;
    pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> ExtractIf<'_, T, F>;
}
impl<T, const N: usize> From<[T; N]> for LinkedList<T> { fn from(arr: [T; N]) -> LinkedList<T>; }
impl<T> Default for LinkedList<T> { fn default() -> LinkedList<T>; }
impl<'a, T: 'a + Copy> Extend<&'a T> for LinkedList<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I); }
impl<T> Extend<T> for LinkedList<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I); }
impl<T> FromIterator<T> for LinkedList<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> LinkedList<T>; }
impl<'a, T> IntoIterator for &'a mut LinkedList<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T>;
}
impl<'a, T> IntoIterator for &'a LinkedList<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}
impl<T> IntoIterator for LinkedList<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T>;
}
impl<T> Drop for LinkedList<T> { fn drop(&mut self); }
