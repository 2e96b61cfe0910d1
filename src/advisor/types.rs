//! Can HEAD read what BASE has written?
//!
//! Inputs and results lie serialized in histories. What BASE wrote of a type, HEAD must be
//! able to read: the rules are those of serde's derive with a self-describing format such as
//! JSON (<https://serde.rs/attributes.html>).

use std::collections::{BTreeMap, BTreeSet};

use syn::{GenericArgument, PathArguments, Type};

use super::diff::{Affects, Change, ChangeKind, Verdict};
use crate::lints::profile::DefinitionKind;
use crate::shape::automaton::parts;
use crate::shape::named::CommandName;
use crate::shape::tree::{
    Field, Node, Shapes, Tagging, TypeBody, TypeShape, Variant, WorkflowShape,
};

/// Types inside types are followed this far.
const DEEPEST: usize = 64;

/// Two revisions of a workflow, with the types that they name.
#[derive(Debug, Clone, Copy)]
pub struct Crossing<'a> {
    /// What wrote.
    pub base: &'a WorkflowShape,
    /// What reads.
    pub head: &'a WorkflowShape,
    /// BASE's types and activities.
    pub base_shapes: &'a Shapes,
    /// HEAD's types and activities.
    pub head_shapes: &'a Shapes,
}

/// Whether what one type wrote, another can read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread {
    /// [`Verdict::Breaking`] or [`Verdict::Review`].
    pub verdict: Verdict,
    /// Where inside the type: `order.lines[].price`.
    pub path: String,
    /// What is wrong there.
    pub message: String,
    /// What to do.
    pub advice: String,
}

/// Compares the inputs and results of a workflow, its handlers and its activities.
#[must_use]
pub fn compare_signatures(crossing: Crossing<'_>) -> Vec<Change> {
    let mut all = Vec::new();
    let Crossing { base, head, .. } = crossing;
    let of_run = Signature {
        what: "the workflow".to_owned(),
        command: None,
        base: (&base.inputs, base.output.as_deref()),
        head: (&head.inputs, head.output.as_deref()),
        at: head.at.clone(),
        result_is_read: false,
    };
    all.extend(of_run.changes(crossing));
    for handler in &base.handlers {
        let Some(other) = head
            .handlers
            .iter()
            .find(|it| (it.kind, &it.name) == (handler.kind, &handler.name))
        else {
            continue;
        };
        // Queries are not recorded.
        if matches!(
            handler.kind,
            DefinitionKind::Query | DefinitionKind::UpdateValidator
        ) {
            continue;
        }
        let signature = Signature {
            what: format!("the {} `{}`", handler.kind.as_str(), handler.name),
            command: None,
            base: (&handler.inputs, handler.output.as_deref()),
            head: (&other.inputs, other.output.as_deref()),
            at: other.at.clone(),
            result_is_read: false,
        };
        all.extend(signature.changes(crossing));
    }
    for name in called(head) {
        let find = |shapes: &Shapes| {
            shapes
                .activities
                .iter()
                .find(|it| it.sdk == head.sdk && it.name == name)
                .cloned()
        };
        if let (Some(old), Some(new)) = (find(crossing.base_shapes), find(crossing.head_shapes)) {
            let signature = Signature {
                what: format!("the activity `{name}`"),
                command: Some(CommandName::word("activity", Some(&name))),
                base: (&old.inputs, old.output.as_deref()),
                head: (&new.inputs, new.output.as_deref()),
                at: new.at.clone(),
                result_is_read: true,
            };
            all.extend(signature.changes(crossing));
        }
    }
    all
}

/// The names of the commands of a workflow.
fn called(workflow: &WorkflowShape) -> BTreeSet<String> {
    fn walk(nodes: &[Node], names: &mut BTreeSet<String>, depth: usize) {
        if depth > 200 {
            return;
        }
        for node in nodes {
            if let Node::Command(command) = node {
                names.extend(command.name.clone());
            }
            for part in parts(node) {
                walk(part, names, depth + 1);
            }
        }
    }
    let mut names = BTreeSet::new();
    walk(&workflow.shape.seq, &mut names, 0);
    for handler in &workflow.handlers {
        walk(&handler.shape.seq, &mut names, 0);
    }
    names
}

