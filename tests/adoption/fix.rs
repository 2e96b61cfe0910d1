//! `--fix` and `--diff`

use super::project::Project;

const RACE: &str = "\
// workflowcheck: deterministic
pub async fn race() {
    tokio::select! {
        _ = one() => {}
        _ = two() => {}
    }
}

async fn one() {}

async fn two() {}
";

/// Known by its declarations; nothing of it is on this machine.
fn project(source: &str, dependencies: &str) -> Project {
    let project = Project::new();
    project.write("Cargo.toml", &Project::needing(dependencies));
    project.write("src/lib.rs", source);
    project.git(&["init", "-q", "-b", "main"]);
    project.commit();
    project
}

fn race() -> Project {
    project(RACE, "tokio = \"1\"\n")
}

#[test]
fn a_sure_fix_is_written_and_what_is_left_is_reported() {
    let project = race();
    assert_eq!(project.check("").places(), ["src/lib.rs:3"]);
    let ended = project.check("--fix");
    assert_eq!((ended.code, ended.out.as_str()), (0, ""), "{}", ended.err);
    assert!(ended.err.contains("fixed 1 in 1 file"), "{}", ended.err);
    assert_eq!(
        project.read("src/lib.rs"),
        RACE.replace("select! {\n", "select! {\n        biased;\n")
    );
    // There is nothing more to do, and the file has changes now.
    let again = project.check("--fix");
    assert_eq!(again.code, 0, "{}", again.err);
    assert!(again.err.contains("fixed nothing"), "{}", again.err);
}

#[test]
fn a_patch_is_printed_and_can_be_applied() {
    let project = race();
    let ended = project.check("--diff --quiet");
    assert_eq!((ended.code, ended.err.as_str()), (1, ""));
    assert_eq!(project.read("src/lib.rs"), RACE);
    project.write("fix.patch", &ended.out);
    project.git(&["apply", "fix.patch"]);
    assert!(project.read("src/lib.rs").contains("biased;"));
}

#[test]
fn what_git_could_not_bring_back_is_not_written_over() {
    let project = race();
    let refuses = |line: &str, why: &str| {
        let before = project.read("src/lib.rs");
        let ended = project.check(line);
        assert_eq!(ended.code, 2, "{line}: {}", ended.err);
        assert!(ended.err.contains(why), "{}", ended.err);
        assert_eq!(project.read("src/lib.rs"), before, "{line}");
    };
    project.edit("src/lib.rs", "one() => {}", "one() => { }");
    refuses("--fix", "(dirty)");
    refuses("--fix --allow-staged", "(dirty)");
    project.git(&["add", "-A"]);
    refuses("--fix", "(staged)");
    assert_eq!(project.check("--fix --allow-staged").code, 0);
    assert!(project.read("src/lib.rs").contains("biased;"));

    project.edit("src/lib.rs", "        biased;\n", "");
    assert_eq!(project.check("--fix --allow-dirty").code, 0);
    assert!(project.read("src/lib.rs").contains("biased;"));
}

#[test]
fn without_a_repository_it_must_be_asked_for() {
    let project = Project::new();
    project.write("Cargo.toml", &Project::needing("tokio = \"1\"\n"));
    project.write("src/lib.rs", RACE);
    let ended = project.check("--fix");
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("--allow-no-vcs"), "{}", ended.err);
    assert_eq!(project.check("--fix --allow-no-vcs").code, 0);
    assert!(project.read("src/lib.rs").contains("biased;"));
}

