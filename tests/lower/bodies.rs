//! What is kept of bodies, one construct at a time.

use crate::fixture::{lower_item, on_a_large_stack};
use crate::print;

/// The body of `fn f() { … }`, without its own braces.
fn inside(statements: &str) -> String {
    let lowered = lower_item(&format!("fn f() {{ {statements} }}"), &[]);
    assert!(
        lowered.body.errors.is_empty(),
        "{statements}: {:?}",
        lowered.body.errors
    );
    let printed = print::body(&lowered.body);
    let inner = printed.strip_prefix('{').and_then(|p| p.strip_suffix('}'));
    inner.unwrap().to_owned()
}

fn function(content: &str) -> String {
    print::body(&lower_item(content, &[]).body)
}

/// Each line of `cases` is `source  ==>  printed`.
fn check(cases: &[(&str, &str)]) {
    for (source, expected) in cases {
        assert_eq!(inside(source), *expected, "{source}");
    }
}

#[test]
fn parameters_are_patterns_and_self_is_a_local() {
    assert_eq!(
        function(
            "fn f(&mut self, mut a: u8, (b, ..): (u8, u8), _: u8, #[cfg(off)] c: u8) { self.x(a, b, c) }"
        ),
        "|self#0, mut a#1, (b#2, ..), _| {self#0.x(a#1, b#2, c)}"
    );
    assert_eq!(function("fn f(self: Box<Self>);"), "|self#0| ");
}

#[test]
fn the_initializer_of_a_constant_is_a_body() {
    assert_eq!(
        function("const A: u8 = { let x = 1; x };"),
        "{let x#0 = 1; x#0}"
    );
}

#[test]
fn shadowing_begins_after_the_let() {
    check(&[
        ("let x = x; let x = x; x", "let x#0 = x; let x#1 = x#0; x#1"),
        (
            "let x = 1; { let x = 2; g(x) } x",
            "let x#0 = 1; {let x#1 = 2; g(x#1)} x#0",
        ),
        ("let x; x = 1;", "let x#0; (x#0 = 1);"),
        (
            "let r#type: Vec<u8> = a; r#type",
            "let type#0: Vec<u8> = a; type#0",
        ),
    ]);
}

#[test]
fn let_else_does_not_see_its_own_names() {
    check(&[(
        "let Some(x) = o else { return x };  x",
        "let Some(x#0) = o else {(return x)}; x#0",
    )]);
}

#[test]
fn conditions_bind_for_what_follows_them() {
    check(&[
        (
            "if let Some(x) = a && let Some(y) = x && y { g(x, y) } else if x { y } else { x }",
            "if (((let Some(x#0) = a) And (let Some(y#1) = x#0)) And y#1) {g(x#0, y#1)} else if x {y} else {x}",
        ),
        (
            "while let Some(x) = i.next() { x } x",
            "while (let Some(x#0) = i.next()) {x#0} x",
        ),
    ]);
}

#[test]
fn arms_have_scopes_of_their_own() {
    check(&[(
        "match a { Some(x) if let Some(y) = x => y, None => 1, x @ (1 | 2) => x, A::B { c, ref d, mut e, f: g, .. } => (c, d, e, g), #[cfg(off)] _ => 0, _ => { x } }",
        "match a {Some(x#0) if (let Some(y#1) = x#0) => y#1, None => 1, x#2 @ (1 | 2) => x#2, A::B {c: c#3, d: ref d#4, e: mut e#5, f: g#6, ..} => (c#3, d#4, e#5, g#6), _ => {x}}",
    )]);
}

#[test]
fn alternatives_share_their_locals() {
    check(&[(
        "match a { (A(x), y) | (y, B(x)) => (x, y), }",
        "match a {((A(x#0), y#1) | (y#1, B(x#0))) => (x#0, y#1)}",
    )]);
}

