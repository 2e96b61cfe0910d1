use std::time::Duration;
use temporalio_macros::{activities, workflow, workflow_methods};
use temporalio_sdk::activities::{ActivityContext, ActivityError};
use temporalio_sdk::workflows::select;
use temporalio_sdk::{ActivityOptions, SyncWorkflowContext, WorkflowContext, WorkflowResult};

#[workflow]
#[derive(Default)]
pub struct Flow {
    approved: bool,
    notes: u32,
}

#[workflow_methods]
impl Flow {
    #[run]
    pub async fn run(ctx: &mut WorkflowContext<Self>, post: String) -> WorkflowResult<String> {
        ctx.execute_activity(Activities::ask, post.clone(), options())
            .await?;
        let in_time = select! {
            _ = ctx.wait_condition(|flow| flow.approved) => true,
            _ = ctx.timer(Duration::from_secs(600)) => false,
        };
        if in_time {
            ctx.execute_activity(Activities::publish, post, options())
                .await?;
        } else {
            ctx.execute_activity(Activities::remind, post.clone(), options())
                .await?;
            ctx.wait_condition(|flow| flow.approved).await?;
            ctx.execute_activity(Activities::publish_late, post, options())
                .await?;
        }
        Ok(ctx.state(|flow| flow.notes.to_string()))
    }

    #[signal]
    pub fn approve(&mut self, _ctx: &mut SyncWorkflowContext<Self>, _by: String) {
        self.approved = true;
    }

    #[signal]
    pub async fn note(ctx: &mut WorkflowContext<Self>, text: String) {
        ctx.state_mut(|flow| flow.notes += 1);
        let _ = ctx
            .execute_activity(Activities::store, text, options())
            .await;
    }
}

fn options() -> ActivityOptions {
    ActivityOptions::start_to_close_timeout(Duration::from_secs(10))
}

pub struct Activities;

#[activities]
impl Activities {
    #[activity]
    pub async fn ask(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn publish(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn remind(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn publish_late(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn store(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn log(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }
}
