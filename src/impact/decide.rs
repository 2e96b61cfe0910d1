//! What hangs on a decision: a condition, the number of rounds of a loop, whether a closure runs.

use super::Sink;
use super::follow::{At, Follow};
use super::part::Part;
use crate::diagnostic::Impact;
use crate::syntax::ast::*;
use crate::types::ty::Ty;

/// What a nondeterministic value decides about code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decides {
    /// Whether it runs.
    Whether,
    /// How often.
    HowOften,
    /// In which order its rounds follow each other.
    Order,
}

impl Decides {
    pub fn word(self) -> &'static str {
        match self {
            Decides::Whether => "whether",
            Decides::HowOften => "how often",
            Decides::Order => "in which order",
        }
    }
}

impl Follow<'_, '_> {
    /// A value decides about parts of the body; `gives` is the expression whose value depends
    /// on what they come to.
    pub fn decide(&mut self, parts: &[ExprId], gives: Option<ExprId>, decides: Decides) {
        let body = self.body.clone();
        for &part in parts {
            if !self.decided.insert(part) {
                continue;
            }
            if let Some(issue) = self.impacts.issued_in(&body, part) {
                self.found.note(Sink {
                    impact: Impact::ControlFlow,
                    says: format!("decides {} {}", decides.word(), issue.happens),
                    site: issue.site,
                    is_seen: true,
                });
                return;
            }
            for expr in body.code.subtree(part) {
                if !body.is_elsewhere(expr) && !body.code.in_log(expr) {
                    self.done_in(part, expr);
                }
            }
        }
        if let Some(gives) = gives {
            self.push(At::Value(gives), Part::Whole);
        }
    }

    /// Something stands in a part of the body about which a value decides.
    fn done_in(&mut self, part: ExprId, expr: ExprId) {
        let body = self.body.clone();
        let code = &body.code;
        match code.kind(expr) {
            ExprKind::Return(value) => {
                let fails = value.is_some_and(|value| self.is_failure(value));
                self.leaves(expr, fails);
            }
            ExprKind::Try(_) => self.leaves(expr, true),
            ExprKind::Break { label, .. } | ExprKind::Continue { label } => {
                let Some(around) = self.loop_of(expr, *label) else {
                    return;
                };
                if !code.subtree(part).contains(&around) {
                    self.decide(&[around], Some(around), Decides::HowOften);
                }
            }
            ExprKind::Assign { left, .. } | ExprKind::AssignOp { left, .. } => {
                self.write(*left, Part::Whole);
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.called_in(expr),
            _ => {}
        }
    }

    fn called_in(&mut self, expr: ExprId) {
        let body = self.body.clone();
        let code = &body.code;
        let Some(resolved) = code.call_at(expr) else {
            return;
        };
        let site = resolved.call.span;
        if code.ty(expr) == Ty::Never {
            self.found.note(Sink {
                impact: Impact::ControlFlow,
                says: "decides whether the code panics".to_owned(),
                site,
                is_seen: true,
            });
            return;
        }
        if resolved.callees.is_empty() && body.call_at(expr).is_none() {
            let is_closure = matches!(code.kind(expr), ExprKind::Call { callee, .. }
                if matches!(code.ty(*callee).strip_references(), Ty::Closure(..) | Ty::Function(..)));
            if !is_closure {
                self.unknown(
                    "decides whether",
                    resolved,
                    " is called, which could not be followed",
                );
            }
            return;
        }
        for callee in &resolved.callees {
            for (index, &arg) in resolved.call.args.iter().enumerate() {
                if code.mutates(callee, index) && !self.is_context(arg) {
                    self.write(arg, Part::Whole);
                }
            }
        }
    }

    /// A value decides whether the function, or the closure that the expression is in, is left
    /// there; `fails` where it is left with an error.
    pub fn leaves(&mut self, at: ExprId, fails: bool) {
        let body = self.body.clone();
        let code = &body.code;
        let region = self.region(at);
        let last = code
            .subtree(at)
            .into_iter()
            .map(|inner| code.position(inner))
            .max()
            .unwrap_or(0);
        let around = region.or(self.unit.within).or(code.body.root);
        let rounds: Vec<ExprId> = code
            .ancestors(at)
            .take_while(|above| Some(*above) != region)
            .filter(|above| {
                matches!(
                    code.kind(*above),
                    ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
                )
            })
            .collect();
        let again = rounds
            .into_iter()
            .find_map(|round| self.impacts.issued_in(&body, round));
        let later = || {
            let inside = around.map(|around| code.subtree(around));
            inside
                .into_iter()
                .flatten()
                .filter(|&expr| code.position(expr) > last && !body.is_elsewhere(expr))
        };
        let issue =
            again.or_else(|| later().find_map(|expr| self.impacts.issued_at(&body, expr, 0)));
        if let Some(issue) = issue {
            self.found.note(Sink {
                impact: Impact::ControlFlow,
                says: format!("decides whether {}", issue.happens),
                site: issue.site,
                is_seen: true,
            });
            return;
        }
        let site = code.body.expr(at).span;
        match region {
            None => {
                if fails {
                    self.found.fails.get_or_insert(site);
                }
                self.found.returns(Part::Whole, site);
            }
            Some(region) => self.push(At::Value(region), Part::Whole),
        }
    }

    /// `Err(…)`
    fn is_failure(&self, value: ExprId) -> bool {
        let code = &self.body.code;
        match code.kind(value) {
            ExprKind::Call { callee, .. } => match code.kind(*callee) {
                ExprKind::Path(path) => path.segments.last().is_some_and(|s| s.name == "Err"),
                _ => false,
            },
            _ => false,
        }
    }

    /// The loop that a `break` or `continue` means.
    pub fn loop_of(&self, at: ExprId, wanted: Option<LabelId>) -> Option<ExprId> {
        let code = &self.body.code;
        code.ancestors(at).find(|above| match code.kind(*above) {
            ExprKind::Loop { label, .. }
            | ExprKind::While { label, .. }
            | ExprKind::For { label, .. } => wanted.is_none() || *label == wanted,
            ExprKind::Block(block) => wanted.is_some() && block.label == wanted,
            _ => false,
        })
    }
}
