//! Collections that futures are put into.

use std::rc::Rc;

use super::value::{Frame, Site, Slot, Value};
use super::{Control, Extract};
use crate::calls::ResolvedCall;
use crate::syntax::ast::*;

impl<'t> Extract<'_, 't> {
    /// A future is put into a collection.
    pub(super) fn add_to(&mut self, frame: &Rc<Frame<'t>>, site: &Site<'t>, added: &[Value<'t>]) {
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

    pub(super) fn may_run(&mut self, call: &ResolvedCall) -> bool {
        call.callees
            .iter()
            .any(|callee| self.is_entered(callee.instance.def))
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
