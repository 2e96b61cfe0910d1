//! Workflows and what was changed in them: pairs of revisions, as sources.
//!
//! A flow is a Rust file, and a TOML file of the same name with the revisions that are made of it by
//! replacing text. The engines' harnesses compile all of them as modules of one crate; the tool reads
//! the same sources.

pub mod compile;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// What the revision in the flow's own file is called.
pub const FIRST: &str = "first";

/// A workflow and its revisions.
#[derive(Debug, Clone)]
pub struct Flow {
    /// The stem of its files.
    pub name: String,
    /// What is made of it.
    pub changes: Vec<Change>,
    /// What the world answers, beside the plain way.
    pub world: World,
    sources: BTreeMap<String, String>,
}

/// What the activities and messages of a flow can do.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct World {
    /// What the workflow is started with; each is tried.
    pub inputs: Vec<String>,
    /// What activities return, by name, where it is not their name: each is tried. As JSON where the engine passes JSON.
    pub results: BTreeMap<String, Vec<String>>,
    /// Activities that may fail: each alone is tried.
    pub failing: Vec<String>,
    /// Messages, in the order in which they are sent.
    pub signals: Vec<String>,
    /// Whether executions are also asked to cancel.
    pub cancel: bool,
}

impl World {
    /// Every choice of results.
    #[must_use]
    pub fn combined_results(&self) -> Vec<BTreeMap<String, String>> {
        let mut all = vec![BTreeMap::new()];
        for (name, values) in &self.results {
            all = all
                .into_iter()
                .flat_map(|one: BTreeMap<String, String>| {
                    values.iter().map(move |value| {
                        let mut one = one.clone();
                        one.insert(name.clone(), value.clone());
                        one
                    })
                })
                .collect();
        }
        all
    }
}

/// One pair of revisions.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The name of the new revision.
    pub name: String,
    /// The old revision.
    #[serde(default = "first")]
    pub of: String,
    /// What kind of change it is.
    pub kind: Kind,
    /// Whether the sources alone do not tell what it does: where a condition that picks commands is
    /// another one, and where it counts which executions are still open.
    #[serde(default)]
    pub depends_on_values: bool,
    /// What is replaced in the old revision. Each text to be replaced must stand there once.
    pub edits: Vec<Edit>,
}

fn first() -> String {
    FIRST.to_owned()
}

/// A replacement.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// What stands there.
    pub from: String,
    /// What comes instead.
    pub to: String,
}

/// Kinds of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A command more.
    Insert,
    /// A command less.
    Remove,
    /// Two commands in the other order.
    Swap,
    /// Another name, of a command or of something in the code.
    Rename,
    /// Another kind of command.
    Retype,
    /// A change behind a patch.
    Patch,
    /// A patch deprecated or removed.
    Retire,
    /// Code moved into a function.
    Extract,
    /// A function's code moved to where it is called.
    Inline,
    /// What is passed to a command.
    Arguments,
    /// Timeouts, retry policies and the like.
    Options,
    /// A timer's length, or a timer more or less.
    Timer,
    /// A condition.
    Condition,
    /// How often a loop runs.
    Bound,
    /// Sequential made parallel, and back.
    Concurrency,
    /// How failures are handled.
    Failure,
    /// What handles messages.
    Handler,
}

impl Kind {
    /// In words.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Insert => "a command inserted",
            Self::Remove => "a command removed",
            Self::Swap => "two commands swapped",
            Self::Rename => "something renamed",
            Self::Retype => "a command of another kind",
            Self::Patch => "a change behind a patch",
            Self::Retire => "a patch deprecated or removed",
            Self::Extract => "a function extracted",
            Self::Inline => "a function inlined",
            Self::Arguments => "other arguments",
            Self::Options => "other options",
            Self::Timer => "timers",
            Self::Condition => "a condition",
            Self::Bound => "a loop's bound",
            Self::Concurrency => "sequential and parallel",
            Self::Failure => "how failures are handled",
            Self::Handler => "handlers",
        }
    }
}

/// What an engine made of a pair of revisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Every execution that was tried went on.
    Replays,
    /// Some execution stopped with a nondeterminism error.
    Fails,
}

/// One pair, tried with an engine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tried {
    /// The flow.
    pub flow: String,
    /// The old revision.
    pub base: String,
    /// The new revision.
    pub head: String,
    /// What came of it.
    pub outcome: Outcome,
    /// How many executions went on with the new revision.
    pub executions: usize,
    /// The first that failed, and what the engine said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<String>,
    /// Of both sources, so that it shows when they were changed since.
    pub sources: String,
}

