//! Branches.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::value::{Frame, PatchId, Slot, Value};
use super::{Counts, Extract};
use crate::shape::tree::{Node, Patch, Shape};
use crate::syntax::ast::*;
use crate::syntax::text::Span;

pub(super) type Env<'t> = FxHashMap<LocalId, Slot<'t>>;

/// What is done where a condition goes one way.
type Way<'f, E, V> = &'f mut (dyn FnMut(&mut E) -> V + 'f);

impl<'t> Extract<'_, 't> {
    pub(super) fn condition(
        &mut self,
        frame: &Rc<Frame<'t>>,
        condition: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
        tail: bool,
    ) -> Value<'t> {
        self.decide(
            frame,
            condition,
            &mut |it: &mut Self| it.walk(frame, then, tail),
            &mut |it: &mut Self| match otherwise {
                Some(otherwise) => it.walk(frame, otherwise, tail),
                None => Value::Plain,
            },
        )
    }

    /// Goes one of two ways by a condition.
    pub(super) fn decide(
        &mut self,
        frame: &Rc<Frame<'t>>,
        condition: ExprId,
        then: &mut dyn FnMut(&mut Self) -> Value<'t>,
        otherwise: &mut dyn FnMut(&mut Self) -> Value<'t>,
    ) -> Value<'t> {
        let body = frame.body.clone();
        match &body.expr(condition).kind {
            ExprKind::Unary {
                op: UnaryOp::Not,
                operand,
            } => {
                return self.decide(frame, *operand, otherwise, then);
            }
            ExprKind::Binary {
                op: op @ (BinaryOp::And | BinaryOp::Or),
                left,
                right,
                ..
            } if self.is_special(frame, *left) || self.is_special(frame, *right) => {
                let is_and = *op == BinaryOp::And;
                return self.decide_both(frame, is_and, [*left, *right], then, otherwise);
            }
            ExprKind::Let { pat, expr } => {
                return self.if_let(frame, *pat, *expr, then, otherwise);
            }
            _ => {}
        }
        let (before, value) = self.within(|it| it.eval(frame, condition));
        let span = body.expr(condition).span;
        match value {
            Value::Patched(id) => {
                self.append(before);
                self.patch(frame, id, span, then, otherwise)
            }
            Value::IsFailure(outcome, failed) if outcome.at + 1 == self.clock => {
                if failed {
                    self.by_outcome(frame, before, &outcome, otherwise, then)
                } else {
                    self.by_outcome(frame, before, &outcome, then, otherwise)
                }
            }
            _ => {
                self.append(before);
                let text = self.text(frame, condition);
                self.two_ways(frame, text, span, then, otherwise)
            }
        }
    }

    /// Goes one of two ways by `&&` or `||`.
    fn decide_both<'f>(
        &mut self,
        frame: &Rc<Frame<'t>>,
        is_and: bool,
        [left, right]: [ExprId; 2],
        then: Way<'f, Self, Value<'t>>,
        otherwise: Way<'f, Self, Value<'t>>,
    ) -> Value<'t> {
        // The left side decides alone, or the right one has to.
        let (decided, open) = if is_and {
            (otherwise, then)
        } else {
            (then, otherwise)
        };
        let decided = RefCell::new(decided);
        let mut at_once = |it: &mut Self| (decided.borrow_mut())(it);
        let mut by_right = |it: &mut Self| {
            let mut at_once = |it: &mut Self| (decided.borrow_mut())(it);
            if is_and {
                it.decide(frame, right, open, &mut at_once)
            } else {
                it.decide(frame, right, &mut at_once, open)
            }
        };
        if is_and {
            self.decide(frame, left, &mut by_right, &mut at_once)
        } else {
            self.decide(frame, left, &mut at_once, &mut by_right)
        }
    }

    /// Whether a condition asks more than values: patches, failures, patterns.
    fn is_special(&self, frame: &Rc<Frame<'t>>, expr: ExprId) -> bool {
        let body = &frame.body;
        match &body.expr(expr).kind {
            ExprKind::Let { .. } => true,
            ExprKind::Unary {
                op: UnaryOp::Not,
                operand,
            } => self.is_special(frame, *operand),
            ExprKind::Binary {
                op: BinaryOp::And | BinaryOp::Or,
                left,
                right,
                ..
            } => self.is_special(frame, *left) || self.is_special(frame, *right),
            ExprKind::Local(local) => {
                let env = frame.env.borrow();
                env.get(local)
                    .is_some_and(|slot| matches!(slot.value, Value::Patched(_)))
            }
            ExprKind::MethodCall { .. } | ExprKind::Call { .. } => {
                self.resolved(frame, expr).is_some_and(|call| {
                    let roles = self.sdks.roles(frame.instance.def, &call);
                    roles
                        .iter()
                        .any(|role| matches!(role, crate::sdk::Role::Patch(_)))
                })
            }
            _ => false,
        }
    }

    fn two_ways(
        &mut self,
        frame: &Rc<Frame<'t>>,
        text: String,
        span: Span,
        then: &mut dyn FnMut(&mut Self) -> Value<'t>,
        otherwise: &mut dyn FnMut(&mut Self) -> Value<'t>,
    ) -> Value<'t> {
        let env = frame.env.borrow().clone();
        let counts = self.result_counts.clone();
        let (one, a) = self.within(then);
        let env_one = frame.env.replace(env);
        let counts_one = std::mem::replace(&mut self.result_counts, counts);
        let (other, b) = self.within(otherwise);
        self.join_counts(counts_one);
        self.join_envs(frame, &text, env_one, one.ended);
        let value = match (one.ended, other.ended) {
            (true, _) => b,
            (_, true) => a,
            _ => Value::either(&text, a, b),
        };
        self.emit_branch(
            text,
            vec![Shape::new(one.nodes), Shape::new(other.nodes)],
            Some(span),
        );
        value
    }

    /// After one of two ways; the other's counts are there.
    pub(super) fn join_counts(&mut self, one: Counts) {
        for (name, count) in one {
            let other = self.result_counts.entry(name).or_default();
            *other = count.max(*other);
        }
    }

    /// What variables hold after one of two ways; the other's is in the frame.
    pub(super) fn join_envs(&self, frame: &Rc<Frame<'t>>, text: &str, one: Env<'t>, ended: bool) {
        if ended {
            return;
        }
        let mut env = frame.env.borrow_mut();
        for (local, slot) in one {
            match env.get_mut(&local) {
                Some(other) => {
                    let merged = Value::either(text, slot.value, other.value.clone());
                    other.value = merged;
                }
                None => {
                    env.insert(local, slot);
                }
            }
        }
    }

    fn patch(
        &mut self,
        frame: &Rc<Frame<'t>>,
        id: PatchId,
        span: Span,
        then: &mut dyn FnMut(&mut Self) -> Value<'t>,
        otherwise: &mut dyn FnMut(&mut Self) -> Value<'t>,
    ) -> Value<'t> {
        // The call stands for itself where nothing came between it and the branch.
        let at = self.position(span);
        if let Some(last) = self.sequences.last_mut()
            && matches!(last.nodes.last(), Some(Node::Patch(patch))
                if patch.id == id.text && patch.new.is_empty() && patch.old.is_empty())
        {
            last.nodes.pop();
        }
        let env = frame.env.borrow().clone();
        let counts = self.result_counts.clone();
        let (new, a) = self.within(then);
        let env_new = frame.env.replace(env);
        // What older executions have is counted: theirs are compared.
        self.result_counts = counts;
        let (old, b) = self.within(otherwise);
        self.join_envs(frame, &id.text, env_new, new.ended);
        let ended = new.ended && old.ended;
        let value = match (new.ended, old.ended) {
            (true, _) => b,
            (_, true) => a,
            _ => Value::either(&id.text, a, b),
        };
        self.emit(Node::Patch(Patch {
            computed: id.computed,
            id: id.text,
            new: Shape::new(new.nodes),
            old: Shape::new(old.nodes),
            deprecated: false,
            at,
        }));
        if ended && let Some(last) = self.sequences.last_mut() {
            last.ended = true;
        }
        value
    }

    fn if_let(
        &mut self,
        frame: &Rc<Frame<'t>>,
        pat: PatId,
        expr: ExprId,
        then: &mut dyn FnMut(&mut Self) -> Value<'t>,
        otherwise: &mut dyn FnMut(&mut Self) -> Value<'t>,
    ) -> Value<'t> {
        let (before, value) = self.within(|it| it.eval(frame, expr));
        let origin = Some((frame.clone(), expr));
        let of_result = self.result_pattern(frame, pat);
        if let (Value::Outcome(outcome, inner), Some(is_ok)) = (&value, of_result)
            && outcome.at + 1 == self.clock
        {
            let inner = (**inner).clone();
            let mut then = |it: &mut Self| {
                it.bind(frame, pat, inner.clone(), None);
                then(it)
            };
            return if is_ok {
                self.by_outcome(frame, before, outcome, &mut then, otherwise)
            } else {
                self.by_outcome(frame, before, outcome, otherwise, &mut then)
            };
        }
        self.append(before);
        let text = format!(
            "let {} = {}",
            self.pattern(frame, pat),
            self.text(frame, expr)
        );
        let span = frame.body.expr(expr).span;
        let mut then = |it: &mut Self| {
            it.bind(frame, pat, value.clone().success(), origin.clone());
            then(it)
        };
        self.two_ways(frame, text, span, &mut then, otherwise)
    }
}
