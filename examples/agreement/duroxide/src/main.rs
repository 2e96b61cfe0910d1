//! Runs every pair of revisions in duroxide: an execution is started with the old one, stopped after
//! each of its turns in turn, and goes on with the new one. Writes what the engine said.

mod gate;
mod run;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use revisions::{Flow, Outcome, Tried};
use run::{Code, Execution, Scenario};

include!(concat!(env!("OUT_DIR"), "/revisions.rs"));

fn codes(flows: &[Flow]) -> BTreeMap<(String, String), Code> {
    let mut all = BTreeMap::new();
    let mut add = |flow: &str, revision: &str, registry| {
        let Some(of_flow) = flows.iter().find(|it| it.name == flow) else {
            return;
        };
        let mut activities: BTreeSet<String> = BTreeSet::new();
        for source in of_flow.sources().values() {
            activities.extend(quoted(source));
        }
        let code = Code {
            registry,
            activities: activities.into_iter().collect(),
        };
        all.insert((flow.to_owned(), revision.to_owned()), code);
    };
    macro_rules! add {
        ($flow:literal, $revision:literal, $module:path) => {{
            use $module as revision;
            add($flow, $revision, revision::registry());
        }};
    }
    each_revision!(add);
    all
}

/// Every word in quotes: what can be an activity's name.
fn quoted(source: &str) -> impl Iterator<Item = String> {
    source
        .split('"')
        .skip(1)
        .step_by(2)
        .filter(|text| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_'))
        .map(str::to_owned)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The engine would otherwise log every failure that is wanted here.
    tracing::subscriber::set_global_default(tracing::subscriber::NoSubscriber::new())?;
    let engine = tokio::runtime::Runtime::new()?;
    let result = engine.block_on(try_all());
    // Pools of dropped stores are still busy with themselves.
    engine.shutdown_background();
    result
}

async fn try_all() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let flows = Flow::read_all(&folder.join("flows"))?;
    let codes = codes(&flows);
    let mut all = Vec::new();
    for flow in &flows {
        let scenarios = Scenario::all(&flow.world);
        let mut turns: BTreeMap<(&str, &Scenario), usize> = BTreeMap::new();
        for change in &flow.changes {
            let code = |revision: &str| {
                let key = (flow.name.clone(), revision.to_owned());
                codes.get(&key).ok_or("a revision is not compiled in")
            };
            let (base, head) = (code(&change.of)?, code(&change.name)?);
            let mut executions = 0;
            let mut failure = None;
            'scenarios: for scenario in &scenarios {
                let most = match turns.get(&(change.of.as_str(), scenario)) {
                    Some(&turns) => turns,
                    None => {
                        let mut whole = Execution::start(scenario).await?;
                        let count = whole.go_on(base, None).await?;
                        if let Some(message) = whole.nondeterminism().await? {
                            return Err(format!("{}, {}: {message}", flow.name, change.of).into());
                        }
                        turns.insert((&change.of, scenario), count);
                        count
                    }
                };
                for cut in 1..most {
                    let mut execution = Execution::start(scenario).await?;
                    execution.go_on(base, Some(cut)).await?;
                    execution.go_on(head, None).await?;
                    executions += 1;
                    if let Some(message) = execution.nondeterminism().await? {
                        failure = Some(format!("{scenario}, after turn {cut}: {message}"));
                        break 'scenarios;
                    }
                }
            }
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
