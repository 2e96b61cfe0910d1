//! SDK profiles: everything that the engine knows about a durable-execution SDK, as data.
//!
//! One [`Profile`] is one file `lints/sdk/NAME.toml`, or one `[[sdk]]` table in a
//! user's `workflowcheck.toml`: the same words. It says by which packages the SDK is
//! recognised, what marks its workflows and activities ([`Block`], [`FunctionMark`],
//! [`Registration`]), which calls issue commands ([`Command`]), what other calls mean
//! ([`Meaning`]), what replay compares ([`Replay`]), and what to write instead of a
//! nondeterministic call ([`Replacement`]).
//!
//! Calls are named by [`Callee`], values in calls by [`Place`], names of definitions by
//! [`NameSource`]; see [`pattern`] for the notations.
//!
//! What holds for every SDK without being said:
//! - Functions of the libraries of the SDK's packages are known: their bodies are never
//!   entered, and a call to one that no table names has no effect and issues nothing. The
//!   examples and tests in those packages are code like any other.
//! - A closure given to an SDK function runs as workflow code (`ctx.state(|s| …)`),
//!   unless a [`Command::journaled`] place says that its result is recorded.
//! - A function that takes a context type is a helper: workflow code when a workflow
//!   reaches it, never a workflow of its own.

mod command;
mod definition;
pub mod pattern;
mod replacement;
mod replay;

use std::collections::{BTreeMap, BTreeSet};

use include_dir::{Dir, include_dir};
use serde::Deserialize;

pub use command::{
    Cancel, Combinator, CombinatorInput, Command, CommandKind, Issued, Meaning, MeaningKind,
    OptionsType, Patch, PatchRole, WaitsFor,
};
pub use definition::{
    Block, BlockItem, DefinitionKind, FunctionMark, Method, Registration, Start, StartAction,
    Worker,
};
pub use pattern::{
    Callee, ItemPath, NameSource, PatternError, Place, PlaceRoot, PlaceStep, TypeRole, Versions,
};
pub use replacement::{Fix, Replacement, Replaces};
pub use replay::{
    Compared, History, HistoryEvent, HistoryFact, HistoryForm, PatchQueries, Replay, WhenCancelled,
};

/// The profiles that come with the tool.
static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lints/sdk");

/// All that is known of one SDK.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The short name in reports (`sdk` in JSON): `temporal`.
    pub name: String,
    /// The name in prose: `Temporal`.
    pub title: String,
    /// Where the SDK's own documentation of determinism is.
    pub docs: Option<String>,
    /// The packages by whose names the SDK is recognised, among the dependencies and the
    /// members of the workspace: a house engine may be one of its own crates.
    pub packages: Vec<Package>,
    /// What the SDK calls things, for messages.
    #[serde(default)]
    pub terms: Terms,
    /// The SDK's types that matter.
    #[serde(default)]
    pub types: Types,

    /// Attributes on an `impl` or trait that make its methods workflows or activities.
    #[serde(default, rename = "block")]
    pub blocks: Vec<Block>,
    /// Attributes that make a free function a workflow or activity.
    #[serde(default, rename = "function")]
    pub functions: Vec<FunctionMark>,
    /// Calls that register workflows and activities with a worker.
    #[serde(default, rename = "registration")]
    pub registrations: Vec<Registration>,
    /// Calls by which a worker says which task queue it polls.
    #[serde(default, rename = "worker")]
    pub workers: Vec<Worker>,
    /// Calls of a client, outside workflow code, that start or address a workflow.
    #[serde(default, rename = "start")]
    pub starts: Vec<Start>,
    /// Calls of the SDK that have effects: clients and runtimes, which are not for
    /// workflow code.
    #[serde(default, rename = "effect")]
    pub effects: Vec<Effect>,

    /// Calls that issue commands.
    #[serde(default, rename = "command")]
    pub commands: Vec<Command>,
    /// Calls that cancel a command issued earlier, by its future or handle.
    #[serde(default, rename = "cancel")]
    pub cancels: Vec<Cancel>,
    /// Calls that branch on what the history was recorded with.
    #[serde(default, rename = "patch")]
    pub patches: Vec<Patch>,
    /// Calls that issue nothing but mean something to a lint: the context's clock, the
    /// replay flag, a heartbeat.
    #[serde(default, rename = "meaning")]
    pub meanings: Vec<Meaning>,
    /// Macros and functions that wait for several futures.
    #[serde(default, rename = "combinator")]
    pub combinators: Vec<Combinator>,
    /// Options structs and their builders.
    #[serde(default, rename = "options")]
    pub options: Vec<OptionsType>,

    /// What holds for inputs and results.
    #[serde(default)]
    pub payload: Payload,
    /// What replay compares, and how strictly.
    #[serde(default)]
    pub replay: Replay,
    /// How open executions are found that do or do not carry a patch.
    pub patch_queries: Option<PatchQueries>,
    /// How recorded histories look, where they can be exported as JSON.
    pub history: Option<History>,

    /// What to write instead, by lint name.
    #[serde(default, rename = "replace")]
    pub replacements: BTreeMap<String, Replacement>,
    /// Lints that make no sense for this SDK, by name, with the reason; their effects and
    /// checks are skipped in its workflows.
    #[serde(default)]
    pub not_applicable: BTreeMap<String, String>,
}

