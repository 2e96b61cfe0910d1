//! Which `impl`s a crate has, by the last names in their heads.
//!
//! Heads are parsed and resolved only when a type or trait of that name is asked for;
//! this index is read off their text.

use rustc_hash::{FxHashMap, FxHashSet};

use super::attributes::{effective_attrs, split_commas};
use super::db::{Db, NameMap, attr_argument};
use super::def::{DefId, DefKind, Namespace, Resolution};
use super::resolve::{Place, Resolved};
use super::tree::SourceTree;
use crate::source::cfg::CfgSet;
use crate::syntax::items::Item;
use crate::syntax::lower;
use crate::syntax::text::Name;

/// What the self type of an `impl` looks like from outside, references left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SelfKey {
    /// A path or `dyn` type, or a primitive: the last segment's name.
    Named(Name),
    /// A type parameter of the `impl`.
    Blanket,
    Tuple,
    Slice,
    Array,
    Pointer,
    Function,
    Never,
    /// A projection or macro.
    Other,
}

/// The `impl`s of one crate, as indices of its definitions, in order.
#[derive(Debug, Default)]
pub struct ImplIndex {
    pub inherent: FxHashMap<SelfKey, Vec<u32>>,
    pub by_trait: NameMap<Vec<(SelfKey, u32)>>,
    /// Trait `impl`s by self type.
    pub by_type: FxHashMap<SelfKey, Vec<u32>>,
    /// Those whose self type is written as a path of several segments.
    pub qualified: FxHashSet<u32>,
    /// The trait's path without its arguments (`fmt::Display`), where that can be read off.
    trait_paths: FxHashMap<u32, Name>,
}

impl Db {
    /// The trait that an `impl` is of, if the names in its head tell: the head is not parsed, nor
    /// its text looked at.
    pub fn trait_of_impl(&self, def: DefId) -> Option<DefId> {
        let written = self.krate(def.krate).impls.trait_paths.get(&def.index)?;
        let path = lower::parse_path(written.as_str()).ok()?;
        let place = Place {
            scope: self.module_of(def),
            owner: None,
        };
        match self.resolve(place, &path, Namespace::Types)? {
            Resolved {
                target: Resolution::Def(found, DefKind::Trait),
                rest: 0,
            } => Some(found),
            _ => None,
        }
    }
}

impl ImplIndex {
    pub fn add(&mut self, def: u32, source: &SourceTree, item: &Item, cfg: &CfgSet) {
        let head = without_comments(&source.slice(&item.head));
        let Some(found) = read_head(&head) else {
            return;
        };
        if found.is_qualified {
            self.qualified.insert(def);
        }
        self.trait_paths
            .extend(found.trait_path.map(|path| (def, path)));
        let mut keys = vec![found.self_key];
        if !item.attrs.is_empty() {
            for (path, tokens) in effective_attrs(source, &item.attrs, cfg) {
                if path == "also" {
                    let also = split_commas(attr_argument(&tokens));
                    keys.extend(also.into_iter().map(|n| SelfKey::Named(Name::new(n))));
                }
            }
        }
        keys.dedup();
        for key in keys {
            match found.trait_name {
                Some(name) => {
                    self.by_trait.entry(name).or_default().push((key, def));
                    self.by_type.entry(key).or_default().push(def);
                }
                None => self.inherent.entry(key).or_default().push(def),
            }
        }
    }
}

struct Head {
    trait_name: Option<Name>,
    trait_path: Option<Name>,
    self_key: SelfKey,
    is_qualified: bool,
}

fn without_comments(text: &str) -> String {
    if !text.contains("/*") && !text.contains("//") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('/') {
        out.push_str(&rest[..at]);
        let tail = &rest[at..];
        rest = if tail.starts_with("//") {
            tail.find('\n').map_or("", |end| &tail[end..])
        } else if tail.starts_with("/*") {
            tail.find("*/").map_or("", |end| &tail[end + 2..])
        } else {
            out.push('/');
            &tail[1..]
        };
    }
    out.push_str(rest);
    out
}

