//! Names of functions, brought into one form.
//!
//! The compiler writes `std::collections::HashMap::<K, V>::iter`, `core::slice::<impl [T]>::first`
//! or `<&P as std::clone::Clone>::clone`; the graph writes names by the contract. Both are read into
//! [`Name`], with generic arguments and references left out.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A path's segments, without generic arguments; `core` and `alloc` are `std`.
pub type Path = Vec<String>;

/// A type as far as a call can tell types apart: what stands at its head.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TypeHead {
    /// A struct, enum, union, alias, primitive or generic parameter.
    Path(Path),
    /// A trait object, by its first trait.
    Dyn(Path),
    /// `impl Trait`, in either place.
    Impl(Path),
    /// `<T as Trait>::Name`, not resolved further.
    Projection,
    Slice,
    Array,
    Tuple,
    Pointer,
    Function,
    /// A closure, an async block, a coroutine.
    Closure,
    Never,
}

impl TypeHead {
    /// Reads a type; references, lifetimes and generic arguments are left out.
    pub fn parse(text: &str) -> Self {
        let mut text = text.trim();
        while let Some(rest) = text.strip_prefix('&') {
            text = rest.trim_start();
            if text.starts_with('\'') {
                text = text.split_once(' ').map_or("", |(_, rest)| rest);
            }
            text = text.strip_prefix("mut ").unwrap_or(text).trim_start();
        }
        // `&(dyn Trait + Send)` is no tuple.
        if let Some(inner) = text
            .strip_prefix('(')
            .and_then(|text| text.strip_suffix(')'))
            && (inner.starts_with("dyn ") || inner.starts_with("impl "))
        {
            text = inner;
        }
        if let Some(bounds) = text.strip_prefix("dyn ") {
            return Self::Dyn(first_bound(bounds));
        }
        if let Some(bounds) = text.strip_prefix("impl ") {
            return Self::Impl(first_bound(bounds));
        }
        // A returned `impl Trait` named by its function.
        if let Some(function) = text.strip_prefix("impl@") {
            return Self::Impl(path(function));
        }
        match text.chars().next() {
            Some('[') if split_top(text.trim_start_matches('['), ";").len() > 1 => Self::Array,
            Some('[') => Self::Slice,
            Some('(') => Self::Tuple,
            Some('*') => Self::Pointer,
            Some('{') => Self::Closure,
            Some('!') => Self::Never,
            Some('<') => Self::Projection,
            _ if ["fn(", "unsafe ", "extern ", "for<"]
                .iter()
                .any(|prefix| text.starts_with(prefix))
                || text == "fn" =>
            {
                Self::Function
            }
            _ => match path(text) {
                // A tool that names slices by their module or by a placeholder means the same.
                segments if segments == ["std", "slice"] || segments == ["slice"] => Self::Slice,
                segments => Self::Path(segments),
            },
        }
    }

    /// The last segment of the name, or a word for the shape.
    pub fn short(&self) -> &str {
        match self {
            Self::Path(path) => path.last().map_or("", String::as_str),
            Self::Dyn(_) => "dyn",
            Self::Impl(_) => "impl",
            Self::Projection => "<projection>",
            Self::Slice => "[]",
            Self::Array => "[;]",
            Self::Tuple => "()",
            Self::Pointer => "*",
            Self::Function => "fn",
            Self::Closure => "{closure}",
            Self::Never => "!",
        }
    }

    /// Whether it is, or iterates, a hash map or set whose order is not fixed.
    pub fn is_hash_iteration(&self) -> bool {
        matches!(self, Self::Path(path) if path.iter().any(|segment| matches!(
            segment.as_str(),
            "HashMap" | "HashSet" | "hash_map" | "hash_set" | "DashMap" | "DashSet"
        )))
    }
}

impl fmt::Display for TypeHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => f.write_str(&path.join("::")),
            Self::Dyn(path) => write!(f, "dyn {}", path.join("::")),
            Self::Impl(path) => write!(f, "impl {}", path.join("::")),
            other => f.write_str(other.short()),
        }
    }
}

