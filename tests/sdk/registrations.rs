//! Workflows that a call registers, instead of an attribute.

use crate::sample::Sample;

const DUROXIDE: &str = "duroxide = \"0.1\"\n";
const DBOS: &str = "dbos = \"0.5\"\n";

#[test]
fn closures_functions_and_variables_are_registered() {
    let sample = Sample::new(
        DUROXIDE,
        &[(
            "src/lib.rs",
            r#"
            use duroxide::runtime::registry::{ActivityRegistry, OrchestrationRegistry};
            use duroxide::{ActivityContext, OrchestrationContext};
            mod names { pub const ORDER: &str = "order"; }

            async fn order(ctx: OrchestrationContext, input: String) -> Result<String, String> { Ok(input) }
            async fn charge(ctx: ActivityContext, input: String) -> Result<String, String> { Ok(input) }
            fn maker() -> impl Fn(OrchestrationContext, String) -> u8 {
                |ctx: OrchestrationContext, input: String| 1
            }

            fn main() {
                let refund = |ctx: OrchestrationContext, input: String| async move { Ok(input) };
                let state = 1;
                let _ = OrchestrationRegistry::builder()
                    .register(names::ORDER, order)
                    .register("refund", refund)
                    .register("inline", move |_: OrchestrationContext, _: String| {
                        let state = state.clone();
                        async move { Ok(String::new()) }
                    })
                    .register_versioned("made", "2.0.0", maker())
                    .register_all(vec![("first", order), ("second", order)])
                    .build();
                let _ = ActivityRegistry::builder()
                    .register("charge", charge)
                    .register("noop", |_: ActivityContext, input: String| async move { Ok(input) })
                    .build();
            }
            "#,
        )],
    );
    assert_eq!(
        sample.workflows(),
        [
            "duroxide orchestration first [shop::order as first]",
            "duroxide orchestration order [shop::order]",
            "duroxide orchestration second [shop::order as second]",
            "duroxide orchestration made [shop::maker::{closure#0}]",
            "duroxide orchestration refund [shop::main::{closure#0}]",
            "duroxide orchestration inline [shop::main::{closure#1}]",
        ]
    );
    assert_eq!(sample.activities(), ["shop::charge"]);
}

#[test]
fn house_functions_macros_and_blocks_register_too() {
    let sample = Sample::new(
        DBOS,
        &[(
            "src/lib.rs",
            r#"
            use dbos::DBOS;
            fn add<F>(dbos: &DBOS, name: &str, f: F) { dbos.register_workflow(name, f); }
            fn add_audited<F>(dbos: &DBOS, f: F) { add(dbos, "audited", f); }
            macro_rules! flow {
                ($dbos:expr, $name:literal, $f:expr) => { $dbos.register_workflow($name, $f) };
            }
            struct Orders;
            impl Orders { async fn place(n: u32) {} }

            fn main(dbos: &DBOS) {
                add(dbos, "plain", |n: u32| async move { n });
                add_audited(dbos, |n: u32| async move { n });
                flow!(dbos, "made", |n: u32| async move { n });
                dbos.register_workflow("method", Orders::place);
                dbos.register_workflow("block", {
                    let client = 1;
                    move |n: u32| async move { n + client }
                });
            }
            "#,
        )],
    );
    let found = sample.workflows();
    let names: Vec<&str> = found.iter().filter_map(|w| w.split(' ').nth(2)).collect();
    assert_eq!(
        names,
        ["method", "plain", "audited", "made", "block"],
        "{found:#?}"
    );
}

#[test]
fn a_registration_of_the_users_own_is_none() {
    let sample = Sample::new(
        DBOS,
        &[(
            "src/lib.rs",
            r#"
            struct Registry;
            impl Registry { fn register_workflow<F>(&self, name: &str, f: F) {} }
            fn main(registry: &Registry) {
                registry.register_workflow("mine", |n: u32| n);
            }
            "#,
        )],
    );
    assert!(sample.workflows().is_empty(), "{:?}", sample.workflows());
}

#[test]
fn an_sdk_that_is_no_dependency_is_not_looked_for() {
    let text = r#"
        fn main(dbos: &u8) { dbos.register_workflow("x", |n: u32| n); }
    "#;
    assert!(
        Sample::new("", &[("src/lib.rs", text)])
            .workflows()
            .is_empty()
    );
    assert_eq!(
        Sample::new("", &[("src/lib.rs", text)]).with(|_, sdks| sdks.active().count()),
        0
    );
}

#[test]
fn a_registered_workflow_is_workflow_code_and_a_registered_activity_is_not() {
    let sample = Sample::new(
        DUROXIDE,
        &[(
            "src/lib.rs",
            r#"
            use duroxide::runtime::registry::{ActivityRegistry, OrchestrationRegistry};
            use duroxide::{ActivityContext, OrchestrationContext};
            fn main() {
                OrchestrationRegistry::builder().register("order", |ctx: OrchestrationContext, _: String| 1);
                ActivityRegistry::builder().register("charge", |ctx: ActivityContext, _: String| 2);
            }
            "#,
        )],
    );
    assert_eq!(
        sample.not_workflow_code("shop::main"),
        ["|ctx: ActivityContext, _: String| 2"]
    );
}
