//! As much of a Temporal server as one worker needs: it turns commands into events and answers them
//! as a scenario says.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use prost::Message;
use revisions::World;
use temporalio_client::callback_based::{CallbackBasedGrpcService, GrpcSuccessResponse};
use temporalio_common::protos::temporal::api::command::v1::{
    Command, command::Attributes as Asked,
};
use temporalio_common::protos::temporal::api::common::v1::{
    ActivityType, Payload, Payloads, WorkflowExecution, WorkflowType,
};
use temporalio_common::protos::temporal::api::enums::v1::{EventType, RetryState};
use temporalio_common::protos::temporal::api::failure::v1::{
    ApplicationFailureInfo, Failure, failure::FailureInfo,
};
use temporalio_common::protos::temporal::api::history::v1::{history_event::Attributes as Said, *};
use temporalio_common::protos::temporal::api::taskqueue::v1::TaskQueue;
use temporalio_common::protos::temporal::api::workflowservice::v1::{
    DescribeNamespaceResponse, GetSystemInfoResponse, PollWorkflowTaskQueueResponse,
    RespondWorkflowTaskCompletedRequest, RespondWorkflowTaskFailedRequest,
};
use tokio::sync::{Mutex, Notify};

/// The type under which each flow is known.
pub const WORKFLOW: &str = "Flow";
/// The queue that the worker polls.
pub const QUEUE: &str = "flows";

/// In which order the world answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    /// Everything but timers at once, then the first timer.
    AllAtOnce,
    /// One answer a task, the last asked first.
    LastFirst,
    /// One answer a task.
    OneByOne,
    /// Timers before everything else.
    TimersFirst,
}

/// When messages come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Messages {
    /// When nothing else is left to happen.
    Late,
    /// Before the first task.
    Early,
    /// One before each answer.
    Between,
}

/// One way in which the world can answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scenario {
    input: String,
    results: BTreeMap<String, String>,
    failing: Option<String>,
    order: Order,
    signals: Vec<String>,
    messages: Messages,
    /// The execution is asked to cancel after this task.
    cancel_after: Option<usize>,
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "input {}, {:?}", self.input, self.order)?;
        for (name, result) in &self.results {
            write!(f, ", {name} returns {result}")?;
        }
        if let Some(name) = &self.failing {
            write!(f, ", {name} fails")?;
        }
        if !self.signals.is_empty() {
            write!(f, ", messages {:?}", self.messages)?;
        }
        match self.cancel_after {
            Some(task) => write!(f, ", cancelled after task {task}"),
            None => Ok(()),
        }
    }
}

impl Scenario {
    /// Every way that is tried.
    pub fn all(world: &World) -> Vec<Self> {
        let mut all = Vec::new();
        let null = ["null".to_owned()];
        let inputs: &[String] = if world.inputs.is_empty() {
            &null
        } else {
            &world.inputs
        };
        let orders = [
            Order::AllAtOnce,
            Order::LastFirst,
            Order::OneByOne,
            Order::TimersFirst,
        ];
        let messages: &[Messages] = if world.signals.is_empty() {
            &[Messages::Late]
        } else {
            &[Messages::Late, Messages::Early, Messages::Between]
        };
        for input in inputs {
            for results in world.combined_results() {
                for &messages in messages {
                    let scenario = |order, failing, cancel_after| Self {
                        input: input.clone(),
                        results: results.clone(),
                        failing,
                        order,
                        signals: world.signals.clone(),
                        messages,
                        cancel_after,
                    };
                    all.extend(orders.map(|order| scenario(order, None, None)));
                    for name in &world.failing {
                        all.push(scenario(Order::AllAtOnce, Some(name.clone()), None));
                        all.push(scenario(Order::OneByOne, Some(name.clone()), None));
                    }
                    if world.cancel {
                        for task in 1..=3 {
                            all.push(scenario(Order::AllAtOnce, None, Some(task)));
                            all.push(scenario(Order::OneByOne, None, Some(task)));
                        }
                    }
                }
            }
        }
        all
    }
}

