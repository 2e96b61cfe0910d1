//! The action and the template: their scripts are run as a runner would run them.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::project::{Ended, Project};

fn yaml(file: &str) -> Value {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    serde_saphyr::from_str(&text).unwrap()
}

fn steps() -> Vec<Value> {
    yaml("action.yml")["runs"]["steps"]
        .as_array()
        .unwrap()
        .clone()
}

fn has_bash() -> bool {
    let found = Command::new("bash").arg("--version").output().is_ok();
    if !found {
        eprintln!("skipped: there is no bash to run the scripts with");
    }
    found
}

/// A folder with the program where the scripts install it.
fn install(project: &Project, root: &str) {
    let program = project.path(root).join("bin/cargo-workflowcheck");
    fs::create_dir_all(program.parent().unwrap()).unwrap();
    fs::copy(env!("CARGO_BIN_EXE_cargo-workflowcheck"), program).unwrap();
}

/// Runs the script of the step with this id, as on a pull request.
fn step(project: &Project, id: &str, variables: &[(&str, &str)]) -> Ended {
    let step = steps().into_iter().find(|step| step["id"] == id).unwrap();
    let mut command = project.command("bash");
    command
        .args(["--noprofile", "--norc", "-e", "-o", "pipefail", "-c"])
        .arg(step["run"].as_str().unwrap())
        .env("GITHUB_ACTIONS", "true")
        .env("GITHUB_WORKSPACE", project.root())
        .env("GITHUB_OUTPUT", project.path("output"))
        .env("GITHUB_STEP_SUMMARY", project.path("summary"))
        .env("RUNNER_TEMP", project.path("temp"))
        .env("ROOT", project.path("tools"));
    // What the step declares and nothing else.
    let declared = step["env"].as_object().unwrap();
    for (name, value) in variables {
        assert!(declared.contains_key(*name), "{name}");
        command.env(name, value);
    }
    Ended::of(command.output().unwrap())
}

#[test]
fn inputs_reach_scripts_as_variables_only() {
    // What stands in `${{ … }}` is pasted into the script: a branch's name could run programs.
    for step in steps() {
        let script = step["run"].as_str().unwrap_or_default();
        assert!(!script.contains("${{"), "{script}");
    }
}

#[test]
fn the_action_annotates_summarises_and_writes_sarif() {
    if !has_bash() {
        return;
    }
    let project = Project::new();
    install(&project, "tools");
    fs::create_dir(project.path("temp")).unwrap();
    let variables = [("ARGUMENTS", "--no-cargo\n  -W threads"), ("SARIF", "true")];
    let ended = step(&project, "check", &variables);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(
        ended.out.starts_with("::error file=src/clock.rs,line=4,"),
        "{}",
        ended.out
    );
    let output = project.read("output");
    assert!(output.starts_with("exit-code=1\nsarif="), "{output}");
    assert!(
        project.read("summary").contains("system\\_time")
            || project.read("summary").contains("`system_time`")
    );
    let sarif: Value = serde_json::from_str(&project.read("temp/workflowcheck.sarif")).unwrap();
    assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), 2);

    // A run that failed is no finding.
    let ended = step(
        &project,
        "check",
        &[("ARGUMENTS", "--no-such"), ("SARIF", "false")],
    );
    assert_eq!(ended.code, 2, "{}", ended.err);
}

#[test]
fn the_action_says_what_a_pull_request_breaks() {
    if !has_bash() {
        return;
    }
    let project = Project::orchestration();
    install(&project, "tools");
    fs::create_dir(project.path("temp")).unwrap();
    let diff = |base: &str| {
        step(
            &project,
            "diff",
            &[("ARGUMENTS", "--no-cargo"), ("BASE", base)],
        )
    };
    project.git(&["switch", "-q", "-c", "rename"]);
    project.edit("src/lib.rs", "\"reserve\"", "\"book\"");
    project.git(&["commit", "-q", "-a", "-m", "rename"]);
    let ended = diff("main");
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert_eq!(project.read("output"), "exit-code=1\n");
    let comment = project.read("temp/workflowcheck.md");
    assert!(comment.contains("**1 breaking**"), "{comment}");
    assert_eq!(project.read("summary"), comment);

    let ended = diff("no-such-branch");
    assert_eq!(ended.code, 2, "{}", ended.err);
}

#[test]
fn the_template_writes_the_report_and_fails_for_findings() {
    if !has_bash() {
        return;
    }
    let project = Project::new();
    install(&project, ".workflowcheck");
    let template = yaml("ci-templates/gitlab.yml");
    let lines = |key: &str| {
        let lines = template["workflowcheck"][key].as_array().unwrap().iter();
        lines
            .map(|line| line.as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let script = [lines("before_script"), lines("script")]
        .concat()
        .join("\n");
    let run = |arguments: &str| {
        let output = project
            .command("bash")
            .args(["-e", "-c", &script])
            .env("GITLAB_CI", "true")
            .env("CI_PROJECT_DIR", project.root())
            .env("WORKFLOWCHECK_ROOT", project.path(".workflowcheck"))
            .env("WORKFLOWCHECK_DIRECTORY", ".")
            .env("WORKFLOWCHECK_VERSION", "0.1.0")
            .env("WORKFLOWCHECK_ARGUMENTS", arguments)
            .output();
        Ended::of(output.unwrap())
    };
    let ended = run("--no-cargo");
    assert_eq!(ended.code, 1, "{}", ended.err);
    assert!(ended.out.contains("src/clock.rs:4:5"), "{}", ended.out);
    let report: Value = serde_json::from_str(&project.read("gl-code-quality-report.json")).unwrap();
    assert_eq!(report.as_array().unwrap().len(), 2);
    assert_eq!(report[0]["location"]["path"], "src/clock.rs");

    assert_eq!(run("--no-cargo -A system_time").code, 0);
    assert_eq!(run("--no-such").code, 2);
}