#[test]
fn patterns_of_every_form() {
    check(&[
        (
            "let &mut (ref mut a, _, ..) = b;",
            "let &mut (ref mut a#0, _, ..) = b;",
        ),
        (
            "let [first, .., last @ 1..] = b;",
            "let [first#0, .., last#1 @ 1..] = b;",
        ),
        (
            "match a { -1 | ..=-2 | 'a'..='z' | A..B | 0.. => {} }",
            "match a {((-1) | ..(-2) | 'a'..'z' | A..B | 0..) => {}}",
        ),
        (
            "match a { X => 1, a::b => 2, <T as U>::C => 3, \"s\" => 4 }",
            "match a {X => 1, a::b => 2, <T as U>::C => 3, \"s\" => 4}",
        ),
        ("let T { 0: a, #[cfg(off)] b } = c;", "let T {0: a#0} = c;"),
        ("match a { const { 1 } => {} }", "match a {const {1} => {}}"),
        ("let (x): u8 = 1;", "let x#0: u8 = 1;"),
    ]);
}

#[test]
fn a_field_pattern_binds_even_where_a_constant_has_its_name() {
    check(&[("let T { X, Y: Z } = a;", "let T {X: X#0, Y: Z} = a;")]);
}

#[test]
fn loops_and_labels() {
    check(&[
        (
            "'a: loop { 'a: for x in x { continue 'a; } break 'a 1; }",
            "'a#0: loop {'a#1: for x#0 in x {(continue'a#1);} (break'a#0 1);}",
        ),
        ("'a: while true { break }", "'a#0: while true {(break)}"),
        ("'a: { break 'a x }", "'a#0: {(break'a#0 x)}"),
        ("loop { break 'elsewhere }", "loop {(break)}"),
    ]);
}

#[test]
fn closures_capture_and_bind() {
    check(&[
        (
            "let x = 1; |y, (z, _): (u8, u8)| -> u8 { x + y + z }",
            "let x#0 = 1; (|y#1, (z#2, _): (u8, u8)| -> u8 {((x#0 Add y#1) Add z#2)})",
        ),
        ("async move |x| x.await", "(async move |x#0| x#0.await)"),
        ("move || x", "(move || x)"),
    ]);
}

#[test]
fn chains_of_calls() {
    check(&[
        (
            "a.b::<C, 3>(d)?.e.0.1[2].await as f::G",
            "(a.b<C, 3>(d)?.e.0.1[2].await as f::G)",
        ),
        ("(self.f)(x)(y)", "self.f(x)(y)"),
        (
            "A::<T>::new(1, #[cfg(off)] 2, #[cfg(on)] 3,)",
            "A<T>::new(1, 3)",
        ),
        ("<T as U>::v(<[T]>::w)", "<T as U>::v(<[T]>::w)"),
    ]);
}

#[test]
fn operators() {
    check(&[
        ("a + b * -c << !d", "((a Add (b Mul (-c))) Shl (!d))"),
        (
            "a += b; a <<= 1; *a = b;",
            "(a Add= b); (a Shl= 1); ((*a) = b);",
        ),
        (
            "a == b && c != d || e <= f",
            "(((a Eq b) And (c Ne d)) Or (e Le f))",
        ),
        (
            "&mut a; &raw const a; &raw mut a;",
            "(&mut a); (&raw a); (&raw mut a);",
        ),
        ("a..; ..=b; a..b; ..;", "(a..); (..=b); (a..b); (..);"),
        (
            "(a, _, [b, ..], S { c, .. }) = d;",
            "((a, _, [b, (..)], S {c: c}) = d);",
        ),
    ]);
}

#[test]
fn values_of_every_form() {
    check(&[
        ("[1, #[cfg(off)] 2]", "[1]"),
        ("[0u8; N]", "[0u8; N]"),
        ("(1,)", "(1)"),
        (
            "A { x, y: 1, #[cfg(off)] z: 2, 0: w, ..b }",
            "A {x: x, y: 1, 0: w, ..b}",
        ),
        (
            "(0xff_u8, 1_000, 1e3f32, 1., 2f64)",
            "(255u8, 1000, floatf32, float, floatf64)",
        ),
        (
            "(\"a\\n\", r#\"b\"#, b\"c\", c\"d\", 'e', b'f', true)",
            "(\"a\\n\", \"b\", b\"c\", a c string, 'e', b'f', true)",
        ),
        ("340282366920938463463374607431768211456", "?"),
    ]);
}

