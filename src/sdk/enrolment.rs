//! What workers are given: the definitions that they serve, the queues that they poll, the
//! factories that make their workflows.

use rustc_hash::{FxHashMap, FxHashSet};

use super::bound::Role;
use super::place::{Site, Value};
use super::trace::{Located, Traced};
use super::value::{ty_at, type_at};
use super::{Bound, Sdks};
use crate::calls::ResolvedCall;
use crate::lints::profile::pattern::{Callee, Place, PlaceRoot};
use crate::lints::profile::{DefinitionKind, Profile, Registration, Worker};
use crate::names::{CrateId, DefId};
use crate::syntax::ast::{ExprKind, Path, TypeRef};
use crate::syntax::text::{Name, Span};
use crate::types::infer::Target;
use crate::types::ty::{Callable, Ty};

/// Generic functions that register what they are instantiated with, through each other.
const MAX_ROUNDS: usize = 6;

/// Methods in a row on one builder.
const MAX_CHAIN: usize = 256;

/// Workflows and handlers on one side, activities on the other: one worker may serve either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Served {
    /// What replay runs again.
    Workflows,
    /// What is recorded.
    Activities,
}

impl From<DefinitionKind> for Served {
    fn from(kind: DefinitionKind) -> Self {
        if kind.is_workflow_code() {
            Served::Workflows
        } else {
            Served::Activities
        }
    }
}

/// A queue that a worker polls.
#[derive(Clone, Debug)]
struct Polled {
    sdk: usize,
    /// None where it is known only when it runs.
    queue: Option<String>,
}

/// A closure that makes a workflow's value for each execution.
#[derive(Clone, Debug)]
pub struct Factory {
    sdk: usize,
    /// The closure.
    pub closure: Located,
    /// What the workflow is called, where that is known.
    pub workflow: Option<String>,
}

/// All that the workers of a workspace are given. SDKs are indices into the active ones.
#[derive(Debug, Default)]
pub(super) struct Enrolment {
    /// By place: targets that share a file have each a definition of their own.
    registered: FxHashSet<Span>,
    /// The crates in which something is registered.
    crates: FxHashSet<CrateId>,
    /// What some worker serves, and whether all that it serves of the kind is known.
    served: FxHashMap<(usize, Served), bool>,
    queues: Vec<Polled>,
    factories: Vec<Factory>,
}

/// A registering function that leaves it to a generic parameter what it registers.
#[derive(Clone, Copy)]
struct Generic {
    sdk: usize,
    kind: DefinitionKind,
    function: DefId,
    /// The item that declares the parameter: the function, or what it is in.
    owner: DefId,
    index: u32,
}

/// What one call tells.
enum Seen {
    Registered(usize, DefinitionKind, DefId, Vec<DefId>),
    Open(usize, DefinitionKind),
    Generic(Generic),
    Polled(Polled),
    Factory(Factory),
}

/// What stands at a place where a definition is named.
enum Named {
    Definitions(Vec<DefId>),
    Parameter(DefId, u32),
    Unknown,
}

impl<'t> Sdks<'t> {
    /// What the workers of the members are given. Only bodies that name a registering call
    /// or a worker's are looked into.
    fn enrolment(&self) -> &Enrolment {
        self.enrolment.get_or_init(|| self.find_enrolment())
    }

    /// Looks through the programs of the members for what workers are given.
    pub fn find_workers(&self) {
        self.enrolment();
    }

    fn index_of(&self, sdk: &Profile) -> Option<usize> {
        self.active
            .iter()
            .position(|bound| std::ptr::eq(bound.profile, sdk))
    }

    /// Whether some worker of the members registers a definition that attributes mark.
    pub fn is_registered(&self, def: DefId) -> bool {
        let written = self.written(def);
        written.is_some_and(|place| self.enrolment().registered.contains(&place))
    }

    /// Whether workers may be expected to know what a crate defines: it is a library, or has
    /// a worker itself.
    pub fn may_be_served(&self, krate: CrateId) -> bool {
        let info = self.calls.types.db.info(krate);
        info.is_library || self.enrolment().crates.contains(&krate)
    }

    /// Where a definition is written; the same for all targets that share its file.
    pub fn written(&self, def: DefId) -> Option<Span> {
        let span = self.calls.types.db.name_span(def)?;
        Some(self.calls.types.db.texts.written(span).span)
    }

    /// Whether some worker of the members serves a kind of definition of an SDK, and all that
    /// any of them serves of it is known.
    pub fn is_all_known(&self, sdk: &Profile, served: Served) -> bool {
        self.index_of(sdk)
            .is_some_and(|sdk| self.enrolment().served.get(&(sdk, served)) == Some(&true))
    }

