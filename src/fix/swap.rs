//! A variable's collection, exchanged for one that has an order.
//!
//! Only variables whose every use is in sight: made in a `let`, and from then on called, looped
//! over, indexed or shown. What is handed to another function, stored or returned has its type in
//! a signature somewhere, and stays.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::callee::find;
use super::offer::Offers;
use crate::calls::Confidence;
use crate::calls::exprs::children;
use crate::calls::reach::{Leaf, Unit};
use crate::diagnostic::{Edit, Fix};
use crate::lints::catalog::Swap;
use crate::lints::profile::ItemPath;
use crate::names::resolve::Place;
use crate::names::{DefId, Namespace, Resolution};
use crate::syntax::ast::*;
use crate::syntax::text::{Name, Span};
use crate::types::infer::Solver;
use crate::types::ty::Ty;

/// The edits that give the variable behind a leaf a type with an order.
pub fn swap(offers: &Offers<'_>, unit: &Unit, leaf: &Leaf, swaps: &[Swap]) -> Option<Fix> {
    let owner = unit.instance.def;
    let body = offers.calls.types.body(owner);
    let local = collection(&body, leaf.expr)?;
    swaps.iter().find_map(|swap| {
        let exchange = Exchange {
            offers,
            unit,
            swap,
            owner,
            body: &body,
            local,
            parents: parents(&body)?,
        };
        exchange.fix(leaf.confidence == Confidence::Certain)
    })
}

/// The variable that is looped over, or that a method is called on.
fn collection(body: &Body, expr: ExprId) -> Option<LocalId> {
    let mut at = match &body.expr(expr).kind {
        ExprKind::For { iterable, .. } => *iterable,
        _ => expr,
    };
    loop {
        at = match &body.expr(at).kind {
            ExprKind::Local(local) => return Some(*local),
            ExprKind::Reference { operand, .. } => *operand,
            ExprKind::MethodCall { receiver, .. } => *receiver,
            _ => return None,
        };
    }
}

fn parents(body: &Body) -> Option<FxHashMap<ExprId, ExprId>> {
    let root = body.root?;
    let mut parents = FxHashMap::default();
    let mut open = vec![root];
    while let Some(parent) = open.pop() {
        children(body, parent, &mut |child| {
            if child != root && parents.insert(child, parent).is_none() {
                open.push(child);
            }
        });
    }
    Some(parents)
}

struct Exchange<'a> {
    offers: &'a Offers<'a>,
    unit: &'a Unit,
    swap: &'a Swap,
    owner: DefId,
    body: &'a Body,
    local: LocalId,
    parents: FxHashMap<ExprId, ExprId>,
}

