//! What definitions are called: by attributes, constants, or their own names.

use super::{Attribute, BlockSite, Definitions, Finder, last_segment};
use crate::lints::profile::NameSource;
use crate::names::db::attr_argument;
use crate::names::impls::SelfKey;
use crate::names::split_commas;
use crate::names::{DefId, DefKind, Namespace, Resolution};
use crate::sdk::value::{constant, item_at, string_of_text};
use crate::syntax::ast::{Path, TypeRef};
use crate::syntax::lower::parse_path;

/// Where the name of one definition or block may come from.
pub(super) struct Naming<'a, 'f, 't> {
    pub finder: &'a Finder<'f, 't>,
    pub def: DefId,
    pub attributes: &'a [Attribute],
    pub marking: Option<&'a Attribute>,
    pub site: Option<&'a BlockSite<'t>>,
    pub block_name: &'a str,
}

impl Naming<'_, '_, '_> {
    /// The first source that gives a name; the function's or type's own in the end.
    pub fn first(&self, sources: &[NameSource]) -> String {
        sources
            .iter()
            .find_map(|source| self.from(source))
            .unwrap_or_else(|| self.own())
    }

    fn own(&self) -> String {
        self.finder.calls.types.db.def(self.def).name.to_string()
    }

    fn string(&self, text: &str) -> Option<String> {
        let place = self.finder.place_of(self.def);
        string_of_text(self.finder.calls.types, place, text)
    }

    fn key(&self, tokens: &str, wanted: &str) -> Option<String> {
        self.string(argument(tokens, wanted)?)
    }

    fn from(&self, source: &NameSource) -> Option<String> {
        let db = &self.finder.calls.types.db;
        match source {
            NameSource::AttributeKey(key) => self.key(&self.marking?.1, key),
            NameSource::Attribute => split_commas(attr_argument(&self.marking?.1))
                .into_iter()
                .filter(|argument| key_of(argument).is_none())
                .find_map(|argument| self.string(argument)),
            NameSource::StructKey(key) => {
                let site = self.site?;
                let wanted = site.block.struct_attribute.as_ref()?;
                let attributes = db.attrs(site.on?);
                let (_, tokens) = attributes
                    .iter()
                    .find(|(path, _)| last_segment(path.as_str()) == wanted.last())?;
                self.key(tokens, key)
            }
            NameSource::Sibling(key) => {
                let (_, tokens) = self
                    .attributes
                    .iter()
                    .find(|(path, _)| *path == key.as_str())?;
                self.string(attr_argument(tokens))
            }
            NameSource::SameAs(key) => {
                let path = parse_path(argument(&self.marking?.1, key)?).ok()?;
                self.same_as(&path)
            }
            NameSource::Constant(name) => {
                let site = self.site?;
                let member = db
                    .members(site.marked)
                    .find(|&m| db.def(m).name == name.as_str())?;
                constant(self.finder.calls.types, member)
            }
            NameSource::Block => Some(self.block_name.to_owned()).filter(|name| !name.is_empty()),
            NameSource::Type => {
                let site = self.site?;
                match self.finder.self_type(site.marked) {
                    Some(on) => Some(db.def(on).name.to_string()),
                    // The written name, where the type is not known.
                    None => match &db.impl_item(site.marked)?.self_ty {
                        TypeRef::Path(path) => Some(path.segments.last()?.name.to_string()),
                        _ => None,
                    },
                }
            }
            NameSource::Trait => {
                let site = self.site?;
                if db.kind(site.marked) == DefKind::Trait {
                    return Some(db.def(site.marked).name.to_string());
                }
                let head = self.finder.calls.types.impl_head(site.marked)?;
                Some(db.def(head.trait_ref.as_ref()?.def).name.to_string())
            }
            NameSource::Function => Some(self.own()),
            NameSource::TypeAndFunction => {
                let on = self.from(&NameSource::Type)?;
                Some(format!("{on}::{}", self.own()))
            }
        }
    }

    /// The name of another definition by the path of it or of its marker.
    fn same_as(&self, path: &Path) -> Option<String> {
        let finder = self.finder;
        let types = finder.calls.types;
        let target = match item_at(types, self.def, path) {
            Some(function) => function,
            None => finder.by_marker(self.def, path)?,
        };
        let block = types.db.parent(target)?;
        let mut found = Definitions::default();
        finder.block(block, &mut found);
        found
            .all
            .into_iter()
            .find(|d| d.def == target)
            .map(|d| d.name)
    }
}

impl Finder<'_, '_> {
    /// The definition whose marker type a path names: `module::activities::Charge`.
    fn by_marker(&self, from: DefId, path: &Path) -> Option<DefId> {
        let db = &self.calls.types.db;
        let (last, front) = path.segments.split_last()?;
        let (module_name, around) = front.split_last()?;
        let scope = if around.is_empty() {
            self.scope_of(from)
        } else {
            let mut module = path.clone();
            module.segments = around.to_vec();
            let found = db.resolve(self.place_of(from), &module, Namespace::Types)?;
            match found.target {
                Resolution::Def(def, DefKind::Module) if found.rest == 0 => def,
                _ => return None,
            }
        };
        let data = db.krate(scope.krate);
        let in_scope = |def: DefId| self.scope_of(def) == scope;
        data.impls
            .inherent
            .iter()
            .filter_map(|(key, impls)| match key {
                SelfKey::Named(name) if module_name.name == snake(name.as_str()).as_str() => {
                    Some(impls)
                }
                _ => None,
            })
            .flatten()
            .map(|&index| DefId {
                krate: scope.krate,
                index,
            })
            .filter(|&i| in_scope(i))
            .flat_map(|i| db.members(i))
            .find(|&m| last.name == pascal(db.def(m).name.as_str()).as_str())
    }
}

/// `OrderActivities` → `order_activities`.
pub fn snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let chars: Vec<char> = name.chars().collect();
    for (i, &c) in chars.iter().enumerate() {
        let previous = i.checked_sub(1).and_then(|p| chars.get(p));
        let next_is_lower = chars.get(i + 1).is_some_and(|n| n.is_lowercase());
        let begins_word = previous.is_some_and(|p| {
            p.is_lowercase() || p.is_ascii_digit() || (p.is_uppercase() && next_is_lower)
        });
        if c.is_uppercase() && begins_word {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// `charge_card` → `ChargeCard`.
pub fn pascal(name: &str) -> String {
    name.split('_')
        .flat_map(|word| {
            let mut chars = word.chars();
            let first = chars.next().into_iter().flat_map(char::to_uppercase);
            first.chain(chars).collect::<Vec<char>>()
        })
        .collect()
}

/// The key of `key = value`.
fn key_of(argument: &str) -> Option<&str> {
    let (key, _) = argument.split_once('=')?;
    let key = key.trim();
    let is_identifier = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_');
    is_identifier.then_some(key)
}

/// The value of `key = value` among an attribute's arguments.
fn argument<'a>(tokens: &'a str, wanted: &str) -> Option<&'a str> {
    split_commas(attr_argument(tokens))
        .into_iter()
        .find(|argument| key_of(argument) == Some(wanted))
        .and_then(|argument| argument.split_once('='))
        .map(|(_, value)| value.trim())
}
