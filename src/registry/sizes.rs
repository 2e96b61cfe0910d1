//! Inputs that are known to be large.

use super::{At, Registry};
use crate::calls::reach::{Leaf, Wording};
use crate::lints::profile::{Command, Profile};
use crate::names::Primitive;
use crate::sdk::Located;
use crate::syntax::ast::{ExprId, ExprKind, Literal, Opened};
use crate::types::infer::Target;
use crate::types::ty::Ty;

pub const LINT: &str = "large_payload";

/// Conversions in a row.
const MAX_STEPS: usize = 8;

impl<'t> Registry<'_, 't> {
    /// A command that is given more than the SDK takes.
    pub(super) fn large_input(
        &self,
        sdk: &'t Profile,
        command: &Command,
        at: At<'_>,
    ) -> Option<Leaf> {
        let inputs = command
            .input
            .iter()
            .flat_map(|place| self.sdks.exprs_at(at.owner, at.site(), place));
        let (input, size) = inputs
            .filter_map(|input| Some((self.size(&input)?, input)))
            .map(|(size, input)| (input, size))
            .find(|(_, size)| *size > u128::from(sdk.payload.limit))?;
        let span = if input.owner == at.owner {
            self.span_of(input.owner, input.expr)
        } else {
            at.call.call.span
        };
        let wording = Wording {
            variant: None,
            values: vec![
                ("size", in_words(size)),
                ("limit", in_words(u128::from(sdk.payload.limit))),
            ],
        };
        Some(self.leaf(LINT, at, span, wording))
    }

    /// The size of a value in bytes, where it is written: `vec![0u8; 5_000_000]`.
    fn size(&self, value: &Located) -> Option<u128> {
        let mut at = value.clone();
        for _ in 0..MAX_STEPS {
            at = self.sdks.made_by(&at)?;
            let body = self.calls.types.body(at.owner);
            let inference = self.calls.inference(at.owner);
            let integer = |expr: ExprId| self.integer(&Located::new(at.owner, expr));
            match &body.expr(at.expr).kind {
                ExprKind::Literal(literal)
                | ExprKind::Macro {
                    opened: Opened::Literal(literal),
                    ..
                } => return literal_size(literal),
                ExprKind::Repeat { element, length } => {
                    return Some(width(inference.expr(*element))? * integer(*length)?);
                }
                ExprKind::Call { args, .. } => {
                    let [element, count] = args.as_slice() else {
                        return None;
                    };
                    let mut calls = inference.calls.iter();
                    let call = calls.find(|c| c.expr == at.expr && !c.implicit)?;
                    let Target::Function { def, .. } = &call.target else {
                        return None;
                    };
                    return self
                        .calls
                        .types
                        .is_std(*def, "vec::from_elem")
                        .then(|| Some(width(inference.expr(*element))? * integer(*count)?))
                        .flatten();
                }
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } => match (method.as_str(), args.as_slice()) {
                    ("repeat", [count]) => {
                        let unit = self.size(&Located::new(at.owner, *receiver))?;
                        return Some(unit * integer(*count)?);
                    }
                    ("into_bytes" | "into_boxed_str" | "as_bytes" | "as_slice", []) => {
                        at = Located::new(at.owner, *receiver);
                    }
                    _ => return None,
                },
                _ => return None,
            }
        }
        None
    }

    /// A number that is written, through constants and products: `5 * 1024 * 1024`.
    fn integer(&self, value: &Located) -> Option<u128> {
        self.integer_within(value, 0)
    }

    fn integer_within(&self, value: &Located, depth: usize) -> Option<u128> {
        if depth > MAX_STEPS {
            return None;
        }
        let at = self.sdks.made_by(value)?;
        let body = self.calls.types.body(at.owner);
        match &body.expr(at.expr).kind {
            ExprKind::Literal(Literal::Integer { value, .. }) => *value,
            ExprKind::Binary {
                op: crate::syntax::ast::BinaryOp::Mul,
                left,
                right,
                ..
            } => {
                let side =
                    |expr: ExprId| self.integer_within(&Located::new(at.owner, expr), depth + 1);
                side(*left)?.checked_mul(side(*right)?)
            }
            ExprKind::Path(_) => {
                let inference = self.calls.inference(at.owner);
                let mut mentions = inference.mentions.iter();
                let (_, constant) = mentions.find(|(expr, _)| *expr == at.expr)?;
                let root = self.calls.types.body(*constant).root?;
                self.integer_within(&Located::new(*constant, root), depth + 1)
            }
            _ => None,
        }
    }
}

fn literal_size(literal: &Literal) -> Option<u128> {
    match literal {
        Literal::String(text) => Some(text.len() as u128),
        Literal::ByteString(bytes) => Some(bytes.len() as u128),
        _ => None,
    }
}

/// The bytes that a number or character takes at least when it is written.
fn width(ty: &Ty) -> Option<u128> {
    match ty {
        Ty::Primitive(Primitive::Str) => None,
        // Written as text or as bytes: one at least.
        Ty::Primitive(_) => Some(1),
        _ => None,
    }
}

fn in_words(bytes: u128) -> String {
    const UNITS: [(u128, &str); 3] = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1000, "kB")];
    let unit = UNITS.into_iter().find(|(size, _)| bytes >= *size);
    match unit {
        Some((size, name)) => {
            let tenths = bytes / (size / 10);
            match tenths % 10 {
                0 => format!("{} {name}", tenths / 10),
                rest => format!("{}.{rest} {name}", tenths / 10),
            }
        }
        None => format!("{bytes} bytes"),
    }
}
