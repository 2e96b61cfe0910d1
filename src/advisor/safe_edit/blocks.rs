//! Functions of two revisions, statement by statement.

use std::collections::BTreeSet;
use std::sync::Arc;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use syn::spanned::Spanned;
use syn::{Block, Expr, FnArg, ImplItem, Item, Local, Pat, Signature, Stmt, TraitItem, Type};

use super::scope::{Scope, bound, declared};
use crate::syntax::limits;

/// A file that is taken apart.
pub(super) struct File {
    pub text: Arc<str>,
    items: Vec<Item>,
}

/// A function with a body.
#[derive(Clone)]
pub(super) struct Function<'f> {
    /// Modules, the type, the name.
    pub key: Vec<String>,
    pub file: &'f File,
    pub block: &'f Block,
    sig: &'f Signature,
}

/// What does not parse has no functions.
pub(super) fn parse(text: Arc<str>) -> Option<File> {
    limits::check(&text).ok()?;
    let items = syn::parse_file(&text).ok()?.items;
    Some(File { text, items })
}

impl File {
    /// What is declared, imported or defined in it.
    pub fn names(&self) -> BTreeSet<String> {
        let functions = self.functions().into_iter();
        let mut names: BTreeSet<String> = functions.filter_map(|mut it| it.key.pop()).collect();
        declared(&self.items, &mut names);
        names
    }

    pub fn functions(&self) -> Vec<Function<'_>> {
        let mut found = Vec::new();
        self.collect(&self.items, &mut Vec::new(), &mut found);
        found
    }

    fn collect<'f>(
        &'f self,
        items: &'f [Item],
        path: &mut Vec<String>,
        found: &mut Vec<Function<'f>>,
    ) {
        let mut add = |path: &[String], sig: &'f Signature, block: &'f Block| {
            let mut key = path.to_vec();
            key.push(sig.ident.to_string());
            found.push(Function {
                key,
                file: self,
                block,
                sig,
            });
        };
        let mut inner: Vec<(String, &[Item])> = Vec::new();
        for item in items {
            match item {
                Item::Fn(it) => add(path, &it.sig, &it.block),
                Item::Impl(it) => {
                    let of = it.trait_.as_ref().map(|(path, _)| text(path));
                    path.push(format!(
                        "{} {}",
                        of.unwrap_or_default(),
                        it.self_ty.to_token_stream()
                    ));
                    for item in &it.items {
                        if let ImplItem::Fn(it) = item {
                            add(path, &it.sig, &it.block);
                        }
                    }
                    path.pop();
                }
                Item::Trait(it) => {
                    path.push(it.ident.to_string());
                    for item in &it.items {
                        if let TraitItem::Fn(it) = item
                            && let Some(block) = &it.default
                        {
                            add(path, &it.sig, block);
                        }
                    }
                    path.pop();
                }
                Item::Mod(it) => {
                    if let Some((_, items)) = &it.content {
                        inner.push((it.ident.to_string(), items));
                    }
                }
                _ => {}
            }
        }
        for (name, items) in inner {
            path.push(name);
            self.collect(items, path, found);
            path.pop();
        }
    }

    /// The functions that one reaches by the names in it, itself first.
    pub fn reached(&self, key: &[String]) -> Vec<Function<'_>> {
        let all = self.functions();
        let mut open: Vec<Function<'_>> = all.iter().filter(|it| it.key == key).cloned().collect();
        let mut found: Vec<Function<'_>> = Vec::new();
        while let Some(next) = open.pop() {
            if found.iter().any(|it| it.key == next.key) {
                continue;
            }
            for other in &all {
                let name = BTreeSet::from_iter(other.key.last().cloned());
                if mentions(next.block, &name) {
                    open.push(other.clone());
                }
            }
            found.push(next);
        }
        found
    }

    pub fn function(&self, key: &[String]) -> Option<Function<'_>> {
        self.functions().into_iter().find(|it| it.key == key)
    }

    /// The function that a place is in: line and column from 1.
    pub fn function_at(&self, line: u32, column: u32) -> Option<Function<'_>> {
        let at = (line as usize, (column as usize).saturating_sub(1));
        self.functions().into_iter().find(|function| {
            let place = |it: proc_macro2::LineColumn| (it.line, it.column);
            place(function.sig.span().start()) <= at && at < place(function.block.span().end())
        })
    }
}

