//! Where a configuration stands in a `Cargo.toml`.

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// What this tool reads of a `Cargo.toml`.
#[derive(Debug, Deserialize)]
struct Manifest<T> {
    workspace: Option<Section<T>>,
    package: Option<Section<T>>,
}

#[derive(Debug, Deserialize)]
struct Section<T> {
    metadata: Option<Metadata<T>>,
}

#[derive(Debug, Deserialize)]
struct Metadata<T> {
    workflowcheck: Option<T>,
}

/// What stands under `[workspace.metadata.workflowcheck]` and under
/// `[package.metadata.workflowcheck]`, in this order.
///
/// # Errors
/// When the manifest is no TOML, or such a section is not what is read.
pub(super) fn in_manifest<T: DeserializeOwned>(text: &str) -> Result<Vec<T>, toml::de::Error> {
    let manifest: Manifest<T> = toml::from_str(text)?;
    Ok([manifest.workspace, manifest.package]
        .into_iter()
        .filter_map(|section| section?.metadata?.workflowcheck)
        .collect())
}
