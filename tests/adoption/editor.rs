//! `--format rustc`, read as an editor reads it.

use cargo_metadata::Message;
use cargo_metadata::diagnostic::DiagnosticLevel;

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