/// A package that belongs to an SDK.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// Its name in the registry; a dependency renamed in `Cargo.toml` is still found.
    pub name: String,
    /// Only these versions; none means all.
    pub versions: Option<Versions>,
    /// Workflow code is written against it. The others (clients, protocol types) are known
    /// in the same way, but no reason to look for workflows.
    #[serde(default)]
    pub authoring: bool,
}

/// What the SDK calls its concepts, in the singular.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Terms {
    /// `workflow`, `orchestration`, `handler`.
    pub workflow: String,
    /// Where side effects belong: `activity`, `step`, "`ctx.run` closure".
    pub activity: String,
    /// What stands for the context in texts where none is in scope: `ctx`.
    pub context: String,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            workflow: "workflow".to_owned(),
            activity: "activity".to_owned(),
            context: "ctx".to_owned(),
        }
    }
}

/// The SDK's types that matter, by role.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Types {
    /// Types and traits through which workflow code issues commands. A bound on one of
    /// the traits (`impl ContextSideEffects<'_>`) is a context like the types.
    pub context: Vec<ItemPath>,
    /// Contexts that issue no commands: queries, validators, initialisers.
    pub read_only_context: Vec<ItemPath>,
    /// Contexts of code that is no workflow code (activities, steps).
    pub activity_context: Vec<ItemPath>,
    /// Filters of a log subscriber that leave out what is logged during replay, so that a program
    /// that installs one logs every line once.
    pub log_filter: Vec<ItemPath>,
    /// The context is ambient: commands are free functions, no value carries it.
    pub ambient_context: bool,
}

/// What an SDK makes of inputs and results.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Payload {
    /// From how many bytes on a payload is too large.
    pub limit: u64,
    /// Payloads are texts that code may encode itself, so that a string may hold any type.
    pub texts: bool,
}

impl Default for Payload {
    fn default() -> Self {
        Self {
            limit: 1_000_000,
            texts: false,
        }
    }
}

/// Calls of the SDK that have effects like any undeclared I/O.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// The calls.
    pub calls: Vec<Callee>,
    /// The lints that report them.
    pub lints: Vec<String>,
}

/// Why a profile cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
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

impl Profile {
    /// Reads one profile from the text of a file; `file` is for messages.
    ///
    /// # Errors
    /// When the text is no profile, or [`Profile::problem`] finds fault with it.
    pub fn parse(file: &str, text: &str) -> Result<Self, ProfileError> {
        let profile: Self = toml::from_str(text).map_err(|error| ProfileError::Syntax {
            file: file.to_owned(),
            error: Box::new(error),
        })?;
        match profile.problem() {
            Some(problem) => Err(ProfileError::Invalid {
                file: file.to_owned(),
                problem,
            }),
            None => Ok(profile),
        }
    }

