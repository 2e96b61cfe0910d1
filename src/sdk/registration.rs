//! Definitions made of functions and closures by registering them with a worker.

use memchr::memmem;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::bound::Role;
use super::place::Site;
use super::trace::{Located, Traced};
use super::{Bound, Entry, Sdks, Value};
use crate::calls::ResolvedCall;
use crate::lints::profile::{DefinitionKind, Registration};
use crate::names::tree::CrateData;
use crate::names::{CrateId, CrateOrigin, Def, DefId, DefKind};
use crate::syntax::ast::*;
use crate::syntax::text::{Name, Span};
use crate::types::infer::{CallKind, Target};
use crate::types::ty::Ty;

/// House functions that register through each other.
const MAX_ROUNDS: usize = 6;

/// A function or closure that a call registers.
#[derive(Clone, Debug)]
pub(super) struct Registered {
    /// The profile, as an index into the active ones.
    pub sdk: usize,
    pub kind: DefinitionKind,
    pub entry: Entry,
    /// None where no name is given; the source text where it is known only when it runs.
    pub name: Option<String>,
    /// Whether the service knows it by this name, or by the function's where none is given.
    pub is_name_known: bool,
    /// Where several versions of one name are registered.
    pub version: Option<String>,
    /// The registering call.
    pub span: Span,
}

/// All that is registered in the members.
#[derive(Default)]
pub(super) struct Registrations {
    pub all: Vec<Registered>,
    /// Functions that are registered as activities.
    pub activities: FxHashSet<DefId>,
    /// Closures that are, by the function that they stand in.
    pub activity_closures: FxHashMap<DefId, Vec<ExprId>>,
    /// Registering calls whose function or closure is not known, with the profile as an
    /// index into the active ones.
    pub unresolved: Vec<(usize, DefinitionKind, Span)>,
}

/// A value that a registration names: known here, or by the callers of the function.
#[derive(Clone, Debug)]
enum Given {
    /// None where no name is given.
    Known(Option<String>),
    /// The source text of what gives it when it runs.
    Computed(String),
    Parameter(usize),
}

impl Given {
    fn of(value: Value) -> Given {
        match value {
            Value::Text(name) | Value::Definition { name, .. } => Given::Known(Some(name)),
            Value::Parameter { text, .. } | Value::Unknown(text) => Given::Computed(text),
        }
    }
}

/// A function of the workspace that registers what it is given.
#[derive(Clone)]
struct Registrar<'t> {
    sdk: usize,
    registration: &'t Registration,
    function: DefId,
    callable: usize,
    name: Given,
    version: Option<String>,
}

/// What one call registers.
enum Outcome<'t> {
    Found(Registered),
    Derived(Registrar<'t>),
    Unresolved(usize, DefinitionKind, Span),
}

impl<'t> Sdks<'t> {
    pub(super) fn find_registrations(&self) -> Registrations {
        let mut found = Registrations::default();
        let names = self.registering_names();
        if names.is_empty() {
            return found;
        }
        let outcomes = self.in_bodies(&names, |owner, call| self.registered_by(owner, call));
        let mut registrars = self.take(outcomes, &mut found);
        let mut known: FxHashSet<DefId> = FxHashSet::default();
        for _ in 0..MAX_ROUNDS {
            registrars.retain(|r| !known.contains(&r.function));
            if registrars.is_empty() {
                break;
            }
            known.extend(registrars.iter().map(|r| r.function));
            let db = &self.calls.types.db;
            let names: FxHashSet<Name> =
                registrars.iter().map(|r| db.def(r.function).name).collect();
            let outcomes = self.in_bodies(&names, |owner, call| {
                self.passed_to(&registrars, owner, call)
            });
            registrars = self.take(outcomes, &mut found);
        }
        for registered in &found.all {
            if registered.kind.is_workflow_code() {
                continue;
            }
            match registered.entry {
                Entry::Function(def) => {
                    found.activities.insert(def);
                }
                Entry::Closure { owner, expr } => {
                    let inside = found.activity_closures.entry(owner).or_default();
                    inside.push(expr);
                }
            }
        }
        found
    }