/// What was asked for and is not answered.
#[derive(Debug, Clone)]
enum Open {
    Activity {
        event: i64,
        name: String,
    },
    Timer {
        event: i64,
        id: String,
    },
    Child {
        event: i64,
        id: String,
        name: String,
        started: Option<i64>,
    },
    Signal {
        event: i64,
    },
    Cancel {
        event: i64,
    },
}

/// One execution.
#[derive(Debug)]
pub struct Execution {
    scenario: Scenario,
    /// What happened.
    pub events: Vec<HistoryEvent>,
    open: Vec<Open>,
    signals: usize,
    tasks: usize,
    /// A task waits for the worker.
    ready: bool,
    /// Nothing happens any more.
    pub done: bool,
    /// What the worker said instead of commands.
    pub failure: Option<String>,
}

fn json(text: &str) -> Payloads {
    Payloads {
        payloads: vec![Payload {
            metadata: [("encoding".to_owned(), b"json/plain".to_vec())].into(),
            data: text.as_bytes().to_vec(),
            ..Default::default()
        }],
    }
}

impl Execution {
    fn new(scenario: Scenario, number: usize) -> Self {
        let mut execution = Self {
            events: Vec::new(),
            open: Vec::new(),
            signals: 0,
            tasks: 0,
            ready: false,
            done: false,
            failure: None,
            scenario,
        };
        let input = &execution.scenario.input;
        let started = WorkflowExecutionStartedEventAttributes {
            workflow_type: Some(WorkflowType {
                name: WORKFLOW.to_owned(),
            }),
            task_queue: Some(queue()),
            input: (input != "null").then(|| json(input)),
            // The SDK draws its random numbers from it.
            original_execution_run_id: run_id(number),
            first_execution_run_id: run_id(number),
            workflow_id: workflow_id(number),
            workflow_task_timeout: Some(prost_types::Duration {
                seconds: 10,
                nanos: 0,
            }),
            attempt: 1,
            ..Default::default()
        };
        execution.say(Said::WorkflowExecutionStartedEventAttributes(started));
        if execution.scenario.messages == Messages::Early {
            while execution.send_signal() {}
        }
        execution.begin_task();
        execution
    }

    fn say(&mut self, attributes: Said) -> i64 {
        let id = self.events.len() as i64 + 1;
        self.events.push(HistoryEvent {
            event_id: id,
            event_time: Some(prost_types::Timestamp {
                seconds: 1_700_000_000 + id,
                nanos: 0,
            }),
            event_type: event_type(&attributes) as i32,
            attributes: Some(attributes),
            ..Default::default()
        });
        id
    }

    fn send_signal(&mut self) -> bool {
        let Some(name) = self.scenario.signals.get(self.signals).cloned() else {
            return false;
        };
        self.signals += 1;
        self.say(Said::WorkflowExecutionSignaledEventAttributes(
            WorkflowExecutionSignaledEventAttributes {
                input: Some(json(&format!("\"{name}\""))),
                signal_name: name,
                ..Default::default()
            },
        ));
        true
    }

    fn begin_task(&mut self) {
        let scheduled_event_id = self.say(Said::WorkflowTaskScheduledEventAttributes(
            WorkflowTaskScheduledEventAttributes {
                task_queue: Some(queue()),
                attempt: 1,
                ..Default::default()
            },
        ));
        self.say(Said::WorkflowTaskStartedEventAttributes(
            WorkflowTaskStartedEventAttributes {
                scheduled_event_id,
                ..Default::default()
            },
        ));
        self.ready = true;
    }

    fn task(&self, number: usize) -> PollWorkflowTaskQueueResponse {
        PollWorkflowTaskQueueResponse {
            task_token: number.to_be_bytes().to_vec(),
            workflow_execution: Some(WorkflowExecution {
                workflow_id: workflow_id(number),
                run_id: run_id(number),
            }),
            workflow_type: Some(WorkflowType {
                name: WORKFLOW.to_owned(),
            }),
            workflow_execution_task_queue: Some(queue()),
            previous_started_event_id: self.previous_task(),
            started_event_id: self.events.len() as i64,
            attempt: 1,
            history: Some(History {
                events: self.events.clone(),
            }),
            ..Default::default()
        }
    }

