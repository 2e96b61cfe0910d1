//! The package graph from manifests, lock file and cargo's folders alone.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use semver::{Op, Version, VersionReq};

use super::assemble::{self, Draft};
use super::error::LoadError;
use super::features::Enabled;
use super::lock::{Lock, Locked};
use super::manifest::{Declared, DeclaredPlace, Manifest, PackageManifest};
use super::members::{Members, find_manifest, foreign_package};
use super::registry::SourceCache;
use super::request::Request;
use super::{DependencyKind, Note, Origin, PackageId, Workspace};
use crate::source::cfg::{CfgSet, Platform};
use crate::source::text::Files;

mod node;

use node::{Node, NodeKey};

pub(super) fn load(request: &Request, files: Arc<dyn Files>) -> Result<Workspace, LoadError> {
    let manifest = find_manifest(files.as_ref(), request)?;
    let members = Members::find(files.as_ref(), &manifest)?;
    let root = members.root.clone();
    let mut notes = members.notes.clone();
    let (lock, lock_note) = match Lock::read(files.as_ref(), &root) {
        Ok(lock) => (lock, None),
        Err(note) => (Lock::default(), Some(note)),
    };

    let mut graph = Graph {
        cache: SourceCache::new(files.as_ref(), &root, request.cargo_home().as_deref()),
        files: files.as_ref(),
        platform: &request.platform,
        lock: &lock,
        patches: &members.patches,
        nodes: Vec::new(),
        by_key: BTreeMap::new(),
        open: VecDeque::new(),
        problems: Vec::new(),
    };
    for package in members.packages.into_values() {
        graph.add_member(package);
    }
    graph.turn_on_features(request, &root)?;
    graph.follow();

    let Graph {
        nodes, problems, ..
    } = graph;
    // Without dependencies there is nothing to lock.
    let is_external = |node: &Node| !matches!(node.origin, Origin::Path(_));
    notes.extend(lock_note.filter(|_| nodes.iter().any(is_external)));
    let named = nodes.iter().map(Node::library_name).collect::<Vec<_>>();
    let drafts: Vec<Draft> = nodes
        .into_iter()
        .map(|node| node.into_draft(&named))
        .collect();
    let ids = |at: usize| {
        let draft: Option<&Draft> = drafts.get(at);
        draft.map(|draft| PackageId::new(&draft.name, &draft.version, &draft.origin, &root))
    };
    let problems = problems.into_iter().filter_map(|(at, message)| {
        Some(Note::BadDependency {
            package: ids(at)?,
            message,
        })
    });
    notes.extend(problems);
    let packages = assemble::packages(&root, drafts, &request.selection)?;
    notes.extend(assemble::shortcomings(&root, &packages, files.as_ref()));
    Ok(Workspace {
        manifest: Some(root.join("Cargo.toml")),
        root,
        packages,
        notes,
        files,
        platform: request.platform.clone(),
    })
}

struct Graph<'a> {
    files: &'a dyn Files,
    platform: &'a Platform,
    lock: &'a Lock,
    cache: SourceCache<'a>,
    patches: &'a [(String, PathBuf)],
    nodes: Vec<Node>,
    by_key: BTreeMap<NodeKey, usize>,
    /// Nodes whose features changed.
    open: VecDeque<usize>,
    /// Nodes whose manifest cannot be used, and why.
    problems: Vec<(usize, String)>,
}

