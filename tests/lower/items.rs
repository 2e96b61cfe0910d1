//! What is kept of signatures.

use workflowcheck::syntax::ast::*;
use workflowcheck::syntax::items::{Item, ItemKind, ItemTree};
use workflowcheck::syntax::lower::*;
use workflowcheck::syntax::scan::scan;
use workflowcheck::syntax::text::TextId;

use crate::print;

fn text(content: &str) -> ItemText<'_> {
    ItemText {
        text: TextId(0),
        content,
        cfg: &|predicate| predicate != "off",
        macros: &|_, _, _| None,
    }
}

fn only(tree: &ItemTree) -> &Item {
    &tree.items[tree.top[0].0 as usize]
}

fn function(content: &str) -> String {
    let tree = scan(content);
    print::function(&lower_fn(text(content), &only(&tree).head).unwrap())
}

fn adt(content: &str) -> AdtItem {
    let tree = scan(content);
    lower_adt(text(content), only(&tree)).unwrap()
}

fn uses(content: &str) -> Vec<String> {
    let tree = scan(content);
    let uses = lower_use(text(content), &only(&tree).head).unwrap();
    let show = |it: &UseItem| format!("{} {:?}", print::path(&it.path), it.kind);
    uses.iter().map(show).collect()
}

#[test]
fn bounds_of_parameters_become_predicates() {
    assert_eq!(
        function(
            "fn f<'a, T: Clone + 'a, const N: usize>(x: &'a mut T) -> [T; N] where T: ?Sized {}"
        ),
        "fn (x: &mut T) -> [T; const N]<T, const N: usize> where T: Clone, T: ?Sized"
    );
}

#[test]
fn a_function_without_output_returns_the_unit_type() {
    assert_eq!(function("pub(crate) async fn f() {}"), "async fn () -> ()");
}

#[test]
fn modifiers_are_kept() {
    assert_eq!(
        function("pub const unsafe extern \"C\" fn f(x: u8);"),
        "const unsafe extern fn (x: u8) -> ()"
    );
}

#[test]
fn every_form_of_receiver_is_the_first_parameter() {
    assert_eq!(function("fn f(self);"), "fn Value (self: Self) -> ()");
    assert_eq!(function("fn f(mut self);"), "fn Value (self: Self) -> ()");
    assert_eq!(
        function("fn f(&'a self);"),
        "fn Reference (self: &Self) -> ()"
    );
    assert_eq!(
        function("fn f(&mut self);"),
        "fn MutReference (self: &mut Self) -> ()"
    );
    assert_eq!(
        function("fn f(self: Pin<&mut Self>, x: u8);"),
        "fn Typed (self: Pin<&mut Self>, x: u8) -> ()"
    );
}

#[test]
fn a_pattern_has_no_name() {
    assert_eq!(
        function("fn f((a, b): (u8, u8)) {}"),
        "fn (_: (u8, u8)) -> ()"
    );
}

#[test]
fn parameters_that_are_configured_out_are_left_out() {
    assert_eq!(
        function("fn f(#[cfg(off)] a: u8, #[cfg(on)] b: u8) {}"),
        "fn (b: u8) -> ()"
    );
}

#[test]
fn fn_sugar_is_a_tuple_and_an_output() {
    assert_eq!(
        function("fn f(x: impl Fn(A, &B) -> C + Send, y: &dyn for<'a> FnMut(&'a A)) {}"),
        "fn (x: impl Fn()<(A, &B), Output=C> + Send, y: &dyn FnMut()<(&A), Output=()>) -> ()"
    );
}

