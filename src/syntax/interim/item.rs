//! Signatures: functions, types, `impl` and trait heads, aliases, imports.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;

use super::LowerFailure;
use super::parse::{Origin, with_parsed};
use super::types::*;
use crate::syntax::ast::*;
use crate::syntax::items::{ByteRange, Item};
use crate::syntax::text::{Name, TextId};

type Cfg<'a> = &'a dyn Fn(&str) -> bool;

/// Skips what stands before the keyword of an item.
fn visibility(input: ParseStream<'_>) -> syn::Result<()> {
    input.parse::<syn::Visibility>()?;
    skip_ident(input, "default");
    Ok(())
}

fn skip_ident(input: ParseStream<'_>, word: &str) {
    let is_it = input
        .cursor()
        .ident()
        .is_some_and(|(ident, _)| ident == word);
    // `default` may also be the name of something, but not where a keyword follows.
    if is_it && !input.peek2(syn::Token![:]) && !input.peek2(syn::Token![!]) {
        let _ = input.step(|cursor| match cursor.ident() {
            Some((_, rest)) => Ok(((), rest)),
            None => Err(cursor.error("expected an identifier")),
        });
    }
}

/// A signature with what may stand before it; a body never follows.
fn signature(input: ParseStream<'_>) -> syn::Result<syn::Signature> {
    visibility(input)?;
    input.parse()
}

/// Lowers the head of a function: `pub async fn f<T>(x: T) -> u32 where T: Copy`.
///
/// # Errors
/// When `syn` does not parse it.
pub fn lower_fn(
    text: TextId,
    content: &str,
    head: ByteRange,
    cfg: Cfg<'_>,
) -> Result<FnItem, LowerFailure> {
    with_parsed(signature, text, content, head, |sig, origin| {
        fn_item(&sig, origin, cfg)
    })
}

fn fn_item(sig: &syn::Signature, origin: Origin, cfg: Cfg<'_>) -> FnItem {
    let mut receiver = None;
    let mut params = Vec::with_capacity(sig.inputs.len());
    for input in &sig.inputs {
        match input {
            syn::FnArg::Receiver(own) => {
                let (kind, ty) = receiver_type(own, origin);
                receiver = Some(kind);
                params.push(FnParam {
                    name: Some(Name::new("self")),
                    ty,
                    span: origin.span(own.self_token.span()),
                });
            }
            syn::FnArg::Typed(param) => {
                if !is_enabled(&param.attrs, cfg) {
                    continue;
                }
                let name = match &*param.pat {
                    syn::Pat::Ident(ident) => Some(name(&ident.ident)),
                    _ => None,
                };
                params.push(FnParam {
                    name,
                    ty: ty(&param.ty, origin),
                    span: origin.span(param.span()),
                });
            }
        }
    }
    FnItem {
        generics: generics(&sig.generics, origin),
        receiver,
        params,
        output: output(&sig.output, origin),
        is_async: sig.asyncness.is_some(),
        is_const: sig.constness.is_some(),
        is_unsafe: matches!(sig.safety, syn::Safety::Unsafe(_)),
        is_foreign: sig.abi.is_some(),
        is_variadic: sig.variadic.is_some(),
    }
}

fn receiver_type(receiver: &syn::Receiver, origin: Origin) -> (Receiver, TypeRef) {
    let span = origin.span(receiver.self_token.span());
    let own = TypeRef::Path(Path {
        global: false,
        qself: None,
        segments: vec![Segment {
            name: Name::new("Self"),
            span,
            args: None,
        }],
        span,
    });
    let reference = |mutable| TypeRef::Reference {
        mutable,
        inner: Box::new(own.clone()),
    };
    match &receiver.kind {
        syn::ReceiverKind::Reference(_, _, Some(_)) => (Receiver::MutReference, reference(true)),
        syn::ReceiverKind::Reference(_, _, None) => (Receiver::Reference, reference(false)),
        syn::ReceiverKind::Typed(_, written) => (Receiver::Typed, ty(written, origin)),
        _ => (Receiver::Value, own),
    }
}

