//! The verdicts against a simulator of the queue rule that shares no code with them.
//!
//! Code is run anew from its first line for every set of results, as an engine does it: a history is
//! what BASE has issued after each, and HEAD must have issued at least that, in that order.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use workflowcheck::shape::automaton::IssuedKind;

use crate::verdicts::{Truth, verdict};

#[derive(Debug, Clone, PartialEq)]
enum Op {
    Command { name: u8, how: How },
    AwaitAll,
    If(u8, Vec<Op>, Vec<Op>),
    Patch(u8, Vec<Op>, Vec<Op>),
    Repeat(u8, Vec<Op>),
    Return,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum How {
    AtOnce,
    /// A failure ends the run.
    Fallible,
    /// Awaited by the next [`Op::AwaitAll`].
    Spawned,
}

fn notation(ops: &[Op]) -> String {
    ops.iter()
        .map(|op| match op {
            Op::Command { name, how } => match how {
                How::AtOnce => format!("activity n{name}\n"),
                How::Fallible => format!("activity? n{name}\n"),
                How::Spawned => format!("activity n{name} as s\n"),
            },
            Op::AwaitAll => "await s\n".to_owned(),
            Op::If(condition, then, other) => format!(
                "if c{condition} {{ {} }} else {{ {} }}\n",
                notation(then),
                notation(other)
            ),
            Op::Patch(id, new, old) => format!(
                "patched p{id} {{ {} }} else {{ {} }}\n",
                notation(new),
                notation(old)
            ),
            Op::Repeat(times, body) => format!("repeat {times} {{ {} }}\n", notation(body)),
            Op::Return => "return\n".to_owned(),
        })
        .collect()
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Item {
    Command(u8),
    Marker(u8),
}

/// What is fixed for one execution.
struct World {
    conditions: BTreeMap<u8, bool>,
    patches: BTreeMap<u8, bool>,
}

struct Run<'a> {
    world: &'a World,
    results: &'a BTreeMap<usize, bool>,
    memo: &'a mut BTreeMap<u8, bool>,
    /// For HEAD: the markers that are recorded.
    recorded: Option<&'a BTreeSet<u8>>,
    marked: BTreeSet<u8>,
    issued: Vec<Item>,
    commands: usize,
    spawned: Vec<usize>,
}

/// The code stops here for now, or for good.
struct Stop;

impl Run<'_> {
    fn go(&mut self, ops: &[Op]) -> Result<(), Stop> {
        for op in ops {
            match op {
                Op::Command { name, how } => {
                    let index = self.commands;
                    self.commands += 1;
                    self.issued.push(Item::Command(*name));
                    match (how, self.results.get(&index)) {
                        (How::Spawned, _) => self.spawned.push(index),
                        (_, None) => return Err(Stop),
                        (How::Fallible, Some(false)) => return Err(Stop),
                        _ => {}
                    }
                }
                Op::AwaitAll => {
                    if self.spawned.iter().any(|it| !self.results.contains_key(it)) {
                        return Err(Stop);
                    }
                    self.spawned.clear();
                }
                Op::If(condition, then, other) => {
                    let taken = self.world.conditions.get(condition) == Some(&true);
                    self.go(if taken { then } else { other })?;
                }
                Op::Patch(id, new, old) => {
                    let seen = match (self.memo.get(id), self.recorded) {
                        (Some(known), _) => *known,
                        (None, None) => self.world.patches.get(id) == Some(&true),
                        (None, Some(recorded)) => recorded.contains(id),
                    };
                    self.memo.insert(*id, seen);
                    if seen && self.marked.insert(*id) {
                        self.issued.push(Item::Marker(*id));
                    }
                    self.go(if seen { new } else { old })?;
                }
                Op::Repeat(times, body) => {
                    for _ in 0..*times {
                        self.go(body)?;
                    }
                }
                Op::Return => return Err(Stop),
            }
        }
        Ok(())
    }
}

fn issued(
    ops: &[Op],
    world: &World,
    results: &BTreeMap<usize, bool>,
    memo: &mut BTreeMap<u8, bool>,
    recorded: Option<&BTreeSet<u8>>,
) -> Vec<Item> {
    let mut run = Run {
        world,
        results,
        memo,
        recorded,
        marked: BTreeSet::new(),
        issued: Vec::new(),
        commands: 0,
        spawned: Vec::new(),
    };
    let _ = run.go(ops);
    run.issued
}

