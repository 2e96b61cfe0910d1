//! Paths, types, bounds and generics.

use syn::punctuated::Punctuated;
use syn::{GenericArgument, PathArguments, ReturnType, Token, TypeParamBound};

use crate::syntax::ast::{
    Binding, BindingKind, Bound, ConstValue, GenericArg, GenericArgs, GenericParam,
    GenericParamKind, Generics, Path, Predicate, Segment, TypeRef,
};
use crate::syntax::text::{Name, Span};

use super::slice::{Slice, name};

/// Where a type stands: in a signature, which is lowered by itself, or in a body.
pub(super) trait TypeSite {
    fn slice(&self) -> Slice;

    /// Whether all `cfg`s among the attributes hold.
    fn holds(&self, attributes: &[syn::Attribute]) -> bool;

    /// What a macro in type position stands for.
    fn open_type_macro(&mut self, call: &syn::Macro) -> TypeRef;

    /// Counts how deep types are nested; false where that is too deep to go on.
    fn enter(&mut self) -> bool;

    fn leave(&mut self);
}

pub(super) fn lower_type(site: &mut dyn TypeSite, ty: &syn::Type) -> TypeRef {
    if !site.enter() {
        return TypeRef::Unknown;
    }
    let lowered = lower_type_inside(site, ty);
    site.leave();
    lowered
}

fn lower_type_inside(site: &mut dyn TypeSite, ty: &syn::Type) -> TypeRef {
    let boxed = |site: &mut dyn TypeSite, ty| Box::new(lower_type(site, ty));
    match ty {
        syn::Type::Array(array) => {
            let length = const_value(site, &array.len);
            TypeRef::Array(boxed(site, &array.elem), length)
        }
        syn::Type::FnPtr(pointer) => TypeRef::FnPointer {
            params: lower_named_args(site, &pointer.inputs),
            output: Box::new(lower_output(site, &pointer.output)),
        },
        syn::Type::Group(group) => lower_type(site, &group.elem),
        syn::Type::Paren(paren) => lower_type(site, &paren.elem),
        syn::Type::ImplTrait(it) => TypeRef::ImplTrait(lower_bounds(site, &it.bounds)),
        syn::Type::TraitObject(it) => TypeRef::DynTrait(lower_bounds(site, &it.bounds)),
        syn::Type::Infer(_) => TypeRef::Infer,
        syn::Type::Never(_) => TypeRef::Never,
        syn::Type::Macro(call) => site.open_type_macro(&call.mac),
        syn::Type::Path(path) => TypeRef::Path(lower_path(site, path.qself.as_ref(), &path.path)),
        syn::Type::Ptr(pointer) => TypeRef::Pointer {
            mutable: matches!(pointer.mutability, syn::PointerMutability::Mut(_)),
            inner: boxed(site, &pointer.elem),
        },
        syn::Type::Reference(reference) => TypeRef::Reference {
            mutable: reference.mutability.is_some(),
            inner: boxed(site, &reference.elem),
        },
        syn::Type::Slice(slice) => TypeRef::Slice(boxed(site, &slice.elem)),
        syn::Type::Tuple(tuple) => {
            TypeRef::Tuple(tuple.elems.iter().map(|ty| lower_type(site, ty)).collect())
        }
        _ => TypeRef::Unknown,
    }
}

fn lower_named_args(
    site: &mut dyn TypeSite,
    args: &Punctuated<syn::NamedArg, Token![,]>,
) -> Vec<TypeRef> {
    args.iter().map(|arg| lower_type(site, &arg.ty)).collect()
}

/// The unit type where nothing is written.
pub(super) fn lower_output(site: &mut dyn TypeSite, output: &ReturnType) -> TypeRef {
    match output {
        ReturnType::Default => TypeRef::Tuple(Vec::new()),
        ReturnType::Type(_, ty) => lower_type(site, ty),
    }
}

pub(super) fn lower_path(
    site: &mut dyn TypeSite,
    qself: Option<&syn::QSelf>,
    path: &syn::Path,
) -> Path {
    let slice = site.slice();
    let segments: Vec<Segment> = path
        .segments
        .iter()
        .map(|segment| lower_segment(site, segment))
        .collect();
    let first = match (qself, &path.leading_colon) {
        (Some(qself), _) => Some(slice.span(qself.lt_token.spans[0])),
        (None, Some(colons)) => Some(slice.span(colons.spans[0])),
        (None, None) => segments.first().map(|s| s.span),
    };
    let last = path
        .segments
        .last()
        .map(|segment| match &segment.arguments {
            PathArguments::None => slice.span(segment.ident.span()),
            PathArguments::AngleBracketed(args) => slice.span(args.gt_token.spans[0]),
            PathArguments::Parenthesized(args) => slice.close(args.paren_token.span),
        });
    let span = match (first, last) {
        (Some(first), Some(last)) => first.to(last),
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => slice.end(),
    };
    Path {
        global: path.leading_colon.is_some() && qself.is_none(),
        qself: qself.map(|qself| Box::new((lower_type(site, &qself.ty), qself.position))),
        segments,
        span,
    }
}

fn lower_segment(site: &mut dyn TypeSite, segment: &syn::PathSegment) -> Segment {
    let args = match &segment.arguments {
        PathArguments::None => None,
        PathArguments::AngleBracketed(args) => Some(Box::new(lower_generic_args(site, args))),
        PathArguments::Parenthesized(args) => {
            let params = lower_named_args(site, &args.inputs);
            let output = lower_output(site, &args.output);
            Some(Box::new(GenericArgs {
                args: vec![GenericArg::Type(TypeRef::Tuple(params))],
                bindings: vec![Binding {
                    name: Name::new("Output"),
                    args: None,
                    kind: BindingKind::Equals(output),
                }],
                parenthesized: true,
            }))
        }
    };
    Segment {
        name: name(&segment.ident),
        span: site.slice().span(segment.ident.span()),
        args,
    }
}