/// Lowers a struct, enum or union.
///
/// # Errors
/// When `syn` does not parse it.
pub fn lower_adt(
    text: TextId,
    content: &str,
    item: &Item,
    cfg: Cfg<'_>,
) -> Result<AdtItem, LowerFailure> {
    let derives = derives(text, content, item, cfg);
    let range = item.head.start..item.range.end;
    let parser = |input: ParseStream<'_>| {
        let parsed = input.parse::<syn::DeriveInput>()?;
        // A declaration may end with a semicolon that this form does not need.
        input.parse::<Option<syn::Token![;]>>()?;
        Ok(parsed)
    };
    with_parsed(parser, text, content, range, |tree, origin| {
        let variants = match &tree.data {
            syn::Data::Struct(data) => {
                vec![variant(&tree.ident, &data.fields, &[], origin, cfg)]
            }
            syn::Data::Union(data) => {
                let fields = syn::Fields::Named(data.fields.clone());
                vec![variant(&tree.ident, &fields, &[], origin, cfg)]
            }
            syn::Data::Enum(data) => data
                .variants
                .iter()
                .filter(|v| is_enabled(&v.attrs, cfg))
                .map(|v| variant(&v.ident, &v.fields, &v.attrs, origin, cfg))
                .collect(),
        };
        AdtItem {
            generics: generics(&tree.generics, origin),
            variants,
            derives,
        }
    })
}

fn derives(text: TextId, content: &str, item: &Item, cfg: Cfg<'_>) -> Vec<Path> {
    let mut found = Vec::new();
    for attr in &item.attrs {
        if attr.path != "derive" && attr.path != "cfg_attr" {
            continue;
        }
        let parser = |input: ParseStream<'_>| {
            let content;
            syn::parenthesized!(content in input);
            Punctuated::<syn::Meta, syn::Token![,]>::parse_terminated(&content)
        };
        let is_derive = attr.path == "derive";
        let lowered = with_parsed(
            parser,
            text,
            content,
            attr.tokens.clone(),
            |metas, origin| {
                if is_derive {
                    return metas
                        .iter()
                        .map(|m| path(m.path(), None, origin))
                        .collect::<Vec<_>>();
                }
                let mut metas = metas.iter();
                let holds = metas
                    .next()
                    .is_some_and(|p| cfg(&quote::quote!(#p).to_string()));
                let mut paths = Vec::new();
                for meta in metas.filter(|_| holds) {
                    if let syn::Meta::List(list) = meta
                        && list.path.is_ident("derive")
                        && let Ok(inner) = list.parse_args_with(
                            Punctuated::<syn::Path, syn::Token![,]>::parse_terminated,
                        )
                    {
                        paths.extend(inner.iter().map(|p| path(p, None, origin)));
                    }
                }
                paths
            },
        );
        found.extend(lowered.unwrap_or_default());
    }
    found
}

fn variant(
    ident: &syn::Ident,
    fields: &syn::Fields,
    attrs: &[syn::Attribute],
    origin: Origin,
    cfg: Cfg<'_>,
) -> VariantItem {
    let shape = match fields {
        syn::Fields::Named(_) => VariantShape::Named,
        syn::Fields::Unnamed(_) => VariantShape::Tuple,
        syn::Fields::Unit => VariantShape::Unit,
    };
    let fields = fields
        .iter()
        .filter(|f| is_enabled(&f.attrs, cfg))
        .enumerate()
        .map(|(i, field)| FieldItem {
            name: field
                .ident
                .as_ref()
                .map_or_else(|| Name::new(&i.to_string()), name),
            ty: ty(&field.ty, origin),
            span: origin.span(
                field
                    .ident
                    .as_ref()
                    .map_or_else(|| field.ty.span(), |i| i.span()),
            ),
            attrs: attr_items(&field.attrs, origin),
        })
        .collect();
    VariantItem {
        name: name(ident),
        span: origin.span(ident.span()),
        shape,
        fields,
        attrs: attr_items(attrs, origin),
    }
}

fn attr_items(attrs: &[syn::Attribute], origin: Origin) -> Vec<AttrItem> {
    attrs
        .iter()
        .filter(|a| !a.path().is_ident("doc"))
        .map(|attr| AttrItem {
            path: attr_path(attr),
            tokens: attr_tokens(attr),
            span: origin.span(attr.span()),
        })
        .collect()
}

struct ImplHead {
    generics: syn::Generics,
    negative: bool,
    trait_path: Option<syn::Path>,
    self_ty: syn::Type,
}

impl Parse for ImplHead {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        visibility(input)?;
        input.parse::<Option<syn::Token![unsafe]>>()?;
        input.parse::<syn::Token![impl]>()?;
        let mut generics = syn::Generics::default();
        // `impl <T as Trait>::X` does not occur; `<` opens parameters.
        if input.peek(syn::Token![<]) {
            generics = input.parse()?;
        }
        input.parse::<Option<syn::Token![const]>>()?;
        let negative = input.peek(syn::Token![!]) && !input.peek2(syn::token::Brace);
        if negative {
            input.parse::<syn::Token![!]>()?;
        }
        let first: syn::Type = input.parse()?;
        let (trait_path, self_ty) = if input.parse::<Option<syn::Token![for]>>()?.is_some() {
            let mut first = first;
            while let syn::Type::Group(group) = first {
                first = *group.elem;
            }
            match first {
                syn::Type::Path(p) => (Some(p.path), input.parse()?),
                other => return Err(syn::Error::new(other.span(), "expected a trait")),
            }
        } else {
            (None, first)
        };
        generics.where_clause = input.parse()?;
        Ok(ImplHead {
            generics,
            negative,
            trait_path,
            self_ty,
        })
    }
}

/// Lowers the head of an `impl`.
///
/// # Errors
/// When `syn` does not parse it.
pub fn lower_impl_head(
    text: TextId,
    content: &str,
    head: ByteRange,
) -> Result<ImplItem, LowerFailure> {
    with_parsed(ImplHead::parse, text, content, head, |tree, origin| {
        ImplItem {
            generics: generics(&tree.generics, origin),
            trait_path: tree.trait_path.as_ref().map(|p| path(p, None, origin)),
            negative: tree.negative,
            self_ty: ty(&tree.self_ty, origin),
        }
    })
}

struct TraitHead {
    generics: syn::Generics,
    supertraits: Vec<syn::TypeParamBound>,
}

impl Parse for TraitHead {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        visibility(input)?;
        input.parse::<Option<syn::Token![unsafe]>>()?;
        skip_ident(input, "auto");
        input.parse::<Option<syn::Token![const]>>()?;
        input.parse::<syn::Token![trait]>()?;
        input.parse::<syn::Ident>()?;
        let mut generics: syn::Generics = input.parse()?;
        let mut supertraits = Vec::new();
        // `: A + B` of a trait, `= A + B` of a trait alias.
        let has_bounds = input.parse::<Option<syn::Token![:]>>()?.is_some()
            || input.parse::<Option<syn::Token![=]>>()?.is_some();
        if has_bounds {
            while !input.is_empty() && !input.peek(syn::Token![where]) {
                supertraits.push(input.parse()?);
                if input.parse::<Option<syn::Token![+]>>()?.is_none() {
                    break;
                }
            }
        }
        generics.where_clause = input.parse()?;
        Ok(TraitHead {
            generics,
            supertraits,
        })
    }
}

