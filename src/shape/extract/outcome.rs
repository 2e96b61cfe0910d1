//! Ways that are chosen by whether something failed.

use std::rc::Rc;

use super::finish::{hole_label, leaves};
use super::value::{Frame, Outcome, Value};
use super::{Extract, Sequence};
use crate::shape::tree::{Block, Exit, Node, Shape};
use crate::syntax::ast::*;

impl<'t> Extract<'_, 't> {
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
    pub(super) fn by_outcome(
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
        let counts = self.result_counts.clone();
        let (well, a) = self.within(good);
        let env_well = frame.env.replace(env);
        let counts_well = std::mem::replace(&mut self.result_counts, counts);
        let (badly, b) = self.within(bad);
        self.join_counts(counts_well);
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
}
