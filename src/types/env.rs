//! Signatures, generics, bounds and impl heads as types, lowered once and remembered.

use std::sync::{Arc, OnceLock};

use super::lang::{LangTrait, LangTraits, lang_traits};
use super::lower::{ImplTrait, TypeScope};
use super::ty::*;
use crate::names::db::attr_argument;
use crate::names::impls::SelfKey;
use crate::names::resolve::Place;
use crate::names::{CrateId, Db, DefId, DefKind, Namespace, Primitive, Resolution};
use crate::syntax::ast::*;
use crate::syntax::fit::fitted;
use crate::syntax::lower;
use crate::syntax::memo::Memo;
use crate::syntax::text::Name;

/// A function's signature; generic parameters are [`Ty::Param`]s.
#[derive(Clone, Debug)]
pub struct FnSig {
    /// With the receiver, if any.
    pub params: Vec<Ty>,
    /// What a call evaluates to: a future where the function is `async`.
    pub output: Ty,
    pub receiver: Option<Receiver>,
    pub is_async: bool,
}

/// What an item is generic over.
#[derive(Clone, Debug, Default)]
pub struct Generics {
    /// How many parameters the item itself declares: `Self` of a trait and `impl Trait`
    /// arguments of a function included.
    pub count: u32,
    /// Those that can be written in angle brackets.
    pub written: u32,
    pub predicates: Vec<Clause>,
}

#[derive(Clone, Debug)]
pub struct ImplHead {
    pub self_ty: Ty,
    pub trait_ref: Option<TraitRef>,
    pub negative: bool,
}

/// Names and types of fields, in order.
pub type Fields = Arc<[(Name, Ty)]>;

/// Functions that a name may mean, in order.
pub type Candidates = Arc<[DefId]>;

/// What a macro that is not expanded evaluates to.
#[derive(Clone, Debug)]
pub enum MacroValue {
    Type(Ty),
    /// The results of futures as one result, or the first error.
    Tried,
}

/// A type, as far as it says which `impl`s may be for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ImplsFor {
    Adt(DefId),
    /// No struct or enum. If it is not known by any key, only blanket `impl`s fit.
    Key(Option<SelfKey>),
    /// An integer of which the type is not known yet.
    Integer,
    Float,
}

/// The types of a [`Db`]'s items. Shared by all threads.
pub struct Types {
    pub db: Db,
    generics: Memo<DefId, Arc<Generics>>,
    sigs: Memo<DefId, Option<Arc<FnSig>>>,
    fields: Memo<(DefId, u32), Fields>,
    impl_heads: Memo<DefId, Option<Arc<ImplHead>>>,
    supertraits: Memo<DefId, Arc<[Clause]>>,
    param_envs: Memo<DefId, Arc<[Clause]>>,
    aliases: Memo<DefId, Ty>,
    values: Memo<DefId, Ty>,
    opaques: Memo<(DefId, u32), Arc<[Clause]>>,
    assoc_bounds: Memo<DefId, Arc<[Clause]>>,
    std_items: Memo<&'static str, Option<DefId>>,
    lang_traits: OnceLock<LangTraits>,
    impls_for: Memo<(DefId, CrateId, ImplsFor), Candidates>,
    dependents: Memo<(CrateId, CrateId), Arc<[CrateId]>>,
    inherent: Memo<(ImplsFor, CrateId, Name), Candidates>,
    trait_methods: Memo<(DefId, Name), Candidates>,
    bodies: Memo<DefId, Arc<Body>>,
    macro_values: Memo<DefId, Option<MacroValue>>,
    derived: Memo<(DefId, DefId), bool>,
    declared_derives: Memo<DefId, Arc<[DefId]>>,
}

impl Types {
    pub fn new(db: Db) -> Types {
        Types {
            db,
            generics: Memo::default(),
            sigs: Memo::default(),
            fields: Memo::default(),
            impl_heads: Memo::default(),
            supertraits: Memo::default(),
            param_envs: Memo::default(),
            aliases: Memo::default(),
            values: Memo::default(),
            opaques: Memo::default(),
            assoc_bounds: Memo::default(),
            std_items: Memo::default(),
            lang_traits: OnceLock::new(),
            impls_for: Memo::default(),
            dependents: Memo::default(),
            inherent: Memo::default(),
            trait_methods: Memo::default(),
            bodies: Memo::default(),
            macro_values: Memo::default(),
            derived: Memo::default(),
            declared_derives: Memo::default(),
        }
    }

