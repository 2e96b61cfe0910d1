//! Small programs whose callees are known because they were generated with them.

use proptest::prelude::*;

use super::graph_of;

/// A way to come from a value of type `W{n}` to another, and its text.
#[derive(Clone, Debug)]
enum Step {
    Method,
    Field,
    Boxed,
    Shared,
    Option,
    Tuple,
    Closure,
    Vector,
    Generic,
    Match,
    Block,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        Just(Step::Method),
        Just(Step::Field),
        Just(Step::Boxed),
        Just(Step::Shared),
        Just(Step::Option),
        Just(Step::Tuple),
        Just(Step::Closure),
        Just(Step::Vector),
        Just(Step::Generic),
        Just(Step::Match),
        Just(Step::Block),
    ];
    proptest::collection::vec(step, 1..8)
}

/// A chain through as many types as there are steps; at each, the probe that is called
/// has the type's number in its name.
fn program(steps: &[Step]) -> String {
    let mut text = String::from("use std::sync::Arc;\nfn same<T>(value: T) -> T { value }\n");
    for n in 0..=steps.len() {
        text.push_str(&format!(
            "#[derive(Clone, Default)] struct W{n} {{ next: Option<Box<W{}>> }}\n",
            n + 1
        ));
        text.push_str(&format!(
            "impl W{n} {{ fn make() -> Self {{ W{n} {{ next: None }} }} fn probe{n}(&self) {{}} \
             fn go(&self) -> W{} {{ W{}::make() }} }}\n",
            n + 1,
            n + 1
        ));
    }
    let last = steps.len() + 1;
    text.push_str(&format!(
        "#[derive(Clone, Default)] struct W{last}; impl W{last} {{ fn make() -> Self {{ W{last} }} \
         fn probe{last}(&self) {{}} }}\n"
    ));
    text.push_str("fn main() {\nlet v0 = W0::make();\nv0.probe0();\n");
    for (n, step) in steps.iter().enumerate() {
        let next = n + 1;
        let value = match step {
            Step::Method => format!("v{n}.go()"),
            Step::Field => format!("*v{n}.next.clone().unwrap()"),
            Step::Boxed => format!("Box::new(v{n}.go())"),
            Step::Shared => format!("Arc::new(v{n}.go())"),
            Step::Option => format!("Some(v{n}.go()).unwrap_or_default()"),
            Step::Tuple => format!("(1u8, v{n}.go()).1"),
            Step::Closure => format!("(|w: &W{n}| w.go())(&v{n})"),
            Step::Vector => format!("vec![v{n}.go()].into_iter().map(|w| w).next().unwrap()"),
            Step::Generic => format!("same(same(v{n}.go()))"),
            Step::Match => format!("match Some(v{n}.go()) {{ Some(w) => w, None => return }}"),
            Step::Block => format!("{{ let w = v{n}.go(); w }}"),
        };
        text.push_str(&format!("let v{next} = {value};\nv{next}.probe{next}();\n"));
    }
    text.push_str("}\n");
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn every_probe_is_found_on_its_own_type(steps in steps()) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("program.rs");
        let text = program(&steps);
        std::fs::write(&file, &text).expect("written");
        let graph = graph_of(&file);
        let called: Vec<&String> =
            graph.functions.iter().flat_map(|f| &f.calls).flat_map(|c| &c.callees).collect();
        for n in 0..=steps.len() {
            let wanted = format!("program::W{n}::probe{n}");
            prop_assert!(called.iter().any(|c| **c == wanted), "{wanted} is missing in\n{text}");
        }
    }
}
