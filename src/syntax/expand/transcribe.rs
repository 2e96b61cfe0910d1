//! Writes what a call becomes.

use std::ops::Range;

use super::definition::{Arm, FragmentKind, Write};
use super::matching::{Bound, DOC_PARTS, Fragment, doc_part};
use super::{ExpandError, Expanded, MAX_EXPANSION_BYTES};
use crate::syntax::lexer::{Delimiter, TokenKind};
use crate::syntax::text::{Origin, Span, TextId};
use crate::syntax::tokens::{Cursor, TokenBuffer};

/// Where the tokens of an expansion come from.
#[derive(Clone, Copy)]
pub(super) struct Sources<'a> {
    pub definition: (TextId, &'a str),
    /// What stands between the delimiters of the call.
    pub call: Span,
    pub input: &'a TokenBuffer<'a>,
    pub dollar_crate: &'a str,
}

/// A repetition that is being written.
struct Loop {
    begin: usize,
    round: usize,
    rounds: usize,
}

struct Transcription<'a> {
    arm: &'a Arm,
    bindings: &'a [Bound],
    from: Sources<'a>,
    loops: Vec<Loop>,
    content: String,
    origins: Vec<Origin>,
}

/// Writes the expansion of a call that matched `arm`.
pub(super) fn transcribe(
    arm: &Arm,
    bindings: &[Bound],
    from: Sources<'_>,
) -> Result<Expanded, ExpandError> {
    let mut transcription = Transcription {
        arm,
        bindings,
        from,
        loops: Vec::new(),
        content: String::new(),
        origins: Vec::new(),
    };
    let mut step = 0;
    while let Some(write) = arm.transcriber.get(step) {
        step = transcription.write(write, step)?;
        if transcription.content.len() > MAX_EXPANSION_BYTES {
            return Err(ExpandError::TooLong { at: from.call });
        }
    }
    Ok(Expanded {
        content: transcription.content,
        origins: transcription.origins,
    })
}

impl<'a> Transcription<'a> {
    /// Does one step; answers the next one.
    fn write(&mut self, write: &Write, step: usize) -> Result<usize, ExpandError> {
        match write {
            Write::Source(range) => self.definition(range.clone()),
            Write::Crate(at) => {
                let crate_name = self.from.dollar_crate;
                self.text(crate_name, Span::new(self.from.definition.0, at.clone()));
            }
            Write::Variable {
                variable,
                at,
                in_call,
                before_path,
            } => match self.bound(*variable) {
                Some(&Bound::Fragment(fragment)) => self.fragment(fragment, *in_call, *before_path),
                _ => {
                    let name = self.name(*variable);
                    let message = format!("variable `{name}` is still repeating at this depth");
                    return Err(self.error(at, message));
                }
            },
            Write::Begin { variables, end, at } => {
                let rounds = self.rounds(variables, at)?;
                if rounds == 0 {
                    return Ok(end + 1);
                }
                self.loops.push(Loop {
                    begin: step,
                    round: 0,
                    rounds,
                });
            }
            Write::End { begin, separator } => {
                if let Some(turn) = self.loops.last_mut().filter(|l| l.begin == *begin) {
                    turn.round += 1;
                    if turn.round < turn.rounds {
                        if let Some(separator) = separator {
                            self.definition(separator.clone());
                        }
                        return Ok(begin + 1);
                    }
                    self.loops.pop();
                }
            }
        }
        Ok(step + 1)
    }

    fn error(&self, at: &Range<u32>, message: String) -> ExpandError {
        ExpandError::Transcription {
            at: Span::new(self.from.definition.0, at.clone()),
            message,
        }
    }

