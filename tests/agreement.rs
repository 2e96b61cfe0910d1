//! The advisor's verdicts against what real engines did with the same pairs of revisions.
//!
//! The engines are run by hand (`examples/agreement`), which takes minutes to compile; what they did
//! is kept beside the sources and compared here.

#[path = "../examples/agreement/revisions/src/lib.rs"]
#[expect(dead_code, reason = "the rest is for those who run the engines")]
mod revisions;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use revisions::{Change, Flow, Kind, Outcome, Tried};
use workflowcheck::advisor::diff::{DiffReport, Verdict};
use workflowcheck::advisor::{Revision, compare, safe_edit};
use workflowcheck::check::Engine;
use workflowcheck::cli::{Analysis, CheckOptions, ShapeRequest};
use workflowcheck::diagnostic::Position;
use workflowcheck::lints::profile::Profile;
use workflowcheck::shape::tree::Shapes;

const ENGINES: [&str; 2] = ["duroxide", "temporal"];

fn folder(engine: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/agreement")
        .join(engine)
}

/// One pair, with what both say.
struct Compared {
    engine: &'static str,
    flow: String,
    change: Change,
    outcome: Outcome,
    failure: Option<String>,
    report: DiffReport,
    verdict: Verdict,
}

/// How a verdict stands to what the engine did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Agreement {
    /// They say the same.
    Agrees,
    /// A person is asked to look.
    Asks,
    /// It is called breaking, and no execution that was tried broke.
    Alarms,
    /// It is called safe, and an execution broke.
    Misses,
}

impl Compared {
    fn agreement(&self) -> Agreement {
        match (self.verdict, self.outcome) {
            (Verdict::Review, _) => Agreement::Asks,
            (Verdict::Breaking, Outcome::Fails) => Agreement::Agrees,
            (Verdict::Breaking, Outcome::Replays) => Agreement::Alarms,
            (_, Outcome::Replays) => Agreement::Agrees,
            (_, Outcome::Fails) => Agreement::Misses,
        }
    }
}

/// What the package of a revision is called. Nothing in a source is called so.
fn package(flow: &Flow, revision: &str) -> String {
    format!("flow_{}_as_{revision}", flow.name)
}

/// Every revision of every flow, by the name of its package.
fn packages(flows: &[Flow]) -> BTreeMap<String, &str> {
    let of_flow = |flow| {
        let sources = Flow::sources(flow).iter();
        sources.map(move |(revision, source)| (package(flow, revision), source.as_str()))
    };
    flows.iter().flat_map(of_flow).collect()
}

/// Sources as packages of one workspace, so that the declarations of the SDK are read once.
fn shapes(packages: &BTreeMap<String, &str>, engine: &str) -> Shapes {
    let dependencies = match engine {
        "duroxide" => "duroxide = \"0.1\"\n",
        _ => {
            "temporalio-macros = \"1.1\"\ntemporalio-sdk = \"1.1\"\n\
             serde = { version = \"1\", features = [\"derive\"] }\n"
        }
    };
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("Cargo.toml"),
        "[workspace]\nmembers = [\"*\"]\n",
    )
    .unwrap();
    for (name, source) in packages {
        let package = folder.path().join(name);
        std::fs::create_dir_all(package.join("src")).unwrap();
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
             [dependencies]\n{dependencies}"
        );
        std::fs::write(package.join("Cargo.toml"), manifest).unwrap();
        std::fs::write(package.join("src/lib.rs"), source).unwrap();
    }
    let options = CheckOptions::of_folder(folder.path());
    Engine.shapes(&options, &ShapeRequest::default()).unwrap()
}

/// What belongs to one revision, under names of crate and files that are the same for all.
fn of_revision(all: &Shapes, package: &str) -> Shapes {
    let crate_path = format!("{package}::");
    let in_package = |at: &Option<Position>| {
        at.as_ref()
            .is_some_and(|at| at.file.starts_with(&format!("{package}/")))
    };
    let mut own = Shapes::default();
    own.workflows.extend(
        all.workflows
            .iter()
            .filter(|it| in_package(&it.at))
            .cloned(),
    );
    own.activities.extend(
        all.activities
            .iter()
            .filter(|it| in_package(&it.at))
            .cloned(),
    );
    let types = all.types.iter();
    own.types
        .extend(types.filter(|it| it.path.starts_with(&crate_path)).cloned());
    let text = serde_json::to_string(&own).unwrap();
    let text = text.replace(&crate_path, "flows::");
    serde_json::from_str(&text.replace(&format!("\"{package}/"), "\"")).unwrap()
}

