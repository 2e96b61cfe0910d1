//! What the scanner finds, construct by construct.

use std::fmt::Write as _;

use proptest::prelude::*;
use workflowcheck::syntax::items::{ByteRange, Item, ItemIndex, ItemKind, ItemTree, Visibility};
use workflowcheck::syntax::scan::{scan, scan_range};

fn slice<'t>(text: &'t str, range: &ByteRange) -> &'t str {
    &text[range.start as usize..range.end as usize]
}

/// One line an item, `Kind name { children } [ blocks ]`, two spaces a level.
fn outline(tree: &ItemTree) -> String {
    fn write(tree: &ItemTree, index: ItemIndex, depth: usize, out: &mut String) {
        let item = &tree.items[index.0 as usize];
        let name = item.name.map(|name| format!(" {name}")).unwrap_or_default();
        writeln!(out, "{:depth$}{:?}{name}", "", item.kind).unwrap();
        for &child in &item.children {
            write(tree, child, depth + 2, out);
        }
        for &item in item.blocks.iter().flat_map(|block| &block.items) {
            write(tree, item, depth + 2, out);
        }
    }
    let mut out = String::new();
    for &index in &tree.top {
        write(tree, index, 0, &mut out);
    }
    out
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let tree = scan(text);
    assert_eq!(tree.errors, [], "{text}");
    let expected: String = expected.iter().map(|line| format!("{line}\n")).collect();
    assert_eq!(outline(&tree), expected, "{text}");
}

/// The only item of a text.
#[track_caller]
fn only(text: &str) -> Item {
    let tree = scan(text);
    assert_eq!(tree.errors, [], "{text}");
    assert_eq!(tree.top.len(), 1, "{text}");
    tree.items[0].clone()
}

#[track_caller]
fn check_parts(text: &str, kind: ItemKind, head: &str, body: Option<&str>) {
    let item = only(text);
    assert_eq!(item.kind, kind, "{text}");
    assert_eq!(slice(text, &item.head), head, "{text}");
    assert_eq!(item.body.map(|body| slice(text, &body)), body, "{text}");
    assert_eq!(slice(text, &item.range), text.trim(), "{text}");
}

fn errors(text: &str) -> Vec<String> {
    let tree = scan(text);
    tree.errors.into_iter().map(|error| error.message).collect()
}

#[test]
fn a_head_ends_before_the_body_or_the_semicolon() {
    use ItemKind::*;
    let check = check_parts;
    check("fn f() { 1 }", Function, "fn f()", Some(" 1 "));
    check(
        "pub fn f(&self) -> u8;",
        Function,
        "pub fn f(&self) -> u8",
        None,
    );
    check(
        "pub(crate) const unsafe extern \"C\" fn f<const N: usize>(a: [u8; {N + 1}]) -> Foo<{N}, {1}> where [(); {N}]: Sized {}",
        Function,
        "pub(crate) const unsafe extern \"C\" fn f<const N: usize>(a: [u8; {N + 1}]) -> Foo<{N}, {1}> where [(); {N}]: Sized",
        Some(""),
    );
    check(
        "fn f<T: Fn() -> A<B>>() -> impl Fn(u8) -> u8 {}",
        Function,
        "fn f<T: Fn() -> A<B>>() -> impl Fn(u8) -> u8",
        Some(""),
    );
    check("struct A;", Struct, "struct A", None);
    check(
        "struct A<T>(pub T) where T: Copy;",
        Struct,
        "struct A<T>(pub T) where T: Copy",
        None,
    );
    check(
        "struct A<const N: usize = {3}> { a: [u8; {N}] }",
        Struct,
        "struct A<const N: usize = {3}>",
        Some(" a: [u8; {N}] "),
    );
    check(
        "enum A { B = {1}, C(u8) }",
        Enum,
        "enum A",
        Some(" B = {1}, C(u8) "),
    );
    check("union U { a: u8 }", Union, "union U", Some(" a: u8 "));
    check(
        "pub unsafe auto trait T: A<B = C> {}",
        Trait,
        "pub unsafe auto trait T: A<B = C>",
        Some(""),
    );
    check(
        "trait T<X = u8> = A + B where X: C;",
        TraitAlias,
        "trait T<X = u8> = A + B where X: C",
        None,
    );
    check(
        "type A<T> = [T; {2}];",
        TypeAlias,
        "type A<T> = [T; {2}]",
        None,
    );
    check(
        "const A: Foo<{1}>= { 2 };",
        Const,
        "const A: Foo<{1}>",
        Some("{ 2 }"),
    );
    check(
        "const A: fn() -> u8 = /* why */ f ;",
        Const,
        "const A: fn() -> u8",
        Some("f"),
    );
    check("const A: u8;", Const, "const A: u8", None);
    check(
        "static mut A: [u8; 2] = [1; 2];",
        Static,
        "static mut A: [u8; 2]",
        Some("[1; 2]"),
    );
    check(
        "impl<const N: usize> T<{N}> for S<{ N + 1 }> {}",
        Impl,
        "impl<const N: usize> T<{N}> for S<{ N + 1 }>",
        Some(""),
    );
    check(
        "default unsafe impl !Send for S {}",
        Impl,
        "default unsafe impl !Send for S",
        Some(""),
    );
    check(
        "pub use a::{self, b as c, d::*};",
        Use,
        "pub use a::{self, b as c, d::*}",
        None,
    );
    check(
        "extern crate a as b;",
        ExternCrate,
        "extern crate a as b",
        None,
    );
    check(
        "unsafe extern \"C\" { fn f(); }",
        ExternBlock,
        "unsafe extern \"C\"",
        Some(" fn f(); "),
    );
    check(
        "macro_rules! m { () => {}; }",
        MacroRules,
        "macro_rules! m",
        Some(" () => {}; "),
    );
    check(
        "macro_rules! m( () => {} );",
        MacroRules,
        "macro_rules! m",
        Some(" () => {} "),
    );
    check(
        "pub macro m($a:expr) { $a }",
        Macro2,
        "pub macro m($a:expr)",
        Some(" $a "),
    );
    check("::a::b!{ fn x } ", MacroCall, "::a::b", Some(" fn x "));
    check("a![x];", MacroCall, "a", Some("x"));
    check("mod a;", Module, "mod a", None);
    check("pub gen fn f() {}", Function, "pub gen fn f()", Some(""));
    check("extern fn f() {}", Function, "extern fn f()", Some(""));
}

