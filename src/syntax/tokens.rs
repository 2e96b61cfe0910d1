//! The tokens of a stretch of text with their delimiters paired, and a cursor to read
//! them: for macro input, which is no Rust until somebody says so.

use std::ops::Range;

use thiserror::Error;

use super::lexer::{Delimiter, Lexer, Token, TokenKind};

mod extent;

pub use extent::ExprContext;

/// The tokens of one stretch of text. Delimiters in it are balanced.
#[derive(Debug)]
pub struct TokenBuffer<'t> {
    text: &'t str,
    tokens: Vec<Token>,
    /// For a delimiter the index of the one that closes or opens it.
    partners: Vec<u32>,
}

/// Why a stretch of text has no [`TokenBuffer`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct NotTokens {
    pub at: Range<u32>,
    pub message: String,
}

/// What becomes of doc comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocComments {
    Skip,
    /// Outer ones stay, each as one token; inner ones are skipped.
    KeepOuter,
}

impl<'t> TokenBuffer<'t> {
    /// The tokens of `text[range]`; offsets are those of the whole text.
    pub fn new(
        text: &'t str,
        range: Range<usize>,
        docs: DocComments,
    ) -> Result<TokenBuffer<'t>, NotTokens> {
        let mut buffer = TokenBuffer {
            text,
            tokens: Vec::new(),
            partners: Vec::new(),
        };
        let mut open = Vec::new();
        let mut end = range.start;
        for token in Lexer::range(text, range.clone()) {
            if token.kind == TokenKind::InnerDoc
                || token.kind == TokenKind::OuterDoc && docs == DocComments::Skip
            {
                continue;
            }
            buffer.push_markers(end..token.start as usize, &mut open)?;
            buffer.push(token, &mut open)?;
            end = token.end as usize;
        }
        buffer.push_markers(end..range.end, &mut open)?;
        if let Some(unclosed) = open.pop().and_then(|at: u32| buffer.get(at as usize)) {
            return Err(NotTokens {
                at: unclosed.byte_range(),
                message: "unclosed delimiter".to_owned(),
            });
        }
        Ok(buffer)
    }

    fn push(&mut self, token: Token, open: &mut Vec<u32>) -> Result<(), NotTokens> {
        let index = self.tokens.len() as u32;
        let mut partner = u32::MAX;
        let not_tokens = |message: String| NotTokens {
            at: token.byte_range(),
            message,
        };
        match token.kind {
            TokenKind::Open(_) => open.push(index),
            TokenKind::Close(delimiter) => {
                let opening = open.pop();
                let opener = opening.and_then(|at| self.get(at as usize));
                let close = delimiter.close();
                match (opening, opener) {
                    (Some(at), Some(opener)) if opener.kind == TokenKind::Open(delimiter) => {
                        partner = at;
                        if let Some(slot) = self.partners.get_mut(at as usize) {
                            *slot = index;
                        }
                    }
                    (_, Some(_)) => {
                        return Err(not_tokens(format!(
                            "mismatched closing delimiter: `{close}`"
                        )));
                    }
                    _ => {
                        return Err(not_tokens(format!(
                            "unexpected closing delimiter: `{close}`"
                        )));
                    }
                }
            }
            TokenKind::Invalid(invalid) => {
                return Err(not_tokens(invalid.message(token.text(self.text))));
            }
            _ => {}
        }
        self.tokens.push(token);
        self.partners.push(partner);
        Ok(())
    }

    /// Adds the delimiters that the expander hid in comments between two tokens.
    fn push_markers(&mut self, gap: Range<usize>, open: &mut Vec<u32>) -> Result<(), NotTokens> {
        let mut at = gap.start;
        while let Some(found) = self.text.get(at..gap.end).and_then(|gap| gap.find("/*$")) {
            at += found;
            let rest = self.text.get(at..gap.end).unwrap_or("");
            let kind = if rest.starts_with(Delimiter::Invisible.open()) {
                TokenKind::Open(Delimiter::Invisible)
            } else if rest.starts_with(Delimiter::Invisible.close()) {
                TokenKind::Close(Delimiter::Invisible)
            } else {
                at += 1;
                continue;
            };
            let end = at + Delimiter::Invisible.open().len();
            let token = Token {
                kind,
                start: at as u32,
                end: end as u32,
            };
            self.push(token, open)?;
            at = end;
        }
        Ok(())
    }

    pub fn text(&self) -> &'t str {
        self.text
    }

    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    pub fn get(&self, index: usize) -> Option<Token> {
        self.tokens.get(index).copied()
    }

    /// Where the group ends that token `index` opens (index of the closing delimiter).
    pub fn closing(&self, index: usize) -> Option<usize> {
        match self.get(index)?.kind {
            TokenKind::Open(_) => Some(*self.partners.get(index)? as usize),
            _ => None,
        }
    }

    /// How many tokens the operator at `index` is written with, as rustc joins them:
    /// `=>` is one operator, `=` and `>` with a space between them are two. 1 for what
    /// is no operator.
    pub fn operator_len(&self, index: usize) -> usize {
        let punct = |n: usize| match self.get(index + n) {
            Some(Token {
                kind: TokenKind::Punct(c),
                start,
                end,
            }) => Some((c, start, end)),
            _ => None,
        };
        let (Some(a), Some(b)) = (punct(0), punct(1)) else {
            return 1;
        };
        if a.2 != b.1 {
            return 1;
        }
        let third = punct(2).filter(|c| b.2 == c.1).map_or(0, |c| c.0);
        match (a.0, b.0, third) {
            (b'<', b'<', b'=') | (b'>', b'>', b'=') | (b'.', b'.', b'=' | b'.') => 3,
            (b'<', b'<' | b'=' | b'-', _)
            | (b'>', b'>' | b'=', _)
            | (b'=', b'=' | b'>', _)
            | (b'!' | b'+' | b'*' | b'/' | b'%' | b'^', b'=', _)
            | (b'-', b'=' | b'>', _)
            | (b'&', b'&' | b'=', _)
            | (b'|', b'|' | b'=', _)
            | (b'.', b'.', _)
            | (b':', b':', _) => 2,
            _ => 1,
        }
    }

    pub fn cursor(&self) -> Cursor<'_> {
        Cursor {
            buffer: self,
            at: 0,
            end: self.tokens.len(),
        }
    }
}

