//! Collects a crate: its module tree, its definitions by name, its imports, its impls.
//!
//! Items are visited in the order in which they are written, files where their `mod`
//! stands, because `macro_rules!` macros are visible from their definition on. Macro
//! calls between items are expanded on the way; one whose macro is not known yet waits
//! until the rest is collected.

use std::path::{Path as FsPath, PathBuf};
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use thin_vec::ThinVec;

use super::db::CrateOrigin;
use super::db::{Db, FileProblem, NameMap, attr_argument};
use super::def::{CrateId, Def, DefId, DefKind, Namespace, Resolution};
use super::impls::{ImplIndex, SelfKey};
use crate::source::cfg::CfgSet;
use crate::source::text::{ReadError, ReadProblem, normalize};
use crate::syntax::ast::{Path, Segment, UseKind};
use crate::syntax::expand::MacroRules;
use crate::syntax::fit::{fitted, fitted_thin};
use crate::syntax::items::*;
use crate::syntax::lower::{self, ItemText};
use crate::syntax::scan::scan;
use crate::syntax::text::{Name, Origin, Piece, Span, Text, TextId, Texts};

/// Modules below each other, and expansions inside each other.
const MAX_DEPTH: u32 = 128;
/// Definitions of one crate: far above real ones, below what a `#[path]` bomb makes.
const MAX_DEFS: usize = 4_000_000;
/// Rounds of expanding calls whose macro came out of another expansion.
const MAX_ROUNDS: usize = 16;

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
            defs: vec![Def {
                kind: DefKind::Module,
                name: Name::new(""),
                parent: None,
                visibility: Visibility::Public,
                source: 0,
                item: None,
                members: ThinVec::new(),
                scope: Some(0),
                blocks: ThinVec::new(),
            }],
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

/// The attributes that hold: `#[cfg_attr(p, a, b)]` stands for `a` and `b` if `p` holds.
pub fn effective_attrs(source: &SourceTree, attrs: &[Attr], cfg: &CfgSet) -> Vec<(Name, String)> {
    let mut all = Vec::with_capacity(attrs.len());
    for attr in attrs {
        let tokens = source.slice(&attr.tokens);
        if attr.path == "cfg_attr" {
            let mut parts = split_commas(attr_argument(&tokens)).into_iter();
            if parts.next().is_some_and(|p| cfg.holds(p)) {
                for part in parts {
                    let end = part
                        .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
                        .unwrap_or(part.len());
                    let (path, rest) = part.split_at(end);
                    all.push((Name::new(path), rest.trim().to_owned()));
                }
            }
        } else {
            all.push((attr.path, tokens.to_owned()));
        }
    }
    all
}

/// Whether an attribute of a module is none of those that the language knows there.
fn is_macro(path: Name) -> bool {
    const KNOWN: [&str; 17] = [
        "allow",
        "automatically_derived",
        "cfg",
        "cfg_attr",
        "deny",
        "deprecated",
        "doc",
        "effect",
        "effect_within",
        "expect",
        "forbid",
        "macro_use",
        "no_implicit_prelude",
        "path",
        "stable",
        "unstable",
        "warn",
    ];
    let path = path.as_str();
    let first = path.split("::").next().unwrap_or(path);
    !KNOWN.contains(&path) && !matches!(first, "clippy" | "diagnostic" | "rustfmt")
}

/// Splits at the commas that stand in no bracket and no string.
pub fn split_commas(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start, mut in_string, mut escaped) = (0i32, 0, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ if in_string => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts.retain(|p| !p.is_empty());
    parts
}

fn is_enabled(source: &SourceTree, attrs: &[Attr], cfg: &CfgSet) -> bool {
    attrs.iter().all(|attr| {
        let tokens = source.slice(&attr.tokens);
        if attr.path == "cfg" {
            cfg.holds(attr_argument(&tokens))
        } else if attr.path == "cfg_attr" {
            effective_attrs(source, std::slice::from_ref(attr), cfg)
                .iter()
                .all(|(path, rest)| *path != "cfg" || cfg.holds(attr_argument(rest)))
        } else {
            true
        }
    })
}

