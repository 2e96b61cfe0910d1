//! A fast hasher, seeded per process unless given keys.

#[derive(Clone, Debug, Default)]
pub struct AHasher {}
#[derive(Clone, Debug)]
pub struct RandomState {}
impl RandomState {
    #[effect(randomness)]
    pub fn new() -> RandomState;
    #[effect(randomness)]
    pub fn generate_with(k0: u64, k1: u64, k2: u64, k3: u64) -> RandomState;
    #[effect(none)]
    pub fn with_seed(key: usize) -> RandomState;
    #[effect(none)]
    pub const fn with_seeds(k0: u64, k1: u64, k2: u64, k3: u64) -> RandomState;
    pub fn hash_one<T: std::hash::Hash>(&self, x: T) -> u64
    where
        Self: Sized;
}
impl Default for RandomState {
    #[effect(randomness)]
    fn default() -> Self;
}
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[unordered]
pub struct AHashMap<K, V, S = RandomState> {}
impl<K, V> From<std::collections::HashMap<K, V, RandomState>> for AHashMap<K, V> {
    fn from(item: std::collections::HashMap<K, V, RandomState>) -> Self;
}
impl<K, V, const N: usize> From<[(K, V); N]> for AHashMap<K, V>
where
    K: Eq + std::hash::Hash,
{
    fn from(arr: [(K, V); N]) -> Self;
}
impl<K, V> AHashMap<K, V, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, V, S> AHashMap<K, V, S>
where
    S: std::hash::BuildHasher,
{
    pub fn with_hasher(hash_builder: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
}
impl<K, V, S> AHashMap<K, V, S>
where
    K: std::hash::Hash + Eq,
    S: std::hash::BuildHasher,
{
    pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq;
    pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq;
    pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq;
    pub fn insert(&mut self, k: K, v: V) -> Option<V>;
    pub fn into_keys(self) -> std::collections::hash_map::IntoKeys<K, V>;
    pub fn into_values(self) -> std::collections::hash_map::IntoValues<K, V>;
    pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq;
}
impl<K, V, S> std::ops::Deref for AHashMap<K, V, S> {
    type Target = std::collections::HashMap<K, V, S>;
    fn deref(&self) -> &Self::Target;
}
impl<K, V, S> std::ops::DerefMut for AHashMap<K, V, S> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}
impl<K, Q: ?Sized, V, S> std::ops::Index<&Q> for AHashMap<K, V, S>
where
    K: Eq + std::hash::Hash + std::borrow::Borrow<Q>,
    Q: Eq + std::hash::Hash,
    S: std::hash::BuildHasher,
{
    type Output = V;
    fn index(&self, key: &Q) -> &V;
}
impl<K, V> FromIterator<(K, V)> for AHashMap<K, V, RandomState>
where
    K: Eq + std::hash::Hash,
{
    fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> Self;
}
impl<'a, K, V, S> IntoIterator for &'a AHashMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = std::collections::hash_map::Iter<'a, K, V>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a, K, V, S> IntoIterator for &'a mut AHashMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = std::collections::hash_map::IterMut<'a, K, V>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<K, V, S> IntoIterator for AHashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = std::collections::hash_map::IntoIter<K, V>;
    fn into_iter(self) -> Self::IntoIter;
}
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[unordered]
pub struct AHashSet<T, S = RandomState> {}
impl<T> From<std::collections::HashSet<T, RandomState>> for AHashSet<T> {
    fn from(item: std::collections::HashSet<T, RandomState>) -> Self;
}
impl<T, const N: usize> From<[T; N]> for AHashSet<T>
where
    T: Eq + std::hash::Hash,
{
    fn from(arr: [T; N]) -> Self;
}
impl<T> AHashSet<T, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<T, S> AHashSet<T, S>
where
    S: std::hash::BuildHasher,
{
    pub fn with_hasher(hash_builder: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
}
impl<T, S> std::ops::Deref for AHashSet<T, S> {
    type Target = std::collections::HashSet<T, S>;
    fn deref(&self) -> &Self::Target;
}
impl<T, S> std::ops::DerefMut for AHashSet<T, S> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}
impl<T, S> std::ops::BitOr<&AHashSet<T, S>> for &AHashSet<T, S>
where
    T: Eq + std::hash::Hash + Clone,
    S: std::hash::BuildHasher + Default,
{
    type Output = AHashSet<T, S>;
    fn bitor(self, rhs: &AHashSet<T, S>) -> AHashSet<T, S>;
}
impl<T, S> std::ops::BitAnd<&AHashSet<T, S>> for &AHashSet<T, S>
where
    T: Eq + std::hash::Hash + Clone,
    S: std::hash::BuildHasher + Default,
{
    type Output = AHashSet<T, S>;
    fn bitand(self, rhs: &AHashSet<T, S>) -> AHashSet<T, S>;
}
impl<T, S> std::ops::BitXor<&AHashSet<T, S>> for &AHashSet<T, S>
where
    T: Eq + std::hash::Hash + Clone,
    S: std::hash::BuildHasher + Default,
{
    type Output = AHashSet<T, S>;
    fn bitxor(self, rhs: &AHashSet<T, S>) -> AHashSet<T, S>;
}
impl<T, S> std::ops::Sub<&AHashSet<T, S>> for &AHashSet<T, S>
where
    T: Eq + std::hash::Hash + Clone,
    S: std::hash::BuildHasher + Default,
{
    type Output = AHashSet<T, S>;
    fn sub(self, rhs: &AHashSet<T, S>) -> AHashSet<T, S>;
}
impl<T> FromIterator<T> for AHashSet<T, RandomState>
where
    T: Eq + std::hash::Hash,
{
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> AHashSet<T>;
}
impl<'a, T, S> IntoIterator for &'a AHashSet<T, S> {
    type Item = &'a T;
    type IntoIter = std::collections::hash_set::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<T, S> IntoIterator for AHashSet<T, S> {
    type Item = T;
    type IntoIter = std::collections::hash_set::IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter;
}
