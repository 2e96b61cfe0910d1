//! The last step of every loader: order, ids, selection, and notes on what is missing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use semver::Version;

use super::error::LoadError;
use super::request::{Request, Selection};
use super::{
    Dependency, DependencyKind, Edition, Membership, Note, Origin, Package, PackageId,
    PackageIndex, Target, TargetKind,
};
use crate::source::near::nearest;
use crate::source::text::{Files, display_path};

/// A package before packages are put in order.
#[derive(Debug)]
pub(super) struct Draft {
    pub name: String,
    pub version: Version,
    pub origin: Origin,
    pub is_member: bool,
    pub root: Option<PathBuf>,
    pub edition: Edition,
    pub features: BTreeSet<String>,
    pub targets: Vec<Target>,
    /// Extern name, position among the drafts, kind.
    pub dependencies: Vec<(String, usize, DependencyKind)>,
}

/// Packages in their final order.
pub(super) fn packages(
    root: &Path,
    drafts: Vec<Draft>,
    selection: &Selection,
) -> Result<Vec<Package>, LoadError> {
    let chosen = select(root, &drafts, selection)?;
    let ids: Vec<PackageId> = drafts
        .iter()
        .map(|draft| PackageId::new(&draft.name, &draft.version, &draft.origin, root))
        .collect();
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    let key = |at: &usize| {
        let draft = drafts.get(*at)?;
        Some((&draft.name, &draft.version, ids.get(*at)?))
    };
    order.sort_by(|a, b| key(a).cmp(&key(b)));
    let mut places = vec![PackageIndex(0); drafts.len()];
    for (position, &draft) in order.iter().enumerate() {
        if let Some(place) = places.get_mut(draft) {
            *place = PackageIndex::from_position(position);
        }
    }

    let mut packages: Vec<Package> = drafts
        .into_iter()
        .zip(ids)
        .zip(chosen)
        .map(|((draft, id), membership)| {
            let dependency = |(extern_name, at, kind): (String, usize, DependencyKind)| {
                Some(Dependency {
                    extern_name,
                    package: *places.get(at)?,
                    kind,
                })
            };
            let mut dependencies: Vec<Dependency> = draft
                .dependencies
                .into_iter()
                .filter_map(dependency)
                .collect();
            dependencies.sort();
            dependencies.dedup();
            let mut targets = draft.targets;
            targets.sort_by(|a, b| {
                (a.kind, &a.crate_name, &a.src_path).cmp(&(b.kind, &b.crate_name, &b.src_path))
            });
            Package {
                name: draft.name,
                version: draft.version,
                id,
                origin: draft.origin,
                membership,
                root: draft.root,
                edition: draft.edition,
                features: Arc::new(draft.features),
                targets,
                dependencies,
            }
        })
        .collect();
    packages.sort_by(|a, b| (&a.name, &a.version, &a.id).cmp(&(&b.name, &b.version, &b.id)));
    Ok(packages)
}

/// The membership of each draft.
fn select(
    root: &Path,
    drafts: &[Draft],
    selection: &Selection,
) -> Result<Vec<Membership>, LoadError> {
    let members: Vec<&Draft> = drafts.iter().filter(|draft| draft.is_member).collect();
    for wanted in selection.packages.iter().chain(&selection.exclude) {
        if !members
            .iter()
            .any(|member| is_named(wanted, &member.name, &member.version))
        {
            let mut names: Vec<String> = members.iter().map(|member| member.name.clone()).collect();
            names.sort();
            names.dedup();
            return Err(LoadError::UnknownPackage {
                wanted: wanted.clone(),
                near: nearest(wanted, names.iter().map(String::as_str)),
                members: names,
            });
        }
    }
    let is_chosen = selector(root, selection);
    Ok(drafts
        .iter()
        .map(|draft| {
            let chosen = || is_chosen(&draft.name, &draft.version, draft.root.as_deref());
            match draft.is_member {
                false => Membership::Dependency,
                true if chosen() => Membership::Selected,
                true => Membership::Member,
            }
        })
        .collect())
}

/// Decides whether a member (name, version, directory) is among those to check.
pub(super) fn selector(
    root: &Path,
    selection: &Selection,
) -> impl Fn(&str, &Version, Option<&Path>) -> bool {
    let below = selection
        .below
        .as_ref()
        .filter(|below| below.as_path() != root);
    move |name, version, dir| {
        let named = |wanted: &String| is_named(wanted, name, version);
        let inside = |below: &PathBuf| dir.is_some_and(|dir| dir.starts_with(below));
        (selection.packages.is_empty() || selection.packages.iter().any(named))
            && !selection.exclude.iter().any(named)
            && below.is_none_or(inside)
    }
}

/// Whether `wanted` (`name`, `name@version`, `name:version`, `*` and `?` in the name) means a
/// member.
fn is_named(wanted: &str, name: &str, version: &Version) -> bool {
    let (wanted, wanted_version) = match wanted.split_once(['@', ':']) {
        Some((name, version)) => (name, Some(version)),
        None => (wanted, None),
    };
    // `1` and `1.2` are enough to name version 1.2.3.
    let full = version.to_string();
    let version_fits = wanted_version.is_none_or(|wanted| {
        let rest = full.strip_prefix(wanted);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    });
    let name_fits = wanted == name
        || globset::Glob::new(wanted).is_ok_and(|glob| glob.compile_matcher().is_match(name));
    name_fits && version_fits
}

/// Notes on what the packages lack.
pub(super) fn shortcomings(root: &Path, packages: &[Package], files: &dyn Files) -> Vec<Note> {
    let mut notes = Vec::new();
    if !packages
        .iter()
        .any(|package| package.membership != Membership::Dependency)
    {
        notes.push(Note::EmptyWorkspace);
    }
    for package in packages {
        let id = || package.id.clone();
        if package.root.is_none() {
            notes.push(Note::SourceAbsent { package: id() });
        }
        if package.membership != Membership::Selected {
            continue;
        }
        let checked = |target: &&Target| target.kind != TargetKind::BuildScript;
        let mut disabled: BTreeMap<&[String], Vec<String>> = BTreeMap::new();
        for target in package.targets.iter().filter(checked) {
            if !files.is_file(&target.src_path) {
                notes.push(Note::TargetMissing {
                    target: target.crate_name.clone(),
                    package: id(),
                    path: display_path(root, &target.src_path),
                });
            } else if !package.enables(target) {
                let alike = disabled.entry(&target.required_features).or_default();
                alike.push(target.crate_name.clone());
            }
        }
        notes.extend(
            disabled
                .into_iter()
                .map(|(features, targets)| Note::TargetsDisabled {
                    targets,
                    package: id(),
                    features: features.to_vec(),
                }),
        );
    }
    notes
}

/// Fails when a feature that was asked for is not among those that selected members have.
pub(super) fn check_features(request: &Request, known: &BTreeSet<String>) -> Result<(), LoadError> {
    match request
        .features
        .names
        .iter()
        .find(|name| !known.contains(*name))
    {
        None => Ok(()),
        Some(unknown) => Err(LoadError::UnknownFeature {
            wanted: unknown.clone(),
            near: nearest(unknown, known.iter().map(String::as_str)),
        }),
    }
}