impl Exchange<'_> {
    fn fix(&self, safe: bool) -> Option<Fix> {
        let inference = self.offers.calls.inference(self.owner);
        let Ty::Adt(def, args) = inference.local(self.local) else {
            return None;
        };
        if !find(self.offers.calls, &self.swap.from, Namespace::Types).contains(def)
            || !self.has_order(args.first()?)
            || !self.uses_allow_it()
        {
            return None;
        }
        let (ty, init) = self.made()?;
        let spans = self.mentions(ty, init, args.len())?;
        let name = self.named(&spans)?;
        let mut edits = Vec::new();
        for (span, call) in &spans {
            let text = match call {
                Some(call) => format!("{}::{call}", name.text),
                None => name.text.clone(),
            };
            edits.push(self.edit(*span, text)?);
        }
        edits.extend(name.import);
        edits.sort();
        Some(Fix {
            message: format!("make it a `{}`", self.swap.to.last()),
            safe,
            edits,
        })
    }

    /// Whether keys have an order, as far as all of their type is known.
    fn has_order(&self, key: &Ty) -> bool {
        let is_open = |ty: &Ty| matches!(ty, Ty::Unknown | Ty::Infer(_) | Ty::Projection(_));
        let types = self.offers.calls.types;
        !key.any(&mut |ty| is_open(ty))
            && Solver::new(types, types.param_env(self.owner), self.owner.krate)
                .implements_std(key, "cmp::Ord")
    }

    fn uses_allow_it(&self) -> bool {
        let name = self.body.local(self.local).name;
        self.body.exprs.iter().enumerate().all(|(index, expr)| {
            let Ok(index) = u32::try_from(index) else {
                return false;
            };
            match &expr.kind {
                ExprKind::Local(local) if *local == self.local => self.use_allows_it(ExprId(index)),
                // What is not understood may name it.
                ExprKind::Unknown
                | ExprKind::Macro {
                    opened: Opened::Opaque | Opened::Nothing,
                    ..
                } => {
                    let text = self.offers.calls.types.db.texts.slice(expr.span);
                    words(&text, name.as_str()).next().is_none()
                }
                _ => true,
            }
        })
    }

    fn use_allows_it(&self, expr: ExprId) -> bool {
        let Some(&parent) = self.parents.get(&expr) else {
            return false;
        };
        match &self.body.expr(parent).kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } => {
                *receiver == expr
                    && has(&self.swap.methods, *method)
                    && (!has(&self.swap.views, *method) || self.view_stays(parent))
            }
            ExprKind::Index { base, .. } => *base == expr,
            ExprKind::For { iterable, .. } => *iterable == expr,
            ExprKind::Reference { .. } => self.parents.get(&parent).is_some_and(|outer| {
                matches!(&self.body.expr(*outer).kind, ExprKind::For { iterable, .. } if *iterable == parent)
            }),
            ExprKind::Macro {
                opened: Opened::Format { args, .. },
                ..
            } => args
                .iter()
                .any(|arg| arg.expr == expr && arg.trait_name.as_str() == "Debug"),
            _ => false,
        }
    }

    /// Whether a view is used up where it is made, so that nothing names its type.
    fn view_stays(&self, view: ExprId) -> bool {
        let Some(parent) = self.parents.get(&view) else {
            return false;
        };
        match &self.body.expr(*parent).kind {
            ExprKind::MethodCall { receiver, .. } if *receiver == view => true,
            ExprKind::For { iterable, .. } => *iterable == view,
            ExprKind::MethodCall { .. } | ExprKind::Call { .. } => self.takes_any(*parent),
            _ => false,
        }
    }

    /// Whether a call is one of the crate that has both types: there, what takes a view of one
    /// takes that of the other, by a trait.
    fn takes_any(&self, call: ExprId) -> bool {
        let home = find(self.offers.calls, &self.swap.from, Namespace::Types);
        let all = self.offers.calls.calls_of(&self.unit.instance);
        all.iter().any(|it| {
            it.call.expr == call
                && !it.callees.is_empty()
                && it.callees.iter().all(|callee| {
                    let krate = callee.instance.def.krate;
                    home.iter().any(|def| def.krate == krate)
                })
        })
    }

    /// The `let` that makes the value: the type that is written, and the value.
    fn made(&self) -> Option<(Option<&TypeRef>, ExprId)> {
        let blocks = self.body.blocks();
        blocks
            .flat_map(|block| &block.statements)
            .find_map(|statement| match statement {
                Statement::Let {
                    pat,
                    ty,
                    init: Some(init),
                    otherwise: None,
                } => match &self.body.pat(*pat).kind {
                    PatKind::Bind {
                        local,
                        by_ref: None,
                        sub: None,
                    } if *local == self.local => Some((ty.as_ref(), *init)),
                    _ => None,
                },
                _ => None,
            })
    }

    /// Where the type is named to make the value, and what else to write behind it; `None` when
    /// it is made in another way.
    fn mentions(
        &self,
        ty: Option<&TypeRef>,
        init: ExprId,
        arity: usize,
    ) -> Option<Vec<(Span, Option<String>)>> {
        let mut found = Vec::new();
        match ty {
            Some(TypeRef::Path(path)) => {
                found.push((self.front(path, path.segments.len(), arity)?, None));
            }
            Some(_) => return None,
            None => {}
        }
        match &self.body.expr(init).kind {
            ExprKind::Call { callee, args } => {
                let ExprKind::Path(path) = &self.body.expr(*callee).kind else {
                    return None;
                };
                let (last, before) = path.segments.split_last()?;
                let function = last.name;
                let is_trait_call = before.len() == 1
                    && before.iter().all(|it| it.name.as_str() == "Default")
                    && function.as_str() == "default";
                if is_trait_call && ty.is_some() {
                    return Some(found);
                }
                let front = self.front(path, before.len(), arity)?;
                if has(&self.swap.constructors, function) {
                    found.push((front, None));
                } else {
                    let call = self.swap.instead.get(function.as_str())?;
                    // What the arguments do would be lost.
                    let is_idle = |arg: &ExprId| {
                        matches!(
                            self.body.expr(*arg).kind,
                            ExprKind::Literal(_) | ExprKind::Local(_)
                        )
                    };
                    if !args.iter().all(is_idle) {
                        return None;
                    }
                    found.push((self.body.expr(init).span, Some(call.clone())));
                }
            }
            ExprKind::MethodCall {
                method,
                generic_args,
                ..
            } if method.as_str() == "collect" => match (generic_args.as_deref(), ty) {
                (None, Some(_)) => {}
                (Some(written), _) => match written.args.as_slice() {
                    [GenericArg::Type(TypeRef::Path(path))] => {
                        found.push((self.front(path, path.segments.len(), arity)?, None));
                    }
                    _ => return None,
                },
                (None, None) => return None,
            },
            _ => return None,
        }
        Some(found)
    }

    /// The first segments of a path, of which the last one is the type by its own name; its
    /// generic arguments are not part of that. One that names a hasher is no such type.
    fn front(&self, path: &Path, segments: usize, arity: usize) -> Option<Span> {
        let last = path.segments.get(segments.checked_sub(1)?)?;
        let written = last.args.as_ref().map_or(0, |it| it.args.len());
        if path.qself.is_some() || last.name.as_str() != self.swap.from.last() || written >= arity {
            return None;
        }
        Some(Span {
            end: last.span.end,
            ..path.span
        })
    }

    /// How the new type is called here.
    fn named(&self, spans: &[(Span, Option<String>)]) -> Option<Naming> {
        let short = self.swap.to.last().to_owned();
        let db = &self.offers.calls.types.db;
        if self.means_the_type(&short) {
            return Some(Naming {
                text: short,
                import: None,
            });
        }
        let (first, _) = spans.first()?;
        let file = db.texts.get(self.offers.editable(*first)?.text);
        let import = import_of(&file.content(), &self.swap.from, &short, spans.len());
        Some(match import {
            Some(range) => Naming {
                import: Some(self.edit(
                    Span {
                        start: u32::try_from(range.start).ok()?,
                        end: u32::try_from(range.end).ok()?,
                        ..self.offers.editable(*first)?
                    },
                    short.clone(),
                )?),
                text: short,
            },
            None => Naming {
                text: self.swap.to.to_string(),
                import: None,
            },
        })
    }

    /// Whether a name alone means the new type in this function.
    fn means_the_type(&self, name: &str) -> bool {
        let db = &self.offers.calls.types.db;
        let has_items = self.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Block(block) | ExprKind::Async { block, .. } => block.scope.is_some(),
            _ => false,
        });
        let place = Place {
            scope: db.enclosing_module(self.owner),
            owner: None,
        };
        let path = Path {
            global: false,
            qself: None,
            segments: vec![Segment {
                name: Name::new(name),
                span: self.body.local(self.local).span,
                args: None,
            }],
            span: self.body.local(self.local).span,
        };
        let resolved = db.resolve(place, &path, Namespace::Types);
        !has_items
            && resolved.is_some_and(|it| match it.target {
                Resolution::Def(def, _) => {
                    find(self.offers.calls, &self.swap.to, Namespace::Types).contains(&def)
                }
                _ => false,
            })
    }

    fn edit(&self, span: Span, text: String) -> Option<Edit> {
        let span = self.offers.editable(span)?;
        let place = self.offers.places.place(span)?;
        Some(Edit {
            file: place.file.to_string(),
            start: span.start,
            end: span.end,
            text,
        })
    }
}

