use std::time::Duration;
use temporalio_macros::{activities, workflow, workflow_methods};
use temporalio_sdk::activities::{ActivityContext, ActivityError};
use temporalio_sdk::{ActivityOptions, WorkflowContext, WorkflowResult};

#[workflow]
#[derive(Default)]
pub struct Flow;

#[workflow_methods]
impl Flow {
    #[run]
    pub async fn run(ctx: &mut WorkflowContext<Self>, item: String) -> WorkflowResult<String> {
        let price = ctx
            .execute_activity(Activities::price, item.clone(), options())
            .await?;
        if price > 100 {
            ctx.execute_activity(Activities::approve, item.clone(), options())
                .await?;
        }
        ctx.timer(Duration::from_secs(60)).await;
        let charged = ctx
            .execute_activity(Activities::charge, item.clone(), options())
            .await;
        match charged {
            Ok(receipt) => {
                let parcel = ctx
                    .execute_activity(Activities::ship, receipt, options())
                    .await?;
                Ok(parcel)
            }
            Err(error) => {
                ctx.execute_activity(Activities::release, item, options())
                    .await?;
                Err(error.into())
            }
        }
    }
}

fn options() -> ActivityOptions {
    ActivityOptions::start_to_close_timeout(Duration::from_secs(10))
}

pub struct Activities;

#[activities]
impl Activities {
    #[activity]
    pub async fn price(_ctx: ActivityContext, item: String) -> Result<u32, ActivityError> {
        Ok(item.len() as u32)
    }

    #[activity]
    pub async fn approve(_ctx: ActivityContext, item: String) -> Result<String, ActivityError> {
        Ok(item)
    }

    #[activity]
    pub async fn charge(_ctx: ActivityContext, item: String) -> Result<String, ActivityError> {
        Ok(item)
    }

    #[activity]
    pub async fn ship(_ctx: ActivityContext, receipt: String) -> Result<String, ActivityError> {
        Ok(receipt)
    }

    #[activity]
    pub async fn release(_ctx: ActivityContext, item: String) -> Result<String, ActivityError> {
        Ok(item)
    }
}
