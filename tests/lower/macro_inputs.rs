//! How the input of macros is read.

use workflowcheck::syntax::ast::*;
use workflowcheck::syntax::lower::MacroPosition;

use crate::fixture::{Lowered, lower_item, on_a_large_stack};
use crate::print;

fn lower(statements: &str) -> Lowered {
    let expansions = [
        ("sum", "(a + b)"),
        ("value", "1;"),
        ("lets", "let hidden = 1; g(hidden); hidden"),
        ("nothing", ""),
        ("pair", "(first, None)"),
        ("kind", "Vec<u8>"),
        ("again", "again!()"),
        ("outer", "sum!() * 2"),
        ("broken", "a b"),
        ("items", "fn g() {} struct S;"),
        ("text", "\"{x} {}\""),
    ];
    lower_item(&format!("fn f(x: u8) {{ {statements} }}"), &expansions)
}

fn inside(statements: &str) -> String {
    let lowered = lower(statements);
    assert!(
        lowered.body.errors.is_empty(),
        "{statements}: {:?}",
        lowered.body.errors
    );
    let printed = print::body(&lowered.body);
    let inner = printed
        .strip_prefix("|x#0| {")
        .and_then(|p| p.strip_suffix('}'));
    inner.unwrap().to_owned()
}

fn check(cases: &[(&str, &str)]) {
    for (source, expected) in cases {
        assert_eq!(inside(source), *expected, "{source}");
    }
}

#[test]
fn an_expansion_is_the_value_of_its_call() {
    check(&[
        ("g(sum!(1, 2))", "g(sum!((a Add b)))"),
        ("g(a::outer![])", "g(a::outer!((sum!((a Add b)) Mul 2)))"),
        ("g(value!())", "g(value!(1))"),
        ("g(nothing!())", "g(nothing!({}))"),
    ]);
}

#[test]
fn an_expansion_to_statements_becomes_part_of_the_block() {
    check(&[
        (
            "lets!(); hidden",
            "let hidden#1 = 1; g(hidden#1); lets!(hidden#1); hidden#1",
        ),
        ("lets!()", "let hidden#1 = 1; g(hidden#1); lets!(hidden#1)"),
        ("value! {} x", "value!(1); x#0"),
        ("nothing!(); x", "x#0"),
        ("items! {} x", "x#0"),
        (
            "g({ lets! {} }, hidden)",
            "g({let hidden#1 = 1; g(hidden#1); lets!(hidden#1)}, hidden)",
        ),
    ]);
}

#[test]
fn macros_stand_for_patterns_and_types() {
    check(&[
        (
            "let pair!(): kind![u8] = y; first",
            "let (first#1, None): Vec<u8> = y; first#1",
        ),
        ("y as unknown!()", "(y as ?)"),
    ]);
}

#[test]
fn the_context_is_told_position_and_tokens() {
    let lowered = lower("let pair!(a): kind![b] = sum!( c ); value! { d } unknown!(\"é\")");
    let expected = [
        (MacroPosition::Expression, " c "),
        (MacroPosition::Type, "b"),
        (MacroPosition::Pattern, "a"),
        (MacroPosition::Statement, " d "),
        (MacroPosition::Statement, "\"é\""),
    ];
    let asked: Vec<_> = lowered
        .asked
        .iter()
        .map(|(p, t)| (*p, t.as_str()))
        .collect();
    assert_eq!(asked, expected);
    let calls: Vec<_> = lowered
        .body
        .macro_calls
        .iter()
        .map(|c| lowered.slice(c.span))
        .collect();
    assert_eq!(
        calls,
        [
            "sum!( c )",
            "kind![b]",
            "pair!(a)",
            "value! { d }",
            "unknown!(\"é\")"
        ]
    );
}

#[test]
fn endless_expansion_ends_in_an_error() {
    on_a_large_stack(|| {
        let lowered = lower("again!()");
        let [error] = lowered.body.errors.as_slice() else {
            panic!()
        };
        assert_eq!(error.message, "macros expand to macros too deep");
        assert_eq!(lowered.body.macro_calls.len(), 129);
    });
}

