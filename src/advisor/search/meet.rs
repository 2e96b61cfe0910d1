//! What BASE has recorded in a task, met by what HEAD has issued by then.

use std::collections::{BTreeMap, BTreeSet};

use super::oracle::HeadOracle;
use super::{Cause, Head, Search, Seen, State};
use crate::shape::automaton::{
    Issued, IssuedKind, Likeness, Question, Run, RunEnd, Script, Side, Status, run,
};

struct Misfit {
    /// How many of the task's events fit before it.
    agreed: usize,
    expected: Issued,
    found: Option<Issued>,
    cause: Cause,
}

enum Taken {
    Fits,
    EndedBefore,
    Unsure(Issued, Cause),
    Misfit(Option<Issued>),
}

impl Search<'_> {
    #[expect(clippy::too_many_arguments, reason = "one task's whole outcome")]
    pub(super) fn replay(
        &mut self,
        parent: usize,
        before: &State,
        mut base: Side,
        ran: &Run,
        log: &[(Question, u32)],
        failed: &[u32],
        commands: usize,
        depth: u32,
    ) {
        let recorded = std::mem::take(&mut base.queue);
        let mut heads: Vec<Head> = Vec::new();
        let mut first_misfit = None;
        for head in &before.heads {
            if head.side.ended.is_some() {
                self.meet(head.clone(), ran, &recorded, &mut heads, &mut first_misfit);
                continue;
            }
            let mut script = Script::default();
            for way in 0.. {
                if way >= self.pair.limits.ways {
                    self.findings.gave_up = Some("a task of the workflow can go too many ways");
                    return;
                }
                let mut next = head.clone();
                let mut oracle = HeadOracle {
                    script: &mut script,
                    log,
                    used: BTreeSet::new(),
                    base: &base,
                    asked: BTreeMap::new(),
                };
                let run = run(self.pair.head, self.pair.rules, &mut next.side, &mut oracle);
                match run.end {
                    RunEnd::Waiting | RunEnd::Ended => {
                        self.meet(next, ran, &recorded, &mut heads, &mut first_misfit);
                    }
                    RunEnd::TaskFailed => {
                        if let Some(expected) = recorded.first() {
                            first_misfit.get_or_insert(Misfit {
                                agreed: 0,
                                expected: expected.clone(),
                                found: None,
                                cause: Cause::TaskFailure,
                            });
                        }
                    }
                    RunEnd::GivenUp | RunEnd::Endless => {}
                }
                if !script.advance() {
                    break;
                }
            }
        }
        if heads.is_empty() && first_misfit.is_none() && !before.covered {
            self.findings.gave_up =
                Some("the new code fails its task, or goes round without waiting");
        }
        if let Some(misfit) = first_misfit {
            let certain = heads.is_empty() && !before.covered && misfit.cause.is_certain();
            let closed = matches!(misfit.expected.kind, IssuedKind::End(_));
            self.misfit(parent, &recorded, failed, misfit, certain, closed);
        }
        if base.ended.is_some() || (heads.is_empty() && !before.covered) {
            return;
        }
        let count = recorded.iter().filter(|it| it.number.is_some()).count();
        let shift = i32::try_from(count).unwrap_or(i32::MAX);
        base.recorded(shift);
        for head in &mut heads {
            head.side.recorded(shift);
            for number in &mut head.shifted {
                *number -= shift;
            }
        }
        let state = State {
            base,
            heads,
            covered: before.covered,
        };
        self.add(
            Some((parent, commands)),
            recorded,
            failed.to_vec(),
            state,
            depth + 1,
        );
    }

    /// Lets what was recorded meet what a state of HEAD has issued.
    fn meet(
        &mut self,
        mut head: Head,
        ran: &Run,
        recorded: &[Issued],
        heads: &mut Vec<Head>,
        first_misfit: &mut Option<Misfit>,
    ) {
        for (agreed, event) in recorded.iter().enumerate() {
            match self.take(&mut head, event) {
                Taken::Fits => {}
                // What follows is not looked at by the engine.
                Taken::EndedBefore => {
                    head.side.queue.clear();
                    heads.push(head);
                    return;
                }
                Taken::Unsure(found, cause) => {
                    let misfit = Misfit {
                        agreed,
                        expected: event.clone(),
                        found: Some(found),
                        cause,
                    };
                    first_misfit.get_or_insert(misfit);
                    if !matches!(cause, Cause::Value) {
                        return;
                    }
                }
                Taken::Misfit(found) => {
                    let misfit = Misfit {
                        agreed,
                        expected: event.clone(),
                        found,
                        cause: Cause::Command,
                    };
                    match first_misfit {
                        // A certain one says more than one that depends on values.
                        Some(known) if known.cause.is_certain() && known.agreed >= agreed => {}
                        known => *known = Some(misfit),
                    }
                    return;
                }
            }
        }
        if self.pair.rules.replay().drop_cancels && ran.end == RunEnd::Waiting {
            let still = head.side.handles().into_iter().find(|handle| {
                handle.status == Status::Pending && ran.dropped.contains(&handle.number)
            });
            if let Some(handle) = still {
                let event = Issued {
                    kind: IssuedKind::Command(handle.command),
                    number: Some(handle.number),
                    counters: Vec::new(),
                    draws: 0,
                };
                first_misfit.get_or_insert(Misfit {
                    agreed: recorded.len(),
                    expected: event,
                    found: None,
                    cause: Cause::Dropped,
                });
                return;
            }
        }
        heads.push(head);
    }

    fn take(&self, head: &mut Head, event: &Issued) -> Taken {
        let queue = &mut head.side.queue;
        if let IssuedKind::Marker { id, deprecated, .. } = event.kind {
            let skipped = deprecated || self.pair.retired.contains(&id);
            return match queue.first().map(|front| front.kind.clone()) {
                Some(IssuedKind::Marker { id: front, .. }) if front == id => {
                    queue.remove(0);
                    Taken::Fits
                }
                _ if skipped => Taken::Fits,
                _ => Taken::Misfit(queue.first().cloned()),
            };
        }
        while let Some(IssuedKind::Marker { .. }) = queue.first().map(|front| &front.kind) {
            queue.remove(0);
        }
        let Some(front) = queue.first().cloned() else {
            return match (&event.kind, head.side.ended) {
                (_, Some(_)) if self.pair.rules.replay().early_end_tolerated => Taken::EndedBefore,
                _ => Taken::Misfit(None),
            };
        };
        let likeness = match (&event.kind, &front.kind) {
            (IssuedKind::Command(recorded), IssuedKind::Command(now)) => {
                let base = self.pair.base.command(*recorded);
                let head_command = self.pair.head.command(*now);
                let (Some(base), Some(now)) = (base, head_command) else {
                    return Taken::Misfit(Some(front));
                };
                let (recorded, now) = ((base, event), (now, &front));
                if self.pair.rules.number_differs(recorded, now) {
                    head.shifted.extend(event.number);
                }
                self.pair.rules.likeness(recorded, now)
            }
            (IssuedKind::Cancel { number, .. }, IssuedKind::Cancel { number: now, .. }) => {
                if number == now {
                    Likeness::Same
                } else {
                    Likeness::Different
                }
            }
            (IssuedKind::End(recorded), IssuedKind::End(now)) => {
                if recorded.same_kind(*now) {
                    Likeness::Same
                } else {
                    Likeness::Different
                }
            }
            (IssuedKind::Accepted(handler), IssuedKind::Accepted(now))
            | (IssuedKind::Answered(handler), IssuedKind::Answered(now)) => {
                let counterpart = self.handlers.get(*handler as usize).copied().flatten();
                if counterpart == Some(*now) {
                    Likeness::Same
                } else {
                    Likeness::Different
                }
            }
            (IssuedKind::Opaque(reason), IssuedKind::Opaque(now)) if reason == now => {
                Likeness::Same
            }
            (IssuedKind::Opaque(reason), _) | (_, IssuedKind::Opaque(reason)) => {
                return Taken::Unsure(front.clone(), Cause::Unknown(*reason));
            }
            (_, IssuedKind::End(_)) if self.pair.rules.replay().early_end_tolerated => {
                return Taken::EndedBefore;
            }
            _ => Likeness::Different,
        };
        match likeness {
            Likeness::Different => Taken::Misfit(Some(front)),
            Likeness::Same => {
                queue.remove(0);
                Taken::Fits
            }
            Likeness::Unsure => {
                queue.remove(0);
                Taken::Unsure(front, Cause::Value)
            }
        }
    }

    fn misfit(
        &mut self,
        parent: usize,
        recorded: &[Issued],
        failed: &[u32],
        misfit: Misfit,
        certain: bool,
        closed: bool,
    ) {
        let agreed = recorded.get(..misfit.agreed).unwrap_or(recorded);
        let expected = Seen {
            by_head: misfit.cause == Cause::Dropped,
            issued: misfit.expected,
        };
        let found = misfit.found.map(|issued| Seen {
            by_head: true,
            issued,
        });
        let divergence = self.divergence(parent, agreed, failed, expected, found, misfit.cause);
        let slot = match (closed, certain) {
            // Whether a finished execution ends alike is for its own tests to say.
            (true, false) => return,
            (true, true) if !self.pair.rules.replay().closed_are_replayed => return,
            (true, true) => &mut self.findings.closed,
            (false, true) => &mut self.findings.open,
            (false, false) => &mut self.findings.possible,
        };
        slot.get_or_insert(divergence);
    }
}
