//! Pairs of revisions, and what the change truly does.

use workflowcheck::advisor::judge::{Judgement, judge, unchanged};
use workflowcheck::advisor::search::Limits;
use workflowcheck::lints::profile::Profile;
use workflowcheck::shape::automaton::Rules;

use crate::notation::workflow;

/// The truth about a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    Unchanged,
    Compatible,
    /// Only finished executions no longer replay.
    Closed,
    Review,
    Breaking,
}

pub fn rules(sdk: &str) -> Rules {
    let profiles = Profile::embedded().expect("the embedded profiles");
    let profile = profiles.iter().find(|it| it.name == sdk).expect(sdk);
    Rules::new(&profile.replay)
}

pub fn verdict(sdk: &str, base: &str, head: &str) -> (Truth, Judgement) {
    let (base, head) = (workflow(sdk, base), workflow(sdk, head));
    let judgement = judge(&base, &head, &rules(sdk), Limits::default());
    let findings = &judgement.findings;
    let truth = if unchanged(&base, &head) {
        Truth::Unchanged
    } else if findings.open.is_some() {
        Truth::Breaking
    } else if findings.possible.is_some()
        || findings.gave_up.is_some()
        || !judgement.retired.is_empty()
    {
        Truth::Review
    } else if findings.closed.is_some() {
        Truth::Closed
    } else {
        Truth::Compatible
    };
    (truth, judgement)
}

#[track_caller]
fn check(sdk: &str, truth: Truth, base: &str, head: &str) {
    let (found, judgement) = verdict(sdk, base, head);
    assert_eq!(
        found, truth,
        "\n--- base\n{base}\n--- head\n{head}\n{:#?}",
        judgement.findings
    );
}

macro_rules! pairs {
    ($($name:ident: $sdk:literal $truth:ident $base:literal => $head:literal;)*) => {$(
        #[test]
        fn $name() {
            check($sdk, Truth::$truth, $base, $head);
        }
    )*};
}

