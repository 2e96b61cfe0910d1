//! The table of constructs in the documentation names fixtures that are there.

use std::path::Path;

use super::fixture;

#[test]
fn every_listed_construct_has_its_fixture() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/accuracy.md");
    let page = std::fs::read_to_string(page).expect("the page");
    let (_, listed) = page
        .split_once("## Constructs and their fixtures")
        .expect("the table");
    let rows: Vec<&str> = listed
        .lines()
        .filter(|line| line.starts_with('|'))
        .collect();
    assert!(rows.len() > 30, "{} rows", rows.len());
    // The first two are the head.
    for row in &rows[2..] {
        let fixtures = row.split('|').nth(2).expect("two columns");
        let places: Vec<&str> = fixtures.split('`').skip(1).step_by(2).collect();
        assert!(!places.is_empty(), "no fixture: {row}");
        for place in places {
            let (file, function) = place.rsplit_once("::").expect("file::function");
            let text = std::fs::read_to_string(fixture(&format!("{file}.rs")))
                .unwrap_or_else(|error| panic!("{place}: {error}"));
            let is_there = function == "*"
                || ["(", "<"]
                    .iter()
                    .any(|after| text.contains(&format!("fn {function}{after}")));
            assert!(is_there, "{place} is not there");
        }
    }
}
