//! Runs a program for one task.

use super::program::{ArmCode, End, Instruction, LabelId, Pc, Program, TextId};
use super::rules::Rules;
use super::state::{ArmProgress, ArmState, Handle, Outcome, Side, Status, Thread};
use crate::lints::profile::{CommandKind, DefinitionKind};

/// What the code asked of the engine.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Issued {
    /// What.
    pub kind: IssuedKind,
    /// For commands: the number by which [`Handle`]s know it.
    pub number: Option<i32>,
    /// Where the counters of default ids stood after it.
    pub counters: Vec<i32>,
    /// How many random values had been drawn before it.
    pub draws: i32,
}

/// What was asked of the engine.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum IssuedKind {
    /// A command, by its index in [`Program::commands`].
    Command(u32),
    /// To record a patch.
    Marker {
        /// Its id.
        id: TextId,
        /// As deprecated.
        deprecated: bool,
        /// The id is the source of one that is computed.
        computed: bool,
    },
    /// To cancel a command that is recorded.
    Cancel {
        /// Its number at that time.
        number: i32,
        /// Its index in [`Program::commands`].
        command: u32,
    },
    /// To end the run.
    End(End),
    /// An update was accepted; the index of its handler.
    Accepted(u32),
    /// An update was answered; the index of its handler.
    Answered(u32),
    /// Something unknown.
    Opaque(TextId),
}

/// What depends on values or on the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Which way does this choice go?
    Way {
        /// The condition.
        text: TextId,
        /// It is the head of a loop.
        repeats: bool,
        /// How many ways there are.
        ways: u32,
        /// Where it stands.
        at: Pc,
    },
    /// Is the wait over (1) or not (0)?
    Wait {
        /// What is waited for.
        text: TextId,
    },
    /// How many items are there?
    Each {
        /// Of what.
        text: TextId,
    },
    /// Was it recorded with this patch (1) or not (0)?
    Patched {
        /// Which.
        id: TextId,
    },
    /// Was it recorded with the patch whose id is computed so, this time (1) or not (0)?
    PatchedWith {
        /// The source of the id.
        text: TextId,
        /// Where it stands.
        at: Pc,
    },
    /// Is a command sent that is issued after the execution was cancelled (1), as it was detached
    /// from that, or is it cancelled as well (0)?
    Sent,
    /// Is a marker of the deprecated patch recorded (1) or not (0)?
    Deprecated {
        /// Which.
        id: TextId,
    },
}

/// Answers what depends on values.
pub trait Oracle {
    /// The answer, or `None` to give this way up.
    fn ask(&mut self, question: Question) -> Option<u32>;

    /// Something was issued, the last of what is not recorded; `false` gives this way up.
    fn issued(&mut self, queue: &[Issued]) -> bool {
        let _ = queue;
        true
    }
}

/// Why a run stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunEnd {
    /// Nothing goes on without the engine.
    Waiting,
    /// The execution's run ended.
    Ended,
    /// The task failed: nothing of it counts.
    TaskFailed,
    /// The oracle gave it up.
    GivenUp,
    /// It took too many steps: the code goes round without waiting.
    Endless,
}

/// What a run did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Why it stopped.
    pub end: RunEnd,
    /// The numbers of commands whose futures were dropped before they were done.
    pub dropped: Vec<i32>,
}

/// A task that takes more steps than this goes round without waiting.
const MOST_STEPS: u32 = 20_000;

/// Lets an execution go on until nothing can go on without the engine. What it issues is added to
/// [`Side::queue`].
pub fn run(program: &Program, rules: &Rules, side: &mut Side, oracle: &mut dyn Oracle) -> Run {
    let mut runner = Runner {
        program,
        rules,
        side,
        oracle,
        scopes: Vec::new(),
        dropped: Vec::new(),
        steps: 0,
        cancelled: false,
    };
    let end = loop {
        runner.cancelled = false;
        match runner.pass() {
            // Cancelling finishes what other threads wait for.
            Ok(false) if runner.cancelled => {}
            Ok(false) => break RunEnd::Waiting,
            Ok(true) => break RunEnd::Ended,
            Err(end) => break end,
        }
    };
    Run {
        end,
        dropped: runner.dropped,
    }
}

struct Runner<'a> {
    program: &'a Program,
    rules: &'a Rules,
    side: &'a mut Side,
    oracle: &'a mut dyn Oracle,
    /// The handles of the threads around the one that runs.
    scopes: Vec<Vec<Handle>>,
    dropped: Vec<i32>,
    steps: u32,
    cancelled: bool,
}

