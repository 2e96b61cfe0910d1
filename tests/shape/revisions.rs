//! `diff` of git revisions and of folders.

use std::process::Command;

use crate::project::Project;

pub const SDK: &str = "temporalio-sdk = \"1.1\"\ntemporalio-macros = \"1.1\"";

/// A workflow that runs these activities, one after the other: `charge(); ship();`. Words
/// in between are code.
pub fn order(activities: &str) -> String {
    let mut body = String::new();
    for line in activities.split_inclusive(';') {
        let simple = line.trim().strip_suffix("();");
        match simple.filter(|name| name.chars().all(char::is_alphanumeric)) {
            Some(name) => body.push_str(&format!(
                "        ctx.start_activity(Work::{name}, n, ActivityOptions::default()).await?;\n"
            )),
            None => body.push_str(&format!("        {}\n", line.trim())),
        }
    }
    let methods: String = ["charge", "check", "ship", "log"]
        .iter()
        .map(|name| {
            format!(
                "    #[activity]\n    pub async fn {name}(_ctx: ActivityContext, n: u32) -> Result<u32, ActivityError> {{\n        Ok(n)\n    }}\n"
            )
        })
        .collect();
    format!(
        "use temporalio_macros::{{activities, workflow, workflow_methods}};
use temporalio_sdk::activities::{{ActivityContext, ActivityError}};
use temporalio_sdk::{{ActivityOptions, WorkflowContext, WorkflowResult}};

pub struct Work;

#[activities]
impl Work {{
{methods}}}

#[workflow]
#[derive(Default)]
pub struct OrderWorkflow;

#[workflow_methods]
impl OrderWorkflow {{
    #[run]
    pub async fn run(ctx: &mut WorkflowContext<Self>, n: u32) -> WorkflowResult<u32> {{
{body}        Ok(n)
    }}
}}
"
    )
}

impl Project {
    pub fn git(&self, arguments: &[&str]) {
        self.git_in(".", arguments);
    }

    pub fn git_in(&self, folder: &str, arguments: &[&str]) {
        let output = Command::new("git")
            .current_dir(self.root().join(folder))
            .args([
                "-c",
                "user.name=a",
                "-c",
                "user.email=a@b.c",
                "-c",
                "commit.gpgsign=false",
            ])
            .args(arguments)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_SYSTEM", "/dev/null")
            .output()
            .expect("git");
        assert!(
            output.status.success(),
            "git {arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", message]);
    }

    /// A repository with one commit.
    pub fn repository(lib: &str) -> Project {
        let project = Project::empty();
        project.git(&["init", "-q", "-b", "main"]);
        project.package(".", SDK, lib);
        project.commit("one");
        project
    }
}

/// The verdict of the only workflow.
fn verdict(project: &Project, folder: &str, revisions: &[&str]) -> String {
    let mut arguments = vec!["diff"];
    arguments.extend(revisions);
    arguments.extend(["--format", "json"]);
    let ended = project.run_in(folder, &arguments);
    let report = ended.json();
    let workflows = report["workflows"].as_array().expect("workflows");
    assert_eq!(workflows.len(), 1, "{report}");
    workflows[0]["verdict"].as_str().expect("a word").to_owned()
}

#[test]
fn revisions_and_uncommitted_work() {
    let project = Project::repository(&order("charge(); ship();"));
    project.package(".", SDK, &order("charge(); check(); ship();"));
    assert_eq!(
        verdict(&project, ".", &["main"]),
        "breaking",
        "the working tree"
    );
    assert_eq!(verdict(&project, ".", &["main", "main"]), "unchanged");
    project.git(&["checkout", "-q", "-b", "feature"]);
    project.commit("two");
    project.package(".", SDK, &order("charge(); ship();"));
    assert_eq!(verdict(&project, ".", &["main"]), "unchanged");
    for range in ["main..feature", "main...feature", "HEAD~1..HEAD"] {
        assert_eq!(verdict(&project, ".", &[range]), "breaking", "{range}");
    }
    assert_eq!(verdict(&project, ".", &["main", "feature"]), "breaking");
    // Nothing is checked out, staged or left behind.
    let status = Command::new("git")
        .current_dir(project.root())
        .args(["status", "--porcelain"])
        .output()
        .expect("git");
    assert_eq!(String::from_utf8_lossy(&status.stdout), " M src/lib.rs\n");
}

