//! Both ways of finding packages, on this package itself.

use std::path::Path;

use crate::scratch::outline;
use workflowcheck::source::packages::{CargoUse, Dependency, Locking, Request, Workspace};

fn this_package() -> Request {
    let mut request = Request::new(env!("CARGO_MANIFEST_DIR"));
    request.locking = Locking::Offline;
    request
}

#[test]
fn manifests_alone_tell_what_cargo_tells() {
    let from_cargo = Workspace::load(&this_package()).unwrap();
    let mut request = this_package();
    request.cargo = CargoUse::Never;
    let from_manifests = Workspace::load(&request).unwrap();
    assert_eq!(from_manifests.root, Path::new(env!("CARGO_MANIFEST_DIR")));
    assert_eq!(from_manifests.notes, []);

    let own = |workspace: &Workspace| -> Vec<String> {
        let lines = outline(workspace);
        let is_own = |line: &&String| line.starts_with("cargo-workflowcheck@");
        let start = lines.iter().position(|line| is_own(&line)).unwrap();
        let length = lines[start + 1..]
            .iter()
            .position(|line| !line.starts_with(' '))
            .unwrap();
        lines[start..=start + length].to_vec()
    };
    assert_eq!(own(&from_manifests), own(&from_cargo));

    // `cargo metadata` counts weak features (`dep?/feature`) as if they turned dependencies on, so
    // it lists more than is built, never less.
    for package in &from_manifests.packages {
        let same = from_cargo
            .packages
            .iter()
            .find(|other| other.id == package.id);
        let same = same.unwrap_or_else(|| panic!("cargo does not know {}", package.id));
        assert_eq!(package.targets, same.targets, "{}", package.id);
        assert_eq!(package.origin, same.origin, "{}", package.id);
        assert!(package.features.is_subset(&same.features), "{}", package.id);
        let named = |workspace: &Workspace, dependency: &Dependency| {
            let id = workspace.package(dependency.package).id.clone();
            (dependency.extern_name.clone(), dependency.kind, id)
        };
        let theirs: Vec<_> = same
            .dependencies
            .iter()
            .map(|each| named(&from_cargo, each))
            .collect();
        for dependency in &package.dependencies {
            let ours = named(&from_manifests, dependency);
            assert!(theirs.contains(&ours), "{}: {ours:?}", package.id);
        }
    }
}
