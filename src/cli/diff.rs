//! `diff`

use std::path::{Path, PathBuf};

use miette::{IntoDiagnostic, miette};

use super::arguments::DiffArguments;
use super::check::Analysis;
use super::environment::Environment;
use super::shape::ShapeRequest;
use super::{CheckOptions, Exit, Shaped, Streams, deliver, fix};
use crate::advisor::diff::DiffReport;
use crate::advisor::{Revision, compare, safe_edit};
use crate::diagnostic::Fix;
use crate::lints::catalog::Catalog;
use crate::report::diff::DiffFormat;
use crate::report::{self, Context, Terminal};
use crate::source::git::{self, GitError, Head, Repository};

/// One side of a comparison.
enum Side {
    Revision(git::Revision),
    Folder(PathBuf),
    WorkingTree,
    Index,
}

impl Side {
    fn name(&self) -> String {
        match self {
            Self::Revision(revision) => revision.to_string(),
            Self::Folder(folder) => folder.display().to_string(),
            Self::WorkingTree => "the working tree".to_owned(),
            Self::Index => "what is staged".to_owned(),
        }
    }

    fn shaped(&self, analysis: &dyn Analysis, options: &CheckOptions) -> miette::Result<Shaped> {
        let mut options = options.clone();
        let mut wanted = ShapeRequest::default();
        match self {
            Self::Revision(revision) => wanted.revision = Some(revision.clone()),
            Self::Folder(folder) => options.paths = vec![folder.clone()],
            Self::WorkingTree => {}
            Self::Index => options.staged = true,
        }
        analysis.shaped(&options, &wanted)
    }
}

pub(super) fn run(
    arguments: DiffArguments,
    analysis: &dyn Analysis,
    environment: &Environment,
    streams: &mut Streams<'_>,
) -> miette::Result<Exit> {
    let options = arguments.code.options(environment)?;
    let (base, head) = if arguments.staged {
        match before_staged(&arguments.base, &environment.directory)? {
            Some(base) => (base, Side::Index),
            None => {
                streams.tell("note: there is no commit yet that anything could run with");
                return Ok(Exit::Clean);
            }
        }
    } else {
        sides(
            &arguments.base,
            arguments.head.as_deref(),
            &environment.directory,
        )?
    };
    let old = base.shaped(analysis, &options)?;
    let new = head.shaped(analysis, &options)?;
    let names = (base.name(), head.name());
    let mut report = compared(&names, &old, &new);
    let mut sources = new.sources;
    if arguments.fix {
        if !matches!(head, Side::WorkingTree | Side::Folder(_)) {
            return Err(miette!(
                help = "leave HEAD out, so that the working tree is compared",
                "`--fix` writes into the working tree, and `{}` is none",
                names.1
            ));
        }
        let fixes = fixes(&report);
        let files = fix::apply_once(arguments.overwrite, &new.root, sources.as_ref(), &fixes)?;
        streams.tell(&match (fixes.len(), files) {
            (0, _) => "fixed nothing: no breaking change has a safe edit".to_owned(),
            (_, 1) => "wrote the safe edits into 1 file".to_owned(),
            (_, files) => format!("wrote the safe edits into {files} files"),
        });
        if files > 0 {
            let again = head.shaped(analysis, &options)?;
            report = compared(&names, &old, &again);
            sources = again.sources;
        }
    }
    let terminal = match &arguments.code.output.output {
        Some(_) => Terminal::PLAIN,
        None => environment.stdout(arguments.code.output.color),
    };
    let catalog = Catalog::load().into_diagnostic()?;
    let prefix = environment.prefix(&new.root);
    let context = Context {
        sources: sources.as_ref(),
        catalog: &catalog,
        pages: environment.pages.as_deref(),
        terminal,
        prefix: &prefix,
        suppressed: false,
    };
    let mut bytes = Vec::new();
    report::diff::write(arguments.format, &report, context, &mut bytes).into_diagnostic()?;
    deliver(&bytes, arguments.code.output.output.as_deref(), streams)?;
    let in_report = matches!(arguments.format, DiffFormat::Human | DiffFormat::Markdown);
    if !arguments.code.output.quiet && !in_report {
        for note in &report.notes {
            streams.tell(&format!("note: {note}"));
        }
    }
    Ok(if report.is_breaking(arguments.allow_removed) {
        Exit::Found
    } else {
        Exit::Clean
    })
}

