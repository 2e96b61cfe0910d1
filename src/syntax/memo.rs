//! A map that many threads fill with answers that depend on the key alone.

use std::cell::RefCell;
use std::hash::{BuildHasher, Hash};
use std::sync::RwLock;

use rustc_hash::{FxBuildHasher, FxHashMap};

const SHARDS: usize = 32;

/// Remembers answers. Two threads may compute the same one at the same time; both get
/// equal values, and no lock is held while computing, so that asking may recurse.
#[derive(Debug)]
pub struct Memo<K, V> {
    shards: [RwLock<FxHashMap<K, V>>; SHARDS],
    /// How many answers a shard keeps.
    capacity: usize,
}

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Memo::keeping(usize::MAX)
    }
}

impl<K, V> Memo<K, V> {
    /// Forgets from time to time, so that it holds about so many answers and no more: for
    /// those that are large, and cheap to find again.
    pub fn keeping(answers: usize) -> Memo<K, V> {
        Memo {
            shards: std::array::from_fn(|_| RwLock::default()),
            capacity: answers.div_ceil(SHARDS),
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
        if shard.len() >= self.capacity && !shard.contains_key(&key) {
            shard.clear();
        }
        shard.entry(key).or_insert(value).clone()
    }

    pub fn get_or(&self, key: K, compute: impl FnOnce() -> V) -> V {
        if let Some(value) = self.get(&key) {
            return value;
        }
        let value = compute();
        self.put(key, value)
    }

    /// As [`Self::get_or`], for answers that may need themselves: asked again on the way
    /// to its own answer, a key has the answer `cut`. What was computed from a cut answer
    /// is not kept, but for the key that was cut, so that every answer is the same
    /// whichever was asked for first.
    pub fn get_or_cut(&self, key: K, cut: V, compute: impl FnOnce() -> V) -> V {
        if let Some(value) = self.get(&key) {
            return value;
        }
        let own = (
            std::ptr::from_ref(self).addr(),
            FxBuildHasher.hash_one(&key),
        );
        let depth =
            ASKED.with_borrow_mut(|asked| match asked.open.iter().position(|o| *o == own) {
                Some(at) => {
                    asked.cut = asked.cut.min(at);
                    None
                }
                None => {
                    asked.open.push(own);
                    Some(asked.open.len() - 1)
                }
            });
        let Some(depth) = depth else { return cut };
        let value = compute();
        let is_whole = ASKED.with_borrow_mut(|asked| {
            asked.open.truncate(depth);
            let is_whole = asked.cut >= depth;
            if is_whole {
                asked.cut = usize::MAX;
            }
            is_whole
        });
        if is_whole {
            self.put(key, value)
        } else {
            value
        }
    }
}

/// The questions that a thread is answering, outermost first.
struct Asked {
    open: Vec<(usize, u64)>,
    /// The outermost question that was asked again on the way to its own answer.
    cut: usize,
}

thread_local! {
    static ASKED: RefCell<Asked> =
        const { RefCell::new(Asked { open: Vec::new(), cut: usize::MAX }) };
}