    /// The event that began the task before this one.
    fn previous_task(&self) -> i64 {
        let before = self.events.iter().rev().skip(1);
        before
            .into_iter()
            .find(|event| event.event_type() == EventType::WorkflowTaskStarted)
            .map_or(0, |event| event.event_id)
    }

    fn complete(&mut self, request: RespondWorkflowTaskCompletedRequest) {
        let started_event_id = self.events.len() as i64;
        let task = self.say(Said::WorkflowTaskCompletedEventAttributes(
            WorkflowTaskCompletedEventAttributes {
                scheduled_event_id: started_event_id - 1,
                started_event_id,
                sdk_metadata: request.sdk_metadata,
                metering_metadata: request.metering_metadata,
                ..Default::default()
            },
        ));
        self.tasks += 1;
        for command in request.commands {
            if let Err(reason) = self.command(command, task) {
                self.failure = Some(reason);
            }
        }
        if self.failure.is_some() {
            self.done = true;
        }
        // No workflow that is tried runs for longer.
        if self.tasks > 60 {
            self.done = true;
        }
        if !self.done {
            self.answer();
        }
    }

    #[expect(clippy::too_many_lines, reason = "one command after the other")]
    fn command(&mut self, command: Command, task: i64) -> Result<(), String> {
        let asked = command.attributes.ok_or("a command without attributes")?;
        match asked {
            Asked::ScheduleActivityTaskCommandAttributes(it) => {
                let name = it.activity_type.clone().unwrap_or_default().name;
                let event = self.say(Said::ActivityTaskScheduledEventAttributes(
                    ActivityTaskScheduledEventAttributes {
                        activity_id: it.activity_id,
                        activity_type: Some(ActivityType { name: name.clone() }),
                        input: it.input,
                        start_to_close_timeout: it.start_to_close_timeout,
                        workflow_task_completed_event_id: task,
                        ..Default::default()
                    },
                ));
                self.open.push(Open::Activity { event, name });
            }
            Asked::RequestCancelActivityTaskCommandAttributes(it) => {
                let scheduled_event_id = it.scheduled_event_id;
                let request = self.say(Said::ActivityTaskCancelRequestedEventAttributes(
                    ActivityTaskCancelRequestedEventAttributes {
                        scheduled_event_id,
                        workflow_task_completed_event_id: task,
                    },
                ));
                self.open.retain(
                    |it| !matches!(it, Open::Activity { event, .. } if *event == scheduled_event_id),
                );
                self.say(Said::ActivityTaskCanceledEventAttributes(
                    ActivityTaskCanceledEventAttributes {
                        latest_cancel_requested_event_id: request,
                        scheduled_event_id,
                        ..Default::default()
                    },
                ));
            }
            Asked::StartTimerCommandAttributes(it) => {
                let id = it.timer_id.clone();
                let event = self.say(Said::TimerStartedEventAttributes(
                    TimerStartedEventAttributes {
                        timer_id: it.timer_id,
                        start_to_fire_timeout: it.start_to_fire_timeout,
                        workflow_task_completed_event_id: task,
                    },
                ));
                self.open.push(Open::Timer { event, id });
            }
            Asked::CancelTimerCommandAttributes(it) => {
                let at = self
                    .open
                    .iter()
                    .position(|open| matches!(open, Open::Timer { id, .. } if *id == it.timer_id));
                let Some(Open::Timer { event, .. }) = at.map(|at| self.open.remove(at)) else {
                    return Err("a timer is cancelled that is not there".to_owned());
                };
                self.say(Said::TimerCanceledEventAttributes(
                    TimerCanceledEventAttributes {
                        timer_id: it.timer_id,
                        started_event_id: event,
                        workflow_task_completed_event_id: task,
                        ..Default::default()
                    },
                ));
            }
            Asked::RecordMarkerCommandAttributes(it) => {
                self.say(Said::MarkerRecordedEventAttributes(
                    MarkerRecordedEventAttributes {
                        marker_name: it.marker_name,
                        details: it.details,
                        workflow_task_completed_event_id: task,
                        header: it.header,
                        failure: it.failure,
                    },
                ));
            }
            Asked::StartChildWorkflowExecutionCommandAttributes(it) => {
                let name = it.workflow_type.clone().unwrap_or_default().name;
                let id = it.workflow_id.clone();
                let event = self.say(Said::StartChildWorkflowExecutionInitiatedEventAttributes(
                    StartChildWorkflowExecutionInitiatedEventAttributes {
                        namespace: it.namespace,
                        workflow_id: it.workflow_id,
                        workflow_type: it.workflow_type,
                        input: it.input,
                        workflow_task_completed_event_id: task,
                        ..Default::default()
                    },
                ));
                self.open.push(Open::Child {
                    event,
                    id,
                    name,
                    started: None,
                });
            }
            Asked::SignalExternalWorkflowExecutionCommandAttributes(it) => {
                let event = self.say(
                    Said::SignalExternalWorkflowExecutionInitiatedEventAttributes(
                        SignalExternalWorkflowExecutionInitiatedEventAttributes {
                            workflow_task_completed_event_id: task,
                            namespace: it.namespace,
                            workflow_execution: it.execution,
                            signal_name: it.signal_name,
                            input: it.input,
                            child_workflow_only: it.child_workflow_only,
                            ..Default::default()
                        },
                    ),
                );
                self.open.push(Open::Signal { event });
            }
            Asked::RequestCancelExternalWorkflowExecutionCommandAttributes(it) => {
                let event = self.say(
                    Said::RequestCancelExternalWorkflowExecutionInitiatedEventAttributes(
                        RequestCancelExternalWorkflowExecutionInitiatedEventAttributes {
                            workflow_task_completed_event_id: task,
                            namespace: it.namespace,
                            workflow_execution: Some(WorkflowExecution {
                                workflow_id: it.workflow_id,
                                run_id: it.run_id,
                            }),
                            child_workflow_only: it.child_workflow_only,
                            ..Default::default()
                        },
                    ),
                );
                self.open.push(Open::Cancel { event });
            }
            Asked::UpsertWorkflowSearchAttributesCommandAttributes(it) => {
                self.say(Said::UpsertWorkflowSearchAttributesEventAttributes(
                    UpsertWorkflowSearchAttributesEventAttributes {
                        workflow_task_completed_event_id: task,
                        search_attributes: it.search_attributes,
                    },
                ));
            }
            Asked::ModifyWorkflowPropertiesCommandAttributes(it) => {
                self.say(Said::WorkflowPropertiesModifiedEventAttributes(
                    WorkflowPropertiesModifiedEventAttributes {
                        workflow_task_completed_event_id: task,
                        upserted_memo: it.upserted_memo,
                    },
                ));
            }
            Asked::CompleteWorkflowExecutionCommandAttributes(it) => {
                self.done = true;
                self.say(Said::WorkflowExecutionCompletedEventAttributes(
                    WorkflowExecutionCompletedEventAttributes {
                        result: it.result,
                        workflow_task_completed_event_id: task,
                        ..Default::default()
                    },
                ));
            }
            Asked::FailWorkflowExecutionCommandAttributes(it) => {
                self.done = true;
                self.say(Said::WorkflowExecutionFailedEventAttributes(
                    WorkflowExecutionFailedEventAttributes {
                        failure: it.failure,
                        workflow_task_completed_event_id: task,
                        ..Default::default()
                    },
                ));
            }
            Asked::CancelWorkflowExecutionCommandAttributes(it) => {
                self.done = true;
                self.say(Said::WorkflowExecutionCanceledEventAttributes(
                    WorkflowExecutionCanceledEventAttributes {
                        workflow_task_completed_event_id: task,
                        details: it.details,
                    },
                ));
            }
            Asked::ContinueAsNewWorkflowExecutionCommandAttributes(it) => {
                self.done = true;
                self.say(Said::WorkflowExecutionContinuedAsNewEventAttributes(
                    WorkflowExecutionContinuedAsNewEventAttributes {
                        workflow_type: it.workflow_type,
                        input: it.input,
                        workflow_task_completed_event_id: task,
                        ..Default::default()
                    },
                ));
            }
            other => return Err(format!("no event for {other:?}")),
        }
        Ok(())
    }

