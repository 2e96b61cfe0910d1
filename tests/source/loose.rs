use workflowcheck::source::packages::{LoadError, Membership, Workspace};

use crate::scratch::{Scratch, notes, outline};

fn loose(scratch: &Scratch, path: &str) -> Workspace {
    let request = scratch.request("");
    Workspace::loose(&request, &scratch.path(path)).unwrap()
}

/// Targets of the one package, without the line of the package itself.
fn roots(workspace: &Workspace) -> Vec<String> {
    outline(workspace)
        .iter()
        .skip(1)
        .map(|line| line.trim().to_owned())
        .collect()
}

#[test]
fn a_single_file_is_a_crate() {
    let scratch = Scratch::new(&[
        ("order.rs", "mod parts;\n"),
        ("parts.rs", ""),
        ("other.rs", ""),
    ]);
    let workspace = loose(&scratch, "order.rs");
    assert_eq!(roots(&workspace), ["Lib order order.rs"]);
    assert_eq!(workspace.packages[0].membership, Membership::Selected);
    assert_eq!(workspace.manifest, None);
    // Its modules may be read.
    assert!(workspace.files.read(&scratch.path("parts.rs")).is_ok());
}

#[test]
fn a_directory_has_the_roots_that_no_file_claims() {
    let scratch = Scratch::new(&[
        ("shop/src/lib.rs", "mod a;\npub mod b { mod inner; }\n"),
        (
            "shop/src/a.rs",
            "#[cfg(unix)] #[path = \"odd/name.rs\"] mod c; pub(crate) mod r#type;\n",
        ),
        ("shop/src/a/type.rs", ""),
        ("shop/src/odd/name.rs", ""),
        ("shop/src/alone.rs", "// mod lib;\n"),
        ("shop/worker/main.rs", "mod jobs;\n"),
        ("shop/worker/jobs/mod.rs", "mod nightly;"),
        ("shop/worker/jobs/nightly.rs", ""),
        ("shop/target/debug/build.rs", ""),
        ("shop/.hidden/x.rs", ""),
        ("notes.md", ""),
    ]);
    assert_eq!(
        roots(&loose(&scratch, "shop")),
        [
            "Lib alone src/alone.rs",
            "Lib shop src/lib.rs",
            "Bin worker worker/main.rs"
        ]
    );
}

#[test]
fn files_that_claim_each_other_are_still_checked() {
    let scratch = Scratch::new(&[("a.rs", "mod b;"), ("b.rs", "mod a;"), ("c.rs", "mod c;")]);
    assert_eq!(roots(&loose(&scratch, "")), ["Lib a a.rs", "Lib c c.rs"]);
}

#[cfg(unix)]
#[test]
fn link_cycles_end_and_are_noted() {
    let scratch = Scratch::new(&[("a.rs", ""), ("deep/b.rs", "")]);
    std::os::unix::fs::symlink("..", scratch.path("deep/up")).unwrap();
    std::os::unix::fs::symlink("a.rs", scratch.path("copy.rs")).unwrap();
    let workspace = loose(&scratch, "");
    assert_eq!(roots(&workspace), ["Lib a a.rs", "Lib b deep/b.rs"]);
    assert_eq!(
        notes(&workspace),
        [
            "copy.rs: a symbolic link, not followed",
            "deep/up: a symbolic link, not followed"
        ]
    );
}

#[test]
fn what_is_no_source_is_refused() {
    let scratch = Scratch::new(&[("notes.md", "")]);
    let request = scratch.request("");
    let missing = Workspace::loose(&request, &scratch.path("none.rs")).unwrap_err();
    assert!(
        matches!(missing, LoadError::PathMissing { .. }),
        "{missing}"
    );
    let other = Workspace::loose(&request, &scratch.path("notes.md")).unwrap_err();
    assert!(matches!(other, LoadError::NotSource { .. }), "{other}");
}

#[test]
fn an_empty_directory_has_nothing_to_check() {
    let scratch = Scratch::new(&[("notes.md", "")]);
    assert!(roots(&loose(&scratch, "")).is_empty());
}
