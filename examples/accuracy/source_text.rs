//! The source files of the crate that is compared: what stands at a span.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::span::Position;

/// Files by their path relative to the workspace root, read when first asked for.
#[derive(Debug)]
pub struct Sources {
    root: PathBuf,
    files: BTreeMap<String, Option<SourceFile>>,
}

/// One file's text.
#[derive(Debug)]
pub struct SourceFile {
    text: String,
    line_starts: Vec<usize>,
    /// Definitions of `macro_rules!` macros.
    macros: Vec<Range<Position>>,
}

impl Sources {
    /// Files below a workspace root.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            files: BTreeMap::new(),
        }
    }

    /// A file below the root; none for absolute paths (std, dependencies, generated files) and
    /// unreadable files.
    pub fn get(&mut self, file: &str) -> Option<&SourceFile> {
        if !self.files.contains_key(file) {
            let read = Path::new(file)
                .is_relative()
                .then(|| std::fs::read_to_string(self.root.join(file)).ok())
                .flatten()
                .map(SourceFile::new);
            self.files.insert(file.to_owned(), read);
        }
        self.files.get(file)?.as_ref()
    }
}

impl SourceFile {
    pub fn new(text: String) -> Self {
        let line_starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        let mut macros = Vec::new();
        if let Ok(tokens) = TokenStream::from_str(&text) {
            macro_definitions(tokens, &mut macros);
        }
        Self {
            text,
            line_starts,
            macros,
        }
    }

    /// The byte offset of a position.
    pub fn offset(&self, position: Position) -> Option<usize> {
        let line = usize::try_from(position.line).ok()?.checked_sub(1)?;
        let start = *self.line_starts.get(line)?;
        let column = usize::try_from(position.column).ok()?.checked_sub(1)?;
        let rest = self.text.get(start..)?;
        rest.char_indices()
            .map(|(at, _)| start + at)
            .chain([self.text.len()])
            .nth(column)
    }

    fn position(&self, offset: usize) -> Position {
        let line = self.line_starts.partition_point(|&start| start <= offset);
        let start = line
            .checked_sub(1)
            .and_then(|line| self.line_starts.get(line))
            .copied()
            .unwrap_or(0);
        let column = self.text.get(start..offset).unwrap_or("").chars().count() + 1;
        Position {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
        }
    }

    /// What stands between two positions.
    pub fn slice(&self, start: Position, end: Position) -> &str {
        match (self.offset(start), self.offset(end)) {
            (Some(start), Some(end)) => self.text.get(start..end).unwrap_or(""),
            _ => "",
        }
    }

    /// What stands before a position, without white space at its end.
    pub fn before(&self, position: Position) -> &str {
        let end = self.offset(position).unwrap_or(0);
        self.text.get(..end).unwrap_or("").trim_end()
    }

    /// What stands from a position on, without white space at its start.
    pub fn after(&self, position: Position) -> &str {
        let start = self.offset(position).unwrap_or(self.text.len());
        self.text.get(start..).unwrap_or("").trim_start()
    }

    /// The line a position is on.
    pub fn line(&self, position: Position) -> &str {
        let start = self.offset(Position {
            column: 1,
            ..position
        });
        let rest = self.text.get(start.unwrap_or(self.text.len())..);
        rest.and_then(|rest| rest.lines().next()).unwrap_or("")
    }

    /// Whether a position lies in a `macro_rules!` definition.
    pub fn in_macro_definition(&self, position: Position) -> bool {
        self.macros.iter().any(|range| range.contains(&position))
    }

    /// The extent without parentheses around the whole: the compiler counts them to an expression,
    /// others do not.
    pub fn without_parentheses(&self, start: Position, end: Position) -> (Position, Position) {
        let (Some(mut from), Some(mut to)) = (self.offset(start), self.offset(end)) else {
            return (start, end);
        };
        while let Some(text) = self.text.get(from..to)
            && text.starts_with('(')
            && text.ends_with(')')
            && is_one_group(text)
        {
            let inner = &text[1..text.len() - 1];
            from += 1 + (inner.len() - inner.trim_start().len());
            to -= 1 + (inner.len() - inner.trim_end().len());
        }
        if from >= to {
            return (start, end);
        }
        (self.position(from), self.position(to))
    }
}

/// Whether the text is `(…)` and not `(…) + (…)`, nor a tuple.
fn is_one_group(text: &str) -> bool {
    let Ok(tokens) = TokenStream::from_str(text) else {
        return false;
    };
    let mut tokens = tokens.into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(group)), None) => {
            group.delimiter() == Delimiter::Parenthesis
                && !group.stream().is_empty()
                && !group
                    .stream()
                    .into_iter()
                    .any(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','))
        }
        _ => false,
    }
}

fn macro_definitions(tokens: TokenStream, found: &mut Vec<Range<Position>>) {
    // Nesting of the input is the compiler's, which accepted it: recursion is as deep as its own.
    let mut named = false;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => named |= ident == "macro_rules",
            TokenTree::Punct(_) => {}
            TokenTree::Literal(_) => named = false,
            TokenTree::Group(group) => {
                if std::mem::take(&mut named) {
                    let span = group.span();
                    let position = |at: proc_macro2::LineColumn| Position {
                        line: u32::try_from(at.line).unwrap_or(u32::MAX),
                        column: u32::try_from(at.column + 1).unwrap_or(u32::MAX),
                    };
                    found.push(position(span.start())..position(span.end()));
                } else {
                    macro_definitions(group.stream(), found);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(line: u32, column: u32) -> Position {
        Position { line, column }
    }

    #[test]
    fn columns_count_characters() {
        let file = SourceFile::new("let é = ü.len();\nf(x)\n".to_owned());
        assert_eq!(file.slice(at(1, 9), at(1, 16)), "ü.len()");
        assert_eq!(file.after(at(2, 2)), "(x)\n");
        assert_eq!(file.before(at(1, 9)), "let é =");
        assert_eq!(file.offset(at(9, 1)), None);
    }

    #[test]
    fn parentheses_around_the_whole_are_left_out() {
        let file = SourceFile::new("( (a + b) ) * ((c), d) + (e)(f)".to_owned());
        let inner = |from, to| {
            let (start, end) = file.without_parentheses(at(1, from), at(1, to));
            file.slice(start, end).to_owned()
        };
        assert_eq!(inner(1, 12), "a + b");
        assert_eq!(inner(1, 23), "( (a + b) ) * ((c), d)");
        assert_eq!(inner(15, 23), "((c), d)");
        assert_eq!(inner(26, 32), "(e)(f)");
    }

    #[test]
    fn macro_definitions_are_found_at_any_depth() {
        let file = SourceFile::new(
            "mod a {\n    macro_rules! m {\n        () => { f() };\n    }\n}\nfn g() { m!() }\n"
                .to_owned(),
        );
        assert!(file.in_macro_definition(at(3, 17)));
        assert!(!file.in_macro_definition(at(6, 10)));
    }
}
