//! Whether the tokens of a call fit an arm, and what its variables then stand for.
//!
//! All ways to go on are followed at once, token by token, as rustc does it; since a
//! fragment is read only where there is no other way, none is read twice.

use std::borrow::Cow;

use super::definition::{Count, FragmentKind, Match, Matcher};
use crate::syntax::lexer::{Delimiter, TokenKind};
use crate::syntax::tokens::{Cursor, ExprContext, TokenBuffer};

/// A place in the input. To a macro a doc comment is the attribute `#[doc = "…"]`:
/// `part` counts the tokens of that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub index: usize,
    pub part: usize,
}

impl Place {
    pub fn token(index: usize) -> Place {
        Place { index, part: 0 }
    }
}

/// How many tokens `#[doc = "…"]` has.
pub(super) const DOC_PARTS: usize = 6;

/// Token `part` of the attribute that a doc comment stands for.
pub(super) fn doc_part(comment: &str, part: usize) -> Cow<'static, str> {
    match part {
        0 => "#".into(),
        1 => "[".into(),
        2 => "doc".into(),
        3 => "=".into(),
        4 => {
            let line = comment.strip_prefix("///");
            let block = comment
                .strip_prefix("/**")
                .and_then(|c| c.strip_suffix("*/"));
            format!("{:?}", line.or(block).unwrap_or("")).into()
        }
        _ => "]".into(),
    }
}

/// The steps that match the attribute that a doc comment stands for.
pub(super) fn doc_parts(comment: &str) -> impl Iterator<Item = Match> {
    (0..DOC_PARTS).map(move |part| match part {
        1 => Match::Open(Delimiter::Bracket),
        5 => Match::Close(Delimiter::Bracket),
        _ => Match::Token(doc_part(comment, part).into()),
    })
}

/// What a variable stands for.
#[derive(Clone, Debug)]
pub(super) enum Bound {
    Fragment(Fragment),
    /// One for each round of a repetition.
    Rounds(Vec<Bound>),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Fragment {
    pub kind: FragmentKind,
    pub start: Place,
    pub end: Place,
}

/// One way through the program so far.
#[derive(Clone, Copy)]
struct Thread {
    step: usize,
    /// Its last event.
    log: usize,
}

const NO_EVENT: usize = usize::MAX;

#[derive(Clone, Copy)]
enum Event {
    Begin { repetition: usize },
    Bind { variable: usize, fragment: Fragment },
}

/// What comes next in the input.
enum Seen<'a> {
    Token(Cow<'a, str>, Place),
    Open(Delimiter, Place),
    Close(Delimiter, Place),
    End,
}

struct Matching<'a> {
    matcher: &'a Matcher,
    input: &'a TokenBuffer<'a>,
    /// Where the groups end that are open at the place that is looked at.
    ends: Vec<usize>,
    /// Events with those before them: threads share their past.
    log: Vec<(usize, Event)>,
    /// In which turn each step was last visited.
    visited: Vec<u32>,
    turn: u32,
}

