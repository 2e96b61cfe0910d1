//! Histories in JSON, read event by event: one event is in memory at a time.
//!
//! A document is an object with an array of events in it, an array of events, or an array of
//! such objects; a stream holds any number of documents, one after the other.

use std::cell::Cell;
use std::fmt;
use std::io::{self, BufRead, Read};

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
    /// Its first bytes are the mark of UTF-16.
    #[error(
        "it is UTF-16, and JSON is UTF-8: write it anew (in PowerShell: `… | Out-File -Encoding utf8`)"
    )]
    Utf16,
    /// One event takes more memory than whole histories may.
    #[error("after {events} events something is larger than {largest} bytes, which no history is")]
    TooLarge {
        /// How many events were read of the stream.
        events: u64,
        /// How large one event may be, in bytes.
        largest: usize,
    },
    /// It is JSON, but no history.
    #[error(
        "there are no events in it: a history is an object with an array `events`, or an array of events"
    )]
    NoEvents,
    /// It cannot be read.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// One event may take this many bytes. Temporal refuses histories larger than this as a whole.
const LARGEST: usize = 50 << 20;

/// Counts what is read between two events, and stops where that is too much.
struct Bounded<'a> {
    inner: &'a mut dyn BufRead,
    room: &'a Cell<usize>,
}

impl Read for Bounded<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let room = self.room.get();
        if room < buffer.len() {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        let read = self.inner.read(buffer)?;
        self.room.set(room - read);
        Ok(read)
    }
}

/// What is known of a stream while it is read.
struct Progress {
    /// How much may come in all between two events.
    largest: usize,
    /// How much may come until the next event.
    room: Cell<usize>,
    events: Cell<u64>,
}

impl Progress {
    fn next_event(&self) {
        self.room.set(self.largest);
        self.events.set(self.events.get() + 1);
    }
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
    read_within(LARGEST, reader, names, sink)
}

fn read_within(
    largest: usize,
    reader: &mut dyn BufRead,
    names: &[String],
    sink: &mut dyn Sink,
) -> Result<(), DocumentError> {
    let mut documents = 0_usize;
    let progress = Progress {
        largest,
        room: Cell::new(largest),
        events: Cell::new(0),
    };
    if matches!(reader.fill_buf()?, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
        return Err(DocumentError::Utf16);
    }
    while !at_end(reader)? {
        let mut open = false;
        progress.room.set(largest);
        let mut deserializer = serde_json::Deserializer::from_reader(Bounded {
            inner: &mut *reader,
            room: &progress.room,
        });
        let found = Document {
            names,
            sink,
            progress: &progress,
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
            Err(error) if error.io_error_kind() == Some(io::ErrorKind::FileTooLarge) => {
                let events = progress.events.get();
                return Err(DocumentError::TooLarge { events, largest });
            }
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
    progress: &'a Progress,
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
                    progress: self.progress,
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
                progress: self.progress,
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
                    self.progress.next_event();
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
    progress: &'a Progress,
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
            self.progress.next_event();
            self.sink.event(event);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Count(usize);

    impl Sink for Count {
        fn begin(&mut self) {}
        fn event(&mut self, _: Value) {
            self.0 += 1;
        }
        fn end(&mut self) {}
    }

    fn read_1000(text: &str) -> (usize, Option<String>) {
        let mut count = Count::default();
        let names = ["events".to_owned()];
        let read = read_within(1_000, &mut text.as_bytes(), &names, &mut count);
        (count.0, read.err().map(|it| it.to_string()))
    }

    #[test]
    fn a_stream_may_be_of_any_size_and_an_event_may_not() {
        let event = format!("{{\"padding\": \"{}\"}}", "x".repeat(400));
        let history = format!("{{\"events\": [{event}, {event}, {event}]}}\n");
        assert_eq!(read_1000(&history.repeat(100)), (300, None));
        assert_eq!(
            read_1000(&format!(
                "[{}{event}]",
                history.replace('\n', ",").repeat(9)
            )),
            (28, None)
        );
        for large in [
            format!("{{\"padding\": \"{}\"}}", "x".repeat(1_000)),
            format!("[{}1]", "1,".repeat(500)),
            format!("{{\"{}\": 1}}", "x".repeat(1_000)),
        ] {
            let (events, error) = read_1000(&format!("{{\"events\": [{event}, {large}]}}"));
            assert_eq!(events, 1);
            assert!(
                error.is_some_and(|it| it.contains("after 1 events")),
                "{large}"
            );
            let (_, error) = read_1000(&format!("{{\"other\": {large}, \"events\": [{event}]}}"));
            assert!(error.is_some_and(|it| it.contains("1000 bytes")), "{large}");
        }
    }
}
