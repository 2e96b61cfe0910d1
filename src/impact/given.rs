//! What calls do with a value that they are given.

use std::rc::Rc;

use super::Fate;
use super::decide::Decides;
use super::follow::{At, Follow, Start};
use super::part::Part;
use crate::calls::reach::Unit;
use crate::calls::{Callee, Instance, ResolvedCall};
use crate::diagnostic::Impact;
use crate::flow::body::SdkCall;
use crate::lints::check::code::Code;
use crate::lints::check::order::Flow as Order;
use crate::lints::profile::MeaningKind;
use crate::sdk::{Role, Site};
use crate::syntax::ast::*;
use crate::syntax::text::Name;
use crate::types::ty::{Callable, Ty};

/// Functions inside each other that a value is followed into.
const MAX_DEPTH: u32 = 32;

impl Follow<'_, '_> {
    pub fn argument(&mut self, call: ExprId, arg: ExprId, part: Part) {
        let body = self.body.clone();
        let code = &body.code;
        if matches!(code.kind(call), ExprKind::Call { callee, .. } if *callee == arg) {
            self.push(At::Value(call), part);
            return;
        }
        if let Some(sdk) = body.call_at(call) {
            self.of_sdk(sdk, arg);
            return;
        }
        let Some(resolved) = code.call_at(call) else {
            self.constructed(call, arg, part);
            return;
        };
        let index = resolved.call.args.iter().position(|a| *a == arg);
        if resolved.callees.is_empty() {
            match code.kind(call) {
                ExprKind::Call { callee, .. } if resolved.is_value => {
                    self.called(call, *callee, resolved, index, part);
                }
                _ => {
                    self.unknown("is given to", resolved, ", which could not be followed");
                    self.push(At::Value(call), Part::Whole);
                }
            }
            return;
        }
        let Some(index) = index else {
            self.push(At::Value(call), Part::Whole);
            return;
        };
        for callee in &resolved.callees {
            let def = callee.instance.def;
            if self.impacts.is_own(def) {
                self.enter(resolved, callee, index, part);
            } else if self.impacts.sdks.is_sdk_crate(def.krate) {
                self.builder(call, arg, index);
            } else {
                self.known(resolved, callee, index, part);
            }
        }
    }

    /// `Some(order)`, `Id(value)`
    fn constructed(&mut self, call: ExprId, arg: ExprId, part: Part) {
        let code = &self.body.code;
        let result = code.ty(call);
        let holders = ["option::Option", "result::Result"];
        let is_holder = matches!(&result, Ty::Adt(def, _)
            if holders.iter().any(|path| code.types().is_std(*def, path)));
        let index = match code.kind(call) {
            ExprKind::Call { args, .. } => args.iter().position(|a| *a == arg),
            _ => None,
        };
        let part = match index {
            _ if is_holder => part,
            Some(index) => Part::item(index),
            None => Part::Whole,
        };
        self.push(At::Value(call), part);
    }

    /// A closure or another value is called.
    fn called(
        &mut self,
        call: ExprId,
        callee: ExprId,
        resolved: &ResolvedCall,
        index: Option<usize>,
        part: Part,
    ) {
        let body = self.body.clone();
        let ty = body.code.ty(callee);
        let Ty::Closure(id, subst) = ty.strip_references() else {
            self.unknown("is given to", resolved, ", which could not be followed");
            return;
        };
        let unit = Unit {
            instance: Instance::new(id.owner, subst.clone()),
            within: Some(id.expr),
        };
        let is_here = id.owner == body.owner();
        let other = match is_here {
            true => body.clone(),
            false => self.impacts.body(&unit),
        };
        let ExprKind::Closure(closure) = other.code.kind(id.expr) else {
            return;
        };
        // The receiver of `Fn::call` is not among the arguments as written.
        let written = match body.code.kind(call) {
            ExprKind::Call { args, .. } => args,
            _ => return,
        };
        let arg = index.and_then(|index| resolved.call.args.get(index));
        let position = written.iter().position(|a| Some(a) == arg);
        let Some((pat, _)) = position.and_then(|position| closure.params.get(position)) else {
            return;
        };
        if is_here {
            self.bind(*pat, part, &Ty::Unknown);
            return;
        }
        for local in other.code.bound_by(*pat) {
            let fate = self.below(unit.clone(), local, part);
            self.after_call(call, &fate, &[]);
        }
    }

