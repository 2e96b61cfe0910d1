//! Values that are known without running anything: names, constants, definitions.

use crate::names::resolve::Place;
use crate::names::{DefId, DefKind, Namespace, Resolution};
use crate::syntax::ast::*;
use crate::syntax::lower::parse_path;
use crate::syntax::text::Span;
use crate::types::Types;
use crate::types::lower::TypeScope;
use crate::types::ty::Ty;

/// Constants that are made of constants.
const MAX_DEPTH: u32 = 16;

/// The places from which a path in a body may be seen: its blocks with items, then what is
/// around the definition.
fn places(types: &Types, owner: DefId) -> Vec<Place> {
    let data = types.db.krate(owner.krate);
    let mut places: Vec<Place> = types
        .db
        .def(owner)
        .blocks
        .iter()
        .map(|&(_, scope)| Place {
            scope: DefId {
                krate: owner.krate,
                index: data.scope(scope).def,
            },
            owner: Some(owner),
        })
        .collect();
    places.push(types.place_of(owner));
    places
}

/// The type or trait that a path in a definition's signature or body names.
pub(super) fn type_at(types: &Types, owner: DefId, path: &Path) -> Option<DefId> {
    places(types, owner).into_iter().find_map(|place| {
        let found = types.db.resolve(place, path, Namespace::Types)?;
        match found.target {
            Resolution::Def(def, DefKind::Trait) if found.rest == 0 => Some(def),
            _ => match TypeScope::new(types, place).ty(&TypeRef::Path(path.clone())) {
                Ty::Adt(def, _) => Some(def),
                _ => None,
            },
        }
    })
}

/// What a type that is written in a definition's body means there.
pub(super) fn ty_at(types: &Types, owner: DefId, written: &TypeRef) -> Ty {
    places(types, owner)
        .into_iter()
        .map(|place| TypeScope::new(types, place).ty(written))
        .find(|ty| !ty.is_unknown())
        .unwrap_or(Ty::Unknown)
}

/// The function, method or constant that a path in a definition names.
pub(crate) fn item_at(types: &Types, owner: DefId, path: &Path) -> Option<DefId> {
    places(types, owner)
        .into_iter()
        .find_map(|place| item_in(types, place, path))
}

fn item_in(types: &Types, place: Place, path: &Path) -> Option<DefId> {
    let found = types.db.resolve(place, path, Namespace::Values)?;
    match (found.target, found.rest) {
        (Resolution::Def(def, _), 0) => Some(def),
        (_, 1) => {
            let (last, front) = path.segments.split_last()?;
            let base = Path {
                segments: front.to_vec(),
                ..path.clone()
            };
            let ty = TypeScope::new(types, place).ty(&TypeRef::Path(base));
            let members = types.inherent_members(&ty, last.name);
            members.first().copied().or_else(|| {
                let Ty::Adt(adt, _) = &ty else { return None };
                trait_member_of(types, *adt, last)
            })
        }
        _ => None,
    }
}

/// A constant or function of this name in a trait `impl` of the type's crate.
fn trait_member_of(types: &Types, adt: DefId, last: &Segment) -> Option<DefId> {
    let key = types.self_key(&Ty::Adt(adt, std::sync::Arc::from([])))?.0;
    let data = types.db.krate(adt.krate);
    let impls = data.impls.by_type.get(&key).into_iter().flatten();
    impls
        .map(|&index| DefId {
            krate: adt.krate,
            index,
        })
        .filter(|&i| {
            types
                .impl_head(i)
                .is_some_and(|h| matches!(h.self_ty.strip_references(), Ty::Adt(d, _) if *d == adt))
        })
        .find_map(|i| types.trait_member(i, last.name))
}

/// The string that a constant holds.
pub(super) fn constant(types: &Types, def: DefId) -> Option<String> {
    constant_within(types, def, 0)
}

fn constant_within(types: &Types, def: DefId, depth: u32) -> Option<String> {
    if depth > MAX_DEPTH || !matches!(types.db.kind(def), DefKind::Const | DefKind::Static) {
        return None;
    }
    let body = types.body(def);
    string_within(types, def, &body, body.root?, depth)
}

/// The literal that a path names, through constants, with where it is written.
pub(crate) fn literal_at(types: &Types, owner: DefId, path: &Path) -> Option<(Literal, Span)> {
    let (mut owner, mut path) = (owner, path.clone());
    for _ in 0..MAX_DEPTH {
        let def = item_at(types, owner, &path)?;
        // A static may be written to.
        if types.db.kind(def) != DefKind::Const {
            return None;
        }
        let body = types.body(def);
        let root = body.expr(body.root?);
        match &root.kind {
            ExprKind::Literal(literal) => return Some((literal.clone(), root.span)),
            ExprKind::Path(next) => (owner, path) = (def, (**next).clone()),
            _ => return None,
        }
    }
    None
}

/// The string that an expression of a body surely is.
pub(super) fn string_of(types: &Types, owner: DefId, body: &Body, expr: ExprId) -> Option<String> {
    string_within(types, owner, body, expr, 0)
}

fn string_within(
    types: &Types,
    owner: DefId,
    body: &Body,
    expr: ExprId,
    depth: u32,
) -> Option<String> {
    if depth > MAX_DEPTH {
        return None;
    }
    let go = |expr: ExprId| string_within(types, owner, body, expr, depth + 1);
    match &body.expr(expr).kind {
        ExprKind::Literal(Literal::String(text)) => Some(text.to_string()),
        ExprKind::Macro { opened, .. } => match opened {
            Opened::Literal(Literal::String(text)) => Some(text.to_string()),
            Opened::Expansion(inner) => go(*inner),
            _ => None,
        },
        ExprKind::Reference { operand, .. }
        | ExprKind::Unary {
            op: UnaryOp::Deref,
            operand,
        }
        | ExprKind::Cast { operand, .. } => go(*operand),
        ExprKind::Block(block) if block.statements.is_empty() => go(block.tail?),
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } if args.is_empty() && is_conversion(method.as_str()) => go(*receiver),
        ExprKind::Call { callee, args } => {
            let [only] = args.as_slice() else { return None };
            let ExprKind::Path(path) = &body.expr(*callee).kind else {
                return None;
            };
            let last = path.segments.last()?.name;
            (last == "from" || last == "new")
                .then(|| go(*only))
                .flatten()
        }
        ExprKind::Path(path) => constant_within(types, item_at(types, owner, path)?, depth + 1),
        _ => None,
    }
}

/// Methods that only change in which type a string is held.
pub(super) fn is_conversion(method: &str) -> bool {
    matches!(
        method,
        "to_string" | "to_owned" | "into" | "as_str" | "as_ref" | "clone"
    )
}

/// The string that the text of an attribute's argument means: a literal, or the path of a
/// constant.
pub(super) fn string_of_text(types: &Types, place: Place, text: &str) -> Option<String> {
    if let Ok(literal) = syn::parse_str::<syn::LitStr>(text) {
        return Some(literal.value());
    }
    let path = parse_path(text).ok()?;
    constant(types, item_in(types, place, &path)?)
}
