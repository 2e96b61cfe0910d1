//! The configuration as it is written, and what is wrong with it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use super::base::{Base, Globs};
use super::error::ConfigError;
use super::levels::{LintSet, Selector};
use super::manifest::in_manifest;
use super::{Config, DeclaredEffect, PathPattern};
use crate::diagnostic::Level;
use crate::lints::profile::Profile;
use crate::source::near::nearest;

/// The effect of a function that is deterministic.
const NO_EFFECT: &str = "none";

/// `workflowcheck.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    /// Globs of files and folders that are not looked at.
    exclude: Vec<Spanned<String>>,
    /// Files with declarations of APIs, named after their packages.
    declarations: Vec<String>,
    /// Lints in the words of the built-in catalogue: files, or folders of them.
    // Used by `own_lints`, before anything is read that may name the lints.
    catalog: Vec<String>,
    /// Levels, by lint or group.
    lints: BTreeMap<Spanned<String>, Level>,
    /// Levels for some files only.
    path: Vec<PathLevels>,
    /// What own functions do: patterns over paths, and lints or `none`.
    effects: BTreeMap<Spanned<String>, Spanned<toml::Value>>,
    /// Functions that must be deterministic although no SDK runs them.
    deterministic: Vec<Deterministic>,
    /// SDKs in the words of the built-in profiles.
    sdk: Vec<Spanned<Profile>>,
}

/// `[[path]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PathLevels {
    /// The files, as a glob from the folder of the configuration.
    glob: Spanned<String>,
    /// Levels, by lint or group.
    lints: BTreeMap<Spanned<String>, Level>,
}

/// `[[deterministic]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Deterministic {
    /// Patterns over paths.
    #[serde(default)]
    functions: Vec<Spanned<String>>,
    /// A module of which every function is meant.
    #[serde(default)]
    module: Option<Spanned<String>>,
}

pub(super) fn parse(
    path: &Path,
    text: &str,
    base: &Base,
    lints: &LintSet,
) -> Result<Config, ConfigError> {
    let file: File =
        toml::from_str(text).map_err(|error| ConfigError::from_toml(path, text, &error))?;
    Reader {
        path,
        text,
        base,
        lints,
    }
    .config(file)
}

pub(super) fn parse_manifest(
    path: &Path,
    text: &str,
    base: &Base,
    lints: &LintSet,
) -> Result<Config, ConfigError> {
    let sections = in_manifest(text).map_err(|error| ConfigError::from_toml(path, text, &error))?;
    let reader = Reader {
        path,
        text,
        base,
        lints,
    };
    let mut config = Config::default();
    for file in sections {
        config.extend(reader.config(file)?);
    }
    Ok(config)
}

/// One text that is read, with what its words may mean.
struct Reader<'a> {
    path: &'a Path,
    text: &'a str,
    base: &'a Base,
    lints: &'a LintSet,
}

impl Reader<'_> {
    fn config(&self, file: File) -> Result<Config, ConfigError> {
        let mut config = Config::default();
        for sdk in file.sdk {
            if let Some(problem) = sdk.get_ref().problem() {
                return Err(self.wrong(sdk.span(), problem, None));
            }
            config.sdks.push(sdk.into_inner());
        }
        let folder = self.path.parent().unwrap_or(Path::new(""));
        config.declarations = file
            .declarations
            .iter()
            .map(|name| folder.join(name))
            .collect();
        if !file.exclude.is_empty() {
            config.exclude.push(self.globs(&file.exclude)?);
        }
        // What a package says holds for its own files only.
        let everywhere = match self.base {
            Base::Below(_) => Some(Globs::all(self.base)),
            Base::Root | Base::Above(_) => None,
        };
        config.levels.push(everywhere, self.levels(file.lints)?);
        for entry in file.path {
            let globs = self.globs(std::slice::from_ref(&entry.glob))?;
            config.levels.push(Some(globs), self.levels(entry.lints)?);
        }
        let mut effects: Vec<_> = file.effects.into_iter().collect();
        // As written: a later pattern overrides an earlier one.
        effects.sort_by_key(|(pattern, _)| pattern.span().start);
        for (pattern, effects) in effects {
            config.effects.push(DeclaredEffect {
                functions: self.pattern(&pattern)?,
                effects: self.effects(&effects)?,
            });
        }
        for entry in file.deterministic {
            for pattern in &entry.functions {
                config.deterministic.push(self.pattern(pattern)?);
            }
            if let Some(module) = entry.module {
                let below = format!("{}::**", module.get_ref());
                let span = module.span();
                let below = self.pattern(&Spanned::new(span, below))?;
                config.deterministic.push(below);
            }
        }
        Ok(config)
    }

    fn wrong(&self, at: Range<usize>, message: String, help: Option<String>) -> ConfigError {
        ConfigError::at(self.path, self.text, at, message, help)
    }

    fn levels(
        &self,
        written: BTreeMap<Spanned<String>, Level>,
    ) -> Result<Vec<(Selector, Level)>, ConfigError> {
        written
            .into_iter()
            .map(|(word, level)| {
                let selector = self.lints.selector(word.get_ref()).map_err(|unknown| {
                    let help = match unknown.nearest {
                        Some(right) => format!("did you mean `{right}`?"),
                        None => "`cargo workflowcheck lints` lists them all".to_owned(),
                    };
                    let message = format!("unknown lint `{}`", unknown.word);
                    self.wrong(word.span(), message, Some(help))
                })?;
                Ok((selector, level))
            })
            .collect()
    }

    /// The lints that declared effects name: one, or a list. A group has no
    /// meaning here, because a finding names one lint.
    fn effects(&self, written: &Spanned<toml::Value>) -> Result<Vec<String>, ConfigError> {
        let help = || Some("write lints, or `none` for a deterministic function".to_owned());
        let words = match written.get_ref() {
            toml::Value::String(word) if word == NO_EFFECT => return Ok(Vec::new()),
            toml::Value::Array(words) => words.as_slice(),
            one => std::slice::from_ref(one),
        };
        let mut effects = Vec::new();
        for word in words {
            let Some(name) = word.as_str() else {
                let message = format!("`{word}` is no effect");
                return Err(self.wrong(written.span(), message, help()));
            };
            let Ok(Selector::Lint(lint)) = self.lints.selector(name) else {
                let known = self.lints.lints().chain([NO_EFFECT]);
                let help = match nearest(name, known).first() {
                    Some(right) if right != name => Some(format!("did you mean `{right}`?")),
                    _ => help(),
                };
                let message = format!("`{name}` is no effect");
                return Err(self.wrong(written.span(), message, help));
            };
            effects.push(lint);
        }
        Ok(effects)
    }

    fn pattern(&self, written: &Spanned<String>) -> Result<PathPattern, ConfigError> {
        written
            .get_ref()
            .parse()
            .map_err(|error: super::pattern::NoPattern| {
                self.wrong(written.span(), error.to_string(), None)
            })
    }

    fn globs(&self, written: &[Spanned<String>]) -> Result<Globs, ConfigError> {
        let globs = written.iter().map(|glob| glob.get_ref().as_str());
        Globs::new(self.base, globs).map_err(|(index, error)| {
            let span = written.get(index).map_or(0..0, Spanned::span);
            self.wrong(span, error.to_string(), None)
        })
    }
}
