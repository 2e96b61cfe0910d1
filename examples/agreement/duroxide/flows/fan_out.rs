use duroxide::{OrchestrationContext, OrchestrationRegistry};
use std::time::Duration;

pub fn registry() -> OrchestrationRegistry {
    OrchestrationRegistry::builder()
        .register("Flow", collect)
        .build()
}

async fn collect(ctx: OrchestrationContext, input: String) -> Result<String, String> {
    let plan = ctx.schedule_activity("plan", input).await?;
    let parts: Vec<String> = plan.split(',').map(str::to_owned).collect();
    let mut pending = Vec::new();
    for part in &parts {
        pending.push(ctx.schedule_activity("fetch", part.clone()));
    }
    let results = ctx.join(pending).await;
    let mut total = 0;
    for result in results {
        total += result?.len();
    }
    let (one, other) = ctx
        .join2(
            ctx.schedule_activity("report", "totals"),
            ctx.schedule_activity("archive", "totals"),
        )
        .await;
    one?;
    other?;
    ctx.schedule_timer(Duration::from_secs(5)).await;
    ctx.schedule_activity("close", "done").await?;
    Ok(total.to_string())
}
