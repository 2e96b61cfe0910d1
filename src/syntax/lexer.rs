//! Cuts a text into tokens, a few bytes a nanosecond.
//!
//! The lexer follows the reference of Rust's lexical structure, all editions at once:
//! what only some editions reserve (`k#ident`, `foo"…"`) is several tokens. It never
//! fails: what is no token becomes a [`TokenKind::Invalid`] one and lexing goes on.

use memchr::{memchr, memchr2};
use unicode_ident::{is_xid_continue, is_xid_start};

/// Texts from this size on are not lexed: byte offsets are 32 bits wide.
pub const MAX_TEXT_BYTES: usize = u32::MAX as usize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Delimiter {
    Parenthesis,
    Bracket,
    Brace,
    /// Around what a macro fragment matched, in the arguments of another macro. It is
    /// written as a comment, which only a [`TokenBuffer`](super::tokens::TokenBuffer)
    /// reads; the lexer skips it.
    Invisible,
}

impl Delimiter {
    pub fn open(self) -> &'static str {
        match self {
            Delimiter::Parenthesis => "(",
            Delimiter::Bracket => "[",
            Delimiter::Brace => "{",
            Delimiter::Invisible => "/*$(*/",
        }
    }

    pub fn close(self) -> &'static str {
        match self {
            Delimiter::Parenthesis => ")",
            Delimiter::Bracket => "]",
            Delimiter::Brace => "}",
            Delimiter::Invisible => "/*$)*/",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// An identifier, keyword or `_`.
    Ident,
    /// `r#name`
    RawIdent,
    /// `'name`, with its quote.
    Lifetime,
    /// With its suffix, if any.
    Integer,
    /// With its suffix, if any.
    Float,
    Char,
    Byte,
    Str,
    RawStr,
    ByteStr,
    RawByteStr,
    CStr,
    RawCStr,
    /// `/// …` or `/** … */`
    OuterDoc,
    /// `//! …` or `/*! … */`
    InnerDoc,
    /// One character; operators of several are as many tokens without space between.
    Punct(u8),
    Open(Delimiter),
    Close(Delimiter),
    /// No token of Rust.
    Invalid(Invalid),
}

impl TokenKind {
    pub fn is_doc(self) -> bool {
        matches!(self, TokenKind::OuterDoc | TokenKind::InnerDoc)
    }

    /// A number, character or string; not `true` and `false`, which are identifiers.
    pub fn is_literal(self) -> bool {
        use TokenKind::*;
        matches!(
            self,
            Integer | Float | Char | Byte | Str | RawStr | ByteStr | RawByteStr | CStr | RawCStr
        )
    }

    pub fn is_identifier(self) -> bool {
        matches!(self, TokenKind::Ident | TokenKind::RawIdent)
    }
}

/// Why something is no token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Invalid {
    /// A character that begins no token.
    Character,
    /// A quote that begins neither a character nor a lifetime, up to where the
    /// character would have to end.
    Quote,
    /// These reach to the end of the text.
    UnterminatedComment,
    UnterminatedString,
    UnterminatedByteString,
    UnterminatedCString,
    UnterminatedRawString,
}

impl Invalid {
    /// What rustc says about it. `written` is the text of the token.
    pub fn message(self, written: &str) -> String {
        match self {
            Invalid::Character => {
                let character = written.chars().next().unwrap_or(' ');
                format!("unknown start of token: {}", character.escape_default())
            }
            Invalid::Quote => "unterminated character literal".to_owned(),
            Invalid::UnterminatedComment => "unterminated block comment".to_owned(),
            Invalid::UnterminatedString => "unterminated double quote string".to_owned(),
            Invalid::UnterminatedByteString => "unterminated double quote byte string".to_owned(),
            Invalid::UnterminatedCString => "unterminated C string".to_owned(),
            Invalid::UnterminatedRawString => "unterminated raw string".to_owned(),
        }
    }
}

/// A token and where it is, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: TokenKind,
    pub start: u32,
    pub end: u32,
}

impl Token {
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    pub fn byte_range(self) -> std::ops::Range<u32> {
        self.start..self.end
    }

    /// The text of the token; `text` is the one that was lexed.
    pub fn text(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or("")
    }

