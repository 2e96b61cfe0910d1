//! Follows a value through one body.

use std::collections::VecDeque;
use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::decide::Decides;
use super::part::{Part, bind};
use super::{Fate, Impacts, Sink};
use crate::calls::reach::Unit;
use crate::calls::{Calls, ResolvedCall};
use crate::diagnostic::Impact;
use crate::flow::body::Body;
use crate::lints::check::order::Flow as Order;
use crate::sdk::{Role, Site};
use crate::syntax::ast::*;
use crate::types::ty::Ty;

/// Where following begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Start {
    /// What a lint found.
    Leaf(ExprId),
    /// The value of an expression.
    Value(ExprId),
    /// What a place holds that was written through a reference.
    Place(ExprId),
    /// A parameter of the function or closure.
    Local(LocalId),
}

/// Something nondeterministic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum At {
    Value(ExprId),
    /// A variable, from this expression on; none: everywhere.
    Local(LocalId, Option<ExprId>),
}

pub struct Follow<'f, 'a> {
    pub impacts: &'f mut Impacts<'a>,
    pub unit: Unit,
    pub body: Rc<Body<'a>>,
    pub found: Fate,
    /// What was decided about.
    pub decided: FxHashSet<ExprId>,
    pub in_order: bool,
    pub depth: u32,
    open: VecDeque<(At, Part)>,
    seen: FxHashSet<(At, Part)>,
}

impl<'f, 'a> Follow<'f, 'a> {
    /// What becomes of a value in a function.
    pub fn run(
        impacts: &'f mut Impacts<'a>,
        unit: Unit,
        start: Start,
        part: Part,
        in_order: bool,
        depth: u32,
    ) -> Fate {
        let body = impacts.body(&unit);
        let mut follow = Follow {
            impacts,
            unit,
            body,
            found: Fate::default(),
            decided: FxHashSet::default(),
            in_order,
            depth,
            open: VecDeque::new(),
            seen: FxHashSet::default(),
        };
        match start {
            Start::Leaf(expr) => follow.leaf(expr),
            Start::Value(expr) => follow.push(At::Value(expr), part),
            Start::Place(expr) => follow.write(expr, part),
            Start::Local(local) => follow.push(At::Local(local, None), part),
        }
        while let Some((at, part)) = follow.open.pop_front() {
            if follow.found.is_settled() {
                break;
            }
            match at {
                At::Value(expr) => follow.value(expr, part),
                At::Local(local, after) => follow.local(local, after, part),
            }
        }
        follow.found
    }

    pub fn push(&mut self, at: At, part: Part) {
        if !self.seen.contains(&(at, Part::Whole)) && self.seen.insert((at, part)) {
            self.open.push_back((at, part));
        }
    }

    /// A call may give its result through a reference, and decide about closures.
    fn leaf(&mut self, expr: ExprId) {
        let body = self.body.clone();
        self.push(At::Value(expr), Part::Whole);
        let Some(call) = body.code.call_at(expr) else {
            return;
        };
        let (callees, args) = (&call.callees, &call.call.args);
        for callee in callees {
            for (index, &arg) in args.iter().enumerate() {
                if index > 0 && body.code.mutates(callee, index) {
                    self.write(arg, Part::Whole);
                }
            }
        }
        if self.in_order {
            for &arg in args {
                if let ExprKind::Closure(closure) = body.code.kind(arg) {
                    self.decide(&[closure.body], None, Decides::Order);
                }
            }
        }
    }

    pub fn note(&mut self, impact: Impact, says: String, expr: ExprId) {
        let site = self.body.code.body.expr(expr).span;
        self.found.note(Sink {
            impact,
            says,
            site,
            is_seen: true,
        });
    }

    /// A value is given to what cannot be followed: it may do anything.
    pub fn unknown(&mut self, before: &str, call: &ResolvedCall, after: &str) {
        let name = match Calls::unresolved_name(&call.call) {
            Some(name) => format!("`{name}`"),
            None => "a callback".to_owned(),
        };
        self.found.note(Sink {
            impact: Impact::ControlFlow,
            says: format!("{before} {name}{after}"),
            site: call.call.span,
            is_seen: false,
        });
    }

    /// Whether an expression is a context of the SDK: what is given to its methods is theirs.
    pub fn is_context(&self, expr: ExprId) -> bool {
        let ty = self.body.code.ty(expr);
        self.impacts.sdks.context_of(&ty).is_some()
    }

