//! What the values of workflow code have to do with commands.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::calls::{Instance, ResolvedCall};
use crate::lints::profile::{Command, CommandKind};
use crate::names::DefId;
use crate::syntax::ast::{Body, ExprId, LocalId};
use crate::syntax::text::Name;
use crate::types::infer::{Call, Inference};

/// One activation of a function's body: with what it was called, and what its variables hold.
pub(super) struct Frame<'t> {
    pub instance: Instance,
    pub body: Arc<Body>,
    pub inference: Arc<Inference>,
    /// The calls that are written, by their expressions.
    pub calls: FxHashMap<ExprId, Call>,
    /// Closures and values that run elsewhere.
    pub exempt: rustc_hash::FxHashSet<ExprId>,
    pub env: RefCell<FxHashMap<LocalId, Slot<'t>>>,
    /// The expressions of the arguments, with the frames that they are in.
    pub arguments: Vec<Option<Origin<'t>>>,
    /// The initializers of variables that are never assigned again.
    pub lets: FxHashMap<LocalId, ExprId>,
    /// The calls through which it was entered, outermost first.
    pub path: Rc<Vec<(DefId, ExprId)>>,
}

/// An expression in a frame.
pub(super) type Origin<'t> = (Rc<Frame<'t>>, ExprId);

/// What a variable holds.
#[derive(Clone)]
pub(super) struct Slot<'t> {
    pub value: Value<'t>,
    pub origin: Option<Origin<'t>>,
}

