//! The catalogue: what each lint is called, why it exists, and what right and wrong code
//! looks like in every SDK.
//!
//! One [`Lint`] is one file `lints/catalog/NAME.toml`. `lints`, `explain`, the documentation
//! and the rules of SARIF are made from it, so the text is written once.
//!
//! A lint with `finds = "effect"` needs nothing else: it reports every call that has the
//! effect of its name and that a workflow reaches. The others have a check under `src/lints/`.

mod swap;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

pub use self::swap::Swap;
use crate::diagnostic::Level;
use crate::lints::profile::Fix;

/// The lints that come with the tool.
static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lints/catalog");

/// The name in [`Example::sdk`] for roots without an SDK.
pub const NO_SDK: &str = "deterministic";

/// What may stand between braces in [`Lint::message`], with its meaning.
pub const PLACEHOLDERS: [(&str, &str); 16] = [
    ("callee", "the called function or macro, by its path"),
    ("workflow", "the workflow or root, by its registered name"),
    (
        "name",
        "the name of the thing in question: a command, type, handler, lint",
    ),
    (
        "kind",
        "what the thing is: a command's or definition's kind",
    ),
    ("id", "the id of a patch"),
    ("type", "a type as written"),
    ("field", "a field, parameter or variable"),
    ("expected", "what should be there"),
    ("found", "what is there"),
    ("count", "how many"),
    ("size", "how large, with its unit"),
    ("limit", "how much is allowed, with its unit"),
    ("queue", "a task queue"),
    ("where", "another place: `src/order.rs:20`"),
    (
        "reason",
        "why, as said elsewhere (by the parser, by the operating system)",
    ),
    ("lint", "another lint"),
];

/// What is nondeterministic about what a lint reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Follows {
    /// The value of the call or expression.
    Value,
    /// The order in which its items come.
    Order,
}

/// All lints, by name.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalog {
    lints: BTreeMap<String, Lint>,
}

/// A lint: what it finds, why that matters, and how to do it right.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lint {
    /// The name, in snake case: the file's name.
    pub name: String,
    /// The group it belongs to.
    pub group: Group,
    /// A smaller group inside that one: `io`.
    pub subgroup: Option<String>,
    /// The level when nothing is configured, where it is not the group's.
    pub level: Option<Level>,
    /// How findings come about.
    pub finds: Finds,
    /// The SDKs that have the concept, by profile name; empty means all, and house SDKs too.
    #[serde(default)]
    pub sdks: Vec<String>,
    /// It also holds for roots that are declared deterministic without an SDK.
    #[serde(default)]
    pub without_sdk: bool,
    /// What it reports is a value, or the order of values, so that findings have an impact:
    /// where it goes decides what breaks.
    pub follows: Option<Follows>,
    /// It does no harm in code that runs only while nothing is replayed:
    /// `if !ctx.is_replaying() { … }`.
    #[serde(default)]
    pub unless_replaying: bool,
    /// It does no harm in programs that install one of the SDK's filters for logs.
    #[serde(default)]
    pub unless_filtered: bool,
    /// It does no harm where the value goes nowhere but into code whose result is recorded.
    #[serde(default)]
    pub unless_captured: bool,
    /// One line: what it finds.
    pub summary: String,
    /// What a finding says, over [`PLACEHOLDERS`].
    pub message: String,
    /// Other messages, by the name of the case in which the check uses them.
    #[serde(default)]
    pub variants: BTreeMap<String, String>,
    /// Why it matters: what happens at replay, or in production. Plain prose, for someone who
    /// knows Rust but not this tool.
    pub why: String,
    /// What to do, where no SDK says something better. Absent where the profiles'
    /// replacements and the examples say all.
    pub help: Option<String>,
    /// What to do in a root without an SDK: injected clocks, seeded generators.
    pub deterministic: Option<String>,
    /// Edits that are right in every SDK and without one.
    #[serde(default, rename = "fix")]
    pub fixes: Vec<Fix>,
    /// Types that do not have what it finds, for variables that could be of them.
    #[serde(default, rename = "swap")]
    pub swaps: Vec<Swap>,
    /// When it is right to allow it, or what can be configured.
    pub configure: Option<String>,
    /// Where rules and facts come from.
    #[serde(default)]
    pub references: Vec<String>,
    /// The version that brought it; empty for lints that do not come with the tool.
    #[serde(default)]
    pub since: String,
    /// Wrong and right, per SDK.
    #[serde(default, rename = "example")]
    pub examples: Vec<Example>,
}

