//! Runs `syn` on a range of a text and maps its spans back.

use std::cell::Cell;

use proc_macro2::Span as SynSpan;
use syn::parse::Parser;

use super::LowerFailure;
use crate::syntax::items::ByteRange;
use crate::syntax::text::{Span, TextId};

/// Where the text that `syn` saw stands.
#[derive(Clone, Copy, Debug)]
pub struct Origin {
    pub text: TextId,
    /// The offset in the text of what `syn` saw first.
    pub offset: u32,
}

impl Origin {
    pub fn span(self, span: SynSpan) -> Span {
        let range = span.byte_range();
        Span {
            text: self.text,
            start: self.offset + range.start as u32,
            end: self.offset + range.end as u32,
        }
    }

    /// From the start of one span to the end of another.
    pub fn between(self, first: SynSpan, last: SynSpan) -> Span {
        Span {
            end: self.span(last).end,
            ..self.span(first)
        }
    }
}

thread_local! {
    /// How many trees are in use on this thread: lowering one may ask for another.
    static IN_USE: Cell<u32> = const { Cell::new(0) };
}

/// Parses `content[range]` and hands the tree to `use_it` while its spans are valid.
pub fn with_parsed<P: Parser, R>(
    parser: P,
    text: TextId,
    content: &str,
    range: ByteRange,
    use_it: impl FnOnce(P::Output, Origin) -> R,
) -> Result<R, LowerFailure> {
    let whole = Span::new(text, range.clone());
    let failure = |message: String| LowerFailure {
        span: whole,
        message,
    };
    let Some(source) = content.get(range.start as usize..range.end as usize) else {
        return Err(failure("the range is not in the text".to_owned()));
    };
    let origin = Origin {
        text,
        offset: range.start,
    };
    IN_USE.set(IN_USE.get() + 1);
    let result = match parser.parse_str(source) {
        Ok(tree) => Ok(use_it(tree, origin)),
        Err(error) => {
            let span = origin.span(error.span());
            Err(LowerFailure {
                span,
                message: error.to_string(),
            })
        }
    };
    IN_USE.set(IN_USE.get() - 1);
    // What is remembered of the texts that were parsed would grow with every call.
    if IN_USE.get() == 0 {
        proc_macro2::extra::invalidate_current_thread_spans();
    }
    result
}