impl<'f> Function<'f> {
    fn body(&self) -> Body<'f> {
        Body {
            block: self.block,
            scope: Scope::of_parameters(self.sig),
        }
    }

    /// The first parameter of one of these types.
    pub fn parameter_of(&self, types: &BTreeSet<String>) -> Option<String> {
        self.sig.inputs.iter().find_map(|input| {
            let FnArg::Typed(input) = input else {
                return None;
            };
            let mut ty = &*input.ty;
            while let Type::Reference(reference) = ty {
                ty = &reference.elem;
            }
            let Type::Path(path) = ty else { return None };
            let last = path.path.segments.last()?;
            match &*input.pat {
                Pat::Ident(name) if types.contains(&last.ident.to_string()) => {
                    Some(name.ident.to_string())
                }
                _ => None,
            }
        })
    }
}

/// Statements that stand in each other's place.
pub(super) struct Run<'f> {
    pub old: &'f [Stmt],
    pub new: &'f [Stmt],
    /// The block in HEAD.
    pub block: &'f Block,
    /// Where the new statements begin in it.
    pub at: usize,
    /// Whether the old statements reach to the end of their block.
    old_ends: bool,
    /// Variables that the old statements can use and the new ones cannot.
    gone: BTreeSet<String>,
}

/// All runs in which two blocks differ, as far inside as they can be told apart.
pub(super) fn runs<'f>(old: &Function<'f>, new: &Function<'f>) -> Vec<Run<'f>> {
    let mut found = Vec::new();
    compare(old.body(), new.body(), &mut found);
    found
}

/// The same as one run: everything from the first difference to the last.
pub(super) fn whole<'f>(old: &Function<'f>, new: &Function<'f>) -> Option<Run<'f>> {
    let (old_body, new_body) = (old.body(), new.body());
    let (old, new) = (old.block, new.block);
    let keys = |block: &Block| -> Vec<String> { block.stmts.iter().map(text).collect() };
    let (a, b) = (keys(old), keys(new));
    let front = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let rest = (a.get(front..)?, b.get(front..)?);
    let back = (rest.0.iter().rev())
        .zip(rest.1.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    Some(Run {
        old: old.stmts.get(front..a.len() - back)?,
        new: new.stmts.get(front..b.len() - back)?,
        block: new,
        at: front,
        old_ends: back == 0,
        gone: new_body.before(front).lacks(&old_body.before(front)),
    })
}

/// A block, and what is in scope where it begins.
#[derive(Clone)]
struct Body<'f> {
    block: &'f Block,
    scope: Scope,
}

impl Body<'_> {
    /// What is in scope at a statement.
    fn before(&self, at: usize) -> Scope {
        let before = self.block.stmts.get(..at);
        self.scope.behind(before.unwrap_or_default())
    }
}

fn compare<'f>(old: Body<'f>, new: Body<'f>, found: &mut Vec<Run<'f>>) {
    let keys = |block: &Block| -> Vec<String> { block.stmts.iter().map(text).collect() };
    let ops = capture_diff_slices(Algorithm::Myers, &keys(old.block), &keys(new.block));
    for op in ops {
        if let DiffOp::Equal { .. } = op {
            continue;
        }
        let (_, from, to) = op.as_tag_tuple();
        let (Some(a), Some(b)) = (
            old.block.stmts.get(from.clone()),
            new.block.stmts.get(to.clone()),
        ) else {
            continue;
        };
        replaced(&old, &new, (from.start, a), (to.start, b), found);
    }
}

