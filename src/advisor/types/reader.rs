//! What one type wrote, read as another.

use std::collections::{BTreeMap, BTreeSet};

use syn::Type;

use super::form::{Form, is_plain, is_text, number, spaceless};
use crate::advisor::diff::Verdict;
use crate::shape::tree::{Shapes, TypeBody, TypeShape};

/// Types inside types are followed this far.
pub(super) const DEEPEST: usize = 64;

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

/// Compares types, each pair once.
pub struct Reader<'a> {
    pub(super) base: BTreeMap<String, &'a TypeShape>,
    pub(super) head: BTreeMap<String, &'a TypeShape>,
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

    pub(super) fn misread(&mut self, verdict: Verdict, path: &str, message: String, advice: &str) {
        self.found.push(Misread {
            verdict,
            path: path.to_owned(),
            message,
            advice: advice.to_owned(),
        });
    }

    pub(super) fn texts(&mut self, written: &str, read: &str, path: &str, depth: usize) {
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
            _ if is_text(old) && is_text(new) => {}
            (None, None) if !is_plain(old) && !is_plain(new) => self.misread(
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
}
