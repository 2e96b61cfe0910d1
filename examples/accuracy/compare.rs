//! Compares a call graph with the truth, call by call.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::agreement::{Agreement, Judge};
use crate::callee::Name;
use crate::graph::{Entry, Kind};
use crate::join::is_metavariable;
use crate::source_text::Sources;
use crate::span::Position;
use crate::truth::{Dispatch, Extent, Reason, Site, SiteKind, Tolerated, Truth};

/// A line of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Row {
    Path,
    InherentMethod,
    TraitMethod,
    Operator,
    For,
    /// All of the above.
    All,
    /// Inherent and trait methods together.
    Methods,
    /// `for` over hash maps and sets or their iterators, and the methods that make those.
    HashIteration,
    /// Of all, those on a generic parameter or a trait object.
    Dispatched,
    /// Of all, those in `macro_rules!` definitions of the crate.
    InMacro,
    Callback,
    Question,
    Indirect,
}

impl Row {
    pub const TITLES: [(Self, &'static str); 13] = [
        (Self::Path, "path"),
        (Self::InherentMethod, "inherent method"),
        (Self::TraitMethod, "trait method"),
        (Self::Operator, "operator"),
        (Self::For, "for"),
        (Self::All, "ALL OF THESE"),
        (Self::Methods, "methods alone"),
        (Self::HashIteration, "hash map iteration"),
        (Self::Dispatched, "generic or dyn"),
        (Self::InMacro, "in own macros"),
        (Self::Callback, "(callback)"),
        (Self::Question, "(? with From)"),
        (Self::Indirect, "(fn pointer, closure)"),
    ];

    /// What the table calls it.
    pub fn title(self) -> &'static str {
        Self::TITLES
            .iter()
            .find(|(row, _)| *row == self)
            .map_or("", |(_, title)| title)
    }
}

/// Counts of one line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Calls that the compiler knows.
    pub sites: usize,
    /// Sites where the true callee is among those given.
    pub right: usize,
    /// Sites where callees are given, but not the true one.
    pub wrong: usize,
    /// Sites that are listed with no callee.
    pub unresolved: usize,
    /// Sites that are not listed.
    pub missing: usize,
    /// Callees given, also at places where there is no such call.
    pub given: usize,
    /// Callees given that are the true one, or may be where the choice is made at run time.
    pub given_right: usize,
    /// Places that are listed although no such call is there.
    pub extra: usize,
}

impl Tally {
    /// True callee among those given, of all sites; 1 where there are none.
    pub fn recall(&self) -> f64 {
        share(self.right, self.sites)
    }

    /// Right ones of the callees given; 1 where none are.
    pub fn precision(&self) -> f64 {
        share(self.given_right, self.given)
    }

    /// Sites without any callee.
    pub fn silent(&self) -> f64 {
        share(self.unresolved + self.missing, self.sites.max(1))
    }

    pub fn add(&mut self, other: &Self) {
        self.sites += other.sites;
        self.right += other.right;
        self.wrong += other.wrong;
        self.unresolved += other.unresolved;
        self.missing += other.missing;
        self.given += other.given;
        self.given_right += other.given_right;
        self.extra += other.extra;
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 1.0;
    }
    // Counts of calls are far below 2^52.
    #[allow(clippy::cast_precision_loss)]
    let share = part as f64 / whole as f64;
    share
}

/// How a site fared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Right,
    /// The true callee is given, and others that cannot be called here.
    Imprecise,
    Wrong,
    Unresolved,
    Missing,
    /// There is no such call.
    Extra,
}

/// A site that is not right.
#[derive(Debug, Clone, Serialize)]
pub struct Miss {
    pub outcome: Outcome,
    pub row: Row,
    /// The true callees; empty for an extra one.
    pub expected: Vec<String>,
    pub given: Vec<String>,
    /// The receiver's type, or the trait's or the module's name.
    pub owner: String,
    pub method: String,
    pub file: String,
    pub line: u32,
    pub column: u32,
    /// The line of source it starts on.
    pub source: String,
}

/// The result for one package.
#[derive(Debug, Default)]
pub struct Comparison {
    pub rows: BTreeMap<Row, Tally>,
    pub misses: Vec<Miss>,
    /// Given places that are not compared, by reason.
    pub tolerated: BTreeMap<String, usize>,
}

