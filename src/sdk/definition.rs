//! Definitions that attributes or traits mark, found on the scanned items.

mod naming;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::bound::Bound;
use crate::calls::Calls;
use crate::lints::profile::pattern::ItemPath;
use crate::lints::profile::{Block, BlockItem, CommandKind, DefinitionKind, FunctionMark, Method};
use crate::names::db::attr_argument;
use crate::names::resolve::Place;
use crate::names::split_commas;
use crate::names::{CrateId, CrateOrigin, DefId, DefKind, Namespace};
use crate::syntax::lower::parse_path;
use crate::syntax::text::Name;
use crate::types::ty::Ty;
use naming::{Naming, pascal, snake};

/// A function that attributes or a trait make a definition.
#[derive(Clone, Debug)]
pub struct Definition {
    pub def: DefId,
    /// The profile, as an index into the active ones.
    pub(super) sdk: usize,
    pub kind: DefinitionKind,
    /// As the service knows it.
    pub name: String,
    /// What the block that it is in is called, and the `impl` or trait itself.
    pub block: Option<(String, DefId)>,
    /// The type that the block is for.
    pub on: Option<DefId>,
    /// For a validator: the method that it guards.
    pub guards: Option<Name>,
    /// A value of the definition's path runs nothing: the attribute makes a marker of it.
    pub is_marker: bool,
    /// The attribute registers it with every worker that is linked with it.
    pub registers_itself: bool,
    /// What calling it like any function issues, where its attribute journals that.
    pub called_as: Option<CommandKind>,
    /// The path of the type that stands for it, relative to its module.
    pub(super) marker: Option<String>,
}

/// An attribute on an item: its path as written and what follows.
type Attribute = (Name, String);

/// All marked definitions of the members.
#[derive(Default)]
pub(super) struct Definitions {
    pub all: Vec<Definition>,
    pub by_def: FxHashMap<DefId, usize>,
    pub by_type: FxHashMap<DefId, Vec<usize>>,
    /// Client types that attributes generate, by name, with the type or trait of the block.
    pub clients: FxHashMap<Name, DefId>,
}

impl Definitions {
    pub fn find(calls: &Calls<'_>, active: &[Bound<'_>]) -> Definitions {
        let mut found = Definitions::default();
        for (sdk, bound) in active.iter().enumerate() {
            let finder = Finder { calls, bound, sdk };
            finder.find(&mut found);
        }
        for (index, definition) in found.all.iter().enumerate() {
            found.by_def.entry(definition.def).or_insert(index);
            if let Some(on) = definition.on {
                found.by_type.entry(on).or_default().push(index);
            }
        }
        found
    }

    pub fn get(&self, def: DefId) -> Option<&Definition> {
        self.all.get(*self.by_def.get(&def)?)
    }
}

struct Finder<'a, 't> {
    calls: &'a Calls<'t>,
    bound: &'a Bound<'t>,
    sdk: usize,
}

/// What a block says of all its methods.
struct BlockSite<'t> {
    block: &'t Block,
    /// The `impl` or trait with the attribute.
    marked: DefId,
    attributes: Vec<Attribute>,
    marking: Option<Attribute>,
    on: Option<DefId>,
}

