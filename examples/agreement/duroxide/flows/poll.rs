use duroxide::{OrchestrationContext, OrchestrationRegistry};
use std::time::Duration;

pub fn registry() -> OrchestrationRegistry {
    OrchestrationRegistry::builder()
        .register("Flow", poll)
        .build()
}

const ROUNDS: u32 = 3;

async fn poll(ctx: OrchestrationContext, input: String) -> Result<String, String> {
    ctx.set_custom_status("waiting");
    for _ in 0..ROUNDS {
        let state = ctx.schedule_activity("query", input.clone()).await?;
        if state == "ready" {
            ctx.set_custom_status("ready");
            let result = ctx.schedule_activity("take", input).await?;
            return Ok(result);
        }
        ctx.schedule_timer(Duration::from_secs(30)).await;
    }
    ctx.set_custom_status("gone");
    ctx.schedule_activity("give_up", input).await?;
    Err("it was never ready".to_owned())
}
