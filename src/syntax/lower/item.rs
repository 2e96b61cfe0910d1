//! The signatures of items: everything but bodies.

use std::sync::Arc;

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{FnArg, Meta, Token};

use crate::syntax::ast::{
    AdtItem, FieldItem, FnItem, FnParam, ImplItem, LowerError, Path, Receiver, TraitItem,
    TypeAliasItem, TypeRef, VariantItem, VariantShape,
};
use crate::syntax::items::{Attr, ByteRange, Item, ItemKind};
use crate::syntax::text::{Name, Span, TextId};

use super::attributes::Attributes;
use super::slice::{Slice, SpanMemory, name};
use super::types::{
    TypeSite, lower_bounds, lower_generics, lower_output, lower_path, lower_type,
    lower_where_clause, plain_path,
};

/// Types nested deeper than this are [`TypeRef::Unknown`].
const MAX_TYPE_DEPTH: u32 = 200;

/// The text that an item stands in, and how its `cfg`s are judged.
#[derive(Clone, Copy)]
pub struct ItemText<'a> {
    pub text: TextId,
    /// The whole text.
    pub content: &'a str,
    /// Whether the predicate of a `#[cfg(…)]` on a field, variant or parameter holds.
    pub cfg: &'a dyn Fn(&str) -> bool,
    /// What a macro call in type position becomes, if it is to be expanded.
    pub macros: TypeMacros<'a>,
}

/// Expands the macro of a path, given the tokens of its input and the whole call.
pub type TypeMacros<'a> = &'a dyn Fn(&Path, Span, Span) -> Option<(TextId, Arc<str>)>;

impl<'a> ItemText<'a> {
    pub(super) fn signature(&self, range: &ByteRange) -> Signature<'a> {
        Signature {
            slice: Slice::new(self.text, self.content, range),
            content: self.content,
            cfg: self.cfg,
            macros: self.macros,
            depth: 0,
        }
    }
}

pub(super) struct Signature<'a> {
    pub slice: Slice,
    content: &'a str,
    cfg: &'a dyn Fn(&str) -> bool,
    macros: TypeMacros<'a>,
    depth: u32,
}

impl<'a> Signature<'a> {
    pub(super) fn string(&self) -> &'a str {
        let range = self.slice.start as usize..self.slice.end as usize;
        self.content.get(range).unwrap_or("")
    }

    /// Parses the signature with `ending` behind it, which makes it what `syn` takes for
    /// a whole item.
    fn parse<T: Parse>(&self, ending: &str) -> Result<T, LowerError> {
        let mut string = self.string().to_owned();
        string.push_str(ending);
        self.slice.parse(T::parse, &string)
    }

    fn attributes(&self) -> Attributes<'a> {
        Attributes {
            slice: self.slice,
            content: self.content,
            cfg: self.cfg,
        }
    }
}

impl TypeSite for Signature<'_> {
    fn slice(&self) -> Slice {
        self.slice
    }

    fn holds(&self, attributes: &[syn::Attribute]) -> bool {
        self.attributes().hold(attributes)
    }

    fn open_type_macro(&mut self, call: &syn::Macro) -> TypeRef {
        let path = lower_path(self, None, &call.path);
        let group = *call.delimiter.span();
        let close = self.slice.close(group);
        let tokens = Span {
            text: self.slice.text,
            start: self.slice.open(group).end,
            end: close.start,
        };
        let Some((text, content)) = (self.macros)(&path, tokens, path.span.to(close)) else {
            return TypeRef::Unknown;
        };
        let whole = 0..content.len() as u32;
        let mut inside = Signature {
            slice: Slice::new(text, &content, &whole),
            content: &content,
            cfg: self.cfg,
            macros: self.macros,
            depth: self.depth,
        };
        match inside.slice.parse(syn::Type::parse, &content) {
            Ok(ty) => lower_type(&mut inside, &ty),
            Err(_) => TypeRef::Unknown,
        }
    }

    fn enter(&mut self) -> bool {
        let fits = self.depth < MAX_TYPE_DEPTH;
        self.depth += u32::from(fits);
        fits
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }
}