    pub fn is_iterated(&self, ty: &Ty) -> bool {
        self.in_order && Order::new(&self.body.code).holds_order(ty)
    }

    /// The closure or `async` block that an expression is in; none where that is the function,
    /// or the closure that is the unit.
    pub fn region(&self, expr: ExprId) -> Option<ExprId> {
        let code = &self.body.code;
        let nearest = code.ancestors(expr).find(|above| {
            matches!(
                code.kind(*above),
                ExprKind::Closure(_) | ExprKind::Async { .. }
            )
        })?;
        let is_own = |region: ExprId| Some(region) == self.unit.within;
        // `|ctx| async move { … }`: the block is the closure's code.
        let is_its_code = matches!(code.kind(nearest), ExprKind::Async { .. })
            && self.is_result(nearest)
            && !is_own(nearest);
        (!is_own(nearest) && !is_its_code).then_some(nearest)
    }

    /// Whether an expression is what the function, or the closure that is the unit, gives.
    fn is_result(&self, expr: ExprId) -> bool {
        let code = &self.body.code;
        let mut at = expr;
        loop {
            if Some(at) == self.unit.within
                || self.unit.within.is_none() && Some(at) == code.body.root
            {
                return true;
            }
            let Some(parent) = code.parent(at) else {
                return false;
            };
            let is_given = match code.kind(parent) {
                ExprKind::Block(block) => block.tail == Some(at),
                ExprKind::Closure(closure) => {
                    closure.body == at && Some(parent) == self.unit.within
                }
                // `Box::pin(async move { … })`
                ExprKind::Call { args, .. } => args.len() == 1 && args.contains(&at),
                _ => false,
            };
            if !is_given {
                return false;
            }
            at = parent;
        }
    }

    fn local(&mut self, local: LocalId, after: Option<ExprId>, part: Part) {
        let body = self.body.clone();
        let code = &body.code;
        if body.is_in_macro(local) {
            let span = code.body.local(local).span;
            self.found.note(Sink {
                impact: Impact::ControlFlow,
                says: "is given to a macro that could not be read".to_owned(),
                site: span,
                is_seen: false,
            });
            return;
        }
        let from = after.map_or(0, |after| code.position(after));
        let rounds: Vec<ExprId> = after
            .into_iter()
            .flat_map(|after| code.ancestors(after))
            .filter(|above| {
                matches!(
                    code.kind(*above),
                    ExprKind::Loop { .. }
                        | ExprKind::While { .. }
                        | ExprKind::For { .. }
                        | ExprKind::Closure(_)
                )
            })
            .collect();
        for &used in code.uses(local) {
            let is_later = code.position(used) >= from
                || code.ancestors(used).any(|above| rounds.contains(&above));
            let parent = code.parent(used);
            let is_written = parent.is_some_and(
                |p| matches!(code.kind(p), ExprKind::Assign { left, .. } if *left == used),
            );
            if !is_later || is_written {
                continue;
            }
            if self.in_order && self.is_sorted(used) {
                break;
            }
            self.push(At::Value(used), part);
        }
    }

    /// Whether a variable is brought into an order where it is used.
    fn is_sorted(&self, used: ExprId) -> bool {
        let code = &self.body.code;
        let mut at = used;
        while let Some(parent) = code.parent(at) {
            match code.kind(parent) {
                ExprKind::Reference { .. } => at = parent,
                ExprKind::MethodCall { receiver, .. } if *receiver == at => {
                    return code.call_at(parent).is_some_and(|call| {
                        let mut callees = call.callees.iter();
                        callees.any(|callee| code.callee_says(callee, "sorts"))
                    });
                }
                _ => return false,
            }
        }
        false
    }

    pub fn bind(&mut self, pat: PatId, part: Part, ty: &Ty) -> bool {
        let body = self.body.clone();
        let mut bound = Vec::new();
        let asks = bind(&body.code, pat, part, ty, &mut |local, part| {
            bound.push((local, part));
        });
        for (local, part) in bound {
            self.push(At::Local(local, None), part);
        }
        asks
    }