/// Wrong and right code for one SDK.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The SDK's profile name, or [`NO_SDK`].
    pub sdk: String,
    /// Code that the lint reports.
    pub bad: String,
    /// Code that does the same rightly.
    pub good: String,
}

/// How a lint's findings come about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finds {
    /// A call with the effect of the lint's name is reached from workflow code, through
    /// whatever functions. Effects come from API declarations; those that no
    /// declaration can tell (a static that changes, an order that matters) are found in bodies.
    Effect,
    /// A check of its own looks for it in definitions and calls of the SDK.
    Check,
    /// Reading the sources or the comments brings it up.
    Reading,
}

/// A group of lints with a common level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Code that can do something else when it is replayed.
    Determinism,
    /// Code that behaves wrongly because it is replayed.
    Replay,
    /// Versioning calls that do not protect what they should.
    Versioning,
    /// Habits that lead to stuck, lost or oversized executions.
    Practice,
    /// Suspicious, but often right.
    Pedantic,
    /// Files that could not be read and comments that do nothing.
    Source,
}

impl Group {
    /// All groups, in the order in which they are listed.
    pub const ALL: [Self; 6] = [
        Self::Determinism,
        Self::Replay,
        Self::Versioning,
        Self::Practice,
        Self::Pedantic,
        Self::Source,
    ];

    /// The name that configuration and comments use.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Determinism => "determinism",
            Self::Replay => "replay",
            Self::Versioning => "versioning",
            Self::Practice => "practice",
            Self::Pedantic => "pedantic",
            Self::Source => "source",
        }
    }

    /// The level of its lints when nothing is configured.
    #[must_use]
    pub fn level(self) -> Level {
        match self {
            Self::Determinism | Self::Versioning => Level::Deny,
            Self::Replay | Self::Practice | Self::Source => Level::Warn,
            Self::Pedantic => Level::Allow,
        }
    }
}

/// Why a catalogue cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CatalogError {
    /// The text is no table of this form.
    #[error("{file}: {error}")]
    Syntax {
        /// Where it was read.
        file: String,
        /// What TOML and the form say, with line and column.
        error: Box<toml::de::Error>,
    },
    /// Its parts do not fit together.
    #[error("{file}: {problem}")]
    Invalid {
        /// Where it was read.
        file: String,
        /// What does not fit and how to mend it.
        problem: String,
    },
}

impl Catalog {
    /// The lints that come with the tool.
    ///
    /// # Errors
    /// Never for a released tool: its tests load every file.
    pub fn load() -> Result<Self, CatalogError> {
        Self::read(EMBEDDED.files().map(|file| {
            let name = file.path().to_string_lossy().into_owned();
            (name, file.contents_utf8().unwrap_or_default())
        }))
    }

    /// Reads lints from files, given as names and texts.
    ///
    /// # Errors
    /// When a file is no lint, two have one name, or a lint's parts do not fit together.
    pub fn read<'a>(
        files: impl IntoIterator<Item = (String, &'a str)>,
    ) -> Result<Self, CatalogError> {
        let mut lints = BTreeMap::new();
        for (file, text) in files {
            let lint: Lint = toml::from_str(text).map_err(|error| CatalogError::Syntax {
                file: file.clone(),
                error: Box::new(error),
            })?;
            let invalid = |problem| CatalogError::Invalid {
                file: file.clone(),
                problem,
            };
            if file.strip_suffix(".toml") != Some(&lint.name) {
                return Err(invalid(format!(
                    "the lint is called `{}`: its file must be `{0}.toml`",
                    lint.name
                )));
            }
            if let Some(problem) = lint.problem() {
                return Err(invalid(problem));
            }
            lints.insert(lint.name.clone(), lint);
        }
        Ok(Self { lints })
    }

