//! One type in place of another one.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::lints::profile::ItemPath;

/// A collection that can stand in for another one, and what of that one it has, too: a variable
/// that is used in no other way can be of this type instead.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Swap {
    /// The type that has no order, by absolute path. Its first argument is what the other type
    /// orders by.
    #[serde(rename = "type")]
    pub from: ItemPath,
    /// The type that has one, by absolute path.
    pub to: ItemPath,
    /// Functions that make a value, and are called the same in both.
    pub constructors: Vec<String>,
    /// Functions that only the first type has, and what makes a value of the other one instead.
    #[serde(default)]
    pub instead: BTreeMap<String, String>,
    /// Methods that are called the same in both, and mean the same but for the order.
    pub methods: Vec<String>,
    /// Of those, methods that return a type of the module (an iterator, an entry), which could be
    /// named somewhere: what they return may only be called on, or be looped over.
    pub views: Vec<String>,
}