/// Compares the graph's entries with the truth of a package whose files are `sources`.
pub fn compare(truth: &Truth, entries: &[Entry], sources: &mut Sources) -> Comparison {
    let judge = Judge::new(&truth.crates);
    let places = Places::new(entries, sources);
    let mut comparison = Comparison::default();
    let mut used = BTreeSet::new();
    let mut named_elsewhere = Vec::new();
    for site in &truth.sites {
        let found = places.find(site);
        if let Some(at) = found {
            used.insert(at);
        } else if is_named_by_argument(site, sources) {
            named_elsewhere.push(site);
            continue;
        }
        comparison.site(site, found.map(|at| &entries[at]), &judge, sources);
    }
    for site in named_elsewhere {
        let is_it = |entry: &Entry| {
            let mut pairs = (entry.callees.iter())
                .flat_map(|given| site.callees.iter().map(move |callee| (callee, given)));
            entry.extent.file == site.extent.file
                && pairs.any(|(callee, given)| {
                    judge.compare(callee, given, entry.confidence) != Agreement::No
                })
        };
        let found: Vec<_> = (entries.iter().enumerate())
            .filter(|(at, entry)| !used.contains(at) && is_it(entry))
            .map(|(at, _)| at)
            .collect();
        used.extend(&found);
        let first = found.first().map(|&at| &entries[at]);
        comparison.site(site, first, &judge, sources);
    }
    let known = Known::new(truth);
    for (at, entry) in entries.iter().enumerate() {
        if !used.contains(&at) && !entry.callees.is_empty() && known.covers(&entry.extent) {
            comparison.surplus(entry, &places.extents[at], &known, sources);
        }
    }
    comparison.misses.sort_by(|a, b| {
        (&a.file, a.line, a.column, a.row).cmp(&(&b.file, b.line, b.column, b.row))
    });
    comparison
}

/// Whether an argument of a macro names the callee (`$method`): the compiler places such a call in
/// the macro's definition, the graph where the name was written.
fn is_named_by_argument(site: &Site, sources: &mut Sources) -> bool {
    site.in_macro
        && sources
            .get(&site.extent.file)
            .is_some_and(|file| is_metavariable(file.slice(site.extent.start, site.extent.end)))
}

impl Comparison {
    fn site(
        &mut self,
        site: &Site,
        entry: Option<&Entry>,
        judge: &Judge<'_>,
        sources: &mut Sources,
    ) {
        let mut tally = Tally {
            sites: 1,
            ..Tally::default()
        };
        let outcome = match entry {
            None => Outcome::Missing,
            Some(entry) if entry.callees.is_empty() => Outcome::Unresolved,
            Some(entry) => {
                let best = |given: &String| {
                    site.callees
                        .iter()
                        .map(|callee| match site.kind {
                            SiteKind::Indirect => Judge::value(callee, given, entry.confidence),
                            _ => judge.compare(callee, given, entry.confidence),
                        })
                        .max()
                        .unwrap_or(Agreement::No)
                };
                let mut right = false;
                let agreements: Vec<_> = entry.callees.iter().map(best).collect();
                for agreement in &agreements {
                    match agreement {
                        Agreement::Yes => {
                            tally.given += 1;
                            tally.given_right += 1;
                            right = true;
                        }
                        Agreement::Delegate => {}
                        Agreement::No => tally.given += 1,
                    }
                }
                if !right && agreements.contains(&Agreement::Delegate) {
                    tally.given += 1;
                    tally.given_right += 1;
                    right = true;
                }
                match right {
                    true if tally.given == tally.given_right => Outcome::Right,
                    true => Outcome::Imprecise,
                    false => Outcome::Wrong,
                }
            }
        };
        match outcome {
            Outcome::Right | Outcome::Imprecise => tally.right = 1,
            Outcome::Wrong => tally.wrong = 1,
            Outcome::Unresolved => tally.unresolved = 1,
            Outcome::Missing | Outcome::Extra => tally.missing = 1,
        }
        let row = row(site);
        for row in [row].into_iter().chain(overlapping_rows(site, row)) {
            self.rows.entry(row).or_default().add(&tally);
        }
        if outcome != Outcome::Right {
            let first = site.callees.first();
            self.misses.push(Miss {
                outcome,
                row,
                expected: site.callees.iter().map(|c| c.name.to_string()).collect(),
                given: entry.map_or_else(Vec::new, |entry| entry.callees.iter().cloned().collect()),
                owner: first.map_or_else(String::new, |callee| match &callee.name {
                    Name::Path(path) => path.iter().rev().nth(1).cloned().unwrap_or_default(),
                    name => name
                        .self_type()
                        .map_or_else(String::new, |ty| ty.short().to_owned()),
                }),
                method: first.map_or_else(String::new, |c| c.name.method().to_owned()),
                file: site.extent.file.clone(),
                line: site.extent.start.line,
                column: site.extent.start.column,
                source: source_line(&site.extent, sources),
            });
        }
    }

