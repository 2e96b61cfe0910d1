//! `--baseline` and `--write-baseline`

use super::project::Project;

const WRITE: &str = "--baseline known.txt --write-baseline";
const USE: &str = "--baseline known.txt";

#[test]
fn what_was_there_is_not_reported_and_what_is_new_is() {
    let project = Project::new();
    let written = project.check(WRITE);
    assert_eq!((written.code, written.out.as_str()), (0, ""));
    assert!(written.err.contains("2 findings"), "{}", written.err);
    let entries: Vec<_> = project
        .read("known.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(str::to_owned)
        .collect();
    assert_eq!(
        entries,
        [
            "system_time|shop::clock::early|std::time::SystemTime::now",
            "system_time|shop::clock::late|std::time::SystemTime::now",
        ]
    );

    let same = project.check(USE);
    assert_eq!((same.code, same.out.as_str()), (0, ""));
    assert!(same.err.contains("2 in the baseline"), "{}", same.err);

    // Lines that move are the same findings.
    project.edit("src/clock.rs", "use std", "\n\n// Time.\nuse std");
    assert_eq!(project.check(USE).code, 0);

    project.edit(
        "src/clock.rs",
        "    let now",
        "    std::thread::sleep(std::time::Duration::ZERO);\n    let now",
    );
    let new = project.check(USE);
    assert_eq!(new.code, 1);
    assert_eq!(new.places(), ["src/clock.rs:11"], "{}", new.out);
}

#[test]
fn a_second_call_in_a_function_is_new() {
    let project = Project::new();
    project.check(WRITE);
    project.edit(
        "src/clock.rs",
        "    now <",
        "    let _ = SystemTime::now();\n    now <",
    );
    let ended = project.check(USE);
    assert_eq!(ended.places(), ["src/clock.rs:9"], "{}", ended.out);
}

#[test]
fn entries_that_no_longer_occur_are_named() {
    let project = Project::new();
    project.check(WRITE);
    project.edit("src/lib.rs", " && clock::early()", "");
    let ended = project.check(USE);
    assert_eq!(ended.code, 0);
    assert!(
        ended.err.contains(
            "no longer occurs (`--write-baseline` leaves them out): \
             `system_time|shop::clock::early|std::time::SystemTime::now`"
        ),
        "{}",
        ended.err
    );
    // What is not checked may well be there.
    let partly = project.check("--baseline known.txt src/clock.rs");
    assert!(!partly.err.contains("no longer"), "{}", partly.err);

    project.check(WRITE);
    assert!(!project.read("known.txt").contains("early"));
}

#[test]
fn programs_are_told_how_many_are_left_out() {
    let project = Project::new();
    project.check(WRITE);
    let json: serde_json::Value =
        serde_json::from_str(&project.check("--baseline known.txt --format json").out).unwrap();
    assert_eq!(json["diagnostics"], serde_json::json!([]));
    assert_eq!(json["summary"]["deny"], 0);
    assert_eq!(json["set_aside"]["baseline"], 2);

    let sarif: serde_json::Value =
        serde_json::from_str(&project.check("--baseline known.txt --format sarif").out).unwrap();
    let suppressions = &sarif["runs"][0]["results"][0]["suppressions"];
    assert_eq!(suppressions[0]["kind"], "external");
}

#[test]
fn a_file_that_is_no_baseline_is_refused_and_not_written_over() {
    let project = Project::new();
    let before = project.read("src/lib.rs");
    for line in [
        "--baseline src/lib.rs",
        "--baseline src/lib.rs --write-baseline",
        "--baseline absent.txt",
        "--write-baseline",
    ] {
        let ended = project.check(line);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{line}");
    }
    assert_eq!(project.read("src/lib.rs"), before);

    project.check(WRITE);
    let conflict = format!("{}<<<<<<< HEAD\n", project.read("known.txt"));
    project.write("known.txt", &conflict);
    let ended = project.check(USE);
    assert_eq!(ended.code, 2);
    assert!(
        ended.err.contains("line 6 is not of the form"),
        "{}",
        ended.err
    );
}
