//! Activities that nothing bounds in time.

use super::Problem;
use super::body::{Body, SdkCall};
use crate::lints::profile::{CommandKind, OptionsType};
use crate::sdk::{Site, Value};

pub const ACTIVITY: &str = "missing_activity_timeout";
pub const LOCAL_ACTIVITY: &str = "local_activity_timeout";

pub(super) fn find(body: &Body<'_>, found: &mut Vec<Problem>) {
    for call in body.own_calls() {
        for command in call.commands() {
            let lint = match command.kind {
                CommandKind::Activity => ACTIVITY,
                CommandKind::LocalActivity => LOCAL_ACTIVITY,
                _ => continue,
            };
            let Some(place) = &command.options else {
                continue;
            };
            let site = Site::Call(&call.call);
            let at = body.sdks.exprs_at(body.owner(), site, place);
            let Some(options) = at.first() else { continue };
            let Some(lacking) = body.sdks.lacks_timeout(options) else {
                continue;
            };
            let name = command
                .name
                .iter()
                .find_map(|place| body.sdks.value_at(body.owner(), site, place));
            found.push(
                body.problem(lint, call)
                    .value("name", name_of(body, call, name))
                    .value("expected", expected(lacking)),
            );
        }
    }
}

fn name_of(body: &Body<'_>, call: &SdkCall<'_>, value: Option<Value>) -> String {
    match value {
        Some(Value::Text(name) | Value::Definition { name, .. }) => name,
        Some(Value::Parameter { text, .. } | Value::Unknown(text)) => text,
        None => body.name_of(&call.call),
    }
}

/// The field to set: the last of them is the broadest.
fn expected(options: &OptionsType) -> String {
    let fields = options.timeouts.iter();
    let mut named = fields.filter(|field| field.starts_with("start"));
    named
        .next()
        .or(options.timeouts.first())
        .cloned()
        .unwrap_or_default()
}
