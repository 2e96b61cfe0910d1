//! Fills in what a package takes from its workspace.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use semver::{Version, VersionReq};

use super::{
    Declared, DeclaredPlace, DependencyEntry, DependencyTable, Inheritable, Manifest,
    PackageManifest, WorkspaceTable,
};
use crate::source::packages::error::{LoadError, Place};
use crate::source::packages::{DependencyKind, Edition};
use crate::source::text::{Files, normalize};

/// The workspace that a package inherits from, and its directory.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Parent<'a> {
    pub table: &'a WorkspaceTable,
    pub root: &'a Path,
}

impl Manifest {
    /// The package of the manifest at `path`; `None` when it has none (a virtual workspace).
    pub fn into_package(
        self,
        path: &Path,
        parent: Option<Parent<'_>>,
        files: &dyn Files,
    ) -> Result<Option<PackageManifest>, LoadError> {
        let Some(package) = &self.package else {
            return Ok(None);
        };
        let inheriting = Inheriting { path, parent };
        let version = inheriting
            .value(package.version.as_ref(), "version", |workspace| {
                workspace.package.version.clone()
            })?
            .unwrap_or(Version::new(0, 0, 0));
        let edition = inheriting
            .value(package.edition.as_ref(), "edition", |workspace| {
                workspace.package.edition.clone()
            })?
            .map_or(Edition::E2015, |year| Edition::from_year(&year));
        let root = path.parent().unwrap_or(Path::new("")).to_owned();
        let dependencies = inheriting.dependencies(&self, &root)?;
        let targets = self.targets(package, edition, &root, files);
        Ok(Some(PackageManifest {
            name: package.name.clone(),
            version,
            edition,
            root,
            dependencies,
            targets,
            features: self.features,
        }))
    }

    /// What `[patch]` replaces by directories: (package name, directory).
    pub fn patched_paths(&self, root: &Path) -> Vec<(String, std::path::PathBuf)> {
        let entries = self.patch.values().flatten();
        entries
            .filter_map(|(key, DependencyEntry(table))| {
                let path = table.path.as_ref()?;
                let name = table.package.as_ref().unwrap_or(key);
                Some((name.clone(), normalize(&root.join(path))))
            })
            .collect()
    }
}

struct Inheriting<'a> {
    path: &'a Path,
    parent: Option<Parent<'a>>,
}

impl Inheriting<'_> {
    fn broken(&self, message: String) -> LoadError {
        LoadError::BrokenManifest {
            path: self.path.to_owned(),
            place: Place::default(),
            message,
        }
    }

    fn value<T: Clone>(
        &self,
        written: Option<&Inheritable<T>>,
        key: &str,
        inherited: impl Fn(&WorkspaceTable) -> Option<T>,
    ) -> Result<Option<T>, LoadError> {
        match written {
            None => Ok(None),
            Some(Inheritable::Value(value)) => Ok(Some(value.clone())),
            Some(Inheritable::Workspace) => {
                let parent = self.parent.ok_or_else(|| self.no_parent(key))?;
                inherited(parent.table).map(Some).ok_or_else(|| {
                    self.broken(format!(
                        "`{key}.workspace = true`, but [workspace.package] in {} has no `{key}`; \
                         add it there",
                        parent.root.join("Cargo.toml").display()
                    ))
                })
            }
        }
    }

    fn no_parent(&self, key: &str) -> LoadError {
        self.broken(format!(
            "`{key}` is inherited from a workspace, but no directory above has a [workspace] that \
             this package is a member of"
        ))
    }

    fn dependencies(&self, manifest: &Manifest, root: &Path) -> Result<Vec<Declared>, LoadError> {
        type Table = BTreeMap<String, DependencyEntry>;
        let mut tables: Vec<(DependencyKind, Option<Arc<str>>, &Table)> = vec![
            (DependencyKind::Normal, None, &manifest.dependencies),
            (DependencyKind::Dev, None, &manifest.dev_dependencies),
            (DependencyKind::Build, None, &manifest.build_dependencies),
        ];
        for (platform, target) in &manifest.target {
            let platform: Arc<str> = platform.as_str().into();
            let platform = || Some(Arc::clone(&platform));
            tables.push((DependencyKind::Normal, platform(), &target.dependencies));
            tables.push((DependencyKind::Dev, platform(), &target.dev_dependencies));
            tables.push((
                DependencyKind::Build,
                platform(),
                &target.build_dependencies,
            ));
        }
        let mut declared = Vec::new();
        for (kind, platform, table) in tables {
            for (key, DependencyEntry(entry)) in table {
                declared.push(self.declared(key, entry, kind, platform.clone(), root)?);
            }
        }
        Ok(declared)
    }

    fn declared(
        &self,
        key: &str,
        entry: &DependencyTable,
        kind: DependencyKind,
        platform: Option<Arc<str>>,
        root: &Path,
    ) -> Result<Declared, LoadError> {
        let mut features = entry.features.clone();
        let mut default_features = entry.default_features.unwrap_or(true);
        let (entry_in_force, base) = if entry.workspace {
            let parent = self.parent.ok_or_else(|| self.no_parent(key))?;
            let Some(DependencyEntry(inherited)) = parent.table.dependencies.get(key) else {
                return Err(self.broken(format!(
                    "`{key}.workspace = true`, but [workspace.dependencies] in {} has no `{key}`; \
                     add it there",
                    parent.root.join("Cargo.toml").display()
                )));
            };
            features.extend(inherited.features.iter().cloned());
            // A member can turn default features back on, but not off.
            default_features =
                inherited.default_features.unwrap_or(true) || entry.default_features == Some(true);
            (inherited, parent.root)
        } else {
            (entry, root)
        };
        let place = match (&entry_in_force.path, &entry_in_force.git) {
            (Some(path), _) => DeclaredPlace::Path(normalize(&base.join(path))),
            (None, Some(url)) => DeclaredPlace::Git {
                url: url.clone(),
                rev: entry_in_force.rev.clone(),
            },
            (None, None) => DeclaredPlace::Registry {
                name: entry_in_force.registry.clone(),
                index: entry_in_force.registry_index.clone(),
            },
        };
        Ok(Declared {
            key: key.to_owned(),
            package: entry_in_force
                .package
                .clone()
                .unwrap_or_else(|| key.to_owned()),
            kind,
            platform,
            requirement: entry_in_force.version.clone().unwrap_or(VersionReq::STAR),
            place,
            optional: entry.optional,
            default_features,
            features,
        })
    }
}
