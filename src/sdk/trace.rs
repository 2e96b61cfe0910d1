//! Follows an expression to what it surely is: through variables, references, blocks,
//! conversions and the helper functions of the workspace.

use rustc_hash::FxHashMap;

use super::value::{is_conversion, item_at};
use super::{Bound, Sdks};
use crate::calls::exprs::children;
use crate::names::{DefId, DefKind};
use crate::syntax::ast::*;
use crate::types::infer::Target;
use crate::types::ty::{Callable, Ty};

/// Steps that one value is followed.
const MAX_STEPS: u32 = 48;
/// Helper functions inside each other.
const MAX_CALLS: usize = 4;

/// How the variables of a body came to be, and what becomes of its values.
#[derive(Default)]
pub(super) struct Bindings {
    lets: FxHashMap<LocalId, ExprId>,
    params: FxHashMap<LocalId, usize>,
    /// For an expression that a method is called on, the call.
    receiver_of: FxHashMap<ExprId, ExprId>,
    /// For the initializer of a variable, the variable.
    bound_to: FxHashMap<ExprId, LocalId>,
    /// The uses of each variable as a receiver.
    method_calls_on: FxHashMap<LocalId, Vec<ExprId>>,
}

impl Bindings {
    fn of(body: &Body) -> Bindings {
        let mut found = Bindings::default();
        for (index, &pat) in body.params.iter().enumerate() {
            if let PatKind::Bind {
                local, sub: None, ..
            } = &body.pat(pat).kind
            {
                found.params.insert(*local, index);
            }
        }
        let Some(root) = body.root else { return found };
        let mut open = vec![root];
        let mut assigned = Vec::new();
        while let Some(expr) = open.pop() {
            match &body.expr(expr).kind {
                ExprKind::Block(block) | ExprKind::Async { block, .. } => {
                    found.block(body, block);
                }
                ExprKind::MethodCall { receiver, .. } => {
                    found.receiver_of.insert(*receiver, expr);
                    if let ExprKind::Local(local) = &body.expr(*receiver).kind {
                        found.method_calls_on.entry(*local).or_default().push(expr);
                    }
                }
                ExprKind::Assign { left, .. } => {
                    if let ExprKind::Local(local) = &body.expr(*left).kind {
                        assigned.push(*local);
                    }
                }
                _ => {}
            }
            children(body, expr, &mut |child| open.push(child));
        }
        for local in assigned {
            found.lets.remove(&local);
        }
        found
    }

    fn block(&mut self, body: &Body, block: &Block) {
        for (pat, init) in block.lets() {
            if let PatKind::Bind {
                local, sub: None, ..
            } = body.pat(pat).kind
            {
                self.lets.insert(local, init);
                self.bound_to.insert(init, local);
            }
        }
    }

    /// The calls of methods on a value: chained, or on the variable that it is bound to.
    pub fn later_calls(&self, expr: ExprId) -> Vec<ExprId> {
        let mut calls = Vec::new();
        let mut at = expr;
        for _ in 0..MAX_STEPS {
            if let Some(&call) = self.receiver_of.get(&at) {
                calls.push(call);
                at = call;
                continue;
            }
            if let Some(local) = self.bound_to.get(&at)
                && let Some(on) = self.method_calls_on.get(local)
            {
                calls.extend(on.iter().copied());
            }
            break;
        }
        calls
    }
}

/// An expression and the body that it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// The function, constant or static.
    pub owner: DefId,
    /// The expression.
    pub expr: ExprId,
    /// The calls through which a helper's body was entered, outermost first: its parameters
    /// are their arguments.
    pub(super) entered: Vec<(DefId, ExprId)>,
}

impl Located {
    /// An expression of a body, as it is for every call of the function.
    pub fn new(owner: DefId, expr: ExprId) -> Located {
        Located {
            owner,
            expr,
            entered: Vec::new(),
        }
    }

    pub(super) fn at(&self, expr: ExprId) -> Located {
        Located {
            expr,
            ..self.clone()
        }
    }
}

/// What an expression is in the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Traced {
    /// An expression that says it itself: a literal, closure, path, call, struct.
    Expr(Located),
    /// A parameter of the function whose body it is in, by its index with the receiver.
    Param(DefId, usize),
    /// What differs from case to case.
    Unknown,
}

