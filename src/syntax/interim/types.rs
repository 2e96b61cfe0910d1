//! Paths, types, generics.

use quote::ToTokens;
use syn::spanned::Spanned;

use super::LowerFailure;
use super::parse::{Origin, with_parsed};
use crate::syntax::ast::*;
use crate::syntax::text::{Name, TextId};

/// A path from a string that stands in no text: configuration, attributes.
pub fn parse_path(written: &str) -> Result<Path, LowerFailure> {
    let parser = |input: syn::parse::ParseStream<'_>| input.parse::<syn::TypePath>();
    let range = 0..written.len() as u32;
    with_parsed(parser, TextId(u32::MAX), written, range, |tree, origin| {
        path(&tree.path, tree.qself.as_ref(), origin)
    })
}

pub fn name(ident: &syn::Ident) -> Name {
    Name::new(&ident.to_string())
}

pub fn path(path: &syn::Path, qself: Option<&syn::QSelf>, origin: Origin) -> Path {
    let segments: Vec<Segment> = path.segments.iter().map(|s| segment(s, origin)).collect();
    let mut span = match (segments.first(), segments.last()) {
        (Some(first), Some(last)) => first.span.to(last.span),
        _ => origin.span(path.span()),
    };
    if let Some(last) = path.segments.last()
        && !last.arguments.is_empty()
    {
        span = span.to(origin.span(path.span()));
    }
    if let Some(qself) = qself {
        span = origin.span(qself.lt_token.span).to(span);
    } else if let Some(colons) = &path.leading_colon {
        span = origin.span(colons.span()).to(span);
    }
    Path {
        global: path.leading_colon.is_some(),
        qself: qself.map(|q| Box::new((ty(&q.ty, origin), q.position))),
        segments,
        span,
    }
}

fn segment(segment: &syn::PathSegment, origin: Origin) -> Segment {
    let args = match &segment.arguments {
        syn::PathArguments::None => None,
        syn::PathArguments::AngleBracketed(args) => Some(Box::new(generic_args(args, origin))),
        syn::PathArguments::Parenthesized(args) => {
            let inputs = args.inputs.iter().map(|a| ty(&a.ty, origin)).collect();
            Some(Box::new(GenericArgs {
                args: vec![GenericArg::Type(TypeRef::Tuple(inputs))],
                bindings: vec![Binding {
                    name: Name::new("Output"),
                    args: None,
                    kind: BindingKind::Equals(output(&args.output, origin)),
                }],
                parenthesized: true,
            }))
        }
    };
    Segment {
        name: name(&segment.ident),
        span: origin.span(segment.ident.span()),
        args,
    }
}

pub fn generic_args(args: &syn::AngleBracketedGenericArguments, origin: Origin) -> GenericArgs {
    let mut lowered = GenericArgs::default();
    let nested = |generics: &Option<syn::AngleBracketedGenericArguments>| {
        generics.as_ref().map(|g| Box::new(generic_args(g, origin)))
    };
    for arg in &args.args {
        match arg {
            syn::GenericArgument::Type(t) => lowered.args.push(GenericArg::Type(ty(t, origin))),
            syn::GenericArgument::Const(value) => {
                lowered
                    .args
                    .push(GenericArg::Const(constant(value, origin)));
            }
            syn::GenericArgument::AssocType(assoc) => lowered.bindings.push(Binding {
                name: name(&assoc.ident),
                args: nested(&assoc.generics),
                kind: BindingKind::Equals(ty(&assoc.ty, origin)),
            }),
            syn::GenericArgument::Constraint(constraint) => lowered.bindings.push(Binding {
                name: name(&constraint.ident),
                args: nested(&constraint.generics),
                kind: BindingKind::Bounds(bounds(&constraint.bounds, origin)),
            }),
            _ => {}
        }
    }
    lowered
}

pub fn output(output: &syn::ReturnType, origin: Origin) -> TypeRef {
    match output {
        syn::ReturnType::Default => TypeRef::Tuple(Vec::new()),
        syn::ReturnType::Type(_, t) => ty(t, origin),
    }
}

