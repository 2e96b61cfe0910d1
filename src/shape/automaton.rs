//! Shapes as automata: what code of a shape issues, task by task.
//!
//! A [`Program`] is a shape compiled to a graph of small instructions. A [`Side`] is one
//! execution of it between two tasks: where its threads stand and which results are
//! outstanding. [`run`] lets it go on until nothing can go on without the engine, and
//! asks an [`Oracle`] about everything that depends on values. [`Rules`] say which of two
//! commands replay takes for the same.

mod machine;
mod program;
mod rules;
mod script;
mod state;

pub use machine::{Issued, IssuedKind, Oracle, Question, Run, RunEnd, run};
pub(crate) use program::parts;
pub use program::{End, Instruction, LabelId, Pc, Program, TextId, Texts};
pub use rules::{Likeness, Rules};
pub use script::Script;
pub use state::{Handle, Names, Outcome, Outstanding, Side, Status, Thread};
