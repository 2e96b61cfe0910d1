//! `--format rustc`, read as an editor reads it.

use cargo_metadata::Message;
use cargo_metadata::diagnostic::DiagnosticLevel;

mod language_server;

use std::process::Command;

use serde_json::{Value, json};

use self::language_server::{LanguageServer, uri};
use super::project::Project;

#[test]
fn cargo_metadata_reads_every_line() {
    let project = Project::new();
    let ended = project.check("--format rustc");
    let messages: Vec<Message> = Message::parse_stream(ended.out.as_bytes())
        .collect::<Result<_, _>>()
        .unwrap();
    let [
        Message::CompilerMessage(first),
        Message::CompilerMessage(_),
        Message::BuildFinished(end),
    ] = messages.as_slice()
    else {
        panic!("{messages:?}");
    };
    assert!(!end.success);
    assert_eq!(first.target.name, "shop");
    assert_eq!(
        first.target.src_path,
        project.path("src/lib.rs").to_str().unwrap()
    );

    let message = &first.message;
    assert_eq!(message.level, DiagnosticLevel::Error);
    assert_eq!(message.code.as_ref().unwrap().code, "system_time");
    let [span] = message.spans.as_slice() else {
        panic!("{:?}", message.spans);
    };
    assert!(span.is_primary);
    assert_eq!(
        (span.file_name.as_str(), span.line_start),
        ("src/clock.rs", 4)
    );
    let text = project.read("src/clock.rs");
    let range = span.byte_start as usize..span.byte_end as usize;
    assert_eq!(&text[range], "SystemTime::now()");
    // The way there is a note that can be followed.
    let way = message
        .children
        .iter()
        .find(|child| child.message.contains("reached through `shop::order`"))
        .unwrap();
    assert_eq!(way.spans[0].file_name, "src/lib.rs");
}

const RACE: &str = "\
//! Ein Rennen.

// workflowcheck: deterministic
pub async fn race() -> &'static str {
    let _größe = \"🦀\"; tokio::select! {
        () = later() => \"later\",
        () = now() => \"now\",
    }
}

async fn later() {
    let _ = std::time::SystemTime::now();
}

async fn now() {}
";

/// The real language server, which runs the check when a file is saved, as the book says. What it
/// hands to an editor is where the text is, in an editor's units (UTF-16), and the fix is one that
/// an editor can apply.
#[test]
#[ignore = "needs rust-analyzer (`rustup component add rust-analyzer`) and the registry"]
fn rust_analyzer_shows_findings_and_applies_fixes() {
    let project = Project::new();
    project.write(
        "Cargo.toml",
        &Project::needing("tokio = { version = \"1\", features = [\"macros\"] }\n"),
    );
    project.write("src/lib.rs", RACE);
    let file = project.path("src/lib.rs");
    let mut command = Command::new("rust-analyzer");
    command.current_dir(project.root());
    let ours = env!("CARGO_BIN_EXE_cargo-workflowcheck");
    let mut server = LanguageServer::start(
        command,
        project.root(),
        json!({
            "check": {"overrideCommand": [ours, "check", "--format", "rustc", "--quiet"]},
            "cargo": {"buildScripts": {"enable": false}},
            "procMacro": {"enable": false},
        }),
    );
    server.open(&file);
    // Notes and fixes are hints beside the error, as those of the compiler are.
    let of_lint = |lint: &'static str| move |it: &Value| it["code"] == lint && it["severity"] == 1;

    let race = server.diagnostics(&file, of_lint("unordered_poll"));
    let [race] = race.as_slice() else {
        panic!("{race:#?}");
    };
    // Behind 23 units of UTF-16, which are 22 characters and 27 bytes.
    assert_eq!(
        race["range"]["start"],
        json!({"line": 4, "character": 23}),
        "{race:#}"
    );
    let clock = server.diagnostics(&file, of_lint("system_time"));
    assert_eq!(
        clock[0]["range"],
        json!({"start": {"line": 11, "character": 12}, "end": {"line": 11, "character": 40}})
    );
    let related = clock[0]["relatedInformation"].as_array().unwrap();
    assert!(
        related.iter().any(|it| {
            it["message"].as_str().unwrap().contains("shop::race")
                && it["location"]["range"]
                    == json!({
                        "start": {"line": 5, "character": 13},
                        "end": {"line": 5, "character": 18},
                    })
        }),
        "{related:#?}"
    );

    let fixes = server.quick_fixes(&file, race);
    let fix = fixes
        .iter()
        .find(|fix| fix["title"].as_str().unwrap().contains("biased;"))
        .unwrap_or_else(|| panic!("{fixes:#?}"));
    let changes = match &fix["edit"]["documentChanges"] {
        Value::Array(changes) => changes[0]["edits"].clone(),
        _ => fix["edit"]["changes"][uri(&file)].clone(),
    };
    assert_eq!(
        changes,
        json!([{
            "range": {
                "start": {"line": 4, "character": 39},
                "end": {"line": 4, "character": 39},
            },
            "newText": "\n        biased;",
        }]),
        "{fix:#}"
    );
}
