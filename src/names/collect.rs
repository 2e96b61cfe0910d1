//! Collects a crate: its module tree, its definitions by name, its imports, its impls.
//!
//! Items are visited in the order in which they are written, files where their `mod`
//! stands, because `macro_rules!` macros are visible from their definition on. Macro
//! calls between items are expanded on the way; one whose macro is not known yet waits
//! until the rest is collected.

mod files;
mod macros;

use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use thin_vec::ThinVec;

use files::Home;
use macros::WaitingCall;

pub use files::candidate_files;
pub use macros::{crate_of_dollar, dollar_crate};

use super::attributes::{effective_attrs, is_enabled, is_macro, path_attr};
use super::db::{CrateOrigin, Db, FileProblem};
use super::def::{CrateId, Def, DefKind};
use super::tree::{CrateData, Import, Scope, SourceTree};
use crate::source::cfg::CfgSet;
use crate::syntax::ast::{Path, Segment, UseKind};
use crate::syntax::expand::MacroRules;
use crate::syntax::fit::{fitted, fitted_thin};
use crate::syntax::items::*;
use crate::syntax::lower::{self, ItemText};
use crate::syntax::text::{Name, Span};

/// Modules below each other, and expansions inside each other.
const MAX_DEPTH: u32 = 128;
/// Definitions of one crate: far above real ones, below what a `#[path]` bomb makes.
const MAX_DEFS: usize = 4_000_000;
/// Rounds of expanding calls whose macro came out of another expansion.
const MAX_ROUNDS: usize = 16;

/// Reads and collects a crate.
pub fn collect(db: &Db, krate: CrateId) -> CrateData {
    let info = db.info(krate);
    let mut collector = Collector {
        db,
        krate,
        cfg: info.cfg.clone(),
        data: CrateData::default(),
        waiting: Vec::new(),
        rules: FxHashMap::default(),
        files: Vec::new(),
    };
    let root = info.root.clone();
    collector.data.defs.push(Def::root(info.name));
    collector.data.scopes.push(Scope::default());
    match db.source(&root) {
        Ok(source) => collector.file(source, &root, true, 0, 0),
        Err(error) => {
            collector.unreadable(&root, &error, None);
            collector.data.sources = CrateData::empty().sources;
        }
    }
    collector.expand_waiting();
    collector.data.defs = fitted(collector.data.defs);
    for def in &mut collector.data.defs {
        def.members = fitted_thin(std::mem::take(&mut def.members));
    }
    collector.data
}

struct Collector<'a> {
    db: &'a Db,
    krate: CrateId,
    cfg: Arc<CfgSet>,
    data: CrateData,
    waiting: Vec<WaitingCall>,
    rules: FxHashMap<u32, Option<Arc<MacroRules>>>,
    /// The files being read, outermost first.
    files: Vec<PathBuf>,
}