/// Why flows cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum FlowError {
    /// A file or folder cannot be read.
    #[error("cannot read `{}`", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The list of revisions is damaged.
    #[error("`{}` is no list of revisions", path.display())]
    NoRevisions {
        /// Which.
        path: PathBuf,
        /// Why.
        source: Box<toml::de::Error>,
    },
    /// The old revision of a change is not there, or comes later.
    #[error("{flow}: there is no revision `{of}` before `{name}`")]
    NoBase {
        /// The flow.
        flow: String,
        /// The new revision.
        name: String,
        /// What is missing.
        of: String,
    },
    /// Two revisions have one name.
    #[error("{flow}: two revisions are called `{name}`")]
    Twice {
        /// The flow.
        flow: String,
        /// The name.
        name: String,
    },
    /// A text to be replaced does not stand there once.
    #[error("{flow}, {name}: this stands in the old revision {count} times, not once: {from}")]
    NotOnce {
        /// The flow.
        flow: String,
        /// The new revision.
        name: String,
        /// The text.
        from: String,
        /// How often it stands there.
        count: usize,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    world: World,
    revision: Vec<Change>,
}

impl Flow {
    /// Reads every flow of a folder, sorted by name.
    ///
    /// # Errors
    /// When a file cannot be read or a revision cannot be made.
    pub fn read_all(folder: &Path) -> Result<Vec<Self>, FlowError> {
        let unreadable = |source| FlowError::Unreadable {
            path: folder.to_owned(),
            source,
        };
        let mut paths = Vec::new();
        for entry in fs::read_dir(folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.extension().is_some_and(|it| it == "toml") {
                paths.push(path);
            }
        }
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }

    fn read(path: &Path) -> Result<Self, FlowError> {
        let text = |path: &Path| {
            fs::read_to_string(path).map_err(|source| FlowError::Unreadable {
                path: path.to_owned(),
                source,
            })
        };
        let document: Document =
            toml::from_str(&text(path)?).map_err(|source| FlowError::NoRevisions {
                path: path.to_owned(),
                source: Box::new(source),
            })?;
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let mut sources = BTreeMap::from([(first(), text(&path.with_extension("rs"))?)]);
        for change in &document.revision {
            let base = sources.get(&change.of).ok_or_else(|| FlowError::NoBase {
                flow: name.clone(),
                name: change.name.clone(),
                of: change.of.clone(),
            })?;
            let new = change.applied(&name, base)?;
            if sources.insert(change.name.clone(), new).is_some() {
                return Err(FlowError::Twice {
                    flow: name,
                    name: change.name.clone(),
                });
            }
        }
        Ok(Self {
            name,
            changes: document.revision,
            world: document.world,
            sources,
        })
    }

    /// The source of every revision, by its name.
    #[must_use]
    pub fn sources(&self) -> &BTreeMap<String, String> {
        &self.sources
    }

    /// A mark of the two sources of a change, which is another one when one of them is changed.
    #[must_use]
    pub fn mark(&self, change: &Change) -> String {
        let texts = [&change.of, &change.name].map(|name| self.sources.get(name));
        // FNV-1a, which is written down elsewhere and stays the same.
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in texts.into_iter().flatten().flat_map(|it| it.bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        format!("{hash:016x}")
    }
}

impl Change {
    fn applied(&self, flow: &str, base: &str) -> Result<String, FlowError> {
        let mut text = base.to_owned();
        for Edit { from, to } in &self.edits {
            let count = text.matches(from.as_str()).count();
            if count != 1 {
                return Err(FlowError::NotOnce {
                    flow: flow.to_owned(),
                    name: self.name.clone(),
                    from: from.clone(),
                    count,
                });
            }
            text = text.replacen(from.as_str(), to, 1);
        }
        Ok(text)
    }
}

/// Writes every revision as a module, and a file `revisions.rs` that declares them and hands each to
/// a macro: `with!("flow", "revision", path::of::module)`. For a build script.
///
/// # Errors
/// When a file cannot be written.
pub fn write_modules(flows: &[Flow], folder: &Path) -> std::io::Result<()> {
    let mut declarations = String::new();
    let mut all = String::from("macro_rules! each_revision { ($with:ident) => {\n");
    for flow in flows {
        let of_flow = folder.join(&flow.name);
        fs::create_dir_all(&of_flow)?;
        // What a change leaves behind is left there.
        declarations.push_str(&format!(
            "#[allow(dead_code, unused)]\npub mod {} {{\n",
            flow.name
        ));
        for (name, source) in &flow.sources {
            let file = of_flow.join(format!("{name}.rs"));
            fs::write(&file, source)?;
            declarations.push_str(&format!("#[path = {file:?}]\npub mod {name};\n"));
            all.push_str(&format!(
                "$with!({0:?}, {name:?}, {0}::{name});\n",
                flow.name
            ));
        }
        declarations.push_str("}\n");
    }
    all.push_str("} }\n");
    fs::write(folder.join("revisions.rs"), declarations + &all)
}
