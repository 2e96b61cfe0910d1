//! What crosses into histories although it cannot, or comes back as something else.

use rustc_hash::FxHashSet;

use super::inputs::Signed;
use super::{At, Fault, Registry};
use crate::calls::reach::{Leaf, Wording};
use crate::lints::profile::{Command, Compared, Profile};
use crate::names::{CrateOrigin, DefId, DefKind};
use crate::sdk::Located;
use crate::syntax::ast::{ExprKind, Path};
use crate::syntax::text::{Name, Span, TextKind};
use crate::types::infer::Target;
use crate::types::payload::{Payloads, TypeBody};
use crate::types::ty::{Subst, Ty};

pub const UNSERIALIZABLE: &str = "unserializable_payload";
pub const UNORDERED: &str = "unordered_payload";

/// Types in types are followed this far.
const DEEPEST: u32 = 32;

/// Calls in a row on an encoded value.
const MAX_STEPS: usize = 8;

/// Derives of the standard library: none of them serializes.
const PLAIN_DERIVES: [&str; 9] = [
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
];

/// Attributes that add no code.
const INERT_ATTRIBUTES: [&str; 13] = [
    "doc",
    "allow",
    "warn",
    "deny",
    "expect",
    "derive",
    "cfg",
    "cfg_attr",
    "repr",
    "non_exhaustive",
    "must_use",
    "deprecated",
    "default",
];

/// A part of a payload's type.
struct Part<'y> {
    ty: &'y Ty,
    /// Where it is written: a field, or what the walk began with.
    span: Span,
    /// The field that has it and the type that has the field.
    field: Option<(DefId, Name)>,
}

