//! Work that is sent to a queue which no worker polls.

use super::{At, Fault, Registry};
use crate::calls::reach::{Leaf, Wording};
use crate::lints::profile::{Command, Place, PlaceStep, Profile, Start, StartAction};
use crate::sdk::{Located, Value};
use crate::syntax::text::Span;

pub const LINT: &str = "task_queue_mismatch";

impl<'t> Registry<'_, 't> {
    /// A client that starts a workflow on a queue that nobody polls.
    pub(super) fn start_queue(
        &self,
        sdk: &'t Profile,
        start: &Start,
        at: At<'_>,
    ) -> Option<Fault<'t>> {
        if start.action != StartAction::Start || self.is_test(at.owner) {
            return None;
        }
        self.is_own(at, start.name.as_ref()?)?;
        let (span, wording) = self.unpolled(sdk, at, start.task_queue.as_ref()?)?;
        Some(Fault {
            lint: LINT,
            sdk,
            workflow: None,
            span,
            confidence: at.call.confidence,
            wording,
        })
    }

    /// A command whose options name a queue that nobody polls.
    pub(super) fn command_queue(
        &self,
        sdk: &'t Profile,
        command: &Command,
        at: At<'_>,
    ) -> Option<Leaf> {
        let options = command.options.as_ref()?;
        command
            .name
            .iter()
            .find_map(|place| self.is_own(at, place))?;
        let field = self.sdks.queue_field(sdk, at.owner, at.site(), options)?;
        let mut place = options.clone();
        place.steps.push(PlaceStep::Field(field));
        let (span, wording) = self.unpolled(sdk, at, &place)?;
        Some(self.leaf(LINT, at, span, wording))
    }

    /// Whether what is started or scheduled is defined in this workspace, so that its workers
    /// should be here: another program's queue is its own affair.
    fn is_own(&self, at: At<'_>, name: &Place) -> Option<()> {
        match self.sdks.value_at(at.owner, at.site(), name)? {
            Value::Definition { def: Some(def), .. } => {
                let definition = self.sdks.definition(def);
                let is_served = definition.is_none_or(|_| self.sdks.is_registered(def));
                is_served.then_some(())
            }
            Value::Text(name) => self.sdks.is_served_by_name(&name).then_some(()),
            _ => None,
        }
    }

    fn unpolled(&self, sdk: &Profile, at: At<'_>, place: &Place) -> Option<(Span, Wording)> {
        let queues = self.sdks.polled_queues(sdk)?;
        let queue = self.queue_at(at, place)?;
        let Value::Text(name) = self.sdks.value_of(&queue) else {
            return None;
        };
        if queues.contains(&name.as_str()) {
            return None;
        }
        let span = if queue.owner == at.owner {
            self.span_of(queue.owner, queue.expr)
        } else {
            at.call.call.span
        };
        let quoted: Vec<String> = queues.iter().map(|queue| format!("`{queue}`")).collect();
        let wording = Wording {
            variant: None,
            values: vec![("queue", name), ("expected", quoted.join(", "))],
        };
        Some((span, wording))
    }

    /// What names the queue, less a `Some` around it.
    fn queue_at(&self, at: At<'_>, place: &Place) -> Option<Located> {
        let found = self.sdks.exprs_at(at.owner, at.site(), place);
        let found = found.first()?;
        Some(self.sdks.inside_some(found))
    }

    /// Whether a start names a queue that is not known to be polled here: what runs there is
    /// another program's.
    pub(super) fn is_for_another(&self, sdk: &Profile, start: &Start, at: At<'_>) -> bool {
        let Some(place) = &start.task_queue else {
            return false;
        };
        match self.queue_at(at, place).map(|q| self.sdks.value_of(&q)) {
            None => false,
            Some(Value::Text(name)) => self
                .sdks
                .polled_queues(sdk)
                .is_some_and(|queues| !queues.contains(&name.as_str())),
            Some(_) => true,
        }
    }
}
