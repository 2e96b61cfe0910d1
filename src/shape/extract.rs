//! Reads the shapes of workflows off their code.
//!
//! A workflow's body is walked in the order of evaluation. What a call means to the SDK says
//! its profile; helpers are entered with what they were called with. Values are followed
//! only as far as commands are concerned: which futures are in them, and what has failed.

mod call;
mod choice;
mod collection;
mod command;
mod control;
mod enter;
mod expr;
mod finish;
mod frame;
mod iterate;
mod journaled;
mod loops;
mod macros;
mod outcome;
mod several;
mod signature;
mod source_text;
mod value;

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::tree::{ActivityShape, Exit, Handler, Node, Shape, Shapes, Unknown, WorkflowShape};
use crate::calls::Calls;
use crate::diagnostic::{Position, WorkflowKind};
use crate::lints::profile::DefinitionKind;
use crate::names::DefId;
use crate::sdk::{Entry, Sdks, Workflow};
use crate::syntax::ast::{ExprId, LabelId};
use crate::syntax::position::Places;
use crate::syntax::text::Span;
use crate::types::payload::Payloads;
use crate::types::ty::Ty;
use frame::CallIndex;
use value::{Frame, Outcome, Value};

/// Nodes of one shape, beyond which the rest is unknown.
const MOST_NODES: usize = 20_000;
/// Functions inside each other that are entered.
const MOST_ENTERED: usize = 40;
/// Expressions inside each other, over all functions that are entered.
const DEEPEST: u32 = 1500;