    /// Counts an entry for which the compiler knows no call.
    fn surplus(
        &mut self,
        entry: &Entry,
        extent: &Extent,
        known: &Known<'_>,
        sources: &mut Sources,
    ) {
        let reason = match entry.kind {
            Kind::Macro => Some("macro".to_owned()),
            _ => known
                .tolerated(extent, entry.kind)
                .map(|reason| format!("{reason:?}").to_lowercase()),
        };
        if let Some(reason) = reason {
            *self.tolerated.entry(reason).or_default() += 1;
            return;
        }
        let first = entry.callees.first().map(|name| Name::parse(name));
        let row = match (entry.kind, &first) {
            (Kind::Method, Some(Name::Trait { .. })) => Row::TraitMethod,
            (Kind::Method, _) => Row::InherentMethod,
            (Kind::Operator, _) => Row::Operator,
            (Kind::For, _) => Row::For,
            (Kind::Callback, _) => Row::Callback,
            _ => Row::Path,
        };
        let tally = Tally {
            extra: 1,
            given: entry.callees.len(),
            ..Tally::default()
        };
        let wider: &[Row] = match row {
            Row::InherentMethod | Row::TraitMethod => &[Row::All, Row::Methods],
            Row::Callback => &[],
            _ => &[Row::All],
        };
        for row in [row].iter().chain(wider) {
            self.rows.entry(*row).or_default().add(&tally);
        }
        self.misses.push(Miss {
            outcome: Outcome::Extra,
            row,
            expected: Vec::new(),
            given: entry.callees.iter().cloned().collect(),
            owner: first
                .as_ref()
                .and_then(Name::self_type)
                .map_or_else(String::new, |ty| ty.short().to_owned()),
            method: first.map_or_else(String::new, |name| name.method().to_owned()),
            file: extent.file.clone(),
            line: extent.start.line,
            column: extent.start.column,
            source: source_line(extent, sources),
        });
    }
}

/// The line of the table that a site belongs to.
pub fn row(site: &Site) -> Row {
    let of_trait = site
        .callees
        .iter()
        .any(|callee| matches!(callee.name, Name::Trait { .. }));
    match site.kind {
        SiteKind::Path => Row::Path,
        SiteKind::Method if of_trait => Row::TraitMethod,
        SiteKind::Method => Row::InherentMethod,
        SiteKind::Operator => Row::Operator,
        SiteKind::For => Row::For,
        SiteKind::Callback => Row::Callback,
        SiteKind::Question => Row::Question,
        SiteKind::Indirect => Row::Indirect,
    }
}

fn overlapping_rows(site: &Site, row: Row) -> impl Iterator<Item = Row> {
    let counts = !matches!(row, Row::Callback | Row::Question | Row::Indirect);
    let hash = |site: &Site| {
        site.callees.iter().any(|callee| {
            let iterates = site.kind == SiteKind::For
                || matches!(
                    callee.name.method(),
                    "iter"
                        | "iter_mut"
                        | "into_iter"
                        | "keys"
                        | "into_keys"
                        | "values"
                        | "values_mut"
                        | "into_values"
                        | "drain"
                        | "retain"
                        | "extract_if"
                );
            iterates
                && callee
                    .name
                    .self_type()
                    .is_some_and(crate::callee::TypeHead::is_hash_iteration)
        })
    };
    let dispatched = site
        .callees
        .iter()
        .any(|callee| matches!(callee.dispatch, Dispatch::Generic | Dispatch::Dynamic));
    [
        (Row::All, true),
        (
            Row::Methods,
            matches!(row, Row::InherentMethod | Row::TraitMethod),
        ),
        (Row::HashIteration, hash(site)),
        (Row::Dispatched, dispatched),
        (Row::InMacro, site.in_macro),
    ]
    .into_iter()
    .filter_map(move |(row, holds)| (counts && holds).then_some(row))
}

