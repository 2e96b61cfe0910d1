//! What macros expand to. The expectations were compared with what rustc 1.95 prints for
//! `-Zunpretty=expanded`; the parentheses stand for its invisible groups.

use std::path::Path;

use proptest::prelude::*;

use workflowcheck::syntax::expand::{ExpandError, Expanded, MacroRules};
use workflowcheck::syntax::items::ItemKind;
use workflowcheck::syntax::lexer::{Lexer, TokenKind};
use workflowcheck::syntax::scan::scan;
use workflowcheck::syntax::text::{Span, TextId, Texts};

/// Tokens, one space apart; doc comments and the joining of operators do not count.
fn tokens(text: &str) -> String {
    let tokens: Vec<_> = Lexer::new(text).map(|token| token.text(text)).collect();
    tokens.join(" ")
}

struct Run {
    texts: Texts,
    macros: Vec<(String, MacroRules)>,
}

impl Run {
    /// A text with definitions, in a crate that `$crate` spells `__crate_1`.
    fn new(definitions: &str) -> (Run, TextId) {
        let mut run = Run {
            texts: Texts::default(),
            macros: Vec::new(),
        };
        let id = run.texts.add_file(Path::new("lib.rs"), definitions.into());
        run.define(id);
        (run, id)
    }

    fn define(&mut self, id: TextId) {
        let text = self.texts.get(id).content();
        let tree = scan(&text);
        for item in &tree.items {
            if item.kind == ItemKind::MacroRules {
                let name = item.name.unwrap().to_string();
                let rules = MacroRules::parse(id, &text, item.body.clone().unwrap());
                self.macros.insert(0, (name, rules.unwrap()));
            }
        }
    }

    /// The first call of a known macro in a text: its name, the tokens between its
    /// delimiters, and the whole call.
    fn call(&self, id: TextId) -> Option<(usize, Span, Span)> {
        let text = self.texts.get(id).content();
        let all: Vec<_> = Lexer::new(&text).collect();
        for (index, window) in all.windows(3).enumerate() {
            let name = window[0].text(&text);
            let bang = window[1].is_punct(b'!');
            let TokenKind::Open(_) = window[2].kind else {
                continue;
            };
            let known = self.macros.iter().position(|(known, _)| known == name);
            let (Some(known), true) = (known, bang) else {
                continue;
            };
            let mut depth = 0;
            for token in &all[index + 2..] {
                match token.kind {
                    TokenKind::Open(_) => depth += 1,
                    TokenKind::Close(_) => depth -= 1,
                    _ => {}
                }
                if depth == 0 {
                    let inside = Span::new(id, window[2].end..token.start);
                    let whole = Span::new(id, window[0].start..token.end);
                    return Some((known, inside, whole));
                }
            }
        }
        None
    }

    /// Expands calls until none is left; answers the tokens.
    fn expand_all(&mut self, text: &str) -> Result<String, ExpandError> {
        let mut id = self.texts.add_file(Path::new("main.rs"), text.into());
        for _ in 0..200 {
            let Some((known, inside, whole)) = self.call(id) else {
                break;
            };
            let Expanded { content, origins } =
                self.macros[known]
                    .1
                    .expand(&self.texts, inside, "__crate_1")?;
            let expansion = self
                .texts
                .add_expansion(content.as_str().into(), origins, whole);
            self.define(expansion);
            let around = self.texts.get(id).content();
            // Put into its place: the tests look at tokens, not at places.
            let text = format!(
                "{}\n{content}\n{}",
                &around[..whole.start as usize],
                &around[whole.end as usize..]
            );
            id = self
                .texts
                .add_file(Path::new("next.rs"), text.as_str().into());
        }
        Ok(tokens(&self.texts.get(id).content()))
    }
}

#[track_caller]
fn check(definitions: &str, call: &str, expected: &str) {
    let (mut run, _) = Run::new(definitions);
    let found = run
        .expand_all(call)
        .unwrap_or_else(|error| panic!("{call}: {error}"));
    assert_eq!(found, tokens(expected), "{call}");
}

