//! What definitions take and return, contexts and errors left out.

use super::{Entry, Sdks};
use crate::syntax::ast::*;
use crate::syntax::text::Span;
use crate::types::ty::Ty;

/// What a function or closure takes and returns, as histories have it.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// The parameters other than `self` and contexts.
    pub inputs: Vec<Input>,
    /// What it gives when all goes well; none where that is not known.
    pub output: Option<Ty>,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its type.
    pub ty: Ty,
    /// Where it is written.
    pub span: Span,
    /// The variables that it is bound to: several for a pattern.
    pub bound: Vec<LocalId>,
}

impl Sdks<'_> {
    /// The signature of a definition's code.
    pub fn signature(&self, entry: Entry) -> Signature {
        let types = self.calls.types;
        let body = types.body(entry.owner());
        let (params, output): (Vec<(Ty, PatId, Option<Span>)>, Ty) = match entry {
            Entry::Function(def) => {
                let (Some(sig), Some(item)) = (types.fn_sig(def), types.db.fn_item(def)) else {
                    return Signature::default();
                };
                let has_self = usize::from(sig.receiver.is_some());
                let written = item.params.iter().map(|p| Some(p.span));
                let params = sig.params.iter().cloned();
                let params = params.zip(body.params.iter().copied()).zip(written);
                let params = params.map(|((ty, pat), span)| (ty, pat, span));
                (params.skip(has_self).collect(), sig.output.clone())
            }
            Entry::Closure { expr, .. } => {
                let inference = self.calls.inference(entry.owner());
                let (Some(closure), ExprKind::Closure(written)) =
                    (inference.closures.get(&expr), &body.expr(expr).kind)
                else {
                    return Signature::default();
                };
                let params = closure.params.iter().cloned();
                let params = params.zip(written.params.iter().map(|(pat, _)| *pat));
                let params = params.map(|(ty, pat)| (ty, pat, None));
                (params.collect(), closure.output.clone())
            }
        };
        let inputs = params
            .into_iter()
            .filter(|(ty, ..)| self.context_of(ty).is_none())
            .map(|(ty, pat, span)| Input {
                ty,
                span: span.unwrap_or(body.pat(pat).span),
                bound: bound_by(&body, pat),
            })
            .collect();
        Signature {
            inputs,
            output: self.successful(output),
        }
    }

    /// A result less the future and the `Result` around it; none where it is not known.
    #[must_use]
    pub fn successful(&self, output: Ty) -> Option<Ty> {
        let output = match output {
            Ty::Future(inner) => (*inner).clone(),
            other => other,
        };
        let output = match &output {
            Ty::Adt(def, args) if self.calls.types.is_std(*def, "result::Result") => {
                args.first().cloned().unwrap_or(Ty::Unknown)
            }
            _ => output,
        };
        let is_open = output.any(&mut |ty| matches!(ty, Ty::Unknown | Ty::Infer(_)));
        (!is_open).then_some(output)
    }
}

/// The variables of a pattern.
fn bound_by(body: &Body, pat: PatId) -> Vec<LocalId> {
    let mut found = Vec::new();
    let mut open = vec![pat];
    while let Some(pat) = open.pop() {
        match &body.pat(pat).kind {
            PatKind::Bind { local, sub, .. } => {
                found.push(*local);
                open.extend(sub);
            }
            PatKind::Reference { inner, .. } => open.push(*inner),
            PatKind::Tuple(fields) | PatKind::Slice(fields) | PatKind::Or(fields) => {
                open.extend(fields);
            }
            PatKind::TupleStruct { fields, .. } => open.extend(fields),
            PatKind::Struct { fields, .. } => open.extend(fields.iter().map(|f| f.pat)),
            _ => {}
        }
    }
    found.sort();
    found
}
