//! What is reached from the roots, and what is done there.

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::callbacks::Callbacks;
use super::exprs::subtree;
use super::resolve::{Callee, Calls, Confidence, Instance, ResolvedCall};
use crate::names::{CrateOrigin, DefId, DefKind};
use crate::syntax::ast::{Body, ExprId, ExprKind, PatKind, Statement};
use crate::syntax::memo::Memo;
use crate::syntax::text::{Name, Span, TextKind};
use crate::types::infer::Target;
use crate::types::ty::{Subst, Ty};

/// Instances of one function beyond this share one in which every parameter is open:
/// a generic function called with a thousand types says nothing new.
const MAX_INSTANCES: usize = 32;

/// Code that runs as one: a body, or the part of it that one closure is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Unit {
    pub instance: Instance,
    /// Only what is inside this expression.
    pub within: Option<ExprId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// A call that leads to other code.
#[derive(Clone, Debug)]
pub struct Edge {
    pub site: Span,
    pub to: NodeId,
    pub confidence: Confidence,
}

/// Something nondeterministic that is done at one place.
#[derive(Clone, Debug)]
pub struct Leaf {
    pub site: Span,
    pub lint: Name,
    pub callee: String,
    pub confidence: Confidence,
    /// What the message adds, if anything.
    pub detail: Option<String>,
    /// What the message says, where a check of its own found it.
    pub wording: Option<Wording>,
    /// The expression, in the body of the node's function.
    pub expr: ExprId,
}

/// What a message says: which of its lint's, and with what in its placeholders.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Wording {
    /// The case that has words of its own in the catalogue.
    pub variant: Option<&'static str>,
    pub values: Vec<(&'static str, String)>,
}

#[derive(Clone, Debug)]
pub struct Unresolved {
    pub site: Span,
    pub name: Name,
}

#[derive(Debug)]
pub struct Node {
    pub unit: Unit,
    pub edges: Vec<Edge>,
    pub leaves: Vec<Leaf>,
    pub unresolved: Vec<Unresolved>,
    /// Whether what it calls depends on what other crates there are: trait objects, open
    /// bounds, values that are called.
    pub is_open: bool,
    /// Whether some call in it means something to an SDK.
    pub has_meaning: bool,
}

/// Where workflow code ends, and what else is known of calls.
pub trait Boundary: Sync {
    /// The roots of the parts of a body that are not workflow code: closures whose
    /// result is recorded, activities that are only named.
    fn excluded(&self, owner: &Instance, calls: &[ResolvedCall]) -> Vec<ExprId>;

    /// Whether it is known, without looking, that nothing is reported below a function.
    fn is_settled(&self, instance: &Instance) -> bool;

    /// Whether a call in a body is one of those that an SDK gives a meaning.
    fn has_meaning(&self, owner: DefId, calls: &[ResolvedCall]) -> bool;

    /// Whether a function is entered at all.
    fn is_entered(&self, def: DefId) -> bool;

    /// What a call does, where something other than the declarations says so; lint names.
    fn effects(&self, caller: DefId, call: &ResolvedCall, callee: &Callee) -> Option<Vec<Name>>;

    /// What a body does beside calling declared functions.
    fn local(&self, unit: &Unit, calls: &Arc<[ResolvedCall]>) -> Vec<Leaf>;

    /// Whether something does no harm where it stands in the body of `owner`; `excluded` are the
    /// roots of what in it is not workflow code.
    fn is_harmless(&self, owner: &Instance, leaf: &Leaf, excluded: &[ExprId]) -> bool;
}

/// The part of the program that is reached.
pub struct Reach {
    pub nodes: Vec<Node>,
    index: FxHashMap<Unit, NodeId>,
}

/// What one node's code calls, before the callees have numbers.
struct Content {
    edges: Vec<(Span, Instance, Confidence)>,
    leaves: Vec<Leaf>,
    unresolved: Vec<Unresolved>,
    is_open: bool,
    has_meaning: bool,
}

struct Walk<'a, 't> {
    calls: &'a Calls<'t>,
    boundary: &'a dyn Boundary,
    drops: Memo<Ty, Arc<[Instance]>>,
    callbacks: Callbacks,
}

