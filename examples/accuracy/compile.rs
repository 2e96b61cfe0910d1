//! Has the compiler print what it knows of a package.

use std::collections::BTreeSet;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

use cargo_metadata::{MetadataCommand, Package, TargetKind};
use thiserror::Error;

use crate::mir::Names;
use crate::source_text::Sources;
use crate::thir;
use crate::truth::Truth;

/// Which targets of a package are compared.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    Lib,
    Bin(String),
    Example(String),
    Test(String),
}

#[derive(Debug, Error)]
pub enum CompileError {
    #[error("{0} has no package that could be read")]
    Metadata(PathBuf, #[source] cargo_metadata::Error),
    #[error("{0} is not the manifest of a package")]
    NoPackage(PathBuf),
    #[error("cannot run {0}")]
    Run(String, #[source] io::Error),
    #[error("{0} failed: {1}")]
    Failed(String, String),
    #[error("cannot use {0}")]
    File(PathBuf, #[source] io::Error),
}

/// Compiles targets of the package at `manifest` and joins what the compiler says of them. No
/// targets = the library, if there is one, and all binaries.
///
/// Everything that is built goes below `scratch`.
///
/// # Errors
/// When the package does not compile, or files cannot be read or written.
pub fn ground_truth(
    manifest: &Path,
    targets: &[Target],
    features: &[String],
    scratch: &Path,
) -> Result<Truth, CompileError> {
    let metadata = MetadataCommand::new()
        .manifest_path(manifest)
        .no_deps()
        .other_options(["--offline".to_owned()])
        .exec()
        .map_err(|error| CompileError::Metadata(manifest.to_owned(), error))?;
    let manifest_path = fs::canonicalize(manifest)
        .map_err(|error| CompileError::File(manifest.to_owned(), error))?;
    let package = metadata
        .packages
        .iter()
        .find(|package| package.manifest_path.as_std_path() == manifest_path)
        .ok_or_else(|| CompileError::NoPackage(manifest.to_owned()))?;
    let enabled = enabled_features(package, features);
    let defaults: Vec<Target> = package
        .targets
        .iter()
        // As cargo does it.
        .filter(|target| target.required_features.iter().all(|f| enabled.contains(f)))
        .filter_map(|target| match target.kind.first()? {
            TargetKind::Bin => Some(Target::Bin(target.name.clone())),
            TargetKind::Lib | TargetKind::RLib | TargetKind::ProcMacro | TargetKind::CDyLib => {
                Some(Target::Lib)
            }
            _ => None,
        })
        .collect();
    let library = package
        .targets
        .iter()
        .find(|target| {
            target.kind.iter().any(|kind| {
                matches!(
                    kind,
                    TargetKind::Lib | TargetKind::RLib | TargetKind::ProcMacro
                )
            })
        })
        .map_or(package.name.as_str(), |target| target.name.as_str())
        .replace('-', "_");
    let dependencies = package
        .dependencies
        .iter()
        .map(|dependency| dependency.rename.as_ref().unwrap_or(&dependency.name))
        .map(|name| name.replace('-', "_"));
    let library_dependencies: BTreeSet<String> = dependencies.collect();
    let mut program_dependencies = library_dependencies.clone();
    program_dependencies.insert(library.clone());
    let mut truth = Truth::new(&package.name);
    let mut sources = Sources::new(metadata.workspace_root.as_std_path());
    let targets = if targets.is_empty() {
        &defaults
    } else {
        targets
    };
    let crate_of = |target: &Target| match target {
        Target::Lib => library.clone(),
        Target::Bin(name) | Target::Example(name) | Target::Test(name) => name.replace('-', "_"),
    };
    // One value for all targets: build scripts ask to run again when it changes.
    let unstable = targets.iter().map(crate_of).collect::<Vec<_>>().join(",");
    for target in targets {
        let krate = crate_of(target);
        let dumps = scratch.join("mir").join(&krate);
        let _ = fs::remove_dir_all(&dumps);
        fs::create_dir_all(&dumps).map_err(|error| CompileError::File(dumps.clone(), error))?;
        let tree = dump(manifest, target, features, &unstable, scratch, &dumps)?;
        let names =
            Names::read_folder(&dumps).map_err(|error| CompileError::File(dumps.clone(), error))?;
        let dependencies = match target {
            Target::Lib => &library_dependencies,
            _ => &program_dependencies,
        };
        truth.add(&tree, &names, &krate, dependencies, &mut sources);
        let _ = fs::remove_dir_all(&dumps);
    }
    Ok(truth)
}

/// The default features, those asked for, and what they turn on.
fn enabled_features(package: &Package, asked: &[String]) -> BTreeSet<String> {
    let mut enabled = BTreeSet::new();
    let mut open: Vec<&str> = asked.iter().map(String::as_str).collect();
    open.push("default");
    while let Some(feature) = open.pop() {
        if enabled.insert(feature.to_owned()) {
            let implied = package.features.get(feature).into_iter().flatten();
            open.extend(implied.map(String::as_str));
        }
    }
    enabled
}

fn dump(
    manifest: &Path,
    target: &Target,
    features: &[String],
    unstable: &str,
    scratch: &Path,
    dumps: &Path,
) -> Result<thir::Tree, CompileError> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["rustc", "--offline", "--quiet", "--profile", "check"])
        .arg("--manifest-path")
        .arg(manifest)
        .arg("--target-dir")
        .arg(scratch.join("target"));
    match target {
        Target::Lib => cargo.arg("--lib"),
        Target::Bin(name) => cargo.args(["--bin", name]),
        Target::Example(name) => cargo.args(["--example", name]),
        Target::Test(name) => cargo.args(["--test", name]),
    };
    if !features.is_empty() {
        cargo.arg("--features").arg(features.join(","));
    }
    cargo
        .arg("--")
        .args(["-Zunpretty=thir-tree", "-Zdump-mir=built"])
        .arg(format!("-Zdump-mir-dir={}", dumps.display()))
        .args([
            "-Zmir-include-spans=yes",
            "-Ztrim-diagnostic-paths=no",
            "--cap-lints=allow",
            // Without a change cargo would not run the compiler a second time.
            &format!("--cfg=accuracy_run_{}", std::process::id()),
        ])
        // Unstable options for these crates only: for all, build scripts would take the compiler for
        // a nightly and turn on what is not there.
        .env("RUSTC_BOOTSTRAP", unstable)
        .env_remove("CARGO_TARGET_DIR")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let shown = format!("{cargo:?}");
    let run = |error| CompileError::Run(shown.clone(), error);
    let mut child = cargo.spawn().map_err(run)?;
    // Both pipes are there: they were asked for above.
    let (Some(stdout), Some(mut stderr)) = (child.stdout.take(), child.stderr.take()) else {
        return Err(run(io::ErrorKind::BrokenPipe.into()));
    };
    let messages = std::thread::spawn(move || {
        let mut text = String::new();
        let _ = io::Read::read_to_string(&mut stderr, &mut text);
        text
    });
    let tree = thir::read(BufReader::with_capacity(1 << 20, stdout)).map_err(run)?;
    let status = child.wait().map_err(run)?;
    let messages = messages.join().unwrap_or_default();
    if !status.success() {
        return Err(CompileError::Failed(shown, messages));
    }
    Ok(tree)
}
