//! Reads the places of calls that profiles name.

use super::trace::{Located, Traced};
use super::value::string_of;
use super::{Definition, Sdks};
use crate::calls::ResolvedCall;
use crate::lints::profile::pattern::{Place, PlaceRoot, PlaceStep};
use crate::names::DefId;
use crate::syntax::ast::*;
use crate::syntax::text::Name;
use crate::types::ty::{Callable, Ty};

/// What stands at a [`Place`] of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A string that is known: a literal, a constant.
    Text(String),
    /// A definition: an activity, a workflow, a handler.
    Definition {
        /// Its function; none where the name is all that is known.
        def: Option<DefId>,
        /// As the service knows it.
        name: String,
    },
    /// A parameter of the function that the call is in: its callers say what it is.
    Parameter {
        /// The function.
        function: DefId,
        /// Counted with the receiver.
        index: usize,
        /// The source text.
        text: String,
    },
    /// Known only when it runs; the source text.
    Unknown(String),
}

impl Value {
    /// The name, where one is known.
    pub fn name(&self) -> Option<&str> {
        match self {
            Value::Text(name) | Value::Definition { name, .. } => Some(name),
            Value::Parameter { .. } | Value::Unknown(_) => None,
        }
    }
}

/// A call, or a macro call that stands for one.
#[derive(Clone, Copy, Debug)]
pub enum Site<'c> {
    /// A call.
    Call(&'c ResolvedCall),
    /// An [`ExprKind::Macro`] whose input was read as expressions.
    Macro(ExprId),
}

impl Site<'_> {
    /// The expression that is the call.
    pub fn expr(&self) -> ExprId {
        match self {
            Site::Call(call) => call.call.expr,
            Site::Macro(expr) => *expr,
        }
    }
}

/// What a place holds, before it is read as a value.
enum Held {
    Expr(Located),
    Type(Ty),
    Named(Name),
    Method,
}

