//! Types by the form of their serialized values.

use syn::{GenericArgument, PathArguments, Type};

/// A type as far as its serialized form goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Form {
    Named(String),
    Option(Box<Form>),
    List(Box<Form>),
    Map(Box<Form>, Box<Form>),
    Tuple(Vec<Form>),
    /// A type of others whose own form is not known; with its whole text.
    Generic(String, Vec<Form>, String),
    Other(String),
    Unknown,
}

impl std::fmt::Display for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Named(name) | Self::Other(name) => f.write_str(name),
            Self::Option(inner) => write!(f, "Option<{inner}>"),
            Self::List(inner) => write!(f, "[{inner}]"),
            Self::Map(key, value) => write!(f, "map of {key} to {value}"),
            Self::Tuple(all) => {
                let all: Vec<String> = all.iter().map(ToString::to_string).collect();
                write!(f, "({})", all.join(", "))
            }
            Self::Generic(name, all, _) => {
                let all: Vec<String> = all.iter().map(ToString::to_string).collect();
                write!(f, "{name}<{}>", all.join(", "))
            }
            Self::Unknown => f.write_str("_"),
        }
    }
}

impl Form {
    pub(super) fn of(ty: &Type) -> Self {
        match ty {
            Type::Paren(it) => Self::of(&it.elem),
            Type::Group(it) => Self::of(&it.elem),
            Type::Reference(it) => Self::of(&it.elem),
            Type::Slice(it) => Self::List(Box::new(Self::of(&it.elem))),
            Type::Array(it) => Self::List(Box::new(Self::of(&it.elem))),
            Type::Tuple(it) => Self::Tuple(it.elems.iter().map(Self::of).collect()),
            Type::Path(it) => {
                let Some(last) = it.path.segments.last() else {
                    return Self::Other(String::new());
                };
                let arguments: Vec<Self> = match &last.arguments {
                    PathArguments::AngleBracketed(all) => all
                        .args
                        .iter()
                        .filter_map(|argument| match argument {
                            GenericArgument::Type(ty) => Some(Self::of(ty)),
                            _ => None,
                        })
                        .collect(),
                    _ => Vec::new(),
                };
                let name = last.ident.to_string();
                let mut arguments = arguments.into_iter();
                match (name.as_str(), arguments.next(), arguments.next()) {
                    ("Box" | "Rc" | "Arc" | "Cow" | "Reverse" | "Wrapping", Some(inner), _) => {
                        inner
                    }
                    ("Option", Some(inner), _) => Self::Option(Box::new(inner)),
                    (
                        "Vec" | "VecDeque" | "HashSet" | "BTreeSet" | "LinkedList" | "BinaryHeap",
                        Some(inner),
                        _,
                    ) => Self::List(Box::new(inner)),
                    ("HashMap" | "BTreeMap", Some(key), Some(value)) => {
                        Self::Map(Box::new(key), Box::new(value))
                    }
                    (_, first, second) => {
                        let path: Vec<String> = it
                            .path
                            .segments
                            .iter()
                            .map(|segment| segment.ident.to_string())
                            .collect();
                        let path = path.join("::");
                        match first {
                            None => Self::Named(path),
                            Some(first) => {
                                let all = std::iter::once(first).chain(second).chain(arguments);
                                let text = spaceless(&quote::quote!(#ty).to_string());
                                Self::Generic(path, all.collect(), text)
                            }
                        }
                    }
                }
            }
            Type::Infer(_) => Self::Unknown,
            other => Self::Other(quote::quote!(#other).to_string()),
        }
    }
}

pub(super) fn spaceless(text: &str) -> String {
    text.split_whitespace().collect()
}

pub(super) fn is_option(text: &str) -> bool {
    syn::parse_str::<Type>(text).is_ok_and(|ty| matches!(Form::of(&ty), Form::Option(_)))
}

/// A number's range.
#[derive(Debug, Clone, Copy)]
pub(super) enum Number {
    Unsigned(u32),
    Signed(u32),
    Float,
}

impl Number {
    pub(super) fn fits(self, other: Self) -> bool {
        match (self, other) {
            (Self::Unsigned(bits), Self::Unsigned(more))
            | (Self::Signed(bits), Self::Signed(more)) => bits <= more,
            (Self::Unsigned(bits), Self::Signed(more)) => bits < more,
            (_, Self::Float) => true,
            _ => false,
        }
    }
}

pub(super) fn number(name: &str) -> Option<Number> {
    Some(match name {
        "u8" => Number::Unsigned(8),
        "u16" => Number::Unsigned(16),
        "u32" => Number::Unsigned(32),
        "u64" | "usize" => Number::Unsigned(64),
        "u128" => Number::Unsigned(128),
        "i8" => Number::Signed(8),
        "i16" => Number::Signed(16),
        "i32" => Number::Signed(32),
        "i64" | "isize" => Number::Signed(64),
        "i128" => Number::Signed(128),
        "f32" | "f64" => Number::Float,
        _ => return None,
    })
}

pub(super) fn is_text(name: &str) -> bool {
    matches!(name.rsplit("::").next(), Some("String" | "str"))
}

pub(super) fn is_plain(name: &str) -> bool {
    number(name).is_some() || is_text(name) || matches!(name, "bool" | "char")
}