    /// The queues that the members' workers of an SDK poll, in alphabetical order; none where
    /// there is no worker, or one whose queue is known only when it runs.
    pub fn polled_queues(&self, sdk: &Profile) -> Option<Vec<&str>> {
        let sdk = self.index_of(sdk)?;
        let queues = self.enrolment().queues.iter().filter(|q| q.sdk == sdk);
        let mut names = queues
            .map(|polled| polled.queue.as_deref())
            .collect::<Option<Vec<&str>>>()?;
        names.sort_unstable();
        names.dedup();
        (!names.is_empty()).then_some(names)
    }

    /// The factories that are given to workers, in the order of the source.
    pub fn factories(&self) -> impl Iterator<Item = (&'t Profile, &Factory)> {
        let factories = self.enrolment().factories.iter();
        factories.filter_map(|factory| Some((self.active.get(factory.sdk)?.profile, factory)))
    }

    fn find_enrolment(&self) -> Enrolment {
        let mut found = Enrolment::default();
        let names: FxHashSet<Name> = self.active.iter().flat_map(enrolling_names).collect();
        let mut generics = Vec::new();
        if !names.is_empty() {
            let names = self.with_aliases(names);
            let seen = self.in_bodies(&names, |owner, call| self.seen_at(owner, call));
            generics = take(self, seen, &mut found);
        }
        let mut known: FxHashSet<(DefId, DefId, u32)> = FxHashSet::default();
        for _ in 0..MAX_ROUNDS {
            generics.retain(|g| known.insert((g.function, g.owner, g.index)));
            if generics.is_empty() {
                break;
            }
            let db = &self.calls.types.db;
            let names = generics.iter().map(|g| db.def(g.function).name).collect();
            let seen = self.in_bodies(&names, |owner, call| {
                self.instantiated_at(&generics, owner, call)
            });
            generics = take(self, seen, &mut found);
        }
        for generic in generics {
            found
                .served
                .insert((generic.sdk, generic.kind.into()), false);
        }
        self.registered_functions(&mut found);
        for key in self.unexpanded_registrations() {
            found.served.insert(key, false);
        }
        found
    }

    /// What macro calls between items register that could not be expanded: the SDK's source is
    /// not there.
    fn unexpanded_registrations(&self) -> Vec<(usize, Served)> {
        let db = &self.calls.types.db;
        let mut found = Vec::new();
        for krate in self.member_crates() {
            for &call in &db.krate(krate).unexpanded {
                let text = db.texts.slice(call);
                let path = text.split('!').next().unwrap_or_default();
                let name = path.rsplit("::").next().unwrap_or_default().trim();
                for (sdk, bound) in self.active.iter().enumerate() {
                    let registrations = bound.profile.registrations.iter();
                    let by_macro = registrations.filter(|registration| {
                        registration.calls.iter().any(
                            |callee| matches!(callee, Callee::Macro(path) if path.last() == name),
                        )
                    });
                    found.extend(by_macro.map(|r| (sdk, Served::from(r.kind))));
                }
            }
        }
        found
    }

    /// Functions and closures that registering makes definitions of.
    fn registered_functions(&self, found: &mut Enrolment) {
        let registrations = self.registrations();
        for registered in &registrations.all {
            let key = (registered.sdk, Served::from(registered.kind));
            let known = found.served.entry(key).or_insert(true);
            *known &= registered.is_name_known;
        }
        for &(sdk, kind, _) in &registrations.unresolved {
            found.served.insert((sdk, kind.into()), false);
        }
    }

    /// The names, and what they are imported as.
    fn with_aliases(&self, mut names: FxHashSet<Name>) -> FxHashSet<Name> {
        let db = &self.calls.types.db;
        let mut aliases = Vec::new();
        for krate in self.member_crates() {
            let named = db.krate(krate).scopes.iter().flat_map(|scope| &scope.named);
            for (alias, imports) in named {
                let is_one = imports.iter().any(|import| {
                    let last = import.path.segments.last();
                    last.is_some_and(|s| s.name != *alias && names.contains(&s.name))
                });
                if is_one {
                    aliases.push(*alias);
                }
            }
        }
        names.extend(aliases);
        names
    }

    fn seen_at(&self, owner: DefId, call: &ResolvedCall) -> Vec<Seen> {
        let site = Site::Call(call);
        let mut seen = Vec::new();
        let mut registrations = Vec::new();
        for (sdk, role) in self.roles_by_sdk(owner, call) {
            match role {
                Role::Registration(registration) => registrations.push((sdk, registration)),
                Role::Worker(worker) => seen.extend(self.polled(sdk, worker, owner, site)),
                _ => {}
            }
        }
        let is_guess = registrations.is_empty();
        if is_guess && seen.is_empty() && matches!(call.call.target, Target::Unresolved(_)) {
            registrations = self.registrations_by_name(owner, call);
        }
        let is_guess = is_guess && !self.is_on_sdk_value(owner, call);
        for (sdk, registration) in registrations {
            self.registered_at(sdk, registration, owner, call, is_guess, &mut seen);
        }
        seen
    }

