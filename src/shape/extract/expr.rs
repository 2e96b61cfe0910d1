//! Walks expressions in the order in which they are evaluated.

use std::rc::Rc;

use super::value::{Frame, Lazy, Slot, Value};
use super::{Control, DEEPEST, Extract};
use crate::calls::exprs::{children, place_root};
use crate::shape::tree::{Branch, Exit, Node, Shape};
use crate::syntax::ast::*;
use crate::types::ty::Ty;

impl<'t> Extract<'_, 't> {
    /// Walks an expression in whose place the function's own result is.
    pub(super) fn tail(&mut self, frame: &Rc<Frame<'t>>, expr: ExprId) -> Value<'t> {
        self.walk(frame, expr, true)
    }

    /// Walks an expression.
    pub(super) fn eval(&mut self, frame: &Rc<Frame<'t>>, expr: ExprId) -> Value<'t> {
        self.walk(frame, expr, false)
    }

    pub(super) fn walk(&mut self, frame: &Rc<Frame<'t>>, expr: ExprId, tail: bool) -> Value<'t> {
        if self.ended() || frame.exempt.contains(&expr) {
            return Value::Plain;
        }
        if self.depth > DEEPEST {
            let span = frame.body.expr(expr).span;
            self.unknown(
                "the code is nested too deeply to be followed".to_owned(),
                Some(span),
            );
            return Value::Plain;
        }
        self.depth += 1;
        let value = self.kind(frame, expr, tail);
        self.depth -= 1;
        value
    }

    /// What a function's result says: a failure ends it.
    pub(super) fn returned(&mut self, value: Value<'t>) -> Value<'t> {
        match value {
            Value::Failed => {
                let node = self.failure();
                self.emit(node);
                Value::Plain
            }
            Value::Outcome(outcome, inner) => {
                if self.is_fresh(&outcome) {
                    let node = self.failure();
                    self.fill(&outcome, &[node]);
                }
                (*inner).clone()
            }
            other => other,
        }
    }

    fn kind(&mut self, frame: &Rc<Frame<'t>>, expr: ExprId, tail: bool) -> Value<'t> {
        let body = frame.body.clone();
        match &body.expr(expr).kind {
            ExprKind::Block(block) => return self.block(frame, block, tail),
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                return self.condition(frame, *condition, *then, *otherwise, tail);
            }
            ExprKind::Match { scrutinee, arms } => {
                return self.choice(frame, *scrutinee, arms, tail);
            }
            ExprKind::Macro {
                opened: Opened::Expansion(inner),
                ..
            } => {
                return self.walk(frame, *inner, tail);
            }
            _ => {}
        }
        if tail {
            self.mark_tail(frame, expr);
        }
        let value = self.leaf(frame, expr);
        if tail {
            self.may_be_failure(frame, expr, &value);
            self.returned(value)
        } else {
            value
        }
    }

    /// A result of which it is not known here whether it is a failure.
    fn may_be_failure(&mut self, frame: &Rc<Frame<'t>>, expr: ExprId, value: &Value<'t>) {
        let is_asked = matches!(
            frame.body.expr(expr).kind,
            ExprKind::Local(_) | ExprKind::MethodCall { .. } | ExprKind::Call { .. }
        );
        let is_open = match value {
            Value::Outcome(outcome, _) => !self.is_fresh(outcome),
            Value::Plain => {
                let ty = frame.inference.expr(expr);
                is_asked
                    && !self.is_constructor(frame, expr)
                    && matches!(ty, Ty::Adt(def, _) if self.calls.types.is_std(*def, "result::Result"))
            }
            _ => false,
        };
        if is_open && !self.ended() {
            let condition = self.failing_text(frame, expr);
            let span = frame.body.expr(expr).span;
            let arms = vec![Shape::new(vec![self.failure()]), Shape::default()];
            self.emit_branch(condition, arms, Some(span));
        }
    }

    /// `Ok(…)` and the like.
    fn is_constructor(&self, frame: &Rc<Frame<'t>>, expr: ExprId) -> bool {
        match &frame.body.expr(expr).kind {
            ExprKind::Call { .. } => self.resolved(frame, expr).is_none(),
            _ => false,
        }
    }

    /// Remembers the call whose result is the function's.
    fn mark_tail(&mut self, frame: &Rc<Frame<'t>>, mut expr: ExprId) {
        loop {
            self.tails.insert((frame.instance.def, expr));
            expr = match &frame.body.expr(expr).kind {
                ExprKind::Await(inner) | ExprKind::Try(inner) => *inner,
                ExprKind::Call { args, .. } => match args.as_slice() {
                    [only] => *only,
                    _ => return,
                },
                _ => return,
            };
        }
    }

    fn leaf(&mut self, frame: &Rc<Frame<'t>>, expr: ExprId) -> Value<'t> {
        let body = frame.body.clone();
        match &body.expr(expr).kind {
            ExprKind::Local(local) => {
                let env = frame.env.borrow();
                env.get(local)
                    .map_or(Value::Plain, |slot| slot.value.clone())
            }
            ExprKind::Async { .. } => Value::Lazy(Rc::new(Lazy::Block(frame.clone(), expr))),
            ExprKind::Closure(_) => Value::Closure(frame.clone(), expr),
            ExprKind::Await(inner) => {
                let value = self.eval(frame, *inner);
                let value = self.awaited(frame, value, Some(body.expr(expr).span));
                self.with_room(frame, expr, value)
            }
            ExprKind::Try(inner) => {
                let value = self.eval(frame, *inner);
                let value = self.tried(frame, *inner, value);
                self.with_room(frame, expr, value)
            }
            ExprKind::Return(value) => {
                if let Some(value) = value {
                    let value = self.tail(frame, *value);
                    self.returned(value);
                }
                let node = self.success();
                self.emit(node);
                Value::Plain
            }
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => {
                self.repetition(frame, expr)
            }
            ExprKind::Break { label, value } => {
                if let Some(value) = value {
                    self.eval(frame, *value);
                }
                self.leave(*label, true);
                Value::Plain
            }
            ExprKind::Continue { label } => {
                self.leave(*label, false);
                Value::Plain
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                let value = self.call(frame, expr);
                self.with_room(frame, expr, value)
            }
            ExprKind::Macro { opened, call } => {
                let opened = opened.clone();
                self.macro_call(frame, expr, *call, &opened)
            }
            ExprKind::Tuple(items) | ExprKind::Array(items) => {
                let values: Vec<_> = items.iter().map(|item| self.eval(frame, *item)).collect();
                Value::All(values)
            }
            ExprKind::Reference { operand, .. }
            | ExprKind::RawReference { operand, .. }
            | ExprKind::Cast { operand, .. }
            | ExprKind::Unary {
                op: UnaryOp::Deref,
                operand,
            } => self.eval(frame, *operand),
            ExprKind::Unary {
                op: UnaryOp::Not,
                operand,
            } => match self.eval(frame, *operand) {
                Value::IsFailure(outcome, failed) => Value::IsFailure(outcome, !failed),
                _ => Value::Plain,
            },
            ExprKind::Binary {
                op: BinaryOp::And | BinaryOp::Or,
                left,
                right,
                ..
            } => {
                self.eval(frame, *left);
                let text = self.text(frame, *left);
                let (right, _) = self.within(|it| it.eval(frame, *right));
                let arms = vec![Shape::new(right.nodes), Shape::default()];
                self.emit_branch(text, arms, Some(body.expr(*left).span));
                Value::Plain
            }
            ExprKind::Assign { left, right } => {
                let value = self.eval(frame, *right);
                if let ExprKind::Field { base, name, .. } = &body.expr(*left).kind
                    && let Value::Fields(fields) = self.eval(frame, *base).success()
                {
                    set_field(&fields, *name, value);
                    return Value::Plain;
                }
                let root = place_root(&body, *left);
                if let ExprKind::Local(local) = &body.expr(root).kind {
                    let whole = root == *left;
                    if !whole
                        && Self::is_parameter(frame, *local)
                        && value.holds_future()
                        && self.does_anything(frame, &value)
                    {
                        let text = self.text(frame, *left);
                        let reason = format!("a future is kept in `{text}`, which is not followed");
                        self.unknown(reason, Some(body.expr(*left).span));
                        return Value::Plain;
                    }
                    let mut env = frame.env.borrow_mut();
                    let origin = whole.then(|| (frame.clone(), *right));
                    let value = match env.get(local) {
                        Some(slot) if !whole => Value::All(vec![slot.value.clone(), value]),
                        _ => value,
                    };
                    if whole || value.holds_future() {
                        env.insert(*local, Slot { value, origin });
                    }
                }
                Value::Plain
            }
            ExprKind::Field { base, name, .. } => match self.eval(frame, *base).success() {
                Value::Fields(fields) => {
                    let fields = fields.borrow();
                    let held = fields.iter().find(|(field, _)| field == name);
                    held.map_or(Value::Plain, |(_, value)| value.clone())
                }
                Value::All(items) => match name.as_str().parse::<usize>() {
                    Ok(index) => items.get(index).cloned().unwrap_or(Value::Plain),
                    Err(_) => Value::All(items),
                },
                other if other.holds_future() => other,
                _ => Value::Plain,
            },
            ExprKind::Struct { fields, base, .. } => {
                let mut held = Vec::new();
                for field in fields {
                    let value = self.eval(frame, field.value);
                    held.push((field.name, value));
                }
                if let Some(base) = base {
                    self.eval(frame, *base);
                }
                Value::Fields(Rc::new(std::cell::RefCell::new(held)))
            }
            ExprKind::Index { base, index } => {
                self.eval(frame, *index);
                self.eval(frame, *base)
            }
            _ => {
                let mut inner = Vec::new();
                children(&body, expr, &mut |child| inner.push(child));
                for child in inner {
                    self.eval(frame, child);
                }
                Value::Plain
            }
        }
    }

    /// A struct into which futures can be put, whatever made it.
    fn with_room(&self, frame: &Rc<Frame<'t>>, expr: ExprId, value: Value<'t>) -> Value<'t> {
        let has_room = |it: &Self| {
            let ty = frame.inference.expr(expr).subst(&frame.instance.subst);
            it.holds_futures(&ty)
        };
        let empty = || Value::Fields(Rc::default());
        match value {
            Value::Plain if has_room(self) => empty(),
            Value::Outcome(outcome, inner) if matches!(*inner, Value::Plain) && has_room(self) => {
                Value::Outcome(outcome, Rc::new(empty()))
            }
            other => other,
        }
    }

    pub(super) fn block(&mut self, frame: &Rc<Frame<'t>>, block: &Block, tail: bool) -> Value<'t> {
        let Some(written) = block.label else {
            return self.statements(frame, block, tail);
        };
        let label = self.block_label("block");
        self.controls.push(Control::Block {
            written,
            label: label.clone(),
        });
        let (sequence, value) = self.within(|it| it.statements(frame, block, tail));
        self.controls.pop();
        self.append_block(label, sequence);
        value
    }

    pub(super) fn statements(
        &mut self,
        frame: &Rc<Frame<'t>>,
        block: &Block,
        tail: bool,
    ) -> Value<'t> {
        for statement in &block.statements {
            match statement {
                Statement::Expr { expr, .. } => {
                    let value = self.eval(frame, *expr);
                    self.given_away(frame, *expr, &value);
                }
                Statement::Let {
                    pat,
                    init,
                    otherwise,
                    ..
                } => {
                    let Some(init) = init else {
                        continue;
                    };
                    let value = self.eval(frame, *init);
                    match otherwise {
                        None => {
                            self.bind(frame, *pat, value, Some((frame.clone(), *init)));
                        }
                        Some(otherwise) => {
                            self.let_else(frame, *pat, *init, value, *otherwise);
                        }
                    }
                }
            }
        }
        match block.tail {
            Some(expr) => self.walk(frame, expr, tail),
            None => Value::Plain,
        }
    }

    /// What a function that is not entered took and did not give back: it may be run by then.
    fn given_away(&mut self, frame: &Rc<Frame<'t>>, expr: ExprId, value: &Value<'t>) {
        let taken = match value {
            Value::Lazy(lazy) => !matches!(**lazy, Lazy::Function(_) | Lazy::Builder(..)),
            Value::All(_) | Value::Each(..) => true,
            _ => false,
        };
        if !taken || self.ended() {
            return;
        }
        let Some(call) = self.resolved(frame, expr) else {
            return;
        };
        let mut callees = call.callees.iter().map(|callee| callee.instance.def);
        if callees.any(|def| self.is_entered(def) || self.calls.types.is_std(def, "mem::drop")) {
            return;
        }
        if self.does_anything(frame, value) {
            let text = match call.callees.first() {
                Some(callee) => self.calls.name_of(callee),
                None => self.text(frame, expr),
            };
            let reason = format!("`{text}` is given a future, and what becomes of it is not known");
            self.unknown(reason, Some(call.call.span));
        }
    }

    fn let_else(
        &mut self,
        frame: &Rc<Frame<'t>>,
        pat: PatId,
        init: ExprId,
        value: Value<'t>,
        otherwise: ExprId,
    ) {
        let of_failure = self.result_pattern(frame, pat) == Some(true);
        let fresh = match &value {
            Value::Outcome(outcome, _) if of_failure && self.is_fresh(outcome) => {
                Some(outcome.clone())
            }
            _ => None,
        };
        let (other, _) = self.within(|it| it.eval(frame, otherwise));
        match fresh {
            Some(outcome) => {
                self.holes_filled_with(&outcome, other);
            }
            None => {
                let text = format!(
                    "let {} = {}",
                    self.pattern(frame, pat),
                    self.text(frame, init)
                );
                let span = frame.body.expr(init).span;
                self.emit_branch(
                    text,
                    vec![Shape::default(), Shape::new(other.nodes)],
                    Some(span),
                );
            }
        }
        self.bind(frame, pat, value.success(), Some((frame.clone(), init)));
    }

    /// `?`
    fn tried(&mut self, frame: &Rc<Frame<'t>>, inner: ExprId, value: Value<'t>) -> Value<'t> {
        let failure = self.failure();
        match value {
            Value::Failed => {
                self.emit(failure);
                Value::Plain
            }
            Value::Outcome(outcome, inner) if self.is_fresh(&outcome) => {
                self.fill(&outcome, &[failure]);
                (*inner).clone()
            }
            other => {
                let is_future = other.holds_future();
                if !self.ended() && !is_future {
                    let text = self.failing_text(frame, inner);
                    let span = frame.body.expr(inner).span;
                    let arms = vec![Shape::new(vec![failure]), Shape::default()];
                    self.emit_branch(text, arms, Some(span));
                }
                other.success()
            }
        }
    }

    fn leave(&mut self, written: Option<LabelId>, is_break: bool) {
        let mut found = None;
        for control in self.controls.iter().rev() {
            match control {
                Control::Root | Control::Inlined { .. } => break,
                Control::Loop {
                    written: own,
                    label,
                    ..
                } => {
                    if written.is_none() || *own == written {
                        found = Some(label.clone());
                        break;
                    }
                }
                Control::Block {
                    written: own,
                    label,
                } => {
                    if Some(*own) == written {
                        found = Some(label.clone());
                        break;
                    }
                }
                Control::Recursive { .. } => {}
            }
        }
        if let Some(label) = found {
            self.exit(if is_break {
                Exit::Break(label)
            } else {
                Exit::Continue(label)
            });
        }
    }

    /// Writes a branch; ends the sequence where all its arms end.
    pub(super) fn emit_branch(
        &mut self,
        condition: String,
        arms: Vec<Shape>,
        span: Option<crate::syntax::text::Span>,
    ) {
        if arms.iter().all(Shape::is_empty) {
            return;
        }
        let ended = arms.iter().all(ends);
        let at = span.and_then(|span| self.position(span));
        self.emit(Node::Branch(Branch {
            condition,
            arms,
            at,
        }));
        if ended && let Some(last) = self.sequences.last_mut() {
            last.ended = true;
        }
    }
}

/// Whether nothing follows a shape.
pub(super) fn ends(shape: &Shape) -> bool {
    match shape.seq.last() {
        Some(Node::Exit(_)) => true,
        Some(Node::Command(command)) => {
            command.kind == crate::lints::profile::CommandKind::ContinueAsNew
        }
        Some(Node::Branch(branch)) => branch.arms.iter().all(ends),
        Some(Node::Patch(patch)) => ends(&patch.new) && (patch.deprecated || ends(&patch.old)),
        _ => false,
    }
}

/// Puts a value into a field of a struct.
pub(super) fn set_field<'t>(
    fields: &std::cell::RefCell<Vec<(crate::syntax::text::Name, Value<'t>)>>,
    name: crate::syntax::text::Name,
    value: Value<'t>,
) {
    let mut fields = fields.borrow_mut();
    match fields.iter_mut().find(|(field, _)| *field == name) {
        Some((_, held)) => *held = value,
        None => fields.push((name, value)),
    }
}
