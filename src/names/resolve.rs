//! Resolves paths, on demand.

use std::cell::Cell;
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::collect::crate_of_dollar;
use super::db::{CrateOrigin, Db};
use super::def::{CrateId, DefId, DefKind, Namespace, Primitive, Resolution};
use super::tree::{Import, Scope};
use crate::source::packages::Edition;
use crate::syntax::ast::{Path, TypeRef};
use crate::syntax::items::Visibility;
use crate::syntax::lower;
use crate::syntax::text::Name;

/// From where a path is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The innermost module or block.
    pub scope: DefId,
    /// The item whose generic parameters and `Self` are in scope, if any.
    pub owner: Option<DefId>,
}

/// A path resolved as far as names go: `rest` segments at its end are associated items
/// of what the front resolved to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolved {
    pub target: Resolution,
    pub rest: usize,
}

/// How much of a module's names can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum View {
    OtherCrate,
    SameCrate,
    /// From the module itself or from below it.
    Inside,
}

/// The names of a lookup that is under way, to cut cycles of imports.
#[derive(Default)]
struct Search {
    open: FxHashSet<(DefId, Name, Namespace, View)>,
    /// Whether some answer below was cut, so that it must not be remembered.
    cut: Cell<bool>,
}

impl Db {
    /// What a name means as a member of a module: `module::name`.
    pub fn lookup(&self, module: DefId, name: Name, ns: Namespace) -> Option<Resolution> {
        self.search(module, name, ns, module, &mut Search::default())
    }

    fn search(
        &self,
        module: DefId,
        name: Name,
        ns: Namespace,
        from: DefId,
        search: &mut Search,
    ) -> Option<Resolution> {
        let key = (module, name, ns, self.view(module, from));
        if let Some(known) = self.lookups.get(&key) {
            return known;
        }
        if !search.open.insert(key) {
            search.cut.set(true);
            return None;
        }
        let was_cut = search.cut.replace(false);
        let found = self.search_scope(module, name, ns, from, search);
        search.open.remove(&key);
        // The outermost answer is complete: what was cut led back to itself.
        if !search.cut.get() || search.open.is_empty() {
            self.lookups.put(key, found);
        }
        search.cut.set(search.cut.get() || was_cut);
        found
    }

    fn view(&self, module: DefId, from: DefId) -> View {
        if module.krate != from.krate {
            View::OtherCrate
        } else if self.ancestors(from).any(|a| a == module) {
            View::Inside
        } else {
            View::SameCrate
        }
    }

    fn search_scope(
        &self,
        module: DefId,
        name: Name,
        ns: Namespace,
        from: DefId,
        search: &mut Search,
    ) -> Option<Resolution> {
        match self.kind(module) {
            DefKind::Enum => return self.variant(module, name),
            DefKind::Trait => {
                let found = self.members(module).find(|&m| self.def(m).name == name)?;
                return Some(Resolution::Def(found, self.kind(found)));
            }
            _ => {}
        }
        let data = self.krate(module.krate);
        let scope = data.scope_of(module.index)?;
        if let Some(found) = self.declared(module, scope, name, ns, from) {
            return Some(found);
        }
        for import in scope.named.get(&name).into_iter().flatten() {
            if !self.is_visible(import.visibility, module, from) {
                continue;
            }
            if let Some(found) = self.import(module, import, ns, search) {
                return Some(found);
            }
        }
        for glob in &scope.globs {
            if !self.is_visible(glob.visibility, module, from) {
                continue;
            }
            let Some(target) = self.import(module, glob, Namespace::Types, search) else {
                continue;
            };
            if let Resolution::Def(target, _) = target
                && target != module
                && let Some(found) = self.search(target, name, ns, module, search)
            {
                return Some(found);
            }
        }
        None
    }

    fn declared(
        &self,
        module: DefId,
        scope: &Scope,
        name: Name,
        ns: Namespace,
        from: DefId,
    ) -> Option<Resolution> {
        let data = self.krate(module.krate);
        let index = match ns {
            Namespace::Types => scope.types.get(&name),
            Namespace::Values => scope.values.get(&name),
            Namespace::Macros if scope.def == 0 => scope
                .macros
                .get(&name)
                .or_else(|| data.exported_macros.get(&name)),
            Namespace::Macros => scope.macros.get(&name),
        };
        let index = match (index, ns) {
            (Some(&index), _) => index,
            // `use name;` of a macro by textual scope.
            (None, Namespace::Macros) if module.krate == from.krate => {
                scope.textual.iter().rev().find(|(n, _)| *n == name)?.1
            }
            _ => return None,
        };
        let def = DefId {
            krate: module.krate,
            index,
        };
        let definition = self.def(def);
        if !self.is_visible(definition.visibility, module, from)
            && definition.kind != DefKind::Macro
        {
            return None;
        }
        Some(Resolution::Def(def, definition.kind))
    }

