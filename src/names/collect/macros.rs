//! Macro calls between items: which macro is meant, and what it expands to.

use std::sync::Arc;

use super::files::Home;
use super::{Collector, MAX_DEPTH, MAX_ROUNDS};
use crate::names::db::{Db, attr_argument};
use crate::names::def::{CrateId, DefId, DefKind, Namespace, Resolution};
use crate::names::tree::{Scope, SourceTree};
use crate::syntax::expand::MacroRules;
use crate::syntax::items::*;
use crate::syntax::scan::scan;
use crate::syntax::text::{Name, Origin, Span};

/// A macro call between items whose macro was not known when it was met.
pub(super) struct WaitingCall {
    pub(super) source: u32,
    pub(super) item: ItemIndex,
    pub(super) scope: u32,
    pub(super) home: Home,
    pub(super) depth: u32,
    pub(super) parent_item: Option<u32>,
    pub(super) order: u32,
}

/// What `macro!` names, while the crate is being collected.
pub(super) enum MacroFound {
    /// A macro of this crate.
    Own(u32),
    Other(DefId),
}

impl Collector<'_> {
    /// Expands a macro call between items; gives it back if its macro is not known yet.
    pub(super) fn macro_call(&mut self, call: WaitingCall) -> Option<WaitingCall> {
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

    pub(super) fn expansion(&mut self, source: SourceTree, call: &WaitingCall) {
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
    pub(super) fn contents(
        &mut self,
        call: &WaitingCall,
        tree: &SourceTree,
        tokens: Span,
        call_span: Span,
    ) {
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

    pub(super) fn opens_items(&self, def: DefId) -> bool {
        self.db
            .attrs(def)
            .iter()
            .any(|(path, tokens)| *path == "macro_input" && attr_argument(tokens) == "items")
    }

    pub(super) fn own_rules(&mut self, def: u32) -> Option<Arc<MacroRules>> {
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

    pub(super) fn expand_waiting(&mut self) {
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

    pub(super) fn find_macro(&self, path: &str, scope: u32, order: u32) -> Option<MacroFound> {
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

    pub(super) fn textual_macro(&self, name: Name, scope: u32, order: u32) -> Option<u32> {
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

    pub(super) fn macro_in_scope(
        &self,
        scope: &Scope,
        name: Name,
        depth: u32,
    ) -> Option<MacroFound> {
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

    pub(super) fn macro_by_path(
        &self,
        segments: &[Name],
        scope: u32,
        depth: u32,
    ) -> Option<MacroFound> {
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
    pub(super) fn imported_crate(&self, module: &Scope, name: Name) -> Option<CrateId> {
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

    pub(super) fn module_of_scope(&self, scope: u32) -> &Scope {
        let mut here = self.data.scope(scope);
        while let Some(outer) = here.outer {
            here = self.data.scope(outer);
        }
        here
    }

    pub(super) fn enclosing_module(&self, def: u32) -> Option<&Scope> {
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

    pub(super) fn own_macro_at(
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

    pub(super) fn macro_of_crate(&self, krate: Name, name: Name) -> Option<MacroFound> {
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
    pub(in crate::names) fn macro_of_root(&self, krate: CrateId, name: Name) -> Option<DefId> {
        self.macro_at(krate, &[], name)
    }

    pub(super) fn macro_at(&self, krate: CrateId, path: &[Name], name: Name) -> Option<DefId> {
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
