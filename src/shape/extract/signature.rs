//! What code takes and returns, as histories have it.

use crate::sdk::{Entry, Sdks};
use crate::types::payload::Payloads;

/// The types that a function or closure takes and returns: contexts and `self` are left out,
/// and of a `Result` only what it is when all goes well. No output where it is not known.
pub(super) fn signature(
    sdks: &Sdks<'_>,
    payloads: &mut Payloads<'_>,
    entry: Entry,
) -> (Vec<String>, Option<String>) {
    let signature = sdks.signature(entry);
    let inputs = signature.inputs.iter();
    let inputs = inputs.map(|input| payloads.text(&input.ty)).collect();
    (
        inputs,
        signature.output.map(|output| payloads.text(&output)),
    )
}
