//! A client of a language server: enough of the protocol to open files and to ask what an editor
//! asks.
//!
//! <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/>

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long an answer may take; a server reads the standard library first.
const PATIENCE: Duration = Duration::from_secs(180);

pub struct LanguageServer {
    process: Child,
    input: ChildStdin,
    messages: Receiver<Value>,
    requests: i64,
    /// The last diagnostics of each file.
    published: BTreeMap<String, Vec<Value>>,
}

impl LanguageServer {
    /// Starts a server for a folder.
    pub fn start(mut command: Command, root: &Path, options: Value) -> Self {
        let mut process = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let input = process.stdin.take().unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let (sender, messages) = channel();
        std::thread::spawn(move || {
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let mut server = Self {
            process,
            input,
            messages,
            requests: 0,
            published: BTreeMap::new(),
        };
        let capabilities = json!({
            "textDocument": {
                "publishDiagnostics": {"relatedInformation": true, "codeDescriptionSupport": true},
                "codeAction": {
                    "codeActionLiteralSupport": {
                        "codeActionKind": {"valueSet": ["quickfix"]}
                    },
                },
            },
            "workspace": {"workspaceEdit": {"documentChanges": true}},
        });
        server.ask(
            "initialize",
            json!({
                "processId": null,
                "rootUri": uri(root),
                "workspaceFolders": [{"uri": uri(root), "name": "shop"}],
                "capabilities": capabilities,
                "initializationOptions": options,
            }),
        );
        server.tell("initialized", json!({}));
        server
    }

    /// Opens a file, and saves it as it is.
    pub fn open(&mut self, file: &Path) {
        let text = std::fs::read_to_string(file).unwrap();
        let document = json!({"uri": uri(file), "languageId": "rust", "version": 1, "text": text});
        self.tell("textDocument/didOpen", json!({"textDocument": document}));
        self.tell(
            "textDocument/didSave",
            json!({"textDocument": {"uri": uri(file)}}),
        );
    }

    /// Waits for diagnostics of a file from this source.
    pub fn diagnostics(&mut self, file: &Path, is_wanted: impl Fn(&Value) -> bool) -> Vec<Value> {
        let until = Instant::now() + PATIENCE;
        loop {
            let published = self.published.get(&uri(file)).cloned().unwrap_or_default();
            let wanted: Vec<_> = published.into_iter().filter(&is_wanted).collect();
            if !wanted.is_empty() {
                return wanted;
            }
            self.receive(until);
        }
    }

    /// The quick fixes at a diagnostic.
    pub fn quick_fixes(&mut self, file: &Path, diagnostic: &Value) -> Vec<Value> {
        let actions = self.ask(
            "textDocument/codeAction",
            json!({
                "textDocument": {"uri": uri(file)},
                "range": diagnostic["range"],
                "context": {"diagnostics": [diagnostic], "only": ["quickfix"]},
            }),
        );
        actions.as_array().cloned().unwrap_or_default()
    }

    fn ask(&mut self, method: &str, parameters: Value) -> Value {
        self.requests += 1;
        let id = self.requests;
        self.send(json!({"jsonrpc": "2.0", "id": id, "method": method, "params": parameters}));
        let until = Instant::now() + PATIENCE;
        loop {
            let message = self.receive(until);
            if message["id"] == id && message["method"].is_null() {
                assert!(message["error"].is_null(), "{method}: {message}");
                return message["result"].clone();
            }
        }
    }

    fn tell(&mut self, method: &str, parameters: Value) {
        self.send(json!({"jsonrpc": "2.0", "method": method, "params": parameters}));
    }

    /// The next message; what the server asks is answered with nothing.
    fn receive(&mut self, until: Instant) -> Value {
        let left = until.saturating_duration_since(Instant::now());
        let message = self.messages.recv_timeout(left).unwrap_or_else(|_| {
            panic!(
                "the server does not answer; published: {:#?}",
                self.published
            )
        });
        match message["method"].as_str() {
            Some("textDocument/publishDiagnostics") => {
                let parameters = &message["params"];
                self.published.insert(
                    parameters["uri"].as_str().unwrap().to_owned(),
                    parameters["diagnostics"].as_array().unwrap().clone(),
                );
            }
            Some(_) if !message["id"].is_null() => {
                self.send(json!({"jsonrpc": "2.0", "id": message["id"], "result": null}));
            }
            _ => {}
        }
        message
    }

    fn send(&mut self, message: Value) {
        let text = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len()).unwrap();
        self.input.flush().unwrap();
    }
}

impl Drop for LanguageServer {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub fn uri(file: &Path) -> String {
    format!("file://{}", file.display())
}

/// One message; `None` at the end.
fn read(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim() {
            "" => break,
            header => {
                if let Some(value) = header.strip_prefix("Content-Length: ") {
                    length = value.parse().ok()?;
                }
            }
        }
    }
    let mut text = vec![0; length];
    output.read_exact(&mut text).ok()?;
    serde_json::from_slice(&text).ok()
}
