//! The arms of a macro as flat programs: one that matches, one that writes.

use std::ops::Range;

use super::DefinitionError;
use crate::syntax::lexer::{Delimiter, TokenKind};
use crate::syntax::tokens::{Cursor, TokenBuffer};

/// Repetitions nest no deeper than this.
const MAX_REPETITIONS: usize = 32;

#[derive(Clone, Debug)]
pub(super) struct Arm {
    pub matcher: Matcher,
    pub transcriber: Vec<Write>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Matcher {
    pub program: Vec<Match>,
    pub variables: Vec<Variable>,
    pub repetitions: Vec<Repetition>,
}

#[derive(Clone, Debug)]
pub(super) struct Variable {
    pub name: Box<str>,
    pub kind: FragmentKind,
    /// In how many repetitions it stands.
    pub depth: usize,
}

#[derive(Clone, Debug)]
pub(super) struct Repetition {
    /// The variables in it, at any depth.
    pub variables: Range<usize>,
    /// In how many repetitions it stands.
    pub depth: usize,
    pub count: Count,
    pub separator: Option<Box<str>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    Optional,
    Any,
    AtLeastOne,
}

/// One step of matching.
#[derive(Clone, Debug)]
pub(super) enum Match {
    /// A token or operator that is written so.
    Token(Box<str>),
    Open(Delimiter),
    Close(Delimiter),
    Fragment(usize),
    /// The repetition begins; `end` is the place of its [`Match::End`].
    Begin {
        repetition: usize,
        end: usize,
    },
    /// One round is over; `begin` is the place of its [`Match::Begin`].
    End {
        repetition: usize,
        begin: usize,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FragmentKind {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    PatParam,
    Path,
    Stmt,
    Tt,
    Ty,
    Vis,
}

impl FragmentKind {
    fn named(name: &str) -> Option<FragmentKind> {
        Some(match name {
            "block" => FragmentKind::Block,
            "expr" | "expr_2021" => FragmentKind::Expr,
            "ident" => FragmentKind::Ident,
            "item" => FragmentKind::Item,
            "lifetime" => FragmentKind::Lifetime,
            "literal" => FragmentKind::Literal,
            "meta" => FragmentKind::Meta,
            "pat" => FragmentKind::Pat,
            "pat_param" => FragmentKind::PatParam,
            "path" => FragmentKind::Path,
            "stmt" => FragmentKind::Stmt,
            "tt" => FragmentKind::Tt,
            "ty" => FragmentKind::Ty,
            "vis" => FragmentKind::Vis,
            _ => return None,
        })
    }
}

/// One step of writing. Ranges are bytes of the definition's text.
#[derive(Clone, Debug)]
pub(super) enum Write {
    /// A stretch of tokens as it is.
    Source(Range<u32>),
    Crate(Range<u32>),
    Variable {
        variable: usize,
        at: Range<u32>,
        /// Whether it becomes input of another macro.
        in_call: bool,
        /// Whether `::` follows.
        before_path: bool,
    },
    Begin {
        /// The variables in it, at any depth.
        variables: Vec<usize>,
        /// Place of its [`Write::End`].
        end: usize,
        at: Range<u32>,
    },
    End {
        /// Place of its [`Write::Begin`].
        begin: usize,
        separator: Option<Range<u32>>,
    },
}

fn error<T>(at: Range<u32>, message: &str) -> Result<T, DefinitionError> {
    Err(DefinitionError {
        at,
        message: message.to_owned(),
    })
}

pub(super) fn parse_arms(buffer: &TokenBuffer<'_>) -> Result<Vec<Arm>, DefinitionError> {
    let mut cursor = buffer.cursor();
    let mut arms = Vec::new();
    while !cursor.is_empty() {
        let at = cursor.peek().map_or(0..0, |token| token.byte_range());
        let Some(matcher) = eat_any_group(&mut cursor) else {
            return error(at, "expected a macro matcher in `(…)`, `[…]` or `{…}`");
        };
        if !cursor.eat_operator("=>") {
            return error(cursor.range(), "expected `=>`");
        }
        let Some(transcriber) = eat_any_group(&mut cursor) else {
            return error(cursor.range(), "macro rhs must be delimited");
        };
        arms.push(Arm::parse(matcher, transcriber)?);
        if !cursor.is_empty() && !cursor.eat_operator(";") && !cursor.eat_operator(",") {
            return error(cursor.range(), "expected `;` between macro arms");
        }
    }
    Ok(arms)
}

fn eat_any_group<'a>(cursor: &mut Cursor<'a>) -> Option<Cursor<'a>> {
    match cursor.kind()? {
        TokenKind::Open(delimiter) => cursor.eat_group(delimiter),
        _ => None,
    }
}

impl Arm {
    pub(super) fn parse(
        matcher: Cursor<'_>,
        transcriber: Cursor<'_>,
    ) -> Result<Arm, DefinitionError> {
        let matcher = parse_matcher(matcher)?;
        let transcriber = parse_transcriber(transcriber, &matcher.variables)?;
        Ok(Arm {
            matcher,
            transcriber,
        })
    }
}

/// What ends a repetition: an optional separator and the operator.
fn eat_count<'a>(cursor: &mut Cursor<'a>) -> Result<(Option<Cursor<'a>>, Count), DefinitionError> {
    let start = cursor.range();
    if let Some(count) = eat_operator_of_count(cursor) {
        return Ok((None, count));
    }
    let separator = match cursor.kind() {
        Some(TokenKind::Open(_)) | None => None,
        Some(_) => cursor.eat_tree(),
    };
    match (separator, eat_operator_of_count(cursor)) {
        (Some(separator), Some(count)) => Ok((Some(separator), count)),
        _ => error(start, "expected one of: `*`, `+`, or `?`"),
    }
}

