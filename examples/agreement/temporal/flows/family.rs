use std::time::Duration;
use temporalio_macros::{activities, workflow, workflow_methods};
use temporalio_sdk::activities::{ActivityContext, ActivityError};
use temporalio_sdk::{
    ActivityOptions, ChildWorkflowOptions, MemoValue, WorkflowContext, WorkflowResult,
};

#[workflow]
#[derive(Default)]
pub struct Flow;

#[workflow_methods]
impl Flow {
    #[run]
    pub async fn run(ctx: &mut WorkflowContext<Self>, order: String) -> WorkflowResult<String> {
        ctx.execute_activity(Activities::accept, order.clone(), options())
            .await?;
        let shipping = ctx
            .start_child_workflow(
                Shipping::run,
                order.clone(),
                ChildWorkflowOptions::workflow_id(format!("ship-{order}")),
            )
            .await?;
        let parcel = shipping.result().await?;
        let audit = ctx
            .start_child_workflow(Audit::run, parcel.clone(), ChildWorkflowOptions::default())
            .await?;
        ctx.upsert_memo([("parcel", Some(MemoValue::new(parcel.clone())))])?;
        audit.result().await?;
        ctx.execute_activity(Activities::confirm, parcel.clone(), options())
            .await?;
        Ok(parcel)
    }
}

#[workflow]
#[derive(Default)]
pub struct Shipping;

#[workflow_methods]
impl Shipping {
    #[run]
    pub async fn run(_ctx: &mut WorkflowContext<Self>, order: String) -> WorkflowResult<String> {
        Ok(order)
    }
}

#[workflow]
#[derive(Default)]
pub struct Audit;

#[workflow_methods]
impl Audit {
    #[run]
    pub async fn run(_ctx: &mut WorkflowContext<Self>, parcel: String) -> WorkflowResult<String> {
        Ok(parcel)
    }
}

fn options() -> ActivityOptions {
    ActivityOptions::start_to_close_timeout(Duration::from_secs(10))
}

pub struct Activities;

#[activities]
impl Activities {
    #[activity]
    pub async fn accept(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn confirm(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }
}
