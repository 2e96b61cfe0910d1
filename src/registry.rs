//! Does what a workspace defines, registers, polls and starts fit together?
//!
//! The lints here look across functions and crates: a workflow that no worker registers, a name
//! that nothing has, a queue that nobody polls. What is not known before it runs (a name from a
//! variable, a queue from the environment) is left alone.

mod arguments;
mod durations;
mod factories;
mod heartbeats;
mod ids;
mod inputs;
mod payloads;
mod queues;
mod sizes;
mod unregistered;

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::calls::exprs::subtree;
use crate::calls::reach::{Leaf, Reach, Wording};
use crate::calls::{Calls, Confidence, Instance, ResolvedCall};
use crate::lints::profile::{Command, CommandKind, Profile, Start};
use crate::names::DefId;
use crate::sdk::{Definition, Role, Sdks, Site, Workflow};
use crate::syntax::ast::ExprId;
use crate::syntax::text::{Name, Span};
use inputs::Signed;

/// Lints of the calls by which clients start workflows.
const CLIENT_LINTS: [&str; 4] = [unregistered::LINT, queues::LINT, ids::LINT, arguments::LINT];

/// Something that does not fit, at a place that need not be workflow code.
#[derive(Clone, Debug)]
pub struct Fault<'t> {
    /// The lint.
    pub lint: &'static str,
    /// Whose rules it is against.
    pub sdk: &'t Profile,
    /// The id of the workflow that it concerns, where it is one.
    pub workflow: Option<String>,
    /// What a report points at.
    pub span: Span,
    /// How surely it was resolved.
    pub confidence: Confidence,
    /// What the message says.
    pub wording: Wording,
}

/// Checks what the SDKs' profiles say of a workspace against each other.
pub struct Registry<'a, 't> {
    calls: &'a Calls<'t>,
    sdks: &'a Sdks<'t>,
    /// Whether a lint is reported anywhere.
    is_wanted: &'a (dyn Fn(&str) -> bool + Sync),
    /// All definitions with what they take and return.
    signed: OnceLock<Vec<Signed<'t>>>,
}

/// A command that workflow code issues.
struct Issued<'t> {
    sdk: &'t Profile,
    command: &'t Command,
    owner: DefId,
    call: ResolvedCall,
}

/// A call in a body, with what the profiles say of it.
#[derive(Clone, Copy)]
struct At<'c> {
    owner: DefId,
    call: &'c ResolvedCall,
}

impl<'c> At<'c> {
    fn site(&self) -> Site<'c> {
        Site::Call(self.call)
    }
}

impl<'a, 't> Registry<'a, 't> {
    /// Lints that `is_wanted` refuses cost nothing.
    pub fn new(
        calls: &'a Calls<'t>,
        sdks: &'a Sdks<'t>,
        is_wanted: &'a (dyn Fn(&str) -> bool + Sync),
    ) -> Self {
        Registry {
            calls,
            sdks,
            is_wanted,
            signed: OnceLock::new(),
        }
    }

    /// Looks through the texts of the workspace for workers and clients, while they are at hand;
    /// what they do is read when it is asked for.
    pub fn look_around(&self) {
        let of_workers = [unregistered::LINT, queues::LINT, factories::LINT];
        if of_workers.iter().any(|lint| (self.is_wanted)(lint)) {
            self.sdks.find_workers();
        }
        if CLIENT_LINTS.iter().any(|lint| (self.is_wanted)(lint)) {
            self.sdks.client_bodies();
        }
    }

