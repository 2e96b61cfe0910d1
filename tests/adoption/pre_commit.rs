//! The hooks, with the real `pre-commit` program (`pip install pre-commit`; another
//! than the one of the `PATH` can be named by `PRE_COMMIT`).

use std::fs;
use std::path::Path;
use std::process::Command;

use super::project::{Ended, ORCHESTRATION, Project};

/// The program's name, or a reason to leave the test out.
fn pre_commit() -> Option<String> {
    let program = std::env::var("PRE_COMMIT").unwrap_or_else(|_| "pre-commit".to_owned());
    let found = Command::new(&program).arg("--version").output().is_ok();
    if !found {
        eprintln!("skipped: there is no `{program}`; `pip install pre-commit` installs it");
    }
    found.then_some(program)
}

/// A repository that holds the hooks as they are published.
fn hooks() -> Project {
    let hooks = Project::new();
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join(".pre-commit-hooks.yaml");
    hooks.write(
        ".pre-commit-hooks.yaml",
        &fs::read_to_string(manifest).unwrap(),
    );
    hooks.git(&["init", "-q", "-b", "main"]);
    hooks.commit();
    hooks
}

/// A project whose commits run a hook.
fn hooked(program: &str, hooks: &Project, id: &str) -> Project {
    let project = Project::committed();
    project.edit("src/lib.rs", "clock::late() && clock::early()", "true");
    let config = format!(
        "repos:\n  - repo: {}\n    rev: main\n    hooks:\n      - id: {id}\n",
        hooks.root().display()
    );
    project.write(".pre-commit-config.yaml", &config);
    project.write(".gitignore", "/home\n/cargo-home\n");
    project.commit();
    let ended = run(&project, program, &["install"]);
    assert_eq!(ended.code, 0, "{}{}", ended.out, ended.err);
    project
}

/// Runs a program with the check on its `PATH`, as after `cargo install`.
fn run(project: &Project, program: &str, arguments: &[&str]) -> Ended {
    let ours = Path::new(env!("CARGO_BIN_EXE_cargo-workflowcheck"));
    let mut path = vec![ours.parent().unwrap().to_owned()];
    path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap()));
    let output = project
        .command(program)
        .args(arguments)
        .env("PATH", std::env::join_paths(path).unwrap())
        .env("PRE_COMMIT_HOME", project.path("home"))
        .output()
        .unwrap();
    Ended::of(output)
}

#[test]
fn a_commit_is_refused_for_what_is_staged_only() {
    let Some(program) = pre_commit() else { return };
    let hooks = hooks();
    let project = hooked(&program, &hooks, "workflowcheck-system");
    let commit = |arguments: &[&str]| run(&project, "git", arguments);

    // Staged with a fault, without one on disk.
    project.edit("src/lib.rs", "true", "clock::late()");
    project.git(&["add", "-A"]);
    project.edit("src/lib.rs", "clock::late()", "false");
    let ended = commit(&["commit", "-q", "-m", "late"]);
    assert_eq!(ended.code, 1, "{}{}", ended.out, ended.err);
    assert!(ended.err.contains("system_time"), "{}", ended.err);

    // Without a fault, and one on disk, which stays there.
    project.git(&["add", "-A"]);
    project.edit("src/lib.rs", "false", "clock::late()");
    let ended = commit(&["commit", "-q", "-m", "false"]);
    assert_eq!(ended.code, 0, "{}{}", ended.out, ended.err);
    assert!(project.read("src/lib.rs").contains("clock::late()"));

    // Of a partial commit, git hands the hook another index.
    project.write("notes.toml", "a = 1\n");
    project.git(&["add", "-A"]);
    let ended = commit(&["commit", "-q", "-m", "notes", "--", "notes.toml"]);
    assert_eq!(ended.code, 0, "{}{}", ended.out, ended.err);
    let ended = commit(&["commit", "-q", "-m", "late"]);
    assert_eq!(ended.code, 1, "{}{}", ended.out, ended.err);

    // What concerns no source needs no check.
    project.git(&["checkout", "-q", "HEAD", "--", "."]);
    project.write("readme.txt", "Orders.\n");
    project.git(&["add", "-A"]);
    let ended = commit(&["commit", "-q", "-m", "readme"]);
    assert_eq!(ended.code, 0, "{}{}", ended.out, ended.err);
    assert!(ended.err.contains("Skipped"), "{}", ended.err);
}

/// The hook compares what is staged with the last commit, and neither with the files on disk.
#[test]
fn a_commit_that_breaks_executions_is_refused() {
    let Some(program) = pre_commit() else { return };
    let hooks = hooks();
    let project = hooked(&program, &hooks, "workflowcheck-diff-system");
    let commit = |message: &str| run(&project, "git", &["commit", "-q", "-m", message]);
    project.write("Cargo.toml", &Project::needing("duroxide = \"0.1\"\n"));
    project.write("src/lib.rs", ORCHESTRATION);
    project.git(&["add", "-A"]);
    let ended = commit("a new workflow breaks nothing");
    assert_eq!(ended.code, 0, "{}{}", ended.out, ended.err);

    project.edit("src/lib.rs", "\"reserve\"", "\"book\"");
    project.git(&["add", "-A"]);
    project.edit("src/lib.rs", "\"book\"", "\"reserve\"");
    let ended = commit("another activity");
    assert_eq!(ended.code, 1, "{}{}", ended.out, ended.err);
    assert!(ended.err.contains("breaking"), "{}", ended.err);

    project.git(&["add", "-A"]);
    project.edit("src/lib.rs", "\"reserve\"", "\"book\"");
    project.write("notes.toml", "a = 1\n");
    project.git(&["add", "notes.toml"]);
    let ended = commit("notes");
    assert_eq!(ended.code, 0, "{}{}", ended.out, ended.err);
    assert!(ended.err.contains("Passed"), "{}", ended.err);
}

#[test]
fn a_first_commit_has_nothing_to_break() {
    let project = Project::new();
    project.git(&["init", "-q", "-b", "main"]);
    project.git(&["add", "-A"]);
    let diff = |arguments: &[&str]| {
        let output = project
            .command(env!("CARGO_BIN_EXE_cargo-workflowcheck"))
            .args(["diff", "--no-cargo", "--staged"])
            .args(arguments)
            .output();
        Ended::of(output.unwrap())
    };
    let ended = diff(&["HEAD"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.err.contains("no commit yet"), "{}", ended.err);

    project.commit();
    assert_eq!(diff(&["HEAD"]).code, 0);
    let ended = diff(&["HEAD..HEAD"]);
    assert_eq!(ended.code, 2, "{}", ended.out);
    assert!(ended.err.contains("--staged"), "{}", ended.err);
}

/// Builds the program from this very checkout, which takes minutes and needs the
/// crates that it depends on.
#[test]
#[ignore = "builds the whole program"]
fn pre_commit_builds_the_program_itself() {
    let Some(program) = pre_commit() else { return };
    let project = hooked(&program, &hooks(), "workflowcheck-system");
    let here = env!("CARGO_MANIFEST_DIR");
    let ended = run(
        &project,
        &program,
        &["try-repo", here, "workflowcheck", "--all-files"],
    );
    assert_eq!(ended.code, 0, "{}{}", ended.out, ended.err);
    eprintln!("{}", ended.out);
    assert!(ended.out.contains("Passed"), "{}", ended.out);
}