#[test]
fn nested_expansion_that_nests_fits_the_stack() {
    on_a_large_stack(|| {
        for (open, close) in [("(", ")"), ("{", "}"), ("f(", ")"), ("|| [", "]")] {
            let deep = format!("{}deep!(){}", open.repeat(240), close.repeat(240));
            let lowered = lower_item("fn f() { deep!() }", &[("deep", deep.leak())]);
            assert!(!lowered.body.errors.is_empty());
            let calls = lowered.body.macro_calls.len();
            assert!(calls > 2, "{open}: {calls}, {:?}", lowered.body.errors);
        }
    });
}

#[test]
fn an_expansion_that_is_no_rust_is_an_error_in_the_expansion() {
    let lowered = lower("g(broken!())");
    assert_eq!(print::body(&lowered.body), "|x#0| {g(?)}");
    assert_eq!(lowered.slice(lowered.body.errors[0].span), "b");
}

#[test]
fn every_use_of_an_argument_has_its_trait() {
    check(&[
        (
            "format!(\"{} {:?}\", x, y);",
            "format!format(x#0:Display, y:Debug);",
        ),
        (
            "format!(\"{0:x} {0} {}\", x)",
            "format!format(x#0:LowerHex, x#0:Display, x#0:Display)",
        ),
        (
            "format!(\"{x:?} {y} {z}\", z = 1,)",
            "format!format(x#0:Debug, y:Display, 1:Display)",
        ),
        (
            "format!(\"{:>1$} {:w$.*}\", x, y, z)",
            "format!format(y, w, y, x#0:Display, z:Display)",
        ),
        ("format!(\"{{}}\", x)", "format!format(x#0)"),
        ("format!()", "format!format()"),
        ("bail!(g(x))", "bail!format(g(x#0))"),
        (
            "ensure!(x > 1, \"{x}\")",
            "ensure!format((x#0 Gt 1), x#0:Display)",
        ),
        (
            "format!(concat!(\"{}\", '{', \"x:?}\", 1), y)",
            "format!format(y:Display, x#0:Debug)",
        ),
        (
            "format!(text!(), y)",
            "format!format(x#0:Display, y:Display)",
        ),
        (
            "format!(unknown!(\"{}\"), y)",
            "format!format(unknown!exprs(\"{}\"), y)",
        ),
    ]);
}

#[test]
fn a_captured_name_stands_inside_the_literal() {
    let lowered = lower("let yé = 1; format!(\"ü\\n{x:?} {yé} {0}\", x)");
    let mut uses = 0;
    for expr in &lowered.body.exprs {
        if let ExprKind::Local(local) = expr.kind {
            assert_eq!(
                lowered.slice(expr.span),
                lowered.body.local(local).name.as_str()
            );
            uses += 1;
        }
    }
    assert_eq!(uses, 3);
}

#[test]
fn a_broken_format_string_is_an_error() {
    let lowered = lower("format!(\"{\", x)");
    assert_eq!(print::body(&lowered.body), "|x#0| {format!format(x#0)}");
    assert_eq!(lowered.slice(lowered.body.errors[0].span), "\"{\"");
}

#[test]
fn fields_of_log_macros() {
    check(&[
        (
            "info!(\"{x} {}\", y)",
            "info!format(x#0:Display, y:Display)",
        ),
        (
            "info!(target: \"t\", parent: p, a = 1, b.c = ?y, d = %z, \"m {x}\")",
            "info!format(\"t\", p, 1, y:Debug, z:Display, x#0:Display)",
        ),
        (
            "info!(x, %y, ?z.w, \"quoted\" = v, type = u, \"m\")",
            "info!format(x#0, v, u, y:Display, z.w:Debug)",
        ),
        (
            "info!(Level::INFO, \"m\", k = 1, %y)",
            "info!format(Level::INFO, 1, y:Display)",
        ),
        ("info!(\"{k}\", k = y)", "info!format(y:Display)"),
        (
            "info!({ a = 1, ?y }, \"m {}\", x)",
            "info!format(1, y:Debug, x#0:Display)",
        ),
        (
            "info!(target: \"t\", a = 1, b:? = y, x:%, c:serde = z, d:err; \"m {}\", w)",
            "info!format(\"t\", 1, z, d, y:Debug, x#0:Display, w:Display)",
        ),
        (
            "info!(logger, \"m {}\", y; \"k\" => v, \"l\" => %w)",
            "info!format(logger, v, w:Display, y:Display)",
        ),
        ("info!(a == b)", "info!format((a Eq b))"),
        ("info!({ NAME } = ?y, x)", "info!format(x#0, y:Debug)"),
        ("info!()", "info!format()"),
        (
            "info!(target: \"t\", parent: ::core::option::Option::None, { foo = true, ident = ?3, qux }, \"m {:?}\", 56)",
            "info!format(\"t\", ::core::option::Option::None, true, qux, 3:Debug, 56:Debug)",
        ),
        (
            "info!(a = 1, \"m {:?}\", 56, ident = ?3)",
            "info!format(1, 3:Debug, 56:Debug)",
        ),
    ]);
}

