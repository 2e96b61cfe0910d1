//! What can be named at an expression, and what stands around it.

use rustc_hash::FxHashMap;

use crate::calls::exprs::{children, subtree};
use crate::syntax::ast::*;

/// The way from the root of a body to an expression in it.
pub struct Surroundings<'b> {
    body: &'b Body,
    /// From the root to the expression, which is the last.
    way: Vec<ExprId>,
    /// What is bound on the way, outermost first, with how far the way had come.
    bound: Vec<(LocalId, usize)>,
}

/// Code that runs when and where it likes: it holds on to the variables it uses.
fn is_boundary(kind: &ExprKind) -> bool {
    matches!(kind, ExprKind::Closure(_) | ExprKind::Async { .. })
}

impl<'b> Surroundings<'b> {
    /// `None` where the expression is no part of the body.
    pub fn of(body: &'b Body, expr: ExprId) -> Option<Self> {
        let root = body.root?;
        let mut parents: FxHashMap<ExprId, ExprId> = FxHashMap::default();
        let mut open = vec![root];
        while let Some(parent) = open.pop() {
            children(body, parent, &mut |child| {
                if child != root && parents.insert(child, parent).is_none() {
                    open.push(child);
                }
            });
        }
        let mut way = vec![expr];
        let mut at = expr;
        while at != root {
            at = *parents.get(&at)?;
            way.push(at);
        }
        way.reverse();
        let mut surroundings = Self {
            body,
            way,
            bound: Vec::new(),
        };
        surroundings.bind();
        Some(surroundings)
    }

    /// The expression directly around it.
    pub fn parent(&self) -> Option<ExprId> {
        self.way.iter().rev().nth(1).copied()
    }

    /// Whether it may await: by the innermost closure or `async` block around it, or by
    /// what the function is.
    pub fn is_async(&self, function: bool) -> bool {
        let around = self.way.iter().rev().skip(1);
        around
            .map(|&expr| &self.body.expr(expr).kind)
            .find_map(|kind| match kind {
                ExprKind::Closure(closure) => Some(closure.is_async),
                ExprKind::Async { .. } => Some(true),
                _ => None,
            })
            .unwrap_or(function)
    }

    /// The innermost variable that is wanted and that no other hides.
    pub fn variable(&self, wanted: impl Fn(LocalId) -> bool) -> Option<LocalId> {
        let mut hidden = Vec::new();
        for &(local, _) in self.bound.iter().rev() {
            let name = self.body.local(local).name;
            if !hidden.contains(&name) && wanted(local) {
                return Some(local);
            }
            hidden.push(name);
        }
        None
    }

    /// Whether one more use of a variable here compiles for sure: nothing that outlives an
    /// expression holds it, unless this is a part of that and it is used there already; and
    /// if it is no reference, it is not moved away.
    pub fn may_use(&self, local: LocalId, is_reference: bool) -> bool {
        let Some(&(_, depth)) = self.bound.iter().find(|(it, _)| *it == local) else {
            return false;
        };
        let around = self.way.get(depth..).unwrap_or(&[]);
        let (last, around) = match around.split_last() {
            Some((last, around)) => (Some(*last), around),
            None => (None, around),
        };
        let is_held = |boundary: ExprId| {
            let mut inside = rustc_hash::FxHashSet::default();
            subtree(self.body, boundary, &mut inside);
            inside.into_iter().any(|expr| self.is_use(expr, local))
        };
        for (index, expr) in self.body.exprs.iter().enumerate() {
            // There are as many as the index type counts.
            let id = ExprId(u32::try_from(index).unwrap_or(u32::MAX));
            if is_boundary(&expr.kind) && Some(id) != last && around.contains(&id) != is_held(id) {
                let encloses_all = self.way.get(..depth).unwrap_or(&[]).contains(&id);
                if !encloses_all {
                    return false;
                }
            }
        }
        is_reference || !self.is_moved(local)
    }

    fn is_use(&self, expr: ExprId, local: LocalId) -> bool {
        matches!(self.body.expr(expr).kind, ExprKind::Local(it) if it == local)
    }

