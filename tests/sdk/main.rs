//! Workflows, activities and the parts of workflows that are not workflow code, on small
//! workspaces held in memory; the SDKs are dependencies without source.

mod commands;
mod real;
mod registrations;
mod sample;

use sample::Sample;

const TEMPORAL: &str = r#"temporalio-sdk = "1.1"
temporalio-macros = "1.1"
"#;

#[test]
fn attributes_make_methods_workflows_under_their_names() {
    let sample = Sample::new(
        TEMPORAL,
        &[(
            "src/lib.rs",
            r#"
            use temporalio_macros::{workflow, workflow_methods, activities};
            use temporalio_sdk::{WorkflowContext, WorkflowResult, WorkflowContextView, SyncWorkflowContext};

            const NAME: &str = concat!("order", "-", "v2");

            #[workflow]
            pub struct Order { total: u64 }

            #[workflow_methods]
            impl Order {
                #[init]
                fn new(_: &WorkflowContextView, total: u64) -> Self { Order { total } }
                #[run(name = NAME)]
                pub async fn run(ctx: &mut WorkflowContext<Self>) -> WorkflowResult<()> { Ok(()) }
                #[signal(name = "pay")]
                fn on_pay(&mut self, _: &mut SyncWorkflowContext<Self>, amount: u64) {}
                #[query]
                fn total(&self, _: &WorkflowContextView) -> u64 { self.total }
                #[update_validator(change)]
                fn check(&self, _: &WorkflowContextView, by: &u64) -> bool { true }
                #[update]
                async fn change(ctx: &mut WorkflowContext<Self>, by: u64) {}
                fn helper(&self) {}
            }

            pub struct Work;
            #[activities]
            impl Work {
                #[activity]
                async fn charge(ctx: (), amount: u64) {}
            }
            "#,
        )],
    );
    assert_eq!(
        sample.workflows(),
        [
            "temporal init new [shop::Order::new]",
            "temporal run order-v2 [shop::Order::run]",
            "temporal signal pay [shop::Order::on_pay]",
            "temporal query total [shop::Order::total]",
            "temporal update_validator check [shop::Order::check]",
            "temporal update change [shop::Order::change]",
        ]
    );
    assert_eq!(sample.activities(), ["shop::Work::charge"]);
}

#[test]
fn an_attribute_of_the_same_name_from_elsewhere_is_not_the_sdks() {
    let sample = Sample::new(
        TEMPORAL,
        &[(
            "src/lib.rs",
            r"
            use my_macros::workflow_methods;
            pub struct A;
            #[workflow_methods]
            impl A { #[run] async fn run() {} }

            mod unimported {
                pub struct B;
                #[workflow_methods]
                impl B { #[run] async fn run() {} }
            }
            ",
        )],
    );
    assert!(sample.workflows().is_empty(), "{:?}", sample.workflows());
}

#[test]
fn an_sdk_is_found_behind_a_renamed_dependency_and_a_house_prelude() {
    let sample = Sample::new(
        r#"engine = { package = "temporalio-sdk", version = "1.1" }
macros = { package = "temporalio-macros", version = "1.1" }
"#,
        &[(
            "src/lib.rs",
            r"
            mod prelude {
                pub use engine::*;
                pub use macros::{workflow, workflow_methods as flows};
            }
            mod order {
                use crate::prelude::*;
                #[workflow]
                pub struct Order;
                #[flows]
                impl Order {
                    #[run]
                    pub async fn run(ctx: &mut WorkflowContext<Self>) {}
                }
            }
            mod by_path {
                pub struct Refund;
                #[engine::workflows::workflow_methods(factory_only)]
                impl Refund {
                    #[run]
                    pub async fn run(ctx: &mut engine::WorkflowContext<Self>) {}
                }
            }
            ",
        )],
    );
    assert_eq!(
        sample.workflows(),
        [
            "temporal run Order [shop::order::Order::run]",
            "temporal run Refund [shop::by_path::Refund::run]",
        ]
    );
}

#[test]
fn items_in_function_bodies_and_out_of_macros_are_found() {
    let sample = Sample::new(
        TEMPORAL,
        &[(
            "src/lib.rs",
            r"
            macro_rules! flow {
                ($name:ident) => {
                    pub struct $name;
                    #[temporalio_macros::workflow_methods]
                    impl $name { #[run] pub async fn run(ctx: ()) {} }
                };
            }
            flow!(Made);

            fn test() {
                use temporalio_macros::workflow_methods;
                struct Inner;
                #[workflow_methods]
                impl Inner { #[run] async fn run(ctx: ()) {} }
            }
            ",
        )],
    );
    assert_eq!(
        sample.workflows(),
        [
            "temporal run Made [shop::Made::run]",
            "temporal run Inner [shop::test::Inner::run]",
        ]
    );
}

#[test]
fn activities_handed_on_are_no_workflow_code() {
    let sample = Sample::new(
        TEMPORAL,
        &[(
            "src/lib.rs",
            r"
            use temporalio_macros::{workflow, workflow_methods, activities};
            use temporalio_sdk::*;
            pub struct Work;
            #[activities]
            impl Work {
                #[activity]
                async fn charge(amount: u64) {}
            }
            pub struct Child;
            #[workflow_methods]
            impl Child { #[run] async fn run(ctx: &mut WorkflowContext<Self>) {} }
            pub struct Order;
            #[workflow_methods]
            impl Order {
                #[run]
                async fn run(ctx: &mut WorkflowContext<Self>) {
                    ctx.execute_activity(Work::charge, 1, options()).await;
                    saga(Work::charge);
                    ctx.child_workflow(Child::run, ()).await;
                    Self::run(ctx).await;
                }
            }
            fn saga<T>(t: T) {}
            fn options() {}
            ",
        )],
    );
    assert_eq!(
        sample.not_workflow_code("shop::Order::run"),
        ["Work::charge", "Work::charge", "Child::run"]
    );
}