impl Sdks<'_> {
    pub(super) fn bindings(&self, owner: DefId) -> std::sync::Arc<Bindings> {
        self.bindings.get_or(owner, || {
            std::sync::Arc::new(Bindings::of(&self.calls.types.body(owner)))
        })
    }

    /// Follows an expression; `passes` names functions and methods that only pass on their
    /// argument or receiver.
    pub(super) fn trace(&self, from: &Located, passes: &[String]) -> Traced {
        let mut at = from.clone();
        for _ in 0..MAX_STEPS {
            let body = self.calls.types.body(at.owner);
            let next = match &body.expr(at.expr).kind {
                ExprKind::Local(local) => {
                    let bindings = self.bindings(at.owner);
                    if let Some(init) = bindings.lets.get(local) {
                        at.at(*init)
                    } else if let Some(&index) = bindings.params.get(local) {
                        match self.argument_of_entered(&at, index) {
                            Some(argument) => argument,
                            None => return Traced::Param(at.owner, index),
                        }
                    } else {
                        return Traced::Unknown;
                    }
                }
                ExprKind::Reference { operand, .. }
                | ExprKind::Unary {
                    op: UnaryOp::Deref,
                    operand,
                }
                | ExprKind::Try(operand)
                | ExprKind::Await(operand)
                | ExprKind::Cast { operand, .. } => at.at(*operand),
                ExprKind::Block(block) => match block.tail {
                    Some(tail) => at.at(tail),
                    None => return Traced::Expr(at),
                },
                ExprKind::Macro {
                    opened: Opened::Expansion(inner),
                    ..
                } => at.at(*inner),
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } if (args.is_empty()
                    && (is_conversion(method.as_str())
                        || matches!(
                            method.as_str(),
                            "unwrap" | "into_boxed_slice" | "to_vec"
                        )))
                    || passes.iter().any(|p| *method == p.as_str()) =>
                {
                    at.at(*receiver)
                }
                ExprKind::Call { callee, args } => match self.called_by(&at, *callee, args, passes)
                {
                    Some(next) => next,
                    None => return Traced::Expr(at),
                },
                _ => return Traced::Expr(at),
            };
            at = next;
        }
        Traced::Unknown
    }

    /// What a variable is bound to that is never assigned again, or what its parameter is given.
    pub(super) fn bound(&self, at: &Located, local: LocalId) -> Option<Located> {
        let bindings = self.bindings(at.owner);
        match bindings.lets.get(&local) {
            Some(init) => Some(at.at(*init)),
            None => self.argument_of_entered(at, *bindings.params.get(&local)?),
        }
    }

    /// The argument that a parameter of an entered helper has.
    fn argument_of_entered(&self, at: &Located, index: usize) -> Option<Located> {
        let (caller, call) = *at.entered.last()?;
        let body = self.calls.types.body(caller);
        let arguments: Vec<ExprId> = match &body.expr(call).kind {
            ExprKind::Call { args, .. } => args.clone(),
            ExprKind::MethodCall { receiver, args, .. } => std::iter::once(*receiver)
                .chain(args.iter().copied())
                .collect(),
            _ => return None,
        };
        let mut entered = at.entered.clone();
        entered.pop();
        Some(Located {
            owner: caller,
            expr: *arguments.get(index)?,
            entered,
        })
    }

    /// What a call passes on: the argument of a wrapper, the result of a helper.
    pub(super) fn called_by(
        &self,
        at: &Located,
        callee: ExprId,
        args: &[ExprId],
        passes: &[String],
    ) -> Option<Located> {
        let body = self.calls.types.body(at.owner);
        let path = match &body.expr(callee).kind {
            ExprKind::Path(path) => path,
            ExprKind::Local(_) => return self.closure_tail(&at.at(callee)),
            _ => return None,
        };
        let last = path.segments.last()?.name;
        if passes.iter().any(|p| last == p.as_str()) || self.is_smart_pointer(at.owner, path) {
            return args.first().map(|&argument| at.at(argument));
        }
        let def = self.function_at(at.owner, callee)?;
        self.entered_tail(at, def)
    }

    /// What a closure that a variable holds evaluates to.
    fn closure_tail(&self, callee: &Located) -> Option<Located> {
        let Traced::Expr(closure) = self.trace(callee, &[]) else {
            return None;
        };
        let body = self.calls.types.body(closure.owner);
        match &body.expr(closure.expr).kind {
            ExprKind::Closure(inner) => Some(closure.at(inner.body)),
            _ => None,
        }
    }

    /// `Box::new`, `Arc::new`, `Box::pin`…: the same value, held otherwise.
    fn is_smart_pointer(&self, owner: DefId, path: &Path) -> bool {
        let Some((last, front)) = path.segments.split_last() else {
            return false;
        };
        if !matches!(last.name.as_str(), "new" | "pin" | "from") || front.is_empty() {
            return false;
        }
        let on = Path {
            segments: front.to_vec(),
            ..path.clone()
        };
        let types = self.calls.types;
        super::value::type_at(types, owner, &on).is_some_and(|def| {
            [
                "boxed::Box",
                "sync::Arc",
                "rc::Rc",
                "pin::Pin",
                "string::String",
            ]
            .into_iter()
            .any(|std| types.is_std(def, std))
        })
    }

    /// The function that a path expression is, as inferred or as written.
    pub(super) fn function_at(&self, owner: DefId, expr: ExprId) -> Option<DefId> {
        let inference = self.calls.inference(owner);
        if let Ty::Function(Callable::Function(def), _) = inference.expr(expr) {
            return Some(*def);
        }
        let body = self.calls.types.body(owner);
        let ExprKind::Path(path) = &body.expr(expr).kind else {
            return None;
        };
        let def = item_at(self.calls.types, owner, path)?;
        (self.calls.types.db.kind(def) == DefKind::Function).then_some(def)
    }

    /// The last expression of a helper's body.
    fn entered_tail(&self, at: &Located, def: DefId) -> Option<Located> {
        let is_own = !self.is_sdk_crate(def.krate) && self.calls.is_entered(def);
        if !is_own || at.entered.len() >= MAX_CALLS {
            return None;
        }
        let body = self.calls.types.body(def);
        let mut entered = at.entered.clone();
        entered.push((at.owner, at.expr));
        Some(Located {
            owner: def,
            expr: body.root?,
            entered,
        })
    }

    /// The helper's result that a method call gives.
    pub(super) fn method_tail(&self, at: &Located) -> Option<Located> {
        let inference = self.calls.inference(at.owner);
        let call = inference
            .calls
            .iter()
            .find(|c| c.expr == at.expr && !c.implicit)?;
        match &call.target {
            Target::Function { def, .. } => self.entered_tail(at, *def),
            _ => None,
        }
    }

    /// The elements of an array, slice or `vec!`.
    pub(super) fn elements(&self, of: &Located) -> Vec<Located> {
        let Traced::Expr(at) = self.trace(of, &[]) else {
            return Vec::new();
        };
        let body = self.calls.types.body(at.owner);
        let mut open = vec![at.expr];
        // Behind `vec!` the array stands in calls of the expansion.
        while let Some(expr) = open.pop() {
            match &body.expr(expr).kind {
                ExprKind::Array(items) => return items.iter().map(|&i| at.at(i)).collect(),
                ExprKind::Call { args, .. } => open.extend(args),
                ExprKind::MethodCall { receiver, .. } => open.push(*receiver),
                ExprKind::Reference { operand, .. } => open.push(*operand),
                ExprKind::Block(block) => open.extend(block.tail),
                ExprKind::Macro {
                    opened: Opened::Expansion(inner),
                    ..
                } => open.push(*inner),
                _ => {}
            }
        }
        Vec::new()
    }

    /// The field of a struct literal, or what a builder or constructor sets it to.
    pub(super) fn field(&self, of: &Located, field: &str) -> Option<Located> {
        let mut at = of.clone();
        for _ in 0..MAX_STEPS {
            let Traced::Expr(traced) = self.trace(&at, &[]) else {
                return None;
            };
            let body = self.calls.types.body(traced.owner);
            at = match &body.expr(traced.expr).kind {
                ExprKind::Struct { fields, base, .. } => {
                    let found = fields.iter().find(|f| f.name == field);
                    return match (found, base) {
                        (Some(found), _) => Some(traced.at(found.value)),
                        (None, Some(base)) => self.field(&traced.at(*base), field),
                        (None, None) => None,
                    };
                }
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } => {
                    let setter = method.as_str();
                    if setter == field || setter.strip_prefix("with_") == Some(field) {
                        return args.first().map(|&a| traced.at(a));
                    }
                    match self.method_tail(&traced) {
                        Some(tail) => tail,
                        None => traced.at(*receiver),
                    }
                }
                ExprKind::Call { callee, args } => {
                    let ExprKind::Path(path) = &body.expr(*callee).kind else {
                        return None;
                    };
                    let index = self.constructor_field(path, field)?;
                    return args.get(index).map(|&a| traced.at(a));
                }
                _ => return None,
            };
        }
        None
    }

    /// Which argument of a constructor sets a field, as the profiles say.
    fn constructor_field(&self, path: &Path, field: &str) -> Option<usize> {
        let (last, front) = path.segments.split_last()?;
        let on = front.last()?.name;
        self.active
            .iter()
            .flat_map(Bound::options)
            .filter(|options| options.types.iter().any(|t| on == t.last()))
            .find_map(|options| {
                let fields = options.constructors.get(last.name.as_str())?;
                fields.iter().position(|f| f == field)
            })
    }
}
