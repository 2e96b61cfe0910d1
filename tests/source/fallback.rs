//! What happens where `cargo metadata` does not work.

use workflowcheck::source::packages::{CargoUse, LoadError, Locking, Request, Workspace};

use crate::scratch::{Scratch, notes, outline};

const SHOP: &str =
    "[workspace]\n[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

fn request(scratch: &Scratch) -> Request {
    let mut request = scratch.request("shop");
    request.cargo = CargoUse::Metadata;
    request.locking = Locking::Offline;
    request
}

#[test]
fn a_dependency_that_is_not_downloaded_is_noted() {
    let manifest = format!("{SHOP}[dependencies]\nsome-crate-of-ours = \"1.2\"\n");
    let scratch = Scratch::new(&[("shop/Cargo.toml", &manifest), ("shop/src/lib.rs", "")]);
    let workspace = Workspace::load(&request(&scratch)).unwrap();
    assert_eq!(
        outline(&workspace),
        [
            "shop@0.1.0 (path .) 2024 Selected []",
            "  Lib shop src/lib.rs",
            "  Normal some_crate_of_ours = some-crate-of-ours@1.2.0",
            "some-crate-of-ours@1.2.0 2024 Dependency []",
        ]
    );
    let notes = notes(&workspace);
    assert!(
        notes[0].starts_with("`cargo metadata` failed, so packages were found"),
        "{notes:?}"
    );
    assert!(notes[0].contains("some-crate-of-ours"), "{notes:?}");
    assert!(
        notes[2].starts_with("the source of some-crate-of-ours@1.2.0"),
        "{notes:?}"
    );
    // What was found this way may be read as well.
    assert!(
        workspace
            .files
            .read(&scratch.path("shop/src/lib.rs"))
            .is_ok()
    );
}

#[test]
fn locked_means_locked() {
    let manifest = format!("{SHOP}[dependencies]\nshelf = {{ path = \"shelf\" }}\n");
    let scratch = Scratch::new(&[
        ("shop/Cargo.toml", &manifest),
        ("shop/src/lib.rs", ""),
        (
            "shop/shelf/Cargo.toml",
            "[package]\nname = \"shelf\"\nversion = \"0.1.0\"\n",
        ),
        ("shop/shelf/src/lib.rs", ""),
    ]);
    for locking in [Locking::Locked, Locking::Frozen] {
        let mut request = request(&scratch);
        request.locking = locking;
        let error = Workspace::load(&request).unwrap_err();
        assert!(matches!(error, LoadError::LockOutdated { .. }), "{error}");
    }
    assert!(!scratch.path("shop/Cargo.lock").exists());
    let mut request = request(&scratch);
    request.locking = Locking::Locked;
    request.cargo = CargoUse::Never;
    assert!(Workspace::load(&request).is_ok());
}

#[test]
fn a_broken_manifest_is_an_error_with_its_place() {
    let scratch = Scratch::new(&[("shop/Cargo.toml", "[package]\nname = shop\n")]);
    let error = Workspace::load(&request(&scratch)).unwrap_err();
    assert!(matches!(error, LoadError::BrokenManifest { .. }), "{error}");
    assert!(error.to_string().contains("Cargo.toml:2:8: "), "{error}");
}

#[test]
fn an_unknown_feature_is_an_error() {
    let manifest = format!("{SHOP}[features]\nreports = []\n");
    let scratch = Scratch::new(&[("shop/Cargo.toml", &manifest), ("shop/src/lib.rs", "")]);
    let mut request = request(&scratch);
    request.features.names = vec!["report".to_owned()];
    let error = Workspace::load(&request).unwrap_err().to_string();
    assert_eq!(
        error,
        "no checked member has the feature `report`, did you mean `reports`?"
    );
    request.features.names = vec!["reports".to_owned()];
    let workspace = Workspace::load(&request).unwrap();
    assert_eq!(
        outline(&workspace)[0],
        "shop@0.1.0 (path .) 2024 Selected [\"reports\"]"
    );
    assert!(notes(&workspace).is_empty());
}

#[test]
fn an_empty_workspace_has_nothing_to_check() {
    let scratch = Scratch::new(&[("shop/Cargo.toml", "[workspace]\n")]);
    let workspace = Workspace::load(&request(&scratch)).unwrap();
    assert!(workspace.packages.is_empty());
    assert!(notes(&workspace).contains(&"the workspace has no packages".to_owned()));
}