fn error(definitions: &str, call: &str) -> String {
    let (mut run, _) = Run::new(definitions);
    run.expand_all(call).unwrap_err().to_string()
}

#[test]
fn repetitions_with_and_without_separators() {
    let vec = "macro_rules! vec { () => { $crate::V::new() }; ($e:expr; $n:expr) => { $crate::from_elem($e, $n) }; \
               ($($x:expr),+ $(,)?) => { <[_]>::into_vec($crate::boxed([$($x),+])) }; }";
    check(vec, "vec![]", "__crate_1::V::new()");
    check(vec, "vec![1; 2]", "__crate_1::from_elem(1, 2)");
    check(
        vec,
        "vec![a, b::<c, d>(e), |f, g| h,]",
        "<[_]>::into_vec(__crate_1::boxed([a, b::<c, d>(e), (|f, g| h)]))",
    );
    check(
        "macro_rules! m { ($($k:ident = $($v:literal)|+);* $(;)?) => { $($k => [$($v,)*])&&* } }",
        "m!(a = 1 | 2; b = -3;)",
        "a => [1, 2,] && b => [-3,]",
    );
    check(
        "macro_rules! m { ($($($x:ident)* ;)*) => { $( { $($x!)* } )* } }",
        "m!(a b; ; c;)",
        "{ a! b! } { } { c! }",
    );
    check(
        "macro_rules! m { ($a:ident $($b:ident)*) => { $( $a.$b )* } }",
        "m!(x y z)",
        "x.y x.z",
    );
    check(
        "macro_rules! m { ($($a:ident)? b) => { $($a)? c } }",
        "m!(a b)",
        "a c",
    );
}

#[test]
fn an_expression_stays_one_operand() {
    let double = "macro_rules! double { ($a:expr) => { $a * 2 } }";
    check(double, "double!(1 + 2)", "(1 + 2) * 2");
    check(double, "double!(a.b(c)[d]?)", "a.b(c)[d]? * 2");
    check(double, "double!(-1)", "(-1) * 2");
    check(
        double,
        "double!(if a { b } else { c })",
        "(if a { b } else { c }) * 2",
    );
    check(double, "double!(S { a: 1 })", "(S { a: 1 }) * 2");
    check(double, "double!(a::b::<C>::d)", "a::b::<C>::d * 2");
    check(double, "double!(vec![1, 2])", "vec![1, 2] * 2");
    check(double, "double!(a as u8)", "(a as u8) * 2");
    check(double, "double!(return)", "(return) * 2");
    check(double, "double!(x.await)", "x.await * 2");
    check(
        double,
        "double!(double!(1 + 2) + 3)",
        "((1 + 2) * 2 + 3) * 2",
    );
}

#[test]
fn types_and_patterns_stay_one() {
    let types = "macro_rules! t { ($t:ty) => { &$t } } macro_rules! new { ($t:ty) => { $t::new() } } \
                 macro_rules! p { ($p:path) => { $p { a: 1 } } }";
    check(types, "t!(dyn A + B)", "&(dyn A + B)");
    check(types, "t!(Vec<Vec<u8>>)", "&Vec::<Vec<u8>>");
    check(types, "new!(Vec<Vec<u8>>)", "Vec::<Vec<u8>>::new()");
    check(types, "new!([u8; 2])", "<[u8; 2]>::new()");
    check(types, "t!(fn(u8) -> u8)", "&fn(u8) -> u8");
    check(
        types,
        "t!(impl Fn(u8) -> Vec<u8> + 'a)",
        "&(impl Fn(u8) -> Vec<u8> + 'a)",
    );
    check(types, "p!(a::B<C>)", "a::B::<C> { a: 1 }");
    check(
        "macro_rules! m { ($e:expr, $($p:pat),+ $(,)?) => { match $e { $($p => 1,)+ } } }",
        "m!(x, Some(1 | 2), A | B, 1..=2, ref mut a @ Some(_), &[a, .., b], S { .. }, -1)",
        "match x { Some(1 | 2) => 1, (A | B) => 1, (1..=2) => 1, ref mut a @ Some(_) => 1, &[a, .., b] => 1, S { .. } => 1, -1 => 1, }",
    );
    check(
        "macro_rules! m { ($a:pat_param | $b:pat) => { $b; $a } }",
        "m!(1 | 2 | 3)",
        "(2 | 3); 1",
    );
    check(
        "macro_rules! matches { ($e:expr, $p:pat $(if $g:expr)? $(,)?) => { match $e { $p $(if $g)? => true, _ => false } } }",
        "matches!(a, Some(x) if x > 1)",
        "match a { Some(x) if (x > 1) => true, _ => false }",
    );
}