type Seen = BTreeSet<(BTreeMap<usize, bool>, BTreeMap<u8, bool>)>;

/// Whether some history of BASE, from these results on, is refused by HEAD.
fn breaks(
    base: &[Op],
    head: &[Op],
    world: &World,
    results: &BTreeMap<usize, bool>,
    memo: &BTreeMap<u8, bool>,
    seen: &mut Seen,
) -> bool {
    let mut memo = memo.clone();
    let history = issued(base, world, results, &mut BTreeMap::new(), None);
    let markers: BTreeSet<u8> = history
        .iter()
        .filter_map(|item| match item {
            Item::Marker(id) => Some(*id),
            Item::Command(_) => None,
        })
        .collect();
    let now = issued(head, world, results, &mut memo, Some(&markers));
    if !seen.insert((results.clone(), memo.clone())) {
        return false;
    }
    if !now.starts_with(&history) {
        return true;
    }
    let commands = history
        .iter()
        .filter(|item| matches!(item, Item::Command(_)))
        .count();
    (0..commands)
        .filter(|index| !results.contains_key(index))
        .any(|index| {
            [true, false].into_iter().any(|result| {
                let mut more = results.clone();
                more.insert(index, result);
                breaks(base, head, world, &more, &memo, seen)
            })
        })
}

fn ids(ops: &[Op], conditions: &mut BTreeSet<u8>, patches: &mut BTreeSet<u8>) {
    for op in ops {
        match op {
            Op::If(id, one, other) => {
                conditions.insert(*id);
                ids(one, conditions, patches);
                ids(other, conditions, patches);
            }
            Op::Patch(id, one, other) => {
                patches.insert(*id);
                ids(one, conditions, patches);
                ids(other, conditions, patches);
            }
            Op::Repeat(_, body) => ids(body, conditions, patches),
            Op::Command { .. } | Op::AwaitAll | Op::Return => {}
        }
    }
}

fn truly_breaks(base: &[Op], head: &[Op]) -> bool {
    let (mut conditions, mut patches) = (BTreeSet::new(), BTreeSet::new());
    ids(base, &mut conditions, &mut patches);
    let known = patches.clone();
    ids(head, &mut conditions, &mut patches);
    let flags = |ids: &BTreeSet<u8>, bits: u32| -> BTreeMap<u8, bool> {
        ids.iter()
            .enumerate()
            .map(|(at, id)| (*id, bits >> at & 1 == 1))
            .collect()
    };
    (0..1_u32 << conditions.len()).any(|condition_bits| {
        (0..1_u32 << known.len()).any(|patch_bits| {
            let world = World {
                conditions: flags(&conditions, condition_bits),
                patches: flags(&known, patch_bits),
            };
            let none = BTreeMap::new();
            breaks(
                base,
                head,
                &world,
                &none,
                &BTreeMap::new(),
                &mut Seen::new(),
            )
        })
    })
}

/// Gives every condition a text of its own, as a simulator with fixed conditions cannot tell what
/// happens when one text is asked twice and has changed its answer.
fn apart(ops: &mut [Op], next: &mut u8) {
    for op in ops {
        match op {
            Op::If(id, one, other) => {
                *id = *next;
                *next += 1;
                apart(one, next);
                apart(other, next);
            }
            Op::Patch(_, one, other) => {
                apart(one, next);
                apart(other, next);
            }
            Op::Repeat(_, body) => {
                // Asked anew in every round.
                body.retain(|op| !matches!(op, Op::If(..)));
                apart(body, next);
            }
            Op::Command { .. } | Op::AwaitAll | Op::Return => {}
        }
    }
}

