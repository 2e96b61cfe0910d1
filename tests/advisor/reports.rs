//! What is said about changes: kinds, places, advice, formats.

use workflowcheck::advisor::diff::{Affects, Change, ChangeKind, DiffReport, Verdict};
use workflowcheck::advisor::{Revision, compare};
use workflowcheck::lints::catalog::Catalog;
use workflowcheck::lints::profile::Profile;
use workflowcheck::report::diff::{DiffFormat, write};
use workflowcheck::report::{Context, Terminal};
use workflowcheck::shape::tree::{
    ActivityShape, Field, Shapes, Tagging, TypeBody, TypeShape, Variant, WorkflowShape,
};

use crate::notation::workflow;

fn report(base: Shapes, head: Shapes) -> DiffReport {
    let profiles = Profile::embedded().expect("the embedded profiles");
    compare(
        Revision {
            name: "main",
            shapes: &base,
        },
        Revision {
            name: "working tree",
            shapes: &head,
        },
        &profiles,
    )
}

fn of(workflow: WorkflowShape) -> Shapes {
    Shapes {
        workflows: vec![workflow],
        ..Shapes::default()
    }
}

fn changes(base: &str, head: &str) -> Vec<Change> {
    let report = report(
        of(workflow("temporal", base)),
        of(workflow("temporal", head)),
    );
    report.workflows[0].changes.clone()
}

#[track_caller]
fn kinds(base: &str, head: &str, expected: &[(ChangeKind, Verdict)]) {
    let found: Vec<_> = changes(base, head)
        .iter()
        .map(|change| (change.kind, change.verdict))
        .collect();
    assert_eq!(found, expected, "{base} => {head}");
}

#[test]
fn each_change_is_named() {
    use ChangeKind::*;
    use Verdict::*;
    kinds(
        "activity a; activity b",
        "activity a; activity x; activity b",
        &[(CommandAdded, Breaking)],
    );
    kinds(
        "activity a; activity b; activity c",
        "activity a; activity c",
        &[(CommandRemoved, Breaking)],
    );
    kinds(
        "activity a; activity b",
        "activity a; activity c",
        &[(CommandRenamed, Breaking)],
    );
    kinds(
        "activity a; activity b",
        "activity a; local b",
        &[(CommandRetyped, Breaking)],
    );
    kinds(
        "activity a; activity b",
        "activity b; activity a",
        &[(CommandMoved, Breaking)],
    );
    kinds(
        "activity a in=x",
        "activity a in=y",
        &[(ArgumentsChanged, Compatible)],
    );
    kinds(
        "activity a",
        "activity a options=y",
        &[(OptionsChanged, Compatible)],
    );
    kinds(
        "if x {activity a}",
        "if y {activity a}",
        &[(ConditionChanged, Review)],
    );
    kinds(
        "repeat 2 {activity a}; timer",
        "repeat 3 {activity a}; timer",
        &[(BoundChanged, Breaking)],
    );
    kinds(
        "activity a; activity b",
        "activity a; patched p {activity x}; activity b",
        &[(PatchAdded, Compatible)],
    );
    kinds(
        "activity a; activity b",
        "activity a; patched p {activity x} else {activity b}",
        &[(PatchAdded, Compatible)],
    );
    kinds(
        "patched p {activity a} else {activity b}",
        "patched p {activity b} else {activity a}",
        &[(PatchInverted, Breaking)],
    );
    kinds(
        "patched p {activity a} else {activity b}",
        "deprecate p; activity a",
        &[(PatchDeprecated, Review)],
    );
    kinds(
        "deprecate p; activity a",
        "activity a",
        &[(PatchRemoved, Review)],
    );
    kinds(
        "activity a",
        "activity a; signal s {}",
        &[(HandlerAdded, Compatible)],
    );
    kinds(
        "activity a; update u {}",
        "activity a",
        &[(HandlerRemoved, Breaking)],
    );
    kinds(
        "activity a; signal s {activity h}",
        "activity a; signal t {activity h}",
        &[(HandlerRenamed, Breaking), (HandlerAdded, Compatible)],
    );
}

