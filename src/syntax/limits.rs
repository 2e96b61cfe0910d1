//! What may be given to `syn`, which parses by recursion and whose trees are dropped so.
//!
//! A stack overflow cannot be caught, so the stack that a text needs is bounded before:
//! one pass over the tokens adds up what each nested construct costs at most. The costs
//! are what `syn` 3.0 was measured to use per construct in a debug build (parse and
//! drop, x86-64, the largest of all places that a token can stand in); a release build
//! needs about a fifth.

use std::ops::Range;

use thiserror::Error;

use super::lexer::{Delimiter, Lexer, Token, TokenKind};

/// The stack of a thread that parses: what rayon's workers are to be built with. Three
/// times of what [`check`] lets through.
pub const STACK_BYTES: usize = 64 << 20;

/// No longer text is given to `syn` at once.
pub const MAX_PARSED_BYTES: usize = 8 << 20;

/// What may be needed of the stack.
const BUDGET: usize = STACK_BYTES / 3;

/// No shorter text can need more, whatever stands in it: no byte costs more than a `<`.
const SURELY_FITS: usize = BUDGET / (cost::ANGLE + cost::LINK);

/// Bytes of stack that a construct costs, inside which the next one is parsed.
mod cost {
    /// A group: `fn f() { … }` costs 45,100, a parenthesis in an expression 13,800.
    pub const GROUP: usize = 46_000;
    /// Generic arguments: `A<dyn B<…>>` costs 59,100.
    pub const ANGLE: usize = 60_000;
    /// `&` and `*` before a type (36,800); before an expression 4,100.
    pub const POINTER: usize = 38_000;
    /// `fn() -> …`
    pub const ARROW: usize = 46_000;
    /// `|a| …`, `return …`, `break …`, `let a = …`, `if if …`
    pub const PREFIX: usize = 17_000;
    /// `a = b = …` costs 8,300, a climb through all precedences as much.
    pub const ASSIGNMENT: usize = 9_000;
    /// `!`, `-`
    pub const SIGN: usize = 5_000;
    /// A segment of a `use`.
    pub const USE_SEGMENT: usize = 4_400;
    /// A link of `a.b().c`, `a + b + c`, `a as b as c`, `if … else if …`. `syn` needs
    /// 130 bytes to drop one; this is for the recursion over such a chain that follows.
    pub const LINK: usize = 6_000;
}

/// Why a text is not parsed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TooDeep {
    #[error("this is nested too deep to be parsed")]
    Nested {
        /// In the text that was checked: the group that holds it all.
        at: Range<u32>,
    },
    #[error("{bytes} bytes are too much to be parsed at once (at most {MAX_PARSED_BYTES})")]
    Large { bytes: usize },
}

/// What is known of one open group.
struct Level {
    open: Token,
    /// The cost of the elements since the last separator.
    run: usize,
    /// The largest cost of a group among them.
    inside: usize,
    /// How many `<` are open, and how many were at most.
    angles: usize,
    most_angles: usize,
    /// The cost of the most expensive stretch between separators before.
    worst: usize,
    in_use: bool,
}

impl Level {
    fn new(open: Token) -> Level {
        Level {
            open,
            run: 0,
            inside: 0,
            angles: 0,
            most_angles: 0,
            worst: 0,
            in_use: false,
        }
    }

    fn end_run(&mut self) {
        self.worst = self.cost();
        self.run = 0;
        self.inside = 0;
        self.angles = 0;
        self.most_angles = 0;
        self.in_use = false;
    }

    fn cost(&self) -> usize {
        let run = self.run + self.inside + self.most_angles * cost::ANGLE;
        run.max(self.worst)
    }
}

