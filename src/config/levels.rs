//! Which level a lint has, where: defaults, configuration, command line.

use std::collections::{BTreeMap, BTreeSet};

use super::base::Globs;
use crate::diagnostic::Level;
use crate::lints::catalog::Catalog;
use crate::source::near::nearest;

/// Which lints and groups there are.
#[derive(Debug, Clone, Default)]
pub struct LintSet {
    lints: BTreeMap<String, Defaults>,
    groups: BTreeSet<String>,
}

#[derive(Debug, Clone)]
struct Defaults {
    level: Level,
    /// The innermost first.
    groups: Vec<String>,
}

/// A lint or a group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Selector {
    /// One lint.
    Lint(String),
    /// Every lint of a group.
    Group(String),
}

/// A word that is neither a lint nor a group.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown lint `{word}`{}", .nearest.as_ref().map(|it| format!(": did you mean `{it}`?")).unwrap_or_default())]
pub struct UnknownLint {
    /// The word.
    pub word: String,
    /// The lint or group that was probably meant.
    pub nearest: Option<String>,
}

impl LintSet {
    /// Adds a lint with its level and the groups that it is in, the innermost
    /// first.
    pub fn insert<'a>(
        &mut self,
        lint: &str,
        level: Level,
        groups: impl IntoIterator<Item = &'a str>,
    ) {
        let groups: Vec<String> = groups.into_iter().map(str::to_owned).collect();
        self.groups.extend(groups.iter().cloned());
        self.lints
            .insert(lint.to_owned(), Defaults { level, groups });
    }

    /// What a word of the user means.
    ///
    /// # Errors
    /// When it means nothing.
    pub fn selector(&self, word: &str) -> Result<Selector, UnknownLint> {
        // rustc takes dashes for underscores on its command line.
        let name = word.replace('-', "_");
        if self.lints.contains_key(&name) {
            Ok(Selector::Lint(name))
        } else if self.groups.contains(&name) {
            Ok(Selector::Group(name))
        } else {
            let known = self.lints.keys().chain(&self.groups);
            Err(UnknownLint {
                word: word.to_owned(),
                nearest: nearest(&name, known.map(String::as_str)).into_iter().next(),
            })
        }
    }

    /// Whether a lint is meant by a selector.
    #[must_use]
    pub fn covers(&self, selector: &Selector, lint: &str) -> bool {
        match selector {
            Selector::Lint(name) => name == lint,
            Selector::Group(group) => self
                .lints
                .get(lint)
                .is_some_and(|defaults| defaults.groups.contains(group)),
        }
    }

    /// The names of all lints, in alphabetical order.
    pub fn lints(&self) -> impl Iterator<Item = &str> {
        self.lints.keys().map(String::as_str)
    }

    fn default_level(&self, lint: &str) -> Level {
        self.lints
            .get(lint)
            .map_or(Level::default(), |defaults| defaults.level)
    }

    fn groups_of(&self, lint: &str) -> &[String] {
        self.lints
            .get(lint)
            .map_or(&[], |defaults| defaults.groups.as_slice())
    }
}

impl From<&Catalog> for LintSet {
    fn from(catalog: &Catalog) -> Self {
        let mut set = Self::default();
        for lint in catalog.lints() {
            let groups = lint
                .subgroup
                .as_deref()
                .into_iter()
                .chain([lint.group.as_str()]);
            set.insert(&lint.name, lint.default_level(), groups);
        }
        set
    }
}

/// Levels as they were set, one layer over the other. Within a layer a lint
/// counts more than a group, and an inner group more than an outer one.
#[derive(Debug, Clone, Default)]
pub struct Levels {
    layers: Vec<Layer>,
}

#[derive(Debug, Clone)]
struct Layer {
    /// Where it holds; everywhere if `None`.
    files: Option<Globs>,
    levels: BTreeMap<Selector, Level>,
}

impl Levels {
    /// Adds a layer over the present ones; it holds for all files when `files`
    /// is `None`.
    pub fn push(
        &mut self,
        files: Option<Globs>,
        levels: impl IntoIterator<Item = (Selector, Level)>,
    ) {
        let levels = levels.into_iter().collect();
        self.layers.push(Layer { files, levels });
    }

    /// Adds the layers of `later` over the present ones.
    pub fn extend(&mut self, later: Self) {
        self.layers.extend(later.layers);
    }