    /// What is wrong with definitions, workers and clients; `workflows` are those that are
    /// reported, `reach` is their code.
    pub fn faults(&self, workflows: &[Workflow<'t>], reach: &Reach) -> Vec<Fault<'t>> {
        let mut found = Vec::new();
        if (self.is_wanted)(unregistered::LINT) {
            self.unregistered(workflows, reach, &mut found);
        }
        self.client_faults(reach, &mut found);
        self.signature_faults(workflows, &mut found);
        if (self.is_wanted)(factories::LINT) {
            self.shared_state(&mut found);
        }
        if (self.is_wanted)(heartbeats::LINT) {
            self.silent_activities(&self.issued(reach), &mut found);
        }
        // A file that several targets share is read for each.
        let mut seen = FxHashSet::default();
        found.retain(|fault| seen.insert((fault.lint, fault.span, fault.wording.clone())));
        found
    }

    fn all_signed(&self) -> Vec<Signed<'t>> {
        let workflows = self.sdks.workflows().into_iter();
        let workflows = workflows.map(|w| Signed::of_workflow(&w, self.sdks.signature(w.entry)));
        let activities = self.sdks.activities().into_iter();
        let activities = activities.map(|a| Signed::of_activity(&a, self.sdks.signature(a.entry)));
        workflows.chain(activities).collect()
    }

    /// The commands of all code that workflows reach.
    fn issued(&self, reach: &Reach) -> Vec<Issued<'t>> {
        let mut owners: Vec<DefId> = (reach.nodes.iter())
            .filter(|node| node.has_meaning)
            .map(|node| node.unit.instance.def)
            .collect();
        owners.sort();
        owners.dedup();
        let mut found = Vec::new();
        for owner in owners {
            for call in self
                .calls
                .calls_of(&self.calls.generic_instance(owner))
                .iter()
            {
                for (sdk, role) in self.sdks.roles_with_sdk(owner, call) {
                    if let Role::Command(command) = role {
                        found.push(Issued {
                            sdk,
                            command,
                            owner,
                            call: call.clone(),
                        });
                    }
                }
            }
        }
        found
    }

    /// What is wrong with what definitions take and return.
    fn signature_faults(&self, workflows: &[Workflow<'t>], found: &mut Vec<Fault<'t>>) {
        let lints = [inputs::SEVERAL, inputs::CLOCK, payloads::UNSERIALIZABLE];
        if !lints.iter().any(|lint| (self.is_wanted)(lint)) {
            return;
        }
        let workflows = workflows
            .iter()
            .map(|w| Signed::of_workflow(w, self.sdks.signature(w.entry)));
        let activities = self.sdks.activities();
        let activities = activities
            .iter()
            .map(|a| Signed::of_activity(a, self.sdks.signature(a.entry)));
        for signed in workflows.chain(activities) {
            if (self.is_wanted)(inputs::SEVERAL) {
                found.extend(self.several_arguments(&signed));
            }
            if (self.is_wanted)(inputs::CLOCK) {
                found.extend(self.clock_arguments(&signed));
            }
            if (self.is_wanted)(payloads::UNSERIALIZABLE) {
                found.extend(self.unserializable(&signed));
            }
        }
    }

    /// What is wrong with the commands of a body that workflows reach.
    pub fn in_workflow_code(&self, instance: &Instance) -> Vec<Leaf> {
        let owner = instance.def;
        let mut found = Vec::new();
        if !self.calls.is_entered(owner) {
            return found;
        }
        for call in self.calls.calls_of(instance).iter() {
            let at = At { owner, call };
            for (sdk, role) in self.sdks.roles_with_sdk(owner, call) {
                let Role::Command(command) = role else {
                    continue;
                };
                if (self.is_wanted)(unregistered::LINT) {
                    found.extend(self.unknown_command(sdk, command, at));
                }
                if (self.is_wanted)(queues::LINT) {
                    found.extend(self.command_queue(sdk, command, at));
                }
                if (self.is_wanted)(ids::LINT) {
                    found.extend(self.child_without_id(sdk, command, at));
                }
                if (self.is_wanted)(sizes::LINT) {
                    found.extend(self.large_input(sdk, command, at));
                }
                if (self.is_wanted)(arguments::LINT) {
                    found.extend(self.command_mismatch(sdk, command, at));
                }
                if (self.is_wanted)(payloads::UNORDERED) {
                    found.extend(self.unordered(sdk, command, at));
                }
            }
        }
        found
    }

    /// What is wrong with the calls of clients, outside of workflow code.
    fn client_faults(&self, reach: &Reach, found: &mut Vec<Fault<'t>>) {
        if !CLIENT_LINTS.iter().any(|lint| (self.is_wanted)(lint)) {
            return;
        }
        let inside = WorkflowCode::of(reach);
        let faults = self.sdks.in_clients(|sdk, start, owner, call| {
            if inside.contains(self.calls, owner, call.call.expr) {
                return Vec::new();
            }
            self.start_faults(sdk, start, At { owner, call })
        });
        found.extend(faults);
    }

    fn start_faults(&self, sdk: &'t Profile, start: &Start, at: At<'_>) -> Vec<Fault<'t>> {
        let mut found = Vec::new();
        if (self.is_wanted)(unregistered::LINT) {
            found.extend(self.unknown_start(sdk, start, at));
        }
        if (self.is_wanted)(queues::LINT) {
            found.extend(self.start_queue(sdk, start, at));
        }
        if (self.is_wanted)(ids::LINT) {
            found.extend(self.start_without_id(sdk, start, at));
        }
        if (self.is_wanted)(arguments::LINT) {
            found.extend(self.start_mismatch(sdk, start, at));
        }
        found
    }

