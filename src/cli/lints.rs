//! `lints`

use std::fmt::Write as _;

use miette::{IntoDiagnostic, miette};
use serde::Serialize;

use super::arguments::{LintsArguments, TextFormat};
use super::environment::Environment;
use super::{Exit, Streams, deliver};
use crate::config::{LintSet, own_lints};
use crate::diagnostic::Level;
use crate::lints::catalog::{Catalog, Group, Lint};
use crate::report::Terminal;
use crate::report::human::theme;

/// A line of the list.
#[derive(Serialize)]
pub(super) struct Entry<'a> {
    pub name: &'a str,
    pub group: &'a str,
    pub subgroup: Option<&'a str>,
    pub level: Level,
    pub summary: &'a str,
    /// The SDKs that it is for; empty means all.
    pub sdks: &'a [String],
    pub since: &'a str,
}

impl<'a> Entry<'a> {
    pub fn new(lint: &'a Lint) -> Self {
        Self {
            name: &lint.name,
            group: lint.group.as_str(),
            subgroup: lint.subgroup.as_deref(),
            level: lint.default_level(),
            summary: &lint.summary,
            sdks: &lint.sdks,
            since: &lint.since,
        }
    }
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    lints: Vec<Entry<'a>>,
}

pub(super) fn run(
    arguments: &LintsArguments,
    environment: &Environment,
    streams: &mut Streams<'_>,
) -> miette::Result<Exit> {
    let mut catalog = Catalog::load().into_diagnostic()?;
    own_lints::near(&environment.directory, None, &mut catalog)?;
    let lints = chosen(&catalog, &arguments.lints)?;
    let text = match arguments.format {
        TextFormat::Human => {
            let terminal = match arguments.output.output {
                Some(_) => Terminal::PLAIN,
                None => environment.stdout(arguments.output.color),
            };
            table(&lints, terminal)
        }
        TextFormat::Json => {
            let document = Document {
                version: 1,
                lints: lints.into_iter().map(Entry::new).collect(),
            };
            serde_json::to_string_pretty(&document).into_diagnostic()? + "\n"
        }
    };
    deliver(text.as_bytes(), arguments.output.output.as_deref(), streams)?;
    Ok(Exit::Clean)
}

/// The lints that words name; all of them when there are none.
fn chosen<'a>(catalog: &'a Catalog, words: &[String]) -> miette::Result<Vec<&'a Lint>> {
    let set = LintSet::from(catalog);
    let selectors = words
        .iter()
        .map(|word| set.selector(word).map_err(|unknown| miette!("{unknown}")))
        .collect::<miette::Result<Vec<_>>>()?;
    Ok(catalog
        .lints()
        .filter(|lint| {
            selectors.is_empty() || selectors.iter().any(|it| set.covers(it, &lint.name))
        })
        .collect())
}

fn table(lints: &[&Lint], terminal: Terminal) -> String {
    let styles = theme(terminal).styles;
    let width = lints.iter().map(|lint| lint.name.len()).max().unwrap_or(0);
    let mut text = String::new();
    for group in Group::ALL {
        let mut members = lints.iter().filter(|lint| lint.group == group).peekable();
        if members.peek().is_none() {
            continue;
        }
        // Writing into a string does not fail.
        let _ = writeln!(text, "{}", styles.link.style(group.as_str()));
        for lint in members {
            let level = lint.default_level();
            let style = match level {
                Level::Deny => styles.error,
                Level::Warn => styles.warning,
                Level::Allow => styles.linum,
            };
            let head = format!(
                "  {:width$}  {}  ",
                lint.name,
                style.style(format_args!("{level:5}"))
            );
            let indent = " ".repeat(width + 11);
            let summary = match &lint.subgroup {
                Some(subgroup) => format!("{} ({subgroup})", lint.summary),
                None => lint.summary.clone(),
            };
            let options = textwrap::Options::new(terminal.width)
                .initial_indent(&head)
                .subsequent_indent(&indent)
                .word_splitter(textwrap::WordSplitter::NoHyphenation);
            text.push_str(&textwrap::fill(&summary, options));
            text.push('\n');
        }
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}