#[test]
fn the_name_of_the_context_in_scope_is_used() {
    let source = "\
use std::time::Duration;

use duroxide::OrchestrationContext;

pub async fn wait(context: &OrchestrationContext) {
    tokio::time::sleep(Duration::from_secs(1)).await;
    let later = async move {
        tokio::time::sleep(Duration::from_secs(2)).await;
    };
    later.await;
    aside().await;
}

async fn aside() {
    tokio::time::sleep(Duration::from_secs(3)).await;
}

pub async fn order(ctx: OrchestrationContext, input: String) -> Result<String, String> {
    wait(&ctx).await;
    Ok(input)
}

pub fn register() {
    duroxide::OrchestrationRegistry::builder().register(\"order\", order);
}
";
    let project = project(source, "duroxide = \"0.1\"\ntokio = \"1\"\n");
    let before = project.check("");
    assert_eq!(
        before.places(),
        ["src/lib.rs:6", "src/lib.rs:8", "src/lib.rs:15"],
        "{}{}",
        before.out,
        before.err
    );
    // The block would hold the context, and the helper has none.
    let after = project.check("--fix");
    assert_eq!(after.places(), ["src/lib.rs:8", "src/lib.rs:15"]);
    assert!(
        project
            .read("src/lib.rs")
            .contains("context.schedule_timer(Duration::from_secs(1)).await;")
    );
    let json: serde_json::Value =
        serde_json::from_str(&project.check("--format json").out).unwrap();
    let fix = &json["diagnostics"][0]["fixes"][0];
    assert_eq!(fix["safe"], false);
    assert_eq!(json["diagnostics"][1]["fixes"], serde_json::json!([]));
}

/// A deterministic function in whose body `count` is a variable, and whether it is fixed.
fn is_swapped(statements: &str) -> bool {
    let source = format!(
        "use std::collections::HashMap;\n\n\
         #[derive(PartialEq, Eq, Hash)]\npub struct Id(u8);\n\n\
         fn total(count: &HashMap<u8, u8>) -> u8 {{\n    count.values().sum()\n}}\n\n\
         // workflowcheck: deterministic\npub fn list(names: Vec<String>) -> Vec<String> {{\n\
         let mut list = Vec::new();\n{statements}\nlist\n}}\n"
    );
    let project = project(&source, "");
    let before = project.check("");
    assert_eq!(before.code, 1, "{}{}", before.out, before.err);
    let after = project.check("--fix");
    let text = project.read("src/lib.rs");
    assert_eq!(after.code == 0, text.contains("BTreeMap"), "{text}");
    after.code == 0
}

#[test]
fn a_map_of_which_every_use_is_in_sight_gets_an_order() {
    for statements in [
        "let mut count: HashMap<String, u8> = HashMap::new();\n\
         for name in names { *count.entry(name).or_insert(0) += 1; }\n\
         for (name, _) in &count { list.push(name.clone()); }",
        "let mut count = HashMap::with_capacity(8);\ncount.insert(1_u8, names);\n\
         for (id, mut names) in count { list.append(&mut names); list.push(id.to_string()); }",
        "let count = names.iter().map(|it| (it.len(), it)).collect::<HashMap<_, _>>();\n\
         list.push(format!(\"{}\", count[&1]));\n\
         for name in count.values() { list.push((*name).clone()); }",
        "let count: std::collections::HashMap<usize, String> =\n\
         names.into_iter().enumerate().collect();\nlist.extend(count.into_values());",
    ] {
        assert!(is_swapped(statements), "{statements}");
    }
}

#[test]
fn a_map_that_another_one_sees_or_whose_keys_have_no_order_stays() {
    for statements in [
        // No `Ord`.
        "let mut count = HashMap::new();\ncount.insert(Id(1), names);\n\
         for (_, mut names) in count { list.append(&mut names); }",
        // Its type is in a signature.
        "let mut count: HashMap<u8, u8> = HashMap::new();\ncount.insert(1, total(&count));\n\
         for (id, _) in count { list.push(id.to_string()); }",
        // The type of its iterator is in one.
        "let count: HashMap<usize, String> = names.into_iter().enumerate().collect();\n\
         let keys: std::collections::hash_map::Keys<'_, usize, String> = count.keys();\n\
         for key in keys { list.push(key.to_string()); }",
        // A method that the other type lacks.
        "let mut count: HashMap<usize, String> = names.into_iter().enumerate().collect();\n\
         count.shrink_to_fit();\nlist.extend(count.into_values());",
        // A hasher of its own.
        "let count: HashMap<usize, String, std::hash::RandomState> =\n\
         names.into_iter().enumerate().collect();\nlist.extend(count.into_values());",
        // Somewhere in a macro that nobody can read.
        "let count: HashMap<usize, String> = names.into_iter().enumerate().collect();\n\
         other::look!(count);\nfor (_, name) in &count { list.push(name.clone()); }",
    ] {
        assert!(!is_swapped(statements), "{statements}");
    }
}
