//! A map that many threads fill with answers that depend on the key alone.

use std::hash::{BuildHasher, Hash};
use std::sync::RwLock;

use rustc_hash::{FxBuildHasher, FxHashMap};

const SHARDS: usize = 32;

/// Remembers answers. Two threads may compute the same one at the same time; both get
/// equal values, and no lock is held while computing, so that asking may recurse.
#[derive(Debug)]
pub struct Memo<K, V> {
    shards: [RwLock<FxHashMap<K, V>>; SHARDS],
}

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Memo {
            shards: std::array::from_fn(|_| RwLock::default()),
        }
    }
}

impl<K: Hash + Eq, V: Clone> Memo<K, V> {
    fn shard(&self, key: &K) -> &RwLock<FxHashMap<K, V>> {
        let hash = FxBuildHasher.hash_one(key);
        // The remainder is below SHARDS, the length of the array.
        &self.shards[(hash >> 48) as usize % SHARDS]
    }

    pub fn get(&self, key: &K) -> Option<V> {
        let shard = self.shard(key).read().unwrap_or_else(|e| e.into_inner());
        shard.get(key).cloned()
    }

    /// Keeps the first answer that came and returns it.
    pub fn put(&self, key: K, value: V) -> V {
        let mut shard = self.shard(&key).write().unwrap_or_else(|e| e.into_inner());
        shard.entry(key).or_insert(value).clone()
    }

    pub fn get_or(&self, key: K, compute: impl FnOnce() -> V) -> V {
        if let Some(value) = self.get(&key) {
            return value;
        }
        let value = compute();
        self.put(key, value)
    }
}