    /// An item of the standard library by its path below `std`.
    pub fn std_item(&self, path: &'static str) -> Option<DefId> {
        self.std_items.get_or(path, || {
            let mut at = self.db.root(self.db.std());
            let mut segments = path.split("::").peekable();
            while let Some(segment) = segments.next() {
                let last = segments.peek().is_none();
                let name = Name::new(segment);
                let found = self.db.lookup(at, name, Namespace::Types).or_else(|| {
                    last.then(|| self.db.lookup(at, name, Namespace::Values))
                        .flatten()
                });
                match found? {
                    Resolution::Def(def, _) => at = def,
                    _ => return None,
                }
            }
            Some(at)
        })
    }

    pub fn std_adt(&self, path: &'static str, args: impl IntoIterator<Item = Ty>) -> Ty {
        match self.std_item(path) {
            Some(def) => Ty::Adt(def, args.into_iter().collect()),
            None => Ty::Unknown,
        }
    }

    pub fn is_std(&self, def: DefId, path: &'static str) -> bool {
        def.krate == self.db.std() && self.std_item(path) == Some(def)
    }

    /// What the solver has to know of a trait, if anything.
    pub fn lang_trait(&self, def: DefId) -> Option<LangTrait> {
        if def.krate != self.db.std() {
            return None;
        }
        let known = self.lang_traits.get_or_init(|| lang_traits(self));
        known.get(&def).copied()
    }

    /// From where the paths of an item's signature are looked at.
    pub fn place_of(&self, def: DefId) -> Place {
        let outside = self.db.parent(def).unwrap_or(def);
        Place {
            scope: self.db.scope_around(outside),
            owner: Some(def),
        }
    }

