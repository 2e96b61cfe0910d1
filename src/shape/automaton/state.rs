//! One execution of a program between two tasks.

use super::machine::{Issued, IssuedKind};
use super::program::{End, LabelId, Pc, Program, TextId};
use crate::lints::profile::{CommandKind, WhenCancelled};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// With a result.
    Succeeded,
    /// With a failure, or cancelled.
    Failed,
}

/// Whether a command that someone waits for is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// Not yet.
    Pending,
    /// It is.
    Done(Outcome),
}

/// A command that was issued and may be waited for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Handle {
    /// By what the code refers to it.
    pub label: LabelId,
    /// Its number among the commands issued. Numbers below zero are of commands that are
    /// recorded; see [`Side::recorded`].
    pub number: i32,
    /// Its index in [`Program::commands`].
    pub command: u32,
    /// Whether it is done.
    pub status: Status,
}

impl Handle {
    /// The number of a command that was cancelled before it was sent: no event is about it.
    pub const TAKEN_BACK: i32 = i32::MAX;

    /// The command with this number is taken back.
    pub(super) fn taken_back(&mut self, number: i32) {
        if self.number == number {
            self.number = Self::TAKEN_BACK;
        } else if self.number > number && self.number != Self::TAKEN_BACK {
            self.number -= 1;
        }
    }
}

/// A concurrent part that was started.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ArmState {
    /// Which of the instruction's arms.
    pub arm: u16,
    /// How far it is.
    pub at: ArmProgress,
}

/// How far a concurrent part is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ArmProgress {
    /// It runs.
    Running(Thread),
    /// It has ended.
    Ended,
}

/// Where a thread of code stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Thread {
    /// The instruction that it comes to, or waits at.
    pub pc: Pc,
    /// How often loops with a fixed number of rounds have gone round, by their heads.
    pub rounds: Vec<(Pc, u32)>,
    /// What it issued and may wait for.
    pub handles: Vec<Handle>,
    /// At a fork: its parts.
    pub arms: Option<Vec<ArmState>>,
}

impl Thread {
    /// A thread at an instruction.
    #[must_use]
    pub fn at(pc: Pc) -> Self {
        Self {
            pc,
            rounds: Vec::new(),
            handles: Vec::new(),
            arms: None,
        }
    }

    /// Calls `visit` for every handle of it and its parts.
    pub fn visit_handles(&mut self, visit: &mut dyn FnMut(&mut Handle)) {
        self.handles.iter_mut().for_each(&mut *visit);
        for arm in self.arms.iter_mut().flatten() {
            if let ArmProgress::Running(thread) = &mut arm.at {
                thread.visit_handles(visit);
            }
        }
    }

    fn each_handle<'a>(&'a self, all: &mut Vec<&'a Handle>) {
        all.extend(&self.handles);
        for arm in self.arms.iter().flatten() {
            if let ArmProgress::Running(thread) = &arm.at {
                thread.each_handle(all);
            }
        }
    }

    /// Whether it waits at an instruction for which `waits` holds, it or one of its parts.
    pub fn waits_at(&self, waits: &dyn Fn(Pc) -> bool) -> bool {
        match &self.arms {
            None => waits(self.pc),
            Some(arms) => arms.iter().any(|arm| match &arm.at {
                ArmProgress::Running(thread) => thread.waits_at(waits),
                ArmProgress::Ended => false,
            }),
        }
    }

    fn encode(&self, names: &dyn Names, out: &mut Vec<u32>) {
        out.push(names.place(self.pc));
        out.push(count(self.rounds.len()));
        for &(head, rounds) in &self.rounds {
            out.extend([names.place(head), rounds]);
        }
        out.push(count(self.handles.len()));
        for handle in &self.handles {
            out.push(names.label(handle.label));
            match handle.status {
                Status::Pending => out.extend([0, handle.number.cast_unsigned()]),
                Status::Done(Outcome::Succeeded) => out.push(1),
                Status::Done(Outcome::Failed) => out.push(2),
            }
        }
        match &self.arms {
            None => out.push(0),
            Some(arms) => {
                out.push(1 + count(arms.len()));
                for arm in arms {
                    out.push(u32::from(arm.arm));
                    match &arm.at {
                        ArmProgress::Running(thread) => thread.encode(names, out),
                        ArmProgress::Ended => out.push(u32::MAX),
                    }
                }
            }
        }
    }
}

/// What places and labels are called when states of two programs are compared.
pub trait Names {
    /// The name of an instruction: the same for those that behave alike.
    fn place(&self, pc: Pc) -> u32;
    /// The name of a label.
    fn label(&self, label: LabelId) -> u32;
    /// Whether a patch matters to the comparison.
    fn patch(&self, id: TextId) -> bool;
    /// The name of a handler.
    fn handler(&self, handler: u32) -> u32;
    /// The name of a command.
    fn command(&self, command: u32) -> u32;
}

