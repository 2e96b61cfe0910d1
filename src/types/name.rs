//! The names by which output calls definitions and types.

use super::env::Types;
use super::ty::*;
use crate::names::{Db, DefId, DefKind};
use crate::syntax::text::Name;

impl Types {
    /// The name of a function for what its parameters are bound to, which tells the type
    /// where one `impl` stands for several.
    pub fn name_of_bound(&self, def: DefId, subst: &Subst) -> String {
        if let Some(parent) = self.db.parent(def)
            && self.is_for_several(parent)
            && let Some(Ty::Primitive(p)) = subst.get(parent, 0)
        {
            return format!("{}::{}", p.name(), self.db.def(def).name);
        }
        self.name_of(def)
    }

    /// `crate::module::function`, `crate::module::Type::method`,
    /// `<crate::Type as crate::Trait>::method`; the standard library by its public path.
    pub fn name_of(&self, def: DefId) -> String {
        if let Some(public) = self.public_path(def) {
            return public;
        }
        let db = &self.db;
        let name = db.def(def).name;
        let Some(parent) = db.parent(def) else {
            return name.to_string();
        };
        match db.kind(parent) {
            DefKind::Impl => {
                let Some(head) = self.impl_head(parent) else {
                    return format!("?::{name}");
                };
                let own = self.name_of_ty(&self.self_ty_of_impl(parent, &head.self_ty));
                match &head.trait_ref {
                    Some(trait_ref) => {
                        format!("<{own} as {}>::{name}", self.name_of(trait_ref.def))
                    }
                    None => format!("{own}::{name}"),
                }
            }
            // Items in bodies are named as if the function were a module.
            DefKind::Block => match db.parent(parent) {
                Some(owner) => format!("{}::{name}", self.name_of(owner)),
                None => name.to_string(),
            },
            _ => format!("{}::{name}", self.name_of(parent)),
        }
    }

    /// The type that an `impl` is written for, also where it stands for several.
    fn self_ty_of_impl(&self, def: DefId, lowered: &Ty) -> Ty {
        if !self.is_for_several(def) {
            return lowered.clone();
        }
        let written = self.db.impl_item(def).map(|item| item.self_ty.clone());
        let place = self.place_of(def);
        written.map_or(Ty::Unknown, |ty| {
            super::lower::TypeScope::new(self, place).ty(&ty)
        })
    }

    /// Where a declaration says that people know it by another path.
    fn public_path(&self, def: DefId) -> Option<String> {
        let (_, item) = self.db.item(def)?;
        if !item.attrs.iter().any(|a| a.path == "public_path") {
            return None;
        }
        let attrs = self.db.attrs(def);
        let (_, tokens) = attrs.iter().find(|(path, _)| *path == "public_path")?;
        let path = crate::names::db::attr_argument(tokens);
        Some(path.chars().filter(|c| !c.is_whitespace()).collect())
    }

    /// A type's name as it stands in `<T as Trait>`: without references and generics.
    pub fn name_of_ty(&self, ty: &Ty) -> String {
        match ty {
            Ty::Adt(def, _) => self.name_of(*def),
            Ty::Primitive(p) => p.name().to_owned(),
            Ty::Reference(_, inner) => self.name_of_ty(inner),
            Ty::Slice(inner) => format!("[{}]", self.name_of_ty(inner)),
            Ty::Array(inner, _) => format!("[{}]", self.name_of_ty(inner)),
            Ty::Tuple(items) => {
                let items: Vec<String> = items.iter().map(|t| self.name_of_ty(t)).collect();
                format!("({})", items.join(", "))
            }
            Ty::Pointer(_, inner) => format!("*{}", self.name_of_ty(inner)),
            Ty::Dyn(bounds) => match bounds.first() {
                Some(bound) => format!("dyn {}", self.name_of(bound.def)),
                None => "dyn ?".to_owned(),
            },
            Ty::Param(def, index) => self.name_of_param(*def, *index).to_string(),
            Ty::Opaque(function, ..) => format!("impl@{}", self.name_of(*function)),
            Ty::Projection(p) => {
                let own = self.name_of_ty(p.trait_ref.self_ty());
                format!("{own}::{}", p.name)
            }
            Ty::Function(Callable::Function(def), _) => self.name_of(*def),
            Ty::Function(Callable::Struct(def) | Callable::Variant(def, _), _) => {
                self.name_of(*def)
            }
            Ty::FnPointer(..) => "fn".to_owned(),
            Ty::Closure(..) => "{closure}".to_owned(),
            Ty::Future(_) => "{future}".to_owned(),
            Ty::Never => "!".to_owned(),
            Ty::Const(Some(value)) => value.to_string(),
            Ty::Const(None) | Ty::Infer(_) | Ty::Unknown => "_".to_owned(),
        }
    }

    /// The name of a generic parameter.
    pub fn name_of_param(&self, def: DefId, index: u32) -> Name {
        let is_trait = self.db.kind(def) == DefKind::Trait;
        if is_trait && index == 0 {
            return Name::new("Self");
        }
        let at = index as usize - usize::from(is_trait);
        let name = generic_name(&self.db, def, at);
        name.unwrap_or_else(|| Name::new("impl"))
    }

    /// A trait's method on a type: `<T as Trait>::method`.
    pub fn name_of_trait_method(&self, trait_ref: &TraitRef, method: DefId) -> String {
        let own = self.name_of_ty(trait_ref.self_ty());
        format!(
            "<{own} as {}>::{}",
            self.name_of(trait_ref.def),
            self.db.def(method).name
        )
    }
}

fn generic_name(db: &Db, def: DefId, index: usize) -> Option<Name> {
    db.generics(def)?.params.get(index).map(|p| p.name)
}
