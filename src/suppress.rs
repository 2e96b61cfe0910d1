//! Comments that say what may stay: `// workflowcheck: allow(system_time,
//! reason = "…")`, `expect(…)`, and `deterministic` on what must be.
//!
//! A comment above a statement, block, item, match arm or list element covers
//! that; one at the end of a line covers the statement that ends there, or the
//! head of the one that opens there. Whatever is called from a covered place
//! may have the effect: on a function this means that nothing below it is
//! reported through it.

mod cover;
mod directive;

use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};

use cover::{Around, Tokens};
use directive::{Said, Words};

use crate::config::{LintSet, Selector};
use crate::lints::catalog::Catalog;

/// What the comments of one text say.
#[derive(Debug, Default)]
pub struct Suppressions {
    permits: Vec<Permit>,
    /// Items whose functions must be deterministic, in bytes.
    deterministic: Vec<Range<usize>>,
    problems: Vec<Problem>,
}

/// One lint or group of one `allow` or `expect`.
#[derive(Debug)]
pub struct Permit {
    selector: Selector,
    expects: bool,
    reason: Option<String>,
    /// The word that names the lint, in bytes.
    word: Range<usize>,
    covers: Range<usize>,
    used: AtomicBool,
}

impl Permit {
    /// Notes that it kept something from being reported.
    pub fn mark_used(&self) {
        self.used.store(true, Ordering::Relaxed);
    }

    /// Why this may stay, in the author's words.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    fn name(&self) -> &str {
        match &self.selector {
            Selector::Lint(name) | Selector::Group(name) => name,
        }
    }
}

/// A finding about a comment itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The lint that it belongs to.
    pub lint: CommentLint,
    /// The placeholder and the value that the message of the lint is about.
    pub subject: (&'static str, String),
    /// What to do, where more is known than the catalogue says.
    pub help: Option<String>,
    /// Where, in bytes.
    pub range: Range<usize>,
}

impl Problem {
    /// What is wrong, in the words of the catalogue.
    #[must_use]
    pub fn message(&self, catalog: &Catalog) -> String {
        let (placeholder, value) = &self.subject;
        match catalog.get(self.lint.name()) {
            Some(lint) => lint.message(&[(placeholder, value)]),
            None => value.clone(),
        }
    }
}

/// The lints about these comments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CommentLint {
    /// A comment that begins with `workflowcheck:` and says nothing.
    MalformedComment,
    /// A lint that does not exist.
    UnknownLint,
    /// An `allow` that keeps nothing from being reported.
    UnusedAllow,
    /// An `expect` of what does not occur.
    UnfulfilledExpect,
}

impl CommentLint {
    /// The lint's name in the catalogue.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::MalformedComment => "malformed_comment",
            Self::UnknownLint => "unknown_lint",
            Self::UnusedAllow => "unused_allow",
            Self::UnfulfilledExpect => "unfulfilled_expect",
        }
    }
}

impl Suppressions {
    /// Reads the comments of a text. Offsets are those of the text.
    #[must_use]
    pub fn read(text: &str, lints: &LintSet) -> Self {
        let mut found = Self::default();
        // Few files have such comments; only these are cut into tokens.
        if !text.contains("workflowcheck") {
            return found;
        }
        let mut tokens = Tokens::new(text);
        for (comment, said, next, enclosing) in directives(text, &tokens) {
            let range = comment.start..comment.end;
            let said = match said {
                Ok(said) => said,
                Err(reason) => {
                    found.malformed(reason, range);
                    continue;
                }
            };
            let covered = tokens.covered(comment, next, enclosing);
            let covers = covered
                .as_ref()
                .map_or(range.end..range.end, |covered| covered.range.clone());
            match said {
                Said::Allow(words) => found.permit(words, false, &covers, lints),
                Said::Expect(words) => found.permit(words, true, &covers, lints),
                Said::Deterministic if covered.is_some_and(|it| it.holds_functions) => {
                    found.deterministic.push(covers);
                }
                Said::Deterministic => found.malformed(
                    "`deterministic` stands above no function, `impl`, trait or module",
                    range,
                ),
            }
        }
        for token in tokens.doc_comments() {
            let inside = token.text(text).get("///".len()..).unwrap_or_default();
            if inside.trim_start().starts_with("workflowcheck:") {
                found.malformed("it is a doc comment; begin it with `//`", token.range());
            }
        }
        found
    }

