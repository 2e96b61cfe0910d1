//! What calls mean to their SDK, what they name, and what in them is no workflow code.

use workflowcheck::lints::profile::Profile;

use crate::sample::Sample;

#[test]
fn handlers_are_found_on_traits_and_impls_and_their_closures_are_journaled() {
    let sample = Sample::new(
        "restate = { package = \"restate-sdk\", version = \"0.13\" }\n",
        &[(
            "src/lib.rs",
            r#"
            use restate::prelude::*;

            #[restate::service]
            #[name = "mail"]
            trait Mail {
                #[name = "sendIt"]
                async fn send(to: String) -> u8;
            }
            struct MailImpl;
            impl Mail for MailImpl {
                async fn send(&self, ctx: Context<'_>, to: String) -> u8 {
                    let now = clock();
                    let retry = || async { now_in() };
                    ctx.run(|| async move { post(now) }).name("post").await;
                    ctx.run(retry).await;
                    ctx.service_client::<OrderClient>().place(1).call().await;
                    ctx.sleep(1).await;
                    1
                }
            }

            struct Order;
            #[restate::object(name = "orders")]
            impl Order {
                #[handler(name = "placeOrder")]
                async fn place(&self, ctx: ObjectContext<'_>, n: u32) {}
                async fn helper(&self) {}
            }
            fn clock() -> u8 { 1 }
            fn now_in() {}
            fn post(n: u8) {}
            "#,
        )],
    );
    assert_eq!(
        sample.workflows(),
        [
            "restate handler mail/sendIt [<shop::MailImpl as shop::Mail>::send]",
            "restate handler orders/placeOrder [shop::Order::place]",
        ]
    );
    let send = "<shop::MailImpl as shop::Mail>::send";
    assert_eq!(
        sample.not_workflow_code(send),
        [
            "|| async { now_in() }",
            "|| async move { post(now) }",
            "retry"
        ]
    );
    assert_eq!(
        sample.commands(send),
        [
            "side_effect post",
            "side_effect",
            "call orders/placeOrder",
            "send orders/placeOrder",
            "timer",
        ]
    );
}

#[test]
fn names_are_read_from_constants_definitions_and_options() {
    let sample = Sample::new(
        "temporalio-sdk = \"1.1\"\ntemporalio-macros = \"1.1\"\n",
        &[(
            "src/lib.rs",
            r#"
            use temporalio_macros::{workflow, workflow_methods, activities};
            use temporalio_sdk::*;
            const PREFIX: &str = "charge";
            pub struct Work;
            #[activities]
            impl Work {
                #[activity(name = PREFIX)]
                async fn charge(amount: u64) {}
                #[activity]
                async fn ship(amount: u64) {}
            }
            pub struct Order;
            #[workflow_methods]
            impl Order {
                #[run(name = "order")]
                async fn run(ctx: &mut WorkflowContext<Self>, given: String) {
                    let step = Work::ship;
                    ctx.execute_activity(Work::charge, 1, options()).await;
                    ctx.execute_activity(step, 1, options()).await;
                    ctx.start_activity(work::Ship, 1, options()).await;
                    ctx.start_local_activity(given, 1, options()).await;
                    ctx.child_workflow(Order::run, 1, options()).await;
                    ctx.child_workflow(UntypedWorkflow::new("by-name"), 1, options()).await;
                    WorkflowContext::timer(ctx, 1).await;
                    ctx.start_activity(pick(), 1, options()).await;
                    helper(ctx).await;
                }
            }
            async fn helper<W>(ctx: &mut WorkflowContext<W>) {
                ctx.timer(1).await;
            }
            fn options() {}
            fn pick() -> String { std::env::args().next().unwrap() }
            "#,
        )],
    );
    assert_eq!(
        sample.commands("shop::Order::run"),
        [
            "activity charge",
            "activity Work::ship",
            "activity Work::ship",
            "local_activity parameter 1",
            "child_workflow order",
            "child_workflow by-name",
            "timer",
            "activity `pick()`",
        ]
    );
    assert_eq!(sample.commands("shop::helper"), ["timer"]);
}

#[test]
fn a_house_engine_is_described_by_a_profile_alone() {
    let profile = r##"
        name = "house"
        title = "our engine"
        packages = [{ name = "shop-engine", authoring = true }]

        [types]
        context = ["FlowContext"]

        [[block]]
        on = "impl_of"
        traits = ["Flow"]
        name = ["constant.NAME", "type"]
        methods = [{ functions = ["execute"], kind = "workflow", name = ["block"] }]

        [[command]]
        calls = ["{context}::job"]
        kind = "activity"
        name = [".named(#0)", "#0"]

        [[command]]
        calls = ["journaled!"]
        kind = "side_effect"
        name = ["#1"]
        journaled = "#2"
    "##;
    let profile = Profile::parse("house.toml", profile).unwrap();
    let sample = Sample::with_profiles(
        vec![profile],
        "shop-engine = \"1\"\n",
        &[(
            "src/lib.rs",
            r#"
            use shop_engine::{Flow, FlowContext, journaled};
            struct Order;
            impl Flow for Order {
                const NAME: &str = "order";
                async fn execute(&self, ctx: &FlowContext) {
                    ctx.job("charge").await;
                    ctx.job("ship").named("ship-it").await;
                    journaled!(ctx, "mail", { send() });
                }
            }
            struct Refund;
            impl Flow for Refund {
                async fn execute(&self, ctx: &FlowContext) {}
            }
            fn send() {}
            "#,
        )],
    );
    assert_eq!(
        sample.workflows(),
        [
            "house workflow order [<shop::Order as shop_engine::Flow>::execute]",
            "house workflow Refund [<shop::Refund as shop_engine::Flow>::execute]",
        ]
    );
    let execute = "<shop::Order as shop_engine::Flow>::execute";
    assert_eq!(
        sample.commands(execute),
        ["activity charge", "activity ship-it"]
    );
    assert_eq!(sample.not_workflow_code(execute), ["{ send() }"]);
}
