//! `explain LINT`

use std::collections::BTreeMap;
use std::fmt::Write as _;

use miette::{IntoDiagnostic, miette};
use serde::Serialize;

use super::arguments::{ExplainArguments, TextFormat};
use super::environment::Environment;
use super::lints::Entry;
use super::{Exit, Streams, deliver};
use crate::config::own_lints;
use crate::lints::catalog::{Catalog, Example, Lint, NO_SDK, fill};
use crate::lints::profile::Profile;
use crate::report::Terminal;
use crate::report::human::theme;
use crate::source::near::nearest;

/// The word for the examples of every SDK.
const ALL: &str = "all";

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    lint: Explanation<'a>,
}

#[derive(Serialize)]
struct Explanation<'a> {
    #[serde(flatten)]
    entry: Entry<'a>,
    why: &'a str,
    help: Option<&'a str>,
    deterministic: Option<&'a str>,
    configure: Option<&'a str>,
    /// What to write instead, by SDK.
    replacements: BTreeMap<&'a str, String>,
    examples: Vec<Shown<'a>>,
    allow: String,
    references: &'a [String],
}

#[derive(Serialize)]
struct Shown<'a> {
    sdk: &'a str,
    bad: &'a str,
    good: &'a str,
}

pub(super) fn run(
    arguments: &ExplainArguments,
    environment: &Environment,
    streams: &mut Streams<'_>,
) -> miette::Result<Exit> {
    let mut catalog = Catalog::load().into_diagnostic()?;
    own_lints::near(&environment.directory, None, &mut catalog)?;
    let profiles = Profile::embedded().into_diagnostic()?;
    let lint = named(&catalog, &arguments.lint)?;
    let sdk = arguments.sdk.as_deref();
    if let Some(word) = sdk {
        known_sdk(&profiles, word)?;
    }
    let text = match arguments.format {
        TextFormat::Human => {
            let terminal = match arguments.output.output {
                Some(_) => Terminal::PLAIN,
                None => environment.stdout(arguments.output.color),
            };
            Page::new(terminal).write(lint, sdk, &profiles)
        }
        TextFormat::Json => {
            let document = Document {
                version: 1,
                lint: explanation(lint, sdk, &profiles),
            };
            serde_json::to_string_pretty(&document).into_diagnostic()? + "\n"
        }
    };
    deliver(text.as_bytes(), arguments.output.output.as_deref(), streams)?;
    Ok(Exit::Clean)
}

fn named<'a>(catalog: &'a Catalog, word: &str) -> miette::Result<&'a Lint> {
    let name = word.replace('-', "_");
    if let Some(lint) = catalog.get(&name) {
        return Ok(lint);
    }
    let members: Vec<_> = catalog
        .in_group(&name)
        .map(|lint| lint.name.as_str())
        .collect();
    if !members.is_empty() {
        return Err(miette!(
            help = format!("its lints: {}", members.join(", ")),
            "`{word}` is a group"
        ));
    }
    let known = catalog.lints().map(|lint| lint.name.as_str());
    let help = match nearest(&name, known).first() {
        Some(right) => format!("did you mean `{right}`?"),
        None => "`cargo workflowcheck lints` lists them all".to_owned(),
    };
    Err(miette!(help = help, "there is no lint `{word}`"))
}

fn known_sdk(profiles: &[Profile], word: &str) -> miette::Result<()> {
    let names = || {
        let own = profiles.iter().map(|profile| profile.name.as_str());
        own.chain([NO_SDK, ALL])
    };
    if names().any(|name| name == word) {
        return Ok(());
    }
    let known: Vec<_> = names().collect();
    Err(miette!(
        help = format!("known: {}", known.join(", ")),
        "there is no SDK `{word}`"
    ))
}

/// The examples to show: those of one SDK, or of all; the first when none is
/// asked for.
fn examples<'a>(lint: &'a Lint, sdk: Option<&str>) -> Vec<&'a Example> {
    match sdk {
        Some(ALL) => lint.examples.iter().collect(),
        Some(sdk) => (lint.examples.iter())
            .filter(|example| example.sdk == sdk)
            .collect(),
        None => lint.examples.iter().take(1).collect(),
    }
}