    fn leaf(&self, lint: &'static str, at: At<'_>, span: Span, wording: Wording) -> Leaf {
        let callee = at.call.callees.first();
        Leaf {
            site: span,
            lint: Name::new(lint),
            callee: callee.map_or_else(String::new, |callee| self.calls.name_of(callee)),
            confidence: at.call.confidence,
            detail: None,
            wording: Some(wording),
            expr: at.call.call.expr,
        }
    }

    /// Whether a function is a test: tests start what does not exist, and start it once.
    fn is_test(&self, function: DefId) -> bool {
        let attributes = self.calls.types.db.attrs(function);
        attributes
            .iter()
            .any(|(path, _)| path.as_str().rsplit("::").next() == Some("test"))
    }

    /// Where an argument stands, for reports.
    fn span_of(&self, owner: DefId, expr: ExprId) -> Span {
        self.calls.types.body(owner).expr(expr).span
    }

    /// A definition in words: its kind as its SDK calls it.
    fn kind_of(sdk: &Profile, definition: &Definition) -> String {
        if definition.kind.is_workflow_code() {
            sdk.terms.workflow.clone()
        } else {
            sdk.terms.activity.clone()
        }
    }

    fn kind_of_command(sdk: &Profile, kind: CommandKind) -> String {
        match kind {
            CommandKind::Activity => sdk.terms.activity.clone(),
            CommandKind::LocalActivity => format!("local {}", sdk.terms.activity),
            CommandKind::ChildWorkflow => format!("child {}", sdk.terms.workflow),
            _ => sdk.terms.workflow.clone(),
        }
    }

    /// The name of a command, where it is known.
    fn name_of_command(&self, command: &Command, at: At<'_>) -> Option<String> {
        let mut values = command
            .name
            .iter()
            .flat_map(|place| self.sdks.value_at(at.owner, at.site(), place));
        values.find_map(|value| value.name().map(str::to_owned))
    }
}

/// The code that workflows reach: a call there is no client's.
struct WorkflowCode {
    /// For each function, the parts of it; none means all of it.
    parts: FxHashMap<DefId, Vec<Option<ExprId>>>,
}

impl WorkflowCode {
    fn of(reach: &Reach) -> Self {
        let mut parts: FxHashMap<DefId, Vec<Option<ExprId>>> = FxHashMap::default();
        for node in &reach.nodes {
            let of = parts.entry(node.unit.instance.def).or_default();
            if !of.contains(&node.unit.within) {
                of.push(node.unit.within);
            }
        }
        WorkflowCode { parts }
    }

    fn contains(&self, calls: &Calls<'_>, owner: DefId, expr: ExprId) -> bool {
        let Some(parts) = self.parts.get(&owner) else {
            return false;
        };
        let body = calls.types.body(owner);
        parts.iter().any(|part| match part {
            None => true,
            Some(root) => {
                let mut inside = FxHashSet::default();
                subtree(&body, *root, &mut inside);
                inside.contains(&expr)
            }
        })
    }
}
