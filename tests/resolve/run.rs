//! What a whole check finds below calls that do not name what they run.

use std::collections::BTreeSet;

use workflowcheck::check_sources;

use super::fixture;

/// Compares where the clock is read with the marks of a fixture.
fn check(name: &str) {
    let source = std::fs::read_to_string(fixture(name)).expect("the fixture");
    let wanted: BTreeSet<u32> = (1..)
        .zip(source.lines())
        .filter(|(_, line)| line.contains("//~ system_time"))
        .map(|(number, _)| number)
        .collect();
    assert!(!wanted.is_empty(), "{name} has its marks");
    let manifest = "[package]\nname = \"run\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    let sources = [("Cargo.toml", manifest), ("src/lib.rs", &source)];
    let report = check_sources(sources).expect("a package");
    let found: BTreeSet<u32> = (report.diagnostics.iter())
        .filter(|it| it.lint == "system_time")
        .map(|it| it.place.at.line)
        .collect();
    let missing: Vec<_> = wanted.difference(&found).collect();
    let unmarked: Vec<_> = found.difference(&wanted).collect();
    assert!(
        missing.is_empty() && unmarked.is_empty(),
        "{name}: missing in lines {missing:?}, unmarked in {unmarked:?}"
    );
}

#[test]
fn code_that_is_not_called_by_name_is_reached() {
    check("run.rs");
}

#[test]
fn trait_objects_are_what_they_were_made_of() {
    check("given.rs");
}
