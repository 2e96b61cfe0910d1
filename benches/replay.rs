//! How fast `replay` reads histories: a thousand of about five hundred events each, through the
//! program's standard input, beside what only parsing that JSON takes; and how much memory it
//! takes.
//!
//! `cargo bench --bench replay`. Linux only where it comes to memory.

use std::fs;
use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Instant;

type Failure = Box<dyn std::error::Error>;

const HISTORIES: usize = 1_000;
const ACTIVITIES: u64 = 83;
const ROUNDS: usize = 5;

const MANIFEST: &str = "\
[package]
name = \"flows\"
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
temporalio-sdk = \"1.1\"
temporalio-macros = \"1.1\"
";

const WORKFLOW: &str = "\
use temporalio_macros::{workflow, workflow_methods};
use temporalio_sdk::{ActivityOptions, UntypedActivity, WorkflowContext, WorkflowResult};

#[workflow]
#[derive(Default)]
pub struct Flow;

#[workflow_methods]
impl Flow {
    #[run]
    pub async fn run(ctx: &mut WorkflowContext<Self>, items: Vec<String>) -> WorkflowResult<()> {
        for item in items {
            if item.is_empty() {
                ctx.execute_activity(UntypedActivity::new(\"skip\"), (), options()).await?;
            } else {
                ctx.execute_activity(UntypedActivity::new(\"charge\"), item, options()).await?;
            }
        }
        Ok(())
    }
}

fn options() -> ActivityOptions {
    todo!()
}
";

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    fs::create_dir(folder.path().join("src"))?;
    fs::write(folder.path().join("Cargo.toml"), MANIFEST)?;
    fs::write(folder.path().join("src/lib.rs"), WORKFLOW)?;
    let history = history();
    let events = HISTORIES as u64 * (1 + 6 * ACTIVITIES);
    let bytes = HISTORIES * history.len();
    println!(
        "{HISTORIES} histories, {events} events, {} MB",
        bytes / 1_000_000
    );
    println!("           only parsing   replay          ratio   events a second");
    for round in 1..=ROUNDS {
        let parse = parse(&history)?;
        let (replay, peak) = replay(folder.path(), &history)?;
        #[expect(clippy::cast_precision_loss, reason = "half a million events")]
        let rate = events as f64 / replay;
        let megabytes = peak.map_or(0, |bytes| bytes / 1_000_000);
        println!(
            "round {round} {:>12.0} ms {:>8.0} ms {:>13.2} {rate:>17.0}   peak {megabytes} MB",
            parse * 1e3,
            replay * 1e3,
            replay / parse,
        );
    }
    Ok(())
}

/// A workflow that runs one activity after the other and is still open.
fn history() -> String {
    let mut events = vec![
        r#"{"eventId":"1","eventType":"EVENT_TYPE_WORKFLOW_EXECUTION_STARTED","workflowExecutionStartedEventAttributes":{"workflowType":{"name":"Flow"}}}"#.to_owned(),
    ];
    let mut id = 1;
    let mut push = |event_type: &str, key: &str, details: &str| {
        id += 1;
        events.push(format!(
            r#"{{"eventId":"{id}","eventTime":"2026-01-31T00:00:00Z","eventType":"EVENT_TYPE_{event_type}","taskId":"1048587","{key}EventAttributes":{{{details}"workflowTaskCompletedEventId":"4","identity":"1@host@"}}}}"#
        ));
        id
    };
    for index in 1..=ACTIVITIES {
        push("WORKFLOW_TASK_SCHEDULED", "workflowTaskScheduled", "");
        push("WORKFLOW_TASK_STARTED", "workflowTaskStarted", "");
        push("WORKFLOW_TASK_COMPLETED", "workflowTaskCompleted", "");
        let details = format!(r#""activityId":"{index}","activityType":{{"name":"charge"}},"#);
        let scheduled = push("ACTIVITY_TASK_SCHEDULED", "activityTaskScheduled", &details);
        let details = format!(r#""scheduledEventId":"{scheduled}","#);
        push("ACTIVITY_TASK_STARTED", "activityTaskStarted", &details);
        push("ACTIVITY_TASK_COMPLETED", "activityTaskCompleted", &details);
    }
    format!("{{\"events\":[{}]}}\n", events.join(","))
}

fn parse(history: &str) -> Result<f64, Failure> {
    let began = Instant::now();
    for _ in 0..HISTORIES {
        black_box(serde_json::from_str::<serde_json::Value>(history)?);
    }
    Ok(began.elapsed().as_secs_f64())
}

/// Seconds, and the peak memory in bytes.
fn replay(package: &Path, history: &str) -> Result<(f64, Option<u64>), Failure> {
    let began = Instant::now();
    let mut program = Command::new(env!("CARGO_BIN_EXE_cargo-workflowcheck"))
        .args(["replay", "--no-cargo", "--format=json", "-"])
        .current_dir(package)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()?;
    let mut input = program.stdin.take().ok_or("no standard input")?;
    for _ in 0..HISTORIES {
        input.write_all(history.as_bytes())?;
    }
    let peak = peak_memory(&program);
    drop(input);
    let status = program.wait()?;
    if !status.success() {
        return Err(format!("the histories do not replay: {status}").into());
    }
    Ok((began.elapsed().as_secs_f64(), peak))
}

fn peak_memory(program: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", program.id())).ok()?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = peak.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes * 1024)
}