#[test]
fn types_of_every_form() {
    for (written, expected) in [
        ("(A)", "A"),
        ("(A,)", "(A)"),
        ("[u8; 4]", "[u8; 4]"),
        ("[u8; { N }]", "[u8; const N]"),
        ("[u8; N + 1]", "[u8; const ?]"),
        ("*const A", "*A"),
        ("*mut A", "*mut A"),
        ("fn(a: A, B) -> !", "fn(A, B) -> !"),
        ("unsafe extern \"C\" fn(A, ...)", "fn(A) -> ()"),
        (
            "Box<dyn Future<Output = u8> + Send + 'static>",
            "Box<dyn Future<Output=u8> + Send>",
        ),
        (
            "impl Iterator<Item: Clone> + 'a + use<'a>",
            "impl Iterator<Item: Clone>",
        ),
        (
            "<T as a::Trait<u8>>::Out<'x>::More",
            "<T as a::Trait<u8>>::Out<>::More",
        ),
        ("<[T]>::Item", "<[T]>::Item"),
        (
            "::std::vec::Vec<_, 3, { -1 }>",
            "::std::vec::Vec<_, 3, const ?>",
        ),
        ("ty!(a)", "?"),
        ("&'a [&'b str]", "&[&str]"),
        ("/*«*/ A /*»*/", "A"),
    ] {
        assert_eq!(
            print::ty(&parse_type(written).unwrap()),
            expected,
            "{written}"
        );
    }
}

#[test]
fn types_that_would_overflow_the_stack_are_refused() {
    let error = parse_type(&format!("{}u8", "&".repeat(150_000))).unwrap_err();
    assert_eq!(error.message, "this is nested too deep to be parsed");
}