impl Reach {
    /// Walks from the roots, each wave of bodies side by side.
    pub fn from(calls: &Calls<'_>, roots: &[Unit], boundary: &dyn Boundary) -> Reach {
        let walk = Walk {
            calls,
            boundary,
            drops: Memo::default(),
            callbacks: Callbacks::default(),
        };
        let mut reach = Reach {
            nodes: Vec::new(),
            index: FxHashMap::default(),
        };
        let mut instances: FxHashMap<DefId, usize> = FxHashMap::default();
        for root in roots {
            reach.add(root.clone());
        }
        let mut done = 0;
        while done < reach.nodes.len() {
            let wave: Vec<Unit> = reach
                .nodes
                .iter()
                .skip(done)
                .map(|n| n.unit.clone())
                .collect();
            let contents: Vec<Content> = wave.par_iter().map(|unit| walk.content(unit)).collect();
            for (offset, content) in contents.into_iter().enumerate() {
                let mut edges = Vec::with_capacity(content.edges.len());
                for (site, instance, confidence) in content.edges {
                    let instance = bounded(calls, instance, &reach, &mut instances);
                    let to = reach.add(Unit {
                        instance,
                        within: None,
                    });
                    edges.push(Edge {
                        site,
                        to,
                        confidence,
                    });
                }
                if let Some(node) = reach.nodes.get_mut(done + offset) {
                    node.edges = edges;
                    node.leaves = content.leaves;
                    node.unresolved = content.unresolved;
                    node.is_open = content.is_open;
                    node.has_meaning = content.has_meaning;
                }
            }
            done += wave.len();
        }
        reach
    }

    fn add(&mut self, unit: Unit) -> NodeId {
        if let Some(&id) = self.index.get(&unit) {
            return id;
        }
        let id = NodeId(self.nodes.len() as u32);
        self.index.insert(unit.clone(), id);
        self.nodes.push(Node {
            unit,
            edges: Vec::new(),
            leaves: Vec::new(),
            unresolved: Vec::new(),
            is_open: false,
            has_meaning: false,
        });
        id
    }

    pub fn id(&self, unit: &Unit) -> Option<NodeId> {
        self.index.get(unit).copied()
    }

    pub fn node(&self, id: NodeId) -> &Node {
        // Ids are given by this same value.
        &self.nodes[id.0 as usize]
    }
}

/// The instance, or the open one where a function has very many.
fn bounded(
    calls: &Calls<'_>,
    instance: Instance,
    reach: &Reach,
    instances: &mut FxHashMap<DefId, usize>,
) -> Instance {
    let unit = Unit {
        instance,
        within: None,
    };
    if reach.index.contains_key(&unit) {
        return unit.instance;
    }
    let count = instances.entry(unit.instance.def).or_default();
    *count += 1;
    if *count > MAX_INSTANCES {
        return calls.generic_instance(unit.instance.def);
    }
    unit.instance
}

/// The values that calls and literals make and that are dropped at once: `call();` and
/// `let _ = call();`.
fn discarded(body: &Body) -> impl Iterator<Item = ExprId> + '_ {
    body.blocks()
        .flat_map(|block| &block.statements)
        .filter_map(|statement| match statement {
            Statement::Expr { expr, .. } => Some(*expr),
            Statement::Let {
                pat,
                init: Some(init),
                ..
            } if matches!(body.pat(*pat).kind, PatKind::Wild) => Some(*init),
            Statement::Let { .. } => None,
        })
        .filter(|&value| {
            matches!(
                body.expr(value).kind,
                ExprKind::Call { .. }
                    | ExprKind::MethodCall { .. }
                    | ExprKind::Struct { .. }
                    | ExprKind::Await(_)
                    | ExprKind::Try(_)
            )
        })
}