    fn below(&mut self, unit: Unit, local: LocalId, part: Part) -> Rc<Fate> {
        let key = (unit.clone(), local, part, self.in_order);
        match self.impacts.below.get(&key) {
            Some(Some(known)) => return known.clone(),
            // Functions that call each other in a circle: the result may have it.
            Some(None) => return self.somewhere(),
            None if self.depth >= MAX_DEPTH => return self.somewhere(),
            None => {}
        }
        self.impacts.below.insert(key.clone(), None);
        let (start, depth) = (Start::Local(local), self.depth + 1);
        let fate = Follow::run(self.impacts, unit, start, part, self.in_order, depth);
        let fate = Rc::new(fate);
        self.impacts.below.insert(key, Some(fate.clone()));
        fate
    }

    fn somewhere(&self) -> Rc<Fate> {
        let site = self.body.code.body.root;
        Rc::new(Fate {
            returned: site.map(|root| (Part::Whole, self.body.code.body.expr(root).span)),
            ..Fate::default()
        })
    }

    /// What a function made of an argument.
    fn after_call(&mut self, call: ExprId, fate: &Fate, args: &[ExprId]) {
        if let Some(sink) = &fate.worst {
            self.found.note(sink.clone());
        }
        if let Some((part, _)) = fate.returned {
            self.push(At::Value(call), part);
        }
        for &(index, part, _) in &fate.written {
            if let Some(&arg) = args.get(index) {
                self.write(arg, part);
            }
        }
        self.found.stored.extend_from_slice(&fate.stored);
    }

    /// A function of the workspace, or a closure that a generic function was given.
    fn enter(&mut self, resolved: &ResolvedCall, callee: &Callee, index: usize, part: Part) {
        let unit = Unit {
            instance: callee.instance.clone(),
            within: None,
        };
        let other = self.impacts.body(&unit);
        let Some(&pat) = other.code.body.params.get(index) else {
            self.push(At::Value(resolved.call.expr), Part::Whole);
            return;
        };
        let mut given = Vec::new();
        super::part::bind(&other.code, pat, part, &Ty::Unknown, &mut |local, part| {
            given.push((local, part));
        });
        for (local, part) in given {
            let fate = self.below(unit.clone(), local, part);
            self.after_call(resolved.call.expr, &fate, &resolved.call.args);
        }
    }

    /// A function of an SDK that means nothing by itself: of a builder, mostly.
    fn builder(&mut self, call: ExprId, arg: ExprId, index: usize) {
        let body = self.body.clone();
        let mut at = call;
        if index > 0 {
            while let ExprKind::MethodCall { receiver, .. } = body.code.kind(at) {
                at = *receiver;
                if let Some(sdk) = body.call_at(at)
                    && sdk.commands().next().is_some()
                {
                    self.of_sdk(sdk, arg);
                    return;
                }
            }
        } else if self.is_context(arg) {
            return;
        }
        self.push(At::Value(call), Part::Whole);
    }

    fn of_sdk(&mut self, sdk: &SdkCall<'_>, arg: ExprId) {
        let body = self.body.clone();
        if self.is_context(arg) {
            return;
        }
        let is_command = sdk.commands().next().is_some();
        for role in &sdk.roles {
            match role {
                // In workflow code it is the command.
                Role::Start(_) if is_command => {}
                Role::Command(command) => {
                    let site = Site::Call(&sdk.call);
                    let (impact, says) = self.impacts.argument_of(&body, command, site, arg);
                    self.note(impact, says, sdk.expr);
                }
                Role::Patch(_) => {
                    let says = "is the id of a patch".to_owned();
                    self.note(Impact::ControlFlow, says, sdk.expr);
                }
                Role::Cancel(_) => {
                    let says = "decides what is cancelled".to_owned();
                    self.note(Impact::ControlFlow, says, sdk.expr);
                }
                Role::Meaning(meaning) if meaning.of == MeaningKind::ReplaySafeLog => {}
                Role::Meaning(_)
                | Role::Combinator(_)
                | Role::Registration(_)
                | Role::Worker(_)
                | Role::Start(_)
                | Role::Effect(_) => self.push(At::Value(sdk.expr), Part::Whole),
            }
        }
    }

