//! What crosses between code and histories: the serialized form of a type, as serde's derive
//! makes it (<https://serde.rs/attributes.html>).

mod attributes;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use syn::Meta;

use super::env::Types;
use super::ty::Ty;
use crate::diagnostic::Position;
use crate::names::{CrateOrigin, DefId};
use crate::syntax::ast::{VariantItem, VariantShape};
use crate::syntax::text::Span;

use attributes::{Case, Container, cased, has, metas, serde_metas, word, words};

/// Types inside types are named this far.
const DEEPEST: u32 = 32;

/// A type whose serialized form crosses between code and history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypeShape {
    /// Its path: `shop::order::Order`.
    pub path: String,
    /// Where its name stands.
    #[serde(flatten)]
    pub at: Option<Position>,
    /// What it is made of.
    pub body: TypeBody,
    /// Unknown fields are refused.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deny_unknown_fields: bool,
    /// Fields that are missing are taken from the type's default.
    #[serde(default, skip_serializing_if = "is_false")]
    pub default: bool,
    /// It reads or writes itself through code of its own (`impl Deserialize`, `from`, `with`),
    /// whose form is not known.
    #[serde(default, skip_serializing_if = "is_false")]
    pub custom: bool,
}

/// What a type is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TypeBody {
    /// Named fields.
    Struct(Vec<Field>),
    /// Fields by position; one alone is written as the value inside.
    Tuple(Vec<Field>),
    /// Nothing.
    Unit,
    /// One of several.
    Enum {
        /// How the variant is told.
        tagging: Tagging,
        /// The variants in their order.
        variants: Vec<Variant>,
    },
}

/// How serde says which variant a value is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tagging {
    /// The variant's name around its content.
    #[default]
    External,
    /// A field beside its content.
    Internal {
        /// The field's name.
        tag: String,
    },
    /// A field beside one with the content.
    Adjacent {
        /// The field with the variant's name.
        tag: String,
        /// The field with the content.
        content: String,
    },
    /// Not at all: the first variant that fits is taken.
    Untagged,
}

/// A field as serde sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// The name in the serialized form; the position for a tuple.
    pub name: String,
    /// The type's text, normalised; paths of types that have a shape of their own in full.
    #[serde(rename = "type")]
    pub ty: String,
    /// Other names that are read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// A missing field is filled in: `#[serde(default)]`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub default: bool,
    /// Its fields stand among those of the type around it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub flatten: bool,
    /// It is never written.
    #[serde(default, skip_serializing_if = "is_false")]
    pub skip_serializing: bool,
    /// It is never read.
    #[serde(default, skip_serializing_if = "is_false")]
    pub skip_deserializing: bool,
    /// It is written only under a condition.
    #[serde(default, skip_serializing_if = "is_false")]
    pub skip_serializing_if: bool,
    /// Its form is made by code of its own (`with`, `serialize_with`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
}

/// A variant of an enum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// The name in the serialized form.
    pub name: String,
    /// Other names that are read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// What it carries: `Struct`, `Tuple` or `Unit`.
    pub body: Box<TypeBody>,
    /// Values of unknown variants become this one.
    #[serde(default, skip_serializing_if = "is_false")]
    pub other: bool,
    /// It is never read.
    #[serde(default, skip_serializing_if = "is_false")]
    pub skip_deserializing: bool,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_false(flag: &bool) -> bool {
    !*flag
}

/// Names types, and remembers the shapes of those that it names and of all that is in them.
pub struct Payloads<'a> {
    types: &'a Types,
    place: &'a dyn Fn(Span) -> Option<Position>,
    /// By path; `None` while it is being read.
    found: BTreeMap<String, Option<TypeShape>>,
}

impl<'a> Payloads<'a> {
    /// `place` says where a name stands, for what is to be told of it.
    #[must_use]
    pub fn new(types: &'a Types, place: &'a dyn Fn(Span) -> Option<Position>) -> Self {
        Self {
            types,
            place,
            found: BTreeMap::new(),
        }
    }

    /// The text of a type: the standard library's by their own names, all others by their paths.
    pub fn text(&mut self, ty: &Ty) -> String {
        self.text_within(ty, 0)
    }

    /// The shape of a type, where it is one of the checked code or of a crate that derives it.
    pub fn shape(&mut self, ty: &Ty) -> Option<&TypeShape> {
        let text = self.text(ty);
        self.found.get(&text)?.as_ref()
    }

    /// All types that were named and have a shape, sorted by path.
    #[must_use]
    pub fn into_shapes(self) -> Vec<TypeShape> {
        self.found.into_values().flatten().collect()
    }

    fn text_within(&mut self, ty: &Ty, depth: u32) -> String {
        if depth > DEEPEST {
            return "_".to_owned();
        }
        let list = |it: &mut Self, items: &[Ty]| -> String {
            let texts: Vec<String> = items
                .iter()
                .map(|item| it.text_within(item, depth + 1))
                .collect();
            texts.join(", ")
        };
        match ty {
            Ty::Adt(def, args) => {
                let name = self.name(*def);
                let args: Vec<Ty> = (args.iter())
                    .filter(|arg| !matches!(arg, Ty::Const(_)) && !self.is_hasher(arg))
                    .cloned()
                    .collect();
                let path = if args.is_empty() {
                    name
                } else {
                    format!("{name}<{}>", list(self, &args))
                };
                self.visit(&path, *def, ty, depth);
                path
            }
            Ty::Tuple(items) => match &**items {
                [only] => format!("({},)", self.text_within(only, depth + 1)),
                items => format!("({})", list(self, items)),
            },
            Ty::Array(inner, _) | Ty::Slice(inner) => {
                format!("[{}]", self.text_within(inner, depth + 1))
            }
            // What is behind a reference or a pointer is written as if it were not.
            Ty::Reference(_, inner) | Ty::Future(inner) => self.text_within(inner, depth + 1),
            other => self.types.name_of_ty(other),
        }
    }

