//! The edit that makes a breaking change safe.

use std::sync::Arc;

use workflowcheck::advisor::diff::{DiffReport, Verdict};
use workflowcheck::advisor::{Revision, compare, safe_edit};
use workflowcheck::lints::profile::Profile;
use workflowcheck::shape::tree::Shapes;

use crate::extraction::shapes_of;
use crate::project::Project;
use crate::revisions::{SDK, order};

/// Shapes with the code that they were read off.
struct Read {
    code: Arc<str>,
    shapes: Shapes,
}

fn read(code: &str) -> Read {
    Read {
        code: code.into(),
        shapes: shapes_of(code),
    }
}

fn report(old: &Read, new: &Read) -> DiffReport {
    let profiles = Profile::embedded().expect("they parse");
    let (base, head) = (&old.shapes, &new.shapes);
    let mut report = compare(
        Revision {
            name: "old",
            shapes: base,
        },
        Revision {
            name: "new",
            shapes: head,
        },
        &profiles,
    );
    let text = |read: &Read| {
        let code = read.code.clone();
        move |_: &str| Some(code.clone())
    };
    let (old_text, new_text) = (text(old), text(new));
    safe_edit::offer(
        &mut report,
        safe_edit::Side {
            shapes: base,
            texts: &old_text,
        },
        safe_edit::Side {
            shapes: head,
            texts: &new_text,
        },
        &profiles,
    );
    report
}

/// What becomes of the new body of `run`.
fn fixed(old: &str, new: &str) -> Option<String> {
    let code = made_safe(&order(old), &order(new))?;
    let start = code.find("WorkflowResult<u32> {\n").expect("the head");
    let body = code.get(start..).expect("inside");
    let end = body.find("        Ok(n)\n    }\n}\n").expect("the end");
    let body = body.get(..end).expect("inside");
    Some(
        body.lines()
            .skip(1)
            .map(|line| format!("{line}\n"))
            .collect(),
    )
}

/// What becomes of the new code. It must no longer break the old one's executions.
fn made_safe(old: &str, new: &str) -> Option<String> {
    let (old, new) = (read(old), read(new));
    let report = report(&old, &new);
    assert_eq!(report.workflows[0].verdict, Verdict::Breaking);
    let fix = report.workflows[0]
        .changes
        .iter()
        .find_map(|change| change.fix.clone())?;
    let mut code = new.code.to_string();
    for edit in fix.edits.iter().rev() {
        code.replace_range(edit.start as usize..edit.end as usize, &edit.text);
    }
    let after = self::report(&old, &read(&code));
    let verdict = after.workflows[0].verdict;
    assert!(verdict <= Verdict::Compatible, "{verdict:?}:\n{code}");
    Some(code)
}

