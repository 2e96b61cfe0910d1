//! Tables for people.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::compare::{Comparison, Miss, Row, Tally};

/// What misses are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Grouping {
    /// Receiver type and method.
    Callee,
    /// Receiver type, or the module of a function.
    Type,
    Method,
    File,
}

/// The counts of one package or of all.
pub fn table(title: &str, rows: &BTreeMap<Row, Tally>) -> String {
    let mut text = format!(
        "{title}\n{:<22} {:>7} {:>8} {:>10} {:>7} {:>10} {:>8} {:>6}\n",
        "", "sites", "recall", "precision", "wrong", "unresolved", "missing", "extra"
    );
    for (row, title) in Row::TITLES {
        let tally = rows.get(&row).copied().unwrap_or_default();
        if tally.sites == 0 && tally.extra == 0 {
            continue;
        }
        let _ = writeln!(
            text,
            "{title:<22} {:>7} {:>7.2}% {:>9.2}% {:>7} {:>10} {:>8} {:>6}",
            tally.sites,
            tally.recall() * 100.0,
            tally.precision() * 100.0,
            tally.wrong,
            tally.unresolved,
            tally.missing,
            tally.extra,
        );
    }
    text
}

/// One line a package, the same columns for all sites, and methods' and hash maps' recall.
pub fn summary<'c>(results: impl IntoIterator<Item = (&'c str, &'c Comparison)>) -> String {
    let mut text = format!(
        "{:<28} {:>7} {:>8} {:>10} {:>8} {:>9} {:>9}\n",
        "", "sites", "recall", "precision", "silent", "methods", "hash maps"
    );
    for (name, comparison) in results {
        let row = |row| comparison.rows.get(&row).copied().unwrap_or_default();
        let all = row(Row::All);
        let _ = writeln!(
            text,
            "{name:<28} {:>7} {:>7.2}% {:>9.2}% {:>7.2}% {:>8.2}% {:>8.2}%",
            all.sites,
            all.recall() * 100.0,
            all.precision() * 100.0,
            all.silent() * 100.0,
            row(Row::Methods).recall() * 100.0,
            row(Row::HashIteration).recall() * 100.0,
        );
    }
    text
}

/// The largest groups of misses, with examples of each.
pub fn misses(
    misses: &[(String, Miss)],
    grouping: Grouping,
    groups: usize,
    examples: usize,
) -> String {
    let mut grouped: BTreeMap<String, Vec<&(String, Miss)>> = BTreeMap::new();
    for miss in misses {
        let of = &miss.1;
        let key = match grouping {
            Grouping::Callee => format!("{}.{}", of.owner, of.method),
            Grouping::Type => of.owner.clone(),
            Grouping::Method => format!(".{}", of.method),
            Grouping::File => format!("{} {}", miss.0, of.file),
        };
        grouped
            .entry(format!("{:?} {} {key}", of.outcome, of.row.title()).to_lowercase())
            .or_default()
            .push(miss);
    }
    let mut grouped: Vec<_> = grouped.into_iter().collect();
    // Sorted by name before, so that equal sizes keep a fixed order.
    grouped.sort_by_key(|(_, misses)| std::cmp::Reverse(misses.len()));
    let mut text = format!("{} misses in {} groups\n", misses.len(), grouped.len());
    for (key, misses) in grouped.into_iter().take(groups) {
        let _ = writeln!(text, "{:>6}  {key}", misses.len());
        for (package, miss) in misses.into_iter().take(examples) {
            let _ = writeln!(
                text,
                "        {package}/{}:{}:{}  {}\n          true  {}\n          given {}",
                miss.file,
                miss.line,
                miss.column,
                miss.source,
                miss.expected.join(", "),
                if miss.given.is_empty() {
                    "nothing".to_owned()
                } else {
                    miss.given.join(", ")
                },
            );
        }
    }
    text
}