    /// A function whose body is not looked into: what it gives is made of what it is given, and
    /// so is what it changes.
    fn known(&mut self, resolved: &ResolvedCall, callee: &Callee, index: usize, part: Part) {
        let body = self.body.clone();
        let code = &body.code;
        let call = resolved.call.expr;
        let args = &resolved.call.args;
        let Some(&arg) = args.get(index) else { return };
        let (from, result) = (code.ty(arg), code.ty(call));
        if self.is_iterated(&from) {
            let is_lost = ["order_free", "sorts"]
                .iter()
                .any(|attribute| code.callee_says(callee, attribute));
            if is_lost {
                return;
            }
        }
        let forgets = self.in_order && Order::new(code).forgets_order(&result);
        if !forgets {
            self.push(At::Value(call), part.through(code.types(), &from, &result));
        }
        for (other, &place) in args.iter().enumerate() {
            if other == index {
                continue;
            }
            // `cell.set(now)` changes what it has only a shared reference to.
            let is_set = other == 0 && result == Ty::unit();
            if (is_set || code.mutates(callee, other)) && !self.is_context(place) {
                let part = part.through(code.types(), &from, &code.ty(place));
                self.write(place, part);
            }
            self.callback(call, place, part);
        }
    }

    /// What is called with parts of the value, or as often as it says.
    fn callback(&mut self, call: ExprId, callback: ExprId, part: Part) {
        let body = self.body.clone();
        let code = &body.code;
        let decides = match self.in_order {
            true => Decides::Order,
            false => Decides::HowOften,
        };
        match code.ty(callback).strip_references() {
            Ty::Closure(id, _) if id.owner == body.owner() => {
                let ExprKind::Closure(closure) = code.kind(id.expr) else {
                    return;
                };
                if !self.in_order {
                    for (pat, _) in &closure.params {
                        self.bind(*pat, part, &Ty::Unknown);
                    }
                }
                if part == Part::Whole && !body.is_elsewhere(id.expr) {
                    self.decide(&[closure.body], None, decides);
                }
            }
            Ty::Function(Callable::Function(def), subst) if self.impacts.is_own(*def) => {
                let unit = Unit {
                    instance: Instance::new(*def, subst.clone()),
                    within: None,
                };
                let other = self.impacts.body(&unit);
                let params: Vec<LocalId> = (other.code.body.params.iter())
                    .flat_map(|pat| other.code.bound_by(*pat))
                    .collect();
                for local in params {
                    let fate = self.below(unit.clone(), local, part);
                    self.after_call(call, &fate, &[]);
                }
                if let (Some(issue), Part::Whole) = (self.impacts.first(&unit), part) {
                    self.found.note(super::Sink {
                        impact: Impact::ControlFlow,
                        says: format!("decides {} {}", decides.word(), issue.happens),
                        site: issue.site,
                        is_seen: true,
                    });
                }
            }
            _ => {}
        }
    }

    /// A value is written into a place.
    pub fn write(&mut self, place: ExprId, part: Part) {
        self.write_into(place, part, 0);
    }

    fn write_into(&mut self, place: ExprId, part: Part, depth: u32) {
        const MAX_ALIASES: u32 = 8;
        let body = self.body.clone();
        let code = &body.code;
        if let ExprKind::Tuple(items) | ExprKind::Array(items) = code.kind(place) {
            for &item in items {
                self.write_into(item, Part::Whole, depth);
            }
            return;
        }
        let root = code.chain_root(place);
        let fields = fields(code, place);
        let outermost = match fields.last() {
            Some(&(_, name)) => Part::Field(name),
            None => part,
        };
        let ExprKind::Local(local) = *code.kind(root) else {
            if matches!(code.kind(root), ExprKind::Path(_)) {
                let says = "is kept in a static".to_owned();
                self.note(Impact::Output, says, place);
            }
            return;
        };
        self.push(At::Local(local, Some(place)), outermost);
        let site = code.body.expr(place).span;
        if let Some(index) = parameter(code, local) {
            if matches!(code.local_ty(local), Ty::Reference(..)) || self.is_shared(local) {
                self.found.written.push((index, outermost, site));
            }
        } else if let Some(closure) = self.closure_of(local) {
            self.through_closure(closure, part, depth);
            if let Some(&(base, name)) = fields.first()
                && let Ty::Adt(adt, _) = code.ty(base).strip_references()
            {
                self.found.stored.push((*adt, name));
            }
        } else if depth < MAX_ALIASES
            && matches!(code.local_ty(local), Ty::Reference(..))
            && let Some(made_of) = initializer(code, local)
        {
            self.write_into(made_of, part, depth + 1);
        }
    }

