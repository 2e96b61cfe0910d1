//! Shapes compiled to a graph of instructions.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::lints::profile::{CommandKind, DefinitionKind};
use crate::shape::tree::{Arm, Await, Awaited, Command, Exit, Handler, Node, Shape};

/// The index of an instruction in [`Program::code`].
pub type Pc = u32;

/// The index of a text in [`Texts`].
pub type TextId = u32;

/// The label of a command, as an index; see [`Program::labels`].
pub type LabelId = u32;

/// Nesting beyond this is taken for unknown, so that no shape overflows the stack.
const DEEPEST: usize = 200;

/// Texts by which programs are compared: conditions, patch ids, reasons. Programs that are
/// compared share one.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    ids: FxHashMap<String, TextId>,
    texts: Vec<String>,
}

impl Texts {
    /// The id of a text.
    pub fn id(&mut self, text: &str) -> TextId {
        if let Some(&id) = self.ids.get(text) {
            return id;
        }
        // Shapes of four billion texts do not fit into memory.
        let id = TextId::try_from(self.texts.len()).unwrap_or(TextId::MAX);
        self.ids.insert(text.to_owned(), id);
        self.texts.push(text.to_owned());
        id
    }

    /// The text of an id.
    #[must_use]
    pub fn text(&self, id: TextId) -> &str {
        self.texts.get(id as usize).map_or("", String::as_str)
    }
}

/// How a thread ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum End {
    /// Well.
    Return,
    /// With an error.
    Error,
    /// In a new run; with the index of the command that says so, where there is one.
    ContinueAsNew(Option<u32>),
    /// As cancelled.
    Cancelled,
    /// The task fails, and nothing of it is recorded.
    TaskFailure,
}

impl End {
    /// Whether replay takes the two for the same end of a run.
    #[must_use]
    pub fn same_kind(self, other: Self) -> bool {
        match (self, other) {
            (Self::ContinueAsNew(_), Self::ContinueAsNew(_)) => true,
            _ => self == other,
        }
    }
}

/// A concurrent part.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ArmCode {
    /// Where it starts.
    pub entry: Pc,
    /// Where the code around it goes on when it wins the race.
    pub then: Pc,
    /// Where the code around it goes on at once when it fails.
    pub fails: Option<Pc>,
    /// There is one for each item of this.
    pub each: Option<TextId>,
}

/// One step of a program.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Instruction {
    /// Issues a command.
    Issue {
        /// Its index in [`Program::commands`].
        command: u32,
        /// The label, where anything refers to it.
        label: Option<LabelId>,
        /// What follows.
        next: Pc,
    },
    /// Waits for commands.
    Await {
        /// Their labels.
        labels: Vec<LabelId>,
        /// For the first of them only.
        first: bool,
        /// How each ended is asked for once more.
        settles: bool,
        /// What follows when one failed.
        fails: Option<Pc>,
        /// What follows otherwise.
        next: Pc,
    },
    /// Waits for something that is not recorded.
    Wait {
        /// What for.
        text: TextId,
        /// What follows.
        next: Pc,
    },
    /// Cancels commands.
    Cancel {
        /// Their labels.
        labels: Vec<LabelId>,
        /// What follows.
        next: Pc,
    },
    /// Goes one of several ways.
    Choose {
        /// By what.
        text: TextId,
        /// For the head of a loop: the first way is the body, the second what follows.
        repeats: bool,
        /// The ways.
        ways: Vec<Pc>,
    },
    /// The head of a loop that runs a fixed number of times.
    Count {
        /// How often.
        times: u32,
        /// The body.
        body: Pc,
        /// What follows.
        done: Pc,
    },
    /// Runs several parts concurrently.
    Fork {
        /// Until the first is done, not all.
        race: bool,
        /// The parts, in polling order.
        arms: Vec<ArmCode>,
        /// What follows, for a join.
        next: Pc,
    },
    /// Asks whether the history has a patch.
    Patch {
        /// Which.
        id: TextId,
        /// It is another one each time.
        computed: bool,
        /// The way if so.
        new: Pc,
        /// The way if not.
        old: Pc,
    },
    /// Records a patch as deprecated.
    Deprecate {
        /// Which.
        id: TextId,
        /// What follows.
        next: Pc,
    },
    /// Draws from the random source of default ids.
    Draw {
        /// How often.
        times: u32,
        /// What follows.
        next: Pc,
    },
    /// Does something unknown.
    Opaque {
        /// Why.
        reason: TextId,
        /// What follows, as if it returned.
        next: Pc,
    },
    /// Ends the thread.
    End(End),
}