    fn take(&self, outcomes: Vec<Outcome<'t>>, into: &mut Registrations) -> Vec<Registrar<'t>> {
        let mut registrars = Vec::new();
        for outcome in outcomes {
            match outcome {
                Outcome::Found(registered) => into.all.push(registered),
                Outcome::Derived(registrar) => registrars.push(registrar),
                Outcome::Unresolved(sdk, kind, span) => {
                    into.unresolved.push((sdk, kind, span));
                }
            }
        }
        registrars
    }

    fn registering_names(&self) -> FxHashSet<Name> {
        self.active
            .iter()
            .flat_map(Bound::registering_names)
            .collect()
    }

    /// What `read` finds in the calls of the bodies whose text has one of these names.
    pub(super) fn in_bodies<R: Send>(
        &self,
        names: &FxHashSet<Name>,
        read: impl Fn(DefId, &ResolvedCall) -> Vec<R> + Sync,
    ) -> Vec<R> {
        self.in_these(&self.bodies_with(names, None), read)
    }

    /// What `read` finds in the calls of these bodies.
    pub(super) fn in_these<R: Send>(
        &self,
        bodies: &[DefId],
        read: impl Fn(DefId, &ResolvedCall) -> Vec<R> + Sync,
    ) -> Vec<R> {
        bodies
            .par_iter()
            .flat_map_iter(|&owner| {
                let instance = self.calls.generic_instance(owner);
                self.calls
                    .calls_of(&instance)
                    .iter()
                    .filter(|call| call.call.kind != CallKind::Callback && !call.call.implicit)
                    .flat_map(|call| read(owner, call))
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    /// The functions of the members, other than of the SDKs themselves, whose text has one
    /// of the names as a word, or calls a macro that has; where `in_files` is given, only those
    /// in files that have one of its words.
    pub(super) fn bodies_with(
        &self,
        names: &FxHashSet<Name>,
        in_files: Option<&[Name]>,
    ) -> Vec<DefId> {
        let db = &self.calls.types.db;
        let mut words: Vec<Name> = names.iter().copied().collect();
        words.sort();
        let members = self.member_crates();
        for _ in 0..MAX_ROUNDS {
            let before = words.len();
            for &krate in &members {
                let data = db.krate(krate);
                for def in data.defs.iter().filter(|d| d.kind == DefKind::Macro) {
                    let text = data.source_of(def).source.glance();
                    if !words.contains(&def.name) && body_has_word(data, def, &text, &words) {
                        words.push(def.name);
                    }
                }
            }
            if words.len() == before {
                break;
            }
        }
        let found: Vec<Vec<DefId>> = members
            .par_iter()
            .map(|&krate| {
                let mut found = self.bodies_of_crate_with(krate, &words, in_files);
                found.sort();
                found
            })
            .collect();
        found.into_iter().flatten().collect()
    }

    fn bodies_of_crate_with(
        &self,
        krate: CrateId,
        words: &[Name],
        in_files: Option<&[Name]>,
    ) -> Vec<DefId> {
        let data = self.calls.types.db.krate(krate);
        let mut code_by_source: Vec<Vec<u32>> = vec![Vec::new(); data.sources.len()];
        for (index, def) in data.defs.iter().enumerate() {
            let is_code = matches!(
                def.kind,
                DefKind::Function | DefKind::Const | DefKind::Static
            );
            if let Some(code) = code_by_source.get_mut(def.source as usize)
                && is_code
            {
                code.push(index as u32);
            }
        }
        let mut found = Vec::new();
        for (source, code) in data.sources.iter().zip(code_by_source) {
            if code.is_empty() {
                continue;
            }
            let text = source.source.glance();
            let is_candidate =
                has_word(&text, words) && in_files.is_none_or(|words| has_word(&text, words));
            if !is_candidate {
                continue;
            }
            let with_word = code
                .into_iter()
                .filter(|&index| body_has_word(data, data.def(index), &text, words));
            found.extend(with_word.map(|index| DefId { krate, index }));
        }
        found
    }

    /// The members other than the SDKs themselves.
    pub(super) fn member_crates(&self) -> Vec<CrateId> {
        let crates = self.calls.types.db.crates();
        crates
            .filter(|(id, info)| info.origin == CrateOrigin::Member && !self.is_sdk_crate(*id))
            .map(|(id, _)| id)
            .collect()
    }

    /// What a call registers by the profiles.
    fn registered_by(&self, owner: DefId, call: &ResolvedCall) -> Vec<Outcome<'t>> {
        let certain: Vec<(usize, &'t Registration)> = self
            .roles_by_sdk(owner, call)
            .into_iter()
            .filter_map(|(sdk, role)| match role {
                Role::Registration(registration) => Some((sdk, registration)),
                _ => None,
            })
            .collect();
        let is_guess = certain.is_empty();
        let registrations = if is_guess {
            self.registrations_by_name(owner, call)
        } else {
            certain
        };
        let kinds: FxHashSet<DefinitionKind> = registrations.iter().map(|(_, r)| r.kind).collect();
        let must_fit = is_guess || kinds.len() > 1;
        registrations
            .into_iter()
            .filter(|(_, registration)| registration.callable.is_some())
            .flat_map(|(sdk, registration)| {
                self.registered(sdk, registration, owner, call, must_fit)
            })
            .collect()
    }

    /// The registrations whose method has the name of an unresolved call.
    pub(super) fn registrations_by_name(
        &self,
        owner: DefId,
        call: &ResolvedCall,
    ) -> Vec<(usize, &'t Registration)> {
        let Target::Unresolved(name) = &call.call.target else {
            return Vec::new();
        };
        let body = self.calls.types.body(owner);
        let ExprKind::MethodCall { receiver, .. } = &body.expr(call.call.expr).kind else {
            return Vec::new();
        };
        let inference = self.calls.inference(owner);
        let is_open = match inference.expr(*receiver).strip_references() {
            Ty::Adt(def, _) => self.is_sdk_crate(def.krate),
            Ty::Unknown => true,
            _ => false,
        };
        if !is_open {
            return Vec::new();
        }
        let mut found: Vec<(usize, &'t Registration)> = Vec::new();
        for (sdk, bound) in self.active.iter().enumerate() {
            for pattern in bound.patterns(*name) {
                if let Role::Registration(registration) = pattern.role
                    && !found.iter().any(|(_, r)| std::ptr::eq(*r, registration))
                {
                    found.push((sdk, registration));
                }
            }
        }
        found
    }

    fn registered(
        &self,
        sdk: usize,
        registration: &'t Registration,
        owner: DefId,
        call: &ResolvedCall,
        must_fit: bool,
    ) -> Vec<Outcome<'t>> {
        let site = Site::Call(call);
        let Some(place) = &registration.callable else {
            return Vec::new();
        };
        let callables = self.exprs_at(owner, site, place);
        let names = registration
            .name
            .as_ref()
            .map_or_else(Vec::new, |place| self.values_at(owner, site, place));
        let version = registration
            .version
            .as_ref()
            .and_then(|place| self.value_at(owner, site, place))
            .and_then(|value| value.name().map(str::to_owned));
        if callables.is_empty() && !must_fit {
            let kind = registration.kind;
            return vec![Outcome::Unresolved(sdk, kind, call.call.span)];
        }
        callables
            .iter()
            .enumerate()
            .flat_map(|(index, callable)| {
                let name = match names.get(index) {
                    Some(Value::Parameter {
                        function, index, ..
                    }) if *function == owner => Given::Parameter(*index),
                    Some(value) => Given::of(value.clone()),
                    None => Given::Known(None),
                };
                let registrar = Registrar {
                    sdk,
                    registration,
                    function: owner,
                    callable: 0,
                    name,
                    version: version.clone(),
                };
                self.callable(&registrar, callable, call.call.span, must_fit)
            })
            .collect()
    }

    /// What a callable is: the registrar's name and version hold for it.
    fn callable(
        &self,
        registrar: &Registrar<'t>,
        callable: &Located,
        span: Span,
        must_fit: bool,
    ) -> Vec<Outcome<'t>> {
        let entries = match self.trace(callable, &registrar.registration.wrappers) {
            Traced::Param(function, index) if function == callable.owner => {
                return vec![Outcome::Derived(Registrar {
                    function,
                    callable: index,
                    ..registrar.clone()
                })];
            }
            Traced::Expr(at) => self.entries(&at, &registrar.registration.wrappers, 0),
            _ => Vec::new(),
        };
        if entries.is_empty() {
            return if must_fit {
                Vec::new()
            } else {
                vec![Outcome::Unresolved(
                    registrar.sdk,
                    registrar.registration.kind,
                    span,
                )]
            };
        }
        let (name, is_name_known) = match &registrar.name {
            Given::Known(name) => (name.clone(), true),
            Given::Computed(text) => (Some(text.clone()).filter(|t| !t.is_empty()), false),
            Given::Parameter(_) => (None, false),
        };
        entries
            .into_iter()
            .filter(|&entry| self.first_parameter_fits(registrar, entry, must_fit))
            .map(|entry| {
                Outcome::Found(Registered {
                    sdk: registrar.sdk,
                    kind: registrar.registration.kind,
                    entry,
                    name: name.clone(),
                    is_name_known,
                    version: registrar.version.clone(),
                    span,
                })
            })
            .collect()
    }

    /// The functions and closures that an expression may be.
    fn entries(&self, at: &Located, wrappers: &[String], depth: u32) -> Vec<Entry> {
        if depth > 8 {
            return Vec::new();
        }
        let body = self.calls.types.body(at.owner);
        let below = |expr: ExprId| match self.trace(&at.at(expr), wrappers) {
            Traced::Expr(at) => self.entries(&at, wrappers, depth + 1),
            _ => Vec::new(),
        };
        match &body.expr(at.expr).kind {
            ExprKind::Closure(_) => vec![Entry::Closure {
                owner: at.owner,
                expr: at.expr,
            }],
            ExprKind::If {
                then, otherwise, ..
            } => std::iter::once(then)
                .chain(otherwise)
                .flat_map(|&e| below(e))
                .collect(),
            ExprKind::Match { arms, .. } => arms.iter().flat_map(|a| below(a.body)).collect(),
            ExprKind::MethodCall { .. } => match self.method_tail(at) {
                Some(tail) => match self.trace(&tail, wrappers) {
                    Traced::Expr(at) => self.entries(&at, wrappers, depth + 1),
                    _ => Vec::new(),
                },
                None => Vec::new(),
            },
            ExprKind::Path(_) => self
                .function_at(at.owner, at.expr)
                .map_or_else(Vec::new, |def| self.implementing(def)),
            _ => Vec::new(),
        }
    }

    /// The function itself, or all that implement a trait's.
    fn implementing(&self, def: DefId) -> Vec<Entry> {
        let types = self.calls.types;
        let Some(parent) = types.db.parent(def) else {
            return Vec::new();
        };
        if types.db.kind(parent) != DefKind::Trait {
            return vec![Entry::Function(def)];
        }
        let name = types.db.def(def).name;
        self.calls
            .implementations(parent)
            .iter()
            .filter_map(|&i| types.trait_member(i, name))
            .map(Entry::Function)
            .collect()
    }

    fn first_parameter_fits(
        &self,
        registrar: &Registrar<'t>,
        entry: Entry,
        must_fit: bool,
    ) -> bool {
        let wanted = &registrar.registration.first_parameter;
        if wanted.is_empty() {
            return true;
        }
        let Some(bound) = self.active.get(registrar.sdk) else {
            return false;
        };
        match self.first_parameter(entry) {
            Some(Ty::Adt(def, _)) => bound.is_type_of(self.calls, def, wanted),
            Some(Ty::Unknown) | None => !must_fit,
            Some(_) => false,
        }
    }

    /// The type of the first parameter, less references and `self`.
    fn first_parameter(&self, entry: Entry) -> Option<Ty> {
        let ty = match entry {
            Entry::Function(def) => {
                let sig = self.calls.types.fn_sig(def)?;
                let skipped = usize::from(sig.receiver.is_some());
                sig.params.get(skipped)?.clone()
            }
            Entry::Closure { owner, expr } => {
                let inference = self.calls.inference(owner);
                inference.closures.get(&expr)?.params.first()?.clone()
            }
        };
        Some(ty.strip_references().clone())
    }

    /// What is registered by a call of a function that registers what it is given.
    fn passed_to(
        &self,
        registrars: &[Registrar<'t>],
        owner: DefId,
        call: &ResolvedCall,
    ) -> Vec<Outcome<'t>> {
        let mut outcomes = Vec::new();
        for registrar in registrars {
            let is_called = call.callees.iter().any(|callee| {
                callee.instance.def == registrar.function
                    || callee.trait_method == Some(registrar.function)
            });
            if !is_called {
                continue;
            }
            let argument = |index: usize| {
                let expr = call.call.args.get(index)?;
                Some(Located::new(owner, *expr))
            };
            let Some(callable) = argument(registrar.callable) else {
                let kind = registrar.registration.kind;
                outcomes.push(Outcome::Unresolved(registrar.sdk, kind, call.call.span));
                continue;
            };
            let name = match &registrar.name {
                Given::Known(_) | Given::Computed(_) => registrar.name.clone(),
                Given::Parameter(index) => match argument(*index).map(|a| self.value_of(&a)) {
                    Some(Value::Parameter {
                        function, index, ..
                    }) if function == owner => Given::Parameter(index),
                    Some(value) => Given::of(value),
                    None => Given::Computed(String::new()),
                },
            };
            let here = Registrar {
                name,
                ..registrar.clone()
            };
            outcomes.extend(self.callable(&here, &callable, call.call.span, false));
        }
        outcomes
    }
}

/// Whether a text has one of the words between characters that no identifier has.
/// Whether a word stands in the body of a definition, whose file has this text.
fn body_has_word(data: &CrateData, def: &Def, text: &str, words: &[Name]) -> bool {
    let items = &data.source_of(def).tree.items;
    let item = def.item.and_then(|index| items.get(index.0 as usize));
    let body = item.and_then(|item| item.body.as_ref());
    body.and_then(|range| text.get(range.start as usize..range.end as usize))
        .is_some_and(|body| has_word(body, words))
}

fn has_word(text: &str, words: &[Name]) -> bool {
    let bytes = text.as_bytes();
    let is_inside = |at: Option<&u8>| at.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
    words.iter().any(|word| {
        let word = word.as_str().as_bytes();
        memmem::find_iter(bytes, word).any(|at| {
            let before = at.checked_sub(1).and_then(|i| bytes.get(i));
            !is_inside(before) && !is_inside(bytes.get(at + word.len()))
        })
    })
}
