//! From what is reached to what is reported: one finding for each workflow and place,
//! with the shortest chain of calls as its reason.

use std::collections::VecDeque;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::files::Files;
use super::{Setup, guard, start, unit_of};
use crate::calls::Calls;
use crate::calls::reach::{Leaf, NodeId, Reach, Unit, Wording};
use crate::diagnostic::{
    self, CheckReport, Diagnostic, Level, Step, Suppressed, SuppressedBy, WorkflowKind,
};
use crate::fix::Offers;
use crate::flow::Flow;
use crate::impact::Impacts;
use crate::lints::catalog::{Follows, Lint, NO_SDK};
use crate::lints::profile::{MeaningKind, Profile};
use crate::registry::Fault;
use crate::sdk::Workflow;
use crate::suppress::Suppressions;
use crate::syntax::position::Places;
use crate::syntax::text::{Name, Span, TextId, TextKind};

/// A workflow, or a function that is declared deterministic.
pub struct Root<'p> {
    pub unit: Unit,
    pub id: String,
    /// As the service knows it.
    pub name: String,
    pub sdk: Option<&'p Profile>,
    pub kind: WorkflowKind,
    pub span: Span,
}

impl<'p> Root<'p> {
    pub fn of_workflow(calls: &Calls<'_>, workflow: &Workflow<'p>) -> Root<'p> {
        Root {
            unit: unit_of(calls, &workflow.entry),
            id: workflow.id.clone(),
            name: workflow.name.clone(),
            sdk: Some(workflow.sdk),
            kind: workflow.kind,
            span: workflow.span,
        }
    }

    pub fn describe(&self, places: &Places<'_>) -> Option<diagnostic::Workflow> {
        let place = diagnostic::Place::from(places.written(self.span)?);
        Some(diagnostic::Workflow {
            id: self.id.clone(),
            name: self.name.clone(),
            sdk: self.sdk.map_or(NO_SDK, |p| p.name.as_str()).to_owned(),
            kind: self.kind,
            at: place.at,
        })
    }
}

pub struct Findings<'a> {
    pub setup: &'a Setup,
    pub calls: &'a Calls<'a>,
    pub places: &'a Places<'a>,
    pub files: &'a Files<'a>,
    pub reach: &'a Reach,
    pub offers: Offers<'a>,
    pub flow: Flow<'a>,
    pub workflows: &'a [Workflow<'a>],
}

/// How each node is reached: from where, by which call.
type Parents = FxHashMap<NodeId, Option<(NodeId, usize)>>;

/// What was found from one root.
#[derive(Default)]
struct Found {
    reported: Vec<Diagnostic>,
    suppressed: Vec<Suppressed>,
}