#[test]
fn code_that_moved_to_another_file_is_the_same() {
    let project = Project::repository(&order("charge(); ship();"));
    project.write("src/flows/order.rs", &order("charge(); ship();"));
    project.write("src/lib.rs", "pub mod flows { pub mod order; }\n");
    assert_eq!(verdict(&project, ".", &["main"]), "unchanged");
    // A copy that git sees as a rename, with a change in it.
    project.write("src/flows/order.rs", &order("ship(); charge();"));
    project.commit("moved");
    assert_eq!(verdict(&project, ".", &["HEAD~1", "HEAD"]), "breaking");
}

#[test]
fn a_renamed_workflow_is_gone_and_new() {
    let project = Project::repository(&order("charge();"));
    let renamed = order("charge();").replace("OrderWorkflow", "PurchaseWorkflow");
    project.package(".", SDK, &renamed);
    let report = project.run(&["diff", "main", "--format", "json"]);
    assert_eq!(report.code, 1);
    let report = report.json();
    assert_eq!(report["summary"]["removed"], 1);
    assert_eq!(report["summary"]["added"], 1);
    let text = report.to_string();
    assert!(text.contains("pin the old name"), "{text}");
    assert_eq!(project.run(&["diff", "main", "--allow-removed"]).code, 0);
    let pinned = renamed.replace("#[run]", "#[run(name = \"OrderWorkflow\")]");
    project.package(".", SDK, &pinned);
    assert_eq!(verdict(&project, ".", &["main"]), "unchanged");
}

#[test]
fn a_bare_repository_and_one_with_spaces_in_its_path() {
    let project = Project::empty();
    project.write("work here/.keep", "");
    project.git_in("work here", &["init", "-q", "-b", "main"]);
    project.package("work here", SDK, &order("charge(); ship();"));
    project.git_in("work here", &["add", "-A"]);
    project.git_in("work here", &["commit", "-q", "-m", "one"]);
    project.package("work here", SDK, &order("ship(); charge();"));
    assert_eq!(verdict(&project, "work here", &["main"]), "breaking");
    project.git_in("work here", &["commit", "-q", "-a", "-m", "two"]);
    project.git(&["clone", "-q", "--bare", "work here", "bare.git"]);
    assert_eq!(
        verdict(&project, "bare.git", &["main~1", "main"]),
        "breaking"
    );
}

#[test]
fn a_workspace_in_a_subfolder_is_named_from_the_root() {
    let project = Project::empty();
    project.git(&["init", "-q", "-b", "main"]);
    project.package("services/shop", SDK, &order("charge(); ship();"));
    project.commit("one");
    project.package("services/shop", SDK, &order("ship(); charge();"));
    project.commit("two");
    let head = Command::new("git")
        .current_dir(project.root())
        .args(["rev-parse", "main~1"])
        .output()
        .expect("git");
    let sha = String::from_utf8(head.stdout).expect("a hash");
    let sha = sha.trim();
    let run = |base: &str, format: &str| {
        project.run_in("services/shop", &["diff", base, "main", "--format", format])
    };
    let markdown = run(sha, "markdown").out;
    let short = &sha[..10];
    assert!(
        markdown.starts_with(&format!(
            "### cargo workflowcheck: `{short}` against `main ("
        )),
        "{markdown}"
    );
    assert!(!markdown.contains(sha), "{markdown}");
    assert!(
        markdown.contains("`services/shop/src/lib.rs:"),
        "{markdown}"
    );
    let named = run("main~1", "human").out;
    assert!(!named.contains(sha), "{named}");
    let annotations = run("main~1", "github").out;
    assert!(
        annotations.contains("file=services/shop/src/lib.rs"),
        "{annotations}"
    );
    let sarif = run("main~1", "sarif").out;
    assert!(sarif.contains("services/shop/src/lib.rs"), "{sarif}");
    assert_eq!(
        run("main~1", "json").json()["base"],
        format!("main~1 ({short})")
    );
}

#[test]
fn a_linked_work_tree_has_revisions_of_its_own() {
    let project = Project::repository(&order("charge(); ship();"));
    project.git(&["branch", "other"]);
    project.git(&["worktree", "add", "-q", "a linked tree", "other"]);
    project.package("a linked tree", SDK, &order("ship(); charge();"));
    assert_eq!(verdict(&project, "a linked tree", &["HEAD"]), "breaking");
    assert_eq!(
        verdict(&project, "a linked tree", &["main", "other"]),
        "unchanged"
    );
}