    /// Adds or replaces lints, so that a user's folder can extend those that come with the tool.
    pub fn extend(&mut self, other: Self) {
        self.lints.extend(other.lints);
    }

    /// A lint by name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Lint> {
        self.lints.get(name)
    }

    /// Whether an SDK is one of those that the lints know by name.
    #[must_use]
    pub fn names_sdk(&self, sdk: &str) -> bool {
        let mut examples = self.lints.values().flat_map(|lint| &lint.examples);
        examples.any(|example| example.sdk == sdk)
    }

    /// All lints, group by group, each in the order of names.
    pub fn lints(&self) -> impl Iterator<Item = &Lint> {
        Group::ALL
            .into_iter()
            .flat_map(|group| self.lints.values().filter(move |lint| lint.group == group))
    }

    /// The lints of a group or subgroup; empty where there is none of that name.
    pub fn in_group<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Lint> {
        self.lints().filter(move |lint| {
            lint.group.as_str() == name || lint.subgroup.as_deref() == Some(name)
        })
    }

    /// The names of all groups and subgroups.
    #[must_use]
    pub fn groups(&self) -> Vec<&str> {
        let subgroups: BTreeSet<&str> = self
            .lints
            .values()
            .filter_map(|lint| lint.subgroup.as_deref())
            .collect();
        Group::ALL
            .into_iter()
            .map(|group| -> &str { group.as_str() })
            .chain(subgroups)
            .collect()
    }
}

impl Lint {
    /// The level when nothing is configured.
    #[must_use]
    pub fn default_level(&self) -> Level {
        self.level.unwrap_or(self.group.level())
    }

    /// Whether it holds for workflows of an SDK; [`NO_SDK`] for roots without one.
    #[must_use]
    pub fn applies_to(&self, sdk: &str) -> bool {
        if sdk == NO_SDK {
            self.without_sdk
        } else {
            self.sdks.is_empty() || self.sdks.iter().any(|name| name == sdk)
        }
    }

    /// The example for an SDK, or the first one.
    #[must_use]
    pub fn example(&self, sdk: &str) -> Option<&Example> {
        self.examples
            .iter()
            .find(|example| example.sdk == sdk)
            .or(self.examples.first())
    }

    /// The message of a finding. Placeholders without a value stay as they are written.
    #[must_use]
    pub fn message(&self, values: &[(&str, &str)]) -> String {
        fill(&self.message, values)
    }

    /// The message of a finding in a case that has words of its own, else
    /// [`Lint::message`].
    #[must_use]
    pub fn variant(&self, case: &str, values: &[(&str, &str)]) -> String {
        fill(self.variants.get(case).unwrap_or(&self.message), values)
    }

    /// What does not fit together in this lint, in words for its author.
    #[must_use]
    pub fn problem(&self) -> Option<String> {
        if !is_snake_case(&self.name) {
            return Some(format!("`{}` is no name in snake case", self.name));
        }
        let messages = std::iter::once(&self.message).chain(self.variants.values());
        if let Some(unknown) = messages
            .flat_map(|message| placeholders(message))
            .find(|name| PLACEHOLDERS.iter().all(|(known, _)| known != name))
        {
            return Some(format!("`{{{unknown}}}` in a message is no placeholder"));
        }
        if self.summary.contains('\n') || self.summary.ends_with('.') {
            return Some("`summary` is one line without a full stop".to_owned());
        }
        if let Some(problem) = self.fixes.iter().find_map(Fix::problem) {
            return Some(format!("a fix {problem}"));
        }
        let mut seen = BTreeSet::new();
        for example in &self.examples {
            if !seen.insert(example.sdk.as_str()) {
                return Some(format!("there are two examples for `{}`", example.sdk));
            }
            if !self.applies_to(&example.sdk) {
                return Some(format!(
                    "there is an example for `{}`, to which the lint does not apply",
                    example.sdk
                ));
            }
            if example.bad.trim().is_empty() || example.good.trim().is_empty() {
                return Some(format!("the example for `{}` is empty", example.sdk));
            }
        }
        if self.without_sdk && self.deterministic.is_none() {
            return Some(
                "it holds without an SDK, but `deterministic` does not say what to do there"
                    .to_owned(),
            );
        }
        let missing = self
            .sdks
            .iter()
            .map(String::as_str)
            .chain(self.without_sdk.then_some(NO_SDK))
            .find(|sdk| !seen.contains(sdk));
        missing.map(|sdk| format!("there is no example for `{sdk}`"))
    }

