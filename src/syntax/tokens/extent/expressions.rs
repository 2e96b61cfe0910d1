//! Expressions.

use super::types::{PathStyle, angles, macro_input, path, path_rest, type_like};
use super::{ExprContext, block, group};
use crate::syntax::lexer::{Delimiter, TokenKind};
use crate::syntax::tokens::Cursor;

/// `if if if …` is the only way for expressions to nest without brackets.
const MAX_CONDITIONS: u32 = 64;

/// An expression. What follows a prefix or an operator is the next round of one loop.
pub(super) fn expression(c: &mut Cursor<'_>, context: ExprContext, conditions: u32) -> Option<()> {
    if conditions > MAX_CONDITIONS {
        return None;
    }
    loop {
        match expression_prefix(c, context)? {
            Prefix::Some => continue,
            Prefix::Complete => {}
            Prefix::None => {
                primary(c, context, conditions)?;
                postfix(c)?;
            }
        }
        loop {
            if !c.eat_word("as") {
                break;
            }
            type_like(c, false)?;
        }
        match c.operator() {
            "+" | "-" | "*" | "/" | "%" | "^" | "&" | "|" | "<<" | ">>" | "&&" | "||" | "=="
            | "!=" | "<" | ">" | "<=" | ">=" | "=" | "+=" | "-=" | "*=" | "/=" | "%=" | "^="
            | "&=" | "|=" | "<<=" | ">>=" => {
                c.eat_tree()?;
            }
            "<-" => {
                c.bump()?;
            }
            ".." | "..=" | "..." => {
                c.eat_tree()?;
                if !begins_operand(c, context) {
                    return Some(());
                }
            }
            _ => return Some(()),
        }
    }
}

pub(super) fn begins_operand(c: &Cursor<'_>, context: ExprContext) -> bool {
    let block = context == ExprContext::BeforeBlock && c.at_group(Delimiter::Brace);
    c.at_expr() && !block
}

pub(super) enum Prefix {
    /// One was taken; an operand or another prefix follows.
    Some,
    /// What was taken is an operand by itself: `return`, `..`.
    Complete,
    None,
}

pub(super) fn expression_prefix(c: &mut Cursor<'_>, context: ExprContext) -> Option<Prefix> {
    let optional = |c: &Cursor<'_>| match begins_operand(c, context) {
        true => Prefix::Some,
        false => Prefix::Complete,
    };
    match c.operator() {
        "" => {}
        "#" => {
            c.bump()?;
            group(c, Delimiter::Bracket)?;
            return Some(Prefix::Some);
        }
        "!" | "-" | "*" => {
            c.bump()?;
            return Some(Prefix::Some);
        }
        "&" | "&&" => {
            c.eat_tree()?;
            let mut ahead = *c;
            if ahead.eat_word("raw") && (ahead.eat_word("const") || ahead.eat_word("mut")) {
                *c = ahead;
            }
            c.eat_word("mut");
            return Some(Prefix::Some);
        }
        ".." | "..=" | "..." => {
            c.eat_tree()?;
            return Some(optional(c));
        }
        "|" | "||" => return closure_head(c),
        _ => {}
    }
    if c.kind() != Some(TokenKind::Ident) {
        return Some(Prefix::None);
    }
    match c.text() {
        "return" | "yield" | "become" => {
            c.bump()?;
            Some(optional(c))
        }
        "break" => {
            c.bump()?;
            c.eat_lifetime();
            Some(optional(c))
        }
        "continue" => {
            c.bump()?;
            c.eat_lifetime();
            Some(Prefix::Complete)
        }
        "let" => {
            c.bump()?;
            c.eat_pattern()?;
            c.eat_operator("=").then_some(Prefix::Some)
        }
        "move" | "static" | "async" | "const" | "for" | "gen" => {
            // Modifiers of a closure, or of a block or loop that `primary` takes.
            let mut ahead = *c;
            loop {
                if ahead.eat_word("for") {
                    if angles(&mut ahead).is_none() {
                        return Some(Prefix::None);
                    }
                    continue;
                }
                let modifies = ["move", "static", "async", "const", "gen"];
                if !modifies.iter().any(|word| ahead.eat_word(word)) {
                    break;
                }
            }
            if matches!(ahead.operator(), "|" | "||") {
                *c = ahead;
                return closure_head(c);
            }
            Some(Prefix::None)
        }
        _ => Some(Prefix::None),
    }
}