    pub fn is_punct(self, character: u8) -> bool {
        self.kind == TokenKind::Punct(character)
    }
}

/// An iterator over the tokens of a text. Copying it is a cheap way to look ahead.
/// White space and comments are skipped, doc comments are tokens.
#[derive(Clone, Copy, Debug)]
pub struct Lexer<'t> {
    text: &'t str,
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Ident,
    /// An identifier that may be the prefix of a literal: `r`, `b`, `c`.
    Prefix,
    Digit,
    Quote,
    Apostrophe,
    Slash,
    Punct,
    Open(Delimiter),
    Close(Delimiter),
    NonAscii,
    Stray,
}

const fn class_of(byte: u8) -> Class {
    match byte {
        b'\t' | b'\n' | 0x0b | 0x0c | b'\r' | b' ' => Class::Space,
        b'r' | b'b' | b'c' => Class::Prefix,
        b'a'..=b'z' | b'A'..=b'Z' | b'_' => Class::Ident,
        b'0'..=b'9' => Class::Digit,
        b'"' => Class::Quote,
        b'\'' => Class::Apostrophe,
        b'/' => Class::Slash,
        b'(' => Class::Open(Delimiter::Parenthesis),
        b'[' => Class::Open(Delimiter::Bracket),
        b'{' => Class::Open(Delimiter::Brace),
        b')' => Class::Close(Delimiter::Parenthesis),
        b']' => Class::Close(Delimiter::Bracket),
        b'}' => Class::Close(Delimiter::Brace),
        b'!' | b'#' | b'$' | b'%' | b'&' | b'*' | b'+' | b',' | b'-' | b'.' | b':' | b';'
        | b'<' | b'=' | b'>' | b'?' | b'@' | b'^' | b'|' | b'~' => Class::Punct,
        0x80.. => Class::NonAscii,
        _ => Class::Stray,
    }
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Stray; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = class_of(byte as u8);
        byte += 1;
    }
    classes
};

const CONTINUES_IDENT: [bool; 256] = {
    let mut continues = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        continues[byte] = matches!(byte as u8, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_');
        byte += 1;
    }
    continues
};

impl<'t> Lexer<'t> {
    /// Lexes a whole file: a byte order mark and a `#!` line at its start are skipped.
    pub fn new(text: &'t str) -> Lexer<'t> {
        let mut lexer = Lexer { text, at: 0 };
        if text.len() > MAX_TEXT_BYTES {
            lexer.text = "";
            return lexer;
        }
        lexer.at = text.len() - text.strip_prefix('\u{feff}').unwrap_or(text).len();
        if lexer.rest().starts_with(b"#!") {
            let mut after = Lexer {
                at: lexer.at + 2,
                ..lexer
            };
            let next = std::iter::from_fn(|| after.next()).find(|token| !token.kind.is_doc());
            if next.is_none_or(|token| token.kind != TokenKind::Open(Delimiter::Bracket)) {
                lexer.skip_line();
            }
        }
        lexer
    }

    /// Lexes from byte `start` of a text up to byte `end`; offsets are those of the
    /// whole text. A range that does not fit the text has no tokens.
    pub fn range(text: &'t str, range: std::ops::Range<usize>) -> Lexer<'t> {
        match text.get(..range.end) {
            Some(text) if text.is_char_boundary(range.start) && text.len() <= MAX_TEXT_BYTES => {
                Lexer {
                    text,
                    at: range.start,
                }
            }
            _ => Lexer { text: "", at: 0 },
        }
    }

    /// Where the next token is looked for, in bytes.
    pub fn offset(&self) -> usize {
        self.at
    }

    /// Lets the lexer go on from byte `at`, which must be where a token began or ended.
    pub fn seek(&mut self, at: usize) {
        if self.text.is_char_boundary(at) {
            self.at = at;
        }
    }

    pub fn text(&self) -> &'t str {
        self.text
    }

    fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or(&[])
    }

