//! Which of two commands replay takes for the same.

use std::collections::BTreeMap;

use super::machine::Issued;
use crate::lints::profile::{CommandKind, Compared, Replay};
use crate::shape::tree::{Command, Text};

/// How alike two commands are to replay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Likeness {
    /// They are the same.
    Same,
    /// It depends on values that the code does not show.
    Unsure,
    /// They are not.
    Different,
}

/// What an SDK's replay compares.
#[derive(Debug, Clone)]
pub struct Rules {
    replay: Replay,
    counters: BTreeMap<CommandKind, usize>,
    /// How many counters there are.
    pub counter_count: usize,
}

impl Rules {
    /// From a profile.
    #[must_use]
    pub fn new(replay: &Replay) -> Self {
        let counters = replay
            .counters
            .values()
            .enumerate()
            .flat_map(|(index, kinds)| kinds.iter().map(move |&kind| (kind, index)))
            .collect();
        Self {
            replay: replay.clone(),
            counters,
            counter_count: replay.counters.len(),
        }
    }

    /// The data that they are made of.
    #[must_use]
    pub fn replay(&self) -> &Replay {
        &self.replay
    }

    /// Which counter a kind uses up.
    #[must_use]
    pub fn counter(&self, kind: CommandKind) -> Option<usize> {
        self.counters.get(&kind).copied()
    }

    /// Whether replay compares this of such a command.
    #[must_use]
    pub fn compares(&self, kind: CommandKind, what: Compared) -> bool {
        self.replay
            .compares
            .get(&kind)
            .is_some_and(|all| all.contains(&what))
    }

    /// Whether a default id of this kind is drawn from the random source.
    #[must_use]
    pub fn draws_id(&self, command: &Command) -> bool {
        command.id.is_none() && self.replay.random_ids.contains(&command.kind)
    }

    /// How alike a recorded command and one issued now are.
    #[must_use]
    pub fn likeness(&self, recorded: (&Command, &Issued), now: (&Command, &Issued)) -> Likeness {
        let (one, other) = (recorded.0, now.0);
        if one.kind != other.kind {
            return Likeness::Different;
        }
        if self.replay.ignores_kind {
            return match name(one, other) {
                Likeness::Same => Likeness::Same,
                _ => Likeness::Unsure,
            };
        }
        let mut all = Likeness::Same;
        if self.compares(one.kind, Compared::Name) {
            all = all.max(name(one, other));
        }
        if self.compares(one.kind, Compared::Id) {
            all = all.max(self.id(recorded, now));
        }
        let parts = [
            (Compared::Input, &one.input, &other.input),
            (Compared::Key, &one.key, &other.key),
            (
                Compared::IdempotencyKey,
                &one.idempotency_key,
                &other.idempotency_key,
            ),
            (Compared::Session, &one.session, &other.session),
            (Compared::Tag, &one.tag, &other.tag),
        ];
        for (what, one_part, other_part) in parts {
            if self.compares(one.kind, what) {
                all = all.max(text(one_part.as_ref(), other_part.as_ref()));
            }
        }
        all
    }

    fn id(&self, recorded: (&Command, &Issued), now: (&Command, &Issued)) -> Likeness {
        let ((one, one_issued), (other, other_issued)) = (recorded, now);
        match (&one.id, &other.id) {
            (None, None) if self.draws_id(one) => same(one_issued.draws == other_issued.draws),
            (None, None) => match self.counter(one.kind) {
                Some(counter) => {
                    same(one_issued.counters.get(counter) == other_issued.counters.get(counter))
                }
                None => Likeness::Same,
            },
            // A literal is what the counter says by chance only.
            (None, Some(_)) | (Some(_), None) => Likeness::Different,
            (one, other) => text(one.as_ref(), other.as_ref()),
        }
    }

    /// Whether the numbers differ that are compared when the result arrives.
    #[must_use]
    pub fn number_differs(&self, recorded: (&Command, &Issued), now: (&Command, &Issued)) -> bool {
        let kind = recorded.0.kind;
        self.compares(kind, Compared::Number)
            && self.counter(kind).is_some_and(|counter| {
                recorded.1.counters.get(counter) != now.1.counters.get(counter)
            })
    }

    /// What of a command replay can notice, as a text: commands of equal texts are the same.
    #[must_use]
    pub fn key(&self, command: &Command) -> String {
        let kind = command.kind;
        let mut key = kind.as_str().to_owned();
        let mut push = |what: Compared, text: Option<String>| {
            let named = self.replay.ignores_kind && what == Compared::Name;
            if (named || self.compares(kind, what))
                && let Some(text) = text
            {
                key.push_str(&format!("\u{1}{what:?}={text}"));
            }
        };
        let shown = |text: &Option<Text>| text.as_ref().map(|text| format!("{text:?}"));
        push(
            Compared::Name,
            Some(format!("{:?}{:?}", command.name, command.expression)),
        );
        push(Compared::Id, shown(&command.id));
        push(Compared::Input, shown(&command.input));
        push(Compared::Key, shown(&command.key));
        push(Compared::IdempotencyKey, shown(&command.idempotency_key));
        push(Compared::Session, shown(&command.session));
        push(Compared::Tag, shown(&command.tag));
        if self.draws_id(command) {
            key.push_str("\u{1}drawn");
        }
        key
    }
}

fn same(equal: bool) -> Likeness {
    if equal {
        Likeness::Same
    } else {
        Likeness::Different
    }
}

fn name(one: &Command, other: &Command) -> Likeness {
    match (&one.name, &other.name) {
        (Some(one), Some(other)) => same(one == other),
        (None, None) if one.expression == other.expression => Likeness::Same,
        _ => Likeness::Unsure,
    }
}

fn text(one: Option<&Text>, other: Option<&Text>) -> Likeness {
    match (one, other) {
        (Some(Text::Value(one)), Some(Text::Value(other))) => same(one == other),
        (one, other) if one == other => Likeness::Same,
        (Some(_), Some(_)) => Likeness::Unsure,
        // Nothing given is a value of its own.
        (None, _) | (_, None) => Likeness::Different,
    }
}
