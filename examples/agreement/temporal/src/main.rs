//! Runs every pair of revisions in Temporal's SDK: a worker records executions of the old one, and
//! the replayer tries the new one on each of their histories, cut after every task. Writes what it
//! said.

mod engine;
mod server;

use std::collections::BTreeMap;
use std::path::Path;

use engine::{Code, Cut};
use revisions::{Flow, Outcome, Tried};
use temporalio_sdk::WorkerOptions;

include!(concat!(env!("OUT_DIR"), "/revisions.rs"));

fn codes() -> BTreeMap<(&'static str, &'static str), Code> {
    let mut all = BTreeMap::new();
    macro_rules! add {
        ($flow:literal, $revision:literal, $module:path) => {{
            use $module as revision;
            let code = Code::new::<revision::Flow>(|| {
                Ok(WorkerOptions::new(server::QUEUE)
                    .register_workflow::<revision::Flow>()?
                    .register_activities(revision::Activities {})
                    // Each task then brings the whole history.
                    .max_cached_workflows(0_usize)
                    .build())
            });
            all.insert(($flow, $revision), code);
        }};
    }
    each_revision!(add);
    all
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let result = runtime.block_on(try_all());
    runtime.shutdown_background();
    result
}

async fn try_all() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let flows = Flow::read_all(&folder.join("flows"))?;
    let codes = codes();
    let mut all = Vec::new();
    for flow in &flows {
        let mut recorded: BTreeMap<&str, Vec<Cut>> = BTreeMap::new();
        for change in &flow.changes {
            let code = |revision: &str| {
                let found = codes
                    .iter()
                    .find(|((of, name), _)| *of == flow.name && *name == revision);
                found
                    .map(|(_, code)| code)
                    .ok_or("a revision is not compiled in")
            };
            let (base, head) = (code(&change.of)?, code(&change.name)?);
            let cuts = match recorded.get(change.of.as_str()) {
                Some(cuts) => cuts.clone(),
                None => {
                    let mut cuts = Vec::new();
                    for execution in base.record(&flow.world).await? {
                        if let Some(failure) = &execution.failure {
                            return Err(format!(
                                "{}, {}, {}: {failure}",
                                flow.name,
                                change.of,
                                execution.scenario()
                            )
                            .into());
                        }
                        for (index, history) in execution.cuts().into_iter().enumerate() {
                            let name =
                                format!("{}, after task {}", execution.scenario(), index + 1);
                            cuts.push(Cut {
                                name: name.into(),
                                history,
                            });
                        }
                    }
                    if let Some((name, message)) = base.replay(&cuts).await? {
                        return Err(format!(
                            "{}, {}, {name}: does not replay itself: {message}",
                            flow.name, change.of
                        )
                        .into());
                    }
                    recorded.insert(&change.of, cuts.clone());
                    cuts
                }
            };
            let executions = cuts.len();
            let failure = head
                .replay(&cuts)
                .await
                .map_err(|error| format!("{}, {}: {error}", flow.name, change.name))?
                .map(|(name, message)| format!("{name}: {message}"));
            eprintln!(
                "{} {} -> {}: {executions} {}",
                flow.name,
                change.of,
                change.name,
                failure.as_deref().unwrap_or("")
            );
            all.push(Tried {
                flow: flow.name.clone(),
                base: change.of.clone(),
                head: change.name.clone(),
                outcome: match failure {
                    Some(_) => Outcome::Fails,
                    None => Outcome::Replays,
                },
                executions,
                failure,
                sources: flow.mark(change),
            });
        }
    }
    let mut text = serde_json::to_string_pretty(&all)?;
    text.push('\n');
    Ok(std::fs::write(folder.join("outcomes.json"), text)?)
}
