//! Checks a workspace: finds its workflows, walks what they reach, and says what in it
//! is nondeterministic.

mod boundary;
mod captured;
mod files;
mod findings;
mod guard;
mod settled;

use std::path::PathBuf;
use std::sync::Arc;

use miette::IntoDiagnostic;
use rayon::ThreadPoolBuilder;
use rustc_hash::FxHashSet;

use crate::call_graph::CallGraph;
use crate::calls::reach::{NodeId, Reach, Unit};
use crate::calls::{Calls, Instance, graph};
use crate::cli::{Analysis, CheckOptions, Checked, GraphScope, ShapeRequest, Shaped};
use crate::config::{Config, LintSet, own_lints};
use crate::diagnostic::{self, CheckReport, Summary, WorkflowKind};
use crate::fix::Offers;
use crate::flow::Flow;
use crate::lints::catalog::Catalog;
use crate::lints::profile::Profile;
use crate::names::graph::{DeclarationFile, Targets, crates_of};
use crate::names::{CrateOrigin, Db, DefId, DefKind};
use crate::progress::Progress;
use crate::registry::Registry;
use crate::report::Sources;
use crate::sdk::{Entry, Sdks, Workflow};
use crate::shape::extract::extract;
use crate::shape::tree::Shapes;
use crate::source::git::Repository;
use crate::source::packages::{Note, Workspace};
use crate::syntax::position::Places;
use crate::syntax::text::Span;
use crate::types::Types;
use boundary::WorkflowCode;
use files::Files;
use findings::{Findings, Root};
use settled::Settled;

/// The stack of the threads that parse and infer. Deep expressions recurse in `syn`, in
/// lowering and in inference; the limits of the syntax stage are chosen for this size.
const STACK_BYTES: usize = 256 * 1024 * 1024;

/// What is kept of files' texts once it is known where the workflows are.
const KEPT_TEXT_BYTES: usize = 4 * 1024 * 1024;

/// The analysis of this library, behind the command line.
#[derive(Clone, Copy, Debug, Default)]
pub struct Engine;

impl Analysis for Engine {
    fn check(&self, options: &CheckOptions, progress: &dyn Progress) -> miette::Result<Checked> {
        let workspaces = options.workspaces().into_diagnostic()?;
        let mut checked: Option<Checked> = None;
        for workspace in workspaces {
            let one = self.check_workspace(&workspace, options, progress)?;
            checked = Some(match checked {
                Some(before) => merge(before, one),
                None => one,
            });
        }
        checked.ok_or_else(|| miette::miette!("there is nothing to check"))
    }

    fn graph(&self, options: &CheckOptions, scope: &GraphScope) -> miette::Result<CallGraph> {
        let mut all = CallGraph::default();
        for workspace in options.workspaces().into_diagnostic()? {
            let one = on_large_stacks(|| graph_of(&workspace, options, scope))??;
            all.functions.extend(one.functions);
        }
        Ok(all)
    }

    fn shaped(&self, options: &CheckOptions, wanted: &ShapeRequest) -> miette::Result<Shaped> {
        let workspaces = match &wanted.revision {
            None => options.workspaces().into_diagnostic()?,
            Some(revision) => {
                let request = &options.request;
                let repository = Repository::discover(&request.directory).into_diagnostic()?;
                let tree = repository
                    .files(revision, request.size_limit)
                    .into_diagnostic()?;
                let workspace =
                    Workspace::at_revision(request, &repository, tree).into_diagnostic()?;
                vec![workspace]
            }
        };
        let mut all: Option<Shaped> = None;
        for workspace in workspaces {
            let one = self.shape_workspace(workspace, options, wanted)?;
            match &mut all {
                None => all = Some(one),
                Some(all) => {
                    all.shapes.workflows.extend(one.shapes.workflows);
                    all.shapes.types.extend(one.shapes.types);
                    all.shapes.activities.extend(one.shapes.activities);
                    all.shapes.sort();
                    all.notes.extend(one.notes);
                    for profile in one.profiles {
                        if !all.profiles.iter().any(|own| own.name == profile.name) {
                            all.profiles.push(profile);
                        }
                    }
                }
            }
        }
        all.ok_or_else(|| miette::miette!("there is nothing to read"))
    }
}

