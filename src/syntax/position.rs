//! Lines and columns of places in files.

use std::path::PathBuf;
use std::sync::Arc;

use super::text::{Span, TextId, TextKind, Texts};
use crate::syntax::memo::Memo;

/// A line and a column, both counted from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineColumn {
    pub line: u32,
    pub column: u32,
}

/// A range in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// As reports show it.
    pub file: Arc<str>,
    pub start: LineColumn,
    /// Exclusive.
    pub end: LineColumn,
}

impl From<Place> for crate::diagnostic::Place {
    fn from(place: Place) -> Self {
        crate::diagnostic::Place {
            at: crate::diagnostic::Position {
                file: place.file.to_string(),
                line: place.start.line,
                column: place.start.column,
            },
            end_line: place.end.line,
            end_column: place.end.column,
        }
    }
}

struct Lines {
    file: Arc<str>,
    content: Arc<str>,
    /// Where each line begins.
    starts: Vec<u32>,
}

/// Finds lines and columns; remembers the lines of each file that it was asked for.
pub struct Places<'t> {
    texts: &'t Texts,
    display: Box<dyn Fn(&PathBuf) -> String + Send + Sync + 't>,
    lines: Memo<TextId, Option<Arc<Lines>>>,
}

impl<'t> Places<'t> {
    /// `display` makes a path what reports show.
    pub fn new(
        texts: &'t Texts,
        display: impl Fn(&PathBuf) -> String + Send + Sync + 't,
    ) -> Places<'t> {
        Places {
            texts,
            display: Box::new(display),
            lines: Memo::default(),
        }
    }

    /// The place where a span was written.
    pub fn written(&self, span: Span) -> Option<Place> {
        self.place(self.texts.written(span).span)
    }

    /// The place of a span in the code that `is_own`: where it was written, or where the
    /// macro from elsewhere was called that it comes from.
    pub fn own(&self, span: Span, is_own: impl Fn(TextId) -> bool) -> Option<(Place, bool)> {
        let written = self.texts.written(span);
        if is_own(written.span.text) {
            return Some((self.place(written.span)?, false));
        }
        let call = written.calls.into_iter().rev().find(|c| is_own(c.text))?;
        Some((self.place(call)?, true))
    }

    /// The place of a span in a file.
    pub fn place(&self, span: Span) -> Option<Place> {
        let lines = self.lines.get_or(span.text, || self.read(span.text))?;
        let (start, end) = (lines.position(span.start), lines.position(span.end));
        Some(Place {
            file: lines.file.clone(),
            start,
            end,
        })
    }

    fn read(&self, text: TextId) -> Option<Arc<Lines>> {
        let text = self.texts.get(text);
        let TextKind::File { path } = &text.kind else {
            return None;
        };
        let content = text.content();
        let newlines = content.bytes().enumerate().filter(|(_, b)| *b == b'\n');
        let starts = std::iter::once(0)
            .chain(newlines.map(|(at, _)| at as u32 + 1))
            .collect();
        Some(Arc::new(Lines {
            file: (self.display)(path).into(),
            content,
            starts,
        }))
    }
}

impl Lines {
    fn position(&self, offset: u32) -> LineColumn {
        // The first line begins at 0, so the partition is never empty.
        let line = self.starts.partition_point(|s| *s <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let before = self
            .content
            .get(start as usize..offset as usize)
            .unwrap_or("");
        // A byte order mark is no column.
        let before = if start == 0 {
            before.trim_start_matches('\u{feff}')
        } else {
            before
        };
        LineColumn {
            line: line as u32,
            column: before.chars().count() as u32 + 1,
        }
    }
}