impl Runner<'_> {
    /// Polls everything once; whether the run ended.
    fn pass(&mut self) -> Result<bool, RunEnd> {
        let mut index = 0;
        while index < self.side.roots.len() {
            let Some(root) = self.side.roots.get_mut(index) else {
                break;
            };
            let handler = root.handler;
            let fresh = std::mem::take(&mut root.fresh);
            let mut thread = std::mem::replace(&mut root.thread, Thread::at(0));
            let update = handler.filter(|&handler| {
                let code = self.program.handlers.get(handler as usize);
                code.is_some_and(|code| code.kind == DefinitionKind::Update)
            });
            if let Some(handler) = update.filter(|_| fresh) {
                self.issue(IssuedKind::Accepted(handler), None)?;
            }
            let ended = self.poll(&mut thread)?;
            match (handler, ended) {
                (None, Some(end)) => {
                    self.side.ended = Some(end);
                    self.issue(IssuedKind::End(end), None)?;
                    self.side.roots.clear();
                    return Ok(true);
                }
                (Some(_), Some(_)) => {
                    self.side.roots.remove(index);
                    if let Some(handler) = update {
                        self.issue(IssuedKind::Answered(handler), None)?;
                    }
                }
                (_, None) => {
                    if let Some(root) = self.side.roots.get_mut(index) {
                        root.thread = thread;
                    }
                    index += 1;
                }
            }
        }
        Ok(false)
    }

    fn issue(&mut self, kind: IssuedKind, number: Option<i32>) -> Result<(), RunEnd> {
        self.side.queue.push(Issued {
            kind,
            number,
            counters: self.side.counters.clone(),
            draws: self.side.draws,
        });
        if self.oracle.issued(&self.side.queue) {
            Ok(())
        } else {
            Err(RunEnd::GivenUp)
        }
    }

    fn ask(&mut self, question: Question) -> Result<u32, RunEnd> {
        self.oracle.ask(question).ok_or(RunEnd::GivenUp)
    }

    /// Runs a thread until it waits or ends.
    fn poll(&mut self, thread: &mut Thread) -> Result<Option<End>, RunEnd> {
        loop {
            self.steps += 1;
            if self.steps > MOST_STEPS {
                return Err(RunEnd::Endless);
            }
            let program = self.program;
            match program.at(thread.pc) {
                Instruction::Issue {
                    command,
                    label,
                    next,
                } => {
                    self.command(thread, *command, *label)?;
                    thread.pc = *next;
                }
                Instruction::Await {
                    labels,
                    first,
                    settles,
                    fails,
                    next,
                } => match self.results(thread, labels, (*first, *settles)) {
                    None => return Ok(None),
                    Some(Outcome::Succeeded) => thread.pc = *next,
                    Some(Outcome::Failed) => thread.pc = fails.unwrap_or(*next),
                },
                Instruction::Wait { text, next } => {
                    if self.ask(Question::Wait { text: *text })? == 0 {
                        return Ok(None);
                    }
                    thread.pc = *next;
                }
                Instruction::Cancel { labels, next } => {
                    self.cancel(thread, labels)?;
                    thread.pc = *next;
                }
                Instruction::Choose {
                    text,
                    repeats,
                    ways,
                } => {
                    let way = match ways.as_slice() {
                        [only] => Some(only),
                        _ => {
                            let answer = self.ask(Question::Way {
                                text: *text,
                                repeats: *repeats,
                                ways: u32::try_from(ways.len()).unwrap_or(u32::MAX),
                                at: thread.pc,
                            })?;
                            // Arms of a shape can differ in number where the condition is the same.
                            ways.get(answer as usize).or(ways.last())
                        }
                    };
                    thread.pc = *way.ok_or(RunEnd::GivenUp)?;
                }
                Instruction::Count { times, body, done } => {
                    let head = thread.pc;
                    let at = thread.rounds.iter().position(|&(pc, _)| pc == head);
                    let round = at.and_then(|at| thread.rounds.get(at)).map_or(0, |it| it.1);
                    if round < *times {
                        match at.and_then(|at| thread.rounds.get_mut(at)) {
                            Some(entry) => entry.1 += 1,
                            None => thread.rounds.push((head, 1)),
                        }
                        thread.pc = *body;
                    } else {
                        thread.rounds.retain(|&(pc, _)| pc != head);
                        thread.pc = *done;
                    }
                }
                Instruction::Fork { race, arms, next } => {
                    match self.fork(thread, *race, arms, *next)? {
                        Some(pc) => thread.pc = pc,
                        None => return Ok(None),
                    }
                }
                Instruction::Patch {
                    id,
                    computed,
                    new,
                    old,
                } => {
                    let known = self.side.patch(*id).filter(|_| !computed);
                    let answer = match known {
                        Some(answer) => answer,
                        None if *computed => {
                            let recorded = self.ask(Question::PatchedWith {
                                text: *id,
                                at: thread.pc,
                            })? != 0;
                            if recorded {
                                self.issue(
                                    IssuedKind::Marker {
                                        id: *id,
                                        deprecated: false,
                                        computed: true,
                                    },
                                    None,
                                )?;
                            }
                            recorded
                        }
                        None => {
                            let answer = self.ask(Question::Patched { id: *id })? != 0;
                            self.side.remember_patch(*id, answer);
                            if answer {
                                self.issue(
                                    IssuedKind::Marker {
                                        id: *id,
                                        deprecated: false,
                                        computed: false,
                                    },
                                    None,
                                )?;
                            }
                            answer
                        }
                    };
                    thread.pc = if answer { *new } else { *old };
                }
                Instruction::Deprecate { id, next } => {
                    if self.side.patch(*id).is_none() {
                        let recorded = self.ask(Question::Deprecated { id: *id })? != 0;
                        self.side.remember_patch(*id, recorded);
                        if recorded {
                            self.issue(
                                IssuedKind::Marker {
                                    id: *id,
                                    deprecated: true,
                                    computed: false,
                                },
                                None,
                            )?;
                        }
                    }
                    thread.pc = *next;
                }
                Instruction::Draw { times, next } => {
                    self.side.draws += i32::try_from(*times).unwrap_or(i32::MAX / 2);
                    thread.pc = *next;
                }
                Instruction::Opaque { reason, next } => {
                    self.issue(IssuedKind::Opaque(*reason), None)?;
                    thread.pc = *next;
                }
                Instruction::End(End::TaskFailure) => return Err(RunEnd::TaskFailed),
                Instruction::End(end) => return Ok(Some(*end)),
            }
        }
    }

    fn command(
        &mut self,
        thread: &mut Thread,
        index: u32,
        label: Option<LabelId>,
    ) -> Result<(), RunEnd> {
        let number = self.side.next;
        self.side.next += 1;
        let Some(command) = self.program.command(index) else {
            return Ok(());
        };
        if let Some(counter) = self.rules.counter(command.kind)
            && let Some(counter) = self.side.counters.get_mut(counter)
        {
            *counter += 1;
        }
        let kinds = &self.rules.replay().cancelled_with_execution;
        if self.side.cancelled
            && kinds.contains_key(&command.kind)
            && self.ask(Question::Sent)? == 0
        {
            self.side.next -= 1;
            self.side.draws += i32::from(self.rules.draws_id(command));
            if let Some(label) = label {
                thread.handles.push(Handle {
                    label,
                    number: Handle::TAKEN_BACK,
                    command: index,
                    status: Status::Done(Outcome::Failed),
                });
            }
            return Ok(());
        }
        self.issue(IssuedKind::Command(index), Some(number))?;
        if self.rules.draws_id(command) {
            self.side.draws += 1;
        }
        if let Some(label) = label {
            thread.handles.push(Handle {
                label,
                number,
                command: index,
                status: Status::Pending,
            });
        }
        Ok(())
    }

    /// How what the labels name ended, once it has; the handles are used up then, but where they
    /// are only waited for.
    fn results(
        &mut self,
        thread: &mut Thread,
        labels: &[LabelId],
        (first, settles): (bool, bool),
    ) -> Option<Outcome> {
        let named = |handle: &Handle| labels.contains(&handle.label);
        let scope = if thread.handles.iter().any(named) {
            Some(&mut thread.handles)
        } else {
            self.scopes
                .iter_mut()
                .rev()
                .find(|scope| scope.iter().any(named))
        };
        let Some(scope) = scope else {
            return Some(Outcome::Succeeded);
        };
        if first {
            let done = scope
                .iter()
                .position(|handle| named(handle) && handle.status != Status::Pending)?;
            return match scope.remove(done).status {
                Status::Done(outcome) => Some(outcome),
                Status::Pending => None,
            };
        }
        let pending = scope
            .iter()
            .any(|handle| named(handle) && handle.status == Status::Pending);
        if pending {
            return None;
        }
        if settles {
            return Some(Outcome::Succeeded);
        }
        let failed = scope
            .iter()
            .any(|handle| named(handle) && handle.status == Status::Done(Outcome::Failed));
        scope.retain(|handle| !named(handle));
        Some(if failed {
            Outcome::Failed
        } else {
            Outcome::Succeeded
        })
    }

    fn cancel(&mut self, thread: &mut Thread, labels: &[LabelId]) -> Result<(), RunEnd> {
        let mut targets = Vec::new();
        let mut mark = |handle: &mut Handle| {
            if labels.contains(&handle.label) && handle.status == Status::Pending {
                handle.status = Status::Done(Outcome::Failed);
                targets.push((handle.number, handle.command));
            }
        };
        thread.visit_handles(&mut mark);
        self.scopes.iter_mut().flatten().for_each(&mut mark);
        self.side.visit_handles(&mut mark);
        targets.sort_unstable();
        self.cancelled |= !targets.is_empty();
        let (recorded, unsent): (Vec<_>, Vec<_>) =
            targets.into_iter().partition(|&(number, _)| number < 0);
        for (number, command) in recorded {
            let program = self.program;
            if program
                .command(command)
                .is_none_or(|it| it.kind != CommandKind::LocalActivity)
            {
                self.issue(IssuedKind::Cancel { number, command }, None)?;
            }
        }
        // From the last to the first, as taking one back moves those after it.
        for &(number, _) in unsent.iter().rev() {
            self.take_back(thread, number);
        }
        Ok(())
    }

    /// Takes a command back wherever it is known; see [`Side::take_back`].
    fn take_back(&mut self, thread: &mut Thread, number: i32) {
        self.side.take_back(number);
        let mut shift = |handle: &mut Handle| handle.taken_back(number);
        thread.visit_handles(&mut shift);
        self.scopes.iter_mut().flatten().for_each(&mut shift);
    }

    /// Polls the parts of a fork; where the code around it goes on, once it does.
    fn fork(
        &mut self,
        thread: &mut Thread,
        race: bool,
        codes: &[ArmCode],
        next: Pc,
    ) -> Result<Option<Pc>, RunEnd> {
        let mut arms = match thread.arms.take() {
            Some(arms) => arms,
            None => self.start_arms(codes)?,
        };
        self.scopes.push(std::mem::take(&mut thread.handles));
        let decided = self.poll_arms(&mut arms, race, codes);
        thread.handles = self.scopes.pop().unwrap_or_default();
        let decided = match decided? {
            Some(pc) => Some(pc),
            None if !race && arms.iter().all(|arm| arm.at == ArmProgress::Ended) => Some(next),
            None => None,
        };
        match decided {
            None => thread.arms = Some(arms),
            Some(_) => {
                for arm in &mut arms {
                    if let ArmProgress::Running(dropped) = &mut arm.at {
                        self.drop_thread(dropped);
                    }
                }
            }
        }
        Ok(decided)
    }

    fn start_arms(&mut self, codes: &[ArmCode]) -> Result<Vec<ArmState>, RunEnd> {
        let mut arms = Vec::new();
        for (index, code) in codes.iter().enumerate() {
            let copies = match code.each {
                Some(text) => self.ask(Question::Each { text })?,
                None => 1,
            };
            for _ in 0..copies {
                arms.push(ArmState {
                    arm: u16::try_from(index).unwrap_or(u16::MAX),
                    at: ArmProgress::Running(Thread::at(code.entry)),
                });
            }
        }
        Ok(arms)
    }

    fn poll_arms(
        &mut self,
        arms: &mut [ArmState],
        race: bool,
        codes: &[ArmCode],
    ) -> Result<Option<Pc>, RunEnd> {
        for arm in arms {
            let ArmProgress::Running(thread) = &mut arm.at else {
                continue;
            };
            let Some(end) = self.poll(thread)? else {
                continue;
            };
            // What it issued and left may still be waited for outside.
            let left = std::mem::take(&mut thread.handles);
            if let Some(scope) = self.scopes.last_mut() {
                scope.extend(left.into_iter().filter(|it| it.status == Status::Pending));
            }
            arm.at = ArmProgress::Ended;
            let Some(code) = codes.get(usize::from(arm.arm)) else {
                continue;
            };
            if end == End::Error
                && let Some(fails) = code.fails
            {
                return Ok(Some(fails));
            }
            if race {
                return Ok(Some(code.then));
            }
        }
        Ok(None)
    }

    fn drop_thread(&mut self, thread: &mut Thread) {
        thread.visit_handles(&mut |handle| {
            if handle.status == Status::Pending {
                self.dropped.push(handle.number);
            }
        });
        // Where it waits for what a thread around it issued, that future goes with it.
        if let Instruction::Await { labels, .. } = self.program.at(thread.pc)
            && thread.arms.is_none()
        {
            for scope in &mut self.scopes {
                scope.retain(|handle| {
                    let dropped =
                        labels.contains(&handle.label) && handle.status == Status::Pending;
                    if dropped {
                        self.dropped.push(handle.number);
                    }
                    !dropped
                });
            }
        }
    }
}