    /// Lets the next thing happen.
    fn answer(&mut self) {
        if self.scenario.cancel_after == Some(self.tasks) {
            self.say(Said::WorkflowExecutionCancelRequestedEventAttributes(
                WorkflowExecutionCancelRequestedEventAttributes::default(),
            ));
            self.begin_task();
            return;
        }
        if self.scenario.messages == Messages::Between && self.tasks % 2 == 1 && self.send_signal()
        {
            self.begin_task();
            return;
        }
        let (timers, others): (Vec<Open>, Vec<Open>) = std::mem::take(&mut self.open)
            .into_iter()
            .partition(|open| matches!(open, Open::Timer { .. }));
        let timers_first = self.scenario.order == Order::TimersFirst && !timers.is_empty();
        let mut waiting = others;
        let mut timers = timers;
        let now: Vec<Open> = if timers_first || waiting.is_empty() {
            timers.drain(..timers.len().min(1)).collect()
        } else {
            match self.scenario.order {
                Order::AllAtOnce => std::mem::take(&mut waiting),
                Order::LastFirst => waiting.pop().into_iter().collect(),
                Order::OneByOne | Order::TimersFirst => vec![waiting.remove(0)],
            }
        };
        waiting.extend(timers);
        self.open = waiting;
        if now.is_empty() && !self.send_signal() {
            self.done = true;
            return;
        }
        for open in now {
            self.answer_one(open);
        }
        self.begin_task();
    }

