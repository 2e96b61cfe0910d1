//! What a file says: items and bodies as plain data, with spans.
//!
//! This stage knows no names. [`scan`] finds where items begin and end without
//! parsing them; [`lower`] parses one item or body, on demand, from its range of
//! text; [`expand`] runs `macro_rules!` macros. What only a later stage can know
//! (which macro a path names, whether an identifier pattern is a constant) is asked
//! through [`lower::Context`].

pub mod ast;
pub mod expand;
pub mod fit;
pub mod items;
pub mod lexer;
pub mod limits;
pub mod lower;
pub mod memo;
pub mod name;
pub mod position;
pub mod scan;
pub mod text;
pub mod tokens;