/// The parameters of a closure and what it returns; its body follows.
pub(super) fn closure_head(c: &mut Cursor<'_>) -> Option<Prefix> {
    if !c.eat_operator("||") {
        c.bump()?;
        while !c.at_punct(b'|') {
            c.eat_tree()?;
        }
        c.bump()?;
    }
    if c.eat_operator("->") {
        type_like(c, false)?;
    }
    Some(Prefix::Some)
}

pub(super) fn primary(c: &mut Cursor<'_>, context: ExprContext, conditions: u32) -> Option<()> {
    let structs = context == ExprContext::Anywhere;
    match c.kind()? {
        TokenKind::Open(Delimiter::Invisible) => {
            c.eat_tree()?;
            path_rest(c, PathStyle::Expression)?;
            if macro_input(c).is_none() && structs && c.at_group(Delimiter::Brace) {
                c.eat_tree()?;
            }
            return Some(());
        }
        TokenKind::Open(_) => {
            c.eat_tree()?;
            return Some(());
        }
        TokenKind::Lifetime => {
            c.bump()?;
            if !c.eat_operator(":") {
                return None;
            }
        }
        kind if kind.is_literal() => {
            c.bump()?;
            return Some(());
        }
        _ => {}
    }
    if c.kind() == Some(TokenKind::Ident) {
        match c.text() {
            "true" | "false" | "_" => {
                c.bump()?;
                return Some(());
            }
            "unsafe" | "loop" | "const" => {
                c.bump()?;
                return block(c);
            }
            "async" | "gen" | "try" => {
                let mut ahead = *c;
                ahead.bump()?;
                ahead.eat_word("gen");
                ahead.eat_word("move");
                if ahead.at_group(Delimiter::Brace) {
                    *c = ahead;
                    return block(c);
                }
            }
            "if" => return if_chain(c, conditions),
            "while" | "match" => {
                c.bump()?;
                expression(c, ExprContext::BeforeBlock, conditions + 1)?;
                return block(c);
            }
            "for" => {
                c.bump()?;
                c.eat_pattern()?;
                c.eat_word("in").then_some(())?;
                expression(c, ExprContext::BeforeBlock, conditions + 1)?;
                return block(c);
            }
            _ => {}
        }
    }
    if c.at_group(Delimiter::Brace) {
        return block(c);
    }
    path(c, PathStyle::Expression)?;
    if macro_input(c).is_none() && structs && c.at_group(Delimiter::Brace) {
        c.eat_tree()?;
    }
    Some(())
}

pub(super) fn if_chain(c: &mut Cursor<'_>, conditions: u32) -> Option<()> {
    while c.eat_word("if") {
        expression(c, ExprContext::BeforeBlock, conditions + 1)?;
        block(c)?;
        if !c.eat_word("else") {
            return Some(());
        }
    }
    block(c)
}

pub(super) fn postfix(c: &mut Cursor<'_>) -> Option<()> {
    loop {
        if c.at_group(Delimiter::Parenthesis) || c.at_group(Delimiter::Bracket) {
            c.eat_tree()?;
        } else if c.at_operator("?") {
            c.bump()?;
        } else if c.at_operator(".") {
            c.bump()?;
            let named = c.kind().is_some_and(TokenKind::is_identifier);
            c.eat_tree()?;
            let mut ahead = *c;
            if named && ahead.eat_operator("::") && angles(&mut ahead).is_some() {
                *c = ahead;
            }
        } else {
            return Some(());
        }
    }
}
