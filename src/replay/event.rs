//! What an event of a recorded history says, by an SDK's profile.

use std::collections::BTreeMap;

use data_encoding::{BASE64, BASE64_NOPAD};
use rustc_hash::FxHashMap;
use serde_json::Value;

use crate::lints::profile::{
    CommandKind, History, HistoryEvent, HistoryFact, HistoryForm, Profile,
};

/// An event, as far as replay looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its number in the history.
    pub id: u64,
    /// What it says; `None` for what is of no interest.
    pub fact: Option<HistoryFact>,
    /// The kind of command it is about.
    pub command: Option<CommandKind>,
    /// A name: of the command, workflow, signal, patch.
    pub name: Option<String>,
    /// The id of the command.
    pub command_id: Option<String>,
    /// What was passed.
    pub input: Option<String>,
    /// The event that issued what this one answers.
    pub answers: Option<u64>,
    /// For what was issued: its result stands in the same event, as for a marker.
    pub at_once: bool,
    /// A patch recorded as deprecated.
    pub deprecated: bool,
    /// Which run it belongs to, where a document holds several.
    pub run: Option<String>,
    /// No entry of the profile is about its type.
    pub unknown_type: Option<String>,
}

/// Reads events as one SDK writes them.
#[derive(Debug)]
pub struct Reader<'a> {
    /// The SDK.
    pub profile: &'a Profile,
    history: &'a History,
    form: &'a HistoryForm,
    event_id: Path,
    event_type: Path,
    run: Option<Path>,
    types: FxHashMap<String, Vec<Entry<'a>>>,
    details: BTreeMap<String, Path>,
}

#[derive(Debug, Clone)]
struct Entry<'a> {
    data: &'a HistoryEvent,
    canonical: &'a str,
    marker: Option<Path>,
    name: Option<Path>,
    id: Option<Path>,
    input: Option<Path>,
    answers: Option<Path>,
    deprecated: Option<Path>,
}

/// A way into a JSON value, and a second one into the JSON that is found there in base64.
#[derive(Debug, Clone)]
struct Path {
    steps: Vec<String>,
    inside: Option<Vec<String>>,
}

impl Path {
    fn new(text: &str) -> Self {
        let split = |text: &str| -> Vec<String> {
            text.split('.')
                .filter(|step| !step.is_empty())
                .map(str::to_owned)
                .collect()
        };
        match text.split_once('|') {
            Some((before, inside)) => Self {
                steps: split(before),
                inside: Some(split(inside)),
            },
            None => Self {
                steps: split(text),
                inside: None,
            },
        }
    }

    fn find<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        walk(value, &self.steps)
    }

    fn text(&self, value: &Value) -> Option<String> {
        let found = self.find(value)?;
        match &self.inside {
            None => text(found),
            Some(inside) => {
                let encoded = found.as_str()?;
                let bytes = BASE64
                    .decode(encoded.as_bytes())
                    .or_else(|_| BASE64_NOPAD.decode(encoded.as_bytes()))
                    .ok()?;
                let decoded: Value = serde_json::from_slice(&bytes).ok()?;
                walk(&decoded, inside).and_then(text)
            }
        }
    }
}

fn walk<'v>(value: &'v Value, steps: &[String]) -> Option<&'v Value> {
    steps.iter().try_fold(value, |value, step| match value {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        value => value.get(step),
    })
}

/// Ids and names are strings in some SDKs and numbers in others.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null => None,
        Value::Array(_) | Value::Object(_) => serde_json::to_string(value).ok(),
    }
}

impl<'a> Reader<'a> {
    /// The reader for a history that begins with this event: of the first SDK one of whose forms
    /// fits.
    #[must_use]
    pub fn for_first(event: &Value, profiles: &'a [Profile]) -> Option<Self> {
        profiles.iter().find_map(|profile| {
            let history = profile.history.as_ref()?;
            history.forms.iter().find_map(|form| {
                let reader = Self::new(profile, history, form);
                let event_type = reader.event_type.text(event)?;
                let known =
                    reader.types.contains_key(&event_type) || history.ignored.contains(&event_type);
                known.then_some(reader)
            })
        })
    }

