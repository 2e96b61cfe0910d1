//! What a nondeterministic value comes to: does it decide which commands are issued, is it the
//! input of one, is it part of the result, or does nothing hang on it?
//!
//! Only findings are followed, one after the other: where there is none, nothing is done. A value
//! goes through variables, fields, results and arguments, up the calls that lead from the
//! workflow to it and down into the functions of the workspace that it is given to. Where it
//! cannot be followed any further it is said to decide what happens, the worst that it can do.
//!
//! What is not seen: values that leave through state shared by other means than fields (a lock
//! inside a static, a channel), and those that two executions of one function confuse.

mod commands;
mod decide;
mod follow;
mod given;
mod part;

use std::collections::VecDeque;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::calls::Calls;
use crate::calls::reach::{Leaf, NodeId, Reach, Unit};
use crate::diagnostic::Impact;
use crate::flow::body::Body;
use crate::lints::profile::Profile;
use crate::names::{CrateOrigin, DefId};
use crate::sdk::Sdks;
use crate::syntax::ast::*;
use crate::syntax::position::Places;
use crate::syntax::text::{Name, Span};
use crate::types::ty::Ty;
use commands::Issue;
use follow::{Follow, Start};
use part::Part;

/// What a value was seen to do, at one place.
#[derive(Clone, Debug)]
pub struct Sink {
    pub impact: Impact,
    /// What it does there, as what follows "that": `decides whether "refund" is scheduled`.
    pub says: String,
    /// Where.
    pub site: Span,
    /// It was seen, not assumed because the value could not be followed any further.
    pub is_seen: bool,
}

/// What became of a value in one function, with all that it calls.
#[derive(Clone, Debug, Default)]
struct Fate {
    worst: Option<Sink>,
    /// It is part of the function's result, as given there.
    returned: Option<(Part, Span)>,
    /// It decides whether the function fails, here.
    fails: Option<Span>,
    /// It is written through these parameters.
    written: Vec<(usize, Part, Span)>,
    /// It is kept in these fields of what the function does not own.
    stored: Vec<(DefId, Name)>,
}

impl Fate {
    fn note(&mut self, sink: Sink) {
        let is_worse = |worst: &Sink| (sink.impact, sink.is_seen) > (worst.impact, worst.is_seen);
        if self.worst.as_ref().is_none_or(is_worse) {
            self.worst = Some(sink);
        }
    }

    fn returns(&mut self, part: Part, site: Span) {
        self.returned = Some(match self.returned {
            Some((before, first)) if before != part => (Part::Whole, first),
            Some(before) => before,
            None => (part, site),
        });
    }

    /// Nothing worse can be found.
    fn is_settled(&self) -> bool {
        let worst = self.worst.as_ref();
        worst.is_some_and(|sink| sink.impact == Impact::ControlFlow && sink.is_seen)
    }
}

type Reads = FxHashMap<(Option<DefId>, Name), Vec<(NodeId, ExprId)>>;

/// Follows the values of the findings of one root.
pub struct Impacts<'a> {
    calls: &'a Calls<'a>,
    sdks: &'a Sdks<'a>,
    reach: &'a Reach,
    places: &'a Places<'a>,
    /// The SDK of the root, if it has one.
    profile: Option<&'a Profile>,
    /// The root, then the other roots of the same workflow, which share its state.
    roots: Vec<NodeId>,
    /// What the root reaches, and what any of the roots does.
    own: FxHashSet<NodeId>,
    shared: FxHashSet<NodeId>,
    callers: FxHashMap<NodeId, Vec<(NodeId, Span)>>,
    bodies: FxHashMap<Unit, Rc<Body<'a>>>,
    /// What becomes of parameters; none while that is being found out.
    below: FxHashMap<(Unit, LocalId, Part, bool), Option<Rc<Fate>>>,
    /// The first command of a function; none while that is being found out, too.
    first: FxHashMap<Unit, Option<Issue>>,
    /// Where fields are read; of no type where it is not known of what.
    reads: Option<Reads>,
}

/// A value on its way up the calls.
struct Way {
    node: NodeId,
    start: Start,
    part: Part,
    /// It came through the workflow's state, so that other roots of the workflow see it.
    is_shared: bool,
}