#[test]
fn every_kind_of_fragment() {
    check(
        "macro_rules! m { ($i:item $b:block $s:stmt; $l:lifetime $v:vis $n:ident $m:meta) => { $i $b $s; $l $v $n #[$m] } }",
        "m!(#[a] pub fn f<T>() -> u8 where T: A<{1}> { 1 } { 2 } let x: u8 = 3; 'a pub(crate) x cfg(any(a, b)))",
        "#[a] pub fn f<T>() -> u8 where T: A<{1}> { 1 } { 2 } let x: u8 = 3; 'a pub(crate) x #[cfg(any(a, b))]",
    );
    check(
        "macro_rules! m { ($($i:item)*) => { $( #[x] $i )* } }",
        "m!{ struct A; struct B(u8); struct C { a: u8 } const D: [u8; 2] = { [1, 2] }; impl E {} use f::{g, h}; extern \"C\" {} a! {} b!(); type T = u8; macro_rules! n { () => {} } }",
        "#[x] struct A; #[x] struct B(u8); #[x] struct C { a: u8 } #[x] const D: [u8; 2] = { [1, 2] }; #[x] impl E {} #[x] use f::{g, h}; #[x] extern \"C\" {} #[x] a! {} #[x] b!(); #[x] type T = u8; #[x] macro_rules! n { () => {} }",
    );
    check(
        "macro_rules! m { ($(#[$m:meta])* $v:vis struct $n:ident { $($fv:vis $f:ident : $t:ty),* $(,)? }) => { $(#[$m])* $v struct $n { $($fv $f: Option<$t>),* } } }",
        "m! { /// Doc \"x\".\n #[derive(A)] pub struct S { pub a: u8, b: Vec<u8>, } }",
        "#[doc = \" Doc \\\"x\\\".\"] #[derive(A)] pub struct S { pub a: Option<u8>, b: Option<Vec::<u8>> }",
    );
    check(
        "macro_rules! n { ([$v:vis $k:ident $n:ident $w:vis] $($t:tt)*) => { $v $k $n $($t)* } } \
         macro_rules! m { ($v:vis $k:ident $n:ident $($t:tt)*) => { n! { [$v $k $n $v] $($t)* } } }",
        "m! { struct S; }",
        "struct S;",
    );
    check(
        "macro_rules! m { ($l:literal $($t:tt)*) => { [$l] $({$t})* } }",
        "m!(\"a\" => ..= (b c) 'd 1.5 >>= r#e)",
        "[\"a\"] {=>} {..=} {(b c)} {'d} {1.5} {>>=} {r#e}",
    );
    check(
        "macro_rules! m { ($($s:stmt;)*) => { $($s;)* } }",
        "m!(let a = 1; a.b(); if a {} else {}; fn f() {}; m2! {}; x = 3;)",
        "let a = 1; a.b(); if a {} else {}; fn f() {}; m2! {}; x = 3;",
    );
}