fn source_line(extent: &Extent, sources: &mut Sources) -> String {
    sources
        .get(&extent.file)
        .map_or("", |file| file.line(extent.start))
        .trim()
        .to_owned()
}

/// Entries by where they start.
struct Places<'e> {
    entries: &'e [Entry],
    /// The entries' extents, brought to the truth's convention about parentheses.
    extents: Vec<Extent>,
    by_start: BTreeMap<(String, Position), Vec<usize>>,
}

impl<'e> Places<'e> {
    fn new(entries: &'e [Entry], sources: &mut Sources) -> Self {
        let mut by_start: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        let mut extents = Vec::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            let mut extent = entry.extent.clone();
            if matches!(entry.kind, Kind::Operator | Kind::For)
                && let Some(file) = sources.get(&extent.file)
            {
                (extent.start, extent.end) = file.without_parentheses(extent.start, extent.end);
            }
            by_start
                .entry((extent.file.clone(), extent.start))
                .or_default()
                .push(at);
            extents.push(extent);
        }
        Self {
            entries,
            extents,
            by_start,
        }
    }

    /// The entry for a site: of the same kind at the same start; among several the one that ends
    /// there, too. Operators nest at one start, so that theirs must end there.
    fn find(&self, site: &Site) -> Option<usize> {
        let here = self
            .by_start
            .get(&(site.extent.file.clone(), site.extent.start))?;
        let fits = |kind| match site.kind {
            _ if site.in_macro && kind == Kind::Macro => true,
            SiteKind::Path => matches!(kind, Kind::Path),
            SiteKind::Method => matches!(kind, Kind::Method),
            SiteKind::Operator | SiteKind::Question => matches!(kind, Kind::Operator),
            SiteKind::For => matches!(kind, Kind::For),
            SiteKind::Callback => matches!(kind, Kind::Callback | Kind::Path),
            SiteKind::Indirect => matches!(kind, Kind::Path | Kind::Callback | Kind::Method),
        };
        let mut candidates = here
            .iter()
            .copied()
            .filter(|&at| fits(self.entries[at].kind));
        candidates
            .clone()
            .find(|&at| self.extents[at].end == site.extent.end)
            .or_else(|| {
                let must_end = matches!(site.kind, SiteKind::Operator | SiteKind::Question);
                (!must_end).then(|| candidates.next()).flatten()
            })
    }
}

/// Where the compiler knows what happens.
struct Known<'t> {
    bodies: BTreeMap<&'t str, Vec<(Position, Position)>>,
    tolerated: BTreeMap<(&'t str, Position), Vec<Reason>>,
}

impl<'t> Known<'t> {
    fn new(truth: &'t Truth) -> Self {
        let mut bodies: BTreeMap<_, Vec<(Position, Position)>> = BTreeMap::new();
        for body in &truth.bodies {
            let ranges = bodies.entry(body.file.as_str()).or_default();
            // Bodies are sorted by their start, and nest: inner ones add nothing.
            match ranges.last_mut() {
                Some((_, end)) if body.start < *end => *end = body.end.max(*end),
                _ => ranges.push((body.start, body.end)),
            }
        }
        let mut tolerated: BTreeMap<_, Vec<Reason>> = BTreeMap::new();
        for Tolerated { extent, reason } in &truth.tolerated {
            tolerated
                .entry((extent.file.as_str(), extent.start))
                .or_default()
                .push(*reason);
        }
        Self { bodies, tolerated }
    }

    fn covers(&self, extent: &Extent) -> bool {
        self.bodies.get(extent.file.as_str()).is_some_and(|ranges| {
            let after = ranges.partition_point(|(start, _)| *start <= extent.start);
            after
                .checked_sub(1)
                .is_some_and(|at| extent.start < ranges[at].1)
        })
    }

    /// Why an entry need not be in the truth: nested expressions start at one place, so that the
    /// kinds must go together.
    fn tolerated(&self, extent: &Extent, kind: Kind) -> Option<Reason> {
        self.tolerated
            .get(&(extent.file.as_str(), extent.start))?
            .iter()
            .copied()
            .find(|reason| match reason {
                Reason::BuiltinOperator | Reason::Await | Reason::Implicit | Reason::Question => {
                    kind == Kind::Operator
                }
                Reason::Constructor => matches!(kind, Kind::Path | Kind::Callback),
                Reason::ForeignMacro | Reason::Unnamed => true,
            })
    }
}