    /// Names that are private to another crate do not reach us through a glob; inside
    /// a crate, privacy errors are the compiler's business, but a private import must
    /// not shadow what a glob brings into an unrelated module.
    fn is_visible(&self, visibility: Visibility, module: DefId, from: DefId) -> bool {
        match visibility {
            Visibility::Public => true,
            Visibility::Restricted => module.krate == from.krate,
            Visibility::Private => self.view(module, from) == View::Inside,
        }
    }

    /// Whether a member of an inherent `impl` may be named in a scope.
    pub fn is_visible_from(&self, member: DefId, scope: DefId) -> bool {
        let home = self.enclosing_module(member);
        match self.def(member).visibility {
            Visibility::Public => true,
            _ if home.krate != scope.krate => false,
            Visibility::Private => self.ancestors(scope).any(|a| a == home),
            Visibility::Restricted => match self.restricted_to(member) {
                Some(module) => self.ancestors(scope).any(|a| a == module),
                None => true,
            },
        }
    }

    /// The module that `pub(…)` names, if it is not the whole crate.
    fn restricted_to(&self, member: DefId) -> Option<DefId> {
        let (source, item) = self.item(member)?;
        let head = source.slice(&item.head);
        let (_, rest) = head.split_once('(')?;
        let (inside, _) = rest.split_once(')')?;
        let written = inside.trim();
        let written = written.strip_prefix("in ").unwrap_or(written).trim();
        if written == "crate" {
            return None;
        }
        let path = lower::parse_path(written).ok()?;
        let home = self.enclosing_module(member);
        let search = &mut Search::default();
        let found = self.front(home, &path, Namespace::Types, false, search)?;
        match found.target {
            Resolution::Def(def, DefKind::Module) => Some(def),
            _ => None,
        }
    }

    pub fn variant(&self, def: DefId, name: Name) -> Option<Resolution> {
        let adt = self.adt_item(def)?;
        let index = adt.variants.iter().position(|v| v.name == name)?;
        Some(Resolution::Variant(def, index as u32))
    }

    fn import(
        &self,
        module: DefId,
        import: &Import,
        ns: Namespace,
        search: &mut Search,
    ) -> Option<Resolution> {
        let edition = self.info(module.krate).edition;
        let resolved = self.front(module, &import.path, ns, edition == Edition::E2015, search)?;
        (resolved.rest == 0 || matches!(resolved.target, Resolution::Extern(_)))
            .then_some(resolved.target)
    }

    /// Resolves a path that starts in a module, as far as names go.
    fn front(
        &self,
        scope: DefId,
        path: &Path,
        ns: Namespace,
        from_root: bool,
        search: &mut Search,
    ) -> Option<Resolved> {
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let (&first, _) = names.split_first()?;
        let module = self.enclosing_module(scope);
        let last = names.len() - 1;
        let ns_at = |i: usize| if i == last { ns } else { Namespace::Types };
        let (mut at, mut next) = if path.global {
            if from_root && self.extern_crate(scope.krate, first).is_none() {
                (self.root_resolution(scope.krate), 0)
            } else {
                (self.extern_crate(scope.krate, first)?, 1)
            }
        } else if let Some(krate) = crate_of_dollar(first) {
            (self.root_resolution(krate), 1)
        } else {
            match first.as_str() {
                "crate" => (self.root_resolution(scope.krate), 1),
                "self" => (Resolution::Def(module, DefKind::Module), 1),
                "super" => {
                    let parent = self.enclosing_module(self.parent(module)?);
                    (Resolution::Def(parent, DefKind::Module), 1)
                }
                _ => {
                    let found = self.first_segment(scope, first, ns_at(0), from_root, search)?;
                    (found, 1)
                }
            }
        };
        while next < names.len() {
            let target = match at {
                Resolution::Def(def, DefKind::Module | DefKind::Block) => {
                    // `next` is below the length.
                    let name = names[next];
                    match name.as_str() {
                        "super" => {
                            let parent = self.enclosing_module(self.parent(def)?);
                            Some(Resolution::Def(parent, DefKind::Module))
                        }
                        "self" => Some(at),
                        _ => self
                            .search(def, name, ns_at(next), scope, search)
                            .or_else(|| self.undeclared_module(def, name, ns_at(next))),
                    }
                }
                Resolution::Def(def, DefKind::Enum) => match self.variant(def, names[next]) {
                    Some(variant) => Some(variant),
                    None => {
                        return Some(Resolved {
                            target: at,
                            rest: names.len() - next,
                        });
                    }
                },
                Resolution::Extern(_) => {
                    return Some(Resolved {
                        target: at,
                        rest: names.len() - next,
                    });
                }
                Resolution::Def(_, DefKind::Macro | DefKind::Function) => None,
                _ => {
                    return Some(Resolved {
                        target: at,
                        rest: names.len() - next,
                    });
                }
            };
            at = target?;
            next += 1;
        }
        Some(Resolved {
            target: at,
            rest: 0,
        })
    }

