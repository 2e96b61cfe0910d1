//! Names that code uses, and whether they mean something where it is moved to.

use std::collections::{BTreeMap, BTreeSet};

use syn::{FnArg, Item, Pat, Signature, Stmt, UseTree};

/// Variables in scope, and whether they are `mut`.
#[derive(Debug, Clone, Default)]
pub(super) struct Scope(BTreeMap<String, bool>);

impl Scope {
    /// What a function's body begins with.
    pub fn of_parameters(signature: &Signature) -> Self {
        let mut found = Vec::new();
        for input in &signature.inputs {
            match input {
                FnArg::Receiver(it) => found.push(("self".to_owned(), it.mutability.is_some())),
                FnArg::Typed(it) => collect(&it.pat, &mut found),
            }
        }
        Self(found.into_iter().collect())
    }

    /// What is in scope behind some statements.
    #[must_use]
    pub fn behind(&self, statements: &[Stmt]) -> Self {
        let mut names = self.0.clone();
        names.extend(bound(statements));
        Self(names)
    }

    /// What `old` has and this has not, or not `mut`.
    pub fn lacks(&self, old: &Self) -> BTreeSet<String> {
        let lacks = |(name, mutable): &(&String, &bool)| {
            self.0.get(*name).is_none_or(|own| **mutable && !own)
        };
        let names = old.0.iter().filter(lacks);
        names.map(|(name, _)| name.clone()).collect()
    }
}

/// What statements bind for those behind them: the names, and whether they are `mut`.
pub(super) fn bound(statements: &[Stmt]) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    for statement in statements {
        if let Stmt::Local(local) = statement {
            collect(&local.pat, &mut found);
        }
    }
    found.sort();
    found.dedup();
    found
}

fn collect(pat: &Pat, found: &mut Vec<(String, bool)>) {
    match pat {
        Pat::Ident(it) => {
            found.push((it.ident.to_string(), it.mutability.is_some()));
            if let Some((_, sub)) = &it.subpat {
                collect(sub, found);
            }
        }
        Pat::Type(it) => collect(&it.pat, found),
        Pat::Tuple(it) => it.elems.iter().for_each(|pat| collect(pat, found)),
        Pat::TupleStruct(it) => it.elems.iter().for_each(|pat| collect(pat, found)),
        Pat::Slice(it) => it.elems.iter().for_each(|pat| collect(pat, found)),
        Pat::Struct(it) => it.fields.iter().for_each(|it| collect(&it.pat, found)),
        Pat::Reference(it) => collect(&it.pat, found),
        Pat::Paren(it) => collect(&it.pat, found),
        _ => {}
    }
}

/// The names that items declare or import. Those of methods are with the functions.
pub(super) fn declared(items: &[Item], names: &mut BTreeSet<String>) {
    for item in items {
        let name = match item {
            Item::Const(it) => &it.ident,
            Item::Enum(it) => &it.ident,
            Item::Static(it) => &it.ident,
            Item::Struct(it) => &it.ident,
            Item::Trait(it) => &it.ident,
            Item::Type(it) => &it.ident,
            Item::Union(it) => &it.ident,
            Item::Mod(it) => {
                if let Some((_, items)) = &it.content {
                    declared(items, names);
                }
                &it.ident
            }
            Item::Macro(it) => match &it.ident {
                Some(name) => name,
                None => continue,
            },
            Item::Use(it) => {
                imported(&it.tree, names);
                continue;
            }
            _ => continue,
        };
        names.insert(name.to_string());
    }
}

fn imported(tree: &UseTree, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(it) => imported(&it.tree, names),
        UseTree::Name(it) => {
            names.insert(it.ident.to_string());
        }
        UseTree::Rename(it) => {
            names.insert(it.rename.to_string());
        }
        UseTree::Group(it) => it.items.iter().for_each(|it| imported(it, names)),
        _ => {}
    }
}
