//! Lowering of items and bodies.
mod body;
mod expr;
mod item;
mod macros;
mod parse;
mod pattern;
mod types;

pub use super::lower::*;
pub use body::{lower_body, lower_initializer};
pub use item::{
    lower_adt, lower_fn, lower_impl_head, lower_trait_head, lower_type_alias, lower_use,
    lower_value_type,
};
pub use types::parse_path;

use crate::syntax::text::Span;

/// What `syn` could not parse.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct LowerFailure {
    pub span: Span,
    pub message: String,
}
