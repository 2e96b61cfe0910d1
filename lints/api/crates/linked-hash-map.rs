//! A hash map that keeps the order of insertion.

#![pure]
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct LinkedHashMap<K, V, S = std::collections::hash_map::RandomState> {}
impl<K: std::hash::Hash + Eq, V> LinkedHashMap<K, V> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K: std::hash::Hash + Eq, V, S: std::hash::BuildHasher> LinkedHashMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
    pub fn reserve(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn entry(&mut self, k: K) -> Entry<K, V, S>;
    pub fn entries(&mut self) -> Entries<K, V, S>;
    pub fn insert(&mut self, k: K, v: V) -> Option<V>;
    pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool
    where
        K: std::borrow::Borrow<Q>,
        Q: Eq + std::hash::Hash;
    pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V>
    where
        K: std::borrow::Borrow<Q>,
        Q: Eq + std::hash::Hash;
    pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V>
    where
        K: std::borrow::Borrow<Q>,
        Q: Eq + std::hash::Hash;
    pub fn get_refresh<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V>
    where
        K: std::borrow::Borrow<Q>,
        Q: Eq + std::hash::Hash;
    pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V>
    where
        K: std::borrow::Borrow<Q>,
        Q: Eq + std::hash::Hash;
    pub fn capacity(&self) -> usize;
    pub fn pop_front(&mut self) -> Option<(K, V)>;
    pub fn front(&self) -> Option<(&K, &V)>;
    pub fn pop_back(&mut self) -> Option<(K, V)>;
    pub fn back(&self) -> Option<(&K, &V)>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn hasher(&self) -> &S;
    pub fn clear(&mut self);
    pub fn iter(&self) -> Iter<K, V>;
    pub fn iter_mut(&mut self) -> IterMut<K, V>;
    pub fn drain(&mut self) -> Drain<K, V>;
    pub fn keys(&self) -> Keys<K, V>;
    pub fn values(&self) -> Values<K, V>;
}
impl<'a, K, V, S, Q: ?Sized> std::ops::Index<&'a Q> for LinkedHashMap<K, V, S>
where
    K: std::hash::Hash + Eq + std::borrow::Borrow<Q>,
    S: std::hash::BuildHasher,
    Q: Eq + std::hash::Hash,
{
    type Output = V;
    fn index(&self, index: &'a Q) -> &V;
}
impl<'a, K, V, S, Q: ?Sized> std::ops::IndexMut<&'a Q> for LinkedHashMap<K, V, S>
where
    K: std::hash::Hash + Eq + std::borrow::Borrow<Q>,
    S: std::hash::BuildHasher,
    Q: Eq + std::hash::Hash,
{
    fn index_mut(&mut self, index: &'a Q) -> &mut V;
}
impl<K: std::hash::Hash + Eq, V, S: std::hash::BuildHasher + Default> std::iter::FromIterator<(K, V)>
    for LinkedHashMap<K, V, S>
{
    fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self;
}
impl<'a, K: std::hash::Hash + Eq, V, S: std::hash::BuildHasher> IntoIterator for &'a LinkedHashMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
    fn into_iter(self) -> Iter<'a, K, V>;
}
impl<'a, K: std::hash::Hash + Eq, V, S: std::hash::BuildHasher> IntoIterator for &'a mut LinkedHashMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
    fn into_iter(self) -> IterMut<'a, K, V>;
}
impl<K: std::hash::Hash + Eq, V, S: std::hash::BuildHasher> IntoIterator for LinkedHashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V>;
}
#[derive(Clone)]
pub struct Iter<'a, K: 'a, V: 'a> {}
impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)>;
}
impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> {}
pub struct IterMut<'a, K: 'a, V: 'a> {}
impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
    fn next(&mut self) -> Option<(&'a K, &'a mut V)>;
}
impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {}
#[derive(Clone)]
pub struct IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)>;
}
impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
pub struct Drain<'a, K, V> {}
impl<'a, K, V> Iterator for Drain<'a, K, V> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)>;
}
impl<'a, K, V> DoubleEndedIterator for Drain<'a, K, V> {}
pub struct Entries<'a, K: 'a, V: 'a, S: 'a = std::collections::hash_map::RandomState> {}
impl<'a, K, V, S: std::hash::BuildHasher> Iterator for Entries<'a, K, V, S> {
    type Item = OccupiedEntry<'a, K, V, S>;
    fn next(&mut self) -> Option<OccupiedEntry<'a, K, V, S>>;
}
#[derive(Clone)]
pub struct Keys<'a, K: 'a, V: 'a> {}
impl<'a, K, V> Iterator for Keys<'a, K, V> {
    type Item = &'a K;
    fn next(&mut self) -> Option<&'a K>;
}
impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {}
#[derive(Clone)]
pub struct Values<'a, K: 'a, V: 'a> {}
impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;
    fn next(&mut self) -> Option<&'a V>;
}
impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {}
pub enum Entry<'a, K: 'a, V: 'a, S: 'a = std::collections::hash_map::RandomState> {
    Occupied(OccupiedEntry<'a, K, V, S>),
    Vacant(VacantEntry<'a, K, V, S>),
}
impl<'a, K: std::hash::Hash + Eq, V, S: std::hash::BuildHasher> Entry<'a, K, V, S> {
    pub fn key(&self) -> &K;
    pub fn or_insert(self, default: V) -> &'a mut V;
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
    pub fn and_modify<F>(self, f: F) -> Self
    where
        F: FnOnce(&mut V);
    pub fn or_default(self) -> &'a mut V
    where
        V: Default;
}
pub struct OccupiedEntry<'a, K: 'a, V: 'a, S: 'a = std::collections::hash_map::RandomState> {}
impl<'a, K: std::hash::Hash + Eq, V, S: std::hash::BuildHasher> OccupiedEntry<'a, K, V, S> {
    pub fn key(&self) -> &K;
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn into_mut(self) -> &'a mut V;
    pub fn insert(&mut self, value: V) -> V;
    pub fn remove(self) -> V;
}
pub struct VacantEntry<'a, K: 'a, V: 'a, S: 'a = std::collections::hash_map::RandomState> {}
impl<'a, K: 'a + std::hash::Hash + Eq, V: 'a, S: std::hash::BuildHasher> VacantEntry<'a, K, V, S> {
    pub fn key(&self) -> &K;
    pub fn insert(self, value: V) -> &'a mut V;
}