impl Sdks<'_> {
    /// The value at a place of a call in the body of `caller`; none where the call has no
    /// such place. For a place with `[]`, the first.
    pub fn value_at(&self, caller: DefId, site: Site<'_>, place: &Place) -> Option<Value> {
        self.values_at(caller, site, place).into_iter().next()
    }

    /// The values at a place of a call: several for a place with `[]`.
    pub fn values_at(&self, caller: DefId, site: Site<'_>, place: &Place) -> Vec<Value> {
        let held = self.held(caller, site, place);
        held.into_iter()
            .map(|held| self.value(caller, site, held))
            .collect()
    }

    /// The expressions at a place of a call, followed through the steps of the place.
    pub fn exprs_at(&self, caller: DefId, site: Site<'_>, place: &Place) -> Vec<Located> {
        let held = self.held(caller, site, place);
        held.into_iter()
            .filter_map(|held| match held {
                Held::Expr(located) => Some(located),
                _ => None,
            })
            .collect()
    }

    fn held(&self, caller: DefId, site: Site<'_>, place: &Place) -> Vec<Held> {
        let roots = match &place.root {
            PlaceRoot::Argument(index) => self.argument(caller, site, *index),
            PlaceRoot::Receiver => self.receiver(caller, site),
            PlaceRoot::Generic(index) => return self.generic(caller, site, *index),
            PlaceRoot::MakerArgument(index) => self
                .receiver(caller, site)
                .and_then(|receiver| self.maker_argument(&receiver, *index)),
            PlaceRoot::Builder { method, argument } => {
                self.later_argument(caller, site, method, *argument)
            }
            PlaceRoot::Method => return vec![Held::Method],
        };
        let mut at: Vec<Located> = roots.into_iter().collect();
        for step in &place.steps {
            at = at
                .iter()
                .flat_map(|located| match step {
                    PlaceStep::Each => self.elements(located),
                    PlaceStep::Field(field) => self.field(located, field).into_iter().collect(),
                    PlaceStep::Index(index) => {
                        self.tuple_item(located, *index).into_iter().collect()
                    }
                })
                .collect();
        }
        at.into_iter().map(Held::Expr).collect()
    }

    fn argument(&self, caller: DefId, site: Site<'_>, index: usize) -> Option<Located> {
        let body = self.calls.types.body(caller);
        let found = match &body.expr(site.expr()).kind {
            ExprKind::MethodCall { args, .. } => args.get(index),
            ExprKind::Call { args, .. } => args.get(index + self.written_receiver(site)),
            ExprKind::Macro {
                opened: Opened::Exprs(args) | Opened::Join(args),
                ..
            } => args.get(index),
            _ => None,
        };
        found.map(|&expr| Located::new(caller, expr))
    }

    /// 1 where a method is called by its path, so that the receiver is the first argument.
    fn written_receiver(&self, site: Site<'_>) -> usize {
        let Site::Call(call) = site else { return 0 };
        let has_receiver = call.callees.first().is_some_and(|callee| {
            // What stands in for a crate declares every function with a receiver.
            let def = callee.instance.def;
            self.calls
                .types
                .db
                .fn_item(def)
                .is_some_and(|f| f.receiver.is_some())
                && !self.is_outlined(def.krate)
        });
        usize::from(has_receiver)
    }

    fn receiver(&self, caller: DefId, site: Site<'_>) -> Option<Located> {
        let body = self.calls.types.body(caller);
        match &body.expr(site.expr()).kind {
            ExprKind::MethodCall { receiver, .. } => Some(Located::new(caller, *receiver)),
            ExprKind::Call { args, .. } if self.written_receiver(site) == 1 => {
                args.first().map(|&expr| Located::new(caller, expr))
            }
            _ => None,
        }
    }

    fn maker_argument(&self, receiver: &Located, index: usize) -> Option<Located> {
        let Traced::Expr(made) = self.trace(receiver, &[]) else {
            return None;
        };
        let body = self.calls.types.body(made.owner);
        match &body.expr(made.expr).kind {
            ExprKind::MethodCall { args, .. } | ExprKind::Call { args, .. } => {
                args.get(index).map(|&expr| made.at(expr))
            }
            _ => None,
        }
    }

    fn later_argument(
        &self,
        caller: DefId,
        site: Site<'_>,
        wanted: &str,
        index: usize,
    ) -> Option<Located> {
        let body = self.calls.types.body(caller);
        let bindings = self.bindings(caller);
        bindings
            .later_calls(site.expr())
            .into_iter()
            .find_map(|call| match &body.expr(call).kind {
                ExprKind::MethodCall { method, args, .. } if *method == wanted => {
                    args.get(index).map(|&expr| Located::new(caller, expr))
                }
                _ => None,
            })
    }

    fn tuple_item(&self, of: &Located, index: usize) -> Option<Located> {
        let Traced::Expr(at) = self.trace(of, &[]) else {
            return None;
        };
        match &self.calls.types.body(at.owner).expr(at.expr).kind {
            ExprKind::Tuple(items) => items.get(index).map(|&item| at.at(item)),
            _ => None,
        }
    }

    fn generic(&self, caller: DefId, site: Site<'_>, index: usize) -> Vec<Held> {
        let written = self.written_generic(caller, site.expr(), index);
        if let Some(TypeRef::Path(path)) = &written {
            if let Some(def) = super::value::type_at(self.calls.types, caller, path) {
                return vec![Held::Type(Ty::Adt(def, std::sync::Arc::from([])))];
            }
            if let Some(last) = path.segments.last()
                && !matches!(self.inferred_generic(site, index), Some(Ty::Adt(..)))
            {
                return vec![Held::Named(last.name)];
            }
        }
        let inferred = self.inferred_generic(site, index);
        inferred.map(Held::Type).into_iter().collect()
    }

    /// What a generic parameter of a called function is bound to, as inferred.
    #[must_use]
    pub fn inferred_generic(&self, site: Site<'_>, index: usize) -> Option<Ty> {
        let Site::Call(call) = site else { return None };
        let callee = call.callees.first()?;
        let def = callee.trait_method.unwrap_or(callee.instance.def);
        let args = callee
            .instance
            .subst
            .args_of(callee.instance.def)
            .or_else(|| callee.instance.subst.args_of(def))?;
        args.get(index).filter(|ty| !ty.is_unknown()).cloned()
    }

    pub(super) fn written_generic(
        &self,
        caller: DefId,
        expr: ExprId,
        index: usize,
    ) -> Option<TypeRef> {
        let body = self.calls.types.body(caller);
        let args = match &body.expr(expr).kind {
            ExprKind::MethodCall { generic_args, .. } => generic_args.clone(),
            ExprKind::Call { callee, .. } => match &body.expr(*callee).kind {
                ExprKind::Path(path) => path.segments.last()?.args.clone(),
                _ => None,
            },
            _ => None,
        }?;
        match args.args.get(index)? {
            GenericArg::Type(ty) => Some(ty.clone()),
            GenericArg::Const(_) => None,
        }
    }

    fn value(&self, caller: DefId, site: Site<'_>, held: Held) -> Value {
        match held {
            Held::Expr(located) => self.value_of(&located),
            Held::Type(ty) => self.value_of_type(&ty),
            Held::Named(name) => Value::Unknown(name.to_string()),
            Held::Method => self.value_of_method(caller, site),
        }
    }

    /// The value of an expression.
    pub fn value_of(&self, located: &Located) -> Value {
        let types = self.calls.types;
        let body = types.body(located.owner);
        let text = || types.db.texts.slice(body.expr(located.expr).span);
        if let Some(text) = string_of(types, located.owner, &body, located.expr) {
            return Value::Text(text);
        }
        match self.trace(located, &[]) {
            Traced::Param(function, index) => Value::Parameter {
                function,
                index,
                text: text(),
            },
            Traced::Unknown => Value::Unknown(text()),
            Traced::Expr(at) => {
                let body = types.body(at.owner);
                if let Some(text) = string_of(types, at.owner, &body, at.expr) {
                    return Value::Text(text);
                }
                self.definition_at(&at)
                    .unwrap_or_else(|| Value::Unknown(text()))
            }
        }
    }

    /// The definition that an expression is: a function item, a marker, a value of a
    /// workflow's type, options with a name in them.
    fn definition_at(&self, at: &Located) -> Option<Value> {
        if let Some(def) = self.function_at(at.owner, at.expr) {
            return Some(self.named_function(def));
        }
        let body = self.calls.types.body(at.owner);
        if let ExprKind::Path(path) | ExprKind::Struct { path, .. } = &body.expr(at.expr).kind
            && let Some(definition) = self.by_marker(at.owner, path)
        {
            return Some(named(definition));
        }
        for field in self.name_fields() {
            if let Some(named) = self.field(at, &field) {
                return Some(self.value_of(&named));
            }
        }
        match self
            .calls
            .inference(at.owner)
            .expr(at.expr)
            .strip_references()
        {
            Ty::Adt(def, _) => self.definition_of_type(*def).map(named),
            _ => None,
        }
    }

    /// A function as a definition: what attributes or a registration call it.
    fn named_function(&self, def: DefId) -> Value {
        match self.definition(def) {
            Some(definition) => named(definition),
            None => Value::Definition {
                def: Some(def),
                name: self.calls.types.db.def(def).name.to_string(),
            },
        }
    }

    fn value_of_type(&self, ty: &Ty) -> Value {
        match ty.strip_references() {
            Ty::Adt(def, _) => match self.definition_of_type(*def) {
                Some(definition) => named(definition),
                None => Value::Unknown(self.calls.types.db.def(*def).name.to_string()),
            },
            Ty::Function(Callable::Function(def), _) => self.named_function(*def),
            other => Value::Unknown(self.calls.types.name_of_ty(other)),
        }
    }

    /// The definition that a generated client's method calls.
    fn value_of_method(&self, caller: DefId, site: Site<'_>) -> Value {
        let body = self.calls.types.body(caller);
        let ExprKind::MethodCall {
            receiver, method, ..
        } = &body.expr(site.expr()).kind
        else {
            return Value::Unknown(String::new());
        };
        self.client_of(&Located::new(caller, *receiver))
            .and_then(|block| self.definition_in(block, *method))
            .map_or_else(|| Value::Unknown(method.to_string()), named)
    }

    /// The block whose generated client an expression is.
    pub(super) fn client_of(&self, receiver: &Located) -> Option<DefId> {
        let clients = &self.definitions().clients;
        if clients.is_empty() {
            return None;
        }
        let mut at = receiver.clone();
        // A client goes through builders of its own before the handler is called.
        for _ in 0..8 {
            let Traced::Expr(traced) = self.trace(&at, &[]) else {
                return None;
            };
            let body = self.calls.types.body(traced.owner);
            let generic = self.written_generic(traced.owner, traced.expr, 0);
            if let Some(TypeRef::Path(path)) = generic
                && let Some(block) = path.segments.last().and_then(|s| clients.get(&s.name))
            {
                return Some(*block);
            }
            at = match &body.expr(traced.expr).kind {
                ExprKind::MethodCall { receiver, .. } => traced.at(*receiver),
                ExprKind::Call { callee, .. } => {
                    let ExprKind::Path(path) = &body.expr(*callee).kind else {
                        return None;
                    };
                    let names = path.segments.iter().rev();
                    return names
                        .into_iter()
                        .find_map(|s| clients.get(&s.name).copied());
                }
                _ => return None,
            };
        }
        None
    }
}

fn named(definition: &Definition) -> Value {
    Value::Definition {
        def: Some(definition.def),
        name: definition.name.clone(),
    }
}
