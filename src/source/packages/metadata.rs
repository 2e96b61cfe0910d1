//! Packages as `cargo metadata` tells them.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use cargo_metadata::{CargoOpt, Metadata, MetadataCommand, PackageId as CargoId};

use super::assemble::{self, Draft};
use super::error::LoadError;
use super::lock::Lock;
use super::members::find_manifest;
use super::request::{CargoUse, Locking, Request};
use super::{
    DependencyKind, Edition, Note, Origin, Package, Target, TargetKind, Workspace, resolve,
};
use crate::source::text::{Disk, Files};

pub(super) fn load(request: &Request) -> Result<Workspace, LoadError> {
    let disk = Disk::unconfined();
    let from_manifests = |notes: Vec<Note>| {
        let mut workspace = resolve::load(request, Arc::new(Disk::unconfined()))?;
        workspace.files = confined(request, &workspace.root, &workspace.packages);
        workspace.notes.splice(0..0, notes);
        Ok(workspace)
    };
    let manifest = find_manifest(&disk, request)?;
    if request.cargo == CargoUse::Never {
        return from_manifests(Vec::new());
    }
    match run(request, &manifest) {
        Ok(metadata) => convert(request, &disk, metadata),
        Err(reason) if is_about_lock(&reason) => Err(LoadError::LockOutdated { reason }),
        Err(reason) => from_manifests(vec![Note::MetadataFailed { reason }]),
    }
}

/// The disk, open to the workspace and its packages only.
fn confined(request: &Request, root: &Path, packages: &[Package]) -> Arc<dyn Files> {
    let package_roots = packages
        .iter()
        .filter_map(|package| package.root.as_deref());
    let roots = std::iter::once(root).chain(package_roots);
    Arc::new(Disk::confined(roots).with_size_limit(request.size_limit))
}

fn run(request: &Request, manifest: &Path) -> Result<Metadata, String> {
    let mut command = MetadataCommand::new();
    command
        .manifest_path(manifest)
        .current_dir(&request.directory);
    let features = &request.features;
    if features.all {
        command.features(CargoOpt::AllFeatures);
    }
    if features.no_default {
        command.features(CargoOpt::NoDefaultFeatures);
    }
    if !features.names.is_empty() {
        command.features(CargoOpt::SomeFeatures(features.names.clone()));
    }
    let mut options = vec![
        "--filter-platform".to_owned(),
        request.platform.triple().to_owned(),
        "--color=never".to_owned(),
    ];
    options.extend(match request.locking {
        Locking::Free => None,
        Locking::Locked => Some("--locked".to_owned()),
        Locking::Offline => Some("--offline".to_owned()),
        Locking::Frozen => Some("--frozen".to_owned()),
    });
    command.other_options(options);
    // What it says when it fails is for people.
    command.env("RUST_BACKTRACE", "0");
    command.env("RUST_LIB_BACKTRACE", "0");
    if let Some(home) = &request.cargo_home {
        command.env("CARGO_HOME", home);
    }
    command.exec().map_err(|error| match error {
        cargo_metadata::Error::CargoMetadata { stderr } => stderr.trim().to_owned(),
        error => error.to_string(),
    })
}

/// Whether cargo stopped because it may not write the lock file: then the caller's `--locked` is
/// what failed, and guessing versions would be the opposite of what it asks for.
fn is_about_lock(reason: &str) -> bool {
    [
        "--locked was passed",
        "--frozen was passed",
        "because --locked",
        "because --frozen",
    ]
    .iter()
    .any(|said| reason.contains(said))
}