/// A function's name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Name {
    /// `a::b::f`: a free function; as the graph writes it also an inherent method or a trait's.
    Path(Path),
    /// `Type::f` where that is known to be an inherent method.
    Inherent { self_type: TypeHead, method: String },
    /// `<Type as Trait>::f`.
    Trait {
        self_type: TypeHead,
        #[serde(rename = "trait")]
        trait_path: Path,
        /// The first generic argument of the trait: `String` of `Into<String>`.
        argument: Option<TypeHead>,
        method: String,
    },
}

impl Name {
    /// Reads either notation.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        if let Some(inner) = text.strip_prefix('<')
            && let Some(end) = matching_angle(inner)
        {
            let (inner, rest) = (&inner[..end], inner[end + 1..].trim_start_matches("::"));
            let mut tail = path(rest);
            let Some(method) = tail.pop() else {
                return Self::Path(Path::new());
            };
            let parts = split_top(inner, " as ");
            if !tail.is_empty() {
                // A function inside of a method's body.
                let mut segments = match TypeHead::parse(parts.first().copied().unwrap_or("")) {
                    TypeHead::Path(segments) => segments,
                    _ => Path::new(),
                };
                segments.extend(tail);
                segments.push(method);
                return Self::Path(segments);
            }
            return match parts.as_slice() {
                [self_type, trait_path] => Self::Trait {
                    self_type: TypeHead::parse(self_type),
                    trait_path: path(trait_path),
                    argument: first_argument(trait_path).map(TypeHead::parse),
                    method,
                },
                _ => Self::Inherent {
                    self_type: TypeHead::parse(inner),
                    method,
                },
            };
        }
        let segments = split_top(text, "::");
        if let Some((at, self_type)) = impl_segment(&segments) {
            let inside: Vec<_> = segments[at + 1..]
                .iter()
                .filter(|segment| !segment.starts_with('<'))
                .map(|segment| (*segment).to_owned())
                .collect();
            return match (TypeHead::parse(self_type), inside.as_slice()) {
                (self_type, [method]) => Self::Inherent {
                    self_type,
                    method: method.clone(),
                },
                // A function inside of a method's body.
                (TypeHead::Path(mut owner), inside) => {
                    owner.extend_from_slice(inside);
                    Self::Path(owner)
                }
                _ => Self::Path(path(text)),
            };
        }
        Self::Path(path(text))
    }

    /// A path read as an inherent method: its last segment is the method.
    pub fn into_inherent(self) -> Self {
        match self {
            Self::Path(mut segments) if segments.len() > 1 => {
                let method = segments.pop().unwrap_or_default();
                Self::Inherent {
                    self_type: TypeHead::Path(segments),
                    method,
                }
            }
            other => other,
        }
    }

    /// The last segment.
    pub fn method(&self) -> &str {
        match self {
            Self::Path(path) => path.last().map_or("", String::as_str),
            Self::Inherent { method, .. } | Self::Trait { method, .. } => method,
        }
    }

    /// The type whose method it is.
    pub fn self_type(&self) -> Option<&TypeHead> {
        match self {
            Self::Path(_) => None,
            Self::Inherent { self_type, .. } | Self::Trait { self_type, .. } => Some(self_type),
        }
    }

    /// Puts the crate's own name before every path that does not start with the name of another
    /// crate: the compiler leaves it out. Generic `parameters` and primitives stay as they are.
    pub fn qualify(&mut self, krate: &str, parameters: &[&str], foreign: impl Fn(&str) -> bool) {
        let local = |path: &mut Path| match path.as_slice() {
            [only] if is_primitive(only) || parameters.contains(&only.as_str()) => {}
            [first, ..] if first != "std" && !foreign(first) => path.insert(0, krate.to_owned()),
            _ => {}
        };
        let local_type = |head: &mut TypeHead| match head {
            TypeHead::Path(path) | TypeHead::Dyn(path) | TypeHead::Impl(path) => local(path),
            _ => {}
        };
        match self {
            Self::Path(path) => local(path),
            Self::Inherent { self_type, .. } => local_type(self_type),
            Self::Trait {
                self_type,
                trait_path,
                argument,
                ..
            } => {
                local_type(self_type);
                local(trait_path);
                argument.iter_mut().for_each(local_type);
            }
        }
    }
}

