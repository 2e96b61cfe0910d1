//! What functions of known crates do, as declared.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::names::db::attr_argument;
use crate::names::impls::SelfKey;
use crate::names::split_commas;
use crate::names::{CrateId, CrateOrigin, DefId, DefKind, Namespace, Resolution};
use crate::syntax::memo::Memo;
use crate::syntax::text::Name;
use crate::types::Types;
use crate::types::ty::{TraitRef, Ty};

/// The effects of calling a function: names of lints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EffectSet {
    pub always: Vec<Name>,
    /// Only where the receiver is a static, or part of one.
    pub if_static: Vec<Name>,
}

impl EffectSet {
    pub fn is_empty(&self) -> bool {
        self.always.is_empty() && self.if_static.is_empty()
    }
}

/// For each definition of a real crate that is declared, its declaration.
type Counterparts = FxHashMap<DefId, DefId>;

/// The declared effects of a run's crates.
pub struct Effects<'t> {
    types: &'t Types,
    counterparts: Memo<CrateId, Arc<Counterparts>>,
    of_function: Memo<DefId, Arc<EffectSet>>,
    of_impl: Memo<(DefId, DefId), Arc<EffectSet>>,
}

/// What the attributes of one definition say.
#[derive(Default)]
struct Said {
    effects: Vec<Name>,
    if_static: Vec<Name>,
    /// `effect(none)`: surely harmless, whatever surrounds it.
    none: bool,
    within: Vec<Name>,
}

