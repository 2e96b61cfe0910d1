//! Names, kept once.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{BuildHasher, Hash, Hasher};
use std::ptr;
use std::sync::{Mutex, PoisonError};

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

/// An interned identifier, without the `r#` of raw ones. Compares by content for
/// order and by address for equality; both are cheap. Its hash is that of its content, so
/// that maps of names are the same in every run.
///
/// What it stands for is never freed: a run has as many as its sources have identifiers.
#[derive(Clone, Copy)]
pub struct Name(&'static Entry);

struct Entry {
    hash: u64,
    text: Box<str>,
}

/// Tables side by side, so that threads seldom wait for each other. They begin empty and grow:
/// the tables of the interners that are to be had begin with megabytes.
static SHARDS: [Mutex<HashTable<&'static Entry>>; 1 << SHARD_BITS] =
    [const { Mutex::new(HashTable::new()) }; 1 << SHARD_BITS];
const SHARD_BITS: u32 = 6;

impl Name {
    pub fn new(text: &str) -> Name {
        let text = text.strip_prefix("r#").unwrap_or(text);
        let hash = FxBuildHasher.hash_one(text);
        // The bits that a table itself goes by are the lowest and the highest seven. What is
        // left of them is below the number of shards.
        let shard = (hash >> 32) as usize % SHARDS.len();
        let mut table = SHARDS[shard].lock().unwrap_or_else(PoisonError::into_inner);
        let entry = table.entry(hash, |it| *it.text == *text, |it| it.hash);
        let found = entry.or_insert_with(|| {
            Box::leak(Box::new(Entry {
                hash,
                text: text.into(),
            }))
        });
        Name(found.get())
    }

    pub fn as_str(self) -> &'static str {
        &self.0.text
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Name) -> bool {
        ptr::eq(self.0, other.0)
    }
}

impl Eq for Name {}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.0.hash);
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Name) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Name) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_is_one_name() {
        assert_eq!(Name::new("clock"), Name::new("clock"));
        assert_eq!(Name::new("r#type"), Name::new("type"));
        assert_ne!(Name::new("a"), Name::new("b"));
        assert_eq!(Name::new("clock").as_str(), "clock");
    }

    #[test]
    fn names_are_ordered_by_their_letters() {
        let mut names = ["b", "c", "a"].map(Name::new);
        names.sort();
        assert_eq!(names.map(Name::as_str), ["a", "b", "c"]);
    }

    #[test]
    fn threads_agree() {
        let words: Vec<String> = (0..1000).map(|n| format!("word{n}")).collect();
        let intern = || words.iter().map(|word| Name::new(word)).collect::<Vec<_>>();
        std::thread::scope(|scope| {
            let other = scope.spawn(intern);
            let own = intern();
            assert_eq!(other.join().ok(), Some(own));
        });
    }
}