    fn answer_one(&mut self, open: Open) {
        match open {
            Open::Timer { event, id } => {
                self.say(Said::TimerFiredEventAttributes(TimerFiredEventAttributes {
                    timer_id: id,
                    started_event_id: event,
                }));
            }
            Open::Activity { event, name } => {
                let started_event_id = self.say(Said::ActivityTaskStartedEventAttributes(
                    ActivityTaskStartedEventAttributes {
                        scheduled_event_id: event,
                        attempt: 1,
                        ..Default::default()
                    },
                ));
                let short = name.rsplit("::").next().unwrap_or(&name).to_owned();
                if self.scenario.failing.as_ref() == Some(&short) {
                    self.say(Said::ActivityTaskFailedEventAttributes(
                        ActivityTaskFailedEventAttributes {
                            failure: Some(Failure {
                                message: format!("{short} failed"),
                                failure_info: Some(FailureInfo::ApplicationFailureInfo(
                                    ApplicationFailureInfo {
                                        non_retryable: true,
                                        ..Default::default()
                                    },
                                )),
                                ..Default::default()
                            }),
                            scheduled_event_id: event,
                            started_event_id,
                            retry_state: RetryState::NonRetryableFailure as i32,
                            ..Default::default()
                        },
                    ));
                } else {
                    let result = match self.scenario.results.get(&short) {
                        Some(result) => json(result),
                        None => json(&format!("\"{short}\"")),
                    };
                    self.say(Said::ActivityTaskCompletedEventAttributes(
                        ActivityTaskCompletedEventAttributes {
                            result: Some(result),
                            scheduled_event_id: event,
                            started_event_id,
                            ..Default::default()
                        },
                    ));
                }
            }
            Open::Child {
                event,
                id,
                name,
                started: None,
            } => {
                let started = self.say(Said::ChildWorkflowExecutionStartedEventAttributes(
                    ChildWorkflowExecutionStartedEventAttributes {
                        initiated_event_id: event,
                        workflow_execution: Some(child(&id)),
                        workflow_type: Some(WorkflowType { name: name.clone() }),
                        ..Default::default()
                    },
                ));
                self.open.push(Open::Child {
                    event,
                    id,
                    name,
                    started: Some(started),
                });
            }
            Open::Child {
                event,
                id,
                name,
                started: Some(started),
            } => {
                self.say(Said::ChildWorkflowExecutionCompletedEventAttributes(
                    ChildWorkflowExecutionCompletedEventAttributes {
                        result: Some(json(&format!("\"{name}\""))),
                        workflow_execution: Some(child(&id)),
                        workflow_type: Some(WorkflowType { name }),
                        initiated_event_id: event,
                        started_event_id: started,
                        ..Default::default()
                    },
                ));
            }
            Open::Signal { event } => {
                self.say(Said::ExternalWorkflowExecutionSignaledEventAttributes(
                    ExternalWorkflowExecutionSignaledEventAttributes {
                        initiated_event_id: event,
                        ..Default::default()
                    },
                ));
            }
            Open::Cancel { event } => {
                self.say(
                    Said::ExternalWorkflowExecutionCancelRequestedEventAttributes(
                        ExternalWorkflowExecutionCancelRequestedEventAttributes {
                            initiated_event_id: event,
                            ..Default::default()
                        },
                    ),
                );
            }
        }
    }

