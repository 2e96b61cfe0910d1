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
use std::process::Command;

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
    flow: String,
    change: Change,
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
        fixed.push(Fixed {
            flow: flow.name.clone(),
            change: change.clone(),
            name,
            code,
            base,
        });
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

/// Flows whose revisions are what `diff --fix` made of the breaking ones, each after the old one.
fn safe_flows(engine: &str, fixed: &[Fixed], into: &Path) {
    let from = folder(engine).join("flows");
    for flow in Flow::read_all(&from).unwrap() {
        let own: Vec<&Fixed> = fixed.iter().filter(|it| it.flow == flow.name).collect();
        let mut bases: Vec<&str> = own.iter().map(|it| it.change.of.as_str()).collect();
        // A later revision may be made of an earlier one.
        for change in flow.changes.iter().rev() {
            if bases.contains(&change.name.as_str()) {
                bases.push(&change.of);
            }
        }
        let list = from.join(&flow.name).with_extension("toml");
        let list = std::fs::read_to_string(list).unwrap();
        let mut list: toml::Table = toml::from_str(&list).unwrap();
        let revisions = list["revision"].as_array_mut().unwrap();
        revisions.retain(|it| bases.contains(&it["name"].as_str().unwrap()));
        for it in own {
            let old = flow.sources()[&it.change.of].as_str();
            let edit = BTreeMap::from([("from", old), ("to", it.code.as_str())]);
            let mut revision = toml::Table::new();
            revision.insert("name".into(), format!("safe_{}", it.change.name).into());
            revision.insert("of".into(), it.change.of.as_str().into());
            revision.insert("kind".into(), "patch".into());
            let edits = toml::Value::try_from([edit]).unwrap();
            revision.insert("edits".into(), edits);
            revisions.push(revision.into());
        }
        let file = into.join(&flow.name);
        std::fs::write(file.with_extension("toml"), toml::to_string(&list).unwrap()).unwrap();
        let first = &flow.sources()[revisions::FIRST];
        std::fs::write(file.with_extension("rs"), first).unwrap();
    }
}

/// The engine itself goes on with what `diff --fix` writes, from every place of every execution of
/// the old code.
#[test]
#[ignore = "builds and runs the SDK"]
fn what_is_made_safe_replays() {
    let (_, mut fixed) = fixed("temporal", &Profile::embedded().unwrap());
    // Where an execution is let go with one under way, the SDK's own assertion fails.
    fixed.retain(|it| !it.code.contains(".execute_local_activity("));
    let harnesses = folder("temporal").parent().unwrap().to_owned();
    let target = std::env::var_os("AGREEMENT_TARGET_DIR")
        .map_or_else(|| harnesses.join("target"), PathBuf::from);
    let copy = tempfile::tempdir().unwrap();
    for entry in walkdir::WalkDir::new(&harnesses)
        .into_iter()
        .filter_entry(|it| it.file_name() != "target" && it.file_name() != "flows")
    {
        let entry = entry.unwrap();
        let to = copy
            .path()
            .join(entry.path().strip_prefix(&harnesses).unwrap());
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(to).unwrap();
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
    let flows = copy.path().join("temporal/flows");
    std::fs::create_dir(&flows).unwrap();
    safe_flows("temporal", &fixed, &flows);
    let ended = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "-p", "agreement-temporal"])
        .current_dir(copy.path())
        .env("CARGO_TARGET_DIR", target)
        .status()
        .unwrap();
    assert!(ended.success());
    let outcomes = copy.path().join("temporal/outcomes.json");
    let outcomes = std::fs::read_to_string(outcomes).unwrap();
    let tried: Vec<Tried> = serde_json::from_str(&outcomes).unwrap();
    let safe: Vec<&Tried> = tried
        .iter()
        .filter(|it| it.head.starts_with("safe_"))
        .collect();
    assert_eq!(safe.len(), fixed.len());
    let failing = safe.iter().filter(|it| it.outcome == Outcome::Fails);
    let failing: Vec<String> = failing
        .map(|it| format!("{} {}: {:?}", it.flow, it.head, it.failure))
        .collect();
    println!("{} of {} replay", safe.len() - failing.len(), safe.len());
    assert!(failing.is_empty(), "{}", failing.join("\n"));
}