    /// Whether a method chain begins with an associated function of a type of an SDK: a
    /// builder that a derive made, whose type is not known.
    fn is_on_sdk_value(&self, owner: DefId, call: &ResolvedCall) -> bool {
        let mut at = Located::new(owner, call.call.expr);
        for _ in 0..MAX_CHAIN {
            let Traced::Expr(traced) = self.trace(&at, &[]) else {
                return false;
            };
            let body = self.calls.types.body(traced.owner);
            at = match &body.expr(traced.expr).kind {
                ExprKind::MethodCall { receiver, .. } => traced.at(*receiver),
                ExprKind::Call { callee, .. } => {
                    let ExprKind::Path(path) = &body.expr(*callee).kind else {
                        return false;
                    };
                    let Some((_, front)) = path.segments.split_last() else {
                        return false;
                    };
                    let on = Path {
                        segments: front.to_vec(),
                        ..(**path).clone()
                    };
                    let on = type_at(self.calls.types, traced.owner, &on);
                    return on.is_some_and(|def| self.is_sdk_crate(def.krate));
                }
                _ => return false,
            };
        }
        false
    }

    fn polled(&self, sdk: usize, worker: &Worker, owner: DefId, site: Site<'_>) -> Vec<Seen> {
        let mut values = self.values_at(owner, site, &worker.task_queue);
        if values.is_empty() {
            values.push(Value::Unknown(String::new()));
        }
        let polled = values.into_iter().map(|value| {
            Seen::Polled(Polled {
                sdk,
                queue: value.name().map(str::to_owned),
            })
        });
        polled.collect()
    }

    fn registered_at(
        &self,
        sdk: usize,
        registration: &'t Registration,
        owner: DefId,
        call: &ResolvedCall,
        is_guess: bool,
        seen: &mut Vec<Seen>,
    ) {
        let Some(place) = &registration.definition else {
            return;
        };
        let named = self.named_at(owner, call, place, &registration.wrappers);
        let mut workflow = None;
        for named in named {
            match named {
                Named::Definitions(mut definitions) => {
                    definitions.retain(|&def| self.definition(def).is_some_and(|d| d.sdk == sdk));
                    if definitions.is_empty() {
                        if !is_guess {
                            seen.push(Seen::Open(sdk, registration.kind));
                        }
                        continue;
                    }
                    workflow = definitions
                        .iter()
                        .filter_map(|&def| self.definition(def))
                        .find(|d| d.kind == DefinitionKind::Run)
                        .map(|d| d.name.clone());
                    seen.push(Seen::Registered(sdk, registration.kind, owner, definitions));
                }
                Named::Parameter(of, index) => seen.push(Seen::Generic(Generic {
                    sdk,
                    kind: registration.kind,
                    function: owner,
                    owner: of,
                    index,
                })),
                Named::Unknown if is_guess => {}
                Named::Unknown => seen.push(Seen::Open(sdk, registration.kind)),
            }
        }
        if let Some(factory) = &registration.factory {
            let closures = self.exprs_at(owner, Site::Call(call), factory);
            seen.extend(closures.into_iter().map(|closure| {
                Seen::Factory(Factory {
                    sdk,
                    closure,
                    workflow: workflow.clone(),
                })
            }));
        }
    }

    /// The definitions at a place of a call.
    fn named_at(
        &self,
        owner: DefId,
        call: &ResolvedCall,
        place: &Place,
        wrappers: &[String],
    ) -> Vec<Named> {
        if let PlaceRoot::Generic(index) = place.root {
            return vec![self.named_by_generic(owner, call, index)];
        }
        let located = self.exprs_at(owner, Site::Call(call), place);
        if located.is_empty() {
            return vec![Named::Unknown];
        }
        located
            .iter()
            .map(|located| self.named_by_expr(located, wrappers))
            .collect()
    }

    fn named_by_generic(&self, owner: DefId, call: &ResolvedCall, index: usize) -> Named {
        let site = Site::Call(call);
        if let Some(written) = self.written_generic(owner, site.expr(), index) {
            if let TypeRef::Path(path) = &written
                && let Some(definition) = self.by_marker(owner, path)
            {
                return Named::Definitions(vec![definition.def]);
            }
            let named = self.named_by_type(&ty_at(self.calls.types, owner, &written));
            if !matches!(named, Named::Unknown) {
                return named;
            }
        }
        match self.inferred_generic(site, index) {
            Some(ty) => self.named_by_type(&ty),
            None => Named::Unknown,
        }
    }