/// How a type is written, and what has to be imported for that.
struct Naming {
    text: String,
    import: Option<Edit>,
}

fn has(names: &[String], name: Name) -> bool {
    names.iter().any(|it| it == name.as_str())
}

/// Where a word stands in a text.
fn words<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word)
        .map(|(at, word)| at..at + word.len())
        .filter(move |range| {
            let before = text
                .get(..range.start)
                .and_then(|it| it.chars().next_back());
            let behind = text.get(range.end..).and_then(|it| it.chars().next());
            !before.is_some_and(is_part) && !behind.is_some_and(is_part)
        })
}

/// The word in an import that can become the new name, because nothing else in the file needs it:
/// besides the import, the old name stands in it `mentions` times, all of which change.
fn import_of(text: &str, from: &ItemPath, new: &str, mentions: usize) -> Option<Range<usize>> {
    let (old, module) = from.segments.split_last()?;
    let import = format!("use {}::", module.join("::"));
    if words(text, new).next().is_some() || words(text, old).count() != mentions + 1 {
        return None;
    }
    // What is in files below may be imported from here.
    if words(text, "mod").any(|it| {
        let rest = text.get(it.end..).unwrap_or("");
        rest.find([';', '{'])
            .is_some_and(|at| rest.as_bytes().get(at) == Some(&b';'))
    }) {
        return None;
    }
    words(text, old).find(|range| {
        let before = text.get(..range.start).unwrap_or("");
        let line = before.rsplit('\n').next().unwrap_or("").trim_start();
        line.starts_with(&import)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn import(text: &str, mentions: usize) -> Option<&str> {
        let from: ItemPath = "::std::collections::HashMap".parse().unwrap();
        import_of(text, &from, "BTreeMap", mentions).and_then(|range| text.get(range))
    }

    #[test]
    fn an_import_that_nothing_else_needs_is_changed() {
        let text = "use std::collections::{HashMap, HashSet};\nfn f() { HashMap::new(); }\n";
        assert_eq!(import(text, 1), Some("HashMap"));
        assert_eq!(import(text, 2), None);
        assert_eq!(import(&format!("{text}type A = HashMap<u8, u8>;"), 1), None);
        assert_eq!(import(&format!("{text}mod below;"), 1), None);
        assert_eq!(import(&format!("{text}mod below {{}}"), 1), Some("HashMap"));
        assert_eq!(import(&format!("pub {text}"), 1), None);
        assert_eq!(import("type HashMapped = u8; // HashMap\n", 0), None);
    }
}