impl<'t> Finder<'_, 't> {
    fn find(&self, into: &mut Definitions) {
        let db = &self.calls.types.db;
        let members: Vec<CrateId> = db
            .crates()
            .filter(|(_, info)| info.origin == CrateOrigin::Member)
            .map(|(id, _)| id)
            .collect();
        let names = self.attribute_names();
        let marked: Vec<Vec<DefId>> = members
            .par_iter()
            .map(|&krate| self.marked_items(krate, &names))
            .collect();
        for def in marked.into_iter().flatten() {
            match db.kind(def) {
                DefKind::Impl | DefKind::Trait => self.block(def, into),
                DefKind::Function => self.function(def, into),
                _ => {}
            }
        }
        for block in &self.bound.profile.blocks {
            if block.on == BlockItem::ImplOf {
                self.implementations(block, into);
            }
        }
    }

    fn attribute_names(&self) -> Vec<&'t str> {
        let profile = self.bound.profile;
        let blocks = profile.blocks.iter().flat_map(|b| &b.attributes);
        let marks = profile.functions.iter().flat_map(|f| &f.attributes);
        blocks.chain(marks).map(ItemPath::last).collect()
    }

    /// Items with an attribute that may be one of the profile's, whatever it is imported as.
    fn marked_items(&self, krate: CrateId, names: &[&str]) -> Vec<DefId> {
        let db = &self.calls.types.db;
        let data = db.krate(krate);
        let renamed: Vec<Name> = (data.scopes.iter())
            .flat_map(|scope| &scope.named)
            .filter(|(alias, imports)| {
                imports.iter().any(|import| {
                    let last = import.path.segments.last();
                    last.is_some_and(|s| s.name != **alias && names.contains(&s.name.as_str()))
                })
            })
            .map(|(alias, _)| *alias)
            .collect();
        let mut found = Vec::new();
        for (index, def) in data.defs.iter().enumerate() {
            if !matches!(def.kind, DefKind::Impl | DefKind::Trait | DefKind::Function) {
                continue;
            }
            let Some(item) = def
                .item
                .and_then(|i| data.source_of(def).tree.items.get(i.0 as usize))
            else {
                continue;
            };
            let may_mark = item.attrs.iter().any(|attr| {
                let path = attr.path.as_str();
                attr.path == "cfg_attr"
                    || names.contains(&last_segment(path))
                    || renamed.contains(&Name::new(last_segment(path)))
            });
            if may_mark {
                found.push(DefId {
                    krate,
                    index: index as u32,
                });
            }
        }
        found
    }

    fn block(&self, def: DefId, into: &mut Definitions) {
        let attributes = self.calls.types.db.attrs(def);
        let wanted = match self.calls.types.db.kind(def) {
            DefKind::Trait => BlockItem::Trait,
            _ => BlockItem::Impl,
        };
        for block in &self.bound.profile.blocks {
            if block.on != wanted {
                continue;
            }
            let Some(marking) = self.marking(def, &attributes, &block.attributes) else {
                continue;
            };
            let site = BlockSite {
                block,
                marked: def,
                on: self.self_type(def),
                attributes,
                marking: Some(marking),
            };
            match wanted {
                BlockItem::Trait => self.marked_trait(&site, into),
                _ => self.methods(&site, def, into),
            }
            return;
        }
    }

    /// The attribute that is one of these macros.
    fn marking(
        &self,
        def: DefId,
        attributes: &[Attribute],
        wanted: &'t [ItemPath],
    ) -> Option<Attribute> {
        let scope = self.scope_of(def);
        attributes
            .iter()
            .find(|(path, _)| self.is_attribute(scope, *path, wanted))
            .cloned()
    }

    fn is_attribute(&self, scope: DefId, path: Name, wanted: &'t [ItemPath]) -> bool {
        let Ok(path) = parse_path(path.as_str()) else {
            return false;
        };
        let Some(found) = self.calls.types.db.resolve_attribute(scope, &path) else {
            return false;
        };
        self.bound.crates.contains(&found.krate)
            && wanted
                .iter()
                .any(|w| self.calls.types.db.def(found).name == w.last())
    }

    fn scope_of(&self, def: DefId) -> DefId {
        self.calls.types.place_of(def).scope
    }

    fn place_of(&self, def: DefId) -> Place {
        self.calls.types.place_of(def)
    }

    fn self_type(&self, def: DefId) -> Option<DefId> {
        if self.calls.types.db.kind(def) == DefKind::Trait {
            return Some(def);
        }
        let head = self.calls.types.impl_head(def)?;
        match head.self_ty.strip_references() {
            Ty::Adt(adt, _) => Some(*adt),
            _ => None,
        }
    }

    fn methods(&self, site: &BlockSite<'t>, implementation: DefId, into: &mut Definitions) {
        let db = &self.calls.types.db;
        let block_name = self.block_name(site, implementation);
        self.client(site, into);
        for member in db.members(implementation) {
            if db.kind(member) != DefKind::Function {
                continue;
            }
            let attributes = db.attrs(member);
            let Some((method, marking)) = self.method_mark(site, member, &attributes) else {
                continue;
            };
            let definition = self.definition(
                site,
                method,
                member,
                member,
                &attributes,
                marking,
                &block_name,
            );
            into.all.push(definition);
        }
    }

    /// The methods of every `impl` of a marked trait.
    fn marked_trait(&self, site: &BlockSite<'t>, into: &mut Definitions) {
        let db = &self.calls.types.db;
        let block_name = self.block_name(site, site.marked);
        self.client(site, into);
        let implementations = self.calls.implementations(site.marked);
        for declared in db.members(site.marked) {
            if db.kind(declared) != DefKind::Function {
                continue;
            }
            let attributes = db.attrs(declared);
            let Some((method, marking)) = self.method_mark(site, declared, &attributes) else {
                continue;
            };
            let name = db.def(declared).name;
            for &implementation in implementations.iter() {
                let Some(member) = self.calls.types.trait_member(implementation, name) else {
                    continue;
                };
                let mut definition = self.definition(
                    site,
                    method,
                    member,
                    declared,
                    &attributes,
                    marking.clone(),
                    &block_name,
                );
                definition.on = self.self_type(implementation);
                into.all.push(definition);
            }
        }
    }

    /// The methods of every `impl` of the SDK's own traits.
    fn implementations(&self, block: &'t Block, into: &mut Definitions) {
        let db = &self.calls.types.db;
        for path in &block.traits {
            for trait_def in self.bound.items(self.calls, path, Namespace::Types) {
                if db.kind(trait_def) != DefKind::Trait {
                    continue;
                }
                for &implementation in self.calls.implementations(trait_def).iter() {
                    let site = BlockSite {
                        block,
                        marked: implementation,
                        attributes: db.attrs(implementation),
                        marking: None,
                        on: self.self_type(implementation),
                    };
                    self.methods(&site, implementation, into);
                }
            }
        }
    }

    fn client(&self, site: &BlockSite<'t>, into: &mut Definitions) {
        let (Some(template), Some(on)) = (&site.block.client, site.on) else {
            return;
        };
        let own = self.calls.types.db.def(on).name;
        let name = template
            .replace("{type}", own.as_str())
            .replace("{trait}", own.as_str());
        into.clients.entry(Name::new(&name)).or_insert(on);
    }

    /// The entry of the block that fits a method, and the attribute that marks it.
    fn method_mark(
        &self,
        site: &BlockSite<'t>,
        member: DefId,
        attributes: &[Attribute],
    ) -> Option<(&'t Method, Option<Attribute>)> {
        let name = self.calls.types.db.def(member).name;
        site.block.methods.iter().find_map(|method| {
            if !method.functions.is_empty() && !method.functions.iter().any(|f| name == f.as_str())
            {
                return None;
            }
            match &method.attribute {
                None => Some((method, None)),
                Some(wanted) => attributes
                    .iter()
                    .find(|(path, _)| last_segment(path.as_str()) == wanted)
                    .map(|marking| (method, Some(marking.clone()))),
            }
        })
    }

    #[allow(clippy::too_many_arguments)]
    fn definition(
        &self,
        site: &BlockSite<'t>,
        method: &'t Method,
        def: DefId,
        declared: DefId,
        attributes: &[Attribute],
        marking: Option<Attribute>,
        block_name: &str,
    ) -> Definition {
        let naming = Naming {
            finder: self,
            def: declared,
            attributes,
            marking: marking.as_ref(),
            site: Some(site),
            block_name,
        };
        let name = naming.first(&method.name);
        let name = match &method.qualified {
            Some(template) => template
                .replace("{block}", block_name)
                .replace("{name}", &name),
            None => name,
        };
        let guards = marking
            .as_ref()
            .filter(|_| method.guards_argument)
            .and_then(|(_, tokens)| split_commas(attr_argument(tokens)).first().copied())
            .map(Name::new);
        Definition {
            def,
            sdk: self.sdk,
            kind: method.kind,
            name,
            block: Some((block_name.to_owned(), site.marked)),
            on: site.on,
            guards,
            registers_itself: false,
            is_marker: site.block.constants || site.block.marker.is_some(),
            called_as: None,
            marker: (site.block.marker.as_ref())
                .map(|template| self.marker(template, site.on, def)),
        }
    }

    fn block_name(&self, site: &BlockSite<'t>, implementation: DefId) -> String {
        let naming = Naming {
            finder: self,
            def: implementation,
            attributes: &site.attributes,
            marking: site.marking.as_ref(),
            site: Some(site),
            block_name: "",
        };
        naming.first(&site.block.name)
    }

    fn function(&self, def: DefId, into: &mut Definitions) {
        let attributes = self.calls.types.db.attrs(def);
        for mark in &self.bound.profile.functions {
            let Some(marking) = self.marking(def, &attributes, &mark.attributes) else {
                continue;
            };
            if !mark.first_parameter.is_empty()
                && !self.first_parameter_is(def, &mark.first_parameter)
            {
                continue;
            }
            into.all
                .push(self.marked_function(def, mark, &attributes, marking));
            return;
        }
    }

    fn marked_function(
        &self,
        def: DefId,
        mark: &'t FunctionMark,
        attributes: &[Attribute],
        marking: Attribute,
    ) -> Definition {
        let naming = Naming {
            finder: self,
            def,
            attributes,
            marking: Some(&marking),
            site: None,
            block_name: "",
        };
        Definition {
            def,
            sdk: self.sdk,
            kind: mark.kind,
            name: naming.first(&mark.name),
            block: None,
            on: None,
            guards: None,
            registers_itself: mark.self_registering,
            is_marker: mark.called_as.is_none(),
            called_as: mark.called_as,
            marker: (mark.marker.as_ref()).map(|template| self.marker(template, None, def)),
        }
    }

    /// Fills in the template of a marker type's path.
    fn marker(&self, template: &str, on: Option<DefId>, function: DefId) -> String {
        let db = &self.calls.types.db;
        let mut path = template.to_owned();
        let own = on.map_or("", |on| db.def(on).name.as_str());
        let function = db.def(function).name.as_str();
        for (word, name) in [("type", own), ("function", function)] {
            path = path
                .replace(&format!("{{{word}}}"), name)
                .replace(&format!("{{{word}:snake}}"), &snake(name))
                .replace(&format!("{{{word}:pascal}}"), &pascal(name));
        }
        path
    }

    fn first_parameter_is(&self, def: DefId, wanted: &'t [ItemPath]) -> bool {
        let Some(sig) = self.calls.types.fn_sig(def) else {
            return false;
        };
        let first = sig.params.first().map(Ty::strip_references);
        matches!(first, Some(Ty::Adt(adt, _)) if self.bound.is_type_of(self.calls, *adt, wanted))
    }
}

fn last_segment(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}