    fn new(profile: &'a Profile, history: &'a History, form: &'a HistoryForm) -> Self {
        let mut types: FxHashMap<String, Vec<Entry<'a>>> = FxHashMap::default();
        let mut details = BTreeMap::new();
        for data in &history.entries {
            let path = |text: &Option<String>| text.as_deref().map(Path::new);
            let entry = Entry {
                data,
                canonical: &data.event_type,
                marker: path(&data.marker),
                name: path(&data.name),
                id: path(&data.id),
                input: path(&data.input),
                answers: path(&data.answers),
                deprecated: path(&data.deprecated),
            };
            if let Some(prefix) = &form.upper_prefix {
                let upper = format!("{prefix}{}", upper_snake(&data.event_type));
                types.entry(upper).or_default().push(entry.clone());
            }
            types
                .entry(data.event_type.clone())
                .or_default()
                .push(entry);
            let of_type = form
                .details
                .replace("{type}", &data.event_type)
                .replace("{lowerType}", &lower_first(&data.event_type));
            details.insert(data.event_type.clone(), Path::new(&of_type));
        }
        Self {
            profile,
            history,
            form,
            event_id: Path::new(&form.event_id),
            event_type: Path::new(&form.event_type),
            run: form.run.as_deref().map(Path::new),
            types,
            details,
        }
    }

    /// What an event says. `None` where it is no event: it has no number or no type.
    #[must_use]
    pub fn read(&self, value: &Value) -> Option<Event> {
        let id = self.event_id.text(value)?.parse().ok()?;
        let event_type = self.event_type.text(value)?;
        let run = self.run.as_ref().and_then(|run| run.text(value));
        let mut event = Event {
            id,
            fact: None,
            command: None,
            name: None,
            command_id: None,
            input: None,
            answers: None,
            at_once: false,
            deprecated: false,
            run,
            unknown_type: None,
        };
        let Some(entries) = self.types.get(&event_type) else {
            if !self.is_ignored(&event_type) {
                event.unknown_type = Some(event_type);
            }
            return Some(event);
        };
        let nothing = Value::Null;
        let details = entries
            .first()
            .and_then(|entry| self.details.get(entry.canonical))
            .and_then(|path| path.find(value))
            .unwrap_or(&nothing);
        let fitting = entries.iter().find(|entry| {
            let marker = match (&entry.marker, &entry.data.marker_name) {
                (Some(path), Some(name)) => path.text(details).as_ref() == Some(name),
                _ => true,
            };
            let last = entries.len() == 1;
            marker
                && (last
                    || entry
                        .name
                        .as_ref()
                        .is_none_or(|name| name.text(details).is_some()))
        });
        let Some(entry) = fitting else {
            event.unknown_type = Some(event_type);
            return Some(event);
        };
        let get = |path: &Option<Path>| path.as_ref().and_then(|path| path.text(details));
        event.fact = Some(entry.data.says);
        event.command = entry.data.command;
        event.at_once = entry.data.marker_name.is_some();
        event.name = get(&entry.name);
        event.command_id = get(&entry.id);
        event.input = get(&entry.input);
        event.answers = get(&entry.answers)
            // Beside the details rather than in them, in some forms.
            .or_else(|| entry.answers.as_ref().and_then(|path| path.text(value)))
            .and_then(|text| text.parse().ok());
        event.deprecated = get(&entry.deprecated).as_deref() == Some("true");
        Some(event)
    }

    fn is_ignored(&self, event_type: &str) -> bool {
        self.history.ignored.iter().any(|ignored| {
            ignored == event_type
                || self.form.upper_prefix.as_ref().is_some_and(|prefix| {
                    event_type.strip_prefix(prefix.as_str()) == Some(&upper_snake(ignored))
                })
        })
    }

    /// Whether the history says where tasks begin and end; otherwise the code goes on at every
    /// result.
    #[must_use]
    pub fn has_tasks(&self) -> bool {
        self.history
            .entries
            .iter()
            .any(|entry| entry.says == HistoryFact::TaskCompleted)
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::new(),
    }
}

fn upper_snake(text: &str) -> String {
    let mut upper = String::with_capacity(text.len() + 8);
    for (index, c) in text.chars().enumerate() {
        if c.is_uppercase() && index > 0 {
            upper.push('_');
        }
        upper.extend(c.to_uppercase());
    }
    upper
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_of_a_type_are_known() {
        assert_eq!(
            upper_snake("ActivityTaskScheduled"),
            "ACTIVITY_TASK_SCHEDULED"
        );
        assert_eq!(lower_first("TimerFired"), "timerFired");
    }

    #[test]
    fn values_inside_base64_are_found() {
        let encoded = BASE64.encode(br#"{"id":"p","deprecated":true}"#);
        let value = serde_json::json!({"details": {"d": [{"data": encoded}]}});
        assert_eq!(
            Path::new("details.d.0.data|id").text(&value).as_deref(),
            Some("p")
        );
        assert_eq!(Path::new("details.d.1.data|id").text(&value), None);
    }
}
