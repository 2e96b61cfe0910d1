//! Calls: of the SDK, of helpers, of closures, and of what is only known by its name.

use std::rc::Rc;

use super::value::{Frame, Iteration, Lazy, Origin, Site, Slot, Value};
use super::{Control, Extract, MOST_ENTERED};
use crate::calls::{Callee, ResolvedCall};
use crate::lints::profile;
use crate::names::{CrateOrigin, DefId};
use crate::sdk::Role;
use crate::shape::tree::{Awaited, Cancel, Exit, Loop, Node, Shape};
use crate::syntax::ast::*;
use crate::types::infer::Target;
use crate::types::ty::{Callable, Ty};

/// How a function that is not entered polls the futures that it is given.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Polling {
    /// To the end of all of them.
    All,
    /// Until the first is done.
    First,
    /// Until the next is done; the others stay.
    Next,
    /// One for each item, side by side.
    Each,
    /// Elsewhere, and whenever it likes.
    Detached,
}

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

    fn may_run(&mut self, call: &ResolvedCall) -> bool {
        call.callees
            .iter()
            .any(|callee| self.is_entered(callee.instance.def))
    }

    /// A future is put into a collection.
    fn add_to(&mut self, frame: &Rc<Frame<'t>>, site: &Site<'t>, added: &[Value<'t>]) {
        let span = site.call.call.span;
        let Some(&receiver) = site.call.call.args.first() else {
            return;
        };
        let mut new = self.arms_of(frame, added, span);
        let around = self
            .controls
            .iter()
            .rev()
            .find_map(|control| match control {
                Control::Loop { text, .. } => Some(text.clone()),
                _ => None,
            });
        if let Some(text) = around {
            for value in &mut new {
                if value.issued_only().is_none() && !matches!(value, Value::Each(..)) {
                    *value = Value::Each(text.clone(), Rc::new(value.clone()));
                }
            }
        }
        if let ExprKind::Field { base, name, .. } = frame.body.expr(receiver).kind {
            if let Value::Fields(fields) = self.eval(frame, base).success() {
                let held = fields
                    .borrow()
                    .iter()
                    .find(|(f, _)| *f == name)
                    .map(|(_, v)| v.clone());
                let all = with_added(held.unwrap_or(Value::Plain), new);
                super::expr::set_field(&fields, name, all);
            } else {
                let text = self.text(frame, receiver);
                let reason = format!("a future is kept in `{text}`, which is not followed");
                self.unknown(reason, Some(span));
            }
            return;
        }
        let root = crate::calls::exprs::place_root(&frame.body, receiver);
        let ExprKind::Local(local) = frame.body.expr(root).kind else {
            return;
        };
        let mut env = frame.env.borrow_mut();
        let slot = env.entry(local).or_insert(Slot {
            value: Value::Plain,
            origin: None,
        });
        let held = std::mem::replace(&mut slot.value, Value::Plain);
        slot.value = with_added(held, new);
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
            return self.iterated(frame, site, name, &receiver, closures);
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

    /// How the declaration of what is called says that it polls futures.
    fn polling(&self, site: &Site<'t>) -> Option<Polling> {
        let effects = &self.calls.effects;
        site.call.callees.iter().find_map(|callee| {
            let defs = [Some(callee.instance.def), callee.trait_method];
            defs.into_iter().flatten().find_map(|def| {
                let says = |attribute| effects.has_attr(def, attribute);
                if says("polls_all") {
                    Some(Polling::All)
                } else if says("polls_first") {
                    Some(Polling::First)
                } else if says("polls_next") {
                    Some(Polling::Next)
                } else if says("polls_each") {
                    Some(Polling::Each)
                } else if effects
                    .of_function(def)
                    .always
                    .iter()
                    .any(|lint| matches!(lint.as_str(), "async_task" | "threads"))
                {
                    Some(Polling::Detached)
                } else {
                    None
                }
            })
        })
    }

    /// Whether a trait is one of streams: its methods take their items one after the other.
    fn is_for_streams(&self, def: DefId) -> bool {
        self.calls.effects.has_attr(def, "of_streams")
    }

    /// Whether a future, polled to its end, issues or ends anything.
    pub(super) fn does_anything(&mut self, frame: &Rc<Frame<'t>>, future: &Value<'t>) -> bool {
        let (sequence, _) = self.within(|it| it.awaited(frame, future.clone(), None));
        !sequence.nodes.is_empty()
    }

    /// Futures of a stream's items, or of what a closure makes of them, side by side.
    fn each_at_once(
        &mut self,
        frame: &Rc<Frame<'t>>,
        site: &Site<'t>,
        receiver: &Value<'t>,
        closure: Option<&Value<'t>>,
    ) -> Value<'t> {
        let span = site.call.call.span;
        let first = site.call.call.args.first().copied();
        let iteration = match receiver {
            Value::Iterator(iteration) => iteration.clone(),
            other => Rc::new(Iteration {
                of: first.map(|e| self.text(frame, e)).unwrap_or_default(),
                times: first.and_then(|e| self.times(frame, e)),
                items: other.clone(),
                stages: Vec::new(),
            }),
        };
        let Some(closure) = closure else {
            let driven = self.driven(frame, Value::Iterator(iteration), span);
            let arms = self.arms_of(frame, &[driven], span);
            return Value::Lazy(Rc::new(Lazy::Combined { race: false, arms }));
        };
        let mut inner = Value::Lazy(Rc::new(Lazy::Called(
            closure.clone(),
            iteration.items.clone(),
        )));
        if !iteration.stages.is_empty() {
            let mut stages = iteration.stages.clone();
            stages.push(closure.clone());
            let all = Iteration {
                of: iteration.of.clone(),
                times: iteration.times,
                items: iteration.items.clone(),
                stages,
            };
            inner = self.driven(frame, Value::Iterator(Rc::new(all)), span);
        }
        let arm = match inner {
            each @ Value::Each(..) => each,
            other => Value::Each(iteration.of.clone(), Rc::new(other)),
        };
        Value::Lazy(Rc::new(Lazy::Combined {
            race: false,
            arms: vec![arm],
        }))
    }

    /// A method of an iterator.
    fn iterated(
        &mut self,
        frame: &Rc<Frame<'t>>,
        site: &Site<'t>,
        name: &str,
        receiver: &Value<'t>,
        closures: Vec<Value<'t>>,
    ) -> Value<'t> {
        let span = site.call.call.span;
        let iteration = match receiver {
            Value::Iterator(iteration) => iteration.clone(),
            other => {
                let expr = site.call.call.args.first().copied();
                Rc::new(Iteration {
                    of: expr.map(|e| self.text(frame, e)).unwrap_or_default(),
                    times: expr.and_then(|e| self.times(frame, e)),
                    items: other.clone(),
                    stages: Vec::new(),
                })
            }
        };
        let lazily = matches!(
            name,
            "map"
                | "filter_map"
                | "flat_map"
                | "then"
                | "inspect"
                | "filter"
                | "take_while"
                | "skip_while"
                | "map_while"
                | "scan"
        );
        match closures.as_slice() {
            [] => match name {
                "next" | "try_next" => match iteration.items.issued_only() {
                    Some(labels) if !labels.is_empty() => Value::Lazy(Rc::new(Lazy::Next(labels))),
                    _ => Value::Plain,
                },
                "collect" | "last" | "count" | "sum" | "product" | "min" | "max" => {
                    self.driven(frame, Value::Iterator(iteration), span)
                }
                _ => Value::Iterator(iteration),
            },
            [closure] if lazily => {
                let mut stages = iteration.stages.clone();
                let keeps = matches!(name, "filter" | "inspect" | "take_while" | "skip_while");
                if !keeps || self.acts(closure) {
                    stages.push(closure.clone());
                }
                Value::Iterator(Rc::new(Iteration {
                    of: iteration.of.clone(),
                    times: iteration.times,
                    items: iteration.items.clone(),
                    stages,
                }))
            }
            closures => {
                let of = iteration.of.clone();
                let times = iteration.times;
                let whole = Value::Iterator(iteration);
                // What takes the items of a stream waits for what its closure gives.
                let is_async = site
                    .call
                    .callees
                    .iter()
                    .filter_map(|callee| callee.through.as_ref())
                    .any(|(trait_ref, _)| self.is_for_streams(trait_ref.def));
                let mut made = Value::Plain;
                self.each(frame, None, of, times, span, &whole, &mut |it, item| {
                    for closure in closures {
                        let values = vec![item.clone(); 2];
                        made = it.call_closure(closure, values, false);
                        if is_async {
                            made = it.awaited(frame, made.clone(), Some(span));
                        }
                    }
                });
                if made.holds_future() {
                    made
                } else {
                    Value::Plain
                }
            }
        }
    }

    /// Whether a closure does anything when it is called.
    fn acts(&mut self, closure: &Value<'t>) -> bool {
        let mut made = Value::Plain;
        let (sequence, ()) = self.within(|it| made = it.call_closure(closure, Vec::new(), false));
        !sequence.nodes.is_empty() || made.holds_future()
    }

    /// A call of a value: a closure that was passed in, a function item.
    fn call_value(
        &mut self,
        frame: &Rc<Frame<'t>>,
        site: &Site<'t>,
        ty: &Ty,
        mut values: Vec<Value<'t>>,
    ) -> Value<'t> {
        let body = frame.body.clone();
        let ExprKind::Call { callee, args } = &body.expr(site.call.call.expr).kind else {
            return Value::Plain;
        };
        let held = self.eval(frame, *callee);
        if matches!(held, Value::Closure(..)) {
            return self.call_closure(&held, values, false);
        }
        let bound = ty.subst(&frame.instance.subst);
        if let Ty::Function(Callable::Function(def), _) = bound.strip_references()
            && self.is_entered(*def)
            && let [only] = site.call.callees.as_slice()
        {
            let values = std::mem::take(&mut values);
            return self.enter(frame, site, &only.clone(), &args.clone(), values);
        }
        if self.has_context(frame.instance.def, &site.call)
            || site
                .call
                .callees
                .iter()
                .any(|c| self.may_issue(c.instance.def))
        {
            let text = self.text(frame, *callee);
            let reason = format!("what `{text}` calls is not known");
            self.unknown(reason, Some(site.call.call.span));
        }
        Value::Plain
    }

    /// Enters a helper.
    fn enter(
        &mut self,
        frame: &Rc<Frame<'t>>,
        site: &Site<'t>,
        callee: &Callee,
        arguments: &[ExprId],
        values: Vec<Value<'t>>,
    ) -> Value<'t> {
        let def = callee.instance.def;
        let expr = site.call.call.expr;
        let recursive = self
            .controls
            .iter()
            .rev()
            .find_map(|control| match control {
                Control::Recursive { def: own, label } if *own == def => Some(label.clone()),
                _ => None,
            });
        if let Some(label) = recursive {
            if self.tails.contains(&(frame.instance.def, expr)) {
                self.exit(Exit::Continue(label));
            } else {
                let name = self.calls.types.name_of(def);
                let reason = format!("`{name}` calls itself, and goes on afterwards");
                self.unknown(reason, Some(site.call.call.span));
            }
            return Value::Plain;
        }
        if frame.path.len() >= MOST_ENTERED {
            let name = self.calls.types.name_of(def);
            let reason = format!("`{name}` is called too deeply to be followed");
            self.unknown(reason, Some(site.call.call.span));
            return Value::Plain;
        }
        let mut path = (*frame.path).clone();
        path.push((frame.instance.def, expr));
        // What calls itself is called with other arguments each time.
        let again = self.calls_itself(def);
        let origins: Vec<Option<Origin<'t>>> = arguments
            .iter()
            .map(|argument| (!again).then(|| (frame.clone(), *argument)))
            .collect();
        let entered = self.frame(callee.instance.clone(), origins, Rc::new(path));
        self.bind_parameters(&entered, values);
        let is_async = self.calls.types.fn_sig(def).is_some_and(|sig| sig.is_async);
        if is_async {
            Value::Lazy(Rc::new(Lazy::Function(entered)))
        } else {
            self.inline_function(&entered)
        }
    }

    fn calls_itself(&self, def: DefId) -> bool {
        let instance = self.calls.generic_instance(def);
        let calls = self.calls.calls_of(&instance);
        calls
            .iter()
            .flat_map(|call| &call.callees)
            .any(|callee| callee.instance.def == def)
    }

    /// Runs a function's body in place of its call.
    pub(super) fn inline_function(&mut self, entered: &Rc<Frame<'t>>) -> Value<'t> {
        let Some(root) = entered.body.root else {
            return Value::Plain;
        };
        let def = entered.instance.def;
        let again = self.block_label("again");
        self.controls.push(Control::Recursive {
            def,
            label: again.clone(),
        });
        let (sequence, value) = self.within(|it| {
            it.inlined(|it| {
                let value = it.tail(entered, root);
                it.returned(value)
            })
        });
        self.controls.pop();
        if super::finish::leaves(&sequence.nodes, &again) {
            let mut nodes = sequence.nodes;
            if !sequence.ended {
                nodes.push(Node::Exit(Exit::Break(again.clone())));
            }
            let fresh = self.fresh_after(&value);
            self.emit(Node::Loop(Loop {
                condition: None,
                times: None,
                label: Some(again),
                body: Shape::new(nodes),
                at: None,
            }));
            return self.refreshed(value, fresh);
        }
        let fresh = self.fresh_after(&value);
        self.append(sequence);
        self.refreshed(value, fresh)
    }

    /// Whether nothing happened since a value was made, but that its sequence was closed.
    fn fresh_after(&self, value: &Value<'t>) -> bool {
        matches!(value, Value::Outcome(outcome, _) if outcome.at + 1 == self.clock)
    }

    pub(super) fn refreshed(&self, value: Value<'t>, fresh: bool) -> Value<'t> {
        match value {
            Value::Outcome(mut outcome, inner) if fresh => {
                outcome.at = self.clock;
                Value::Outcome(outcome, inner)
            }
            other => other,
        }
    }

    /// Runs the inside of an `async` block in place.
    pub(super) fn inline_block(&mut self, frame: &Rc<Frame<'t>>, expr: ExprId) -> Value<'t> {
        let body = frame.body.clone();
        self.inlined(|it| match &body.expr(expr).kind {
            ExprKind::Async { block, .. } => {
                let value = it.statements(frame, block, true);
                it.returned(value)
            }
            _ => {
                let value = it.tail(frame, expr);
                it.returned(value)
            }
        })
    }

    /// Runs something with a `return` and a failure of its own.
    fn inlined(&mut self, run: impl FnOnce(&mut Self) -> Value<'t>) -> Value<'t> {
        let hole = self.hole();
        let label = self.block_label("call");
        self.controls.push(Control::Inlined {
            label: label.clone(),
            hole,
        });
        let (sequence, value) = self.within(run);
        self.controls.pop();
        self.append_inlined(label, hole, sequence);
        self.outcome(vec![hole], value)
    }

    /// Calls a closure.
    pub(super) fn call_closure(
        &mut self,
        value: &Value<'t>,
        arguments: Vec<Value<'t>>,
        as_root: bool,
    ) -> Value<'t> {
        let Value::Closure(frame, expr) = value else {
            return Value::Plain;
        };
        let body = frame.body.clone();
        let ExprKind::Closure(closure) = &body.expr(*expr).kind else {
            return Value::Plain;
        };
        if self.depth > super::DEEPEST || self.nodes > super::MOST_NODES {
            return Value::Plain;
        }
        let mut arguments = arguments.into_iter();
        for (pat, _) in &closure.params {
            let argument = arguments.next().unwrap_or(Value::Plain);
            self.bind(frame, *pat, argument, None);
        }
        if closure.is_async {
            return Value::Lazy(Rc::new(Lazy::Block(frame.clone(), closure.body)));
        }
        let inner = closure.body;
        if as_root {
            return self.tail(frame, inner);
        }
        self.depth += 1;
        let value = self.inlined(|it| {
            let value = it.tail(frame, inner);
            it.returned(value)
        });
        self.depth -= 1;
        match value {
            Value::Outcome(_, ref held) if held.holds_future() => (**held).clone(),
            other => other,
        }
    }

    pub(super) fn macro_call(
        &mut self,
        frame: &Rc<Frame<'t>>,
        expr: ExprId,
        call: usize,
        opened: &Opened,
    ) -> Value<'t> {
        let body = frame.body.clone();
        let span = body.expr(expr).span;
        match opened {
            Opened::Expansion(inner) => self.eval(frame, *inner),
            Opened::Select {
                arms, otherwise, ..
            } => self.select(frame, expr, call, arms, *otherwise),
            Opened::Join(futures) => {
                let values: Vec<Value<'t>> = futures.iter().map(|f| self.eval(frame, *f)).collect();
                let arms: Vec<Value<'t>> = values.into_iter().filter(Value::holds_future).collect();
                self.poll_several(frame, false, &arms, Some(span))
            }
            Opened::Exprs(exprs) => {
                let values: Vec<Value<'t>> = exprs.iter().map(|e| self.eval(frame, *e)).collect();
                if let Some(value) = self.command_macro(frame, expr, call, span) {
                    return value;
                }
                let held: Vec<Value<'t>> = values.into_iter().filter(Value::holds_future).collect();
                match held.as_slice() {
                    [] => Value::Plain,
                    [one] => one.clone(),
                    _ => Value::All(held),
                }
            }
            Opened::Format { before, args } => {
                for expr in before {
                    self.eval(frame, *expr);
                }
                for arg in args {
                    self.eval(frame, arg.expr);
                }
                Value::Plain
            }
            Opened::Opaque => {
                let name = body
                    .macro_calls
                    .get(call)
                    .and_then(|call| call.path.segments.last())
                    .map(|segment| segment.name.to_string());
                let text = self.calls.types.db.texts.slice(span);
                // Only where a context or an `await` stands in it can it be a command.
                if text.contains(".await") || text.contains("ctx") {
                    let reason = format!("what `{}!` does is not known", name.unwrap_or_default());
                    self.unknown(reason, Some(span));
                }
                Value::Plain
            }
            Opened::Literal(_) | Opened::Nothing => Value::Plain,
        }
    }

    /// A macro that the profile says is a command.
    fn command_macro(
        &mut self,
        frame: &Rc<Frame<'t>>,
        expr: ExprId,
        call: usize,
        span: crate::syntax::text::Span,
    ) -> Option<Value<'t>> {
        let body = frame.body.clone();
        let roles = self.sdks.macro_roles(body.macro_calls.get(call)?);
        let command = roles.into_iter().find_map(|role| match role {
            Role::Command(command) => Some(command),
            _ => None,
        })?;
        // A macro's places are read without a resolved call.
        let site = crate::sdk::Site::Macro(expr);
        let name = command.fixed_name.clone().or_else(|| {
            let values = command
                .name
                .iter()
                .filter_map(|place| self.sdks.value_at(frame.instance.def, site, place));
            values
                .into_iter()
                .find_map(|value| value.name().map(str::to_owned))
        });
        let mut issued = crate::shape::tree::Command::new(command.kind, name);
        issued.at = self.position(span);
        self.emit(Node::Command(Box::new(issued)));
        Some(Value::Plain)
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

/// A collection with more futures in it.
fn with_added<'t>(held: Value<'t>, new: Vec<Value<'t>>) -> Value<'t> {
    let mut items = match held {
        Value::All(items) => items,
        other if other.holds_future() => vec![other],
        _ => Vec::new(),
    };
    for value in new {
        let known = match (&value, value.issued_only()) {
            (_, Some(labels)) => items
                .iter()
                .any(|item| item.issued_only().as_ref() == Some(&labels)),
            // A second look at a loop's body adds nothing new.
            (Value::Each(of, _), None) => items
                .iter()
                .any(|item| matches!(item, Value::Each(own, _) if own == of)),
            _ => false,
        };
        if !known {
            items.push(value);
        }
    }
    Value::All(items)
}
