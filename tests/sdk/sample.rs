//! A workspace of one package `shop`, on disk for one test, with dependencies that are not
//! there.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;
use workflowcheck::calls::Calls;
use workflowcheck::diagnostic::WorkflowKind;
use workflowcheck::lints::profile::Profile;
use workflowcheck::names::graph::{Targets, crates_of};
use workflowcheck::names::{DefId, DefKind};
use workflowcheck::sdk::{Role, Sdks, Site, Value, declarations};
use workflowcheck::source::packages::{CargoUse, Request, Workspace};
use workflowcheck::types::Types;

pub struct Sample {
    dir: TempDir,
    profiles: Vec<Profile>,
}

impl Sample {
    /// `dependencies` are the lines of that table.
    pub fn new(dependencies: &str, files: &[(&str, &str)]) -> Sample {
        let profiles = Profile::embedded().unwrap();
        Sample::with_profiles(profiles, dependencies, files)
    }

    pub fn with_profiles(
        profiles: Vec<Profile>,
        dependencies: &str,
        files: &[(&str, &str)],
    ) -> Sample {
        let dir = tempfile::tempdir().unwrap();
        let sample = Sample { dir, profiles };
        let manifest = format!(
            "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
        );
        sample.write("Cargo.toml", &manifest);
        for (path, text) in files {
            sample.write(path, text);
        }
        sample
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Runs `read` on the loaded workspace.
    pub fn with<R>(&self, read: impl FnOnce(&Calls<'_>, &Sdks<'_>) -> R) -> R {
        let mut request = Request::new(self.dir.path());
        request.cargo = CargoUse::Never;
        request.cargo_home = Some(PathBuf::from(self.dir.path()).join("cargo-home"));
        let workspace = Workspace::load(&request).unwrap();
        let db = crates_of(&workspace, Targets::All, &declarations(&self.profiles));
        let types = Types::new(db);
        let calls = Calls::new(&types);
        let sdks = Sdks::new(&calls, &self.profiles);
        read(&calls, &sdks)
    }

    /// `sdk kind name [id]` of each workflow, in the order of the report.
    pub fn workflows(&self) -> Vec<String> {
        self.with(|_, sdks| {
            let found = sdks.workflows();
            found
                .iter()
                .map(|w| format!("{} {} {} [{}]", w.sdk.name, kind(w.kind), w.name, w.id))
                .collect()
        })
    }

    pub fn activities(&self) -> Vec<String> {
        self.with(|calls, sdks| {
            let all = functions(calls);
            all.into_iter()
                .filter(|&f| sdks.is_activity(f))
                .map(|f| calls.types.name_of(f))
                .collect()
        })
    }

    /// The texts of the exempt parts of a function's body, in order.
    pub fn not_workflow_code(&self, function: &str) -> Vec<String> {
        self.with(|calls, sdks| {
            let def = named(calls, function);
            let body = calls.types.body(def);
            let exempt = sdks.not_workflow_code(def);
            let mut spans: Vec<_> = exempt.iter().map(|&e| body.expr(e).span).collect();
            spans.sort();
            let texts = &calls.types.db.texts;
            spans.into_iter().map(|s| texts.slice(s)).collect()
        })
    }
}

pub fn named(calls: &Calls<'_>, name: &str) -> DefId {
    functions(calls)
        .into_iter()
        .find(|&f| calls.types.name_of(f) == name)
        .unwrap_or_else(|| panic!("no function {name}"))
}

fn functions(calls: &Calls<'_>) -> Vec<DefId> {
    let all = workflowcheck::calls::graph::functions_of_members(calls);
    all.into_iter()
        .filter(|&f| calls.types.db.kind(f) == DefKind::Function)
        .collect()
}

/// The word in reports.
fn kind(kind: WorkflowKind) -> String {
    let word = serde_json::to_value(kind).unwrap();
    word.as_str().unwrap().to_owned()
}

impl Sample {
    /// `kind name input` of the commands that a function issues, in order; what is not known
    /// stands in backquotes.
    pub fn commands(&self, function: &str) -> Vec<String> {
        self.with(|calls, sdks| {
            let def = named(calls, function);
            let mut found = Vec::new();
            for call in calls.calls_of(&calls.generic_instance(def)).iter() {
                let site = Site::Call(call);
                for role in sdks.roles(def, call) {
                    let Role::Command(command) = role else {
                        continue;
                    };
                    let mut names = command.name.iter();
                    let name = names.find_map(|place| sdks.value_at(def, site, place));
                    let name = match name {
                        Some(Value::Text(text)) => format!(" {text}"),
                        Some(Value::Definition { name, .. }) => format!(" {name}"),
                        Some(Value::Parameter { index, .. }) => format!(" parameter {index}"),
                        Some(Value::Unknown(text)) => format!(" `{text}`"),
                        None => String::new(),
                    };
                    found.push(format!("{}{name}", command.kind.as_str()));
                }
            }
            found
        })
    }
}
