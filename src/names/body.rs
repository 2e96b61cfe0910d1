//! Lowers bodies: tells the syntax stage what the macros and constants in them are.

use std::sync::Arc;

use super::collect::dollar_crate;
use super::db::{Db, attr_argument};
use super::def::{CrateId, DefId, DefKind, Namespace, Resolution};
use super::resolve::Place;
use crate::syntax::ast::*;
use crate::syntax::lower::{self, Context, LiteralMacro, MacroInput, MacroMeaning, MacroUse};
use crate::syntax::text::{Name, Span, TextId};

/// Expansions inside each other, as rustc's own limit.
const MAX_DEPTH: u32 = 128;

impl DefId {
    fn pack(self) -> u64 {
        u64::from(self.krate.0) << 32 | u64::from(self.index)
    }

    fn unpack(packed: u64) -> DefId {
        DefId {
            krate: CrateId((packed >> 32) as u32),
            index: packed as u32,
        }
    }
}

impl Db {
    /// The body of a function, or the initializer of a constant or static.
    pub fn lower_body(&self, def: DefId) -> Body {
        let Some((source, item)) = self.item(def) else {
            return Body::default();
        };
        let Some(body) = item.body.clone() else {
            return Body::default();
        };
        let mut context = BodyContext {
            db: self,
            def,
            text: source.text,
        };
        let lowered = match self.kind(def) {
            DefKind::Function => lower::lower_fn_body(
                &self.texts,
                source.text,
                &item.head,
                Some(&body),
                &mut context,
            ),
            _ => lower::lower_initializer(&self.texts, source.text, &body, &mut context),
        };
        if !lowered.errors.is_empty() {
            self.note_invalid(source.text);
        }
        lowered
    }

    /// The module or block that a scope number of a lowered body means.
    pub fn def_of_scope(&self, scope: BlockScope) -> DefId {
        DefId::unpack(scope.0)
    }

    /// The macro that a lowered body's macro call was resolved to.
    pub fn macro_of_call(&self, call: &MacroCall) -> Option<DefId> {
        call.definition.map(DefId::unpack)
    }

    /// The innermost module or block at or around a definition.
    pub fn scope_around(&self, def: DefId) -> DefId {
        self.module_of(def)
    }

    /// Whether a type may have this name in a crate that is not its own: by a type alias
    /// of the crate or of the standard library, or by an import that renames it.
    pub fn is_alias_name(&self, krate: CrateId, name: Name) -> bool {
        let is_alias = |krate| self.krate(krate).alias_names.contains(&name);
        is_alias(krate) || is_alias(self.std())
    }

    /// The declaration of a macro in what we know of its crate: itself, or the one of
    /// the same name in the crate's declarations.
    fn declared_macro(&self, def: DefId) -> DefId {
        let Some(declarations) = self.info(def.krate).declarations else {
            return def;
        };
        let name = self.def(def).name;
        self.macro_of_root(declarations, name).unwrap_or(def)
    }

    /// What a macro call in the signature of `user` becomes.
    pub(super) fn expanded_type(
        &self,
        user: DefId,
        path: &Path,
        tokens: Span,
        call: Span,
    ) -> Option<(TextId, Arc<str>)> {
        let def = self.resolve_macro(self.module_of(user), user, path)?;
        let rules = self.macro_rules(def)?;
        let expanded = rules.expand(&self.texts, tokens, &dollar_crate(def.krate));
        let expanded = expanded.ok()?;
        let content: Arc<str> = expanded.content.into();
        let text = self
            .texts
            .add_expansion(content.clone(), expanded.origins, call);
        Some((text, content))
    }

    /// How the tokens of a macro are declared to be read.
    fn declared_input(&self, def: DefId) -> Option<MacroInput> {
        let declared = self.declared_macro(def);
        for (path, tokens) in self.attrs(declared) {
            if path == "rustc_builtin_macro" {
                return builtin(self.def(def).name.as_str());
            }
            if path == "macro_input" {
                return Some(match attr_argument(&tokens) {
                    "format" => MacroInput::Format,
                    "log" => MacroInput::Log,
                    "exprs" => MacroInput::Exprs,
                    "select" => MacroInput::Select,
                    "join" => MacroInput::Join,
                    "json" => MacroInput::Json,
                    "items" | "block" => MacroInput::Block,
                    "none" => MacroInput::Nothing,
                    _ => return None,
                });
            }
        }
        None
    }

    /// Effects and other attributes of a macro, from its declaration.
    pub fn macro_attrs(&self, def: DefId) -> Vec<(Name, String)> {
        self.attrs(self.declared_macro(def))
    }

    /// The traits that the derive macros of a type are declared to implement, beside those
    /// of the macros' own names.
    pub fn declared_derives(&self, adt: DefId, paths: &[Path]) -> Arc<[DefId]> {
        let scope = self.module_of(adt);
        paths
            .iter()
            .filter_map(|path| self.resolve_macro(scope, adt, path))
            .flat_map(|found| self.derives_of(found).to_vec())
            .collect()
    }

