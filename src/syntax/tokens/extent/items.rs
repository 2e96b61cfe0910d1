//! Statements and items.

use super::expressions::{expression, primary};
use super::types::{PathStyle, macro_input, next_is, path, type_like};
use super::{ExprContext, attributes, block};
use crate::syntax::lexer::{Delimiter, TokenKind};
use crate::syntax::tokens::Cursor;

pub(super) fn statement(c: &mut Cursor<'_>) -> Option<()> {
    if item(&mut c.clone()).is_some() {
        return item(c);
    }
    attributes(c);
    if c.eat_word("let") {
        c.eat_pattern()?;
        if c.eat_operator(":") {
            type_like(c, true)?;
        }
        if !c.eat_operator("=") {
            return Some(());
        }
        expression(c, ExprContext::Anywhere, 0)?;
        return match c.eat_word("else") {
            true => block(c),
            false => Some(()),
        };
    }
    // Unless a method is called on it, an expression with a block ends a statement.
    let mut with_block = *c;
    let begins = c.at_group(Delimiter::Brace)
        || c.kind() == Some(TokenKind::Lifetime)
        || ["if", "match", "while", "loop", "for", "unsafe"]
            .iter()
            .any(|word| c.at_word(word));
    let ends = if begins {
        primary(&mut with_block, ExprContext::Anywhere, 0).is_some()
    } else {
        path(&mut with_block, PathStyle::Expression).is_some()
            && macro_input(&mut with_block) == Some(Delimiter::Brace)
    };
    if ends && !matches!(with_block.operator(), "." | "?") {
        *c = with_block;
        return Some(());
    }
    expression(c, ExprContext::Anywhere, 0)
}

pub(super) fn item(c: &mut Cursor<'_>) -> Option<()> {
    attributes(c);
    c.eat_visibility();
    loop {
        let mut ahead = *c;
        ahead.bump()?;
        let next = match ahead.kind() {
            Some(TokenKind::Ident) => ahead.text(),
            _ => "",
        };
        let named = ahead.kind().is_some_and(TokenKind::is_identifier);
        match c.text() {
            "fn" | "struct" | "enum" | "trait" | "mod" | "macro" if named => {
                return until_body(c, true);
            }
            "impl" => return until_body(c, true),
            "union" if named => {
                ahead.bump()?;
                let defines = ahead.at_group(Delimiter::Brace)
                    || ahead.at_operator("<")
                    || ahead.at_word("where");
                return defines.then(|| until_body(c, true))?;
            }
            "type" if named => return until_body(c, false),
            "use" => return until_body(c, false),
            "static" if next == "mut" || named && next_is(&ahead, ":") => {
                return until_body(c, false);
            }
            "const" if named && (next_is(&ahead, ":") || next_is(&ahead, "=")) => {
                return until_body(c, false);
            }
            "const" | "async" | "unsafe" | "safe" | "default" | "auto" | "gen"
                if matches!(
                    next,
                    "fn" | "impl"
                        | "trait"
                        | "extern"
                        | "unsafe"
                        | "async"
                        | "mod"
                        | "auto"
                        | "const"
                        | "type"
                        | "static"
                        | "gen"
                ) => {}
            "extern" => {
                if ahead.kind().is_some_and(TokenKind::is_literal) {
                    ahead.bump()?;
                }
                if ahead.at_group(Delimiter::Brace) {
                    return until_body(c, true);
                }
                if ahead.at_word("crate") {
                    return until_body(c, false);
                }
                if !(ahead.at_word("fn") || ahead.at_word("unsafe")) {
                    return None;
                }
                *c = ahead;
                continue;
            }
            "macro_rules" if ahead.eat_operator("!") => {
                ahead.kind().filter(|kind| kind.is_identifier())?;
                ahead.bump()?;
                ahead.at_any_group().then_some(())?;
                let braces = ahead.at_group(Delimiter::Brace);
                ahead.eat_tree()?;
                if !braces {
                    ahead.eat_operator(";");
                }
                *c = ahead;
                return Some(());
            }
            _ => return None,
        }
        c.bump()?;
    }
}

/// Takes an item to its `;`, or to its braces where these can end it.
pub(super) fn until_body(c: &mut Cursor<'_>, braces: bool) -> Option<()> {
    let mut angles = 0usize;
    let mut alias = false;
    let is_trait = c.at_word("trait");
    loop {
        if c.eat_punct(b';') {
            return Some(());
        }
        if c.at_group(Delimiter::Brace) && braces && angles == 0 && !alias {
            return block(c);
        }
        match c.operator() {
            "->" | "=>" => {}
            operator if operator.starts_with('<') => angles += 1,
            operator if operator.starts_with('>') => angles = angles.saturating_sub(1),
            "=" => alias |= is_trait && angles == 0,
            _ => {}
        }
        if matches!(c.operator(), "->" | "=>") || c.kind().is_some_and(is_open) {
            c.eat_tree()?;
        } else {
            c.bump()?;
        }
    }
}

pub(super) fn is_open(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Open(_))
}