/// The signature of a function from its head.
///
/// # Errors
/// Where the head is no function signature.
pub fn lower_fn(item: ItemText<'_>, head: &ByteRange) -> Result<FnItem, LowerError> {
    let _memory = SpanMemory::keep();
    let site = &mut item.signature(head);
    let FnHead(signature) = site.parse("")?;
    let mut receiver = None;
    let mut params = Vec::with_capacity(signature.inputs.len());
    for input in &signature.inputs {
        match input {
            FnArg::Receiver(it) => {
                if !site.holds(&it.attrs) {
                    continue;
                }
                let (form, ty) = lower_receiver(site, it);
                receiver = Some(form);
                params.push(FnParam {
                    name: Some(Name::new("self")),
                    ty,
                    span: site.slice.span(it.self_token.span),
                });
            }
            FnArg::Typed(it) => {
                if !site.holds(&it.attrs) {
                    continue;
                }
                let (name, span) = match &*it.pat {
                    syn::Pat::Ident(ident) => (
                        Some(name(&ident.ident)),
                        site.slice.span(ident.ident.span()),
                    ),
                    pat => (None, site.slice.span(pat.span())),
                };
                let ty = lower_type(site, &it.ty);
                params.push(FnParam { name, ty, span });
            }
        }
    }
    Ok(FnItem {
        generics: lower_generics(site, &signature.generics),
        receiver,
        params,
        output: lower_output(site, &signature.output),
        is_async: signature.asyncness.is_some(),
        is_const: signature.constness.is_some(),
        is_unsafe: matches!(signature.safety, syn::Safety::Unsafe(_)),
        is_foreign: signature.abi.is_some(),
        is_variadic: signature.variadic.is_some(),
    })
}

fn lower_receiver(site: &mut Signature<'_>, receiver: &syn::Receiver) -> (Receiver, TypeRef) {
    let span = site.slice.span(receiver.self_token.span);
    let self_ty = TypeRef::Path(plain_path(Name::new("Self"), span));
    let reference = |mutable, inner| TypeRef::Reference {
        mutable,
        inner: Box::new(inner),
    };
    match &receiver.kind {
        syn::ReceiverKind::Reference(_, _, None) => {
            (Receiver::Reference, reference(false, self_ty))
        }
        syn::ReceiverKind::Reference(_, _, Some(_)) => {
            (Receiver::MutReference, reference(true, self_ty))
        }
        syn::ReceiverKind::Typed(_, ty) => (Receiver::Typed, lower_type(site, ty)),
        _ => (Receiver::Value, self_ty),
    }
}

/// `pub default async fn f<T>(x: T) -> u32 where …`
pub(super) struct FnHead(pub syn::Signature);

impl Parse for FnHead {
    fn parse(input: ParseStream<'_>) -> syn::Result<FnHead> {
        input.parse::<syn::Visibility>()?;
        input.parse::<Option<Token![default]>>()?;
        // In `extern` blocks.
        if input.peek(safe) {
            input.parse::<safe>()?;
        }
        input.parse().map(FnHead)
    }
}

syn::custom_keyword!(safe);

/// A struct, enum or union, from head and body.
///
/// # Errors
/// Where it is none, or a field has no type.
pub fn lower_adt(text: ItemText<'_>, item: &Item) -> Result<AdtItem, LowerError> {
    let _memory = SpanMemory::keep();
    let (range, ending) = match &item.body {
        Some(body) => (item.head.start..body.end, "}"),
        None => (item.head.clone(), ";"),
    };
    let site = &mut text.signature(&range);
    let (generics, variants) = match item.kind {
        ItemKind::Enum => {
            let parsed: syn::ItemEnum = site.parse(ending)?;
            let mut variants = Vec::with_capacity(parsed.variants.len());
            for variant in &parsed.variants {
                if site.holds(&variant.attrs) {
                    let (attrs, ident) = (&variant.attrs, &variant.ident);
                    variants.push(lower_variant(site, attrs, ident, &variant.fields));
                }
            }
            (parsed.generics, variants)
        }
        ItemKind::Union => {
            let parsed: syn::ItemUnion = site.parse(ending)?;
            let fields = syn::Fields::Named(parsed.fields);
            let variant = lower_variant(site, &[], &parsed.ident, &fields);
            (parsed.generics, vec![variant])
        }
        _ => {
            let parsed: syn::ItemStruct = site.parse(ending)?;
            let variant = lower_variant(site, &[], &parsed.ident, &parsed.fields);
            (parsed.generics, vec![variant])
        }
    };
    Ok(AdtItem {
        generics: lower_generics(site, &generics),
        variants,
        derives: lower_derives(text, &item.attrs),
    })
}