/// The verdicts, with the safe edits of what breaks.
fn compared(names: &(String, String), old: &Shaped, new: &Shaped) -> DiffReport {
    // What HEAD's configuration says of an SDK is what its code is replayed under.
    let mut profiles = new.profiles.clone();
    for profile in &old.profiles {
        if !profiles.iter().any(|own| own.name == profile.name) {
            profiles.push(profile.clone());
        }
    }
    let mut report = compare(
        Revision {
            name: &names.0,
            shapes: &old.shapes,
        },
        Revision {
            name: &names.1,
            shapes: &new.shapes,
        },
        &profiles,
    );
    for (name, notes) in [(&names.0, &old.notes), (&names.1, &new.notes)] {
        report
            .notes
            .extend(notes.iter().map(|note| format!("{name}: {note}")));
    }
    safe_edit::offer(
        &mut report,
        safe_edit::Side {
            shapes: &old.shapes,
            texts: &|file| old.sources.text(file),
        },
        safe_edit::Side {
            shapes: &new.shapes,
            texts: &|file| new.sources.text(file),
        },
        &profiles,
    );
    report
}

/// The safe edits of a report, each once.
fn fixes(report: &DiffReport) -> Vec<Fix> {
    let mut all: Vec<Fix> = Vec::new();
    let changes = report.workflows.iter().flat_map(|it| &it.changes);
    for change in changes {
        if let Some(safe) = &change.fix
            && !all.iter().any(|fix| fix.edits == safe.edits)
        {
            all.push(Fix {
                message: change.message.clone(),
                safe: true,
                edits: safe.edits.clone(),
            });
        }
    }
    all
}

/// What the index is compared with; `None` before the first commit, which hooks are asked about,
/// too.
fn before_staged(base: &str, directory: &Path) -> miette::Result<Option<Side>> {
    if base
        .split_once("..")
        .is_some_and(|(_, head)| !head.trim_start_matches('.').is_empty())
    {
        return Err(miette!(
            help = "name the base alone, or leave `--staged` out",
            "`{base}` names what is to be deployed, and so does `--staged`"
        ));
    }
    let repository = Repository::discover(directory).into_diagnostic()?;
    match repository.comparison(base, None) {
        Ok(comparison) => Ok(Some(Side::Revision(comparison.base))),
        Err(GitError::NoCommits) => Ok(None),
        Err(error) => Err(error).into_diagnostic(),
    }
}

/// What is compared: folders where both words are folders, or revisions.
fn sides(base: &str, head: Option<&str>, directory: &Path) -> miette::Result<(Side, Side)> {
    let folder = |word: &str| Some(directory.join(word)).filter(|path| path.is_dir());
    if let Some(base) = folder(base) {
        let head = match head {
            None => Side::WorkingTree,
            Some(head) => match folder(head) {
                Some(folder) => Side::Folder(folder),
                None => {
                    let repository = Repository::discover(directory).into_diagnostic()?;
                    Side::Revision(repository.revision(head).into_diagnostic()?)
                }
            },
        };
        return Ok((Side::Folder(base), head));
    }
    let repository = Repository::discover(directory).into_diagnostic()?;
    if let Some(folder) = head.and_then(folder) {
        let base = repository.revision(base).into_diagnostic()?;
        return Ok((Side::Revision(base), Side::Folder(folder)));
    }
    let comparison = repository.comparison(base, head).into_diagnostic()?;
    let head = match comparison.head {
        Head::WorkingTree => Side::WorkingTree,
        Head::Revision(revision) => Side::Revision(revision),
    };
    Ok((Side::Revision(comparison.base), head))
}