    /// What is said of where it comes from, behind a comma.
    #[must_use]
    pub fn origin(&self) -> String {
        if self.since.is_empty() {
            ", from the configuration".to_owned()
        } else {
            format!(", since {}", self.since)
        }
    }

    /// The whole text about the lint, as Markdown.
    #[must_use]
    pub fn page(&self) -> String {
        let mut page = format!("# {}\n\n{}\n\n", self.name, sentence(&self.summary));
        let group = match &self.subgroup {
            Some(subgroup) => format!("`{}`, `{subgroup}`", self.group.as_str()),
            None => format!("`{}`", self.group.as_str()),
        };
        // Writing to a string cannot fail.
        let _ = write!(
            page,
            "Group {group}, level `{}`{}.\n\n## Why\n\n{}\n",
            self.default_level(),
            self.origin(),
            self.why.trim()
        );
        for (title, text) in [
            ("What to do", &self.help),
            ("Without an SDK", &self.deterministic),
        ] {
            if let Some(text) = text {
                let _ = write!(page, "\n## {title}\n\n{}\n", sentence(text));
            }
        }
        if !self.examples.is_empty() {
            page.push_str("\n## Examples\n");
        }
        for example in &self.examples {
            let _ = write!(
                page,
                "\n### {}\n\nNot so:\n\n```rust\n{}\n```\n\nBut so:\n\n```rust\n{}\n```\n",
                example.sdk,
                example.bad.trim(),
                example.good.trim()
            );
        }
        let _ = write!(
            page,
            "\n## Allowing it\n\n{}```rust\n// workflowcheck: allow({}, reason = \"…\")\n```\n",
            self.configure
                .as_ref()
                .map_or(String::new(), |text| format!("{}\n\n", text.trim())),
            self.name
        );
        if !self.references.is_empty() {
            page.push_str("\n## References\n\n");
        }
        for reference in &self.references {
            let _ = writeln!(page, "- <{reference}>");
        }
        page
    }
}

/// A phrase of the catalogue as a sentence of its own.
#[must_use]
pub fn sentence(phrase: &str) -> String {
    let phrase = phrase.trim();
    let mut chars = phrase.chars();
    let mut text: String = match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => return String::new(),
    };
    if !text.ends_with(['.', '!', '?', ':']) {
        text.push('.');
    }
    text
}

/// Puts values into a template: `{name}` becomes the value of `name`.
///
/// Names without a value stay as they are written, braces included.
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let found = after.split_once('}').and_then(|(name, behind)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((value, behind))
        });
        match found {
            Some((value, behind)) => {
                text.push_str(value);
                rest = behind;
            }
            None => {
                text.push('{');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}

fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    template
        .split('{')
        .skip(1)
        .filter_map(|after| after.split_once('}').map(|(name, _)| name))
}