/// What the variables of `matcher` stand for if it matches all of `input`; otherwise
/// the token that no way went beyond.
pub(super) fn matches(matcher: &Matcher, input: &TokenBuffer<'_>) -> Result<Vec<Bound>, usize> {
    let mut matching = Matching {
        matcher,
        input,
        ends: Vec::new(),
        log: Vec::new(),
        visited: vec![0; matcher.program.len() + 1],
        turn: 1,
    };
    let mut place = Place::token(0);
    let mut threads = vec![Thread {
        step: 0,
        log: NO_EVENT,
    }];
    loop {
        let seen = matching.see(place);
        let mut ways = Ways::default();
        while let Some(thread) = threads.pop() {
            matching.follow(thread, place, &seen, &mut threads, &mut ways);
        }
        if let Some(log) = ways.complete {
            return matching.bindings(log).ok_or(place.index);
        }
        match (ways.fragments.as_slice(), ways.tokens.is_empty()) {
            (&[(thread, variable)], true) => {
                let Some((end, log)) = matching.bind(thread, variable, place) else {
                    return Err(place.index);
                };
                // Nothing taken: whoever was here is not to come back.
                if end != place {
                    matching.turn += 1;
                }
                place = end;
                threads.push(Thread {
                    step: thread.step + 1,
                    log,
                });
            }
            ([], false) => {
                place = match seen {
                    Seen::Open(_, next) => {
                        if place.part == 0
                            && let Some(end) = input.closing(place.index)
                        {
                            matching.ends.push(end);
                        }
                        next
                    }
                    Seen::Close(_, next) => {
                        if next.index > place.index && place.part == 0 {
                            matching.ends.pop();
                        }
                        next
                    }
                    Seen::Token(_, next) => next,
                    Seen::End => return Err(place.index),
                };
                matching.turn += 1;
                threads = ways.tokens;
            }
            _ => return Err(place.index),
        }
    }
}

/// How the threads of one turn can go on.
#[derive(Default)]
struct Ways {
    tokens: Vec<Thread>,
    /// With the variable to bind.
    fragments: Vec<(Thread, usize)>,
    complete: Option<usize>,
}