    /// In declarations that do not know the modules of their crate
    /// (`#![any_module]`), each name like a module's stands for the root.
    fn undeclared_module(&self, module: DefId, name: Name, ns: Namespace) -> Option<Resolution> {
        let is_candidate = ns == Namespace::Types
            && self.info(module.krate).origin == CrateOrigin::Declared
            && name.as_str().starts_with(|c: char| c.is_lowercase());
        if !is_candidate {
            return None;
        }
        let source = self.krate(module.krate).sources.first()?;
        let is_open = source
            .tree
            .inner_attrs
            .iter()
            .any(|a| a.path == "any_module");
        is_open.then(|| self.root_resolution(module.krate))
    }

    /// The attribute macro that a path names in a scope.
    pub fn resolve_attribute(&self, scope: DefId, path: &Path) -> Option<DefId> {
        let found = self.front(
            scope,
            path,
            Namespace::Macros,
            false,
            &mut Search::default(),
        )?;
        match found.target {
            Resolution::Def(def, DefKind::Macro) if found.rest == 0 => Some(def),
            _ => None,
        }
    }

    /// What a name by itself means in a module or block.
    pub fn name_in(&self, scope: DefId, name: Name, ns: Namespace) -> Option<Resolution> {
        self.first_segment(scope, name, ns, false, &mut Search::default())
    }

    /// The first name of a relative path: the scopes outwards, then the extern and
    /// standard preludes, then primitive types.
    fn first_segment(
        &self,
        scope: DefId,
        name: Name,
        ns: Namespace,
        from_root: bool,
        search: &mut Search,
    ) -> Option<Resolution> {
        let mut here = Some(scope);
        while let Some(module) = here {
            if let Some(found) = self.search(module, name, ns, module, search) {
                return Some(found);
            }
            if self.kind(module) == DefKind::Module {
                break;
            }
            here = self.outer_scope(module);
        }
        if from_root
            && let Some(found) = self.search(
                self.root(scope.krate),
                name,
                ns,
                self.root(scope.krate),
                search,
            )
        {
            return Some(found);
        }
        if ns == Namespace::Types
            && let Some(found) = self.extern_crate(scope.krate, name)
        {
            return Some(found);
        }
        if ns == Namespace::Macros
            && let Some(found) = self.macro_prelude(scope.krate, name)
        {
            return Some(found);
        }
        if let Some(found) = self.prelude(scope.krate, name, ns, search) {
            return Some(found);
        }
        if ns == Namespace::Types
            && let Some(primitive) = Primitive::from_name(name.as_str())
        {
            return Some(Resolution::Primitive(primitive));
        }
        let around = self.around_rewritten(self.enclosing_module(scope))?;
        self.first_segment(around, name, ns, from_root, search)
    }

    /// Whether code stands in a module that an attribute macro rewrites: it is read as it was
    /// written, and what becomes of it is not known.
    pub fn is_rewritten(&self, def: DefId) -> bool {
        let module = self.enclosing_module(def);
        let scope = self.krate(module.krate).scope_of(module.index);
        scope.is_some_and(|scope| scope.is_rewritten)
    }

    /// What is around a module that an attribute macro rewrites.
    fn around_rewritten(&self, module: DefId) -> Option<DefId> {
        let data = self.krate(module.krate);
        if !data.scope_of(module.index)?.is_rewritten {
            return None;
        }
        self.parent(module)
            .filter(|&p| matches!(self.kind(p), DefKind::Module | DefKind::Block))
    }