    fn malformed(&mut self, reason: &str, range: Range<usize>) {
        self.problems.push(Problem {
            lint: CommentLint::MalformedComment,
            subject: ("reason", reason.to_owned()),
            help: None,
            range,
        });
    }

    fn permit(&mut self, words: Words, expects: bool, covers: &Range<usize>, lints: &LintSet) {
        for (word, range) in words.lints {
            match lints.selector(&word) {
                Ok(selector) => self.permits.push(Permit {
                    selector,
                    expects,
                    reason: words.reason.clone(),
                    word: range,
                    covers: covers.clone(),
                    used: AtomicBool::new(false),
                }),
                Err(unknown) => self.problems.push(Problem {
                    lint: CommentLint::UnknownLint,
                    subject: ("name", word.clone()),
                    help: unknown
                        .nearest
                        .map(|right| format!("did you mean `{right}`?")),
                    range,
                }),
            }
        }
    }

    /// The comment that lets a lint's finding at a byte offset stay: the
    /// narrowest one. It counts as used only once [`Permit::mark_used`] is
    /// called.
    #[must_use]
    pub fn permit_at(&self, lints: &LintSet, lint: &str, offset: usize) -> Option<&Permit> {
        self.permits
            .iter()
            .filter(|permit| permit.covers.contains(&offset))
            .filter(|permit| lints.covers(&permit.selector, lint))
            .min_by_key(|permit| permit.covers.len())
    }

    /// Whether the function whose item or name begins at a byte offset is
    /// declared deterministic by a comment.
    #[must_use]
    pub fn is_deterministic(&self, offset: usize) -> bool {
        self.deterministic.iter().any(|it| it.contains(&offset))
    }

    /// Whether a comment declares any function deterministic.
    #[must_use]
    pub fn any_is_deterministic(&self) -> bool {
        !self.deterministic.is_empty()
    }

    /// Whether there is nothing to ask.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.permits.is_empty() && self.deterministic.is_empty() && self.problems.is_empty()
    }

    /// What is wrong with the comments, in the order of the text. To be asked
    /// when everything that is reported is known: what was not used until then
    /// is not needed.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let idle = self
            .permits
            .iter()
            .filter(|permit| !permit.used.load(Ordering::Relaxed))
            .map(|permit| Problem {
                lint: if permit.expects {
                    CommentLint::UnfulfilledExpect
                } else {
                    CommentLint::UnusedAllow
                },
                subject: ("lint", permit.name().to_owned()),
                help: None,
                range: permit.word.clone(),
            });
        let mut problems: Vec<_> = self.problems.iter().cloned().chain(idle).collect();
        problems.sort_by_key(|problem| (problem.range.start, problem.lint));
        problems
    }
}

type Directive<'t> = (
    directive::Comment<'t>,
    Result<Said, &'static str>,
    usize,
    Around,
);