    fn derives_of(&self, derive: DefId) -> Arc<[DefId]> {
        self.derives.get_or(derive, || {
            let declared = self.declared_macro(derive);
            let place = Place {
                scope: self.module_of(declared),
                owner: None,
            };
            let attrs = self.attrs(declared);
            attrs
                .iter()
                .filter(|(name, _)| *name == "derives")
                .flat_map(|(_, tokens)| super::attributes::split_commas(attr_argument(tokens)))
                .filter_map(|written| {
                    let path = lower::parse_path(written).ok()?;
                    match self.resolve(place, &path, Namespace::Types)?.target {
                        Resolution::Def(def, DefKind::Trait) => Some(def),
                        _ => None,
                    }
                })
                .collect()
        })
    }
}

/// Macros that the compiler has built in.
fn builtin(name: &str) -> Option<MacroInput> {
    Some(match name {
        "format_args" => MacroInput::Format,
        "concat" => MacroInput::Literal(LiteralMacro::Concat),
        "stringify" => MacroInput::Literal(LiteralMacro::Stringify),
        "file" | "module_path" | "env" | "include_str" => MacroInput::Literal(LiteralMacro::String),
        "line" | "column" => MacroInput::Literal(LiteralMacro::Integer),
        "include_bytes" => MacroInput::Literal(LiteralMacro::Bytes),
        "cfg" => MacroInput::Cfg,
        "compile_error" | "asm" | "global_asm" | "naked_asm" => MacroInput::Nothing,
        _ => MacroInput::Unknown,
    })
}

struct BodyContext<'a> {
    db: &'a Db,
    /// The function, constant or static.
    def: DefId,
    text: TextId,
}

impl BodyContext<'_> {
    fn scope(&self, scope: Option<BlockScope>) -> DefId {
        scope.map_or_else(|| self.db.module_of(self.def), |s| self.db.def_of_scope(s))
    }

    fn expand(&self, def: DefId, call: &MacroUse<'_>) -> MacroInput {
        if call.depth >= MAX_DEPTH {
            return MacroInput::Unknown;
        }
        let Some(rules) = self.db.macro_rules(def) else {
            return MacroInput::Unknown;
        };
        match rules.expand(&self.db.texts, call.tokens, &dollar_crate(def.krate)) {
            Ok(expanded) => {
                let content: Arc<str> = expanded.content.into();
                MacroInput::Expansion(self.db.texts.add_expansion(
                    content,
                    expanded.origins,
                    call.span,
                ))
            }
            Err(_) => MacroInput::Unknown,
        }
    }
}

impl Context for BodyContext<'_> {
    fn open(&mut self, call: MacroUse<'_>) -> MacroMeaning {
        let scope = self.scope(call.scope);
        let Some(def) = self.db.resolve_macro(scope, self.def, call.path) else {
            return MacroMeaning {
                definition: None,
                input: MacroInput::Unknown,
            };
        };
        let input = self
            .db
            .declared_input(def)
            .unwrap_or_else(|| self.expand(def, &call));
        MacroMeaning {
            definition: Some(def.pack()),
            input,
        }
    }

    fn is_constant(&mut self, name: Name, scope: Option<BlockScope>) -> bool {
        // By convention no constant starts with a lower-case letter; looking every
        // binding up would cost more than the exceptions are worth.
        if !name.as_str().starts_with(|c: char| c.is_uppercase()) {
            return false;
        }
        let span = Span {
            text: self.text,
            start: 0,
            end: 0,
        };
        let path = Path {
            global: false,
            qself: None,
            segments: vec![Segment {
                name,
                span,
                args: None,
            }],
            span,
        };
        let place = Place {
            scope: self.scope(scope),
            owner: Some(self.def),
        };
        match self.db.resolve(place, &path, Namespace::Values) {
            Some(found) if found.rest == 0 => matches!(
                found.target,
                Resolution::Def(_, DefKind::Const | DefKind::Static | DefKind::Struct)
                    | Resolution::Variant(..)
                    | Resolution::Param(..)
            ),
            _ => false,
        }
    }

    fn block_scope(&mut self, text: TextId, brace: u32) -> Option<BlockScope> {
        if text != self.text {
            return None;
        }
        let def = self.db.def(self.def);
        let (_, scope) = def.blocks.iter().find(|(at, _)| *at == brace)?;
        let index = self.db.krate(self.def.krate).scope(*scope).def;
        Some(BlockScope(
            DefId {
                krate: self.def.krate,
                index,
            }
            .pack(),
        ))
    }

    fn cfg(&self, predicate: &str) -> bool {
        self.db.info(self.def.krate).cfg.holds(predicate)
    }
}