impl Walk<'_, '_> {
    fn content(&self, unit: &Unit) -> Content {
        let mut content = Content {
            edges: Vec::new(),
            leaves: Vec::new(),
            unresolved: Vec::new(),
            is_open: false,
            has_meaning: false,
        };
        if unit.within.is_none() && self.boundary.is_settled(&unit.instance) {
            return content;
        }
        let types = self.calls.types;
        let def = unit.instance.def;
        let body = types.body(def);
        let inference = self.calls.inference(def);
        let mut excluded = FxHashSet::default();
        let calls = self.calls.calls_of(&unit.instance);
        content.has_meaning = self.boundary.has_meaning(def, &calls);
        let excluded_roots = self.boundary.excluded(&unit.instance, &calls);
        for &root in &excluded_roots {
            subtree(&body, root, &mut excluded);
        }
        let mut within = FxHashSet::default();
        if let Some(root) = unit.within {
            subtree(&body, root, &mut within);
        }
        let counts = |expr: ExprId| {
            !excluded.contains(&expr) && (unit.within.is_none() || within.contains(&expr))
        };
        for call in calls.iter() {
            if counts(call.call.expr) {
                self.call(&unit.instance, call, &mut content);
            }
        }
        for &(expr, mentioned) in &inference.mentions {
            if counts(expr) && self.is_entered(mentioned) {
                let instance = self.calls.generic_instance(mentioned);
                content
                    .edges
                    .push((body.expr(expr).span, instance, Confidence::Certain));
            }
        }
        let is_in = |local: Span, root: ExprId| {
            let root = body.expr(root).span;
            root.text == local.text && root.start <= local.start && local.end <= root.end
        };
        for (index, local) in body.locals.iter().enumerate() {
            if unit.within.is_some_and(|root| !is_in(local.span, root))
                || excluded_roots.iter().any(|&root| is_in(local.span, root))
            {
                continue;
            }
            let ty = inference.locals.get(index).unwrap_or(&Ty::Unknown);
            let ty = ty.subst(&unit.instance.subst);
            self.dropped(&ty, local.span, &mut content);
        }
        for value in discarded(&body).filter(|&value| counts(value)) {
            let ty = inference.expr(value).subst(&unit.instance.subst);
            self.dropped(&ty, body.expr(value).span, &mut content);
        }
        let local = self.boundary.local(unit, &calls);
        content
            .leaves
            .extend(local.into_iter().filter(|leaf| counts(leaf.expr)));
        content.leaves.retain(|leaf| {
            !self
                .boundary
                .is_harmless(&unit.instance, leaf, &excluded_roots)
        });
        // `gate.notified().await` is one thing, not the call and the waiting.
        let called: FxHashSet<(ExprId, Name)> =
            content.leaves.iter().map(|l| (l.expr, l.lint)).collect();
        content.leaves.retain(|leaf| {
            !matches!(body.expr(leaf.expr).kind, ExprKind::Await(inner) if called.contains(&(inner, leaf.lint)))
        });
        content
    }

    fn is_entered(&self, def: DefId) -> bool {
        self.calls.is_entered(def) && self.boundary.is_entered(def)
    }

    fn call(&self, caller: &Instance, call: &ResolvedCall, content: &mut Content) {
        let site = call.call.span;
        content.is_open |= call.is_value || call.confidence != Confidence::Certain;
        if call.callees.is_empty() {
            if !call.is_value
                && let Some(name) = Calls::unresolved_name(&call.call)
            {
                content.unresolved.push(Unresolved { site, name });
            }
            return;
        }
        if call.is_cut
            && let Target::TraitMethod { method, .. } = &call.call.target
        {
            let name = self.calls.types.db.def(*method).name;
            content.unresolved.push(Unresolved { site, name });
        }
        for callee in &call.callees {
            let def = callee.instance.def;
            let own = self.boundary.effects(caller.def, call, callee);
            if own.is_none() && self.is_entered(def) {
                content
                    .edges
                    .push((site, callee.instance.clone(), call.confidence));
                continue;
            }
            if own.is_none() {
                let called_back = self.callbacks.of(self.calls, callee, caller.def.krate);
                let entered = called_back.into_iter().filter(|i| self.is_entered(i.def));
                let edges = entered.map(|instance| (site, instance, call.confidence));
                content.edges.extend(edges);
            }
            let effects = match own {
                Some(effects) => effects,
                None => self.declared(callee),
            };
            if effects.is_empty() {
                continue;
            }
            let by_macro = self.known_macro(caller.def, site);
            let name = by_macro.unwrap_or_else(|| self.calls.name_of(callee));
            for lint in effects {
                content.leaves.push(Leaf {
                    site,
                    lint,
                    callee: name.clone(),
                    confidence: call.confidence,
                    detail: None,
                    wording: None,
                    expr: call.call.expr,
                });
            }
        }
    }