/// Whether a thread with [`STACK_BYTES`] of stack can parse `text`, lower it and drop it.
pub fn check(text: &str) -> Result<(), TooDeep> {
    if text.len() > MAX_PARSED_BYTES {
        return Err(TooDeep::Large { bytes: text.len() });
    }
    if text.len() < SURELY_FITS {
        return Ok(());
    }
    let whole = Token {
        kind: TokenKind::Punct(b' '),
        start: 0,
        end: 0,
    };
    let mut outer: Vec<Level> = Vec::new();
    let mut level = Level::new(whole);
    // Whether an operand ends here, so that an operator is one between two.
    let mut operand = false;
    let mut after_brace = false;
    let mut lexer = Lexer::new(text);
    while let Some(token) = lexer.next() {
        let was_operand = std::mem::take(&mut operand);
        if std::mem::take(&mut after_brace) && begins_anew(token, text) {
            level.end_run();
        }
        match token.kind {
            TokenKind::Open(_) => {
                level.run += cost::LINK;
                outer.push(std::mem::replace(&mut level, Level::new(token)));
            }
            TokenKind::Close(delimiter) => {
                // What does not balance is no Rust, and `syn` sees that at once.
                let Some(parent) = outer.pop() else { continue };
                let inner = std::mem::replace(&mut level, parent);
                let needed = inner.cost() + cost::GROUP;
                if needed > BUDGET {
                    return Err(nested(inner.open));
                }
                level.inside = level.inside.max(needed);
                operand = true;
                after_brace = delimiter == Delimiter::Brace;
            }
            TokenKind::Ident => {
                let word = token.text(text);
                let cost = word_cost(word);
                level.run += cost;
                level.in_use |= word == "use";
                operand = cost == 0;
            }
            TokenKind::Punct(character) => {
                let next = lexer.text().as_bytes().get(token.end as usize).copied();
                let long = compound(character, next, was_operand);
                if long {
                    lexer.next();
                }
                operand = punct(&mut level, character, next.filter(|_| long), was_operand);
            }
            TokenKind::OuterDoc | TokenKind::InnerDoc => operand = was_operand,
            _ => operand = true,
        }
        if level.cost() > BUDGET {
            return Err(nested(level.open));
        }
    }
    while let Some(parent) = outer.pop() {
        let inner = std::mem::replace(&mut level, parent);
        level.inside = level.inside.max(inner.cost() + cost::GROUP);
    }
    match level.cost() > BUDGET {
        true => Err(nested(level.open)),
        false => Ok(()),
    }
}

fn nested(open: Token) -> TooDeep {
    TooDeep::Nested {
        at: open.byte_range(),
    }
}

/// Whether what follows a `}` is no part of what the brace ended.
fn begins_anew(token: Token, text: &str) -> bool {
    match token.kind {
        TokenKind::Ident => !matches!(token.text(text), "else" | "as"),
        TokenKind::Punct(character) => character == b'#',
        TokenKind::Open(_) | TokenKind::Close(_) => false,
        _ => true,
    }
}

/// Whether two characters are one operator. Before an operand they are two prefixes.
fn compound(first: u8, second: Option<u8>, after_operand: bool) -> bool {
    let Some(second) = second else { return false };
    match (first, second) {
        (b'-' | b'=', b'>') | (b':', b':') | (b'.', b'.') => true,
        (b'&', b'&') | (b'|', b'|') => after_operand,
        (b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'&' | b'|' | b'=' | b'!', b'=') => true,
        _ => false,
    }
}

/// Adds an operator; `second` is its second character. Answers whether it leaves an
/// operand.
fn punct(level: &mut Level, first: u8, second: Option<u8>, after_operand: bool) -> bool {
    match (first, second) {
        (b';', _) | (b'=', Some(b'>')) => level.end_run(),
        (b',', _) if level.angles == 0 => level.end_run(),
        (b',' | b'#' | b'$' | b'~', _) => {}
        (b'<', _) => {
            level.angles += 1;
            level.most_angles = level.most_angles.max(level.angles);
            level.run += cost::LINK;
        }
        (b'>', _) => {
            level.angles = level.angles.saturating_sub(1);
            // `>` may end a type or compare.
            level.run += cost::LINK;
            return after_operand;
        }
        (b'-', Some(b'>')) => level.run += cost::ARROW,
        (b':', Some(_)) => level.run += usize::from(level.in_use) * cost::USE_SEGMENT,
        (b':', None) => {}
        (b'=', None) => level.run += cost::ASSIGNMENT,
        (_, Some(b'=')) => level.run += cost::ASSIGNMENT,
        (b'?', _) => {
            level.run += cost::LINK;
            return after_operand;
        }
        _ if after_operand => level.run += cost::LINK,
        (b'&' | b'*', _) => level.run += cost::POINTER,
        (b'!' | b'-', _) => level.run += cost::SIGN,
        (b'|' | b'.', _) => level.run += cost::PREFIX,
        _ => level.run += cost::LINK,
    }
    false
}

/// What a keyword costs; 0 for other words.
fn word_cost(word: &str) -> usize {
    match word {
        "fn" => cost::ARROW,
        "return" | "break" | "yield" | "become" | "let" | "move" | "static" | "async" | "if"
        | "match" | "while" | "for" | "box" => cost::PREFIX,
        "as" | "else" | "dyn" | "impl" | "mut" | "const" | "ref" | "in" | "unsafe" | "loop"
        | "where" => cost::LINK,
        _ => 0,
    }
}