impl Instruction {
    /// What can come next, in a fixed order.
    pub fn successors(&self) -> Vec<Pc> {
        match self {
            Self::Issue { next, .. }
            | Self::Wait { next, .. }
            | Self::Cancel { next, .. }
            | Self::Deprecate { next, .. }
            | Self::Draw { next, .. }
            | Self::Opaque { next, .. } => vec![*next],
            Self::Await { fails, next, .. } => {
                let mut all = vec![*next];
                all.extend(*fails);
                all
            }
            Self::Choose { ways, .. } => ways.clone(),
            Self::Count { body, done, .. } => vec![*body, *done],
            Self::Fork { arms, next, .. } => {
                let mut all = vec![*next];
                for arm in arms {
                    all.push(arm.entry);
                    all.push(arm.then);
                    all.extend(arm.fails);
                }
                all
            }
            Self::Patch { new, old, .. } => vec![*new, *old],
            Self::End(_) => Vec::new(),
        }
    }
}

/// A handler's code.
#[derive(Debug, Clone)]
pub struct HandlerCode {
    /// Signal, query, update.
    pub kind: DefinitionKind,
    /// Its name.
    pub name: String,
    /// Where it starts.
    pub entry: Pc,
    /// It issues nothing and waits for nothing.
    pub idle: bool,
}

/// A label's properties.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Label {
    /// As written in the shape; `None` for commands that are awaited where they are issued.
    pub name: Option<String>,
    /// Some await goes another way when it failed.
    pub failure_matters: bool,
}

/// A workflow's code.
#[derive(Debug, Clone)]
pub struct Program {
    /// The instructions. Every [`Pc`] in them is an index of it.
    pub code: Vec<Instruction>,
    /// The commands.
    pub commands: Vec<Command>,
    /// The labels, by their ids.
    pub labels: Vec<Label>,
    /// Where the main function starts.
    pub entry: Pc,
    /// The handlers.
    pub handlers: Vec<HandlerCode>,
    /// The ids of its patches, sorted.
    pub patches: Vec<TextId>,
}

impl Program {
    /// Compiles a main function and its handlers.
    #[must_use]
    pub fn compile(shape: &Shape, handlers: &[Handler], texts: &mut Texts) -> Self {
        let mut compiler = Compiler {
            code: Vec::new(),
            commands: Vec::new(),
            labels: Vec::new(),
            by_name: BTreeMap::new(),
            unrecorded: BTreeMap::new(),
            patches: Vec::new(),
            targets: Vec::new(),
            depth: 0,
            texts,
        };
        compiler.find_unrecorded(&shape.seq, 0);
        for handler in handlers {
            compiler.find_unrecorded(&handler.shape.seq, 0);
        }
        let entry = compiler.function(shape);
        let handlers = handlers
            .iter()
            .filter(|handler| !handler.kind.is_read_only())
            .map(|handler| HandlerCode {
                kind: handler.kind,
                name: handler.name.clone(),
                entry: compiler.function(&handler.shape),
                idle: handler.shape.is_empty(),
            })
            .collect();
        compiler.patches.sort_unstable();
        compiler.patches.dedup();
        Self {
            code: compiler.code,
            commands: compiler.commands,
            labels: compiler.labels,
            entry,
            handlers,
            patches: compiler.patches,
        }
    }

    /// The instruction at a place.
    #[must_use]
    pub fn at(&self, pc: Pc) -> &Instruction {
        self.code
            .get(pc as usize)
            .unwrap_or(&Instruction::End(End::Return))
    }

