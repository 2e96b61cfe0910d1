//! The SDKs' own examples and tests, where cargo has their packages: every workflow in them
//! was counted by hand. `cargo fetch` of a package that depends on them brings them.

use std::path::PathBuf;

use workflowcheck::calls::Calls;
use workflowcheck::lints::profile::Profile;
use workflowcheck::names::graph::{Targets, crates_of};
use workflowcheck::sdk::{Sdks, declarations};
use workflowcheck::source::packages::{CargoUse, Request, Workspace};
use workflowcheck::types::Types;

fn package(name: &str) -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| {
            let home = std::env::var_os("HOME")?;
            Some(PathBuf::from(home).join(".cargo"))
        })?;
    let registries = std::fs::read_dir(home.join("registry/src")).ok()?;
    registries
        .filter_map(|entry| Some(entry.ok()?.path().join(name)))
        .find(|path| path.join("Cargo.toml").is_file())
}

/// The names of all workflows in all targets; none where the package is not there.
fn workflows(name: &str) -> Option<Vec<String>> {
    let Some(path) = package(name) else {
        eprintln!("{name} is not in cargo's registry folder: skipped");
        return None;
    };
    let mut request = Request::new(path);
    request.cargo = CargoUse::Never;
    request.features.all = true;
    let workspace = Workspace::load(&request).unwrap();
    let profiles = Profile::embedded().unwrap();
    let db = crates_of(&workspace, Targets::All, &declarations(&profiles));
    let types = Types::new(db);
    let calls = Calls::new(&types);
    let sdks = Sdks::new(&calls, &profiles);
    let found = sdks.workflows();
    Some(found.into_iter().map(|w| w.name).collect())
}

#[test]
fn temporal() {
    let Some(found) = workflows("temporalio-sdk-1.1.1") else {
        return;
    };
    assert_eq!(
        found,
        [
            "HeartbeatingWorkflow",
            "ActivityInterceptorWorkflow",
            "CancellationWorkflow",
            "GreetingChild",
            "ParentWorkflow",
            "ContinueAsNewWorkflow",
            "HelloWorldWorkflow",
            "LocalActivitiesWorkflow",
            "MessagePassingWorkflow",
            "increment",
            "get_counter",
            "validate_set_counter",
            "set_counter",
            "PollingWorkflow",
            "SagaWorkflow",
            "ScheduledWorkflow",
            "SearchAttributesWorkflow",
            "TimerWorkflow",
            "new",
            "UpdatableTimerWorkflow",
            "update_deadline",
            "get_deadline",
            "ContextWorkflow",
        ]
    );
}

#[test]
fn restate() {
    for (name, count) in [
        ("restate-sdk-0.13.0", 56),
        ("restate-sdk-0.10.0", 21),
        ("restate-sdk-0.3.0", 8),
    ] {
        if let Some(found) = workflows(name) {
            assert_eq!(found.len(), count, "{name}: {found:#?}");
        }
    }
}

#[test]
fn resonate() {
    if let Some(found) = workflows("resonate-sdk-0.6.0") {
        assert_eq!(
            found,
            [
                "sequential_workflow",
                "parallel_workflow",
                "run_sub_workflow"
            ]
        );
    }
}

#[test]
#[ignore = "infers every test of two large suites: half a minute without optimization"]
fn registered() {
    for (name, count) in [("dbos-0.5.0", 221), ("duroxide-0.1.32", 629)] {
        if let Some(found) = workflows(name) {
            assert_eq!(found.len(), count, "{name}");
        }
    }
}