#[test]
fn lists_of_expressions() {
    check(&[
        (
            "exprs!(x, y.z(), |w| w,)",
            "exprs!exprs(x#0, y.z(), (|w#1| w#1))",
        ),
        ("join!(biased; a, b)", "join!join(a, b)"),
        ("join!(a(x), async { b },)", "join!join(a(x#0), async {b})"),
    ]);
}

#[test]
fn arms_of_select() {
    check(&[
        (
            "select! { biased; Some(y) = a.next(), if x => { y } z = b => z, _ = c => {}, else => x }",
            "select!select(biased; Some(y#1) = a.next() if x#0 => {y#1}, z#2 = b => z#2, _ = c => {}, else => x#0)",
        ),
        (
            "select! { y = a.fuse() => y, () = b => match y { _ => 1 } default => 2, complete => 3 }",
            "select!select(y#1 = a.fuse() => y#1, () = b => match y {_ => 1}, _ = () => 3, else => 2)",
        ),
        (
            "select! { recv(a) -> y => y, send(b, x) -> _ => {} default(t) => 1 }",
            "select!select(y#1 = a.recv() => y#1, _ = b.send(x#0) => {}, else => 1)",
        ),
        (
            "select! { a(x) => y, b => {} }",
            "select!select(_ = a(x#0) => y, _ = b => {})",
        ),
        (
            "select! { r = &mut a => break, x == y => 1 }",
            "select!select(r#1 = (&mut a) => (break), _ = (x#0 Eq y) => 1)",
        ),
    ]);
}

#[test]
fn blocks_and_json() {
    check(&[
        ("block! { let y = x; y }", "block!({let y#1 = x#0; y#1})"),
        (
            "json!({ \"a\": x, (k): null, l: [1, y.z(), { \"b\": if x { 1 } else { 2 } }], })",
            "json!exprs(x#0, k, l, 1, y.z(), if x#0 {1} else {2})",
        ),
        ("json!(null)", "json!exprs()"),
        ("json!([null, x])", "json!exprs(x#0)"),
    ]);
}

#[test]
fn literals_from_macros() {
    check(&[
        (
            "concat!(\"a\", 1, 'c', true, stringify!(x + 1))",
            "concat!literal(\"a1ctruex + 1\")",
        ),
        ("concat!(file!(), \"a\")", "concat!literal(a string)"),
        ("stringify!( a  b )", "stringify!literal(\"a  b\")"),
        ("line!()", "line!literal(?u32)"),
        (
            "(cfg!(off), cfg!(any(on)))",
            "(cfg!literal(false), cfg!literal(true))",
        ),
        ("asm!(\"nop\", in(reg) x);", "asm!nothing;"),
    ]);
}

#[test]
fn what_is_not_known_is_tried() {
    check(&[
        (
            "unknown!(x, y = 1, z: w, \"k\" => v)",
            "unknown!exprs(x#0, 1, w, \"k\", v)",
        ),
        (
            "unknown! { let y = x; y.z() }",
            "unknown!exprs({let y#1 = x#0; y#1.z()})",
        ),
        ("unknown![x; y]", "unknown!exprs({x#0; y})"),
        ("unknown!(let y = x)", "unknown!opaque"),
        ("unknown!(a b c)", "unknown!opaque"),
        ("unknown!()", "unknown!exprs()"),
        ("a::unknown!(<div>{x}</div>)", "a::unknown!opaque"),
    ]);
}

#[test]
fn known_input_that_does_not_fit_is_an_error() {
    let lowered = lower("select!(a b c)");
    assert_eq!(print::body(&lowered.body), "|x#0| {select!opaque}");
    assert_eq!(lowered.slice(lowered.body.errors[0].span), "select!(a b c)");
    let lowered = lower("exprs!(a = 1, x)");
    assert_eq!(print::body(&lowered.body), "|x#0| {exprs!exprs(1, x#0)}");
}
