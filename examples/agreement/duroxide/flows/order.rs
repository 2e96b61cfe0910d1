use duroxide::{OrchestrationContext, OrchestrationRegistry};
use std::time::Duration;

pub fn registry() -> OrchestrationRegistry {
    OrchestrationRegistry::builder()
        .register("Flow", order)
        .build()
}

async fn order(ctx: OrchestrationContext, input: String) -> Result<String, String> {
    let item = ctx.schedule_activity("reserve", input.clone()).await?;
    let price = ctx.schedule_activity("price", item.clone()).await?;
    if price == "high" {
        ctx.schedule_activity("approve", price.clone()).await?;
    }
    ctx.schedule_timer(Duration::from_secs(60)).await;
    let charge = ctx.schedule_activity("charge", price).await;
    match charge {
        Ok(receipt) => ctx.schedule_activity("ship", receipt).await,
        Err(reason) => {
            ctx.schedule_activity("release", item).await?;
            Err(reason)
        }
    }
}