fn read_head(head: &str) -> Option<Head> {
    let after = &head[head.find("impl")? + "impl".len()..];
    let (generics, rest) = match after.trim_start().strip_prefix('<') {
        Some(inner) => {
            let end = closing_angle(inner)?;
            (&inner[..end], &inner[end + 1..])
        }
        None => ("", after),
    };
    let rest = strip_word(rest.trim_start(), "const");
    let before_where = &rest[..find_word(rest, "where").unwrap_or(rest.len())];
    let (trait_text, self_text) = match find_word(before_where, "for") {
        Some(at) => (Some(&before_where[..at]), &before_where[at + "for".len()..]),
        None => (None, before_where),
    };
    let is_param = |name: &str| {
        split_generics(generics)
            .iter()
            .any(|param| first_word(strip_word(param.trim(), "const")) == name)
    };
    let trait_name = match trait_text {
        Some(text) => Some(Name::new(last_segment(
            text.trim().trim_start_matches('!'),
        )?)),
        None => None,
    };
    let self_text = outermost(self_text);
    let self_key = self_key(self_text, &is_param);
    Some(Head {
        trait_name,
        trait_path: trait_text.and_then(plain_path),
        self_key,
        is_qualified: matches!(self_key, SelfKey::Named(name) if name != first_word(self_text)),
    })
}

/// A path of names alone, arguments at its end left out.
fn plain_path(text: &str) -> Option<Name> {
    let end = text.find(['<', '(']).unwrap_or(text.len());
    let path = text[..end].trim();
    let is_all = last_segment(text) == last_segment(path);
    let is_plain = path.chars().all(|c| is_ident(c) || c == ':');
    (is_all && is_plain).then(|| Name::new(path))
}

/// A type without references and `dyn` before it, and parentheses around it.
fn outermost(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        let before = text;
        text = text.trim_start_matches('&').trim_start();
        if let Some(rest) = text.strip_prefix('\'') {
            text = rest[first_word(rest).len()..].trim_start();
        }
        text = strip_word(strip_word(text, "mut"), "dyn");
        // `(dyn Trait + Send)` is no tuple.
        if let Some(inner) = text.strip_prefix('(').and_then(|t| t.strip_suffix(')'))
            && !inner.trim().is_empty()
            && !top_level_contains(inner, ',')
        {
            text = inner.trim();
        }
        if text == before {
            return text;
        }
    }
}

fn first_word(text: &str) -> &str {
    &text[..text.find(|c: char| !is_ident(c)).unwrap_or(text.len())]
}

/// `text` is that of an [`outermost`] type.
fn self_key(text: &str, is_param: &dyn Fn(&str) -> bool) -> SelfKey {
    match text.as_bytes().first() {
        Some(b'(') => return SelfKey::Tuple,
        Some(b'[') if top_level_contains(&text[1..], ';') => return SelfKey::Array,
        Some(b'[') => return SelfKey::Slice,
        Some(b'*') => return SelfKey::Pointer,
        Some(b'!') => return SelfKey::Never,
        Some(b'<') | None => return SelfKey::Other,
        _ => {}
    }
    let first = first_word(text);
    if matches!(first, "fn" | "unsafe" | "extern") {
        return SelfKey::Function;
    }
    if first == text && is_param(text) {
        return SelfKey::Blanket;
    }
    let text = &text[..top_level_find(text, '+').unwrap_or(text.len())];
    match last_segment(text) {
        Some(_) if is_param(first) => SelfKey::Other,
        Some(name) => SelfKey::Named(Name::new(name)),
        None => SelfKey::Other,
    }
}

fn is_ident(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// The last path segment outside of angle brackets and parentheses.
fn last_segment(text: &str) -> Option<&str> {
    let mut last = None;
    let mut depth = 0i32;
    let mut start = None;
    let mut previous = ' ';
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if is_ident(c) {
            start = start.or(Some(at));
        } else {
            if let Some(from) = start.take()
                && depth == 0
            {
                last = Some(&text[from..at]);
            }
            match c {
                '<' | '(' | '[' => depth += 1,
                '>' if previous != '-' => depth -= 1,
                ')' | ']' => depth -= 1,
                _ => {}
            }
        }
        previous = c;
    }
    last
}

fn closing_angle(text: &str) -> Option<usize> {
    let mut depth = 0i32;
    let mut previous = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            '>' if previous == '-' || previous == '=' => {}
            '>' if depth == 0 => return Some(at),
            '>' => depth -= 1,
            _ => {}
        }
        previous = c;
    }
    None
}

fn split_generics(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start, mut previous) = (0i32, 0, ' ');
    for (at, c) in text.char_indices() {
        match c {
            '<' | '(' | '[' | '{' => depth += 1,
            '>' if previous != '-' => depth -= 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
        previous = c;
    }
    parts.push(&text[start..]);
    parts
}

