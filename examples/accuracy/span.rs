//! Places in source files, as the compiler prints them.

use serde::{Deserialize, Serialize};

/// A line and a column, both counted from 1, the column in characters.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Position {
    pub line: u32,
    pub column: u32,
}

/// A part of a file. The end is exclusive.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub file: String,
    pub start: Position,
    pub end: Position,
    /// Whether the tokens come from no macro expansion and no desugaring (context `#0`).
    pub written: bool,
}

impl Span {
    /// Reads `src/lib.rs:3:71: 3:76 (#0)`; without a context, as MIR dumps print it, it counts as
    /// written.
    pub fn parse(text: &str) -> Option<Self> {
        let (place, context) = match text.split_once(" (#") {
            Some((place, context)) => (place, context.trim_end_matches(')')),
            None => (text, "0"),
        };
        let (start, end) = place.rsplit_once(": ")?;
        let (rest, start_column) = start.rsplit_once(':')?;
        let (file, start_line) = rest.rsplit_once(':')?;
        let (end_line, end_column) = end.split_once(':')?;
        Some(Self {
            file: file.to_owned(),
            start: Position {
                line: start_line.parse().ok()?,
                column: start_column.parse().ok()?,
            },
            end: Position {
                line: end_line.parse().ok()?,
                column: end_column.parse().ok()?,
            },
            written: context == "0",
        })
    }
}
