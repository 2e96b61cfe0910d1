//! Conditions over what is recorded: however the code comes to them, and what else is passed to the
//! commands that it comes from. Beside each stands one that only looks like it.

use workflowcheck::advisor::diff::Verdict;
use workflowcheck::advisor::{Revision, compare};
use workflowcheck::lints::profile::Profile;

use crate::extraction::shapes_of;

const HEAD: &str = "
use std::time::Duration;
use temporalio_macros::{activities, workflow, workflow_methods};
use temporalio_sdk::activities::{ActivityContext, ActivityError};
use temporalio_sdk::workflows::{join, join_all};
use temporalio_sdk::{ActivityOptions, MemoValue, WorkflowContext, WorkflowResult};

pub struct Work;

#[activities]
impl Work {
    #[activity]
    pub async fn charge(_ctx: ActivityContext, n: u32) -> Result<u32, ActivityError> { Ok(n) }
    #[activity]
    pub async fn check(_ctx: ActivityContext, n: u32) -> Result<u32, ActivityError> { Ok(n) }
    #[activity]
    pub async fn ship(_ctx: ActivityContext, n: u32) -> Result<u32, ActivityError> { Ok(n) }
    #[activity]
    pub async fn log(_ctx: ActivityContext, n: u32) -> Result<u32, ActivityError> { Ok(n) }
}

fn options() -> ActivityOptions {
    ActivityOptions::start_to_close_timeout(Duration::from_secs(10))
}

#[workflow]
#[derive(Default)]
pub struct Order;
";

/// A Temporal workflow over `ctx` and `n`; `do(name)` runs an activity.
fn order(body: &str) -> String {
    let (helpers, body) = body.split_once("---").unwrap_or(("", body));
    let run = |text: &str| {
        let mut text = text.to_owned();
        while let Some(at) = text.find("do(") {
            let end = at + text[at..].find(')').expect("a closing parenthesis");
            let (name, input) = match text[at + 3..end].split_once(',') {
                Some((name, input)) => (name.to_owned(), input.trim().to_owned()),
                None => (text[at + 3..end].to_owned(), "n".to_owned()),
            };
            let call = format!("ctx.execute_activity(Work::{name}, {input}, options())");
            text.replace_range(at..=end, &call);
        }
        text
    };
    format!(
        "{HEAD}
#[workflow_methods]
impl Order {{
    #[run]
    pub async fn run(ctx: &mut WorkflowContext<Self>, n: u32) -> WorkflowResult<u32> {{
{}
        Ok(n)
    }}
}}
{}",
        run(body),
        run(helpers)
    )
}

fn verdict(base: &str, head: &str) -> Verdict {
    let profiles = Profile::embedded().expect("they parse");
    let [base, head] = [base, head].map(shapes_of);
    let revision = |name, shapes| Revision { name, shapes };
    let report = compare(revision("old", &base), revision("new", &head), &profiles);
    assert_eq!(report.workflows.len(), 1, "{report:#?}");
    report.workflows[0].verdict
}

/// The change is safe, and what looks like it is not.
#[track_caller]
fn safe(base: &str, same: &str, other: &str) {
    let base = order(base);
    let found = verdict(&base, &order(same));
    assert!(found <= Verdict::Compatible, "{found:?}");
    let found = verdict(&base, &order(other));
    assert!(
        matches!(found, Verdict::Review | Verdict::Breaking),
        "{found:?}"
    );
}

#[test]
fn what_is_passed_to_a_command_is_not_what_it_gave() {
    safe(
        "if do(charge, 1).await? > 5 { do(ship).await?; } do(log).await?;",
        "if do(charge, 2).await? > 5 { do(ship).await?; } do(log).await?;",
        "if do(charge, 1).await? > 6 { do(ship).await?; } do(log).await?;",
    );
}

#[test]
fn which_of_two_equal_commands_gave_it_counts() {
    safe(
        "let a = do(charge, 1).await?; let b = do(charge, 2).await?;
         if a > 5 { do(ship).await?; } if b > 5 { do(check).await?; } do(log).await?;",
        "let first = do(charge, 3).await?; let second = do(charge, 4).await?;
         if first > 5 { do(ship).await?; } if second > 5 { do(check).await?; } do(log).await?;",
        "let a = do(charge, 1).await?; let b = do(charge, 2).await?;
         if b > 5 { do(ship).await?; } if a > 5 { do(check).await?; } do(log).await?;",
    );
}

