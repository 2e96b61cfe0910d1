//! How far a piece of Rust reaches in macro input: an expression, a type, a pattern.
//!
//! What a group holds does not matter for that, so that nothing here recurses into one
//! and the time is linear in the tokens outside groups. What is taken is right for
//! valid input; not all that is taken is valid, which whoever parses it will notice.

use super::{Cursor, Delimiter, TokenKind};

mod expressions;
mod items;
mod patterns;
mod types;

use expressions::{expression, postfix, primary};
use items::{item, statement};
use patterns::pattern;
use types::{PathStyle, is_segment, macro_input, path, path_rest, type_like};

/// Where an expression stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExprContext {
    Anywhere,
    /// Where `{` begins a block: in the conditions of `if`, `while`, `match`, `for`.
    BeforeBlock,
}

/// Words that begin no expression. The list is that of rustc's `ident_can_begin_expr`.
const NO_EXPRESSION: [&str; 24] = [
    "as", "else", "enum", "extern", "fn", "impl", "in", "mod", "mut", "pub", "ref", "struct",
    "trait", "type", "use", "where", "abstract", "final", "macro", "override", "priv", "typeof",
    "unsized", "virtual",
];

/// Keywords that are no part of a path.
const NO_PATH: [&str; 36] = [
    "as", "async", "await", "break", "const", "continue", "else", "enum", "extern", "false", "fn",
    "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref",
    "return", "static", "struct", "trait", "true", "type", "unsafe", "use", "where", "while",
    "yield", "become", "_",
];

