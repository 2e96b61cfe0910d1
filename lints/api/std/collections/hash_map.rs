//! Declarations of `std::collections::hash_map`.

use crate::borrow::Borrow;
use crate::collections::TryReserveError;
use crate::fmt::{Debug, Formatter};
use crate::hash::{BuildHasher, Hash};
use crate::iter::FusedIterator;
use crate::ops::Index;
pub use crate::hash::DefaultHasher;
pub use crate::hash::RandomState;

#[unordered]
pub struct Drain<'a, K: 'a, V: 'a> {}
impl<K: Debug, V: Debug> Debug for Drain<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}
impl<K, V> FusedIterator for Drain<'_, K, V> {}
impl<'a, K, V> Iterator for Drain<'a, K, V> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)>;
}
pub enum Entry<'a, K: 'a, V: 'a> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
impl<'a, K, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V;
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
    pub fn key(&self) -> &K;
    pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
}
impl<'a, K, V: Default> Entry<'a, K, V> { pub fn or_default(self) -> &'a mut V; }
impl<K: Debug, V: Debug> Debug for Entry<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[unordered]
pub struct ExtractIf<'a, K, V, F> {}
impl<K: Debug, V: Debug, F> Debug for ExtractIf<'_, K, V, F> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<K, V, F: FnMut(&K, &mut V) -> bool> FusedIterator for ExtractIf<'_, K, V, F> {}
impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)>;
}
#[public_path(std::collections::HashMap)] #[unordered] #[derive(Clone)]
pub struct HashMap<K, V, S = RandomState> {}
impl<K, V> HashMap<K, V, RandomState> {
    #[order_free] pub fn new() -> HashMap<K, V, RandomState>;
    #[order_free] pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState>;
}
impl<K, V, S> HashMap<K, V, S> {
    #[order_free] pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
    #[order_free] pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S>;
    #[order_free] pub fn capacity(&self) -> usize;
    pub fn keys(&self) -> Keys<'_, K, V>;
    pub fn into_keys(self) -> IntoKeys<K, V>;
    pub fn values(&self) -> Values<'_, K, V>;
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
    pub fn into_values(self) -> IntoValues<K, V>;
    pub fn iter(&self) -> Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
    #[order_free] pub fn len(&self) -> usize;
    #[order_free] pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, K, V>;
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<'_, K, V, F>;
    #[order_free] pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F);
    #[order_free] pub fn clear(&mut self);
    #[order_free] pub fn hasher(&self) -> &S;
}
impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
    #[order_free] pub fn reserve(&mut self, additional: usize);
    #[order_free] pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[order_free] pub fn shrink_to_fit(&mut self);
    #[order_free] pub fn shrink_to(&mut self, min_capacity: usize);
    #[order_free] pub fn entry(&mut self, key: K) -> Entry<'_, K, V>;
    #[order_free] pub fn get<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>;
    #[order_free] pub fn get_key_value<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>;
    #[order_free] pub fn get_disjoint_mut<Q: Hash + Eq + ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>;
    #[order_free] pub unsafe fn get_disjoint_unchecked_mut<Q: Hash + Eq + ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>;
    #[order_free] pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> bool where K: Borrow<Q>;
    #[order_free] pub fn get_mut<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>;
    #[order_free] pub fn insert(&mut self, k: K, v: V) -> Option<V>;
    #[order_free] pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>;
    #[order_free] pub fn remove_entry<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>;
}
impl<K: Eq + Hash, V: Eq, S: BuildHasher> Eq for HashMap<K, V, S> {}
impl<K: Eq + Hash, V: PartialEq, S: BuildHasher> PartialEq for HashMap<K, V, S> {
    #[order_free] fn eq(&self, other: &HashMap<K, V, S>) -> bool;
}
impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> {
    #[order_free] fn from(arr: [(K, V); N]) -> Self;
}
impl<K, V, S: Default> Default for HashMap<K, V, S> {
    #[order_free] fn default() -> HashMap<K, V, S>;
}
impl<K: Debug, V: Debug, S> Debug for HashMap<K, V, S> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<'a, K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {
    #[order_free] fn extend<T: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: T);
}
impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {
    #[order_free] fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T);
}
impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {
    #[order_free] fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> HashMap<K, V, S>;
}
impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
    fn into_iter(self) -> IterMut<'a, K, V>;
}
impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
    fn into_iter(self) -> Iter<'a, K, V>;
}
impl<K, V, S> IntoIterator for HashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V>;
}
impl<K: Eq + Hash + Borrow<Q>, Q: Eq + Hash + ?Sized, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> {
    type Output = V;
    #[order_free] fn index(&self, key: &Q) -> &V;
}
#[derive(Debug)]
#[unordered]
pub struct IntoIter<K, V> {}
impl<K, V> Default for IntoIter<K, V> { fn default() -> Self; }
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K, V> FusedIterator for IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)>;
}
#[unordered]
pub struct IntoKeys<K, V> {}
impl<K, V> Default for IntoKeys<K, V> { fn default() -> Self; }
impl<K: Debug, V> Debug for IntoKeys<K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
impl<K, V> FusedIterator for IntoKeys<K, V> {}
impl<K, V> Iterator for IntoKeys<K, V> {
    type Item = K;
    fn next(&mut self) -> Option<K>;
}
#[unordered]
pub struct IntoValues<K, V> {}
impl<K, V> Default for IntoValues<K, V> { fn default() -> Self; }
impl<K, V: Debug> Debug for IntoValues<K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
impl<K, V> FusedIterator for IntoValues<K, V> {}
impl<K, V> Iterator for IntoValues<K, V> {
    type Item = V;
    fn next(&mut self) -> Option<V>;
}
#[unordered]
pub struct Iter<'a, K: 'a, V: 'a> {}
impl<K, V> Clone for Iter<'_, K, V> { fn clone(&self) -> Self; }
impl<K, V> Default for Iter<'_, K, V> { fn default() -> Self; }
impl<K: Debug, V: Debug> Debug for Iter<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
impl<K, V> FusedIterator for Iter<'_, K, V> {}
impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)>;
}
#[unordered]
pub struct IterMut<'a, K: 'a, V: 'a> {}
impl<K, V> Default for IterMut<'_, K, V> { fn default() -> Self; }
impl<K: Debug, V: Debug> Debug for IterMut<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
impl<K, V> FusedIterator for IterMut<'_, K, V> {}
impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
    fn next(&mut self) -> Option<(&'a K, &'a mut V)>;
}
#[unordered]
pub struct Keys<'a, K: 'a, V: 'a> {}
impl<K, V> Clone for Keys<'_, K, V> { fn clone(&self) -> Self; }
impl<K, V> Default for Keys<'_, K, V> { fn default() -> Self; }
impl<K: Debug, V> Debug for Keys<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
impl<K, V> FusedIterator for Keys<'_, K, V> {}
impl<'a, K, V> Iterator for Keys<'a, K, V> {
    type Item = &'a K;
    fn next(&mut self) -> Option<&'a K>;
}
pub struct OccupiedEntry<'a, K: 'a, V: 'a> {}
impl<'a, K, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn remove_entry(self) -> (K, V);
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn into_mut(self) -> &'a mut V;
    pub fn insert(&mut self, value: V) -> V;
    pub fn remove(self) -> V;
}
impl<K: Debug, V: Debug> Debug for OccupiedEntry<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
pub struct VacantEntry<'a, K: 'a, V: 'a> {}
impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    pub fn insert(self, value: V) -> &'a mut V;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
}
impl<K: Debug, V> Debug for VacantEntry<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[unordered]
pub struct Values<'a, K: 'a, V: 'a> {}
impl<K, V> Clone for Values<'_, K, V> { fn clone(&self) -> Self; }
impl<K, V> Default for Values<'_, K, V> { fn default() -> Self; }
impl<K, V: Debug> Debug for Values<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
impl<K, V> FusedIterator for Values<'_, K, V> {}
impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;
    fn next(&mut self) -> Option<&'a V>;
}
#[unordered]
pub struct ValuesMut<'a, K: 'a, V: 'a> {}
impl<K, V> Default for ValuesMut<'_, K, V> { fn default() -> Self; }
impl<K, V: Debug> Debug for ValuesMut<'_, K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
impl<K, V> FusedIterator for ValuesMut<'_, K, V> {}
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
    type Item = &'a mut V;
    fn next(&mut self) -> Option<&'a mut V>;
}
