//! Which part of a text a comment speaks of: the statement, item, match arm or
//! list element that it stands above or at the end of.
//!
//! Found from tokens and brackets alone, so that it also works inside macros
//! and in a text that does not parse.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::directive::Comment;
use crate::syntax::lexer::{Delimiter, Lexer, Token, TokenKind};

/// The tokens of a text with their brackets matched.
pub(super) struct Tokens<'t> {
    text: &'t str,
    tokens: Vec<Token>,
    /// For an opening bracket the index of the one that closes it.
    partners: FxHashMap<usize, usize>,
    /// Units of the groups that were asked for, by the opening bracket.
    units: FxHashMap<Option<usize>, Vec<Unit>>,
}

/// A statement, an item, a match arm or an element of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unit {
    /// The index of its first token.
    first: usize,
    /// The index of its last token.
    last: usize,
    /// Whether it is a function, or an item that has functions.
    pub holds_functions: bool,
}

/// What a comment covers, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Covered {
    pub range: Range<usize>,
    pub holds_functions: bool,
}

/// A stretch of tokens without brackets around it that must not be torn apart:
/// one token, a bracketed group, generic arguments, parameters of a closure.
#[derive(Debug, Clone, Copy)]
struct Piece {
    first: usize,
    last: usize,
    kind: PieceKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PieceKind {
    Token,
    Group(Delimiter),
    Joined,
}

impl<'t> Tokens<'t> {
    pub fn new(text: &'t str) -> Self {
        let tokens: Vec<Token> = Lexer::new(text).collect();
        let mut partners = FxHashMap::default();
        let mut open: Vec<(usize, Delimiter)> = Vec::new();
        // How many of each kind are open.
        let mut waiting: FxHashMap<Delimiter, usize> = FxHashMap::default();
        for (index, token) in tokens.iter().enumerate() {
            match token.kind {
                TokenKind::Open(delimiter) => {
                    open.push((index, delimiter));
                    *waiting.entry(delimiter).or_default() += 1;
                }
                TokenKind::Close(delimiter) => {
                    // A bracket that closes nothing is left alone; one that
                    // closes an outer group ends the inner ones too.
                    if waiting.get(&delimiter).copied().unwrap_or_default() == 0 {
                        continue;
                    }
                    while let Some((opened, inner)) = open.pop() {
                        partners.insert(opened, index);
                        waiting.entry(inner).and_modify(|count| *count -= 1);
                        if inner == delimiter {
                            break;
                        }
                    }
                }
                _ => {}
            }
        }
        for (opened, _) in open {
            partners.insert(opened, tokens.len());
        }
        Self {
            text,
            tokens,
            partners,
            units: FxHashMap::default(),
        }
    }

    /// The stretches of text between tokens, each with the index of the token
    /// after it.
    pub fn gaps(&self) -> impl Iterator<Item = (usize, Range<usize>)> + '_ {
        let ends = std::iter::once(0).chain(self.tokens.iter().map(|token| token.end as usize));
        let starts = (self.tokens.iter().map(|token| token.start as usize))
            .chain(std::iter::once(self.text.len()));
        ends.zip(starts)
            .enumerate()
            .filter(|(_, (end, start))| end < start)
            .map(|(index, (end, start))| (index, end..start))
    }