impl<'a> Impacts<'a> {
    /// For the findings of `roots[0]`; the others are the messages of the same workflow.
    pub fn new(
        calls: &'a Calls<'a>,
        sdks: &'a Sdks<'a>,
        reach: &'a Reach,
        places: &'a Places<'a>,
        profile: Option<&'a Profile>,
        roots: Vec<NodeId>,
    ) -> Impacts<'a> {
        let own = reached(reach, roots.get(..1).unwrap_or_default());
        let shared = reached(reach, &roots);
        let mut callers: FxHashMap<NodeId, Vec<(NodeId, Span)>> = FxHashMap::default();
        let mut from: Vec<NodeId> = shared.iter().copied().collect();
        from.sort();
        for node in from {
            for edge in &reach.node(node).edges {
                callers.entry(edge.to).or_default().push((node, edge.site));
            }
        }
        Impacts {
            calls,
            sdks,
            reach,
            places,
            profile,
            roots,
            own,
            shared,
            callers,
            bodies: FxHashMap::default(),
            below: FxHashMap::default(),
            first: FxHashMap::default(),
            reads: None,
        }
    }

    /// What the value of a finding does at worst, and the words for it. `in_order` says that not
    /// the value but the order of its items is nondeterministic; `file` is the one that the
    /// finding is reported in.
    pub fn of(
        &mut self,
        node: NodeId,
        leaf: &Leaf,
        in_order: bool,
        file: &str,
    ) -> (Impact, String) {
        match self.worst(node, leaf.expr, in_order) {
            Some(sink) => {
                let at = self.line(sink.site, file);
                (sink.impact, format!("that {}{at}", sink.says))
            }
            None => {
                let what = match self.profile {
                    Some(_) => "nothing that is recorded",
                    None => "neither result nor state",
                };
                (Impact::NoneSeen, format!("{what} was seen to hang on that"))
            }
        }
    }

    fn worst(&mut self, node: NodeId, expr: ExprId, in_order: bool) -> Option<Sink> {
        let mut worst = Fate::default();
        let mut seen = FxHashSet::default();
        let mut open = VecDeque::from([Way {
            node,
            start: Start::Leaf(expr),
            part: Part::Whole,
            is_shared: false,
        }]);
        while let Some(way) = open.pop_front() {
            if !seen.insert((way.node, way.start, way.part)) {
                continue;
            }
            let unit = self.reach.node(way.node).unit.clone();
            let fate = Follow::run(self, unit, way.start, way.part, in_order, 0);
            self.above(&way, &fate, &mut open, &mut worst);
            if worst.is_settled() {
                break;
            }
        }
        worst.worst
    }

    /// What becomes of a value where the function that it is in was called.
    fn above(&mut self, way: &Way, fate: &Fate, open: &mut VecDeque<Way>, worst: &mut Fate) {
        if let Some(sink) = &fate.worst {
            worst.note(sink.clone());
        }
        let roots = match way.is_shared {
            true => self.roots.as_slice(),
            false => self.roots.get(..1).unwrap_or_default(),
        };
        let is_root = roots.contains(&way.node);
        let unit = self.reach.node(way.node).unit.clone();
        let mut stored = fate.stored.clone();
        if is_root {
            self.at_root(&unit, fate, worst, &mut stored);
        }
        for (adt, field) in stored {
            let reads = self.reads_of(adt, field);
            open.extend(reads.into_iter().map(|(node, expr)| Way {
                node,
                start: Start::Value(expr),
                part: Part::Whole,
                is_shared: true,
            }));
        }
        let callers = self.callers.get(&way.node).cloned().unwrap_or_default();
        for (caller, site) in callers {
            if !way.is_shared && !self.own.contains(&caller) {
                continue;
            }
            let mut push = |start: Start, part: Part| {
                open.push_back(Way {
                    node: caller,
                    start,
                    part,
                    is_shared: way.is_shared,
                });
            };
            let body = self.body(&self.reach.node(caller).unit.clone());
            for call in body.code.resolved.iter() {
                let leads =
                    |callee: &crate::calls::Callee| callee.instance.def == unit.instance.def;
                if call.call.span != site || !call.callees.iter().any(leads) {
                    continue;
                }
                if let Some((part, _)) = fate.returned {
                    push(Start::Value(call.call.expr), part);
                }
                for &(index, part, _) in &fate.written {
                    if let Some(&arg) = call.call.args.get(index) {
                        push(Start::Place(arg), part);
                    }
                }
            }
            let mentions = &body.code.inference.mentions;
            for &(expr, def) in mentions {
                let is_here = body.code.body.expr(expr).span == site;
                if let (true, Some((part, _))) =
                    (is_here && def == unit.instance.def, fate.returned)
                {
                    push(Start::Value(expr), part);
                }
            }
        }
    }

    /// What a workflow's own result, failure and state are to replay.
    fn at_root(
        &mut self,
        unit: &Unit,
        fate: &Fate,
        worst: &mut Fate,
        stored: &mut Vec<(DefId, Name)>,
    ) {
        if let Some(site) = fate.fails.filter(|_| self.profile.is_some()) {
            worst.note(Sink {
                impact: Impact::ControlFlow,
                says: "decides whether the workflow fails".to_owned(),
                site,
                is_seen: true,
            });
        }
        let mut output = |says: String, site: Span| {
            worst.note(Sink {
                impact: Impact::Output,
                says,
                site,
                is_seen: true,
            });
        };
        let what = match self.profile {
            Some(profile) => profile.terms.workflow.as_str(),
            None => "function",
        };
        if let Some((_, site)) = fate.returned {
            output(format!("is part of the {what}'s result"), site);
        }
        for &(index, part, site) in &fate.written {
            output(format!("is kept in the {what}'s state"), site);
            let sig = self.calls.types.fn_sig(unit.instance.def);
            let ty = sig.as_ref().and_then(|sig| sig.params.get(index));
            let ty = ty.map(|ty| ty.subst(&unit.instance.subst));
            if let (Part::Field(field), Some(Ty::Adt(adt, _))) =
                (part, ty.as_ref().map(Ty::strip_references))
            {
                stored.push((*adt, field));
            }
        }
    }

    /// Where workflow code reads a field.
    fn reads_of(&mut self, adt: DefId, field: Name) -> Vec<(NodeId, ExprId)> {
        if self.reads.is_none() {
            let mut nodes: Vec<NodeId> = self.shared.iter().copied().collect();
            nodes.sort();
            let mut reads = Reads::default();
            for node in nodes {
                let unit = self.reach.node(node).unit.clone();
                if !self.is_own(unit.instance.def) {
                    continue;
                }
                let body = self.body(&unit);
                for &expr in &body.code.order {
                    let ExprKind::Field { base, name, .. } = body.code.kind(expr) else {
                        continue;
                    };
                    let of = match body.code.ty(*base).strip_references() {
                        Ty::Adt(adt, _) => Some(*adt),
                        Ty::Unknown => None,
                        _ => continue,
                    };
                    reads.entry((of, *name)).or_default().push((node, expr));
                }
            }
            self.reads = Some(reads);
        }
        let reads = self.reads.iter();
        reads
            .flat_map(|reads| [reads.get(&(Some(adt), field)), reads.get(&(None, field))])
            .flatten()
            .flatten()
            .copied()
            .collect()
    }

    fn body(&mut self, unit: &Unit) -> Rc<Body<'a>> {
        if let Some(body) = self.bodies.get(unit) {
            return body.clone();
        }
        let body = Rc::new(Body::whole(self.calls, self.sdks, unit));
        self.bodies.insert(unit.clone(), body.clone());
        body
    }

    /// Whether a function is code of the workspace that is followed.
    fn is_own(&self, def: DefId) -> bool {
        self.calls.types.db.info(def.krate).origin == CrateOrigin::Member
            && self.calls.is_entered(def)
            && !self.sdks.is_sdk_crate(def.krate)
            && !self.sdks.is_activity(def)
    }

    /// `, line 88`, with the file where it is another one.
    fn line(&self, span: Span, file: &str) -> String {
        let db = &self.calls.types.db;
        match self.places.own(span, |text| db.is_member_text(text)) {
            Some((place, _)) if *place.file == *file => format!(", line {}", place.start.line),
            Some((place, _)) => format!(", {}:{}", place.file, place.start.line),
            None => String::new(),
        }
    }
}

fn reached(reach: &Reach, roots: &[NodeId]) -> FxHashSet<NodeId> {
    let mut seen = FxHashSet::default();
    let mut open = roots.to_vec();
    while let Some(node) = open.pop() {
        if seen.insert(node) {
            open.extend(reach.node(node).edges.iter().map(|edge| edge.to));
        }
    }
    seen
}