impl<'t> Effects<'t> {
    pub fn new(types: &'t Types) -> Effects<'t> {
        Effects {
            types,
            counterparts: Memo::default(),
            of_function: Memo::default(),
            of_impl: Memo::default(),
        }
    }

    /// Whether what a crate's functions do is declared, so that they are not entered.
    pub fn is_known(&self, krate: CrateId) -> bool {
        let info = self.types.db.info(krate);
        matches!(info.origin, CrateOrigin::Std | CrateOrigin::Declared)
            || info.declarations.is_some()
    }

    /// The declaration of a definition: itself in the standard library and in crates of
    /// which only declarations are there.
    pub fn declaration(&self, def: DefId) -> Option<DefId> {
        let info = self.types.db.info(def.krate);
        match info.declarations {
            Some(declarations) if declarations != def.krate => {
                let counterparts = self
                    .counterparts
                    .get_or(def.krate, || Arc::new(self.pair(def.krate, declarations)));
                counterparts.get(&def).copied()
            }
            _ => self.is_known(def.krate).then_some(def),
        }
    }

    /// Finds what each declared item is in the real crate, through its re-exports.
    fn pair(&self, real: CrateId, declarations: CrateId) -> Counterparts {
        let db = &self.types.db;
        let mut pairs = Counterparts::default();
        let mut open = vec![(db.root(declarations), db.root(real))];
        pairs.insert(db.root(real), db.root(declarations));
        while let Some((declared, module)) = open.pop() {
            let data = db.krate(declarations);
            let Some(scope) = data.scope_of(declared.index) else {
                continue;
            };
            let names = |map: &FxHashMap<Name, u32>, ns: Namespace| {
                let mut names: Vec<(Name, u32)> = map.iter().map(|(n, i)| (*n, *i)).collect();
                names.sort_by_key(|(_, index)| *index);
                names
                    .into_iter()
                    .map(move |(n, i)| (n, i, ns))
                    .collect::<Vec<_>>()
            };
            let mut all = names(&scope.types, Namespace::Types);
            all.extend(names(&scope.values, Namespace::Values));
            for (name, index, ns) in all {
                let declared = DefId {
                    krate: declarations,
                    index,
                };
                let Some(Resolution::Def(found, _)) = db.lookup(module, name, ns) else {
                    continue;
                };
                pairs.entry(found).or_insert(declared);
                if db.kind(declared) == DefKind::Module {
                    open.push((declared, found));
                }
            }
        }
        pairs
    }

    fn said(&self, def: DefId) -> Said {
        let mut said = Said::default();
        for (path, tokens) in self.types.db.attrs(def) {
            let names = || {
                split_commas(attr_argument(&tokens))
                    .into_iter()
                    .map(Name::new)
            };
            match path.as_str() {
                "effect" => {
                    for name in names() {
                        if name == "none" {
                            said.none = true;
                        } else {
                            said.effects.push(name);
                        }
                    }
                }
                "effect_if_static" => said.if_static.extend(names()),
                "effect_within" => said.within.extend(names()),
                _ => {}
            }
        }
        said
    }

    /// `effect_within` of what surrounds a declaration: `impl`, type, modules, crate.
    fn within(&self, declared: DefId) -> Vec<Name> {
        let db = &self.types.db;
        for def in db.ancestors(declared).skip(1) {
            let mut said = self.said(def);
            if said.none {
                return Vec::new();
            }
            if !said.within.is_empty() {
                return said.within;
            }
            if db.kind(def) == DefKind::Impl
                && let Some(head) = self.types.impl_head(def)
                && let Ty::Adt(adt, _) = head.self_ty.strip_references()
                && adt.krate == def.krate
            {
                said = self.said(*adt);
                if said.none {
                    return Vec::new();
                }
                if !said.within.is_empty() {
                    return said.within;
                }
            }
        }
        self.crate_within(declared.krate)
    }

    /// The inner `#![effect_within(…)]` of a declaration file.
    fn crate_within(&self, krate: CrateId) -> Vec<Name> {
        let data = self.types.db.krate(krate);
        let Some(source) = data.sources.first() else {
            return Vec::new();
        };
        source
            .tree
            .inner_attrs
            .iter()
            .filter(|a| a.path == "effect_within")
            .flat_map(|a| {
                let tokens = source.slice(&a.tokens);
                let names = split_commas(attr_argument(&tokens)).into_iter();
                names.map(Name::new).collect::<Vec<_>>()
            })
            .collect()
    }

    fn of_declaration(&self, declared: DefId) -> EffectSet {
        let said = self.said(declared);
        if said.none {
            return EffectSet::default();
        }
        if !said.effects.is_empty() || !said.if_static.is_empty() {
            return EffectSet {
                always: said.effects,
                if_static: said.if_static,
            };
        }
        let always = if said.within.is_empty() {
            self.within(declared)
        } else {
            said.within
        };
        EffectSet {
            always,
            if_static: Vec::new(),
        }
    }

    /// The effects of calling a function of a known crate.
    pub fn of_function(&self, def: DefId) -> Arc<EffectSet> {
        self.of_function.get_or(def, || {
            if let Some(declared) = self.declaration(def) {
                return Arc::new(self.of_declaration(declared));
            }
            let db = &self.types.db;
            let Some(parent) = db.parent(def) else {
                return Arc::default();
            };
            // A member that is not paired by its path: by its type or trait and name.
            let owner = match db.kind(parent) {
                DefKind::Impl => match self.types.impl_head(parent) {
                    Some(head) => match head.self_ty.strip_references() {
                        Ty::Adt(adt, _) => Some(*adt),
                        _ => None,
                    },
                    None => None,
                },
                DefKind::Trait => Some(parent),
                _ => None,
            };
            let declared_owner = owner.and_then(|o| self.declaration(o));
            let name = db.def(def).name;
            if let Some(owner) = declared_owner {
                if let Some(member) = self.declared_member(owner, name) {
                    return Arc::new(self.of_declaration(member));
                }
                let said = self.said(owner);
                if said.none {
                    return Arc::default();
                }
                if !said.within.is_empty() {
                    return Arc::new(EffectSet {
                        always: said.within,
                        if_static: Vec::new(),
                    });
                }
            }
            Arc::new(EffectSet {
                always: self.within_real(def),
                if_static: Vec::new(),
            })
        })
    }

    /// What the declared modules around an undeclared definition say.
    fn within_real(&self, def: DefId) -> Vec<Name> {
        let db = &self.types.db;
        for around in db.ancestors(def).skip(1) {
            if db.kind(around) == DefKind::Module
                && let Some(declared) = self.declaration(around)
            {
                let said = self.said(declared);
                if said.none {
                    return Vec::new();
                }
                if !said.within.is_empty() {
                    return said.within;
                }
            }
        }
        match db.info(def.krate).declarations {
            Some(declarations) => self.crate_within(declarations),
            None => Vec::new(),
        }
    }

    /// A method of a declared type or trait.
    fn declared_member(&self, owner: DefId, name: Name) -> Option<DefId> {
        if self.types.db.kind(owner) == DefKind::Trait {
            return self.types.trait_member(owner, name);
        }
        let args = Arc::from([]);
        let inherent = self.types.inherent_members(&Ty::Adt(owner, args), name);
        inherent.first().copied().or_else(|| {
            let key = SelfKey::Named(self.types.db.def(owner).name);
            let data = self.types.db.krate(owner.krate);
            let impls = data.impls.by_type.get(&key).into_iter().flatten();
            impls
                .map(|&index| DefId {
                    krate: owner.krate,
                    index,
                })
                .find_map(|i| self.types.trait_member(i, name))
        })
    }

    /// The effects of a trait's method through one `impl`, which may not list it.
    pub fn of_trait_method(
        &self,
        found: Option<DefId>,
        method: DefId,
        trait_ref: &TraitRef,
    ) -> Arc<EffectSet> {
        let Some(implementation) = found else {
            let declared = self.of_function(method);
            if !declared.is_empty() {
                return declared;
            }
            return self.of_derived(trait_ref);
        };
        self.of_impl.get_or((implementation, method), || {
            let name = self.types.db.def(method).name;
            if let Some(member) = self.types.trait_member(implementation, name) {
                let own = self.of_function(member);
                if !own.is_empty() {
                    return own;
                }
            }
            let around = match self.declaration(implementation) {
                Some(declared) => {
                    let said = self.said(declared);
                    if said.within.is_empty() {
                        self.within(declared)
                    } else {
                        said.within
                    }
                }
                None => Vec::new(),
            };
            if around.is_empty() {
                return self.of_function(method);
            }
            Arc::new(EffectSet {
                always: around,
                if_static: Vec::new(),
            })
        })
    }

    /// A method of a type whose `impl` was not found: what its type says of all.
    fn of_derived(&self, trait_ref: &TraitRef) -> Arc<EffectSet> {
        let Ty::Adt(adt, _) = trait_ref.self_ty().strip_references() else {
            return Arc::default();
        };
        match self.declaration(*adt) {
            Some(declared) => Arc::new(EffectSet {
                always: self.said(declared).within,
                if_static: Vec::new(),
            }),
            None => Arc::default(),
        }
    }

    /// What an attribute on the declaration of a definition says: its argument.
    pub fn attr(&self, def: DefId, attr: &str) -> Option<String> {
        let declared = self.declaration(def)?;
        let attrs = self.types.db.attrs(declared);
        let (_, tokens) = attrs.iter().find(|(path, _)| *path == attr)?;
        Some(attr_argument(tokens).to_owned())
    }

    /// Whether the declaration of a definition carries an attribute.
    pub fn has_attr(&self, def: DefId, attr: &str) -> bool {
        let declared = self.declaration(def).unwrap_or(def);
        self.types
            .db
            .attrs(declared)
            .iter()
            .any(|(path, _)| *path == attr)
    }
}
