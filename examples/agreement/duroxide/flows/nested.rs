use duroxide::{OrchestrationContext, OrchestrationRegistry};

pub fn registry() -> OrchestrationRegistry {
    OrchestrationRegistry::builder()
        .register("Flow", parent)
        .register("Ship", ship)
        .register("Audit", audit)
        .build()
}

async fn parent(ctx: OrchestrationContext, input: String) -> Result<String, String> {
    let id = ctx.new_guid().await?;
    ctx.set_kv_value("id", id.clone());
    let parcel = ctx.schedule_sub_orchestration("Ship", input.clone()).await?;
    ctx.schedule_orchestration("Audit", "audit-1", parcel.clone());
    ctx.set_kv_value("parcel", parcel.clone());
    ctx.schedule_activity("confirm", parcel).await
}

async fn ship(ctx: OrchestrationContext, input: String) -> Result<String, String> {
    ctx.schedule_activity("pack", input).await
}

async fn audit(ctx: OrchestrationContext, input: String) -> Result<String, String> {
    ctx.schedule_activity("note", input).await
}
