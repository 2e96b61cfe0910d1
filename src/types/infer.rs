//! Infers the types of a body and resolves its calls.

mod call;
mod closure;
mod coerce;
mod expr;
mod method;
mod operator;
mod pat;
mod path;
mod solve;
mod unify;

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::env::Types;
use super::lower::TypeScope;
use super::ty::*;
use crate::names::resolve::Place;
use crate::names::{DefId, DefKind, Primitive};
use crate::syntax::ast::*;
use crate::syntax::text::{Name, Span};

pub use solve::{ImplMatch, Solver};

/// How a call is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CallKind {
    Path,
    Method,
    Macro,
    Operator,
    /// A function or closure that is handed on as a value.
    Callback,
    For,
}

/// What is called.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A function that is no trait's: the item, and what its parameters and those of
    /// its `impl` are bound to.
    Function { def: DefId, subst: Arc<Subst> },
    /// A method of a trait: which implementation runs depends on the self type.
    TraitMethod {
        trait_ref: TraitRef,
        method: DefId,
        subst: Arc<Subst>,
    },
    /// A value that is called: a closure, a function pointer, a generic `F: Fn()`.
    Value(Ty),
    /// A constructor of a tuple struct or variant: no code runs.
    Constructor,
    /// Not known; the method's or path's last name.
    Unresolved(Name),
}

#[derive(Clone, Debug)]
pub struct Call {
    pub kind: CallKind,
    /// The expression that is the call.
    pub expr: ExprId,
    /// What a report points at: the call expression; for methods from the method's
    /// name on.
    pub span: Span,
    pub target: Target,
    /// Nobody wrote it: a deref, a conversion of `?`, a `poll`.
    pub implicit: bool,
    /// Arguments in order, the receiver first.
    pub args: Vec<ExprId>,
}

#[derive(Clone, Debug)]
pub struct ClosureTypes {
    pub params: Vec<Ty>,
    /// What a call of the closure evaluates to.
    pub output: Ty,
}

/// A value of a concrete type that became a `dyn Trait`.
#[derive(Clone, Debug)]
pub struct Unsizing {
    pub expr: ExprId,
    pub from: Ty,
    pub to: Arc<[DynBound]>,
}

/// What is known of a body's types.
#[derive(Clone, Debug, Default)]
pub struct Inference {
    /// By [`ExprId`].
    pub exprs: Vec<Ty>,
    /// By [`LocalId`].
    pub locals: Vec<Ty>,
    /// In the order in which the expressions are evaluated, nearly.
    pub calls: Vec<Call>,
    pub closures: FxHashMap<ExprId, ClosureTypes>,
    pub unsizings: Vec<Unsizing>,
    /// Functions and closures that became function pointers, and the pointers' parameters.
    pub pointers: Vec<(Ty, Args)>,
    /// Constants and statics that the body mentions.
    pub mentions: Vec<(ExprId, DefId)>,
    /// What the `impl Trait`s of the result are, by number.
    pub opaques: Vec<(u32, Ty)>,
    /// How often the solver took up a bound that was not settled yet: the work that the
    /// body made, on whatever machine.
    pub steps: u64,
}

impl Inference {
    pub fn expr(&self, id: ExprId) -> &Ty {
        self.exprs.get(id.0 as usize).unwrap_or(&Ty::Unknown)
    }

    pub fn local(&self, id: LocalId) -> &Ty {
        self.locals.get(id.0 as usize).unwrap_or(&Ty::Unknown)
    }
}

impl Types {
    /// Infers a function's body, or the initializer of a constant or static.
    pub fn infer(&self, def: DefId) -> Inference {
        let body = self.body(def);
        let mut infer = Infer::new(self, def, &body);
        infer.run();
        infer.finish()
    }
}

/// What is expected of an expression's type.
#[derive(Clone, Debug)]
enum Expect {
    Nothing,
    /// A hint; the value is coerced afterwards.
    Type(Ty),
}

