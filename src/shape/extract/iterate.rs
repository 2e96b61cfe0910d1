//! Iterators, streams, and functions that poll the futures that they are given.

use std::rc::Rc;

use super::Extract;
use super::value::{Frame, Iteration, Lazy, Site, Value};
use crate::names::DefId;

/// How a function that is not entered polls the futures that it is given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Polling {
    /// To the end of all of them.
    All,
    /// Until the first is done.
    First,
    /// Until the next is done; the others stay.
    Next,
    /// One for each item, side by side.
    Each,
    /// Elsewhere, and whenever it likes.
    Detached,
}

/// What a method does with the items of an iterator or stream.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OfItems {
    /// Gives what a closure makes of each, when it is driven.
    Maps,
    /// Gives those or some of those that there are, which a closure sees when it is driven.
    Keeps,
    /// Drives it to its end.
    Takes,
    /// Gives the next one.
    Yields,
}

impl<'t> Extract<'_, 't> {
    /// What the declaration of what is called says that it does with the items of an iterator or
    /// stream.
    fn method_of_items(&self, site: &Site<'t>) -> Option<OfItems> {
        self.declared(site, |says| {
            if says("maps_items") {
                Some(OfItems::Maps)
            } else if says("keeps_items") {
                Some(OfItems::Keeps)
            } else if says("takes_items") {
                Some(OfItems::Takes)
            } else if says("yields_item") || says("polls_next") {
                Some(OfItems::Yields)
            } else {
                None
            }
        })
    }

    /// Whether a declaration of what is called has an attribute.
    pub(super) fn says(&self, site: &Site<'t>, attribute: &str) -> bool {
        self.declared(site, |says| says(attribute).then_some(()))
            .is_some()
    }

    /// What the attributes of a declaration of what is called say.
    fn declared<T>(
        &self,
        site: &Site<'t>,
        mut read: impl FnMut(&dyn Fn(&str) -> bool) -> Option<T>,
    ) -> Option<T> {
        site.call.callees.iter().find_map(|callee| {
            let defs = [Some(callee.instance.def), callee.trait_method];
            defs.into_iter()
                .flatten()
                .find_map(|def| read(&|attribute| self.calls.effects.has_attr(def, attribute)))
        })
    }

    /// How the declaration of what is called says that it polls futures.
    pub(super) fn polling(&self, site: &Site<'t>) -> Option<Polling> {
        let effects = &self.calls.effects;
        site.call.callees.iter().find_map(|callee| {
            let defs = [Some(callee.instance.def), callee.trait_method];
            defs.into_iter().flatten().find_map(|def| {
                let says = |attribute| effects.has_attr(def, attribute);
                if says("polls_all") {
                    Some(Polling::All)
                } else if says("polls_first") {
                    Some(Polling::First)
                } else if says("polls_next") {
                    Some(Polling::Next)
                } else if says("polls_each") {
                    Some(Polling::Each)
                } else if effects
                    .of_function(def)
                    .always
                    .iter()
                    .any(|lint| matches!(lint.as_str(), "async_task" | "threads"))
                {
                    Some(Polling::Detached)
                } else {
                    None
                }
            })
        })
    }

    /// Whether a trait is one of streams: its methods take their items one after the other.
    pub(super) fn is_for_streams(&self, def: DefId) -> bool {
        self.calls.effects.has_attr(def, "of_streams")
    }

    /// Futures of a stream's items, or of what a closure makes of them, side by side.
    pub(super) fn each_at_once(
        &mut self,
        frame: &Rc<Frame<'t>>,
        site: &Site<'t>,
        receiver: &Value<'t>,
        closure: Option<&Value<'t>>,
    ) -> Value<'t> {
        let span = site.call.call.span;
        let first = site.call.call.args.first().copied();
        let iteration = match receiver {
            Value::Iterator(iteration) => iteration.clone(),
            other => Rc::new(Iteration {
                of: first.map(|e| self.text(frame, e)).unwrap_or_default(),
                times: first.and_then(|e| self.times(frame, e)),
                items: other.clone(),
                stages: Vec::new(),
            }),
        };
        let Some(closure) = closure else {
            let driven = self.driven(frame, Value::Iterator(iteration), span);
            let arms = self.arms_of(frame, &[driven], span);
            return Value::Lazy(Rc::new(Lazy::Combined { race: false, arms }));
        };
        let mut inner = Value::Lazy(Rc::new(Lazy::Called(
            closure.clone(),
            iteration.items.clone(),
        )));
        if !iteration.stages.is_empty() {
            let mut stages = iteration.stages.clone();
            stages.push(closure.clone());
            let all = Iteration {
                of: iteration.of.clone(),
                times: iteration.times,
                items: iteration.items.clone(),
                stages,
            };
            inner = self.driven(frame, Value::Iterator(Rc::new(all)), span);
        }
        let arm = match inner {
            each @ Value::Each(..) => each,
            other => Value::Each(iteration.of.clone(), Rc::new(other)),
        };
        Value::Lazy(Rc::new(Lazy::Combined {
            race: false,
            arms: vec![arm],
        }))
    }

    /// A method of an iterator.
    pub(super) fn iterated(
        &mut self,
        frame: &Rc<Frame<'t>>,
        site: &Site<'t>,
        receiver: &Value<'t>,
        closures: Vec<Value<'t>>,
    ) -> Value<'t> {
        let span = site.call.call.span;
        let iteration = match receiver {
            Value::Iterator(iteration) => iteration.clone(),
            other => {
                let expr = site.call.call.args.first().copied();
                Rc::new(Iteration {
                    of: expr.map(|e| self.text(frame, e)).unwrap_or_default(),
                    times: expr.and_then(|e| self.times(frame, e)),
                    items: other.clone(),
                    stages: Vec::new(),
                })
            }
        };
        let method = self.method_of_items(site);
        match closures.as_slice() {
            [] => match method {
                Some(OfItems::Yields) => match iteration.items.issued_only() {
                    Some(labels) if !labels.is_empty() => Value::Lazy(Rc::new(Lazy::Next(labels))),
                    _ => Value::Plain,
                },
                Some(OfItems::Takes) => self.driven(frame, Value::Iterator(iteration), span),
                _ => Value::Iterator(iteration),
            },
            [closure] if matches!(method, Some(OfItems::Maps | OfItems::Keeps)) => {
                let mut stages = iteration.stages.clone();
                if method == Some(OfItems::Maps) || self.acts(closure) {
                    stages.push(closure.clone());
                }
                Value::Iterator(Rc::new(Iteration {
                    of: iteration.of.clone(),
                    times: iteration.times,
                    items: iteration.items.clone(),
                    stages,
                }))
            }
            closures => {
                let of = iteration.of.clone();
                let times = iteration.times;
                let whole = Value::Iterator(iteration);
                // What takes the items of a stream waits for what its closure gives.
                let is_async = site
                    .call
                    .callees
                    .iter()
                    .filter_map(|callee| callee.through.as_ref())
                    .any(|(trait_ref, _)| self.is_for_streams(trait_ref.def));
                let mut made = Value::Plain;
                self.each(frame, None, of, times, span, &whole, &mut |it, item| {
                    for closure in closures {
                        let values = vec![item.clone(); 2];
                        made = it.call_closure(closure, values, false);
                        if is_async {
                            made = it.awaited(frame, made.clone(), Some(span));
                        }
                    }
                });
                if made.holds_future() {
                    made
                } else {
                    Value::Plain
                }
            }
        }
    }

    /// Whether a closure does anything when it is called.
    fn acts(&mut self, closure: &Value<'t>) -> bool {
        let mut made = Value::Plain;
        let (sequence, ()) = self.within(|it| made = it.call_closure(closure, Vec::new(), false));
        !sequence.nodes.is_empty() || made.holds_future()
    }
}
