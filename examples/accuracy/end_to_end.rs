//! The whole way on a package of one file, with the compiler.

use std::fmt::Write as _;

use crate::compare::{Comparison, Outcome, Row, compare};
use crate::compile::ground_truth;
use crate::graph::Graph;
use crate::source_text::Sources;
use crate::truth::{Dispatch, Truth};

const SOURCE: &str = include_str!("captured/sites.rs");

fn compiled() -> (tempfile::TempDir, Truth) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("src")).unwrap();
    std::fs::write(folder.path().join("src/lib.rs"), SOURCE).unwrap();
    let manifest = folder.path().join("Cargo.toml");
    std::fs::write(
        &manifest,
        "[package]\nname = \"sites\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n",
    )
    .unwrap();
    let truth = ground_truth(&manifest, &[], &[], &folder.path().join("build")).unwrap();
    (folder, truth)
}

fn compared(graph: &str) -> Comparison {
    let (folder, truth) = compiled();
    let graph: Graph = serde_json::from_str(graph).unwrap();
    compare(
        &truth,
        &graph.entries(&truth.crates),
        &mut Sources::new(folder.path()),
    )
}

#[test]
fn the_compiler_tells_each_call_that_is_written() {
    let (_folder, truth) = compiled();
    let mut found = String::new();
    for site in &truth.sites {
        let _ = write!(
            found,
            "{}:{} {:?}",
            site.extent.start.line, site.extent.start.column, site.kind
        );
        for callee in &site.callees {
            let _ = write!(found, " {}", callee.name);
            if callee.dispatch != Dispatch::Static {
                let _ = write!(found, " {:?}", callee.dispatch);
            }
        }
        found.push('\n');
    }
    insta::assert_snapshot!(found, @r"
    9:14 Method std::collections::HashMap::values
    9:23 Method <std::collections::hash_map::Values as std::iter::Iterator>::count
    14:22 For <std::collections::HashMap as std::iter::IntoIterator>::into_iter
    15:9 Path sites::check
    17:33 Method std::collections::HashMap::values
    17:42 Method <std::collections::hash_map::Values as std::iter::Iterator>::map
    17:46 Callback std::string::String::len
    17:59 Method <std::iter::Map as std::iter::Iterator>::collect
    18:14 Method <dyn sites::Clock as sites::Clock>::now Dynamic
    18:43 Operator <std::vec::Vec as std::ops::Index>::index
    22:14 Method std::option::Option::filter
    22:30 Method str::is_empty
    22:42 Method std::option::Option::ok_or
    26:19 Question <std::boxed::Box as std::convert::From>::from
    26:24 Method str::parse
    28:8 Indirect <{closure} as std::ops::Fn>::call
    28:25 Method <C as sites::Clock>::now Generic
    ");
}

#[test]
fn an_empty_graph_misses_everything() {
    let comparison = compared(r#"{"version": 1, "functions": []}"#);
    let all = comparison.rows[&Row::All];
    assert_eq!((all.right, all.given, all.missing), (0, 0, all.sites));
    assert_eq!(
        comparison.misses.len(),
        comparison
            .rows
            .iter()
            .filter(|(row, _)| {
                !matches!(
                    row,
                    Row::All | Row::Methods | Row::HashIteration | Row::Dispatched | Row::InMacro
                )
            })
            .map(|(_, tally)| tally.sites)
            .sum::<usize>()
    );
}

#[test]
fn each_call_of_the_graph_is_judged_at_its_place() {
    let comparison = compared(
        r#"{"version": 1, "functions": [
            {"id": "sites::keys", "file": "src/lib.rs", "line": 13, "column": 8, "calls": [
                {"file": "src/lib.rs", "line": 14, "column": 22, "end_line": 14, "end_column": 25,
                 "kind": "for", "callees": ["<std::collections::HashMap as std::iter::IntoIterator>::into_iter"],
                 "confidence": "certain"},
                {"file": "src/lib.rs", "line": 15, "column": 9, "end_line": 15, "end_column": 20,
                 "kind": "path", "callees": ["sites::check", "sites::other"], "confidence": "possible"},
                {"file": "src/lib.rs", "line": 17, "column": 33, "end_line": 17, "end_column": 41,
                 "kind": "method", "callees": ["std::collections::BTreeMap::values"], "confidence": "certain"},
                {"file": "src/lib.rs", "line": 17, "column": 42, "end_line": 17, "end_column": 58,
                 "kind": "method", "callees": [], "confidence": "certain"},
                {"file": "src/lib.rs", "line": 16, "column": 1, "end_line": 16, "end_column": 5,
                 "kind": "path", "callees": ["sites::nowhere"], "confidence": "certain"}
            ]}
        ]}"#,
    );
    let outcomes: Vec<_> = comparison
        .misses
        .iter()
        .filter(|miss| miss.outcome != Outcome::Missing)
        .map(|miss| (miss.line, miss.column, miss.outcome))
        .collect();
    assert_eq!(
        outcomes,
        [
            (15, 9, Outcome::Imprecise),
            (16, 1, Outcome::Extra),
            (17, 33, Outcome::Wrong),
            (17, 42, Outcome::Unresolved),
        ]
    );
    let all = comparison.rows[&Row::All];
    assert_eq!(
        (all.right, all.wrong, all.unresolved, all.extra),
        (2, 1, 1, 1)
    );
    assert_eq!((all.given, all.given_right), (5, 2));
    assert_eq!(comparison.rows[&Row::For].right, 1);
}