#[test]
fn of_two_changes_the_harmless_one_is_not_blamed() {
    let found = changes(
        "activity a in=x; activity b; activity c",
        "activity a in=y; activity b; activity x; activity c",
    );
    let verdicts: Vec<_> = found.iter().map(|it| (it.kind, it.verdict)).collect();
    assert_eq!(
        verdicts,
        [
            (ChangeKind::CommandAdded, Verdict::Breaking),
            (ChangeKind::ArgumentsChanged, Verdict::Compatible)
        ]
    );
    assert!(
        found[0]
            .advice
            .as_deref()
            .is_some_and(|it| it.contains("ctx.patched(\"add-x\")"))
    );
    assert!(
        found[0]
            .hits
            .as_deref()
            .is_some_and(|it| it.contains("activity `c`")),
        "{found:#?}"
    );
}

#[test]
fn a_change_behind_the_last_command_hits_finished_executions_only() {
    let found = changes("activity a", "activity a; activity b");
    assert_eq!(found[0].verdict, Verdict::Compatible);
    assert_eq!(found[0].affects, Some(Affects::Closed));
    assert!(found[0].message.contains("finished executions"));
}

#[test]
fn a_retired_patch_comes_with_its_query() {
    let found = changes(
        "patched p {activity a} else {activity b}",
        "deprecate p; activity a",
    );
    let query = found[0].query.as_deref().expect("a query");
    assert!(query.contains("TemporalChangeVersion != \"p\""), "{query}");
    let report = report(
        of(workflow(
            "temporal",
            "patched p {activity a} else {activity b}",
        )),
        of(workflow("temporal", "deprecate p; activity a")),
    );
    assert_eq!(report.patches.len(), 1);
    assert_eq!(report.patches[0].head.as_deref(), Some("deprecated"));
}

#[test]
fn workflows_appear_and_vanish() {
    let mut renamed = workflow("temporal", "activity a");
    renamed.name = "Other".to_owned();
    renamed.id = "flows::Other::run".to_owned();
    let report = report(of(workflow("temporal", "activity a")), of(renamed));
    assert_eq!(report.summary.added, 1);
    assert_eq!(report.summary.removed, 1);
    assert!(report.is_breaking(false) && !report.is_breaking(true));
    let removed = report
        .workflows
        .iter()
        .find(|it| it.verdict == Verdict::Removed);
    let change = &removed.expect("the old one").changes[0];
    assert!(change.message.contains("called `Other` now"), "{change:#?}");
    assert!(
        change
            .advice
            .as_deref()
            .is_some_and(|it| it.contains("pin"))
    );
}

fn field(name: &str, ty: &str) -> Field {
    Field {
        name: name.to_owned(),
        ty: ty.to_owned(),
        ..Field::default()
    }
}

fn with_type(body: TypeBody) -> Shapes {
    let mut it = workflow("temporal", "activity charge");
    it.inputs = vec!["Order".to_owned()];
    Shapes {
        workflows: vec![it],
        types: vec![TypeShape {
            path: "Order".to_owned(),
            at: None,
            body,
            deny_unknown_fields: false,
            default: false,
            custom: false,
        }],
        activities: Vec::new(),
    }
}

fn of_types(base: TypeBody, head: TypeBody) -> Verdict {
    report(with_type(base), with_type(head)).workflows[0].verdict
}

