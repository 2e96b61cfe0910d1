//! The source of expressions, written so that layout, the names of variables, and who owns a value
//! do not count.

use std::iter::Peekable;
use std::rc::Rc;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::Extract;
use super::command::result_text;
use super::value::Frame;
use crate::calls::exprs::children;
use crate::sdk::literal_at;
use crate::syntax::ast::*;
use crate::syntax::text::Span;

/// Variables inside the initializers of variables.
const DEEPEST: u32 = 4;
/// An initializer that is longer is not put in its variable's place, in bytes.
const LONGEST_INITIALIZER: usize = 60;
/// Methods without arguments that hand on the value they are called on, owned or lent.
const HANDING_ON: [&str; 15] = [
    "as_deref",
    "as_mut",
    "as_ref",
    "as_slice",
    "as_str",
    "borrow",
    "clone",
    "cloned",
    "copied",
    "into",
    "into_iter",
    "iter",
    "iter_mut",
    "to_owned",
    "to_string",
];
/// Longer source is not taken apart, in bytes.
const LONGEST: usize = 4000;

/// What is known while a text is written.
struct Writing<'t> {
    /// Variables that are written by their numbers: those of different calls are different ones.
    numbered: Vec<(*const Frame<'t>, LocalId)>,
    /// Helpers are written as what they compute.
    opens_helpers: bool,
}

/// What is written otherwise than in the source.
enum Use<'t> {
    Variable(LocalId),
    /// A constant: its literal counts, which may change without the name.
    Literal(Span),
    /// A command's result.
    Result(String),
    /// What a helper gives that stands in place of its call.
    Helper(Rc<Frame<'t>>, ExprId),
}

impl Writing<'_> {
    fn new(opens_helpers: bool) -> Self {
        Self {
            numbered: Vec::new(),
            opens_helpers,
        }
    }
}