    /// Histories as they were when each task but the first began.
    pub fn cuts(&self) -> Vec<History> {
        let mut cuts = Vec::new();
        for (index, event) in self.events.iter().enumerate() {
            if event.event_type() == EventType::WorkflowTaskStarted {
                cuts.push(History {
                    events: self.events[..=index].to_vec(),
                });
            }
        }
        if !cuts.is_empty() {
            cuts.remove(0);
        }
        cuts
    }

    /// For a message: which way it went, and how it stands.
    pub fn described(&self) -> String {
        let types: Vec<_> = self.events.iter().map(HistoryEvent::event_type).collect();
        format!("{}, ready {}, events {types:?}", self.scenario, self.ready)
    }

    /// Which way it went.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }
}

fn queue() -> TaskQueue {
    TaskQueue {
        name: QUEUE.to_owned(),
        ..Default::default()
    }
}

fn workflow_id(number: usize) -> String {
    format!("flow-{number}")
}

fn run_id(number: usize) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn child(id: &str) -> WorkflowExecution {
    WorkflowExecution {
        workflow_id: id.to_owned(),
        run_id: format!("run of {id}"),
    }
}

/// An event's type by what it says.
fn event_type(attributes: &Said) -> EventType {
    match attributes {
        Said::WorkflowExecutionStartedEventAttributes(_) => EventType::WorkflowExecutionStarted,
        Said::WorkflowExecutionSignaledEventAttributes(_) => EventType::WorkflowExecutionSignaled,
        Said::WorkflowExecutionCancelRequestedEventAttributes(_) => {
            EventType::WorkflowExecutionCancelRequested
        }
        Said::WorkflowTaskScheduledEventAttributes(_) => EventType::WorkflowTaskScheduled,
        Said::WorkflowTaskStartedEventAttributes(_) => EventType::WorkflowTaskStarted,
        Said::WorkflowTaskCompletedEventAttributes(_) => EventType::WorkflowTaskCompleted,
        Said::ActivityTaskScheduledEventAttributes(_) => EventType::ActivityTaskScheduled,
        Said::ActivityTaskStartedEventAttributes(_) => EventType::ActivityTaskStarted,
        Said::ActivityTaskCompletedEventAttributes(_) => EventType::ActivityTaskCompleted,
        Said::ActivityTaskFailedEventAttributes(_) => EventType::ActivityTaskFailed,
        Said::ActivityTaskCancelRequestedEventAttributes(_) => {
            EventType::ActivityTaskCancelRequested
        }
        Said::ActivityTaskCanceledEventAttributes(_) => EventType::ActivityTaskCanceled,
        Said::TimerStartedEventAttributes(_) => EventType::TimerStarted,
        Said::TimerFiredEventAttributes(_) => EventType::TimerFired,
        Said::TimerCanceledEventAttributes(_) => EventType::TimerCanceled,
        Said::MarkerRecordedEventAttributes(_) => EventType::MarkerRecorded,
        Said::StartChildWorkflowExecutionInitiatedEventAttributes(_) => {
            EventType::StartChildWorkflowExecutionInitiated
        }
        Said::ChildWorkflowExecutionStartedEventAttributes(_) => {
            EventType::ChildWorkflowExecutionStarted
        }
        Said::ChildWorkflowExecutionCompletedEventAttributes(_) => {
            EventType::ChildWorkflowExecutionCompleted
        }
        Said::SignalExternalWorkflowExecutionInitiatedEventAttributes(_) => {
            EventType::SignalExternalWorkflowExecutionInitiated
        }
        Said::ExternalWorkflowExecutionSignaledEventAttributes(_) => {
            EventType::ExternalWorkflowExecutionSignaled
        }
        Said::RequestCancelExternalWorkflowExecutionInitiatedEventAttributes(_) => {
            EventType::RequestCancelExternalWorkflowExecutionInitiated
        }
        Said::ExternalWorkflowExecutionCancelRequestedEventAttributes(_) => {
            EventType::ExternalWorkflowExecutionCancelRequested
        }
        Said::UpsertWorkflowSearchAttributesEventAttributes(_) => {
            EventType::UpsertWorkflowSearchAttributes
        }
        Said::WorkflowPropertiesModifiedEventAttributes(_) => EventType::WorkflowPropertiesModified,
        Said::WorkflowExecutionCompletedEventAttributes(_) => EventType::WorkflowExecutionCompleted,
        Said::WorkflowExecutionFailedEventAttributes(_) => EventType::WorkflowExecutionFailed,
        Said::WorkflowExecutionCanceledEventAttributes(_) => EventType::WorkflowExecutionCanceled,
        Said::WorkflowExecutionContinuedAsNewEventAttributes(_) => {
            EventType::WorkflowExecutionContinuedAsNew
        }
        _ => EventType::Unspecified,
    }
}

