//! What a struct or enum wrote, read as another: serde's rules for fields and variants.

use super::form::{is_option, spaceless};
use super::reader::{DEEPEST, Reader};
use crate::advisor::diff::Verdict;
use crate::shape::tree::{Field, Tagging, TypeBody, TypeShape, Variant};

impl Reader<'_> {
    pub(super) fn shapes(&mut self, old: &TypeShape, new: &TypeShape, path: &str, depth: usize) {
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