#[test]
fn names_are_those_that_are_defined() {
    let name = |text: &str| only(text).name.map(|name| name.to_string());
    assert_eq!(name("extern crate a;").as_deref(), Some("a"));
    assert_eq!(name("extern crate a as b;").as_deref(), Some("b"));
    assert_eq!(name("extern crate self as me;").as_deref(), Some("me"));
    assert_eq!(name("fn r#type() {}").as_deref(), Some("type"));
    assert_eq!(name("const _: () = ();").as_deref(), Some("_"));
    assert_eq!(name("mod union {}").as_deref(), Some("union"));
    assert_eq!(name("fn über() {}").as_deref(), Some("über"));
    assert_eq!(name("use a;"), None);
    assert_eq!(name("impl A {}"), None);
    assert_eq!(name("a! {}"), None);
}

#[test]
fn visibility_is_private_public_or_restricted() {
    let of = |text: &str| only(text).visibility;
    assert_eq!(of("fn f() {}"), Visibility::Private);
    assert_eq!(of("pub fn f() {}"), Visibility::Public);
    assert_eq!(of("pub(in a::b) struct A;"), Visibility::Restricted);
    assert_eq!(of("pub(super) use a;"), Visibility::Restricted);
}

#[test]
fn attributes_are_a_path_and_what_follows() {
    let text = "/// Doc.\n#[cfg(any(a, b = \"]\"))]\n// no\n#[ tokio :: main ]\n#[path = \"x.rs\"] /** d */ mod a { #![allow(x)] }";
    let item = only(text);
    let attrs: Vec<_> = item
        .attrs
        .iter()
        .map(|attr| (attr.path.as_str(), slice(text, &attr.tokens)))
        .collect();
    assert_eq!(
        attrs,
        [
            ("cfg", "(any(a, b = \"]\"))"),
            ("tokio::main", ""),
            ("path", "= \"x.rs\""),
            ("allow", "(x)"),
        ]
    );
    assert_eq!(slice(text, &item.attrs[1].range), "#[ tokio :: main ]");
    assert!(slice(text, &item.range).starts_with("#[cfg"));
    assert!(slice(text, &item.head).starts_with("mod a"));
    let tree = scan("#!/bin/x\n#![no_std]\n//! d\n#![a]\nfn f() {}");
    assert_eq!(tree.inner_attrs.len(), 2);
}

#[test]
fn contents_are_children() {
    check(
        "mod a { impl B { const C: u8 = 1; type D = u8; fn e(&self); m!(); } } trait F { fn g() {} } extern { static H: u8; fn i(); type J; safe fn k(); }",
        &[
            "Module a",
            "  Impl",
            "    Const C",
            "    TypeAlias D",
            "    Function e",
            "    MacroCall",
            "Trait F",
            "  Function g",
            "ExternBlock",
            "  Static H",
            "  Function i",
            "  TypeAlias J",
            "  Function k",
        ],
    );
}

