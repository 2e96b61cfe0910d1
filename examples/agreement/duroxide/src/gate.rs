//! A provider that lets an orchestration go on turn by turn, in an order that is the same each time.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use duroxide::providers::sqlite::SqliteProvider;
use duroxide::providers::{
    DispatcherCapabilityFilter, ExecutionMetadata, OrchestrationItem, Provider, ProviderError,
    ScheduledActivityIdentifier, SessionFetchConfig, TagFilter, WorkItem,
};
use duroxide::{Event, SystemStats};
use tokio::sync::Mutex;

/// How long a dispatcher that may not go on waits before it asks again.
const PAUSE: Duration = Duration::from_micros(300);

/// What the execution is called that is started from outside.
pub const INSTANCE: &str = "flow";

/// In which order the world answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    /// All activities that are scheduled are done before the orchestration goes on, then timers.
    AllAtOnce,
    /// The same, the last scheduled first.
    LastFirst,
    /// The orchestration goes on after each activity.
    OneByOne,
    /// Timers fire before any activity is done.
    TimersFirst,
}

/// A provider between the engine and its store.
pub struct Gate {
    store: Arc<SqliteProvider>,
    order: Order,
    state: Mutex<State>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Orchestrating,
    Working,
}

struct State {
    phase: Phase,
    /// Something was fetched and is not done.
    busy: bool,
    fetched: VecDeque<(WorkItem, String, u32)>,
    timers: VecDeque<WorkItem>,
    /// Activities done since the last turn.
    done: usize,
    /// Phases in a row in which there was nothing to do.
    quiet: u32,
    turns: usize,
    limit: Option<usize>,
}

impl Gate {
    /// In front of a store.
    pub fn new(store: Arc<SqliteProvider>, order: Order) -> Self {
        Self {
            store,
            order,
            state: Mutex::new(State {
                phase: Phase::Orchestrating,
                busy: false,
                fetched: VecDeque::new(),
                timers: VecDeque::new(),
                done: 0,
                quiet: 0,
                turns: 0,
                limit: None,
            }),
        }
    }

    /// Stops after so many turns from the beginning, or lets everything go on.
    pub async fn limit(&self, turns: Option<usize>) {
        let mut state = self.state.lock().await;
        state.limit = turns;
        state.quiet = 0;
    }

    /// How many turns there were.
    pub async fn turns(&self) -> usize {
        self.state.lock().await.turns
    }

    /// Whether nothing goes on: the limit is reached, or nothing is left to do.
    pub async fn rests(&self) -> bool {
        let state = self.state.lock().await;
        state.is_stopped() || (state.quiet > 2 && !state.busy)
    }

    /// Says that there may be something to do again.
    pub async fn wake(&self) {
        self.state.lock().await.quiet = 0;
    }
}

impl State {
    fn is_stopped(&self) -> bool {
        !self.busy && self.limit.is_some_and(|limit| self.turns >= limit)
    }
}

#[async_trait::async_trait]
impl Provider for Gate {
    async fn fetch_orchestration_item(
        &self,
        lock_timeout: Duration,
        _poll_timeout: Duration,
        filter: Option<&DispatcherCapabilityFilter>,
    ) -> Result<Option<(OrchestrationItem, String, u32)>, ProviderError> {
        let mut state = self.state.lock().await;
        if state.is_stopped() || state.busy || state.phase != Phase::Orchestrating {
            drop(state);
            tokio::time::sleep(PAUSE).await;
            return Ok(None);
        }
        let item = self
            .store
            .fetch_orchestration_item(lock_timeout, Duration::ZERO, filter)
            .await?;
        match &item {
            None => {
                state.phase = Phase::Working;
                state.quiet += 1;
            }
            Some(_) => {
                state.quiet = 0;
                state.busy = true;
            }
        }
        Ok(item)
    }

    async fn ack_orchestration_item(
        &self,
        lock_token: &str,
        execution_id: u64,
        history_delta: Vec<Event>,
        worker_items: Vec<WorkItem>,
        orchestrator_items: Vec<WorkItem>,
        metadata: ExecutionMetadata,
        cancelled_activities: Vec<ScheduledActivityIdentifier>,
    ) -> Result<(), ProviderError> {
        let mut state = self.state.lock().await;
        let (timers, others) = orchestrator_items
            .into_iter()
            .partition(|item| matches!(item, WorkItem::TimerFired { .. }));
        state.timers.extend::<Vec<_>>(timers);
        let result = self
            .store
            .ack_orchestration_item(
                lock_token,
                execution_id,
                history_delta,
                worker_items,
                others,
                metadata,
                cancelled_activities,
            )
            .await;
        state.busy = false;
        state.done = 0;
        state.turns += 1;
        if self.order == Order::TimersFirst {
            while let Some(timer) = state.timers.pop_front() {
                self.store.enqueue_for_orchestrator(timer, None).await?;
            }
        } else {
            state.phase = Phase::Working;
        }
        result
    }

