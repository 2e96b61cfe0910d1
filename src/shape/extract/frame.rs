//! Enters functions and binds what they are called with.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Extract;
use super::value::{Frame, Origin, Slot, Value};
use crate::calls::exprs::subtree;
use crate::calls::{Instance, ResolvedCall};
use crate::names::{CrateOrigin, DefId, DefKind};
use crate::sdk::Role;
use crate::syntax::ast::*;
use crate::types::Types;
use crate::types::infer::{Call, CallKind};
use crate::types::ty::Ty;

/// What of a body does not depend on how it is entered.
pub(super) struct CallIndex {
    pub calls: FxHashMap<ExprId, Call>,
    pub exempt: FxHashSet<ExprId>,
    pub lets: FxHashMap<LocalId, ExprId>,
}

impl<'t> Extract<'_, 't> {
    fn index(&mut self, def: DefId) -> Rc<CallIndex> {
        if let Some(index) = self.indexes.get(&def) {
            return index.clone();
        }
        let body = self.calls.types.body(def);
        let inference = self.calls.inference(def);
        let mut calls = FxHashMap::default();
        for call in &inference.calls {
            let is_written = !call.implicit
                && matches!(
                    call.kind,
                    CallKind::Path | CallKind::Method | CallKind::Macro
                );
            if is_written {
                calls.entry(call.expr).or_insert_with(|| call.clone());
            }
        }
        let mut exempt = FxHashSet::default();
        for &root in self.sdks.not_workflow_code(def).iter() {
            subtree(&body, root, &mut exempt);
        }
        let index = Rc::new(CallIndex {
            calls,
            exempt,
            lets: constant_lets(&body),
        });
        self.indexes.insert(def, index.clone());
        index
    }

    pub(super) fn frame(
        &mut self,
        instance: Instance,
        arguments: Vec<Option<Origin<'t>>>,
        path: Rc<Vec<(DefId, ExprId)>>,
    ) -> Rc<Frame<'t>> {
        let index = self.index(instance.def);
        Rc::new(Frame {
            body: self.calls.types.body(instance.def),
            inference: self.calls.inference(instance.def),
            calls: index.calls.clone(),
            exempt: index.exempt.clone(),
            env: RefCell::default(),
            arguments,
            lets: index.lets.clone(),
            path,
            instance,
        })
    }

    /// The frame of a workflow that is a closure: for the function that registers it the
    /// closure runs elsewhere, but not what runs elsewhere for the closure itself.
    pub(super) fn frame_of_closure(
        &self,
        around: &Rc<Frame<'t>>,
        owner: DefId,
        closure: ExprId,
    ) -> Rc<Frame<'t>> {
        let mut inside = FxHashSet::default();
        subtree(&around.body, closure, &mut inside);
        let mut exempt = FxHashSet::default();
        for &root in self.sdks.not_workflow_code(owner).iter() {
            if root != closure && inside.contains(&root) {
                subtree(&around.body, root, &mut exempt);
            }
        }
        Rc::new(Frame {
            instance: around.instance.clone(),
            body: around.body.clone(),
            inference: around.inference.clone(),
            calls: around.calls.clone(),
            exempt,
            env: RefCell::default(),
            arguments: Vec::new(),
            lets: around.lets.clone(),
            path: around.path.clone(),
        })
    }

    /// Binds a function's parameters.
    pub(super) fn bind_parameters(&mut self, frame: &Rc<Frame<'t>>, values: Vec<Value<'t>>) {
        let params = frame.body.params.clone();
        let mut values = values.into_iter();
        for (index, pat) in params.into_iter().enumerate() {
            let value = values.next().unwrap_or(Value::Plain);
            let origin = frame.arguments.get(index).cloned().flatten();
            self.bind(frame, pat, value, origin);
        }
    }

    /// Binds a pattern to a value.
    pub(super) fn bind(
        &mut self,
        frame: &Rc<Frame<'t>>,
        pat: PatId,
        value: Value<'t>,
        origin: Option<Origin<'t>>,
    ) {
        let body = frame.body.clone();
        match &body.pat(pat).kind {
            PatKind::Bind { local, sub, .. } => {
                if let Some(sub) = sub {
                    self.bind(frame, *sub, value.clone(), origin.clone());
                }
                frame
                    .env
                    .borrow_mut()
                    .insert(*local, Slot { value, origin });
            }
            PatKind::Reference { inner, .. } => self.bind(frame, *inner, value, origin),
            PatKind::Tuple(pats) | PatKind::Slice(pats) => {
                let items = match value.success() {
                    Value::All(items) => items,
                    // What is in each of them is not told apart.
                    other => vec![other; pats.len()],
                };
                let rest = pats
                    .iter()
                    .position(|p| matches!(body.pat(*p).kind, PatKind::Rest));
                for (index, pat) in pats.iter().enumerate() {
                    let from_end = rest.is_some_and(|rest| index > rest);
                    let at = if from_end {
                        (items.len() + index).checked_sub(pats.len())
                    } else {
                        Some(index)
                    };
                    let item = at.and_then(|at| items.get(at)).cloned();
                    self.bind(frame, *pat, item.unwrap_or(Value::Plain), None);
                }
            }
            PatKind::TupleStruct { fields, .. } => {
                let inner = value.success();
                match (fields.as_slice(), inner) {
                    ([one], inner) => self.bind(frame, *one, inner, origin),
                    (several, Value::All(items)) => {
                        for (index, pat) in several.iter().enumerate() {
                            let item = items.get(index).cloned().unwrap_or(Value::Plain);
                            self.bind(frame, *pat, item, None);
                        }
                    }
                    (several, inner) => {
                        for pat in several {
                            self.bind(frame, *pat, inner.clone(), None);
                        }
                    }
                }
            }
            PatKind::Struct { fields, .. } => {
                for field in fields {
                    let held = match &value {
                        Value::Fields(held) => held
                            .borrow()
                            .iter()
                            .find(|(name, _)| *name == field.name)
                            .map(|(_, v)| v.clone()),
                        _ => None,
                    };
                    self.bind(frame, field.pat, held.unwrap_or(Value::Plain), None);
                }
            }
            PatKind::Or(pats) => {
                for pat in pats {
                    self.bind(frame, *pat, value.clone(), origin.clone());
                }
            }
            PatKind::Wild
            | PatKind::Rest
            | PatKind::Path(_)
            | PatKind::Literal(_)
            | PatKind::Range { .. } => {}
        }
    }

    /// The call that an expression is.
    pub(super) fn resolved(&self, frame: &Rc<Frame<'t>>, expr: ExprId) -> Option<ResolvedCall> {
        let call = frame.calls.get(&expr)?;
        self.calls.resolve(call, &frame.instance)
    }

    /// Whether some command may be issued by a function, or what it calls.
    pub(super) fn may_issue(&mut self, def: DefId) -> bool {
        let mut seen = FxHashSet::default();
        let found = self.search_issuing(def, &mut seen);
        if !found {
            self.issuing
                .extend(seen.into_iter().map(|def| (def, false)));
        } else {
            self.issuing.insert(def, true);
        }
        found
    }

    fn search_issuing(&mut self, root: DefId, seen: &mut FxHashSet<DefId>) -> bool {
        let mut open = vec![root];
        while let Some(def) = open.pop() {
            match self.issuing.get(&def) {
                Some(true) => return true,
                Some(false) => continue,
                None => {}
            }
            if self
                .sdks
                .definition(def)
                .is_some_and(|it| it.called_as.is_some())
            {
                return true;
            }
            if !seen.insert(def) || !self.is_entered(def) {
                continue;
            }
            let index = self.index(def);
            let instance = self.calls.generic_instance(def);
            let body = self.calls.types.body(def);
            for call in &body.macro_calls {
                let issues = |role: &Role<'_>| matches!(role, Role::Command(_));
                if self.sdks.macro_roles(call).iter().any(issues) {
                    return true;
                }
            }
            for call in self.calls.calls_of(&instance).iter() {
                if index.exempt.contains(&call.call.expr) {
                    continue;
                }
                let matters = |role: &Role<'_>| {
                    matches!(
                        role,
                        Role::Command(_) | Role::Cancel(_) | Role::Patch(_) | Role::Combinator(_)
                    ) || super::command::is_draw_or_failure(role)
                };
                if self.sdks.roles(def, call).iter().any(matters) {
                    return true;
                }
                if call.callees.is_empty() && !call.is_value {
                    if self.has_context(def, call) {
                        return true;
                    }
                    continue;
                }
                open.extend(call.callees.iter().map(|callee| callee.instance.def));
            }
        }
        false
    }

    /// Whether a context is among a call's arguments.
    pub(super) fn has_context(&self, def: DefId, call: &ResolvedCall) -> bool {
        use crate::sdk::ContextKind;
        let inference = self.calls.inference(def);
        call.call.args.iter().any(|arg| {
            let context = self.sdks.context_of(inference.expr(*arg));
            context.is_some_and(|(_, kind)| kind == ContextKind::Full)
        })
    }

    /// Whether a value of a type can hold futures that the code at hand puts into it: a struct of
    /// the checked code with a field for them.
    pub(super) fn holds_futures(&self, ty: &Ty) -> bool {
        fn is_kept(types: &Types, ty: &Ty) -> bool {
            ty.any(&mut |part| match part {
                Ty::Dyn(bounds) => bounds.iter().any(|bound| {
                    let name = types.db.def(bound.def).name;
                    types.is_std(bound.def, "future::Future")
                        || matches!(name.as_str(), "Fn" | "FnMut" | "FnOnce")
                }),
                Ty::Future(_) => true,
                _ => false,
            })
        }
        fn holds(types: &Types, ty: &Ty, depth: u32) -> bool {
            const DEEPEST: u32 = 3;
            let Ty::Adt(def, _) = ty.strip_references() else {
                return false;
            };
            let is_own = types.db.info(def.krate).origin == CrateOrigin::Member
                && types.db.kind(*def) == DefKind::Struct;
            is_own
                && types.fields(*def, 0).iter().any(|(_, field)| {
                    is_kept(types, field) || (depth < DEEPEST && holds(types, field, depth + 1))
                })
        }
        holds(self.calls.types, ty, 0)
    }

    /// Whether a variable is a parameter of a function or closure.
    pub(super) fn is_parameter(frame: &Rc<Frame<'t>>, local: LocalId) -> bool {
        let body = &frame.body;
        let binds = |pat: &PatId| matches!(&body.pat(*pat).kind, PatKind::Bind { local: own, .. } if *own == local);
        let of_closures = body.exprs.iter().filter_map(|expr| match &expr.kind {
            ExprKind::Closure(closure) => Some(closure),
            _ => None,
        });
        body.params.iter().any(binds)
            || of_closures
                .flat_map(|closure| &closure.params)
                .any(|(pat, _)| binds(pat))
    }

    /// Whether a function is workflow code whose body is there.
    pub(super) fn is_entered(&self, def: DefId) -> bool {
        self.calls.is_entered(def)
            && !self.sdks.is_sdk_crate(def.krate)
            && !self.sdks.is_activity(def)
    }
}

/// The initializers of variables that always keep them.
fn constant_lets(body: &Body) -> FxHashMap<LocalId, ExprId> {
    let named = body.named_values();
    named.filter(|(x, _)| !body.local(*x).mutable).collect()
}
