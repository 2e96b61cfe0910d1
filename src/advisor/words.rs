//! What the advisor says: messages, who is hit, what to do.

use super::changes::Edit;
use super::diff::{ChangeKind, WitnessStep};
use super::judge::{Compiled, Judgement, PatchStage, Retired};
use super::search::{Cause, Divergence, Findings, Seen};
use crate::lints::profile::{Callee, PatchRole, Profile};
use crate::shape::named::{CommandName, command as name, issued};
use crate::shape::render::sentence;
use crate::shape::tree::Node;

/// The steps of a witness.
#[must_use]
pub fn witness(compiled: &Compiled, divergence: &Divergence) -> Vec<WitnessStep> {
    let mut steps: Vec<WitnessStep> = divergence
        .agreed
        .iter()
        .map(|it| WitnessStep::Agrees(issued(&compiled.texts, &compiled.base, it)))
        .collect();
    steps.push(WitnessStep::Differs {
        expected: Some(seen(compiled, &divergence.expected)),
        found: divergence.found.as_ref().map(|it| seen(compiled, it)),
    });
    steps
}

fn seen(compiled: &Compiled, seen: &Seen) -> CommandName {
    let program = if seen.by_head {
        &compiled.head
    } else {
        &compiled.base
    };
    issued(&compiled.texts, program, &seen.issued)
}

/// Which executions a divergence hits.
#[must_use]
pub fn hits(compiled: &Compiled, divergence: &Divergence) -> String {
    let expected = seen(compiled, &divergence.expected);
    let commands = divergence
        .agreed
        .iter()
        .filter(|it| it.number.is_some())
        .count();
    let mut text = match divergence.cause {
        Cause::Number => format!("executions in which {expected} is done"),
        Cause::Dropped => format!("executions that dropped {expected} while it was pending"),
        _ => format!("executions that have recorded {expected}"),
    };
    match commands {
        0 => text.push_str(" as their first command"),
        1 => text.push_str(" after 1 command"),
        many => text.push_str(&format!(" after {many} commands")),
    }
    let failed: Vec<String> = divergence
        .failed
        .iter()
        .filter_map(|&index| compiled.base.command(index))
        .map(|command| format!("{} failed", name(command)))
        .collect();
    if !failed.is_empty() {
        text.push_str(&format!(", where {}", failed.join(" and ")));
    }
    text
}

/// What differs there, in a sentence.
#[must_use]
pub fn difference(compiled: &Compiled, divergence: &Divergence) -> String {
    let agreed: Vec<String> = (divergence.agreed.iter())
        .map(|it| issued(&compiled.texts, &compiled.base, it).to_string())
        .collect();
    let counted = |it: &Seen| {
        let title = seen(compiled, it).to_string();
        match agreed.iter().filter(|other| **other == title).count() {
            0 => title,
            before => format!("{title} ({})", ordinal(before + 1)),
        }
    };
    let expected = counted(&divergence.expected);
    let found = divergence.found.as_ref().map(counted);
    match (divergence.cause, found) {
        (Cause::Number, _) => format!(
            "{expected} now has another number, which replay notices when its result arrives"
        ),
        (Cause::Dropped, _) => format!(
            "the history has the cancellation of {expected}, whose future was dropped; the code keeps it"
        ),
        (Cause::TaskFailure, _) => {
            format!("the history has {expected}, but the code fails its task")
        }
        (Cause::Unknown(reason), _) => format!(
            "the history has {expected}, but what the code does there is not known: {}",
            compiled.texts.text(reason)
        ),
        (Cause::Value, Some(found)) => format!(
            "the history has {expected}, the code issues {found}; whether they are the same depends on values"
        ),
        (_, Some(found)) => {
            format!("the history has {expected}, but the code issues {found}")
        }
        (_, None) => format!("the history has {expected}, but the code issues nothing there"),
    }
}

/// 2nd, 3rd.
fn ordinal(number: usize) -> String {
    let end = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{end}")
}

/// The worst that was found.
#[must_use]
pub fn worst(findings: &Findings) -> Option<&Divergence> {
    findings
        .open
        .as_ref()
        .or(findings.possible.as_ref())
        .or(findings.closed.as_ref())
}