    /// The level of a lint in a file, which is given relative to the workspace
    /// root.
    #[must_use]
    pub fn level(&self, lints: &LintSet, lint: &str, file: &str) -> Level {
        self.layers
            .iter()
            .rev()
            .filter(|layer| layer.files.as_ref().is_none_or(|globs| globs.matches(file)))
            .find_map(|layer| layer.level(lints, lint))
            .unwrap_or_else(|| lints.default_level(lint))
    }

    /// Whether a lint is reported in any file at all.
    #[must_use]
    pub fn is_reported(&self, lints: &LintSet, lint: &str) -> bool {
        for layer in self.layers.iter().rev() {
            match layer.level(lints, lint) {
                Some(Level::Allow) if layer.files.is_none() => return false,
                Some(Level::Allow) | None => {}
                Some(_) => return true,
            }
        }
        lints.default_level(lint) != Level::Allow
    }
}

impl Layer {
    fn level(&self, lints: &LintSet, lint: &str) -> Option<Level> {
        let groups = lints.groups_of(lint).iter().cloned().map(Selector::Group);
        std::iter::once(Selector::Lint(lint.to_owned()))
            .chain(groups)
            .find_map(|selector| self.levels.get(&selector).copied())
    }
}

#[cfg(test)]
pub(crate) fn some_lints() -> LintSet {
    let mut lints = LintSet::default();
    lints.insert("system_time", Level::Deny, ["determinism"]);
    lints.insert("map_iteration", Level::Deny, ["determinism"]);
    lints.insert("file_io", Level::Deny, ["io", "determinism"]);
    lints.insert("heavy_cpu", Level::Allow, ["pedantic"]);
    lints
}

#[cfg(test)]
mod tests {
    use super::super::base::Base;
    use super::*;

    fn set(word: &str, level: Level) -> (Selector, Level) {
        (some_lints().selector(word).unwrap(), level)
    }

    #[test]
    fn later_layers_override_and_the_narrowest_word_of_a_layer_counts() {
        let lints = some_lints();
        let mut levels = Levels::default();
        assert_eq!(levels.level(&lints, "file_io", "a.rs"), Level::Deny);
        levels.push(
            None,
            [
                set("determinism", Level::Allow),
                set("io", Level::Warn),
                set("system_time", Level::Deny),
            ],
        );
        assert_eq!(levels.level(&lints, "file_io", "a.rs"), Level::Warn);
        assert_eq!(levels.level(&lints, "system_time", "a.rs"), Level::Deny);
        assert_eq!(levels.level(&lints, "map_iteration", "a.rs"), Level::Allow);
        levels.push(None, [set("determinism", Level::Warn)]);
        assert_eq!(levels.level(&lints, "system_time", "a.rs"), Level::Warn);
        assert_eq!(levels.level(&lints, "heavy_cpu", "a.rs"), Level::Allow);
    }

    #[test]
    fn a_layer_may_hold_for_some_files_only() {
        let lints = some_lints();
        let mut levels = Levels::default();
        let legacy = Globs::new(&Base::Root, ["legacy"]).unwrap();
        levels.push(Some(legacy), [set("system_time", Level::Warn)]);
        assert_eq!(
            levels.level(&lints, "system_time", "legacy/a.rs"),
            Level::Warn
        );
        assert_eq!(levels.level(&lints, "system_time", "src/a.rs"), Level::Deny);
    }

    #[test]
    fn a_lint_that_is_allowed_everywhere_is_never_reported() {
        let lints = some_lints();
        let mut levels = Levels::default();
        assert!(levels.is_reported(&lints, "system_time"));
        assert!(!levels.is_reported(&lints, "heavy_cpu"));
        let legacy = Globs::new(&Base::Root, ["legacy"]).unwrap();
        levels.push(Some(legacy), [set("heavy_cpu", Level::Warn)]);
        assert!(levels.is_reported(&lints, "heavy_cpu"));
        levels.push(None, [set("heavy_cpu", Level::Allow)]);
        assert!(!levels.is_reported(&lints, "heavy_cpu"));
    }

    #[test]
    fn an_unknown_word_names_the_nearest() {
        let error = some_lints().selector("sytem_time").unwrap_err();
        assert_eq!(
            error.to_string(),
            "unknown lint `sytem_time`: did you mean `system_time`?"
        );
        assert_eq!(
            some_lints().selector("map-iteration").unwrap(),
            Selector::Lint("map_iteration".to_owned())
        );
    }
}