pub(super) fn lower_generic_args(
    site: &mut dyn TypeSite,
    args: &syn::AngleBracketedGenericArguments,
) -> GenericArgs {
    let mut lowered = GenericArgs::default();
    for arg in &args.args {
        match arg {
            GenericArgument::Type(ty) => {
                lowered.args.push(GenericArg::Type(lower_type(site, ty)));
            }
            GenericArgument::Const(value) => {
                let value = const_value(site, value);
                lowered.args.push(GenericArg::Const(value));
            }
            GenericArgument::AssocType(assoc) => {
                let args = assoc.generics.as_ref();
                let args = args.map(|args| Box::new(lower_generic_args(site, args)));
                let ty = lower_type(site, &assoc.ty);
                lowered.bindings.push(Binding {
                    name: name(&assoc.ident),
                    args,
                    kind: BindingKind::Equals(ty),
                });
            }
            GenericArgument::Constraint(constraint) => {
                let args = constraint.generics.as_ref();
                let args = args.map(|args| Box::new(lower_generic_args(site, args)));
                let bounds = lower_bounds(site, &constraint.bounds);
                lowered.bindings.push(Binding {
                    name: name(&constraint.ident),
                    args,
                    kind: BindingKind::Bounds(bounds),
                });
            }
            _ => {}
        }
    }
    lowered
}

/// A block around a constant is looked into: `{ N }` is `N`.
fn const_value(site: &mut dyn TypeSite, value: &syn::Expr) -> ConstValue {
    match value {
        syn::Expr::Lit(literal) => match &literal.lit {
            syn::Lit::Int(integer) => match integer.base10_parse() {
                Ok(value) => ConstValue::Integer(value),
                Err(_) => ConstValue::Unknown,
            },
            _ => ConstValue::Unknown,
        },
        syn::Expr::Path(path) => {
            ConstValue::Path(lower_path(site, path.qself.as_ref(), &path.path))
        }
        syn::Expr::Group(group) => nested_const_value(site, &group.expr),
        syn::Expr::Paren(paren) => nested_const_value(site, &paren.expr),
        syn::Expr::Block(block) => match block.block.stmts.as_slice() {
            [syn::Stmt::Expr(only, None)] => nested_const_value(site, only),
            _ => ConstValue::Unknown,
        },
        _ => ConstValue::Unknown,
    }
}

fn nested_const_value(site: &mut dyn TypeSite, value: &syn::Expr) -> ConstValue {
    if !site.enter() {
        return ConstValue::Unknown;
    }
    let value = const_value(site, value);
    site.leave();
    value
}

pub(super) fn lower_bounds(
    site: &mut dyn TypeSite,
    bounds: &Punctuated<TypeParamBound, Token![+]>,
) -> Vec<Bound> {
    let mut lowered = Vec::with_capacity(bounds.len());
    for bound in bounds {
        if let TypeParamBound::Trait(bound) = bound {
            lowered.push(Bound {
                path: lower_path(site, None, &bound.path),
                maybe: bound.maybe.is_some(),
            });
        }
    }
    lowered
}

pub(super) fn lower_generics(site: &mut dyn TypeSite, generics: &syn::Generics) -> Generics {
    let mut lowered = Generics::default();
    for param in &generics.params {
        match param {
            syn::GenericParam::Lifetime(_) => {}
            syn::GenericParam::Type(param) => {
                if !site.holds(&param.attrs) {
                    continue;
                }
                let name = name(&param.ident);
                let default = param.default.as_ref();
                let default = default.map(|(_, ty)| lower_type(site, ty));
                let bounds = lower_bounds(site, &param.bounds);
                if !bounds.is_empty() {
                    let span = site.slice().span(param.ident.span());
                    lowered.predicates.push(Predicate {
                        subject: TypeRef::Path(plain_path(name, span)),
                        bounds,
                    });
                }
                lowered.params.push(GenericParam {
                    name,
                    kind: GenericParamKind::Type { default },
                });
            }
            syn::GenericParam::Const(param) => {
                if !site.holds(&param.attrs) {
                    continue;
                }
                let ty = lower_type(site, &param.ty);
                let default = param.default.as_ref();
                let default = default.map(|(_, value)| const_value(site, value));
                lowered.params.push(GenericParam {
                    name: name(&param.ident),
                    kind: GenericParamKind::Const { ty, default },
                });
            }
        }
    }
    lower_where_clause(site, generics.where_clause.as_ref(), &mut lowered);
    lowered
}

pub(super) fn lower_where_clause(
    site: &mut dyn TypeSite,
    clause: Option<&syn::WhereClause>,
    generics: &mut Generics,
) {
    for predicate in clause.iter().flat_map(|clause| &clause.predicates) {
        if let syn::WherePredicate::Type(predicate) = predicate
            && site.holds(&predicate.attrs)
        {
            let subject = lower_type(site, &predicate.bounded_ty);
            let bounds = lower_bounds(site, &predicate.bounds);
            // Only lifetimes say nothing here.
            if !bounds.is_empty() {
                generics.predicates.push(Predicate { subject, bounds });
            }
        }
    }
}

/// A path of one identifier.
pub(super) fn plain_path(name: Name, span: Span) -> Path {
    Path {
        global: false,
        qself: None,
        segments: vec![Segment {
            name,
            span,
            args: None,
        }],
        span,
    }
}
