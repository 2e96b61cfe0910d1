//! Edits, brought into the files.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::diagnostic::{CheckReport, Edit, Fix};
use crate::report::Sources;
use crate::syntax::limits;

/// A file, and what it would say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewrite {
    /// As in the report.
    pub file: String,
    /// What was checked.
    pub before: Arc<str>,
    /// The same with the edits.
    pub after: String,
}

/// All files that safe fixes change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rewrites {
    /// By name, in order.
    pub files: Vec<Rewrite>,
    /// How many fixes are in them.
    pub applied: usize,
    /// How many are not: another one changes the same text, or the result would be no Rust. A
    /// check of the result may offer them again.
    pub left: usize,
}

/// Why a file was not written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// It says something else than what was checked.
    #[error("`{}` was changed while it was checked; it is left as it is", .0.display())]
    Changed(PathBuf),
    /// It is on no disk.
    #[error("`{0}` is no file on disk")]
    NoFile(String),
    /// The system refuses.
    #[error("cannot write `{}`: {source}; it is left as it is", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// Joins the safe fixes of a report.
#[must_use]
pub fn rewrites(report: &CheckReport, sources: &dyn Sources) -> Rewrites {
    let fixes = report
        .diagnostics
        .iter()
        .filter_map(|diagnostic| diagnostic.fixes.iter().find(|fix| fix.safe))
        .filter(|fix| !fix.edits.is_empty())
        .collect();
    rewrites_of(fixes, sources)
}

/// Joins fixes. A fix is taken whole or not at all; of two that change the same text, the one whose
/// edit begins first is.
#[must_use]
pub fn rewrites_of(mut fixes: Vec<&Fix>, sources: &dyn Sources) -> Rewrites {
    fixes.sort_by(|a, b| a.edits.cmp(&b.edits));
    // One place that several workflows reach has one fix.
    fixes.dedup_by(|a, b| a.edits == b.edits);

    let mut taken: BTreeMap<&str, Vec<&Edit>> = BTreeMap::new();
    let mut applied: Vec<&Fix> = Vec::new();
    let mut left = 0;
    for fix in fixes {
        let is_free = fix.edits.iter().all(|edit| {
            let others = taken.get(edit.file.as_str());
            others.is_none_or(|others| others.iter().all(|other| !overlap(edit, other)))
        });
        if is_free {
            for edit in &fix.edits {
                taken.entry(&edit.file).or_default().push(edit);
            }
            applied.push(fix);
        } else {
            left += 1;
        }
    }

    loop {
        let mut files = Vec::new();
        let mut broken: Option<String> = None;
        for (file, edits) in &taken {
            match rewrite(file, edits, sources) {
                Some(rewrite) => files.push(rewrite),
                None => {
                    broken = Some((*file).to_owned());
                    break;
                }
            }
        }
        let Some(broken) = broken else {
            return Rewrites {
                files,
                applied: applied.len(),
                left,
            };
        };
        // Whatever changes the file that cannot be changed is left out, in other files, too.
        let before = applied.len();
        applied.retain(|fix| fix.edits.iter().all(|edit| edit.file != broken));
        left += before - applied.len();
        taken.clear();
        for edit in applied.iter().flat_map(|fix| &fix.edits) {
            taken.entry(&edit.file).or_default().push(edit);
        }
    }
}

/// Whether one of two edits would change what the other one replaces, or it is open which one's
/// text comes first.
fn overlap(a: &Edit, b: &Edit) -> bool {
    a.start == b.start || (a.start < b.end && b.start < a.end)
}

fn rewrite(file: &str, edits: &[&Edit], sources: &dyn Sources) -> Option<Rewrite> {
    let before = sources.text(file)?;
    let mut edits = edits.to_vec();
    edits.sort();
    let mut after = String::with_capacity(before.len());
    let mut at = 0;
    for edit in edits {
        after.push_str(before.get(at..edit.start as usize)?);
        after.push_str(&edit.text);
        at = edit.end as usize;
    }
    after.push_str(before.get(at..)?);
    is_rust(&after).then(|| Rewrite {
        file: file.to_owned(),
        before,
        after,
    })
}

/// Whether a text can be parsed, on a stack that is large enough for what the limits let through.
fn is_rust(text: &str) -> bool {
    if limits::check(text).is_err() {
        return false;
    }
    std::thread::scope(|scope| {
        let parse = || syn::parse_file(text).is_ok();
        let thread = std::thread::Builder::new()
            .stack_size(limits::STACK_BYTES)
            .spawn_scoped(scope, parse);
        thread.is_ok_and(|thread| thread.join().unwrap_or(false))
    })
}

