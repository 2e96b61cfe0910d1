//! `use` declarations.

use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

use crate::syntax::ast::{LowerError, Path, Segment, UseItem, UseKind};
use crate::syntax::items::ByteRange;
use crate::syntax::text::Span;

use super::item::ItemText;
use super::slice::{Slice, SpanMemory, name};

/// The names that a `use` brings in, in source order.
///
/// # Errors
/// Where the head is no `use` declaration.
pub fn lower_use(text: ItemText<'_>, head: &ByteRange) -> Result<Vec<UseItem>, LowerError> {
    let _memory = SpanMemory::keep();
    let site = text.signature(head);
    let slice = site.slice;
    let mut uses = Uses {
        slice,
        global: false,
        prefix: Vec::new(),
        found: Vec::new(),
    };
    let parser = |input: ParseStream<'_>| {
        input.parse::<syn::Visibility>()?;
        input.parse::<Token![use]>()?;
        uses.tree(input)
    };
    slice.parse(parser, site.string())?;
    Ok(uses.found)
}

/// Reads `use` trees. `syn` knows them, but not that `{::a, b::c}` may stand in a group.
struct Uses {
    slice: Slice,
    global: bool,
    prefix: Vec<Segment>,
    found: Vec<UseItem>,
}

impl Uses {
    /// Groups recurse; how deep they nest was checked before.
    fn tree(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let around = (self.global, self.prefix.len());
        if input.parse::<Option<Token![::]>>()?.is_some() {
            self.global = true;
        }
        self.path(input)?;
        self.global = around.0;
        self.prefix.truncate(around.1);
        Ok(())
    }

    fn path(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        loop {
            if input.peek(syn::token::Brace) {
                let group;
                syn::braced!(group in input);
                while !group.is_empty() {
                    self.tree(&group)?;
                    if !group.is_empty() {
                        group.parse::<Token![,]>()?;
                    }
                }
                return Ok(());
            }
            if input.peek(Token![*]) {
                let star = input.parse::<Token![*]>()?;
                let span = self.slice.span(star.spans[0]);
                self.push(None, span, UseKind::Glob);
                return Ok(());
            }
            let ident = input.call(syn::Ident::parse_any)?;
            if input.parse::<Option<Token![::]>>()?.is_some() {
                let segment = self.segment(&ident);
                self.prefix.push(segment);
                continue;
            }
            let mut brings = None;
            if input.parse::<Option<Token![as]>>()?.is_some() {
                if input.parse::<Option<Token![_]>>()?.is_some() {
                    self.named(&ident, UseKind::Anonymous);
                    return Ok(());
                }
                brings = Some(input.call(syn::Ident::parse_any)?);
            }
            let brings = match (&brings, self.prefix.last()) {
                (Some(brings), _) => name(brings),
                // `{self}` brings what the group is in.
                (None, Some(group)) if ident == "self" => group.name,
                (None, _) => name(&ident),
            };
            self.named(&ident, UseKind::Named(brings));
            return Ok(());
        }
    }

    fn named(&mut self, ident: &syn::Ident, kind: UseKind) {
        let is_group = ident == "self" && !self.prefix.is_empty();
        let last = (!is_group).then(|| self.segment(ident));
        self.push(last, self.slice.span(ident.span()), kind);
    }

    fn segment(&self, ident: &syn::Ident) -> Segment {
        Segment {
            name: name(ident),
            span: self.slice.span(ident.span()),
            args: None,
        }
    }

    /// The span is that of the last identifier as written, since one declaration has
    /// many paths with a common beginning.
    fn push(&mut self, last: Option<Segment>, span: Span, kind: UseKind) {
        let mut segments = Vec::with_capacity(self.prefix.len() + usize::from(last.is_some()));
        segments.extend_from_slice(&self.prefix);
        segments.extend(last);
        let path = Path {
            global: self.global,
            qself: None,
            segments,
            span,
        };
        self.found.push(UseItem { path, kind });
    }
}