    /// Whether the variable itself stands somewhere, not only a method call on it, a
    /// reference to it or a field of it.
    fn is_moved(&self, local: LocalId) -> bool {
        let uses = |expr: ExprId| self.is_use(expr, local);
        let all = self.body.exprs.iter();
        let total = all
            .clone()
            .enumerate()
            .filter(|(index, _)| u32::try_from(*index).is_ok_and(|index| uses(ExprId(index))));
        let borrowing = all.filter(|expr| match &expr.kind {
            ExprKind::MethodCall { receiver, .. } => uses(*receiver),
            ExprKind::Reference { operand, .. } => uses(*operand),
            ExprKind::Field { base, .. } => uses(*base),
            _ => false,
        });
        total.count() > borrowing.count()
    }

    fn bind(&mut self) {
        let body = self.body;
        for &param in &body.params {
            self.pat(param, 0);
        }
        let steps: Vec<_> = self.way.windows(2).map(|pair| (pair[0], pair[1])).collect();
        for (index, (around, inner)) in steps.into_iter().enumerate() {
            let depth = index + 1;
            match &body.expr(around).kind {
                ExprKind::Closure(closure) => {
                    for &(param, _) in &closure.params {
                        self.pat(param, depth);
                    }
                }
                ExprKind::Block(block) | ExprKind::Async { block, .. } => {
                    self.block(block, inner, depth);
                }
                ExprKind::Match { arms, .. } => {
                    let arm = arms
                        .iter()
                        .find(|arm| arm.body == inner || arm.guard == Some(inner));
                    if let Some(arm) = arm {
                        self.pat(arm.pat, depth);
                    }
                }
                ExprKind::For {
                    pat, body: inside, ..
                } if *inside == inner => self.pat(*pat, depth),
                ExprKind::If {
                    condition,
                    then: inside,
                    ..
                }
                | ExprKind::While {
                    condition,
                    body: inside,
                    ..
                } if *inside == inner => self.condition(*condition, depth),
                ExprKind::Binary { left, right, .. } if *right == inner => {
                    self.condition(*left, depth);
                }
                ExprKind::Macro {
                    opened: Opened::Select { arms, .. },
                    ..
                } => {
                    let arm = arms
                        .iter()
                        .find(|arm| arm.handler == inner || arm.guard == Some(inner));
                    if let Some(arm) = arm {
                        self.pat(arm.pat, depth);
                    }
                }
                _ => {}
            }
        }
    }

    /// What the statements before one bind.
    fn block(&mut self, block: &Block, inner: ExprId, depth: usize) {
        for statement in &block.statements {
            match statement {
                Statement::Let {
                    pat,
                    init,
                    otherwise,
                    ..
                } => {
                    if *init == Some(inner) || *otherwise == Some(inner) {
                        return;
                    }
                    self.pat(*pat, depth);
                }
                Statement::Expr { expr, .. } if *expr == inner => return,
                Statement::Expr { .. } => {}
            }
        }
    }

    /// What the `let`s of a condition bind.
    fn condition(&mut self, condition: ExprId, depth: usize) {
        let mut open = vec![condition];
        while let Some(expr) = open.pop() {
            match &self.body.expr(expr).kind {
                ExprKind::Let { pat, .. } => self.pat(*pat, depth),
                ExprKind::Binary {
                    op: BinaryOp::And,
                    left,
                    right,
                    ..
                } => open.extend([*right, *left]),
                _ => {}
            }
        }
    }

    fn pat(&mut self, pat: PatId, depth: usize) {
        let mut open = vec![pat];
        while let Some(pat) = open.pop() {
            match &self.body.pat(pat).kind {
                PatKind::Bind { local, sub, .. } => {
                    self.bound.push((*local, depth));
                    open.extend(*sub);
                }
                PatKind::Reference { inner, .. } => open.push(*inner),
                PatKind::Tuple(pats)
                | PatKind::Slice(pats)
                | PatKind::Or(pats)
                | PatKind::TupleStruct { fields: pats, .. } => {
                    open.extend(pats.iter().rev());
                }
                PatKind::Struct { fields, .. } => {
                    open.extend(fields.iter().rev().map(|field| field.pat));
                }
                PatKind::Wild
                | PatKind::Rest
                | PatKind::Path(_)
                | PatKind::Literal(_)
                | PatKind::Range { .. } => {}
            }
        }
    }
}