fn lower_variant(
    site: &mut Signature<'_>,
    attrs: &[syn::Attribute],
    ident: &syn::Ident,
    fields: &syn::Fields,
) -> VariantItem {
    let shape = match fields {
        syn::Fields::Named(_) => VariantShape::Named,
        syn::Fields::Unnamed(_) => VariantShape::Tuple,
        syn::Fields::Unit => VariantShape::Unit,
    };
    let mut lowered: Vec<FieldItem> = Vec::with_capacity(fields.len());
    for field in fields {
        if !site.holds(&field.attrs) {
            continue;
        }
        let ty = lower_type(site, &field.ty);
        let (name, span) = match &field.ident {
            Some(ident) => (name(ident), site.slice.span(ident.span())),
            None => {
                let index = Name::new(&lowered.len().to_string());
                (index, site.slice.span(field.ty.span()))
            }
        };
        lowered.push(FieldItem {
            name,
            ty,
            span,
            attrs: site.attributes().keep(&field.attrs),
        });
    }
    VariantItem {
        name: name(ident),
        span: site.slice.span(ident.span()),
        shape,
        fields: lowered,
        attrs: site.attributes().keep(attrs),
    }
}

/// The traits that `#[derive(…)]`s among an item's attributes name, those under
/// `cfg_attr` included. What is no list of paths is passed over.
pub fn lower_derives(text: ItemText<'_>, attrs: &[Attr]) -> Vec<Path> {
    let _memory = SpanMemory::keep();
    let mut paths = Vec::new();
    for attr in attrs {
        if attr.path != "derive" && attr.path != "cfg_attr" {
            continue;
        }
        let site = &mut text.signature(&attr.range);
        let Ok(parsed) = site.slice.parse(syn::Attribute::parse_outer, site.string()) else {
            continue;
        };
        for attribute in &parsed {
            match &attribute.meta {
                Meta::List(list) if list.path.is_ident("cfg_attr") => {
                    for meta in site.attributes().attributes_under(list) {
                        lower_derive(site, &meta, &mut paths);
                    }
                }
                meta => lower_derive(site, meta, &mut paths),
            }
        }
    }
    paths
}

fn lower_derive(site: &mut Signature<'_>, meta: &Meta, paths: &mut Vec<Path>) {
    if let Meta::List(list) = meta
        && list.path.is_ident("derive")
        && let Ok(parsed) =
            list.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated)
    {
        paths.extend(parsed.iter().map(|path| lower_path(site, None, path)));
    }
}

/// The head of an `impl`.
///
/// # Errors
/// Where it is none.
pub fn lower_impl_head(text: ItemText<'_>, head: &ByteRange) -> Result<ImplItem, LowerError> {
    let _memory = SpanMemory::keep();
    let site = &mut text.signature(head);
    let parsed: syn::ItemImpl = site.parse("{}")?;
    let trait_path = parsed.trait_.as_ref();
    Ok(ImplItem {
        generics: lower_generics(site, &parsed.generics),
        trait_path: trait_path.map(|(path, _)| lower_path(site, None, path)),
        negative: parsed.modifiers.polarity.is_some(),
        self_ty: lower_type(site, &parsed.self_ty),
    })
}

/// The head of a `trait`, or a whole trait alias without its `;`.
///
/// # Errors
/// Where it is neither.
pub fn lower_trait_head(text: ItemText<'_>, head: &ByteRange) -> Result<TraitItem, LowerError> {
    let _memory = SpanMemory::keep();
    let site = &mut text.signature(head);
    let parsed: TraitHead = site.parse("")?;
    Ok(TraitItem {
        generics: lower_generics(site, &parsed.generics),
        supertraits: lower_bounds(site, &parsed.supertraits),
    })
}

/// `pub unsafe auto trait A<T>: B + C where …`, or with `=` for the `:`.
struct TraitHead {
    generics: syn::Generics,
    supertraits: Punctuated<syn::TypeParamBound, Token![+]>,
}

impl Parse for TraitHead {
    fn parse(input: ParseStream<'_>) -> syn::Result<TraitHead> {
        input.parse::<syn::Visibility>()?;
        input.parse::<Option<Token![const]>>()?;
        input.parse::<Option<Token![unsafe]>>()?;
        input.parse::<Option<Token![auto]>>()?;
        input.parse::<Token![trait]>()?;
        input.parse::<syn::Ident>()?;
        let mut generics: syn::Generics = input.parse()?;
        let mut supertraits = Punctuated::new();
        if input.peek(Token![:]) || input.peek(Token![=]) {
            if input.parse::<Option<Token![:]>>()?.is_none() {
                input.parse::<Token![=]>()?;
            }
            supertraits = parse_bounds(input)?;
        }
        generics.where_clause = input.parse()?;
        Ok(TraitHead {
            generics,
            supertraits,
        })
    }
}