fn is_snake_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lints::profile::Profile;

    fn catalog() -> Catalog {
        Catalog::load().unwrap_or_else(|error| panic!("{error}"))
    }

    fn profiles() -> Vec<Profile> {
        Profile::embedded().unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn every_embedded_lint_loads() {
        let names: Vec<String> = catalog().lints().map(|lint| lint.name.clone()).collect();
        assert_eq!(names.len(), EMBEDDED.files().count());
    }

    #[test]
    fn the_io_group_has_its_six() {
        let catalog = catalog();
        let names: Vec<&str> = catalog
            .in_group("io")
            .map(|lint| lint.name.as_str())
            .collect();
        assert_eq!(
            names,
            [
                "database_io",
                "environment",
                "file_io",
                "network_io",
                "process_io",
                "stdio"
            ]
        );
        assert!(
            catalog
                .in_group("io")
                .all(|lint| lint.group == Group::Determinism)
        );
    }

    #[test]
    fn every_lint_has_an_example_for_every_sdk_it_applies_to() {
        let profiles = profiles();
        for lint in catalog().lints() {
            if lint.finds == Finds::Reading {
                continue;
            }
            for profile in &profiles {
                let applies = lint.applies_to(&profile.name)
                    && !profile.not_applicable.contains_key(&lint.name);
                let shown = lint
                    .examples
                    .iter()
                    .any(|example| example.sdk == profile.name);
                assert_eq!(applies, shown, "`{}` and `{}`", lint.name, profile.name);
            }
        }
    }

    #[test]
    fn lints_and_profiles_name_only_what_exists() {
        let catalog = catalog();
        let profiles = profiles();
        for profile in &profiles {
            for name in profile.lint_names() {
                assert!(
                    catalog.get(name).is_some(),
                    "`{}` names `{name}`",
                    profile.name
                );
            }
        }
        for lint in catalog.lints() {
            for sdk in &lint.sdks {
                assert!(
                    profiles.iter().any(|profile| profile.name == *sdk),
                    "`{}` names `{sdk}`",
                    lint.name
                );
            }
        }
    }

    #[test]
    fn every_sdk_says_what_to_write_instead_of_an_effect() {
        let catalog = catalog();
        for profile in profiles() {
            let effects = catalog
                .in_group("determinism")
                .filter(|lint| lint.finds == Finds::Effect && lint.applies_to(&profile.name));
            for lint in effects {
                assert!(
                    profile.replacements.contains_key(&lint.name)
                        || profile.not_applicable.contains_key(&lint.name),
                    "`{}` has no replacement for `{}`",
                    profile.name,
                    lint.name
                );
            }
        }
    }

    #[test]
    fn a_faulty_lint_is_an_error_that_says_why() {
        let good = "name = \"own\"\ngroup = \"practice\"\nfinds = \"effect\"\nsummary = \"a call\"\n\
                    message = \"`{callee}`\"\nwhy = \"because\"\nsince = \"0.1.0\"\n";
        assert!(Catalog::read([("own.toml".to_owned(), good)]).is_ok());
        for (file, text, word) in [
            ("other.toml", good.to_owned(), "own.toml"),
            ("own.toml", good.replace("{callee}", "{calle}"), "{calle}"),
            ("own.toml", good.replace("practice", "practise"), "practise"),
            (
                "own.toml",
                format!("{good}without_sdk = true\n"),
                "deterministic",
            ),
            (
                "own.toml",
                format!("{good}sdks = [\"temporal\"]\n"),
                "no example",
            ),
            ("own.toml", format!("{good}colour = 1\n"), "colour"),
        ] {
            let error = Catalog::read([(file.to_owned(), text.as_str())])
                .expect_err(&text)
                .to_string();
            assert!(error.contains(word), "`{word}` is not in: {error}");
        }
    }

    #[test]
    fn phrases_become_sentences() {
        assert_eq!(sentence(" reading the clock\n"), "Reading the clock.");
        assert_eq!(sentence("`mod` first. Done."), "`mod` first. Done.");
        assert_eq!(sentence(""), "");
    }

    #[test]
    fn templates_keep_what_they_do_not_know() {
        assert_eq!(
            fill("`{a}` and {b} {", &[("a", "x{b}")]),
            "`x{b}` and {b} {"
        );
    }
}