impl Graph<'_> {
    fn add_member(&mut self, manifest: PackageManifest) {
        let key = NodeKey::Directory(manifest.root.clone());
        let at = self.add_path_node(manifest);
        if let Some(node) = self.nodes.get_mut(at) {
            node.is_member = true;
        }
        self.by_key.insert(key, at);
    }

    fn add_path_node(&mut self, manifest: PackageManifest) -> usize {
        let locked = |entry: &Locked| {
            let same = entry.name == manifest.name && entry.version == manifest.version;
            same && entry.source.is_none()
        };
        self.add(Node {
            name: manifest.name.clone(),
            version: manifest.version.clone(),
            origin: Origin::Path(manifest.root.clone()),
            is_member: false,
            locked: self.lock.packages.iter().position(locked),
            manifest: Some(Arc::new(manifest)),
            enabled: Enabled::default(),
            edges: BTreeMap::new(),
            passed: BTreeSet::new(),
        })
    }

    fn add(&mut self, node: Node) -> usize {
        let at = self.nodes.len();
        self.nodes.push(node);
        self.open.push_back(at);
        at
    }

    /// Turns on what was asked for in selected members, and `default` in the others.
    fn turn_on_features(&mut self, request: &Request, root: &Path) -> Result<(), LoadError> {
        let asked = &request.features;
        let is_selected = assemble::selector(root, &request.selection);
        let mut known: BTreeSet<String> = BTreeSet::new();
        for node in self.nodes.iter_mut().filter(|node| node.is_member) {
            let Some(manifest) = &node.manifest else {
                continue;
            };
            if !is_selected(&node.name, &node.version, Some(&manifest.root)) {
                node.enabled.turn_on(manifest, "default");
                continue;
            }
            if asked.all {
                node.enabled.turn_on_all(manifest);
            }
            if !asked.no_default {
                node.enabled.turn_on(manifest, "default");
            }
            let names = manifest.feature_names();
            for wanted in &asked.names {
                let of_this = wanted.strip_prefix(&format!("{}/", node.name));
                let wanted = of_this.unwrap_or(wanted);
                if names.contains(wanted) {
                    node.enabled.turn_on(manifest, wanted);
                }
            }
            known.extend(names.iter().map(|name| format!("{}/{name}", node.name)));
            known.extend(names);
        }
        assemble::check_features(request, &known)
    }

    /// Follows dependencies until nothing new is turned on.
    fn follow(&mut self) {
        while let Some(at) = self.open.pop_front() {
            let Some(node) = self.nodes.get(at) else {
                continue;
            };
            let Some(manifest) = node.manifest.clone() else {
                continue;
            };
            for (position, declared) in manifest.dependencies.iter().enumerate() {
                let Some(node) = self.nodes.get(at) else {
                    continue;
                };
                let is_on = !declared.optional || node.enabled.optional.contains(&declared.key);
                let is_seen = declared.kind != DependencyKind::Dev || node.is_member;
                if !is_on || !is_seen || !self.applies(declared) {
                    continue;
                }
                let asked = node.enabled.of_dependencies.get(&declared.key);
                let mut features: BTreeSet<String> = asked.cloned().unwrap_or_default();
                features.extend(declared.features.iter().cloned());
                if declared.default_features {
                    features.insert("default".to_owned());
                }
                let target = match node.edges.get(&position) {
                    Some(&target) => target,
                    None => self.resolve(at, declared),
                };
                self.pass_on(at, position, target, features);
            }
        }
    }

    fn pass_on(&mut self, from: usize, position: usize, to: usize, features: BTreeSet<String>) {
        let Some(node) = self.nodes.get_mut(from) else {
            return;
        };
        node.edges.insert(position, to);
        let fresh: Vec<String> = features
            .into_iter()
            .filter(|feature| node.passed.insert((position, feature.clone())))
            .collect();
        let Some(target) = self.nodes.get_mut(to) else {
            return;
        };
        let before = target.enabled.size();
        if let Some(manifest) = &target.manifest {
            for feature in &fresh {
                target.enabled.turn_on(manifest, feature);
            }
        }
        if target.enabled.size() != before {
            self.open.push_back(to);
        }
    }

    fn applies(&self, declared: &Declared) -> bool {
        let Some(platform) = &declared.platform else {
            return true;
        };
        match platform
            .strip_prefix("cfg(")
            .and_then(|rest| rest.strip_suffix(')'))
        {
            // Features and profile play no part in these cfgs (cargo's documentation of
            // platform-specific dependencies).
            Some(predicate) => CfgSet::new(self.platform.clone(), Arc::default()).holds(predicate),
            None => **platform == *self.platform.triple(),
        }
    }

    /// The node that a dependency means.
    fn resolve(&mut self, from: usize, declared: &Declared) -> usize {
        if let DeclaredPlace::Path(dir) = &declared.place {
            return self.path_node(declared, dir);
        }
        let patched = self
            .patches
            .iter()
            .find(|(name, _)| *name == declared.package);
        if let Some((_, dir)) = patched {
            let at = self.path_node(declared, &dir.clone());
            let version = self.nodes.get(at).map(|node| &node.version);
            if version.is_some_and(|version| declared.requirement.matches(version)) {
                return at;
            }
        }
        match self.locked_entry(from, declared) {
            Some((position, locked)) => {
                let (name, version) = (locked.name.clone(), locked.version.clone());
                match locked.origin() {
                    Some(origin) => self.external_node(name, version, origin, Some(position)),
                    // A path in the lock file where the manifest says registry: a member or patch.
                    None => self.member_named(&name, &version).unwrap_or_else(|| {
                        let origin = declared.place.origin();
                        self.external_node(name, version, origin, Some(position))
                    }),
                }
            }
            None => {
                let version = self
                    .cache
                    .newest(&declared.package, &declared.requirement)
                    .unwrap_or_else(|| lowest(&declared.requirement));
                let origin = declared.place.origin();
                self.external_node(declared.package.clone(), version, origin, None)
            }
        }
    }

    /// The lock file's entry for a dependency of `from`.
    fn locked_entry(&self, from: usize, declared: &Declared) -> Option<(usize, &Locked)> {
        let of_parent = self
            .nodes
            .get(from)?
            .locked
            .and_then(|at| self.lock.packages.get(at));
        let is_git = matches!(declared.place, DeclaredPlace::Git { .. });
        let is_candidate = |entry: &Locked| {
            let source = entry.source.as_deref();
            entry.name == declared.package
                && source.is_none_or(|source| source.starts_with("git+") == is_git)
        };
        let entries = self.lock.packages.iter().enumerate();
        let candidates: Vec<_> = entries.filter(|(_, entry)| is_candidate(entry)).collect();
        let is_listed = |entry: &Locked| {
            let mut lines = of_parent
                .into_iter()
                .flat_map(|parent| &parent.dependencies);
            lines.any(|line| entry.is_meant_by(line))
        };
        let fits = |entry: &Locked| declared.requirement.matches(&entry.version);
        let newest = |is_wanted: &dyn Fn(&Locked) -> bool| {
            let wanted = candidates.iter().filter(|(_, entry)| is_wanted(entry));
            wanted.max_by(|a, b| a.1.version.cmp(&b.1.version)).copied()
        };
        newest(&|entry| is_listed(entry) && fits(entry))
            // A lock file that is older than the manifest lists less.
            .or_else(|| newest(&fits))
            .or_else(|| newest(&is_listed))
    }

    fn member_named(&self, name: &str, version: &Version) -> Option<usize> {
        self.nodes.iter().position(|node| {
            let is_path = matches!(node.origin, Origin::Path(_));
            is_path && node.name == name && node.version == *version
        })
    }

    fn path_node(&mut self, declared: &Declared, dir: &Path) -> usize {
        let key = NodeKey::Directory(dir.to_owned());
        if let Some(&at) = self.by_key.get(&key) {
            return at;
        }
        let (at, problem) = match foreign_package(self.files, dir) {
            Ok(Some(manifest)) => (self.add_path_node(manifest), None),
            Ok(None) => (
                self.absent(declared, dir),
                Some("no [package] there".to_owned()),
            ),
            Err(LoadError::Unreadable(_)) => (self.absent(declared, dir), None),
            Err(error) => (self.absent(declared, dir), Some(error.to_string())),
        };
        self.problems.extend(problem.map(|problem| (at, problem)));
        self.by_key.insert(key, at);
        at
    }

    fn absent(&mut self, declared: &Declared, dir: &Path) -> usize {
        self.add(Node {
            name: declared.package.clone(),
            version: lowest(&declared.requirement),
            origin: Origin::Path(dir.to_owned()),
            is_member: false,
            manifest: None,
            locked: None,
            enabled: Enabled::default(),
            edges: BTreeMap::new(),
            passed: BTreeSet::new(),
        })
    }

    fn external_node(
        &mut self,
        name: String,
        version: Version,
        origin: Origin,
        locked: Option<usize>,
    ) -> usize {
        let key = NodeKey::Named {
            name: name.clone(),
            version: version.clone(),
            origin: origin.clone(),
        };
        if let Some(&at) = self.by_key.get(&key) {
            return at;
        }
        let dir = match &origin {
            Origin::Git { url, commit } => self.cache.git_package(&name, url, commit.as_deref()),
            Origin::Registry { .. } => self.cache.registry_package(&name, &version),
            Origin::Path(_) => None,
        };
        let (manifest, problem) = match dir.map(|dir| self.external_manifest(&origin, &dir)) {
            None => (None, None),
            Some(Ok(manifest)) => (manifest.map(Arc::new), None),
            Some(Err(error)) => (None, Some(error.to_string())),
        };
        let at = self.add(Node {
            name,
            version,
            origin,
            is_member: false,
            manifest,
            locked,
            enabled: Enabled::default(),
            edges: BTreeMap::new(),
            passed: BTreeSet::new(),
        });
        self.problems.extend(problem.map(|problem| (at, problem)));
        self.by_key.insert(key, at);
        at
    }

    fn external_manifest(
        &self,
        origin: &Origin,
        dir: &Path,
    ) -> Result<Option<PackageManifest>, LoadError> {
        match origin {
            // Published manifests have everything filled in, and the folders above are cargo's.
            Origin::Registry { .. } => {
                let path = dir.join("Cargo.toml");
                Manifest::read(self.files, &path)?.into_package(&path, None, self.files)
            }
            Origin::Git { .. } | Origin::Path(_) => foreign_package(self.files, dir),
        }
    }
}

impl DeclaredPlace {
    /// The origin of a dependency that no lock file pins.
    fn origin(&self) -> Origin {
        match self {
            Self::Path(dir) => Origin::Path(dir.clone()),
            Self::Git { url, rev } => Origin::Git {
                url: url.clone(),
                commit: rev.clone(),
            },
            Self::Registry { name, index } => Origin::Registry {
                url: index.clone().or_else(|| name.clone()),
                checksum: None,
            },
        }
    }
}

/// The lowest version that a requirement names.
fn lowest(requirement: &VersionReq) -> Version {
    let named = requirement
        .comparators
        .iter()
        .filter(|comparator| !matches!(comparator.op, Op::Less | Op::LessEq));
    let version = |comparator: &semver::Comparator| Version {
        major: comparator.major,
        minor: comparator.minor.unwrap_or(0),
        patch: comparator.patch.unwrap_or(0),
        pre: comparator.pre.clone(),
        build: semver::BuildMetadata::EMPTY,
    };
    named.map(version).min().unwrap_or(Version::new(0, 0, 0))
}
