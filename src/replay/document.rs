//! Histories in JSON, read event by event: one event is in memory at a time.
//!
//! A document is an object with an array of events in it, an array of events, or an array of
//! such objects; a stream holds any number of documents, one after the other.

use std::fmt;
use std::io::{self, BufRead};

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Takes what a stream contains.
pub trait Sink {
    /// A history begins.
    fn begin(&mut self);
    /// Its next event.
    fn event(&mut self, event: Value);
    /// It is over.
    fn end(&mut self);
}

/// Why a stream could not be read to its end.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// It is no JSON, or the wrong JSON.
    #[error("line {line}, column {column}: {problem}")]
    Syntax {
        /// From 1, within the document.
        line: usize,
        /// From 1.
        column: usize,
        /// What is wrong.
        problem: String,
    },
    /// It ends in the middle.
    #[error("it ends in the middle of a value, as if it had been cut off")]
    Truncated,
    /// It contains nothing.
    #[error("it is empty")]
    Empty,
    /// It is JSON, but no history.
    #[error(
        "there are no events in it: a history is an object with an array `events`, or an array of events"
    )]
    NoEvents,
    /// It cannot be read.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Reads a stream of documents. `names` are the fields that hold the events.
///
/// # Errors
/// At the first thing that is no history; what came before has gone to the sink.
pub fn read(
    reader: &mut dyn BufRead,
    names: &[String],
    sink: &mut dyn Sink,
) -> Result<(), DocumentError> {
    let mut documents = 0_usize;
    while !at_end(reader)? {
        let mut open = false;
        let mut deserializer = serde_json::Deserializer::from_reader(&mut *reader);
        let found = Document {
            names,
            sink,
            open: &mut open,
            top: true,
        }
        .deserialize(&mut deserializer);
        if open {
            sink.end();
        }
        match found {
            Ok(Found::History) => documents += 1,
            Ok(Found::Event(_) | Found::Other) => return Err(DocumentError::NoEvents),
            Err(error) if error.is_eof() => return Err(DocumentError::Truncated),
            Err(error) if error.is_io() => return Err(DocumentError::Io(error.into())),
            Err(error) => {
                return Err(DocumentError::Syntax {
                    line: error.line(),
                    column: error.column(),
                    problem: message(&error),
                });
            }
        }
    }
    if documents == 0 {
        return Err(DocumentError::Empty);
    }
    Ok(())
}

/// The message without the place, which stands before it.
fn message(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(at) => text.get(..at).unwrap_or(&text).to_owned(),
        None => text,
    }
}

/// Passes over what may stand between documents; whether nothing follows.
fn at_end(reader: &mut dyn BufRead) -> io::Result<bool> {
    loop {
        let buffer = reader.fill_buf()?;
        if buffer.is_empty() {
            return Ok(true);
        }
        // U+FEFF as UTF-8, which editors put at the beginning, and the separator of RFC 7464.
        let skipped = buffer
            .iter()
            .take_while(|byte| {
                byte.is_ascii_whitespace() || [0x1e, 0xef, 0xbb, 0xbf].contains(*byte)
            })
            .count();
        if skipped == 0 {
            return Ok(false);
        }
        reader.consume(skipped);
    }
}

enum Found {
    /// Its events went to the sink.
    History,
    /// An object that is no document: an event.
    Event(Map<String, Value>),
    /// Something else.
    Other,
}

struct Document<'a> {
    names: &'a [String],
    sink: &'a mut dyn Sink,
    /// A history has begun and is not ended.
    open: &'a mut bool,
    /// Nothing is around it.
    top: bool,
}

impl<'de> DeserializeSeed<'de> for Document<'_> {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Document<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a history: an object with `events`, or an array of events")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Found, A::Error> {
        let mut fields = Map::new();
        let mut found = false;
        while let Some(key) = map.next_key::<String>()? {
            if self.names.contains(&key) && !found {
                found = true;
                if *self.open {
                    self.sink.end();
                }
                *self.open = true;
                self.sink.begin();
                map.next_value_seed(Events {
                    sink: &mut *self.sink,
                })?;
                self.sink.end();
                *self.open = false;
            } else if found || self.top {
                map.next_value::<IgnoredAny>()?;
            } else {
                fields.insert(key, map.next_value()?);
            }
        }
        Ok(if found {
            Found::History
        } else {
            Found::Event(fields)
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Found, A::Error> {
        let mut any = false;
        loop {
            let element = seq.next_element_seed(Document {
                names: self.names,
                sink: &mut *self.sink,
                open: &mut *self.open,
                top: false,
            })?;
            match element {
                None => break,
                Some(Found::History) => {}
                Some(Found::Event(fields)) => {
                    if !*self.open {
                        *self.open = true;
                        self.sink.begin();
                    }
                    self.sink.event(Value::Object(fields));
                }
                Some(Found::Other) => continue,
            }
            any = true;
        }
        Ok(if any { Found::History } else { Found::Other })
    }

    fn visit_bool<E>(self, _: bool) -> Result<Found, E> {
        Ok(Found::Other)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Found, E> {
        Ok(Found::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Found, E> {
        Ok(Found::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Found, E> {
        Ok(Found::Other)
    }

    fn visit_str<E>(self, _: &str) -> Result<Found, E> {
        Ok(Found::Other)
    }

    fn visit_unit<E>(self) -> Result<Found, E> {
        Ok(Found::Other)
    }
}

struct Events<'a> {
    sink: &'a mut dyn Sink,
}

impl<'de> DeserializeSeed<'de> for Events<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Events<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of events")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while let Some(event) = seq.next_element::<Value>()? {
            self.sink.event(event);
        }
        Ok(())
    }
}