    /// A command by its index.
    #[must_use]
    pub fn command(&self, index: u32) -> Option<&Command> {
        self.commands.get(index as usize)
    }
}

struct Target {
    label: String,
    leave: Pc,
    again: Option<Pc>,
}

struct Compiler<'a> {
    code: Vec<Instruction>,
    commands: Vec<Command>,
    labels: Vec<Label>,
    by_name: BTreeMap<String, LabelId>,
    /// What is waited for by awaiting a label whose command is not recorded.
    unrecorded: BTreeMap<String, String>,
    patches: Vec<TextId>,
    targets: Vec<Target>,
    depth: usize,
    texts: &'a mut Texts,
}

impl Compiler<'_> {
    fn find_unrecorded(&mut self, nodes: &[Node], depth: usize) {
        if depth > DEEPEST {
            return;
        }
        for node in nodes {
            if let Node::Command(command) = node
                && command.unrecorded
                && let Some(label) = &command.label
            {
                self.unrecorded.insert(label.clone(), waiting(command));
            }
            for part in parts(node) {
                self.find_unrecorded(part, depth + 1);
            }
        }
    }

    fn emit(&mut self, instruction: Instruction) -> Pc {
        self.code.push(instruction);
        // A program of four billion instructions does not fit into memory.
        Pc::try_from(self.code.len() - 1).unwrap_or(Pc::MAX)
    }

    fn function(&mut self, shape: &Shape) -> Pc {
        let end = self.emit(Instruction::End(End::Return));
        let outer = std::mem::take(&mut self.targets);
        let entry = self.sequence(&shape.seq, end);
        self.targets = outer;
        entry
    }

    fn sequence(&mut self, nodes: &[Node], next: Pc) -> Pc {
        self.depth += 1;
        let entry = if self.depth > DEEPEST {
            self.opaque("the code is nested too deeply to be followed", next)
        } else {
            nodes
                .iter()
                .rev()
                .fold(next, |next, node| self.node(node, next))
        };
        self.depth -= 1;
        entry
    }

    fn opaque(&mut self, reason: &str, next: Pc) -> Pc {
        let reason = self.texts.id(reason);
        self.emit(Instruction::Opaque { reason, next })
    }

    fn label(&mut self, name: &str) -> LabelId {
        if let Some(&id) = self.by_name.get(name) {
            return id;
        }
        let id = self.new_label(Some(name.to_owned()));
        self.by_name.insert(name.to_owned(), id);
        id
    }

    fn new_label(&mut self, name: Option<String>) -> LabelId {
        self.labels.push(Label {
            name,
            failure_matters: false,
        });
        LabelId::try_from(self.labels.len() - 1).unwrap_or(LabelId::MAX)
    }

    fn failure_matters(&mut self, label: LabelId) {
        if let Some(label) = self.labels.get_mut(label as usize) {
            label.failure_matters = true;
        }
    }

    fn node(&mut self, node: &Node, next: Pc) -> Pc {
        match node {
            Node::Command(command) => self.command(command, next),
            Node::Await(wait) => self.wait(wait, next),
            Node::Cancel(cancel) => {
                let labels = cancel.of.iter().map(|label| self.label(label)).collect();
                self.emit(Instruction::Cancel { labels, next })
            }
            Node::Branch(branch) => {
                let text = self.texts.id(&branch.condition);
                let mut ways: Vec<Pc> = branch
                    .arms
                    .iter()
                    .map(|arm| self.sequence(&arm.seq, next))
                    .collect();
                while ways.len() < 2 {
                    ways.push(next);
                }
                self.emit(Instruction::Choose {
                    text,
                    repeats: false,
                    ways,
                })
            }
            Node::Loop(it) => {
                let head = self.emit(Instruction::End(End::Return));
                self.targets.push(Target {
                    label: it.label.clone().unwrap_or_default(),
                    leave: next,
                    again: Some(head),
                });
                let body = self.sequence(&it.body.seq, head);
                self.targets.pop();
                let instruction = match (it.times, &it.condition) {
                    (Some(times), _) => Instruction::Count {
                        times,
                        body,
                        done: next,
                    },
                    (None, Some(condition)) => Instruction::Choose {
                        text: self.texts.id(condition),
                        repeats: true,
                        ways: vec![body, next],
                    },
                    (None, None) => Instruction::Choose {
                        text: self.texts.id(""),
                        repeats: true,
                        ways: vec![body],
                    },
                };
                if let Some(place) = self.code.get_mut(head as usize) {
                    *place = instruction;
                }
                head
            }
            Node::Race(arms) => self.fork(true, arms, next),
            Node::Join(arms) => self.fork(false, arms, next),
            Node::Patch(patch) => {
                let id = self.texts.id(&patch.id);
                if !patch.computed {
                    self.patches.push(id);
                }
                let new = self.sequence(&patch.new.seq, next);
                if patch.deprecated {
                    self.emit(Instruction::Deprecate { id, next: new })
                } else {
                    let old = self.sequence(&patch.old.seq, next);
                    let computed = patch.computed;
                    self.emit(Instruction::Patch {
                        id,
                        computed,
                        new,
                        old,
                    })
                }
            }
            Node::Block(block) => {
                self.targets.push(Target {
                    label: block.label.clone(),
                    leave: next,
                    again: None,
                });
                let entry = self.sequence(&block.body.seq, next);
                self.targets.pop();
                entry
            }
            Node::Draw(draw) => {
                let times = draw.times;
                self.emit(Instruction::Draw { times, next })
            }
            Node::Exit(exit) => self.exit(exit, next),
            Node::Unknown(unknown) => self.opaque(&unknown.reason, next),
        }
    }

    fn exit(&mut self, exit: &Exit, next: Pc) -> Pc {
        let end = match exit {
            Exit::Return => End::Return,
            Exit::Error => End::Error,
            Exit::ContinueAsNew => End::ContinueAsNew(None),
            Exit::Cancelled => End::Cancelled,
            Exit::TaskFailure => End::TaskFailure,
            Exit::Break(label) | Exit::Continue(label) => {
                let again = matches!(exit, Exit::Continue(_));
                let target = self
                    .targets
                    .iter()
                    .rev()
                    .find(|target| target.label == *label);
                let to = target.and_then(|it| if again { it.again } else { Some(it.leave) });
                return to.unwrap_or_else(|| {
                    let reason = format!("leaves `{label}`, which is not around it");
                    self.opaque(&reason, next)
                });
            }
        };
        self.emit(Instruction::End(end))
    }

    fn command(&mut self, command: &Command, next: Pc) -> Pc {
        if command.kind == CommandKind::ContinueAsNew {
            let index = self.keep(command);
            return self.emit(Instruction::End(End::ContinueAsNew(Some(index))));
        }
        if command.unrecorded {
            return match command.awaited {
                Awaited::AtOnce => {
                    let text = self.texts.id(&waiting(command));
                    self.emit(Instruction::Wait { text, next })
                }
                Awaited::Later | Awaited::Never => next,
            };
        }
        let answered = !matches!(
            command.kind,
            CommandKind::UpsertSearchAttributes | CommandKind::UpsertMemo
        );
        let index = self.keep(command);
        let (label, next) = match (command.awaited, &command.label) {
            (Awaited::AtOnce, name) if answered => {
                let label = match name {
                    Some(name) => self.label(name),
                    None => self.new_label(None),
                };
                let fails = command.fails.as_ref().map(|fails| {
                    self.failure_matters(label);
                    self.sequence(&fails.seq, next)
                });
                let wait = self.emit(Instruction::Await {
                    labels: vec![label],
                    first: false,
                    settles: false,
                    fails,
                    next,
                });
                (Some(label), wait)
            }
            (Awaited::Later | Awaited::Never, Some(name)) if answered => {
                (Some(self.label(name)), next)
            }
            _ => (None, next),
        };
        self.emit(Instruction::Issue {
            command: index,
            label,
            next,
        })
    }

    fn keep(&mut self, command: &Command) -> u32 {
        let mut kept = command.clone();
        kept.fails = None;
        self.commands.push(kept);
        u32::try_from(self.commands.len() - 1).unwrap_or(u32::MAX)
    }

    fn wait(&mut self, wait: &Await, next: Pc) -> Pc {
        let (unrecorded, recorded): (Vec<&String>, Vec<&String>) = wait
            .of
            .iter()
            .partition(|label| self.unrecorded.contains_key(*label));
        let fails = wait
            .fails
            .as_ref()
            .map(|fails| self.sequence(&fails.seq, next));
        let labels: Vec<LabelId> = recorded.iter().map(|label| self.label(label)).collect();
        if fails.is_some() {
            for &label in &labels {
                self.failure_matters(label);
            }
        }
        let conditions: Vec<String> = unrecorded
            .into_iter()
            .filter_map(|label| self.unrecorded.get(label).cloned())
            .collect();
        if wait.first && !conditions.is_empty() {
            let end = self.emit(Instruction::End(End::Return));
            let mut arms = Vec::new();
            let mut arm = |entry| {
                arms.push(ArmCode {
                    entry,
                    then: next,
                    fails: None,
                    each: None,
                });
            };
            if !labels.is_empty() {
                arm(self.emit(Instruction::Await {
                    labels,
                    first: true,
                    settles: false,
                    fails: None,
                    next: end,
                }));
            }
            for condition in conditions {
                let text = self.texts.id(&condition);
                arm(self.emit(Instruction::Wait { text, next: end }));
            }
            return self.emit(Instruction::Fork {
                race: true,
                arms,
                next,
            });
        }
        let mut next = next;
        for condition in conditions.iter().rev() {
            let text = self.texts.id(condition);
            next = self.emit(Instruction::Wait { text, next });
        }
        if labels.is_empty() {
            return next;
        }
        self.emit(Instruction::Await {
            labels,
            first: wait.first,
            settles: wait.settles,
            fails,
            next,
        })
    }

    fn fork(&mut self, race: bool, arms: &[Arm], next: Pc) -> Pc {
        let arms = arms
            .iter()
            .map(|arm| {
                let then = match &arm.then {
                    Some(then) => self.sequence(&then.seq, next),
                    None => next,
                };
                let fails = arm
                    .fails
                    .as_ref()
                    .map(|fails| self.sequence(&fails.seq, next));
                let each = arm.each.as_deref().map(|each| self.texts.id(each));
                // A concurrent part cannot leave a loop around the place where it runs.
                let outer = std::mem::take(&mut self.targets);
                let end = self.emit(Instruction::End(End::Return));
                let entry = self.sequence(&arm.seq, end);
                self.targets = outer;
                ArmCode {
                    entry,
                    then,
                    fails,
                    each,
                }
            })
            .collect();
        self.emit(Instruction::Fork { race, arms, next })
    }
}

fn waiting(command: &Command) -> String {
    format!("{} {}", command.kind.as_str(), command.title())
}

/// The sequences inside a node.
pub(crate) fn parts(node: &Node) -> Vec<&[Node]> {
    fn of(shape: &Option<Shape>) -> Option<&[Node]> {
        shape.as_ref().map(|shape| shape.seq.as_slice())
    }
    match node {
        Node::Command(command) => of(&command.fails).into_iter().collect(),
        Node::Await(wait) => of(&wait.fails).into_iter().collect(),
        Node::Branch(branch) => branch.arms.iter().map(|arm| arm.seq.as_slice()).collect(),
        Node::Loop(it) => vec![&it.body.seq],
        Node::Race(arms) | Node::Join(arms) => arms
            .iter()
            .flat_map(|arm| {
                std::iter::once(arm.seq.as_slice())
                    .chain(of(&arm.then))
                    .chain(of(&arm.fails))
            })
            .collect(),
        Node::Patch(patch) => vec![&patch.new.seq, &patch.old.seq],
        Node::Block(block) => vec![&block.body.seq],
        Node::Cancel(_) | Node::Draw(_) | Node::Exit(_) | Node::Unknown(_) => Vec::new(),
    }
}