#[test]
fn a_struct_has_one_variant() {
    let it = adt("#[derive(Clone, serde::Serialize)] #[cfg_attr(on, derive(Debug))]
         #[cfg_attr(off, derive(Hash))]
         pub struct A<T = u8> where T: Copy { #[cfg(off)] gone: u8, #[serde(rename = \"z\")] pub x: Vec<T> }");
    assert_eq!(print::generics(&it.generics), "<T = u8> where T: Copy");
    let derives: Vec<_> = it.derives.iter().map(print::path).collect();
    assert_eq!(derives, ["Clone", "serde::Serialize", "Debug"]);
    let [variant] = it.variants.as_slice() else {
        panic!()
    };
    assert_eq!(
        (variant.name.as_str(), variant.shape),
        ("A", VariantShape::Named)
    );
    let [field] = variant.fields.as_slice() else {
        panic!()
    };
    assert_eq!(
        (field.name.as_str(), print::ty(&field.ty).as_str()),
        ("x", "Vec<T>")
    );
    let [attr] = field.attrs.as_slice() else {
        panic!()
    };
    assert_eq!(
        (attr.path.as_str(), attr.tokens.as_str()),
        ("serde", "(rename = \"z\")")
    );
}

#[test]
fn tuple_fields_are_numbered_after_configuration() {
    let it = adt("struct A<T>(#[cfg(off)] u8, pub T, u16) where T: Clone;");
    let fields = &it.variants[0].fields;
    let shown: Vec<_> = fields
        .iter()
        .map(|f| format!("{}: {}", f.name, print::ty(&f.ty)))
        .collect();
    assert_eq!(shown, ["0: T", "1: u16"]);
    assert_eq!(print::generics(&it.generics), "<T> where T: Clone");
}

#[test]
fn an_enum_has_its_variants() {
    let it = adt("enum E { A = 1, #[cfg(off)] Gone, B(u8), #[serde(skip)] C { x: u8 } }");
    let shown: Vec<_> = it
        .variants
        .iter()
        .map(|v| format!("{} {:?} {}", v.name, v.shape, v.fields.len()))
        .collect();
    assert_eq!(shown, ["A Unit 0", "B Tuple 1", "C Named 1"]);
    assert_eq!(it.variants[2].attrs[0].path, "serde");
}

#[test]
fn a_union_is_named_as_it() {
    let it = adt("union U { a: u8, b: f32 }");
    assert_eq!(
        (it.variants[0].name.as_str(), it.variants[0].fields.len()),
        ("U", 2)
    );
}

#[test]
fn heads_of_impls() {
    let show = |content: &str| {
        let tree = scan(content);
        let it = lower_impl_head(text(content), &only(&tree).head).unwrap();
        let of = it.trait_path.as_ref().map(print::path).unwrap_or_default();
        let not = if it.negative { "!" } else { "" };
        format!(
            "{not}{of} for {}{}",
            print::ty(&it.self_ty),
            print::generics(&it.generics)
        )
    };
    assert_eq!(show("impl A { }"), " for A");
    assert_eq!(
        show("unsafe impl<T: X> !b::Send for &mut A<T> {}"),
        "!b::Send for &mut A<T><T> where T: X"
    );
    assert_eq!(show("impl <A as B>::C {}"), " for <A as B>::C");
}

#[test]
fn heads_of_traits_and_their_aliases() {
    let show = |content: &str| {
        let tree = scan(content);
        let it = lower_trait_head(text(content), &only(&tree).head).unwrap();
        format!(
            "{}{}",
            print::bounds(&it.supertraits),
            print::generics(&it.generics)
        )
    };
    assert_eq!(show("pub unsafe auto trait A {}"), "");
    assert_eq!(
        show("trait A<T>: B<T> + 'static + c::C where T: D { fn f(); }"),
        "B<T> + c::C<T> where T: D"
    );
    assert_eq!(
        show("trait A<T> = B + C where T: D;"),
        "B + C<T> where T: D"
    );
}

#[test]
fn type_aliases_and_associated_types() {
    let show = |content: &str| {
        let tree = scan(content);
        let it = lower_type_alias(text(content), &only(&tree).head).unwrap();
        let target = it.target.as_ref().map(print::ty);
        format!(
            "{}{}={target:?}",
            print::bounds(&it.bounds),
            print::generics(&it.generics)
        )
    };
    assert_eq!(show("pub type A<T> = Vec<T>;"), "<T>=Some(\"Vec<T>\")");
    assert_eq!(show("type A<'a>: B + 'a where Self: 'a;"), "B=None");
    assert_eq!(
        show("type A<T> = Vec<T> where T: B;"),
        "<T> where T: B=Some(\"Vec<T>\")"
    );
}

#[test]
fn types_of_constants_and_statics() {
    let show = |content: &str| {
        let tree = scan(content);
        print::ty(&lower_const_type(text(content), &only(&tree).head).unwrap())
    };
    assert_eq!(show("pub const A: &[u8] = &[];"), "&[u8]");
    assert_eq!(show("static mut B: ::a::B = B;"), "::a::B");
    assert_eq!(show("const _: () = ();"), "()");
}

#[test]
fn uses_are_flattened() {
    assert_eq!(
        uses("pub use ::a::{b, c as d, e::{self, self as f, *}, r#type};"),
        [
            "::a::b Named(\"b\")",
            "::a::c Named(\"d\")",
            "::a::e Named(\"e\")",
            "::a::e Named(\"f\")",
            "::a::e Glob",
            "::a::type Named(\"type\")",
        ]
    );
    assert_eq!(uses("use a::Trait as _;"), ["a::Trait Anonymous"]);
    assert_eq!(uses("use super::*;"), ["super Glob"]);
    assert_eq!(
        uses("use {::a::{self, b}, crate::c};"),
        [
            "::a Named(\"a\")",
            "::a::b Named(\"b\")",
            "crate::c Named(\"c\")"
        ]
    );
    assert_eq!(
        uses("use {a, b::c};"),
        ["a Named(\"a\")", "b::c Named(\"c\")"]
    );
}

#[test]
fn paths_from_strings() {
    assert_eq!(
        print::path(&parse_path("a::B::<u8>::c").unwrap()),
        "a::B<u8>::c"
    );
    assert_eq!(
        print::path(&parse_path("<T as a::B>::c").unwrap()),
        "<T as a::B>::c"
    );
    assert!(parse_path("a b").is_err());
    assert!(parse_path("&a").is_err());
}

#[test]
fn errors_say_where() {
    let content = "fn f(x: u8, y) {}";
    let tree = scan(content);
    let error = lower_fn(text(content), &only(&tree).head).unwrap_err();
    assert_eq!(&content[error.span.range()], ")");
}

#[test]
fn kinds_are_taken_from_the_scanner() {
    let tree = scan("enum E {}");
    assert_eq!(only(&tree).kind, ItemKind::Enum);
    assert!(adt("enum E {}").variants.is_empty());
}