/// Lowers the head of a trait.
///
/// # Errors
/// When `syn` does not parse it.
pub fn lower_trait_head(
    text: TextId,
    content: &str,
    head: ByteRange,
) -> Result<TraitItem, LowerFailure> {
    with_parsed(TraitHead::parse, text, content, head, |tree, origin| {
        TraitItem {
            generics: generics(&tree.generics, origin),
            supertraits: bounds(&tree.supertraits, origin),
        }
    })
}

struct AliasHead {
    generics: syn::Generics,
    bounds: Vec<syn::TypeParamBound>,
    target: Option<syn::Type>,
}

impl Parse for AliasHead {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        visibility(input)?;
        input.parse::<syn::Token![type]>()?;
        input.parse::<syn::Ident>()?;
        let mut generics: syn::Generics = input.parse()?;
        let mut bounds = Vec::new();
        if input.parse::<Option<syn::Token![:]>>()?.is_some() {
            while !input.is_empty()
                && !input.peek(syn::Token![where])
                && !input.peek(syn::Token![=])
            {
                bounds.push(input.parse()?);
                if input.parse::<Option<syn::Token![+]>>()?.is_none() {
                    break;
                }
            }
        }
        generics.where_clause = input.parse()?;
        let target = match input.parse::<Option<syn::Token![=]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        if input.peek(syn::Token![where]) {
            generics.where_clause = input.parse()?;
        }
        Ok(AliasHead {
            generics,
            bounds,
            target,
        })
    }
}

