use std::time::Duration;
use temporalio_macros::{activities, workflow, workflow_methods};
use temporalio_sdk::activities::{ActivityContext, ActivityError};
use temporalio_sdk::{
    ActivityExecutionError, ActivityOptions, WorkflowContext, WorkflowResult,
};

#[workflow]
#[derive(Default)]
pub struct Flow;

#[workflow_methods]
impl Flow {
    #[run]
    pub async fn run(ctx: &mut WorkflowContext<Self>, trip: String) -> WorkflowResult<String> {
        let mut booked: Vec<&str> = Vec::new();
        match book(ctx, &trip, &mut booked).await {
            Ok(ticket) => Ok(ticket),
            Err(error) => {
                if booked.contains(&"flight") {
                    let _ = ctx
                        .execute_activity(Activities::cancel_flight, trip.clone(), options())
                        .await;
                }
                if booked.contains(&"hotel") {
                    let _ = ctx
                        .execute_activity(Activities::cancel_hotel, trip.clone(), options())
                        .await;
                }
                Err(error.into())
            }
        }
    }
}

async fn book(
    ctx: &mut WorkflowContext<Flow>,
    trip: &str,
    booked: &mut Vec<&str>,
) -> Result<String, ActivityExecutionError> {
    ctx.execute_activity(Activities::book_hotel, trip.to_owned(), options())
        .await?;
    booked.push("hotel");
    ctx.execute_activity(Activities::book_flight, trip.to_owned(), options())
        .await?;
    booked.push("flight");
    ctx.execute_activity(Activities::book_car, trip.to_owned(), options())
        .await
}

fn options() -> ActivityOptions {
    ActivityOptions::start_to_close_timeout(Duration::from_secs(10))
}

pub struct Activities;

#[activities]
impl Activities {
    #[activity]
    pub async fn book_hotel(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn book_flight(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn book_car(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn cancel_hotel(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn cancel_flight(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }

    #[activity]
    pub async fn insure(_ctx: ActivityContext, what: String) -> Result<String, ActivityError> {
        Ok(what)
    }
}