/// The main function or a handler that runs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Root {
    /// The index of the handler; `None` for the main function.
    pub handler: Option<u32>,
    /// It was not polled yet.
    pub fresh: bool,
    /// Where it stands.
    pub thread: Thread,
}

/// One execution of a program between two tasks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Side {
    /// What runs, in polling order: handlers as they came, the main function last.
    pub roots: Vec<Root>,
    /// Which patches were asked for, and the answer; sorted.
    pub patches: Vec<(TextId, bool)>,
    /// What was issued and is not recorded yet.
    pub queue: Vec<Issued>,
    /// The number that the next command gets.
    pub next: i32,
    /// The counters from which default ids are made, in the order of the rules.
    pub counters: Vec<i32>,
    /// How many values were drawn from the random source.
    pub draws: i32,
    /// How it ended.
    pub ended: Option<End>,
    /// What it waited for was cancelled with it.
    pub cancelled: bool,
}

/// A command that was issued, while it is not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Outstanding {
    /// Its number; see [`Handle::number`].
    pub number: i32,
    /// Its index in [`Program::commands`].
    pub command: u32,
}

impl Side {
    /// An execution that has not begun.
    #[must_use]
    pub fn new(program: &Program, counters: usize) -> Self {
        Self {
            roots: vec![Root {
                handler: None,
                fresh: false,
                thread: Thread::at(program.entry),
            }],
            patches: Vec::new(),
            queue: Vec::new(),
            next: 0,
            counters: vec![0; counters],
            draws: 0,
            ended: None,
            cancelled: false,
        }
    }

    /// Starts a handler; it is polled before the main function.
    pub fn start(&mut self, program: &Program, handler: u32) {
        if let Some(code) = program.handlers.get(handler as usize) {
            let at = self.roots.len().saturating_sub(1);
            let root = Root {
                handler: Some(handler),
                fresh: true,
                thread: Thread::at(code.entry),
            };
            self.roots.insert(at, root);
        }
    }

    /// Marks a command as done, wherever it is waited for.
    pub fn complete(&mut self, number: i32, outcome: Outcome) {
        self.visit_handles(&mut |handle| {
            if handle.number == number && handle.status == Status::Pending {
                handle.status = Status::Done(outcome);
            }
        });
    }

    /// Every handle.
    #[must_use]
    pub fn handles(&self) -> Vec<&Handle> {
        let mut all = Vec::new();
        for root in &self.roots {
            root.thread.each_handle(&mut all);
        }
        all
    }

    /// Calls `visit` for every handle.
    pub fn visit_handles(&mut self, visit: &mut dyn FnMut(&mut Handle)) {
        for root in &mut self.roots {
            root.thread.visit_handles(visit);
        }
    }

    /// Renumbers after `commands` more of those issued were recorded: numbers of recorded ones
    /// get below zero.
    pub fn recorded(&mut self, commands: i32) {
        self.next -= commands;
        for issued in &mut self.queue {
            if let Some(number) = &mut issued.number {
                *number -= commands;
            }
        }
        self.visit_handles(&mut |handle| {
            if handle.number != Handle::TAKEN_BACK {
                handle.number -= commands;
            }
        });
        self.visit_cancelled(&mut |number| *number -= commands);
    }

    /// Cancels what is not done, as an SDK does when the execution is asked to cancel: what is
    /// recorded by a command of its own, what is not by never sending it.
    ///
    /// `recorded` are commands that are recorded and not done, whether someone waits for them or
    /// not.
    pub fn cancel(
        &mut self,
        program: &Program,
        recorded: &[Outstanding],
        when: &dyn Fn(CommandKind) -> Option<WhenCancelled>,
    ) {
        self.cancelled = true;
        let kind = |command: u32| program.command(command).map(|it| it.kind);
        let when = |command: u32| kind(command).and_then(when);
        for &Outstanding { number, command } in recorded {
            let Some(done) = when(command) else {
                continue;
            };
            if kind(command) != Some(CommandKind::LocalActivity) {
                self.queue.push(Issued {
                    kind: IssuedKind::Cancel { number, command },
                    number: None,
                    counters: self.counters.clone(),
                    draws: self.draws,
                });
            }
            if done == WhenCancelled::AtOnce {
                self.complete(number, Outcome::Failed);
            }
        }
        let unsent: Vec<i32> = self
            .queue
            .iter()
            .filter_map(|issued| match (&issued.kind, issued.number) {
                (&IssuedKind::Command(command), Some(number)) if when(command).is_some() => {
                    Some(number)
                }
                _ => None,
            })
            .collect();
        // From the last to the first, as taking one back moves those after it.
        for &number in unsent.iter().rev() {
            self.complete(number, Outcome::Failed);
            self.take_back(number);
        }
    }