    async fn abandon_orchestration_item(
        &self,
        lock_token: &str,
        delay: Option<Duration>,
        ignore_attempt: bool,
    ) -> Result<(), ProviderError> {
        self.state.lock().await.busy = false;
        self.store
            .abandon_orchestration_item(lock_token, delay, ignore_attempt)
            .await
    }

    async fn fetch_work_item(
        &self,
        lock_timeout: Duration,
        _poll_timeout: Duration,
        session: Option<&SessionFetchConfig>,
        tag_filter: &TagFilter,
    ) -> Result<Option<(WorkItem, String, u32)>, ProviderError> {
        let mut state = self.state.lock().await;
        if state.is_stopped() || state.busy || state.phase != Phase::Working {
            drop(state);
            tokio::time::sleep(PAUSE).await;
            return Ok(None);
        }
        while let Some(item) = self
            .store
            .fetch_work_item(lock_timeout, Duration::ZERO, session, tag_filter)
            .await?
        {
            state.fetched.push_back(item);
        }
        let item = match self.order {
            Order::LastFirst => state.fetched.pop_back(),
            _ => state.fetched.pop_front(),
        };
        if item.is_some() {
            state.busy = true;
            state.quiet = 0;
            return Ok(item);
        }
        state.phase = Phase::Orchestrating;
        if state.done == 0 {
            match state.timers.pop_front() {
                Some(timer) => {
                    state.quiet = 0;
                    self.store.enqueue_for_orchestrator(timer, None).await?;
                }
                None => state.quiet += 1,
            }
        }
        Ok(None)
    }

    async fn ack_work_item(
        &self,
        token: &str,
        completion: Option<WorkItem>,
    ) -> Result<(), ProviderError> {
        let mut state = self.state.lock().await;
        state.busy = false;
        state.done += 1;
        if self.order == Order::OneByOne {
            state.phase = Phase::Orchestrating;
        }
        self.store.ack_work_item(token, completion).await
    }

    async fn abandon_work_item(
        &self,
        token: &str,
        delay: Option<Duration>,
        ignore_attempt: bool,
    ) -> Result<(), ProviderError> {
        self.state.lock().await.busy = false;
        self.store
            .abandon_work_item(token, delay, ignore_attempt)
            .await
    }

    async fn read(&self, instance: &str) -> Result<Vec<Event>, ProviderError> {
        self.store.read(instance).await
    }

    async fn read_with_execution(
        &self,
        instance: &str,
        execution_id: u64,
    ) -> Result<Vec<Event>, ProviderError> {
        self.store.read_with_execution(instance, execution_id).await
    }

    async fn append_with_execution(
        &self,
        instance: &str,
        execution_id: u64,
        new_events: Vec<Event>,
    ) -> Result<(), ProviderError> {
        self.store
            .append_with_execution(instance, execution_id, new_events)
            .await
    }

    async fn enqueue_for_worker(&self, item: WorkItem) -> Result<(), ProviderError> {
        self.store.enqueue_for_worker(item).await
    }

    async fn renew_work_item_lock(
        &self,
        token: &str,
        extend_for: Duration,
    ) -> Result<(), ProviderError> {
        self.store.renew_work_item_lock(token, extend_for).await
    }

    async fn renew_session_lock(
        &self,
        owner_ids: &[&str],
        extend_for: Duration,
        idle_timeout: Duration,
    ) -> Result<usize, ProviderError> {
        self.store
            .renew_session_lock(owner_ids, extend_for, idle_timeout)
            .await
    }

    async fn cleanup_orphaned_sessions(
        &self,
        idle_timeout: Duration,
    ) -> Result<usize, ProviderError> {
        self.store.cleanup_orphaned_sessions(idle_timeout).await
    }

    async fn renew_orchestration_item_lock(
        &self,
        token: &str,
        extend_for: Duration,
    ) -> Result<(), ProviderError> {
        self.store
            .renew_orchestration_item_lock(token, extend_for)
            .await
    }

    async fn enqueue_for_orchestrator(
        &self,
        item: WorkItem,
        delay: Option<Duration>,
    ) -> Result<(), ProviderError> {
        self.store.enqueue_for_orchestrator(item, delay).await
    }

    async fn get_custom_status(
        &self,
        instance: &str,
        last_seen_version: u64,
    ) -> Result<Option<(Option<String>, u64)>, ProviderError> {
        self.store
            .get_custom_status(instance, last_seen_version)
            .await
    }

    async fn get_kv_value(
        &self,
        instance: &str,
        key: &str,
    ) -> Result<Option<String>, ProviderError> {
        self.store.get_kv_value(instance, key).await
    }

    async fn get_kv_all_values(
        &self,
        instance: &str,
    ) -> Result<HashMap<String, String>, ProviderError> {
        self.store.get_kv_all_values(instance).await
    }

    async fn get_instance_stats(
        &self,
        instance: &str,
    ) -> Result<Option<SystemStats>, ProviderError> {
        self.store.get_instance_stats(instance).await
    }
}
