//! How far a piece of Rust reaches in macro input: an expression, a type, a pattern.
//!
//! What a group holds does not matter for that, so that nothing here recurses into one
//! and the time is linear in the tokens outside groups. What is taken is right for
//! valid input; not all that is taken is valid, which whoever parses it will notice.

use super::{Cursor, Delimiter, TokenKind};

/// Where an expression stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExprContext {
    Anywhere,
    /// Where `{` begins a block: in the conditions of `if`, `while`, `match`, `for`.
    BeforeBlock,
}

/// `if if if …` is the only way for expressions to nest without brackets.
const MAX_CONDITIONS: u32 = 64;

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

/// How generic arguments are written in a path.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PathStyle {
    /// `a::<T>::b`
    Expression,
    /// `a<T>::b`, `Fn(A) -> B`
    Type,
}

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
        if self.eat_word("pub") {
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
        let path = is_segment(&c) || c.at_operator("::") || c.at_punct(b'<');
        let group = c.at_group(Delimiter::Parenthesis)
            || c.at_group(Delimiter::Bracket)
            || c.at_group(Delimiter::Invisible);
        let literal = c.kind().is_some_and(TokenKind::is_literal);
        if !(path || group || literal || matches!(word, "true" | "false")) {
            return false;
        }
        let mut call = c;
        if path
            && self::path(&mut call, PathStyle::Expression).is_some()
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

/// `<…>`, with the `<` still to come.
fn angles(c: &mut Cursor<'_>) -> Option<()> {
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

fn is_segment(c: &Cursor<'_>) -> bool {
    match c.kind() {
        Some(TokenKind::RawIdent) => true,
        Some(TokenKind::Ident) => !NO_PATH.contains(&c.text()),
        _ => false,
    }
}

fn path(c: &mut Cursor<'_>, style: PathStyle) -> Option<()> {
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
fn path_rest(c: &mut Cursor<'_>, style: PathStyle) -> Option<()> {
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
fn type_like(c: &mut Cursor<'_>, plus: bool) -> Option<()> {
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
fn type_prefix(c: &mut Cursor<'_>) -> Option<bool> {
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
fn macro_input(c: &mut Cursor<'_>) -> Option<Delimiter> {
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

fn next_is(c: &Cursor<'_>, operator: &str) -> bool {
    let mut ahead = *c;
    ahead.bump();
    ahead.at_operator(operator)
}

/// A pattern without alternatives at its top.
fn pattern(c: &mut Cursor<'_>) -> Option<()> {
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

fn pattern_fields(c: &mut Cursor<'_>) {
    if c.at_group(Delimiter::Parenthesis) || c.at_group(Delimiter::Brace) {
        c.eat_tree();
    }
}

fn range_end(c: &mut Cursor<'_>) {
    if c.eat_literal().is_some() {
        return;
    }
    let _ = c.attempt(|c| path(c, PathStyle::Expression));
}

/// An expression. What follows a prefix or an operator is the next round of one loop.
fn expression(c: &mut Cursor<'_>, context: ExprContext, conditions: u32) -> Option<()> {
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

fn begins_operand(c: &Cursor<'_>, context: ExprContext) -> bool {
    let block = context == ExprContext::BeforeBlock && c.at_group(Delimiter::Brace);
    c.at_expr() && !block
}

enum Prefix {
    /// One was taken; an operand or another prefix follows.
    Some,
    /// What was taken is an operand by itself: `return`, `..`.
    Complete,
    None,
}

fn expression_prefix(c: &mut Cursor<'_>, context: ExprContext) -> Option<Prefix> {
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
fn closure_head(c: &mut Cursor<'_>) -> Option<Prefix> {
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

fn primary(c: &mut Cursor<'_>, context: ExprContext, conditions: u32) -> Option<()> {
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

fn if_chain(c: &mut Cursor<'_>, conditions: u32) -> Option<()> {
    while c.eat_word("if") {
        expression(c, ExprContext::BeforeBlock, conditions + 1)?;
        block(c)?;
        if !c.eat_word("else") {
            return Some(());
        }
    }
    block(c)
}

fn postfix(c: &mut Cursor<'_>) -> Option<()> {
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

fn statement(c: &mut Cursor<'_>) -> Option<()> {
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

fn item(c: &mut Cursor<'_>) -> Option<()> {
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
fn until_body(c: &mut Cursor<'_>, braces: bool) -> Option<()> {
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

fn is_open(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Open(_))
}