    /// A parameter by value that shares what it holds: `Arc<Mutex<…>>`.
    fn is_shared(&self, local: LocalId) -> bool {
        let code = &self.body.code;
        match code.local_ty(local) {
            Ty::Adt(def, _) => ["sync::Arc", "rc::Rc"]
                .iter()
                .any(|path| code.types().is_std(def, path)),
            _ => false,
        }
    }

    /// The closure whose parameter a variable is.
    fn closure_of(&self, local: LocalId) -> Option<ExprId> {
        let code = &self.body.code;
        code.order.iter().copied().find(|&expr| {
            Some(expr) != self.unit.within
                && match code.kind(expr) {
                    ExprKind::Closure(closure) => {
                        let mut params = closure.params.iter();
                        params.any(|(pat, _)| code.bound_by(*pat).contains(&local))
                    }
                    _ => false,
                }
        })
    }

    /// What a closure writes through its parameter is in what the call that it is given to works on.
    fn through_closure(&mut self, closure: ExprId, part: Part, depth: u32) {
        const MAX_CLOSURES: u32 = 8;
        let body = self.body.clone();
        let code = &body.code;
        let Some(call) = code.parent(closure) else {
            return;
        };
        if let Some(sdk) = body.call_at(call) {
            if sdk.means(MeaningKind::StateWrite) {
                let says = "is kept in the workflow's state".to_owned();
                self.note(Impact::Output, says, closure);
            }
            return;
        }
        let receiver = match code.kind(call) {
            ExprKind::MethodCall { receiver, .. } => *receiver,
            _ => return,
        };
        if depth < MAX_CLOSURES {
            self.write_into(receiver, part, depth + 1);
        }
    }
}

/// The fields that lead to a place, the last written first, each with what it is a field of.
fn fields(code: &Code<'_>, place: ExprId) -> Vec<(ExprId, Name)> {
    let mut found = Vec::new();
    let mut at = place;
    loop {
        at = match code.kind(at) {
            ExprKind::Field { base, name, .. } => {
                found.push((*base, *name));
                *base
            }
            ExprKind::Reference { operand, .. } | ExprKind::Unary { operand, .. } => *operand,
            ExprKind::Index { base, .. } => *base,
            ExprKind::MethodCall { receiver, .. } => *receiver,
            ExprKind::Await(inner) | ExprKind::Try(inner) => *inner,
            _ => return found,
        };
    }
}

/// Which parameter of the function a variable is.
fn parameter(code: &Code<'_>, local: LocalId) -> Option<usize> {
    let mut params = code.body.params.iter();
    params.position(|pat| code.bound_by(*pat).contains(&local))
}

/// What a variable is made of.
fn initializer(code: &Code<'_>, local: LocalId) -> Option<ExprId> {
    code.order.iter().find_map(|&expr| match code.kind(expr) {
        ExprKind::Block(block) | ExprKind::Async { block, .. } => block
            .lets()
            .find_map(|(pat, init)| code.bound_by(pat).contains(&local).then_some(init)),
        ExprKind::Let { pat, expr } if code.bound_by(*pat).contains(&local) => Some(*expr),
        ExprKind::For { pat, iterable, .. } if code.bound_by(*pat).contains(&local) => {
            Some(*iterable)
        }
        ExprKind::Match { scrutinee, arms } => arms
            .iter()
            .any(|arm| code.bound_by(arm.pat).contains(&local))
            .then_some(*scrutinee),
        _ => None,
    })
}
