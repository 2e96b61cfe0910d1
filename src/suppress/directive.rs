//! Comments that speak to this tool: `workflowcheck: allow(…)`,
//! `expect(…)` and `deterministic`.

use std::ops::Range;

/// What a comment must begin with.
const PREFIX: &str = "workflowcheck:";

/// A comment, as found between two tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Comment<'t> {
    /// The offset of its first byte.
    pub start: usize,
    /// The offset after its last byte; the line break of a `//` comment is
    /// left out.
    pub end: usize,
    /// What stands between its marks.
    pub inside: &'t str,
    /// Whether it is a `//` comment.
    pub line: bool,
}

/// What a comment says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    Allow(Words),
    Expect(Words),
    Deterministic,
}

/// The arguments of `allow` and `expect`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    /// Lints and groups, with their places in the text.
    pub lints: Vec<(String, Range<usize>)>,
    pub reason: Option<String>,
}

/// The comments in a stretch of text that holds only comments and white space.
pub(super) fn comments(text: &str, gap: Range<usize>) -> impl Iterator<Item = Comment<'_>> {
    let mut at = gap.start;
    std::iter::from_fn(move || {
        let rest = text.get(at..gap.end)?;
        let start = at + rest.find("//").into_iter().chain(rest.find("/*")).min()?;
        let rest = text.get(start..gap.end)?;
        let line = rest.starts_with("//");
        let length = if line {
            rest.find('\n').unwrap_or(rest.len())
        } else {
            block_length(rest)
        };
        at = start + length;
        let close = if line { 0 } else { "*/".len() };
        let inside = rest.get("//".len()..length.saturating_sub(close).max(2))?;
        Some(Comment {
            start,
            end: at,
            inside,
            line,
        })
    })
}

/// The length of the block comment that a text begins with; they nest.
fn block_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(pair) = bytes.get(at..at + 2) {
        match pair {
            b"/*" => depth += 1,
            b"*/" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

/// What a comment says to this tool; `None` when it is for others.
///
/// # Errors
/// What is wrong with it.
pub(super) fn read(comment: Comment<'_>) -> Option<Result<Said, &'static str>> {
    let said = comment.inside.trim_start();
    let offset = comment.start + "//".len() + (comment.inside.len() - said.len());
    let rest = said.strip_prefix(PREFIX)?;
    let mut reader = Reader {
        rest,
        at: offset + PREFIX.len(),
    };
    Some(reader.said())
}

/// Reads a directive from left to right.
struct Reader<'t> {
    rest: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn said(&mut self) -> Result<Said, &'static str> {
        let said = match self.word() {
            ("allow", _) => Said::Allow(self.words()?),
            ("expect", _) => Said::Expect(self.words()?),
            ("deterministic", _) => Said::Deterministic,
            _ => return Err("write `allow(lint)`, `expect(lint)` or `deterministic`"),
        };
        self.space();
        if self.rest.is_empty() {
            Ok(said)
        } else {
            Err("nothing may follow: a reason is written `allow(lint, reason = \"…\")`")
        }
    }

    fn words(&mut self) -> Result<Words, &'static str> {
        if !self.eat("(") {
            return Err("lints follow in parentheses: `allow(system_time)`");
        }
        let mut words = Words {
            lints: Vec::new(),
            reason: None,
        };
        while !self.eat(")") {
            match self.word() {
                ("", _) => return Err("lints are separated by commas and end with `)`"),
                ("reason", _) if self.eat("=") => words.reason = Some(self.string()?),
                (word, range) => words.lints.push((word.to_owned(), range)),
            }
            if !self.eat(",") && !self.rest.trim_start().starts_with(')') {
                return Err("lints are separated by commas and end with `)`");
            }
        }
        if words.lints.is_empty() {
            return Err("name the lints: `allow(system_time)`");
        }
        Ok(words)
    }

    fn space(&mut self) {
        let trimmed = self.rest.trim_start();
        self.at += self.rest.len() - trimmed.len();
        self.rest = trimmed;
    }

    fn advance(&mut self, bytes: usize) -> &'t str {
        let (eaten, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.at += eaten.len();
        self.rest = rest;
        eaten
    }

    fn eat(&mut self, mark: &str) -> bool {
        self.space();
        let found = self.rest.starts_with(mark);
        if found {
            self.advance(mark.len());
        }
        found
    }

    fn word(&mut self) -> (&'t str, Range<usize>) {
        self.space();
        let start = self.at;
        let ends = |c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-'));
        let length = self.rest.find(ends).unwrap_or(self.rest.len());
        let word = self.advance(length);
        (word, start..self.at)
    }

    fn string(&mut self) -> Result<String, &'static str> {
        const WRONG: &str = "a reason is a string: `reason = \"…\"`";
        if !self.eat("\"") {
            return Err(WRONG);
        }
        let mut string = String::new();
        let mut characters = self.rest.char_indices();
        while let Some((at, c)) = characters.next() {
            match c {
                '"' => {
                    self.advance(at + 1);
                    return Ok(string);
                }
                '\\' => string.extend(characters.next().map(|(_, escaped)| escaped)),
                _ => string.push(c),
            }
        }
        Err(WRONG)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Option<Result<Said, &'static str>> {
        let comment = comments(text, 0..text.len()).next().unwrap();
        read(comment)
    }

    #[test]
    fn comments_between_tokens() {
        let text = " // one\n  /* two /* nested */ */ //three";
        let inside: Vec<_> = comments(text, 0..text.len())
            .map(|comment| comment.inside)
            .collect();
        assert_eq!(inside, [" one", " two /* nested */ ", "three"]);
    }

    #[test]
    fn an_allow_has_lints_and_a_reason() {
        let text =
            r#"// workflowcheck: allow(system_time, io, reason = "only \"logged\", not kept")"#;
        let Some(Ok(Said::Allow(words))) = said(text) else {
            panic!("{:?}", said(text));
        };
        let lints: Vec<_> = words
            .lints
            .iter()
            .map(|(word, range)| (word.as_str(), &text[range.clone()]))
            .collect();
        assert_eq!(lints, [("system_time", "system_time"), ("io", "io")]);
        assert_eq!(words.reason.as_deref(), Some("only \"logged\", not kept"));
    }

    #[test]
    fn other_forms() {
        assert!(matches!(
            said("/* workflowcheck: expect(io,) */"),
            Some(Ok(Said::Expect(_)))
        ));
        assert_eq!(
            said("//workflowcheck:deterministic\r"),
            Some(Ok(Said::Deterministic))
        );
        assert_eq!(said("// see workflowcheck: allow(io)"), None);
    }

    #[test]
    fn what_is_half_said_is_wrong() {
        for text in [
            "// workflowcheck: ignore",
            "// workflowcheck: allow",
            "// workflowcheck: allow()",
            "// workflowcheck: allow(io",
            "// workflowcheck: allow(io file_io)",
            "// workflowcheck: allow(io, reason)) x",
            "// workflowcheck: allow(io, reason = logged)",
            "// workflowcheck: allow(io) because",
        ] {
            assert!(matches!(said(text), Some(Err(_))), "{text}");
        }
    }
}