impl Engine {
    /// Checks a workspace that is loaded, wherever its files are.
    ///
    /// # Errors
    /// When a configuration or a declaration of it cannot be used.
    pub fn check_workspace(
        &self,
        workspace: &Workspace,
        options: &CheckOptions,
        progress: &dyn Progress,
    ) -> miette::Result<Checked> {
        on_large_stacks(|| check_workspace(workspace, options, progress))?
    }

    /// Reads the shapes of workflows of a workspace that is loaded, wherever its files are.
    ///
    /// # Errors
    /// When a configuration or a declaration of it cannot be used.
    pub fn shape_workspace(
        &self,
        workspace: Workspace,
        options: &CheckOptions,
        wanted: &ShapeRequest,
    ) -> miette::Result<Shaped> {
        let one = on_large_stacks(|| shapes_of(&workspace, options, wanted))??;
        Ok(Shaped {
            shapes: one.shapes,
            profiles: one.profiles,
            root: workspace.root.clone(),
            sources: Box::new(workspace),
            notes: one.notes,
        })
    }
}

fn on_large_stacks<R: Send>(run: impl FnOnce() -> R + Send) -> miette::Result<R> {
    let pool = ThreadPoolBuilder::new()
        .stack_size(STACK_BYTES)
        .build()
        .into_diagnostic()?;
    Ok(pool.install(run))
}

/// Everything that is set up before the first body is looked at.
struct Setup {
    catalog: Catalog,
    lints: LintSet,
    config: Config,
    profiles: Vec<Profile>,
    types: Types,
}

impl Setup {
    fn new(workspace: &Workspace, options: &CheckOptions) -> miette::Result<Setup> {
        let mut catalog = Catalog::load().into_diagnostic()?;
        own_lints::of_workspace(workspace, options.config.as_deref(), &mut catalog)?;
        let lints = LintSet::from(&catalog);
        let config = options.config(workspace, &lints)?;
        let mut profiles = config.sdks.clone();
        for profile in Profile::embedded().into_diagnostic()? {
            if !profiles.iter().any(|own| own.name == profile.name) {
                profiles.push(profile);
            }
        }
        let targets = if options.all_targets {
            Targets::All
        } else {
            Targets::Default
        };
        let mut own = declarations(&config)?;
        own.extend(crate::sdk::declarations(&profiles));
        let db = crates_of(workspace, targets, &own);
        Ok(Setup {
            catalog,
            lints,
            config,
            profiles,
            types: Types::new(db),
        })
    }

    fn db(&self) -> &Db {
        &self.types.db
    }

    /// Reads the files of all members.
    fn read_members(&self) {
        let db = self.db();
        let members: Vec<_> = db
            .crates()
            .filter(|(_, info)| info.origin == CrateOrigin::Member)
            .map(|(id, _)| id)
            .collect();
        // The standard library's declarations are asked for by the first type.
        rayon::join(|| db.krate(db.std()), || db.read_ahead(&members));
    }
}

/// The declarations that the user's configuration names.
fn declarations(config: &Config) -> miette::Result<Vec<DeclarationFile>> {
    let mut found = Vec::new();
    for path in &config.declarations {
        let text = std::fs::read_to_string(path).map_err(|error| {
            miette::miette!("cannot read the declarations `{}`: {error}", path.display())
        })?;
        let package = path
            .file_stem()
            .and_then(|s| s.to_str())
            .unwrap_or_default()
            .to_owned();
        found.push(DeclarationFile {
            package,
            text: text.into(),
            of_members: false,
        });
    }
    Ok(found)
}

