use std::fmt;

use gix::bstr::BStr;

use super::{CommitId, GitError, Repository};
use crate::source::near::nearest;

/// A commit, and how it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// As it was given: `main`, `HEAD~3`, a hash; of a merge base `A...B`.
    pub spelled: String,
    /// The commit that it means.
    pub commit: CommitId,
}

impl fmt::Display for Revision {
    /// `main (1a2b3c4d5e)`, or the short id alone where that is what was given.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let full = self.commit.to_string();
        let short = full.get(..10).unwrap_or(&full);
        if full.starts_with(&self.spelled) {
            f.write_str(short)
        } else {
            write!(f, "{} ({short})", self.spelled)
        }
    }
}

/// What to compare with what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The older side, whose executions are running.
    pub base: Revision,
    /// The newer side.
    pub head: Head,
}

/// The newer side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Head {
    /// The files on disk.
    WorkingTree,
    /// A commit.
    Revision(Revision),
}

enum Spelled<'a> {
    One(&'a str),
    /// `A..B`.
    Range(&'a str, &'a str),
    /// `A...B`.
    MergeBase(&'a str, &'a str),
}

impl<'a> Spelled<'a> {
    /// A side that is left out is `HEAD`, as in git.
    fn new(text: &'a str) -> Self {
        let or_head = |side: &'a str| if side.is_empty() { "HEAD" } else { side };
        if let Some((base, head)) = text.split_once("...") {
            Self::MergeBase(or_head(base), or_head(head))
        } else if let Some((base, head)) = text.split_once("..") {
            Self::Range(or_head(base), or_head(head))
        } else {
            Self::One(text)
        }
    }
}

impl Repository {
    /// The commit that a revision means, in git's own notation (gitrevisions(7)).
    pub fn revision(&self, spelled: &str) -> Result<Revision, GitError> {
        let parsed = self.objects.with(|repository| {
            let id = repository.rev_parse_single(BStr::new(spelled))?;
            let object = id.object()?;
            let kind = object.kind;
            Ok((object.peel_to_commit().map(|commit| commit.id), kind))
        });
        match parsed {
            Ok((Ok(id), _)) => Ok(Revision {
                spelled: spelled.to_owned(),
                commit: CommitId(id),
            }),
            Ok((Err(_), kind)) => Err(GitError::NotACommit {
                spelled: spelled.to_owned(),
                kind: kind.to_string(),
            }),
            Err(error) => Err(self.not_found(spelled, &error)),
        }
    }

    /// What `diff BASE [HEAD]` compares: `A`, `A B`, `A..B` and `A...B` mean what they mean to
    /// `git diff`. Without a second side it is the working tree.
    pub fn comparison(&self, base: &str, head: Option<&str>) -> Result<Comparison, GitError> {
        match (Spelled::new(base), head) {
            (Spelled::One(base), None) => Ok(Comparison {
                base: self.revision(base)?,
                head: Head::WorkingTree,
            }),
            (Spelled::One(base), Some(head)) | (Spelled::Range(base, head), None) => {
                Ok(Comparison {
                    base: self.revision(base)?,
                    head: Head::Revision(self.revision(head)?),
                })
            }
            (Spelled::MergeBase(base, head), None) => Ok(Comparison {
                base: self.merge_base(base, head)?,
                head: Head::Revision(self.revision(head)?),
            }),
            (Spelled::Range(..) | Spelled::MergeBase(..), Some(head)) => {
                Err(GitError::RangeAndHead {
                    base: base.to_owned(),
                    head: head.to_owned(),
                })
            }
        }
    }

    /// The best common ancestor of two revisions.
    pub fn merge_base(&self, base: &str, head: &str) -> Result<Revision, GitError> {
        let (one, other) = (self.revision(base)?, self.revision(head)?);
        let spelled = format!("{base}...{head}");
        let found = self.objects.with(|repository| {
            let id = repository.merge_base(one.commit.0, other.commit.0)?;
            Ok(id.map(gix::Id::detach))
        });
        match found {
            Ok(Some(id)) => Ok(Revision {
                spelled,
                commit: CommitId(id),
            }),
            // The common ancestor may lie just beyond where a shallow clone ends.
            Ok(None) if self.is_shallow() => Err(GitError::Shallow { spelled }),
            Ok(None) => Err(GitError::NoMergeBase {
                base: base.to_owned(),
                head: head.to_owned(),
            }),
            Err(error) => Err(self.lookup_failed(&spelled, &error)),
        }
    }

    fn not_found(&self, spelled: &str, error: &gix::Error) -> GitError {
        // The name before `~3`, `^2`, `@{1}` or `:path`.
        let name = spelled.split(['~', '^', ':']).next().unwrap_or(spelled);
        let name = name.split("@{").next().unwrap_or(name);
        let name = if name.is_empty() { "HEAD" } else { name };
        let has_commits = |name: &str| {
            self.objects
                .with(|repository| repository.rev_parse_single(BStr::new(name)).is_ok())
        };
        if name != spelled && has_commits(name) {
            if self.is_shallow() {
                return GitError::Shallow {
                    spelled: spelled.to_owned(),
                };
            }
            return GitError::BadNavigation {
                spelled: spelled.to_owned(),
                name: name.to_owned(),
                message: error.probable_cause().to_string(),
            };
        }
        if (name == "HEAD" || name == "@") && !has_commits("HEAD") {
            return GitError::NoCommits;
        }
        let names = self.reference_names();
        let is_remote_branch = |candidate: &&String| {
            let last = candidate.split_once('/').map(|(_, last)| last);
            last == Some(name)
        };
        let mut near: Vec<String> = names.iter().filter(is_remote_branch).cloned().collect();
        for candidate in nearest(name, names.iter().map(String::as_str)) {
            if !near.contains(&candidate) {
                near.push(candidate);
            }
        }
        near.truncate(3);
        GitError::UnknownRevision {
            spelled: spelled.to_owned(),
            near,
            shallow: self.is_shallow(),
        }
    }
}