    /// The profiles that come with the tool, by name.
    ///
    /// # Errors
    /// Never for a released tool: its tests load every profile.
    pub fn embedded() -> Result<Vec<Self>, ProfileError> {
        let mut files: Vec<_> = EMBEDDED.files().collect();
        files.sort_by_key(|file| file.path());
        files
            .into_iter()
            .map(|file| {
                let path = format!("lints/sdk/{}", file.path().display());
                Self::parse(&path, file.contents_utf8().unwrap_or_default())
            })
            .collect()
    }

    /// What does not fit together in this profile, in words for its author.
    pub fn problem(&self) -> Option<String> {
        if self.packages.is_empty() {
            return Some(
                "`packages` is empty: name at least one package, or the SDK is never recognised"
                    .to_owned(),
            );
        }
        if !self.packages.iter().any(|package| package.authoring) {
            return Some(
                "no package is marked `authoring = true`: workflows are looked for in code that \
                 depends on one that is"
                    .to_owned(),
            );
        }
        self.problem_in_blocks()
            .or_else(|| self.problem_in_registrations())
            .or_else(|| self.problem_in_commands())
            .or_else(|| self.problem_in_replacements())
    }

    fn problem_in_blocks(&self) -> Option<String> {
        self.blocks.iter().find_map(|block| {
            let marked_by_trait = block.on == BlockItem::ImplOf;
            if marked_by_trait && block.traits.is_empty() {
                Some("a block `on = \"impl_of\"` names no `traits`".to_owned())
            } else if !marked_by_trait && block.attributes.is_empty() {
                Some("a block names no `attributes`".to_owned())
            } else if block.methods.is_empty() {
                Some("a block has no `methods`".to_owned())
            } else {
                None
            }
        })
    }

    fn problem_in_registrations(&self) -> Option<String> {
        self.registrations.iter().find_map(|registration| {
            let call = callees(&registration.calls);
            if registration.callable.is_none()
                && registration.definition.is_none()
                && registration.factory.is_none()
            {
                Some(format!(
                    "the registration {call} says neither `callable` nor `definition` nor `factory`"
                ))
            } else if registration.calls.is_empty() {
                Some("a registration has no `calls`".to_owned())
            } else {
                None
            }
        })
    }

    fn problem_in_commands(&self) -> Option<String> {
        self.commands.iter().find_map(|command| {
            let call = callees(&command.calls);
            let terminal = command.issued == Issued::Terminal;
            if command.calls.is_empty() {
                Some(format!(
                    "a command of kind `{}` has no `calls`",
                    command.kind.as_str()
                ))
            } else if terminal && command.terminals.is_empty() {
                Some(format!(
                    "the command {call} is issued at its terminals, but names none"
                ))
            } else if !terminal && !command.terminals.is_empty() {
                Some(format!(
                    "the command {call} names `terminals`, but is not `issued = \"terminal\"`"
                ))
            } else {
                None
            }
        })
    }

    fn problem_in_replacements(&self) -> Option<String> {
        self.replacements.iter().find_map(|(lint, replacement)| {
            let problem = replacement.fixes.iter().find_map(Fix::problem)?;
            Some(format!("a fix of `{lint}` {problem}"))
        })
    }

    /// Every lint that this profile names.
    pub fn lint_names(&self) -> BTreeSet<&str> {
        self.replacements
            .keys()
            .chain(self.not_applicable.keys())
            .chain(self.effects.iter().flat_map(|effect| &effect.lints))
            .map(String::as_str)
            .collect()
    }
}