    /// Takes a command back that was not recorded: it is never sent, but has used up its number in
    /// the counters.
    pub(super) fn take_back(&mut self, number: i32) {
        self.queue.retain(|issued| issued.number != Some(number));
        for issued in &mut self.queue {
            if let Some(it) = issued.number.as_mut().filter(|it| **it > number) {
                *it -= 1;
            }
        }
        self.visit_handles(&mut |handle| handle.taken_back(number));
        self.next -= 1;
    }

    fn visit_cancelled(&mut self, visit: &mut dyn FnMut(&mut i32)) {
        for issued in &mut self.queue {
            if let IssuedKind::Cancel { number, .. } = &mut issued.kind {
                visit(number);
            }
        }
    }

    /// The recorded commands that something here still is about.
    #[must_use]
    pub fn outstanding(&self) -> Vec<i32> {
        let pending = self
            .handles()
            .into_iter()
            .filter(|handle| handle.number < 0 && handle.status == Status::Pending)
            .map(|handle| handle.number);
        let cancelled = self.queue.iter().filter_map(|issued| match issued.kind {
            IssuedKind::Cancel { number, .. } => Some(number),
            _ => None,
        });
        pending.chain(cancelled).collect()
    }

    /// Gives new numbers to recorded commands.
    pub fn renumber(&mut self, new: &dyn Fn(i32) -> i32) {
        self.visit_handles(&mut |handle| {
            if handle.number < 0 {
                handle.number = new(handle.number);
            }
        });
        self.visit_cancelled(&mut |number| *number = new(*number));
    }

    /// Subtracts counts, so that two executions of the same code get equal.
    pub fn rebase(&mut self, counters: &[i32], draws: i32) {
        // Two executions that differ by more than this stay different.
        let bounded = |value: i32| value.clamp(-8, 8);
        for (own, base) in self.counters.iter_mut().zip(counters) {
            *own = bounded(*own - base);
        }
        self.draws = bounded(self.draws - draws);
        for issued in &mut self.queue {
            issued.draws = bounded(issued.draws - draws);
            for (own, base) in issued.counters.iter_mut().zip(counters) {
                *own = bounded(*own - base);
            }
        }
    }

    /// A patch's answer, if it was asked for.
    #[must_use]
    pub fn patch(&self, id: TextId) -> Option<bool> {
        self.patches
            .binary_search_by_key(&id, |&(id, _)| id)
            .ok()
            .and_then(|at| self.patches.get(at))
            .map(|&(_, answer)| answer)
    }

    pub(super) fn remember_patch(&mut self, id: TextId, answer: bool) {
        if let Err(at) = self.patches.binary_search_by_key(&id, |&(id, _)| id) {
            self.patches.insert(at, (id, answer));
        }
    }

    /// Writes the state down so that equal states are equal words.
    pub fn encode(&self, names: &dyn Names, out: &mut Vec<u32>) {
        out.push(match self.ended {
            None => 0,
            Some(End::Return) => 1,
            Some(End::Error) => 2,
            Some(End::ContinueAsNew(_)) => 3,
            Some(End::Cancelled) => 4,
            Some(End::TaskFailure) => 5,
        });
        out.push(u32::from(self.cancelled));
        out.push(self.draws.cast_unsigned());
        out.extend(self.counters.iter().map(|it| it.cast_unsigned()));
        for &(id, answer) in &self.patches {
            if names.patch(id) {
                out.push(id * 2 + u32::from(answer));
            }
        }
        out.push(u32::MAX);
        if self.ended.is_none() {
            for root in &self.roots {
                out.push(root.handler.map_or(u32::MAX, |it| names.handler(it)));
                root.thread.encode(names, out);
            }
        }
        out.push(count(self.queue.len()));
        for issued in &self.queue {
            match issued.kind {
                IssuedKind::Command(command) => out.extend([0, names.command(command)]),
                IssuedKind::Marker { id, deprecated, .. } => {
                    out.extend([1, id * 2 + u32::from(deprecated)]);
                }
                IssuedKind::Cancel { number, .. } => out.extend([2, number.cast_unsigned()]),
                IssuedKind::End(_) => out.push(3),
                IssuedKind::Accepted(handler) => out.extend([4, names.handler(handler)]),
                IssuedKind::Answered(handler) => out.extend([5, names.handler(handler)]),
                IssuedKind::Opaque(reason) => out.extend([6, reason]),
            }
            out.push(issued.draws.cast_unsigned());
            out.extend(issued.counters.iter().map(|it| it.cast_unsigned()));
        }
    }
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}
