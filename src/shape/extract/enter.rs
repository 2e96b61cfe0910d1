//! Functions and closures whose bodies run in place of their calls.

use std::rc::Rc;

use super::value::{Frame, Lazy, Origin, Site, Value};
use super::{Control, Extract, MOST_ENTERED};
use crate::calls::Callee;
use crate::names::DefId;
use crate::shape::tree::{Exit, Loop, Node, Shape};
use crate::syntax::ast::*;
use crate::types::ty::{Callable, Ty};

impl<'t> Extract<'_, 't> {
    /// A call of a value: a closure that was passed in, a function item.
    pub(super) fn call_value(
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
    pub(super) fn enter(
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
        let key = (frame.path.clone(), frame.instance.def, expr);
        self.entered.insert(key, entered.clone());
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
}
