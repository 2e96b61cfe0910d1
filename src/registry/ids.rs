//! Executions that are started without an id of their own.

use super::{At, Fault, Registry};
use crate::calls::reach::{Leaf, Wording};
use crate::lints::profile::{Command, CommandKind, Place, Profile, Start, StartAction};

pub const LINT: &str = "workflow_id_missing";

impl<'t> Registry<'_, 't> {
    /// A client that leaves it to the SDK to make an id up.
    pub(super) fn start_without_id(
        &self,
        sdk: &'t Profile,
        start: &Start,
        at: At<'_>,
    ) -> Option<Fault<'t>> {
        if start.action != StartAction::Start
            || !start.id_made_up
            || self.is_test(at.owner)
            || self.is_given(&start.id, at)
        {
            return None;
        }
        let place = start.name.as_ref()?;
        let value = self.sdks.value_at(at.owner, at.site(), place)?;
        let kind = sdk.terms.workflow.clone();
        Some(Fault {
            lint: LINT,
            sdk,
            workflow: None,
            span: at.call.call.span,
            confidence: at.call.confidence,
            wording: Wording {
                variant: None,
                values: vec![("kind", kind), ("name", value.name()?.to_owned())],
            },
        })
    }

    /// A child whose id is drawn from the random source that replay repeats: another draw before
    /// it, and it is another id.
    pub(super) fn child_without_id(
        &self,
        sdk: &'t Profile,
        command: &Command,
        at: At<'_>,
    ) -> Option<Leaf> {
        if command.kind != CommandKind::ChildWorkflow
            || !sdk.replay.random_ids.contains(&command.kind)
            || self.is_given(&command.id, at)
        {
            return None;
        }
        let name = self.name_of_command(command, at)?;
        let wording = Wording {
            variant: Some("child"),
            values: vec![
                ("kind", Self::kind_of_command(sdk, command.kind)),
                ("name", name),
            ],
        };
        Some(self.leaf(LINT, at, at.call.call.span, wording))
    }

    /// Whether an id is given, or may be.
    fn is_given(&self, id: &Option<Place>, at: At<'_>) -> bool {
        id.as_ref()
            .is_some_and(|place| !self.sdks.is_unset(at.owner, at.site(), place))
    }
}
