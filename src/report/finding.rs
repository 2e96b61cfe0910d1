//! Findings as people count them: one place is one finding, from however many
//! workflows it is reached.

use rustc_hash::FxHashMap;

use crate::diagnostic::{Diagnostic, Level, Place};

/// A place that breaks a rule, with every workflow that reaches it.
#[derive(Debug, Clone)]
pub struct Finding<'a> {
    /// The diagnostic that comes to the worst, whose chain is the surest, then the shortest.
    pub shown: &'a Diagnostic,
    /// All of them, `shown` included, in the order of the report.
    pub reached: Vec<&'a Diagnostic>,
    /// Tells this finding from all others of the report, and stays when lines
    /// move: the lint, the function and the callee, and a number where these
    /// are not enough.
    pub fingerprint: String,
}

impl Finding<'_> {
    /// The workflows that reach the place, in the order of the report.
    pub fn workflows(&self) -> impl Iterator<Item = &str> {
        self.reached
            .iter()
            .filter_map(|diagnostic| diagnostic.workflow.as_deref())
    }

    /// The message, with the number of further workflows that it holds for.
    #[must_use]
    pub fn message(&self) -> String {
        let message = &self.shown.message;
        match self.reached.len() {
            0 | 1 => message.clone(),
            2 => format!("{message} (and from 1 more workflow)"),
            n => format!("{message} (and from {} more workflows)", n - 1),
        }
    }
}

#[derive(PartialEq, Eq, Hash)]
struct Key<'a> {
    place: &'a Place,
    lint: &'a str,
    level: Level,
    callee: Option<&'a str>,
    /// What is said; none for values, which may come to something else in each workflow.
    message: Option<&'a str>,
}

/// Groups diagnostics by place, in their order.
#[must_use]
pub fn findings<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> Vec<Finding<'a>> {
    let mut places: FxHashMap<Key<'a>, usize> = FxHashMap::default();
    let mut findings: Vec<Finding<'a>> = Vec::new();
    for diagnostic in diagnostics {
        let key = Key {
            place: &diagnostic.place,
            lint: &diagnostic.lint,
            level: diagnostic.level,
            callee: diagnostic.callee.as_deref(),
            message: match diagnostic.impact {
                Some(_) => None,
                None => Some(&diagnostic.message),
            },
        };
        let index = *places.entry(key).or_insert(findings.len());
        match findings.get_mut(index) {
            Some(finding) => {
                finding.reached.push(diagnostic);
                if rank(diagnostic) < rank(finding.shown) {
                    finding.shown = diagnostic;
                }
            }
            None => findings.push(Finding {
                shown: diagnostic,
                reached: vec![diagnostic],
                fingerprint: String::new(),
            }),
        }
    }

    let mut seen: FxHashMap<String, usize> = FxHashMap::default();
    for finding in &mut findings {
        let shown = finding.shown;
        let within = shown.function().unwrap_or(&shown.place.at.file);
        let callee = shown.callee.as_deref().unwrap_or("-");
        let base = format!("{}|{within}|{callee}", shown.lint);
        let earlier = seen.entry(base.clone()).or_default();
        *earlier += 1;
        finding.fingerprint = match *earlier {
            1 => base,
            n => format!("{base}|{n}"),
        };
    }
    findings
}

fn rank(diagnostic: &Diagnostic) -> impl Ord {
    let impact = std::cmp::Reverse(diagnostic.impact);
    (impact, diagnostic.confidence, diagnostic.chain.len())
}