    fn byte(&self, at: usize) -> u8 {
        // NUL begins and ends nothing, so it can stand for the end of the text.
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    fn skip_line(&mut self) {
        self.at = memchr(b'\n', self.rest()).map_or(self.text.len(), |n| self.at + n);
    }

    fn token(&self, kind: TokenKind, start: usize) -> Token {
        Token {
            kind,
            start: start as u32,
            end: self.at as u32,
        }
    }

    /// Ends an identifier whose first character is behind `self.at`.
    #[inline]
    fn eat_ident_rest(&mut self) {
        let bytes = self.text.as_bytes();
        loop {
            while let Some(&byte) = bytes.get(self.at)
                && CONTINUES_IDENT[byte as usize]
            {
                self.at += 1;
            }
            match self.wide_char() {
                Some(c) if is_xid_continue(c) => self.at += c.len_utf8(),
                _ => return,
            }
        }
    }

    /// The next character if it is not ASCII.
    #[inline]
    fn wide_char(&self) -> Option<char> {
        if self.byte(self.at) < 0x80 {
            return None;
        }
        self.text.get(self.at..)?.chars().next()
    }

    /// A literal with the prefix `r`, `b`, `br`, `c` or `cr`, or a raw identifier.
    fn prefixed(&mut self, start: usize) -> Option<Token> {
        let (kind, raw, quote) = match (self.byte(start), self.byte(start + 1)) {
            (b'r', _) => (TokenKind::RawStr, true, start + 1),
            (b'b', b'\'') => {
                self.at = start + 2;
                return Some(self.byte_or_invalid(start));
            }
            (b'b', b'r') => (TokenKind::RawByteStr, true, start + 2),
            (b'b', b'"') => (TokenKind::ByteStr, false, start + 1),
            (b'c', b'r') => (TokenKind::RawCStr, true, start + 2),
            (b'c', b'"') => (TokenKind::CStr, false, start + 1),
            _ => return None,
        };
        if !raw {
            self.at = quote + 1;
            let unterminated = match kind {
                TokenKind::ByteStr => Invalid::UnterminatedByteString,
                _ => Invalid::UnterminatedCString,
            };
            return Some(self.string_rest(start, kind, unterminated));
        }
        let hashes = self
            .text
            .as_bytes()
            .iter()
            .skip(quote)
            .take_while(|&&b| b == b'#')
            .count();
        if self.byte(quote + hashes) == b'"' {
            self.at = quote + hashes + 1;
            return Some(self.raw_string_rest(start, kind, hashes));
        }
        if kind == TokenKind::RawStr && hashes == 1 {
            let ident = Lexer {
                at: quote + 1,
                ..*self
            };
            if ident.starts_ident() {
                self.at = quote + 1;
                self.eat_ident_rest();
                return Some(self.token(TokenKind::RawIdent, start));
            }
        }
        None
    }

    fn starts_ident(&self) -> bool {
        match CLASSES[self.byte(self.at) as usize] {
            Class::Ident | Class::Prefix => true,
            Class::NonAscii => self.wide_char().is_some_and(is_xid_start),
            _ => false,
        }
    }

    /// After the opening quote, to behind the closing one and a suffix.
    fn string_rest(&mut self, start: usize, kind: TokenKind, unterminated: Invalid) -> Token {
        loop {
            match memchr2(b'"', b'\\', self.rest()) {
                None => {
                    self.at = self.text.len();
                    return self.token(TokenKind::Invalid(unterminated), start);
                }
                Some(n) if self.byte(self.at + n) == b'"' => {
                    self.at += n + 1;
                    self.eat_suffix();
                    return self.token(kind, start);
                }
                Some(n) => {
                    // A quote or backslash is one byte, and no byte of a longer
                    // character looks like them: stepping into one does no harm.
                    self.at = (self.at + n + 2).min(self.text.len());
                }
            }
        }
    }

    fn raw_string_rest(&mut self, start: usize, kind: TokenKind, hashes: usize) -> Token {
        while let Some(n) = memchr(b'"', self.rest()) {
            self.at += n + 1;
            let closing = self.rest().iter().take(hashes);
            let found = closing.take_while(|&&b| b == b'#').count();
            self.at += found;
            if found == hashes {
                self.eat_suffix();
                return self.token(kind, start);
            }
        }
        self.at = self.text.len();
        self.token(TokenKind::Invalid(Invalid::UnterminatedRawString), start)
    }

    fn eat_suffix(&mut self) {
        if self.starts_ident() {
            self.eat_ident_rest();
        }
    }

    fn byte_or_invalid(&mut self, start: usize) -> Token {
        if self.eat_char_rest() {
            return self.token(TokenKind::Byte, start);
        }
        self.token(TokenKind::Invalid(Invalid::Quote), start)
    }

    /// After an opening `'`: one character or escape and the closing quote. On failure
    /// it stops where rustc would, at the end of the line at most.
    fn eat_char_rest(&mut self) -> bool {
        if self.byte(self.at) == b'\\' {
            // The escaped character may itself be a quote or backslash.
            self.at += 1;
            self.eat_any_char();
            while !matches!(self.byte(self.at), b'\'' | b'\n' | 0) {
                self.eat_any_char();
            }
        } else if self.byte(self.at) != b'\n' && self.at < self.text.len() {
            self.eat_any_char();
        }
        if self.byte(self.at) == b'\'' {
            self.at += 1;
            self.eat_suffix();
            return true;
        }
        false
    }

    fn eat_any_char(&mut self) {
        let rest = self.text.get(self.at..).unwrap_or("");
        self.at += rest.chars().next().map_or(0, char::len_utf8);
    }

    fn apostrophe(&mut self, start: usize) -> Token {
        self.at = start + 1;
        let first = self.text.get(self.at..).and_then(|t| t.chars().next());
        let Some(first) = first else {
            return self.token(TokenKind::Invalid(Invalid::Quote), start);
        };
        let closes = self.byte(self.at + first.len_utf8()) == b'\'';
        if first == '\\' || (closes && first != '\n') {
            return match self.eat_char_rest() {
                true => self.token(TokenKind::Char, start),
                false => self.token(TokenKind::Invalid(Invalid::Quote), start),
            };
        }
        if self.starts_ident() {
            if self.rest().starts_with(b"r#") {
                let name = Lexer {
                    at: self.at + 2,
                    ..*self
                };
                if name.starts_ident() {
                    self.at += 2;
                }
            }
            self.eat_ident_rest();
            return self.token(TokenKind::Lifetime, start);
        }
        self.token(TokenKind::Invalid(Invalid::Quote), start)
    }

    fn number(&mut self, start: usize) -> Token {
        let radix_prefix = self.byte(start) == b'0'
            && matches!(
                self.byte(start + 1),
                b'x' | b'o' | b'b' | b'X' | b'O' | b'B'
            );
        if radix_prefix {
            self.eat_ident_rest();
            return self.token(TokenKind::Integer, start);
        }
        let mut kind = TokenKind::Integer;
        self.eat_digits();
        if self.byte(self.at) == b'.' {
            let after = Lexer {
                at: self.at + 1,
                ..*self
            };
            if after.byte(after.at) != b'.' && !after.starts_ident() {
                kind = TokenKind::Float;
                self.at += 1;
                self.eat_digits();
            }
        }
        if matches!(self.byte(self.at), b'e' | b'E') {
            let signed = usize::from(matches!(self.byte(self.at + 1), b'+' | b'-'));
            let digits = self.text.as_bytes().iter().skip(self.at + 1 + signed);
            let first = digits.copied().find(|&b| b != b'_');
            if first.is_some_and(|b| b.is_ascii_digit()) {
                kind = TokenKind::Float;
                self.at += 1 + signed;
                self.eat_digits();
            }
        }
        self.eat_suffix();
        self.token(kind, start)
    }

    fn eat_digits(&mut self) {
        while matches!(self.byte(self.at), b'0'..=b'9' | b'_') {
            self.at += 1;
        }
    }

    /// At `/`: a comment (skipped), a doc comment or the operator.
    #[inline]
    fn slash(&mut self, start: usize) -> Option<Token> {
        match self.byte(start + 1) {
            b'/' => {
                let kind = match (self.byte(start + 2), self.byte(start + 3)) {
                    (b'/', b'/') => None,
                    (b'/', _) => Some(TokenKind::OuterDoc),
                    (b'!', _) => Some(TokenKind::InnerDoc),
                    _ => None,
                };
                self.at = start + 2;
                self.skip_line();
                Some(self.token(kind?, start))
            }
            b'*' => {
                let kind = match (self.byte(start + 2), self.byte(start + 3)) {
                    (b'*', b'*' | b'/') => None,
                    (b'*', _) => Some(TokenKind::OuterDoc),
                    (b'!', _) => Some(TokenKind::InnerDoc),
                    _ => None,
                };
                self.at = start + 2;
                if !self.eat_block_comment_rest() {
                    let unterminated = TokenKind::Invalid(Invalid::UnterminatedComment);
                    return Some(self.token(unterminated, start));
                }
                Some(self.token(kind?, start))
            }
            _ => {
                self.at = start + 1;
                Some(self.token(TokenKind::Punct(b'/'), start))
            }
        }
    }

    fn eat_block_comment_rest(&mut self) -> bool {
        let mut depth = 1usize;
        while let Some(n) = memchr2(b'*', b'/', self.rest()) {
            self.at += n;
            match (self.byte(self.at), self.byte(self.at + 1)) {
                (b'*', b'/') => {
                    self.at += 2;
                    depth -= 1;
                    if depth == 0 {
                        return true;
                    }
                }
                (b'/', b'*') => {
                    self.at += 2;
                    depth += 1;
                }
                _ => self.at += 1,
            }
        }
        self.at = self.text.len();
        false
    }

    /// A character beyond ASCII: white space is skipped.
    #[cold]
    fn wide(&mut self, start: usize) -> Option<Token> {
        let c = self.wide_char()?;
        self.at += c.len_utf8();
        if is_xid_start(c) {
            self.eat_ident_rest();
            return Some(self.token(TokenKind::Ident, start));
        }
        // The rest of Pattern_White_Space, which is what Rust skips.
        if matches!(
            c,
            '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
        ) {
            return None;
        }
        Some(self.token(TokenKind::Invalid(Invalid::Character), start))
    }
}

impl Iterator for Lexer<'_> {
    type Item = Token;

