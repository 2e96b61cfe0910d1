//! Compiling many sources in one go, as modules of one package.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Why a run of the compiler says nothing about the sources.
#[derive(Debug, thiserror::Error)]
pub enum CompileError {
    /// A file or the compiler itself cannot be used.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It failed for another reason than the sources: a dependency, say.
    #[error("nothing is known about the sources:\n{0}")]
    Elsewhere(String),
}

/// Compiles every module against what an engine's harness depends on, and returns the first error of
/// each that fails, by its name. `workspace` is the folder of the harnesses, whose lock file and
/// profile are used; where they were built before, in `AGREEMENT_TARGET_DIR` or in the workspace's own
/// `target`, nothing but the modules is compiled.
///
/// # Errors
/// When the compiler cannot be run, or fails without an error in a module.
pub fn failures(
    modules: &BTreeMap<String, String>,
    workspace: &Path,
    engine: &str,
) -> Result<BTreeMap<String, String>, CompileError> {
    let target = std::env::var_os("AGREEMENT_TARGET_DIR")
        .map_or_else(|| workspace.join("target"), PathBuf::from);
    let package = target.join("compiled").join(engine);
    let sources = package.join("src");
    if sources.exists() {
        fs::remove_dir_all(&sources)?;
    }
    fs::create_dir_all(&sources)?;
    fs::write(package.join("Cargo.toml"), manifest(workspace, engine)?)?;
    fs::copy(workspace.join("Cargo.lock"), package.join("Cargo.lock"))?;
    for (name, text) in modules {
        fs::write(sources.join(format!("{name}.rs")), text)?;
    }
    let mut left: BTreeSet<&str> = modules.keys().map(String::as_str).collect();
    let mut failures = BTreeMap::new();
    // An error in one module can keep the compiler from looking at another.
    loop {
        let mut root = String::from("#![allow(warnings)]\n");
        for name in &left {
            root.push_str(&format!("pub mod {name};\n"));
        }
        fs::write(sources.join("lib.rs"), root)?;
        let output = Command::new(env!("CARGO"))
            .args(["build", "--lib", "--quiet", "--message-format", "short"])
            .current_dir(&package)
            .env("CARGO_TARGET_DIR", &target)
            .output()?;
        if output.status.success() {
            return Ok(failures);
        }
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let before = failures.len();
        for line in said.lines() {
            let place = line
                .strip_prefix("src/")
                .and_then(|it| it.split_once(".rs:"));
            if let Some((name, error)) = place
                && error.contains(" error")
            {
                left.remove(name);
                let error = format!("{name}.rs:{error}");
                failures.entry(name.to_owned()).or_insert(error);
            }
        }
        if failures.len() == before {
            return Err(CompileError::Elsewhere(said));
        }
    }
}

/// What the harness depends on, built as it is there.
fn manifest(workspace: &Path, engine: &str) -> io::Result<String> {
    let section = |text: &str, from: &str, to: &str| {
        let after = text.split_once(from).map_or("", |(_, after)| after);
        let own = after.split_once(to).map_or(after, |(own, _)| own);
        format!("{from}{own}")
    };
    let of_engine = fs::read_to_string(workspace.join(engine).join("Cargo.toml"))?;
    let of_workspace = fs::read_to_string(workspace.join("Cargo.toml"))?;
    let dependencies: String = section(&of_engine, "[dependencies]\n", "[build-dependencies]")
        .lines()
        .filter(|line| !line.starts_with("revisions ="))
        .map(|line| format!("{line}\n"))
        .collect();
    let profile = section(&of_workspace, "[profile.dev]\n", "\0");
    Ok(format!(
        "[package]\nname = \"compiled-{engine}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         publish = false\n\n{dependencies}\n{profile}\n[workspace]\n"
    ))
}