fn convert(request: &Request, disk: &Disk, metadata: Metadata) -> Result<Workspace, LoadError> {
    let root = metadata.workspace_root.clone().into_std_path_buf();
    // Cargo has just accepted or written the lock file; without it only checksums are not known.
    let lock = Lock::read(disk, &root).unwrap_or_default();
    let positions: HashMap<&CargoId, usize> = metadata
        .packages
        .iter()
        .enumerate()
        .map(|(at, package)| (&package.id, at))
        .collect();
    let nodes = metadata
        .resolve
        .as_ref()
        .map(|resolve| resolve.nodes.as_slice());
    let nodes: HashMap<&CargoId, &cargo_metadata::Node> = nodes
        .unwrap_or_default()
        .iter()
        .map(|node| (&node.id, node))
        .collect();

    let drafts = metadata
        .packages
        .iter()
        .map(|package| {
            let node = nodes.get(&package.id);
            let features = node.map(|node| node.features.iter().map(ToString::to_string).collect());
            let package_root = package.manifest_path.parent();
            let package_root = package_root.map(|root| root.as_std_path().to_owned());
            Draft {
                name: package.name.to_string(),
                version: package.version.clone(),
                origin: origin(package, &lock, package_root.as_deref().unwrap_or(&root)),
                is_member: metadata.workspace_members.contains(&package.id),
                root: package_root,
                edition: Edition::from_year(package.edition.as_str()),
                features: features.unwrap_or_default(),
                targets: package.targets.iter().filter_map(target).collect(),
                dependencies: node
                    .map(|node| dependencies(node, &positions))
                    .unwrap_or_default(),
            }
        })
        .collect();
    let packages = assemble::packages(&root, drafts, &request.selection)?;
    let files = confined(request, &root, &packages);
    Ok(Workspace {
        notes: assemble::shortcomings(&root, &packages, files.as_ref()),
        manifest: Some(root.join("Cargo.toml")),
        root,
        packages,
        files,
        platform: request.platform.clone(),
    })
}

fn origin(package: &cargo_metadata::Package, lock: &Lock, root: &Path) -> Origin {
    let source = package.source.as_ref().map(|source| source.repr.as_str());
    let from_source = source.and_then(|source| {
        let locked = lock.find(&package.name, &package.version, Some(source));
        Origin::from_source(source, locked.and_then(|locked| locked.checksum.clone()))
    });
    from_source.unwrap_or_else(|| Origin::Path(root.to_owned()))
}

fn target(target: &cargo_metadata::Target) -> Option<Target> {
    use cargo_metadata::TargetKind as Cargo;
    let kind = target.kind.iter().find_map(|kind| match kind {
        Cargo::ProcMacro => Some(TargetKind::ProcMacro),
        Cargo::Bin => Some(TargetKind::Bin),
        Cargo::Example => Some(TargetKind::Example),
        Cargo::Test => Some(TargetKind::Test),
        Cargo::Bench => Some(TargetKind::Bench),
        Cargo::CustomBuild => Some(TargetKind::BuildScript),
        Cargo::Lib | Cargo::RLib | Cargo::DyLib | Cargo::CDyLib | Cargo::StaticLib => {
            Some(TargetKind::Lib)
        }
        _ => None,
    })?;
    Some(Target {
        kind,
        crate_name: target.name.replace('-', "_"),
        src_path: target.src_path.clone().into_std_path_buf(),
        required_features: target.required_features.clone(),
    })
}

fn dependencies(
    node: &cargo_metadata::Node,
    positions: &HashMap<&CargoId, usize>,
) -> Vec<(String, usize, DependencyKind)> {
    let mut out = Vec::new();
    for dependency in &node.deps {
        // A dependency without a library has no name in code.
        let Some(&at) = positions.get(&dependency.pkg) else {
            continue;
        };
        if dependency.name.is_empty() {
            continue;
        }
        for info in &dependency.dep_kinds {
            let kind = match info.kind {
                cargo_metadata::DependencyKind::Development => DependencyKind::Dev,
                cargo_metadata::DependencyKind::Build => DependencyKind::Build,
                _ => DependencyKind::Normal,
            };
            out.push((dependency.name.clone(), at, kind));
        }
    }
    out
}