    fn scope(&self, def: DefId) -> TypeScope<'_> {
        TypeScope::new(self, self.place_of(def))
    }

    pub fn generics(&self, def: DefId) -> Arc<Generics> {
        self.generics
            .get_or_cut(def, Arc::default(), || Arc::new(self.lower_generics(def)))
    }

    fn lower_generics(&self, def: DefId) -> Generics {
        if self.is_for_several(def) {
            return Generics {
                count: 1,
                written: 1,
                predicates: Vec::new(),
            };
        }
        if !self.db.may_be_generic(def) {
            return Generics::default();
        }
        let Some(item) = self.db.generics(def) else {
            return Generics::default();
        };
        let is_trait = self.db.kind(def) == DefKind::Trait;
        let mut scope = self.scope(def);
        let mut predicates = Vec::new();
        for predicate in &item.predicates {
            let subject = scope.ty(&predicate.subject);
            scope.bounds(&subject, &predicate.bounds, &mut predicates);
        }
        let written = item.params.len() as u32 + u32::from(is_trait);
        let mut count = written;
        if self.db.kind(def) == DefKind::Function
            && let Some(function) = self.db.fn_item(def)
        {
            scope.impl_trait = ImplTrait::Param {
                function: def,
                next: written,
            };
            for param in &function.params {
                scope.ty(&param.ty);
            }
            if let ImplTrait::Param { next, .. } = scope.impl_trait {
                count = next;
            }
            predicates.append(&mut scope.found);
        }
        Generics {
            count,
            written,
            predicates,
        }
    }

    /// Whether a declaration's `impl` is `#[also(…)]` for more primitives: its self
    /// type is then its only parameter.
    pub fn is_for_several(&self, def: DefId) -> bool {
        def.krate == self.db.std()
            && self.db.kind(def) == DefKind::Impl
            && self
                .db
                .item(def)
                .is_some_and(|(_, i)| i.attrs.iter().any(|a| a.path == "also"))
    }

    /// The items whose generic parameters are in scope in `def`, innermost first.
    pub fn generic_owners(&self, def: DefId) -> impl Iterator<Item = DefId> + '_ {
        self.db
            .ancestors(def)
            .take_while(|&d| !matches!(self.db.kind(d), DefKind::Module | DefKind::Block))
    }

    /// Binds every parameter in scope of `def` through `bind`.
    pub fn bind_all(&self, def: DefId, mut bind: impl FnMut(DefId, u32) -> Ty) -> Subst {
        let mut subst = Subst::default();
        for owner in self.generic_owners(def) {
            let count = self.generics(owner).count;
            if count > 0 {
                subst
                    .parts
                    .push((owner, (0..count).map(|i| bind(owner, i)).collect()));
            }
        }
        subst
    }

    pub fn identity(&self, def: DefId) -> Subst {
        self.bind_all(def, Ty::Param)
    }

    pub fn fn_sig(&self, def: DefId) -> Option<Arc<FnSig>> {
        self.sigs.get_or_cut(def, None, || {
            let item = self.db.fn_item(def)?;
            let mut scope = self.scope(def);
            let next = self.db.generics(def).map_or(0, |g| g.params.len() as u32);
            scope.impl_trait = ImplTrait::Param {
                function: def,
                next,
            };
            let params = item.params.iter().map(|p| scope.ty(&p.ty)).collect();
            scope.impl_trait = ImplTrait::Opaque {
                function: def,
                next: 0,
            };
            let mut output = scope.ty(&item.output);
            if item.is_async {
                output = Ty::Future(Arc::new(output));
            }
            Some(Arc::new(FnSig {
                params,
                output,
                receiver: item.receiver,
                is_async: item.is_async,
            }))
        })
    }

    /// What an `impl Trait` in the result of a function is known to implement; the
    /// subject is the opaque type with the function's own parameters.
    pub fn opaque_bounds(&self, function: DefId, index: u32) -> Arc<[Clause]> {
        self.opaques
            .get_or_cut((function, index), Arc::from([]), || {
                let Some(item) = self.db.fn_item(function) else {
                    return Arc::from([]);
                };
                let mut scope = self.scope(function);
                scope.impl_trait = ImplTrait::Opaque { function, next: 0 };
                scope.ty(&item.output);
                let subject = Ty::Opaque(function, index, Arc::new(self.identity(function)));
                scope.found.retain(|p| *p.trait_ref.self_ty() == subject);
                scope.found.into()
            })
    }

    /// Names and types of the fields of a struct (variant 0) or of an enum's variant.
    pub fn fields(&self, adt: DefId, variant: u32) -> Fields {
        self.fields.get_or_cut((adt, variant), Arc::from([]), || {
            let Some(item) = self.db.adt_item(adt) else {
                return Arc::from([]);
            };
            let Some(variant) = item.variants.get(variant as usize) else {
                return Arc::from([]);
            };
            let mut scope = self.scope(adt);
            variant
                .fields
                .iter()
                .map(|f| (f.name, scope.ty(&f.ty)))
                .collect()
        })
    }

    pub fn impl_head(&self, def: DefId) -> Option<Arc<ImplHead>> {
        self.impl_heads.get_or_cut(def, None, || {
            let item = self.db.impl_item(def)?;
            let mut scope = self.scope(def);
            let self_ty = if self.is_for_several(def) {
                Ty::Param(def, 0)
            } else {
                scope.ty(&item.self_ty)
            };
            let trait_ref = match &item.trait_path {
                Some(path) => Some(scope.trait_ref(path, &self_ty, &mut Vec::new())?),
                None => None,
            };
            Some(Arc::new(ImplHead {
                self_ty,
                trait_ref,
                negative: item.negative,
            }))
        })
    }

    /// The direct supertraits, as predicates on `Self` of the trait, and what its
    /// `where` clauses say of `Self`.
    pub fn supertraits(&self, def: DefId) -> Arc<[Clause]> {
        self.supertraits.get_or_cut(def, Arc::from([]), || {
            let Some(item) = self.db.trait_item(def) else {
                return Arc::from([]);
            };
            let subject = Ty::Param(def, 0);
            let mut scope = self.scope(def);
            let mut found = Vec::new();
            scope.bounds(&subject, &item.supertraits, &mut found);
            for predicate in &item.generics.predicates {
                let is_self = matches!(&predicate.subject, TypeRef::Path(p)
                    if p.qself.is_none() && p.segments.len() == 1 && p.segments[0].name == "Self");
                if is_self {
                    scope.bounds(&subject, &predicate.bounds, &mut found);
                }
            }
            found.into()
        })
    }

    /// A trait reference with all that its supertraits say, the nearest first.
    pub fn elaborate(&self, predicate: &Clause) -> Vec<Clause> {
        let mut all = vec![predicate.clone()];
        let mut at = 0;
        while let Some(current) = all.get(at).cloned() {
            at += 1;
            let subst = Subst::of(current.trait_ref.def, current.trait_ref.args.clone());
            for above in self.supertraits(current.trait_ref.def).iter() {
                let above = above.subst(&subst);
                if !all.iter().any(|p| p.trait_ref == above.trait_ref) && all.len() < 64 {
                    all.push(above);
                }
            }
        }
        all
    }

    /// What holds inside an item: its own bounds and those of what it stands in, with
    /// supertraits.
    pub fn param_env(&self, def: DefId) -> Arc<[Clause]> {
        self.param_envs.get_or_cut(def, Arc::from([]), || {
            let mut found = Vec::new();
            for owner in self.generic_owners(def) {
                let generics = self.generics(owner);
                for predicate in &generics.predicates {
                    found.extend(self.elaborate(predicate));
                }
                if self.db.kind(owner) == DefKind::Trait {
                    let args = (0..generics.count).map(|i| Ty::Param(owner, i)).collect();
                    let own = TraitRef { def: owner, args };
                    found.extend(self.elaborate(&Clause {
                        trait_ref: own,
                        bindings: vec![],
                    }));
                }
            }
            found.into()
        })
    }

    /// The bounds that a trait puts on one of its associated types; the subject is the
    /// projection on the trait's own parameters.
    pub fn assoc_bounds(&self, assoc: DefId) -> Arc<[Clause]> {
        self.assoc_bounds.get_or_cut(assoc, Arc::from([]), || {
            let (Some(item), Some(trait_def)) = (self.db.alias_item(assoc), self.db.parent(assoc))
            else {
                return Arc::from([]);
            };
            let count = self.generics(trait_def).count;
            let args: Args = (0..count).map(|i| Ty::Param(trait_def, i)).collect();
            let subject = Ty::Projection(Arc::new(Projection {
                trait_ref: TraitRef {
                    def: trait_def,
                    args,
                },
                name: self.db.def(assoc).name,
            }));
            let mut found = Vec::new();
            self.scope(assoc).bounds(&subject, &item.bounds, &mut found);
            found.iter().flat_map(|p| self.elaborate(p)).collect()
        })
    }

    /// What a type alias or associated type of an `impl` stands for, in its own
    /// parameters.
    pub fn alias(&self, def: DefId) -> Ty {
        self.aliases
            .get_or_cut(def, Ty::Unknown, || match self.db.alias_target(def) {
                Some(target) => self.scope(def).ty(&target),
                None => Ty::Unknown,
            })
    }

    /// The type of a constant or static.
    pub fn value_ty(&self, def: DefId) -> Ty {
        self.values
            .get_or_cut(def, Ty::Unknown, || match self.db.value_type(def) {
                Some(ty) => self.scope(def).ty(&ty),
                None => Ty::Unknown,
            })
    }

    /// The member of a trait with this name.
    pub fn trait_member(&self, trait_def: DefId, name: Name) -> Option<DefId> {
        self.db
            .members(trait_def)
            .find(|&m| self.db.def(m).name == name)
    }

    /// The trait, itself or above `def`, that declares an associated type of this name.
    pub fn trait_with_assoc(&self, predicate: &Clause, name: Name) -> Option<TraitRef> {
        let declares = |def: DefId| {
            let member = self.trait_member(def, name);
            member.is_some_and(|m| self.db.kind(m) == DefKind::TypeAlias)
        };
        if declares(predicate.trait_ref.def) {
            return Some(predicate.trait_ref.clone());
        }
        self.elaborate(predicate)
            .into_iter()
            .map(|p| p.trait_ref)
            .find(|t| declares(t.def))
    }

    /// The outermost constructor of a type, as the impl index knows it, and the crate
    /// that defines it.
    pub fn self_key(&self, ty: &Ty) -> Option<(SelfKey, Option<CrateId>)> {
        Some(match ty {
            Ty::Adt(def, _) => (SelfKey::Named(self.db.def(*def).name), Some(def.krate)),
            Ty::Primitive(p) => (SelfKey::Named(Name::new(p.name())), None),
            Ty::Dyn(bounds) => {
                let def = bounds.first()?.def;
                (SelfKey::Named(self.db.def(def).name), Some(def.krate))
            }
            Ty::Slice(_) => (SelfKey::Slice, None),
            Ty::Array(..) => (SelfKey::Array, None),
            Ty::Tuple(_) => (SelfKey::Tuple, None),
            Ty::Pointer(..) => (SelfKey::Pointer, None),
            Ty::Function(..) | Ty::FnPointer(..) => (SelfKey::Function, None),
            Ty::Never => (SelfKey::Never, None),
            Ty::Reference(_, inner) => return self.self_key(inner),
            _ => return None,
        })
    }

    /// As what `impl`s are looked for a type.
    pub fn subject(&self, ty: &Ty) -> ImplsFor {
        match ty.strip_references() {
            Ty::Adt(def, _) => ImplsFor::Adt(*def),
            other => ImplsFor::Key(self.self_key(other).map(|(key, _)| key)),
        }
    }

    /// The `impl`s of a trait in one crate that may be for such a type, in order.
    pub fn impls_for(&self, trait_def: DefId, krate: CrateId, subject: ImplsFor) -> Candidates {
        self.impls_for.get_or((trait_def, krate, subject), || {
            let name = self.db.def(trait_def).name;
            let mut found = Vec::new();
            for (key, index) in self.db.krate(krate).impls_of_trait(name) {
                let def = DefId { krate, index };
                if !found.contains(&def) && self.may_be_for(def, key, subject) {
                    found.push(def);
                }
            }
            found.into()
        })
    }

    /// The crates that `home` is built from, itself among them, which name `krate` as a
    /// dependency of theirs. All crates do that with std, which has none here.
    pub fn dependents(&self, krate: CrateId, home: CrateId) -> Arc<[CrateId]> {
        if krate == self.db.std() {
            return Arc::from([]);
        }
        self.dependents.get_or((krate, home), || {
            let mut built_from = vec![home];
            let mut next = 0;
            while let Some(&at) = built_from.get(next) {
                next += 1;
                for &(_, on) in self.db.info(at).dependencies.iter() {
                    if !built_from.contains(&on) {
                        built_from.push(on);
                    }
                }
            }
            built_from.retain(|&at| {
                let mut dependencies = self.db.info(at).dependencies.iter();
                dependencies.any(|&(_, on)| on == krate)
            });
            built_from.into()
        })
    }

    /// `key` is that under which the `impl` is filed.
    fn may_be_for(&self, of: DefId, key: SelfKey, subject: ImplsFor) -> bool {
        let SelfKey::Named(name) = key else {
            return matches!(key, SelfKey::Blanket | SelfKey::Other)
                || subject == ImplsFor::Key(Some(key));
        };
        // One for a type alias is filed under the alias' name.
        let is_alias = || name == "Self" || self.db.is_alias_name(of.krate, name);
        let of_primitive =
            |test: fn(Primitive) -> bool| Primitive::from_name(name.as_str()).is_some_and(test);
        match subject {
            ImplsFor::Adt(adt) => {
                (name == self.db.def(adt).name || is_alias()) && self.may_name(of, name, adt)
            }
            ImplsFor::Key(subject) => subject == Some(key) || is_alias(),
            ImplsFor::Integer => of_primitive(Primitive::is_integer),
            ImplsFor::Float => of_primitive(Primitive::is_float),
        }
    }

    /// Whether the name in the head of an `impl` may mean a struct or enum. Types of one name are
    /// common; this tells them apart without the whole head being parsed.
    fn may_name(&self, of: DefId, name: Name, adt: DefId) -> bool {
        if self.db.krate(of.krate).impls.qualified.contains(&of.index) {
            return true;
        }
        match self
            .db
            .name_in(self.db.module_of(of), name, Namespace::Types)
        {
            Some(Resolution::Def(found, kind)) if kind.is_adt() => found == adt,
            _ => true,
        }
    }

    /// The functions and constants of this name in the inherent `impl`s of a type.
    pub fn inherent_members(&self, ty: &Ty, name: Name) -> Candidates {
        let Some((key, krate)) = self.self_key(ty) else {
            return Arc::from([]);
        };
        let krate = krate.unwrap_or(self.db.std());
        let subject = self.subject(ty);
        self.inherent.get_or((subject, krate, name), || {
            let data = self.db.krate(krate);
            let impls = data.impls.inherent.get(&key).into_iter().flatten();
            let members = |index: u32| {
                let of = DefId { krate, index };
                let all = self.db.members(of);
                all.filter(|&m| self.db.def(m).name == name)
                    .map(move |m| (of, m))
            };
            impls
                .flat_map(|&index| members(index))
                .filter(|&(of, _)| self.may_be_for(of, key, subject))
                .map(|(_, member)| member)
                .chain(self.members_by_alias(krate, key, name))
                .collect()
        })
    }

    /// As [`Self::inherent_members`], in `impl`s that name the type by an alias.
    fn members_by_alias(&self, krate: CrateId, key: SelfKey, name: Name) -> Vec<DefId> {
        let data = self.db.krate(krate);
        let mut impls: Vec<u32> = (data.impls.inherent.iter())
            .filter(|(written, _)| {
                let SelfKey::Named(alias) = written else {
                    return false;
                };
                **written != key && data.alias_names.contains(alias)
            })
            .flat_map(|(_, impls)| impls.iter().copied())
            .collect();
        impls.sort_unstable();
        impls
            .into_iter()
            .map(|index| DefId { krate, index })
            .filter(|&def| {
                let mut named = self.db.members(def);
                named.any(|m| self.db.def(m).name == name)
                    && self.impl_head(def).is_some_and(|head| {
                        self.self_key(&head.self_ty).is_some_and(|(k, _)| k == key)
                    })
            })
            .flat_map(|def| self.db.members(def))
            .filter(|&m| self.db.def(m).name == name)
            .collect()
    }

    /// The methods of this name that the traits in a scope have.
    pub fn trait_methods_in_scope(&self, scope: DefId, name: Name) -> Candidates {
        self.trait_methods.get_or((scope, name), || {
            let traits = self.db.traits_in_scope(scope);
            traits
                .iter()
                .filter_map(|&t| self.trait_member(t, name))
                .filter(|&m| self.db.kind(m) == DefKind::Function)
                .collect()
        })
    }

    /// What a macro is declared to evaluate to, if it is not what it expands to:
    /// `#[macro_value(crate::Value)]`, or `#[macro_value(try)]`.
    pub fn macro_value(&self, def: DefId) -> Option<MacroValue> {
        self.macro_values.get_or(def, || {
            let attrs = self.db.macro_attrs(def);
            let (_, tokens) = attrs.iter().find(|(path, _)| *path == "macro_value")?;
            let written = attr_argument(tokens);
            if written == "try" {
                return Some(MacroValue::Tried);
            }
            let written = lower::parse_type(written).ok()?;
            let place = Place {
                scope: self.db.root(def.krate),
                owner: None,
            };
            Some(MacroValue::Type(TypeScope::new(self, place).ty(&written)))
        })
    }

    /// The trait whose `impl` or definition a function stands in: in scope there without
    /// an import.
    pub fn trait_around(&self, def: DefId) -> Option<DefId> {
        let parent = self.db.parent(def)?;
        match self.db.kind(parent) {
            DefKind::Trait => Some(parent),
            DefKind::Impl => Some(self.impl_head(parent)?.trait_ref.as_ref()?.def),
            _ => None,
        }
    }

    /// Whether a trait is one of the `Fn` family.
    pub fn is_callable_trait(&self, def: DefId) -> bool {
        matches!(
            self.lang_trait(def),
            Some(LangTrait::Fn | LangTrait::AsyncFn)
        )
    }

    /// Whether a `#[derive]` on a type implements a trait.
    pub fn is_derived(&self, adt: DefId, trait_def: DefId) -> bool {
        self.derived.get_or((adt, trait_def), || {
            let Some(item) = self.db.adt_item(adt) else {
                return false;
            };
            let name = self.db.def(trait_def).name;
            let is_named = |path: &Path| path.segments.last().is_some_and(|s| s.name == name);
            item.derives.iter().any(is_named)
                || self
                    .declared_derives
                    .get_or(adt, || self.db.declared_derives(adt, &item.derives))
                    .contains(&trait_def)
        })
    }

    /// The body of a function, or the initializer of a constant or static.
    pub fn body(&self, def: DefId) -> Arc<Body> {
        self.bodies.get_or(def, || {
            let mut body = self.db.lower_body(def);
            body.exprs = fitted(body.exprs);
            body.pats = fitted(body.pats);
            body.locals = fitted(body.locals);
            Arc::new(body)
        })
    }
}