impl Collector<'_> {
    fn is_member(&self) -> bool {
        self.db.info(self.krate).origin == CrateOrigin::Member
    }

    fn items(
        &mut self,
        source: u32,
        items: &[ItemIndex],
        scope: u32,
        home: &Home,
        depth: u32,
        parent: Option<u32>,
    ) {
        for &item in items {
            self.item(source, item, scope, home, depth, parent);
        }
    }

    /// `parent` is the `impl` or trait that the item stands in.
    fn item(
        &mut self,
        source: u32,
        index: ItemIndex,
        scope: u32,
        home: &Home,
        depth: u32,
        parent: Option<u32>,
    ) {
        let tree = self.data.sources[source as usize].clone();
        let Some(item) = tree.tree.items.get(index.0 as usize) else {
            return;
        };
        if self.data.defs.len() >= MAX_DEFS || !is_enabled(&tree, &item.attrs, &self.cfg) {
            return;
        }
        match item.kind {
            ItemKind::Use => return self.use_item(&tree, item, scope),
            ItemKind::ExternCrate => return self.extern_crate(&tree, item, scope),
            ItemKind::ExternBlock => {
                return self.items(source, &item.children, scope, home, depth, parent);
            }
            ItemKind::MacroCall => {
                let call = WaitingCall {
                    source,
                    item: index,
                    scope,
                    home: home.clone(),
                    depth,
                    parent_item: parent,
                    order: self.data.defs.len() as u32,
                };
                if let Some(call) = self.macro_call(call) {
                    self.waiting.push(call);
                }
                return;
            }
            _ => {}
        }
        let kind = match item.kind {
            ItemKind::Module => DefKind::Module,
            ItemKind::Function => DefKind::Function,
            ItemKind::Struct => DefKind::Struct,
            ItemKind::Enum => DefKind::Enum,
            ItemKind::Union => DefKind::Union,
            ItemKind::Trait | ItemKind::TraitAlias => DefKind::Trait,
            ItemKind::TypeAlias => DefKind::TypeAlias,
            ItemKind::Const => DefKind::Const,
            ItemKind::Static => DefKind::Static,
            ItemKind::Impl => DefKind::Impl,
            ItemKind::MacroRules | ItemKind::Macro2 => DefKind::Macro,
            ItemKind::Use | ItemKind::ExternCrate | ItemKind::ExternBlock | ItemKind::MacroCall => {
                return;
            }
        };
        let name = item.name.unwrap_or(Name::new(""));
        let def = self.data.defs.len() as u32;
        self.data.defs.push(Def {
            kind,
            name,
            parent: parent.or(Some(self.data.scope(scope).def)),
            visibility: item.visibility,
            source,
            item: Some(index),
            members: ThinVec::new(),
            scope: None,
            blocks: ThinVec::new(),
        });
        match parent {
            // The parent was pushed before its members.
            Some(parent) => self.data.defs[parent as usize].members.push(def),
            None => self.declare(&tree, item, kind, name, def, scope),
        }
        match kind {
            DefKind::Module => self.module(&tree, item, name, def, source, scope, home, depth),
            DefKind::Impl | DefKind::Trait => {
                self.items(source, &item.children, scope, home, depth, Some(def));
            }
            DefKind::Function | DefKind::Const | DefKind::Static => {
                self.blocks(source, item, def, scope, home, depth);
            }
            _ => {}
        }
    }

    /// Enters a definition under its name.
    fn declare(
        &mut self,
        tree: &SourceTree,
        item: &Item,
        kind: DefKind,
        name: Name,
        def: u32,
        scope: u32,
    ) {
        let exported = kind == DefKind::Macro
            && (item.kind == ItemKind::MacroRules
                && effective_attrs(tree, &item.attrs, &self.cfg)
                    .iter()
                    .any(|(path, _)| *path == "macro_export"));
        if exported {
            self.data.exported_macros.insert(name, def);
        }
        // Callers pass a scope of this crate.
        let here = &mut self.data.scopes[scope as usize];
        match kind {
            DefKind::Macro if item.kind == ItemKind::MacroRules => here.textual.push((name, def)),
            DefKind::Macro => {
                here.macros.insert(name, def);
            }
            DefKind::Function | DefKind::Const | DefKind::Static => {
                here.values.insert(name, def);
            }
            DefKind::Impl => {
                self.data.impls.add(def, tree, item, &self.cfg);
            }
            DefKind::Struct => {
                here.types.insert(name, def);
                // A tuple or unit struct is a value as well.
                if item.body.is_none() {
                    here.values.entry(name).or_insert(def);
                }
            }
            DefKind::Trait => {
                here.types.insert(name, def);
                here.traits.push(def);
            }
            _ => {
                here.types.insert(name, def);
                if kind == DefKind::TypeAlias {
                    self.data.alias_names.insert(name);
                }
            }
        }
    }

    fn new_scope(&mut self, def: u32, outer: Option<u32>) -> u32 {
        let scope = self.data.scopes.len() as u32;
        self.data.scopes.push(Scope {
            def,
            outer,
            ..Scope::default()
        });
        // The definition was pushed by the caller.
        self.data.defs[def as usize].scope = Some(scope);
        scope
    }

    #[allow(clippy::too_many_arguments)]
    fn module(
        &mut self,
        tree: &SourceTree,
        item: &Item,
        name: Name,
        def: u32,
        source: u32,
        scope: u32,
        home: &Home,
        depth: u32,
    ) {
        let inner = self.new_scope(def, None);
        let attrs = effective_attrs(tree, &item.attrs, &self.cfg);
        // An attribute is given what stands in the module, modules included.
        let is_rewritten = attrs.iter().any(|(path, _)| is_macro(*path))
            || item.body.is_some() && self.data.scope(scope).is_rewritten;
        // The scope was made above.
        self.data.scopes[inner as usize].is_rewritten = is_rewritten;
        let path = path_attr(tree, &item.attrs, Some(&self.cfg));
        let span = Span::new(tree.text, item.name_range.clone());
        if depth >= MAX_DEPTH {
            self.data.problems.push(FileProblem {
                path: home.file.clone(),
                at: Some(span),
                message: format!("modules nest deeper than {MAX_DEPTH}; `{name}` was not read"),
                cause: None,
                in_member: self.is_member(),
                asked_by: None,
                expected: Vec::new(),
            });
        } else if item.body.is_some() {
            let home = home.inline_child(name, path.as_deref());
            self.items(source, &item.children, inner, &home, depth + 1, None);
        } else {
            self.module_file(
                name,
                home.child_files(name, path.as_deref()),
                span,
                inner,
                depth,
            );
        }
        if attrs.iter().any(|(path, _)| *path == "macro_use") {
            let macros = self.data.scope(inner).textual.clone();
            self.data.scopes[scope as usize].textual.extend(macros);
        }
    }

    /// The items in the body of a function, constant or static.
    fn blocks(
        &mut self,
        source: u32,
        item: &Item,
        owner: u32,
        scope: u32,
        home: &Home,
        depth: u32,
    ) {
        let mut scopes: Vec<u32> = Vec::with_capacity(item.blocks.len());
        for block in &item.blocks {
            let outer = block
                .parent
                .and_then(|p| scopes.get(p).copied())
                .unwrap_or(scope);
            let def = self.data.defs.len() as u32;
            self.data.defs.push(Def {
                kind: DefKind::Block,
                name: Name::new(""),
                parent: Some(owner),
                visibility: Visibility::Private,
                source,
                item: None,
                members: ThinVec::new(),
                scope: None,
                blocks: ThinVec::new(),
            });
            let inner = self.new_scope(def, Some(outer));
            scopes.push(inner);
            self.data.defs[owner as usize]
                .blocks
                .push((block.brace, inner));
        }
        for (block, &inner) in item.blocks.iter().zip(&scopes) {
            self.items(source, &block.items, inner, home, depth + 1, None);
        }
    }

    fn use_item(&mut self, tree: &SourceTree, item: &Item, scope: u32) {
        // Imports have no attributes inside that a configuration could turn off.
        let text = ItemText {
            text: tree.text,
            content: &tree.content(),
            cfg: &|_| true,
            macros: &|_, _, _| None,
        };
        let Ok(uses) = lower::lower_use(text, &item.head) else {
            self.db.note_invalid(tree.text);
            return;
        };
        let here = &mut self.data.scopes[scope as usize];
        for found in uses {
            let import = Import {
                path: found.path,
                visibility: item.visibility,
            };
            if let UseKind::Named(name) = found.kind
                && name.as_str().starts_with(|c: char| c.is_uppercase())
                && let Some(own) = import.path.segments.last().map(|s| s.name)
                && own != name
            {
                self.data.alias_names.insert(name);
                let names = self.data.renamed.entry(own).or_default();
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            match found.kind {
                UseKind::Named(name) => {
                    let one = || Vec::with_capacity(1);
                    here.named.entry(name).or_insert_with(one).push(import);
                }
                UseKind::Anonymous => here.anonymous.push(import),
                UseKind::Glob => here.globs.push(import),
            }
        }
    }

    fn extern_crate(&mut self, tree: &SourceTree, item: &Item, scope: u32) {
        let Some(name) = item.name else { return };
        let head = tree.slice(&item.head);
        let krate = head
            .split_whitespace()
            .skip_while(|w| *w != "crate")
            .nth(1)
            .map_or(name, Name::new);
        let span = Span::new(tree.text, item.name_range.clone());
        let is_self = krate == "self";
        let path = Path {
            global: !is_self,
            qself: None,
            segments: vec![Segment {
                name: if is_self { Name::new("crate") } else { krate },
                span,
                args: None,
            }],
            span,
        };
        let import = Import {
            path,
            visibility: item.visibility,
        };
        let attrs = effective_attrs(tree, &item.attrs, &self.cfg);
        if attrs.iter().any(|(path, _)| *path == "macro_use") {
            self.data.macro_use.push(krate);
        }
        self.data.scopes[scope as usize]
            .named
            .entry(name)
            .or_default()
            .push(import);
    }
}
