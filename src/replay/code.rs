//! A workflow's code, ready to be run against histories.

use crate::lints::profile::{DefinitionKind, Profile};
use crate::shape::automaton::{Instruction, Issued, IssuedKind, Program, Rules, Texts};
use crate::shape::tree::{Command, WorkflowShape};

/// A workflow's code, ready to be run against histories.
#[derive(Debug)]
pub struct Code<'a> {
    /// Its shape.
    pub workflow: &'a WorkflowShape,
    pub(super) program: Program,
    pub(super) texts: Texts,
    pub(super) rules: Rules,
    /// It cancels commands, so that what it issues may be taken back.
    pub(super) cancels: bool,
}

impl<'a> Code<'a> {
    /// Compiles a workflow.
    #[must_use]
    pub fn new(workflow: &'a WorkflowShape, profile: &'a Profile) -> Self {
        let mut texts = Texts::default();
        let program = Program::compile(&workflow.shape, &workflow.handlers, &mut texts);
        let cancels = program
            .code
            .iter()
            .any(|it| matches!(it, Instruction::Cancel { .. }));
        Self {
            workflow,
            program,
            texts,
            rules: Rules::new(&profile.replay),
            cancels,
        }
    }

    pub(super) fn command(&self, issued: &Issued) -> Option<&Command> {
        match issued.kind {
            IssuedKind::Command(index) => self.program.command(index),
            _ => None,
        }
    }

    pub(super) fn handler(&self, kind: DefinitionKind, name: &str) -> Option<u32> {
        let at = self
            .program
            .handlers
            .iter()
            .position(|it| it.kind == kind && it.name == name)?;
        u32::try_from(at).ok()
    }
}