/// The shapes of workflows, sorted. Handlers of a workflow become part of it.
#[must_use]
pub fn extract(
    calls: &Calls<'_>,
    sdks: &Sdks<'_>,
    places: &Places<'_>,
    workflows: &[Workflow<'_>],
) -> Shapes {
    let mut shapes = Shapes::default();
    let place = |span| position(calls, places, span);
    let payloads = RefCell::new(Payloads::new(calls.types, &place));
    let named = |ty: &Ty| payloads.borrow_mut().text(ty);
    let signature = |entry| signature::signature(sdks, &mut payloads.borrow_mut(), entry);
    for workflow in workflows {
        if handler_kind(workflow.kind).is_some() || workflow.kind == WorkflowKind::Init {
            continue;
        }
        let handlers = workflows
            .iter()
            .filter(|other| belongs(workflow, other))
            .filter_map(|other| Some((handler_kind(other.kind)?, other)));
        let mut handlers: Vec<Handler> = handlers
            .map(|(kind, other)| {
                let (inputs, output) = signature(other.entry);
                Handler {
                    kind,
                    name: other.name.clone(),
                    at: position(calls, places, other.span),
                    inputs,
                    output,
                    shape: shape(calls, sdks, places, &named, other),
                }
            })
            .collect();
        handlers.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
        let (inputs, output) = signature(workflow.entry);
        shapes.workflows.push(WorkflowShape {
            id: workflow.id.clone(),
            name: workflow.name.clone(),
            sdk: workflow.sdk.name.clone(),
            version: workflow.version.clone(),
            name_from_item: workflow.id.split("::").any(|part| part == workflow.name),
            at: position(calls, places, workflow.span),
            inputs,
            output,
            shape: shape(calls, sdks, places, &named, workflow),
            handlers,
        });
    }
    for activity in sdks.activities() {
        let (inputs, output) = signature(activity.entry);
        let path = activity.id.strip_suffix(&activity.name);
        shapes.activities.push(ActivityShape {
            sdk: activity.sdk.name.clone(),
            name: activity.name.clone(),
            name_from_item: path.is_some_and(|rest| rest.is_empty() || rest.ends_with("::")),
            at: position(calls, places, activity.span),
            inputs,
            output,
        });
    }
    shapes.types = payloads.into_inner().into_shapes();
    shapes.sort();
    shapes
}

/// Whether a handler is one of a workflow's: they stand in one block.
fn belongs(workflow: &Workflow<'_>, other: &Workflow<'_>) -> bool {
    let module = |id: &str| id.rsplit_once("::").map(|(front, _)| front.to_owned());
    workflow.sdk.name == other.sdk.name
        && workflow.block.is_some()
        && workflow.block == other.block
        && module(&workflow.id) == module(&other.id)
}

fn handler_kind(kind: WorkflowKind) -> Option<DefinitionKind> {
    match kind {
        WorkflowKind::Signal => Some(DefinitionKind::Signal),
        WorkflowKind::Query => Some(DefinitionKind::Query),
        WorkflowKind::Update => Some(DefinitionKind::Update),
        WorkflowKind::UpdateValidator => Some(DefinitionKind::UpdateValidator),
        _ => None,
    }
}

fn position(calls: &Calls<'_>, places: &Places<'_>, span: Span) -> Option<Position> {
    let (place, _) = places.own(span, |text| calls.types.db.is_member_text(text))?;
    Some(crate::diagnostic::Place::from(place).at)
}

/// What one function or closure does.
fn shape(
    calls: &Calls<'_>,
    sdks: &Sdks<'_>,
    places: &Places<'_>,
    named: &dyn Fn(&Ty) -> String,
    workflow: &Workflow<'_>,
) -> Shape {
    let mut extract = Extract {
        calls,
        sdks,
        places,
        named,
        sequences: vec![Sequence::default()],
        controls: vec![Control::Root],
        clock: 0,
        nodes: 0,
        depth: 0,
        holes: FxHashMap::default(),
        next_hole: 0,
        unseen: FxHashMap::default(),
        labels: FxHashMap::default(),
        results: FxHashMap::default(),
        result_counts: FxHashMap::default(),
        entered: FxHashMap::default(),
        label_counts: FxHashMap::default(),
        indexes: FxHashMap::default(),
        issuing: FxHashMap::default(),
        tails: FxHashSet::default(),
    };
    extract.workflow(workflow.entry);
    extract.finish()
}

/// A sequence that is being written.
#[derive(Default)]
struct Sequence {
    nodes: Vec<Node>,
    /// Nothing after this is reached.
    ended: bool,
}

/// What `return`, `?`, `break` and `continue` leave.
enum Control {
    /// The workflow, a handler or a concurrent part.
    Root,
    /// A helper, closure or block whose value is used.
    Inlined { label: String, hole: u32 },
    /// A loop.
    Loop {
        written: Option<LabelId>,
        label: String,
        text: String,
    },
    /// A labelled block.
    Block { written: LabelId, label: String },
    /// A function that may call itself: starts again from here.
    Recursive { def: DefId, label: String },
}

/// How many there are of each name.
type Counts = FxHashMap<String, u32>;

/// Where a command is issued: the calls on the way, the function, the expression.
type Issued = (Rc<Vec<(DefId, ExprId)>>, DefId, ExprId);

struct Extract<'a, 't> {
    calls: &'a Calls<'t>,
    sdks: &'a Sdks<'t>,
    places: &'a Places<'a>,
    /// Names a type that lies in histories.
    named: &'a dyn Fn(&Ty) -> String,
    sequences: Vec<Sequence>,
    controls: Vec<Control>,
    /// Goes on with everything that happens.
    clock: u64,
    nodes: usize,
    depth: u32,
    /// What runs where a failure leads to, once somebody has looked at it.
    holes: FxHashMap<u32, Vec<Node>>,
    next_hole: u32,
    /// Where code goes on whose failure nobody looks at: the label of what was inlined.
    unseen: FxHashMap<u32, String>,
    /// The labels of commands, by the calls through which the code is entered and the call.
    labels: FxHashMap<Issued, String>,
    /// What stands for a command's result where its call stands in a text.
    results: FxHashMap<Issued, String>,
    /// How many results of a name there are on the way to here.
    result_counts: Counts,
    /// Helpers whose bodies stand in place of their calls, by these.
    entered: FxHashMap<Issued, Rc<Frame<'t>>>,
    label_counts: FxHashMap<String, u32>,
    indexes: FxHashMap<DefId, Rc<CallIndex>>,
    issuing: FxHashMap<DefId, bool>,
    /// Expressions in whose place the function's own result is.
    tails: FxHashSet<(DefId, ExprId)>,
}

impl<'t> Extract<'_, 't> {
    fn workflow(&mut self, entry: Entry) {
        let instance = self.calls.generic_instance(entry.owner());
        let frame = self.frame(instance, Vec::new(), Rc::new(Vec::new()));
        let value = match entry {
            Entry::Function(_) => {
                self.bind_parameters(&frame, Vec::new());
                match frame.body.root {
                    Some(root) => self.tail(&frame, root),
                    None => Value::Plain,
                }
            }
            Entry::Closure { owner, expr } => {
                let frame = self.frame_of_closure(&frame, owner, expr);
                let made = Value::Closure(frame, expr);
                self.call_closure(&made, Vec::new(), true)
            }
        };
        // A function that returns a future instead of being `async`.
        let value = self.awaited(&frame, value, None);
        self.returned(value);
    }

    fn ended(&self) -> bool {
        self.sequences.last().is_some_and(|s| s.ended)
    }

    fn emit(&mut self, node: Node) {
        self.clock += 1;
        self.nodes += 1;
        let too_many = self.nodes == MOST_NODES;
        let Some(sequence) = self.sequences.last_mut() else {
            return;
        };
        if sequence.ended || self.nodes > MOST_NODES {
            return;
        }
        if too_many {
            sequence.nodes.push(Node::Unknown(Unknown {
                reason: "the workflow is too large to be followed to its end".to_owned(),
                at: None,
            }));
            return;
        }
        let ends = matches!(node, Node::Exit(_));
        sequence.nodes.push(node);
        sequence.ended = ends;
    }

    fn exit(&mut self, exit: Exit) {
        self.emit(Node::Exit(exit));
    }

    fn unknown(&mut self, reason: String, span: Option<Span>) {
        let at = span.and_then(|span| self.position(span));
        self.emit(Node::Unknown(Unknown { reason, at }));
    }

    fn position(&self, span: Span) -> Option<Position> {
        position(self.calls, self.places, span)
    }

    /// Writes into a sequence of its own.
    fn within<R>(&mut self, run: impl FnOnce(&mut Self) -> R) -> (Sequence, R) {
        self.sequences.push(Sequence {
            nodes: Vec::new(),
            ended: self.ended(),
        });
        let result = run(self);
        let sequence = self.sequences.pop().unwrap_or_default();
        self.clock += 1;
        (sequence, result)
    }

    /// Puts a sequence behind what is written.
    fn append(&mut self, sequence: Sequence) {
        self.clock += 1;
        if let Some(last) = self.sequences.last_mut()
            && !last.ended
        {
            last.nodes.extend(sequence.nodes);
            last.ended = sequence.ended;
        }
    }

    /// A place for what runs when something fails.
    fn hole(&mut self) -> u32 {
        self.next_hole += 1;
        self.next_hole
    }

    fn outcome(&mut self, holes: Vec<u32>, inner: Value<'t>) -> Value<'t> {
        let at = self.clock;
        Value::Outcome(Outcome { holes, at }, Rc::new(inner))
    }

    fn is_fresh(&self, outcome: &Outcome) -> bool {
        outcome.at == self.clock
    }

    /// Says what runs where something failed; the first who looks decides.
    fn fill(&mut self, outcome: &Outcome, nodes: &[Node]) {
        for hole in &outcome.holes {
            self.holes.entry(*hole).or_insert_with(|| nodes.to_vec());
        }
    }

    /// How the code at hand ends with a failure.
    fn failure(&self) -> Node {
        for control in self.controls.iter().rev() {
            match control {
                Control::Root => break,
                Control::Inlined { hole, .. } => {
                    return Node::Exit(Exit::Break(finish::hole_label(*hole)));
                }
                _ => {}
            }
        }
        Node::Exit(Exit::Error)
    }

    /// How the code at hand ends well.
    fn success(&self) -> Node {
        for control in self.controls.iter().rev() {
            match control {
                Control::Root => break,
                Control::Inlined { label, .. } => {
                    return Node::Exit(Exit::Break(label.clone()));
                }
                _ => {}
            }
        }
        Node::Exit(Exit::Return)
    }

    /// A name for a loop or block: by how deep it is, so that one elsewhere changes nothing.
    fn block_label(&self, what: &str) -> String {
        let depth = self
            .controls
            .iter()
            .filter(|c| !matches!(c, Control::Root))
            .count();
        format!("{what}{}", depth + 1)
    }
}