fn eat_operator_of_count(cursor: &mut Cursor<'_>) -> Option<Count> {
    let count = match cursor.operator() {
        "*" => Count::Any,
        "+" => Count::AtLeastOne,
        "?" => Count::Optional,
        _ => return None,
    };
    cursor.bump();
    Some(count)
}

/// A repetition whose end is still to come, at a closing delimiter of the buffer.
struct OpenRepetition<'a> {
    /// The step that begins it.
    begin: usize,
    index: usize,
    /// Behind the closing parenthesis.
    after: Cursor<'a>,
}

fn parse_matcher(cursor: Cursor<'_>) -> Result<Matcher, DefinitionError> {
    let mut matcher = Matcher::default();
    let mut open: Vec<OpenRepetition<'_>> = Vec::new();
    let mut cursor = cursor;
    loop {
        let Some(token) = cursor.peek() else {
            let Some(repetition) = open.pop() else {
                return Ok(matcher);
            };
            cursor = repetition.after;
            let (separator, count) = eat_count(&mut cursor)?;
            let place = matcher.program.len();
            let variables = matcher.variables.len();
            if let Some(Match::Begin { end, .. }) = matcher.program.get_mut(repetition.begin) {
                *end = place;
            }
            if let Some(data) = matcher.repetitions.get_mut(repetition.index) {
                data.variables.end = variables;
                data.count = count;
                data.separator = separator.map(|separator| separator.source().into());
            }
            matcher.program.push(Match::End {
                repetition: repetition.index,
                begin: repetition.begin,
            });
            continue;
        };
        match token.kind {
            TokenKind::Punct(b'$') => {
                let mut ahead = cursor;
                ahead.bump();
                if let Some(inside) = ahead.eat_group(Delimiter::Parenthesis) {
                    if open.len() >= MAX_REPETITIONS {
                        return error(token.byte_range(), "repetitions are nested too deep");
                    }
                    let index = matcher.repetitions.len();
                    let variables = matcher.variables.len();
                    matcher.repetitions.push(Repetition {
                        variables: variables..variables,
                        depth: open.len(),
                        count: Count::Any,
                        separator: None,
                    });
                    open.push(OpenRepetition {
                        begin: matcher.program.len(),
                        index,
                        after: ahead,
                    });
                    matcher.program.push(Match::Begin {
                        repetition: index,
                        end: 0,
                    });
                    cursor = inside;
                    continue;
                }
                let name = ahead.text();
                let named = ahead.bump().is_some_and(|t| t.kind.is_identifier());
                if named && name == "crate" {
                    matcher.program.push(Match::Token("$".into()));
                    cursor.bump();
                    continue;
                }
                if !named || !ahead.eat_operator(":") {
                    return error(token.byte_range(), "missing fragment specifier");
                }
                let Some(kind) = FragmentKind::named(ahead.text()) else {
                    return error(ahead.range(), "invalid fragment specifier");
                };
                ahead.bump();
                matcher
                    .program
                    .push(Match::Fragment(matcher.variables.len()));
                matcher.variables.push(Variable {
                    name: name.into(),
                    kind,
                    depth: open.len(),
                });
                cursor = ahead;
            }
            TokenKind::Open(delimiter) => {
                // Groups are flat in the program: both of their delimiters are steps.
                if delimiter != Delimiter::Invisible {
                    matcher.program.push(Match::Open(delimiter));
                }
                cursor.enter();
            }
            TokenKind::Close(delimiter) => {
                if delimiter != Delimiter::Invisible {
                    matcher.program.push(Match::Close(delimiter));
                }
                cursor.bump();
            }
            TokenKind::OuterDoc => {
                for part in super::matching::doc_parts(cursor.text()) {
                    matcher.program.push(part);
                }
                cursor.bump();
            }
            _ => {
                let Some(tree) = cursor.eat_tree() else {
                    return error(token.byte_range(), "unexpected token");
                };
                matcher.program.push(Match::Token(tree.source().into()));
            }
        }
    }
}

