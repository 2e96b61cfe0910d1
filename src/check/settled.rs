//! Functions of dependencies below which nothing is reported, kept on disk between runs.
//!
//! What is below a function of a published package is the same in every run as long as
//! the package is, and all packages that it uses. So the second run does not look again:
//! a function without type parameters of which all that it reaches is in packages whose
//! text cannot change, calls nothing that the workspace may implement, and has no effect,
//! is *settled*. Whatever is wrong with the files (damaged, of another version, not
//! writable, written by two runs at once) only makes a run look again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{BuildHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use super::Setup;
use crate::calls::Instance;
use crate::calls::reach::{Node, NodeId, Reach};
use crate::names::graph::declarations_stamp;
use crate::names::{CrateId, DefId};
use crate::sdk::Sdks;
use crate::syntax::memo::Memo;

/// A larger file is not one of ours.
const MAX_BYTES: u64 = 64 << 20;
/// No settled function reaches more crates than this.
const MAX_CRATES: usize = 256;

/// Packages by their identities.
type Crates = BTreeSet<String>;

/// The functions of one crate that are settled, by their numbers in it, and the crates
/// that they reach.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Kept {
    /// All that the answers depend on.
    key: String,
    functions: BTreeMap<u32, Crates>,
}

/// What is known of the crates of one run.
pub struct Settled<'a> {
    setup: &'a Setup,
    sdks: &'a Sdks<'a>,
    folder: Option<&'a Path>,
    /// All that the answers depend on beside the packages.
    stamp: String,
    keys: Memo<CrateId, Option<Arc<str>>>,
    files: Memo<CrateId, Arc<Kept>>,
    /// Crates that settled functions of this run reach.
    passed: Mutex<FxHashSet<CrateId>>,
}

