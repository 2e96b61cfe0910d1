//! Prints the call graph of a workspace.
use std::path::PathBuf;
use workflowcheck::calls::{Calls, graph};
use workflowcheck::names::graph::{Targets, crates_of};
use workflowcheck::source::packages::{Request, Workspace};
use workflowcheck::syntax::position::Places;
use workflowcheck::types::Types;
fn main() {
    let path = PathBuf::from(std::env::args().nth(1).expect("a directory"));
    rayon::ThreadPoolBuilder::new()
        .stack_size(256 << 20)
        .build_global()
        .expect("threads");
    let t = std::time::Instant::now();
    let workspace = if path.join("Cargo.toml").exists() {
        Workspace::load(&Request::new(&path)).expect("a workspace")
    } else {
        Workspace::loose(&Request::new("."), &path).expect("a workspace")
    };
    eprintln!("load {:?}", t.elapsed());
    let db = crates_of(&workspace, Targets::Default, &[]);
    let types = Types::new(db);
    let calls = Calls::new(&types);
    let places = Places::new(&types.db.texts, |p| workspace.display(p));
    let functions = graph::functions_of_members(&calls);
    eprintln!("{} functions {:?}", functions.len(), t.elapsed());
    let report = graph::graph(&calls, &places, &functions);
    eprintln!("graph {:?}", t.elapsed());
    for p in types.db.problems() {
        eprintln!("{}: {}", p.path.display(), p.message);
    }
    println!("{}", serde_json::to_string(&report).expect("json"));
}
