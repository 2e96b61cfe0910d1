//! A short notation for shapes, for tests.
//!
//! One statement a line (or `;`): `activity charge`, `local x`, `timer`, `child Ship`,
//! `step x`, `event x`, `search`, `memo`, `signal-out x`; each with `?` (a failure ends the run),
//! `!` (never awaited), `as l` (awaited later), `id=…`, `in=…` (a literal in quotes, else source).
//! `await l m`, `await? l`, `first l m`, `cancel l`, `wait cond`, `draw 1`.
//! `if cond { … } else { … }`, `match v { {…} {…} }`, `while cond { … }`, `loop L { … }`,
//! `repeat 3 { … }`, `block L { … }`, `break L`, `continue L`, `race { {…} then {…} {…} }`,
//! `join { {…} {…} }`, `each items { … }`, `patched id { … } else { … }`, `deprecate id`,
//! (`patched $id` computes its id), `return`, `fail`, `again`, `cancelled`, `panic`, `unknown why`.
//! At the top also `signal name { … }` and `update name { … }`.

use workflowcheck::lints::profile::{CommandKind, DefinitionKind};
use workflowcheck::shape::tree::{
    Arm, Await, Awaited, Block, Branch, Cancel, Command, Draw, Exit, Handler, Loop, Node, Patch,
    Shape, Text, Unknown, WorkflowShape,
};

/// A workflow named `Flow` of an SDK.
pub fn workflow(sdk: &str, text: &str) -> WorkflowShape {
    let mut parser = Parser {
        tokens: tokens(text),
        at: 0,
        handlers: Vec::new(),
    };
    let seq = parser.sequence();
    assert_eq!(parser.at, parser.tokens.len(), "what is left of {text}");
    WorkflowShape {
        id: "flows::Flow::run".to_owned(),
        name: "Flow".to_owned(),
        sdk: sdk.to_owned(),
        version: None,
        name_from_item: false,
        at: None,
        inputs: Vec::new(),
        output: None,
        shape: Shape { seq },
        handlers: parser.handlers,
    }
}

fn tokens(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for line in text.lines() {
        let spaced = line
            .replace('{', " { ")
            .replace('}', " } ")
            .replace(';', " ; ");
        all.extend(spaced.split_whitespace().map(str::to_owned));
        all.push(";".to_owned());
    }
    all
}

struct Parser {
    tokens: Vec<String>,
    at: usize,
    handlers: Vec<Handler>,
}

impl Parser {
    fn peek(&self) -> &str {
        self.tokens.get(self.at).map_or("", String::as_str)
    }

    fn take(&mut self) -> String {
        self.at += 1;
        self.tokens[self.at - 1].clone()
    }

    fn eat(&mut self, token: &str) -> bool {
        let there = self.peek() == token;
        self.at += usize::from(there);
        there
    }

    fn skip_breaks(&mut self) {
        while self.eat(";") {}
    }

    /// The words up to the end of the statement or the next brace.
    fn words(&mut self) -> Vec<String> {
        let mut words = Vec::new();
        while !matches!(self.peek(), "" | ";" | "{" | "}") {
            words.push(self.take());
        }
        words
    }

    fn sequence(&mut self) -> Vec<Node> {
        let mut nodes = Vec::new();
        loop {
            self.skip_breaks();
            if matches!(self.peek(), "" | "}") {
                return nodes;
            }
            nodes.extend(self.statement());
        }
    }

    fn block(&mut self) -> Shape {
        self.skip_breaks();
        assert!(
            self.eat("{"),
            "a block before {:?}",
            &self.tokens[self.at..]
        );
        let seq = self.sequence();
        assert!(self.eat("}"), "the end of a block");
        Shape { seq }
    }

    fn blocks(&mut self) -> Vec<Shape> {
        let mut all = Vec::new();
        assert!(self.eat("{"));
        self.skip_breaks();
        while self.peek() == "{" {
            all.push(self.block());
            self.skip_breaks();
        }
        assert!(self.eat("}"));
        all
    }

    fn arms(&mut self) -> Vec<Arm> {
        let mut all = Vec::new();
        assert!(self.eat("{"));
        self.skip_breaks();
        while self.peek() == "{" {
            let mut arm = Arm {
                seq: self.block().seq,
                ..Arm::default()
            };
            if self.eat("then") {
                arm.then = Some(self.block());
            }
            if self.eat("fails") {
                arm.fails = Some(self.block());
            }
            all.push(arm);
            self.skip_breaks();
        }
        assert!(self.eat("}"));
        all
    }

    fn otherwise(&mut self) -> Shape {
        if self.eat("else") {
            self.block()
        } else {
            Shape::default()
        }
    }

