//! `replay` as it is run: what it prints, and how it ends.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::streams::{document, event};

/// The workflows of the recorded histories, in a folder that goes away with them.
struct Workspace {
    folder: TempDir,
}

/// What the program said.
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl std::fmt::Display for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let code = self.code.map_or("killed".to_owned(), |it| it.to_string());
        write!(f, "{}{}exit code {code}", self.out, self.err)
    }
}

impl Workspace {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/histories");
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("src")).unwrap();
        fs::copy(root.join("Cargo.toml"), folder.path().join("Cargo.toml")).unwrap();
        for entry in fs::read_dir(root.join("src")).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap();
            fs::copy(&path, folder.path().join("src").join(name)).unwrap();
        }
        Self { folder }
    }

    fn with(file: &str, text: impl AsRef<[u8]>) -> Self {
        let it = Self::new();
        it.write(file, text);
        it
    }

    fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let path = self.folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn replay(&self, arguments: &[&str]) -> Said {
        self.replay_from(arguments, &[])
    }

    fn replay_from(&self, arguments: &[&str], input: &[u8]) -> Said {
        let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-workflowcheck"))
            .args(["replay", "--no-cargo", "--no-cache"])
            .args(arguments)
            .current_dir(self.folder.path())
            .env_remove("GITHUB_ACTIONS")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // The program may stop reading where it refuses the rest.
        let _ = stdin.write_all(input);
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let err = text(output.stderr);
        assert!(!err.contains("panicked"), "{err}");
        Said {
            code: output.status.code(),
            out: text(output.stdout),
            err,
        }
    }
}

/// A short history of one of the workflows.
fn history() -> Vec<String> {
    let named = |event: String| {
        event
            .replace("\"Flow\"", "\"Workflow\"")
            .replace("\"a\"", "\"Activity\"")
    };
    crate::streams::history().into_iter().map(named).collect()
}

fn joined(all: &[Said]) -> String {
    let all: Vec<String> = all.iter().map(ToString::to_string).collect();
    all.join("\n\n")
}

#[test]
fn a_folder_of_recorded_histories() {
    let mut all = Vec::new();
    let it = Workspace::new();
    let recorded = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/histories");
    for entry in fs::read_dir(recorded).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        it.write(&format!("histories/{name}"), fs::read(&path).unwrap());
    }
    all.push(it.replay(&["histories"]));
    let said = it.replay(&["--format", "json", "histories/helloworld.json"]);
    all.push(said);
    insta::assert_snapshot!(joined(&all));
}

#[test]
fn code_that_did_not_write_it() {
    let mut all = Vec::new();
    let it = Workspace::new();
    let code = fs::read_to_string(it.folder.path().join("src/hello_world.rs")).unwrap();
    it.write(
        "src/hello_world.rs",
        code.replace("name = \"Activity\"", "name = \"Greet\""),
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/histories/helloworld.json");
    let bytes = fs::read(path).unwrap();
    all.push(it.replay_from(&["-"], &bytes));
    all.push(it.replay_from(&["--format", "json", "-"], &bytes));
    insta::assert_snapshot!(joined(&all));
}

#[test]
fn what_is_broken_does_not_hide_the_rest() {
    let whole = document(&history());
    let it = Workspace::with("h/cut.json", &whole[..whole.len() - 40]);
    it.write("h/empty.json", "");
    it.write("h/marked.json", format!("\u{feff}{whole}"));
    it.write("h/no_events.json", "{\"workflow\": \"Order\"}");
    it.write("h/no_json.json", "order-7 COMPLETED");
    it.write(
        "h/no_text.json",
        b"{\"events\": [{\"eventId\": \"\xff\xfe\"}]}",
    );
    it.write("h/utf16.json", b"\xff\xfe{\0}\0");
    let deep = "[".repeat(100_000);
    it.write("h/deep.json", format!("{{\"events\": [{deep}"));
    it.write("h/whole.json", &whole);
    insta::assert_snapshot!(it.replay(&["h", "nowhere.json"]));
}

#[test]
fn nothing_to_replay() {
    let it = Workspace::with("h/readme.txt", "no history");
    insta::assert_snapshot!(joined(&[it.replay(&["h"]), it.replay_from(&["-"], b"")]));
}

#[test]
fn histories_that_are_odd() {
    let it = Workspace::new();
    let write = |name: &str, events: &[String]| {
        it.write(&format!("h/{name}.json"), document(events));
    };
    let mut events = history();
    events.swap(4, 8);
    write("swapped", &events);
    events = history();
    events.drain(4..7);
    write("missing", &events);
    events = history();
    events.insert(5, events[4].clone());
    write("twice", &events);
    // An answer to itself, and one to what never was.
    events = history();
    events[6] = event(7, "ActivityTaskCompleted", r#""scheduledEventId":"7""#);
    events[10] = event(
        11,
        "TimerFired",
        r#""startedEventId":"18446744073709551615""#,
    );
    write("circle", &events);
    events = history();
    events[6] = events[6].replace("\"eventId\":\"7\"", "\"eventId\":\"99999999999999999999\"");
    write("number", &events);
    events = history();
    events.push(event(12, "WorkflowExecutionPonderedUpon", ""));
    write("unknown_type", &events);
    it.write(
        "h/nobody.json",
        r#"{"events":[{"id":1,"kind":"begin"},{"id":2,"kind":"end"}]}"#,
    );
    it.write(
        "h/other_sdk.json",
        r#"[{"event_id":1,"execution_id":1,"type":"OrchestrationStarted","name":"Workflow","version":"1.0.0","input":"x"}]"#,
    );
    it.write("h/no_objects.json", "{\"events\": [null, 1, [], {}]}");
    insta::assert_snapshot!(it.replay(&["h"]));
}
