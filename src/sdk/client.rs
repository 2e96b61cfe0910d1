//! What clients and commands say of workflows beyond their names: queues, ids, options that
//! are left out.

use rustc_hash::FxHashSet;

use super::place::Site;
use super::trace::{Located, Traced};
use super::value::{string_of, ty_at};
use super::{Definition, Role, Sdks, Served};
use crate::calls::ResolvedCall;
use crate::lints::profile::pattern::{Callee, Place, PlaceStep};
use crate::lints::profile::{Profile, Start};
use crate::names::DefId;
use crate::syntax::ast::*;
use crate::syntax::text::Name;
use crate::types::ty::Ty;

/// Methods in a row on one options value.
const MAX_SETTERS: usize = 32;

impl<'t> Sdks<'t> {
    /// What attributes make definitions, with their SDKs.
    pub fn marked_definitions(&self) -> impl Iterator<Item = (&'t Profile, &Definition)> {
        let all = self.definitions().all.iter();
        all.filter_map(|definition| Some((self.active.get(definition.sdk)?.profile, definition)))
    }

    /// What the profiles say of a call, and which of them.
    pub fn roles_with_sdk(
        &self,
        caller: DefId,
        call: &ResolvedCall,
    ) -> Vec<(&'t Profile, Role<'t>)> {
        let roles = self.roles_by_sdk(caller, call).into_iter();
        roles
            .filter_map(|(sdk, role)| Some((self.active.get(sdk)?.profile, role)))
            .collect()
    }

    /// What `read` finds in the calls by which clients start workflows. Only files that name a
    /// library of an SDK are looked into.
    pub fn in_clients<R: Send>(
        &self,
        read: impl Fn(&'t Profile, &'t Start, DefId, &ResolvedCall) -> Vec<R> + Sync,
    ) -> Vec<R> {
        self.in_these(self.client_bodies(), |owner, call| {
            self.roles_with_sdk(owner, call)
                .into_iter()
                .flat_map(|(sdk, role)| match role {
                    Role::Start(start) => read(sdk, start, owner, call),
                    _ => Vec::new(),
                })
                .collect()
        })
    }

    /// The bodies that may call a client, by their text.
    pub fn client_bodies(&self) -> &[DefId] {
        self.client_bodies.get_or_init(|| self.find_client_bodies())
    }

    fn find_client_bodies(&self) -> Vec<DefId> {
        let mut names: FxHashSet<Name> = FxHashSet::default();
        for bound in &self.active {
            let calls = bound.profile.starts.iter().flat_map(|start| &start.calls);
            names.extend(calls.filter_map(|callee| match callee {
                Callee::Path(path) | Callee::Macro(path) => Some(Name::new(path.last())),
                Callee::Method { method, .. } => method.as_deref().map(Name::new),
            }));
        }
        if names.is_empty() {
            return Vec::new();
        }
        let libraries = self.library_names();
        self.bodies_with(&names, Some(&libraries))
    }

    /// What the members call the libraries of the SDKs.
    fn library_names(&self) -> Vec<Name> {
        let db = &self.calls.types.db;
        let mut names: Vec<Name> = self
            .member_crates()
            .into_iter()
            .flat_map(|krate| db.info(krate).dependencies.iter())
            .filter(|(_, dependency)| self.is_sdk_crate(*dependency))
            .map(|(name, _)| *name)
            .collect();
        names.sort();
        names.dedup();
        names
    }

    /// Whether a definition of the kind has the name, or one is registered under it.
    pub fn is_name_known(&self, sdk: &Profile, served: Served, name: &str) -> bool {
        let is_of = |index: usize, kind| {
            let is_sdk = self
                .active
                .get(index)
                .is_some_and(|b| std::ptr::eq(b.profile, sdk));
            is_sdk && Served::from(kind) == served
        };
        let mut marked = self.definitions().all.iter();
        let mut registered = self.registrations().all.iter();
        marked.any(|d| d.name == name && is_of(d.sdk, d.kind))
            || registered.any(|r| r.name.as_deref() == Some(name) && is_of(r.sdk, r.kind))
    }

    /// Whether some worker of the members serves a workflow or activity by this name.
    pub fn is_served_by_name(&self, name: &str) -> bool {
        let mut marked = self.definitions().all.iter();
        let mut registered = self.registrations().all.iter();
        marked.any(|d| d.name == name && self.is_registered(d.def))
            || registered.any(|r| r.is_name_known && r.name.as_deref() == Some(name))
    }

    /// The field of options by which they name a task queue, where they do.
    pub fn queue_field(
        &self,
        sdk: &Profile,
        caller: DefId,
        site: Site<'_>,
        options: &Place,
    ) -> Option<String> {
        let fields: Vec<&String> = sdk.options.iter().flat_map(|o| &o.task_queue).collect();
        self.set_field(&fields, caller, site, options)
    }

    /// The first of some fields that options set to something.
    pub fn set_field(
        &self,
        fields: &[&String],
        caller: DefId,
        site: Site<'_>,
        options: &Place,
    ) -> Option<String> {
        let mut fields = fields.to_vec();
        fields.sort();
        fields.dedup();
        let values = self.exprs_at(caller, site, options);
        let value = values.first()?;
        let set = |field: &&String| {
            let found = self.field(value, field);
            found.is_some_and(|found| !self.is_nothing(&found))
        };
        fields.into_iter().find(set).cloned()
    }