pairs! {
    same: "temporal" Unchanged "activity a; activity b" => "activity a; activity b";
    added_in_the_middle: "temporal" Breaking "activity a; activity b" => "activity a; activity x; activity b";
    added_at_the_start: "temporal" Breaking "activity a" => "activity x; activity a";
    appended: "temporal" Closed "activity a" => "activity a; activity b";
    removed_in_the_middle: "temporal" Breaking "activity a; activity b; activity c" => "activity a; activity c";
    removed_at_the_end: "temporal" Breaking "activity a; activity b" => "activity a";
    removed_all: "temporal" Breaking "activity a" => "";
    swapped: "temporal" Breaking "activity a; activity b" => "activity b; activity a";
    renamed: "temporal" Breaking "activity a; activity b" => "activity a; activity c";
    retyped: "temporal" Breaking "activity a; activity b" => "activity a; local b";
    timer_instead_of_activity: "temporal" Breaking "activity a" => "timer";
    arguments_do_not_count: "temporal" Compatible "activity a in=x" => "activity a in=y";
    arguments_count_in_duroxide: "duroxide" Breaking "activity a in=\"1\"" => "activity a in=\"2\"";
    computed_arguments_may_count: "duroxide" Review "activity a in=x" => "activity a in=y";
    options_do_not_count: "temporal" Compatible "activity a options=x; activity b" => "activity a options=y; activity b";

    // Sequential and parallel.
    made_parallel: "temporal" Compatible "activity a; activity b" => "activity a as x; activity b as y; await x y";
    made_parallel_but_could_fail: "temporal" Closed "activity? a; activity b" => "activity a as x; activity b as y; await? x; await y";
    made_sequential: "temporal" Breaking "activity a as x; activity b as y; await x y" => "activity a; activity b";
    join_of_blocks_made_sequential: "temporal" Breaking "join { {activity a; activity c} {activity b} }" => "activity a; activity c; activity b";
    joined_in_another_order: "temporal" Breaking "join { {activity a} {activity b} }" => "join { {activity b} {activity a} }";
    awaited_in_another_order: "temporal" Compatible "activity a as x; activity b as y; await x; await y" => "activity a as x; activity b as y; await y; await x";
    awaited_in_another_order_with_more_after: "temporal" Compatible "activity a as x; activity b as y; await x; await y; activity c" => "activity a as x; activity b as y; await y; await x; activity c";
    awaited_later: "temporal" Breaking "activity a as x; await x; activity b" => "timer as t; activity a as x; await x; activity b";
    third_waits_for_the_second_only: "temporal" Breaking "activity a as x; activity b as y; await x; activity c; await y" => "activity a as x; activity b as y; await x y; activity c";
    third_no_longer_waits: "temporal" Compatible "activity a as x; activity b as y; await x y; activity c" => "activity a as x; activity b as y; await x; activity c as z; await y z";
    dropped_future_still_counts: "temporal" Compatible "activity a; activity b" => "activity! a; activity b";
    sent_and_dropped_before: "temporal" Breaking "activity! a; activity b" => "activity a; activity b";

    // Conditions.
    condition_changed: "temporal" Review "if x > 1 {activity a} else {activity b}" => "if x > 2 {activity a} else {activity b}";
    condition_without_commands: "temporal" Unchanged "if x {activity a} else {activity a}" => "activity a";
    same_condition_other_command_in_arm: "temporal" Breaking "if x {activity a} else {activity b}" => "if x {activity a} else {activity c}";
    arms_swapped: "temporal" Breaking "if x {activity a} else {activity b}" => "if x {activity b} else {activity a}";
    wrapped_in_condition: "temporal" Review "activity a; activity b" => "activity a; if x {activity b}";
    unwrapped_at_the_end: "temporal" Closed "activity a; if x {activity b}" => "activity a; activity b";
    unwrapped: "temporal" Breaking "activity a; if x {activity b}; activity c" => "activity a; activity b; activity c";
    changed_after_a_changed_condition: "temporal" Breaking "if x {activity a}; activity b; activity c" => "if y {activity a}; activity b; activity d";
    moved_into_branch: "temporal" Review "activity a; if x {activity b}; activity c" => "if x {activity a; activity b} else {activity a}; activity c";
    moved_out_of_both_arms: "temporal" Review "activity z; if x {activity a; activity b} else {activity a; activity c}" => "activity z; activity a; if x {activity b} else {activity c}";
    condition_on_both_sides_of_a_command: "temporal" Compatible "if x {activity! a; activity b} else {activity! a; activity c}" => "activity! a; if x {activity b} else {activity c}";
    early_return_added: "temporal" Review "activity a; activity b" => "activity a; if x {return}; activity b";
    match_arm_added: "temporal" Review "match k { {activity a} {activity b} }" => "match k2 { {activity a} {activity b} {activity c} }";

    // Loops.
    same_loop: "temporal" Unchanged "while i < n {activity a}; activity b" => "while i < n {activity a}; activity b";
    loop_body_changed: "temporal" Breaking "while i < n {activity a}; activity b" => "while i < n {activity a; timer}; activity b";
    loop_condition_changed: "temporal" Review "while i < n {activity a}; activity b" => "while i <= n {activity a}; activity b";
    after_the_loop: "temporal" Breaking "while i < n {activity a}; activity b" => "while i < n {activity a}; activity c";
    bound_raised: "temporal" Breaking "repeat 3 {activity a}; activity b" => "repeat 4 {activity a}; activity b";
    bound_lowered: "temporal" Breaking "repeat 3 {activity a}; activity b" => "repeat 2 {activity a}; activity b";
    bound_raised_at_the_end: "temporal" Closed "repeat 3 {activity a}" => "repeat 4 {activity a}";
    unrolled: "temporal" Compatible "repeat 3 {activity a}" => "activity a; activity a; activity a";
    moved_into_loop: "temporal" Breaking "activity a; repeat 2 {activity b}" => "repeat 2 {activity a; activity b}";
    endless_loop_with_exit: "temporal" Breaking "loop l {activity a; if x {break l}}; activity b" => "loop l {activity a; timer; if x {break l}}; activity b";
    fan_out: "temporal" Closed "while next {activity a as x}; await x" => "while next {activity a as x}; await x; activity b";
    fan_out_made_sequential: "temporal" Breaking "while next {activity a as x}; await x" => "while next {activity a}";
    fan_out_of_parts: "temporal" Breaking "each items {activity a; activity b}" => "each items {activity a; activity c}";

    // Patches.
    guarded: "temporal" Compatible "activity a; activity b" => "activity a; patched p {activity x}; activity b";
    guarded_replacement: "temporal" Compatible "activity a; activity b" => "activity a; patched p {activity x} else {activity b}";
    guarded_the_wrong_way_round: "temporal" Breaking "activity a; activity b" => "activity a; patched p {activity b} else {activity x}";
    guarded_in_a_loop: "temporal" Compatible "while c {activity a}" => "while c {patched p {activity x}; activity a}";
    id_used_again: "temporal" Breaking "patched p {activity a} else {activity b}; activity c" => "patched p {activity a} else {activity b}; patched p {activity x}; activity c";
    other_commands_under_the_same_id: "temporal" Breaking "patched p {activity a} else {activity b}" => "patched p {activity x} else {activity b}";
    patch_inverted: "temporal" Breaking "patched p {activity a} else {activity b}" => "patched p {activity b} else {activity a}";
    patch_reverted: "temporal" Review "activity z; patched p {activity a} else {activity b}" => "activity z; activity a";
    patch_taken_back: "temporal" Breaking "activity z; patched p {activity a} else {activity b}" => "activity z; activity b";
    patch_deprecated: "temporal" Review "patched p {activity a} else {activity b}" => "deprecate p; activity a";
    deprecated_and_changed: "temporal" Breaking "patched p {activity a} else {activity b}; activity c" => "deprecate p; activity a; activity d";
    deprecated_call_removed: "temporal" Review "deprecate p; activity a" => "activity a";
    patch_hoisted_over_an_await: "temporal" Breaking "activity z; patched p {activity a} else {activity b}" => "patched p {activity z; activity a} else {activity z; activity b}";
    patch_sunk_below_an_await: "temporal" Breaking "patched p {activity z; activity a} else {activity z; activity b}" => "activity z; patched p {activity a} else {activity b}";
    second_patch_inside_the_first: "temporal" Compatible "patched p {activity a} else {activity b}; activity c" => "patched p {patched q {activity x}; activity a} else {activity b}; activity c";
    command_in_the_old_arm_changed: "temporal" Breaking "patched p {activity a} else {activity b}" => "patched p {activity a} else {activity x}";

    // Ends.
    ends_early: "temporal" Breaking "activity a; activity b" => "activity a; return; activity b";
    return_becomes_failure: "temporal" Closed "activity a; return" => "activity a; fail";
    end_becomes_continue_as_new: "temporal" Closed "activity a" => "activity a; again";
    stops_waiting_for_the_last: "temporal" Compatible "activity a; activity b" => "activity a; activity! b";
    failure_is_handled_now: "temporal" Closed "activity? a; activity b" => "activity a; activity b";
    failure_no_longer_handled: "temporal" Breaking "activity a; activity b" => "activity? a; activity b";
    panics: "temporal" Breaking "activity a; activity b" => "activity a; panic";

    // Races.
    race_arms_swapped: "temporal" Breaking "timer as t; activity a as x; race { {await x} then {activity b} {await t} then {activity c} }" => "timer as t; activity a as x; race { {await t} then {activity c} {await x} then {activity b} }";
    race_same: "temporal" Unchanged "timer as t; activity a as x; race { {await x} then {activity b} {await t} then {activity c} }" => "timer as u; activity a as y; race { {await y} then {activity b} {await u} then {activity c} }";
    race_handler_changed: "temporal" Breaking "timer as t; activity a as x; race { {await x} {await t} then {activity c} }" => "timer as t; activity a as x; race { {await x} {await t} then {activity d} }";
    waits_for_a_timer_at_the_end: "temporal" Closed "timer as t; activity a as x; await x; activity b" => "timer as t; activity a as x; await x; activity b; await t";

    // Ids, numbers, draws.
    explicit_id_changed: "temporal" Breaking "activity a id=\"1\"" => "activity a id=\"2\"";
    explicit_id_given: "temporal" Breaking "activity a" => "activity a id=\"mine\"";
    draw_before_child: "temporal" Breaking "child c; activity b" => "draw 1; child c; activity b";
    draw_before_named_child: "temporal" Compatible "child c id=\"x\"; activity b" => "draw 1; child c id=\"x\"; activity b";
    draw_after_child: "temporal" Compatible "child c; activity b" => "child c; draw 1; activity b";
    cancelled_timer_shifts_numbers: "temporal" Breaking "activity a; timer; activity b" => "activity a; timer as t; cancel t; timer; activity b";
    cancelled_timer_after_all_timers: "temporal" Compatible "timer; activity b" => "timer; timer as t; cancel t; activity b";
    cancel_added: "temporal" Breaking "timer as t; activity a; activity b" => "timer as t; activity a; cancel t; activity b";

    // Handlers.
    handler_issues_another: "temporal" Breaking "wait done; activity a; signal s {activity h}" => "wait done; activity a; signal s {activity g}";
    handler_added: "temporal" Compatible "activity a" => "activity a; signal s {activity h}";
    handler_without_commands_removed: "temporal" Compatible "activity a; signal s {}" => "activity a";
    handler_with_commands_removed: "temporal" Breaking "activity a; signal s {activity h}" => "activity a";
    update_removed: "temporal" Breaking "activity a; update u {}" => "activity a";
    parallel_with_a_handler_between: "temporal" Breaking "activity a; activity b; signal s {activity h}" => "activity a as x; activity b as y; await x y; signal s {activity h}";

    // Waiting.
    wait_removed: "temporal" Compatible "activity a; wait ready; activity b" => "activity a; activity b";
    wait_added: "temporal" Review "activity a; activity b" => "activity a; wait ready; activity b";
    wait_changed: "temporal" Review "activity a; wait ready; activity b" => "activity a; wait steady; activity b";

    // Unknown.
    unknown_on_both: "temporal" Breaking "activity a; unknown dyn; activity b" => "activity a; unknown dyn; activity c";
    unknown_instead: "temporal" Review "activity a; activity b" => "activity a; unknown dyn";
    unknown_removed: "temporal" Review "activity a; unknown dyn; activity b" => "activity a; activity b";
    name_computed: "temporal" Review "activity a; activity b" => "activity a; activity $name";
    name_computed_alike: "temporal" Compatible "activity a; activity $name in=x" => "activity a; activity $name in=y";

    // Other SDKs.
    duroxide_end: "duroxide" Compatible "activity a; activity b" => "activity a";
    duroxide_rename: "duroxide" Breaking "activity a; activity b" => "activity a; activity c";
    duroxide_drop_gone: "duroxide" Breaking "race { {activity a} {timer} }; activity b" => "activity a as x; timer as t; first x t; activity b; await x";
    duroxide_appended: "duroxide" Compatible "activity a" => "activity a; activity b";
    duroxide_event_renamed: "duroxide" Breaking "event x; activity a" => "event y; activity a";
    dbos_inserted: "dbos" Breaking "step a; step b" => "step a; step x; step b";
    dbos_removed_at_the_end: "dbos" Compatible "step a; step b" => "step a";
    restate_removed_at_the_end: "restate" Breaking "step a; step b" => "step a";
    restate_renamed: "restate" Breaking "step a; step b" => "step a; step c";
    resonate_kind: "resonate" Breaking "step a; step b" => "step a; timer";
}