/// What to write instead, by SDK, for the SDKs of some examples.
fn replacements<'a>(
    lint: &Lint,
    profiles: &'a [Profile],
    shown: &[&Example],
) -> BTreeMap<&'a str, String> {
    profiles
        .iter()
        .filter(|profile| shown.iter().any(|example| example.sdk == profile.name))
        .filter_map(|profile| {
            let replacement = profile.replacements.get(&lint.name)?;
            let sdk = crate_name(profile);
            let values = [("ctx", profile.terms.context.as_str()), ("sdk", &sdk)];
            Some((profile.name.as_str(), fill(&replacement.help, &values)))
        })
        .collect()
}

fn allow(lint: &Lint) -> String {
    format!("// workflowcheck: allow({}, reason = \"…\")", lint.name)
}

fn explanation<'a>(lint: &'a Lint, sdk: Option<&str>, profiles: &'a [Profile]) -> Explanation<'a> {
    // A program can choose for itself.
    let shown = examples(lint, sdk.or(Some(ALL)));
    Explanation {
        entry: Entry::new(lint),
        why: lint.why.trim(),
        help: lint.help.as_deref(),
        deterministic: lint.deterministic.as_deref(),
        configure: lint.configure.as_deref(),
        replacements: replacements(lint, profiles, &shown),
        examples: shown
            .into_iter()
            .map(|example| Shown {
                sdk: &example.sdk,
                bad: example.bad.trim(),
                good: example.good.trim(),
            })
            .collect(),
        allow: allow(lint),
        references: &lint.references,
    }
}

/// A page of text for a terminal.
struct Page {
    text: String,
    terminal: Terminal,
}

impl Page {
    fn new(terminal: Terminal) -> Self {
        Self {
            text: String::new(),
            terminal,
        }
    }

    fn write(mut self, lint: &Lint, sdk: Option<&str>, profiles: &[Profile]) -> String {
        let groups = match &lint.subgroup {
            Some(subgroup) => format!("{}, {subgroup}", lint.group.as_str()),
            None => lint.group.as_str().to_owned(),
        };
        self.title(&lint.name);
        self.paragraph(&format!(
            "{}\n(group {groups}, level {}{})",
            lint.summary,
            lint.default_level(),
            lint.origin()
        ));
        self.title("Why");
        self.paragraph(&lint.why);
        if let Some(help) = &lint.help {
            self.title("What to do");
            self.paragraph(help);
        }
        let shown = examples(lint, sdk);
        let replacements = replacements(lint, profiles, &shown);
        for example in shown {
            let name = profiles
                .iter()
                .find(|profile| profile.name == example.sdk)
                .map_or(example.sdk.as_str(), |profile| profile.title.as_str());
            self.title(&format!("Wrong ({name})"));
            self.code(&example.bad);
            self.title(&format!("Right ({name})"));
            self.code(&example.good);
            match replacements.get(example.sdk.as_str()) {
                Some(help) => self.paragraph(help),
                None if example.sdk == NO_SDK => {
                    self.paragraph(lint.deterministic.as_deref().unwrap_or_default());
                }
                None => {}
            }
        }
        self.title("Allowing it");
        if let Some(configure) = &lint.configure {
            self.paragraph(configure);
        }
        self.code(&allow(lint));
        if !lint.references.is_empty() {
            self.title("References");
            self.code(&lint.references.join("\n"));
        }
        let others: Vec<_> = lint
            .examples
            .iter()
            .map(|example| example.sdk.as_str())
            .collect();
        if sdk.is_none() && others.len() > 1 {
            self.paragraph(&format!(
                "Examples for other SDKs: --sdk {}",
                [others.as_slice(), &[ALL]].concat().join("|")
            ));
        }
        self.text.truncate(self.text.trim_end().len());
        self.text.push('\n');
        self.text
    }

    fn title(&mut self, title: &str) {
        let style = theme(self.terminal).styles.link;
        // Writing into a string does not fail.
        let _ = writeln!(self.text, "{}", style.style(title));
    }

    fn paragraph(&mut self, text: &str) {
        let options = textwrap::Options::new(self.terminal.width)
            .initial_indent("  ")
            .subsequent_indent("  ")
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .break_words(false);
        self.text.push_str(&textwrap::fill(text.trim(), options));
        self.text.push_str("\n\n");
    }

    fn code(&mut self, code: &str) {
        for line in code.trim().lines() {
            let _ = writeln!(self.text, "    {line}");
        }
        self.text.push('\n');
    }
}

/// The crate that code depends on, as it is spelled there.
fn crate_name(profile: &Profile) -> String {
    let package = profile
        .packages
        .iter()
        .find(|package| package.authoring)
        .or(profile.packages.first());
    package.map_or_else(String::new, |package| package.name.replace('-', "_"))
}
