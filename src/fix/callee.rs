//! Whether a call is the one that a fix is written for.

use crate::calls::{Calls, ResolvedCall};
use crate::lints::profile::{Callee, Fix, ItemPath};
use crate::names::{DefId, DefKind, Namespace, Resolution};
use crate::syntax::ast::MacroCall;
use crate::syntax::text::Name;
use crate::types::ty::Ty;

/// Whether a fix is for a function call.
pub fn names_call(calls: &Calls<'_>, fix: &Fix, call: &ResolvedCall, callee: &str) -> bool {
    fix.of.iter().any(|it| match it {
        Callee::Path(path) => {
            is_spelled(path, callee)
                || call
                    .callees
                    .iter()
                    .any(|callee| is_function(calls, path, callee.instance.def))
        }
        Callee::Method { .. } | Callee::Macro(_) => false,
    })
}

/// Whether a fix is for a macro call.
pub fn names_macro(calls: &Calls<'_>, fix: &Fix, call: &MacroCall, callee: &str) -> bool {
    let db = &calls.types.db;
    fix.of.iter().any(|it| match it {
        Callee::Macro(path) => {
            is_spelled(path, callee.trim_end_matches('!'))
                || db
                    .macro_of_call(call)
                    .is_some_and(|def| find(calls, path, Namespace::Macros).contains(&def))
        }
        Callee::Path(_) | Callee::Method { .. } => false,
    })
}

fn is_spelled(path: &ItemPath, callee: &str) -> bool {
    path.absolute && path.segments.join("::") == callee
}

fn is_function(calls: &Calls<'_>, path: &ItemPath, def: DefId) -> bool {
    let db = &calls.types.db;
    if path.last() != db.def(def).name.as_str() {
        return false;
    }
    if find(calls, path, Namespace::Values).contains(&def) {
        return true;
    }
    // A method: the type before its name is the one that the `impl` is for.
    let Some(head) = db
        .parent(def)
        .filter(|parent| db.kind(*parent) == DefKind::Impl)
        .and_then(|parent| calls.types.impl_head(parent))
    else {
        return false;
    };
    let Ty::Adt(own, _) = head.self_ty.strip_references() else {
        return false;
    };
    let Some((_, owner)) = path.segments.split_last() else {
        return false;
    };
    let owner = ItemPath {
        absolute: path.absolute,
        segments: owner.to_vec(),
    };
    find(calls, &owner, Namespace::Types).contains(own)
}

/// The definitions that an absolute path names, in each crate of its first name.
pub(super) fn find(calls: &Calls<'_>, path: &ItemPath, namespace: Namespace) -> Vec<DefId> {
    let db = &calls.types.db;
    let Some((first, rest)) = path.segments.split_first() else {
        return Vec::new();
    };
    let roots = db
        .crates()
        .filter(|(_, info)| info.name == first.as_str())
        .map(|(krate, _)| db.root(krate));
    roots
        .filter_map(|root| {
            let mut at = root;
            for (index, segment) in rest.iter().enumerate() {
                let is_last = index + 1 == rest.len();
                let namespace = if is_last { namespace } else { Namespace::Types };
                match db.lookup(at, Name::new(segment), namespace)? {
                    Resolution::Def(def, DefKind::TypeAlias) if is_last => {
                        return match calls.types.alias(def) {
                            Ty::Adt(def, _) => Some(def),
                            _ => None,
                        };
                    }
                    Resolution::Def(def, kind) if is_last || kind == DefKind::Module => at = def,
                    _ => return None,
                }
            }
            Some(at)
        })
        .collect()
}