/// Statements that became others: those that differ only inside are told from the rest.
fn replaced<'f>(
    old: &Body<'f>,
    new: &Body<'f>,
    (mut old_at, mut a): (usize, &'f [Stmt]),
    (mut new_at, mut b): (usize, &'f [Stmt]),
    found: &mut Vec<Run<'f>>,
) {
    let run = |(old_at, a): (usize, &'f [Stmt]), (at, b), found: &mut Vec<Run<'f>>| {
        let run = Run {
            old: a,
            new: b,
            block: new.block,
            at,
            old_ends: old_at + a.len() == old.block.stmts.len(),
            gone: new.before(at).lacks(&old.before(old_at)),
        };
        if !(a.is_empty() && run.new.is_empty()) {
            found.push(run);
        }
    };
    loop {
        let pair = (0..a.len()).find_map(|i| {
            (0..b.len()).find_map(|j| match (a.get(i)?, b.get(j)?) {
                (Stmt::Expr(one, _), Stmt::Expr(other, _)) => {
                    Some((i, j, inner_blocks(one, other)?))
                }
                _ => None,
            })
        });
        let Some((i, j, inner)) = pair else {
            run((old_at, a), (new_at, b), found);
            return;
        };
        let before = (a.get(..i), b.get(..j));
        if let (Some(before_a), Some(before_b)) = before {
            run((old_at, before_a), (new_at, before_b), found);
        }
        // What the heads bind is the same in both: they are.
        let (old_scope, new_scope) = (old.before(old_at + i), new.before(new_at + j));
        for (old, new) in inner {
            let body = |block, scope: &Scope| Body {
                block,
                scope: scope.clone(),
            };
            compare(body(old, &old_scope), body(new, &new_scope), found);
        }
        a = a.get(i + 1..).unwrap_or_default();
        b = b.get(j + 1..).unwrap_or_default();
        old_at += i + 1;
        new_at += j + 1;
    }
}

fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

/// The blocks of two expressions that differ only in them.
fn inner_blocks<'f>(old: &'f Expr, new: &'f Expr) -> Option<Vec<(&'f Block, &'f Block)>> {
    match (old, new) {
        (Expr::If(a), Expr::If(b)) if text(&a.cond) == text(&b.cond) => {
            let mut all = vec![(&a.then_branch, &b.then_branch)];
            match (&a.else_branch, &b.else_branch) {
                (None, None) => {}
                (Some((_, a)), Some((_, b))) => all.extend(inner_blocks(a, b)?),
                _ => return None,
            }
            Some(all)
        }
        (Expr::Block(a), Expr::Block(b)) => Some(vec![(&a.block, &b.block)]),
        (Expr::While(a), Expr::While(b)) if text(&a.cond) == text(&b.cond) => {
            Some(vec![(&a.body, &b.body)])
        }
        (Expr::ForLoop(a), Expr::ForLoop(b))
            if text(&a.pat) == text(&b.pat) && text(&a.expr) == text(&b.expr) =>
        {
            Some(vec![(&a.body, &b.body)])
        }
        (Expr::Loop(a), Expr::Loop(b)) => Some(vec![(&a.body, &b.body)]),
        (Expr::Match(a), Expr::Match(b))
            if text(&a.expr) == text(&b.expr) && a.arms.len() == b.arms.len() =>
        {
            let mut all = Vec::new();
            for (a, b) in a.arms.iter().zip(&b.arms) {
                if text(a) == text(b) {
                    continue;
                }
                if text(&a.pat) != text(&b.pat) {
                    return None;
                }
                all.extend(inner_blocks(&a.body, &b.body)?);
            }
            Some(all)
        }
        _ => None,
    }
}

/// Whether one of these names stands in some code.
pub(super) fn mentions(code: &impl ToTokens, names: &BTreeSet<String>) -> bool {
    fn walk(tokens: TokenStream, names: &BTreeSet<String>) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(word) => names.contains(&word.to_string()),
            TokenTree::Group(group) => walk(group.stream(), names),
            // Format strings name variables, too.
            TokenTree::Literal(literal) => {
                let literal = literal.to_string();
                let named = literal.split('{').skip(1).filter_map(|part| {
                    let end = part.find(|c: char| !(c.is_alphanumeric() || c == '_'))?;
                    part.get(..end)
                });
                named.into_iter().any(|name| names.contains(name))
            }
            TokenTree::Punct(_) => false,
        })
    }
    walk(code.to_token_stream(), names)
}