fn check_workspace(
    workspace: &Workspace,
    options: &CheckOptions,
    progress: &dyn Progress,
) -> miette::Result<Checked> {
    let setup = Setup::new(workspace, options)?;
    progress.begin("reading", 0);
    setup.read_members();
    let calls = Calls::new(&setup.types);
    let sdks = Sdks::new(&calls, &setup.profiles);
    let places = Places::new(&setup.db().texts, |path| workspace.display(path));
    let files = Files::new(&setup, workspace);
    progress.begin("resolving", 0);
    let workflows: Vec<Workflow<'_>> = sdks
        .workflows()
        .into_iter()
        .filter(|w| files.is_asked_for(w.span))
        .collect();
    let mut roots: Vec<Root> = workflows
        .iter()
        .map(|w| Root::of_workflow(&calls, w))
        .collect();
    roots.extend(deterministic_roots(&setup, &calls, &files));
    let is_wanted = |lint: &str| setup.config.levels.is_reported(&setup.lints, lint);
    let registry = Registry::new(&calls, &sdks, &is_wanted);
    let settled = Settled::new(&setup, &sdks, options.cache.as_deref());
    let boundary = WorkflowCode::new(
        &calls,
        &sdks,
        &setup,
        &registry,
        &settled,
        options.dependencies,
    );
    registry.look_around();
    // Most files have said all that is asked of them: they hold no workflow, and none reaches them.
    setup.db().texts.keep_at_most(KEPT_TEXT_BYTES);
    let units: Vec<Unit> = roots.iter().map(|r| r.unit.clone()).collect();
    let reach = Reach::from(&calls, &units, &boundary);
    settled.keep(&reach);
    progress.begin("judging", 0);
    let mut report = CheckReport::default();
    for root in &roots {
        report.workflows.extend(root.describe(&places));
    }
    let findings = Findings {
        flow: Flow::new(&calls, &sdks, &reach, &places, is_wanted),
        workflows: &workflows,
        setup: &setup,
        calls: &calls,
        places: &places,
        files: &files,
        reach: &reach,
        offers: Offers {
            calls: &calls,
            sdks: &sdks,
            catalog: &setup.catalog,
            places: &places,
        },
    };
    findings.report(&roots, &mut report);
    findings.report_faults(&registry.faults(&workflows, &reach), &mut report);
    let reached = reached_functions(&setup, &reach);
    let rooted = roots.iter().map(|root| root.span.text).collect();
    files.report(&rooted, &places, &mut report);
    report.summary = summary(&setup, &reach, &settled, &reached, &report);
    report
        .notes
        .extend(workspace.notes.iter().map(ToString::to_string));
    if options.list_unresolved {
        report
            .notes
            .extend(unresolved_notes(&setup, &reach, &places));
    }
    report.sort();
    Ok(Checked {
        report,
        root: workspace.root.clone(),
        sources: Box::new(workspace.clone()),
    })
}

/// Functions that must be deterministic although no SDK says so: by the configuration,
/// or by a comment.
fn deterministic_roots<'p>(
    setup: &'p Setup,
    calls: &Calls<'_>,
    files: &Files<'_>,
) -> Vec<Root<'p>> {
    let db = setup.db();
    let mut found = Vec::new();
    let configured = !setup.config.deterministic.is_empty();
    if !configured && !files.any_is_deterministic() {
        return found;
    }
    for def in graph::functions_of_members(calls) {
        if db.kind(def) != DefKind::Function {
            continue;
        }
        let Some(span) = db.name_span(def) else {
            continue;
        };
        let by_comment = files.is_deterministic(span);
        if !(by_comment || configured) || !files.is_asked_for(span) {
            continue;
        }
        let id = setup.types.name_of(def);
        if by_comment || setup.config.is_deterministic_root(&id) {
            found.push(Root {
                unit: Unit {
                    instance: calls.generic_instance(def),
                    within: None,
                },
                id,
                name: db.def(def).name.to_string(),
                sdk: None,
                kind: WorkflowKind::Deterministic,
                span,
            });
        }
    }
    found
}

/// The functions of members that are reached.
fn reached_functions(setup: &Setup, reach: &Reach) -> FxHashSet<DefId> {
    let db = setup.db();
    reach
        .nodes
        .iter()
        .map(|node| node.unit.instance.def)
        .filter(|def| db.info(def.krate).origin == CrateOrigin::Member)
        .collect()
}

fn summary(
    setup: &Setup,
    reach: &Reach,
    settled: &Settled<'_>,
    reached: &FxHashSet<DefId>,
    report: &CheckReport,
) -> Summary {
    use crate::diagnostic::Level;
    let db = setup.db();
    let files: FxHashSet<_> = reached
        .iter()
        .filter_map(|&def| db.item(def))
        .map(|(source, _)| source.text)
        .collect();
    let unresolved: FxHashSet<Span> = reach
        .nodes
        .iter()
        .filter(|n| reached.contains(&n.unit.instance.def))
        .flat_map(|n| n.unresolved.iter().map(|u| u.site))
        .collect();
    let crates: FxHashSet<_> = reach
        .nodes
        .iter()
        .map(|n| n.unit.instance.def.krate)
        .chain(settled.passed())
        .collect();
    let at = |level: Level| {
        report
            .diagnostics
            .iter()
            .filter(|d| d.level == level)
            .count()
    };
    Summary {
        workflows: report.workflows.len(),
        functions: reached.len(),
        files: files.len(),
        deny: at(Level::Deny),
        warn: at(Level::Warn),
        suppressed: report.suppressed.len(),
        unresolved_calls: unresolved.len(),
        crates: crates.len(),
    }
}

