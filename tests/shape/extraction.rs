//! The fixtures below `fixtures/shapes`: the shape of each workflow stands in a text beside its
//! code, as `shape` prints it. With `UPDATE_SHAPES=1` the texts are written anew.

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use workflowcheck::calls::Calls;
use workflowcheck::lints::profile::Profile;
use workflowcheck::names::graph::{Targets, crates_of};
use workflowcheck::sdk::{Sdks, declarations};
use workflowcheck::shape::extract::extract;
use workflowcheck::shape::render::{Format, write};
use workflowcheck::shape::tree::Shapes;
use workflowcheck::source::packages::{CargoUse, Request, Workspace};
use workflowcheck::syntax::position::Places;
use workflowcheck::types::Types;

const DEPENDENCIES: &str = r#"
temporalio-sdk = "1.1"
temporalio-macros = "1.1"
restate-sdk = "0.13"
duroxide = "0.1"
dbos = "0.5"
durare = "0.5"
resonate-sdk = "0.6"
futures = "0.3"
tokio = "1"
serde = { version = "1", features = ["derive"] }
"#;

/// The shapes of a file, as the library of a package that depends on every SDK.
pub fn shapes_of(code: &str) -> Shapes {
    let profiles = Profile::embedded().expect("they parse");
    let dir = tempfile::tempdir().expect("a folder");
    fs::create_dir(dir.path().join("src")).expect("a folder");
    let manifest = format!(
        "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{DEPENDENCIES}"
    );
    fs::write(dir.path().join("Cargo.toml"), manifest).expect("a file");
    fs::write(dir.path().join("src/lib.rs"), code).expect("a file");
    let mut request = Request::new(dir.path());
    request.cargo = CargoUse::Never;
    request.cargo_home = Some(dir.path().join("cargo-home"));
    let workspace = Workspace::load(&request).expect("a package");
    let types = Types::new(crates_of(
        &workspace,
        Targets::Default,
        &declarations(&profiles),
    ));
    let calls = Calls::new(&types);
    let sdks = Sdks::new(&calls, &profiles);
    let places = Places::new(&types.db.texts, |path| workspace.display(path));
    extract(&calls, &sdks, &places, &sdks.workflows())
}

fn fixtures() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/shapes");
    let mut found: Vec<PathBuf> = walkdir::WalkDir::new(root)
        .into_iter()
        .map(|entry| entry.expect("an entry").into_path())
        .filter(|path| path.extension().is_some_and(|it| it == "rs"))
        .collect();
    found.sort();
    found
}

#[test]
fn fixtures_have_the_shapes_that_stand_beside_them() {
    let update = std::env::var_os("UPDATE_SHAPES").is_some();
    let wrong: Vec<String> = fixtures()
        .par_iter()
        .filter_map(|path| {
            let shapes = shapes_of(&fs::read_to_string(path).expect("a file"));
            let mut found = Vec::new();
            write(Format::Text, &shapes, &mut found).expect("a text");
            let found = String::from_utf8(found).expect("UTF-8");
            let beside = path.with_extension("txt");
            let expected = fs::read_to_string(&beside).unwrap_or_default();
            if found == expected {
                return None;
            }
            if update {
                fs::write(&beside, &found).expect("a file");
                return None;
            }
            let difference = similar::TextDiff::from_lines(&expected, &found);
            Some(format!(
                "{}:\n{}",
                path.display(),
                difference.unified_diff().context_radius(4)
            ))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