    fn macro_prelude(&self, krate: CrateId, name: Name) -> Option<Resolution> {
        for &from in &self.krate(krate).macro_use {
            if let Some(Resolution::Def(root, _)) = self.extern_crate(krate, from)
                && let Some(found) = self.lookup(root, name, Namespace::Macros)
            {
                return Some(found);
            }
        }
        if krate == self.std() {
            return None;
        }
        self.lookup(self.root(self.std()), name, Namespace::Macros)
    }

    fn prelude(
        &self,
        krate: CrateId,
        name: Name,
        ns: Namespace,
        search: &mut Search,
    ) -> Option<Resolution> {
        let prelude = self.prelude_module(krate)?;
        self.search(prelude, name, ns, prelude, search)
    }

    fn prelude_module(&self, krate: CrateId) -> Option<DefId> {
        let data = self.krate(self.std());
        let root = data.scope_of(0)?;
        let prelude = data.scope_of(*root.types.get(&Name::new("prelude"))?)?;
        let name = match self.info(krate).edition {
            Edition::E2015 => "rust_2015",
            Edition::E2018 => "rust_2018",
            Edition::E2021 => "rust_2021",
            Edition::E2024 => "rust_2024",
        };
        let found = prelude
            .types
            .get(&Name::new(name))
            .or_else(|| prelude.types.get(&Name::new("v1")));
        found.map(|&index| DefId {
            krate: self.std(),
            index,
        })
    }