#[test]
fn expressions_end_where_they_end() {
    let list = "macro_rules! m { ($($e:expr),* $(,)?) => { $([$e])* } }";
    let exprs = [
        "a < b",
        "a as u8 + 1",
        "a as *const Vec<u8>",
        "|a, (b, c): (u8, Vec<u8>)| -> u8 { a }",
        "move || async move { a }",
        "match a { b if c => d, _ => e }",
        "if let Some(S { a, .. }) = b && c { d } else if e { f } else { g }",
        "'a: loop { break 'a 1 }",
        "for a in b..c { d }",
        "while let Some(a) = b.next() { }",
        "..",
        "a..",
        "..=b",
        "a..=b + 1",
        "&mut *a",
        "&raw const a",
        "!-**a",
        "S { a, b: c, ..d }",
        "<S as T<u8>>::f::<u8>(a)",
        "a.0.1.b::<C>()?",
        "unsafe { a }.b",
        "return a",
        "break",
        "a = b",
        "a += |x| x",
        "a <- b",
        "a::<B<C>>()",
        "x!{ a }",
        "const { 1 }",
        "#[a] b",
        "[1; 2]",
        "(1,)",
        "'x'",
        "b\"x\"",
        "1.0.sqrt()",
        "match x { a => b }.c()",
        "async || a",
        "static |a| b",
        "for<'a> |x: &'a u8| x",
        "a || b && c",
    ];
    for expr in exprs {
        let (mut run, _) = Run::new(list);
        let found = run.expand_all(&format!("m!({expr}, z, {expr})"));
        let found = found.unwrap_or_else(|error| panic!("{expr}: {error}"));
        let [plain, wrapped] = [format!("[{expr}]"), format!("[({expr})]")]
            .map(|one| tokens(&format!("{one} [z] {one}")));
        assert!(found == plain || found == wrapped, "{expr}: {found}");
    }
}

#[test]
fn the_first_arm_that_fits_is_taken() {
    let arms = "macro_rules! m { (@a $x:ident) => { 1 }; ($x:ident) => { 2 }; ($x:literal) => { 3 }; \
                ($x:expr => $y:expr) => { 4 }; ($x:expr) => { 5 }; (struct) => { 6 }; ($x:ty => ) => { 7 }; ($($t:tt)*) => { 8 } }";
    check(arms, "m!(@a b)", "1");
    check(arms, "m!(b)", "2");
    check(arms, "m!(-1)", "3");
    check(arms, "m!(true)", "2");
    check(arms, "m!(a + b => c)", "4");
    check(arms, "m!(a + b)", "5");
    check(arms, "m!(struct)", "2");
    check(arms, "m!(a b)", "8");
    check(arms, "m!()", "8");
    check(
        "macro_rules! m { (_) => { 1 }; ($e:expr) => { 2 } }",
        "m!(_)",
        "1",
    );
    check(
        "macro_rules! m { ($a:expr) => { 2 }; (_) => { 1 } }",
        "m!(_)",
        "1",
    );
    check(
        "macro_rules! m { (=> $a:tt) => { 1 }; (= > $a:tt) => { 2 } }",
        "m!(= > b)",
        "2",
    );
}

#[test]
fn a_broken_up_operator_goes_on_in_the_pattern() {
    check(
        "macro_rules! m { (Vec<$t:ty>) => { $t } }",
        "m!(Vec<Vec<u8>>)",
        "Vec::<u8>",
    );
    check(
        "macro_rules! m { (&$($t:tt)*) => { $($t)* } }",
        "m!(& &a)",
        "&a",
    );
    check(
        "macro_rules! m { (|$a:ident| $b:expr) => { $a $b } }",
        "m!(|x| x || y)",
        "x (x || y)",
    );
}

#[test]
fn fragments_are_passed_on_to_other_macros() {
    let macros = "macro_rules! outer { ($e:expr) => { inner!($e) } } \
                  macro_rules! inner { ($e:expr) => { $e * 2 } } \
                  macro_rules! tree { ($e:expr) => { one!($e) } } \
                  macro_rules! one { ($e:tt) => { $e * 2 } } \
                  macro_rules! ty { ($t:ty) => { tyinner!($t; $t) } } \
                  macro_rules! tyinner { ($a:ty; $b:tt) => { <$a>::x() + $b } } \
                  macro_rules! lit { ($e:expr) => { litinner!($e) } } \
                  macro_rules! litinner { ($l:literal) => { concat!($l) } } \
                  macro_rules! many { ($($e:expr),*) => { $(outer!($e);)* } } \
                  macro_rules! fmt { ($($t:tt)*) => { format_args!($($t)*) } }";
    check(macros, "outer!(1 + 2)", "(1 + 2) * 2");
    check(macros, "outer!(a.b())", "a.b() * 2");
    check(macros, "tree!(1 + 2)", "(1 + 2) * 2");
    check(macros, "tree!(a.b())", "a.b() * 2");
    check(macros, "ty!(Vec<u8>)", "<Vec::<u8>>::x() + Vec::<u8>");
    check(macros, "lit!(\"a\")", "concat!(\"a\")");
    check(macros, "many!(a + b, c)", "(a + b) * 2; c * 2;");
    check(
        macros,
        "fmt!(\"{}\", a + 1, b = c)",
        "format_args!(\"{}\", a + 1, b = c)",
    );
}