/// A place in a [`TokenBuffer`] and where reading ends: also a slice of tokens. Groups
/// are never cut. Copying it is a way to look ahead or to come back.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'a> {
    buffer: &'a TokenBuffer<'a>,
    at: usize,
    end: usize,
}

impl<'a> Cursor<'a> {
    /// The tokens `range` of a buffer, which must not cut a group.
    pub(super) fn slice(buffer: &'a TokenBuffer<'a>, range: Range<usize>) -> Cursor<'a> {
        Cursor {
            buffer,
            at: range.start,
            end: range.end.min(buffer.len()),
        }
    }

    /// The index of the next token in the buffer.
    pub fn index(&self) -> usize {
        self.at
    }

    pub fn is_empty(&self) -> bool {
        self.at >= self.end
    }

    pub fn peek(&self) -> Option<Token> {
        self.peek_at(0)
    }

    /// The token `n` tokens (not token trees) further on.
    pub fn peek_at(&self, n: usize) -> Option<Token> {
        let index = self.at.checked_add(n)?;
        if index < self.end {
            self.buffer.get(index)
        } else {
            None
        }
    }

    pub fn kind(&self) -> Option<TokenKind> {
        self.peek().map(|token| token.kind)
    }

    /// The text of the next token; empty at the end.
    pub fn text(&self) -> &'a str {
        self.peek().map_or("", |token| token.text(self.buffer.text))
    }

    /// The operator that comes next, of up to three characters; empty if none does.
    pub fn operator(&self) -> &'a str {
        let Some(Token {
            kind: TokenKind::Punct(_),
            start,
            ..
        }) = self.peek()
        else {
            return "";
        };
        let start = start as usize;
        let len = self.buffer.operator_len(self.at).min(self.end - self.at);
        self.buffer.text.get(start..start + len).unwrap_or("")
    }

    /// Whether this very operator comes next: `=` is not at `=>`.
    pub fn at_operator(&self, operator: &str) -> bool {
        self.operator() == operator
    }

    pub fn eat_operator(&mut self, operator: &str) -> bool {
        let found = self.at_operator(operator);
        if found {
            self.at += operator.len();
        }
        found
    }

    /// Whether this character comes next, be it a part of a longer operator.
    pub fn at_punct(&self, character: u8) -> bool {
        self.peek().is_some_and(|token| token.is_punct(character))
    }

    pub fn eat_punct(&mut self, character: u8) -> bool {
        let found = self.at_punct(character);
        self.at += usize::from(found);
        found
    }

    /// Whether this identifier or keyword comes next; never a raw one.
    pub fn at_word(&self, word: &str) -> bool {
        self.kind() == Some(TokenKind::Ident) && self.text() == word
    }

    pub fn eat_word(&mut self, word: &str) -> bool {
        let found = self.at_word(word);
        self.at += usize::from(found);
        found
    }

    /// Takes one token, which may be a delimiter.
    pub fn bump(&mut self) -> Option<Token> {
        let token = self.peek()?;
        self.at += 1;
        Some(token)
    }

    /// Takes one token tree: a group, an operator or any other token.
    pub fn eat_tree(&mut self) -> Option<Cursor<'a>> {
        let start = self.at;
        self.at = match self.kind()? {
            TokenKind::Open(_) => self.buffer.closing(start)? + 1,
            TokenKind::Close(_) => return None,
            TokenKind::Punct(_) => start + self.operator().len(),
            _ => start + 1,
        };
        Some(self.since(start))
    }

    /// Whether a group with this delimiter comes next.
    pub fn at_group(&self, delimiter: Delimiter) -> bool {
        self.kind() == Some(TokenKind::Open(delimiter))
    }

    /// Takes a group; answers what is between its delimiters.
    pub fn eat_group(&mut self, delimiter: Delimiter) -> Option<Cursor<'a>> {
        if !self.at_group(delimiter) {
            return None;
        }
        let inside = self.at + 1;
        let end = self.buffer.closing(self.at)?;
        self.at = end + 1;
        Some(Cursor {
            at: inside,
            end,
            ..*self
        })
    }

    /// Steps over an opening delimiter, into its group: the closing one is then a token
    /// like others.
    pub(super) fn enter(&mut self) {
        self.at += 1;
    }

    /// The token `n` tokens before the next one.
    pub(super) fn peek_back(&self, n: usize) -> Option<Token> {
        self.buffer.get(self.at.checked_sub(n)?)
    }

    /// What was taken since token `start` (an earlier [`Cursor::index`]).
    pub fn since(&self, start: usize) -> Cursor<'a> {
        Cursor {
            at: start,
            end: self.at,
            ..*self
        }
    }

    /// Takes what stands before the next `character` outside groups, and all that is
    /// left where there is none. The character itself is left.
    pub fn eat_until(&mut self, character: u8) -> Cursor<'a> {
        let start = self.at;
        while !self.is_empty() && !self.at_punct(character) {
            if self.eat_tree().is_none() {
                break;
            }
        }
        self.since(start)
    }

    /// The bytes from the next token to the last one; empty, where the next token would
    /// be, for an empty slice.
    pub fn range(&self) -> Range<u32> {
        if self.is_empty() {
            let next = self.buffer.get(self.at).map(|token| token.start);
            let last = self.buffer.tokens.last().map_or(0, |token| token.end);
            let at = next.unwrap_or(last);
            return at..at;
        }
        let start = self.buffer.get(self.at).map_or(0, |token| token.start);
        let end = self.buffer.get(self.end - 1).map_or(start, |t| t.end);
        start..end
    }

    /// The text of [`Cursor::range`].
    pub fn source(&self) -> &'a str {
        let range = self.range();
        self.buffer
            .text
            .get(range.start as usize..range.end as usize)
            .unwrap_or("")
    }
}
