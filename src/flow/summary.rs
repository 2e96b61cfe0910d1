//! What functions do, together with all that they call.

use std::ops::{BitOr, BitOrAssign};

use rustc_hash::FxHashSet;

use super::body::{Body, SdkCall};
use crate::calls::reach::{NodeId, Reach};
use crate::lints::profile::{CommandKind, MeaningKind};
use crate::syntax::ast::ExprId;
use crate::syntax::text::Span;

/// Things that workflow code does, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Doing(u16);

impl Doing {
    pub const NOTHING: Doing = Doing(0);
    /// Issues a command that is recorded.
    pub const ISSUES: Doing = Doing(1);
    /// Waits for anything.
    pub const WAITS: Doing = Doing(2);
    /// Starts a new run.
    pub const CONTINUES: Doing = Doing(4);
    /// Writes search attributes, a memo or a status.
    pub const UPSERTS: Doing = Doing(8);
    /// Borrows the workflow's state to change it.
    pub const WRITES_STATE: Doing = Doing(16);
    /// Borrows the workflow's state to read it.
    pub const READS_STATE: Doing = Doing(32);
    /// Asks whether message handlers are done.
    pub const WAITS_FOR_HANDLERS: Doing = Doing(64);
    /// Waits for a condition, an event or a message.
    pub const WAITS_FOR_EVENTS: Doing = Doing(128);
    /// Issues a command other than a timer.
    pub const WORKS: Doing = Doing(256);
    /// Asks how long the history is.
    pub const MEASURES: Doing = Doing(512);
    /// Branches on a patch.
    pub const PATCHES: Doing = Doing(1024);

    pub fn has(self, what: Doing) -> bool {
        self.0 & what.0 != 0
    }
}

impl BitOr for Doing {
    type Output = Doing;

    fn bitor(self, other: Doing) -> Doing {
        Doing(self.0 | other.0)
    }
}

impl BitOrAssign for Doing {
    fn bitor_assign(&mut self, other: Doing) {
        *self = *self | other;
    }
}

/// What one call does by itself.
pub fn of_call(call: &SdkCall<'_>) -> Doing {
    let mut doing = Doing::NOTHING;
    for command in call.commands() {
        if !command.complete_at_call && !command.ends_run {
            doing |= Doing::WAITS;
        }
        if !command.unrecorded {
            doing |= Doing::ISSUES;
        }
        doing |= match command.kind {
            CommandKind::ContinueAsNew => Doing::CONTINUES,
            CommandKind::UpsertSearchAttributes | CommandKind::UpsertMemo => {
                Doing::UPSERTS | Doing::WORKS
            }
            CommandKind::WaitCondition
            | CommandKind::WaitEvent
            | CommandKind::Awakeable
            | CommandKind::Promise => Doing::WAITS_FOR_EVENTS,
            CommandKind::Timer => Doing::NOTHING,
            _ => Doing::WORKS,
        };
    }
    let meanings = [
        (MeaningKind::StateWrite, Doing::WRITES_STATE),
        (MeaningKind::StateRead, Doing::READS_STATE),
        (MeaningKind::HandlersFinished, Doing::WAITS_FOR_HANDLERS),
        (MeaningKind::Cancelled, Doing::WAITS_FOR_EVENTS),
        (MeaningKind::HistorySize, Doing::MEASURES),
    ];
    for (kind, means) in meanings {
        if call.means(kind) {
            doing |= means;
        }
    }
    if call.patch().is_some() {
        doing |= Doing::PATCHES;
    }
    doing
}

/// What each reached function does.
pub struct Summaries {
    by_node: Vec<Doing>,
}

impl Summaries {
    pub fn of(reach: &Reach, bodies: &[Option<Body<'_>>]) -> Summaries {
        let mut by_node: Vec<Doing> = bodies
            .iter()
            .map(|body| {
                let calls = body.iter().flat_map(Body::own_calls);
                calls.fold(Doing::NOTHING, |doing, call| doing | of_call(call))
            })
            .collect();
        if by_node.iter().all(|doing| *doing == Doing::NOTHING) {
            return Summaries { by_node };
        }
        let mut callers: Vec<Vec<usize>> = vec![Vec::new(); by_node.len()];
        for (from, node) in reach.nodes.iter().enumerate() {
            for edge in &node.edges {
                if let Some(of) = callers.get_mut(edge.to.0 as usize) {
                    of.push(from);
                }
            }
        }
        let mut open: Vec<usize> = (0..by_node.len()).collect();
        while let Some(index) = open.pop() {
            // Both lists have one entry a node.
            let doing = by_node[index];
            for &caller in &callers[index] {
                let all = by_node[caller] | doing;
                if all != by_node[caller] {
                    by_node[caller] = all;
                    open.push(caller);
                }
            }
        }
        Summaries { by_node }
    }

    /// What a function does with all that it calls.
    pub fn of_node(&self, node: NodeId) -> Doing {
        self.by_node
            .get(node.0 as usize)
            .copied()
            .unwrap_or_default()
    }

    /// What a part of a body does with all that it calls.
    pub fn of_part(&self, reach: &Reach, node: NodeId, body: &Body<'_>, part: ExprId) -> Doing {
        let inside: FxHashSet<ExprId> = body
            .code
            .subtree(part)
            .into_iter()
            .filter(|expr| !body.is_elsewhere(*expr))
            .collect();
        let own = body.own_calls().filter(|call| inside.contains(&call.expr));
        let mut doing = own.fold(Doing::NOTHING, |doing, call| doing | of_call(call));
        let resolved = body.code.resolved.iter();
        let sites: FxHashSet<Span> = resolved
            .filter(|call| inside.contains(&call.call.expr))
            .map(|call| call.call.span)
            .collect();
        for edge in &reach.node(node).edges {
            if sites.contains(&edge.site) {
                doing |= self.of_node(edge.to);
            }
        }
        doing
    }
}
