//! Workflows and activities that no worker registers, and names that nothing has.

use super::{At, Fault, Registry};
use crate::calls::Confidence;
use rustc_hash::FxHashSet;

use crate::calls::reach::{Leaf, Reach, Wording};
use crate::lints::profile::{Command, CommandKind, DefinitionKind, Profile, Start, StartAction};
use crate::names::DefId;
use crate::sdk::{Definition, Entry, Role, Served, Value, Workflow};
use crate::syntax::text::Span;

pub const LINT: &str = "unregistered";

impl<'t> Registry<'_, 't> {
    /// Definitions that attributes mark and no worker registers, where workers of the
    /// workspace serve others of their kind.
    pub(super) fn unregistered(
        &self,
        workflows: &[Workflow<'t>],
        reach: &Reach,
        found: &mut Vec<Fault<'t>>,
    ) {
        let mut candidates = Vec::new();
        for (sdk, definition) in self.sdks.marked_definitions() {
            let is_registrable = !matches!(
                definition.kind,
                DefinitionKind::Init
                    | DefinitionKind::Signal
                    | DefinitionKind::Query
                    | DefinitionKind::Update
                    | DefinitionKind::UpdateValidator
            );
            if !is_registrable
                || definition.registers_itself
                || self.sdks.is_registered(definition.def)
                || !self.sdks.is_all_known(sdk, Served::from(definition.kind))
                || !self.sdks.may_be_served(definition.def.krate)
                || !self.has_body(definition.def)
            {
                continue;
            }
            candidates.push((sdk, definition));
        }
        if candidates.is_empty() {
            return;
        }
        let in_place = self.run_in_place(reach);
        candidates.retain(|(_, definition)| {
            let written = self.sdks.written(definition.def);
            written.is_some_and(|place| !in_place.contains(&place))
        });
        for (sdk, definition) in candidates {
            found.extend(self.unregistered_definition(sdk, definition, workflows));
        }
    }

    fn unregistered_definition(
        &self,
        sdk: &'t Profile,
        definition: &Definition,
        workflows: &[Workflow<'t>],
    ) -> Option<Fault<'t>> {
        let db = &self.calls.types.db;
        let mut name = definition.name.clone();
        let mut span = db.name_span(definition.def)?;
        let mut kind = Self::kind_of(sdk, definition);
        let mut variant = None;
        if let (DefinitionKind::Handler, Some((block, _)), Some(on)) =
            (definition.kind, &definition.block, definition.on)
        {
            // All handlers of a service are registered together.
            let first = self
                .sdks
                .marked_definitions()
                .find(|(_, d)| d.on == Some(on) && d.block.as_ref().is_some_and(|b| b.0 == *block));
            if first.is_some_and(|(_, first)| first.def != definition.def) {
                return None;
            }
            name = block.clone();
            span = db.name_span(on).unwrap_or(span);
            kind.clear();
            variant = Some("service");
        }
        // Of several targets that share the file, the workflow is the first one's.
        let written = self.sdks.written(definition.def);
        let workflow = workflows.iter().find(|w| {
            let is_it =
                matches!(w.entry, Entry::Function(def) if self.sdks.written(def) == written);
            is_it && std::ptr::eq(w.sdk, sdk)
        });
        if workflow.is_none() && definition.kind.is_workflow_code() {
            // Its file is excluded.
            return None;
        }
        Some(Fault {
            lint: LINT,
            sdk,
            workflow: workflow.map(|w| w.id.clone()),
            span,
            confidence: Confidence::Certain,
            wording: Wording {
                variant,
                values: vec![("kind", kind), ("name", name)],
            },
        })
    }

    /// Definitions that workflows run where they are, which no worker needs to know.
    fn run_in_place(&self, reach: &Reach) -> FxHashSet<Span> {
        let bodies: FxHashSet<DefId> = reach.nodes.iter().map(|n| n.unit.instance.def).collect();
        let mut found = FxHashSet::default();
        for owner in bodies {
            for call in self
                .calls
                .calls_of(&self.calls.generic_instance(owner))
                .iter()
            {
                let at = At { owner, call };
                for role in self.sdks.roles(owner, call) {
                    let Role::Command(command) = role else {
                        continue;
                    };
                    if command.kind != CommandKind::SideEffect {
                        continue;
                    }
                    let names = command.name.iter();
                    let values = names.filter_map(|p| self.sdks.value_at(owner, at.site(), p));
                    found.extend(values.filter_map(|value| match value {
                        Value::Definition { def, .. } => self.sdks.written(def?),
                        _ => None,
                    }));
                }
            }
        }
        found
    }

    fn has_body(&self, def: DefId) -> bool {
        let item = self.calls.types.db.item(def);
        item.is_some_and(|(_, item)| item.body.is_some())
    }

    /// A command by a name that nothing of the workspace has.
    pub(super) fn unknown_command(
        &self,
        sdk: &'t Profile,
        command: &Command,
        at: At<'_>,
    ) -> Option<Leaf> {
        let served = match command.kind {
            CommandKind::Activity | CommandKind::LocalActivity => Served::Activities,
            CommandKind::ChildWorkflow | CommandKind::Call | CommandKind::Send => Served::Workflows,
            _ => return None,
        };
        if command.elsewhere || command.fixed_name.is_some() {
            return None;
        }
        let place = command.name.first()?;
        let name = self.unknown_name(sdk, served, at, place)?;
        // Work for a queue of its own is work for another program.
        if let Some(options) = &command.options
            && self
                .sdks
                .queue_field(sdk, at.owner, at.site(), options)
                .is_some()
        {
            return None;
        }
        let kind = Self::kind_of_command(sdk, command.kind);
        Some(self.leaf(LINT, at, at.call.call.span, wording(kind, name)))
    }

    /// A client that starts what nothing of the workspace is called.
    pub(super) fn unknown_start(
        &self,
        sdk: &'t Profile,
        start: &Start,
        at: At<'_>,
    ) -> Option<Fault<'t>> {
        if start.action != StartAction::Start
            || start.elsewhere
            || self.is_test(at.owner)
            || self.is_for_another(sdk, start, at)
        {
            return None;
        }
        let name = self.unknown_name(sdk, Served::Workflows, at, start.name.as_ref()?)?;
        Some(Fault {
            lint: LINT,
            sdk,
            workflow: None,
            span: at.call.call.span,
            confidence: at.call.confidence,
            wording: wording(sdk.terms.workflow.clone(), name),
        })
    }

    /// The name at a place, where it is a string that nothing is called, although all names are
    /// known.
    fn unknown_name(
        &self,
        sdk: &Profile,
        served: Served,
        at: At<'_>,
        place: &crate::lints::profile::Place,
    ) -> Option<String> {
        if !self.sdks.is_all_known(sdk, served) {
            return None;
        }
        match self.sdks.value_at(at.owner, at.site(), place)? {
            Value::Text(name) if !self.sdks.is_name_known(sdk, served, &name) => Some(name),
            _ => None,
        }
    }
}

fn wording(kind: String, name: String) -> Wording {
    Wording {
        variant: Some("unknown_name"),
        values: vec![("kind", kind), ("name", name)],
    }
}