impl fmt::Display for Name {
    /// Writes the contract's form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => f.write_str(&path.join("::")),
            Self::Inherent {
                self_type: TypeHead::Path(path),
                method,
            } => write!(f, "{}::{method}", path.join("::")),
            Self::Inherent { self_type, method } => write!(f, "<{self_type}>::{method}"),
            Self::Trait {
                self_type,
                trait_path,
                method,
                ..
            } => write!(f, "<{self_type} as {}>::{method}", trait_path.join("::")),
        }
    }
}

/// The `<impl Type>` that stands in a path for a type's methods, and the type. Behind a type's own
/// name or at the end it is a generic argument instead: `Box::<impl Fn(u8)>::new`.
fn impl_segment<'t>(segments: &[&'t str]) -> Option<(usize, &'t str)> {
    segments
        .iter()
        .enumerate()
        .skip(1)
        .find_map(|(at, segment)| {
            let self_type = segment.strip_prefix("<impl ")?.strip_suffix('>')?;
            let behind_module = segments[at - 1].starts_with(|c: char| !c.is_uppercase());
            (behind_module && at + 1 < segments.len()).then_some((at, self_type))
        })
}

/// Whether a path of one segment names a primitive type.
pub fn is_primitive(name: &str) -> bool {
    matches!(
        name,
        "bool"
            | "char"
            | "str"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "f16"
            | "f32"
            | "f64"
            | "f128"
    )
}

/// The segment that names the function: `push` of `Vec::<T>::push::<U>`.
pub fn last_segment(path: &str) -> &str {
    split_top(path, "::")
        .into_iter()
        .rfind(|segment| !segment.starts_with('<'))
        .unwrap_or("")
}

fn first_bound(bounds: &str) -> Path {
    let mut bound = split_top(bounds, " + ")
        .first()
        .copied()
        .unwrap_or("")
        .trim();
    if bound.starts_with("for<")
        && let Some(end) = matching_angle(&bound[4..])
    {
        bound = bound[4 + end + 1..].trim_start();
    }
    let mut bound = path(bound);
    // Written with parentheses, these are printed without their module.
    if let [only] = bound.as_slice()
        && [
            "Fn",
            "FnMut",
            "FnOnce",
            "AsyncFn",
            "AsyncFnMut",
            "AsyncFnOnce",
        ]
        .contains(&only.as_str())
    {
        bound.splice(..0, ["std".to_owned(), "ops".to_owned()]);
    }
    bound
}

fn first_argument(path: &str) -> Option<&str> {
    arguments(path)?.first().copied()
}

/// The generic arguments of `A<B, C>` without lifetimes; none where there are no brackets.
pub fn arguments(path: &str) -> Option<Vec<&str>> {
    let open = path.find('<')?;
    let end = matching_angle(&path[open + 1..])?;
    let mut arguments = split_top(&path[open + 1..open + 1 + end], ", ");
    arguments.retain(|argument| !argument.starts_with('\''));
    Some(arguments)
}

/// Segments without generic arguments, by the names that users write.
fn path(text: &str) -> Path {
    let mut segments: Path = split_top(text, "::")
        .into_iter()
        .map(|segment| {
            let segment = segment.split('<').next().unwrap_or("");
            // `Fn(u8) -> u8` has its arguments in parentheses.
            segment.split('(').next().unwrap_or("").trim().to_owned()
        })
        .filter(|segment| !segment.is_empty())
        .collect();
    if let Some(first) = segments.first_mut()
        && (first == "core" || first == "alloc")
    {
        "std".clone_into(first);
    }
    // std's own file layout below `collections` and for primitives' own paths.
    if let [krate, collections, kind, what, ..] = segments.as_slice()
        && krate == "std"
        && collections == "collections"
        && matches!(kind.as_str(), "hash" | "btree")
        && matches!(what.as_str(), "map" | "set")
    {
        let joined = format!("{kind}_{what}");
        segments.splice(2..4, [joined]);
    }
    segments
}

