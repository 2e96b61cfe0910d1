//! The files of a workspace, as reports ask for them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{CargoTarget, Sources};
use crate::source::packages::{Package, Target, TargetKind, Workspace};

/// Answers from the workspace that was checked.
impl Sources for Workspace {
    fn text(&self, file: &str) -> Option<Arc<str>> {
        self.files.read(&self.root.join(file)).ok()
    }

    fn path(&self, file: &str) -> Option<PathBuf> {
        Some(self.root.join(file))
    }

    fn target(&self, file: &str) -> Option<CargoTarget> {
        let path = self.root.join(file);
        let (package, root) = self
            .packages
            .iter()
            .filter_map(|package| Some((package, package.root.as_deref()?)))
            .filter(|(_, root)| path.starts_with(root))
            .max_by_key(|(_, root)| root.components().count())?;
        self.manifest.as_ref()?;
        let target = target_of(package, &path)?;
        let kind = match target.kind {
            TargetKind::Lib => "lib",
            TargetKind::ProcMacro => "proc-macro",
            TargetKind::Bin => "bin",
            TargetKind::Example => "example",
            TargetKind::Test => "test",
            TargetKind::Bench => "bench",
            TargetKind::BuildScript => "custom-build",
        };
        let crate_type = match target.kind {
            TargetKind::Lib => "lib",
            TargetKind::ProcMacro => "proc-macro",
            _ => "bin",
        };
        Some(CargoTarget {
            package_id: package_id(package, root),
            manifest_path: root.join("Cargo.toml").to_string_lossy().into_owned(),
            kind: vec![kind.to_owned()],
            crate_types: vec![crate_type.to_owned()],
            name: target.crate_name.clone(),
            src_path: target.src_path.to_string_lossy().into_owned(),
            edition: package.edition.as_str().to_owned(),
        })
    }
}

/// The target that most probably has a file: the one whose root it is, else
/// the first whose root lies in a folder around it.
fn target_of<'a>(package: &'a Package, file: &Path) -> Option<&'a Target> {
    let targets = || package.targets.iter();
    let is_root = |target: &&Target| target.src_path == file;
    let is_around = |target: &&Target| {
        let folder = target.src_path.parent();
        folder.is_some_and(|folder| file.starts_with(folder))
    };
    targets()
        .find(is_root)
        .or_else(|| targets().find(is_around))
        .or_else(|| targets().next())
}

/// Cargo's id of a package in a folder, as the reference of package id
/// specifications gives it: the name is left out where the folder has it.
fn package_id(package: &Package, root: &Path) -> String {
    let folder = root.file_name().and_then(|name| name.to_str());
    let named = if folder == Some(package.name.as_str()) {
        String::new()
    } else {
        format!("{}@", package.name)
    };
    let path = root.to_string_lossy().replace('\\', "/");
    format!("path+file://{path}#{named}{}", package.version)
}