impl<'t> Registry<'_, 't> {
    /// What of a definition's input and result has no place in a history.
    pub(super) fn unserializable(&self, signed: &Signed<'t>) -> Vec<Fault<'t>> {
        let mut found = Vec::new();
        if !signed.is_recorded() {
            return found;
        }
        let signature = &signed.signature;
        let inputs = signature.inputs.iter().map(|i| (i.ty.clone(), i.span));
        let output = signature.output.iter().map(|o| (o.clone(), signed.span));
        for (ty, span) in inputs.chain(output) {
            self.parts(&ty, span, &mut |part| {
                if let Some(variant) = self.misfit(&part) {
                    let wording = Wording {
                        variant: Some(variant),
                        values: vec![
                            ("type", self.calls.types.name_of_ty(part.ty)),
                            ("expected", "serde::Serialize".to_owned()),
                        ],
                    };
                    found.push(signed.fault(UNSERIALIZABLE, part.span, wording));
                    return false;
                }
                true
            });
        }
        found
    }

    /// Why a type cannot cross: the case of the message.
    fn misfit(&self, part: &Part<'_>) -> Option<&'static str> {
        match part.ty {
            Ty::Pointer(..) | Ty::FnPointer(..) | Ty::Function(..) | Ty::Closure(..) => {
                Some("handle")
            }
            Ty::Dyn(_) => None,
            // `&'static str` in a result is only written.
            Ty::Reference(mutable, inner) => {
                let is_text = matches!(&**inner, Ty::Primitive(_));
                (*mutable || !is_text).then_some("reference")
            }
            Ty::Adt(def, _) => {
                let said = self.calls.effects.attr(*def, "payload");
                match said.as_deref() {
                    Some("handle") => Some("handle"),
                    Some("shared") => Some("shared"),
                    _ => self.lacks_serde(*def).then_some("no_serde"),
                }
            }
            _ => None,
        }
    }

    /// Whether a type of the workspace surely is not serialized: no derive, attribute or `impl`
    /// on it may do that.
    fn lacks_serde(&self, def: DefId) -> bool {
        let types = self.calls.types;
        let db = &types.db;
        if db.info(def.krate).origin != CrateOrigin::Member || self.sdks.is_sdk_crate(def.krate) {
            return false;
        }
        let (Some(item), Some((source, _))) = (db.adt_item(def), db.item(def)) else {
            return false;
        };
        let is_written = matches!(db.texts.get(source.text).kind, TextKind::File { .. });
        let last = |path: &Path| path.segments.last().map(|s| s.name);
        let is_plain =
            |path: &Path| last(path).is_some_and(|name| PLAIN_DERIVES.contains(&name.as_str()));
        let is_inert = |path: &str| INERT_ATTRIBUTES.contains(&path);
        is_written
            && item.derives.iter().all(is_plain)
            && db
                .attrs(def)
                .iter()
                .all(|(path, _)| is_inert(path.as_str()))
            && !self.has_foreign_impl(def)
    }

    /// Whether some `impl` of a trait that is not the standard library's is for a type.
    fn has_foreign_impl(&self, def: DefId) -> bool {
        let types = self.calls.types;
        let Some((key, _)) = types.self_key(&Ty::Adt(def, std::sync::Arc::from([]))) else {
            return true;
        };
        let members = types
            .db
            .crates()
            .filter(|(_, info)| info.origin == CrateOrigin::Member);
        members.into_iter().any(|(krate, _)| {
            let impls = types.db.krate(krate).impls.by_type.get(&key);
            impls.into_iter().flatten().any(|&index| {
                let head = types.impl_head(DefId { krate, index });
                let Some(head) = head else { return true };
                let is_it =
                    matches!(head.self_ty.strip_references(), Ty::Adt(adt, _) if *adt == def);
                let trait_def = head.trait_ref.as_ref().map(|t| t.def);
                is_it && trait_def.is_none_or(|t| t.krate != types.db.std())
            })
        })
    }

    /// Parts without a fixed order in what replay compares.
    pub(super) fn unordered(
        &self,
        sdk: &'t Profile,
        command: &Command,
        at: At<'_>,
    ) -> Option<Leaf> {
        let compared = sdk.replay.compares.get(&command.kind)?;
        if !compared.contains(&Compared::Input) {
            return None;
        }
        let inputs = command
            .input
            .iter()
            .flat_map(|place| self.sdks.exprs_at(at.owner, at.site(), place));
        inputs
            .into_iter()
            .find_map(|input| self.unordered_input(at, &input))
    }

    fn unordered_input(&self, at: At<'_>, input: &Located) -> Option<Leaf> {
        let span = self.span_of(input.owner, input.expr);
        let value = self.encoded(input);
        let inference = self.calls.inference(value.owner);
        let ty = inference.expr(value.expr).strip_references().clone();
        let mut found = None;
        self.parts(&ty, span, &mut |part| {
            if found.is_none() && self.is_unordered(part.ty) {
                let types = self.calls.types;
                let (variant, of, field) = match part.field {
                    Some((of, field)) => (None, types.name_of(of), field.to_string()),
                    None => (Some("plain"), types.name_of_ty(part.ty), String::new()),
                };
                found = Some(Wording {
                    variant,
                    values: vec![("type", of), ("field", field)],
                });
            }
            found.is_none()
        });
        let span = if input.owner == at.owner {
            span
        } else {
            at.call.call.span
        };
        found.map(|wording| self.leaf(UNORDERED, at, span, wording))
    }

    /// What an encoder or a wrapper is given, where one makes the input:
    /// `serde_json::to_string(&order).map_err(…)?`, `Json(order)`.
    fn encoded(&self, input: &Located) -> Located {
        let mut at = input.clone();
        for _ in 0..MAX_STEPS {
            let Some(made) = self.sdks.made_by(&at) else {
                break;
            };
            let body = self.calls.types.body(made.owner);
            match &body.expr(made.expr).kind {
                ExprKind::MethodCall { receiver, .. } => {
                    at = Located::new(made.owner, *receiver);
                }
                ExprKind::Call { args, .. } if self.is_encoder(&made) => {
                    let Some(&value) = args.first() else { break };
                    let value = Located::new(made.owner, value);
                    return self.sdks.behind_references(&value);
                }
                _ => break,
            }
        }
        input.clone()
    }

    /// Whether a call gives its argument in another form: an encoder, or a wrapper whose type is
    /// not known as its crate is not there.
    fn is_encoder(&self, call: &Located) -> bool {
        let inference = self.calls.inference(call.owner);
        let mut calls = inference.calls.iter();
        let resolved = calls.find(|c| c.expr == call.expr && !c.implicit);
        if let Some(Target::Function { def, .. }) = resolved.map(|c| &c.target) {
            return self.calls.effects.attr(*def, "payload").as_deref() == Some("encodes");
        }
        let body = self.calls.types.body(call.owner);
        let ExprKind::Call { callee, args } = &body.expr(call.expr).kind else {
            return false;
        };
        let ExprKind::Path(path) = &body.expr(*callee).kind else {
            return false;
        };
        let last = path.segments.last().map_or("", |s| s.name.as_str());
        args.len() == 1
            && inference.expr(call.expr).is_unknown()
            && last.starts_with(|c: char| c.is_uppercase())
    }

    fn is_unordered(&self, ty: &Ty) -> bool {
        let Ty::Adt(def, args) = ty else { return false };
        let effects = &self.calls.effects;
        let has_fixed_hasher = args.iter().any(|arg| match arg {
            Ty::Adt(hasher, inner) => {
                let is_fixed = |ty: &Ty| {
                    matches!(ty, Ty::Adt(def, _) if effects.is_known(def.krate)
                        && effects.has_attr(*def, "fixed_hasher"))
                };
                is_fixed(arg)
                    || self.calls.types.is_std(*hasher, "hash::BuildHasherDefault")
                        && inner.iter().any(is_fixed)
            }
            _ => false,
        });
        effects.is_known(def.krate) && effects.has_attr(*def, "unordered") && !has_fixed_hasher
    }

    /// Visits a payload's type and all that is written with it: the arguments of generic types,
    /// the fields of the workspace's own. `visit` says whether to go on inside.
    fn parts(&self, ty: &Ty, span: Span, visit: &mut dyn FnMut(Part<'_>) -> bool) {
        let nowhere = |_| None;
        let mut payloads = Payloads::new(self.calls.types, &nowhere);
        let mut seen = FxHashSet::default();
        let mut open = vec![(ty.clone(), span, None, 0)];
        while let Some((ty, span, field, depth)) = open.pop() {
            let part = Part {
                ty: &ty,
                span,
                field,
            };
            if depth > DEEPEST || !seen.insert(ty.clone()) || !visit(part) {
                continue;
            }
            let deeper = depth + 1;
            match &ty {
                Ty::Tuple(items) => {
                    let items = items.iter().cloned();
                    open.extend(items.map(|item| (item, span, field, deeper)));
                }
                Ty::Slice(inner) | Ty::Array(inner, _) | Ty::Reference(_, inner) => {
                    open.push(((**inner).clone(), span, field, deeper));
                }
                Ty::Adt(def, args) => {
                    if self.calls.types.is_std(*def, "marker::PhantomData") {
                        continue;
                    }
                    let is_own = self.calls.types.db.info(def.krate).origin == CrateOrigin::Member
                        && !self.sdks.is_sdk_crate(def.krate);
                    if !is_own {
                        let args = args.iter().cloned();
                        open.extend(args.map(|arg| (arg, span, field, deeper)));
                        continue;
                    }
                    let fields = self.written_fields(&mut payloads, &ty, *def);
                    open.extend(
                        fields
                            .into_iter()
                            .map(|(name, ty, span)| (ty, span, Some((*def, name)), deeper)),
                    );
                }
                _ => {}
            }
        }
    }

    /// The fields of a type that serde's derive writes; none of one that writes itself.
    fn written_fields(
        &self,
        payloads: &mut Payloads<'_>,
        ty: &Ty,
        def: DefId,
    ) -> Vec<(Name, Ty, Span)> {
        let types = self.calls.types;
        let (Some(shape), Some(item)) = (payloads.shape(ty).cloned(), types.db.adt_item(def))
        else {
            return Vec::new();
        };
        if shape.custom {
            return Vec::new();
        }
        let bodies: Vec<&TypeBody> = match &shape.body {
            TypeBody::Enum { variants, .. } => variants.iter().map(|v| &*v.body).collect(),
            body => vec![body],
        };
        let is_enum = types.db.kind(def) == DefKind::Enum;
        if is_enum != matches!(shape.body, TypeBody::Enum { .. }) {
            return Vec::new();
        }
        let mut found = Vec::new();
        for (index, (body, variant)) in (0..).zip(bodies.into_iter().zip(&item.variants)) {
            let (TypeBody::Struct(fields) | TypeBody::Tuple(fields)) = body else {
                continue;
            };
            let typed = types.fields(def, index);
            let written = fields.iter().zip(&variant.fields).zip(typed.iter());
            for ((serialized, written), (name, ty_of)) in written {
                if serialized.skip_serializing || serialized.with.is_some() {
                    continue;
                }
                let bound = match ty {
                    Ty::Adt(_, args) => ty_of.subst(&Subst::of(def, args.clone())),
                    _ => ty_of.clone(),
                };
                found.push((*name, bound, written.span));
            }
        }
        found
    }
}
