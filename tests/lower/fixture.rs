//! A context for tests: macros are known by name.

use std::collections::BTreeMap;
use std::path::Path;

use workflowcheck::syntax::ast::{BlockScope, Body};
use workflowcheck::syntax::limits::STACK_BYTES;
use workflowcheck::syntax::lower::*;
use workflowcheck::syntax::scan::scan;
use workflowcheck::syntax::text::{Name, Span, TextId, Texts};

/// Constants are in capitals; `#[cfg(off)]` does not hold; a block whose first item is
/// `struct SCOPE;` has a scope.
pub struct Fixture<'t> {
    pub texts: &'t Texts,
    /// What macros expand to, whatever their input.
    pub expansions: BTreeMap<&'static str, &'static str>,
    /// The inputs as they were asked for: position, tokens.
    pub asked: Vec<(MacroPosition, String)>,
}

impl Context for Fixture<'_> {
    fn open(&mut self, call: MacroUse<'_>) -> MacroMeaning {
        let name = call.path.segments.last().unwrap().name;
        self.asked
            .push((call.position, self.texts.slice(call.tokens)));
        let input = match name.as_str() {
            "format" | "bail" | "ensure" => MacroInput::Format,
            "info" => MacroInput::Log,
            "exprs" => MacroInput::Exprs,
            "select" => MacroInput::Select,
            "join" => MacroInput::Join,
            "block" => MacroInput::Block,
            "json" => MacroInput::Json,
            "concat" => MacroInput::Literal(LiteralMacro::Concat),
            "stringify" => MacroInput::Literal(LiteralMacro::Stringify),
            "file" => MacroInput::Literal(LiteralMacro::String),
            "line" => MacroInput::Literal(LiteralMacro::Integer),
            "cfg" => MacroInput::Cfg,
            "asm" => MacroInput::Nothing,
            name => match self.expansions.get(name) {
                Some(text) => {
                    let text = self
                        .texts
                        .add_expansion((*text).into(), Vec::new(), call.span);
                    MacroInput::Expansion(text)
                }
                None => MacroInput::Unknown,
            },
        };
        let definition = None;
        MacroMeaning { definition, input }
    }

    fn is_constant(&mut self, name: Name, _: Option<BlockScope>) -> bool {
        name.as_str().bytes().all(|b| b.is_ascii_uppercase()) || name == "None"
    }

    fn block_scope(&mut self, text: TextId, brace: u32) -> Option<BlockScope> {
        let text = self.texts.get(text);
        let content = text.content();
        let inside = content.get(brace as usize..).unwrap_or("");
        let inside = inside.strip_prefix('{').unwrap_or("").trim_start();
        inside.starts_with("struct SCOPE;").then_some(BlockScope(7))
    }

    fn cfg(&self, predicate: &str) -> bool {
        predicate.trim() != "off"
    }
}

pub struct Lowered {
    pub texts: Texts,
    pub body: Body,
    pub asked: Vec<(MacroPosition, String)>,
}

impl Lowered {
    pub fn slice(&self, span: Span) -> String {
        self.texts.slice(span)
    }
}

/// Lowers the first item of a file: a function, or the initializer of a constant.
pub fn lower_item(content: &str, expansions: &[(&'static str, &'static str)]) -> Lowered {
    let texts = Texts::default();
    let text = texts.add_file(Path::new("a.rs"), content.into());
    let tree = scan(content);
    let item = &tree.items[tree.top[0].0 as usize];
    let mut context = Fixture {
        texts: &texts,
        expansions: expansions.iter().copied().collect(),
        asked: Vec::new(),
    };
    let body = if content.starts_with("const") {
        lower_initializer(&texts, text, item.body.as_ref().unwrap(), &mut context)
    } else {
        lower_fn_body(&texts, text, &item.head, item.body.as_ref(), &mut context)
    };
    let asked = context.asked;
    Lowered { texts, body, asked }
}

/// Runs on the stack that threads which lower have.
pub fn on_a_large_stack<R: Send + 'static>(run: impl FnOnce() -> R + Send + 'static) -> R {
    let stack = std::thread::Builder::new().stack_size(STACK_BYTES);
    stack.spawn(run).unwrap().join().unwrap()
}