#[test]
fn what_git_does_not_have_here_is_named() {
    // A pointer of Git LFS in place of the file.
    let project = Project::repository(&order("charge(); ship();"));
    let pointer = format!(
        "version https://git-lfs.github.com/spec/v1\noid sha256:{}\nsize 1234\n",
        "0".repeat(64)
    );
    project.write("src/flows.rs", &pointer);
    project.write(
        "src/lib.rs",
        &format!("pub mod flows;\n{}", order("charge(); ship();")),
    );
    project.commit("two");
    project.write("src/flows.rs", "");
    let ended = project.run(&["diff", "main", "--format", "json"]);
    let text = ended.json().to_string() + &ended.err;
    assert!(text.contains("LFS"), "{text}");
    assert_eq!(
        ended.json()["workflows"][0]["verdict"],
        "unchanged",
        "{text}"
    );
}

#[test]
fn a_submodule_is_compared_as_its_parent_records_it() {
    let flows = Project::repository(&order("charge(); ship();"));
    let project = Project::empty();
    project.git(&["init", "-q", "-b", "main"]);
    project.write("Cargo.toml", "[workspace]\nmembers = [\"flows\"]\n");
    let from = flows.root().display().to_string();
    let allow = "protocol.file.allow=always";
    project.git(&["-c", allow, "submodule", "add", "-q", &from, "flows"]);
    project.commit("one");
    flows.package(".", SDK, &order("ship(); charge();"));
    flows.commit("two");
    project.git(&[
        "-c",
        allow,
        "submodule",
        "update",
        "-q",
        "--remote",
        "flows",
    ]);
    assert_eq!(verdict(&project, ".", &["main"]), "breaking");
    project.commit("two");
    assert_eq!(verdict(&project, ".", &["main~1", "main"]), "breaking");
    assert_eq!(verdict(&project, ".", &["main"]), "unchanged");
    // Where nobody has fetched the submodule, nothing of it can be compared.
    let clone = Project::empty();
    let from = project.root().display().to_string();
    clone.git(&["clone", "-q", &from, "clone"]);
    let ended = clone.run_in("clone", &["diff", "main~1", "main"]);
    let said = format!("{}{}", ended.out, ended.err);
    assert!(said.contains("submodule"), "{} {said}", ended.code);
}

#[test]
fn what_is_not_there_is_said_with_what_to_do() {
    let project = Project::repository(&order("charge();"));
    let ended = project.run(&["diff", "mian"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("mian"), "{}", ended.err);

    project.package(".", SDK, &order("charge(); ship();"));
    project.commit("two");
    let from = format!("file://{}", project.root().display());
    let shallow = Project::empty();
    shallow.git(&["clone", "-q", "--depth", "1", &from, "shallow"]);
    let ended = shallow.run_in("shallow", &["diff", "HEAD~1"]);
    assert_eq!(ended.code, 2);
    assert!(
        ended.err.contains("shallow") || ended.err.contains("fetch"),
        "{}",
        ended.err
    );

    let nowhere = Project::empty();
    nowhere.package(".", SDK, &order("charge();"));
    let ended = nowhere.run(&["diff", "main"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("repository"), "{}", ended.err);
}

#[test]
fn a_house_engine_is_compared_by_its_own_rules() {
    let config = r#"
[[sdk]]
name = "acme"
title = "Acme"
docs = "https://acme.example"
packages = [{ name = "acme-flow", authoring = true }]
terms = { workflow = "flow", activity = "task", context = "cx" }

[sdk.types]
context = ["Cx"]

[[sdk.registration]]
calls = ["Host::flow"]
kind = "workflow"
name = "\#0"
callable = "\#1"

[[sdk.command]]
calls = ["{context}::task"]
kind = "activity"
name = ["\#0"]

[sdk.replay]
compares = { activity = ["name"] }
"#
    .replace("\\#", "#");
    let code = |tasks: &[&str]| {
        let tasks: String = tasks
            .iter()
            .map(|task| format!("    cx.task(\"{task}\").await;\n"))
            .collect();
        format!(
            "use acme_flow::{{Cx, Host}};\n\nasync fn order(cx: Cx, n: u32) {{\n{tasks}}}\n\n\
             pub fn host(host: &mut Host) {{\n    host.flow(\"order\", order);\n}}\n"
        )
    };
    let project = Project::empty();
    for (folder, tasks) in [
        ("old", ["charge", "ship"].as_slice()),
        ("new", &["charge", "check", "ship"]),
    ] {
        project.package(folder, "acme-flow = \"1\"", &code(tasks));
        project.write(&format!("{folder}/workflowcheck.toml"), &config);
    }
    let report = project
        .run(&["diff", "old", "new", "--format", "json"])
        .json();
    assert_eq!(report["workflows"][0]["verdict"], "breaking", "{report}");
    assert_eq!(report["workflows"][0]["sdk"], "acme");
}