    fn named_by_expr(&self, located: &Located, wrappers: &[String]) -> Named {
        if let Value::Definition { def: Some(def), .. } = self.value_of(located)
            && self.definition(def).is_some_and(|d| d.on.is_none())
        {
            return Named::Definitions(vec![def]);
        }
        let traced = match self.trace(located, wrappers) {
            Traced::Expr(at) => Some(self.named_by_type_of(&at)),
            _ => None,
        };
        match traced {
            Some(Named::Unknown) | None => self.named_by_type_of(located),
            Some(named) => named,
        }
    }

    fn named_by_type_of(&self, located: &Located) -> Named {
        let inference = self.calls.inference(located.owner);
        self.named_by_type(inference.expr(located.expr))
    }

    /// All definitions of the blocks of a type.
    fn named_by_type(&self, ty: &Ty) -> Named {
        let mut ty = ty.strip_references();
        while let Ty::Adt(def, args) = ty {
            let is_pointer = ["sync::Arc", "rc::Rc", "boxed::Box"]
                .iter()
                .any(|path| self.calls.types.is_std(*def, path));
            match args.first() {
                Some(inner) if is_pointer => ty = inner.strip_references(),
                _ => break,
            }
        }
        match ty {
            Ty::Adt(def, _) => {
                let definitions = self.definitions();
                let indices = definitions.by_type.get(def).into_iter().flatten();
                let all = indices.filter_map(|&index| definitions.all.get(index));
                Named::Definitions(all.map(|d| d.def).collect())
            }
            Ty::Function(Callable::Function(def), _) => Named::Definitions(vec![*def]),
            Ty::Param(owner, index) => Named::Parameter(*owner, *index),
            _ => Named::Unknown,
        }
    }

    /// What generic registering functions are instantiated with.
    fn instantiated_at(
        &self,
        generics: &[Generic],
        owner: DefId,
        call: &ResolvedCall,
    ) -> Vec<Seen> {
        let mut seen = Vec::new();
        for generic in generics {
            for callee in &call.callees {
                let is_called = callee.instance.def == generic.function
                    || callee.trait_method == Some(generic.function);
                if !is_called {
                    continue;
                }
                let named = match callee.instance.subst.get(generic.owner, generic.index) {
                    Some(ty) => self.named_by_type(ty),
                    None => Named::Unknown,
                };
                seen.push(match named {
                    Named::Definitions(definitions) if !definitions.is_empty() => {
                        Seen::Registered(generic.sdk, generic.kind, owner, definitions)
                    }
                    Named::Parameter(of, index) => Seen::Generic(Generic {
                        function: owner,
                        owner: of,
                        index,
                        ..*generic
                    }),
                    _ => Seen::Open(generic.sdk, generic.kind),
                });
            }
        }
        seen
    }
}

/// Files what was seen; what generic functions register is for their callers to say.
fn take(sdks: &Sdks<'_>, seen: Vec<Seen>, into: &mut Enrolment) -> Vec<Generic> {
    let mut generics = Vec::new();
    for one in seen {
        match one {
            Seen::Registered(sdk, kind, owner, definitions) => {
                into.crates.insert(owner.krate);
                let places = definitions.iter().filter_map(|&def| sdks.written(def));
                into.registered.extend(places);
                into.served.entry((sdk, kind.into())).or_insert(true);
            }
            Seen::Open(sdk, kind) => {
                into.served.insert((sdk, kind.into()), false);
            }
            Seen::Generic(generic) => generics.push(generic),
            Seen::Polled(polled) => into.queues.push(polled),
            Seen::Factory(factory) => into.factories.push(factory),
        }
    }
    generics
}

/// The words by which bodies are found that may hold one of the calls: their names, or the
/// type where a constructor's name says nothing.
fn enrolling_names(bound: &Bound<'_>) -> Vec<Name> {
    let profile = bound.profile;
    let registrations = profile.registrations.iter();
    let of_definitions = registrations.filter(|r| r.definition.is_some());
    of_definitions
        .flat_map(|r| &r.calls)
        .chain(profile.workers.iter().flat_map(|w| &w.calls))
        .filter_map(telling_name)
        .collect()
}

fn telling_name(callee: &Callee) -> Option<Name> {
    match callee {
        Callee::Path(path) | Callee::Macro(path) => {
            let [.., owner, last] = path.segments.as_slice() else {
                return Some(Name::new(path.last()));
            };
            let is_common = matches!(last.as_str(), "new" | "builder" | "default");
            Some(Name::new(if is_common { owner } else { last }))
        }
        Callee::Method { method, .. } => method.as_deref().map(Name::new),
    }
}