    /// The doc comments.
    pub fn doc_comments(&self) -> impl Iterator<Item = Token> + '_ {
        self.tokens
            .iter()
            .copied()
            .filter(|token| token.kind.is_doc())
    }

    /// What a comment covers that stands before the token `next`, within the
    /// brackets `around` it. `None` when there is nothing, as above a closing
    /// brace.
    pub fn covered(
        &mut self,
        comment: Comment<'_>,
        next: usize,
        around: Around,
    ) -> Option<Covered> {
        let before = next.checked_sub(1);
        let same_line = |range: Range<usize>| {
            let between = self.text.get(range).unwrap_or_default();
            !between.contains('\n')
        };
        let trails = before.is_some_and(|index| {
            self.token(index)
                .is_some_and(|token| same_line(token.end as usize..comment.start))
        });
        let leads = !comment.line
            && self
                .token(next)
                .is_some_and(|token| same_line(comment.end..token.start as usize));
        match before {
            Some(last) if trails && !leads => self.line_end(comment, last, around),
            _ => self.above(next, around.innermost),
        }
    }

    /// From the next token to the end of its unit.
    fn above(&mut self, next: usize, group: Option<usize>) -> Option<Covered> {
        let unit = self.unit(group, next)?;
        let start = self.token(next)?.start as usize;
        let end = self.token(unit.last)?.end as usize;
        Some(Covered {
            range: start..end,
            holds_functions: unit.holds_functions,
        })
    }

    /// The unit that ends in the line, or the head of the one that opens there.
    fn line_end(&mut self, comment: Comment<'_>, last: usize, around: Around) -> Option<Covered> {
        if around.innermost == Some(last) {
            let unit = self.unit(around.next, last)?;
            let start = self.token(unit.first)?.start as usize;
            return Some(Covered {
                range: start..comment.start,
                holds_functions: false,
            });
        }
        let unit = self.unit(around.innermost, last)?;
        let start = self.token(unit.first)?.start as usize;
        let end = self.token(unit.last)?.end as usize;
        Some(Covered {
            range: start..end,
            holds_functions: unit.holds_functions,
        })
    }

    fn token(&self, index: usize) -> Option<Token> {
        self.tokens.get(index).copied()
    }

    fn word(&self, index: usize) -> &'t str {
        self.token(index).map_or("", |token| token.text(self.text))
    }

    fn is_punct(&self, index: usize, character: u8) -> bool {
        self.token(index).is_some_and(|it| it.is_punct(character))
    }

    /// Whether two characters follow each other without space, as `=>`.
    fn is_pair(&self, index: usize, first: u8, second: u8) -> bool {
        self.is_punct(index, first)
            && self.is_punct(index + 1, second)
            && self.token(index).map(|it| it.end) == self.token(index + 1).map(|it| it.start)
    }

    /// The unit of a group that has a token.
    fn unit(&mut self, group: Option<usize>, token: usize) -> Option<Unit> {
        if !self.units.contains_key(&group) {
            let units = self.split(group);
            self.units.insert(group, units);
        }
        let units = self.units.get(&group)?;
        let index = units.partition_point(|unit| unit.last < token);
        units.get(index).copied().filter(|unit| unit.first <= token)
    }

    /// The units of a group; of the text where `group` is `None`.
    fn split(&self, group: Option<usize>) -> Vec<Unit> {
        let range = match group {
            None => 0..self.tokens.len(),
            Some(open) => {
                let close = self.partners.get(&open).copied();
                open + 1..close.unwrap_or(self.tokens.len())
            }
        };
        let pieces = self.pieces(range);
        let form = self.form(group, &pieces);
        let mut units = Vec::new();
        let mut start = 0;
        while start < pieces.len() {
            let (end, holds_functions) = match form {
                Form::Statements => self.statement_end(&pieces, start),
                Form::Arms => (self.arm_end(&pieces, start), false),
                Form::List => (self.element_end(&pieces, start), false),
            };
            if let (Some(first), Some(last)) = (pieces.get(start), pieces.get(end)) {
                units.push(Unit {
                    first: first.first,
                    last: last.last,
                    holds_functions,
                });
            }
            start = end + 1;
        }
        units
    }

    fn pieces(&self, range: Range<usize>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut at = range.start;
        while at < range.end {
            let Some(token) = self.token(at) else { break };
            let piece = match token.kind {
                TokenKind::Open(delimiter) => {
                    let close = self.partners.get(&at).copied().unwrap_or(range.end);
                    Piece {
                        first: at,
                        last: close.min(range.end.saturating_sub(1)).max(at),
                        kind: PieceKind::Group(delimiter),
                    }
                }
                _ => {
                    let joined = match token.kind {
                        TokenKind::Punct(b'<') => self.generics_end(at, range.end),
                        TokenKind::Punct(b'|') => self.closure_head_end(at, range.clone()),
                        _ => None,
                    };
                    Piece {
                        first: at,
                        last: joined.unwrap_or(at),
                        kind: match joined {
                            Some(_) => PieceKind::Joined,
                            None => PieceKind::Token,
                        },
                    }
                }
            };
            at = piece.last + 1;
            pieces.push(piece);
        }
        pieces
    }

    /// The `>` that ends what may be generic arguments from a `<` on.
    fn generics_end(&self, open: usize, end: usize) -> Option<usize> {
        /// Longer lists are no generic arguments, and looking on from every
        /// `<` of a text would take quadratic time.
        const LONGEST: usize = 200;
        let mut depth = 0_usize;
        let mut at = open;
        while at < end.min(open + LONGEST) {
            let token = self.token(at)?;
            match token.kind {
                TokenKind::Punct(b'<') => depth += 1,
                TokenKind::Punct(b'-' | b'=') if self.is_punct(at + 1, b'>') => at += 1,
                TokenKind::Punct(b'>') => {
                    depth -= 1;
                    if depth == 0 {
                        return Some(at);
                    }
                }
                TokenKind::Punct(b'&') if self.is_pair(at, b'&', b'&') => return None,
                TokenKind::Punct(
                    b',' | b':' | b'+' | b'=' | b'&' | b'*' | b'?' | b'!' | b'#' | b'-',
                )
                | TokenKind::Ident
                | TokenKind::RawIdent
                | TokenKind::Lifetime
                | TokenKind::Integer
                | TokenKind::Char
                | TokenKind::Str => {}
                TokenKind::Open(_) => at = self.partners.get(&at).copied()?,
                _ => return None,
            }
            at += 1;
        }
        None
    }

    /// The `|` that ends the parameters of a closure which begins at `open`.
    fn closure_head_end(&self, open: usize, range: Range<usize>) -> Option<usize> {
        let begins = open == range.start
            || open.checked_sub(1).is_none_or(|before| {
                matches!(
                    self.word(before),
                    "(" | "["
                        | "{"
                        | ","
                        | ";"
                        | "="
                        | ">"
                        | ":"
                        | "&"
                        | "|"
                        | "move"
                        | "async"
                        | "return"
                        | "static"
                        | "else"
                        | "in"
                )
            });
        if !begins {
            return None;
        }
        let mut at = open + 1;
        while at < range.end {
            match self.token(at)?.kind {
                TokenKind::Punct(b'|') => return Some(at),
                TokenKind::Punct(b';') => return None,
                TokenKind::Open(_) => at = self.partners.get(&at).copied()?,
                _ => {}
            }
            at += 1;
        }
        None
    }

    /// How the units of a group are told apart.
    fn form(&self, group: Option<usize>, pieces: &[Piece]) -> Form {
        let Some(open) = group else {
            return Form::Statements;
        };
        if self.word(open) != "{" {
            return Form::List;
        }
        let has = |test: &dyn Fn(usize) -> bool| {
            pieces
                .iter()
                .any(|piece| piece.kind == PieceKind::Token && test(piece.first))
        };
        if has(&|at| self.is_pair(at, b'=', b'>')) {
            Form::Arms
        } else if !has(&|at| self.is_punct(at, b';')) && has(&|at| self.is_punct(at, b',')) {
            Form::List
        } else {
            Form::Statements
        }
    }

    fn element_end(&self, pieces: &[Piece], start: usize) -> usize {
        (start..pieces.len())
            .find(|&at| {
                pieces
                    .get(at)
                    .is_some_and(|it| matches!(self.word(it.first), "," | ";"))
            })
            .unwrap_or(pieces.len() - 1)
    }

    fn arm_end(&self, pieces: &[Piece], start: usize) -> usize {
        // A pattern has no comma outside brackets.
        let arrow = (start..pieces.len()).find(|&at| {
            pieces
                .get(at)
                .is_some_and(|it| self.word(it.first) == "," || self.is_pair(it.first, b'=', b'>'))
        });
        let arrow = match arrow {
            Some(at)
                if pieces
                    .get(at)
                    .is_some_and(|it| self.is_punct(it.first, b'=')) =>
            {
                at
            }
            Some(comma) => return comma,
            None => return pieces.len() - 1,
        };
        let body = arrow + 2;
        let is_block = pieces
            .get(body)
            .is_some_and(|it| it.kind == PieceKind::Group(Delimiter::Brace));
        match pieces.get(body + 1).map(|it| self.word(it.first)) {
            Some("." | "?") => self.element_end(pieces, body),
            Some(",") if is_block => body + 1,
            _ if is_block => body,
            _ => self.element_end(pieces, body.min(pieces.len() - 1)),
        }
    }

    /// The last piece of the statement or item that begins with the piece
    /// `start`, and whether it is an item with functions.
    fn statement_end(&self, pieces: &[Piece], start: usize) -> (usize, bool) {
        let head = self.after_attributes(pieces, start);
        let word = |at: usize| pieces.get(at).map_or("", |it| self.word(it.first));
        let is_brace = |at: usize| {
            pieces
                .get(at)
                .is_some_and(|it| it.kind == PieceKind::Group(Delimiter::Brace))
        };
        let holds_functions = self.holds_functions(pieces, head);
        let braced = is_brace(head)
            || holds_functions
            || match word(head) {
                "if" | "match" | "for" | "while" | "loop" | "unsafe" | "async" | "struct"
                | "enum" | "union" | "extern" | "macro_rules" => true,
                "const" => is_brace(head + 1),
                _ => self.is_macro_with_braces(pieces, head),
            };
        for at in head..pieces.len() {
            if word(at) == ";" {
                return (at, holds_functions);
            }
            // What goes on after a brace: a condition with a struct pattern,
            // an `else`, a method called on the block's value.
            let ends = !matches!(word(at + 1), "else" | "." | "?" | "=" | "in" | "|" | "@");
            if braced && is_brace(at) && ends {
                return (at, holds_functions);
            }
        }
        (pieces.len() - 1, holds_functions)
    }

    /// The piece after attributes, doc comments, a visibility and a label.
    fn after_attributes(&self, pieces: &[Piece], start: usize) -> usize {
        let word = |at: usize| pieces.get(at).map_or("", |it| self.word(it.first));
        let mut at = start;
        loop {
            let is_doc = pieces
                .get(at)
                .and_then(|it| self.token(it.first))
                .is_some_and(|token| token.kind.is_doc());
            at += match word(at) {
                "#" if word(at + 1) == "[" => 2,
                "#" if word(at + 1) == "!" && word(at + 2) == "[" => 3,
                "pub" if word(at + 1) == "(" => 2,
                "pub" | "default" => 1,
                label if label.starts_with('\'') && word(at + 1) == ":" => 2,
                _ if is_doc => 1,
                _ => return at,
            };
        }
    }

    fn holds_functions(&self, pieces: &[Piece], head: usize) -> bool {
        let mut at = head;
        loop {
            match pieces.get(at).map_or("", |it| self.word(it.first)) {
                "fn" | "impl" | "mod" | "trait" => return true,
                "const" | "async" | "unsafe" | "extern" | "safe" | "auto" => at += 1,
                abi if abi.starts_with('"') => at += 1,
                _ => return false,
            }
        }
    }

    /// Whether a statement begins as `path::name! {`.
    fn is_macro_with_braces(&self, pieces: &[Piece], head: usize) -> bool {
        let bang = (head..pieces.len()).find(|&at| {
            pieces
                .get(at)
                .and_then(|it| self.token(it.first))
                .is_none_or(|it| !it.kind.is_identifier() && !it.is_punct(b':'))
        });
        let Some(bang) = bang else { return false };
        bang > head
            && pieces
                .get(bang)
                .is_some_and(|it| self.is_punct(it.first, b'!'))
            && pieces
                .get(bang + 1)
                .is_some_and(|it| it.kind == PieceKind::Group(Delimiter::Brace))
    }

    /// The brackets that are open before each token that is asked for, in the
    /// order of the text.
    pub fn enclosing(&self) -> Enclosing<'_, 't> {
        Enclosing {
            tokens: self,
            open: Vec::new(),
            at: 0,
        }
    }
}