fn compared() -> Vec<Compared> {
    let profiles = Profile::embedded().unwrap();
    let mut all = Vec::new();
    for engine in ENGINES {
        let text = std::fs::read_to_string(folder(engine).join("outcomes.json")).unwrap();
        let tried: Vec<Tried> = serde_json::from_str(&text).unwrap();
        let flows = Flow::read_all(&folder(engine).join("flows")).unwrap();
        let changes: usize = flows.iter().map(|flow| flow.changes.len()).sum();
        assert_eq!(changes, tried.len(), "{engine}: run the engine again");
        let all_shapes = shapes(&packages(&flows), engine);
        for flow in &flows {
            let shapes: BTreeMap<&str, Shapes> = flow
                .sources()
                .keys()
                .map(|name| {
                    (
                        name.as_str(),
                        of_revision(&all_shapes, &package(flow, name)),
                    )
                })
                .collect();
            for change in &flow.changes {
                let tried = tried
                    .iter()
                    .find(|it| it.flow == flow.name && it.head == change.name)
                    .unwrap_or_else(|| panic!("{} was not tried", change.name));
                assert_eq!(
                    tried.sources,
                    flow.mark(change),
                    "{} {}: the sources are others than those that were tried: run the engine again",
                    flow.name,
                    change.name
                );
                let of = |name: &String| shapes.get(name.as_str()).unwrap();
                let report = compared_shapes(of(&change.of), of(&change.name), &profiles);
                assert!(!report.workflows.is_empty(), "{}: no workflow", flow.name);
                let verdict = worst(&report);
                all.push(Compared {
                    engine,
                    flow: flow.name.clone(),
                    change: change.clone(),
                    outcome: tried.outcome,
                    failure: tried.failure.clone(),
                    report,
                    verdict,
                });
            }
        }
    }
    all
}

fn described(pair: &Compared) -> String {
    let mut text = format!(
        "{} {}: {} -> {}: {}; the engine: {}",
        pair.engine,
        pair.flow,
        pair.change.of,
        pair.change.name,
        pair.verdict.as_str(),
        pair.failure.as_deref().unwrap_or("replays"),
    );
    for change in pair.report.workflows.iter().flat_map(|it| &it.changes) {
        let _ = write!(text, "\n    {:?}: {}", change.verdict, change.message);
    }
    text
}

/// The table of the documentation, one row for each kind of change.
fn table(pairs: &[Compared]) -> String {
    let mut rows: BTreeMap<Kind, [usize; 6]> = BTreeMap::new();
    for pair in pairs {
        let row = rows.entry(pair.change.kind).or_default();
        row[0] += 1;
        row[1] += usize::from(pair.outcome == Outcome::Fails);
        row[2 + pair.agreement() as usize] += 1;
    }
    let mut total = [0; 6];
    let mut text = String::from(
        "| change | pairs | of them break | verdict agrees | asks to look | false alarm | missed |\n\
         | --- | --: | --: | --: | --: | --: | --: |\n",
    );
    let mut line = |name: &str, row: &[usize; 6]| {
        let cells: String = row.iter().map(|count| format!(" {count} |")).collect();
        let _ = writeln!(text, "| {name} |{cells}");
    };
    for (kind, row) in &rows {
        line(kind.title(), row);
        for (sum, count) in total.iter_mut().zip(row) {
            *sum += count;
        }
    }
    line("all", &total);
    text
}

#[test]
fn no_breaking_change_is_called_safe_and_few_safe_ones_breaking() {
    let pairs = compared();
    let table = table(&pairs);
    println!("{table}");
    let of = |agreement: Agreement| -> Vec<&Compared> {
        pairs
            .iter()
            .filter(|pair| pair.agreement() == agreement)
            .collect()
    };
    let (missed, alarms) = (of(Agreement::Misses), of(Agreement::Alarms));
    let asked: Vec<_> = of(Agreement::Asks)
        .into_iter()
        .filter(|pair| !pair.change.depends_on_values)
        .collect();
    for pair in missed.iter().chain(&alarms).chain(&asked) {
        println!("{:?}: {}", pair.agreement(), described(pair));
    }
    let plain = pairs
        .iter()
        .filter(|pair| !pair.change.depends_on_values)
        .count();
    let safe = pairs
        .iter()
        .filter(|pair| pair.outcome == Outcome::Replays)
        .count();
    assert!(missed.is_empty(), "breaking changes are called safe");
    assert!(
        alarms.len() * 100 <= safe * 3,
        "{} of {safe} safe changes are called breaking",
        alarms.len()
    );
    assert!(
        asked.len() * 10 <= plain,
        "{} of {plain} changes that depend on no values are to be looked at",
        asked.len()
    );
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/agreement.md");
    let page = std::fs::read_to_string(page).unwrap();
    assert!(
        page.contains(&table),
        "the table of docs/agreement.md is stale"
    );
}

