//! The lints that configurations add to the catalogue.
//!
//! They are read before the rest, which may name them: in levels, in effects.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use super::error::ConfigError;
use super::manifest::in_manifest;
use super::{FILE_NAME, Source, SourceKind, sources};
use crate::lints::catalog::{Catalog, Finds};
use crate::source::packages::Workspace;

/// What of a configuration says where lints are.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Named {
    catalog: Vec<Spanned<String>>,
}

/// Adds the lints of a workspace's configurations.
///
/// # Errors
/// When a configuration or a lint cannot be read.
pub fn of_workspace(
    workspace: &Workspace,
    explicit: Option<&Path>,
    catalog: &mut Catalog,
) -> Result<(), ConfigError> {
    for source in sources(workspace, explicit)? {
        extend(catalog, &source)?;
    }
    Ok(())
}

/// Adds the lints of the configurations in a folder and those above it, not beyond the
/// repository; where `explicit` is given, of that one and of the manifests.
///
/// # Errors
/// When a configuration makes no sense or a lint cannot be read. A file that cannot be read has no
/// lints: who reads the whole configuration says so.
pub fn near(
    folder: &Path,
    explicit: Option<&Path>,
    catalog: &mut Catalog,
) -> Result<(), ConfigError> {
    let mut found: Vec<(PathBuf, SourceKind)> = Vec::new();
    let mut has_file = explicit.is_some();
    for above in folder.ancestors() {
        let manifest = above.join("Cargo.toml");
        if manifest.is_file() {
            found.push((manifest, SourceKind::Manifest));
        }
        let file = above.join(FILE_NAME);
        if !has_file && file.is_file() {
            found.push((file, SourceKind::File));
            has_file = true;
        }
        if above.join(".git").exists() {
            break;
        }
    }
    // What is nearer overrides.
    found.reverse();
    let explicit = explicit.map(|file| (file.to_owned(), SourceKind::File));
    for (path, kind) in found.into_iter().chain(explicit) {
        if let Ok(text) = fs::read_to_string(&path) {
            extend(catalog, &Source { path, text, kind })?;
        }
    }
    Ok(())
}

fn extend(catalog: &mut Catalog, source: &Source) -> Result<(), ConfigError> {
    let read = |error| ConfigError::from_toml(&source.path, &source.text, &error);
    let named = match source.kind {
        SourceKind::File => vec![toml::from_str::<Named>(&source.text).map_err(read)?],
        SourceKind::Manifest => in_manifest(&source.text).map_err(read)?,
    };
    let folder = source.path.parent().unwrap_or(Path::new(""));
    for entry in named.iter().flat_map(|named| &named.catalog) {
        let wrong = |message: String| {
            ConfigError::at(&source.path, &source.text, entry.span(), message, None)
        };
        let path = folder.join(entry.get_ref());
        let files = files(&path).map_err(|error| {
            wrong(format!(
                "cannot read lints from `{}`: {error}",
                path.display()
            ))
        })?;
        let texts = files
            .iter()
            .map(|(name, text)| (name.clone(), text.as_str()));
        let own = Catalog::read(texts).map_err(|error| wrong(error.to_string()))?;
        if let Some(lint) = own.lints().find(|lint| lint.finds != Finds::Effect) {
            return Err(wrong(format!(
                "`{}` needs a check of its own; lints of the declarative kind have `finds = \"effect\"`",
                lint.name
            )));
        }
        catalog.extend(own);
    }
    Ok(())
}

/// The lints of a folder, or the one of a file: their files' names and texts.
fn files(path: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut paths = Vec::new();
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            let path = entry?.path();
            if path.extension().is_some_and(|it| it == "toml") {
                paths.push(path);
            }
        }
        paths.sort();
    } else {
        paths.push(path.to_owned());
    }
    paths
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap_or_default();
            Ok((
                name.to_string_lossy().into_owned(),
                fs::read_to_string(&path)?,
            ))
        })
        .collect()
}