/// Where the files of a file's modules are looked for.
#[derive(Clone, Debug)]
struct Home {
    /// The file that is being read.
    file: PathBuf,
    /// Where `mod x;` looks for `x.rs` and `x/mod.rs`.
    dir: PathBuf,
    /// Inside an inline module, where `#[path]` is relative to `dir` instead of to the
    /// file's own folder.
    inline: bool,
}

impl Home {
    fn of_file(file: &FsPath, owns_folder: bool) -> Home {
        let parent = file.parent().unwrap_or(FsPath::new("")).to_owned();
        let dir = match file.file_stem() {
            Some(stem) if !owns_folder => parent.join(stem),
            _ => parent,
        };
        Home {
            file: file.to_owned(),
            dir,
            inline: false,
        }
    }

    fn inline_child(&self, name: Name, path_attr: Option<&str>) -> Home {
        let dir = self.dir.join(path_attr.unwrap_or(name.as_str()));
        Home {
            file: self.file.clone(),
            dir,
            inline: true,
        }
    }

    /// The files that `mod name;` may mean, and whether each owns its folder.
    fn child_files(&self, name: Name, path_attr: Option<&str>) -> Vec<(PathBuf, bool)> {
        match path_attr {
            Some(path) => {
                let base = if self.inline {
                    self.dir.clone()
                } else {
                    self.file.parent().unwrap_or(FsPath::new("")).to_owned()
                };
                vec![(normalize(&base.join(path)), true)]
            }
            None => vec![
                (self.dir.join(format!("{name}.rs")), false),
                (self.dir.join(name.as_str()).join("mod.rs"), true),
            ],
        }
    }
}

fn string_literal(text: &str) -> Option<String> {
    syn::parse_str::<syn::LitStr>(text)
        .ok()
        .map(|lit| lit.value())
}

fn path_attr(source: &SourceTree, attrs: &[Attr], cfg: Option<&CfgSet>) -> Option<String> {
    match cfg {
        Some(cfg) => effective_attrs(source, attrs, cfg)
            .iter()
            .find(|(path, _)| *path == "path")
            .and_then(|(_, tokens)| string_literal(attr_argument(tokens))),
        None => attrs
            .iter()
            .find(|a| a.path == "path")
            .and_then(|a| string_literal(attr_argument(&source.slice(&a.tokens)))),
    }
}

/// Every file that a module of this file may stand in, whatever the configuration.
pub fn candidate_files(
    source: &SourceTree,
    file: &FsPath,
    owns_folder: bool,
) -> Vec<(PathBuf, bool)> {
    let mut found = Vec::new();
    let mut open: Vec<(ItemIndex, Home)> = source
        .tree
        .top
        .iter()
        .map(|&i| (i, Home::of_file(file, owns_folder)))
        .collect();
    while let Some((index, home)) = open.pop() {
        let Some(item) = source.tree.items.get(index.0 as usize) else {
            continue;
        };
        let (ItemKind::Module, Some(name)) = (item.kind, item.name) else {
            continue;
        };
        let path = path_attr(source, &item.attrs, None);
        if item.body.is_some() {
            let home = home.inline_child(name, path.as_deref());
            open.extend(item.children.iter().map(|&c| (c, home.clone())));
        } else {
            found.extend(home.child_files(name, path.as_deref()));
        }
    }
    found
}

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
    collector.data.defs.push(Def {
        kind: DefKind::Module,
        name: info.name,
        parent: None,
        visibility: Visibility::Public,
        source: 0,
        item: None,
        members: ThinVec::new(),
        scope: Some(0),
        blocks: ThinVec::new(),
    });
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

