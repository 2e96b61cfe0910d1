//! `--fix` and `--diff`

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use miette::{IntoDiagnostic, miette};

use super::arguments::{FixArguments, OverwriteArguments};
use super::check::Checked;
use super::{Streams, output};
use crate::diagnostic::Fix;
use crate::fix::{NotCommitted, Rewrites, rewrites, rewrites_of, uncommitted};
use crate::printable::printable;
use crate::report::Sources;
use crate::source::git::GitError;

/// How often what is left is fixed again: a fix inside the text of another one waits for the
/// next round.
const ROUNDS: usize = 4;

/// What the safe fixes would change, as a patch.
pub fn difference(checked: &Checked) -> String {
    let rewrites = rewrites(&checked.report, checked.sources.as_ref());
    rewrites.files.iter().map(|file| file.diff()).collect()
}

/// Writes the safe fixes of a check, and of those that follow on it. Comes back with the last one.
pub fn apply(
    arguments: &FixArguments,
    mut checked: Checked,
    check: &mut dyn FnMut() -> miette::Result<Checked>,
    streams: &mut Streams<'_>,
) -> miette::Result<Checked> {
    let mut written: BTreeSet<String> = BTreeSet::new();
    let mut applied = 0;
    for _ in 0..ROUNDS {
        let rewrites = rewrites(&checked.report, checked.sources.as_ref());
        if rewrites.files.is_empty() {
            break;
        }
        let sources = checked.sources.as_ref();
        permit(
            arguments.overwrite,
            &checked.root,
            sources,
            &rewrites,
            &written,
        )?;
        for rewrite in &rewrites.files {
            rewrite
                .write(checked.sources.as_ref(), output::replace_file)
                .into_diagnostic()?;
            written.insert(rewrite.file.clone());
        }
        applied += rewrites.applied;
        checked = check()?;
    }
    let files = match written.len() {
        1 => "1 file".to_owned(),
        n => format!("{n} files"),
    };
    streams.tell(&match applied {
        0 => "fixed nothing: there is no finding with a fix that is sure".to_owned(),
        _ => format!("fixed {applied} in {files}"),
    });
    Ok(checked)
}

/// Writes fixes that are no findings of a check. Comes back with how many files there were.
pub fn apply_once(
    arguments: OverwriteArguments,
    root: &Path,
    sources: &dyn Sources,
    fixes: &[Fix],
) -> miette::Result<usize> {
    let rewrites = rewrites_of(fixes.iter().collect(), sources);
    permit(arguments, root, sources, &rewrites, &BTreeSet::new())?;
    for rewrite in &rewrites.files {
        rewrite
            .write(sources, output::replace_file)
            .into_diagnostic()?;
    }
    Ok(rewrites.files.len())
}

/// Refuses to write over what git could not bring back, as `cargo fix` does.
fn permit(
    arguments: OverwriteArguments,
    root: &Path,
    sources: &dyn Sources,
    rewrites: &Rewrites,
    written: &BTreeSet<String>,
) -> miette::Result<()> {
    if arguments.allow_no_vcs || (arguments.allow_dirty && arguments.allow_staged) {
        return Ok(());
    }
    let files: Vec<PathBuf> = rewrites
        .files
        .iter()
        // Those that were written are not committed because of that.
        .filter(|rewrite| !written.contains(&rewrite.file))
        .filter_map(|rewrite| sources.path(&rewrite.file))
        .collect();
    let found = match uncommitted(root, files) {
        Ok(found) => found,
        Err(GitError::NotARepository { .. }) => {
            return Err(miette!(
                help = "put the code under version control, or say `--allow-no-vcs`",
                "nothing is fixed: `{}` is in no git repository, so what is written over would be lost",
                root.display()
            ));
        }
        Err(error) => return Err(error).into_diagnostic(),
    };
    let mut list = String::new();
    for file in &found {
        // Writing into a string does not fail.
        let _ = match file {
            NotCommitted::Dirty(_) if arguments.allow_dirty => Ok(()),
            NotCommitted::Staged(_) if arguments.allow_staged || arguments.allow_dirty => Ok(()),
            NotCommitted::Dirty(path) => write!(list, "\n  * {} (dirty)", path.display()),
            NotCommitted::Staged(path) => write!(list, "\n  * {} (staged)", path.display()),
        };
    }
    if list.is_empty() {
        return Ok(());
    }
    Err(miette!(
        help = "commit the changes to these files, or say `--allow-dirty` or `--allow-staged`",
        "nothing is fixed: these files have changes that are not committed{}",
        printable(&list)
    ))
}