    #[inline]
    fn next(&mut self) -> Option<Token> {
        loop {
            let start = self.at;
            let &byte = self.text.as_bytes().get(start)?;
            match CLASSES[byte as usize] {
                Class::Space => {
                    self.at += 1;
                    while self.byte(self.at) == b' ' {
                        self.at += 1;
                    }
                }
                Class::Ident => {
                    self.at += 1;
                    self.eat_ident_rest();
                    return Some(self.token(TokenKind::Ident, start));
                }
                Class::Prefix => {
                    if matches!(self.byte(start + 1), b'"' | b'\'' | b'#' | b'r')
                        && let Some(token) = self.prefixed(start)
                    {
                        return Some(token);
                    }
                    self.at = start + 1;
                    self.eat_ident_rest();
                    return Some(self.token(TokenKind::Ident, start));
                }
                Class::Punct => {
                    self.at += 1;
                    return Some(self.token(TokenKind::Punct(byte), start));
                }
                Class::Open(delimiter) => {
                    self.at += 1;
                    return Some(self.token(TokenKind::Open(delimiter), start));
                }
                Class::Close(delimiter) => {
                    self.at += 1;
                    return Some(self.token(TokenKind::Close(delimiter), start));
                }
                Class::Slash => {
                    if let Some(token) = self.slash(start) {
                        return Some(token);
                    }
                }
                Class::Quote => {
                    self.at += 1;
                    let unterminated = Invalid::UnterminatedString;
                    return Some(self.string_rest(start, TokenKind::Str, unterminated));
                }
                Class::Apostrophe => return Some(self.apostrophe(start)),
                Class::Digit => {
                    self.at += 1;
                    return Some(self.number(start));
                }
                Class::NonAscii => {
                    if let Some(token) = self.wide(start) {
                        return Some(token);
                    }
                }
                Class::Stray => {
                    self.at += 1;
                    return Some(self.token(TokenKind::Invalid(Invalid::Character), start));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<(TokenKind, &str)> {
        let tokens = Lexer::new(text);
        tokens.map(|token| (token.kind, token.text(text))).collect()
    }

    fn kinds(text: &str) -> Vec<TokenKind> {
        Lexer::new(text).map(|token| token.kind).collect()
    }

    #[test]
    fn a_quote_begins_a_character_or_a_lifetime() {
        assert_eq!(
            tokens(r"'a' 'a 'static '\'' '\u{1F600}' 'ü' '🦀' '(' 'r#fn '_"),
            [
                (TokenKind::Char, "'a'"),
                (TokenKind::Lifetime, "'a"),
                (TokenKind::Lifetime, "'static"),
                (TokenKind::Char, r"'\''"),
                (TokenKind::Char, r"'\u{1F600}'"),
                (TokenKind::Char, "'ü'"),
                (TokenKind::Char, "'🦀'"),
                (TokenKind::Char, "'('"),
                (TokenKind::Lifetime, "'r#fn"),
                (TokenKind::Lifetime, "'_"),
            ]
        );
    }

    #[test]
    fn a_point_belongs_to_a_number_unless_a_range_or_a_method_follows() {
        let expected = [
            ("1..2", vec!["1", ".", ".", "2"]),
            ("1.foo()", vec!["1", ".", "foo", "(", ")"]),
            ("1.0e5", vec!["1.0e5"]),
            ("1. ", vec!["1."]),
            ("2.0.floor", vec!["2.0", ".", "floor"]),
            ("1e+5f64", vec!["1e+5f64"]),
            ("0xE+1", vec!["0xE", "+", "1"]),
            ("1_000u32", vec!["1_000u32"]),
            ("x.0.1", vec!["x", ".", "0.1"]),
        ];
        for (text, parts) in expected {
            let found: Vec<_> = tokens(text).into_iter().map(|(_, text)| text).collect();
            assert_eq!(found, parts, "{text}");
        }
        assert_eq!(kinds("1 1.5 1e5 1f32 0x1p"), {
            use TokenKind::*;
            [Integer, Float, Float, Integer, Integer]
        });
    }

    #[test]
    fn strings_of_every_kind_hide_what_is_in_them() {
        use TokenKind::*;
        let text = concat!(
            r####""a\"}" r"\" r##"a"#b"## b"\"" br#"""# c"x" cr#"""# b'\'' b'"' "####,
            "r#type rest \"multi\nline\"suffix"
        );
        assert_eq!(
            kinds(text),
            [
                Str, RawStr, RawStr, ByteStr, RawByteStr, CStr, RawCStr, Byte, Byte, RawIdent,
                Ident, Str
            ]
        );
    }

    #[test]
    fn comments_are_skipped_and_doc_comments_are_not() {
        use TokenKind::*;
        let text =
            "a // }\nb /* /* } */ */ c /// d\n//! e\n//// f\n/** g */ /*! h */ /**/ /*** i */ j";
        assert_eq!(
            kinds(text),
            [
                Ident, Ident, Ident, OuterDoc, InnerDoc, OuterDoc, InnerDoc, Ident
            ]
        );
    }

    #[test]
    fn the_start_of_a_file_may_be_no_rust() {
        assert_eq!(tokens("\u{feff}#!/bin/x }\nfn").len(), 1);
        assert_eq!(tokens("#![a]").len(), 5);
        assert_eq!(tokens("#! // c\n [a]").len(), 5);
    }

    #[test]
    fn what_is_no_token_is_reported_and_lexing_goes_on() {
        let invalid = |text: &str| {
            let bad = Lexer::new(text).find_map(|t| match t.kind {
                TokenKind::Invalid(invalid) => Some(invalid.message(t.text(text))),
                _ => None,
            });
            bad.unwrap_or_default()
        };
        assert_eq!(invalid("a \\ b"), "unknown start of token: \\\\");
        assert_eq!(invalid("a \u{2764} b"), "unknown start of token: \\u{2764}");
        assert_eq!(invalid("\"abc"), "unterminated double quote string");
        assert_eq!(invalid("r#\"abc\""), "unterminated raw string");
        assert_eq!(invalid("/* /* */"), "unterminated block comment");
        assert_eq!(invalid("'\\x"), "unterminated character literal");
        assert_eq!(tokens("' a").len(), 2);
        assert_eq!(tokens("\\ b c").len(), 3);
    }
}