/// The comments that speak to this tool: what they say, the token after them,
/// and the brackets around them.
fn directives<'t>(text: &'t str, tokens: &Tokens<'t>) -> Vec<Directive<'t>> {
    let mut enclosing = tokens.enclosing();
    let mut directives = Vec::new();
    for (next, gap) in tokens.gaps() {
        for comment in directive::comments(text, gap) {
            if let Some(said) = directive::read(comment) {
                directives.push((comment, said, next, enclosing.before(next)));
            }
        }
    }
    directives
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::levels::some_lints;

    /// The parts of a text that its comments cover.
    fn covered(text: &str) -> Vec<String> {
        let found = Suppressions::read(text, &some_lints());
        assert_eq!(found.problems, []);
        found
            .permits
            .iter()
            .map(|permit| text[permit.covers.clone()].to_owned())
            .collect()
    }

    #[test]
    fn above_a_statement() {
        let text = "fn f() {
            let a = 1;
            // workflowcheck: allow(io)
            let b: HashMap<String, Vec<u8>> = read(|x, y| x < y, 1 << 2)
                .unwrap();
            let c = 2;
        }";
        assert_eq!(
            covered(text),
            [
                "let b: HashMap<String, Vec<u8>> = read(|x, y| x < y, 1 << 2)
                .unwrap();"
            ]
        );
    }

    #[test]
    fn at_the_end_of_a_line() {
        let text = "fn f() {
            let a = 1;
            let b = read()
                .unwrap(); // workflowcheck: allow(io)
            read(); /* workflowcheck: allow(io) */
            tail() // workflowcheck: allow(io)
        }";
        assert_eq!(
            covered(text),
            [
                "let b = read()\n                .unwrap();",
                "read();",
                "tail()"
            ]
        );
    }

    #[test]
    fn at_the_end_of_a_line_that_opens_a_block_only_the_head() {
        let text = "fn f() {
            if read() { // workflowcheck: allow(io)
                read();
            }
        }";
        assert_eq!(covered(text), ["if read() { "]);
    }

    #[test]
    fn above_a_block_and_what_follows_it_not() {
        for block in [
            "{ read(); }",
            "if let Some(Point { x }) = read() { a() } else { b() }",
            "if let Point { x } = read() { a() } else if c { b() }",
            "match read() { A => 1, B => 2 }",
            "for Point { x } in read() { a() }",
            "'outer: while read() { a() }",
            "loop { a(); }",
            "unsafe { a() }",
            "select! { a = b => c, }",
            "tokio::select! { biased; a = b => c }",
            "match read() { A => 1 }.unwrap();",
            "async { a() }.await;",
            "let x = if a { 1 } else { 2 };",
            "let Some(x) = read() else { return };",
            "const X: Point = Point { x: 1 };",
        ] {
            let text = format!(
                "fn f() {{ a(); // workflowcheck: allow(io)\n b(); // other\n }} fn g() {{ \n // workflowcheck: allow(io)\n {block} last(); }}"
            );
            assert_eq!(covered(&text)[1], block);
        }
    }

    #[test]
    fn above_items_with_attributes_between() {
        let text = "
            // workflowcheck: allow(io)
            #[run]
            /// Runs.
            pub(crate) async fn run(ctx: &mut Ctx<Self>) -> Result<(), E> { read() }
            const fn other() {}";
        let item = "#[run]
            /// Runs.
            pub(crate) async fn run(ctx: &mut Ctx<Self>) -> Result<(), E> { read() }";
        assert_eq!(covered(text), [item]);

        let text = "impl A { #[run]
            // workflowcheck: allow(io)
            async fn run() { read() } fn g() {} }";
        assert_eq!(covered(text), ["async fn run() { read() }"]);
    }

    #[test]
    fn above_match_arms() {
        let text = "fn f() { match x {
            A { a } => read(),
            // workflowcheck: allow(io)
            B | C if d => { read() }
            // workflowcheck: allow(io)
            D => read(1, 2),
            // workflowcheck: allow(io)
            _ => read::<A, B>()
        } }";
        assert_eq!(
            covered(text),
            [
                "B | C if d => { read() }",
                "D => read(1, 2),",
                "_ => read::<A, B>()"
            ]
        );
    }

    #[test]
    fn above_arguments_fields_and_inside_closures() {
        let text = "fn f() { g(
            // workflowcheck: allow(io)
            |a, b| {
                // workflowcheck: allow(system_time)
                read(a);
                read(b)
            },
            read(), // workflowcheck: allow(io)
            Point {
                x: 1,
                // workflowcheck: allow(io)
                y: read(),
            },
        ) }";
        let covered = covered(text);
        assert!(covered[0].starts_with("|a, b| {") && covered[0].ends_with("},"));
        assert_eq!(covered[1..], ["read(a);", "read(),", "y: read(),"]);
    }

    #[test]
    fn inside_a_chain_the_rest_of_it() {
        let text = "fn f() { let a = b
            // workflowcheck: allow(io)
            .read()
            .c(); d(); }";
        assert_eq!(covered(text), [".read()\n            .c();"]);
    }

    #[test]
    fn within_a_line() {
        let text = "fn f() { g(/* workflowcheck: allow(io) */ read(), 1); h() }";
        assert_eq!(covered(text), ["read(),"]);
    }

    #[test]
    fn comments_in_strings_are_none() {
        let text = r##"fn f() {
            a("// workflowcheck: allow(io)");
            b(r#"
            // workflowcheck: allow(io) "
            "#);
            c('"'); // workflowcheck: allow(io)
            /* /* // workflowcheck: allow(io) */ */
        }"##;
        assert_eq!(covered(text), ["c('\"');"]);
    }

    #[test]
    fn nothing_below_is_nothing_covered() {
        let text = "fn f() { a();
            // workflowcheck: allow(io)
        }";
        assert_eq!(covered(text), [""]);
        assert_eq!(covered("// workflowcheck: allow(io)"), [""]);
    }

    #[test]
    fn text_that_is_no_rust_is_covered_as_far_as_it_goes() {
        assert_eq!(
            covered("fn f( { \n // workflowcheck: allow(io)\n a(; ] b }"),
            ["a(; ] b"]
        );
        assert_eq!(covered("// workflowcheck: allow(io)\n }) a"), ["}) a"]);
    }

    #[test]
    fn the_narrowest_comment_is_used() {
        let text = "// workflowcheck: allow(io)
            fn f() {
                a();
                // workflowcheck: expect(file_io, reason = \"once\")
                b();
            }";
        let lints = some_lints();
        let found = Suppressions::read(text, &lints);
        let at = |what: &str| text.find(what).unwrap();
        let permit = found.permit_at(&lints, "file_io", at("b();")).unwrap();
        assert_eq!(permit.reason(), Some("once"));
        assert!(found.permit_at(&lints, "file_io", at("a();")).is_some());
        assert!(found.permit_at(&lints, "system_time", at("a();")).is_none());

        let names = |found: &Suppressions| -> Vec<&str> {
            let problems = found.problems();
            problems.iter().map(|it| it.lint.name()).collect()
        };
        assert_eq!(names(&found), ["unused_allow", "unfulfilled_expect"]);
        permit.mark_used();
        assert_eq!(names(&found), ["unused_allow"]);
    }

    #[test]
    fn what_is_wrong_is_said() {
        let text = "
            // workflowcheck: allow(sytem_time)
            /// workflowcheck: allow(io)
            fn f() {
                // workflowcheck: ignore
                // workflowcheck: deterministic
                a();
            }";
        let found = Suppressions::read(text, &some_lints());
        let catalog = Catalog::load().unwrap();
        let messages: Vec<_> = found
            .problems()
            .iter()
            .map(|problem| problem.message(&catalog))
            .collect();
        insta::assert_snapshot!(messages.join("\n"), @r"
        there is no lint or group `sytem_time`
        this comment says nothing to workflowcheck: it is a doc comment; begin it with `//`
        this comment says nothing to workflowcheck: write `allow(lint)`, `expect(lint)` or `deterministic`
        this comment says nothing to workflowcheck: `deterministic` stands above no function, `impl`, trait or module
        ");
        let help = found.problems()[0].help.clone();
        assert_eq!(help.as_deref(), Some("did you mean `system_time`?"));
    }

    #[test]
    fn deterministic_functions() {
        let text = "
            // workflowcheck: deterministic
            pub fn apply() {}
            pub fn other() {}
            // workflowcheck: deterministic
            impl Machine for Store { fn apply2() {} }";
        let found = Suppressions::read(text, &some_lints());
        let at = |what: &str| found.is_deterministic(text.find(what).unwrap());
        assert!(at("pub fn apply"));
        assert!(!at("pub fn other"));
        assert!(at("fn apply2"));
    }

    #[test]
    fn hundreds_of_comments_in_a_long_text_take_no_quadratic_time() {
        let mut text = String::from("fn f() {\n");
        for _ in 0..20_000 {
            text.push_str("// workflowcheck: allow(io)\nread(a < b);\n");
        }
        text.push('}');
        let found = Suppressions::read(&text, &some_lints());
        assert_eq!(found.permits.len(), 20_000);
        let deep = format!("{}// workflowcheck: allow(io)\nx", "({[<".repeat(50_000));
        assert_eq!(Suppressions::read(&deep, &some_lints()).permits.len(), 1);
        let nested = "{// workflowcheck: allow(io)\n".repeat(50_000);
        let found = Suppressions::read(&nested, &some_lints());
        assert_eq!(found.permits.len(), 50_000);
        let unmatched = "(".repeat(100_000) + &"]".repeat(100_000) + &nested;
        let found = Suppressions::read(&unmatched, &some_lints());
        assert_eq!(found.permits.len(), 50_000);
        let arms = "m! { a => b, ".to_owned() + &"c, ".repeat(100_000) + &nested;
        let found = Suppressions::read(&arms, &some_lints());
        assert_eq!(found.permits.len(), 50_000);
    }
}
