//! Which workflows there are, and what the calls in them mean to their SDK.
//!
//! Everything that is particular to an SDK is data (`lints/sdk/*.toml`, or `[[sdk]]` of the
//! user's); this stage binds its patterns to the crates of a run. Attributes are
//! read off the scanned items, and bodies are looked into only where their text
//! names a registering call.

mod bound;
mod client;
mod declare;
mod definition;
mod enrolment;
mod journaled;
mod log_filter;
mod options;
mod place;
mod registration;
mod signature;
mod trace;
mod value;

use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::calls::{Calls, ResolvedCall};
use crate::diagnostic::WorkflowKind;
use crate::lints::profile::pattern::{Callee, TypeRole};
use crate::lints::profile::{DefinitionKind, Profile};
use crate::names::{CrateId, CrateOrigin, DefId};
use crate::syntax::ast::{ExprId, MacroCall, Path};
use crate::syntax::memo::Memo;
use crate::syntax::text::{Name, Span};
use crate::types::infer::{CallKind, Target};
use crate::types::ty::Ty;

use bound::Bound;
pub use bound::Role;
pub use declare::declarations;
pub use definition::Definition;
use definition::Definitions;
use enrolment::Enrolment;
pub use enrolment::{Factory, Served};
pub use place::{Site, Value};
use registration::Registrations;
pub use signature::{Input, Signature};
use trace::Bindings;
pub use trace::Located;
pub(crate) use value::{item_at, literal_at};

/// Where a workflow's code begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Entry {
    /// A function or method.
    Function(DefId),
    /// A closure in the body of `owner`.
    Closure {
        /// The function in whose body it stands.
        owner: DefId,
        /// The closure.
        expr: ExprId,
    },
}

impl Entry {
    /// The function in whose body the workflow's code stands.
    pub fn owner(self) -> DefId {
        match self {
            Entry::Function(def) => def,
            Entry::Closure { owner, .. } => owner,
        }
    }
}

/// A workflow, or a part of one that the service calls by a name: a signal, an update.
#[derive(Clone, Debug)]
pub struct Workflow<'t> {
    /// `crate::module::Type::method`; unique in a run: a function that is registered under
    /// further names has the id `… as NAME` under those.
    pub id: String,
    /// As the service knows it.
    pub name: String,
    /// Where the service keeps several versions of one name.
    pub version: Option<String>,
    /// The SDK it is written for.
    pub sdk: &'t Profile,
    /// What it is.
    pub kind: WorkflowKind,
    /// Its code.
    pub entry: Entry,
    /// Where its name stands; for a closure, the closure.
    pub span: Span,
    /// What the block that it is in is called: one workflow's messages share it.
    pub block: Option<String>,
    /// For an update's validator: the method that it guards.
    pub guards: Option<Name>,
    /// The call that made it a workflow, where no attribute does.
    pub registered_by: Option<Span>,
}

/// An activity or step that is defined under a name: code whose result is recorded.
#[derive(Clone, Debug)]
pub struct Activity<'t> {
    /// The path of the function or closure.
    pub id: String,
    /// As the service knows it.
    pub name: String,
    /// The SDK it is written for.
    pub sdk: &'t Profile,
    /// Its code.
    pub entry: Entry,
    /// Where its name stands; for a closure, the closure.
    pub span: Span,
}

/// What a context type lets workflow code do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContextKind {
    /// It issues commands.
    Full,
    /// It only tells: queries, validators, initialisers.
    ReadOnly,
    /// Of an activity: no workflow code.
    Activity,
}

/// The profiles whose SDKs are among the crates of a run. Shared by all threads.
pub struct Sdks<'t> {
    calls: &'t Calls<'t>,
    active: Vec<Bound<'t>>,
    /// The libraries of the SDKs.
    crates: FxHashSet<CrateId>,
    definitions: OnceLock<Definitions>,
    registrations: OnceLock<Registrations>,
    enrolment: OnceLock<Enrolment>,
    log_filters: OnceLock<FxHashSet<(String, CrateId)>>,
    client_bodies: OnceLock<Vec<DefId>>,
    bindings: Memo<DefId, Arc<Bindings>>,
    exempt: Memo<DefId, Arc<FxHashSet<ExprId>>>,
}

