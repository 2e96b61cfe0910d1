use duroxide::{Either2, OrchestrationContext, OrchestrationRegistry};
use std::time::Duration;

pub fn registry() -> OrchestrationRegistry {
    OrchestrationRegistry::builder()
        .register("Flow", approval)
        .build()
}

async fn approval(ctx: OrchestrationContext, input: String) -> Result<String, String> {
    ctx.schedule_activity("ask", input.clone()).await?;
    let answer = ctx.schedule_wait("approved");
    let deadline = ctx.schedule_timer(Duration::from_secs(600));
    match ctx.select2(answer, deadline).await {
        Either2::First(_) => {
            ctx.schedule_activity("publish", input).await?;
            Ok("published".to_owned())
        }
        Either2::Second(()) => {
            ctx.schedule_activity("remind", input.clone()).await?;
            ctx.schedule_wait("approved").await;
            ctx.schedule_activity("publish_late", input).await?;
            Ok("late".to_owned())
        }
    }
}