    fn name(&self, variable: usize) -> &'a str {
        let variables = &self.arm.matcher.variables;
        variables.get(variable).map_or("", |v| &v.name)
    }

    /// What a variable stands for in the current rounds.
    fn bound(&self, variable: usize) -> Option<&'a Bound> {
        let mut bound = self.bindings.get(variable)?;
        for turn in &self.loops {
            match bound {
                Bound::Rounds(rounds) => bound = rounds.get(turn.round)?,
                Bound::Fragment(_) => break,
            }
        }
        Some(bound)
    }

    /// How many rounds a repetition over these variables has.
    fn rounds(&self, variables: &[usize], at: &Range<u32>) -> Result<usize, ExpandError> {
        let mut first: Option<(usize, usize)> = None;
        for &variable in variables {
            let Some(Bound::Rounds(rounds)) = self.bound(variable) else {
                continue;
            };
            match first {
                None => first = Some((variable, rounds.len())),
                Some((other, count)) if count != rounds.len() => {
                    let message = format!(
                        "meta-variable `{}` repeats {count} times, but `{}` repeats {} times",
                        self.name(other),
                        self.name(variable),
                        rounds.len()
                    );
                    return Err(self.error(at, message));
                }
                Some(_) => {}
            }
        }
        match first {
            Some((_, count)) => Ok(count),
            None => Err(self.error(
                at,
                "attempted to repeat an expression containing no syntax variables matched as \
                 repeating at this depth"
                    .to_owned(),
            )),
        }
    }

    /// Parts what comes from what is there.
    fn space(&mut self) {
        if !self.content.is_empty() && !self.content.ends_with([' ', '\n']) {
            self.content.push(' ');
        }
    }

    fn text(&mut self, text: &str, source: Span) {
        if text.is_empty() {
            return;
        }
        self.space();
        self.origins.push(Origin {
            at: self.content.len() as u32,
            source,
        });
        self.content.push_str(text);
        // The last token may be a line of documentation.
        if text.contains("//") {
            self.content.push('\n');
        }
    }

    /// Tokens that were written nowhere.
    fn unwritten(&mut self, text: &str) {
        self.space();
        self.content.push_str(text);
    }

    fn definition(&mut self, range: Range<u32>) {
        let (id, text) = self.from.definition;
        let written = text.get(range.start as usize..range.end as usize);
        self.text(written.unwrap_or(""), Span::new(id, range));
    }

    /// Tokens of the call.
    fn tokens(&mut self, tokens: Range<usize>) {
        let cursor = Cursor::slice(self.from.input, tokens);
        if !cursor.is_empty() {
            self.text(
                cursor.source(),
                Span::new(self.from.call.text, cursor.range()),
            );
        }
    }

    fn fragment(&mut self, fragment: Fragment, in_call: bool, before_path: bool) {
        let Fragment { kind, start, end } = fragment;
        if start.part != 0 || end.part != 0 {
            let last = match end.part {
                0 => DOC_PARTS,
                part => part,
            };
            self.doc_comment(start.index, start.part..last);
            return;
        }
        let mut tokens = start.index..end.index;
        let input = self.from.input;
        let slice = |range: &Range<usize>| Cursor::slice(input, range.clone());
        let mut wrapped = false;
        let is_group = |range: &Range<usize>| {
            slice(range).at_group(Delimiter::Invisible)
                && input.closing(range.start) == range.end.checked_sub(1)
        };
        while is_group(&tokens) {
            tokens = tokens.start + 1..tokens.end - 1;
            wrapped = true;
        }
        // As one token tree it cannot be told from what it is without a wrapping.
        let single = input.closing(tokens.start) == tokens.end.checked_sub(1) || tokens.len() == 1;
        let opaque = wrapped
            || matches!(
                kind,
                FragmentKind::Expr
                    | FragmentKind::Ty
                    | FragmentKind::Pat
                    | FragmentKind::PatParam
                    | FragmentKind::Path
                    | FragmentKind::Literal
            );
        // What takes a visibility must find one, be it that of private items.
        let is_no_visibility = kind == FragmentKind::Vis && tokens.is_empty();
        let mark = in_call && (opaque && !single || is_no_visibility);
        if mark {
            self.unwritten(Delimiter::Invisible.open());
        }
        let parentheses = match kind {
            FragmentKind::Expr => !slice(&tokens).is_operand(),
            FragmentKind::Ty => has_operator(slice(&tokens), &["+"]),
            FragmentKind::Pat | FragmentKind::PatParam => {
                has_operator(slice(&tokens), &["|", "..", "..=", "..."])
                    && !matches!(slice(&tokens).source(), "..")
            }
            _ => false,
        };
        let is_path = matches!(kind, FragmentKind::Path | FragmentKind::Ty)
            && !parentheses
            && names_path(slice(&tokens));
        if parentheses {
            self.unwritten("(");
            self.tokens(tokens);
            self.unwritten(")");
        } else if is_path {
            self.path(tokens);
        } else if kind == FragmentKind::Ty && before_path {
            self.unwritten("<");
            self.tokens(tokens);
            self.unwritten(">");
        } else {
            self.tokens(tokens);
        }
        if mark {
            self.unwritten(Delimiter::Invisible.close());
        }
    }

    fn doc_comment(&mut self, index: usize, parts: Range<usize>) {
        let Some(token) = self.from.input.get(index) else {
            return;
        };
        let comment = token.text(self.from.input.text());
        let source = Span::new(self.from.call.text, token.byte_range());
        for part in parts {
            self.text(&doc_part(comment, part), source);
        }
    }

    /// A path that stands for itself in types, expressions and patterns alike: its
    /// generic arguments begin with `::`.
    fn path(&mut self, tokens: Range<usize>) {
        let input = self.from.input;
        let mut depth = 0usize;
        let mut written = tokens.start;
        let mut cursor = Cursor::slice(input, tokens.clone());
        while let Some(token) = cursor.peek() {
            let index = cursor.index();
            match token.kind {
                TokenKind::Punct(b'<') => {
                    let previous = index.checked_sub(1).and_then(|at| input.get(at));
                    let named = previous.is_some_and(|t| t.kind.is_identifier());
                    if depth == 0 && named && index > tokens.start {
                        self.tokens(written..index);
                        self.unwritten("::");
                        written = index;
                    }
                    depth += 1;
                    cursor.bump();
                }
                TokenKind::Punct(b'>') => {
                    depth = depth.saturating_sub(1);
                    cursor.bump();
                }
                // The arrow is no `>`.
                _ => {
                    if cursor.eat_tree().is_none() {
                        break;
                    }
                }
            }
        }
        self.tokens(written..tokens.end);
    }
}

