//! Which targets a package has: those written in its manifest and those that cargo infers from the
//! layout of its directories, by the rules of <https://doc.rust-lang.org/cargo/reference/cargo-targets.html>.

use std::path::{Path, PathBuf};

use super::{BuildKey, LibTable, Manifest, NamedTarget, PackageTable};
use crate::source::packages::{Edition, Target, TargetKind};
use crate::source::text::{EntryKind, Files, normalize};

/// A target that the directory layout implies.
struct Inferred {
    name: String,
    path: PathBuf,
}

impl Manifest {
    pub(super) fn targets(
        &self,
        package: &PackageTable,
        edition: Edition,
        root: &Path,
        files: &dyn Files,
    ) -> Vec<Target> {
        let layout = Layout { root, files };
        let mut targets = Vec::new();
        targets.extend(self.library(package, &layout));

        let mut bins = layout.directory("src/bin");
        let main = root.join("src/main.rs");
        if files.is_file(&main) {
            bins.insert(
                0,
                Inferred {
                    name: package.name.clone(),
                    path: main,
                },
            );
        }
        let groups = [
            (TargetKind::Bin, &self.bin, package.autobins, bins),
            (
                TargetKind::Example,
                &self.example,
                package.autoexamples,
                layout.directory("examples"),
            ),
            (
                TargetKind::Test,
                &self.test,
                package.autotests,
                layout.directory("tests"),
            ),
            (
                TargetKind::Bench,
                &self.bench,
                package.autobenches,
                layout.directory("benches"),
            ),
        ];
        for (kind, written, auto, inferred) in groups {
            targets.extend(layout.group(kind, written, auto, inferred, edition));
        }
        targets.extend(build_scripts(package, &layout));
        targets
    }

    fn library(&self, package: &PackageTable, layout: &Layout<'_>) -> Option<Target> {
        let inferred = layout.root.join("src/lib.rs");
        let table = match &self.lib {
            Some(table) => table,
            None if package.autolib != Some(false) && layout.files.is_file(&inferred) => {
                &LibTable::default()
            }
            None => return None,
        };
        let is_macro = table.proc_macro || table.crate_type.iter().any(|kind| kind == "proc-macro");
        let path = table.path.as_ref();
        Some(Target {
            kind: if is_macro {
                TargetKind::ProcMacro
            } else {
                TargetKind::Lib
            },
            crate_name: crate_name(table.name.as_ref().unwrap_or(&package.name)),
            src_path: path.map_or(inferred, |path| normalize(&layout.root.join(path))),
            required_features: Vec::new(),
        })
    }
}

fn build_scripts(package: &PackageTable, layout: &Layout<'_>) -> Vec<Target> {
    let conventional = layout.root.join("build.rs");
    let paths = match &package.build {
        Some(BuildKey::Auto(false)) => Vec::new(),
        Some(BuildKey::Auto(true)) => vec![conventional],
        Some(BuildKey::Paths(paths)) => {
            let absolute = |path: &String| normalize(&layout.root.join(path));
            paths.iter().map(absolute).collect()
        }
        None if layout.files.is_file(&conventional) => vec![conventional],
        None => Vec::new(),
    };
    let script = |src_path: PathBuf| {
        let stem = src_path.file_stem().unwrap_or_default().to_string_lossy();
        Target {
            kind: TargetKind::BuildScript,
            crate_name: crate_name(&format!("build-script-{stem}")),
            src_path,
            required_features: Vec::new(),
        }
    };
    paths.into_iter().map(script).collect()
}

struct Layout<'a> {
    root: &'a Path,
    files: &'a dyn Files,
}

impl Layout<'_> {
    /// `dir/name.rs` and `dir/name/main.rs`.
    fn directory(&self, dir: &str) -> Vec<Inferred> {
        let dir = self.root.join(dir);
        let entries = self.files.list(&dir).unwrap_or_default();
        let inferred = |entry: crate::source::text::Entry| {
            let path = dir.join(&entry.name);
            let is_rust = path.extension().is_some_and(|extension| extension == "rs");
            if is_rust && entry.kind == EntryKind::File {
                let name = path.file_stem()?.to_str()?.to_owned();
                return Some(Inferred { name, path });
            }
            let main = path.join("main.rs");
            if entry.kind == EntryKind::Directory && self.files.is_file(&main) {
                let name = entry.name.to_str()?.to_owned();
                return Some(Inferred { name, path: main });
            }
            None
        };
        entries.into_iter().filter_map(inferred).collect()
    }

    fn group(
        &self,
        kind: TargetKind,
        written: &[NamedTarget],
        auto: Option<bool>,
        inferred: Vec<Inferred>,
        edition: Edition,
    ) -> Vec<Target> {
        // Edition 2015 infers nothing next to targets that are written down, unless told to.
        let auto = auto.unwrap_or(edition != Edition::E2015 || written.is_empty());
        let mut targets: Vec<Target> = written
            .iter()
            .map(|table| Target {
                kind,
                crate_name: crate_name(&table.name),
                src_path: self.written_path(kind, table, &inferred),
                required_features: table.required_features.clone(),
            })
            .collect();
        if auto {
            let is_new = |found: &Inferred| {
                let named = |table: &NamedTarget| table.name == found.name;
                let placed = |table: &NamedTarget| {
                    let path = table.path.as_ref();
                    path.is_some_and(|path| normalize(&self.root.join(path)) == found.path)
                };
                !written.iter().any(|table| named(table) || placed(table))
            };
            targets.extend(inferred.into_iter().filter(is_new).map(|found| Target {
                kind,
                crate_name: crate_name(&found.name),
                src_path: found.path,
                required_features: Vec::new(),
            }));
        }
        targets.sort_by(|a, b| (&a.crate_name, &a.src_path).cmp(&(&b.crate_name, &b.src_path)));
        targets
    }

    fn written_path(
        &self,
        kind: TargetKind,
        table: &NamedTarget,
        inferred: &[Inferred],
    ) -> PathBuf {
        if let Some(path) = &table.path {
            return normalize(&self.root.join(path));
        }
        if let Some(found) = inferred.iter().find(|found| found.name == table.name) {
            return found.path.clone();
        }
        let dir = match kind {
            TargetKind::Example => "examples",
            TargetKind::Test => "tests",
            TargetKind::Bench => "benches",
            TargetKind::Bin | TargetKind::Lib | TargetKind::ProcMacro | TargetKind::BuildScript => {
                "src/bin"
            }
        };
        self.root.join(dir).join(format!("{}.rs", table.name))
    }
}

fn crate_name(name: &str) -> String {
    name.replace('-', "_")
}
