//! Iterating what has no fixed order, where the order can reach anything.

use rustc_hash::FxHashSet;

use super::LocalEffect;
use super::code::Code;
use super::order::Flow;
use crate::calls::{Callee, Confidence, Instance, ResolvedCall};
use crate::syntax::ast::*;
use crate::syntax::text::Name;
use crate::types::infer::CallKind;
use crate::types::ty::*;

/// Functions that hand on the iterator of a function that hands it on: how many in a row.
const MAX_HANDED_ON: usize = 4;

/// A value whose items come in no fixed order.
pub struct Source {
    pub expr: ExprId,
    span: crate::syntax::text::Span,
    callee: String,
    confidence: Confidence,
    start: Start,
}

/// From where on the order can matter.
enum Start {
    /// The expression is an iterator; what happens to its value decides.
    Value,
    /// The expression is a collection that this loop or call iterates.
    Consumed,
    /// It is written as text.
    Text,
    /// A closure is called for each item.
    PerItem(ExprId),
    /// A parameter is such an iterator.
    Parameter(LocalId),
}

pub fn find(code: &Code<'_>, found: &mut Vec<LocalEffect>) {
    for source in sources(code, 0) {
        if code.in_log(source.expr) {
            continue;
        }
        let mut flow = Flow::new(code);
        let matters = match source.start {
            Start::Value => flow.fate(source.expr).matters(),
            Start::Consumed => flow.consumed(source.expr).matters(),
            Start::Text => true,
            Start::PerItem(closure) => !flow.closure_is_order_free(closure),
            Start::Parameter(local) => flow.local_fate(local, None).matters(),
        };
        if matters {
            found.push(LocalEffect {
                lint: Name::new("map_iteration"),
                expr: source.expr,
                span: source.span,
                callee: source.callee,
                confidence: source.confidence,
                detail: None,
            });
        }
    }
}

fn sources(code: &Code<'_>, depth: usize) -> Vec<Source> {
    let mut found = Vec::new();
    for call in code.resolved.iter() {
        if call.call.implicit {
            continue;
        }
        match call.call.kind {
            CallKind::For => found.extend(of_loop(code, call, depth)),
            CallKind::Callback => {}
            _ => of_call(code, call, depth, &mut found),
        }
    }
    for &expr in &code.order {
        if let ExprKind::Macro {
            opened: Opened::Format { args, .. },
            ..
        } = code.kind(expr)
            && !code.is_log_macro(expr)
        {
            found.extend(args.iter().filter_map(|arg| of_text(code, arg)));
        }
    }
    for &pat in &code.body.params {
        for local in code.bound_by(pat) {
            found.extend(of_parameter(code, local));
        }
    }
    found
}

fn of_loop(code: &Code<'_>, call: &ResolvedCall, depth: usize) -> Option<Source> {
    let callee = call.callees.first()?;
    let name = if code.calls.is_entered(callee.instance.def) && depth < MAX_HANDED_ON {
        handed_on(code, &callee.instance, depth)?
    } else {
        unordered_collection(code, &receiver_ty(code, callee)?)?;
        code.calls.name_of(callee)
    };
    Some(Source {
        expr: call.call.expr,
        span: call.call.span,
        callee: name,
        confidence: call.confidence,
        start: Start::Consumed,
    })
}

