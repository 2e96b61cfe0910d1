use std::time::Duration;
use temporalio_macros::{activities, workflow, workflow_methods};
use temporalio_sdk::activities::{ActivityContext, ActivityError};
use temporalio_sdk::workflows::{join, join_all};
use temporalio_sdk::{ActivityOptions, WorkflowContext, WorkflowResult};

#[workflow]
#[derive(Default)]
pub struct Flow;

#[workflow_methods]
impl Flow {
    #[run]
    pub async fn run(ctx: &mut WorkflowContext<Self>, parts: Vec<String>) -> WorkflowResult<usize> {
        let mut pending = Vec::new();
        for part in &parts {
            pending.push(ctx.execute_activity(Activities::fetch, part.clone(), options()));
        }
        let results = join_all(pending).await;
        let mut total = 0;
        for result in results {
            total += result?.len();
        }
        let report = ctx.execute_activity(Activities::report, total.to_string(), options());
        let archive = ctx.execute_activity(Activities::archive, total.to_string(), options());
        let (reported, archived) = join!(report, archive);
        reported?;
        archived?;
        ctx.timer(Duration::from_secs(5)).await;
        ctx.execute_activity(Activities::close, total.to_string(), options())
            .await?;
        Ok(total)
    }
}

fn options() -> ActivityOptions {
    ActivityOptions::start_to_close_timeout(Duration::from_secs(10))
}

pub struct Activities;

#[activities]
impl Activities {
    #[activity]
    pub async fn fetch(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn report(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn archive(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn close(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn check(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }
}
