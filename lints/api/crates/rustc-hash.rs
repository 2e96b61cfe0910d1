//! A fast hasher without a seed: the same insertions give the same order.

#[fixed_hasher]
#[derive(Clone, Copy, Debug, Default)]
pub struct FxHasher {}
impl FxHasher {
    pub const fn with_seed(seed: usize) -> FxHasher;
}
impl std::hash::Hasher for FxHasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
}
#[fixed_hasher]
#[derive(Clone, Copy, Debug, Default)]
pub struct FxBuildHasher;
impl std::hash::BuildHasher for FxBuildHasher {
    type Hasher = FxHasher;
    fn build_hasher(&self) -> FxHasher;
}
pub type FxHashMap<K, V> = std::collections::HashMap<K, V, FxBuildHasher>;
pub type FxHashSet<V> = std::collections::HashSet<V, FxBuildHasher>;
#[effect(randomness)]
#[derive(Clone, Debug)]
pub struct FxRandomState {}
#[effect_within(randomness)]
impl FxRandomState {
    pub fn new() -> FxRandomState;
}
pub type FxHashMapRand<K, V> = std::collections::HashMap<K, V, FxRandomState>;
#[fixed_hasher]
pub struct FxSeededState {}
impl FxSeededState {
    pub const fn with_seed(seed: usize) -> FxSeededState;
}