/// A value, as far as commands are concerned.
#[derive(Clone)]
pub(super) enum Value<'t> {
    /// Nothing to wait for.
    Plain,
    /// Commands that are issued and can be waited for, by their labels.
    Issued(Vec<String>),
    /// A future or builder that does something only later.
    Lazy(Rc<Lazy<'t>>),
    /// A tuple or collection.
    All(Vec<Value<'t>>),
    /// A collection with one for each item of this.
    Each(String, Rc<Value<'t>>),
    /// One of two, by a condition.
    Either(String, Rc<Value<'t>>, Rc<Value<'t>>),
    /// A struct. All references to it share it; what one way puts in is in it on every way.
    Fields(Rc<RefCell<Vec<(Name, Value<'t>)>>>),
    /// What may have failed, and the inside where it did not.
    Outcome(Outcome, Rc<Value<'t>>),
    /// A failure: `Err(…)`.
    Failed,
    /// Whether something failed.
    IsFailure(Outcome, bool),
    /// Whether the history has a patch.
    Patched(PatchId),
    /// A closure.
    Closure(Rc<Frame<'t>>, ExprId),
    /// An iterator whose closures run when it is driven.
    Iterator(Rc<Iteration<'t>>),
}

/// The id of a patch.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct PatchId {
    /// The id, or the source of one that is computed.
    pub text: String,
    pub computed: bool,
}

/// Places that are reached where something fails; see `Extract::holes`.
#[derive(Clone)]
pub(super) struct Outcome {
    pub holes: Vec<u32>,
    /// The clock when it was made: it is fresh for as long as nothing else happened.
    pub at: u64,
}

/// An iterator over something, with closures applied to its items in turn.
pub(super) struct Iteration<'t> {
    pub of: String,
    pub times: Option<u32>,
    pub items: Value<'t>,
    pub stages: Vec<Value<'t>>,
}

/// What happens when a future is polled, or a builder finished.
pub(super) enum Lazy<'t> {
    /// An `async` block or closure's body.
    Block(Rc<Frame<'t>>, ExprId),
    /// The body of an `async fn`.
    Function(Rc<Frame<'t>>),
    /// A command that is issued when first polled.
    Command(Site<'t>, &'t Command),
    /// A function that the SDK journals when it is called: the command, and its name.
    Step(Site<'t>, CommandKind, String),
    /// A builder.
    Builder(Site<'t>, Vec<&'t Command>),
    /// Several at once.
    Combined { race: bool, arms: Vec<Value<'t>> },
    /// What a closure gives when it is called with this.
    Called(Value<'t>, Value<'t>),
    /// A future, and what a closure makes of its result; not always, where a condition stands
    /// here.
    Then(Value<'t>, Value<'t>, Option<String>),
    /// The next of several that is ready.
    Next(Vec<String>),
    /// Waits for something that is not recorded.
    Wait(String, Site<'t>),
}

/// A call in a frame.
#[derive(Clone)]
pub(super) struct Site<'t> {
    pub frame: Rc<Frame<'t>>,
    pub call: Rc<ResolvedCall>,
}

impl<'t> Value<'t> {
    /// Whether there is nothing about it that matters to commands.
    pub fn is_plain(&self) -> bool {
        match self {
            Self::Plain | Self::Failed => true,
            Self::All(items) => items.iter().all(Self::is_plain),
            Self::Outcome(_, inner) => inner.is_plain(),
            Self::Fields(fields) => fields.borrow().iter().all(|(_, value)| value.is_plain()),
            _ => false,
        }
    }

    /// Whether it is a future, or holds one.
    pub fn holds_future(&self) -> bool {
        match self {
            Self::Issued(_) | Self::Lazy(_) | Self::Each(..) | Self::Either(..) => true,
            Self::Iterator(iteration) => {
                !iteration.stages.is_empty() || iteration.items.holds_future()
            }
            Self::All(items) => items.iter().any(Self::holds_future),
            Self::Fields(fields) => fields
                .borrow()
                .iter()
                .any(|(_, value)| value.holds_future()),
            Self::Outcome(_, inner) => inner.holds_future(),
            _ => false,
        }
    }

    /// The labels of all commands that it waits for and that are issued already; `None` where
    /// something else is in it.
    pub fn issued_only(&self) -> Option<Vec<String>> {
        match self {
            Self::Issued(labels) => Some(labels.clone()),
            Self::All(items) => {
                let mut all = Vec::new();
                for item in items {
                    if !item.is_plain() {
                        add_all(&mut all, item.issued_only()?);
                    }
                }
                Some(all)
            }
            Self::Outcome(_, inner) => inner.issued_only(),
            _ => None,
        }
    }

    /// What is inside where nothing failed.
    pub fn success(self) -> Self {
        match self {
            Self::Outcome(_, inner) => (*inner).clone(),
            other => other,
        }
    }

    /// The values that it may be by one condition, first to last.
    pub fn ways(&self, condition: &str, found: &mut Vec<Self>) {
        match self {
            Self::Either(own, a, b) if own == condition => {
                a.ways(condition, found);
                b.ways(condition, found);
            }
            other => found.push(other.clone()),
        }
    }

    /// One of two values, by a condition.
    pub fn either(condition: &str, a: Self, b: Self) -> Self {
        match (a, b) {
            (a, b) if b.is_plain() && !matches!(a, Self::Outcome(..)) => a,
            (a, b) if a.is_plain() && !matches!(b, Self::Outcome(..)) => b,
            (Self::Issued(mut a), Self::Issued(b)) => {
                add_all(&mut a, b);
                Self::Issued(a)
            }
            (Self::Lazy(a), Self::Lazy(b)) if Rc::ptr_eq(&a, &b) => Self::Lazy(a),
            (Self::Closure(f, a), Self::Closure(g, b)) if Rc::ptr_eq(&f, &g) && a == b => {
                Self::Closure(f, a)
            }
            (Self::All(a), Self::All(b)) if a.len() <= b.len() && b.len() < 256 => {
                let mut merged = Vec::new();
                let mut rest = b.into_iter();
                for item in a {
                    let other = rest.next().unwrap_or(Self::Plain);
                    merged.push(Self::either(condition, item, other));
                }
                merged.extend(rest);
                Self::All(merged)
            }
            (Self::Outcome(a, x), Self::Outcome(b, y)) => {
                let mut holes = a.holes;
                holes.extend(b.holes);
                let at = a.at.max(b.at);
                let inner = Self::either(condition, (*x).clone(), (*y).clone());
                Self::Outcome(Outcome { holes, at }, Rc::new(inner))
            }
            (a, b) if a.holds_future() && b.holds_future() => {
                Self::Either(condition.to_owned(), Rc::new(a), Rc::new(b))
            }
            (a, b) => {
                if a.holds_future() {
                    a
                } else {
                    b
                }
            }
        }
    }
}

/// Adds what is not there yet.
pub(super) fn add_all(to: &mut Vec<String>, more: Vec<String>) {
    for label in more {
        if !to.contains(&label) {
            to.push(label);
        }
    }
}
