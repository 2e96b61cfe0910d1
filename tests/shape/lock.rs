//! `shape --write-lock`, `--check-lock` and `--accept` on a package.

use crate::project::Project;
use crate::revisions::{SDK, order};

#[test]
fn code_is_held_against_the_lock() {
    let project = Project::empty();
    project.package(".", SDK, &order("charge(); ship();"));

    let missing = project.run(&["shape", "--check-lock"]);
    assert_eq!(missing.code, 2);
    assert!(missing.err.contains("--write-lock"), "{}", missing.err);

    assert_eq!(project.run(&["shape", "--write-lock"]).code, 0);
    let written = project.read("workflowcheck.lock");
    assert!(written.contains("# activity Work::charge"), "{written}");
    assert!(!written.contains("src/lib.rs"), "no places: {written}");
    assert_eq!(project.run(&["shape", "--check-lock"]).code, 0);

    // Moving code changes nothing.
    project.package(".", SDK, &format!("\n\n{}", order("charge(); ship();")));
    let moved = project.run(&["shape", "--check-lock"]);
    assert_eq!(
        (moved.code, moved.err.contains("behind")),
        (0, false),
        "{}",
        moved.err
    );

    project.package(".", SDK, &order("charge(); check(); ship();"));
    let broken = project.run(&["shape", "--check-lock"]);
    assert_eq!(broken.code, 1, "{}", broken.out);
    assert!(broken.out.contains("Work::check"), "{}", broken.out);
    assert!(broken.out.contains("patched"), "{}", broken.out);
    let json = project
        .run(&["shape", "--check-lock", "--format", "json"])
        .json();
    assert_eq!(json["workflows"][0]["verdict"], "breaking");
    assert_eq!(
        project.read("workflowcheck.lock"),
        written,
        "checking writes nothing"
    );

    let accepted = project.run(&["shape", "--accept", "none is open \"since May\""]);
    assert_eq!(accepted.code, 0, "{}", accepted.err);
    let lock = project.read("workflowcheck.lock");
    assert!(lock.contains(r#""none is open \"since May\"""#), "{lock}");
    assert_eq!(project.run(&["shape", "--check-lock"]).code, 0);

    // The reason stays when something else is locked.
    project.package(".", SDK, &order("charge(); check(); ship(); log();"));
    let appended = project.run(&["shape", "--check-lock"]);
    assert_eq!(appended.code, 0, "{}", appended.out);
    assert!(appended.out.contains("behind"), "{}", appended.out);
    assert_eq!(project.run(&["shape", "--write-lock"]).code, 0);
    assert!(project.read("workflowcheck.lock").contains("since May"));
}

#[test]
fn a_lock_with_what_a_merge_left_is_refused_with_the_line() {
    let project = Project::empty();
    project.package(".", SDK, &order("charge();"));
    assert_eq!(project.run(&["shape", "--write-lock"]).code, 0);
    let lock = project.read("workflowcheck.lock");
    project.write("workflowcheck.lock", &format!("{lock}<<<<<<< HEAD\n"));
    let ended = project.run(&["shape", "--check-lock"]);
    assert_eq!(ended.code, 2);
    let line = lock.lines().count() + 1;
    assert!(ended.err.contains(&format!("line {line}")), "{}", ended.err);
}

/// What a journaled closure gives stands in no signature, and in the lock all the same.
#[test]
fn the_types_of_recorded_results_are_locked() {
    let code = |ty: &str| {
        format!(
            "#[derive(serde::Serialize, serde::Deserialize)]
pub struct Paid {{
    pub total: {ty},
}}

pub fn register(dbos: &dbos::DBOS) -> Result<(), dbos::Error> {{
    dbos.register_workflow(\"order\", order)?;
    Ok(())
}}

async fn order(item: String) -> Result<String, dbos::Error> {{
    dbos::step(\"pay\", || async {{ Ok::<_, dbos::Error>(Paid {{ total: 1 }}) }}).await?;
    Ok(item)
}}
"
        )
    };
    let project = Project::empty();
    project.package(".", "dbos = \"0.5\"", &code("u32"));
    assert_eq!(project.run(&["shape", "--write-lock"]).code, 0);
    let lock = project.read("workflowcheck.lock");
    assert!(lock.contains(r#""result":"shop::Paid""#), "{lock}");

    project.package(".", "dbos = \"0.5\"", &code("u64"));
    let wider = project.run(&["shape", "--check-lock"]);
    assert_eq!(wider.code, 0, "{}", wider.out);
    project.package(".", "dbos = \"0.5\"", &code("String"));
    let another = project.run(&["shape", "--check-lock"]);
    assert_eq!(another.code, 1, "{}", another.out);
    assert!(another.out.contains("output.total"), "{}", another.out);
}
