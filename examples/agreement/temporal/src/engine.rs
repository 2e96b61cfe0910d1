//! The SDK's worker records executions of one revision; its replayer tries another on them.

use std::sync::Arc;
use std::time::Duration;

use revisions::World;
use temporalio_client::{Client, ClientOptions, Connection, ConnectionOptions};
use temporalio_common::WorkflowDefinition;
use temporalio_sdk::workflow_replayer::{
    WorkflowReplayError, WorkflowReplayFailure, WorkflowReplayer, WorkflowReplayerOptions,
};
use temporalio_sdk::{Runtime, Worker, WorkerOptions};
use temporalio_workflow::workflows::WorkflowImplementation;

use crate::server::{Execution, Scenario, Server};

/// Longer than any flow takes with all its scenarios.
const PATIENCE: Duration = Duration::from_secs(20);

type Failure = Box<dyn std::error::Error>;

/// A revision that can be run.
pub struct Code {
    options: fn() -> Result<WorkerOptions, Failure>,
    replayer: fn() -> Result<WorkflowReplayer, Failure>,
}

impl Code {
    /// Of a workflow and the activities that run inside its worker.
    pub fn new<W>(options: fn() -> Result<WorkerOptions, Failure>) -> Self
    where
        W: WorkflowImplementation,
        <W::Run as WorkflowDefinition>::Input: Send,
    {
        Self {
            options,
            replayer: || {
                let options = WorkflowReplayerOptions::new()
                    .register_workflow::<W>()?
                    .build();
                Ok(WorkflowReplayer::new(options)?)
            },
        }
    }

    /// Runs every scenario from the first line to the end.
    pub async fn record(&self, world: &World) -> Result<Vec<Execution>, Failure> {
        let server = Server::new(&Scenario::all(world));
        let options = ConnectionOptions::new(url::Url::parse("http://localhost:7233")?)
            .service_override(server.service())
            .dns_load_balancing(None)
            .build();
        let connection = Connection::connect(options).await?;
        let client = Client::new(connection, ClientOptions::new("default").build())?;
        let runtime = Runtime::from_current_tokio(Default::default())?;
        let mut worker = Worker::new(&runtime, client, (self.options)()?)?;
        tokio::select! {
            result = worker.run() => result?,
            () = server.finished.notified() => {}
            () = tokio::time::sleep(PATIENCE) => {
                let executions = server.executions().await;
                let stuck = executions.iter().find(|it| !it.done).map(Execution::described);
                return Err(format!("nothing goes on: {stuck:?}").into());
            }
        }
        // Polls that nobody answers would hold up an orderly end.
        std::mem::forget((worker, runtime));
        Ok(server.executions().await)
    }

    /// Replays histories one by one: the first that the SDK refuses, and why.
    pub async fn replay(&self, cuts: &[Cut]) -> Result<Option<(Arc<str>, String)>, Failure> {
        for Cut { name, history } in cuts {
            let replayer = (self.replayer)()?;
            match replayer.replay_workflow(history.clone().into()).await {
                Ok(()) => {}
                Err(WorkflowReplayError::Replay(WorkflowReplayFailure::Nondeterminism {
                    message,
                })) => return Ok(Some((name.clone(), short(&message)))),
                Err(other) => return Err(format!("{name}: {other}").into()),
            }
        }
        Ok(None)
    }
}

/// A history as it was at some time.
#[derive(Clone)]
pub struct Cut {
    /// Of which execution, and when.
    pub name: Arc<str>,
    /// The events until then.
    pub history: temporalio_common::protos::temporal::api::history::v1::History,
}

/// What is said of the history, without how the error came here.
fn short(message: &str) -> String {
    let from = message.find("Nondeterminism error").unwrap_or(0);
    let said = message.get(from..).unwrap_or(message);
    said.split("\", source:").next().unwrap_or(said).to_owned()
}