struct Signature<'a> {
    what: String,
    command: Option<CommandName>,
    base: (&'a [String], Option<&'a str>),
    head: (&'a [String], Option<&'a str>),
    at: Option<crate::diagnostic::Position>,
    /// The recorded result is read again at replay.
    result_is_read: bool,
}

impl Signature<'_> {
    fn changes(&self, crossing: Crossing<'_>) -> Vec<Change> {
        let mut reader = Reader::new(crossing.base_shapes, crossing.head_shapes);
        let mut all = Vec::new();
        let (old, new) = (self.base.0, self.head.0);
        for (index, (written, read)) in old.iter().zip(new).enumerate() {
            let path = match old.len() {
                1 => "input".to_owned(),
                _ => format!("input {}", index + 1),
            };
            for misread in reader.read(written, read, &path) {
                all.push(self.change(ChangeKind::InputType, misread));
            }
        }
        if new.len() != old.len() {
            let (verdict, message) = if new.len() > old.len() {
                (
                    Verdict::Breaking,
                    "has more parameters than recorded inputs have values",
                )
            } else {
                (
                    Verdict::Review,
                    "has fewer parameters than recorded inputs have values",
                )
            };
            all.push(self.change(
                ChangeKind::InputType,
                Misread {
                    verdict,
                    path: "input".to_owned(),
                    message: format!("it {message} ({} instead of {})", new.len(), old.len()),
                    advice: "take one struct, whose new fields have defaults".to_owned(),
                },
            ));
        }
        if let (Some(written), Some(read)) = (self.base.1, self.head.1) {
            for mut misread in reader.read(written, read, "output") {
                if !self.result_is_read {
                    // The result of a run is for those who started it, which may be other code.
                    misread.verdict = misread.verdict.min(Verdict::Review);
                }
                all.push(self.change(ChangeKind::OutputType, misread));
            }
        }
        all
    }

    fn change(&self, kind: ChangeKind, misread: Misread) -> Change {
        Change {
            kind,
            verdict: misread.verdict,
            affects: Some(Affects::Open),
            command: self.command.clone(),
            at: self.at.clone(),
            in_base: false,
            witness: Vec::new(),
            message: format!("{}: {}: {}", self.what, misread.path, misread.message),
            advice: Some(misread.advice),
            hits: Some("executions that have recorded such a value".to_owned()),
            query: None,
            fix: None,
        }
    }
}

/// Compares types, each pair once.
pub struct Reader<'a> {
    base: BTreeMap<String, &'a TypeShape>,
    head: BTreeMap<String, &'a TypeShape>,
    seen: BTreeSet<(String, String)>,
    found: Vec<Misread>,
}