#[test]
fn items_in_bodies_belong_to_their_block() {
    let text = "fn f() { if a { use b; } let c = || { fn g() { struct D; } }; const E: u8 = 1; #[x] static F: u8 = 2; match x { _ => {} } union U { a: u8 } }";
    check(
        text,
        &[
            "Function f",
            "  Const E",
            "  Static F",
            "  Union U",
            "  Use",
            "  Function g",
            "    Struct D",
        ],
    );
    let tree = scan(text);
    let blocks = &tree.items[0].blocks;
    let braces: Vec<_> = blocks.iter().map(|block| block.brace as usize).collect();
    assert_eq!(
        braces,
        [7, text.find("{ use").unwrap(), text.find("{ fn g").unwrap()]
    );
    let parents: Vec<_> = blocks.iter().map(|block| block.parent).collect();
    assert_eq!(parents, [None, Some(0), Some(0)]);
}

#[test]
fn initializers_hold_items_too() {
    check(
        "const _: () = { impl A for B { fn c() {} } use d; }; static E: u8 = f(|| { fn g() {} });",
        &[
            "Const _",
            "  Impl",
            "    Function c",
            "  Use",
            "Static E",
            "  Function g",
        ],
    );
    check(
        "impl A { const B: u8 = { fn c() {} 1 }; fn d() {} }",
        &["Impl", "  Const B", "    Function c", "  Function d"],
    );
}

#[test]
fn expressions_that_begin_like_items_are_none() {
    check(
        "fn f() { unsafe { a } async { b } async move { c } const { d } static || e; const || 1; \
         const move || 2; union = 3; union.x; auto += 1; default!(); macro_rules; let x = A { union: 1 }; \
         unsafe { g() }; async |x| y; gen { z } m! { impl A for B {} } quote! { mod a {} fn #b() {} } type_of(1); }",
        &["Function f"],
    );
}

#[test]
fn items_in_the_input_of_a_macro_in_a_body_are_found_as_far_as_it_may_be_a_block() {
    check(
        "fn f() { select! { a = b => { use c; fn d() {} } } quote! { impl #x { fn y() { #(z)* } } struct #w; } }",
        &["Function f", "  Use", "  Function d", "  Function y"],
    );
}

#[test]
fn contextual_keywords_are_names_elsewhere() {
    check(
        "fn union() {} struct auto; mod macro_rules {} union! {} auto!(); default::x!(); safe! {} fn safe() {} type default = u8;",
        &[
            "Function union",
            "Struct auto",
            "Module macro_rules",
            "MacroCall",
            "MacroCall",
            "MacroCall",
            "MacroCall",
            "Function safe",
            "TypeAlias default",
        ],
    );
}

#[test]
fn brackets_in_literals_and_comments_do_not_count() {
    check(
        "fn f() { '{'; '\\''; \"}\"; r#\"}\"#; b'}'; b\"}\"; /* } /* } */ */ // }\n let x: &'a u8; } fn g() {}",
        &["Function f", "Function g"],
    );
}

#[test]
fn a_part_of_a_text_can_be_scanned() {
    let text = "cfg_if! { if #[cfg(a)] { fn f() {} use b; } }";
    let start = text.find("fn").unwrap();
    let tree = scan_range(text, start..start + 17);
    assert_eq!(outline(&tree), "Function f\nUse\n");
    assert_eq!(slice(text, &tree.items[0].range), "fn f() {}");
}

#[test]
fn broken_text_is_reported_and_the_rest_is_scanned() {
    assert_eq!(
        errors("fn f() {"),
        ["this file contains an unclosed delimiter"]
    );
    assert_eq!(errors("} fn f() {}"), ["unexpected closing delimiter: `}`"]);
    assert_eq!(
        errors("fn f() { (a } fn g() {}"),
        ["mismatched closing delimiter: `}`"]
    );
    assert_eq!(errors("x fn f() {}"), ["expected item, found `x`"]);
    assert_eq!(errors("let a = 1;"), ["expected item, found keyword `let`"]);
    assert_eq!(errors("fn (a) {}"), ["expected identifier, found `(`"]);
    assert_eq!(
        errors("use a fn f() {}"),
        ["expected `;`, found keyword `fn`"]
    );
    assert_eq!(
        errors("mod a { const X: u8 = 1 }"),
        ["expected `;`, found `}`"]
    );
    assert_eq!(errors("mod a { #[x] }"), ["expected item after attributes"]);
    assert_eq!(
        errors("fn f() { \" }"),
        [
            "unterminated double quote string",
            "this file contains an unclosed delimiter"
        ]
    );
    for text in [
        "x fn f() {}",
        "} fn f() {}",
        "fn g() { (a } fn f() {}",
        "use a fn f() {}",
        "struct fn f() {}",
        "impl A { x } fn f() {}",
        "mod a { const X: u8 = 1 } fn f() {}",
        "{ a } fn f() {}",
        "m! { ( } fn f() {}",
        "fn g() { ] ) } fn f() {}",
        "#[a(] fn f() {}",
        "let x = 1; fn f() {}",
    ] {
        let tree = scan(text);
        let found = tree
            .items
            .iter()
            .any(|item| item.name.is_some_and(|name| name == "f"));
        assert!(found && !tree.errors.is_empty(), "{text}: {tree:?}");
    }
}

