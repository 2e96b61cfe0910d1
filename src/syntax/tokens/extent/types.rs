//! Paths and types.

use super::{NO_PATH, group};
use crate::syntax::lexer::{Delimiter, TokenKind};
use crate::syntax::tokens::Cursor;

/// How generic arguments are written in a path.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PathStyle {
    /// `a::<T>::b`
    Expression,
    /// `a<T>::b`, `Fn(A) -> B`
    Type,
}

/// `<…>`, with the `<` still to come.
pub(super) fn angles(c: &mut Cursor<'_>) -> Option<()> {
    if !c.eat_punct(b'<') {
        return None;
    }
    let mut depth = 1usize;
    while depth > 0 {
        if c.at_operator("->") || c.at_operator("=>") {
            c.eat_tree()?;
        } else if c.eat_punct(b'<') {
            depth += 1;
        } else if c.eat_punct(b'>') {
            depth -= 1;
        } else if c.at_punct(b';') {
            return None;
        } else if c.at_any_group() || c.at_group(Delimiter::Invisible) {
            c.eat_tree()?;
        } else {
            c.bump()?;
        }
    }
    Some(())
}

pub(super) fn is_segment(c: &Cursor<'_>) -> bool {
    match c.kind() {
        Some(TokenKind::RawIdent) => true,
        Some(TokenKind::Ident) => !NO_PATH.contains(&c.text()),
        _ => false,
    }
}

pub(super) fn path(c: &mut Cursor<'_>, style: PathStyle) -> Option<()> {
    if c.at_punct(b'<') {
        angles(c)?;
        if !c.at_operator("::") {
            return None;
        }
    } else {
        c.eat_operator("::");
        if !is_segment(c) {
            return None;
        }
        c.bump()?;
    }
    path_rest(c, style)
}

/// What follows the first segment.
pub(super) fn path_rest(c: &mut Cursor<'_>, style: PathStyle) -> Option<()> {
    loop {
        if style == PathStyle::Type {
            if c.at_punct(b'<') && !matches!(c.operator(), "<=" | "<<=" | "<-") {
                angles(c)?;
            } else if c.at_group(Delimiter::Parenthesis) {
                // `Fn(A) -> B` ends a path; the type reader looks at what it returns.
                return group(c, Delimiter::Parenthesis);
            }
        }
        let mut ahead = *c;
        if !ahead.eat_operator("::") {
            return Some(());
        }
        if ahead.at_punct(b'<') {
            angles(&mut ahead)?;
        } else if is_segment(&ahead) {
            ahead.bump()?;
        } else {
            // `a::{…}` and `a::*` go on with what is no path.
            return Some(());
        }
        *c = ahead;
    }
}

/// A type, or several bounds joined by `+`. What a function returns and what follows a
/// prefix is the next round of one loop, so that long types cost no stack.
pub(super) fn type_like(c: &mut Cursor<'_>, plus: bool) -> Option<()> {
    loop {
        if type_prefix(c)? {
            continue;
        }
        if c.eat_operator("->") {
            continue;
        }
        if !(plus && c.at_operator("+")) {
            return Some(());
        }
        let mut ahead = *c;
        ahead.bump()?;
        if !(ahead.at_type() || ahead.at_word("const") || ahead.at_word("async")) {
            return Some(());
        }
        *c = ahead;
    }
}

/// Takes one prefix of a type (true) or one type without prefixes (false).
pub(super) fn type_prefix(c: &mut Cursor<'_>) -> Option<bool> {
    match c.kind()? {
        TokenKind::Punct(b'&') => {
            c.bump()?;
            c.eat_lifetime();
            c.eat_word("mut");
            return Some(true);
        }
        TokenKind::Punct(b'*') => {
            c.bump()?;
            return (c.eat_word("const") || c.eat_word("mut")).then_some(true);
        }
        TokenKind::Punct(b'?' | b'~') => {
            c.bump()?;
            return Some(true);
        }
        TokenKind::Punct(b'!') | TokenKind::Lifetime => {
            c.bump()?;
            return Some(false);
        }
        TokenKind::Open(Delimiter::Invisible) => {
            c.eat_tree()?;
            path_rest(c, PathStyle::Type)?;
            return Some(false);
        }
        TokenKind::Open(Delimiter::Parenthesis | Delimiter::Bracket) => {
            c.eat_tree()?;
            return Some(false);
        }
        _ => {}
    }
    if c.kind() == Some(TokenKind::Ident) {
        match c.text() {
            "_" => {
                c.bump()?;
                return Some(false);
            }
            "dyn" | "impl" if !next_is(c, "::") => {
                c.bump()?;
                return Some(true);
            }
            "const" | "async" | "unsafe" => {
                c.bump()?;
                return Some(true);
            }
            "for" => {
                c.bump()?;
                angles(c)?;
                return Some(true);
            }
            "use" => {
                c.bump()?;
                angles(c)?;
                return Some(false);
            }
            "extern" => {
                c.bump()?;
                c.eat_literal();
                return Some(true);
            }
            "fn" => {
                c.bump()?;
                group(c, Delimiter::Parenthesis)?;
                return Some(false);
            }
            _ => {}
        }
    }
    path(c, PathStyle::Type)?;
    macro_input(c);
    Some(false)
}

/// Takes `!` and the group of a macro call, if they follow. Answers the delimiter.
pub(super) fn macro_input(c: &mut Cursor<'_>) -> Option<Delimiter> {
    let mut ahead = *c;
    if !ahead.eat_operator("!") || !ahead.at_any_group() {
        return None;
    }
    let Some(TokenKind::Open(delimiter)) = ahead.kind() else {
        return None;
    };
    ahead.eat_tree()?;
    *c = ahead;
    Some(delimiter)
}

pub(super) fn next_is(c: &Cursor<'_>, operator: &str) -> bool {
    let mut ahead = *c;
    ahead.bump();
    ahead.at_operator(operator)
}
