//! What the compiler says: the true callee of every call that a person wrote.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::callee::{Name, Path};
use crate::join::{Join, Placed};
use crate::mir::Names;
use crate::source_text::Sources;
use crate::span::{Position, Span};
use crate::thir::{Node, Tree};

/// The ground truth of one crate.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Truth {
    /// The package's name.
    pub package: String,
    /// The names of the targets' crates, as paths start with them.
    pub crates: BTreeSet<String>,
    pub sites: Vec<Site>,
    /// Places that a call graph may list without being wrong, though they are not compared.
    pub tolerated: Vec<Tolerated>,
    /// The extents of all bodies that were compiled: outside of them nothing is known.
    pub bodies: Vec<Extent>,
    /// What was left out.
    pub left_out: LeftOut,
}

/// Calls that are not compared, counted.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub struct LeftOut {
    /// From macros of other crates, derives and attributes.
    pub foreign_macros: usize,
    /// `.await`: `into_future`, `poll` and their kind.
    pub awaits: usize,
    /// Automatic dereferencing and other adjustments.
    pub implicit: usize,
    /// Values built by a tuple struct's or variant's constructor.
    pub constructors: usize,
    /// Named by THIR, but by no MIR: the compiler dropped the code as unreachable.
    pub unnamed: usize,
}

/// A part of a file of the crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Extent {
    pub file: String,
    pub start: Position,
    pub end: Position,
}

/// A call.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Site {
    /// By the contract's convention: a method call starts at the method's name, a `for` loop is its
    /// head expression; parentheses around the whole are left out.
    #[serde(flatten)]
    pub extent: Extent,
    pub kind: SiteKind,
    /// Whether it stands in a `macro_rules!` definition of the crate.
    pub in_macro: bool,
    /// More than one where a macro's expansions differ.
    pub callees: BTreeSet<Callee>,
}

/// How a call is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SiteKind {
    Path,
    Method,
    Operator,
    For,
    /// A function named as a value.
    Callback,
    /// A `?` that converts the error: `From::from`.
    Question,
    /// A closure or function pointer is called.
    Indirect,
}

/// A true callee.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Callee {
    pub name: Name,
    /// Where a free function, the trait of a method or the type of an inherent one is defined, which
    /// may be another path than the public one of `name`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub definition: Path,
    pub dispatch: Dispatch,
    /// The crate that defines it is not the one that is compiled.
    pub foreign: bool,
    /// For a trait's method of this crate: whether the trait gives it a body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provided: Option<bool>,
}

/// How a callee is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dispatch {
    /// A function, an inherent method, or a trait's method on a type that is known.
    Static,
    /// A trait's method on a generic parameter or a projection of one.
    Generic,
    /// A trait's method on a trait object.
    Dynamic,
    /// A trait's method on a returned `impl Trait`, whose type the caller may not know.
    Opaque,
}

/// A place that is not compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Tolerated {
    #[serde(flatten)]
    pub extent: Extent,
    pub reason: Reason,
}

/// Why a place is not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    BuiltinOperator,
    Constructor,
    ForeignMacro,
    Await,
    Implicit,
    /// A `?` that keeps the error's type.
    Question,
    Unnamed,
}

impl Truth {
    /// Nothing is known yet.
    pub fn new(package: &str) -> Self {
        Self {
            package: package.to_owned(),
            ..Self::default()
        }
    }

    /// Joins what the two dumps of one target say; a call that several targets compile is one site.
    /// `dependencies` are the names that the package's manifest gives other crates: a path may go
    /// through one that defines nothing itself.
    pub fn add(
        &mut self,
        tree: &Tree,
        names: &Names,
        target_crate: &str,
        dependencies: &BTreeSet<String>,
        sources: &mut Sources,
    ) {
        self.crates.insert(target_crate.to_owned());
        let foreign_crates: BTreeSet<&str> = tree
            .nodes
            .iter()
            .filter_map(|node| match node {
                Node::Call {
                    callee: Some(callee),
                    ..
                }
                | Node::Value { callee, .. } => callee.foreign_crate.as_deref(),
                _ => None,
            })
            .chain(dependencies.iter().map(String::as_str))
            .collect();
        let join = Join {
            names,
            krate: target_crate,
            foreign_crates,
            owners: tree.owners.iter().map(String::as_str).collect(),
        };
        let mut sites: BTreeMap<(Extent, SiteKind, bool), BTreeSet<Callee>> = self
            .sites
            .drain(..)
            .map(|site| ((site.extent, site.kind, site.in_macro), site.callees))
            .collect();
        for node in &tree.nodes {
            let Some(file) = sources.get(node.file()) else {
                self.left_out.foreign_macros += usize::from(matches!(node, Node::Call { .. }));
                continue;
            };
            match join.site(node, file, &mut self.left_out) {
                Placed::Site(site) => sites
                    .entry((site.extent, site.kind, site.in_macro))
                    .or_default()
                    .extend(site.callees),
                Placed::Tolerated(tolerated) => self.tolerated.push(tolerated),
            }
        }
        self.sites = sites
            .into_iter()
            .map(|((extent, kind, in_macro), callees)| Site {
                extent,
                kind,
                in_macro,
                callees,
            })
            .collect();
        self.tolerated.sort_unstable();
        self.tolerated.dedup();
        for body in &tree.bodies {
            if body.written && sources.get(&body.file).is_some() {
                self.bodies.push(Extent::from(body));
            }
        }
        self.bodies.sort_unstable();
        self.bodies.dedup();
    }
}

impl From<&Span> for Extent {
    fn from(span: &Span) -> Self {
        Self {
            file: span.file.clone(),
            start: span.start,
            end: span.end,
        }
    }
}
