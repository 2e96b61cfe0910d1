//! The crates of a workspace: its targets, their dependencies, and what is declared of
//! those.

use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use globset::Glob;
use include_dir::{Dir, include_dir};
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::db::{CrateInfo, CrateOrigin, Db};
use super::def::CrateId;
use crate::source::cfg::CfgSet;
use crate::source::packages::{
    DependencyKind, Edition, Membership, Origin, Package, PackageIndex, TargetKind, Workspace,
};
use crate::source::text::{Memory, Overlay};
use crate::syntax::text::Name;

/// The declarations that come with the tool.
static DECLARATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lints/api");

/// Where the declarations appear among the files: a path that no file system has.
const DECLARATIONS_ROOT: &str = "<declarations>";

/// One file of declarations: of a package, or of those that a glob matches.
#[derive(Clone, Debug)]
pub struct DeclarationFile {
    /// The package's name, or a glob over names: `aws-sdk-*`.
    pub package: String,
    pub text: Arc<str>,
    /// A member of the workspace is known by these declarations, too, instead of being entered.
    pub of_members: bool,
}

/// Which targets become crates whose workflows are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Targets {
    /// Libraries, programs and examples.
    Default,
    /// Tests and benchmarks as well.
    All,
}

struct Builder<'w> {
    workspace: &'w Workspace,
    crates: Vec<CrateInfo>,
    std: CrateId,
    /// Package names and globs, with the crate of their declarations.
    declared: Vec<(String, CrateId)>,
    /// Those of [`DeclarationFile::of_members`].
    of_members: Vec<CrateId>,
    libs: FxHashMap<PackageIndex, CrateId>,
}

/// The crates of a workspace, nothing of them read. `own` are declarations of the
/// user's, which go before those that come with the tool.
pub fn crates_of(workspace: &Workspace, targets: Targets, own: &[DeclarationFile]) -> Db {
    let mut memory = Memory::new();
    let mut builder = Builder {
        workspace,
        crates: Vec::new(),
        std: CrateId(0),
        declared: Vec::new(),
        of_members: Vec::new(),
        libs: FxHashMap::default(),
    };
    builder.declarations(&mut memory, own);
    builder.packages(targets);
    let files = Arc::new(Overlay::new(memory, workspace.files.clone()));
    Db::new(files, builder.crates, builder.std)
}

/// Whether a path is that of a file of declarations, which is on no disk.
pub fn is_declaration(path: &Path) -> bool {
    path.starts_with(DECLARATIONS_ROOT)
}

fn insert_all(dir: &Dir<'static>, memory: &mut Memory) {
    for file in dir.files() {
        if let Some(text) = file.contents_utf8() {
            memory.insert_static(Path::new(DECLARATIONS_ROOT).join(file.path()), text);
        }
    }
    for inner in dir.dirs() {
        insert_all(inner, memory);
    }
}

/// What tells the declarations of this program from those of another.
pub fn declarations_stamp() -> u64 {
    fn add(dir: &Dir<'_>, hasher: &mut FxHasher) {
        for file in dir.files() {
            file.path().hash(hasher);
            file.contents().hash(hasher);
        }
        dir.dirs().for_each(|inner| add(inner, hasher));
    }
    let mut hasher = FxHasher::default();
    add(&DECLARATIONS, &mut hasher);
    hasher.finish()
}

/// See [`CrateInfo::identity`].
fn identity(package: &Package) -> Option<Arc<str>> {
    if package.membership != Membership::Dependency || !package.origin.is_immutable() {
        return None;
    }
    let checksum = match &package.origin {
        Origin::Registry { checksum, .. } => checksum.as_deref().unwrap_or_default(),
        // The commit is part of the id.
        Origin::Git { .. } | Origin::Path(_) => "",
    };
    let features: Vec<&str> = package.features.iter().map(String::as_str).collect();
    Some(format!("{} {checksum} [{}]", package.id, features.join(",")).into())
}

