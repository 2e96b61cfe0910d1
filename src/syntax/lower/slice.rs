//! From `syn`'s spans to ours.

use std::cell::{Cell, RefCell};
use std::fmt::Write;

use memchr::memchr_iter;
use proc_macro2::LineColumn;
use proc_macro2::extra::DelimSpan;
use syn::parse::Parser;

use crate::syntax::ast::LowerError;
use crate::syntax::items::ByteRange;
use crate::syntax::limits::{self, TooDeep};
use crate::syntax::text::{Name, Span, TextId};

thread_local! {
    /// The identifier that is being read.
    static WORD: RefCell<String> = const { RefCell::new(String::new()) };
    static OPEN: Cell<u32> = const { Cell::new(0) };
    /// Those of the slices that the lowerings which are open were made of.
    static LINES: RefCell<Vec<Lines>> = const { RefCell::new(Vec::new()) };
}

/// Keeps the texts that `proc-macro2` remembers for its spans, and has it forget them
/// when the outermost lowering of this thread ends: it would keep every text that was
/// ever parsed. Lowerings nest, since a [`super::Context`] may lower other items to answer.
pub(super) struct SpanMemory(());

impl SpanMemory {
    pub(super) fn keep() -> SpanMemory {
        OPEN.set(OPEN.get() + 1);
        SpanMemory(())
    }
}

impl Drop for SpanMemory {
    fn drop(&mut self) {
        let still_open = OPEN.get() - 1;
        OPEN.set(still_open);
        if still_open == 0 {
            LINES.with_borrow_mut(Vec::clear);
            proc_macro2::extra::invalidate_current_thread_spans();
        }
    }
}

/// Turns lines and columns to bytes. `Span::byte_range` does as well, but takes as long
/// for all tokens of a text as `syn` takes to parse it.
struct Lines {
    /// Where each line begins, in bytes.
    starts: Vec<u32>,
    /// The string, where bytes and characters differ.
    string: Option<Box<str>>,
}

impl Lines {
    fn of(string: &str) -> Lines {
        let mut starts = vec![0];
        // Texts are smaller than 4 GiB (the scanner's limit).
        starts.extend(memchr_iter(b'\n', string.as_bytes()).map(|at| at as u32 + 1));
        Lines {
            starts,
            string: (!string.is_ascii()).then(|| string.into()),
        }
    }

    /// None for a line longer than what is counted through.
    fn byte(&self, place: LineColumn) -> Option<usize> {
        let line = *self.starts.get(place.line.checked_sub(1)?)? as usize;
        let Some(string) = &self.string else {
            return Some(line + place.column);
        };
        let rest = string.get(line..)?;
        let plain = rest.as_bytes().get(..place.column)?;
        if place.column > MAX_COUNTED {
            return None;
        }
        if plain.is_ascii() {
            return Some(line + place.column);
        }
        let mut characters = rest.char_indices();
        let at = characters.nth(place.column);
        Some(line + at.map_or(rest.len(), |(at, _)| at))
    }
}

/// In a longer line the bytes are left to `proc-macro2`, whose time does not grow with
/// the square of the length.
const MAX_COUNTED: usize = 1000;

/// Where the string that `syn` parsed stands in its text. Lives as long as the
/// [`SpanMemory`] under which it was made.
#[derive(Clone, Copy)]
pub(super) struct Slice {
    pub text: TextId,
    /// The byte offset of the string in the text.
    pub start: u32,
    /// The end of the string in the text.
    pub end: u32,
    /// An index into `LINES`.
    lines: usize,
}

impl Slice {
    pub(super) fn new(text: TextId, content: &str, range: &ByteRange) -> Slice {
        let string = content.get(range.start as usize..range.end as usize);
        let lines = LINES.with_borrow_mut(|all| {
            all.push(Lines::of(string.unwrap_or("")));
            all.len() - 1
        });
        Slice {
            text,
            start: range.start,
            end: range.end,
            lines,
        }
    }

    pub(super) fn span(self, span: proc_macro2::Span) -> Span {
        let range = self.bytes(span);
        if range.end == 0 {
            // `syn`'s own span, which it gives where the input ended too early.
            return self.end();
        }
        self.at(range.start, range.end)
    }

    fn bytes(self, span: proc_macro2::Span) -> std::ops::Range<usize> {
        let counted = LINES.with_borrow(|all| {
            let lines = all.get(self.lines)?;
            Some(lines.byte(span.start())?..lines.byte(span.end())?)
        });
        counted.unwrap_or_else(|| span.byte_range())
    }

    pub(super) fn open(self, group: DelimSpan) -> Span {
        self.span(group.open())
    }

    pub(super) fn close(self, group: DelimSpan) -> Span {
        self.span(group.close())
    }

    /// The last place of the slice.
    pub(super) fn end(self) -> Span {
        Span {
            text: self.text,
            start: self.end,
            end: self.end,
        }
    }

    fn at(self, start: usize, end: usize) -> Span {
        // Files are smaller than 4 GiB (the scanner's limit); what was appended to the
        // slice to make it an item lies behind its end.
        let place = |byte: usize| self.end.min(self.start.saturating_add(byte as u32));
        Span {
            text: self.text,
            start: place(start),
            end: place(end),
        }
    }

    pub(super) fn error(self, error: &syn::Error) -> LowerError {
        LowerError {
            span: self.span(error.span()),
            message: error.to_string(),
        }
    }

    /// Parses `string`, which this slice is in its text.
    pub(super) fn parse<P: Parser>(self, parser: P, string: &str) -> Result<P::Output, LowerError> {
        limits::check(string).map_err(|refused| LowerError {
            span: match &refused {
                TooDeep::Nested { at } => self.at(at.start as usize, at.end as usize),
                TooDeep::Large { .. } => self.at(0, string.len()),
            },
            message: refused.to_string(),
        })?;
        parser.parse_str(string).map_err(|error| self.error(&error))
    }
}

pub(super) fn name(ident: &proc_macro2::Ident) -> Name {
    WORD.with_borrow_mut(|word| {
        word.clear();
        // Writing to a string does not fail.
        let _ = write!(word, "{ident}");
        Name::new(word)
    })
}