fn of_call(code: &Code<'_>, call: &ResolvedCall, depth: usize, found: &mut Vec<Source>) {
    let source = |start, expr, callee| Source {
        expr,
        span: call.call.span,
        callee,
        confidence: call.confidence,
        start,
    };
    for callee in &call.callees {
        if code.calls.is_entered(callee.instance.def) {
            if depth < MAX_HANDED_ON
                && code.implements(&code.ty(call.call.expr), "iter::Iterator")
                && let Some(name) = handed_on(code, &callee.instance, depth)
            {
                found.push(source(Start::Value, call.call.expr, name));
            }
            continue;
        }
        let of_collection = receiver_ty(code, callee)
            .and_then(|ty| unordered_collection(code, &ty).map(|_| ()))
            .is_some();
        if of_collection {
            if is_stream(code, &code.ty(call.call.expr)) {
                found.push(source(
                    Start::Value,
                    call.call.expr,
                    code.calls.name_of(callee),
                ));
                continue;
            }
            for &arg in call.call.args.iter().skip(1) {
                if called_per_item(code, callee, &call.call.args, arg) {
                    found.push(source(
                        Start::PerItem(arg),
                        call.call.expr,
                        code.calls.name_of(callee),
                    ));
                }
            }
        }
        // A map that is handed to what iterates it: `list.extend(&map)`.
        let method = callee.trait_method.unwrap_or(callee.instance.def);
        let Some(sig) = code.types().fn_sig(method) else {
            continue;
        };
        let receivers = usize::from(sig.receiver.is_some());
        for (index, &arg) in call.call.args.iter().enumerate().skip(receivers) {
            let Some(Ty::Param(owner, number)) = sig.params.get(index) else {
                continue;
            };
            let generics = code.types().generics(*owner);
            let is_iterated = generics.predicates.iter().any(|p| {
                *p.trait_ref.self_ty() == Ty::Param(*owner, *number)
                    && code.types().is_std(p.trait_ref.def, "iter::IntoIterator")
            });
            let ty = code.ty(arg);
            if is_iterated && unordered_collection(code, ty.strip_references()).is_some() {
                let own = code.types().name_of_ty(&ty);
                let name = format!("<{own} as std::iter::IntoIterator>::into_iter");
                found.push(source(Start::Consumed, arg, name));
            }
        }
    }
}

/// What a function of the workspace gives its caller, if that is an iterator without
/// order: the call in it that makes the iterator.
fn handed_on(code: &Code<'_>, instance: &Instance, depth: usize) -> Option<String> {
    if *instance == code.instance {
        return None;
    }
    let inner = Code::of(code.calls, instance.clone());
    sources(&inner, depth + 1)
        .into_iter()
        .filter(|s| matches!(s.start, Start::Value))
        .find(|s| Flow::new(&inner).fate(s.expr).is_returned())
        .map(|s| s.callee)
}

fn of_text(code: &Code<'_>, arg: &FormatArg) -> Option<Source> {
    if arg.trait_name != "Debug" {
        return None;
    }
    let ty = code.ty(arg.expr);
    let shown = shown_collection(code, &ty, 0)?;
    let own = code.types().name_of_ty(&shown);
    Some(Source {
        expr: arg.expr,
        span: code.body.expr(arg.expr).span,
        callee: format!("<{own} as std::fmt::Debug>::fmt"),
        confidence: Confidence::Certain,
        start: Start::Text,
    })
}

/// The collection without order that the text of a type's value shows.
fn shown_collection(code: &Code<'_>, ty: &Ty, depth: usize) -> Option<Ty> {
    if depth > 6 {
        return None;
    }
    let ty = ty.strip_references();
    if unordered_collection(code, ty).is_some() {
        return Some(ty.clone());
    }
    match ty {
        Ty::Adt(def, args) => {
            let within = args
                .iter()
                .find_map(|a| shown_collection(code, a, depth + 1));
            within.or_else(|| derived_fields(code, *def, args, depth))
        }
        Ty::Tuple(items) => items
            .iter()
            .find_map(|t| shown_collection(code, t, depth + 1)),
        Ty::Slice(inner) | Ty::Array(inner, _) => shown_collection(code, inner, depth + 1),
        _ => None,
    }
}

/// The fields of a type of the workspace whose `Debug` is derived.
fn derived_fields(
    code: &Code<'_>,
    def: crate::names::DefId,
    args: &Args,
    depth: usize,
) -> Option<Ty> {
    let types = code.types();
    if code.calls.effects.is_known(def.krate) {
        return None;
    }
    let item = types.db.adt_item(def)?;
    let is_derived = item
        .derives
        .iter()
        .any(|path| path.segments.last().is_some_and(|s| s.name == "Debug"));
    if !is_derived {
        return None;
    }
    let subst = Subst::of(def, args.clone());
    (0..item.variants.len() as u32).find_map(|variant| {
        types
            .fields(def, variant)
            .iter()
            .find_map(|(_, ty)| shown_collection(code, &ty.subst(&subst), depth + 1))
    })
}