#[test]
fn macros_that_define_macros() {
    check(
        "macro_rules! def { ($n:ident, $v:expr) => { macro_rules! $n { ($x:expr) => { $x + $v }; () => { $crate::z } } } }",
        "def!(plus, 1 * 2); plus!(3 - 4); plus!()",
        "macro_rules! plus { ($x:expr) => { $x + (1 * 2) }; () => { __crate_1::z } } ; (3 - 4) + (1 * 2); __crate_1::z",
    );
}

#[test]
fn a_tt_muncher() {
    check(
        "macro_rules! count { () => { 0 }; ($h:tt $($t:tt)*) => { 1 + count!($($t)*) } }",
        "count!(a , (b c) => {})",
        "1 + 1 + 1 + 1 + 1 + 0",
    );
    check(
        "macro_rules! map { (@p [$($done:tt)*] $k:expr => $v:expr, $($rest:tt)*) => { map!(@p [$($done)* ($k, $v),] $($rest)*) }; \
         (@p [$($done:tt)*]) => { [$($done)*] }; ($($t:tt)*) => { map!(@p [] $($t)*) } }",
        "map!{ \"a\" => 1 + 1, b.c() => d, }",
        "[(\"a\", (1 + 1)), (b.c(), d),]",
    );
}

#[test]
fn calls_that_fit_no_arm_say_where_they_stop_to_fit() {
    let m = "macro_rules! m { (a $x:ident) => { $x }; ($x:literal) => { $x } }";
    assert_eq!(error(m, "m!(a 1)"), "no rules expected the token `1`");
    assert_eq!(
        error(m, "m!(a)"),
        "no rules expected the end of the macro call"
    );
    assert_eq!(
        error(
            "macro_rules! m { ($($a:ident)* ; $($b:ident)*) => { $($a $b)* } }",
            "m!(a ; b c)"
        ),
        "meta-variable `a` repeats 1 times, but `b` repeats 2 times"
    );
    assert_eq!(
        error("macro_rules! m { ($($a:ident)*) => { $a } }", "m!(a)"),
        "variable `a` is still repeating at this depth"
    );
    assert!(
        error("macro_rules! m { ($a:ident) => { $( $a )* } }", "m!(a)")
            .contains("no syntax variables")
    );
}

#[test]
fn an_expansion_is_bounded() {
    let long = "x ".repeat(2000);
    let text = format!("macro_rules! m {{ ($($a:ident)*) => {{ $( [ $( {long} $a )* ] )* }} }}");
    let error = error(&text, &format!("m!({})", "y ".repeat(2000)));
    assert!(
        error.contains("longer than") || error.contains("repeat"),
        "{error}"
    );
    let text = format!("macro_rules! m {{ ($($a:ident)*) => {{ $( {long} $a )* }} }}");
    let error = self::error(&text, &format!("m!({})", "y ".repeat(2000)));
    assert!(error.contains("longer than"), "{error}");
}