/// Whether one of these operators stands outside groups and `<…>`.
fn has_operator(tokens: Cursor<'_>, operators: &[&str]) -> bool {
    let mut cursor = tokens;
    let mut depth = 0usize;
    while !cursor.is_empty() {
        if cursor.at_punct(b'<') {
            depth += 1;
            cursor.bump();
            continue;
        }
        if cursor.at_punct(b'>') {
            depth = depth.saturating_sub(1);
            cursor.bump();
            continue;
        }
        if depth == 0 && operators.contains(&cursor.operator()) {
            return true;
        }
        if cursor.eat_tree().is_none() {
            return false;
        }
    }
    false
}

/// Whether a type is a plain path, `a::B<C>`.
fn names_path(tokens: Cursor<'_>) -> bool {
    let mut cursor = tokens;
    let keyword = ["dyn", "impl", "for", "fn", "unsafe", "extern", "_"]
        .iter()
        .any(|word| cursor.at_word(word));
    !keyword
        && !cursor.at_group(Delimiter::Invisible)
        && cursor.eat_path().is_some()
        && cursor.is_empty()
        && !tokens_have_call(tokens)
}

/// Whether a path ends in `(…)`: `Fn(A)`.
fn tokens_have_call(tokens: Cursor<'_>) -> bool {
    let mut cursor = tokens;
    let mut last = None;
    while let Some(tree) = cursor.eat_tree() {
        last = tree.kind();
    }
    last == Some(TokenKind::Open(Delimiter::Parenthesis))
}