/// Splits where no bracket is open.
pub fn split_top<'t>(text: &'t str, separator: &str) -> Vec<&'t str> {
    let mut parts = Vec::new();
    let (mut depth, mut start, mut at) = (0usize, 0, 0);
    let bytes = text.as_bytes();
    while at < bytes.len() {
        match bytes[at] {
            b'-' if bytes.get(at + 1) == Some(&b'>') => {
                at += 2;
                continue;
            }
            b'<' | b'(' | b'[' | b'{' => depth += 1,
            b'>' | b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ if depth == 0 && text.as_bytes()[at..].starts_with(separator.as_bytes()) => {
                parts.push(&text[start..at]);
                at += separator.len();
                start = at;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    parts.push(&text[start..]);
    parts
}

/// Where the `>` stands that closes an already opened `<`.
pub fn matching_angle(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut before = b' ';
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'<' | b'(' | b'[' | b'{' => depth += 1,
            b'>' if before == b'-' => {}
            b'>' if depth == 0 => return Some(at),
            b'>' | b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = byte;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        Name::parse(text).to_string()
    }

    #[test]
    fn names_of_the_compiler_become_those_of_the_contract() {
        for (compiler, contract) in [
            (
                "std::collections::HashMap::<std::string::String, u32>::iter",
                "std::collections::HashMap::iter",
            ),
            ("core::slice::<impl [T]>::first", "<[]>::first"),
            ("core::str::<impl str>::parse::<u64>", "str::parse"),
            (
                "<&std::collections::HashMap<K, V> as std::iter::IntoIterator>::into_iter",
                "<std::collections::HashMap as std::iter::IntoIterator>::into_iter",
            ),
            (
                "<std::iter::Map<I, {closure@src/lib.rs:27:39: 27:42}> as std::iter::Iterator>::sum::<u32>",
                "<std::iter::Map as std::iter::Iterator>::sum",
            ),
            (
                "<dyn for<'a> a::Visit<'a> + std::marker::Send as a::Visit<'_>>::visit",
                "<dyn a::Visit as a::Visit>::visit",
            ),
            (
                "<F as std::ops::FnOnce<(u8,)>>::call_once",
                "<F as std::ops::FnOnce>::call_once",
            ),
            (
                "<dyn std::any::Any>::downcast_ref::<T>",
                "<dyn std::any::Any>::downcast_ref",
            ),
            ("core::mem::swap::<fn(u8) -> u8>", "std::mem::swap"),
            ("<a::P as a::T>::m::inner", "a::P::m::inner"),
            ("a::b::<impl c::P<u8>>::m::inner", "c::P::m::inner"),
            ("a::now::<impl c::P<u8>>", "a::now"),
            (
                "std::result::Result::<impl a::Trait<u8> + 'a, &str>::unwrap",
                "std::result::Result::unwrap",
            ),
            (
                "std::boxed::Box::<dyn a::Trait>::new",
                "std::boxed::Box::new",
            ),
        ] {
            assert_eq!(shown(compiler), contract);
        }
    }

    #[test]
    fn types_are_known_by_their_head() {
        for (text, head) in [
            ("&'a mut [u8]", "[]"),
            ("[u8; 4]", "[;]"),
            ("(u8, a::B)", "()"),
            ("&(dyn a::T + 'static)", "dyn a::T"),
            ("impl FnMut(u8) -> u8 + Send", "impl std::ops::FnMut"),
            ("unsafe fn(u8) -> [u8; 2]", "fn"),
            ("{closure@src/lib.rs:1:2: 3:4}", "{closure}"),
            ("std::slice", "[]"),
            ("&&str", "str"),
        ] {
            assert_eq!(TypeHead::parse(text).to_string(), head, "{text}");
        }
    }

    #[test]
    fn file_modules_of_std_are_left_out() {
        assert_eq!(
            shown("std::collections::hash::map::HashMap::iter"),
            "std::collections::hash_map::HashMap::iter"
        );
    }

    #[test]
    fn local_paths_get_their_crate() {
        let mut name = Name::parse("<order::Order as http::Body>::poll");
        name.qualify("shop", &["B"], |krate| krate == "http");
        assert_eq!(name.to_string(), "<shop::order::Order as http::Body>::poll");
        let mut name = Name::parse("<B as Clock>::now");
        name.qualify("shop", &["B"], |_| false);
        assert_eq!(name.to_string(), "<B as shop::Clock>::now");
    }

    #[test]
    fn the_last_segment_is_the_function() {
        assert_eq!(last_segment("std::vec::Vec::<T>::push"), "push");
        assert_eq!(last_segment("core::str::<impl str>::parse::<u64>"), "parse");
        assert_eq!(last_segment("<A as B>::m::<{closure#0}>"), "m");
    }
}
