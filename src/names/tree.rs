//! What is known of a crate once it is collected: its items' texts, its scopes, its definitions.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::db::{FileProblem, NameMap};
use super::def::Def;
use super::impls::{ImplIndex, SelfKey};
use crate::syntax::ast::Path;
use crate::syntax::items::*;
use crate::syntax::text::{Name, Piece, Span, Text, TextId, Texts};

/// A scanned file or expansion.
#[derive(Debug)]
pub struct SourceTree {
    pub text: TextId,
    pub source: Arc<Text>,
    pub tree: ItemTree,
}

impl SourceTree {
    /// The scanned text that `texts` holds under an id.
    pub fn new(texts: &Texts, text: TextId, tree: ItemTree) -> SourceTree {
        SourceTree {
            text,
            source: texts.get(text),
            tree,
        }
    }

    pub fn content(&self) -> Arc<str> {
        self.source.content()
    }

    pub fn slice(&self, range: &ByteRange) -> Piece {
        self.source.piece(range.start as usize..range.end as usize)
    }
}

/// One name, glob or trait that a `use` or `extern crate` brings into a scope.
#[derive(Clone, Debug)]
pub struct Import {
    pub path: Path,
    pub visibility: Visibility,
}

/// The names of a module or block.
#[derive(Debug, Default)]
pub struct Scope {
    /// The module or block.
    pub def: u32,
    /// For a block the scope around it; names that it lacks are looked up there.
    pub outer: Option<u32>,
    /// A module that an attribute macro rewrites. Nobody knows what that adds, often a
    /// `use super::*`: names that are nowhere else are looked up around the module.
    pub is_rewritten: bool,
    pub types: NameMap<u32>,
    pub values: NameMap<u32>,
    pub macros: NameMap<u32>,
    pub named: NameMap<Vec<Import>>,
    pub globs: Vec<Import>,
    /// `use path as _`
    pub anonymous: Vec<Import>,
    /// Macros by textual scope: visible to what is defined after them.
    pub textual: Vec<(Name, u32)>,
    /// Traits defined here.
    pub traits: Vec<u32>,
}

/// A crate, collected.
#[derive(Debug, Default)]
pub struct CrateData {
    pub defs: Vec<Def>,
    pub sources: Vec<Arc<SourceTree>>,
    pub scopes: Vec<Scope>,
    pub impls: ImplIndex,
    /// `#[macro_export]`ed macros.
    pub exported_macros: NameMap<u32>,
    /// Names of types that are not the types' own: of aliases and of renaming imports.
    pub alias_names: FxHashSet<Name>,
    /// The names that imports give to what has another: `use a::Error as StdError`.
    pub renamed: NameMap<Vec<Name>>,
    /// Crates named in `#[macro_use] extern crate`.
    pub macro_use: Vec<Name>,
    pub problems: Vec<FileProblem>,
    /// Macro calls between items that could not be expanded.
    pub unexpanded: Vec<Span>,
}

impl CrateData {
    pub fn empty() -> CrateData {
        CrateData {
            defs: vec![Def::root(Name::new(""))],
            sources: vec![Arc::new(SourceTree {
                text: TextId(0),
                source: Arc::new(Text::empty()),
                tree: ItemTree::default(),
            })],
            scopes: vec![Scope::default()],
            ..CrateData::default()
        }
    }

    pub fn def(&self, index: u32) -> &Def {
        // Indices come from this crate's own tables; an empty crate has its root.
        &self.defs[if (index as usize) < self.defs.len() {
            index as usize
        } else {
            0
        }]
    }

    pub fn source_of(&self, def: &Def) -> &SourceTree {
        // Every definition was collected from a source of this list.
        &self.sources[def.source as usize]
    }

    /// The `impl`s of a trait of this name, or one that an import gives it; with what
    /// their self types look like.
    pub fn impls_of_trait(&self, name: Name) -> impl Iterator<Item = (SelfKey, u32)> + '_ {
        let renamed = self.renamed.get(&name).into_iter().flatten();
        let lists = [name].into_iter().chain(renamed.copied());
        lists
            .filter_map(|name| self.impls.by_trait.get(&name))
            .flatten()
            .copied()
    }

    pub fn scope(&self, index: u32) -> &Scope {
        // Scope indices come from this crate's own definitions.
        &self.scopes[index as usize]
    }

    pub fn scope_of(&self, def: u32) -> Option<&Scope> {
        self.def(def).scope.map(|s| self.scope(s))
    }
}
