//! Can every history that BASE can have recorded be replayed by HEAD?
//!
//! Both are run side by side, task by task. The environment decides what is finished when, which
//! messages arrive, and how BASE's choices go; everything BASE issues in a task is recorded and
//! must be what HEAD has issued by then. Where HEAD asks what BASE asked in the same task, by
//! the same text, it gets the same answer; what only HEAD asks goes every way, so that on HEAD's
//! side there is a set of states. When none of the set can go on, the history breaks for
//! certain; when some cannot, it depends on values.
//!
//! Histories are looked at in the order of the number of their commands, so that the first that
//! breaks is a shortest one. States that behave alike from here on (see [`super::alike`]) are not
//! followed.
//!
//! Bounds, beyond which a difference might be missed, are small-scope ones: a loop that goes
//! round without waiting is followed for up to [`ROUNDS`] rounds a task, `join_all` over items of
//! unknown number for up to [`COPIES`], two results arrive at once, and two handlers run at once.
//! Copies of one piece of code are alike, so that one or two of them show what many do. The
//! number of states is bounded as well; beyond it nothing is claimed.

mod meet;
mod oracle;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use rustc_hash::FxHashSet;

use super::alike::{self, Alike};
use crate::shape::automaton::{
    Instruction, Issued, IssuedKind, Outcome, Program, Rules, RunEnd, Script, Side, Status, TextId,
    run,
};
use oracle::BaseOracle;

/// How many rounds of one loop are followed in one task.
const ROUNDS: u32 = 3;

/// How many copies of a part are followed that there is one of for each item.
const COPIES: u32 = 2;

/// How many handlers run at once.
const HANDLERS: usize = 2;

/// How far the search goes before it gives up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// States looked at.
    pub states: usize,
    /// Ways through one task.
    pub ways: usize,
    /// States of HEAD that one history can lead to.
    pub heads: usize,
    /// Commands outstanding at once.
    pub outstanding: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            states: 12_000,
            ways: 600,
            heads: 48,
            outstanding: 8,
        }
    }
}

/// Two programs to compare.
#[derive(Clone, Copy)]
pub struct Pair<'a> {
    /// What recorded the histories.
    pub base: &'a Program,
    /// What replays them.
    pub head: &'a Program,
    /// How.
    pub rules: &'a Rules,
    /// Patches of BASE that HEAD no longer asks for: histories without them are left out, and
    /// their markers are taken for deprecated.
    pub retired: &'a BTreeSet<TextId>,
    /// When to give up.
    pub limits: Limits,
}

/// Something recorded or issued, and by whose code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Issued by HEAD, not recorded by BASE.
    pub by_head: bool,
    /// What.
    pub issued: Issued,
}

/// A history that HEAD cannot replay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Divergence {
    /// What both agree on.
    pub agreed: Vec<Issued>,
    /// What the history has next.
    pub expected: Seen,
    /// What HEAD issues there; `None` where it issues nothing.
    pub found: Option<Seen>,
    /// Commands of BASE that have failed on the way, by their indexes.
    pub failed: Vec<u32>,
    /// Why it is a difference.
    pub cause: Cause,
}

/// Why something recorded and something issued do not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cause {
    /// They are not the same.
    Command,
    /// Their numbers differ, which shows when the result arrives.
    Number,
    /// BASE dropped a future, which was recorded as a cancellation; HEAD still waits.
    Dropped,
    /// They may differ: a value that is compared is computed.
    Value,
    /// One is unknown.
    Unknown(TextId),
    /// HEAD's task fails.
    TaskFailure,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// A shortest history of an open execution that certainly breaks.
    pub open: Option<Divergence>,
    /// A history of an open execution that breaks or not, by values.
    pub possible: Option<Divergence>,
    /// A history that breaks at its end only.
    pub closed: Option<Divergence>,
    /// Why the search is not complete.
    pub gave_up: Option<&'static str>,
}

