//! Declarations of `std::collections::hash_set`.

use crate::borrow::Borrow;
use crate::collections::TryReserveError;
use crate::fmt::{Debug, Formatter};
use crate::hash::{BuildHasher, Hash, RandomState};
use crate::iter::FusedIterator;
use crate::ops::{BitAnd, BitOr, BitXor, Sub};

#[unordered]
pub struct Difference<'a, T: 'a, S: 'a> {}
impl<T, S> Clone for Difference<'_, T, S> { fn clone(&self) -> Self; }
impl<T: Debug + Eq + Hash, S: BuildHasher> Debug for Difference<'_, T, S> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T: Eq + Hash, S: BuildHasher> FusedIterator for Difference<'_, T, S> {}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}
#[unordered]
pub struct Drain<'a, K: 'a> {}
impl<K: Debug> Debug for Drain<'_, K> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<K> ExactSizeIterator for Drain<'_, K> {}
impl<K> FusedIterator for Drain<'_, K> {}
impl<'a, K> Iterator for Drain<'a, K> {
    type Item = K;
    fn next(&mut self) -> Option<K>;
}
#[unordered]
pub struct ExtractIf<'a, K, F> {}
impl<K: Debug, F> Debug for ExtractIf<'_, K, F> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<K, F: FnMut(&K) -> bool> FusedIterator for ExtractIf<'_, K, F> {}
impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<'_, K, F> {
    type Item = K;
    fn next(&mut self) -> Option<K>;
}
#[public_path(std::collections::HashSet)] #[unordered] #[derive(Clone)]
pub struct HashSet<T, S = RandomState> {}
impl<T> HashSet<T, RandomState> {
    #[order_free] pub fn new() -> HashSet<T, RandomState>;
    #[order_free] pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState>;
}
impl<T, S> HashSet<T, S> {
    #[order_free] pub fn with_hasher(hasher: S) -> HashSet<T, S>;
    #[order_free] pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
    #[order_free] pub fn capacity(&self) -> usize;
    pub fn iter(&self) -> Iter<'_, T>;
    #[order_free] pub fn len(&self) -> usize;
    #[order_free] pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, T>;
    pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> ExtractIf<'_, T, F>;
    #[order_free] pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    #[order_free] pub fn clear(&mut self);
    #[order_free] pub fn hasher(&self) -> &S;
}
impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
    #[order_free] pub fn reserve(&mut self, additional: usize);
    #[order_free] pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[order_free] pub fn shrink_to_fit(&mut self);
    #[order_free] pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S>;
    pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S>;
    pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S>;
    pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S>;
    #[order_free] pub fn contains<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q>;
    #[order_free] pub fn get<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>;
    #[order_free] pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
    #[order_free] pub fn is_subset(&self, other: &HashSet<T, S>) -> bool;
    #[order_free] pub fn is_superset(&self, other: &HashSet<T, S>) -> bool;
    #[order_free] pub fn insert(&mut self, value: T) -> bool;
    #[order_free] pub fn replace(&mut self, value: T) -> Option<T>;
    #[order_free] pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q>;
    #[order_free] pub fn take<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>;
}
impl<T: Eq + Hash, S: BuildHasher> Eq for HashSet<T, S> {}
impl<T: Eq + Hash, S: BuildHasher> PartialEq for HashSet<T, S> {
    #[order_free] fn eq(&self, other: &HashSet<T, S>) -> bool;
}
impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, RandomState> {
    #[order_free] fn from(arr: [T; N]) -> Self;
}
impl<T, S: Default> Default for HashSet<T, S> {
    #[order_free] fn default() -> HashSet<T, S>;
}
impl<T: Debug, S> Debug for HashSet<T, S> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<'a, T: 'a + Eq + Hash + Copy, S: BuildHasher> Extend<&'a T> for HashSet<T, S> {
    #[order_free] fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I);
}
impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> {
    #[order_free] fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I);
}
impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {
    #[order_free] fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S>;
}
impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}
impl<T, S> IntoIterator for HashSet<T, S> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T>;
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    #[order_free] fn bitand(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    #[order_free] fn bitor(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    #[order_free] fn bitxor(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    #[order_free] fn sub(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
}
#[unordered]
pub struct Intersection<'a, T: 'a, S: 'a> {}
impl<T, S> Clone for Intersection<'_, T, S> { fn clone(&self) -> Self; }
impl<T: Debug + Eq + Hash, S: BuildHasher> Debug for Intersection<'_, T, S> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T: Eq + Hash, S: BuildHasher> FusedIterator for Intersection<'_, T, S> {}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}
#[derive(Debug)]
#[unordered]
pub struct IntoIter<K> {}
impl<K> Default for IntoIter<K> { fn default() -> Self; }
impl<K> ExactSizeIterator for IntoIter<K> {}
impl<K> FusedIterator for IntoIter<K> {}
impl<K> Iterator for IntoIter<K> {
    type Item = K;
    fn next(&mut self) -> Option<K>;
}
#[unordered]
pub struct Iter<'a, K: 'a> {}
impl<K> Clone for Iter<'_, K> { fn clone(&self) -> Self; }
impl<K> Default for Iter<'_, K> { fn default() -> Self; }
impl<K: Debug> Debug for Iter<'_, K> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<K> ExactSizeIterator for Iter<'_, K> {}
impl<K> FusedIterator for Iter<'_, K> {}
impl<'a, K> Iterator for Iter<'a, K> {
    type Item = &'a K;
    fn next(&mut self) -> Option<&'a K>;
}
#[unordered]
pub struct SymmetricDifference<'a, T: 'a, S: 'a> {}
impl<T, S> Clone for SymmetricDifference<'_, T, S> { fn clone(&self) -> Self; }
impl<T: Debug + Eq + Hash, S: BuildHasher> Debug for SymmetricDifference<'_, T, S> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T: Eq + Hash, S: BuildHasher> FusedIterator for SymmetricDifference<'_, T, S> {}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}
#[unordered]
pub struct Union<'a, T: 'a, S: 'a> {}
impl<T, S> Clone for Union<'_, T, S> { fn clone(&self) -> Self; }
impl<T: Debug + Eq + Hash, S: BuildHasher> Debug for Union<'_, T, S> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T: Eq + Hash, S: BuildHasher> FusedIterator for Union<'_, T, S> {}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}