impl<'t> Sdks<'t> {
    /// Only profiles are active of which an authoring package is a dependency or a
    /// member. The crates must have been made with the [`declarations`] of the same profiles.
    pub fn new(calls: &'t Calls<'t>, profiles: &'t [Profile]) -> Sdks<'t> {
        let db = &calls.types.db;
        let used: FxHashSet<CrateId> = db
            .crates()
            .filter(|(_, info)| {
                matches!(info.origin, CrateOrigin::Member | CrateOrigin::Dependency)
            })
            .flat_map(|(_, info)| info.dependencies.iter().map(|(_, id)| *id))
            .collect();
        let active: Vec<Bound<'t>> = profiles
            .iter()
            .filter_map(|profile| Bound::new(calls, profile, &used))
            .collect();
        let crates = active
            .iter()
            .flat_map(|bound| bound.crates.iter().copied())
            .collect();
        Sdks {
            calls,
            active,
            crates,
            definitions: OnceLock::new(),
            registrations: OnceLock::new(),
            enrolment: OnceLock::new(),
            log_filters: OnceLock::new(),
            client_bodies: OnceLock::new(),
            bindings: Memo::default(),
            exempt: Memo::default(),
        }
    }

    /// The profiles whose SDKs are there, in the order given.
    pub fn active(&self) -> impl Iterator<Item = &'t Profile> + '_ {
        self.active.iter().map(|bound| bound.profile)
    }

    /// Whether a crate is a library of an SDK: known, so that its functions are not
    /// entered and do nothing but what the profile says.
    pub fn is_sdk_crate(&self, krate: CrateId) -> bool {
        self.crates.contains(&krate)
    }

    fn definitions(&self) -> &Definitions {
        self.definitions
            .get_or_init(|| Definitions::find(self.calls, &self.active))
    }

    fn registrations(&self) -> &Registrations {
        self.registrations.get_or_init(|| self.find_registrations())
    }

    /// Registering calls of which it is not known what they register.
    pub fn unresolved_registrations(&self) -> impl Iterator<Item = Span> + '_ {
        let unresolved = &self.registrations().unresolved;
        unresolved.iter().map(|(_, _, span)| *span)
    }

    /// What attributes or traits make of a function.
    pub fn definition(&self, def: DefId) -> Option<&Definition> {
        self.definitions().get(def)
    }

    /// Whether a function is an activity or step: never workflow code.
    pub fn is_activity(&self, def: DefId) -> bool {
        match self.definition(def) {
            Some(definition) => !definition.kind.is_workflow_code(),
            None => self.registrations().activities.contains(&def),
        }
    }

    /// The definition that a type stands for: its main function, where it has one.
    fn definition_of_type(&self, ty: DefId) -> Option<&Definition> {
        let definitions = self.definitions();
        let all = || {
            let indices = definitions.by_type.get(&ty).into_iter().flatten();
            indices.filter_map(|&index| definitions.all.get(index))
        };
        all()
            .find(|d| d.kind == DefinitionKind::Run)
            .or_else(|| all().next())
    }

    /// The definition of a block's method.
    fn definition_in(&self, block: DefId, method: Name) -> Option<&Definition> {
        self.definitions().all.iter().find(|definition| {
            let is_in = definition.on == Some(block)
                || definition.block.as_ref().is_some_and(|(_, b)| *b == block);
            is_in && self.calls.types.db.def(definition.def).name == method
        })
    }

    /// The definition whose generated marker a path names, by the path's end.
    fn by_marker(&self, _owner: DefId, path: &Path) -> Option<&Definition> {
        let written: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        self.definitions().all.iter().find(|definition| {
            definition.marker.as_ref().is_some_and(|marker| {
                let segments: Vec<Name> = marker.split("::").map(Name::new).collect();
                written.ends_with(&segments)
            })
        })
    }

    /// The fields that carry names in options values.
    fn name_fields(&self) -> Vec<String> {
        let options = self.active.iter().flat_map(Bound::options);
        let mut fields: Vec<String> = options.filter_map(|o| o.name.clone()).collect();
        fields.sort();
        fields.dedup();
        fields
    }

    /// Whether a crate is only known by what a profile says of it.
    fn is_outlined(&self, krate: CrateId) -> bool {
        self.is_sdk_crate(krate) && self.calls.types.db.info(krate).origin == CrateOrigin::Declared
    }