impl<'t> Extract<'_, 't> {
    /// The source of an expression. A variable is written as what it was initialized with, where
    /// that is short and never changes; else by a number, in the order of first use.
    pub(super) fn text(&self, frame: &Rc<Frame<'t>>, expr: ExprId) -> String {
        self.text_within(frame, expr, 0, &mut Writing::new(true))
    }

    /// The source of an expression whose failure is meant: what a helper computes when it does
    /// not fail says nothing of that.
    pub(super) fn failing_text(&self, frame: &Rc<Frame<'t>>, expr: ExprId) -> String {
        let text = self.text_within(frame, expr, 0, &mut Writing::new(false));
        format!("{text} fails")
    }

    fn text_within(
        &self,
        frame: &Rc<Frame<'t>>,
        expr: ExprId,
        depth: u32,
        writing: &mut Writing<'t>,
    ) -> String {
        let mut expr = expr;
        while let ExprKind::Reference { operand, .. }
        | ExprKind::Await(operand)
        | ExprKind::Try(operand) = &frame.body.expr(expr).kind
        {
            expr = *operand;
        }
        if let Some(Use::Helper(entered, result)) = self.result_of_call(frame, expr, depth, writing)
        {
            return self.text_within(&entered, result, depth + 1, writing);
        }
        if let ExprKind::Local(local) = &frame.body.expr(expr).kind {
            return self.variable(frame, *local, depth, writing);
        }
        let span = frame.body.expr(expr).span;
        let source = self.calls.types.db.texts.slice(span);
        if source.len() > LONGEST {
            return source.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        let mut uses: Vec<(u32, u32, Use<'t>)> = Vec::new();
        let mut open = vec![expr];
        while let Some(at) = open.pop() {
            let inner = frame.body.expr(at);
            let within = inner.span.text == span.text
                && inner.span.start >= span.start
                && inner.span.end <= span.end;
            let used = match &inner.kind {
                ExprKind::Local(local) => Some(Use::Variable(*local)),
                ExprKind::Path(path) => literal_at(self.calls.types, frame.instance.def, path)
                    .map(|it| Use::Literal(it.1)),
                ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                    self.result_of_call(frame, at, depth, writing)
                }
                _ => None,
            };
            if let Some(used) = used.filter(|_| within) {
                let is_whole = matches!(used, Use::Result(_) | Use::Helper(..));
                uses.push((inner.span.start, inner.span.end, used));
                if is_whole {
                    continue;
                }
            }
            children(&frame.body, at, &mut |child| open.push(child));
        }
        uses.sort_by_key(|&(start, end, _)| (start, std::cmp::Reverse(end)));
        let mut written = String::new();
        let mut at = span.start;
        for (start, end, used) in uses {
            if start < at {
                continue;
            }
            let slice = |from: u32, to: u32| {
                let range = (from - span.start) as usize..(to - span.start) as usize;
                source.get(range).unwrap_or("").to_owned()
            };
            written.push_str(&slice(at, start));
            written.push_str(&match used {
                Use::Variable(local) => self.variable(frame, local, depth, writing),
                Use::Literal(span) => self.calls.types.db.texts.slice(span).to_string(),
                Use::Result(text) => text,
                Use::Helper(entered, result) => {
                    in_parentheses(self.text_within(&entered, result, depth + 1, writing))
                }
            });
            at = end;
        }
        written.push_str(source.get((at - span.start) as usize..).unwrap_or(""));
        spaced(&written)
    }

    /// What stands for a call of a command, or of a helper that does no more than compute its
    /// result from those of commands.
    fn result_of_call(
        &self,
        frame: &Rc<Frame<'t>>,
        call: ExprId,
        depth: u32,
        writing: &Writing<'t>,
    ) -> Option<Use<'t>> {
        let key = (frame.path.clone(), frame.instance.def, call);
        if let Some(text) = self.results.get(&key) {
            return Some(Use::Result(text.clone()));
        }
        let entered = self
            .entered
            .get(&key)
            .filter(|_| writing.opens_helpers && depth < DEEPEST)?;
        let result = straight_result(&entered.body)?;
        Some(Use::Helper(entered.clone(), result))
    }

    fn variable(
        &self,
        frame: &Rc<Frame<'t>>,
        local: LocalId,
        depth: u32,
        writing: &mut Writing<'t>,
    ) -> String {
        let held = frame
            .env
            .borrow()
            .get(&local)
            .map(|slot| slot.value.clone());
        if let Some(labels) = held.and_then(|value| value.issued_only())
            && !labels.is_empty()
        {
            let result = |label: &String| {
                let site = self.labels.iter().find(|(_, own)| *own == label);
                site.and_then(|(site, _)| self.results.get(site)).cloned()
            };
            let results: Vec<String> = labels
                .iter()
                .map(|label| result(label).unwrap_or_else(|| result_text(label)))
                .collect();
            return results.join(", ");
        }
        if depth < DEEPEST {
            let known = match frame.lets.get(&local) {
                Some(&init) => Some(self.text_within(frame, init, depth + 1, writing)),
                None => self.parameter(frame, local, depth, writing),
            };
            if let Some(text) = known.filter(|text| text.len() <= LONGEST_INITIALIZER) {
                return in_parentheses(text);
            }
        }
        let own = (Rc::as_ptr(frame), local);
        let at = match writing.numbered.iter().position(|known| *known == own) {
            Some(at) => at,
            None => {
                writing.numbered.push(own);
                writing.numbered.len() - 1
            }
        };
        format!("_{}", at + 1)
    }

    /// A parameter: what it was called with, or which one it is.
    fn parameter(
        &self,
        frame: &Rc<Frame<'t>>,
        local: LocalId,
        depth: u32,
        writing: &mut Writing<'t>,
    ) -> Option<String> {
        let is_it = |pat: &PatId| matches!(&frame.body.pat(*pat).kind, PatKind::Bind { local: l, sub: None, .. } if *l == local);
        let index = frame.body.params.iter().position(is_it)?;
        if frame.body.local(local).name == "self" {
            return Some("self".to_owned());
        }
        if let Some(Some((caller, expr))) = frame.arguments.get(index) {
            return Some(self.text_within(&caller.clone(), *expr, depth + 1, writing));
        }
        let is_context = |ty| self.sdks.context_of(ty).is_some();
        if is_context(frame.inference.local(local)) {
            return Some("ctx".to_owned());
        }
        let sig = self.calls.types.fn_sig(frame.instance.def)?;
        let inputs: Vec<usize> = (0..sig.params.len())
            .filter(|&i| sig.params.get(i).is_some_and(|ty| !is_context(ty)))
            .collect();
        match inputs.as_slice() {
            [only] if *only == index => Some("input".to_owned()),
            _ => Some(format!("input{index}")),
        }
    }

    /// A pattern, without the names of what it binds.
    pub(super) fn pattern(&self, frame: &Rc<Frame<'t>>, pat: PatId) -> String {
        let body = &frame.body;
        let list = |pats: &[PatId]| {
            let all: Vec<String> = pats.iter().map(|p| self.pattern(frame, *p)).collect();
            all.join(", ")
        };
        match &body.pat(pat).kind {
            PatKind::Wild | PatKind::Bind { sub: None, .. } => "_".to_owned(),
            PatKind::Rest => "..".to_owned(),
            PatKind::Bind { sub: Some(sub), .. } => self.pattern(frame, *sub),
            PatKind::Path(path) => path_text(path),
            PatKind::Literal(_) | PatKind::Range { .. } => {
                spaced(&self.calls.types.db.texts.slice(body.pat(pat).span))
            }
            PatKind::Reference { inner, .. } => self.pattern(frame, *inner),
            PatKind::Tuple(pats) => format!("({})", list(pats)),
            PatKind::Slice(pats) => format!("[{}]", list(pats)),
            PatKind::Or(pats) => {
                let all: Vec<String> = pats.iter().map(|p| self.pattern(frame, *p)).collect();
                all.join(" or ")
            }
            PatKind::TupleStruct { path, fields } => {
                format!("{}({})", path_text(path), list(fields))
            }
            PatKind::Struct { path, fields, .. } => {
                let all: Vec<String> = fields
                    .iter()
                    .filter(|f| !matches!(body.pat(f.pat).kind, PatKind::Bind { sub: None, .. }))
                    .map(|f| format!("{}: {}", f.name, self.pattern(frame, f.pat)))
                    .collect();
                if all.is_empty() {
                    format!("{} {{ .. }}", path_text(path))
                } else {
                    format!("{} {{ {}, .. }}", path_text(path), all.join(", "))
                }
            }
        }
    }
}