/// Every scenario as an execution, served to one worker.
pub struct Server {
    executions: Mutex<Vec<Execution>>,
    changed: Notify,
    /// Rung when nothing is left to do.
    pub finished: Notify,
}

impl Server {
    /// With an execution for each scenario.
    pub fn new(scenarios: &[Scenario]) -> Arc<Self> {
        let executions = scenarios
            .iter()
            .enumerate()
            .map(|(number, scenario)| Execution::new(scenario.clone(), number))
            .collect();
        Arc::new(Self {
            executions: Mutex::new(executions),
            changed: Notify::new(),
            finished: Notify::new(),
        })
    }

    /// What became of the executions.
    pub async fn executions(&self) -> Vec<Execution> {
        std::mem::take(&mut *self.executions.lock().await)
    }

    /// What the client talks to instead of the network.
    pub fn service(self: &Arc<Self>) -> CallbackBasedGrpcService {
        let server = self.clone();
        CallbackBasedGrpcService {
            callback: Arc::new(move |request| {
                let server = server.clone();
                Box::pin(async move {
                    let proto = server.call(&request.rpc, &request.proto).await;
                    Ok(GrpcSuccessResponse {
                        headers: Default::default(),
                        proto,
                    })
                })
            }),
        }
    }

    async fn call(&self, rpc: &str, request: &[u8]) -> Vec<u8> {
        match rpc {
            "GetSystemInfo" => GetSystemInfoResponse::default().encode_to_vec(),
            "DescribeNamespace" => DescribeNamespaceResponse::default().encode_to_vec(),
            "PollWorkflowTaskQueue" => loop {
                let changed = self.changed.notified();
                {
                    let mut executions = self.executions.lock().await;
                    let ready = executions.iter_mut().enumerate().find(|(_, it)| it.ready);
                    if let Some((number, execution)) = ready {
                        execution.ready = false;
                        return execution.task(number).encode_to_vec();
                    }
                }
                changed.await;
            },
            "RespondWorkflowTaskCompleted" => {
                if let Ok(request) = RespondWorkflowTaskCompletedRequest::decode(request) {
                    let token = request.task_token.clone();
                    self.with(&token, |execution| execution.complete(request))
                        .await;
                }
                Vec::new()
            }
            "RespondWorkflowTaskFailed" => {
                if let Ok(request) = RespondWorkflowTaskFailedRequest::decode(request) {
                    let message = request.failure.unwrap_or_default().message;
                    self.with(&request.task_token, |execution| {
                        execution.failure = Some(message);
                        execution.done = true;
                    })
                    .await;
                }
                Vec::new()
            }
            rpc if rpc.starts_with("Poll") => {
                std::future::pending::<()>().await;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    async fn with(&self, token: &[u8], then: impl FnOnce(&mut Execution)) {
        let Ok(token) = <[u8; size_of::<usize>()]>::try_from(token) else {
            return;
        };
        let mut executions = self.executions.lock().await;
        if let Some(execution) = executions.get_mut(usize::from_be_bytes(token)) {
            then(execution);
        }
        if executions.iter().all(|it| it.done) {
            self.finished.notify_one();
        }
        self.changed.notify_waiters();
    }
}