#[test]
fn broken_definitions_are_errors() {
    let parse = |body: &str| {
        let end = body.len() as u32;
        MacroRules::parse(TextId(0), body, 0..end)
            .map(|_| ())
            .map_err(|e| e.message)
    };
    assert_eq!(parse("() => {}; [] => (); {} => []"), Ok(()));
    assert_eq!(
        parse("($x) => {}").unwrap_err(),
        "missing fragment specifier"
    );
    assert_eq!(
        parse("($x:foo) => {}").unwrap_err(),
        "invalid fragment specifier"
    );
    assert_eq!(
        parse("($($x:tt)) => {}").unwrap_err(),
        "expected one of: `*`, `+`, or `?`"
    );
    assert_eq!(parse("() = {}").unwrap_err(), "expected `=>`");
    assert_eq!(parse("() => x").unwrap_err(), "macro rhs must be delimited");
    let deep = format!("({}{}) => {{}}", "$(".repeat(1000), ")*".repeat(1000));
    assert_eq!(parse(&deep).unwrap_err(), "repetitions are nested too deep");
    let deep = format!("({}{}) => {{}}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(parse(&deep), Ok(()));
}

#[test]
fn every_token_remembers_where_it_was_written() {
    let (run, definitions) = Run::new("macro_rules! m { ($a:expr) => { $crate::f(\"x\", $a) } }");
    let call = run
        .texts
        .add_file(Path::new("main.rs"), "m!( one  + two )".into());
    let (known, inside, whole) = run.call(call).unwrap();
    let expanded = run.macros[known]
        .1
        .expand(&run.texts, inside, "__crate_1")
        .unwrap();
    assert_eq!(expanded.content, "__crate_1 ::f(\"x\", ( one  + two ) )");
    let id = run
        .texts
        .add_expansion(expanded.content.as_str().into(), expanded.origins, whole);
    let written = |part: &str| {
        let start = expanded.content.find(part).unwrap() as u32;
        let written = run
            .texts
            .written(Span::new(id, start..start + part.len() as u32));
        assert_eq!(written.calls, [whole]);
        (written.span.text, run.texts.slice(written.span))
    };
    assert_eq!(written("two"), (call, "two".to_owned()));
    assert_eq!(written("one  + two"), (call, "one  + two".to_owned()));
    assert_eq!(written("__crate_1"), (definitions, "$crate".to_owned()));
    assert_eq!(written("\"x\""), (definitions, "\"x\"".to_owned()));
}

fn any_tokens() -> impl Strategy<Value = String> {
    let words = vec![
        "a", "1", "\"s\"", "'l", "<", ">", "::", "->", "=>", "|", "&", "(", ")", "{", "}", "[",
        "]", "if", "else", "match", "fn", "struct", "impl", "let", "=", "+", "..", ".", ",", ";",
        "#", "!", "dyn", "as", "return", "for", "in", "pub", "use", "const", "/// d\n", "$", "*",
        ":expr", "$x:tt", "$(", ")*", "/*$(*/", "/*$)*/", "_", "é", "-",
    ];
    prop::collection::vec(prop::sample::select(words), 0..30).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_input_and_no_definition_breaks_the_expander(input in any_tokens(), matcher in any_tokens()) {
        let kinds = ["block", "expr", "ident", "item", "lifetime", "literal", "meta", "pat",
            "pat_param", "path", "stmt", "tt", "ty", "vis"];
        let arms = kinds.map(|kind| format!("($($x:{kind}) , *) => {{ $( n!($x) $x::a )* }}; ($x:{kind} $($y:tt)*) => {{ $x }}"));
        let bodies = arms.into_iter().chain([format!("({matcher}) => {{ {matcher} }}"), format!("({input}) => {{}}")]);
        for body in bodies {
            let texts = Texts::default();
            let end = body.len() as u32;
            let definition = texts.add_file(Path::new("a.rs"), body.as_str().into());
            let Ok(rules) = MacroRules::parse(definition, &body, 0..end) else { continue };
            let call = texts.add_file(Path::new("b.rs"), input.as_str().into());
            let tokens = Span::new(call, 0..input.len() as u32);
            if let Ok(Expanded { content, origins }) = rules.expand(&texts, tokens, "c") {
                prop_assert!(origins.is_sorted_by_key(|origin| origin.at));
                prop_assert!(origins.iter().all(|origin| (origin.at as usize) < content.len()));
            }
        }
    }
}
