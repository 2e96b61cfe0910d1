//! Memoised functions and caches: a hit depends on what ran before in this process.

pub trait Cached<K, V> {
    #[effect(global_state)]
    fn cache_get(&mut self, k: &K) -> Option<&V>;
    #[effect(global_state)]
    fn cache_set(&mut self, k: K, v: V) -> Option<V>;
    #[effect(global_state)]
    fn cache_remove(&mut self, k: &K) -> Option<V>;
    fn cache_size(&self) -> usize;
}