#[test]
fn nesting_and_garbage_cost_linear_time_and_no_stack() {
    let n = 100_000;
    let hostile = [
        format!("fn f() {{ {}{} }}", "(".repeat(n), ")".repeat(n)),
        format!("fn f() {{ {}{} }}", "{".repeat(n), "}".repeat(n)),
        format!("fn f() {{ {}", "[{(".repeat(n)),
        format!("fn f() {{ {}{}", "(".repeat(n), "]".repeat(n)),
        format!("fn f() {{ {}{}", "(".repeat(n), ";fn g(){}".repeat(n)),
        "fn f() {".repeat(n),
        "mod a {".repeat(n),
        "const A: u8 = {".repeat(n),
        format!("{} {{}}", "impl<".repeat(n)),
        format!("m!{}", "[".repeat(n)),
        "}".repeat(n),
        "#[a".repeat(n),
        "r#".repeat(n),
        "/*".repeat(n),
        "fn f() { {".repeat(n) + &"use a;}".repeat(n),
        "pub(in a".repeat(n),
        "a::".repeat(n) + "b",
    ];
    for text in &hostile {
        let begun = std::time::Instant::now();
        scan(text);
        let taken = begun.elapsed();
        let start: String = text.chars().take(20).collect();
        assert!(taken.as_secs() < 5, "{start}…: {taken:?}");
    }
}

fn check_tree(text: &str, tree: &ItemTree) {
    let ok = |range: &ByteRange| {
        assert!(range.start <= range.end, "{range:?} in {text:?}");
        assert!(text.get(range.start as usize..range.end as usize).is_some());
    };
    for (index, item) in tree.items.iter().enumerate() {
        ok(&item.range);
        ok(&item.head);
        ok(&item.name_range);
        assert!(item.range.start <= item.head.start && item.head.end <= item.range.end);
        if let Some(body) = &item.body {
            ok(body);
            assert!(item.head.end <= body.start && body.end <= item.range.end);
        }
        for attr in &item.attrs {
            ok(&attr.range);
            ok(&attr.tokens);
        }
        let blocks = item.blocks.iter().flat_map(|block| &block.items);
        for child in item.children.iter().chain(blocks) {
            assert!(child.0 as usize > index);
            let child = &tree.items[child.0 as usize];
            assert!(item.range.start <= child.range.start && child.range.end <= item.range.end);
        }
        for (index, block) in item.blocks.iter().enumerate() {
            assert!(block.parent.is_none_or(|parent| parent < index));
        }
    }
    for error in &tree.errors {
        ok(&error.at);
    }
    assert!(tree.items.is_sorted_by_key(|item| item.range.start));
}

fn rust_like() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "fn",
        "f",
        "(",
        ")",
        "{",
        "}",
        "[",
        "]",
        "<",
        ">",
        "struct",
        "impl",
        "for",
        "mod",
        "use",
        "::",
        ";",
        "=",
        "const",
        "static",
        "mut",
        "pub",
        "(crate)",
        "#",
        "#![a]",
        "#[b]",
        "!",
        "macro_rules",
        "union",
        "async",
        "unsafe",
        "extern",
        "\"C\"",
        "crate",
        "trait",
        "->",
        "'",
        "'a",
        "\"",
        "\\",
        "/*",
        "*/",
        "//\n",
        "/// d\n",
        "r#",
        "1.",
        "_",
        "é",
        "🦀",
        "type",
        "where",
        "default",
        "auto",
        "$",
        "a!",
        ",",
    ]);
    prop::collection::vec((word, prop::bool::ANY), 0..60).prop_map(|words| {
        let spaced = words
            .into_iter()
            .map(|(word, space)| [word, if space { " " } else { "" }].concat());
        spaced.collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_scanned(text in "\\PC*") {
        check_tree(&text, &scan(&text));
    }

    #[test]
    fn any_order_of_tokens_is_scanned(text in rust_like()) {
        check_tree(&text, &scan(&text));
    }
}
