//! One profile against the crates of a run: which definitions its patterns mean.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::calls::{Calls, ResolvedCall};
use crate::lints::profile::pattern::{Callee, ItemPath, TypeRole};
use crate::lints::profile::{
    Cancel, Combinator, Command, Effect, Meaning, OptionsType, Patch, Profile, Registration, Start,
    Versions, Worker,
};
use crate::names::{CrateId, CrateOrigin, DefId, DefKind, Namespace, Resolution};
use crate::syntax::text::Name;
use crate::types::infer::Target;
use crate::types::ty::{Args, Ty};

/// What a profile says of a call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Role<'p> {
    /// It issues a command.
    Command(&'p Command),
    /// It cancels a command.
    Cancel(&'p Cancel),
    /// It branches on what the history was recorded with.
    Patch(&'p Patch),
    /// It means something to a lint.
    Meaning(&'p Meaning),
    /// It waits for several futures.
    Combinator(&'p Combinator),
    /// It registers definitions with a worker.
    Registration(&'p Registration),
    /// It says which task queue a worker polls.
    Worker(&'p Worker),
    /// A client starts or addresses a workflow.
    Start(&'p Start),
    /// It has effects that are not for workflow code.
    Effect(&'p Effect),
}

impl<'p> Role<'p> {
    /// Whether both are of the same table of a profile.
    fn is_alike(&self, other: &Role<'_>) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    fn versions(&self) -> Option<&'p Versions> {
        match self {
            Role::Command(command) => command.versions.as_ref(),
            Role::Registration(registration) => registration.versions.as_ref(),
            Role::Start(start) => start.versions.as_ref(),
            _ => None,
        }
    }
}

/// A pattern and what a call that it fits is.
#[derive(Clone, Copy)]
pub(super) struct Pattern<'p> {
    pub callee: &'p Callee,
    pub role: Role<'p>,
}

/// What a path of a profile leads to in one crate.
#[derive(Clone, Debug, PartialEq)]
enum Found {
    Item(DefId),
    /// An alias of a type with these arguments.
    Alias(DefId, Args),
}

/// A profile whose SDK is among the crates.
pub(super) struct Bound<'t> {
    pub profile: &'t Profile,
    /// Its libraries.
    pub crates: Vec<CrateId>,
    /// Those that workflow code is written against, and stand-ins for macros.
    authoring: Vec<CrateId>,
    by_name: FxHashMap<Name, Vec<Pattern<'t>>>,
    any_method: Vec<Pattern<'t>>,
}

impl<'t> Bound<'t> {
    /// None where the SDK is not among the crates.
    pub fn new(calls: &Calls<'t>, profile: &'t Profile, used: &FxHashSet<CrateId>) -> Option<Self> {
        let db = &calls.types.db;
        let mut crates = Vec::new();
        let mut authoring = Vec::new();
        let mut is_active = false;
        for (id, info) in db.crates() {
            let package = profile.packages.iter().find(|p| p.name == info.package);
            let Some(package) = package else { continue };
            let is_there = match info.origin {
                CrateOrigin::Declared => used.contains(&id),
                _ => info.is_library,
            };
            let version = semver::Version::parse(&info.version).ok();
            let fits = match (&package.versions, &version) {
                (Some(versions), Some(version)) => versions.include(version),
                _ => true,
            };
            if !is_there || !fits {
                continue;
            }
            crates.push(id);
            if package.authoring {
                is_active = true;
            }
            if package.authoring || info.origin == CrateOrigin::Declared {
                authoring.push(id);
            }
        }
        if !is_active {
            return None;
        }
        let mut bound = Bound {
            profile,
            crates,
            authoring,
            by_name: FxHashMap::default(),
            any_method: Vec::new(),
        };
        bound.index();
        Some(bound)
    }

    fn index(&mut self) {
        let profile = self.profile;
        let all = (profile.commands.iter())
            .map(|c| (&c.calls, Role::Command(c)))
            .chain(profile.cancels.iter().map(|c| (&c.calls, Role::Cancel(c))))
            .chain(profile.patches.iter().map(|p| (&p.calls, Role::Patch(p))))
            .chain((profile.meanings.iter()).map(|m| (&m.calls, Role::Meaning(m))))
            .chain((profile.combinators.iter()).map(|c| (&c.calls, Role::Combinator(c))))
            .chain((profile.registrations.iter()).map(|r| (&r.calls, Role::Registration(r))))
            .chain(profile.workers.iter().map(|w| (&w.calls, Role::Worker(w))))
            .chain(profile.starts.iter().map(|s| (&s.calls, Role::Start(s))))
            .chain(profile.effects.iter().map(|e| (&e.calls, Role::Effect(e))));
        for (callees, role) in all {
            for callee in callees {
                let pattern = Pattern { callee, role };
                let name = match callee {
                    Callee::Path(path) | Callee::Macro(path) => path.last(),
                    Callee::Method {
                        method: Some(method),
                        ..
                    } => method,
                    Callee::Method { method: None, .. } => {
                        self.any_method.push(pattern);
                        continue;
                    }
                };
                let patterns = self.by_name.entry(Name::new(name)).or_default();
                patterns.push(pattern);
            }
        }
    }

    /// The patterns for calls of this name.
    pub fn patterns(&self, name: Name) -> &[Pattern<'t>] {
        self.by_name.get(&name).map_or(&[], Vec::as_slice)
    }

    /// The patterns for every method of a role.
    pub fn any_method(&self) -> &[Pattern<'t>] {
        &self.any_method
    }

    fn walk(
        &self,
        calls: &Calls<'t>,
        from: CrateId,
        path: &[String],
        last: Namespace,
    ) -> Option<Found> {
        let db = &calls.types.db;
        let mut module = db.root(from);
        for (i, segment) in path.iter().enumerate() {
            let is_last = i + 1 == path.len();
            let ns = if is_last { last } else { Namespace::Types };
            match db.lookup(module, Name::new(segment), ns)? {
                Resolution::Def(def, DefKind::TypeAlias) if is_last => {
                    return match calls.types.alias(def) {
                        Ty::Adt(def, args) => Some(Found::Alias(def, args)),
                        _ => None,
                    };
                }
                Resolution::Def(def, _) if is_last => return Some(Found::Item(def)),
                Resolution::Def(def, DefKind::Module) => module = def,
                _ => return None,
            }
        }
        None
    }

    /// The crates in which a pattern may mean an item of `home`.
    fn sources(&self, calls: &Calls<'t>, path: &ItemPath, home: CrateId) -> (Vec<CrateId>, usize) {
        if path.absolute {
            let first = path.segments.first().map_or("", String::as_str);
            let db = &calls.types.db;
            let roots = db
                .crates()
                .filter(|(_, info)| info.name == first)
                .map(|(id, _)| id)
                .collect();
            return (roots, 1);
        }
        let mut all = self.authoring.clone();
        if self.crates.contains(&home) && !all.contains(&home) {
            all.push(home);
        }
        (all, 0)
    }

    /// Whether a definition is what a path of the profile names.
    pub fn is_item(
        &self,
        calls: &Calls<'t>,
        def: DefId,
        path: &'t ItemPath,
        ns: Namespace,
    ) -> bool {
        self.names(calls, def, None, path, path.segments.len(), ns)
    }

    /// Whether a macro is what a path names. Macros are known at the root of a crate, or by
    /// their name alone where their crate does not say more.
    pub fn is_macro(&self, calls: &Calls<'t>, def: DefId, path: &'t ItemPath) -> bool {
        self.is_item(calls, def, path, Namespace::Macros)
            || (!path.absolute
                && self.crates.contains(&def.krate)
                && calls.types.db.def(def).name == path.last())
    }

    /// The options types.
    pub fn options(&self) -> impl Iterator<Item = &'t OptionsType> + use<'t> {
        self.profile.options.iter()
    }

    /// The names of the calls that make definitions of functions and closures.
    pub fn registering_names(&self) -> Vec<Name> {
        self.profile
            .registrations
            .iter()
            .filter(|r| r.callable.is_some())
            .flat_map(|r| &r.calls)
            .filter_map(|callee| match callee {
                Callee::Path(path) | Callee::Macro(path) => Some(path.last()),
                Callee::Method { method, .. } => method.as_deref(),
            })
            .map(Name::new)
            .collect()
    }

    /// Whether some command of the SDK is a macro.
    pub fn has_macro_commands(&self) -> bool {
        let calls = self.profile.commands.iter().flat_map(|c| &c.calls);
        calls.into_iter().any(|c| matches!(c, Callee::Macro(_)))
    }

    /// The definitions that a path names in the SDK's crates.
    pub fn items(&self, calls: &Calls<'t>, path: &'t ItemPath, ns: Namespace) -> Vec<DefId> {
        let mut items = Vec::new();
        for &from in &self.authoring {
            if let Some(Found::Item(def) | Found::Alias(def, _)) =
                self.walk(calls, from, &path.segments, ns)
                && !items.contains(&def)
            {
                items.push(def);
            }
        }
        items
    }

    fn names(
        &self,
        calls: &Calls<'t>,
        def: DefId,
        args: Option<&Args>,
        path: &'t ItemPath,
        length: usize,
        ns: Namespace,
    ) -> bool {
        let (sources, skipped) = self.sources(calls, path, def.krate);
        sources.into_iter().any(|from| {
            let segments = path.segments.get(skipped..length).unwrap_or(&[]);
            match self.walk(calls, from, segments, ns) {
                Some(Found::Item(item)) => item == def,
                Some(Found::Alias(item, wanted)) => {
                    item == def && args.is_none_or(|args| may_agree(args, &wanted))
                }
                None => false,
            }
        })
    }

    /// Whether a type is one of those that paths name; traits count for bounds.
    pub fn is_type_of(&self, calls: &Calls<'t>, def: DefId, paths: &'t [ItemPath]) -> bool {
        self.crates.contains(&def.krate)
            && paths
                .iter()
                .any(|p| self.names(calls, def, None, p, p.segments.len(), Namespace::Types))
    }

    /// Whether a type or trait is of a role.
    pub fn has_role(&self, calls: &Calls<'t>, def: DefId, role: TypeRole) -> bool {
        let types = &self.profile.types;
        match role {
            TypeRole::Context => {
                self.is_type_of(calls, def, &types.context)
                    || self.is_type_of(calls, def, &types.read_only_context)
            }
            TypeRole::ActivityContext => self.is_type_of(calls, def, &types.activity_context),
            TypeRole::Client => false,
        }
    }

    /// Whether an entry counts for the version of a crate; none where that is not known.
    fn counts_for(&self, calls: &Calls<'t>, role: &Role<'t>, home: CrateId) -> Option<bool> {
        let Some(versions) = role.versions() else {
            return Some(true);
        };
        let version = semver::Version::parse(&calls.types.db.info(home).version).ok()?;
        Some(versions.include(&version))
    }

    /// Adds what the patterns say of a function that a call may run.
    pub fn roles_of(
        &self,
        calls: &Calls<'t>,
        called: &Called,
        patterns: &[Pattern<'t>],
        into: &mut Vec<Role<'t>>,
    ) {
        let mut guesses: Vec<Role<'t>> = Vec::new();
        for pattern in patterns {
            if !self.fits(calls, called, pattern) || into.contains(&pattern.role) {
                continue;
            }
            match self.counts_for(calls, &pattern.role, called.home) {
                Some(true) => into.push(pattern.role),
                Some(false) => {}
                None => guesses.push(pattern.role),
            }
        }
        // Of an unknown version the entry for all versions counts, or the last.
        if let Some(last) = guesses.pop()
            && !into.iter().any(|r| r.is_alike(&last))
        {
            into.push(last);
        }
    }

    /// Whether a function that a call may run is what a pattern names.
    pub fn fits(&self, calls: &Calls<'t>, called: &Called, pattern: &Pattern<'t>) -> bool {
        match pattern.callee {
            Callee::Macro(_) => false,
            Callee::Method { on, method } => {
                method.as_ref().is_none_or(|m| called.name == m.as_str())
                    && called
                        .owners
                        .iter()
                        .any(|(owner, _)| self.has_role(calls, *owner, *on))
            }
            Callee::Path(path) => {
                let length = path.segments.len();
                if called.name != path.last() {
                    return false;
                }
                if called.owners.is_empty() {
                    return called
                        .def
                        .is_some_and(|def| self.is_item(calls, def, path, Namespace::Values));
                }
                length > 1
                    && called.owners.iter().any(|(owner, args)| {
                        self.crates.contains(&owner.krate)
                            && self.names(
                                calls,
                                *owner,
                                args.as_ref(),
                                path,
                                length - 1,
                                Namespace::Types,
                            )
                    })
            }
        }
    }
}

/// Whether type arguments can be the same; unknown ones agree with all.
fn may_agree(a: &Args, b: &Args) -> bool {
    a.iter().zip(b.iter()).all(|(a, b)| {
        let is_open = |t: &Ty| matches!(t, Ty::Unknown | Ty::Param(..) | Ty::Projection(_));
        is_open(a)
            || is_open(b)
            || match (a, b) {
                (Ty::Adt(a, a_args), Ty::Adt(b, b_args)) => a == b && may_agree(a_args, b_args),
                _ => a == b || a.any(&mut |t| is_open(t)) || b.any(&mut |t| is_open(t)),
            }
    })
}

/// A function that a call may run, as patterns see it.
pub(super) struct Called {
    pub def: Option<DefId>,
    pub name: Name,
    /// The types and traits that it is a method of, with what they are applied to.
    pub owners: Vec<(DefId, Option<Args>)>,
    /// The crate whose version counts.
    pub home: CrateId,
}

/// The functions that a call may run; one without a definition where the type is known
/// that a derive gave a method.
pub(super) fn called(calls: &Calls<'_>, caller: DefId, call: &ResolvedCall) -> Vec<Called> {
    let mut all = Vec::new();
    for callee in &call.callees {
        let mut owners = Vec::new();
        if let Some((trait_ref, _)) = &callee.through {
            owners.push((trait_ref.def, None));
            if let Ty::Adt(adt, args) = trait_ref.self_ty().strip_references() {
                owners.push((*adt, Some(args.clone())));
            }
        }
        let def = callee.instance.def;
        let db = &calls.types.db;
        if let Some(parent) = db.parent(def) {
            match db.kind(parent) {
                DefKind::Trait => owners.push((parent, None)),
                DefKind::Impl => {
                    if let Some(head) = calls.types.impl_head(parent)
                        && let Ty::Adt(adt, args) = head
                            .self_ty
                            .subst(&callee.instance.subst)
                            .strip_references()
                    {
                        owners.push((*adt, Some(args.clone())));
                    }
                }
                _ => {}
            }
        }
        all.push(Called {
            def: Some(def),
            name: db.def(def).name,
            owners,
            home: def.krate,
        });
    }
    if all.is_empty()
        && let Target::Unresolved(name) = &call.call.target
        && let Some((owner, args)) = owner_of_unresolved(calls, caller, call)
    {
        all.push(Called {
            def: None,
            name: *name,
            owners: vec![(owner, args)],
            home: owner.krate,
        });
    }
    all
}

/// The type whose method an unresolved call names, where that much is known.
fn owner_of_unresolved(
    calls: &Calls<'_>,
    caller: DefId,
    call: &ResolvedCall,
) -> Option<(DefId, Option<Args>)> {
    use crate::syntax::ast::ExprKind;
    let body = calls.types.body(caller);
    match &body.expr(call.call.expr).kind {
        ExprKind::MethodCall { receiver, .. } => {
            let inference = calls.inference(caller);
            match inference.expr(*receiver).strip_references() {
                Ty::Adt(def, args) => Some((*def, Some(args.clone()))),
                _ => None,
            }
        }
        ExprKind::Call { callee, .. } => {
            let ExprKind::Path(path) = &body.expr(*callee).kind else {
                return None;
            };
            let (_, front) = path.segments.split_last()?;
            let mut owner = path.clone();
            owner.segments = front.to_vec();
            super::value::type_at(calls.types, caller, &owner).map(|def| (def, None))
        }
        _ => None,
    }
}
