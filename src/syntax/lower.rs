//! Parses one item or body with `syn` and keeps it as plain data.

mod attributes;
mod body;
mod chain;
mod expr;
mod item;
mod literal;
mod locals;
mod macros;
mod pat;
mod slice;
mod types;
mod use_tree;

use super::ast::{BlockScope, Path};
use super::text::{Name, Span, TextId};

pub use body::{lower_fn_body, lower_initializer};
pub use item::{
    ItemText, lower_adt, lower_const_type, lower_derives, lower_fn, lower_impl_head,
    lower_trait_head, lower_type_alias, parse_path, parse_type,
};
pub use use_tree::lower_use;

/// What the lowering of a body cannot know by itself.
pub trait Context {
    /// Opens a macro call. `path` is the macro's, `tokens` what stands between the
    /// delimiters, `span` the whole call.
    fn open(&mut self, call: MacroUse<'_>) -> MacroMeaning;

    /// Whether an identifier in a pattern names a constant, static, unit struct or
    /// unit variant here and so binds nothing.
    fn is_constant(&mut self, name: Name, scope: Option<BlockScope>) -> bool;

    /// The scope of the items in the block whose `{` is at byte `brace` of `text`;
    /// none where the block has no items.
    fn block_scope(&mut self, text: TextId, brace: u32) -> Option<BlockScope>;

    /// Whether a `#[cfg(…)]` holds; `predicate` is the text between its parentheses.
    fn cfg(&self, predicate: &str) -> bool;
}

/// One macro call, as it is put to [`Context::open`].
pub struct MacroUse<'a> {
    pub path: &'a Path,
    /// Between the delimiters.
    pub tokens: Span,
    /// The whole call.
    pub span: Span,
    pub position: MacroPosition,
    pub scope: Option<BlockScope>,
    /// How many expansions this call stands in.
    pub depth: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MacroPosition {
    Expression,
    Statement,
    Pattern,
    Type,
}

/// What a macro is, as far as the lowering needs it.
#[derive(Clone, Debug)]
pub struct MacroMeaning {
    /// See [`super::ast::MacroCall::definition`].
    pub definition: Option<u64>,
    pub input: MacroInput,
}

/// How the tokens of a macro call are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MacroInput {
    /// A `macro_rules!` macro: the text that it expanded to.
    Expansion(TextId),
    /// Optional leading expressions, then a format string and its arguments.
    Format,
    /// Fields and a message, as `tracing` and `log` take them.
    Log,
    /// Comma-separated expressions.
    Exprs,
    /// `biased;` and `pattern = future[, if guard] => handler` arms.
    Select,
    /// Comma-separated futures; all run.
    Join,
    /// Statements.
    Block,
    /// JSON with expressions as values and keys.
    Json,
    /// `concat!`, `stringify!`, `line!`, `include_str!` and their kind: a literal.
    Literal(LiteralMacro),
    /// `cfg!`
    Cfg,
    /// `matches!`-like macros are ordinary expansions; this runs nothing.
    Nothing,
    /// Not known: tried as comma-separated expressions, then as statements, else
    /// [`super::ast::Opened::Opaque`].
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiteralMacro {
    Concat,
    Stringify,
    /// A `&'static str`: `file!`, `module_path!`, `env!`, `include_str!`.
    String,
    /// A number: `line!`, `column!`.
    Integer,
    /// `include_bytes!`
    Bytes,
}