fn top_level_find(text: &str, wanted: char) -> Option<usize> {
    let (mut depth, mut previous) = (0i32, ' ');
    for (at, c) in text.char_indices() {
        if c == wanted && depth == 0 {
            return Some(at);
        }
        match c {
            '<' | '(' | '[' | '{' => depth += 1,
            '>' if previous != '-' => depth -= 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        previous = c;
    }
    None
}

fn top_level_contains(text: &str, wanted: char) -> bool {
    top_level_find(text, wanted).is_some()
}

/// Where a keyword stands outside of all brackets.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(found) = text[from..].find(word) {
        let at = from + found;
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let alone = !before.is_some_and(is_ident) && !after.is_some_and(is_ident);
        // `for<'a>` is a binder.
        if alone && bracket_depth(&text[..at]) == 0 && !text[at + word.len()..].starts_with('<') {
            return Some(at);
        }
        from = at + word.len();
    }
    None
}

fn bracket_depth(text: &str) -> i32 {
    let (mut depth, mut previous) = (0i32, ' ');
    for c in text.chars() {
        match c {
            '<' | '(' | '[' | '{' => depth += 1,
            '>' if previous != '-' => depth -= 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        previous = c;
    }
    depth
}

fn strip_word<'a>(text: &'a str, word: &str) -> &'a str {
    match text.strip_prefix(word) {
        Some(rest) if rest.starts_with(|c: char| !is_ident(c)) => rest.trim_start(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(text: &str) -> (Option<&'static str>, SelfKey) {
        let head = read_head(text).expect("a head");
        (head.trait_name.map(Name::as_str), head.self_key)
    }

    fn named(name: &str) -> SelfKey {
        SelfKey::Named(Name::new(name))
    }

    #[test]
    fn inherent_impls_are_known_by_their_type() {
        assert_eq!(head("impl Clock"), (None, named("Clock")));
        assert_eq!(
            head("unsafe impl<T: Fn(u8) -> u8> a::b::Clock<T>"),
            (None, named("Clock"))
        );
        assert_eq!(
            head("impl<const N: usize> Ring<{ N }> where u8: Copy"),
            (None, named("Ring"))
        );
        assert_eq!(head("impl dyn Clock + Send"), (None, named("Clock")));
        assert_eq!(head("impl<T> [T]"), (None, SelfKey::Slice));
        assert_eq!(
            head("impl<T, const N: usize> [T; N]"),
            (None, SelfKey::Array)
        );
        assert_eq!(head("impl<T: ?Sized> *const T"), (None, SelfKey::Pointer));
    }

    #[test]
    fn a_path_is_told_from_a_name() {
        let is_qualified = |text| read_head(text).expect("a head").is_qualified;
        assert!(is_qualified("impl a::b::Clock<T>"));
        assert!(is_qualified("impl Now for &mut self::Clock"));
        assert!(!is_qualified("impl<T: a::Fn> Now for Clock<a::T>"));
        assert!(!is_qualified("impl a::Now for &'a dyn Clock"));
    }

    #[test]
    fn trait_impls_are_known_by_both() {
        assert_eq!(
            head("impl<T> From<Vec<T>> for my::Set<T>"),
            (Some("From"), named("Set"))
        );
        assert_eq!(
            head("impl<T: Clock> Now for T"),
            (Some("Now"), SelfKey::Blanket)
        );
        assert_eq!(
            head("impl<'a, T> Now for &'a mut T"),
            (Some("Now"), SelfKey::Blanket)
        );
        assert_eq!(
            head("impl Now for Box<dyn for<'a> Fn(&'a u8)>"),
            (Some("Now"), named("Box"))
        );
        assert_eq!(head("impl !Send for Clock"), (Some("Send"), named("Clock")));
        assert_eq!(
            head("impl<F> Handler for fn(F) -> u8"),
            (Some("Handler"), SelfKey::Function)
        );
        assert_eq!(head("impl Now for (A, B)"), (Some("Now"), SelfKey::Tuple));
        assert_eq!(
            head("impl Now for (dyn Any + Send)"),
            (Some("Now"), named("Any"))
        );
        assert_eq!(
            head("impl<T: Tr> Now for T::Out"),
            (Some("Now"), SelfKey::Other)
        );
    }
}
