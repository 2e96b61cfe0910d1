//! Spans denote the text that was lowered.

use workflowcheck::syntax::ast::*;

use crate::fixture::lower_item;

#[test]
fn every_expression_has_its_own_text() {
    let content = "fn f(&self, é: u8) { let x = (a + b).c::<D>(\"ü\").e.0.1; \
        if x { y } else if z { } else { w } [1; 2]; |q: u8| -1; for r in s {} *t.u?; v[0]..=w; \
        unsafe { a } 'l: loop { break 'l 5; } &mut x as u8; S { a: b }; m::n!(o); return }";
    let lowered = lower_item(content, &[]);
    let texts: Vec<String> = lowered
        .body
        .exprs
        .iter()
        .map(|e| lowered.slice(e.span))
        .collect();
    for expected in [
        "a + b",
        "(a + b).c::<D>(\"ü\")",
        "(a + b).c::<D>(\"ü\").e.0.1",
        "if x { y } else if z { } else { w }",
        "if z { } else { w }",
        "[1; 2]",
        "|q: u8| -1",
        "for r in s {}",
        "*t.u?",
        "v[0]..=w",
        "unsafe { a }",
        "'l: loop { break 'l 5; }",
        "break 'l 5",
        "&mut x as u8",
        "S { a: b }",
        "m::n!(o)",
        "return",
    ] {
        assert!(
            texts.iter().any(|t| t == expected),
            "{expected} is not among {texts:#?}"
        );
    }
    let braces = lowered.slice(lowered.body.expr(lowered.body.root.unwrap()).span);
    assert!(braces.starts_with('{') && braces.ends_with('}'));
}

#[test]
fn names_have_their_own_places() {
    let content =
        "fn f(é: u8) { let mut x = é.meth(1).0.1; x.field += S { shorthand, long: 1 }; ref_(&x) }";
    let lowered = lower_item(content, &[]);
    let mut seen = 0;
    for expr in &lowered.body.exprs {
        match &expr.kind {
            ExprKind::MethodCall {
                method,
                method_span,
                ..
            } => {
                assert_eq!(lowered.slice(*method_span), method.as_str());
            }
            ExprKind::Field {
                name, name_span, ..
            } => {
                assert_eq!(lowered.slice(*name_span), name.as_str());
            }
            ExprKind::AssignOp { op_span, .. } => assert_eq!(lowered.slice(*op_span), "+="),
            ExprKind::Struct { fields, .. } => {
                for field in fields {
                    assert_eq!(lowered.slice(field.name_span), field.name.as_str());
                }
            }
            ExprKind::Local(local) => {
                assert_eq!(
                    lowered.slice(expr.span),
                    lowered.body.local(*local).name.as_str()
                );
            }
            _ => continue,
        }
        seen += 1;
    }
    assert_eq!(seen, 9);
    for local in &lowered.body.locals {
        assert_eq!(lowered.slice(local.span), local.name.as_str());
    }
}

#[test]
fn paths_reach_over_their_generics() {
    let lowered = lower_item("fn f() { <T as a::B<C>>::d::<E>(::g::h) }", &[]);
    let paths: Vec<String> = lowered
        .body
        .exprs
        .iter()
        .filter_map(|e| match &e.kind {
            ExprKind::Path(path) => Some(lowered.slice(path.span)),
            _ => None,
        })
        .collect();
    assert_eq!(paths, ["<T as a::B<C>>::d::<E>", "::g::h"]);
}

#[test]
fn lines_and_characters_of_every_width_are_counted() {
    let long = "/* 文字 */ ".repeat(300);
    for before in [
        "",
        "é\n",
        "// 文字\n/* \u{1F600} */ ",
        "\r\n\t",
        long.as_str(),
    ] {
        let comment = if before.starts_with('é') {
            "// é\n"
        } else {
            before
        };
        let content = format!("fn f() {{ {comment} \"é\".method(/* ä */ other) }}");
        let lowered = lower_item(&content, &[]);
        let spans: Vec<_> = lowered
            .body
            .exprs
            .iter()
            .map(|e| lowered.slice(e.span))
            .collect();
        let call = "\"é\".method(/* ä */ other)";
        assert_eq!(spans[..3], ["\"é\"", "other", call]);
    }
}
