//! Activities that are called with a heartbeat timeout, or may run for long, and never say that
//! they are alive.

use rustc_hash::FxHashSet;

use super::{At, Fault, Issued, Registry, durations};
use crate::calls::exprs::subtree;
use crate::calls::reach::Wording;
use crate::calls::{Confidence, Instance};
use crate::lints::profile::{CommandKind, MeaningKind, Profile};
use crate::names::DefId;
use crate::sdk::{ContextKind, Role, Value};
use crate::syntax::ast::{Body, ExprId, ExprKind};
use crate::syntax::text::Span;

pub const LINT: &str = "missing_heartbeat";

/// From how many seconds on an attempt is long.
const LONG: u128 = 600;

/// Why an activity should record heartbeats.
#[derive(Clone, Copy)]
enum Because {
    /// It is given up without.
    Timeout,
    /// It may run for so many seconds.
    Long(u128),
}

/// Functions below an activity that are looked into.
const MAX_FUNCTIONS: usize = 256;

impl<'t> Registry<'_, 't> {
    /// Loops that await in activities which should record heartbeats and never do.
    pub(super) fn silent_activities(&self, issued: &[Issued<'t>], found: &mut Vec<Fault<'t>>) {
        let mut seen = FxHashSet::default();
        for one in issued {
            if one.command.kind != CommandKind::Activity {
                continue;
            }
            let at = At {
                owner: one.owner,
                call: &one.call,
            };
            let Some((activity, name)) = self.called_activity(one, at) else {
                continue;
            };
            let because = match self.has_heartbeat_timeout(one, at) {
                true => Some(Because::Timeout),
                false => self.long_attempt(one, at).map(Because::Long),
            };
            if let Some(because) = because
                && seen.insert(activity)
            {
                self.silent_loops(one.sdk, activity, &name, because, found);
            }
        }
    }

    fn called_activity(&self, issued: &Issued<'t>, at: At<'_>) -> Option<(DefId, String)> {
        let mut names = issued.command.name.iter();
        names.find_map(
            |place| match self.sdks.value_at(at.owner, at.site(), place)? {
                Value::Definition {
                    def: Some(def),
                    name,
                } => Some((def, name)),
                _ => None,
            },
        )
    }

    fn has_heartbeat_timeout(&self, issued: &Issued<'t>, at: At<'_>) -> bool {
        let Some(options) = &issued.command.options else {
            return false;
        };
        let fields: Vec<&String> = (issued.sdk.options.iter())
            .flat_map(|o| &o.heartbeat_timeout)
            .collect();
        let set = self.sdks.set_field(&fields, at.owner, at.site(), options);
        set.is_some()
    }

    /// How many seconds an attempt may take, where that is long and written down.
    fn long_attempt(&self, issued: &Issued<'t>, at: At<'_>) -> Option<u128> {
        let options = issued.command.options.as_ref()?;
        let mut fields = issued.sdk.options.iter().flat_map(|o| &o.attempt_timeout);
        let value = fields.find_map(|field| {
            self.sdks
                .field_of_options(field, at.owner, at.site(), options)
        })?;
        durations::seconds(self.calls.types, &value).filter(|seconds| *seconds >= LONG)
    }

    fn silent_loops(
        &self,
        sdk: &'t Profile,
        activity: DefId,
        name: &str,
        because: Because,
        found: &mut Vec<Fault<'t>>,
    ) {
        let body = self.calls.types.body(activity);
        let loops = awaiting_loops(&body);
        if loops.is_empty() || self.may_record_heartbeat(activity) {
            return;
        }
        let mut values = vec![("name", name.to_owned())];
        let variant = match because {
            Because::Timeout => None,
            Because::Long(seconds) => {
                values.push(("limit", format!("{} minutes", seconds / 60)));
                Some("long")
            }
        };
        for span in loops {
            found.push(Fault {
                lint: LINT,
                sdk,
                workflow: None,
                span,
                confidence: Confidence::Certain,
                wording: Wording {
                    variant,
                    values: values.clone(),
                },
            });
        }
    }

    /// Whether a heartbeat is recorded below a function, or may be, as its context is handed to
    /// code that is not known.
    fn may_record_heartbeat(&self, activity: DefId) -> bool {
        let mut seen: FxHashSet<DefId> = FxHashSet::default();
        let mut open: Vec<Instance> = vec![self.calls.generic_instance(activity)];
        while let Some(instance) = open.pop() {
            if !seen.insert(instance.def) {
                continue;
            }
            if seen.len() > MAX_FUNCTIONS {
                return true;
            }
            let owner = instance.def;
            let inference = self.calls.inference(owner);
            for call in self.calls.calls_of(&instance).iter() {
                let is_heartbeat = |role: &Role<'_>| matches!(role, Role::Meaning(m) if m.of == MeaningKind::Heartbeat);
                let roles = self.sdks.roles(owner, call);
                if roles.iter().any(is_heartbeat) {
                    return true;
                }
                let mut entered = call.callees.iter().map(|c| c.instance.clone());
                let is_known = entered
                    .clone()
                    .all(|c| self.calls.is_entered(c.def) || self.sdks.is_sdk_crate(c.def.krate));
                let takes_context = call.call.args.iter().any(|&arg| {
                    let context = self.sdks.context_of(inference.expr(arg));
                    matches!(context, Some((_, ContextKind::Activity)))
                });
                if takes_context && (call.callees.is_empty() || !is_known) && !is_of_std(self, call)
                {
                    return true;
                }
                open.extend(entered.by_ref().filter(|c| self.calls.is_entered(c.def)));
            }
        }
        false
    }
}

/// A function of the standard library that a context is given to: `clone`, `drop`.
fn is_of_std(registry: &Registry<'_, '_>, call: &crate::calls::ResolvedCall) -> bool {
    let std = registry.calls.types.db.std();
    !call.callees.is_empty() && call.callees.iter().all(|c| c.instance.def.krate == std)
}

/// The heads of the outermost loops that wait for something.
fn awaiting_loops(body: &Body) -> Vec<Span> {
    let mut found: Vec<(Span, Span)> = Vec::new();
    for index in 0..body.exprs.len() {
        let expr = ExprId(index as u32);
        let whole = body.expr(expr).span;
        let (inside, head) = match &body.expr(expr).kind {
            ExprKind::Loop { body: inside, .. } => {
                let end = body.expr(*inside).span.start.max(whole.start + 1);
                (*inside, Span::new(whole.text, whole.start..end))
            }
            ExprKind::While {
                condition,
                body: inside,
                ..
            } => (*inside, body.expr(*condition).span),
            ExprKind::For {
                iterable,
                body: inside,
                ..
            } => (*inside, body.expr(*iterable).span),
            _ => continue,
        };
        let mut all = FxHashSet::default();
        subtree(body, inside, &mut all);
        if all
            .iter()
            .any(|&e| matches!(body.expr(e).kind, ExprKind::Await(_)))
        {
            found.push((whole, head));
        }
    }
    let is_inside =
        |a: Span, b: Span| a != b && a.text == b.text && b.start <= a.start && a.end <= b.end;
    let mut heads: Vec<Span> = found
        .iter()
        .filter(|(whole, _)| !found.iter().any(|(other, _)| is_inside(*whole, *other)))
        .map(|(_, head)| *head)
        .collect();
    heads.sort();
    heads
}