fn parse_bounds(input: ParseStream<'_>) -> syn::Result<Punctuated<syn::TypeParamBound, Token![+]>> {
    let mut bounds = Punctuated::new();
    while !(input.is_empty() || input.peek(Token![where]) || input.peek(Token![=])) {
        bounds.push_value(input.parse()?);
        if !input.peek(Token![+]) {
            break;
        }
        bounds.push_punct(input.parse()?);
    }
    Ok(bounds)
}

/// A type alias or associated type, from a head that reaches to its `;`.
///
/// # Errors
/// Where it is none.
pub fn lower_type_alias(text: ItemText<'_>, head: &ByteRange) -> Result<TypeAliasItem, LowerError> {
    let _memory = SpanMemory::keep();
    let site = &mut text.signature(head);
    let parsed: TypeAlias = site.parse("")?;
    let mut generics = lower_generics(site, &parsed.generics);
    lower_where_clause(site, parsed.late_where.as_ref(), &mut generics);
    Ok(TypeAliasItem {
        generics,
        bounds: lower_bounds(site, &parsed.bounds),
        target: parsed.target.map(|ty| lower_type(site, &ty)),
    })
}

struct TypeAlias {
    generics: syn::Generics,
    bounds: Punctuated<syn::TypeParamBound, Token![+]>,
    target: Option<syn::Type>,
    /// Associated types have their `where` behind the type.
    late_where: Option<syn::WhereClause>,
}

impl Parse for TypeAlias {
    fn parse(input: ParseStream<'_>) -> syn::Result<TypeAlias> {
        input.parse::<syn::Visibility>()?;
        input.parse::<Option<Token![default]>>()?;
        input.parse::<Token![type]>()?;
        input.parse::<syn::Ident>()?;
        let mut generics: syn::Generics = input.parse()?;
        let mut bounds = Punctuated::new();
        if input.parse::<Option<Token![:]>>()?.is_some() {
            bounds = parse_bounds(input)?;
        }
        generics.where_clause = input.parse()?;
        let mut target = None;
        if input.parse::<Option<Token![=]>>()?.is_some() {
            target = Some(input.parse()?);
        }
        Ok(TypeAlias {
            generics,
            bounds,
            target,
            late_where: input.parse()?,
        })
    }
}

/// The type of a constant or static, from its head (without the `=`).
///
/// # Errors
/// Where there is no `: Type`.
pub fn lower_const_type(text: ItemText<'_>, head: &ByteRange) -> Result<TypeRef, LowerError> {
    let _memory = SpanMemory::keep();
    let site = &mut text.signature(head);
    let ConstHead(ty) = site.parse("")?;
    Ok(lower_type(site, &ty))
}

struct ConstHead(syn::Type);

impl Parse for ConstHead {
    fn parse(input: ParseStream<'_>) -> syn::Result<ConstHead> {
        // `pub const NAME`, `unsafe static mut NAME`, and `static ref NAME` of macros.
        while !input.peek(Token![:]) || input.peek(Token![::]) {
            input.parse::<proc_macro2::TokenTree>()?;
        }
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        input.parse::<Option<syn::WhereClause>>()?;
        Ok(ConstHead(ty))
    }
}

/// A path from a configuration or a declaration: `a::b::<T>::c`, `<T as Trait>::f`.
/// Spans are those of `string` in no text.
///
/// # Errors
/// Where it is no path.
pub fn parse_path(string: &str) -> Result<Path, LowerError> {
    match parse_type(string)? {
        TypeRef::Path(path) => Ok(path),
        _ => Err(LowerError {
            span: Span::new(NO_TEXT, whole(string)),
            message: format!("`{string}` is no path"),
        }),
    }
}

/// A type from a configuration or a declaration. Spans are those of `string` in no text.
///
/// # Errors
/// Where it is no type.
pub fn parse_type(string: &str) -> Result<TypeRef, LowerError> {
    let _memory = SpanMemory::keep();
    let slice = Slice::new(NO_TEXT, string, &whole(string));
    let parsed: syn::Type = slice.parse(syn::Type::parse, string)?;
    let site = &mut Signature {
        slice,
        content: string,
        macros: &|_, _, _| None,
        cfg: &|_| true,
        depth: 0,
    };
    Ok(lower_type(site, &parsed))
}

/// What spans name as their text where there is none.
const NO_TEXT: TextId = TextId(u32::MAX);

fn whole(string: &str) -> ByteRange {
    0..u32::try_from(string.len()).unwrap_or(u32::MAX)
}