impl<'a> Matching<'a> {
    fn see(&self, place: Place) -> Seen<'a> {
        let Some(token) = self.input.get(place.index) else {
            return Seen::End;
        };
        let text = token.text(self.input.text());
        let next = Place::token(place.index + 1);
        match token.kind {
            TokenKind::OuterDoc => {
                let part = doc_part(text, place.part);
                let next = match place.part + 1 {
                    DOC_PARTS => next,
                    part => Place { part, ..place },
                };
                match place.part {
                    1 => Seen::Open(Delimiter::Bracket, next),
                    5 => Seen::Close(Delimiter::Bracket, next),
                    _ => Seen::Token(part, next),
                }
            }
            TokenKind::Open(delimiter) => Seen::Open(delimiter, next),
            TokenKind::Close(delimiter) => Seen::Close(delimiter, next),
            TokenKind::Punct(_) => {
                let cursor = self.cursor(place);
                let operator = cursor.operator();
                let end = Place::token(place.index + operator.len());
                Seen::Token(operator.into(), end)
            }
            _ => Seen::Token(text.into(), next),
        }
    }

    /// From `place` to the end of the group that it is in.
    fn cursor(&self, place: Place) -> Cursor<'a> {
        let end = self.ends.last().copied().unwrap_or(self.input.len());
        Cursor::slice(self.input, place.index..end)
    }

    fn event(&mut self, before: usize, event: Event) -> usize {
        self.log.push((before, event));
        self.log.len() - 1
    }

    /// Goes one step without taking a token, or says what token is wanted.
    fn follow(
        &mut self,
        thread: Thread,
        place: Place,
        seen: &Seen<'_>,
        threads: &mut Vec<Thread>,
        ways: &mut Ways,
    ) {
        let Some(visited) = self.visited.get_mut(thread.step) else {
            return;
        };
        if std::mem::replace(visited, self.turn) == self.turn {
            return;
        }
        let on = |step| Thread { step, ..thread };
        let matched = match self.matcher.program.get(thread.step) {
            None => {
                if matches!(seen, Seen::End) {
                    ways.complete.get_or_insert(thread.log);
                }
                return;
            }
            Some(Match::Token(wanted)) => {
                matches!(seen, Seen::Token(found, _) if *found == **wanted)
            }
            Some(Match::Open(wanted)) => {
                matches!(seen, Seen::Open(found, _) if found == wanted)
            }
            Some(Match::Close(wanted)) => {
                matches!(seen, Seen::Close(found, _) if found == wanted)
            }
            Some(&Match::Fragment(variable)) => {
                let kind = self.kind(variable);
                if self.may_begin(kind, place) {
                    ways.fragments.push((thread, variable));
                }
                return;
            }
            Some(&Match::Begin { repetition, end }) => {
                let log = self.event(thread.log, Event::Begin { repetition });
                let count = self.matcher.repetitions.get(repetition).map(|r| r.count);
                if count != Some(Count::AtLeastOne) {
                    threads.push(Thread { step: end + 1, log });
                }
                threads.push(Thread {
                    step: thread.step + 1,
                    log,
                });
                return;
            }
            Some(&Match::End { repetition, begin }) => {
                threads.push(on(thread.step + 1));
                let Some(data) = self.matcher.repetitions.get(repetition) else {
                    return;
                };
                if data.count == Count::Optional {
                    return;
                }
                match &data.separator {
                    None => threads.push(on(begin + 1)),
                    Some(separator) => {
                        if matches!(seen, Seen::Token(found, _) if *found == **separator) {
                            ways.tokens.push(on(begin + 1));
                        }
                    }
                }
                return;
            }
        };
        if matched {
            ways.tokens.push(on(thread.step + 1));
        }
    }

    fn kind(&self, variable: usize) -> FragmentKind {
        let variable = self.matcher.variables.get(variable);
        variable.map_or(FragmentKind::Tt, |variable| variable.kind)
    }

    /// What rustc asks of the next token before it reads a fragment.
    fn may_begin(&self, kind: FragmentKind, place: Place) -> bool {
        let cursor = self.cursor(place);
        let Some(next) = cursor.kind() else {
            return false;
        };
        if next == TokenKind::OuterDoc {
            return self.doc_fragment_end(kind, place).is_some()
                || (place.part == 0
                    && matches!(
                        kind,
                        FragmentKind::Item | FragmentKind::Stmt | FragmentKind::Expr
                    ));
        }
        let invisible = next == TokenKind::Open(Delimiter::Invisible);
        let path =
            next.is_identifier() || invisible || matches!(cursor.operator(), "::" | "<" | "<<");
        match kind {
            FragmentKind::Tt | FragmentKind::Item | FragmentKind::Stmt => true,
            FragmentKind::Ident => next.is_identifier() && !cursor.at_word("_"),
            FragmentKind::Lifetime => next == TokenKind::Lifetime,
            FragmentKind::Literal => {
                next.is_literal()
                    || cursor.at_operator("-")
                    || cursor.at_word("true")
                    || cursor.at_word("false")
                    || (invisible && cursor.clone().eat_literal().is_some())
            }
            FragmentKind::Block => next == TokenKind::Open(Delimiter::Brace) || invisible,
            FragmentKind::Expr => {
                cursor.at_expr() && !cursor.at_word("let") && !cursor.at_word("_")
            }
            FragmentKind::Ty => cursor.at_type(),
            FragmentKind::Path => path,
            FragmentKind::Meta => path,
            FragmentKind::Vis => {
                cursor.at_operator(",")
                    || next.is_identifier() && !cursor.at_word("priv")
                    || cursor.at_type()
            }
            FragmentKind::Pat | FragmentKind::PatParam => {
                path || next.is_literal()
                    || matches!(
                        next,
                        TokenKind::Open(Delimiter::Parenthesis | Delimiter::Bracket)
                    )
                    || matches!(cursor.operator(), "&" | "&&" | "-" | ".." | "..." | "..=")
                    || kind == FragmentKind::Pat && cursor.at_operator("|")
            }
        }
    }

    /// Where a fragment ends that is a part of a doc comment.
    fn doc_fragment_end(&self, kind: FragmentKind, place: Place) -> Option<Place> {
        let part = match (kind, place.part) {
            (FragmentKind::Tt, 1) => DOC_PARTS,
            (FragmentKind::Tt, 5) => return None,
            (FragmentKind::Tt, part) => part + 1,
            (FragmentKind::Meta, 2) => 5,
            (FragmentKind::Ident | FragmentKind::Path, 2) => 3,
            (FragmentKind::Literal | FragmentKind::Expr, 4) => 5,
            _ => return None,
        };
        Some(match part {
            DOC_PARTS => Place::token(place.index + 1),
            part => Place { part, ..place },
        })
    }

    fn fragment_end(&self, kind: FragmentKind, place: Place) -> Option<Place> {
        let mut cursor = self.cursor(place);
        if cursor.kind() == Some(TokenKind::OuterDoc)
            && let Some(end) = self.doc_fragment_end(kind, place)
        {
            return Some(end);
        }
        match kind {
            FragmentKind::Block => cursor.eat_block(),
            FragmentKind::Expr => cursor.eat_expr(ExprContext::Anywhere),
            FragmentKind::Ident | FragmentKind::Lifetime | FragmentKind::Tt => cursor.eat_tree(),
            FragmentKind::Item => cursor.eat_item(),
            FragmentKind::Literal => cursor.eat_literal(),
            FragmentKind::Meta => cursor.eat_meta(),
            FragmentKind::Pat => cursor.eat_pattern(),
            FragmentKind::PatParam => cursor.eat_pattern_without_alternatives(),
            FragmentKind::Path => cursor.eat_path(),
            FragmentKind::Stmt => cursor.eat_statement(),
            FragmentKind::Ty => cursor.eat_type(),
            FragmentKind::Vis => Some(cursor.eat_visibility()),
        }?;
        Some(Place::token(cursor.index()))
    }

    fn bind(&mut self, thread: Thread, variable: usize, place: Place) -> Option<(Place, usize)> {
        let kind = self.kind(variable);
        let end = self.fragment_end(kind, place)?;
        let fragment = Fragment {
            kind,
            start: place,
            end,
        };
        let log = self.event(thread.log, Event::Bind { variable, fragment });
        Some((end, log))
    }

    /// Replays the events of the way that went through.
    fn bindings(&self, last: usize) -> Option<Vec<Bound>> {
        let mut events = Vec::new();
        let mut at = last;
        while let Some(&(before, event)) = self.log.get(at) {
            events.push(event);
            at = before;
        }
        let variables = &self.matcher.variables;
        let mut bindings: Vec<Option<Bound>> = variables
            .iter()
            .map(|variable| (variable.depth > 0).then(|| Bound::Rounds(Vec::new())))
            .collect();
        for event in events.into_iter().rev() {
            match event {
                Event::Begin { repetition } => {
                    let repetition = self.matcher.repetitions.get(repetition)?;
                    // The outermost rounds are there from the beginning.
                    let Some(above) = repetition.depth.checked_sub(1) else {
                        continue;
                    };
                    for binding in bindings.get_mut(repetition.variables.clone())? {
                        rounds_at(binding.as_mut()?, above)?.push(Bound::Rounds(Vec::new()));
                    }
                }
                Event::Bind { variable, fragment } => {
                    let depth = variables.get(variable)?.depth;
                    let binding = bindings.get_mut(variable)?;
                    match depth.checked_sub(1) {
                        None => *binding = Some(Bound::Fragment(fragment)),
                        Some(above) => {
                            let rounds = rounds_at(binding.as_mut()?, above)?;
                            rounds.push(Bound::Fragment(fragment));
                        }
                    }
                }
            }
        }
        bindings.into_iter().collect()
    }
}

/// The rounds of the current round of the current round…, `depth` levels down.
fn rounds_at(bound: &mut Bound, depth: usize) -> Option<&mut Vec<Bound>> {
    let mut bound = bound;
    for _ in 0..depth {
        match bound {
            Bound::Rounds(rounds) => bound = rounds.last_mut()?,
            Bound::Fragment(_) => return None,
        }
    }
    match bound {
        Bound::Rounds(rounds) => Some(rounds),
        Bound::Fragment(_) => None,
    }
}
