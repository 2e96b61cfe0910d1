//! Which findings of a check are reported.

use std::fs;
use std::path::{Path, PathBuf};

use miette::{IntoDiagnostic, WrapErr, miette};

use super::arguments::{CheckArguments, Order};
use super::check::Checked;
use super::environment::Environment;
use super::output;
use crate::baseline::Baseline;
use crate::diagnostic::Impact;
use crate::since::Since;
use crate::source::git::Repository;
use crate::source::text::{DEFAULT_SIZE_LIMIT, display_path};

/// How many entries that are gone a note names.
const NAMED: usize = 5;

/// What was asked for.
pub struct Wanted {
    baseline: Option<PathBuf>,
    write_baseline: bool,
    since: Option<String>,
    min_impact: Option<Impact>,
    order: Order,
    staged: bool,
    /// A part of the workspace is checked, so that what is missing may be elsewhere.
    partly: bool,
    directory: PathBuf,
}

impl Wanted {
    pub fn new(arguments: &CheckArguments, environment: &Environment) -> Self {
        let findings = &arguments.findings;
        let packages = &arguments.packages;
        Self {
            baseline: findings
                .baseline
                .as_ref()
                .map(|path| environment.directory.join(path)),
            write_baseline: findings.write_baseline,
            since: findings.since.clone(),
            min_impact: findings.min_impact,
            order: findings.sort,
            staged: findings.staged,
            partly: !(arguments.paths.is_empty()
                && packages.package.is_empty()
                && packages.exclude.is_empty()),
            directory: environment.directory.clone(),
        }
    }

    /// Writes the baseline, where that is what was asked for, and says so.
    pub fn written(&self, checked: &Checked) -> miette::Result<Option<String>> {
        let (Some(path), true) = (&self.baseline, self.write_baseline) else {
            return Ok(None);
        };
        // Not over a file that is something else.
        if path.exists() {
            self.read(path, checked)?;
        }
        let baseline = Baseline::of(&checked.report);
        output::replace_file(path, baseline.to_string().as_bytes())
            .into_diagnostic()
            .wrap_err_with(|| format!("cannot write the baseline `{}`", path.display()))?;
        Ok(Some(format!(
            "wrote {}: {} findings, which `--baseline` does not report any more",
            path.display(),
            baseline.len()
        )))
    }

    /// Takes the other findings out of the report.
    pub fn narrow(&self, checked: &mut Checked) -> miette::Result<()> {
        // Before anything else is taken out: what makes findings differ that are alike is their
        // number.
        if let Some(path) = &self.baseline {
            let baseline = self.read(path, checked)?;
            let applied = baseline.apply(&mut checked.report);
            if !applied.gone.is_empty() && !self.partly {
                checked.report.notes.push(gone(path, &applied.gone));
            }
        }
        if let Some(spelled) = &self.since {
            let repository = if self.staged {
                Repository::discover_in_hook(&self.directory)
            } else {
                Repository::discover(&checked.root)
            };
            let since = Since::new(&repository.into_diagnostic()?, spelled, DEFAULT_SIZE_LIMIT)
                .into_diagnostic()?;
            since.apply(&mut checked.report, &checked.root, checked.sources.as_ref());
        }
        if let Some(least) = self.min_impact {
            checked.report.keep_impact(least);
        }
        if self.order == Order::Impact {
            checked.report.sort_by_impact();
        }
        Ok(())
    }

    fn read(&self, path: &Path, checked: &Checked) -> miette::Result<Baseline> {
        let shown = display_path(&checked.root, path);
        let staged = match self.staged && path.starts_with(&checked.root) {
            true => checked.sources.text(&shown),
            false => None,
        };
        let text = match staged {
            Some(text) => text,
            None => fs::read_to_string(path)
                .map_err(|error| {
                    miette!(
                        help = "`--write-baseline` makes it",
                        "cannot read the baseline `{}`: {error}",
                        path.display()
                    )
                })?
                .into(),
        };
        Baseline::parse(&text).map_err(|error| miette!("`{}`: {error}", path.display()))
    }
}

fn gone(path: &Path, entries: &[&str]) -> String {
    let mut named: Vec<String> = entries
        .iter()
        .take(NAMED)
        .map(|entry| format!("`{entry}`"))
        .collect();
    if entries.len() > NAMED {
        named.push(format!("{} more", entries.len() - NAMED));
    }
    let (count, verb) = match entries.len() {
        1 => ("1 entry".to_owned(), "occurs"),
        n => (format!("{n} entries"), "occur"),
    };
    format!(
        "{count} of {} no longer {verb} (`--write-baseline` leaves them out): {}",
        path.display(),
        named.join(", ")
    )
}
