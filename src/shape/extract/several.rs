//! Several futures at once: joins, races, collections of futures.

use std::rc::Rc;

use super::value::{Frame, Lazy, Site, Value};
use super::{Control, Extract};
use crate::lints::profile::{Combinator, WaitsFor};
use crate::sdk::Role;
use crate::shape::tree::{Arm, Await, Awaited, Command, Exit, Node, Shape};
use crate::syntax::ast::*;
use crate::syntax::text::Span;

impl<'t> Extract<'_, 't> {
    /// A function of the SDK that waits for several futures.
    pub(super) fn combined(
        &mut self,
        combinator: &'t Combinator,
        site: &Site<'t>,
        values: &[Value<'t>],
    ) -> Value<'t> {
        let arms = self.arms_of(&site.frame, values, site.call.call.span);
        self.recorded(combinator, site.call.call.span);
        match combinator.waits_for {
            WaitsFor::All => Value::Lazy(Rc::new(Lazy::Combined { race: false, arms })),
            WaitsFor::First => Value::Lazy(Rc::new(Lazy::Combined { race: true, arms })),
            WaitsFor::Each => match Value::All(arms).issued_only() {
                Some(labels) => Value::Lazy(Rc::new(Lazy::Next(labels))),
                None => Value::Plain,
            },
        }
    }

    /// A combinator that is recorded itself takes its place in the history when it is called.
    fn recorded(&mut self, combinator: &'t Combinator, span: Span) {
        let Some(kind) = combinator.issues else {
            return;
        };
        let mut command = Command::new(kind, combinator.fixed_name.clone());
        command.awaited = Awaited::Never;
        command.at = self.position(span);
        self.emit(Node::Command(Box::new(command)));
    }

    /// The futures among values; iterators are driven.
    pub(super) fn arms_of(
        &mut self,
        frame: &Rc<Frame<'t>>,
        values: &[Value<'t>],
        span: Span,
    ) -> Vec<Value<'t>> {
        let mut arms = Vec::new();
        for value in values {
            match self.driven(frame, value.clone(), span) {
                Value::All(items) => arms.extend(items.into_iter().filter(Value::holds_future)),
                other if other.holds_future() => arms.push(other),
                _ => {}
            }
        }
        arms
    }

    /// What an iterator gives when all its items are taken.
    pub(super) fn driven(
        &mut self,
        frame: &Rc<Frame<'t>>,
        value: Value<'t>,
        span: Span,
    ) -> Value<'t> {
        let Value::Iterator(iteration) = value else {
            return value;
        };
        if iteration.stages.is_empty() {
            return iteration.items.clone();
        }
        let mut made = Value::Plain;
        let of = iteration.of.clone();
        let whole = Value::Iterator(iteration.clone());
        self.each(
            frame,
            None,
            of.clone(),
            iteration.times,
            span,
            &whole,
            &mut |_, item| {
                made = item.success();
            },
        );
        match made {
            issued @ Value::Issued(_) => issued,
            other if other.holds_future() => Value::Each(of, Rc::new(other)),
            _ => Value::Plain,
        }
    }

    /// Waits for commands that are issued, and gives how each of them ended. `None` where
    /// something else is among the futures.
    pub(super) fn settled(
        &mut self,
        frame: &Rc<Frame<'t>>,
        futures: &[Value<'t>],
        span: Span,
    ) -> Option<Value<'t>> {
        let mut of = Vec::new();
        for future in futures {
            match future {
                Value::Issued(labels) if labels.len() == 1 => of.extend(labels.iter().cloned()),
                _ => return None,
            }
        }
        if of.len() < 2 {
            return None;
        }
        let at = self.position(span);
        self.emit(Node::Await(Await {
            of,
            settles: true,
            at,
            ..Await::default()
        }));
        let each = futures
            .iter()
            .map(|future| self.awaited(frame, future.clone(), Some(span)))
            .collect::<Vec<_>>();
        // All of them are known by now.
        let fresh = each.into_iter().map(|value| self.refreshed(value, true));
        Some(Value::All(fresh.collect()))
    }

    /// Polls several futures side by side.
    pub(super) fn poll_several(
        &mut self,
        frame: &Rc<Frame<'t>>,
        race: bool,
        arms: &[Value<'t>],
        span: Option<Span>,
    ) -> Value<'t> {
        if let Some(labels) = Value::All(arms.to_vec()).issued_only() {
            if labels.is_empty() {
                return Value::Plain;
            }
            let at = span.and_then(|span| self.position(span));
            self.emit(Node::Await(Await {
                of: labels,
                first: race,
                settles: false,
                fails: None,
                at,
            }));
            return Value::Plain;
        }
        let mut shapes = Vec::new();
        let mut handles = Vec::new();
        for arm in arms {
            let (each, inner) = match arm {
                Value::Each(of, inner) => (Some(of.clone()), (**inner).clone()),
                other => (None, other.clone()),
            };
            let (seq, value) = self.arm(frame, inner, span);
            handles.push(value);
            shapes.push(Arm {
                seq,
                then: None,
                each,
                fails: None,
            });
        }
        if shapes.iter().any(|arm| !arm.seq.is_empty()) {
            self.emit(if race {
                Node::Race(shapes)
            } else {
                Node::Join(shapes)
            });
        }
        Value::Plain
    }

    /// What one of several concurrent parts does.
    fn arm(
        &mut self,
        frame: &Rc<Frame<'t>>,
        value: Value<'t>,
        span: Option<Span>,
    ) -> (Vec<Node>, Value<'t>) {
        self.controls.push(Control::Root);
        // A part that fails is done like one that does not.
        let (sequence, value) = self.within(|it| it.awaited(frame, value, span));
        self.controls.pop();
        let mut nodes = sequence.nodes;
        if matches!(nodes.last(), Some(Node::Exit(Exit::Return))) {
            nodes.pop();
        }
        (nodes, value)
    }

    /// `select!`: the futures are made in order, then polled; one handler runs.
    pub(super) fn select(
        &mut self,
        frame: &Rc<Frame<'t>>,
        expr: ExprId,
        call: usize,
        arms: &[SelectArm],
        otherwise: Option<ExprId>,
    ) -> Value<'t> {
        let mut futures = Vec::new();
        for arm in arms {
            if let Some(guard) = arm.guard {
                self.eval(frame, guard);
            }
            futures.push(self.eval(frame, arm.future));
        }
        let roles = match frame.body.macro_calls.get(call) {
            Some(call) => self.sdks.macro_roles(call),
            None => Vec::new(),
        };
        for role in roles {
            if let Role::Combinator(combinator) = role {
                self.recorded(combinator, frame.body.expr(expr).span);
            }
        }
        let mut shapes = Vec::new();
        let mut value = Value::Plain;
        for (arm, future) in arms.iter().zip(futures) {
            let (seq, result) = self.arm(frame, future, Some(frame.body.expr(arm.future).span));
            let env = frame.env.borrow().clone();
            let (then, handled) = self.within(|it| {
                it.bind(frame, arm.pat, result, None);
                it.eval(frame, arm.handler)
            });
            let after = frame.env.replace(env);
            self.join_select_env(frame, after, then.ended);
            if handled.holds_future() {
                value = handled;
            }
            let then = (!then.nodes.is_empty()).then(|| Shape::new(then.nodes));
            shapes.push(Arm {
                seq,
                then,
                each: None,
                fails: None,
            });
        }
        if let Some(otherwise) = otherwise {
            let (then, _) = self.within(|it| it.eval(frame, otherwise));
            shapes.push(Arm {
                seq: Vec::new(),
                then: Some(Shape::new(then.nodes)),
                each: None,
                fails: None,
            });
        }
        let matters = |arm: &Arm| !arm.seq.is_empty() || arm.then.is_some();
        if shapes.iter().any(matters) {
            let all_end = shapes
                .iter()
                .all(|arm| arm.then.as_ref().is_some_and(super::expr::ends));
            self.emit(Node::Race(shapes));
            if all_end && let Some(last) = self.sequences.last_mut() {
                last.ended = true;
            }
        }
        value
    }

    fn join_select_env(
        &self,
        frame: &Rc<Frame<'t>>,
        after: rustc_hash::FxHashMap<LocalId, super::value::Slot<'t>>,
        ended: bool,
    ) {
        if ended {
            return;
        }
        let mut env = frame.env.borrow_mut();
        for (local, slot) in after {
            match env.get_mut(&local) {
                Some(other) => {
                    other.value = Value::either("select", slot.value, other.value.clone());
                }
                None => {
                    env.insert(local, slot);
                }
            }
        }
    }
}
