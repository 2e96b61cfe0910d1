//! A small hasher without a seed: the same insertions give the same order.

#[fixed_hasher]
#[derive(Clone, Copy, Debug, Default)]
pub struct FnvHasher {}
impl FnvHasher {
    pub fn with_key(key: u64) -> FnvHasher;
}
impl std::hash::Hasher for FnvHasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
}
pub type FnvBuildHasher = std::hash::BuildHasherDefault<FnvHasher>;
pub type FnvHashMap<K, V> = std::collections::HashMap<K, V, FnvBuildHasher>;
pub type FnvHashSet<T> = std::collections::HashSet<T, FnvBuildHasher>;
