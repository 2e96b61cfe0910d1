//! What the standard library calls back. It knows the types that it is given by the bounds
//! on them alone: `sort` calls `Ord::cmp`, `into` calls `From::from`, `{:?}` of a list the
//! `Debug` of what is in it.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::resolve::{Callee, Calls, Instance};
use crate::names::{CrateId, DefId, DefKind};
use crate::syntax::memo::Memo;
use crate::types::lang::LangTrait;
use crate::types::ty::{Subst, TraitRef, Ty};

/// Bounds that are followed from one: types that contain ever larger ones of their own
/// kind have no end.
const MAX_BOUNDS: usize = 256;

/// The functions behind bounds, by bound.
#[derive(Default)]
pub struct Callbacks {
    known: Memo<(TraitRef, CrateId), Arc<[Instance]>>,
}

impl Callbacks {
    /// The functions of crates that are entered which a call of one of std's may run.
    pub fn of(&self, calls: &Calls<'_>, callee: &Callee, caller: CrateId) -> Vec<Instance> {
        let def = callee.instance.def;
        let types = calls.types;
        if def.krate != types.db.std() {
            return Vec::new();
        }
        let subst = &callee.instance.subst;
        let mut bounds = Vec::new();
        for owner in types.generic_owners(def) {
            let predicates = &types.generics(owner).predicates;
            bounds.extend(predicates.iter().map(|p| p.trait_ref.subst(subst)));
        }
        bounds.extend(
            callee
                .through
                .iter()
                .map(|(trait_ref, _)| trait_ref.clone()),
        );
        let mut found: Vec<Instance> = Vec::new();
        for bound in bounds.into_iter().filter(|b| is_followed(calls, b)) {
            let behind = self.known.get_or((bound.clone(), caller), || {
                behind(calls, bound.clone(), caller).into()
            });
            found.extend(
                behind
                    .iter()
                    .filter(|i| !found.contains(i))
                    .cloned()
                    .collect::<Vec<_>>(),
            );
        }
        found
    }
}

/// Whether the bound may lead to code of a crate that is entered. What can be called and
/// polled is followed where it is made.
fn is_followed(calls: &Calls<'_>, bound: &TraitRef) -> bool {
    let lang = calls.types.lang_trait(bound.def);
    let is_own = |ty: &Ty| matches!(ty, Ty::Adt(adt, _) if !calls.effects.is_known(adt.krate));
    matches!(lang, None | Some(LangTrait::Clone | LangTrait::OfTuples))
        && bound.def.krate == calls.types.db.std()
        && bound.args.iter().any(|arg| arg.any(&mut |ty| is_own(ty)))
}

/// The functions that make a bound hold: those of the `impl`, or what is behind its own
/// bounds where it is one of a crate that is not entered.
fn behind(calls: &Calls<'_>, bound: TraitRef, caller: CrateId) -> Vec<Instance> {
    let types = calls.types;
    let mut found = Vec::new();
    let mut seen = FxHashSet::default();
    let mut open = vec![bound];
    while let Some(bound) = open.pop() {
        if !is_followed(calls, &bound) || seen.len() > MAX_BOUNDS || !seen.insert(bound.clone()) {
            continue;
        }
        let of = |ty: &Ty| of_part(&bound, ty);
        match bound.self_ty() {
            Ty::Tuple(items) => open.extend(items.iter().map(of)),
            // A derive asks the same of each field; of a type that is only declared, of its
            // parameters.
            Ty::Adt(adt, args) if types.is_derived(*adt, bound.def) => {
                if calls.effects.is_known(adt.krate) {
                    open.extend(args.iter().map(of));
                    continue;
                }
                let subst = Subst::of(*adt, args.clone());
                let variants = types
                    .db
                    .adt_item(*adt)
                    .map_or(0, |item| item.variants.len());
                for variant in 0..variants as u32 {
                    let fields = types.fields(*adt, variant);
                    open.extend(fields.iter().map(|(_, field)| of(&field.subst(&subst))));
                }
            }
            _ => {
                let Some((implementation, subst)) = calls.implementation(&bound, caller) else {
                    continue;
                };
                if calls.effects.is_known(implementation.krate) {
                    let predicates = &types.generics(implementation).predicates;
                    open.extend(predicates.iter().map(|p| p.trait_ref.subst(&subst)));
                    continue;
                }
                let functions = types.db.members(implementation);
                found.extend(
                    functions
                        .filter(|&def| is_function(calls, def))
                        .map(|def| Instance::new(def, Arc::new(subst.clone()))),
                );
            }
        }
    }
    found
}

fn is_function(calls: &Calls<'_>, def: DefId) -> bool {
    calls.types.db.kind(def) == DefKind::Function
}

/// The same bound on a part of its type, as a derive asks it of the fields.
fn of_part(bound: &TraitRef, part: &Ty) -> TraitRef {
    let whole = bound.self_ty();
    let args = bound
        .args
        .iter()
        .map(|arg| if arg == whole { part } else { arg });
    TraitRef {
        def: bound.def,
        args: args.cloned().collect(),
    }
}
