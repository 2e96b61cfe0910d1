//! Which part of a value is meant, and how patterns take values apart.

use crate::lints::check::code::Code;
use crate::syntax::ast::*;
use crate::syntax::text::Name;
use crate::types::Types;
use crate::types::ty::Ty;

/// Structs are told apart by their fields, one level deep: `order.created` does not make
/// `order.total` nondeterministic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    Whole,
    /// Only this field; of tuples, `0` and so on.
    Field(Name),
}

impl Part {
    pub fn item(index: usize) -> Part {
        Part::Field(Name::new(&index.to_string()))
    }

    /// What a field of the value has of it.
    pub fn of_field(self, field: Name) -> Option<Part> {
        match self {
            Part::Whole => Some(Part::Whole),
            Part::Field(own) => (own == field).then_some(Part::Whole),
        }
    }

    /// What is left of it in something made of the value: the same where both hold a struct of
    /// the same type.
    pub fn through(self, types: &Types, from: &Ty, to: &Ty) -> Part {
        match (carried(types, from), carried(types, to)) {
            (Some(from), Some(to)) if from == to => self,
            _ => Part::Whole,
        }
    }
}

/// The struct, enum or tuple inside references, boxes, options, lists and futures.
fn carried<'t>(types: &Types, ty: &'t Ty) -> Option<&'t Ty> {
    const HOLDERS: [&str; 8] = [
        "option::Option",
        "result::Result",
        "boxed::Box",
        "rc::Rc",
        "sync::Arc",
        "vec::Vec",
        "pin::Pin",
        "collections::VecDeque",
    ];
    let mut ty = ty.strip_references();
    for _ in 0..8 {
        ty = match ty {
            Ty::Adt(def, args) if HOLDERS.iter().any(|path| types.is_std(*def, path)) => {
                args.first()?.strip_references()
            }
            Ty::Slice(inner) | Ty::Array(inner, _) | Ty::Future(inner) => inner.strip_references(),
            Ty::Adt(..) | Ty::Tuple(_) => return Some(ty),
            _ => return None,
        };
    }
    None
}

/// Takes a value apart: calls `bind` with each variable that gets some of it, and tells whether
/// the pattern asks what the value is. `ty` is the value's type.
pub fn bind(
    code: &Code<'_>,
    pat: PatId,
    part: Part,
    ty: &Ty,
    bind_to: &mut dyn FnMut(LocalId, Part),
) -> bool {
    match &code.body.pat(pat).kind {
        PatKind::Wild | PatKind::Rest => false,
        PatKind::Bind { local, sub, .. } => {
            bind_to(*local, part);
            sub.is_some_and(|sub| bind(code, sub, part, ty, bind_to))
        }
        PatKind::Path(_) => part == Part::Whole && has_variants(code, ty),
        PatKind::Literal(_) | PatKind::Range { .. } => part == Part::Whole,
        PatKind::Reference { inner, .. } => bind(code, *inner, part, ty, bind_to),
        PatKind::Or(pats) => {
            let mut asks = false;
            for &pat in pats {
                asks |= bind(code, pat, part, ty, bind_to);
            }
            asks
        }
        PatKind::Slice(pats) => {
            for &pat in pats {
                bind(code, pat, part, &Ty::Unknown, bind_to);
            }
            part == Part::Whole
        }
        PatKind::Tuple(pats) => {
            let fields = pats.iter().enumerate().map(|(i, pat)| (index(i), *pat));
            fields_of(code, fields, part, bind_to)
        }
        PatKind::TupleStruct { fields, .. } => {
            let is_holder =
                carried(code.types(), ty).is_some_and(|inner| inner != ty.strip_references());
            if is_holder {
                // `Some(order)`
                for &pat in fields {
                    bind(code, pat, part, &Ty::Unknown, bind_to);
                }
                return part == Part::Whole;
            }
            let fields = fields.iter().enumerate().map(|(i, pat)| (index(i), *pat));
            let asks = fields_of(code, fields, part, bind_to);
            asks || part == Part::Whole && has_variants(code, ty)
        }
        PatKind::Struct { fields, .. } => {
            let fields = fields.iter().map(|field| (field.name, field.pat));
            let asks = fields_of(code, fields, part, bind_to);
            asks || part == Part::Whole && has_variants(code, ty)
        }
    }
}

fn index(index: usize) -> Name {
    Name::new(&index.to_string())
}

fn fields_of(
    code: &Code<'_>,
    fields: impl Iterator<Item = (Name, PatId)>,
    part: Part,
    bind_to: &mut dyn FnMut(LocalId, Part),
) -> bool {
    let mut asks = false;
    for (name, pat) in fields {
        if let Some(part) = part.of_field(name) {
            asks |= bind(code, pat, part, &Ty::Unknown, bind_to);
        }
    }
    asks
}

/// Whether values of a type differ in their variant, as far as is known.
fn has_variants(code: &Code<'_>, ty: &Ty) -> bool {
    match ty.strip_references() {
        Ty::Adt(def, _) => {
            let item = code.types().db.adt_item(*def);
            item.is_none_or(|item| item.variants.len() != 1)
        }
        Ty::Tuple(_) => false,
        _ => true,
    }
}
