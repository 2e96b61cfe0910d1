//! Calls: of the SDK, of helpers, of closures, and of what is only known by its name.

use std::rc::Rc;

use super::Extract;
use super::iterate::Polling;
use super::value::{Frame, Lazy, Site, Value};
use crate::calls::{Callee, ResolvedCall};
use crate::lints::profile;
use crate::names::CrateOrigin;
use crate::shape::tree::{Awaited, Cancel, Exit, Node, Shape};
use crate::syntax::ast::*;
use crate::types::infer::Target;
use crate::types::ty::Ty;

impl<'t> Extract<'_, 't> {
    pub(super) fn call(&mut self, frame: &Rc<Frame<'t>>, expr: ExprId) -> Value<'t> {
        let body = frame.body.clone();
        // Arguments in order, the receiver first.
        let (callee, arguments): (Option<ExprId>, Vec<ExprId>) = match &body.expr(expr).kind {
            ExprKind::Call { callee, args } => (Some(*callee), args.clone()),
            ExprKind::MethodCall { receiver, args, .. } => {
                let all = std::iter::once(*receiver).chain(args.iter().copied());
                (None, all.collect())
            }
            _ => return Value::Plain,
        };
        let called = match callee {
            Some(callee) if !matches!(body.expr(callee).kind, ExprKind::Path(_)) => {
                Some(self.eval(frame, callee))
            }
            _ => None,
        };
        let values: Vec<Value<'t>> = arguments.iter().map(|a| self.eval(frame, *a)).collect();
        if self.ended() {
            return Value::Plain;
        }
        if let Some(value @ Value::Closure(..)) = called {
            return self.call_closure(&value, values, false);
        }
        if let Some(Value::Lazy(lazy)) = &called {
            return Value::Lazy(lazy.clone());
        }
        let Some(resolved) = self.resolved(frame, expr) else {
            return constructed(&body, callee, values);
        };
        let roles = self.sdks.roles(frame.instance.def, &resolved);
        let site = Site {
            frame: frame.clone(),
            call: Rc::new(resolved),
        };
        if let Some(value) = self.sdk_call(&site, &roles, &values) {
            return value;
        }
        if let ExprKind::MethodCall { method, .. } = &body.expr(expr).kind
            && let Some(value) = self.method_of_value(frame, &site, *method, &values)
        {
            return value;
        }
        self.helper(frame, &site, &arguments, values)
    }

    /// Methods of builders, outcomes and collections of futures.
    fn method_of_value(
        &mut self,
        frame: &Rc<Frame<'t>>,
        site: &Site<'t>,
        method: crate::syntax::text::Name,
        values: &[Value<'t>],
    ) -> Option<Value<'t>> {
        let (receiver, rest) = values.split_first()?;
        let call = &site.call;
        match receiver {
            Value::Lazy(lazy) => match &**lazy {
                Lazy::Builder(made, commands) => {
                    let ends = |c: &&&'t crate::lints::profile::Command| {
                        c.terminals.iter().any(|t| method == t.as_str())
                    };
                    Some(match commands.iter().find(ends) {
                        Some(command) => self.issue(made, command, Awaited::Later),
                        None => receiver.clone(),
                    })
                }
                Lazy::Command(..) => Some(receiver.clone()),
                _ => None,
            },
            Value::Outcome(outcome, inner) => {
                let outcome = outcome.clone();
                let fresh = self.is_fresh(&outcome);
                let ty = frame.inference.expr(call.call.expr);
                let is_result = matches!(ty.strip_references(), Ty::Adt(def, _)
                    if self.calls.types.is_std(*def, "result::Result"));
                match method.as_str() {
                    "unwrap" | "expect" if fresh => {
                        self.fill(&outcome, &[Node::Exit(Exit::TaskFailure)]);
                        Some((**inner).clone())
                    }
                    "is_err" => Some(Value::IsFailure(outcome, true)),
                    "is_ok" => Some(Value::IsFailure(outcome, false)),
                    _ if is_result || ty.is_unknown() => Some(receiver.clone()),
                    _ => Some((**inner).clone()),
                }
            }
            Value::Issued(labels)
                if matches!(call.call.target, Target::Unresolved(_)) && self.cancels(method) =>
            {
                let at = self.position(call.call.span);
                let of = labels.clone();
                self.emit(Node::Cancel(Cancel { of, at }));
                Some(Value::Plain)
            }
            _ => {
                let adds = matches!(
                    method.as_str(),
                    "push" | "push_back" | "push_front" | "insert" | "extend"
                );
                if adds && rest.iter().any(Value::holds_future) && !self.may_run(call) {
                    self.add_to(frame, site, rest);
                    return Some(Value::Plain);
                }
                None
            }
        }
    }

    /// Whether a method of what a command gives cancels it, where its type is not known.
    fn cancels(&self, method: crate::syntax::text::Name) -> bool {
        let mut calls = self.sdks.active().flat_map(|profile| &profile.cancels);
        calls.any(|cancel| {
            cancel.calls.iter().any(|callee| match callee {
                profile::pattern::Callee::Path(path) => method == path.last(),
                _ => false,
            })
        })
    }

    /// A call that the SDK's profile says nothing of.
    fn helper(
        &mut self,
        frame: &Rc<Frame<'t>>,
        site: &Site<'t>,
        arguments: &[ExprId],
        values: Vec<Value<'t>>,
    ) -> Value<'t> {
        let call = site.call.clone();
        if let Target::Value(ty) = &call.call.target {
            return self.call_value(frame, site, ty, values);
        }
        let step = call.callees.iter().find_map(|callee| {
            let definition = self.sdks.definition(callee.instance.def)?;
            Some((definition.called_as?, definition.name.clone()))
        });
        if let Some((kind, name)) = step {
            return Value::Lazy(Rc::new(Lazy::Step(site.clone(), kind, name)));
        }
        let matters = values.iter().any(|value| !value.is_plain());
        let mut entered: Vec<Callee> = Vec::new();
        for callee in &call.callees {
            let def = callee.instance.def;
            if self.is_entered(def) && (matters || self.may_issue(def)) {
                entered.push(callee.clone());
            }
        }
        match entered.as_slice() {
            [] => {}
            [only] if call.callees.len() == 1 || call.callees.len() == entered.len() => {
                return self.enter(frame, site, only, arguments, values);
            }
            several => {
                let issuing = several
                    .iter()
                    .filter(|callee| self.may_issue(callee.instance.def))
                    .count();
                if issuing > 0 {
                    let name = call.callees.first().map(|c| self.calls.name_of(c));
                    let reason = format!(
                        "`{}` may be any of {} implementations",
                        name.unwrap_or_default(),
                        call.callees.len()
                    );
                    self.unknown(reason, Some(call.call.span));
                }
                return Value::Plain;
            }
        }
        if call.callees.is_empty() && self.has_context(frame.instance.def, &call) {
            if let Target::Unresolved(name) = &call.call.target
                && !self.is_of_outlined_context(frame, &call)
            {
                let reason = format!("the call of `{name}` could not be resolved");
                self.unknown(reason, Some(call.call.span));
            }
            return Value::Plain;
        }
        self.foreign(frame, site, values)
    }

    /// A function that is not entered: it may run its closures, and passes futures on. How it
    /// polls futures says its declaration.
    fn foreign(
        &mut self,
        frame: &Rc<Frame<'t>>,
        site: &Site<'t>,
        values: Vec<Value<'t>>,
    ) -> Value<'t> {
        let span = site.call.call.span;
        let def = site.call.callees.first().map(|callee| callee.instance.def);
        let name = match (&site.call.call.target, def) {
            (Target::Unresolved(name), _) => name.as_str(),
            (_, Some(def)) => self.calls.types.db.def(def).name.as_str(),
            _ => "",
        };
        let polls = self.polling(site);
        let is_stream = site.call.callees.iter().any(|callee| {
            callee.through.as_ref().is_some_and(|(trait_ref, _)| {
                self.calls.types.is_std(trait_ref.def, "iter::Iterator")
                    || self.is_for_streams(trait_ref.def)
            })
        });
        let closures: Vec<Value<'t>> = values
            .iter()
            .filter(|value| matches!(value, Value::Closure(..)))
            .cloned()
            .collect();
        let receiver = values.first().cloned().unwrap_or(Value::Plain);
        if polls == Some(Polling::Each) {
            return self.each_at_once(frame, site, &receiver, closures.first());
        }
        if is_stream && polls != Some(Polling::All) {
            return self.iterated(frame, site, &receiver, closures);
        }
        if let [closure] = closures.as_slice()
            && values.len() == 2
            && matches!(receiver, Value::Lazy(_) | Value::Issued(_))
        {
            // A future with something to follow on it.
            let condition = (!matches!(name, "then" | "map")).then(|| self.ways(frame, site, name));
            let then = Lazy::Then(receiver, closure.clone(), condition);
            return Value::Lazy(Rc::new(then));
        }
        for closure in closures {
            let probe = self.nodes;
            let mut made = Value::Plain;
            let (sequence, ()) = self.within(|it| {
                made = it.call_closure(&closure, Vec::new(), false);
            });
            if !sequence.nodes.is_empty() {
                let condition = self.ways(frame, site, name);
                let arms = vec![Shape::new(sequence.nodes), Shape::default()];
                self.emit_branch(condition, arms, Some(span));
            } else {
                self.nodes = probe;
            }
            if made.holds_future() {
                return made;
            }
        }
        let futures: Vec<Value<'t>> = values
            .into_iter()
            .filter(|value| {
                value.holds_future() || matches!(value, Value::Outcome(..) | Value::Patched(_))
            })
            .collect();
        match polls {
            Some(Polling::Detached) => {
                for future in &futures {
                    if self.does_anything(frame, future) {
                        let reason = format!(
                            "what `{name}` is given runs by itself, in no order that replay could keep"
                        );
                        self.unknown(reason, Some(span));
                    }
                }
                return Value::Plain;
            }
            Some(Polling::All | Polling::First) if futures.iter().any(Value::holds_future) => {
                let arms = self.arms_of(frame, &futures, span);
                return Value::Lazy(Rc::new(Lazy::Combined {
                    race: polls == Some(Polling::First),
                    arms,
                }));
            }
            _ => {}
        }
        let next = polls == Some(Polling::Next);
        match futures.as_slice() {
            [] | [Value::Patched(_)] => Value::Plain,
            [Value::Issued(labels)] if next => Value::Lazy(Rc::new(Lazy::Next(labels.clone()))),
            [all @ Value::All(_)] if next => match all.issued_only() {
                Some(labels) => Value::Lazy(Rc::new(Lazy::Next(labels))),
                None => all.clone(),
            },
            [one] => one.clone(),
            several => Value::All(several.to_vec()),
        }
    }

    /// What the commands of a closure that may not be called stand under.
    fn ways(&self, frame: &Rc<Frame<'t>>, site: &Site<'t>, name: &str) -> String {
        let of = site.call.call.args.first();
        let text = of.map(|arg| self.text(frame, *arg)).unwrap_or_default();
        if self.says(site, "if_true") {
            return text;
        }
        format!("{name} of {text}")
    }

    /// Whether a method of a context is called of which the profile says all that is known: it
    /// would say so if it issued something.
    fn is_of_outlined_context(&self, frame: &Rc<Frame<'t>>, call: &ResolvedCall) -> bool {
        let is_method = matches!(
            frame.body.expr(call.call.expr).kind,
            ExprKind::MethodCall { .. }
        );
        let receiver = call.call.args.first().map(|it| frame.inference.expr(*it));
        is_method
            && receiver.is_some_and(|ty| match ty.strip_references() {
                Ty::Adt(def, _) => {
                    self.sdks.is_sdk_crate(def.krate)
                        && self.calls.types.db.info(def.krate).origin == CrateOrigin::Declared
                }
                _ => false,
            })
    }

    /// Whether a future, polled to its end, issues or ends anything.
    pub(super) fn does_anything(&mut self, frame: &Rc<Frame<'t>>, future: &Value<'t>) -> bool {
        let (sequence, _) = self.within(|it| it.awaited(frame, future.clone(), None));
        !sequence.nodes.is_empty()
    }
}

/// What a tuple struct or variant holds; `Err(…)` is a failure.
fn constructed<'t>(body: &Body, callee: Option<ExprId>, values: Vec<Value<'t>>) -> Value<'t> {
    let name = callee.and_then(|callee| match &body.expr(callee).kind {
        ExprKind::Path(path) => path.segments.last().map(|segment| segment.name),
        _ => None,
    });
    if name.is_some_and(|name| name == "Err") {
        return Value::Failed;
    }
    let mut held: Vec<Value<'t>> = values
        .into_iter()
        .filter(|value| !value.is_plain())
        .collect();
    match held.len() {
        0 => Value::Plain,
        1 => held.pop().unwrap_or(Value::Plain),
        _ => Value::All(held),
    }
}
