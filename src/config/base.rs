//! Globs that are relative to the folder of the file that they are written in.

use std::path::Path;

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// Where a configuration file's folder is, as seen from the workspace root.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Base {
    /// The root itself.
    #[default]
    Root,
    /// A folder above; holds what leads from it down to the root, with a `/`
    /// at its end.
    Above(String),
    /// A folder below; holds what leads from the root down to it, with a `/`
    /// at its end.
    Below(String),
}

impl Base {
    /// The base of a configuration file.
    #[must_use]
    pub fn of(root: &Path, file: &Path) -> Self {
        Self::between(root, file.parent().unwrap_or(root))
    }

    /// The base of a file in `folder`, for a workspace at `root`. Both must be
    /// absolute; a folder elsewhere is taken for the root.
    #[must_use]
    pub fn between(root: &Path, folder: &Path) -> Self {
        let written = |path: &Path| {
            let parts: Vec<_> = path
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect();
            format!("{}/", parts.join("/"))
        };
        match (root.strip_prefix(folder), folder.strip_prefix(root)) {
            (Ok(down), _) if down.as_os_str().is_empty() => Self::Root,
            (Ok(down), _) => Self::Above(written(down)),
            (_, Ok(down)) => Self::Below(written(down)),
            _ => Self::Root,
        }
    }

    /// A file of the workspace as seen from the base; `None` when it does not
    /// lie below it.
    fn seen<'a>(&self, file: &'a str) -> Option<std::borrow::Cow<'a, str>> {
        match self {
            Self::Root => Some(file.into()),
            Self::Above(down) => Some(format!("{down}{file}").into()),
            Self::Below(down) => Some(file.strip_prefix(down.as_str())?.into()),
        }
    }
}

/// Files, by globs. `*` and `?` match within a part of a path, `**` across
/// parts; a glob that matches a folder matches all in it.
#[derive(Debug, Clone)]
pub struct Globs {
    base: Base,
    set: GlobSet,
}

impl Globs {
    /// Compiles globs that are written relative to `base`.
    ///
    /// # Errors
    /// The position and the reason of the first that is no glob.
    pub fn new<'a>(
        base: &Base,
        globs: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, (usize, globset::Error)> {
        let mut builder = GlobSetBuilder::new();
        let mut last = 0;
        for (index, glob) in globs.into_iter().enumerate() {
            let trimmed = glob.trim_start_matches("./").trim_matches('/');
            for pattern in [trimmed.to_owned(), format!("{trimmed}/**")] {
                let compiled = GlobBuilder::new(&pattern)
                    .literal_separator(true)
                    .build()
                    .map_err(|error| (index, error))?;
                builder.add(compiled);
            }
            last = index;
        }
        Ok(Self {
            base: base.clone(),
            set: builder.build().map_err(|error| (last, error))?,
        })
    }

    /// All files below the base.
    #[must_use]
    pub fn all(base: &Base) -> Self {
        // `**` is a glob.
        Self::new(base, ["**"]).unwrap_or_else(|_| Self {
            base: base.clone(),
            set: GlobSet::empty(),
        })
    }

    /// Whether a file is one of them; it is given relative to the workspace
    /// root, with `/`.
    #[must_use]
    pub fn matches(&self, file: &str) -> bool {
        self.base
            .seen(file)
            .is_some_and(|file| self.set.is_match(file.as_ref()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs_are_relative_to_the_folder_they_are_written_in() {
        let root = Path::new("/home/me/shop");
        let at = |folder: &str, glob: &str| {
            Globs::new(&Base::between(root, Path::new(folder)), [glob]).unwrap()
        };
        let here = at("/home/me/shop", "src/*.rs");
        assert!(here.matches("src/lib.rs"));
        assert!(!here.matches("src/order/run.rs"), "`*` stays in its folder");
        let above = at("/home/me", "shop/src/**");
        assert!(above.matches("src/order/run.rs"));
        let below = at("/home/me/shop/crates/clock", "src/**");
        assert!(below.matches("crates/clock/src/lib.rs"));
        assert!(!below.matches("src/lib.rs"));
    }

    #[test]
    fn a_folder_means_all_in_it() {
        let globs = Globs::new(&Base::Root, ["src/generated/", "./vendor"]).unwrap();
        assert!(globs.matches("src/generated/a/b.rs"));
        assert!(globs.matches("vendor/x.rs"));
        assert!(!globs.matches("src/generated.rs"));
    }

    #[test]
    fn the_wrong_glob_is_named() {
        let (index, _) = Globs::new(&Base::Root, ["src", "a[", "b"]).unwrap_err();
        assert_eq!(index, 1);
    }
}
