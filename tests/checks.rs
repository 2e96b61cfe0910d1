//! The fixtures below `fixtures/lints`: what each lint must report, line by line, and
//! the look-alikes that it must not.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use workflowcheck::calls::{Calls, EffectSet, Instance, graph};
use workflowcheck::lints::check::local_effects;
use workflowcheck::names::graph::{Targets, crates_of};
use workflowcheck::names::{DefId, DefKind};
use workflowcheck::source::packages::{Request, Workspace};
use workflowcheck::syntax::position::Places;
use workflowcheck::syntax::text::Span;
use workflowcheck::types::Types;

/// Lints by line.
type Lines = BTreeMap<u32, BTreeSet<String>>;

/// `//~ lint lint` at the end of a line.
fn marks(source: &str) -> Lines {
    let mut marks = Lines::new();
    for (number, line) in (1..).zip(source.lines()) {
        if let Some((_, lints)) = line.split_once("//~") {
            let lints = lints.split_whitespace().map(str::to_owned);
            marks.entry(number).or_default().extend(lints);
        }
    }
    marks
}

/// What is found in all that the functions named `workflow…` of a loose file reach.
fn findings(path: &Path) -> Lines {
    let workspace = Workspace::loose(&Request::new("."), path).expect("a loose file");
    let types = Types::new(crates_of(&workspace, Targets::Default, &[]));
    let calls = Calls::new(&types);
    let places = Places::new(&types.db.texts, |p| workspace.display(p));
    let mut lines = Lines::new();
    let mut note = |lint: &str, span: Span| {
        let is_own = |text| types.db.is_member_text(text);
        if let Some((place, _)) = places.own(span, is_own) {
            let line = place.start.line;
            lines.entry(line).or_default().insert(lint.to_owned());
        }
    };
    let mut open: Vec<Instance> = graph::functions_of_members(&calls)
        .into_iter()
        .filter(|&def| is_root(&types, def))
        .map(|def| calls.generic_instance(def))
        .collect();
    assert!(
        !open.is_empty(),
        "{}: no function is named workflow…",
        path.display()
    );
    let mut seen: HashSet<Instance> = HashSet::new();
    while let Some(instance) = open.pop() {
        if !seen.insert(instance.clone()) {
            continue;
        }
        let resolved = calls.calls_of(&instance);
        for effect in local_effects(&calls, &instance, &resolved, None) {
            note(effect.lint.as_str(), effect.span);
        }
        for resolved in resolved.iter() {
            for callee in &resolved.callees {
                if calls.is_entered(callee.instance.def) {
                    open.push(callee.instance.clone());
                    continue;
                }
                let declared: EffectSet = match (&callee.through, callee.trait_method) {
                    (Some((trait_ref, found)), Some(method)) => {
                        (*calls.effects.of_trait_method(*found, method, trait_ref)).clone()
                    }
                    _ => (*calls.effects.of_function(callee.instance.def)).clone(),
                };
                for lint in declared.always {
                    note(lint.as_str(), resolved.call.span);
                }
            }
        }
        for (_, def) in &calls.inference(instance.def).mentions {
            open.push(calls.generic_instance(*def));
        }
    }
    lines
}

fn is_root(types: &Types, def: DefId) -> bool {
    types.db.kind(def) == DefKind::Function
        && types.db.def(def).name.as_str().starts_with("workflow")
}

fn fixtures() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/lints");
    let mut found = Vec::new();
    let mut open = vec![root];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(&dir).expect("a folder of fixtures") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

#[test]
fn fixtures_have_the_marked_findings_and_no_others() {
    let wrong: Vec<String> = fixtures()
        .par_iter()
        .flat_map_iter(|p| differences(p))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is marked and not found, and the other way round.
fn differences(path: &Path) -> Vec<String> {
    let name = path.display();
    let mut wrong = Vec::new();
    let source = std::fs::read_to_string(path).expect("a fixture");
    let wanted = marks(&source);
    let found = findings(path);
    let lines: BTreeSet<u32> = wanted.keys().chain(found.keys()).copied().collect();
    for line in lines {
        let none = BTreeSet::new();
        let wanted = wanted.get(&line).unwrap_or(&none);
        let found = found.get(&line).unwrap_or(&none);
        let text = source
            .lines()
            .nth(line as usize - 1)
            .unwrap_or_default()
            .trim();
        for lint in wanted.difference(found) {
            wrong.push(format!("{name}:{line}: missing {lint}: {text}"));
        }
        for lint in found.difference(wanted) {
            wrong.push(format!("{name}:{line}: unexpected {lint}: {text}"));
        }
    }
    wrong
}

/// A bad fixture that marks nothing, or a good one that marks its own lint, checks
/// nothing.
#[test]
fn fixtures_say_what_they_are_for() {
    for path in fixtures() {
        let source = std::fs::read_to_string(&path).expect("a fixture");
        let stem = path
            .file_stem()
            .and_then(|s| s.to_str())
            .unwrap_or_default();
        let folder = path
            .parent()
            .and_then(Path::file_name)
            .and_then(|s| s.to_str());
        let marked: BTreeSet<String> = marks(&source).into_values().flatten().collect();
        let lint = folder.unwrap_or_default();
        match stem {
            "bad" => assert!(marked.contains(lint), "{}: no {lint}", path.display()),
            "good" => assert!(!marked.contains(lint), "{}: {lint}", path.display()),
            _ => assert!(!marked.is_empty(), "{}: no marks", path.display()),
        }
    }
}
