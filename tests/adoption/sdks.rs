//! `--fix` on code of every SDK that has calls of its own to write instead: what becomes of it is
//! known, and compiles against the SDK itself.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::project::{Ended, Project};

const SDKS: [&str; 6] = [
    "dbos", "durare", "duroxide", "resonate", "restate", "temporal",
];

fn fixture(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/fixes")
        .join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The packages as they are before, in a repository; `edit` changes their text.
fn packages(edit: impl Fn(String) -> String) -> Project {
    let project = Project::new();
    project.write("Cargo.toml", &fixture("Cargo.toml"));
    for sdk in SDKS {
        let manifest = format!("{sdk}/Cargo.toml");
        project.write(&manifest, &fixture(&manifest));
        let source = format!("{sdk}/src/lib.rs");
        project.write(&source, &edit(fixture(&source)));
    }
    project.write(".gitignore", "/cargo-home\n");
    project.git(&["init", "-q", "-b", "main"]);
    project.commit();
    project
}

#[test]
fn what_is_sure_is_fixed() {
    let project = packages(|text| text);
    let ended = project.check("--fix");
    for sdk in SDKS {
        let fixed = project.read(&format!("{sdk}/src/lib.rs"));
        assert_eq!(
            fixed,
            fixture(&format!("{sdk}/fixed.rs")),
            "{sdk}: {}",
            ended.err
        );
    }
}

/// Line ends stay what they are, and fixes stand in the right places beside them.
#[test]
fn line_ends_stay() {
    let with_returns = |text: String| text.replace('\n', "\r\n");
    let project = packages(with_returns);
    project.check("--fix");
    for sdk in SDKS {
        let fixed = project.read(&format!("{sdk}/src/lib.rs"));
        assert_eq!(
            fixed,
            with_returns(fixture(&format!("{sdk}/fixed.rs"))),
            "{sdk}"
        );
    }
}

/// Applies the fixes that a person is to look at, too: the first one of each place.
fn apply_all(project: &Project) {
    let report: Value = serde_json::from_str(&project.check("--format json").out).unwrap();
    let mut edits: Vec<(String, usize, usize, String)> = Vec::new();
    for finding in report["diagnostics"].as_array().unwrap() {
        for edit in finding["fixes"][0]["edits"]
            .as_array()
            .into_iter()
            .flatten()
        {
            let offset = |key: &str| usize::try_from(edit[key].as_u64().unwrap()).unwrap();
            let text = |key: &str| edit[key].as_str().unwrap().to_owned();
            edits.push((text("file"), offset("start"), offset("end"), text("text")));
        }
    }
    edits.sort();
    edits.dedup();
    for (file, start, end, text) in edits.into_iter().rev() {
        let mut whole = project.read(&file);
        whole.replace_range(start..end, &text);
        project.write(&file, &whole);
    }
}

/// Checks all packages but these in one go, so that dependencies are built once.
fn compiles(project: &Project, without: &[&str]) {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["check", "--quiet", "--workspace"])
        .current_dir(project.root());
    for sdk in without {
        command.args(["--exclude", &format!("fixes-{sdk}")]);
    }
    if std::env::var_os("CARGO_TARGET_DIR").is_none() {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sdks");
        command.env("CARGO_TARGET_DIR", folder);
    }
    let ended = Ended::of(command.output().unwrap());
    assert_eq!(ended.code, 0, "{}", ended.err);
}

/// `WORKFLOWCHECK_SDKS=restate,temporal` tries these only.
#[test]
#[ignore = "builds the SDKs"]
fn what_is_fixed_compiles_against_the_sdks() {
    let chosen = std::env::var("WORKFLOWCHECK_SDKS").unwrap_or_else(|_| SDKS.join(","));
    let is_chosen = |sdk: &&str| chosen.split(',').any(|it| it == *sdk);
    let without: Vec<_> = SDKS.into_iter().filter(|it| !is_chosen(it)).collect();
    let project = packages(|text| text);
    compiles(&project, &without);
    project.check("--fix");
    compiles(&project, &without);
    apply_all(&project);
    compiles(&project, &without);
}