fn unresolved_notes(setup: &Setup, reach: &Reach, places: &Places<'_>) -> Vec<String> {
    let db = setup.db();
    let mut notes: Vec<String> = reach
        .nodes
        .iter()
        .flat_map(|node| &node.unresolved)
        .filter_map(|unresolved| {
            let (place, _) = places.own(unresolved.site, |text| db.is_member_text(text))?;
            let at = diagnostic::Place::from(place).at;
            Some(format!(
                "{}:{}:{}: the call of `{}` could not be resolved",
                at.file, at.line, at.column, unresolved.name
            ))
        })
        .collect();
    notes.sort();
    notes.dedup();
    notes
}

fn graph_of(
    workspace: &Workspace,
    options: &CheckOptions,
    scope: &GraphScope,
) -> miette::Result<CallGraph> {
    let setup = Setup::new(workspace, options)?;
    setup.read_members();
    let calls = Calls::new(&setup.types);
    let places = Places::new(&setup.db().texts, |path| workspace.display(path));
    let functions = match scope {
        GraphScope::Everything => graph::functions_of_members(&calls),
        GraphScope::Workflows(names) => {
            let sdks = Sdks::new(&calls, &setup.profiles);
            let workflows = sdks.workflows();
            for name in names {
                if !workflows.iter().any(|w| w.name == *name || w.id == *name) {
                    return Err(no_such_workflow(name, &workflows));
                }
            }
            let wanted = |w: &&Workflow<'_>| {
                names.is_empty() || names.iter().any(|n| w.name == *n || w.id == *n)
            };
            let units: Vec<Unit> = workflows
                .iter()
                .filter(wanted)
                .map(|w| Root::of_workflow(&calls, w).unit)
                .collect();
            let registry = Registry::new(&calls, &sdks, &|_| false);
            let settled = Settled::new(&setup, &sdks, None);
            let boundary = WorkflowCode::new(
                &calls,
                &sdks,
                &setup,
                &registry,
                &settled,
                options.dependencies,
            );
            let reach = Reach::from(&calls, &units, &boundary);
            let mut defs: Vec<DefId> = reached_functions(&setup, &reach).into_iter().collect();
            defs.sort();
            defs
        }
    };
    Ok(graph::graph(&calls, &places, &functions))
}

/// The shapes of one workspace, and the profiles they were read with.
struct ShapesOf {
    shapes: Shapes,
    profiles: Vec<Profile>,
    notes: Vec<String>,
}

fn shapes_of(
    workspace: &Workspace,
    options: &CheckOptions,
    wanted: &ShapeRequest,
) -> miette::Result<ShapesOf> {
    let setup = Setup::new(workspace, options)?;
    setup.read_members();
    let calls = Calls::new(&setup.types);
    let sdks = Sdks::new(&calls, &setup.profiles);
    let places = Places::new(&setup.db().texts, |path| workspace.display(path));
    let files = Files::new(&setup, workspace);
    let workflows: Vec<Workflow<'_>> = sdks
        .workflows()
        .into_iter()
        .filter(|w| files.is_asked_for(w.span))
        .collect();
    for name in &wanted.workflows {
        if !workflows.iter().any(|w| w.name == *name || w.id == *name) {
            return Err(no_such_workflow(name, &workflows));
        }
    }
    let mut shapes = extract(&calls, &sdks, &places, &workflows);
    if !wanted.workflows.is_empty() {
        let is_wanted = |name: &String| wanted.workflows.contains(name);
        shapes
            .workflows
            .retain(|w| is_wanted(&w.name) || is_wanted(&w.id));
    }
    let profiles = setup.profiles.clone();
    let notes = unread(workspace, &setup);
    Ok(ShapesOf {
        shapes,
        profiles,
        notes,
    })
}