fn callees(calls: &[Callee]) -> String {
    let names: Vec<String> = calls
        .iter()
        .map(|callee| match callee {
            Callee::Path(path) => format!("`{path}`"),
            Callee::Macro(path) => format!("`{path}!`"),
            Callee::Method { method, .. } => {
                format!("`{}`", method.as_deref().unwrap_or("*"))
            }
        })
        .collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_profile_loads() {
        let profiles = Profile::embedded().unwrap_or_else(|error| panic!("{error}"));
        assert!(profiles.iter().any(|profile| profile.name == "temporal"));
    }

    /// A framework of one's own, told from the trait its workflows implement.
    const HOUSE: &str = r##"
        name = "house"
        title = "our engine"
        packages = [{ name = "shop-engine", authoring = true }]
        terms = { workflow = "flow", activity = "job" }

        [types]
        context = ["FlowContext"]

        [[block]]
        on = "impl_of"
        traits = ["Flow"]
        name = ["constant.NAME", "type"]
        methods = [{ functions = ["execute"], kind = "workflow", name = ["block"] }]

        [[command]]
        calls = ["{context}::job"]
        kind = "activity"
        issued = "terminal"
        terminals = ["await", "start"]
        name = ["#0", ".named(#0)"]
        input = ["#1"]

        [[command]]
        calls = ["journaled!"]
        kind = "side_effect"
        name = ["#1"]
        journaled = "#2"

        [replace.system_time]
        help = "use `{ctx}.now()`"
        [[replace.system_time.fix]]
        of = ["::std::time::SystemTime::now"]
        with = "{ctx}.now()"
        needs_context = true
        safe = true
    "##;

    #[test]
    fn the_worked_example_in_the_readme_is_right() {
        #[derive(Deserialize)]
        struct Config {
            sdk: Vec<Profile>,
        }
        let readme = include_str!("../../lints/README.md");
        let toml = readme
            .split_once("```toml\n")
            .and_then(|(_, rest)| rest.split_once("```"))
            .map_or("", |(toml, _)| toml);
        let config: Config = toml::from_str(toml).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(config.sdk.len(), 1);
        assert_eq!(config.sdk[0].problem(), None);
    }

    #[test]
    fn a_house_framework_is_described_with_the_same_words() {
        let house = Profile::parse("workflowcheck.toml", HOUSE).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(house.terms.workflow, "flow");
        assert_eq!(house.terms.context, "ctx");
        assert_eq!(
            house.blocks[0].name,
            [NameSource::Constant("NAME".into()), NameSource::Type]
        );
        assert_eq!(house.commands[0].terminals, ["await", "start"]);
        assert!(house.commands[1].journaled.is_some());
        assert_eq!(
            house.lint_names().into_iter().collect::<Vec<_>>(),
            ["system_time"]
        );
    }

    #[test]
    fn a_wrong_key_or_word_is_an_error_that_names_it() {
        let wrong = [
            ("name = \"x\"\ntitle = \"X\"\npackages = []", "packages"),
            (
                "name = \"x\"\ntitle = \"X\"\npackages = [{ name = \"x\" }]",
                "authoring",
            ),
            (
                "name = \"x\"\ntitle = \"X\"\npackages = [{ name = \"x\", authoring = true }]\ncolour = 1",
                "colour",
            ),
            (
                "name = \"x\"\ntitle = \"X\"\npackages = [{ name = \"x\", authoring = true }]\n\
                 [[command]]\ncalls = [\"Ctx::go\"]\nkind = \"activty\"",
                "activty",
            ),
            (
                "name = \"x\"\ntitle = \"X\"\npackages = [{ name = \"x\", authoring = true }]\n\
                 [[command]]\ncalls = [\"Ctx::go\"]\nkind = \"activity\"\nname = [\"0\"]",
                "`0` is no place",
            ),
            (
                "name = \"x\"\ntitle = \"X\"\npackages = [{ name = \"x\", authoring = true }]\n\
                 [[command]]\ncalls = [\"Ctx::go\"]\nkind = \"activity\"\nissued = \"terminal\"",
                "terminals",
            ),
        ];
        for (text, word) in wrong {
            let error = Profile::parse("house.toml", text)
                .expect_err(text)
                .to_string();
            assert!(error.contains("house.toml"), "{error}");
            assert!(error.contains(word), "`{word}` is not in: {error}");
        }
    }
}
