//! `--since` and `--staged`

use super::project::Project;

#[test]
fn only_what_a_change_touches_is_reported() {
    let project = Project::committed();
    let ended = project.check("--since HEAD");
    assert_eq!((ended.code, ended.out.as_str()), (0, ""));
    assert!(ended.err.contains("2 not touched"), "{}", ended.err);

    project.edit("src/clock.rs", "let now =", "let now: SystemTime =");
    let ended = project.check("--since HEAD");
    assert_eq!(ended.code, 1);
    assert_eq!(ended.places(), ["src/clock.rs:8"]);

    // Every step of the chain counts.
    project.commit();
    project.edit("src/lib.rs", "clock::late() &&", "!clock::late() &&");
    assert_eq!(project.check("--since HEAD").places().len(), 2);
    assert_eq!(project.check("--since HEAD~1").places().len(), 2);
}

#[test]
fn a_function_that_became_a_root_brings_what_it_reaches() {
    let project = Project::new();
    project.edit(
        "src/lib.rs",
        "// workflowcheck: deterministic\npub fn order",
        "pub fn order",
    );
    project.git(&["init", "-q", "-b", "main"]);
    project.commit();
    project.edit(
        "src/lib.rs",
        "pub fn order",
        "// workflowcheck: deterministic\npub(crate) fn order",
    );
    assert_eq!(project.check("--since HEAD").places().len(), 2);
}

#[test]
fn a_file_that_the_revision_does_not_have_is_new_as_a_whole() {
    let project = Project::committed();
    project.write(
        "src/watch.rs",
        "pub fn now() { std::time::Instant::now(); }\n",
    );
    project.edit(
        "src/lib.rs",
        "mod clock;",
        "mod clock;\nmod watch;\n\n// workflowcheck: deterministic\npub fn other() {\n    watch::now()\n}",
    );
    let ended = project.check("--since HEAD");
    assert_eq!(ended.places(), ["src/watch.rs:1"]);
}

#[test]
fn three_dots_are_where_the_branch_began() {
    let project = Project::committed();
    project.git(&["checkout", "-q", "-b", "feature"]);
    project.edit("src/clock.rs", "let now =", "let now: SystemTime =");
    project.commit();
    project.git(&["checkout", "-q", "main"]);
    project.edit(
        "src/clock.rs",
        "    SystemTime::now() >",
        "    !(SystemTime::now() <",
    );
    project.edit(
        "src/clock.rs",
        "UNIX_EPOCH\n}\n\npub fn early",
        "UNIX_EPOCH)\n}\n\npub fn early",
    );
    project.commit();
    project.git(&["checkout", "-q", "feature"]);
    assert_eq!(
        project.check("--since main...").places(),
        ["src/clock.rs:8"]
    );
    assert_eq!(project.check("--since main").places().len(), 2);
}

#[test]
fn an_unknown_revision_is_a_failed_run() {
    let project = Project::committed();
    let ended = project.check("--since mian");
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert!(ended.err.contains("main"), "{}", ended.err);
    let ended = Project::new().check("--since HEAD");
    assert_eq!(ended.code, 2);
}

#[test]
fn what_is_staged_is_checked_whatever_the_disk_says() {
    let project = Project::committed();
    project.edit("src/lib.rs", "clock::late() && ", "");
    project.git(&["add", "-A"]);
    // On disk there is no call of a clock at all any more.
    project.edit("src/lib.rs", "clock::early()", "true");
    assert_eq!(project.check("").places(), Vec::<String>::new());
    let staged = project.check("--staged");
    assert_eq!(staged.code, 1);
    assert_eq!(staged.places(), ["src/clock.rs:8"]);
    // The changed line leads there.
    assert_eq!(
        project.check("--staged --since HEAD").places(),
        ["src/clock.rs:8"]
    );

    // And the other way round.
    project.git(&["checkout", "-q", "HEAD", "--", "."]);
    project.edit("src/lib.rs", "clock::late() && clock::early()", "true");
    project.git(&["add", "-A"]);
    project.edit("src/lib.rs", "true", "clock::late()");
    assert_eq!(project.check("--staged").code, 0);
    assert_eq!(project.check("").places(), ["src/clock.rs:4"]);
}

#[test]
fn the_baseline_that_is_staged_counts_with_it() {
    let project = Project::committed();
    project.check("--baseline known.txt --write-baseline");
    project.git(&["add", "-A"]);
    let header = project.read("known.txt").lines().next().unwrap().to_owned();
    project.write("known.txt", &header);
    assert_eq!(project.check("--staged --baseline known.txt").code, 0);
    assert_eq!(project.check("--baseline known.txt").code, 1);
}
