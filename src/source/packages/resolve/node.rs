use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use semver::Version;

use crate::source::packages::assemble::Draft;
use crate::source::packages::features::Enabled;
use crate::source::packages::manifest::PackageManifest;
use crate::source::packages::{Edition, Origin, TargetKind};

/// What makes two mentions of a package the same one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum NodeKey {
    Directory(PathBuf),
    Named {
        name: String,
        version: Version,
        origin: Origin,
    },
}

/// One package of the graph.
pub(super) struct Node {
    pub name: String,
    pub version: Version,
    pub origin: Origin,
    pub is_member: bool,
    /// `None` when the source is absent.
    pub manifest: Option<Arc<PackageManifest>>,
    pub locked: Option<usize>,
    pub enabled: Enabled,
    /// Resolved dependencies by position in the manifest's list.
    pub edges: BTreeMap<usize, usize>,
    /// Features passed on already, so that each is passed on once.
    pub passed: BTreeSet<(usize, String)>,
}

impl Node {
    /// The library's crate name, as far as the manifest is known.
    pub fn library_name(&self) -> Option<String> {
        let manifest = self.manifest.as_ref()?;
        let mut targets = manifest.targets.iter();
        let lib = targets
            .find(|target| matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro))?;
        Some(lib.crate_name.clone())
    }

    pub fn into_draft(self, crate_names: &[Option<String>]) -> Draft {
        let declared = self
            .manifest
            .as_ref()
            .map(|manifest| manifest.dependencies.as_slice());
        let declared = declared.unwrap_or_default();
        let dependencies = self
            .edges
            .iter()
            .filter_map(|(&position, &target)| {
                let declared = declared.get(position)?;
                let is_renamed = declared.key != declared.package;
                let of_library = crate_names.get(target).cloned().flatten();
                let extern_name = match of_library {
                    Some(crate_name) if !is_renamed => crate_name,
                    _ => declared.key.replace('-', "_"),
                };
                Some((extern_name, target, declared.kind))
            })
            .collect();
        Draft {
            name: self.name,
            version: self.version,
            origin: self.origin,
            is_member: self.is_member,
            features: self.enabled.features,
            dependencies,
            root: self.manifest.as_ref().map(|manifest| manifest.root.clone()),
            edition: self
                .manifest
                .as_ref()
                .map_or(Edition::E2024, |manifest| manifest.edition),
            targets: self
                .manifest
                .map(|manifest| manifest.targets.clone())
                .unwrap_or_default(),
        }
    }
}