fn of_parameter(code: &Code<'_>, local: LocalId) -> Option<Source> {
    let ty = code.local_ty(local);
    let inner = ty.strip_references();
    if !is_unordered_iterator(code, inner) {
        return None;
    }
    let first = *code.uses(local).first()?;
    let own = code.types().name_of_ty(inner);
    Some(Source {
        expr: first,
        span: code.body.expr(first).span,
        callee: format!("<{own} as std::iter::Iterator>::next"),
        confidence: Confidence::Certain,
        start: Start::Parameter(local),
    })
}

/// The type whose method a callee is, for what its parameters are bound to.
fn receiver_ty(code: &Code<'_>, callee: &Callee) -> Option<Ty> {
    if let Some((trait_ref, _)) = &callee.through {
        return Some(trait_ref.self_ty().strip_references().clone());
    }
    let parent = code.types().db.parent(callee.instance.def)?;
    let head = code.types().impl_head(parent)?;
    Some(
        head.self_ty
            .subst(&callee.instance.subst)
            .strip_references()
            .clone(),
    )
}

/// A collection without order, unless its hasher makes the same order of the same
/// insertions in every process.
fn unordered_collection(code: &Code<'_>, ty: &Ty) -> Option<()> {
    let Ty::Adt(def, args) = ty.strip_references() else {
        return None;
    };
    if !code.type_says(*def, "unordered") || code.implements(ty, "iter::Iterator") {
        return None;
    }
    let has_fixed_hasher = args.iter().any(|arg| is_fixed_hasher(code, arg, 0));
    (!has_fixed_hasher).then_some(())
}

fn is_fixed_hasher(code: &Code<'_>, ty: &Ty, depth: usize) -> bool {
    let Ty::Adt(def, args) = ty else { return false };
    if code.type_says(*def, "fixed_hasher") {
        return true;
    }
    // `BuildHasherDefault<FxHasher>`
    depth == 0
        && code.types().is_std(*def, "hash::BuildHasherDefault")
        && args.iter().any(|arg| is_fixed_hasher(code, arg, 1))
}

/// What gives items one after the other.
pub fn is_stream(code: &Code<'_>, ty: &Ty) -> bool {
    code.implements(ty, "iter::Iterator")
}

/// An iterator of a collection without order, or an adaptor around one.
fn is_unordered_iterator(code: &Code<'_>, ty: &Ty) -> bool {
    let mut open = vec![ty.clone()];
    let mut seen = FxHashSet::default();
    while let Some(ty) = open.pop() {
        let Ty::Adt(def, args) = &ty else { continue };
        if !seen.insert(ty.clone()) || !code.calls.effects.is_known(def.krate) {
            continue;
        }
        if !is_stream(code, &ty) {
            continue;
        }
        if code.type_says(*def, "unordered") {
            return !args.iter().any(|arg| is_fixed_hasher(code, arg, 0));
        }
        open.extend(args.iter().cloned());
    }
    false
}

/// Whether an argument is a closure that a method of a collection calls for each of
/// its items: declared `FnMut`, not `FnOnce`.
fn called_per_item(code: &Code<'_>, callee: &Callee, args: &[ExprId], arg: ExprId) -> bool {
    if !matches!(code.kind(arg), ExprKind::Closure(_)) {
        return false;
    }
    let method = callee.trait_method.unwrap_or(callee.instance.def);
    let Some(sig) = code.types().fn_sig(method) else {
        return false;
    };
    let index = args.iter().position(|a| *a == arg);
    let Some(Ty::Param(owner, number)) = index.and_then(|i| sig.params.get(i)) else {
        return false;
    };
    code.types().generics(*owner).predicates.iter().any(|p| {
        *p.trait_ref.self_ty() == Ty::Param(*owner, *number)
            && code.types().is_std(p.trait_ref.def, "ops::FnMut")
    })
}