fn describe(nodes: &[Node]) -> Option<String> {
    nodes.first().map(|node| match node {
        Node::Command(command) => format!("`{}`", sentence(command)),
        Node::Await(wait) => format!("the await of {}", wait.of.join(", ")),
        Node::Cancel(cancel) => format!("the cancellation of {}", cancel.of.join(", ")),
        Node::Branch(branch) => format!("the branch on `{}`", branch.condition),
        Node::Loop(it) => match (&it.times, &it.condition) {
            (Some(times), _) => format!("the loop of {times} rounds"),
            (None, Some(condition)) => format!("the loop over `{condition}`"),
            (None, None) => "the loop".to_owned(),
        },
        Node::Race(_) => "the race".to_owned(),
        Node::Join(_) => "the join".to_owned(),
        Node::Patch(patch) => format!("the patch `{}`", patch.id),
        Node::Block(_) => "the block".to_owned(),
        Node::Draw(draw) => format!("{} draws of random values", draw.times),
        Node::Exit(_) => "an end of the run".to_owned(),
        Node::Unknown(unknown) => format!("what is not known ({})", unknown.reason),
    })
}

/// What an edit does, in a sentence.
#[must_use]
pub fn message(edit: &Edit) -> String {
    let base = describe(&edit.base);
    let head = describe(&edit.head);
    let old = base.clone().unwrap_or_default();
    let new = head.clone().unwrap_or_default();
    match edit.kind {
        ChangeKind::CommandMoved => format!("{new} is issued at another place"),
        ChangeKind::CommandRetyped => format!("{old} became {new}"),
        ChangeKind::CommandRenamed => format!("{old} became {new}"),
        ChangeKind::ArgumentsChanged => format!("the arguments of {new} changed"),
        ChangeKind::IdentityChanged => format!("{old} became {new}"),
        ChangeKind::OptionsChanged => format!("the options of {new} changed"),
        ChangeKind::MadeParallel => format!("{new} is no longer awaited where it is issued"),
        ChangeKind::MadeSequential => format!("{new} is awaited where it is issued"),
        ChangeKind::ConditionChanged => format!("{old} became {new}"),
        ChangeKind::BoundChanged => format!("{old} became {new}"),
        ChangeKind::PatchAdded => format!("{new} is new"),
        ChangeKind::PatchInverted => format!("the two ways of {new} changed places"),
        ChangeKind::PatchDeprecated => format!("the old way of {new} is gone"),
        ChangeKind::PatchRemoved => format!("{old} is gone"),
        _ => match (base, head) {
            (Some(old), Some(_)) if old != new => format!("{old} became {new}"),
            (Some(_), Some(new)) => format!("{new} changed"),
            (None, Some(new)) => format!("{new} was added"),
            (Some(old), None) => format!("{old} was removed"),
            (None, None) => "the shape changed".to_owned(),
        },
    }
}

/// The method of the context that is true for executions with a patch.
#[must_use]
pub fn patch_method(profile: &Profile) -> Option<&str> {
    let branches = |patch: &&crate::lints::profile::Patch| patch.role == PatchRole::Branch;
    let patch = profile.patches.iter().find(branches)?;
    match patch.calls.first()? {
        Callee::Method { method, .. } => method.as_deref(),
        _ => None,
    }
}

/// What stands behind the call that asks for a patch.
#[must_use]
pub fn patch_end(profile: &Profile) -> &'static str {
    let branches = |patch: &&crate::lints::profile::Patch| patch.role == PatchRole::Branch;
    match profile.patches.iter().find(branches) {
        Some(patch) if patch.awaited => ".await?",
        _ => "",
    }
}

/// How the SDK writes a branch on a patch: `ctx.patched`.
fn patched(profile: &Profile) -> Option<String> {
    let patch = profile
        .patches
        .iter()
        .find(|patch| matches!(patch.role, PatchRole::Branch | PatchRole::Version))?;
    match patch.calls.first()? {
        Callee::Method {
            method: Some(method),
            ..
        } => Some(format!("{}.{method}", profile.terms.context)),
        Callee::Path(path) => Some(path.last().to_owned()),
        _ => None,
    }
}