impl<'a> Cursor<'a> {
    /// Runs a reader that is to leave the cursor where it was if it finds nothing.
    fn attempt(&mut self, read: impl FnOnce(&mut Self) -> Option<()>) -> Option<Cursor<'a>> {
        let start = self.index();
        let mut cursor = *self;
        read(&mut cursor)?;
        if cursor.index() == start {
            return None;
        }
        *self = cursor;
        Some(self.since(start))
    }

    /// Takes an expression.
    pub fn eat_expr(&mut self, context: ExprContext) -> Option<Cursor<'a>> {
        self.attempt(|c| expression(c, context, 0))
    }

    /// Takes a type, with `+ Bound`s.
    pub fn eat_type(&mut self) -> Option<Cursor<'a>> {
        self.attempt(|c| type_like(c, true))
    }

    /// Takes a pattern with its alternatives: `A | B`.
    pub fn eat_pattern(&mut self) -> Option<Cursor<'a>> {
        self.attempt(|c| {
            if c.at_operator("|") {
                c.bump();
            }
            pattern(c)?;
            while c.eat_operator("|") {
                pattern(c)?;
            }
            Some(())
        })
    }

    /// Takes one alternative of a pattern.
    pub fn eat_pattern_without_alternatives(&mut self) -> Option<Cursor<'a>> {
        self.attempt(pattern)
    }

    /// Takes a path as it is written in types: `a::B<C>`.
    pub fn eat_path(&mut self) -> Option<Cursor<'a>> {
        self.attempt(|c| {
            if c.at_group(Delimiter::Invisible) {
                c.eat_tree()?;
                return path_rest(c, PathStyle::Type);
            }
            path(c, PathStyle::Type)
        })
    }

    /// Takes an optional visibility; what is taken may be empty.
    pub fn eat_visibility(&mut self) -> Cursor<'a> {
        let start = self.index();
        let mut ahead = *self;
        if let Some(inside) = ahead.eat_group(Delimiter::Invisible)
            && inside.is_empty()
        {
            *self = ahead;
        } else if self.eat_word("pub") {
            let mut ahead = *self;
            if let Some(inside) = ahead.eat_group(Delimiter::Parenthesis) {
                let single = inside.peek_at(1).is_none();
                let restricts = matches!(inside.text(), "crate" | "self" | "super") && single;
                if restricts || inside.at_word("in") {
                    *self = ahead;
                }
            }
        }
        self.since(start)
    }

    /// Takes a literal, with a minus sign if there is one.
    pub fn eat_literal(&mut self) -> Option<Cursor<'a>> {
        self.attempt(literal)
    }

    /// Takes a lifetime.
    pub fn eat_lifetime(&mut self) -> Option<Cursor<'a>> {
        self.attempt(|c| match c.kind()? {
            TokenKind::Lifetime => c.bump().map(|_| ()),
            _ => None,
        })
    }

    /// Takes what stands in an attribute: `path`, `path(…)`, `path = value`.
    pub fn eat_meta(&mut self) -> Option<Cursor<'a>> {
        self.attempt(|c| {
            if !c.eat_word("unsafe") {
                path(c, PathStyle::Expression)?;
            }
            if c.eat_operator("=") {
                return expression(c, ExprContext::Anywhere, 0);
            }
            if c.at_any_group() {
                c.eat_tree()?;
            }
            Some(())
        })
    }

    /// Takes a block.
    pub fn eat_block(&mut self) -> Option<Cursor<'a>> {
        self.attempt(|c| block(c).or_else(|| invisible(c)))
    }

    /// Takes a statement, without the `;` of `let` and of expressions.
    pub fn eat_statement(&mut self) -> Option<Cursor<'a>> {
        self.attempt(statement)
    }

    /// Takes an item.
    pub fn eat_item(&mut self) -> Option<Cursor<'a>> {
        self.attempt(|c| {
            let mut macro_call = *c;
            if item(c).is_some() {
                return Some(());
            }
            attributes(&mut macro_call);
            path(&mut macro_call, PathStyle::Expression)?;
            let braces = macro_input(&mut macro_call)? == Delimiter::Brace;
            let ended = macro_call.eat_operator(";") || braces;
            *c = macro_call;
            ended.then_some(())
        })
    }

    /// Takes outer attributes.
    pub fn eat_attributes(&mut self) -> Cursor<'a> {
        let start = self.index();
        attributes(self);
        self.since(start)
    }

    /// Whether these tokens are one operand: nothing that is written before or after an
    /// expression can take a part of it. A block or struct literal is not, for it may
    /// end a statement or begin a body.
    pub(in crate::syntax) fn is_operand(&self) -> bool {
        let mut c = *self;
        let word = c.text();
        let named = is_segment(&c) || c.at_operator("::") || c.at_punct(b'<');
        let group = c.at_group(Delimiter::Parenthesis)
            || c.at_group(Delimiter::Bracket)
            || c.at_group(Delimiter::Invisible);
        let literal = c.kind().is_some_and(TokenKind::is_literal);
        if !(named || group || literal || matches!(word, "true" | "false")) {
            return false;
        }
        let mut call = c;
        if named
            && path(&mut call, PathStyle::Expression).is_some()
            && macro_input(&mut call) == Some(Delimiter::Brace)
        {
            return false;
        }
        primary(&mut c, ExprContext::BeforeBlock, 0).is_some()
            && postfix(&mut c).is_some()
            && c.is_empty()
    }

    fn at_any_group(&self) -> bool {
        use Delimiter::*;
        [Parenthesis, Bracket, Brace]
            .iter()
            .any(|&delimiter| self.at_group(delimiter))
    }

    /// Whether an expression can begin here: rustc's `can_begin_expr`.
    pub fn at_expr(&self) -> bool {
        match self.kind() {
            Some(TokenKind::Ident) => !NO_EXPRESSION.contains(&self.text()),
            Some(TokenKind::Punct(_)) => matches!(
                self.operator(),
                "!" | "-"
                    | "*"
                    | "|"
                    | "||"
                    | "&"
                    | "&&"
                    | ".."
                    | "..."
                    | "..="
                    | "<"
                    | "<<"
                    | "::"
                    | "#"
                    | "<-"
            ),
            Some(TokenKind::Open(_) | TokenKind::RawIdent | TokenKind::Lifetime) => true,
            Some(kind) => kind.is_literal(),
            None => false,
        }
    }

    /// Whether a type can begin here: rustc's `can_begin_type`.
    pub fn at_type(&self) -> bool {
        use Delimiter::*;
        match self.kind() {
            Some(TokenKind::Ident) => {
                matches!(
                    self.text(),
                    "_" | "for" | "impl" | "fn" | "unsafe" | "extern" | "typeof"
                ) || !NO_PATH.contains(&self.text())
            }
            Some(TokenKind::Punct(_)) => matches!(
                self.operator(),
                "!" | "*" | "&" | "&&" | "?" | "<" | "<<" | "::"
            ),
            Some(TokenKind::Open(delimiter)) => {
                matches!(delimiter, Parenthesis | Bracket | Invisible)
            }
            Some(kind) => matches!(kind, TokenKind::RawIdent | TokenKind::Lifetime),
            None => false,
        }
    }
}

fn group(c: &mut Cursor<'_>, delimiter: Delimiter) -> Option<()> {
    c.eat_group(delimiter).map(|_| ())
}

fn block(c: &mut Cursor<'_>) -> Option<()> {
    group(c, Delimiter::Brace)
}

fn invisible(c: &mut Cursor<'_>) -> Option<()> {
    group(c, Delimiter::Invisible)
}

fn attributes(c: &mut Cursor<'_>) {
    loop {
        if c.kind().is_some_and(TokenKind::is_doc) {
            c.bump();
            continue;
        }
        let mut ahead = *c;
        if !ahead.eat_operator("#") || group(&mut ahead, Delimiter::Bracket).is_none() {
            return;
        }
        *c = ahead;
    }
}

fn literal(c: &mut Cursor<'_>) -> Option<()> {
    c.eat_operator("-");
    if c.kind()?.is_literal() || c.at_word("true") || c.at_word("false") {
        c.bump()?;
        return Some(());
    }
    let mut inside = c.eat_group(Delimiter::Invisible)?;
    literal(&mut inside)?;
    inside.is_empty().then_some(())
}