/// Looks for histories of BASE that HEAD cannot replay.
#[must_use]
pub fn search(pair: Pair<'_>) -> Findings {
    let (base_names, head_names) = alike::compare(pair.base, pair.head, pair.rules);
    let handlers = pair
        .base
        .handlers
        .iter()
        .map(|handler| {
            pair.head
                .handlers
                .iter()
                .position(|it| it.kind == handler.kind && it.name == handler.name)
                .and_then(|at| u32::try_from(at).ok())
        })
        .collect();
    let mut search = Search {
        pair,
        base_names,
        head_names,
        handlers,
        seen: FxHashSet::default(),
        waiting: BinaryHeap::new(),
        nodes: Vec::new(),
        findings: Findings::default(),
    };
    search.start();
    search.go();
    search.findings
}

/// HEAD, after a history.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Head {
    side: Side,
    /// Recorded commands whose numbers differ, which shows when they are done.
    shifted: Vec<i32>,
}

/// Both, after a history.
#[derive(Debug, Clone)]
struct State {
    base: Side,
    heads: Vec<Head>,
    /// Some way of HEAD's is known to go well for ever.
    covered: bool,
}

struct Node {
    parent: Option<usize>,
    recorded: Vec<Issued>,
    failed: Vec<u32>,
    state: Option<State>,
    depth: u32,
}

struct Search<'a> {
    pair: Pair<'a>,
    base_names: Alike,
    head_names: Alike,
    /// For each handler of BASE, the one of HEAD.
    handlers: Vec<Option<u32>>,
    seen: FxHashSet<Vec<u32>>,
    /// By commands recorded, tasks, and order of being found.
    waiting: BinaryHeap<Reverse<(usize, u32, usize)>>,
    nodes: Vec<Node>,
    findings: Findings,
}

/// What the environment lets happen before a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Happening {
    Done(i32, Outcome),
    Message(u32),
}

