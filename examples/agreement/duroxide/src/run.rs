//! Executions that begin with one revision and go on with another.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use duroxide::providers::sqlite::SqliteProvider;
use duroxide::runtime::registry::ActivityRegistry;
use duroxide::runtime::{ObservabilityConfig, Runtime, RuntimeOptions};
use duroxide::{Client, ConfigErrorKind, ErrorDetails, OrchestrationRegistry, OrchestrationStatus};
use revisions::World;

use crate::gate::{Gate, INSTANCE, Order};

/// Under which name each flow registers the orchestration that is tried.
const ORCHESTRATION: &str = "Flow";

/// One way in which the world can answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scenario {
    input: String,
    results: BTreeMap<String, String>,
    failing: Option<String>,
    order: Order,
    signals: Vec<String>,
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "input {:?}, {:?}", self.input, self.order)?;
        for (name, result) in &self.results {
            write!(f, ", {name} returns {result:?}")?;
        }
        match &self.failing {
            Some(name) => write!(f, ", {name} fails"),
            None => Ok(()),
        }
    }
}

impl Scenario {
    /// Every way that is tried.
    pub fn all(world: &World) -> Vec<Self> {
        let mut all = Vec::new();
        let inputs: &[String] = if world.inputs.is_empty() {
            &[String::new()]
        } else {
            &world.inputs
        };
        for input in inputs {
            for results in world.combined_results() {
                let orders = [
                    Order::AllAtOnce,
                    Order::LastFirst,
                    Order::OneByOne,
                    Order::TimersFirst,
                ];
                let plain = orders.map(|order| (order, None));
                let failing = world.failing.iter().flat_map(|name| {
                    [Order::AllAtOnce, Order::OneByOne].map(|order| (order, Some(name.clone())))
                });
                all.extend(
                    plain
                        .into_iter()
                        .chain(failing)
                        .map(|(order, failing)| Self {
                            input: input.clone(),
                            results: results.clone(),
                            failing,
                            order,
                            signals: world.signals.clone(),
                        }),
                );
            }
        }
        all
    }

    /// What an activity returns, by name.
    fn activities(&self, names: &[String]) -> ActivityRegistry {
        names
            .iter()
            .fold(ActivityRegistry::builder(), |builder, name| {
                let result = match (&self.failing, self.results.get(name)) {
                    (Some(failing), _) if failing == name => Err(format!("{name} failed")),
                    (_, Some(result)) => Ok(result.clone()),
                    (_, None) => Ok(name.clone()),
                };
                builder.register(name.clone(), move |_, _: String| {
                    let result = result.clone();
                    async move { result }
                })
            })
            .build()
    }
}

/// A revision that can be run.
#[derive(Clone)]
pub struct Code {
    /// Its orchestrations.
    pub registry: OrchestrationRegistry,
    /// The activities that it may name.
    pub activities: Vec<String>,
}

/// One execution on its way.
pub struct Execution<'a> {
    gate: Arc<Gate>,
    client: Client,
    scenario: &'a Scenario,
    signals: usize,
}

impl<'a> Execution<'a> {
    /// Started, and not gone on yet.
    pub async fn start(scenario: &'a Scenario) -> Result<Self, Box<dyn std::error::Error>> {
        let store = Arc::new(SqliteProvider::new_in_memory().await?);
        let client = Client::new(store.clone());
        client
            .start_orchestration(INSTANCE, ORCHESTRATION, scenario.input.clone())
            .await?;
        Ok(Self {
            gate: Arc::new(Gate::new(store, scenario.order)),
            client,
            scenario,
            signals: 0,
        })
    }

    /// Goes on with a revision, until so many turns were taken since the beginning or nothing is
    /// left to do. Returns the turns.
    pub async fn go_on(
        &mut self,
        code: &Code,
        turns: Option<usize>,
    ) -> Result<usize, Box<dyn std::error::Error>> {
        self.gate.limit(turns).await;
        let options = RuntimeOptions {
            dispatcher_min_poll_interval: Duration::from_micros(200),
            dispatcher_long_poll_timeout: Duration::from_millis(1),
            orchestration_concurrency: 1,
            worker_concurrency: 1,
            observability: ObservabilityConfig {
                log_level: "off".to_owned(),
                ..ObservabilityConfig::default()
            },
            ..RuntimeOptions::default()
        };
        let runtime = Runtime::start_with_options(
            self.gate.clone(),
            self.scenario.activities(&code.activities),
            code.registry.clone(),
            options,
        )
        .await;
        loop {
            tokio::time::sleep(Duration::from_micros(500)).await;
            if !self.gate.rests().await {
                continue;
            }
            let taken = self.gate.turns().await;
            if turns.is_some_and(|turns| taken >= turns) {
                break;
            }
            let Some(signal) = self.scenario.signals.get(self.signals) else {
                break;
            };
            self.signals += 1;
            self.client
                .raise_event(INSTANCE, signal.clone(), signal.clone())
                .await?;
            self.gate.wake().await;
        }
        runtime.shutdown(Some(0)).await;
        Ok(self.gate.turns().await)
    }

    /// What the engine says about nondeterminism, in the execution and in those that it began.
    pub async fn nondeterminism(&self) -> Result<Option<String>, Box<dyn std::error::Error>> {
        for instance in self.client.list_all_instances().await? {
            if let OrchestrationStatus::Failed {
                details:
                    details @ ErrorDetails::Configuration {
                        kind: ConfigErrorKind::Nondeterminism,
                        ..
                    },
                ..
            } = self.client.get_orchestration_status(&instance).await?
            {
                return Ok(Some(details.display_message()));
            }
        }
        Ok(None)
    }
}