#[test]
fn a_new_command_is_guarded() {
    insta::assert_snapshot!(fixed("charge(); ship();", "charge(); check(); ship();").expect("a fix"), @r#"
            ctx.start_activity(Work::charge, n, ActivityOptions::default()).await?;
            if ctx.patched("add-check") {
                ctx.start_activity(Work::check, n, ActivityOptions::default()).await?;
            }
            ctx.start_activity(Work::ship, n, ActivityOptions::default()).await?;
    "#);
}

#[test]
fn a_command_that_is_gone_is_kept_for_older_executions() {
    insta::assert_snapshot!(fixed("charge(); ship();", "charge();").expect("a fix"), @r#"
            ctx.start_activity(Work::charge, n, ActivityOptions::default()).await?;
            if !ctx.patched("remove-ship") {
                ctx.start_activity(Work::ship, n, ActivityOptions::default()).await?;
            }
    "#);
}

const BOUND: &str =
    "let paid = ctx.start_activity(Work::charge, n, ActivityOptions::default()).await?;";
const LOCAL: &str =
    "let paid = ctx.start_activity(Work::check, n + 1, ActivityOptions::default()).await?;";

#[test]
fn a_value_comes_from_the_one_or_the_other() {
    let (old, new) = (
        format!("{BOUND} println!(\"{{paid}}\");"),
        format!("{LOCAL} println!(\"{{paid}}\");"),
    );
    insta::assert_snapshot!(fixed(&old, &new).expect("a fix"), @r#"
            let paid = if ctx.patched("change-check") {
                ctx.start_activity(Work::check, n + 1, ActivityOptions::default()).await?
            } else {
                ctx.start_activity(Work::charge, n, ActivityOptions::default()).await?
            };
            println!("{paid}");
    "#);
}

#[test]
fn an_order_that_binds_is_kept_whole() {
    let old = format!("{BOUND} ship(); log(); println!(\"{{paid}}\");");
    let new = format!("ship(); log(); {BOUND} println!(\"{{paid}}\");");
    let fixed = fixed(&old, &new).expect("a fix");
    assert!(
        fixed.starts_with("        let paid = if ctx.patched("),
        "{fixed}"
    );
    assert_eq!(fixed.matches("\n            paid\n").count(), 2, "{fixed}");
}

#[test]
fn the_inside_of_a_block_is_told_from_the_block() {
    let nested = |inside: &str| format!("for _ in 0..2 {{ {inside} }}; ship();");
    let call = "ctx.start_activity(Work::log, n, ActivityOptions::default()).await?;";
    let fixed = fixed(
        &nested("let m = n;"),
        &nested(&format!("let m = n; {call}")),
    );
    let fixed = fixed.expect("a fix");
    let guard = fixed.find("if ctx.patched").expect("a guard");
    assert!(fixed.find("for _ in").expect("the loop") < guard, "{fixed}");
}

#[test]
fn what_old_executions_cannot_have_has_no_guard() {
    let new = format!("{BOUND} ship(); let n = paid;");
    assert_eq!(fixed("ship();", &new), None);
}

/// What the old code needs has to be bound on the way to it.
#[test]
fn old_code_takes_along_what_it_needs() {
    let list = "let mut pending = Vec::new(); pending.push(ctx.start_activity(Work::log, n, ActivityOptions::default())); let all = join_all(pending).await;";
    let one = "let mut all = Vec::new(); charge(); all.push(ctx.start_activity(Work::log, n, ActivityOptions::default()).await);";
    let both = [list, one].map(|it| format!("{it} println!(\"{{}}\", all.len());"));
    let fixed = fixed(&both[0], &both[1]).expect("a fix");
    let old_arm = fixed.split("} else {").nth(1).expect("another arm");
    assert!(old_arm.contains("let mut pending = Vec::new();"), "{fixed}");
}

/// The old code names a type that is no longer there.
#[test]
fn old_code_that_cannot_stand_in_the_new_is_not_offered() {
    let with_type = |name: &str, body: &str| {
        let declared = format!("struct {name};\nimpl {name} {{\n    const LIMIT: u32 = 1;\n}}");
        order(body).replace("charge, n", &format!("charge, {name}::LIMIT")) + &declared
    };
    let old = with_type("Old", "charge(); ship();");
    assert_eq!(
        made_safe(&old, &with_type("New", "ship(); charge();")),
        None
    );
    assert!(made_safe(&old, &with_type("Old", "ship(); charge();")).is_some());
}

const DURARE: &str = "\
use durare::{DurableContext, Result};

#[durare::workflow]
async fn order(ctx: DurableContext, id: String) -> Result<String> {
    BODY
    Ok(id)
}

#[durare::step]
async fn charge(ctx: &DurableContext, id: String) -> Result<String> {
    Ok(id)
}

#[durare::step]
async fn ship(ctx: &DurableContext, id: String) -> Result<String> {
    Ok(id)
}
";

/// durare's branch is a future.
#[test]
fn a_branch_that_is_a_future_is_awaited() {
    let order = |body: &str| DURARE.replace("BODY", body);
    let old = order("charge(&ctx, id.clone()).await?;");
    let new = order("ship(&ctx, id.clone()).await?;\n    charge(&ctx, id.clone()).await?;");
    let fixed = made_safe(&old, &new).expect("a fix");
    assert!(
        fixed.contains("    if ctx.patch(\"add-ship\").await? {\n        ship(&ctx"),
        "{fixed}"
    );
}

#[test]
fn an_id_is_not_used_twice() {
    let guarded = "if ctx.patched(\"add-check\") { ctx.timer(PAUSE).await; };";
    let fixed = fixed(
        &format!("{guarded} ship();"),
        &format!("{guarded} check(); ship();"),
    );
    assert!(fixed.expect("a fix").contains("\"add-check-2\""));
}

#[test]
fn fixes_are_written_where_git_could_bring_the_old_text_back() {
    let project = Project::repository(&order("charge(); ship();"));
    project.package(".", SDK, &order("charge(); check(); ship();"));
    let markdown = project.run(&["diff", "main", "--format", "markdown"]).out;
    assert!(
        markdown.contains("+        if ctx.patched(\"add-check\") {"),
        "{markdown}"
    );

    let before = project.read("src/lib.rs");
    let refused = project.run(&["diff", "main", "--fix"]);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("--allow-dirty"), "{}", refused.err);
    assert_eq!(project.read("src/lib.rs"), before);

    let written = project.run(&["diff", "main", "--fix", "--allow-dirty"]);
    assert_eq!(written.code, 0, "{}{}", written.out, written.err);
    assert!(written.out.contains("patch `add-check`"), "{}", written.out);
    assert!(
        project
            .read("src/lib.rs")
            .contains("if ctx.patched(\"add-check\") {")
    );

    let nothing = project.run(&["diff", "main", "--fix", "--allow-dirty"]);
    assert!(nothing.err.contains("fixed nothing"), "{}", nothing.err);
    let elsewhere = project.run(&["diff", "main", "main", "--fix"]);
    assert_eq!(elsewhere.code, 2);
}
