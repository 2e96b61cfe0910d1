//! A draw that every replica must make alike.

use std::collections::BTreeMap;

/// Who wins: the ticket that the seed falls on.
// workflowcheck: deterministic
pub fn winner(tickets: &BTreeMap<u64, String>, seed: u64) -> Option<&String> {
    let count = u64::try_from(tickets.len()).ok()?;
    let place = usize::try_from(seed.checked_rem(count)?).ok()?;
    tickets.values().nth(place)
}