impl<'a> Reader<'a> {
    /// Over the types of two revisions.
    #[must_use]
    pub fn new(base: &'a Shapes, head: &'a Shapes) -> Self {
        let index = |shapes: &'a Shapes| {
            shapes
                .types
                .iter()
                .map(|it| (spaceless(&it.path), it))
                .collect::<BTreeMap<_, _>>()
        };
        Self {
            base: index(base),
            head: index(head),
            seen: BTreeSet::new(),
            found: Vec::new(),
        }
    }

    /// What cannot be read, or may not be.
    pub fn read(&mut self, written: &str, read: &str, path: &str) -> Vec<Misread> {
        self.found.clear();
        self.texts(written, read, path, 0);
        std::mem::take(&mut self.found)
    }

    fn misread(&mut self, verdict: Verdict, path: &str, message: String, advice: &str) {
        self.found.push(Misread {
            verdict,
            path: path.to_owned(),
            message,
            advice: advice.to_owned(),
        });
    }

    fn texts(&mut self, written: &str, read: &str, path: &str, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        let (Ok(old), Ok(new)) = (
            syn::parse_str::<Type>(written),
            syn::parse_str::<Type>(read),
        ) else {
            if written != read {
                self.misread(
                    Verdict::Review,
                    path,
                    format!("`{written}` became `{read}`"),
                    "make sure that recorded values can be read as the new type",
                );
            }
            return;
        };
        self.types(&Form::of(&old), &Form::of(&new), path, depth);
    }

    fn types(&mut self, old: &Form, new: &Form, path: &str, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        let (old, new) = (&self.known(old, true), &self.known(new, false));
        match (old, new) {
            (Form::Named(old), Form::Named(new)) => self.named(old, new, path, depth),
            (Form::Unknown, Form::Unknown) => {}
            (old, new) if [old, new].contains(&&Form::Unknown) => self.misread(
                Verdict::Review,
                path,
                "its type is not known in one of the revisions".to_owned(),
                "make sure that recorded values can still be read",
            ),
            (Form::Generic(one, old, _), Form::Generic(other, new, _))
                if one == other && old.len() == new.len() =>
            {
                for (old, new) in old.iter().zip(new) {
                    self.types(old, new, path, depth + 1);
                }
            }
            (Form::Option(old), Form::Option(new)) => self.types(old, new, path, depth + 1),
            // Serde writes `Some(x)` as `x`.
            (old, Form::Option(new)) => self.types(old, new, path, depth + 1),
            (Form::Option(old), new) => {
                self.misread(
                    Verdict::Breaking,
                    path,
                    format!("recorded values may be null, which `{new}` cannot be read from"),
                    "keep the `Option`",
                );
                self.types(old, new, path, depth + 1);
            }
            (Form::List(old), Form::List(new)) => {
                self.types(old, new, &format!("{path}[]"), depth + 1);
            }
            (Form::Map(_, old), Form::Map(_, new)) => {
                self.types(old, new, &format!("{path}[]"), depth + 1);
            }
            (Form::Tuple(old), Form::Tuple(new)) if old.len() == new.len() => {
                for (index, (old, new)) in old.iter().zip(new).enumerate() {
                    self.types(old, new, &format!("{path}.{index}"), depth + 1);
                }
            }
            (old, new) if old == new => {}
            // A newtype is written as what is inside.
            (Form::Named(name), other) if self.newtype(true, name).is_some() => {
                if let Some(inner) = self.newtype(true, name) {
                    self.types(&inner, other, path, depth + 1);
                }
            }
            (other, Form::Named(name)) if self.newtype(false, name).is_some() => {
                if let Some(inner) = self.newtype(false, name) {
                    self.types(other, &inner, path, depth + 1);
                }
            }
            (old @ Form::Generic(..), new) | (old, new @ Form::Generic(..)) => self.misread(
                Verdict::Review,
                path,
                format!("`{old}` became `{new}`, whose form is not known"),
                "make sure that recorded values can be read as the new type",
            ),
            (old, new) => self.misread(
                Verdict::Breaking,
                path,
                format!("recorded as `{old}`, read as `{new}`"),
                "keep the old field and add the new one beside it, with a default",
            ),
        }
    }

    /// A generic type whose shape is known is a type like others.
    fn known(&self, form: &Form, base: bool) -> Form {
        let types = if base { &self.base } else { &self.head };
        match form {
            Form::Generic(_, _, text) if types.contains_key(text) => Form::Named(text.clone()),
            other => other.clone(),
        }
    }

    fn newtype(&self, base: bool, name: &str) -> Option<Form> {
        let types = if base { &self.base } else { &self.head };
        match &types.get(name)?.body {
            TypeBody::Tuple(fields) => match fields.as_slice() {
                [only] => syn::parse_str::<Type>(&only.ty)
                    .ok()
                    .map(|it| Form::of(&it)),
                _ => None,
            },
            _ => None,
        }
    }

    fn named(&mut self, old: &str, new: &str, path: &str, depth: usize) {
        let pair = (self.base.get(old).copied(), self.head.get(new).copied());
        if let (Some(old_type), Some(new_type)) = pair {
            if self.seen.insert((old.to_owned(), new.to_owned())) {
                self.shapes(old_type, new_type, path, depth);
            }
            return;
        }
        if old == new {
            return;
        }
        if let Some(inner) = self.newtype(true, old) {
            return self.types(&inner, &Form::Named(new.to_owned()), path, depth + 1);
        }
        if let Some(inner) = self.newtype(false, new) {
            return self.types(&Form::Named(old.to_owned()), &inner, path, depth + 1);
        }
        match (number(old), number(new)) {
            (Some(old), Some(new)) if old.fits(new) => {}
            (Some(_), Some(_)) => self.misread(
                Verdict::Review,
                path,
                format!("recorded as `{old}`, read as `{new}`, which cannot hold every value"),
                "keep the wider type",
            ),
            _ if text(old) && text(new) => {}
            (None, None) if !plain(old) && !plain(new) => self.misread(
                Verdict::Review,
                path,
                format!("`{old}` became `{new}`, whose form is not known"),
                "make sure that recorded values can be read as the new type",
            ),
            _ => self.misread(
                Verdict::Breaking,
                path,
                format!("recorded as `{old}`, read as `{new}`"),
                "keep the old field and add the new one beside it, with a default",
            ),
        }
    }

    fn shapes(&mut self, old: &TypeShape, new: &TypeShape, path: &str, depth: usize) {
        if old.custom || new.custom {
            if old.body != new.body || old.custom != new.custom {
                self.misread(
                    Verdict::Review,
                    path,
                    format!("`{}` reads and writes itself by code of its own", new.path),
                    "make sure that it reads what it wrote before",
                );
            }
            return;
        }
        self.bodies(
            &old.body,
            &new.body,
            Reading {
                deny_unknown: new.deny_unknown_fields,
                default: new.default,
            },
            path,
            depth,
        );
    }

    fn bodies(
        &mut self,
        old: &TypeBody,
        new: &TypeBody,
        reading: Reading,
        path: &str,
        depth: usize,
    ) {
        match (old, new) {
            (TypeBody::Struct(old), TypeBody::Struct(new)) => {
                self.fields(old, new, reading, path, depth);
            }
            (TypeBody::Tuple(old), TypeBody::Tuple(new)) if old.len() == new.len() => {
                for (old, new) in old.iter().zip(new) {
                    self.texts(&old.ty, &new.ty, &format!("{path}.{}", new.name), depth + 1);
                }
            }
            (TypeBody::Unit, TypeBody::Unit) => {}
            (
                TypeBody::Enum {
                    tagging: old_tagging,
                    variants: old,
                },
                TypeBody::Enum {
                    tagging: new_tagging,
                    variants: new,
                },
            ) => {
                if old_tagging != new_tagging {
                    self.misread(
                        Verdict::Breaking,
                        path,
                        "the enum is tagged in another way".to_owned(),
                        "keep the old `#[serde(tag…)]`",
                    );
                } else {
                    self.variants(old, new, new_tagging, path, depth);
                }
            }
            _ => self.misread(
                Verdict::Breaking,
                path,
                "the type is made in another way".to_owned(),
                "keep the old type for recorded values",
            ),
        }
    }

    fn fields(&mut self, old: &[Field], new: &[Field], reading: Reading, path: &str, depth: usize) {
        let old = self.flattened(old, true, 0);
        let new = self.flattened(new, false, 0);
        let open = old.iter().chain(&new).any(|field| field.flatten);
        for field in new
            .iter()
            .filter(|it| !it.skip_deserializing && !it.flatten)
        {
            let here = format!("{path}.{}", field.name);
            let written = old.iter().find(|it| {
                !it.skip_serializing
                    && !it.flatten
                    && (it.name == field.name || field.aliases.contains(&it.name))
            });
            let missing_is_read =
                field.default || reading.default || (is_option(&field.ty) && field.with.is_none());
            match written {
                Some(written) => {
                    if written.with != field.with {
                        self.misread(
                            Verdict::Review,
                            &here,
                            "it is written and read by other code of its own".to_owned(),
                            "make sure that it reads what it wrote before",
                        );
                    } else if field.with.is_none() {
                        self.texts(&written.ty, &field.ty, &here, depth + 1);
                    }
                    let optional = is_option(&written.ty) || written.skip_serializing_if;
                    let was_read = written.default || is_option(&written.ty);
                    if written.skip_serializing_if && optional && was_read && !missing_is_read {
                        self.misread(
                            Verdict::Breaking,
                            &here,
                            "it may be missing in recorded values, and has no default any more"
                                .to_owned(),
                            "add `#[serde(default)]`",
                        );
                    }
                }
                None if missing_is_read => {}
                None => {
                    let renamed = old.iter().find(|it| {
                        it.ty == field.ty && !new.iter().any(|other| other.name == it.name)
                    });
                    let (message, advice) = match renamed {
                        Some(old) => (
                            format!("recorded values have no such field; `{}` is gone", old.name),
                            format!("add `#[serde(alias = \"{}\")]`", old.name),
                        ),
                        None => (
                            "recorded values have no such field".to_owned(),
                            "add `#[serde(default)]`, or make it an `Option`".to_owned(),
                        ),
                    };
                    let verdict = if open {
                        Verdict::Review
                    } else {
                        Verdict::Breaking
                    };
                    self.misread(verdict, &here, message, &advice);
                }
            }
        }
        if reading.deny_unknown {
            for field in old.iter().filter(|it| !it.skip_serializing) {
                let known = new
                    .iter()
                    .any(|it| it.name == field.name || it.aliases.contains(&field.name));
                if !known {
                    self.misread(
                        Verdict::Breaking,
                        &format!("{path}.{}", field.name),
                        "recorded values have a field that is refused now".to_owned(),
                        "keep the field, or drop `deny_unknown_fields`",
                    );
                }
            }
        }
    }

    /// Fields, with those of flattened types in place of the field; one whose type is not known
    /// stays.
    fn flattened(&self, fields: &[Field], base: bool, depth: usize) -> Vec<Field> {
        let types = if base { &self.base } else { &self.head };
        let mut all = Vec::new();
        for field in fields {
            let inner = types.get(&spaceless(&field.ty)).map(|it| &it.body);
            match inner {
                Some(TypeBody::Struct(inner)) if field.flatten && depth < DEEPEST => {
                    all.extend(self.flattened(inner, base, depth + 1));
                }
                _ => all.push(field.clone()),
            }
        }
        all
    }

    fn variants(
        &mut self,
        old: &[Variant],
        new: &[Variant],
        tagging: &Tagging,
        path: &str,
        depth: usize,
    ) {
        if *tagging == Tagging::Untagged {
            let same_start = old.len() <= new.len()
                && old.iter().zip(new).all(|(old, new)| old.body == new.body);
            if !same_start {
                self.misread(
                    Verdict::Review,
                    path,
                    "the variants of an untagged enum changed, and the first that fits is read"
                        .to_owned(),
                    "add variants at the end only",
                );
            }
            return;
        }
        let other = new.iter().any(|variant| variant.other);
        for variant in old {
            let read = new.iter().find(|it| {
                !it.skip_deserializing
                    && (it.name == variant.name || it.aliases.contains(&variant.name))
            });
            let here = format!("{path}::{}", variant.name);
            match read {
                Some(read) => self.bodies(
                    &variant.body,
                    &read.body,
                    Reading {
                        deny_unknown: false,
                        default: false,
                    },
                    &here,
                    depth + 1,
                ),
                None if other => {}
                None => self.misread(
                    Verdict::Breaking,
                    &here,
                    "recorded values can be of this variant, which is gone".to_owned(),
                    "keep the variant, or name it in an `alias`",
                ),
            }
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct Reading {
    deny_unknown: bool,
    default: bool,
}

/// A type as far as its serialized form goes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Form {
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
    fn of(ty: &Type) -> Self {
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

fn spaceless(text: &str) -> String {
    text.split_whitespace().collect()
}

fn is_option(text: &str) -> bool {
    syn::parse_str::<Type>(text).is_ok_and(|ty| matches!(Form::of(&ty), Form::Option(_)))
}

/// A number's range.
#[derive(Debug, Clone, Copy)]
enum Number {
    Unsigned(u32),
    Signed(u32),
    Float,
}

impl Number {
    fn fits(self, other: Self) -> bool {
        match (self, other) {
            (Self::Unsigned(bits), Self::Unsigned(more))
            | (Self::Signed(bits), Self::Signed(more)) => bits <= more,
            (Self::Unsigned(bits), Self::Signed(more)) => bits < more,
            (_, Self::Float) => true,
            _ => false,
        }
    }
}

fn number(name: &str) -> Option<Number> {
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

fn text(name: &str) -> bool {
    matches!(name.rsplit("::").next(), Some("String" | "str"))
}

fn plain(name: &str) -> bool {
    number(name).is_some() || text(name) || matches!(name, "bool" | "char")
}
