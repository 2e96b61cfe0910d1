//! Loops.

use std::rc::Rc;

use super::finish::leaves;
use super::value::{Frame, Value};
use super::{Control, Extract};
use crate::sdk::literal_at;
use crate::shape::tree::{Await, Exit, Loop, Node, Shape};
use crate::syntax::ast::*;
use crate::syntax::text::Span;

impl<'t> Extract<'_, 't> {
    pub(super) fn repetition(&mut self, frame: &Rc<Frame<'t>>, expr: ExprId) -> Value<'t> {
        let body = frame.body.clone();
        let span = body.expr(expr).span;
        match &body.expr(expr).kind {
            ExprKind::Loop { body: inner, label } => {
                let inner = *inner;
                self.repeat(frame, *label, String::new(), None, span, &mut |it| {
                    it.eval(frame, inner);
                });
            }
            ExprKind::While {
                condition,
                body: inner,
                label,
            } => {
                let (condition, inner) = (*condition, *inner);
                let (probe, _) = self.within(|it| it.eval(frame, condition));
                let is_pure = probe.nodes.is_empty();
                let text = self.condition_text(frame, condition);
                if is_pure {
                    self.repeat(frame, *label, text, None, span, &mut |it| {
                        it.bind_condition(frame, condition);
                        it.eval(frame, inner);
                    });
                } else {
                    self.repeat(frame, *label, String::new(), None, span, &mut |it| {
                        it.decide(
                            frame,
                            condition,
                            &mut |it: &mut Self| it.eval(frame, inner),
                            &mut |it: &mut Self| {
                                it.leave_innermost();
                                Value::Plain
                            },
                        );
                    });
                }
            }
            ExprKind::For {
                pat,
                iterable,
                body: inner,
                label,
            } => {
                let (pat, inner) = (*pat, *inner);
                let value = self.eval(frame, *iterable);
                let times = self.times(frame, *iterable);
                let text = self.text(frame, *iterable);
                self.each(frame, *label, text, times, span, &value, &mut |it, item| {
                    it.bind(frame, pat, item, None);
                    it.eval(frame, inner);
                });
            }
            _ => {}
        }
        Value::Plain
    }

    fn leave_innermost(&mut self) {
        let label = self
            .controls
            .iter()
            .rev()
            .find_map(|control| match control {
                Control::Loop { label, .. } => Some(label.clone()),
                _ => None,
            });
        if let Some(label) = label {
            self.exit(Exit::Break(label));
        }
    }

    fn condition_text(&self, frame: &Rc<Frame<'t>>, condition: ExprId) -> String {
        match &frame.body.expr(condition).kind {
            ExprKind::Let { pat, expr } => {
                format!(
                    "let {} = {}",
                    self.pattern(frame, *pat),
                    self.text(frame, *expr)
                )
            }
            _ => self.text(frame, condition),
        }
    }

    fn bind_condition(&mut self, frame: &Rc<Frame<'t>>, condition: ExprId) {
        if let ExprKind::Let { pat, expr } = frame.body.expr(condition).kind {
            let value = self.eval(frame, expr);
            self.bind(frame, pat, value.success(), None);
        }
    }

    /// How often a `for` runs, where that is written.
    pub(super) fn times(&self, frame: &Rc<Frame<'t>>, iterable: ExprId) -> Option<u32> {
        let body = &frame.body;
        let integer = |expr: Option<ExprId>| match &body.expr(expr?).kind {
            ExprKind::Literal(Literal::Integer { value, .. }) => *value,
            ExprKind::Path(path) => {
                match literal_at(self.calls.types, frame.instance.def, path)?.0 {
                    Literal::Integer { value, .. } => value,
                    _ => None,
                }
            }
            _ => None,
        };
        match &body.expr(iterable).kind {
            ExprKind::Range {
                start,
                end,
                inclusive,
            } => {
                let (from, to) = (integer(*start)?, integer(*end)?);
                let to = to.saturating_add(u128::from(*inclusive));
                u32::try_from(to.saturating_sub(from)).ok()
            }
            ExprKind::Array(items) => u32::try_from(items.len()).ok(),
            ExprKind::Reference { operand, .. } => self.times(frame, *operand),
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if args.is_empty()
                && matches!(method.as_str(), "iter" | "into_iter" | "rev" | "enumerate") =>
            {
                self.times(frame, *receiver)
            }
            ExprKind::Local(local) => match frame.lets.get(local) {
                Some(init) if !matches!(body.expr(*init).kind, ExprKind::Local(_)) => {
                    self.times(frame, *init)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Runs something for each item of a value.
    #[allow(clippy::too_many_arguments)]
    pub(super) fn each(
        &mut self,
        frame: &Rc<Frame<'t>>,
        written: Option<LabelId>,
        text: String,
        times: Option<u32>,
        span: Span,
        value: &Value<'t>,
        run: &mut dyn FnMut(&mut Self, Value<'t>),
    ) {
        let (item, stages) = match value {
            Value::Iterator(iteration) => (iteration.items.clone(), iteration.stages.clone()),
            other => (other.clone(), Vec::new()),
        };
        let item = match item {
            Value::All(items) => {
                let which = format!("item of {text}");
                let merge = |a, b| Value::either(&which, a, b);
                items.into_iter().reduce(merge).unwrap_or(Value::Plain)
            }
            Value::Each(_, inner) => (*inner).clone(),
            other => other,
        };
        let waits_only = item.issued_only().is_some() && item.holds_future();
        let before = self.sequences.last().map_or(0, |s| s.nodes.len());
        self.repeat(frame, written, text, times, span, &mut |it| {
            let mut value = item.clone();
            for stage in &stages {
                value = it.call_closure(stage, vec![value], false);
            }
            run(it, value);
        });
        // One wait for all that were issued, instead of one wait an item.
        if waits_only
            && let Some(sequence) = self.sequences.last_mut()
            && sequence.nodes.len() == before + 1
            && let Some(Node::Loop(it)) = sequence.nodes.last()
            && let [Node::Await(Await { .. })] = it.body.seq.as_slice()
        {
            let only = it.body.seq.clone();
            sequence.nodes.pop();
            sequence.nodes.extend(only);
        }
    }

    /// Runs a part again and again. What its variables hold after one round, they may hold
    /// before the next.
    pub(super) fn repeat(
        &mut self,
        frame: &Rc<Frame<'t>>,
        written: Option<LabelId>,
        text: String,
        times: Option<u32>,
        span: Span,
        run: &mut dyn FnMut(&mut Self),
    ) {
        let label = self.block_label("loop");
        let before = frame.env.borrow().clone();
        let mut round = |it: &mut Self| {
            it.controls.push(Control::Loop {
                written,
                label: label.clone(),
                text: text.clone(),
            });
            let (sequence, ()) = it.within(&mut *run);
            it.controls.pop();
            sequence
        };
        let mut sequence = round(self);
        let carries = frame
            .env
            .borrow()
            .iter()
            .any(|(local, slot)| before.contains_key(local) && slot.value.holds_future());
        self.join_envs(frame, &label, before, false);
        let nested = self
            .controls
            .iter()
            .filter(|c| matches!(c, Control::Loop { .. }))
            .count();
        const MOST_NESTED: usize = 3;
        if carries && nested < MOST_NESTED {
            sequence = round(self);
        }
        let mut nodes = sequence.nodes;
        // Going on at the end of a round is no more than reaching it.
        if matches!(nodes.last(), Some(Node::Exit(Exit::Continue(own))) if *own == label) {
            nodes.pop();
        }
        let is_endless = text.is_empty() && times.is_none();
        let is_left = leaves_by_break(&nodes, &label);
        if nodes.is_empty() {
            return;
        }
        let at = self.position(span);
        self.emit(Node::Loop(Loop {
            condition: (!text.is_empty()).then_some(text),
            times,
            label: leaves(&nodes, &label).then_some(label),
            body: Shape::new(nodes),
            at,
        }));
        if is_endless
            && !is_left
            && let Some(last) = self.sequences.last_mut()
        {
            last.ended = true;
        }
    }
}

fn leaves_by_break(nodes: &[Node], label: &str) -> bool {
    // A failure may yet turn out to leave it.
    nodes.iter().any(|node| {
        matches!(node, Node::Exit(Exit::Break(own)) if own == label || own.starts_with('?'))
            || crate::shape::automaton::parts(node)
                .into_iter()
                .any(|part| leaves_by_break(part, label))
    })
}
