//! From `syn`'s spans to ours.

use std::cell::Cell;

use proc_macro2::extra::DelimSpan;
use syn::parse::Parser;

use crate::syntax::ast::LowerError;
use crate::syntax::limits::{self, TooDeep};
use crate::syntax::text::{Name, Span, TextId};

thread_local! {
    static OPEN: Cell<u32> = const { Cell::new(0) };
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
            proc_macro2::extra::invalidate_current_thread_spans();
        }
    }
}

/// Where the string that `syn` parsed stands in its text.
#[derive(Clone, Copy)]
pub(super) struct Slice {
    pub text: TextId,
    /// The byte offset of the string in the text.
    pub start: u32,
    /// The end of the string in the text.
    pub end: u32,
}

impl Slice {
    pub(super) fn span(self, span: proc_macro2::Span) -> Span {
        let range = span.byte_range();
        if range.end == 0 {
            // `syn`'s own span, which it gives where the input ended too early.
            return self.end();
        }
        self.at(range.start, range.end)
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
    Name::new(&ident.to_string())
}