/// What `diff --fix` makes of a breaking change.
struct Fixed {
    name: String,
    code: String,
    base: Shapes,
}

/// The safe edits of an engine's pairs, applied; and how many pairs break.
fn fixed(engine: &str, profiles: &[Profile]) -> (usize, Vec<Fixed>) {
    let flows = Flow::read_all(&folder(engine).join("flows")).unwrap();
    let packages = packages(&flows);
    let all_shapes = shapes(&packages, engine);
    let (mut breaking, mut fixed) = (0, Vec::new());
    let pairs = flows
        .iter()
        .flat_map(|flow| flow.changes.iter().map(move |change| (flow, change)));
    for (flow, change) in pairs {
        let names = [&change.of, &change.name].map(|name| package(flow, name));
        let [base, head] = names.each_ref().map(|name| of_revision(&all_shapes, name));
        let [old, new] = names.each_ref().map(|name| packages[name]);
        let mut report = compared_shapes(&base, &head, profiles);
        if worst(&report) != Verdict::Breaking {
            continue;
        }
        breaking += 1;
        let (old_text, new_text) = (|_: &str| Some(old.into()), |_: &str| Some(new.into()));
        let side = |shapes, texts| safe_edit::Side { shapes, texts };
        safe_edit::offer(
            &mut report,
            side(&base, &old_text),
            side(&head, &new_text),
            profiles,
        );
        let mut changes = report.workflows.iter().flat_map(|it| &it.changes);
        let Some(fix) = changes.find_map(|change| change.fix.as_ref()) else {
            continue;
        };
        let mut code = new.to_owned();
        for edit in fix.edits.iter().rev() {
            code.replace_range(edit.start as usize..edit.end as usize, &edit.text);
        }
        let name = format!("{}_{}", flow.name, change.name);
        fixed.push(Fixed { name, code, base });
    }
    (breaking, fixed)
}

fn compared_shapes(base: &Shapes, head: &Shapes, profiles: &[Profile]) -> DiffReport {
    let revision = |name, shapes| Revision { name, shapes };
    compare(revision("base", base), revision("head", head), profiles)
}

fn worst(report: &DiffReport) -> Verdict {
    report.workflows.iter().map(|it| it.verdict).max().unwrap()
}

/// What `diff --fix` writes compiles against the SDK, and no longer breaks. `AGREEMENT_TARGET_DIR`
/// says where the harnesses were built, if not in their workspace.
#[test]
#[ignore = "builds the SDKs"]
fn what_is_made_safe_compiles_against_the_sdks() {
    let profiles = Profile::embedded().unwrap();
    let mut wrong = String::new();
    // duroxide has no branch to write.
    for engine in ["temporal"] {
        let (breaking, fixed) = fixed(engine, &profiles);
        let packages = fixed.iter().map(|it| (it.name.clone(), it.code.as_str()));
        let after = shapes(&packages.collect(), engine);
        let mut asks = 0;
        for it in &fixed {
            let after = of_revision(&after, &it.name);
            let report = compared_shapes(&it.base, &after, &profiles);
            match worst(&report) {
                Verdict::Breaking => {
                    let _ = writeln!(wrong, "{} still breaks", it.name);
                }
                Verdict::Review => asks += 1,
                _ => {}
            }
        }
        let modules = fixed.into_iter().map(|it| (it.name, it.code)).collect();
        let failures =
            revisions::compile::failures(&modules, folder(engine).parent().unwrap(), engine)
                .unwrap_or_else(|error| panic!("{engine}: {error}"));
        println!(
            "{engine}: {breaking} breaking pairs, {} of them with a safe edit; {} of those compile, \
             none of them breaks, {asks} are to be looked at",
            modules.len(),
            modules.len() - failures.len()
        );
        for error in failures.values() {
            let _ = writeln!(wrong, "{error}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