#[test]
fn blocks_of_every_form() {
    check(&[
        (
            "unsafe { a } const { b } try { c? }",
            "unsafe {a} const {b} try {c?}",
        ),
        ("async move { a.await }", "async move {a.await}"),
        ("async { a }.await", "async {a}.await"),
        ("if a { 1 } else { 2 } - 1;", "if a {1} else {2} (-1);"),
        ("{ ; ; a; ; }", "{a;}"),
        ("yield a.b(); yield;", "{a.b();}; ();"),
    ]);
}

#[test]
fn what_is_configured_out_is_not_there() {
    check(&[
        ("#[cfg(off)] let x = 1; x", "x"),
        ("#[cfg(on)] { 1 } #[cfg(off)] { 2 }", "{1}"),
        ("#[cfg(off)] a.b() + c; #[cfg_attr(on, cfg(off))] d; e", "e"),
        (
            "#[cfg(off)] m!(); #[cfg(off)] return; #[allow(x)] g()",
            "g()",
        ),
    ]);
}

#[test]
fn items_are_passed_over_and_their_block_has_a_scope() {
    check(&[
        ("fn g() {} use a::b; b()", "b()"),
        ("if a { struct SCOPE; x }", "if a {@7 x}"),
    ]);
}

#[test]
fn a_body_that_is_no_rust_is_unknown_and_an_error() {
    let lowered = lower_item("fn f(x: u8) { let = 1; }", &[]);
    assert_eq!(print::body(&lowered.body), "|x#0| ?");
    let [error] = lowered.body.errors.as_slice() else {
        panic!("{:?}", lowered.body.errors)
    };
    assert_eq!(lowered.slice(error.span), "=");
}

#[test]
fn what_syn_does_not_understand_is_unknown() {
    let lowered = lower_item("fn f() { a(builtin # x(1)) }", &[]);
    assert_eq!(print::body(&lowered.body), "{a(?)}");
    assert_eq!(lowered.slice(lowered.body.errors[0].span), "builtin # x(1)");
}

#[test]
fn long_chains_and_deep_nesting_end_in_an_error() {
    on_a_large_stack(|| {
        for deep in [
            format!("x{}", ".y()".repeat(100_000)),
            format!("x{}", " + 1".repeat(100_000)),
            format!("{}x{}", "(".repeat(10_000), ")".repeat(10_000)),
            format!("{}x", "!".repeat(100_000)),
            format!("if a {{ }} {}", "else if a { }".repeat(20_000)),
            format!("{}x{}", "[".repeat(10_000), "]".repeat(10_000)),
        ] {
            let lowered = lower_item(&format!("fn f() {{ {deep} }}"), &[]);
            assert!(!lowered.body.errors.is_empty(), "{}", &deep[..20]);
        }
    });
}

#[test]
fn as_deep_as_allowed_fits_the_stack() {
    on_a_large_stack(|| {
        for (unit, close) in [
            ("(", ")"),
            ("{", "}"),
            ("f(", ")"),
            ("if a {", "}"),
            ("|| {", "}"),
            ("!", ""),
        ] {
            for depth in [50, 200, 300, 400, 450, 470, 480, 700, 990] {
                let deep = format!("{}x{}", unit.repeat(depth), close.repeat(depth));
                lower_item(&format!("fn f() {{ {deep} }}"), &[]);
            }
        }
        let lowered = lower_item(&format!("fn f() {{ x{} }}", ".y()".repeat(900)), &[]);
        assert!(lowered.body.errors.is_empty());
    });
}
