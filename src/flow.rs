//! What workflow code does with commands, patches, messages and its state that it should
//! not: the lints that look at calls of the SDK instead of effects.
//!
//! What a call is to its SDK comes from the profile alone. A check looks at one body
//! ([`body::Body`]) or at all that a workflow reaches; a finding is filed like an effect, at
//! its place with the calls that lead there.

pub(crate) mod body;
mod borrows;
mod cancellation;
mod dropped;
mod journaled;
mod loops;
mod messages;
mod opaque;
mod patched;
mod patches;
mod replaying;
mod summary;
mod timeouts;
mod waiting;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::calls::reach::{Leaf, NodeId, Reach, Wording};
use crate::calls::{Calls, Confidence};
use crate::lints::check::code::Code;
use crate::names::{CrateOrigin, DefId};
use crate::sdk::{Sdks, Workflow};
use crate::syntax::ast::ExprId;
use crate::syntax::position::Places;
use crate::syntax::text::{Name, Span};
use crate::types::ty::Ty;
use body::Body;
use summary::{Doing, Summaries};

/// Something that workflow code should not do, while it is put into words.
#[derive(Clone, Debug)]
struct Problem {
    leaf: Leaf,
}

impl Problem {
    fn at(lint: &'static str, expr: ExprId, site: Span) -> Self {
        Problem {
            leaf: Leaf {
                site,
                lint: Name::new(lint),
                callee: String::new(),
                confidence: Confidence::Certain,
                detail: None,
                wording: Some(Wording::default()),
                expr,
            },
        }
    }

    fn value(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let wording = self.leaf.wording.get_or_insert_default();
        wording.values.push((name, value.into()));
        self
    }

    fn variant(mut self, variant: &'static str) -> Self {
        self.leaf.wording.get_or_insert_default().variant = Some(variant);
        self
    }

    fn confidence(mut self, confidence: Confidence) -> Self {
        self.leaf.confidence = self.leaf.confidence.max(confidence);
        self
    }

    fn callee(mut self, callee: String) -> Self {
        self.leaf.callee = callee;
        self
    }
}

/// The lints of this stage: what is enabled among them is looked for.
const LINTS: [&str; 20] = [
    patches::UNUSED,
    patches::DYNAMIC,
    patches::DEPRECATED,
    patched::DUPLICATE,
    patched::OLD_BRANCH,
    replaying::BRANCH,
    messages::MUTATION,
    messages::COMMAND,
    messages::EXIT,
    messages::CONTINUES,
    borrows::NESTED,
    journaled::COMMAND,
    timeouts::ACTIVITY,
    timeouts::LOCAL_ACTIVITY,
    loops::UNBOUNDED,
    loops::UPSERT,
    waiting::BUSY,
    cancellation::SWALLOWED,
    dropped::DROPPED,
    opaque::CALL,
];

/// The workflow code of a run, with what is wrong in each body by itself.
pub struct Flow<'a> {
    calls: &'a Calls<'a>,
    sdks: &'a Sdks<'a>,
    reach: &'a Reach,
    places: &'a Places<'a>,
    enabled: FxHashSet<&'static str>,
    /// By node; none where nothing means anything to an SDK.
    bodies: Vec<Option<Body<'a>>>,
    summaries: Summaries,
    /// By node.
    local: Vec<Vec<Problem>>,
}

