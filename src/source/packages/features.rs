//! Which features and optional dependencies are on.
//!
//! Features of one package are united over everything that asks for them, as cargo's first
//! resolver does: build dependencies and code for the target share one set.

use std::collections::{BTreeMap, BTreeSet};

use super::manifest::PackageManifest;

/// What one package has turned on so far.
#[derive(Debug, Default)]
pub(super) struct Enabled {
    pub features: BTreeSet<String>,
    /// Keys of optional dependencies.
    pub optional: BTreeSet<String>,
    /// Features asked of dependencies by key.
    pub of_dependencies: BTreeMap<String, BTreeSet<String>>,
}

impl Enabled {
    /// Turns on `feature` and everything that it turns on. Names that the package does not have
    /// are ignored (cargo would refuse to resolve).
    pub fn turn_on(&mut self, manifest: &PackageManifest, feature: &str) {
        let mut open = vec![feature.to_owned()];
        while let Some(feature) = open.pop() {
            if let Some(values) = manifest.features.get(&feature) {
                if self.features.insert(feature) {
                    for value in values {
                        self.turn_on_value(manifest, value, &mut open);
                    }
                }
            } else if manifest.has_implicit_feature(&feature) {
                self.optional.insert(feature.clone());
                self.features.insert(feature);
            }
        }
    }

    fn turn_on_value(&mut self, manifest: &PackageManifest, value: &str, open: &mut Vec<String>) {
        if let Some(key) = value.strip_prefix("dep:") {
            self.optional.insert(key.to_owned());
            return;
        }
        let Some((key, of_dependency)) = value.split_once('/') else {
            open.push(value.to_owned());
            return;
        };
        let (key, is_weak) = match key.strip_suffix('?') {
            Some(key) => (key, true),
            None => (key, false),
        };
        // A weak feature is kept as well: it counts once the dependency is turned on.
        let asked = self.of_dependencies.entry(key.to_owned()).or_default();
        asked.insert(of_dependency.to_owned());
        if !is_weak {
            self.optional.insert(key.to_owned());
            // A feature of the dependency's own name is turned on along with it.
            if manifest.is_optional(key) {
                open.push(key.to_owned());
            }
        }
    }

    /// Grows whenever something is turned on.
    pub fn size(&self) -> usize {
        let asked = self
            .of_dependencies
            .values()
            .map(BTreeSet::len)
            .sum::<usize>();
        self.features.len() + self.optional.len() + asked
    }

    /// Turns on everything that there is.
    pub fn turn_on_all(&mut self, manifest: &PackageManifest) {
        for feature in manifest.feature_names() {
            self.turn_on(manifest, &feature);
        }
    }
}

impl PackageManifest {
    /// An optional dependency is a feature of its own, unless some feature names it with `dep:`.
    fn has_implicit_feature(&self, key: &str) -> bool {
        let mut values = self.features.values().flatten();
        self.is_optional(key) && !values.any(|value| value.strip_prefix("dep:") == Some(key))
    }

    fn is_optional(&self, key: &str) -> bool {
        let mut dependencies = self.dependencies.iter();
        dependencies.any(|dependency| dependency.optional && dependency.key == key)
    }

    /// All features, implicit ones too, in alphabetical order.
    pub(super) fn feature_names(&self) -> BTreeSet<String> {
        let keys = self.dependencies.iter().map(|dependency| &dependency.key);
        let implicit = keys.filter(|key| self.has_implicit_feature(key));
        self.features.keys().chain(implicit).cloned().collect()
    }
}
