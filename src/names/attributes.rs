//! Attributes as they stand on items, read off their text.

use super::db::attr_argument;
use super::tree::SourceTree;
use crate::source::cfg::CfgSet;
use crate::syntax::items::*;
use crate::syntax::text::Name;

/// The attributes that hold: `#[cfg_attr(p, a, b)]` stands for `a` and `b` if `p` holds.
pub fn effective_attrs(source: &SourceTree, attrs: &[Attr], cfg: &CfgSet) -> Vec<(Name, String)> {
    let mut all = Vec::with_capacity(attrs.len());
    for attr in attrs {
        let tokens = source.slice(&attr.tokens);
        if attr.path == "cfg_attr" {
            let mut parts = split_commas(attr_argument(&tokens)).into_iter();
            if parts.next().is_some_and(|p| cfg.holds(p)) {
                for part in parts {
                    let end = part
                        .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
                        .unwrap_or(part.len());
                    let (path, rest) = part.split_at(end);
                    all.push((Name::new(path), rest.trim().to_owned()));
                }
            }
        } else {
            all.push((attr.path, tokens.to_owned()));
        }
    }
    all
}

/// Whether an attribute of a module is none of those that the language knows there.
pub(super) fn is_macro(path: Name) -> bool {
    const KNOWN: [&str; 17] = [
        "allow",
        "automatically_derived",
        "cfg",
        "cfg_attr",
        "deny",
        "deprecated",
        "doc",
        "effect",
        "effect_within",
        "expect",
        "forbid",
        "macro_use",
        "no_implicit_prelude",
        "path",
        "stable",
        "unstable",
        "warn",
    ];
    let path = path.as_str();
    let first = path.split("::").next().unwrap_or(path);
    !KNOWN.contains(&path) && !matches!(first, "clippy" | "diagnostic" | "rustfmt")
}

/// Splits at the commas that stand in no bracket and no string.
pub fn split_commas(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start, mut in_string, mut escaped) = (0i32, 0, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ if in_string => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts.retain(|p| !p.is_empty());
    parts
}

pub(super) fn is_enabled(source: &SourceTree, attrs: &[Attr], cfg: &CfgSet) -> bool {
    attrs.iter().all(|attr| {
        let tokens = source.slice(&attr.tokens);
        if attr.path == "cfg" {
            cfg.holds(attr_argument(&tokens))
        } else if attr.path == "cfg_attr" {
            effective_attrs(source, std::slice::from_ref(attr), cfg)
                .iter()
                .all(|(path, rest)| *path != "cfg" || cfg.holds(attr_argument(rest)))
        } else {
            true
        }
    })
}

pub(super) fn string_literal(text: &str) -> Option<String> {
    syn::parse_str::<syn::LitStr>(text)
        .ok()
        .map(|lit| lit.value())
}

pub(super) fn path_attr(
    source: &SourceTree,
    attrs: &[Attr],
    cfg: Option<&CfgSet>,
) -> Option<String> {
    match cfg {
        Some(cfg) => effective_attrs(source, attrs, cfg)
            .iter()
            .find(|(path, _)| *path == "path")
            .and_then(|(_, tokens)| string_literal(attr_argument(tokens))),
        None => attrs
            .iter()
            .find(|a| a.path == "path")
            .and_then(|a| string_literal(attr_argument(&source.slice(&a.tokens)))),
    }
}