    /// Every workflow of the members, by file and place.
    pub fn workflows(&self) -> Vec<Workflow<'t>> {
        let mut found = Vec::new();
        for definition in &self.definitions().all {
            let (Some(kind), Some(bound), Some(span)) = (
                workflow_kind(definition.kind),
                self.active.get(definition.sdk),
                self.calls.types.db.name_span(definition.def),
            ) else {
                continue;
            };
            found.push(Workflow {
                id: self.calls.types.name_of(definition.def),
                name: definition.name.clone(),
                version: None,
                sdk: bound.profile,
                kind,
                entry: Entry::Function(definition.def),
                span,
                block: definition.block.as_ref().map(|(name, _)| name.clone()),
                guards: definition.guards,
                registered_by: None,
            });
        }
        self.registered_workflows(&mut found);
        self.sort(&mut found);
        found
    }

    /// Every activity of the members, by SDK and name.
    pub fn activities(&self) -> Vec<Activity<'t>> {
        let types = self.calls.types;
        let mut found = Vec::new();
        for definition in &self.definitions().all {
            if definition.kind != DefinitionKind::Activity {
                continue;
            }
            let (Some(bound), Some(span)) = (
                self.active.get(definition.sdk),
                types.db.name_span(definition.def),
            ) else {
                continue;
            };
            found.push(Activity {
                id: types.name_of(definition.def),
                name: definition.name.clone(),
                sdk: bound.profile,
                entry: Entry::Function(definition.def),
                span,
            });
        }
        for registered in &self.registrations().all {
            let (DefinitionKind::Activity, Some(bound), Some(name)) = (
                registered.kind,
                self.active.get(registered.sdk),
                &registered.name,
            ) else {
                continue;
            };
            let owner = types.name_of(registered.entry.owner());
            let (id, span) = match registered.entry {
                Entry::Function(def) => (owner, types.db.name_span(def)),
                Entry::Closure { owner: def, expr } => (
                    format!("{owner}::{{closure}}"),
                    Some(types.body(def).expr(expr).span),
                ),
            };
            found.extend(span.map(|span| Activity {
                id,
                name: name.clone(),
                sdk: bound.profile,
                entry: registered.entry,
                span,
            }));
        }
        found.sort_by(|a, b| (&a.sdk.name, &a.name, &a.id).cmp(&(&b.sdk.name, &b.name, &b.id)));
        found.dedup_by(|a, b| a.sdk.name == b.sdk.name && a.name == b.name && a.id == b.id);
        found
    }

    fn registered_workflows(&self, found: &mut Vec<Workflow<'t>>) {
        let types = self.calls.types;
        let mut seen: FxHashMap<Entry, Vec<Option<&str>>> = FxHashMap::default();
        let mut closures: FxHashMap<DefId, Vec<ExprId>> = FxHashMap::default();
        let all = &self.registrations().all;
        for registered in all {
            if let Entry::Closure { owner, expr } = registered.entry {
                closures.entry(owner).or_default().push(expr);
            }
        }
        for inside in closures.values_mut() {
            inside.sort();
            inside.dedup();
        }
        for registered in all {
            let (Some(kind), Some(bound)) = (
                workflow_kind(registered.kind),
                self.active.get(registered.sdk),
            ) else {
                continue;
            };
            let names = seen.entry(registered.entry).or_default();
            let name = registered.name.as_deref();
            if names.contains(&name) {
                continue;
            }
            names.push(name);
            let is_first = names.len() == 1;
            let (mut id, span, own_name) = match registered.entry {
                Entry::Function(def) => {
                    // Marked by an attribute, it is listed under that name.
                    if self.definition(def).is_some() {
                        continue;
                    }
                    let Some(span) = types.db.name_span(def) else {
                        continue;
                    };
                    (types.name_of(def), span, types.db.def(def).name.to_string())
                }
                Entry::Closure { owner, expr } => {
                    let number = closures
                        .get(&owner)
                        .and_then(|inside| inside.iter().position(|e| *e == expr))
                        .unwrap_or(0);
                    let id = format!("{}::{{closure#{number}}}", types.name_of(owner));
                    let span = types.body(owner).expr(expr).span;
                    (id.clone(), span, id)
                }
            };
            if let (false, Some(name)) = (is_first, name) {
                id = format!("{id} as {name}");
            }
            found.push(Workflow {
                id,
                name: registered.name.clone().unwrap_or(own_name),
                version: registered.version.clone(),
                sdk: bound.profile,
                kind,
                entry: registered.entry,
                span,
                block: None,
                guards: None,
                registered_by: Some(registered.span),
            });
        }
    }

    /// By file and place. A file that several targets share is the same code several
    /// times: the first target's counts.
    fn sort(&self, found: &mut Vec<Workflow<'t>>) {
        let texts = &self.calls.types.db.texts;
        let place = |workflow: &Workflow<'_>| {
            let written = texts.written(workflow.span).span;
            (texts.path(written.text), written.start)
        };
        found.sort_by_cached_key(|workflow| {
            (
                place(workflow),
                workflow.name.clone(),
                workflow.entry.owner(),
            )
        });
        found.dedup_by(|a, b| a.name == b.name && a.kind == b.kind && place(a) == place(b));
    }

    /// What the profiles say of a call in the body of `caller`.
    pub fn roles(&self, caller: DefId, call: &ResolvedCall) -> Vec<Role<'t>> {
        let roles = self.roles_by_sdk(caller, call);
        roles.into_iter().map(|(_, role)| role).collect()
    }

    /// The same with the profile, as an index into the active ones.
    fn roles_by_sdk(&self, caller: DefId, call: &ResolvedCall) -> Vec<(usize, Role<'t>)> {
        let Some(name) = self.name_of_call(call) else {
            return Vec::new();
        };
        let mut roles = self.client_roles(caller, call, name);
        let is_named = |bound: &Bound<'_>| !bound.patterns(name).is_empty();
        if !self.active.iter().any(is_named) {
            return roles;
        }
        let called = bound::called(self.calls, caller, call);
        for (sdk, bound) in self.active.iter().enumerate() {
            let mut own = Vec::new();
            for one in &called {
                bound.roles_of(self.calls, one, bound.patterns(name), &mut own);
            }
            roles.extend(own.into_iter().map(|role| (sdk, role)));
        }
        roles
    }

    /// The roles of a method of a generated client, whose type no source shows.
    fn client_roles(
        &self,
        caller: DefId,
        call: &ResolvedCall,
        name: Name,
    ) -> Vec<(usize, Role<'t>)> {
        let is_candidate = matches!(call.call.target, Target::Unresolved(_))
            && call.call.kind == CallKind::Method
            && self.active.iter().any(|b| !b.any_method().is_empty());
        let Some(&receiver) = call.call.args.first().filter(|_| is_candidate) else {
            return Vec::new();
        };
        let block = self.client_of(&Located::new(caller, receiver));
        let Some(definition) = block.and_then(|block| self.definition_in(block, name)) else {
            return Vec::new();
        };
        let bound = self.active.get(definition.sdk);
        let patterns = bound.into_iter().flat_map(Bound::any_method);
        patterns.map(|p| (definition.sdk, p.role)).collect()
    }

    fn name_of_call(&self, call: &ResolvedCall) -> Option<Name> {
        match &call.call.target {
            Target::Unresolved(name) => Some(*name),
            Target::Function { def, .. } => Some(self.calls.types.db.def(*def).name),
            Target::TraitMethod { method, .. } => Some(self.calls.types.db.def(*method).name),
            Target::Value(_) | Target::Constructor => None,
        }
    }

    /// What the profiles say of a macro call of a body.
    pub fn macro_roles(&self, call: &MacroCall) -> Vec<Role<'t>> {
        let Some(def) = self.calls.types.db.macro_of_call(call) else {
            return Vec::new();
        };
        let name = self.calls.types.db.def(def).name;
        let mut roles = Vec::new();
        for bound in &self.active {
            for pattern in bound.patterns(name) {
                let Callee::Macro(path) = pattern.callee else {
                    continue;
                };
                if bound.is_macro(self.calls, def, path) && !roles.contains(&pattern.role) {
                    roles.push(pattern.role);
                }
            }
        }
        roles
    }

    /// The SDK and kind of a context type, through references and smart pointers.
    pub fn context_of(&self, ty: &Ty) -> Option<(&'t Profile, ContextKind)> {
        let mut ty = ty.strip_references();
        loop {
            match ty {
                Ty::Adt(def, args) => {
                    if let Some(found) = self.context_def(*def) {
                        return Some(found);
                    }
                    if !self.calls.types.is_std(*def, "sync::Arc")
                        && !self.calls.types.is_std(*def, "rc::Rc")
                        && !self.calls.types.is_std(*def, "boxed::Box")
                    {
                        return None;
                    }
                    ty = args.first()?.strip_references();
                }
                Ty::Dyn(bounds) => {
                    return bounds.iter().find_map(|bound| self.context_def(bound.def));
                }
                _ => return None,
            }
        }
    }

    /// The SDK and kind of a context type or trait.
    pub fn context_def(&self, def: DefId) -> Option<(&'t Profile, ContextKind)> {
        if !self.crates.contains(&def.krate) {
            return None;
        }
        self.active.iter().find_map(|bound| {
            let types = &bound.profile.types;
            let kind = if bound.is_type_of(self.calls, def, &types.read_only_context) {
                ContextKind::ReadOnly
            } else if bound.has_role(self.calls, def, TypeRole::Context) {
                ContextKind::Full
            } else if bound.has_role(self.calls, def, TypeRole::ActivityContext) {
                ContextKind::Activity
            } else {
                return None;
            };
            Some((bound.profile, kind))
        })
    }
}

/// The role in reports; none for what is no workflow code.
fn workflow_kind(kind: DefinitionKind) -> Option<WorkflowKind> {
    Some(match kind {
        DefinitionKind::Run => WorkflowKind::Run,
        DefinitionKind::Init => WorkflowKind::Init,
        DefinitionKind::Signal => WorkflowKind::Signal,
        DefinitionKind::Query => WorkflowKind::Query,
        DefinitionKind::Update => WorkflowKind::Update,
        DefinitionKind::UpdateValidator => WorkflowKind::UpdateValidator,
        DefinitionKind::Handler => WorkflowKind::Handler,
        DefinitionKind::Orchestration => WorkflowKind::Orchestration,
        DefinitionKind::Workflow => WorkflowKind::Workflow,
        DefinitionKind::Activity => return None,
    })
}