/// Lowers a type alias or associated type.
///
/// # Errors
/// When `syn` does not parse it.
pub fn lower_type_alias(
    text: TextId,
    content: &str,
    head: ByteRange,
) -> Result<TypeAliasItem, LowerFailure> {
    with_parsed(AliasHead::parse, text, content, head, |tree, origin| {
        TypeAliasItem {
            generics: generics(&tree.generics, origin),
            bounds: bounds(&tree.bounds, origin),
            target: tree.target.as_ref().map(|t| ty(t, origin)),
        }
    })
}

/// Lowers the type of a constant or static from its head, `pub static mut X: T`, or
/// `pub static mut X: T = …` where the scanner left the initializer in it.
///
/// # Errors
/// When `syn` does not parse it.
pub fn lower_value_type(
    text: TextId,
    content: &str,
    head: ByteRange,
) -> Result<TypeRef, LowerFailure> {
    let parser = |input: ParseStream<'_>| {
        visibility(input)?;
        input.parse::<Option<syn::Token![unsafe]>>()?;
        skip_ident(input, "safe");
        if input.parse::<Option<syn::Token![const]>>()?.is_none() {
            input.parse::<syn::Token![static]>()?;
        }
        input.parse::<Option<syn::Token![mut]>>()?;
        if input.parse::<Option<syn::Token![_]>>()?.is_none() {
            input.parse::<syn::Ident>()?;
        }
        input.parse::<syn::Generics>()?;
        input.parse::<syn::Token![:]>()?;
        let ty = input.parse::<syn::Type>()?;
        input.parse::<proc_macro2::TokenStream>()?;
        Ok(ty)
    };
    with_parsed(parser, text, content, head, |tree, origin| {
        ty(&tree, origin)
    })
}

/// Lowers a `use` to the names that it brings in.
///
/// # Errors
/// When `syn` does not parse it.
pub fn lower_use(
    text: TextId,
    content: &str,
    head: ByteRange,
) -> Result<Vec<UseItem>, LowerFailure> {
    let parser = |input: ParseStream<'_>| {
        visibility(input)?;
        input.parse::<syn::Token![use]>()?;
        let global = input.parse::<Option<syn::Token![::]>>()?.is_some();
        Ok((global, input.parse::<syn::UseTree>()?))
    };
    with_parsed(parser, text, content, head, |(global, tree), origin| {
        let mut found = Vec::new();
        use_tree(&tree, global, &mut Vec::new(), origin, &mut found);
        found
    })
}

fn use_tree(
    tree: &syn::UseTree,
    global: bool,
    front: &mut Vec<Segment>,
    origin: Origin,
    found: &mut Vec<UseItem>,
) {
    let segment = |ident: &syn::Ident| Segment {
        name: name(ident),
        span: origin.span(ident.span()),
        args: None,
    };
    let make = |segments: Vec<Segment>, kind: UseKind, at: proc_macro2::Span| {
        let span = match (segments.first(), segments.last()) {
            (Some(first), Some(last)) => first.span.to(last.span),
            _ => origin.span(at),
        };
        UseItem {
            path: Path {
                global,
                qself: None,
                segments,
                span,
            },
            kind,
        }
    };
    match tree {
        syn::UseTree::Path(p) => {
            front.push(segment(&p.ident));
            use_tree(&p.tree, global, front, origin, found);
            front.pop();
        }
        syn::UseTree::Name(n) => {
            let own = name(&n.ident);
            let mut segments = front.clone();
            // `{self}` names the path before the braces.
            let named = if own == "self" && !segments.is_empty() {
                segments.last().map_or(own, |s| s.name)
            } else {
                segments.push(segment(&n.ident));
                own
            };
            found.push(make(segments, UseKind::Named(named), n.ident.span()));
        }
        syn::UseTree::Rename(r) => {
            let mut segments = front.clone();
            if r.ident != "self" || segments.is_empty() {
                segments.push(segment(&r.ident));
            }
            let kind = if r.rename == "_" {
                UseKind::Anonymous
            } else {
                UseKind::Named(name(&r.rename))
            };
            found.push(make(segments, kind, r.ident.span()));
        }
        syn::UseTree::Glob(g) => {
            found.push(make(front.clone(), UseKind::Glob, g.star_token.span()));
        }
        syn::UseTree::Group(group) => {
            for item in &group.items {
                use_tree(item, global, front, origin, found);
            }
        }
    }
}
