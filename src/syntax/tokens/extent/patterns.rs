//! Patterns.

use super::types::{PathStyle, macro_input, path, path_rest};
use super::{block, literal};
use crate::syntax::lexer::{Delimiter, TokenKind};
use crate::syntax::tokens::Cursor;

/// A pattern without alternatives at its top.
pub(super) fn pattern(c: &mut Cursor<'_>) -> Option<()> {
    loop {
        match c.kind()? {
            TokenKind::Punct(b'&') => {
                c.bump()?;
                c.eat_word("mut");
                continue;
            }
            TokenKind::Open(Delimiter::Parenthesis | Delimiter::Bracket) => {
                c.eat_tree()?;
                return Some(());
            }
            TokenKind::Open(Delimiter::Invisible) => {
                c.eat_tree()?;
                path_rest(c, PathStyle::Expression)?;
                pattern_fields(c);
            }
            TokenKind::Punct(b'.') => {
                // The rest of a slice, or a range without start.
                if !(c.eat_operator("..") || c.eat_operator("..=") || c.eat_operator("...")) {
                    return None;
                }
                range_end(c);
                return Some(());
            }
            kind if kind.is_literal() || kind == TokenKind::Punct(b'-') => literal(c)?,
            _ if c.eat_word("_") => return Some(()),
            _ if c.at_word("true") || c.at_word("false") => literal(c)?,
            _ if c.at_word("const") => {
                c.bump()?;
                block(c)?;
            }
            _ if c.eat_word("box") || c.eat_word("mut") => continue,
            _ if c.eat_word("ref") => {
                c.eat_word("mut");
                continue;
            }
            _ => {
                path(c, PathStyle::Expression)?;
                if c.eat_operator("@") {
                    continue;
                }
                if macro_input(c).is_none() {
                    pattern_fields(c);
                }
            }
        }
        if c.eat_operator("..") || c.eat_operator("..=") || c.eat_operator("...") {
            range_end(c);
        }
        return Some(());
    }
}

pub(super) fn pattern_fields(c: &mut Cursor<'_>) {
    if c.at_group(Delimiter::Parenthesis) || c.at_group(Delimiter::Brace) {
        c.eat_tree();
    }
}

pub(super) fn range_end(c: &mut Cursor<'_>) {
    if c.eat_literal().is_some() {
        return;
    }
    let _ = c.attempt(|c| path(c, PathStyle::Expression));
}