/// Collects tokens that stand together into stretches.
struct Writer {
    program: Vec<Write>,
    stretch: Option<Range<u32>>,
}

impl Writer {
    fn token(&mut self, range: Range<u32>) {
        match &mut self.stretch {
            Some(stretch) => stretch.end = range.end,
            None => self.stretch = Some(range),
        }
    }

    fn step(&mut self, step: Write) {
        self.end_stretch();
        self.program.push(step);
    }

    fn end_stretch(&mut self) {
        if let Some(stretch) = self.stretch.take() {
            self.program.push(Write::Source(stretch));
        }
    }
}

fn parse_transcriber(
    cursor: Cursor<'_>,
    variables: &[Variable],
) -> Result<Vec<Write>, DefinitionError> {
    let mut writer = Writer {
        program: Vec::new(),
        stretch: None,
    };
    let mut open: Vec<(OpenRepetition<'_>, Vec<usize>)> = Vec::new();
    let mut cursor = cursor;
    // The input of another macro reaches to this token.
    let mut call_end = 0;
    loop {
        let Some(token) = cursor.peek() else {
            let Some((repetition, inside)) = open.pop() else {
                writer.end_stretch();
                return Ok(writer.program);
            };
            cursor = repetition.after;
            let (separator, _) = eat_count(&mut cursor)?;
            writer.step(Write::End {
                begin: repetition.begin,
                separator: separator.map(|separator| separator.range()),
            });
            if let Some((_, outer)) = open.last_mut() {
                outer.extend(&inside);
            }
            let place = writer.program.len() - 1;
            if let Some(Write::Begin { variables, end, .. }) =
                writer.program.get_mut(repetition.begin)
            {
                *variables = inside;
                variables.sort_unstable();
                variables.dedup();
                *end = place;
            }
            continue;
        };
        match token.kind {
            TokenKind::Punct(b'$') => {
                let mut ahead = cursor;
                ahead.bump();
                if let Some(inside) = ahead.eat_group(Delimiter::Parenthesis) {
                    if open.len() >= MAX_REPETITIONS {
                        return error(token.byte_range(), "repetitions are nested too deep");
                    }
                    writer.step(Write::Begin {
                        variables: Vec::new(),
                        end: 0,
                        at: token.byte_range(),
                    });
                    let repetition = OpenRepetition {
                        begin: writer.program.len() - 1,
                        index: 0,
                        after: ahead,
                    };
                    open.push((repetition, Vec::new()));
                    cursor = inside;
                    continue;
                }
                if ahead.at_group(Delimiter::Brace) {
                    return error(token.byte_range(), "metavariable expressions are unstable");
                }
                let name = ahead.text();
                let variable = variables.iter().position(|v| *v.name == *name);
                let at = token.start..ahead.peek().map_or(token.end, |name| name.end);
                ahead.bump();
                if let Some(variable) = variable {
                    if let Some((_, inside)) = open.last_mut() {
                        inside.push(variable);
                    }
                    writer.step(Write::Variable {
                        variable,
                        at,
                        in_call: cursor.index() < call_end,
                        before_path: ahead.at_operator("::"),
                    });
                } else if name == "crate" {
                    writer.step(Write::Crate(at));
                } else {
                    // Not ours: it belongs to a macro that is defined here.
                    writer.token(at);
                }
                cursor = ahead;
            }
            TokenKind::Open(delimiter) => {
                let is_call = cursor.index() >= call_end && follows_bang(&cursor);
                if is_call {
                    let mut ahead = cursor;
                    ahead.eat_group(delimiter);
                    call_end = ahead.index();
                }
                writer.token(token.byte_range());
                cursor.enter();
            }
            _ => {
                writer.token(token.byte_range());
                cursor.bump();
            }
        }
    }
}

/// Whether a group is the input of a macro: `name!(…)`, `macro_rules! name {…}`.
fn follows_bang(group: &Cursor<'_>) -> bool {
    let back = |n| group.peek_back(n);
    let bang = |token: Option<crate::syntax::lexer::Token>| token.is_some_and(|t| t.is_punct(b'!'));
    let word =
        |token: Option<crate::syntax::lexer::Token>| token.is_some_and(|t| t.kind.is_identifier());
    bang(back(1)) && word(back(2)) || word(back(1)) && bang(back(2)) && word(back(3))
}