/// A macro call between items whose macro was not known when it was met.
struct WaitingCall {
    source: u32,
    item: ItemIndex,
    scope: u32,
    home: Home,
    depth: u32,
    parent_item: Option<u32>,
    order: u32,
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

/// What `macro!` names, while the crate is being collected.
enum MacroFound {
    /// A macro of this crate.
    Own(u32),
    Other(DefId),
}

impl Collector<'_> {
    fn unreadable(&mut self, path: &FsPath, error: &ReadError, asked_by: Option<Span>) {
        let in_member = self.is_member();
        self.data.problems.push(FileProblem {
            path: path.to_owned(),
            at: None,
            message: error.problem.to_string(),
            cause: Some(error.problem.clone()),
            in_member,
            asked_by,
            expected: Vec::new(),
        });
    }

    fn is_member(&self) -> bool {
        self.db.info(self.krate).origin == CrateOrigin::Member
    }

    fn file(
        &mut self,
        source: Arc<SourceTree>,
        path: &FsPath,
        owns_folder: bool,
        scope: u32,
        depth: u32,
    ) {
        for error in &source.tree.errors {
            self.data.problems.push(FileProblem {
                path: path.to_owned(),
                at: Some(Span::new(source.text, error.at.clone())),
                message: error.message.clone(),
                cause: None,
                in_member: self.is_member(),
                asked_by: None,
                expected: Vec::new(),
            });
        }
        let index = self.data.sources.len() as u32;
        self.data.sources.push(source.clone());
        if !is_enabled(&source, &source.tree.inner_attrs, &self.cfg) {
            return;
        }
        self.files.push(path.to_owned());
        let home = Home::of_file(path, owns_folder);
        self.items(index, &source.tree.top, scope, &home, depth, None);
        self.files.pop();
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

    fn module_file(
        &mut self,
        name: Name,
        candidates: Vec<(PathBuf, bool)>,
        span: Span,
        scope: u32,
        depth: u32,
    ) {
        let found = candidates
            .iter()
            .find(|(path, _)| self.db.file_exists(path));
        let Some((path, owns_folder)) = found.or(candidates.first()).cloned() else {
            return;
        };
        if found.is_none() {
            // What may not be looked at counts as absent; reading says why.
            let refused = candidates.iter().find_map(|(path, _)| {
                let error = self.db.source(path).err()?;
                (error.problem != ReadProblem::Missing).then_some(error)
            });
            if let Some(error) = refused {
                self.unreadable(&error.path, &error, Some(span));
                return;
            }
            self.data.problems.push(FileProblem {
                path,
                at: None,
                message: format!("file not found for module `{name}`"),
                cause: Some(ReadProblem::Missing),
                in_member: self.is_member(),
                asked_by: Some(span),
                expected: candidates.into_iter().map(|(path, _)| path).collect(),
            });
            return;
        }
        if self.files.contains(&path) {
            self.data.problems.push(FileProblem {
                path,
                at: None,
                message: format!("module `{name}` contains itself through its path"),
                cause: Some(ReadProblem::LinkLoop),
                in_member: self.is_member(),
                asked_by: Some(span),
                expected: Vec::new(),
            });
            return;
        }
        match self.db.source(&path) {
            Ok(source) => self.file(source, &path, owns_folder, scope, depth + 1),
            Err(error) => self.unreadable(&path, &error, Some(span)),
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

    /// Expands a macro call between items; gives it back if its macro is not known yet.
    fn macro_call(&mut self, call: WaitingCall) -> Option<WaitingCall> {
        let tree = self.data.sources[call.source as usize].clone();
        let item = tree.tree.items.get(call.item.0 as usize)?;
        let tokens = item.body.clone()?;
        if call.depth >= MAX_DEPTH {
            self.data
                .unexpanded
                .push(Span::new(tree.text, item.range.clone()));
            return None;
        }
        let path_text: String = tree
            .slice(&item.head)
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '!')
            .collect();
        let call_span = Span::new(tree.text, item.range.clone());
        let tokens = Span::new(tree.text, tokens);
        if path_text == "include" {
            self.include(&call, &tree, tokens);
            return None;
        }
        let Some(found) = self.find_macro(&path_text, call.scope, call.order) else {
            return Some(call);
        };
        let (rules, definer) = match found {
            MacroFound::Own(def) => (self.own_rules(def), self.krate),
            MacroFound::Other(def) => {
                if self.opens_items(def) {
                    self.contents(&call, &tree, tokens, call_span);
                    return None;
                }
                (self.db.macro_rules(def), def.krate)
            }
        };
        let Some(rules) = rules else {
            self.data.unexpanded.push(call_span);
            return None;
        };
        let dollar_crate = dollar_crate(definer);
        match rules.expand(&self.db.texts, tokens, &dollar_crate) {
            Ok(expanded) => {
                let tree = scan(&expanded.content);
                let texts = &self.db.texts;
                let content = expanded.content.into();
                let text = texts.add_expansion(content, expanded.origins, call_span);
                self.expansion(SourceTree::new(texts, text, tree), &call);
            }
            Err(_) => self.data.unexpanded.push(call_span),
        }
        None
    }

    fn expansion(&mut self, source: SourceTree, call: &WaitingCall) {
        let index = self.data.sources.len() as u32;
        let source = Arc::new(source);
        self.data.sources.push(source.clone());
        self.items(
            index,
            &source.tree.top,
            call.scope,
            &call.home,
            call.depth + 1,
            call.parent_item,
        );
    }

    /// Takes the tokens of a call as items, where a declaration says that they are.
    fn contents(&mut self, call: &WaitingCall, tree: &SourceTree, tokens: Span, call_span: Span) {
        let range = tokens.start..tokens.end;
        let content: Arc<str> = Arc::from(&*tree.slice(&range));
        let origins = vec![Origin {
            at: 0,
            source: tokens,
        }];
        let scanned = scan(&content);
        let texts = &self.db.texts;
        let text = texts.add_expansion(content, origins, call_span);
        self.expansion(SourceTree::new(texts, text, scanned), call);
    }

    fn opens_items(&self, def: DefId) -> bool {
        self.db
            .attrs(def)
            .iter()
            .any(|(path, tokens)| *path == "macro_input" && attr_argument(tokens) == "items")
    }

    fn include(&mut self, call: &WaitingCall, tree: &SourceTree, tokens: Span) {
        let range = tokens.start..tokens.end;
        let Some(relative) = string_literal(tree.slice(&range).trim()) else {
            self.data.unexpanded.push(tokens);
            return;
        };
        let folder = call.home.file.parent().unwrap_or(FsPath::new(""));
        let path = normalize(&folder.join(relative));
        if self.files.contains(&path) {
            return;
        }
        match self.db.source(&path) {
            Ok(source) => {
                let index = self.data.sources.len() as u32;
                self.data.sources.push(source.clone());
                self.files.push(path.clone());
                let home = Home {
                    file: path,
                    ..call.home.clone()
                };
                self.items(
                    index,
                    &source.tree.top,
                    call.scope,
                    &home,
                    call.depth + 1,
                    call.parent_item,
                );
                self.files.pop();
            }
            Err(error) => self.unreadable(&path, &error, Some(tokens)),
        }
    }

    fn own_rules(&mut self, def: u32) -> Option<Arc<MacroRules>> {
        if let Some(rules) = self.rules.get(&def) {
            return rules.clone();
        }
        let definition = self.data.def(def);
        let source = self.data.source_of(definition);
        let rules = definition
            .item
            .and_then(|i| source.tree.items.get(i.0 as usize))
            .and_then(|item| item.body.clone())
            .and_then(|body| MacroRules::parse(source.text, &source.content(), body).ok())
            .map(Arc::new);
        self.rules.insert(def, rules.clone());
        rules
    }

    fn expand_waiting(&mut self) {
        for _ in 0..MAX_ROUNDS {
            let waiting = std::mem::take(&mut self.waiting);
            if waiting.is_empty() {
                return;
            }
            let before = waiting.len();
            for mut call in waiting {
                // By now every textual macro of the crate is known by an earlier number.
                call.order = self.data.defs.len() as u32;
                if let Some(call) = self.macro_call(call) {
                    self.waiting.push(call);
                }
            }
            if self.waiting.len() == before {
                break;
            }
        }
        for call in std::mem::take(&mut self.waiting) {
            let tree = self.data.sources[call.source as usize].clone();
            if let Some(item) = tree.tree.items.get(call.item.0 as usize) {
                self.data
                    .unexpanded
                    .push(Span::new(tree.text, item.range.clone()));
            }
        }
    }

    fn find_macro(&self, path: &str, scope: u32, order: u32) -> Option<MacroFound> {
        let segments: Vec<Name> = path
            .split("::")
            .filter(|s| !s.is_empty())
            .map(Name::new)
            .collect();
        let (&name, front) = segments.split_last()?;
        if !front.is_empty() {
            return self.macro_by_path(&segments, scope, 0);
        }
        if let Some(def) = self.textual_macro(name, scope, order) {
            return Some(MacroFound::Own(def));
        }
        let mut at = Some(scope);
        while let Some(here) = at.map(|s| self.data.scope(s)) {
            if let Some(found) = self.macro_in_scope(here, name, 0) {
                return Some(found);
            }
            at = here.outer;
        }
        let from_crates = self
            .data
            .macro_use
            .iter()
            .find_map(|&k| self.macro_of_crate(k, name));
        from_crates.or_else(|| {
            let std = self.db.std();
            if std == self.krate {
                return self
                    .data
                    .exported_macros
                    .get(&name)
                    .map(|&d| MacroFound::Own(d));
            }
            self.db.macro_of_root(std, name).map(MacroFound::Other)
        })
    }

    fn textual_macro(&self, name: Name, scope: u32, order: u32) -> Option<u32> {
        let mut at = Some(self.data.scope(scope).def);
        while let Some(def) = at {
            let definition = self.data.def(def);
            if let Some(scope) = definition.scope.map(|s| self.data.scope(s)) {
                let found = scope
                    .textual
                    .iter()
                    .rev()
                    .find(|(n, d)| *n == name && *d < order);
                if let Some(&(_, def)) = found {
                    return Some(def);
                }
            }
            at = definition.parent;
        }
        None
    }

    fn macro_in_scope(&self, scope: &Scope, name: Name, depth: u32) -> Option<MacroFound> {
        if let Some(&def) = scope.macros.get(&name) {
            return Some(MacroFound::Own(def));
        }
        if depth > 8 {
            return None;
        }
        let scope_index = self.data.def(scope.def).scope?;
        let named = scope
            .named
            .get(&name)
            .into_iter()
            .flatten()
            .find_map(|import| {
                let segments: Vec<Name> = import.path.segments.iter().map(|s| s.name).collect();
                match segments.as_slice() {
                    // `pub(crate) use name;` re-exports a textual macro.
                    [only] => self
                        .textual_macro(*only, scope_index, u32::MAX)
                        .map(MacroFound::Own),
                    _ => self.macro_by_path(&segments, scope_index, depth + 1),
                }
            });
        named.or_else(|| {
            scope.globs.iter().find_map(|glob| {
                let mut segments: Vec<Name> = glob.path.segments.iter().map(|s| s.name).collect();
                segments.push(name);
                self.macro_by_path(&segments, scope_index, depth + 1)
            })
        })
    }

    fn macro_by_path(&self, segments: &[Name], scope: u32, depth: u32) -> Option<MacroFound> {
        let (&name, front) = segments.split_last()?;
        let (&first, rest) = front.split_first()?;
        if let Some(krate) = crate_of_dollar(first) {
            return if krate == self.krate {
                self.own_macro_at(self.data.scope(0), rest, name, depth)
            } else {
                self.db.macro_at(krate, rest, name).map(MacroFound::Other)
            };
        }
        let module = self.module_of_scope(scope);
        match first.as_str() {
            "crate" => self.own_macro_at(self.data.scope(0), rest, name, depth),
            "self" => self.own_macro_at(module, rest, name, depth),
            "super" => {
                let parent = self.data.def(module.def).parent?;
                let parent = self.enclosing_module(parent)?;
                self.own_macro_at(parent, rest, name, depth)
            }
            _ => {
                if module.types.contains_key(&first) {
                    return self.own_macro_at(module, front, name, depth);
                }
                let krate = self.imported_crate(module, first)?;
                if krate == self.krate {
                    return self.own_macro_at(self.data.scope(0), rest, name, depth);
                }
                self.db.macro_at(krate, rest, name).map(MacroFound::Other)
            }
        }
    }

    /// The crate that a name means: a dependency, or an `extern crate … as name`.
    fn imported_crate(&self, module: &Scope, name: Name) -> Option<CrateId> {
        let dependencies = &self.db.info(self.krate).dependencies;
        let by_name = |n: Name| {
            dependencies
                .iter()
                .find(|(d, _)| *d == n)
                .map(|(_, id)| *id)
        };
        let renamed = module
            .named
            .get(&name)
            .into_iter()
            .flatten()
            .find_map(|import| match import.path.segments.as_slice() {
                [only] if only.name == "crate" => Some(self.krate),
                [only] => by_name(only.name),
                _ => None,
            });
        renamed.or_else(|| by_name(name))
    }

    fn module_of_scope(&self, scope: u32) -> &Scope {
        let mut here = self.data.scope(scope);
        while let Some(outer) = here.outer {
            here = self.data.scope(outer);
        }
        here
    }

    fn enclosing_module(&self, def: u32) -> Option<&Scope> {
        let mut at = Some(def);
        while let Some(def) = at {
            let definition = self.data.def(def);
            if definition.kind == DefKind::Module {
                return self.data.scope_of(def);
            }
            at = definition.parent;
        }
        None
    }

    fn own_macro_at(
        &self,
        from: &Scope,
        path: &[Name],
        name: Name,
        depth: u32,
    ) -> Option<MacroFound> {
        let mut scope = from;
        for &segment in path {
            let next = match segment.as_str() {
                "self" => Some(scope.def),
                "super" => self.data.def(scope.def).parent,
                _ => scope.types.get(&segment).copied(),
            };
            scope = self.data.scope_of(next?)?;
        }
        if scope.def == 0
            && let Some(&def) = self.data.exported_macros.get(&name)
        {
            return Some(MacroFound::Own(def));
        }
        self.macro_in_scope(scope, name, depth)
    }

    fn macro_of_crate(&self, krate: Name, name: Name) -> Option<MacroFound> {
        let dependencies = &self.db.info(self.krate).dependencies;
        let id = dependencies.iter().find(|(d, _)| *d == krate)?.1;
        if id == self.krate {
            return None;
        }
        self.db.macro_of_root(id, name).map(MacroFound::Other)
    }
}

impl Db {
    /// A macro at the root of a crate: exported, or re-exported there.
    pub(super) fn macro_of_root(&self, krate: CrateId, name: Name) -> Option<DefId> {
        self.macro_at(krate, &[], name)
    }

    fn macro_at(&self, krate: CrateId, path: &[Name], name: Name) -> Option<DefId> {
        let mut module = self.root(krate);
        for &segment in path {
            match self.lookup(module, segment, Namespace::Types)? {
                Resolution::Def(def, DefKind::Module) => module = def,
                _ => return None,
            }
        }
        match self.lookup(module, name, Namespace::Macros)? {
            Resolution::Def(def, DefKind::Macro) => Some(def),
            _ => None,
        }
    }
}

const DOLLAR_CRATE: &str = "__dollar_crate_";

/// How `$crate` is spelled in an expansion, so that the crate is known again.
pub fn dollar_crate(krate: CrateId) -> String {
    format!("{DOLLAR_CRATE}{}", krate.0)
}

/// The crate that a spelled `$crate` means.
pub fn crate_of_dollar(name: Name) -> Option<CrateId> {
    name.as_str()
        .strip_prefix(DOLLAR_CRATE)?
        .parse()
        .ok()
        .map(CrateId)
}