/// See [`Tokens::enclosing`].
pub(super) struct Enclosing<'a, 't> {
    tokens: &'a Tokens<'t>,
    open: Vec<usize>,
    at: usize,
}

impl Enclosing<'_, '_> {
    /// The brackets around the place before a token. Must be asked with
    /// ascending tokens.
    pub fn before(&mut self, token: usize) -> Around {
        while self.at < token {
            while let Some(&last) = self.open.last()
                && self
                    .tokens
                    .partners
                    .get(&last)
                    .is_none_or(|&close| close <= self.at)
            {
                self.open.pop();
            }
            if self.tokens.partners.contains_key(&self.at) {
                self.open.push(self.at);
            }
            self.at += 1;
        }
        while let Some(&last) = self.open.last()
            && self
                .tokens
                .partners
                .get(&last)
                .is_none_or(|&close| close < token)
        {
            self.open.pop();
        }
        let mut open = self.open.iter().rev().copied();
        Around {
            innermost: open.next(),
            next: open.next(),
        }
    }
}

/// The opening brackets around a place; none at the top of the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around {
    innermost: Option<usize>,
    /// The one around the innermost.
    next: Option<usize>,
}

/// What separates the units of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// `;`, or the brace that ends a block-like statement.
    Statements,
    /// The `,` or block after each `=>`.
    Arms,
    /// `,`, and `;` as in `[0; 4]`.
    List,
}