impl<'a> Settled<'a> {
    /// Without a folder nothing is known, and nothing kept.
    pub fn new(setup: &'a Setup, sdks: &'a Sdks<'a>, folder: Option<&'a Path>) -> Settled<'a> {
        Settled {
            setup,
            sdks,
            folder,
            stamp: folder.map(|_| stamp(setup)).unwrap_or_default(),
            keys: Memo::default(),
            files: Memo::default(),
            passed: Mutex::default(),
        }
    }

    /// Whether an earlier run found nothing to report below the function.
    pub fn is_settled(&self, instance: &Instance) -> bool {
        if self.folder.is_none() || !instance.is_plain() {
            return false;
        }
        let kept = self.kept(instance.def.krate);
        let Some(crates) = kept.functions.get(&instance.def.index) else {
            return false;
        };
        let mut passed = self.passed.lock().unwrap_or_else(|e| e.into_inner());
        passed.extend(
            self.setup
                .db()
                .crates()
                .filter(|(_, info)| {
                    info.identity
                        .as_deref()
                        .is_some_and(|id| crates.contains(id))
                })
                .map(|(id, _)| id),
        );
        true
    }

    /// The crates that settled functions of this run reach.
    pub fn passed(&self) -> FxHashSet<CrateId> {
        self.passed
            .lock()
            .unwrap_or_else(|e| e.into_inner())
            .clone()
    }

    /// All that answers about a crate depend on; none where its text, or that of a crate
    /// it uses, may change under the same name, or where it has to do with an SDK.
    fn key(&self, krate: CrateId) -> Option<Arc<str>> {
        self.keys.get_or(krate, || {
            let db = self.setup.db();
            let mut open = vec![krate];
            let mut seen = FxHashSet::default();
            let mut lines = BTreeSet::new();
            while let Some(krate) = open.pop() {
                if !seen.insert(krate) {
                    continue;
                }
                if self.sdks.is_sdk_crate(krate) {
                    return None;
                }
                let info = db.info(krate);
                if !info.is_declared() {
                    lines.insert(info.identity.as_deref()?.to_owned());
                    open.extend(info.dependencies.iter().map(|&(_, id)| id));
                }
            }
            let lines: Vec<String> = lines.into_iter().collect();
            Some(format!("{}\n{}", self.stamp, lines.join("\n")).into())
        })
    }

    fn path(&self, krate: CrateId, key: &str) -> Option<PathBuf> {
        let info = self.setup.db().info(krate);
        let hash = FxBuildHasher.hash_one(key);
        let name = format!("{}-{}-{hash:016x}.json", info.package, info.version);
        Some(self.folder?.join(name))
    }

    fn kept(&self, krate: CrateId) -> Arc<Kept> {
        self.files.get_or(krate, || {
            let read = || {
                let key = self.key(krate)?;
                let path = self.path(krate, &key)?;
                if fs::metadata(&path).ok()?.len() > MAX_BYTES {
                    return None;
                }
                let kept: Kept = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
                (*kept.key == *key).then_some(kept)
            };
            Arc::new(read().unwrap_or_default())
        })
    }

    /// Keeps what this run found to be settled.
    pub fn keep(&self, reach: &Reach) {
        if self.folder.is_none() {
            return;
        }
        let mut found: FxHashMap<CrateId, BTreeMap<u32, Crates>> = FxHashMap::default();
        for (def, crates) in self.settled_functions(reach) {
            let of_crate = found.entry(def.krate).or_default();
            of_crate.insert(def.index, crates);
        }
        for (krate, mut functions) in found {
            let Some(key) = self.key(krate) else { continue };
            let Some(path) = self.path(krate, &key) else {
                continue;
            };
            let known = &self.kept(krate).functions;
            if functions.keys().all(|index| known.contains_key(index)) {
                continue;
            }
            functions.extend(known.iter().map(|(index, crates)| (*index, crates.clone())));
            let key = key.to_string();
            // Kept or not: the next run looks again where this could not be written.
            if let Ok(text) = serde_json::to_vec(&Kept { key, functions }) {
                let _ = fs::create_dir_all(path.parent().unwrap_or(&path));
                let _ = crate::cli::output::replace_file(&path, &text);
            }
        }
    }

    /// The functions that the walk entered from outside of their packages, and that are
    /// settled; with the crates below them.
    fn settled_functions(&self, reach: &Reach) -> Vec<(DefId, Crates)> {
        let is_clean = |node: &Node| {
            node.leaves.is_empty()
                && node.unresolved.is_empty()
                && !node.is_open
                && node.unit.within.is_none()
                && self.key(node.unit.instance.def.krate).is_some()
        };
        let mut callers: Vec<Vec<NodeId>> = vec![Vec::new(); reach.nodes.len()];
        let mut entries = BTreeSet::new();
        let mut open: Vec<NodeId> = Vec::new();
        let mut dirty = vec![false; reach.nodes.len()];
        for (index, node) in reach.nodes.iter().enumerate() {
            let id = NodeId(index as u32);
            for edge in &node.edges {
                callers[edge.to.0 as usize].push(id);
                let to = &reach.node(edge.to).unit.instance;
                if to.def.krate != node.unit.instance.def.krate && to.is_plain() {
                    entries.insert(edge.to);
                }
            }
            if !is_clean(node) {
                dirty[index] = true;
                open.push(id);
            }
        }
        while let Some(id) = open.pop() {
            for &caller in &callers[id.0 as usize] {
                if !std::mem::replace(&mut dirty[caller.0 as usize], true) {
                    open.push(caller);
                }
            }
        }
        entries
            .into_iter()
            .filter(|id| !dirty[id.0 as usize])
            .filter_map(|id| {
                let crates = self.crates_below(reach, id)?;
                Some((reach.node(id).unit.instance.def, crates))
            })
            // What was settled before says by itself what is below it.
            .filter(|(def, _)| !self.kept(def.krate).functions.contains_key(&def.index))
            .collect()
    }

    /// The crates of all that a function leads to; none where they are too many, or one
    /// has no identity.
    fn crates_below(&self, reach: &Reach, id: NodeId) -> Option<Crates> {
        let db = self.setup.db();
        let mut crates = Crates::new();
        let mut seen = FxHashSet::default();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let node = reach.node(id);
            let instance = &node.unit.instance;
            crates.insert(db.info(instance.def.krate).identity.as_deref()?.to_owned());
            // What was settled before was not walked.
            if instance.is_plain()
                && let Some(known) = self
                    .kept(instance.def.krate)
                    .functions
                    .get(&instance.def.index)
            {
                crates.extend(known.iter().cloned());
            }
            open.extend(node.edges.iter().map(|edge| edge.to));
        }
        (crates.len() <= MAX_CRATES).then_some(crates)
    }
}

/// The program itself, what it declares, and what the user's configuration says of
/// effects. Another build of the program may number functions differently.
fn stamp(setup: &Setup) -> String {
    let program = std::env::current_exe().and_then(|path| path.metadata());
    let build = program
        .and_then(|it| Ok((it.len(), it.modified()?)))
        .map(|(bytes, time)| format!("{bytes} {time:?}"))
        .unwrap_or_default();
    let mut hasher = FxBuildHasher.build_hasher();
    format!("{:?}", setup.config).hash(&mut hasher);
    format!("{:?}", setup.profiles).hash(&mut hasher);
    for path in &setup.config.declarations {
        fs::read(path).unwrap_or_default().hash(&mut hasher);
    }
    let configured = hasher.finish();
    format!(
        "{} {build} {:016x} {configured:016x}",
        env!("CARGO_PKG_VERSION"),
        declarations_stamp()
    )
}