pub fn ty(written: &syn::Type, origin: Origin) -> TypeRef {
    match written {
        syn::Type::Array(array) => TypeRef::Array(
            Box::new(ty(&array.elem, origin)),
            constant(&array.len, origin),
        ),
        syn::Type::FnPtr(pointer) => TypeRef::FnPointer {
            params: pointer.inputs.iter().map(|a| ty(&a.ty, origin)).collect(),
            output: Box::new(output(&pointer.output, origin)),
        },
        syn::Type::Group(group) => ty(&group.elem, origin),
        syn::Type::Paren(paren) => ty(&paren.elem, origin),
        syn::Type::ImplTrait(t) => TypeRef::ImplTrait(bounds(&t.bounds, origin)),
        syn::Type::TraitObject(t) => TypeRef::DynTrait(bounds(&t.bounds, origin)),
        syn::Type::Infer(_) => TypeRef::Infer,
        syn::Type::Never(_) => TypeRef::Never,
        syn::Type::Path(p) => TypeRef::Path(path(&p.path, p.qself.as_ref(), origin)),
        syn::Type::Ptr(pointer) => TypeRef::Pointer {
            mutable: matches!(pointer.mutability, syn::PointerMutability::Mut(_)),
            inner: Box::new(ty(&pointer.elem, origin)),
        },
        syn::Type::Reference(reference) => TypeRef::Reference {
            mutable: reference.mutability.is_some(),
            inner: Box::new(ty(&reference.elem, origin)),
        },
        syn::Type::Slice(slice) => TypeRef::Slice(Box::new(ty(&slice.elem, origin))),
        syn::Type::Tuple(tuple) => {
            TypeRef::Tuple(tuple.elems.iter().map(|t| ty(t, origin)).collect())
        }
        _ => TypeRef::Unknown,
    }
}

pub fn constant(value: &syn::Expr, origin: Origin) -> ConstValue {
    match value {
        syn::Expr::Lit(lit) => match &lit.lit {
            syn::Lit::Int(int) => int
                .base10_parse()
                .map_or(ConstValue::Unknown, ConstValue::Integer),
            _ => ConstValue::Unknown,
        },
        syn::Expr::Path(p) => ConstValue::Path(path(&p.path, p.qself.as_ref(), origin)),
        syn::Expr::Paren(paren) => constant(&paren.expr, origin),
        syn::Expr::Group(group) => constant(&group.expr, origin),
        syn::Expr::Block(block) => match block.block.stmts.as_slice() {
            [syn::Stmt::Expr(inner, None)] => constant(inner, origin),
            _ => ConstValue::Unknown,
        },
        _ => ConstValue::Unknown,
    }
}

pub fn bounds<'a>(
    bounds: impl IntoIterator<Item = &'a syn::TypeParamBound>,
    origin: Origin,
) -> Vec<Bound> {
    bounds
        .into_iter()
        .filter_map(|bound| match bound {
            syn::TypeParamBound::Trait(t) => Some(Bound {
                path: path(&t.path, None, origin),
                maybe: t.maybe.is_some(),
            }),
            _ => None,
        })
        .collect()
}

pub fn generics(generics: &syn::Generics, origin: Origin) -> Generics {
    let mut lowered = Generics::default();
    for param in &generics.params {
        match param {
            syn::GenericParam::Lifetime(_) => {}
            syn::GenericParam::Type(param) => {
                let own = name(&param.ident);
                lowered.params.push(GenericParam {
                    name: own,
                    kind: GenericParamKind::Type {
                        default: param.default.as_ref().map(|(_, t)| ty(t, origin)),
                    },
                });
                if !param.bounds.is_empty() {
                    let span = origin.span(param.ident.span());
                    lowered.predicates.push(Predicate {
                        subject: TypeRef::Path(Path {
                            global: false,
                            qself: None,
                            segments: vec![Segment {
                                name: own,
                                span,
                                args: None,
                            }],
                            span,
                        }),
                        bounds: bounds(&param.bounds, origin),
                    });
                }
            }
            syn::GenericParam::Const(param) => lowered.params.push(GenericParam {
                name: name(&param.ident),
                kind: GenericParamKind::Const {
                    ty: ty(&param.ty, origin),
                    default: param
                        .default
                        .as_ref()
                        .map(|(_, value)| constant(value, origin)),
                },
            }),
        }
    }
    for predicate in generics.where_clause.iter().flat_map(|w| &w.predicates) {
        if let syn::WherePredicate::Type(predicate) = predicate {
            lowered.predicates.push(Predicate {
                subject: ty(&predicate.bounded_ty, origin),
                bounds: bounds(&predicate.bounds, origin),
            });
        }
    }
    lowered
}

/// The text of an attribute behind its path.
pub fn attr_tokens(attr: &syn::Attribute) -> String {
    match &attr.meta {
        syn::Meta::Path(_) => String::new(),
        syn::Meta::List(list) => format!("({})", list.tokens),
        syn::Meta::NameValue(pair) => format!("= {}", pair.value.to_token_stream()),
    }
}

pub fn attr_path(attr: &syn::Attribute) -> Name {
    let segments: Vec<String> = attr
        .path()
        .segments
        .iter()
        .map(|s| s.ident.to_string())
        .collect();
    Name::new(&segments.join("::"))
}

/// Whether the `#[cfg]`s among the attributes hold.
pub fn is_enabled(attrs: &[syn::Attribute], cfg: &dyn Fn(&str) -> bool) -> bool {
    attrs.iter().all(|attr| match &attr.meta {
        syn::Meta::List(list) if list.path.is_ident("cfg") => cfg(&list.tokens.to_string()),
        _ => true,
    })
}