#[test]
fn recorded_values_must_stay_readable() {
    let fields = |all: &[Field]| TypeBody::Struct(all.to_vec());
    let old = fields(&[field("id", "u64"), field("note", "String")]);
    let check = |head: TypeBody, verdict: Verdict| {
        assert_eq!(of_types(old.clone(), head.clone()), verdict, "{head:?}");
    };
    check(old.clone(), Verdict::Unchanged);
    check(
        fields(&[
            field("id", "u64"),
            field("note", "String"),
            field("x", "u8"),
        ]),
        Verdict::Breaking,
    );
    check(
        fields(&[
            field("id", "u64"),
            field("note", "String"),
            field("x", "Option<u8>"),
        ]),
        Verdict::Unchanged,
    );
    let defaulted = Field {
        default: true,
        ..field("x", "u8")
    };
    check(
        fields(&[field("id", "u64"), field("note", "String"), defaulted]),
        Verdict::Unchanged,
    );
    check(fields(&[field("id", "u64")]), Verdict::Unchanged);
    check(
        fields(&[field("id", "u64"), field("remark", "String")]),
        Verdict::Breaking,
    );
    let aliased = Field {
        aliases: vec!["note".to_owned()],
        ..field("remark", "String")
    };
    check(fields(&[field("id", "u64"), aliased]), Verdict::Unchanged);
    check(
        fields(&[field("id", "String"), field("note", "String")]),
        Verdict::Breaking,
    );
    check(
        fields(&[field("id", "u32"), field("note", "String")]),
        Verdict::Review,
    );
    check(
        fields(&[field("id", "i128"), field("note", "Option<String>")]),
        Verdict::Unchanged,
    );
    check(
        fields(&[
            field("id", "Box<u64>"),
            field("note", "std::string::String"),
        ]),
        Verdict::Unchanged,
    );

    let variant = |name: &str| Variant {
        name: name.to_owned(),
        aliases: Vec::new(),
        body: Box::new(TypeBody::Unit),
        other: false,
        skip_deserializing: false,
    };
    let of_enum = |names: &[&str], tagging: Tagging| TypeBody::Enum {
        tagging,
        variants: names.iter().map(|name| variant(name)).collect(),
    };
    let two = of_enum(&["A", "B"], Tagging::External);
    assert_eq!(
        of_types(two.clone(), of_enum(&["A", "B", "C"], Tagging::External)),
        Verdict::Unchanged
    );
    assert_eq!(
        of_types(two.clone(), of_enum(&["A"], Tagging::External)),
        Verdict::Breaking
    );
    let tagged = Tagging::Internal {
        tag: "kind".to_owned(),
    };
    assert_eq!(
        of_types(two, of_enum(&["A", "B"], tagged)),
        Verdict::Breaking
    );
}

#[test]
fn results_of_activities_are_read_again() {
    let shapes = |output: &str, inputs: &[&str]| Shapes {
        workflows: vec![workflow("temporal", "activity charge")],
        types: Vec::new(),
        activities: vec![ActivityShape {
            sdk: "temporal".to_owned(),
            name: "charge".to_owned(),
            name_from_item: false,
            at: None,
            inputs: inputs.iter().map(|it| (*it).to_owned()).collect(),
            output: Some(output.to_owned()),
        }],
    };
    let verdict = |base, head| report(base, head).workflows[0].verdict;
    assert_eq!(
        verdict(shapes("u64", &["u8"]), shapes("String", &["u8"])),
        Verdict::Breaking
    );
    assert_eq!(
        verdict(shapes("u32", &["u8"]), shapes("u64", &["u8"])),
        Verdict::Unchanged
    );
    assert_eq!(
        verdict(shapes("u64", &["u8"]), shapes("u64", &["u8", "u8"])),
        Verdict::Breaking
    );
}

fn rendered(format: DiffFormat) -> String {
    let base = of(workflow(
        "temporal",
        "activity reserve; if total > limit { activity check }; activity charge; activity ship; activity mail",
    ));
    let head = of(workflow(
        "temporal",
        "activity reserve; if total > limit { activity check }; activity fraud_check; activity charge; activity ship; activity mail",
    ));
    let report = report(base, head);
    let catalog = Catalog::load().expect("the embedded catalogue");
    let sources = std::collections::BTreeMap::new();
    let mut out = Vec::new();
    let context = Context {
        sources: &sources,
        catalog: &catalog,
        pages: None,
        terminal: Terminal::PLAIN,
        prefix: "",
        suppressed: false,
    };
    write(format, &report, context, &mut out).expect("memory takes everything");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn for_people() {
    insta::assert_snapshot!(rendered(DiffFormat::Human));
}

#[test]
fn for_pull_requests() {
    insta::assert_snapshot!(rendered(DiffFormat::Markdown));
}

#[test]
fn for_programs() {
    insta::assert_snapshot!(rendered(DiffFormat::Json));
}