impl Findings<'_> {
    pub fn report(&self, roots: &[Root<'_>], report: &mut CheckReport) {
        let found: Vec<Found> = roots
            .par_iter()
            .map(|root| self.reached_from(root))
            .collect();
        for one in found {
            report.diagnostics.extend(one.reported);
            report.suppressed.extend(one.suppressed);
        }
    }

    fn reached_from(&self, root: &Root<'_>) -> Found {
        let mut found = Found::default();
        let Some(start) = start(self.reach, root) else {
            return found;
        };
        let (order, parents) = self.breadth_first(start, &|_| true);
        let mut filtered: FxHashMap<Name, Parents> = FxHashMap::default();
        let mut seen = FxHashSet::default();
        let workflow = self.workflows.iter().find(|w| w.id == root.id);
        let checked = self.flow.of_root(&order, workflow, self.workflows);
        // Ways that are taken during replay, too; found when first asked for.
        let mut replayed: Option<Parents> = None;
        let mut impacts: Option<Impacts<'_>> = None;
        let mut weigh = |node: NodeId, leaf: &Leaf, diagnostic: &mut Diagnostic| {
            let lint = self.setup.catalog.get(leaf.lint.as_str());
            let Some(follows) = lint.and_then(|lint| lint.follows) else {
                return;
            };
            let impacts = impacts.get_or_insert_with(|| self.impacts(start, root, workflow));
            let in_order = follows == Follows::Order;
            let (impact, says) = impacts.of(node, leaf, in_order, &diagnostic.place.at.file);
            diagnostic.impact = Some(impact);
            diagnostic.message.push_str("; ");
            diagnostic.message.push_str(&says);
        };
        for &node in &order {
            let leaves = self.reach.node(node).leaves.iter();
            let own = checked.iter().filter(move |(at, _)| *at == node);
            for leaf in leaves.chain(own.map(|(_, leaf)| leaf)) {
                if self.is_not_applicable(root, leaf.lint) {
                    continue;
                }
                let parents = if self.is_harmless_unless_replayed(root, leaf.lint) {
                    let replayed = replayed.get_or_insert_with(|| {
                        let live = self.live_sites(&order);
                        self.breadth_first(start, &|site| !live.contains(&site)).1
                    });
                    if !replayed.contains_key(&node) {
                        continue;
                    }
                    &*replayed
                } else {
                    &parents
                };
                let chain = self.sites(parents, node, leaf.site);
                let permitted = self.permit(&chain, leaf.lint);
                let Some(diagnostic) = self.diagnostic(root, parents, node, leaf) else {
                    continue;
                };
                let key = (leaf.lint, diagnostic.place.clone(), leaf.callee.clone());
                if !seen.insert(key) {
                    continue;
                }
                let Some(reason) = permitted else {
                    self.level(diagnostic, &mut found, |it| weigh(node, leaf, it));
                    continue;
                };
                // Another way may lead there past the comment.
                let others = filtered.entry(leaf.lint).or_insert_with(|| {
                    let open = |site: Span| self.permit(&[site], leaf.lint).is_none();
                    self.breadth_first(start, &open).1
                });
                let open_leaf = self.permit(&[leaf.site], leaf.lint).is_none();
                match (open_leaf && others.contains_key(&node))
                    .then(|| self.diagnostic(root, others, node, leaf))
                    .flatten()
                {
                    Some(other) => self.level(other, &mut found, |it| weigh(node, leaf, it)),
                    None => found.suppressed.push(Suppressed {
                        diagnostic,
                        reason,
                        by: SuppressedBy::Comment,
                    }),
                }
            }
        }
        found
    }

    /// Follows the values of one root's findings.
    fn impacts<'i>(
        &'i self,
        start: NodeId,
        root: &Root<'i>,
        workflow: Option<&Workflow<'_>>,
    ) -> Impacts<'i> {
        let of_block = |other: &&Workflow<'_>| {
            workflow.is_some_and(|own| own.block.is_some() && own.block == other.block)
        };
        let others = self.workflows.iter().filter(of_block);
        let others = others.filter_map(|other| self.reach.id(&unit_of(self.calls, &other.entry)));
        let others = others.filter(|node| *node != start);
        Impacts::new(
            self.calls,
            self.offers.sdks,
            self.reach,
            self.places,
            root.sdk,
            std::iter::once(start).chain(others).collect(),
        )
    }

    /// Sets the level and files the finding; what is allowed is not reported, and not weighed.
    fn level(
        &self,
        mut diagnostic: Diagnostic,
        found: &mut Found,
        weigh: impl FnOnce(&mut Diagnostic),
    ) {
        let file = &diagnostic.place.at.file;
        diagnostic.level = self
            .setup
            .config
            .level(&self.setup.lints, &diagnostic.lint, file);
        if diagnostic.level != Level::Allow && !self.setup.config.excludes(file) {
            weigh(&mut diagnostic);
            found.reported.push(diagnostic);
        }
    }

    /// Whether what a lint finds may be done while nothing is replayed, and the SDK tells when.
    fn is_harmless_unless_replayed(&self, root: &Root<'_>, lint: Name) -> bool {
        let says = self.setup.catalog.get(lint.as_str());
        says.is_some_and(|lint| lint.unless_replaying)
            && root.sdk.is_some_and(|profile| {
                let mut meanings = profile.meanings.iter();
                meanings.any(|meaning| meaning.of == MeaningKind::ReplayFlag)
            })
    }

    /// The calls in these nodes that replay never makes: those below `if !ctx.is_replaying()`.
    fn live_sites(&self, order: &[NodeId]) -> FxHashSet<Span> {
        let mut sites = FxHashSet::default();
        for &node in order {
            let instance = &self.reach.node(node).unit.instance;
            let live = guard::live_only(self.calls, self.offers.sdks, instance.def);
            if live.is_empty() {
                continue;
            }
            let calls = self.calls.calls_of(instance);
            let inside = calls.iter().filter(|call| live.contains(&call.call.expr));
            sites.extend(inside.map(|call| call.call.span));
        }
        sites
    }

    fn is_not_applicable(&self, root: &Root<'_>, lint: Name) -> bool {
        let catalog = &self.setup.catalog;
        match root.sdk {
            Some(profile) => {
                let says = catalog.get(lint.as_str());
                let krate = root.unit.instance.def.krate;
                if says.is_some_and(|lint| lint.unless_filtered)
                    && self.offers.sdks.filters_log(profile, krate)
                {
                    return true;
                }
                profile.not_applicable.contains_key(lint.as_str())
                    || catalog.get(lint.as_str()).is_some_and(|l| {
                        // Frameworks of the user's own are not in the lists.
                        !l.applies_to(&profile.name) && catalog.names_sdk(&profile.name)
                    })
            }
            None => !self
                .setup
                .catalog
                .get(lint.as_str())
                .is_some_and(|l| l.applies_to(NO_SDK)),
        }
    }

    /// The nodes in the order of their distance, and how each is reached.
    fn breadth_first(&self, start: NodeId, open: &dyn Fn(Span) -> bool) -> (Vec<NodeId>, Parents) {
        let mut parents = Parents::default();
        parents.insert(start, None);
        let mut order = Vec::new();
        let mut queue = VecDeque::from([start]);
        while let Some(node) = queue.pop_front() {
            order.push(node);
            for (index, edge) in self.reach.node(node).edges.iter().enumerate() {
                if !parents.contains_key(&edge.to) && open(edge.site) {
                    parents.insert(edge.to, Some((node, index)));
                    queue.push_back(edge.to);
                }
            }
        }
        (order, parents)
    }

    /// The calls from the root to a place, the place last.
    fn sites(&self, parents: &Parents, node: NodeId, last: Span) -> Vec<Span> {
        let mut sites: Vec<Span> = self
            .path(parents, node)
            .into_iter()
            .map(|(n, i)| self.site(n, i))
            .collect();
        sites.push(last);
        sites
    }

    fn site(&self, node: NodeId, edge: usize) -> Span {
        // Recorded in `Parents` from this very list.
        self.reach.node(node).edges[edge].site
    }

    fn path(&self, parents: &Parents, node: NodeId) -> Vec<(NodeId, usize)> {
        let mut path = Vec::new();
        let mut at = node;
        while let Some(Some((parent, edge))) = parents.get(&at) {
            path.push((*parent, *edge));
            at = *parent;
        }
        path.reverse();
        path
    }

    /// The comment that lets the finding stay, on one of the calls: its reason.
    fn permit(&self, sites: &[Span], lint: Name) -> Option<Option<String>> {
        for &site in sites {
            let written = self.setup.db().texts.written(site);
            for span in std::iter::once(written.span).chain(written.calls) {
                let suppressions: std::sync::Arc<Suppressions> = self.files.suppressions(span.text);
                if suppressions.is_empty() {
                    continue;
                }
                let permit =
                    suppressions.permit_at(&self.setup.lints, lint.as_str(), span.start as usize);
                if let Some(permit) = permit {
                    permit.mark_used();
                    return Some(permit.reason().map(str::to_owned));
                }
            }
        }
        None
    }

    fn diagnostic(
        &self,
        root: &Root<'_>,
        parents: &Parents,
        node: NodeId,
        leaf: &Leaf,
    ) -> Option<Diagnostic> {
        let db = self.setup.db();
        let is_own = |text| db.is_member_text(text);
        let path = self.path(parents, node);
        let mut confidence = leaf.confidence;
        let mut chain: Vec<Step> = Vec::with_capacity(path.len() + 1);
        let mut own: Option<diagnostic::Place> = None;
        let calls = path
            .iter()
            .map(|&(at, index)| {
                // As in `site`.
                let edge = &self.reach.node(at).edges[index];
                (at, edge.site, edge.confidence)
            })
            .chain([(node, leaf.site, leaf.confidence)]);
        for (at, site, sure) in calls {
            confidence = confidence.max(sure);
            let function = self.function_name(root, at);
            let written = db.texts.written(site);
            let mut step = |span: Span| {
                let place: diagnostic::Place = self.places.place(span)?.into();
                chain.push(Step {
                    function: function.clone(),
                    at: place.at.clone(),
                });
                Some(place)
            };
            // The macro calls of our own code that the call comes from are part of the way.
            for &call in written.calls.iter().filter(|c| is_own(c.text)) {
                own = step(call).or(own);
            }
            // The inside of a macro of a known crate is nobody's business.
            if self.is_shown(written.span.text) {
                let place = step(written.span);
                if is_own(written.span.text) {
                    own = place.or(own);
                }
            }
        }
        chain.dedup();
        let place = own?;
        let lint = self.setup.catalog.get(leaf.lint.as_str());
        let values = [
            ("callee", leaf.callee.as_str()),
            ("workflow", root.name.as_str()),
        ];
        let mut message = match (lint, &leaf.wording) {
            (Some(lint), Some(wording)) => said(lint, wording, &values),
            (Some(lint), None) => lint.message(&values),
            (None, _) => format!("`{}` has the effect `{}`", leaf.callee, leaf.lint),
        };
        if let Some(detail) = &leaf.detail {
            message.push_str(": ");
            message.push_str(detail);
        }
        Some(Diagnostic {
            lint: leaf.lint.to_string(),
            level: Level::Deny,
            confidence,
            message,
            workflow: Some(root.id.clone()),
            place,
            callee: (!leaf.callee.is_empty()).then(|| leaf.callee.clone()),
            chain,
            help: self.help(root, leaf.lint),
            fixes: self.offers.of(root.sdk, &self.reach.node(node).unit, leaf),
            impact: None,
        })
    }

    /// Reports what is wrong at places that no workflow need reach.
    pub fn report_faults(&self, faults: &[Fault<'_>], report: &mut CheckReport) {
        let mut found = Found::default();
        for fault in faults {
            if fault.sdk.not_applicable.contains_key(fault.lint) {
                continue;
            }
            let Some(diagnostic) = self.of_fault(fault) else {
                continue;
            };
            match self.permit(&[fault.span], Name::new(fault.lint)) {
                Some(reason) => found.suppressed.push(Suppressed {
                    diagnostic,
                    reason,
                    by: SuppressedBy::Comment,
                }),
                None => self.level(diagnostic, &mut found, |_| ()),
            }
        }
        report.diagnostics.extend(found.reported);
        report.suppressed.extend(found.suppressed);
    }

    fn of_fault(&self, fault: &Fault<'_>) -> Option<Diagnostic> {
        let is_own = |text| self.setup.db().is_member_text(text);
        let (place, _) = self.places.own(fault.span, is_own)?;
        let lint = self.setup.catalog.get(fault.lint)?;
        Some(Diagnostic {
            lint: fault.lint.to_owned(),
            level: Level::Deny,
            confidence: fault.confidence,
            message: said(lint, &fault.wording, &[]),
            workflow: fault.workflow.clone(),
            place: place.into(),
            callee: None,
            chain: Vec::new(),
            help: self.help_of(Some(fault.sdk), Name::new(fault.lint)),
            fixes: Vec::new(),
            impact: None,
        })
    }

    /// Whether a text is one that people can look at: not a declaration of ours.
    fn is_shown(&self, text: TextId) -> bool {
        match &self.setup.db().texts.get(text).kind {
            TextKind::File { path } => !crate::names::graph::is_declaration(path),
            TextKind::Expansion { .. } => false,
        }
    }

    /// The function of a node; for the root, the workflow.
    fn function_name(&self, root: &Root<'_>, node: NodeId) -> String {
        let unit = &self.reach.node(node).unit;
        if *unit == root.unit {
            return root.id.clone();
        }
        self.calls
            .types
            .name_of_bound(unit.instance.def, &unit.instance.subst)
    }

    fn help(&self, root: &Root<'_>, lint: Name) -> Option<String> {
        self.help_of(root.sdk, lint)
    }

    fn help_of(&self, sdk: Option<&Profile>, lint: Name) -> Option<String> {
        let catalogued = self.setup.catalog.get(lint.as_str());
        match sdk {
            Some(profile) => match profile.replacements.get(lint.as_str()) {
                Some(replacement) => {
                    let sdk = profile
                        .packages
                        .iter()
                        .find(|p| p.authoring)
                        .map_or(String::new(), |p| p.name.replace('-', "_"));
                    let values = [
                        ("ctx", profile.terms.context.as_str()),
                        ("sdk", sdk.as_str()),
                    ];
                    Some(crate::lints::catalog::fill(&replacement.help, &values))
                }
                None => catalogued.and_then(|l| l.help.clone()),
            },
            None => catalogued.and_then(|l| l.deterministic.clone().or(l.help.clone())),
        }
    }
}

/// The message of a finding that a check of its own has worded.
fn said(lint: &Lint, wording: &Wording, values: &[(&str, &str)]) -> String {
    let own = wording
        .values
        .iter()
        .map(|(name, value)| (*name, value.as_str()));
    let values: Vec<(&str, &str)> = own.chain(values.iter().copied()).collect();
    match wording.variant {
        Some(variant) => lint.variant(variant, &values),
        None => lint.message(&values),
    }
}
