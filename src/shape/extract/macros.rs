//! Calls of macros.

use std::rc::Rc;

use super::Extract;
use super::value::{Frame, Value};
use crate::sdk::Role;
use crate::shape::tree::Node;
use crate::syntax::ast::*;

impl<'t> Extract<'_, 't> {
    pub(super) fn macro_call(
        &mut self,
        frame: &Rc<Frame<'t>>,
        expr: ExprId,
        call: usize,
        opened: &Opened,
    ) -> Value<'t> {
        let body = frame.body.clone();
        let span = body.expr(expr).span;
        match opened {
            Opened::Expansion(inner) => self.eval(frame, *inner),
            Opened::Select {
                arms, otherwise, ..
            } => self.select(frame, expr, call, arms, *otherwise),
            Opened::Join(futures) => {
                let values: Vec<Value<'t>> = futures.iter().map(|f| self.eval(frame, *f)).collect();
                if let Some(settled) = self.settled(frame, &values, span) {
                    return settled;
                }
                let arms: Vec<Value<'t>> = values.into_iter().filter(Value::holds_future).collect();
                self.poll_several(frame, false, &arms, Some(span))
            }
            Opened::Exprs(exprs) => {
                let values: Vec<Value<'t>> = exprs.iter().map(|e| self.eval(frame, *e)).collect();
                if let Some(value) = self.command_macro(frame, expr, call, span) {
                    return value;
                }
                let held: Vec<Value<'t>> = values.into_iter().filter(Value::holds_future).collect();
                match held.as_slice() {
                    [] => Value::Plain,
                    [one] => one.clone(),
                    _ => Value::All(held),
                }
            }
            Opened::Format { before, args } => {
                for expr in before {
                    self.eval(frame, *expr);
                }
                for arg in args {
                    self.eval(frame, arg.expr);
                }
                Value::Plain
            }
            Opened::Opaque => {
                let name = body
                    .macro_calls
                    .get(call)
                    .and_then(|call| call.path.segments.last())
                    .map(|segment| segment.name.to_string());
                let text = self.calls.types.db.texts.slice(span);
                // Only where a context or an `await` stands in it can it be a command.
                if text.contains(".await") || text.contains("ctx") {
                    let reason = format!("what `{}!` does is not known", name.unwrap_or_default());
                    self.unknown(reason, Some(span));
                }
                Value::Plain
            }
            Opened::Literal(_) | Opened::Nothing => Value::Plain,
        }
    }

    /// A macro that the profile says is a command.
    fn command_macro(
        &mut self,
        frame: &Rc<Frame<'t>>,
        expr: ExprId,
        call: usize,
        span: crate::syntax::text::Span,
    ) -> Option<Value<'t>> {
        let body = frame.body.clone();
        let roles = self.sdks.macro_roles(body.macro_calls.get(call)?);
        let command = roles.into_iter().find_map(|role| match role {
            Role::Command(command) => Some(command),
            _ => None,
        })?;
        // A macro's places are read without a resolved call.
        let site = crate::sdk::Site::Macro(expr);
        let name = command.fixed_name.clone().or_else(|| {
            let values = command
                .name
                .iter()
                .filter_map(|place| self.sdks.value_at(frame.instance.def, site, place));
            values
                .into_iter()
                .find_map(|value| value.name().map(str::to_owned))
        });
        let mut issued = crate::shape::tree::Command::new(command.kind, name);
        issued.at = self.position(span);
        self.emit(Node::Command(Box::new(issued)));
        Some(Value::Plain)
    }
}
