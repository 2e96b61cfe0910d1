//! Findings that a change brought: of a large code base, only what someone
//! touched is reported to them.
//!
//! A finding is touched when one of the places of its chain lies on a line that
//! the revision does not have. Lines are compared, not histories, so what is
//! compared is what was checked: the work tree, or the index. A finding that is
//! new because of a line far from its chain (a type that was changed elsewhere)
//! is not seen; a run without a revision reports it.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::diagnostic::{CheckReport, Diagnostic, Position};
use crate::report::Sources;
use crate::source::git::{GitError, Repository, Revision, TreeFiles};
use crate::source::text::{Files, normalize};

/// What a revision does not have.
#[derive(Debug)]
pub struct Since {
    /// The revision that is compared with.
    pub revision: Revision,
    base: TreeFiles,
    location: PathBuf,
}

impl Since {
    /// Looks up a revision in git's notation. `main...` is where the current
    /// commit left `main`, as in `git diff main...`.
    ///
    /// # Errors
    /// When there is no such revision.
    pub fn new(repository: &Repository, spelled: &str, size_limit: u64) -> Result<Self, GitError> {
        let revision = match spelled.strip_suffix("...") {
            Some(branch) => repository.merge_base(branch, "HEAD")?,
            None => repository.revision(spelled)?,
        };
        Ok(Self {
            base: repository.files(&revision, size_limit)?,
            revision,
            location: repository.location().to_owned(),
        })
    }

    /// Takes the findings out of the report that no change touches, and counts
    /// them in its [`set_aside`](CheckReport::set_aside). `root` is what the
    /// paths of the report are relative to.
    pub fn apply(&self, report: &mut CheckReport, root: &Path, sources: &dyn Sources) {
        let mut changes = Changes {
            since: self,
            // As the repository's location is spelled: with links followed.
            root: std::fs::canonicalize(root).unwrap_or_else(|_| root.to_owned()),
            sources,
            files: BTreeMap::new(),
        };
        let declared: BTreeMap<&str, &Position> = report
            .workflows
            .iter()
            .map(|workflow| (workflow.id.as_str(), &workflow.at))
            .collect();
        let untouched: Vec<bool> = report
            .diagnostics
            .iter()
            .map(|diagnostic| !changes.touch(diagnostic, &declared))
            .collect();
        let taken = report.take(|index, _| untouched.get(index) == Some(&true));
        report.set_aside.untouched += taken.len();
    }
}

/// The lines of a file that a revision does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Changed {
    /// The revision does not have the file.
    Everything,
    /// Those of these pieces.
    Pieces(Vec<Piece>),
}

/// A place where two texts differ, by the lines of the newer one.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// These lines are new, or say something else.
    Lines(RangeInclusive<u32>),
    /// Something was taken out behind this line; 0 when it was the beginning.
    RemovedAfter(u32),
}

impl Changed {
    fn between(old: &str, new: &str) -> Self {
        // `lines` takes the `\r` off that git may have added in the work tree.
        let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
        let line = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
        let pieces = capture_diff_slices(Algorithm::Myers, &old, &new)
            .into_iter()
            .filter_map(|op| match op {
                DiffOp::Equal { .. } => None,
                DiffOp::Delete { new_index, .. } => Some(Piece::RemovedAfter(line(new_index))),
                DiffOp::Insert {
                    new_index, new_len, ..
                }
                | DiffOp::Replace {
                    new_index, new_len, ..
                } => Some(Piece::Lines(
                    line(new_index + 1)..=line(new_index + new_len),
                )),
            })
            .collect();
        Self::Pieces(pieces)
    }

    fn touches(&self, lines: RangeInclusive<u32>) -> bool {
        let (first, last) = (*lines.start(), *lines.end());
        match self {
            Self::Everything => true,
            Self::Pieces(pieces) => pieces.iter().any(|piece| match piece {
                Piece::Lines(changed) => *changed.start() <= last && first <= *changed.end(),
                // Only what it was taken out of: not a neighbour.
                Piece::RemovedAfter(line) => first <= *line && *line < last,
            }),
        }
    }
}

struct Changes<'a> {
    since: &'a Since,
    root: PathBuf,
    sources: &'a dyn Sources,
    files: BTreeMap<String, Changed>,
}

impl Changes<'_> {
    fn touch(&mut self, diagnostic: &Diagnostic, declared: &BTreeMap<&str, &Position>) -> bool {
        let place = &diagnostic.place;
        if self
            .of(&place.at.file)
            .touches(place.at.line..=place.end_line)
        {
            return true;
        }
        // A function that became a workflow brings all that it reaches.
        let workflow = diagnostic.workflow.as_deref();
        let declared = workflow.and_then(|id| declared.get(id)).copied();
        let steps = diagnostic.chain.iter().map(|step| &step.at);
        steps
            .chain(declared)
            .any(|at| self.of(&at.file).touches(at.line..=at.line))
    }

    fn of(&mut self, file: &str) -> &Changed {
        if !self.files.contains_key(file) {
            let changed = self.compare(file);
            self.files.insert(file.to_owned(), changed);
        }
        &self.files[file]
    }

    fn compare(&self, file: &str) -> Changed {
        let path = normalize(&self.root.join(file));
        // Dependencies change with the lock file, not by lines.
        if !path.starts_with(&self.since.location) {
            return Changed::Pieces(Vec::new());
        }
        let (Ok(old), Some(new)) = (self.since.base.read(&path), self.sources.text(file)) else {
            return Changed::Everything;
        };
        Changed::between(&old, &new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn touched(old: &str, new: &str, lines: RangeInclusive<u32>) -> bool {
        Changed::between(old, new).touches(lines)
    }

    #[test]
    fn what_is_new_or_says_something_else_is_touched() {
        let (old, new) = ("a\nb\nc\nd\n", "a\nx\nc\ny\nd\n");
        let lines: Vec<_> = (1..=5).filter(|&it| touched(old, new, it..=it)).collect();
        assert_eq!(lines, [2, 4]);
    }

    #[test]
    fn what_something_was_taken_out_of_is_touched() {
        let (old, new) = (
            "select! {\n    biased;\n    a\n}\nnext()\n",
            "select! {\n    a\n}\nnext()\n",
        );
        assert!(touched(old, new, 1..=3));
        assert!(!touched(old, new, 1..=1) && !touched(old, new, 4..=4));
        assert!(!touched("gone\na\n", "a\n", 1..=1));
    }

    #[test]
    fn line_endings_of_the_work_tree_are_no_change() {
        assert!(!touched("a\nb\n", "a\r\nb\r\n", 1..=2));
    }
}
