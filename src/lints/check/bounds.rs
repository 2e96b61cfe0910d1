//! Effects that a generic function has through what its types implement:
//! `stream.next()` polls a stream, `collect()` makes what it collects into.

use super::LocalEffect;
use super::code::Code;
use crate::calls::Callee;
use crate::names::{DefId, DefKind};
use crate::syntax::text::Name;
use crate::types::ty::*;

pub fn find(code: &Code<'_>, found: &mut Vec<LocalEffect>) {
    for call in code.resolved.iter() {
        if call.call.implicit {
            continue;
        }
        for callee in &call.callees {
            if code.calls.is_entered(callee.instance.def) {
                continue;
            }
            for lint in through_bounds(code, callee) {
                found.push(LocalEffect {
                    lint,
                    expr: call.call.expr,
                    span: call.call.span,
                    callee: code.calls.name_of(callee),
                    confidence: call.confidence,
                    detail: None,
                });
            }
        }
    }
}

fn through_bounds(code: &Code<'_>, callee: &Callee) -> Vec<Name> {
    let types = code.types();
    let mut found = Vec::new();
    if let (Some((trait_ref, _)), Some(method)) = (&callee.through, callee.trait_method) {
        // What is polled by the traits above the one that is called: `Stream` of
        // `StreamExt`.
        let own = Clause {
            trait_ref: trait_ref.clone(),
            bindings: Vec::new(),
        };
        for above in types.elaborate(&own).iter().skip(1) {
            found.extend(of_impl(code, &above.trait_ref, &|m| polls(code, m)));
        }
        // What the result is made of: `B: FromIterator` of `collect`.
        if let Some(args) = callee.instance.subst.args_of(method) {
            let subst = Subst::of(method, args.clone());
            for predicate in &types.generics(method).predicates {
                let is_maker = ["iter::FromIterator", "default::Default"]
                    .iter()
                    .any(|path| types.is_std(predicate.trait_ref.def, path));
                if is_maker {
                    found.extend(of_impl(code, &predicate.trait_ref.subst(&subst), &|_| true));
                }
            }
        }
    }
    found.sort_by_key(|lint| lint.as_str());
    found.dedup();
    found
}

/// Whether a method takes a task's context.
fn polls(code: &Code<'_>, method: DefId) -> bool {
    let types = code.types();
    types.fn_sig(method).is_some_and(|sig| {
        sig.params.iter().any(
            |p| matches!(p.strip_references(), Ty::Adt(def, _) if types.is_std(*def, "task::Context")),
        )
    })
}

/// The effects of those methods that a type must define to implement a trait.
fn of_impl(code: &Code<'_>, trait_ref: &TraitRef, counts: &dyn Fn(DefId) -> bool) -> Vec<Name> {
    let types = code.types();
    let Ty::Adt(adt, _) = trait_ref.self_ty().strip_references() else {
        return Vec::new();
    };
    if !code.calls.effects.is_known(adt.krate) {
        return Vec::new();
    }
    let own = trait_ref.map(&mut |ty| match ty {
        Ty::Param(..) | Ty::Projection(_) => Some(Ty::Unknown),
        _ => None,
    });
    let Some((implementation, _)) = code.solver().find_impl(&own) else {
        return Vec::new();
    };
    types
        .db
        .members(trait_ref.def)
        .filter(|&m| types.db.kind(m) == DefKind::Function && counts(m))
        .filter(|&m| {
            let name = types.db.def(m).name;
            types.trait_member(implementation, name).is_some()
        })
        .flat_map(|m| {
            let effects = &code.calls.effects;
            effects
                .of_trait_method(Some(implementation), m, trait_ref)
                .always
                .clone()
        })
        .collect()
}