impl<'a> Flow<'a> {
    /// Looks at what is reached. `is_enabled` says whether a lint may be reported anywhere:
    /// nothing is done for those that may not.
    pub fn new(
        calls: &'a Calls<'a>,
        sdks: &'a Sdks<'a>,
        reach: &'a Reach,
        places: &'a Places<'a>,
        is_enabled: impl Fn(&str) -> bool,
    ) -> Flow<'a> {
        let enabled: FxHashSet<&'static str> =
            LINTS.into_iter().filter(|lint| is_enabled(lint)).collect();
        let is_looked_at = sdks.active().next().is_some() && !enabled.is_empty();
        let db = &calls.types.db;
        let bodies: Vec<Option<Body<'a>>> = reach
            .nodes
            .par_iter()
            .map(|node| {
                let krate = node.unit.instance.def.krate;
                (is_looked_at && node.has_meaning && db.info(krate).origin == CrateOrigin::Member)
                    .then(|| Body::of(calls, sdks, &node.unit))
                    .flatten()
            })
            .collect();
        let summaries = Summaries::of(reach, &bodies);
        // Those that only call others which do something.
        let bodies: Vec<Option<Body<'a>>> = bodies
            .into_par_iter()
            .enumerate()
            .map(|(index, body)| {
                let node = NodeId(index as u32);
                let is_own =
                    db.info(reach.node(node).unit.instance.def.krate).origin == CrateOrigin::Member;
                match body {
                    None if is_own && summaries.of_node(node) != Doing::NOTHING => {
                        Some(Body::whole(calls, sdks, &reach.node(node).unit))
                    }
                    body => body,
                }
            })
            .collect();
        let mut flow = Flow {
            calls,
            sdks,
            reach,
            places,
            enabled,
            bodies,
            summaries,
            local: Vec::new(),
        };
        flow.local = (0..flow.bodies.len())
            .into_par_iter()
            .map(|index| flow.in_body(NodeId(index as u32)))
            .collect();
        flow
    }

    fn is_enabled(&self, lint: &str) -> bool {
        self.enabled.contains(lint)
    }

    fn body(&self, node: NodeId) -> Option<&Body<'a>> {
        self.bodies.get(node.0 as usize)?.as_ref()
    }

    /// The code of a node.
    fn own_code(&self, node: NodeId) -> Option<Code<'a>> {
        let instance = self.reach.node(node).unit.instance.clone();
        self.calls
            .is_entered(instance.def)
            .then(|| Code::of(self.calls, instance))
    }

    /// Whether an expression is a call of an SDK's library, or names something of it.
    fn is_of_sdk(&self, code: &Code<'_>, expr: ExprId) -> bool {
        let owner = |def: DefId| self.sdks.is_sdk_crate(def.krate);
        let called = code
            .call_at(expr)
            .into_iter()
            .flat_map(|call| &call.callees);
        called.into_iter().any(|callee| owner(callee.instance.def))
            || matches!(code.ty(expr).strip_references(), Ty::Adt(def, _) if owner(*def))
    }

    /// The line of a place, as messages show it.
    fn line(&self, span: Span) -> String {
        let db = &self.calls.types.db;
        match self.places.own(span, |text| db.is_member_text(text)) {
            Some((place, _)) => format!("{}:{}", place.file, place.start.line),
            None => String::new(),
        }
    }

    fn in_body(&self, node: NodeId) -> Vec<Problem> {
        let mut found = Vec::new();
        if self.is_enabled(opaque::CALL) {
            opaque::find(self, node, &mut found);
        }
        if let Some(body) = self.body(node) {
            patches::find(body, &mut found);
            replaying::find(self, node, body, &mut found);
            borrows::find(self, node, body, &mut found);
            journaled::find(body, &mut found);
            timeouts::find(body, &mut found);
            loops::find(self, node, body, &mut found);
            waiting::find(self, node, body, &mut found);
            cancellation::find(body, &mut found);
            dropped::find(body, &mut found);
        }
        found.retain(|problem| self.is_enabled(problem.leaf.lint.as_str()));
        found
    }

    /// What is wrong in the code that a root reaches, node by node.
    ///
    /// `order` are the nodes that it reaches, the nearest first; `workflow` what it is to its
    /// SDK and `all` the other workflows of the run.
    pub fn of_root(
        &self,
        order: &[NodeId],
        workflow: Option<&Workflow<'_>>,
        all: &[Workflow<'_>],
    ) -> Vec<(NodeId, Leaf)> {
        let mut found: Vec<(NodeId, Problem)> = Vec::new();
        for &node in order {
            let local = self.local.get(node.0 as usize).into_iter().flatten();
            found.extend(local.map(|problem| (node, problem.clone())));
        }
        if let Some(workflow) = workflow {
            patched::find(self, order, &mut found);
            messages::find(self, order, workflow, all, &mut found);
        }
        found
            .into_iter()
            .map(|(node, problem)| (node, problem.leaf))
            .filter(|(_, leaf)| self.is_enabled(leaf.lint.as_str()))
            .collect()
    }
}