    /// What options set a field to.
    pub fn field_of_options(
        &self,
        field: &str,
        caller: DefId,
        site: Site<'_>,
        options: &Place,
    ) -> Option<Located> {
        let values = self.exprs_at(caller, site, options);
        self.field(values.first()?, field)
    }

    /// The type of a generic argument of a call, as written or else inferred.
    pub fn generic_at(&self, caller: DefId, site: Site<'_>, index: usize) -> Option<Ty> {
        let written = self.written_generic(caller, site.expr(), index);
        let written = written.map(|ty| ty_at(self.calls.types, caller, &ty));
        written
            .filter(|ty| !ty.is_unknown())
            .or_else(|| self.inferred_generic(site, index))
    }

    /// Whether nothing stands at a place that ends in a field, for sure: the value that should
    /// have the field is made here, without it or with `None` or an empty string.
    pub fn is_unset(&self, caller: DefId, site: Site<'_>, place: &Place) -> bool {
        let Some((PlaceStep::Field(field), front)) = place.steps.split_last() else {
            return false;
        };
        let base = Place {
            root: place.root.clone(),
            steps: front.to_vec(),
        };
        let values = self.exprs_at(caller, site, &base);
        values.first().is_some_and(|value| self.lacks(value, field))
    }

    fn lacks(&self, value: &Located, field: &str) -> bool {
        if let Some(found) = self.field(value, field) {
            return self.is_nothing(&found);
        }
        let mut at = value.clone();
        for _ in 0..MAX_SETTERS {
            let body = self.calls.types.body(at.owner);
            if let ExprKind::Local(local) = &body.expr(at.expr).kind
                && body.local(*local).mutable
            {
                // A later statement may set it.
                return false;
            }
            let Traced::Expr(traced) = self.trace(&at, &[]) else {
                return false;
            };
            let body = self.calls.types.body(traced.owner);
            at = match &body.expr(traced.expr).kind {
                ExprKind::Struct { base: None, .. } => return true,
                ExprKind::Struct {
                    base: Some(base), ..
                } => traced.at(*base),
                ExprKind::MethodCall { method, .. } if method.as_str().contains(field) => {
                    return false;
                }
                ExprKind::MethodCall { receiver, .. } => match self.method_tail(&traced) {
                    Some(tail) => tail,
                    None => traced.at(*receiver),
                },
                ExprKind::Call { callee, .. } => {
                    return match &body.expr(*callee).kind {
                        ExprKind::Path(path) => self.makes_empty(path),
                        _ => false,
                    };
                }
                _ => return false,
            };
        }
        false
    }

    /// Whether a constructor sets only what the profiles say, or nothing.
    fn makes_empty(&self, path: &Path) -> bool {
        let Some((last, front)) = path.segments.split_last() else {
            return false;
        };
        let is_known = || {
            let on = front.last().map(|s| s.name);
            let options = self.active.iter().flat_map(super::Bound::options);
            options
                .filter(|o| o.types.iter().any(|t| on.is_some_and(|on| on == t.last())))
                .any(|o| o.constructors.contains_key(last.name.as_str()))
        };
        matches!(last.name.as_str(), "default" | "builder") || is_known()
    }

    /// The expression that makes a value: the call, literal or struct at the end of its variables
    /// and references.
    pub fn made_by(&self, value: &Located) -> Option<Located> {
        match self.trace(value, &[]) {
            Traced::Expr(at) => Some(at),
            _ => None,
        }
    }

    /// The variable or expression that references are to.
    pub fn behind_references(&self, value: &Located) -> Located {
        let body = self.calls.types.body(value.owner);
        let mut at = value.expr;
        while let ExprKind::Reference { operand, .. } = &body.expr(at).kind {
            at = *operand;
        }
        value.at(at)
    }

    /// What is inside, where a value is written `Some(…)`.
    pub fn inside_some(&self, value: &Located) -> Located {
        if let Traced::Expr(at) = self.trace(value, &[])
            && let body = self.calls.types.body(at.owner)
            && let ExprKind::Call { callee, args } = &body.expr(at.expr).kind
            && let [inner] = args.as_slice()
            && let ExprKind::Path(path) = &body.expr(*callee).kind
            && path.segments.last().is_some_and(|s| s.name == "Some")
        {
            return at.at(*inner);
        }
        value.clone()
    }

    /// `None`, an empty string, a default.
    fn is_nothing(&self, value: &Located) -> bool {
        let Traced::Expr(at) = self.trace(value, &[]) else {
            return false;
        };
        let body = self.calls.types.body(at.owner);
        if string_of(self.calls.types, at.owner, &body, at.expr).is_some_and(|s| s.is_empty()) {
            return true;
        }
        let path = match &body.expr(at.expr).kind {
            ExprKind::Path(path) => path,
            ExprKind::Call { callee, args } if args.is_empty() => match &body.expr(*callee).kind {
                ExprKind::Path(path) => path,
                _ => return false,
            },
            _ => return false,
        };
        let last = path.segments.last().map(|s| s.name);
        last.is_some_and(|last| last == "None" || last == "default")
            || path.segments.len() > 1 && last.is_some_and(|last| last == "new")
    }
}