    fn value(&mut self, expr: ExprId, part: Part) {
        let body = self.body.clone();
        let code = &body.code;
        let ty = code.ty(expr);
        if ty == Ty::unit() || ty == Ty::Never || code.in_log(expr) {
            return;
        }
        if body.is_elsewhere(expr) {
            let (says, site) = match self.impacts.captured_by(&body, expr) {
                Some((subject, site)) => (format!("is captured by {subject}"), site),
                None => (
                    "is captured by code whose result is recorded".to_owned(),
                    code.body.expr(expr).span,
                ),
            };
            self.found.note(Sink {
                impact: Impact::CommandInput,
                says,
                site,
                is_seen: true,
            });
            return;
        }
        let is_unit = Some(expr) == self.unit.within;
        let Some(parent) = code.parent(expr).filter(|_| !is_unit) else {
            let site = code.body.expr(self.innermost(expr)).span;
            self.found.returns(part, site);
            return;
        };
        self.used_in(parent, expr, part, &ty);
    }

    /// What a block gives, without the block.
    fn innermost(&self, mut expr: ExprId) -> ExprId {
        let code = &self.body.code;
        loop {
            expr = match code.kind(expr) {
                ExprKind::Block(block) | ExprKind::Async { block, .. } => match block.tail {
                    Some(tail) => tail,
                    None => return expr,
                },
                ExprKind::Closure(closure) => closure.body,
                _ => return expr,
            };
        }
    }

    fn used_in(&mut self, parent: ExprId, expr: ExprId, part: Part, ty: &Ty) {
        let body = self.body.clone();
        let code = &body.code;
        let up = At::Value(parent);
        match code.kind(parent) {
            ExprKind::Block(block) | ExprKind::Async { block, .. } => {
                if block.tail == Some(expr) {
                    self.push(up, part);
                } else {
                    self.statement(block, expr, part, ty);
                }
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                if *condition == expr {
                    let parts: Vec<ExprId> = std::iter::once(*then).chain(*otherwise).collect();
                    self.decide(&parts, Some(parent), Decides::Whether);
                } else {
                    self.push(up, part);
                }
            }
            ExprKind::Let { pat, .. } => {
                if self.bind(*pat, part, ty) {
                    self.push(up, Part::Whole);
                }
            }
            ExprKind::Match { scrutinee, arms } => {
                self.matched(parent, expr, *scrutinee, arms, part, ty)
            }
            ExprKind::While {
                condition, body, ..
            } if *condition == expr => self.decide(&[*body], None, Decides::HowOften),
            ExprKind::For {
                pat,
                iterable,
                body,
                ..
            } if *iterable == expr => {
                if self.in_order {
                    self.decide(&[*body], None, Decides::Order);
                } else {
                    self.bind(*pat, part, &Ty::Unknown);
                    if part == Part::Whole {
                        self.decide(&[*body], None, Decides::HowOften);
                    }
                }
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                self.argument(parent, expr, part);
            }
            ExprKind::Field { name, .. } => {
                if let Some(part) = part.of_field(*name) {
                    self.push(up, part);
                }
            }
            ExprKind::Index { base, .. } if *base == expr => self.push(up, part),
            ExprKind::Binary {
                op: BinaryOp::And | BinaryOp::Or,
                left,
                right,
                ..
            } if *left == expr => self.decide(&[*right], Some(parent), Decides::Whether),
            ExprKind::Unary {
                op: UnaryOp::Deref, ..
            }
            | ExprKind::Reference { .. }
            | ExprKind::Await(_)
            | ExprKind::Array(_)
            | ExprKind::Repeat { .. } => self.push(up, part),
            ExprKind::Try(_) => {
                self.push(up, part);
                if part == Part::Whole && !self.in_order {
                    self.leaves(parent, true);
                }
            }
            ExprKind::Tuple(items) => {
                let index = items.iter().position(|item| *item == expr);
                self.push(up, index.map_or(Part::Whole, Part::item));
            }
            ExprKind::Struct { fields, base, .. } => {
                let field = fields.iter().find(|field| field.value == expr);
                match field {
                    Some(field) => self.push(up, Part::Field(field.name)),
                    None if *base == Some(expr) => self.push(up, part),
                    None => self.push(up, Part::Whole),
                }
            }
            ExprKind::Return(_) => match self.region(parent) {
                None => {
                    let site = code.body.expr(expr).span;
                    self.found.returns(part, site);
                }
                Some(region) => self.push(At::Value(region), part),
            },
            ExprKind::Break { label, .. } => {
                if let Some(around) = self.loop_of(parent, *label) {
                    self.push(At::Value(around), part);
                }
            }
            ExprKind::Assign { left, right } if *right == expr => {
                if !matches!(code.kind(*left), ExprKind::Underscore) {
                    self.write(*left, part);
                }
            }
            ExprKind::AssignOp { left, right, .. } if *right == expr => {
                self.write(*left, Part::Whole);
            }
            ExprKind::Macro { opened, .. } => self.in_macro(parent, opened, expr, part, ty),
            ExprKind::Closure(_) => self.push(up, part),
            ExprKind::Assign { .. }
            | ExprKind::AssignOp { .. }
            | ExprKind::Loop { .. }
            | ExprKind::While { .. }
            | ExprKind::For { .. }
            | ExprKind::Unknown
            | ExprKind::Literal(_)
            | ExprKind::Local(_)
            | ExprKind::Path(_)
            | ExprKind::Continue { .. }
            | ExprKind::Underscore => {}
            ExprKind::Index { .. }
            | ExprKind::Binary { .. }
            | ExprKind::Unary { .. }
            | ExprKind::RawReference { .. }
            | ExprKind::Cast { .. }
            | ExprKind::Range { .. } => self.push(up, Part::Whole),
        }
    }

