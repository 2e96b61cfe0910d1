//! `match`.

use std::rc::Rc;

use super::Extract;
use super::control::Env;
use super::expr::ends;
use super::value::{Frame, Value};
use crate::shape::tree::Shape;
use crate::syntax::ast::*;

impl<'t> Extract<'_, 't> {
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
        let counts = self.result_counts.clone();
        let mut after_counts = counts.clone();
        for arm in arms {
            self.result_counts.clone_from(&counts);
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
            self.join_counts(after_counts);
            after_counts = self.result_counts.clone();
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
}
