//! Branches, matches and loops.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::expr::ends;
use super::finish::{hole_label, leaves};
use super::value::{Frame, Outcome, PatchId, Slot, Value};
use super::{Control, Extract, Sequence};
use crate::sdk::literal_at;
use crate::shape::tree::{Await, Block, Exit, Loop, Node, Patch, Shape};
use crate::syntax::ast::*;
use crate::syntax::text::Span;

type Env<'t> = FxHashMap<LocalId, Slot<'t>>;

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
    fn decide(
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
                op: BinaryOp::And,
                left,
                right,
                ..
            } if self.is_special(frame, *left) || self.is_special(frame, *right) => {
                let shared = std::cell::RefCell::new(otherwise);
                return self.decide(
                    frame,
                    *left,
                    &mut |it: &mut Self| {
                        it.decide(frame, *right, then, &mut |it: &mut Self| {
                            (shared.borrow_mut())(it)
                        })
                    },
                    &mut |it: &mut Self| (shared.borrow_mut())(it),
                );
            }
            ExprKind::Binary {
                op: BinaryOp::Or,
                left,
                right,
                ..
            } if self.is_special(frame, *left) || self.is_special(frame, *right) => {
                let shared = std::cell::RefCell::new(then);
                return self.decide(
                    frame,
                    *left,
                    &mut |it: &mut Self| (shared.borrow_mut())(it),
                    &mut |it: &mut Self| {
                        it.decide(
                            frame,
                            *right,
                            &mut |it: &mut Self| (shared.borrow_mut())(it),
                            otherwise,
                        )
                    },
                );
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
        let (one, a) = self.within(then);
        let env_one = frame.env.replace(env);
        let (other, b) = self.within(otherwise);
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

    /// What variables hold after one of two ways; the other's is in the frame.
    fn join_envs(&self, frame: &Rc<Frame<'t>>, text: &str, one: Env<'t>, ended: bool) {
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
        let (new, a) = self.within(then);
        let env_new = frame.env.replace(env);
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

    /// For a pattern that tells success from failure: which of them it is.
    pub(super) fn result_pattern(&self, frame: &Rc<Frame<'t>>, pat: PatId) -> Option<bool> {
        match &frame.body.pat(pat).kind {
            PatKind::TupleStruct { path, .. } => match path.segments.last()?.name.as_str() {
                "Ok" => Some(true),
                "Err" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }

    /// Goes on by whether what was just done succeeded.
    fn by_outcome(
        &mut self,
        frame: &Rc<Frame<'t>>,
        before: Sequence,
        outcome: &Outcome,
        good: &mut dyn FnMut(&mut Self) -> Value<'t>,
        bad: &mut dyn FnMut(&mut Self) -> Value<'t>,
    ) -> Value<'t> {
        let label = self.block_label("outcome");
        let inner_label = self.block_label("failed");
        let before = self.with_what_failed(outcome, before);
        let env = frame.env.borrow().clone();
        let (well, a) = self.within(good);
        let env_well = frame.env.replace(env);
        let (badly, b) = self.within(bad);
        self.join_envs(frame, &label, env_well, well.ended);
        let value = match (well.ended, badly.ended) {
            (true, _) => b,
            (_, true) => a,
            _ => Value::either(&label, a, b),
        };
        let ended = well.ended && badly.ended;
        let mut failing = badly.nodes;
        let mut body = before.nodes;
        if failing.is_empty() && well.nodes.is_empty() {
            // Whether it failed changes nothing.
            self.append(Sequence {
                nodes: body,
                ended: before.ended,
            });
            return value;
        }
        if !badly.ended && !well.nodes.is_empty() {
            failing.push(Node::Exit(Exit::Break(label.clone())));
        }
        if outcome.holes.len() > 1 && failing.len() > 1
            || self.is_of_inlined(outcome) && failing.len() > 1
        {
            // Several ways lead there: it is written once, behind them.
            self.fill(outcome, &[Node::Exit(Exit::Break(inner_label.clone()))]);
            body.extend(well.nodes);
            if !well.ended {
                body.push(Node::Exit(Exit::Break(label.clone())));
            }
            let mut all = vec![Node::Block(Block {
                label: inner_label,
                body: Shape::new(body),
            })];
            if let Some(Node::Exit(Exit::Break(own))) = failing.last()
                && *own == label
            {
                failing.pop();
            }
            all.extend(failing);
            self.emit(Node::Block(Block {
                label,
                body: Shape::new(all),
            }));
        } else {
            self.fill(outcome, &failing);
            body.extend(well.nodes);
            self.emit(Node::Block(Block {
                label,
                body: Shape::new(body),
            }));
        }
        if ended && let Some(last) = self.sequences.last_mut() {
            last.ended = true;
        }
        value
    }

    /// What was done belongs to the choice, also where it stands before it: its failure leaves the
    /// choice, and can only leave what is around it.
    fn with_what_failed(&mut self, outcome: &Outcome, before: Sequence) -> Sequence {
        let failures: Vec<String> = outcome.holes.iter().map(|&hole| hole_label(hole)).collect();
        let is_it = |node: &Node| {
            let node = std::slice::from_ref(node);
            failures.iter().any(|failure| leaves(node, failure))
        };
        let Some(last) = self.sequences.last_mut() else {
            return before;
        };
        let Some(at) = last.nodes.iter().position(is_it) else {
            return before;
        };
        let mut nodes = last.nodes.split_off(at);
        nodes.extend(before.nodes);
        Sequence {
            nodes,
            ended: before.ended,
        }
    }

    fn is_of_inlined(&self, outcome: &Outcome) -> bool {
        outcome
            .holes
            .iter()
            .any(|hole| self.unseen.contains_key(hole))
    }

    /// What a failure leads to, where it needs no way back.
    pub(super) fn holes_filled_with(&mut self, outcome: &Outcome, sequence: Sequence) {
        self.fill(outcome, &sequence.nodes);
    }

    pub(super) fn choice(
        &mut self,
        frame: &Rc<Frame<'t>>,
        scrutinee: ExprId,
        arms: &[Arm],
        tail: bool,
    ) -> Value<'t> {
        let (before, value) = self.within(|it| it.eval(frame, scrutinee));
        if let Value::Outcome(outcome, inner) = &value
            && outcome.at + 1 == self.clock
            && let Some((good, bad)) = self.result_arms(frame, arms)
        {
            let (outcome, inner) = (outcome.clone(), (**inner).clone());
            let text = self.text(frame, scrutinee);
            let mut good_way =
                |it: &mut Self| it.arms(frame, scrutinee, &text, &good, &inner, tail);
            let mut bad_way =
                |it: &mut Self| it.arms(frame, scrutinee, &text, &bad, &Value::Plain, tail);
            return self.by_outcome(frame, before, &outcome, &mut good_way, &mut bad_way);
        }
        self.append(before);
        let text = self.text(frame, scrutinee);
        let all: Vec<&Arm> = arms.iter().collect();
        self.arms(frame, scrutinee, &text, &all, &value.success(), tail)
    }

    /// The arms for success and for failure, where each is for one of them.
    fn result_arms<'b>(
        &self,
        frame: &Rc<Frame<'t>>,
        arms: &'b [Arm],
    ) -> Option<(Vec<&'b Arm>, Vec<&'b Arm>)> {
        let (mut good, mut bad) = (Vec::new(), Vec::new());
        for arm in arms {
            match self.result_pattern(frame, arm.pat) {
                Some(true) => good.push(arm),
                Some(false) => bad.push(arm),
                None => match frame.body.pat(arm.pat).kind {
                    PatKind::Wild | PatKind::Bind { sub: None, .. } => {
                        // What is left of both.
                        good.push(arm);
                        bad.push(arm);
                    }
                    _ => return None,
                },
            }
        }
        (!good.is_empty() || !bad.is_empty()).then_some((good, bad))
    }

    fn arms(
        &mut self,
        frame: &Rc<Frame<'t>>,
        scrutinee: ExprId,
        text: &str,
        arms: &[&Arm],
        value: &Value<'t>,
        tail: bool,
    ) -> Value<'t> {
        let origin = Some((frame.clone(), scrutinee));
        if let [only] = arms
            && only.guard.is_none()
        {
            self.bind(frame, only.pat, value.clone(), origin);
            return self.walk(frame, only.body, tail);
        }
        let mut condition = text.to_owned();
        let env = frame.env.borrow().clone();
        let mut after: Option<Env<'t>> = None;
        let mut merged: Option<Value<'t>> = None;
        let mut shapes = Vec::new();
        for arm in arms {
            condition.push_str(" | ");
            condition.push_str(&self.pattern(frame, arm.pat));
            *frame.env.borrow_mut() = env.clone();
            self.bind(frame, arm.pat, value.clone(), origin.clone());
            if let Some(guard) = arm.guard {
                condition.push_str(" if ");
                condition.push_str(&self.text(frame, guard));
            }
            let (sequence, result) = self.within(|it| {
                if let Some(guard) = arm.guard {
                    it.eval(frame, guard);
                }
                it.walk(frame, arm.body, tail)
            });
            if !sequence.ended {
                merged = Some(match merged {
                    Some(before) => Value::either(&condition, before, result),
                    None => result,
                });
                if let Some(before) = after.take() {
                    self.join_envs(frame, &condition, before, false);
                }
                after = Some(frame.env.borrow().clone());
            }
            shapes.push(Shape::new(sequence.nodes));
        }
        *frame.env.borrow_mut() = after.unwrap_or(env);
        let span = frame.body.expr(scrutinee).span;
        let all_end = !shapes.is_empty() && shapes.iter().all(ends);
        self.emit_branch(condition, shapes, Some(span));
        if all_end && let Some(last) = self.sequences.last_mut() {
            last.ended = true;
        }
        merged.unwrap_or(Value::Plain)
    }

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