    fn statement(&mut self, block: &Block, expr: ExprId, part: Part, ty: &Ty) {
        for statement in &block.statements {
            if let Statement::Let {
                pat,
                init: Some(init),
                otherwise,
                ..
            } = statement
                && *init == expr
            {
                let asks = self.bind(*pat, part, ty);
                if let Some(otherwise) = otherwise.filter(|_| asks) {
                    self.decide(&[otherwise], None, Decides::Whether);
                }
            }
        }
    }

    fn matched(
        &mut self,
        parent: ExprId,
        expr: ExprId,
        scrutinee: ExprId,
        arms: &[Arm],
        part: Part,
        ty: &Ty,
    ) {
        let bodies: Vec<ExprId> = arms.iter().map(|arm| arm.body).collect();
        if scrutinee == expr {
            let mut asks = false;
            for arm in arms {
                asks |= self.bind(arm.pat, part, ty);
            }
            if asks && arms.len() > 1 {
                self.decide(&bodies, Some(parent), Decides::Whether);
            }
        } else if bodies.contains(&expr) {
            self.push(At::Value(parent), part);
        } else {
            self.decide(&bodies, Some(parent), Decides::Whether);
        }
    }

    fn in_macro(&mut self, parent: ExprId, opened: &Opened, expr: ExprId, part: Part, ty: &Ty) {
        let up = At::Value(parent);
        match opened {
            Opened::Expansion(_) => self.push(up, part),
            Opened::Format { before, .. } => {
                // `ensure!(now < deadline, "too late")`
                if before.contains(&expr) {
                    self.leaves(parent, true);
                }
                self.push(up, Part::Whole);
            }
            Opened::Select { arms, .. } => {
                for arm in arms {
                    if arm.future == expr {
                        self.bind(arm.pat, part, ty);
                    } else if arm.handler == expr {
                        self.push(up, part);
                    }
                }
                if arms
                    .iter()
                    .any(|arm| arm.future == expr || arm.guard == Some(expr))
                {
                    let handlers: Vec<ExprId> = arms.iter().map(|arm| arm.handler).collect();
                    self.decide(&handlers, Some(parent), Decides::Whether);
                }
            }
            Opened::Join(items) => {
                let index = items.iter().position(|item| *item == expr);
                self.push(up, index.map_or(Part::Whole, Part::item));
            }
            Opened::Exprs(_) => {
                let body = self.body.clone();
                let ExprKind::Macro { call, .. } = body.code.kind(parent) else {
                    return;
                };
                let call = body.code.body.macro_calls.get(*call);
                let roles = call.map(|call| self.impacts.sdks.macro_roles(call));
                let command = roles.into_iter().flatten().find_map(|role| match role {
                    Role::Command(command) => Some(command),
                    _ => None,
                });
                match command {
                    Some(command) => {
                        let site = Site::Macro(parent);
                        let (impact, says) = self.impacts.argument_of(&body, command, site, expr);
                        self.note(impact, says, parent);
                    }
                    None => self.push(up, Part::Whole),
                }
            }
            Opened::Literal(_) | Opened::Nothing | Opened::Opaque => {}
        }
    }
}