/// What a command is called on: `ctx`, `self.ctx`.
pub(super) fn receiver(statements: &[Stmt], commands: &BTreeSet<String>) -> Option<String> {
    fn walk(tokens: TokenStream, commands: &BTreeSet<String>) -> Option<String> {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut chain: Vec<String> = Vec::new();
        let mut after_dot = false;
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Ident(word) => {
                    let is_call = tokens.get(index + 1).is_some_and(|next| {
                        matches!(next, TokenTree::Group(group)
                            if group.delimiter() == Delimiter::Parenthesis)
                    });
                    if is_call && after_dot && !chain.is_empty() {
                        if commands.contains(&word.to_string()) {
                            return Some(chain.join("."));
                        }
                        chain.clear();
                    } else {
                        if !after_dot {
                            chain.clear();
                        }
                        chain.push(word.to_string());
                    }
                    after_dot = false;
                }
                TokenTree::Punct(punct) if punct.as_char() == '.' => after_dot = true,
                TokenTree::Group(group) => {
                    if let Some(found) = walk(group.stream(), commands) {
                        return Some(found);
                    }
                    chain.clear();
                    after_dot = false;
                }
                _ => {
                    chain.clear();
                    after_dot = false;
                }
            }
        }
        None
    }
    statements
        .iter()
        .find_map(|statement| walk(statement.to_token_stream(), commands))
}

impl<'f> Run<'f> {
    /// Whether the old statements use a variable that is not there for the new ones.
    pub fn uses_what_is_gone(&self) -> bool {
        !self.gone.is_empty() && self.old.iter().any(|it| mentions(it, &self.gone))
    }

    pub fn mentions(&self, names: &BTreeSet<String>) -> bool {
        self.new
            .iter()
            .chain(self.old)
            .any(|it| mentions(it, names))
    }

    /// Whether the new statements end with the block's value.
    pub fn new_has_tail(&self) -> bool {
        self.new.last().is_some_and(is_value) && self.at + self.new.len() == self.block.stmts.len()
    }

    pub fn old_has_tail(&self) -> bool {
        self.old.last().is_some_and(is_value) && self.old_ends
    }

    /// What the new statements bind for those behind them: the names, and whether they are `mut`.
    pub fn bound_and_used(&self) -> Vec<(String, bool)> {
        let later = self.block.stmts.get(self.at + self.new.len()..);
        let later = later.unwrap_or_default();
        bound(self.new)
            .into_iter()
            .filter(|(name, _)| {
                let name = BTreeSet::from([name.clone()]);
                later.iter().any(|it| mentions(it, &name))
            })
            .collect()
    }

    /// Whether the old statements bind all of these.
    pub fn old_binds(&self, names: &[(String, bool)]) -> bool {
        let old = bound(self.old);
        names
            .iter()
            .all(|(name, _)| old.iter().any(|(own, _)| own == name))
    }

    /// Where both are one `let` of one pattern: that, and both values.
    pub fn initializers(&self) -> Option<(&'f Pat, &'f Expr, &'f Expr)> {
        fn value(local: &Local) -> Option<&Expr> {
            let init = local.init.as_ref()?;
            init.diverge.is_none().then_some(&*init.expr)
        }
        match (self.old, self.new) {
            ([Stmt::Local(old)], [Stmt::Local(new)]) if text(&old.pat) == text(&new.pat) => {
                Some((&new.pat, value(new)?, value(old)?))
            }
            _ => None,
        }
    }
}

/// Whether a statement at the end of a block is what the block gives, and not just `()`.
pub(super) fn is_value(statement: &Stmt) -> bool {
    match statement {
        Stmt::Expr(Expr::If(it), None) => it.else_branch.is_some(),
        Stmt::Expr(Expr::ForLoop(_) | Expr::While(_), None) => false,
        Stmt::Expr(_, None) => true,
        _ => false,
    }
}