/// An id for a new patch around a change of a command.
#[must_use]
pub fn patch_id(kind: ChangeKind, command: Option<&CommandName>) -> String {
    let verb = match kind {
        ChangeKind::CommandAdded => "add",
        ChangeKind::CommandRemoved => "remove",
        _ => "change",
    };
    let what = match command {
        Some(command) => match &command.name {
            Some(name) => name.rsplit("::").next().unwrap_or(name),
            None => &command.kind,
        },
        None => "flow",
    };
    let what: String = what
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    format!("{verb}-{}", what.to_lowercase())
}

/// What to do about an edit that breaks.
#[must_use]
pub fn advice(edit: &Edit, profile: &Profile) -> String {
    let Some(call) = patched(profile) else {
        let versioned = profile.registrations.iter().any(|it| it.version.is_some());
        let workflow = &profile.terms.workflow;
        return if versioned {
            format!(
                "register the changed {workflow} as a new version beside the old one; open executions stay on the version that they began with"
            )
        } else {
            format!(
                "register the changed {workflow} under a new name beside the old one, and remove the old one when none of its executions is open"
            )
        };
    };
    let command = edit.command().map(name);
    let id = patch_id(edit.kind, command.as_ref());
    let call = format!("{call}(\"{id}\"){}", patch_end(profile));
    match edit.kind {
        ChangeKind::CommandAdded => format!("guard it: `if {call} {{ … }}`"),
        ChangeKind::CommandRemoved => {
            format!("keep it for older executions: `if !{call} {{ … }}`")
        }
        ChangeKind::CommandRenamed => format!(
            "pin the old name where it is defined, or keep both: `if {call} {{ new }} else {{ old }}`"
        ),
        ChangeKind::PatchInverted | ChangeKind::PatchChanged => {
            "put the ways back, and guard further changes by a patch with a new id".to_owned()
        }
        ChangeKind::HandlerRemoved | ChangeKind::HandlerRenamed => {
            "keep the handler under its old name until no execution that received it is open"
                .to_owned()
        }
        _ => format!("keep both ways: `if {call} {{ new }} else {{ old }}`"),
    }
}

/// What to do where a person must look.
#[must_use]
pub fn review_advice(edit: &Edit, profile: &Profile) -> String {
    match edit.kind {
        ChangeKind::ConditionChanged => format!(
            "make sure that both conditions give the same answer for every value that open executions can have, or {}",
            advice(edit, profile)
        ),
        ChangeKind::UnknownChanged => {
            "look at what is called there, or write it so that it can be resolved".to_owned()
        }
        _ => format!(
            "compare for the values that open executions can have, or {}",
            advice(edit, profile)
        ),
    }
}

/// What is to be said about a patch on its way out.
#[must_use]
pub fn retirement(it: &Retired, judgement: &Judgement) -> String {
    let mut text = match it.to {
        PatchStage::Removed if it.from == PatchStage::Active => format!(
            "the patch `{}` is gone altogether: every execution that recorded it fails, and every one older than it takes the other way",
            it.id
        ),
        PatchStage::Removed => format!(
            "the call that deprecates the patch `{}` is gone: executions that recorded it before it was deprecated fail",
            it.id
        ),
        PatchStage::Deprecated | PatchStage::Active => format!(
            "the old way of the patch `{}` is gone: executions older than the patch fail",
            it.id
        ),
    };
    if !judgement.retirement_breaks && it.to == PatchStage::Deprecated {
        text = format!("the patch `{}` is deprecated", it.id);
    }
    text
}

/// The query that says whether a patch may go on to a stage.
#[must_use]
pub fn query(profile: &Profile, workflow: &str, id: &str, to: PatchStage) -> Option<String> {
    let queries = profile.patch_queries.as_ref()?;
    let template = match to {
        PatchStage::Removed => &queries.with_marker,
        PatchStage::Deprecated | PatchStage::Active => &queries.without_marker,
    };
    Some(
        template
            .replace("{id}", id)
            .replace("{workflow}", workflow)
            .replace("{deployed}", "<when the patch was deployed>"),
    )
}