fn ops() -> impl Strategy<Value = Vec<Op>> {
    let how = prop_oneof![
        4 => Just(How::AtOnce),
        2 => Just(How::Fallible),
        2 => Just(How::Spawned),
    ];
    let leaf = prop_oneof![
        8 => (0..4_u8, how).prop_map(|(name, how)| Op::Command { name, how }),
        2 => Just(Op::AwaitAll),
        1 => Just(Op::Return),
    ];
    let op = leaf.prop_recursive(2, 8, 3, |inner| {
        let some = prop::collection::vec(inner, 0..3);
        prop_oneof![
            (Just(0_u8), some.clone(), some.clone()).prop_map(|(id, a, b)| Op::If(id, a, b)),
            (0..2_u8, some.clone(), some.clone()).prop_map(|(id, a, b)| Op::Patch(id, a, b)),
            (0..3_u8, some).prop_map(|(times, body)| Op::Repeat(times, body)),
        ]
    });
    prop::collection::vec(op, 1..5).prop_map(|mut ops| {
        apart(&mut ops, &mut 0);
        ops
    })
}

#[derive(Debug, Clone)]
enum Mutation {
    Delete(usize),
    Insert(usize, Op),
    Swap(usize),
    Rename(usize),
    Await(usize),
    Guard(usize),
    Unwrap(usize),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let at = 0..6_usize;
    prop_oneof![
        at.clone().prop_map(Mutation::Delete),
        (at.clone(), 0..4_u8).prop_map(|(at, name)| Mutation::Insert(
            at,
            Op::Command {
                name,
                how: How::AtOnce
            }
        )),
        at.clone().prop_map(Mutation::Swap),
        at.clone().prop_map(Mutation::Rename),
        at.clone().prop_map(Mutation::Await),
        at.clone().prop_map(Mutation::Guard),
        at.prop_map(Mutation::Unwrap),
    ]
}

fn mutated(ops: &[Op], mutation: &Mutation) -> Vec<Op> {
    let mut ops = ops.to_vec();
    let length = ops.len();
    if length == 0 {
        return ops;
    }
    match mutation {
        Mutation::Delete(at) => {
            ops.remove(at % length);
        }
        Mutation::Insert(at, op) => ops.insert(at % (length + 1), op.clone()),
        Mutation::Swap(at) if length > 1 => {
            let at = at % (length - 1);
            ops.swap(at, at + 1);
        }
        Mutation::Swap(_) => {}
        Mutation::Rename(at) => {
            if let Op::Command { name, .. } = &mut ops[at % length] {
                *name = 9;
            }
        }
        Mutation::Await(at) => {
            if let Op::Command { how, .. } = &mut ops[at % length] {
                *how = match how {
                    How::Spawned => How::AtOnce,
                    How::AtOnce | How::Fallible => How::Spawned,
                };
            }
        }
        Mutation::Guard(at) => {
            let at = at % length;
            let old = ops[at].clone();
            let new = Op::Command {
                name: 8,
                how: How::AtOnce,
            };
            ops[at] = Op::Patch(7, vec![new], vec![old]);
        }
        Mutation::Unwrap(at) => {
            let at = at % length;
            if let Op::If(_, inner, _) | Op::Repeat(_, inner) = ops[at].clone() {
                ops.splice(at..=at, inner);
            }
        }
    }
    ops
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, max_shrink_iters: 2000, ..ProptestConfig::default() })]

    #[test]
    fn a_shape_against_itself_is_unchanged(ops in ops()) {
        let text = notation(&ops);
        prop_assert_eq!(verdict("temporal", &text, &text).0, Truth::Unchanged);
    }

    #[test]
    fn a_mutation_is_judged_as_the_simulator_does(
        base in ops(),
        mutations in prop::collection::vec(mutation(), 1..3),
    ) {
        let mut head = base.clone();
        for mutation in &mutations {
            head = mutated(&head, mutation);
        }
        let (base_text, head_text) = (notation(&base), notation(&head));
        let truth = truly_breaks(&base, &head);
        let (found, judgement) = verdict("temporal", &base_text, &head_text);
        if truth {
            prop_assert!(
                matches!(found, Truth::Breaking | Truth::Review),
                "called {:?}\n--- base\n{}\n--- head\n{}", found, base_text, head_text
            );
        } else {
            prop_assert!(
                found != Truth::Breaking,
                "called breaking\n--- base\n{}\n--- head\n{}\n{:?}",
                base_text, head_text, judgement.findings.open
            );
        }
        if let Some(divergence) = &judgement.findings.open {
            // The witness begins with what BASE itself issues first.
            let first = divergence.agreed.first().unwrap_or(&divergence.expected.issued);
            prop_assert!(!matches!(first.kind, IssuedKind::End(_)));
        }
    }
}
