//! What the limits let through can be parsed and dropped on a third of the stack that
//! they are made for, in a debug build.

use workflowcheck::syntax::limits::{MAX_PARSED_BYTES, STACK_BYTES, TooDeep, check};

use Parsed::{Expr, File, Type};

#[derive(Clone, Copy)]
enum Parsed {
    Expr,
    Type,
    File,
}

fn rep(open: &str, inside: &str, close: &str, n: usize) -> String {
    format!("{}{inside}{}", open.repeat(n), close.repeat(n))
}

type Text = fn(usize) -> String;
type Nested = (&'static str, Parsed, Text);

/// Everything that `syn` nests, `n` times.
const NESTED: &[Nested] = &[
    ("paren", Expr, |n| rep("(", "1", ")", n)),
    ("tuple", Expr, |n| rep("(1,", "1", ")", n)),
    ("bracket", Expr, |n| rep("[", "1", "]", n)),
    ("block", Expr, |n| rep("{", "1", "}", n)),
    ("if", Expr, |n| rep("if a {", "1", "}", n)),
    ("ifelse", Expr, |n| rep("if a {} else {", "1", "}", n)),
    ("match", Expr, |n| rep("match a { b => ", "1", "}", n)),
    ("matchblock", Expr, |n| {
        rep("match a { b => {", "1", "}}", n)
    }),
    ("call", Expr, |n| rep("f(", "1", ")", n)),
    ("method", Expr, |n| rep("a.f(", "1", ")", n)),
    ("struct", Expr, |n| rep("A { a: ", "1", "}", n)),
    ("closureblock", Expr, |n| rep("|| {", "1", "}", n)),
    ("asyncblock", Expr, |n| rep("async {", "1", "}", n)),
    ("letblock", Expr, |n| rep("{ let a = {", "1", "}; }", n)),
    ("for", Expr, |n| rep("for a in b {", "", "}", n)),
    ("index", Expr, |n| rep("a[", "1", "]", n)),
    ("unsafe", Expr, |n| rep("unsafe {", "1", "}", n)),
    ("fn", File, |n| rep("fn f() {", "", "}", n)),
    ("mod", File, |n| rep("mod f {", "", "}", n)),
    ("implfn", File, |n| rep("impl A { fn f() {", "", "}}", n)),
    ("pat", Expr, |n| {
        format!("match a {{ {} => 1 }}", rep("(", "a,", ",)", n))
    }),
    ("patstruct", Expr, |n| {
        format!("match a {{ {} => 1 }}", rep("A { a: ", "a", "}", n))
    }),
    ("patref", Expr, |n| {
        format!("match a {{ {} a => 1 }}", "& ".repeat(n))
    }),
    ("patat", Expr, |n| {
        format!("match a {{ {} a => 1 }}", "a @ ".repeat(n))
    }),
    ("tyfnret", Type, |n| "fn() -> ".repeat(n) + "A"),
    ("typaren", Type, |n| rep("(", "A", ")", n)),
    ("tyslice", Type, |n| rep("[", "A", "]", n)),
    ("tyref", Type, |n| "& ".repeat(n) + "A"),
    ("typtr", Type, |n| "*const ".repeat(n) + "A"),
    ("tygen", Type, |n| rep("A<", "A", ">", n)),
    ("tydyn", Type, |n| rep("A<dyn ", "A", ">", n)),
    ("tyfn", Type, |n| rep("fn(", "A", ")", n)),
    ("tyassoc", Type, |n| rep("A<B = ", "A", ">", n)),
    ("tyqself", Type, |n| rep("<", "A", " as A>::B", n)),
    ("tyfor", Type, |n| "dyn Fn() -> ".repeat(n) + "A"),
    ("exprgen", Expr, |n| rep("A::<", "A", ">", n)),
    ("not", Expr, |n| "!".repeat(n) + "1"),
    ("neg", Expr, |n| "- ".repeat(n) + "1"),
    ("ref", Expr, |n| "& ".repeat(n) + "a"),
    ("andand", Expr, |n| "&& ".repeat(n) + "a"),
    ("deref", Expr, |n| "*".repeat(n) + "a"),
    ("assign", Expr, |n| "a = ".repeat(n) + "1"),
    ("addassign", Expr, |n| "a += ".repeat(n) + "1"),
    ("closure", Expr, |n| "|| ".repeat(n) + "1"),
    ("closurearg", Expr, |n| "|a| ".repeat(n) + "1"),
    ("return", Expr, |n| "return ".repeat(n) + "1"),
    ("break", Expr, |n| "break ".repeat(n) + "1"),
    ("range", Expr, |n| ".. ".repeat(n) + "1"),
    ("ifcond", Expr, |n| rep("if ", "a", " {}", n)),
    ("elseif", Expr, |n| "if a {} else ".repeat(n) + "{}"),
    ("add", Expr, |n| "1 + ".repeat(n) + "1"),
    ("addmul", Expr, |n| "1 + 1 * ".repeat(n) + "1"),
    ("climb", Expr, |n| {
        "a = a || a && a == a | a ^ a & a << a + a * - ".repeat(n) + "1"
    }),
    ("oror", Expr, |n| "a || ".repeat(n) + "1"),
    ("cast", Expr, |n| "1".to_owned() + &" as u8".repeat(n)),
    ("mchain", Expr, |n| "a".to_owned() + &".b()".repeat(n)),
    ("fchain", Expr, |n| "a".to_owned() + &".b".repeat(n)),
    ("try", Expr, |n| "a".to_owned() + &"?".repeat(n)),
    ("await", Expr, |n| "a".to_owned() + &".await".repeat(n)),
    ("calls", Expr, |n| "a".to_owned() + &"()".repeat(n)),
    ("indexes", Expr, |n| "a".to_owned() + &"[0]".repeat(n)),
    ("use", File, |n| "use ".to_owned() + &"a::".repeat(n) + "a;"),
    ("usegroup", File, |n| {
        "use ".to_owned() + &rep("a::{", "a", "}", n) + ";"
    }),
    ("macro", Expr, |n| rep("m!(", "1", ")", n)),
    ("attrnest", File, |n| {
        "#[a".to_owned() + &rep("(", "", ")", n) + "] fn f() {}"
    }),
    ("let", Expr, |n| "let a = ".repeat(n) + "1"),
    ("tuplefn", Type, |n| rep("A<1, B<2, ", "A", ">>", n)),
    ("arms", Expr, |n| {
        rep(
            "match a { b => {} (c) => {} d => match e { f => { if g {} ",
            "",
            "} } }",
            n,
        )
    }),
    ("mixed", Expr, |n| {
        rep("a.b(|c| -> Vec<&u8> { !d + [", "1", "] })", n)
    }),
    ("chainend", Expr, |n| {
        format!("{}{}", rep("(", "1", ")", 100), ".a()".repeat(n))
    }),
];

fn parse(parsed: Parsed, text: &str) {
    match parsed {
        Expr => drop(syn::parse_str::<syn::Expr>(text)),
        Type => drop(syn::parse_str::<syn::Type>(text)),
        File => drop(syn::parse_file(text)),
    }
}

#[test]
fn what_passes_fits_a_third_of_the_stack() {
    for &(name, parsed, text) in NESTED {
        let mut accepted = 1;
        let mut refused = 200_000;
        assert!(check(&text(refused)).is_err(), "{name}");
        while refused - accepted > 1 {
            let middle = (accepted + refused) / 2;
            match check(&text(middle)) {
                Ok(()) => accepted = middle,
                Err(_) => refused = middle,
            }
        }
        // What people write is far from the limits.
        assert!(accepted >= 60, "{name}: {accepted}");
        eprintln!("{name}: {accepted}");
        let text = text(accepted);
        let thread = std::thread::Builder::new().stack_size(STACK_BYTES / 3);
        let thread = thread.spawn(move || parse(parsed, &text)).unwrap();
        thread.join().unwrap();
    }
}

#[test]
fn long_flat_code_is_no_deep_code() {
    let flat: &[(&str, Text)] = &[
        ("statements", |n| "let a = b.c(&d)?; ".repeat(n)),
        ("blocks", |n| "if a == b { c() } ".repeat(n)),
        ("functions", |n| {
            "/// d\npub fn f(a: &A<B>) -> C<D> { 1 } ".repeat(n)
        }),
        ("arms", |n| {
            format!(
                "match a {{ {} }}",
                "A::B { c, .. } if d => {} E(f) => g + 1, ".repeat(n)
            )
        }),
        ("elements", |n| {
            format!("[{}]", "(1, &a, -2, \"x\"), ".repeat(n))
        }),
        ("types", |n| {
            format!("fn f({}) {{}}", "a: A<B, C<D>>, ".repeat(n))
        }),
        ("impls", |n| {
            "impl<T> A<T> for B<T> where T: C {} #[d] struct E(F);".repeat(n)
        }),
    ];
    for (name, text) in flat {
        assert_eq!(check(&text(20_000)), Ok(()), "{name}");
    }
    let chain = format!("a{}", ".b(c).d()?".repeat(300));
    assert_eq!(check(&chain), Ok(()));
    let sum = format!("a{}", " + b::c".repeat(2_000));
    assert_eq!(check(&sum), Ok(()));
    let conditions = format!("a{}", " && b == &c".repeat(300));
    assert_eq!(check(&conditions), Ok(()));
}

#[test]
fn too_much_is_refused_quickly() {
    let hostile = [
        "(".repeat(100_000),
        rep("(", "", ")", 100_000),
        "A<".repeat(100_000),
        "!".repeat(1_000_000),
        "a.".repeat(1_000_000),
        "if a {} else ".repeat(100_000),
    ];
    for text in hostile {
        assert!(matches!(check(&text), Err(TooDeep::Nested { .. })));
    }
    assert!(matches!(
        check(&" ".repeat(MAX_PARSED_BYTES + 1)),
        Err(TooDeep::Large { .. })
    ));
    assert_eq!(check("} ) ]"), Ok(()));
}