#[test]
fn a_memo_of_another_content() {
    let memo = |name: &str| {
        format!(
            "ctx.upsert_memo([(\"{name}\", Some(MemoValue::new(n)))])?; do(ship).await?; do(log).await?;"
        )
    };
    safe(
        &memo("box"),
        &memo("parcel"),
        "do(ship).await?; ctx.upsert_memo([(\"box\", Some(MemoValue::new(n)))])?; do(log).await?;",
    );
}

#[test]
fn failures_of_what_is_waited_for_together() {
    safe(
        "do(charge).await?; do(check).await?; do(ship).await?;",
        "let (a, b) = join!(do(charge), do(check)); a?; b?; do(ship).await?;",
        "let (a, b) = join!(do(charge), do(check)); if a.is_err() { do(log).await?; } b?; do(ship).await?;",
    );
    // What follows a failure waits for both.
    safe(
        "let (a, b) = join!(do(charge), do(check)); if a.is_err() { do(log).await?; } b?; do(ship).await?;",
        "let (paid, seen) = join!(do(charge), do(check)); if paid.is_err() { do(log).await?; } seen?; do(ship).await?;",
        "let b = do(check); let a = do(charge); if a.await.is_err() { do(log).await?; } b.await?; do(ship).await?;",
    );
    // It no longer waits for the second one before it goes on.
    safe(
        "let a = do(charge); let b = do(check); if a.await.is_err() { do(log).await?; } b.await?; do(ship).await?;",
        "let paid = do(charge); let seen = do(check); if paid.await.is_err() { do(log).await?; } seen.await?; do(ship).await?;",
        "let (a, b) = join!(do(charge), do(check)); if a.is_err() { do(log).await?; } b?; do(ship).await?;",
    );
}

#[test]
fn results_of_a_fan_out() {
    let check = "for result in join_all(pending).await { result?; } do(log).await?;";
    safe(
        &format!(
            "let mut pending = Vec::new(); for i in 0..n {{ pending.push(do(ship, i)); }} {check}"
        ),
        &format!("let pending: Vec<_> = (0..n).map(|i| do(ship, i)).collect(); {check}"),
        &format!("let pending: Vec<_> = (0..n).map(|i| do(check, i)).collect(); {check}"),
    );
}

#[test]
fn a_helper_that_computes_a_condition() {
    let helper = |limit: u32| {
        format!(
            "async fn is_large(ctx: &mut WorkflowContext<Order>, n: u32) -> WorkflowResult<bool> {{
                 let found = do(charge).await?;
                 Ok(found > {limit})
             }}
             --- if is_large(ctx, n).await? {{ do(ship).await?; }} do(log).await?;"
        )
    };
    let base = "let found = do(charge).await?; if found > 5 { do(ship).await?; } do(log).await?;";
    safe(base, &helper(5), &helper(6));
    safe(&helper(5), base, &helper(6));
}

#[test]
fn a_command_under_a_condition() {
    let base = "let extra = if n > 5 { Some(do(check)) } else { None };
                if let Some(extra) = extra { extra.await?; } do(log).await?;";
    let then = |condition: &str| {
        format!(
            "let extra = ({condition}).then(|| do(check));
             if let Some(extra) = extra {{ extra.await?; }} do(log).await?;"
        )
    };
    safe(base, &then("n > 5"), &then("n > 6"));
    safe(base, &then("n > 5"), &then("n <= 5"));
}

#[test]
fn a_race_with_a_timer_of_another_length() {
    let flow = |waits: &str, seconds: u32| {
        format!(
            "use duroxide::{{Either2, OrchestrationContext, OrchestrationRegistry}};
             use std::time::Duration;

             async fn flow(ctx: OrchestrationContext, post: String) -> Result<String, String> {{
                 match ctx
                     .select2(
                         ctx.schedule_wait(\"{waits}\"),
                         ctx.schedule_timer(Duration::from_secs({seconds})),
                     )
                     .await
                 {{
                     Either2::First(_) => ctx.schedule_activity(\"publish\", post).await,
                     Either2::Second(()) => ctx.schedule_activity(\"remind\", post).await,
                 }}
             }}

             pub fn register() -> OrchestrationRegistry {{
                 OrchestrationRegistry::builder().register(\"flow\", flow).build()
             }}
             "
        )
    };
    let base = flow("approved", 600);
    assert!(verdict(&base, &flow("approved", 900)) <= Verdict::Compatible);
    assert!(verdict(&base, &flow("agreed", 600)) > Verdict::Compatible);
}
