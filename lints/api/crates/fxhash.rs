//! A fast hasher without a seed: the same insertions give the same order.

#[fixed_hasher]
#[derive(Clone, Copy, Debug, Default)]
pub struct FxHasher {}
impl std::hash::Hasher for FxHasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
}
pub type FxBuildHasher = std::hash::BuildHasherDefault<FxHasher>;
pub type FxHashMap<K, V> = std::collections::HashMap<K, V, FxBuildHasher>;
pub type FxHashSet<T> = std::collections::HashSet<T, FxBuildHasher>;
pub fn hash<T: std::hash::Hash + ?Sized>(v: &T) -> usize;
pub fn hash32<T: std::hash::Hash + ?Sized>(v: &T) -> u32;
pub fn hash64<T: std::hash::Hash + ?Sized>(v: &T) -> u64;
