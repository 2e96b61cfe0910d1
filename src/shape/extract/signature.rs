//! What code takes and returns, as histories have it.

use crate::calls::Calls;
use crate::sdk::{Entry, Sdks};
use crate::types::payload::Payloads;
use crate::types::ty::Ty;

/// The types that a function or closure takes and returns: contexts and `self` are left out,
/// and of a `Result` only what it is when all goes well. No output where it is not known.
pub(super) fn signature(
    calls: &Calls<'_>,
    sdks: &Sdks<'_>,
    payloads: &mut Payloads<'_>,
    entry: Entry,
) -> (Vec<String>, Option<String>) {
    let types = calls.types;
    let (params, output) = match entry {
        Entry::Function(def) => {
            let Some(sig) = types.fn_sig(def) else {
                return (Vec::new(), None);
            };
            let has_self = usize::from(sig.receiver.is_some());
            let params: Vec<Ty> = sig.params.iter().skip(has_self).cloned().collect();
            (params, sig.output.clone())
        }
        Entry::Closure { owner, expr } => {
            let inference = calls.inference(owner);
            let Some(closure) = inference.closures.get(&expr) else {
                return (Vec::new(), None);
            };
            (closure.params.clone(), closure.output.clone())
        }
    };
    let inputs = params
        .iter()
        .filter(|ty| sdks.context_of(ty).is_none())
        .map(|ty| payloads.text(ty))
        .collect();
    let output = match output {
        Ty::Future(inner) => (*inner).clone(),
        other => other,
    };
    let output = match &output {
        Ty::Adt(def, args) if types.is_std(*def, "result::Result") => {
            args.first().cloned().unwrap_or(Ty::Unknown)
        }
        _ => output,
    };
    let known = !output.any(&mut |ty| matches!(ty, Ty::Unknown | Ty::Infer(_)));
    (inputs, known.then(|| payloads.text(&output)))
}
