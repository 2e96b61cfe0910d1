//! Lists the workflows of a workspace: `cargo run --example workflows -- DIRECTORY [--all-targets]`.
use std::path::PathBuf;

use workflowcheck::calls::Calls;
use workflowcheck::lints::profile::Profile;
use workflowcheck::names::graph::{Targets, crates_of};
use workflowcheck::sdk::{Sdks, declarations};
use workflowcheck::source::packages::{Request, Workspace};
use workflowcheck::syntax::position::Places;
use workflowcheck::types::Types;

fn main() {
    let path = PathBuf::from(std::env::args().nth(1).expect("a directory"));
    let targets = match std::env::args().nth(2).as_deref() {
        Some("--all-targets") => Targets::All,
        _ => Targets::Default,
    };
    let mut request = Request::new(&path);
    request.features.all = std::env::args().any(|a| a == "--all-features");
    let workspace = Workspace::load(&request).expect("a workspace");
    let profiles = Profile::embedded().expect("profiles");
    let db = crates_of(&workspace, targets, &declarations(&profiles));
    let types = Types::new(db);
    let calls = Calls::new(&types);
    let start = std::time::Instant::now();
    let sdks = Sdks::new(&calls, &profiles);
    let workflows = sdks.workflows();
    eprintln!("{} workflows {:?}", workflows.len(), start.elapsed());
    let places = Places::new(&types.db.texts, |p| workspace.display(p));
    for workflow in workflows {
        let place = places.written(workflow.span);
        let (file, line) = place.map_or(("?".into(), 0), |p| (p.file, p.start.line));
        let registered = workflow
            .registered_by
            .and_then(|span| places.written(span))
            .map_or(String::new(), |p| format!("by {}:{}", p.file, p.start.line));
        println!(
            "{file}:{line}: {} {} {:?} [{}] {registered}",
            workflow.sdk.name,
            serde_json::to_value(workflow.kind).expect("a word"),
            workflow.name,
            workflow.id
        );
    }
    for span in sdks.unresolved_registrations() {
        if let Some(place) = places.written(span) {
            println!("{}:{}: not resolved", place.file, place.start.line);
        }
    }
    for problem in types.db.problems() {
        eprintln!("{}: {}", problem.path.display(), problem.message);
    }
}