    fn statement(&mut self) -> Option<Node> {
        let word = self.take();
        let rest = self.words();
        let text = rest.join(" ");
        Some(match word.as_str() {
            "if" => {
                let then = self.block();
                let arms = vec![then, self.otherwise()];
                Node::Branch(Branch {
                    condition: text,
                    arms,
                    at: None,
                })
            }
            "match" => Node::Branch(Branch {
                condition: text,
                arms: self.blocks(),
                at: None,
            }),
            "while" | "loop" | "repeat" => Node::Loop(Loop {
                condition: (word == "while").then(|| text.clone()),
                times: (word == "repeat").then(|| text.parse().expect("a number")),
                label: (word == "loop").then_some(text),
                body: self.block(),
                at: None,
            }),
            "block" => Node::Block(Block {
                label: text,
                body: self.block(),
            }),
            "race" => Node::Race(self.arms()),
            "join" => Node::Join(self.arms()),
            "each" => Node::Join(vec![Arm {
                seq: self.block().seq,
                each: Some(text),
                ..Arm::default()
            }]),
            "patched" => {
                let new = self.block();
                Node::Patch(Patch {
                    computed: text.starts_with('$'),
                    id: text,
                    new,
                    old: self.otherwise(),
                    deprecated: false,
                    at: None,
                })
            }
            "deprecate" => Node::Patch(Patch {
                id: text,
                computed: false,
                new: Shape::default(),
                old: Shape::default(),
                deprecated: true,
                at: None,
            }),
            "signal" | "update" => {
                let shape = self.block();
                self.handlers.push(Handler {
                    kind: if word == "signal" {
                        DefinitionKind::Signal
                    } else {
                        DefinitionKind::Update
                    },
                    name: text,
                    at: None,
                    inputs: Vec::new(),
                    output: None,
                    shape,
                });
                return None;
            }
            "await" | "await?" | "first" => Node::Await(Await {
                of: rest,
                first: word == "first",
                settles: false,
                fails: (word == "await?").then(failing),
                at: None,
            }),
            "cancel" => Node::Cancel(Cancel { of: rest, at: None }),
            "draw" => Node::Draw(Draw {
                times: text.parse().expect("a number"),
                at: None,
            }),
            "break" => Node::Exit(Exit::Break(text)),
            "continue" => Node::Exit(Exit::Continue(text)),
            "return" => Node::Exit(Exit::Return),
            "fail" => Node::Exit(Exit::Error),
            "again" => Node::Exit(Exit::ContinueAsNew),
            "cancelled" => Node::Exit(Exit::Cancelled),
            "panic" => Node::Exit(Exit::TaskFailure),
            "unknown" => Node::Unknown(Unknown {
                reason: text,
                at: None,
            }),
            _ => Node::Command(Box::new(command(&word, &rest))),
        })
    }
}

fn failing() -> Shape {
    Shape::new(vec![Node::Exit(Exit::Error)])
}

fn command(word: &str, rest: &[String]) -> Command {
    let (word, fallible) = match word.strip_suffix('?') {
        Some(word) => (word, true),
        None => (word, false),
    };
    let (word, dropped) = match word.strip_suffix('!') {
        Some(word) => (word, true),
        None => (word, false),
    };
    let kind = match word {
        "activity" => CommandKind::Activity,
        "local" => CommandKind::LocalActivity,
        "timer" => CommandKind::Timer,
        "child" => CommandKind::ChildWorkflow,
        "step" => CommandKind::SideEffect,
        "event" => CommandKind::WaitEvent,
        "search" => CommandKind::UpsertSearchAttributes,
        "memo" => CommandKind::UpsertMemo,
        "signal-out" => CommandKind::SignalExternal,
        "wait" => CommandKind::WaitCondition,
        _ => panic!("no statement begins with `{word}`"),
    };
    let mut it = Command::new(kind, None);
    if kind == CommandKind::WaitCondition {
        it.expression = Some(rest.join(" "));
        it.unrecorded = true;
        return it;
    }
    let mut rest = rest.iter();
    while let Some(word) = rest.next() {
        if word == "as" {
            it.label = rest.next().cloned();
            it.awaited = Awaited::Later;
        } else if let Some(id) = word.strip_prefix("id=") {
            it.id = Some(value(id));
        } else if let Some(input) = word.strip_prefix("in=") {
            it.input = Some(value(input));
        } else if let Some(options) = word.strip_prefix("options=") {
            it.options = Some(value(options));
        } else if let Some(expression) = word.strip_prefix('$') {
            it.expression = Some(expression.to_owned());
        } else {
            it.name = Some(word.clone());
        }
    }
    if fallible {
        it.fails = Some(failing());
    }
    if dropped {
        it.awaited = Awaited::Never;
    }
    it
}

fn value(text: &str) -> Text {
    match text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
    {
        Some(literal) => Text::Value(literal.to_owned()),
        None => Text::Source(text.to_owned()),
    }
}
