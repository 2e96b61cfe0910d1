//! Source as it is written, at another depth.

use std::ops::Range;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, Stmt};

use super::blocks::Run;
use crate::diagnostic::Edit;

/// Where a run stands in HEAD, and how it is indented.
pub(super) struct Place {
    start: usize,
    end: usize,
    stands: Stands,
    /// The white space in front of it.
    pub indent: String,
}

enum Stands {
    /// In place of what is there.
    Instead,
    /// In front of it.
    Before,
    /// Behind it.
    After,
}

impl Place {
    pub fn of(text: &str, run: &Run<'_>) -> Option<Self> {
        if let Some(range) = range(run.new) {
            return Some(Self {
                start: range.start,
                end: range.end,
                stands: Stands::Instead,
                indent: indent_at(text, range.start),
            });
        }
        // In front of what follows, or behind what stands last.
        if let Some(next) = run.block.stmts.get(run.at) {
            let start = next.span().byte_range().start;
            return Some(Self {
                start,
                end: start,
                stands: Stands::Before,
                indent: indent_at(text, start),
            });
        }
        let last = run
            .at
            .checked_sub(1)
            .and_then(|at| run.block.stmts.get(at))?;
        let range = last.span().byte_range();
        Some(Self {
            start: range.end,
            end: range.end,
            stands: Stands::After,
            indent: indent_at(text, range.start),
        })
        .filter(|_| !super::blocks::is_value(last))
    }

    /// One level further inside.
    pub fn deeper(&self) -> String {
        let unit = if self.indent.starts_with('\t') {
            "\t"
        } else {
            "    "
        };
        format!("{}{unit}", self.indent)
    }

    pub fn edit(&self, file: &str, text: &str) -> Edit {
        let text = match self.stands {
            Stands::Instead => text.to_owned(),
            Stands::Before => format!("{text}\n{}", self.indent),
            Stands::After => format!("\n{}{text}", self.indent),
        };
        Edit {
            file: file.to_owned(),
            start: offset(self.start),
            end: offset(self.end),
            text,
        }
    }
}

/// Files are limited to far less than this.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn range(statements: &[Stmt]) -> Option<Range<usize>> {
    let first = statements.first()?.span().byte_range();
    let last = statements.last()?.span().byte_range();
    Some(first.start..last.end)
}

/// The white space at the beginning of the line that a byte is in.
fn indent_at(text: &str, at: usize) -> String {
    let line = text.get(..at).unwrap_or("");
    let line = line.rsplit('\n').next().unwrap_or("");
    line.chars().take_while(|c| c.is_whitespace()).collect()
}

/// Source as it is written.
pub(super) fn written(text: &str, code: &impl ToTokens) -> Option<String> {
    text.get(code.span().byte_range()).map(str::to_owned)
}

/// Statements, as they are written, with the lines after the first at another depth.
pub(super) fn moved(text: &str, statements: &[Stmt], indent: &str) -> Option<String> {
    let range = range(statements)?;
    let mut tokens = TokenStream::new();
    for statement in statements {
        statement.to_tokens(&mut tokens);
    }
    lines(text, range, tokens, indent)
}

/// An expression, likewise.
pub(super) fn moved_value(text: &str, value: &Expr, indent: &str) -> Option<String> {
    lines(
        text,
        value.span().byte_range(),
        value.to_token_stream(),
        indent,
    )
}

fn lines(text: &str, range: Range<usize>, tokens: TokenStream, indent: &str) -> Option<String> {
    let source = text.get(range.clone())?;
    let from = indent_at(text, range.start);
    let mut literals = Vec::new();
    long_literals(tokens, &mut literals);
    let mut moved = String::new();
    let mut at = range.start;
    for (index, line) in source.split('\n').enumerate() {
        let start = at;
        at += line.len() + 1;
        if index > 0 {
            moved.push('\n');
        }
        // The inside of a literal is what it says.
        let is_inside = literals.iter().any(|it| it.start < start && start < it.end);
        if index == 0 || is_inside {
            moved.push_str(line);
        } else if !line.trim().is_empty() {
            moved.push_str(indent);
            moved.push_str(line.strip_prefix(&from).unwrap_or(line.trim_start()));
        }
    }
    Some(moved)
}

/// Literals of more than one line.
fn long_literals(tokens: TokenStream, found: &mut Vec<Range<usize>>) {
    for token in tokens {
        match token {
            TokenTree::Literal(literal) => {
                let span = literal.span();
                if span.start().line != span.end().line {
                    found.push(span.byte_range());
                }
            }
            TokenTree::Group(group) => long_literals(group.stream(), found),
            _ => {}
        }
    }
}
