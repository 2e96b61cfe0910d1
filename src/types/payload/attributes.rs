//! What serde's attributes say of a type's serialized form
//! (<https://serde.rs/attributes.html>).

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Expr, Lit, Meta, Token};

use super::Tagging;
use crate::names::db::attr_argument;
use crate::syntax::ast::AttrItem;

/// What serde's attributes say of a whole type.
pub(super) struct Container {
    pub(super) rename_all: Option<String>,
    pub(super) rename_all_fields: Option<String>,
    pub(super) deny_unknown_fields: bool,
    pub(super) default: bool,
    pub(super) transparent: bool,
    pub(super) tagging: Tagging,
    pub(super) custom: bool,
}

impl Container {
    pub(super) fn read(attributes: &[Meta], by_hand: bool) -> Self {
        let goes_through = ["from", "try_from", "into", "remote"];
        Self {
            rename_all: word(attributes, "rename_all"),
            rename_all_fields: word(attributes, "rename_all_fields"),
            deny_unknown_fields: has(attributes, "deny_unknown_fields"),
            default: has(attributes, "default"),
            transparent: has(attributes, "transparent"),
            tagging: match (word(attributes, "tag"), word(attributes, "content")) {
                (Some(tag), Some(content)) => Tagging::Adjacent { tag, content },
                (Some(tag), None) => Tagging::Internal { tag },
                _ if has(attributes, "untagged") => Tagging::Untagged,
                _ => Tagging::External,
            },
            custom: by_hand || goes_through.iter().any(|key| has(attributes, key)),
        }
    }
}

pub(super) fn serde_metas(attributes: &[AttrItem]) -> Vec<Meta> {
    attributes
        .iter()
        .filter(|attribute| attribute.path == "serde")
        .flat_map(|attribute| metas(&attribute.tokens))
        .collect()
}

/// The parts of `(a, b = "c", d(…))`. What does not parse says nothing; the compiler refuses it.
pub(super) fn metas(tokens: &str) -> Vec<Meta> {
    let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
    let parsed = parser.parse_str(attr_argument(tokens));
    parsed.map_or_else(|_| Vec::new(), |all| all.into_iter().collect())
}

pub(super) fn has(attributes: &[Meta], key: &str) -> bool {
    attributes.iter().any(|it| it.path().is_ident(key))
}

/// The values of `key = "…"`. Of `key(serialize = "…", deserialize = "…")` the first: what is
/// written is what histories have.
pub(super) fn words(attributes: &[Meta], key: &str) -> Vec<String> {
    attributes
        .iter()
        .filter(|it| it.path().is_ident(key))
        .filter_map(|it| match it {
            Meta::NameValue(pair) => literal(&pair.value),
            Meta::List(list) => {
                let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
                let inner = parser.parse2(list.tokens.clone()).ok()?;
                let inner: Vec<Meta> = inner.into_iter().collect();
                word(&inner, "serialize").or_else(|| word(&inner, "deserialize"))
            }
            Meta::Path(_) => None,
        })
        .collect()
}

pub(super) fn word(attributes: &[Meta], key: &str) -> Option<String> {
    words(attributes, key).into_iter().next()
}

pub(super) fn literal(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// How a name is written in Rust.
#[derive(Clone, Copy)]
pub(super) enum Case {
    /// Fields.
    Snake,
    /// Variants.
    Pascal,
}

/// A name as serde's `rename_all` writes it.
pub(super) fn cased(name: &str, rule: Option<&str>, from: Case) -> String {
    let Some(rule) = rule else {
        return name.to_owned();
    };
    let mut parts: Vec<String> = Vec::new();
    match from {
        Case::Snake => parts.extend(name.split('_').map(str::to_owned)),
        Case::Pascal => {
            for c in name.chars() {
                match parts.last_mut() {
                    Some(last) if !c.is_uppercase() => last.push(c),
                    _ => parts.push(c.to_string()),
                }
            }
        }
    }
    let upper = |part: &String| {
        let mut chars = part.chars();
        let first = chars.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(chars).collect::<String>()
    };
    let lower: Vec<String> = parts.iter().map(|part| part.to_ascii_lowercase()).collect();
    let pascal = || -> String {
        match from {
            Case::Snake => lower.iter().map(upper).collect(),
            Case::Pascal => name.to_owned(),
        }
    };
    match rule {
        "lowercase" => match from {
            Case::Snake => name.to_owned(),
            Case::Pascal => name.to_ascii_lowercase(),
        },
        "UPPERCASE" => name.to_ascii_uppercase(),
        "PascalCase" => pascal(),
        "camelCase" => {
            let pascal = pascal();
            let mut chars = pascal.chars();
            let first = chars.next().map(|c| c.to_ascii_lowercase());
            first.into_iter().chain(chars).collect()
        }
        "snake_case" => lower.join("_"),
        "SCREAMING_SNAKE_CASE" => lower.join("_").to_ascii_uppercase(),
        "kebab-case" => lower.join("-"),
        "SCREAMING-KEBAB-CASE" => lower.join("-").to_ascii_uppercase(),
        _ => name.to_owned(),
    }
}
