//! Nothing that can be written makes the lowering panic, and every span fits its text.

use proptest::prelude::*;

use workflowcheck::syntax::ast::*;
use workflowcheck::syntax::items::{Item, ItemKind};
use workflowcheck::syntax::lower::*;
use workflowcheck::syntax::scan::scan;
use workflowcheck::syntax::text::{Span, TextId};

use crate::fixture::{Lowered, lower_item, on_a_large_stack};

/// What is put together to texts that are almost Rust.
const PIECES: &[&str] = &[
    "x",
    "y",
    "None",
    "self",
    "é",
    "r#in",
    "1",
    "-1",
    "1.0",
    "\"s\"",
    "\"{x:?} {}\"",
    "\"{\"",
    "b\"\\xff\"",
    "'c'",
    "'a",
    "'a:",
    "true",
    "_",
    "..",
    "..=",
    ".",
    ",",
    ";",
    ":",
    "::",
    "=",
    "==",
    "=>",
    "->",
    "+",
    "-",
    "*",
    "&",
    "&&",
    "|",
    "||",
    "!",
    "?",
    "%",
    "#",
    "<",
    ">",
    "@",
    "$",
    "as",
    "async",
    "await",
    ".await",
    "move",
    "let",
    "if",
    "else",
    "match",
    "loop",
    "while",
    "for",
    "in",
    "break",
    "continue",
    "return",
    "fn",
    "struct",
    "impl",
    "dyn",
    "ref",
    "mut",
    "const",
    "unsafe",
    "where",
    "use",
    "type",
    "biased;",
    "default =>",
    "target:",
    "Vec<u8>",
    "<T as U>::V",
    "#[cfg(off)]",
    "#[cfg(",
    "\n",
    "// é\n",
    "/*«*/",
    "/*»*/",
    "m!",
    "format!",
    "info!",
    "select!",
    "json!",
    "block!",
    "concat!",
    "exprs!",
    "lets!",
    "again!",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "{ x }",
    "(x)",
    "[x]",
    "(x, y)",
    "|x|",
    "x.y()",
    "Some(x)",
];

fn almost_rust() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(PIECES);
    let pieces = prop::collection::vec(piece, 0..40);
    pieces.prop_map(|pieces| balanced(&pieces.join(" ")))
}

/// Most of what does not balance is refused at once and tests nothing.
fn balanced(text: &str) -> String {
    let mut open = Vec::new();
    let mut out = String::new();
    for character in text.chars() {
        let closes = match character {
            '{' => Some('}'),
            '(' => Some(')'),
            '[' => Some(']'),
            _ => None,
        };
        open.extend(closes);
        if matches!(character, '}' | ')' | ']') {
            if open.last() != Some(&character) {
                continue;
            }
            open.pop();
        }
        out.push(character);
    }
    out.extend(open.into_iter().rev());
    out
}

fn check(lowered: &Lowered) {
    let fits = |span: Span| {
        let text = lowered.texts.get(span.text);
        assert!(text.content().get(span.range()).is_some(), "{span:?}");
    };
    for expr in &lowered.body.exprs {
        fits(expr.span);
        if let ExprKind::Local(local) = expr.kind {
            assert!((local.0 as usize) < lowered.body.locals.len());
        }
    }
    lowered.body.pats.iter().for_each(|pat| fits(pat.span));
    lowered
        .body
        .locals
        .iter()
        .for_each(|local| fits(local.span));
    lowered
        .body
        .macro_calls
        .iter()
        .for_each(|call| fits(call.span));
    lowered
        .body
        .errors
        .iter()
        .for_each(|error| fits(error.span));
}

fn lower_signature(text: ItemText<'_>, item: &Item) {
    let _ = match item.kind {
        ItemKind::Function => lower_fn(text, &item.head).is_ok(),
        ItemKind::Struct | ItemKind::Enum | ItemKind::Union => lower_adt(text, item).is_ok(),
        ItemKind::Impl => lower_impl_head(text, &item.head).is_ok(),
        ItemKind::Trait | ItemKind::TraitAlias => lower_trait_head(text, &item.head).is_ok(),
        ItemKind::TypeAlias => lower_type_alias(text, &item.head).is_ok(),
        ItemKind::Const | ItemKind::Static => lower_const_type(text, &item.head).is_ok(),
        ItemKind::Use => lower_use(text, &item.head).is_ok(),
        _ => false,
    };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bodies_that_are_almost_rust(body in almost_rust(), expansion in almost_rust()) {
        let expansion: &'static str = expansion.leak();
        let content = format!("fn f(x: u8) {{ {body} }}");
        on_a_large_stack(move || {
            let expansions = [("m", expansion), ("lets", "let y = x; m!()")];
            check(&lower_item(&content, &expansions));
        });
    }

    #[test]
    fn macro_input_that_is_almost_rust(
        name in prop::sample::select(&["format", "info", "select", "json", "block", "concat", "exprs", "join", "unknown", "cfg", "stringify"][..]),
        input in almost_rust(),
    ) {
        let content = format!("fn f(x: u8) {{ {name}!{{{input}}} }}");
        on_a_large_stack(move || check(&lower_item(&content, &[])));
    }

    #[test]
    fn items_that_are_almost_rust(
        before in prop::sample::select(&["fn f", "struct S", "enum E {", "impl", "trait T", "type A", "const A", "use", "union U {"][..]),
        text in almost_rust(),
    ) {
        let content = format!("{before} {text} }}");
        let tree = scan(&content);
        let text = ItemText { text: TextId(0), content: &content, cfg: &|p| p != "off", macros: &|_, _, _| None };
        for item in &tree.items {
            lower_signature(text, item);
        }
        let _ = (parse_type(&content), parse_path(&content));
    }
}