/// What of the workspace's own code could not be read.
fn unread(workspace: &Workspace, setup: &Setup) -> Vec<String> {
    let of_packages = workspace.notes.iter().filter(|note| {
        matches!(
            note,
            Note::MemberUnread { .. }
                | Note::MemberMissing { .. }
                | Note::TargetMissing { .. }
                | Note::OutsideRevision { .. }
        )
    });
    let problems = setup.db().problems();
    let of_files = problems
        .iter()
        .filter(|problem| problem.in_member)
        .map(|problem| (workspace.display(&problem.path), &problem.message))
        .filter(|(file, _)| !setup.config.excludes(file))
        .map(|(file, message)| format!("`{file}`: {message}"));
    of_packages
        .map(ToString::to_string)
        .chain(of_files)
        .collect()
}

fn no_such_workflow(name: &str, workflows: &[Workflow<'_>]) -> miette::Report {
    let nearest = workflows
        .iter()
        .max_by(|a, b| strsim::jaro(&a.name, name).total_cmp(&strsim::jaro(&b.name, name)))
        .filter(|w| strsim::jaro(&w.name, name) > 0.7);
    match nearest {
        Some(near) => miette::miette!(
            help = format!("did you mean `{}`?", near.name),
            "there is no workflow `{name}`"
        ),
        None => miette::miette!(
            help = "`cargo workflowcheck check --format json` lists the workflows that are found",
            "there is no workflow `{name}`"
        ),
    }
}

/// Where a workflow's code stands.
fn unit_of(calls: &Calls<'_>, entry: &Entry) -> Unit {
    let open = |def: DefId| -> Instance { calls.generic_instance(def) };
    match entry {
        Entry::Function(def) => Unit {
            instance: open(*def),
            within: None,
        },
        Entry::Closure { owner, expr } => Unit {
            instance: open(*owner),
            within: Some(*expr),
        },
    }
}

fn merge(mut before: Checked, mut after: Checked) -> Checked {
    // Paths of the second workspace are shown from the first one's root.
    let prefix = crate::source::text::display_path(&before.root, &after.root);
    let shown = |file: &mut String| {
        if !prefix.is_empty() && prefix != "." {
            *file = format!("{prefix}/{file}");
        }
    };
    for workflow in &mut after.report.workflows {
        shown(&mut workflow.at.file);
    }
    let suppressed = after
        .report
        .suppressed
        .iter_mut()
        .map(|s| &mut s.diagnostic);
    for diagnostic in after.report.diagnostics.iter_mut().chain(suppressed) {
        shown(&mut diagnostic.place.at.file);
        diagnostic
            .chain
            .iter_mut()
            .for_each(|step| shown(&mut step.at.file));
        let edits = diagnostic.fixes.iter_mut().flat_map(|f| &mut f.edits);
        edits.for_each(|edit| shown(&mut edit.file));
    }
    let (a, b) = (&mut before.report, after.report);
    a.workflows.extend(b.workflows);
    a.diagnostics.extend(b.diagnostics);
    a.suppressed.extend(b.suppressed);
    a.notes.extend(b.notes);
    a.summary.workflows += b.summary.workflows;
    a.summary.functions += b.summary.functions;
    a.summary.files += b.summary.files;
    a.summary.deny += b.summary.deny;
    a.summary.warn += b.summary.warn;
    a.summary.suppressed += b.summary.suppressed;
    a.summary.unresolved_calls += b.summary.unresolved_calls;
    a.summary.crates += b.summary.crates;
    let sources = Both {
        before: before.sources,
        prefix: format!("{prefix}/"),
        after: after.sources,
    };
    Checked {
        report: before.report,
        root: before.root,
        sources: Box::new(sources),
    }
}

/// The sources of two workspaces, the second one's below a prefix.
struct Both {
    before: Box<dyn Sources>,
    prefix: String,
    after: Box<dyn Sources>,
}

impl Sources for Both {
    fn text(&self, file: &str) -> Option<Arc<str>> {
        match file.strip_prefix(&self.prefix) {
            Some(inner) => self.after.text(inner),
            None => self.before.text(file),
        }
    }

    fn path(&self, file: &str) -> Option<PathBuf> {
        match file.strip_prefix(&self.prefix) {
            Some(inner) => self.after.path(inner),
            None => self.before.path(file),
        }
    }
}

/// The node of a root.
fn start(reach: &Reach, root: &Root) -> Option<NodeId> {
    reach.id(&root.unit)
}