impl Rewrite {
    /// Replaces the file at once, if it still says what was checked.
    ///
    /// # Errors
    /// When it does not, or cannot be written. It is left as it was then.
    pub fn write(
        &self,
        sources: &dyn Sources,
        replace: impl FnOnce(&std::path::Path, &[u8]) -> io::Result<()>,
    ) -> Result<(), WriteError> {
        let path = sources
            .path(&self.file)
            .ok_or_else(|| WriteError::NoFile(self.file.clone()))?;
        let now = fs::read(&path).map_err(|source| WriteError::Io {
            path: path.clone(),
            source,
        })?;
        if now != self.before.as_bytes() {
            return Err(WriteError::Changed(path));
        }
        replace(&path, self.after.as_bytes()).map_err(|source| WriteError::Io { path, source })
    }

    /// What changes, as `git apply` reads it.
    #[must_use]
    pub fn diff(&self) -> String {
        similar::TextDiff::from_lines(&*self.before, self.after.as_str())
            .unified_diff()
            .context_radius(3)
            .header(&format!("a/{}", self.file), &format!("b/{}", self.file))
            .to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Confidence, Diagnostic, Level, Place, Position};

    type Files = BTreeMap<String, Arc<str>>;

    fn files(texts: &[(&str, &str)]) -> Files {
        texts
            .iter()
            .map(|(file, text)| ((*file).to_owned(), Arc::from(*text)))
            .collect()
    }

    fn edit(file: &str, start: u32, end: u32, text: &str) -> Edit {
        Edit {
            file: file.to_owned(),
            start,
            end,
            text: text.to_owned(),
        }
    }

    fn found(safe: bool, edits: Vec<Edit>) -> Diagnostic {
        Diagnostic {
            lint: "system_time".to_owned(),
            level: Level::Deny,
            confidence: Confidence::Certain,
            message: String::new(),
            workflow: None,
            place: Place {
                at: Position {
                    file: "a.rs".to_owned(),
                    line: 1,
                    column: 1,
                },
                end_line: 1,
                end_column: 1,
            },
            callee: None,
            chain: Vec::new(),
            help: None,
            fixes: vec![Fix {
                message: String::new(),
                safe,
                edits,
            }],
            impact: None,
        }
    }

    fn apply(files: &Files, diagnostics: Vec<Diagnostic>) -> Rewrites {
        let report = CheckReport {
            diagnostics,
            ..CheckReport::default()
        };
        rewrites(&report, files)
    }

    #[test]
    fn edits_are_joined_from_front_to_back_and_the_same_one_once() {
        let files = files(&[("a.rs", "fn a() { one(); two(); }")]);
        let one = || found(true, vec![edit("a.rs", 9, 12, "first")]);
        let two = found(true, vec![edit("a.rs", 16, 19, "second")]);
        let unsafe_one = found(false, vec![edit("a.rs", 3, 4, "b")]);
        let joined = apply(&files, vec![two, one(), unsafe_one, one()]);
        assert_eq!(joined.files[0].after, "fn a() { first(); second(); }");
        assert_eq!((joined.applied, joined.left), (2, 0));
        assert_eq!(
            joined.files[0].diff(),
            "--- a/a.rs\n+++ b/a.rs\n@@ -1 +1 @@\n-fn a() { one(); two(); }\n\
             \\ No newline at end of file\n+fn a() { first(); second(); }\n\
             \\ No newline at end of file\n"
        );
    }

    #[test]
    fn of_two_that_overlap_one_is_left_as_a_whole() {
        let files = files(&[("a.rs", "fn a() { one(two()) }"), ("b.rs", "fn b() {}")]);
        let outer = found(true, vec![edit("a.rs", 9, 19, "x(two())")]);
        let inner = found(
            true,
            vec![edit("a.rs", 13, 18, "2"), edit("b.rs", 3, 4, "c")],
        );
        let joined = apply(&files, vec![inner, outer]);
        assert_eq!(joined.files.len(), 1);
        assert_eq!(joined.files[0].after, "fn a() { x(two()) }");
        assert_eq!((joined.applied, joined.left), (1, 1));
    }

    #[test]
    fn what_would_be_no_rust_is_left_in_all_its_files() {
        let files = files(&[("a.rs", "fn a() {}"), ("b.rs", "fn b() {}")]);
        let broken = found(true, vec![edit("a.rs", 3, 4, "c"), edit("b.rs", 7, 8, "")]);
        let joined = apply(&files, vec![broken]);
        assert_eq!((joined.files.len(), joined.applied, joined.left), (0, 0, 1));
    }

    #[test]
    fn offsets_outside_a_text_or_inside_a_character_change_nothing() {
        let files = files(&[("a.rs", "// ü\n")]);
        for (start, end) in [(4, 5), (90, 99), (3, 99)] {
            let joined = apply(
                &files,
                vec![found(true, vec![edit("a.rs", start, end, "")])],
            );
            assert_eq!((joined.files.len(), joined.left), (0, 1));
        }
    }
}