impl Search<'_> {
    fn start(&mut self) {
        let counters = self.pair.rules.counter_count;
        let state = State {
            base: Side::new(self.pair.base, counters),
            heads: vec![Head {
                side: Side::new(self.pair.head, counters),
                shifted: Vec::new(),
            }],
            covered: false,
        };
        self.add(None, Vec::new(), Vec::new(), state, 0);
    }

    fn go(&mut self) {
        while let Some(Reverse((commands, depth, index))) = self.waiting.pop() {
            if self.findings.open.is_some() {
                return;
            }
            if self.nodes.len() > self.pair.limits.states {
                self.findings.gave_up = Some("the workflow has too many states to look at all");
                return;
            }
            let Some(state) = self.nodes.get_mut(index).and_then(|node| node.state.take()) else {
                continue;
            };
            for batch in self.batches(&state, depth == 0) {
                self.task(index, &state, &batch, commands, depth);
                if self.findings.open.is_some() {
                    return;
                }
            }
        }
    }

    /// What can happen before the next task.
    fn batches(&mut self, state: &State, first: bool) -> Vec<Vec<Happening>> {
        let mut single = Vec::new();
        for (number, failure_matters) in self.outstanding(state) {
            single.push(Happening::Done(number, Outcome::Succeeded));
            if failure_matters {
                single.push(Happening::Done(number, Outcome::Failed));
            }
        }
        let running = state.base.roots.len().saturating_sub(1);
        if running < HANDLERS {
            for (index, handler) in self.pair.base.handlers.iter().enumerate() {
                let Ok(index) = u32::try_from(index) else {
                    continue;
                };
                let counterpart = self.handlers.get(index as usize).copied().flatten();
                let idle = handler.idle
                    && counterpart.is_some_and(|it| {
                        let code = self.pair.head.handlers.get(it as usize);
                        code.is_some_and(|code| code.idle)
                    });
                let live = state.base.roots.iter().any(|it| it.handler == Some(index));
                if !idle && !live {
                    single.push(Happening::Message(index));
                }
            }
        }
        let waits = |side: &Side, program: &Program| {
            side.roots.iter().any(|root| {
                root.thread
                    .waits_at(&|pc| matches!(program.at(pc), Instruction::Wait { .. }))
            })
        };
        let mut batches = Vec::new();
        if first || waits(&state.base, self.pair.base) {
            batches.push(Vec::new());
        }
        for (index, &one) in single.iter().enumerate() {
            batches.push(vec![one]);
            for &other in single.iter().skip(index + 1) {
                let same = match (one, other) {
                    (Happening::Done(one, _), Happening::Done(other, _)) => one == other,
                    _ => false,
                };
                if !same {
                    batches.push(vec![one, other]);
                }
            }
        }
        batches
    }

    /// The recorded commands whose end someone can notice, and whether it matters that one fails.
    fn outstanding(&mut self, state: &State) -> BTreeMap<i32, bool> {
        let mut all = BTreeMap::new();
        let mut note = |side: &Side, program: &Program| {
            for handle in side.handles() {
                if handle.number < 0 && handle.status == Status::Pending {
                    let label = program.labels.get(handle.label as usize);
                    let matters = label.is_some_and(|label| label.failure_matters);
                    *all.entry(handle.number).or_insert(false) |= matters;
                }
            }
        };
        note(&state.base, self.pair.base);
        for head in &state.heads {
            note(&head.side, self.pair.head);
        }
        for &number in state.heads.iter().flat_map(|head| &head.shifted) {
            all.entry(number).or_insert(false);
        }
        if all.len() > self.pair.limits.outstanding {
            self.findings.gave_up = Some("too many commands are outstanding at once");
            all.clear();
        }
        all
    }

    /// Lets both run for one task, in every way that BASE can go.
    fn task(
        &mut self,
        parent: usize,
        state: &State,
        batch: &[Happening],
        commands: usize,
        depth: u32,
    ) {
        let mut state = state.clone();
        let mut failed = Vec::new();
        for &happening in batch {
            match happening {
                Happening::Done(number, outcome) => {
                    if let Some(at) = self.shifted(&state, number) {
                        self.diverged(parent, &[], &failed, at, None, Cause::Number);
                        return;
                    }
                    if outcome == Outcome::Failed {
                        let handles = state.base.handles();
                        failed.extend(
                            handles
                                .into_iter()
                                .find(|handle| handle.number == number)
                                .map(|handle| handle.command),
                        );
                    }
                    state.base.complete(number, outcome);
                    for head in &mut state.heads {
                        head.side.complete(number, outcome);
                    }
                }
                Happening::Message(handler) => {
                    state.base.start(self.pair.base, handler);
                    if let Some(Some(handler)) = self.handlers.get(handler as usize).copied() {
                        for head in &mut state.heads {
                            if head.side.ended.is_none() {
                                head.side.start(self.pair.head, handler);
                            }
                        }
                    }
                }
            }
        }
        let mut script = Script::default();
        for way in 0.. {
            if way >= self.pair.limits.ways {
                self.findings.gave_up = Some("a task of the workflow can go too many ways");
                return;
            }
            let mut base = state.base.clone();
            let mut oracle = BaseOracle {
                script: &mut script,
                retired: self.pair.retired,
                asked: BTreeMap::new(),
                log: Vec::new(),
            };
            let ran = run(self.pair.base, self.pair.rules, &mut base, &mut oracle);
            let log = oracle.log;
            match ran.end {
                RunEnd::Waiting | RunEnd::Ended => {
                    self.replay(parent, &state, base, &ran, &log, &failed, commands, depth);
                }
                // Of a task that fails or never ends, nothing is recorded.
                RunEnd::TaskFailed | RunEnd::GivenUp | RunEnd::Endless => {}
            }
            if self.findings.open.is_some() || !script.advance() {
                return;
            }
        }
    }

    /// A recorded command that is done now, and whose number is another in every state of HEAD.
    fn shifted(&self, state: &State, number: i32) -> Option<Seen> {
        let all = state
            .heads
            .iter()
            .all(|head| head.shifted.contains(&number));
        let handle = state
            .base
            .handles()
            .into_iter()
            .find(|handle| handle.number == number)
            .map(|handle| handle.command);
        (all && !state.covered && !state.heads.is_empty()).then(|| Seen {
            by_head: false,
            issued: Issued {
                kind: IssuedKind::Command(handle.unwrap_or(u32::MAX)),
                number: Some(number),
                counters: Vec::new(),
                draws: 0,
            },
        })
    }

    fn diverged(
        &mut self,
        parent: usize,
        agreed: &[Issued],
        failed: &[u32],
        expected: Seen,
        found: Option<Seen>,
        cause: Cause,
    ) {
        let divergence = self.divergence(parent, agreed, failed, expected, found, cause);
        self.findings.open.get_or_insert(divergence);
    }

    fn divergence(
        &self,
        parent: usize,
        agreed: &[Issued],
        failed: &[u32],
        expected: Seen,
        found: Option<Seen>,
        cause: Cause,
    ) -> Divergence {
        let mut tasks = Vec::new();
        let mut at = Some(parent);
        while let Some(node) = at.and_then(|at| self.nodes.get(at)) {
            tasks.push(node);
            at = node.parent;
        }
        let mut all = Vec::new();
        let mut all_failed = Vec::new();
        for node in tasks.into_iter().rev() {
            all.extend(node.recorded.iter().cloned());
            all_failed.extend(&node.failed);
        }
        all.extend(agreed.iter().cloned());
        all_failed.extend(failed);
        Divergence {
            agreed: all,
            expected,
            found,
            failed: all_failed,
            cause,
        }
    }

    /// Keeps a state to be looked at, unless it or one like it was, or nothing can go wrong in it.
    fn add(
        &mut self,
        parent: Option<(usize, usize)>,
        recorded: Vec<Issued>,
        failed: Vec<u32>,
        mut state: State,
        depth: u32,
    ) {
        renumber(&mut state);
        let (counters, draws) = (state.base.counters.clone(), state.base.draws);
        state.base.rebase(&counters, draws);
        for head in &mut state.heads {
            head.side.rebase(&counters, draws);
        }
        let mut base_words = Vec::new();
        state.base.encode(&self.base_names, &mut base_words);
        let mut heads: Vec<(Vec<u32>, Head)> = Vec::new();
        for head in std::mem::take(&mut state.heads) {
            let over = head.side.ended.is_some() && head.side.queue.is_empty();
            if over && depth > 0 {
                // Only an end that tolerates what follows leaves nothing in the queue.
                state.covered = true;
                continue;
            }
            let mut words = Vec::new();
            head.side.encode(&self.head_names, &mut words);
            if words == base_words && head.shifted.is_empty() && depth > 0 {
                state.covered = true;
                continue;
            }
            words.extend(head.shifted.iter().map(|number| number.cast_unsigned()));
            heads.push((words, head));
        }
        heads.sort_by(|(one, _), (other, _)| one.cmp(other));
        heads.dedup_by(|(one, _), (other, _)| one == other);
        if heads.is_empty() && parent.is_some() {
            return;
        }
        if heads.len() > self.pair.limits.heads {
            self.findings.gave_up = Some("the new code can go too many ways for one history");
            return;
        }
        let mut key = base_words;
        key.push(u32::from(state.covered));
        for (words, head) in heads {
            key.extend(words);
            key.push(u32::MAX);
            state.heads.push(head);
        }
        if !self.seen.insert(key) {
            return;
        }
        let commands = parent.map_or(0, |(_, before)| before + recorded.len());
        self.nodes.push(Node {
            parent: parent.map(|(parent, _)| parent),
            recorded,
            failed,
            state: Some(state),
            depth,
        });
        let index = self.nodes.len() - 1;
        let depth = self.nodes.get(index).map_or(0, |node| node.depth);
        self.waiting.push(Reverse((commands, depth, index)));
    }
}

/// Gives recorded commands that are still of interest the numbers -1, -2…, so that states do not
/// differ by how long ago something was.
fn renumber(state: &mut State) {
    let mut numbers: BTreeSet<i32> = state.base.outstanding().into_iter().collect();
    for head in &state.heads {
        numbers.extend(head.side.outstanding());
        numbers.extend(&head.shifted);
    }
    let all: Vec<i32> = numbers.into_iter().rev().filter(|it| *it < 0).collect();
    let new = |number: i32| match all.iter().position(|&it| it == number) {
        Some(at) => -1 - i32::try_from(at).unwrap_or(i32::MAX - 1),
        // Nothing waits for it any more.
        None => i32::MIN / 2,
    };
    state.base.renumber(&new);
    for head in &mut state.heads {
        head.side.renumber(&new);
        for number in &mut head.shifted {
            *number = new(*number);
        }
    }
}

impl Cause {
    /// Whether it does not depend on values.
    #[must_use]
    pub fn is_certain(self) -> bool {
        !matches!(self, Self::Value | Self::Unknown(_))
    }
}