    /// A crate by its name in the extern prelude.
    pub fn extern_crate(&self, from: CrateId, name: Name) -> Option<Resolution> {
        let info = self.info(from);
        let found = info
            .dependencies
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, id)| *id);
        match found {
            Some(krate) => Some(self.root_resolution(krate)),
            None if matches!(name.as_str(), "std" | "core" | "alloc") => {
                Some(self.root_resolution(self.std()))
            }
            None => None,
        }
    }

    fn root_resolution(&self, krate: CrateId) -> Resolution {
        Resolution::Def(self.root(krate), DefKind::Module)
    }

    /// The module around a scope: itself, or what a block stands in.
    pub fn enclosing_module(&self, scope: DefId) -> DefId {
        self.ancestors(scope)
            .find(|&d| self.kind(d) == DefKind::Module)
            .unwrap_or(self.root(scope.krate))
    }

    /// The scope around a block.
    fn outer_scope(&self, block: DefId) -> Option<DefId> {
        let data = self.krate(block.krate);
        let scope = data.scope_of(block.index)?;
        let outer = data.scope(scope.outer?);
        Some(DefId {
            krate: block.krate,
            index: outer.def,
        })
    }

    /// Resolves a path in an item or body. Local variables are not considered: the
    /// lowering has told them apart already.
    pub fn resolve(&self, place: Place, path: &Path, ns: Namespace) -> Option<Resolved> {
        if path.qself.is_some() {
            return None;
        }
        let first = path.segments.first()?.name;
        let rest = path.segments.len() - 1;
        if !path.global {
            let first_ns = if rest == 0 { ns } else { Namespace::Types };
            if let Some(target) = self.block_item(place, first, first_ns, rest, path, ns) {
                return Some(target);
            }
            if let Some(target) = self.generic(place, first, first_ns) {
                return Some(Resolved { target, rest });
            }
        }
        let from_root = self.info(place.scope.krate).edition == Edition::E2015 && path.global;
        let found = self.front(place.scope, path, ns, from_root, &mut Search::default());
        // `use std::str;` hides no type: where a module does not fit, the primitive does.
        let is_module = |r: &Resolved| {
            matches!(r.target, Resolution::Def(_, DefKind::Module)) && ns == Namespace::Types
        };
        if !path.global
            && found.as_ref().is_none_or(is_module)
            && let Some(primitive) = Primitive::from_name(first.as_str())
        {
            return Some(Resolved {
                target: Resolution::Primitive(primitive),
                rest,
            });
        }
        found
    }

    /// Items in the blocks of a body hide the generic parameters of the function.
    fn block_item(
        &self,
        place: Place,
        first: Name,
        first_ns: Namespace,
        _rest: usize,
        path: &Path,
        ns: Namespace,
    ) -> Option<Resolved> {
        let mut here = place.scope;
        while self.kind(here) == DefKind::Block {
            if self.lookup(here, first, first_ns).is_some() {
                return self.front(here, path, ns, false, &mut Search::default());
            }
            here = self.outer_scope(here)?;
        }
        None
    }

    /// `Self` and generic parameters, from the owner outwards.
    fn generic(&self, place: Place, name: Name, ns: Namespace) -> Option<Resolution> {
        let mut owner = place.owner;
        while let Some(def) = owner {
            let kind = self.kind(def);
            match kind {
                DefKind::Module => return None,
                DefKind::Block => {}
                _ => {
                    if name == "Self" {
                        match kind {
                            DefKind::Impl | DefKind::Trait => {
                                return Some(Resolution::SelfType(def));
                            }
                            _ if kind.is_adt() => return Some(Resolution::Def(def, kind)),
                            _ => {}
                        }
                    } else if ns != Namespace::Macros
                        && let Some(index) = self.generic_param(def, name)
                    {
                        return Some(Resolution::Param(def, index));
                    }
                }
            }
            owner = self.parent(def);
        }
        None
    }

    /// The macro that a path in a body names.
    pub fn resolve_macro(&self, scope: DefId, user: DefId, path: &Path) -> Option<DefId> {
        if !path.global
            && let [only] = path.segments.as_slice()
        {
            let mut here = Some(scope);
            while let Some(module) = here {
                let data = self.krate(module.krate);
                if let Some(scope) = data.scope_of(module.index) {
                    let in_block = self.kind(module) == DefKind::Block;
                    let visible = |d: u32| in_block || d < user.index;
                    let found = scope
                        .textual
                        .iter()
                        .rev()
                        .find(|(n, d)| *n == only.name && visible(*d));
                    if let Some(&(_, index)) = found {
                        return Some(DefId {
                            krate: module.krate,
                            index,
                        });
                    }
                }
                here = self.parent(module);
            }
        }
        let found = self.front(
            scope,
            path,
            Namespace::Macros,
            false,
            &mut Search::default(),
        )?;
        match found.target {
            Resolution::Def(def, DefKind::Macro) if found.rest == 0 => Some(def),
            _ => None,
        }
    }

    /// The traits whose methods can be called in a scope, in a stable order.
    pub fn traits_in_scope(&self, scope: DefId) -> Arc<[DefId]> {
        self.traits_in_scope.get_or(scope, || {
            let mut found = Vec::new();
            let mut seen = FxHashSet::default();
            let mut here = Some(scope);
            while let Some(module) = here {
                self.traits_of(module, module, &mut found, &mut seen);
                here = match self.kind(module) {
                    DefKind::Module => self.around_rewritten(module),
                    _ => self.outer_scope(module),
                };
            }
            if let Some(prelude) = self.prelude_module(scope.krate) {
                self.traits_of(prelude, prelude, &mut found, &mut seen);
            }
            let mut unique = FxHashSet::default();
            found.retain(|t| unique.insert(*t));
            found.into()
        })
    }

    fn traits_of(
        &self,
        module: DefId,
        from: DefId,
        found: &mut Vec<DefId>,
        seen: &mut FxHashSet<DefId>,
    ) {
        if !seen.insert(module) {
            return;
        }
        let data = self.krate(module.krate);
        let Some(scope) = data.scope_of(module.index) else {
            return;
        };
        for &index in &scope.traits {
            let def = DefId {
                krate: module.krate,
                index,
            };
            if self.is_visible(self.def(def).visibility, module, from) {
                found.push(def);
            }
        }
        let mut names: Vec<_> = scope.named.iter().collect();
        names.sort_by_key(|(name, _)| **name);
        let named = names.into_iter().flat_map(|(_, imports)| imports);
        for import in named.chain(&scope.anonymous) {
            if self.is_visible(import.visibility, module, from)
                && let Some(Resolution::Def(def, DefKind::Trait)) =
                    self.import(module, import, Namespace::Types, &mut Search::default())
            {
                found.push(def);
            }
        }
        for glob in &scope.globs {
            if self.is_visible(glob.visibility, module, from)
                && let Some(Resolution::Def(target, DefKind::Module)) =
                    self.import(module, glob, Namespace::Types, &mut Search::default())
            {
                self.traits_of(target, module, found, seen);
            }
        }
    }

    /// The type alias that a definition stands for, if it is one.
    pub fn alias_target(&self, def: DefId) -> Option<TypeRef> {
        self.alias_item(def)?.target.clone()
    }
}