impl Builder<'_> {
    fn cfg(&self) -> Arc<CfgSet> {
        Arc::new(CfgSet::new(self.workspace.platform.clone(), Arc::default()))
    }

    fn add(&mut self, info: CrateInfo) -> CrateId {
        self.crates.push(info);
        CrateId(self.crates.len() as u32 - 1)
    }

    fn declared_crate(&self, package: &str, root: PathBuf, origin: CrateOrigin) -> CrateInfo {
        CrateInfo {
            name: Name::new(&package.replace('-', "_")),
            package: package.to_owned(),
            version: String::new(),
            origin,
            is_library: true,
            identity: None,
            root,
            edition: Edition::E2021,
            cfg: self.cfg(),
            dependencies: Arc::default(),
            declarations: None,
        }
    }

    fn declarations(&mut self, memory: &mut Memory, own: &[DeclarationFile]) {
        insert_all(&DECLARATIONS, memory);
        let root = Path::new(DECLARATIONS_ROOT);
        let std = self.declared_crate("std", root.join("std/lib.rs"), CrateOrigin::Std);
        self.std = self.add(std);
        let mut files: Vec<(String, PathBuf, bool)> = Vec::new();
        for (i, file) in own.iter().enumerate() {
            let path = root.join(format!("own/{i}.rs"));
            memory.insert(&path, file.text.clone());
            files.push((file.package.clone(), path, file.of_members));
        }
        let built_in = DECLARATIONS
            .get_dir("crates")
            .into_iter()
            .flat_map(|d| d.files());
        let mut built_in: Vec<&Path> = built_in
            .map(|f| f.path())
            .filter(|p| p.extension().is_some_and(|e| e == "rs"))
            .collect();
        built_in.sort();
        for path in built_in {
            if let Some(stem) = path.file_stem().and_then(|s| s.to_str()) {
                files.push((stem.to_owned(), root.join(path), false));
            }
        }
        for (package, path, of_members) in files {
            let info = self.declared_crate(&package, path, CrateOrigin::Declared);
            let id = self.add(info);
            if of_members {
                self.of_members.push(id);
            }
            self.declared.push((package, id));
        }
        // Declarations may name each other's types.
        let mut seen = FxHashSet::default();
        let mut names = self.declared_names();
        names.retain(|(name, _)| seen.insert(*name));
        let names: Arc<[(Name, CrateId)]> = names.into();
        for info in &mut self.crates {
            if info.origin == CrateOrigin::Declared {
                info.dependencies = names.clone();
            }
        }
    }

    fn declared_names(&self) -> Vec<(Name, CrateId)> {
        let ids = self.declared.iter().map(|&(_, id)| id);
        ids.map(|id| (self.crates[id.0 as usize].name, id))
            .collect()
    }

    fn declaration_of(&self, package: &str) -> Option<CrateId> {
        let exact = self.declared.iter().find(|(name, _)| name == package);
        let by_glob = || {
            self.declared
                .iter()
                .filter(|(name, _)| name.contains('*'))
                .find(|(name, _)| {
                    Glob::new(name).is_ok_and(|g| g.compile_matcher().is_match(package))
                })
        };
        exact.or_else(by_glob).map(|(_, id)| *id)
    }

    fn packages(&mut self, targets: Targets) {
        let workspace = self.workspace;
        // Ids first, so that dependencies can name each other.
        for (index, package) in workspace.indexed() {
            let declarations = self.declaration_of(&package.name);
            let is_member = package.membership != Membership::Dependency;
            match package.lib() {
                Some(lib) if lib.kind == TargetKind::Lib => {
                    let info = CrateInfo {
                        name: Name::new(&lib.crate_name),
                        package: package.name.clone(),
                        version: package.version.to_string(),
                        origin: if is_member {
                            CrateOrigin::Member
                        } else {
                            CrateOrigin::Dependency
                        },
                        is_library: true,
                        identity: identity(package),
                        root: lib.src_path.clone(),
                        edition: package.edition,
                        cfg: Arc::new(package.cfg(&workspace.platform)),
                        dependencies: Arc::default(),
                        declarations: declarations
                            .filter(|id| !is_member || self.of_members.contains(id)),
                    };
                    let id = self.add(info);
                    self.libs.insert(index, id);
                }
                // Of a procedural macro only what is declared is known, even if it is there.
                Some(_) => self.stand_in(index, package, declarations),
                None if package.root.is_none() => self.stand_in(index, package, declarations),
                None => {}
            }
        }
        for (index, package) in workspace.indexed() {
            if let Some(&id) = self.libs.get(&index)
                && self.crates[id.0 as usize].origin != CrateOrigin::Declared
            {
                self.crates[id.0 as usize].dependencies =
                    self.dependencies(package, TargetKind::Lib).into();
            }
            if package.membership == Membership::Selected {
                self.other_targets(index, package, targets);
            }
        }
        if workspace.manifest.is_none() {
            self.loose_dependencies();
        }
    }

    /// Takes declarations for a package that is not read. Of two versions of one package the
    /// higher counts.
    fn stand_in(&mut self, index: PackageIndex, package: &Package, declarations: Option<CrateId>) {
        let Some(id) = declarations else { return };
        self.libs.insert(index, id);
        let is_known = package.version != semver::Version::new(0, 0, 0);
        // Packages come by name and version.
        if is_known && let Some(info) = self.crates.get_mut(id.0 as usize) {
            info.version = package.version.to_string();
        }
    }

    fn dependencies(&self, package: &Package, kind: TargetKind) -> Vec<(Name, CrateId)> {
        let mut found: Vec<(Name, CrateId)> = Vec::new();
        for dependency in &package.dependencies {
            if dependency.kind == DependencyKind::Build || !kind.sees(dependency.kind) {
                continue;
            }
            if let Some(&id) = self.libs.get(&dependency.package) {
                found.push((Name::new(&dependency.extern_name), id));
            }
        }
        found
    }

    fn other_targets(&mut self, index: PackageIndex, package: &Package, targets: Targets) {
        for target in &package.targets {
            let wanted = match target.kind {
                TargetKind::Bin | TargetKind::Example => true,
                TargetKind::Test | TargetKind::Bench => targets == Targets::All,
                TargetKind::Lib | TargetKind::ProcMacro | TargetKind::BuildScript => false,
            };
            if !wanted || !package.enables(target) {
                continue;
            }
            let mut dependencies = self.dependencies(package, target.kind);
            if let Some(&lib) = self.libs.get(&index) {
                // The library of the own package has its crate name.
                dependencies.push((self.crates[lib.0 as usize].name, lib));
            }
            let info = CrateInfo {
                name: Name::new(&target.crate_name),
                package: package.name.clone(),
                version: package.version.to_string(),
                origin: CrateOrigin::Member,
                is_library: false,
                identity: None,
                root: target.src_path.clone(),
                edition: package.edition,
                cfg: Arc::new(package.cfg(&self.workspace.platform)),
                dependencies: dependencies.into(),
                declarations: None,
            };
            self.add(info);
        }
    }

    /// Loose sources name crates that nobody declared: those that are known stand in.
    fn loose_dependencies(&mut self) {
        let names = self.declared_names();
        for info in &mut self.crates {
            if info.origin == CrateOrigin::Member {
                let all = info.dependencies.iter().chain(&names);
                info.dependencies = all.copied().collect();
            }
        }
    }
}