    /// The macro of a known crate, `std::println!`, that a call was written in: what
    /// people wrote is the macro's name.
    fn known_macro(&self, owner: DefId, site: Span) -> Option<String> {
        let types = self.calls.types;
        let written = types.db.texts.written(site).span.text;
        if types.db.is_member_text(written) {
            return None;
        }
        let body = types.body(owner);
        let mut found = None;
        let mut at = site.text;
        while let TextKind::Expansion { call, .. } = &types.db.texts.get(at).kind {
            let opened = body.macro_calls.iter().find(|m| m.span == *call);
            let definition = opened.and_then(|m| types.db.macro_of_call(m));
            if let Some(definition) = definition
                && self.calls.effects.is_known(definition.krate)
            {
                found = Some(format!("{}!", types.name_of(definition)));
            }
            at = call.text;
        }
        found
    }

    /// The effects of a function that is not entered.
    fn declared(&self, callee: &Callee) -> Vec<Name> {
        let def = callee.instance.def;
        let effects = match &callee.through {
            Some((trait_ref, found)) => {
                let method = callee.trait_method.unwrap_or(def);
                self.calls
                    .effects
                    .of_trait_method(*found, method, trait_ref)
            }
            None => self.calls.effects.of_function(def),
        };
        effects.always.clone()
    }

    /// Notes what runs where a value of a type goes away.
    fn dropped(&self, ty: &Ty, site: Span, content: &mut Content) {
        for instance in self.drops(ty).iter().filter(|i| self.is_entered(i.def)) {
            let edge = (site, instance.clone(), Confidence::Certain);
            content.edges.push(edge);
        }
    }

    /// The `Drop` implementations that run when a value of a type goes away.
    fn drops(&self, ty: &Ty) -> Arc<[Instance]> {
        self.drops.get_or(ty.clone(), || {
            let mut found = Vec::new();
            self.collect_drops(ty, 0, &mut found);
            found.into()
        })
    }

    fn collect_drops(&self, ty: &Ty, depth: u32, found: &mut Vec<Instance>) {
        const MAX_FIELDS_DEEP: u32 = 6;
        if depth > MAX_FIELDS_DEEP {
            return;
        }
        match ty {
            Ty::Adt(adt, args) => {
                let types = self.calls.types;
                let krate = types.db.info(adt.krate);
                let is_ours = krate.origin == CrateOrigin::Member
                    || krate.origin == CrateOrigin::Dependency
                        && !self.calls.effects.is_known(adt.krate);
                if is_ours {
                    if let Some(instance) = self.drop_of(*adt, args) {
                        found.push(instance);
                    }
                    let subst = Subst::of(*adt, args.clone());
                    let variants = types
                        .db
                        .adt_item(*adt)
                        .map_or(0, |item| item.variants.len());
                    for variant in 0..variants as u32 {
                        for (_, field) in types.fields(*adt, variant).iter() {
                            self.collect_drops(&field.subst(&subst), depth + 1, found);
                        }
                    }
                } else {
                    // A container drops what is in it.
                    args.iter()
                        .for_each(|a| self.collect_drops(a, depth + 1, found));
                }
            }
            Ty::Tuple(items) => items
                .iter()
                .for_each(|t| self.collect_drops(t, depth + 1, found)),
            Ty::Array(inner, _) => self.collect_drops(inner, depth + 1, found),
            _ => {}
        }
    }

    fn drop_of(&self, adt: DefId, args: &Arc<[Ty]>) -> Option<Instance> {
        let types = self.calls.types;
        let drop_trait = types.std_item("ops::Drop")?;
        let name = Name::new("Drop");
        let data = types.db.krate(adt.krate);
        let implementation = data
            .impls_of_trait(name)
            .map(|(_, index)| DefId {
                krate: adt.krate,
                index,
            })
            .find(|&def| {
                types.impl_head(def).is_some_and(|head| {
                    head.trait_ref.as_ref().is_some_and(|t| t.def == drop_trait)
                        && matches!(&head.self_ty, Ty::Adt(own, _) if *own == adt)
                })
            })?;
        let method = types.trait_member(implementation, Name::new("drop"))?;
        // `impl<T> Drop for X<T>` has the parameters of `X` in its order.
        let subst = Arc::new(Subst::of(implementation, args.clone()));
        (types.db.kind(method) == DefKind::Function).then(|| Instance::new(method, subst))
    }
}