    /// What a map hashes with does not show in what is written of it.
    fn is_hasher(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Adt(def, _) if self.types.is_std(*def, "hash::RandomState"))
    }

    fn name(&self, def: DefId) -> String {
        let db = &self.types.db;
        match db.info(def.krate).origin {
            CrateOrigin::Std => db.def(def).name.to_string(),
            _ => self.types.name_of(def),
        }
    }

    fn visit(&mut self, path: &str, def: DefId, ty: &Ty, depth: u32) {
        let db = &self.types.db;
        let origin = db.info(def.krate).origin;
        if !matches!(origin, CrateOrigin::Member | CrateOrigin::Dependency)
            || self.found.contains_key(path)
        {
            return;
        }
        let Some(item) = db.adt_item(def) else { return };
        let derives = |name: &str| {
            let last = |path: &crate::syntax::ast::Path| path.segments.last().map(|s| s.name);
            item.derives
                .iter()
                .any(|path| last(path).is_some_and(|it| it == name))
        };
        let derived = derives("Serialize") || derives("Deserialize");
        if origin == CrateOrigin::Dependency && !derived {
            // Its form is its own affair, and it has a version.
            return;
        }
        self.found.insert(path.to_owned(), None);
        let attributes: Vec<Meta> = db
            .attrs(def)
            .iter()
            .filter(|(name, _)| *name == "serde")
            .flat_map(|(_, tokens)| metas(tokens))
            .collect();
        let container = Container::read(&attributes, !derived);
        let is_enum = db.kind(def) == crate::names::DefKind::Enum;
        let mut bodies = Vec::new();
        for (index, variant) in (0..).zip(&item.variants) {
            let own: Vec<Meta> = serde_metas(&variant.attrs);
            let rule = if is_enum {
                word(&own, "rename_all").or_else(|| container.rename_all_fields.clone())
            } else {
                container.rename_all.clone()
            };
            let fields = self.fields(def, index, ty, variant, rule.as_deref(), depth);
            bodies.push((variant, own, body(variant.shape, fields)));
        }
        let body = if is_enum {
            TypeBody::Enum {
                tagging: container.tagging,
                variants: bodies
                    .into_iter()
                    .map(|(variant, own, body)| Variant {
                        name: word(&own, "rename").unwrap_or_else(|| {
                            cased(
                                variant.name.as_str(),
                                container.rename_all.as_deref(),
                                Case::Pascal,
                            )
                        }),
                        aliases: words(&own, "alias"),
                        body: Box::new(body),
                        other: has(&own, "other"),
                        skip_deserializing: has(&own, "skip") || has(&own, "skip_deserializing"),
                    })
                    .collect(),
            }
        } else {
            match bodies.into_iter().next().map(|(.., body)| body) {
                Some(TypeBody::Struct(fields)) if container.transparent => TypeBody::Tuple(fields),
                Some(body) => body,
                None => TypeBody::Unit,
            }
        };
        let shape = TypeShape {
            path: path.to_owned(),
            at: db.name_span(def).and_then(self.place),
            body,
            deny_unknown_fields: container.deny_unknown_fields,
            default: container.default,
            custom: container.custom,
        };
        self.found.insert(path.to_owned(), Some(shape));
    }

    fn fields(
        &mut self,
        def: DefId,
        variant: u32,
        ty: &Ty,
        item: &VariantItem,
        rename_all: Option<&str>,
        depth: u32,
    ) -> Vec<Field> {
        let typed = self.types.fields(def, variant);
        let mut fields = Vec::new();
        for (written, (name, field_ty)) in item.fields.iter().zip(typed.iter()) {
            let own = serde_metas(&written.attrs);
            let skipped = has(&own, "skip");
            let bound = match ty {
                Ty::Adt(_, args) => field_ty.subst(&super::ty::Subst::of(def, args.clone())),
                _ => field_ty.clone(),
            };
            let plain = name.as_str().strip_prefix("r#").unwrap_or(name.as_str());
            fields.push(Field {
                name: word(&own, "rename").unwrap_or_else(|| cased(plain, rename_all, Case::Snake)),
                ty: self.text_within(&bound, depth + 1),
                aliases: words(&own, "alias"),
                default: has(&own, "default"),
                flatten: has(&own, "flatten"),
                skip_serializing: skipped || has(&own, "skip_serializing"),
                skip_deserializing: skipped || has(&own, "skip_deserializing"),
                skip_serializing_if: has(&own, "skip_serializing_if"),
                with: ["with", "serialize_with", "deserialize_with"]
                    .iter()
                    .find_map(|key| word(&own, key)),
            });
        }
        fields
    }
}

fn body(shape: VariantShape, fields: Vec<Field>) -> TypeBody {
    match shape {
        VariantShape::Named => TypeBody::Struct(fields),
        VariantShape::Tuple => TypeBody::Tuple(fields),
        VariantShape::Unit => TypeBody::Unit,
    }
}