/// The result of a body that goes one way only: what it ends with, or what is in its `Ok`.
fn straight_result(body: &Body) -> Option<ExprId> {
    let ExprKind::Block(block) = &body.expr(body.root?).kind else {
        return None;
    };
    let is_straight = |statement: &Statement| match statement {
        Statement::Let { otherwise, .. } => otherwise.is_none(),
        _ => true,
    };
    if !block.statements.iter().all(is_straight) {
        return None;
    }
    let tail = block.tail?;
    let returns = |expr: &Expr| matches!(expr.kind, ExprKind::Return(_));
    if body.exprs.iter().any(returns) {
        return None;
    }
    match &body.expr(tail).kind {
        ExprKind::Call { callee, args } => match (&body.expr(*callee).kind, args.as_slice()) {
            (ExprKind::Path(path), [only]) if path_text(path) == "Ok" => Some(*only),
            _ => Some(tail),
        },
        _ => Some(tail),
    }
}

fn in_parentheses(text: String) -> String {
    if !text.contains(' ') || is_in_parentheses(&text) {
        text
    } else {
        format!("({text})")
    }
}

fn path_text(path: &Path) -> String {
    let names: Vec<&str> = path.segments.iter().map(|s| s.name.as_str()).collect();
    names.join("::")
}

/// Source with one spacing, whatever its layout; comments, trailing commas, references and methods
/// that hand on the value left out.
pub(super) fn spaced(source: &str) -> String {
    match source.parse::<TokenStream>() {
        Ok(tokens) => {
            let mut text = String::new();
            write(tokens, &mut text, 0);
            text.trim().to_owned()
        }
        Err(_) => source.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

fn write(tokens: TokenStream, text: &mut String, depth: u32) {
    const DEEPEST_GROUP: u32 = 100;
    if depth > DEEPEST_GROUP {
        text.push('…');
        return;
    }
    let mut tokens = tokens.into_iter().peekable();
    // Whether a space belongs before the next word or literal.
    let mut after_word = false;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => (" { ", " }"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                write(group.stream(), text, depth + 1);
                text.push_str(close);
                after_word = true;
            }
            TokenTree::Punct(punct) if punct.as_char() == '.' && hands_on(&tokens) => {
                tokens.next();
                tokens.next();
            }
            TokenTree::Punct(punct)
                if punct.as_char() == '&'
                    && !after_word
                    && punct.spacing() == Spacing::Alone
                    && !text.ends_with('&') =>
            {
                tokens.next_if(|next| matches!(next, TokenTree::Ident(word) if word == "mut"));
            }
            TokenTree::Punct(punct) => {
                let is_last = tokens.peek().is_none();
                let c = punct.as_char();
                let is_path =
                    c == ':' && (punct.spacing() == Spacing::Joint || text.ends_with(':'));
                let is_and = c == '&' && text.ends_with(" &");
                let tight = matches!(c, '.' | '?' | '\'' | '!' | '#' | '$')
                    || is_path
                    || (matches!(c, '&' | '*' | '-') && !after_word && !is_and);
                if matches!(c, ',' | ';') || (c == ':' && !is_path) {
                    if !is_last {
                        text.push(c);
                        text.push(' ');
                    }
                    after_word = false;
                } else if tight {
                    text.push(c);
                    after_word = c == '?';
                } else {
                    if after_word {
                        text.push(' ');
                    }
                    text.push(c);
                    after_word = false;
                    if punct.spacing() == Spacing::Alone {
                        text.push(' ');
                    }
                }
            }
            other => {
                if after_word && !text.ends_with(' ') {
                    text.push(' ');
                }
                text.push_str(&other.to_string());
                after_word = true;
            }
        }
    }
}

/// Whether a call without arguments of a method comes that hands on its receiver.
fn hands_on(tokens: &Peekable<impl Iterator<Item = TokenTree> + Clone>) -> bool {
    let mut tokens = tokens.clone();
    let method = tokens.next();
    let arguments = tokens.next();
    matches!(method, Some(TokenTree::Ident(name)) if HANDING_ON.iter().any(|it| name == it))
        && matches!(arguments, Some(TokenTree::Group(group))
            if group.delimiter() == Delimiter::Parenthesis && group.stream().is_empty())
}

/// Whether one pair of parentheses is around all of it.
fn is_in_parentheses(text: &str) -> bool {
    let Some(inner) = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'))
    else {
        return false;
    };
    let mut depth = 0_i32;
    inner.chars().all(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth >= 0
    })
}
