use std::path::PathBuf;

/// Why a repository or revision cannot be read. Each says what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GitError {
    /// There is no repository.
    #[error(
        "{} is not in a git repository; go into one, or name two directories to compare",
        directory.display()
    )]
    NotARepository {
        /// Where it was looked for.
        directory: PathBuf,
    },
    /// There is one, but it cannot be read.
    #[error("the git repository at {} cannot be read: {message}; `git fsck` tells more", directory.display())]
    Unusable {
        /// Where it is, or where it was looked for.
        directory: PathBuf,
        /// What the object database said.
        message: String,
    },
    /// No branch, tag or commit is called that.
    #[error("unknown revision `{spelled}`{}", advice(.near, *.shallow))]
    UnknownRevision {
        /// As it was given.
        spelled: String,
        /// Names that are spelled alike.
        near: Vec<String>,
        /// The clone is shallow, so that the name may exist where it was cloned from.
        shallow: bool,
    },
    /// The name exists, but what is asked of it does not.
    #[error("`{spelled}` leads nowhere: {message}; `git log {name}` shows what there is")]
    BadNavigation {
        /// As it was given.
        spelled: String,
        /// The part of it that exists.
        name: String,
        /// What is wrong with the rest.
        message: String,
    },
    /// A file or directory was named instead of a commit.
    #[error("`{spelled}` is a {kind}, not a commit; name a branch, tag or commit")]
    NotACommit {
        /// As it was given.
        spelled: String,
        /// `blob` or `tree`.
        kind: String,
    },
    /// The clone ends before the revision.
    #[error(
        "`{spelled}` is not in this shallow clone; fetch more with `git fetch --unshallow` \
         (GitHub's checkout action: `fetch-depth: 0`)"
    )]
    Shallow {
        /// As it was given.
        spelled: String,
    },
    /// The repository has no commit.
    #[error("the repository has no commit yet; commit first, or name two directories to compare")]
    NoCommits,
    /// `A...B` of histories that have nothing in common.
    #[error(
        "`{base}` and `{head}` have no common ancestor, so there is no merge base; use `{base}..{head}`"
    )]
    NoMergeBase {
        /// The left side.
        base: String,
        /// The right side.
        head: String,
    },
    /// A range and a second revision were given.
    #[error("`{base}` is a range already; leave `{head}` out")]
    RangeAndHead {
        /// The range.
        base: String,
        /// What came after it.
        head: String,
    },
    /// The index has unresolved conflicts.
    #[error("{path} has unresolved merge conflicts; resolve them and `git add` the file")]
    Conflicted {
        /// The first such file.
        path: String,
    },
}

fn advice(near: &[String], shallow: bool) -> String {
    let meant = match near {
        [] => String::new(),
        [only] => format!(", did you mean `{only}`?"),
        [first, rest @ ..] => {
            let rest: Vec<String> = rest.iter().map(|name| format!("`{name}`")).collect();
            format!(", did you mean `{first}` (or {})?", rest.join(", "))
        }
    };
    if shallow {
        format!(
            "{meant}; this is a shallow clone: fetch the revision, \
             for example with `git fetch --unshallow`"
        )
    } else if meant.is_empty() {
        "; `git branch --all` and `git tag` list the names that exist".to_owned()
    } else {
        meant
    }
}