impl Expect {
    fn ty(&self) -> Option<&Ty> {
        match self {
            Expect::Nothing => None,
            Expect::Type(ty) => Some(ty),
        }
    }
}

/// A function, closure or async block around the expression at hand.
struct Frame {
    /// What `return` and `?` go to.
    output: Ty,
}

struct LoopFrame {
    label: Option<LabelId>,
    /// The type of the loop's value; none for `while` and `for`.
    value: Option<Ty>,
    breaks: bool,
}

struct Infer<'t> {
    types: &'t Types,
    owner: DefId,
    body: &'t Body,
    solver: Solver<'t>,
    exprs: Vec<Ty>,
    locals: Vec<Ty>,
    calls: Vec<Call>,
    closures: FxHashMap<ExprId, (Vec<Ty>, Ty)>,
    unsizings: Vec<Unsizing>,
    pointers: Vec<(Ty, Args)>,
    mentions: Vec<(ExprId, DefId)>,
    frames: Vec<Frame>,
    loops: Vec<LoopFrame>,
    /// The scopes of the blocks with items around the expression at hand.
    scopes: Vec<DefId>,
    opaques: Vec<(u32, Ty)>,
    /// The callee of the call at hand, which is no value that is handed on.
    callee: Option<ExprId>,
}

impl<'t> Infer<'t> {
    fn new(types: &'t Types, owner: DefId, body: &'t Body) -> Infer<'t> {
        let scope = types.place_of(owner).scope;
        Infer {
            types,
            owner,
            body,
            solver: Solver::new(types, types.param_env(owner), owner.krate),
            exprs: vec![Ty::Unknown; body.exprs.len()],
            locals: vec![Ty::Unknown; body.locals.len()],
            calls: Vec::new(),
            closures: FxHashMap::default(),
            unsizings: Vec::new(),
            pointers: Vec::new(),
            mentions: Vec::new(),
            frames: Vec::new(),
            loops: Vec::new(),
            scopes: vec![scope],
            opaques: Vec::new(),
            callee: None,
        }
    }

    fn run(&mut self) {
        for local in 0..self.locals.len() {
            self.locals[local] = self.solver.table.fresh();
        }
        let is_function = self.types.db.kind(self.owner) == DefKind::Function;
        let output = if is_function {
            let Some(sig) = self.types.fn_sig(self.owner) else {
                return;
            };
            for (&pat, ty) in self.body.params.iter().zip(&sig.params) {
                let ty = self.solver.normalize(ty);
                self.pat(pat, &ty);
            }
            let output = match &sig.output {
                Ty::Future(inner) if sig.is_async => (**inner).clone(),
                other => other.clone(),
            };
            self.revealed(&output)
        } else {
            self.types.value_ty(self.owner)
        };
        let output = self.solver.normalize(&output);
        self.frames.push(Frame {
            output: output.clone(),
        });
        if let Some(root) = self.body.root {
            self.check(root, &output);
        }
        self.solver.process();
        self.solver.table.default_numbers();
        self.solver.process();
    }

    /// Inside its own function an opaque result is what the body makes it: a variable
    /// that is known to satisfy the bounds.
    fn revealed(&mut self, output: &Ty) -> Ty {
        let owner = self.owner;
        let mut fresh: Vec<(u32, Ty)> = Vec::new();
        let table = &mut self.solver.table;
        let revealed = output.map(&mut |ty| match ty {
            Ty::Opaque(def, index, _) if *def == owner => {
                let known = fresh
                    .iter()
                    .find(|(i, _)| i == index)
                    .map(|(_, t)| t.clone());
                Some(known.unwrap_or_else(|| {
                    let var = table.fresh();
                    fresh.push((*index, var.clone()));
                    var
                }))
            }
            _ => None,
        });
        for (index, var) in &fresh {
            for predicate in self.types.opaque_bounds(owner, *index).iter() {
                let replace = |ty: &Ty| {
                    ty.map(&mut |t| match t {
                        Ty::Opaque(def, i, _) if *def == owner => {
                            fresh.iter().find(|(n, _)| n == i).map(|(_, v)| v.clone())
                        }
                        _ => None,
                    })
                };
                let mut args: Vec<Ty> = predicate.trait_ref.args.iter().map(replace).collect();
                if let Some(first) = args.first_mut() {
                    *first = var.clone();
                }
                let bindings = predicate
                    .bindings
                    .iter()
                    .map(|(n, t)| (*n, replace(t)))
                    .collect();
                self.solver.require(Clause {
                    trait_ref: TraitRef {
                        def: predicate.trait_ref.def,
                        args: args.into(),
                    },
                    bindings,
                });
            }
        }
        self.opaques = fresh;
        revealed
    }

    fn finish(mut self) -> Inference {
        let steps = self.solver.steps();
        let table = &mut self.solver.table;
        let mut done = |ty: &Ty| table.resolve_or_unknown(ty);
        let exprs = self.exprs.iter().map(&mut done).collect();
        let locals = self.locals.iter().map(&mut done).collect();
        let calls = self
            .calls
            .into_iter()
            .map(|call| Call {
                target: match call.target {
                    Target::Function { def, subst } => Target::Function {
                        def,
                        subst: Arc::new(subst.map(&mut |t| Some(done(t)))),
                    },
                    Target::TraitMethod {
                        trait_ref,
                        method,
                        subst,
                    } => Target::TraitMethod {
                        trait_ref: trait_ref.map(&mut |t| Some(done(t))),
                        method,
                        subst: Arc::new(subst.map(&mut |t| Some(done(t)))),
                    },
                    Target::Value(ty) => Target::Value(done(&ty)),
                    other => other,
                },
                ..call
            })
            .collect();
        let closures = self
            .closures
            .into_iter()
            .map(|(id, (params, output))| {
                let params = params.iter().map(&mut done).collect();
                (
                    id,
                    ClosureTypes {
                        params,
                        output: done(&output),
                    },
                )
            })
            .collect();
        let unsizings = self
            .unsizings
            .into_iter()
            .map(|u| Unsizing {
                from: done(&u.from),
                ..u
            })
            .collect();
        let pointers = (self.pointers.iter())
            .map(|(from, params)| (done(from), params.iter().map(&mut done).collect()))
            .collect();
        let opaques = self.opaques.iter().map(|(i, ty)| (*i, done(ty))).collect();
        Inference {
            exprs,
            locals,
            calls,
            closures,
            unsizings,
            pointers,
            mentions: self.mentions,
            opaques,
            steps,
        }
    }

    fn place(&self) -> Place {
        // The first scope is pushed on creation and never popped.
        let scope = self.scopes.last().copied().unwrap_or(self.owner);
        Place {
            scope,
            owner: Some(self.owner),
        }
    }

    /// A written type; `_` becomes a variable.
    fn written(&mut self, ty: &TypeRef) -> Ty {
        let place = self.place();
        let types = self.types;
        let table = &mut self.solver.table;
        let mut fresh = || table.fresh();
        let mut scope = TypeScope::new(types, place);
        scope.fresh = Some(&mut fresh);
        let ty = scope.ty(ty);
        self.solver.normalize(&ty)
    }

    fn fresh(&mut self) -> Ty {
        self.solver.table.fresh()
    }

    /// Follows variables at the top of the type.
    fn shallow(&mut self, ty: &Ty) -> Ty {
        self.solver.table.shallow(ty)
    }

    /// As [`Self::shallow`], after what is pending has had its chance.
    fn structural(&mut self, ty: &Ty) -> Ty {
        let shallow = self.solver.table.shallow(ty);
        if matches!(shallow, Ty::Infer(_)) {
            self.solver.process();
            return self.solver.table.shallow(&shallow);
        }
        if matches!(shallow, Ty::Projection(_)) {
            let normal = self.solver.normalize(&shallow);
            return self.solver.table.shallow(&normal);
        }
        shallow
    }

    fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.solver.unify(a, b)
    }

    fn record(&mut self, call: Call) {
        self.calls.push(call);
    }
}
