//! Which packages of a workspace are checked.

use super::project::{CLOCK, MANIFEST, ORDER, Project};

/// Two packages with a root each; the second one uses the first one's clock.
fn workspace() -> Project {
    let project = Project::new();
    project.write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"shop\", \"till\"]\n",
    );
    project.write("shop/Cargo.toml", MANIFEST);
    project.write(
        "shop/src/lib.rs",
        &ORDER.replace("mod clock", "pub mod clock"),
    );
    project.write("shop/src/clock.rs", CLOCK);
    project.write(
        "till/Cargo.toml",
        &format!(
            "{}\n[dependencies]\nshop = {{ path = \"../shop\" }}\n",
            MANIFEST.replace("\"shop\"", "\"till\"")
        ),
    );
    project.write(
        "till/src/lib.rs",
        "// workflowcheck: deterministic\npub fn pay() -> bool {\n    \
         std::thread::yield_now();\n    shop::clock::late()\n}\n",
    );
    project
}

#[test]
fn only_roots_of_packages_that_are_asked_for_are_checked() {
    let project = workspace();
    let (late, early) = ("shop/src/clock.rs:4", "shop/src/clock.rs:8");
    for (line, places) in [
        ("", vec![late, late, early, "till/src/lib.rs:3"]),
        ("-p shop", vec![late, early]),
        ("shop", vec![late, early]),
        ("--exclude till", vec![late, early]),
        // What it reaches is reported wherever it is.
        ("-p till", vec![late, "till/src/lib.rs:3"]),
    ] {
        let ended = project.check(line);
        let mut places = places;
        places.dedup();
        assert_eq!(ended.places(), places, "{line}: {}{}", ended.out, ended.err);
    }
}
