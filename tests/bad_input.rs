//! Input that is broken, hostile or absent ends in a message that says where and what, the rest is
//! still checked, and the exit code is the documented one. All of it through the real program.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

const MANIFEST: &str = "\
[package]
name = \"shop\"
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
temporalio-sdk = \"1.1\"
temporalio-macros = \"1.1\"
";

/// A workflow that reads the clock, and calls `crate::bad::call()` where there is such a module.
const ORDER: &str = "\
use temporalio_macros::{workflow, workflow_methods};
use temporalio_sdk::{WorkflowContext, WorkflowResult};

#[workflow]
#[derive(Default)]
pub struct Order;

#[workflow_methods]
impl Order {
    #[run]
    pub async fn run(_ctx: &mut WorkflowContext<Self>) -> WorkflowResult<()> {
        let _ = std::time::SystemTime::now();
        CALL
        Ok(())
    }
}
";

/// A workspace in a folder that goes away with it.
struct Shop {
    folder: TempDir,
}

impl Shop {
    fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A package with a good workflow, whose library says `lib` besides.
    fn with(lib: &str) -> Self {
        let calls = lib.contains("mod bad;");
        let call = if calls { "crate::bad::call();" } else { "" };
        let shop = Self::empty();
        shop.write("Cargo.toml", MANIFEST);
        shop.write("src/lib.rs", format!("pub mod order;\n{lib}\n"));
        shop.write("src/order.rs", ORDER.replace("CALL", call));
        shop
    }

    /// The same with a file `src/bad.rs` that the workflow calls into.
    fn with_bad_file(text: impl AsRef<[u8]>) -> Self {
        let shop = Self::with("pub mod bad;");
        shop.write("src/bad.rs", text);
        shop
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn check(&self) -> Checked {
        self.run(&["--no-cargo"])
    }

    fn run(&self, arguments: &[&str]) -> Checked {
        let no_crates = tempfile::tempdir().unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_cargo-workflowcheck"))
            .args(["check", "--no-cache", "--format=json"])
            .args(arguments)
            .current_dir(self.path())
            .env("CARGO_HOME", no_crates.path())
            .env_remove("GITHUB_ACTIONS")
            .output()
            .unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(!stderr.contains("panicked"), "{stderr}");
        Checked {
            code: output.status.code(),
            report: serde_json::from_slice(&output.stdout).unwrap_or(Value::Null),
            stderr,
        }
    }
}

/// What the program said.
#[derive(Debug)]
struct Checked {
    /// `None` when it was killed: a stack overflow is.
    code: Option<i32>,
    /// Null when there is none.
    report: Value,
    stderr: String,
}

impl Checked {
    fn findings(&self) -> impl Iterator<Item = &Value> {
        self.report["diagnostics"].as_array().into_iter().flatten()
    }

    fn messages(&self, lint: &str, file: &str) -> Vec<&str> {
        self.findings()
            .filter(|it| it["lint"] == lint && it["file"] == file)
            .map(|it| it["message"].as_str().unwrap())
            .collect()
    }

    /// The workflow beside the broken thing was checked.
    fn assert_rest_is_checked(&self) {
        let clocks = self.messages("system_time", "src/order.rs");
        assert_eq!(clocks.len(), 1, "{self:#?}");
        assert_eq!(self.code, Some(1), "{self:#?}");
    }

    fn assert_reports(&self, lint: &str, file: &str, words: &[&str]) {
        let messages = self.messages(lint, file);
        let said = |message: &&str| words.iter().all(|word| message.contains(word));
        assert!(
            messages.iter().any(said),
            "no {lint} in {file} that says {words:?}: {self:#?}"
        );
    }

    fn assert_notes(&self, words: &[&str]) {
        let missing: Vec<_> = words
            .iter()
            .filter(|word| !self.stderr.contains(**word))
            .collect();
        assert!(missing.is_empty(), "{missing:?} is not in: {}", self.stderr);
    }

    /// The run itself failed, and says why.
    fn assert_failed(&self, words: &[&str]) {
        assert_eq!(self.code, Some(2), "{self:#?}");
        assert_eq!(self.report, Value::Null, "{self:#?}");
        self.assert_notes(words);
    }
}

#[test]
fn a_file_that_is_not_utf8() {
    let checked = Shop::with_bad_file(b"pub fn call() {}\n// \xff\n").check();
    checked.assert_reports("unreadable_file", "src/lib.rs", &["`src/bad.rs`", "UTF-8"]);
    checked.assert_rest_is_checked();
}

#[test]
fn a_file_whose_brackets_do_not_fit() {
    for text in [
        "pub fn call() { (] }\n",
        "pub fn call() {\n",
        "pub fn call() {}\n}\n",
        "const TEXT: &str = \"never ends;\npub fn call() {}\n",
        "/* never ends\npub fn call() {}\n",
    ] {
        let checked = Shop::with_bad_file(text).check();
        checked.assert_reports("parse_error", "src/bad.rs", &["does not parse"]);
        checked.assert_rest_is_checked();
    }
}

#[test]
fn a_function_below_a_workflow_that_does_not_parse() {
    let checked = Shop::with_bad_file("pub fn call() { let = 3; }\n").check();
    checked.assert_reports("parse_error", "src/bad.rs", &["does not parse"]);
    checked.assert_rest_is_checked();
}

#[test]
fn an_item_below_a_workflow_that_does_not_parse() {
    for text in [
        "use ;\npub fn call() {}\n",
        "pub struct Order { id number }\npub fn call() { drop(Order { id: 1 }); }\n",
        "pub fn call(order number) {}\n",
        "what is this\npub fn call() {}\n",
    ] {
        let checked = Shop::with_bad_file(text).check();
        checked.assert_reports("parse_error", "src/bad.rs", &["does not parse"]);
        checked.assert_rest_is_checked();
    }
}

#[test]
fn what_nothing_reaches_need_not_parse() {
    let checked = Shop::with_bad_file("pub fn call() {}\nfn later() { let = 3; }\n").check();
    let errors = checked.messages("parse_error", "src/bad.rs");
    assert_eq!(errors, [""; 0], "{checked:#?}");
    checked.assert_rest_is_checked();
}

#[test]
fn a_parse_error_alone_is_denied() {
    let shop = Shop::with("pub mod broken;");
    shop.write("src/order.rs", "");
    shop.write("src/broken.rs", "fn f( {\n");
    let checked = shop.check();
    checked.assert_reports("parse_error", "src/broken.rs", &["does not parse"]);
    assert_eq!(checked.code, Some(1), "{checked:#?}");
}

#[test]
fn a_file_of_fifty_megabytes() {
    let line = "pub fn call() { let numbers = [1, 2, 3]; drop(numbers); }\n";
    let checked = Shop::with_bad_file(line.repeat((50 << 20) / line.len())).check();
    checked.assert_reports(
        "unreadable_file",
        "src/lib.rs",
        &["`src/bad.rs`", "bytes", "limit"],
    );
    checked.assert_rest_is_checked();
}

#[test]
fn a_hundred_thousand_nested_brackets() {
    const DEEP: usize = 100_000;
    let nested = |open: &str, close: &str| {
        format!(
            "pub fn call() {{ let _ = {}{}; }}\n",
            open.repeat(DEEP),
            close.repeat(DEEP)
        )
    };
    for text in [
        nested("(", ")"),
        nested("[", "]"),
        nested("{", "}"),
        nested("&", "1"),
        nested("!", "true"),
        nested("if true {", "}"),
        nested("|a| ", "a"),
        nested("vec![", "]"),
        format!(
            "pub fn call() {{ let _: {}u8{}; }}\n",
            "Vec<".repeat(DEEP),
            ">".repeat(DEEP)
        ),
        "mod m {".repeat(DEEP) + &"}".repeat(DEEP),
        "(".repeat(DEEP),
        "}".repeat(DEEP),
        "/*".repeat(DEEP),
    ] {
        let checked = Shop::with_bad_file(&text).check();
        let begin = &text[..30];
        assert!(
            !checked.messages("parse_error", "src/bad.rs").is_empty(),
            "nothing said of {begin}…: {:?} {}",
            checked.code,
            checked.stderr
        );
        checked.assert_rest_is_checked();
    }
}

#[test]
fn a_long_chain_of_calls_and_operators() {
    const LONG: usize = 100_000;
    for expression in [
        "1".to_owned() + &" + 1".repeat(LONG),
        "1u8".to_owned() + &".clone()".repeat(LONG),
        "1u8".to_owned() + &" as u8".repeat(LONG),
    ] {
        let text = format!("pub fn call() {{ let _ = {expression}; }}\n");
        Shop::with_bad_file(text).check().assert_rest_is_checked();
    }
}

#[test]
fn a_macro_that_expands_without_end() {
    let checked = Shop::with_bad_file(
        "macro_rules! again { ($($t:tt)*) => { again!($($t)* $($t)*) }; }\n\
         pub fn call() { again!(a) }\n",
    )
    .check();
    checked.assert_rest_is_checked();
}

#[test]
fn a_module_without_a_file() {
    let checked = Shop::with("mod gone;").check();
    checked.assert_reports(
        "missing_module",
        "src/lib.rs",
        &["`gone`", "`src/gone.rs` or `src/gone/mod.rs`"],
    );
    checked.assert_rest_is_checked();
}

#[test]
fn a_path_attribute_that_leads_back() {
    for lib in [
        "#[path = \"lib.rs\"] mod again;",
        "#[path = \"../src/lib.rs\"] mod again;",
    ] {
        let checked = Shop::with(lib).check();
        checked.assert_rest_is_checked();
    }
    let shop = Shop::with("#[path = \"one.rs\"] mod one;");
    shop.write("src/one.rs", "#[path = \"two.rs\"] mod two;");
    shop.write("src/two.rs", "#[path = \"one.rs\"] mod one;");
    shop.check().assert_rest_is_checked();
}

#[test]
fn a_path_attribute_that_leads_outside() {
    let secret = tempfile::NamedTempFile::with_suffix(".rs").unwrap();
    fs::write(secret.path(), "pub fn call() { let secret = 1; }").unwrap();
    let lib = format!("#[path = {:?}] pub mod bad;", secret.path());
    let checked = Shop::with(&lib).check();
    checked.assert_reports("unreadable_file", "src/lib.rs", &["outside"]);
    checked.assert_rest_is_checked();
    let checked = Shop::with("#[path = \"../../../../../../etc/hostname\"] mod up;").check();
    checked.assert_rest_is_checked();
}

#[cfg(unix)]
#[test]
fn symbolic_links_that_lead_back_or_outside() {
    use std::os::unix::fs::symlink;
    let shop = Shop::with("pub mod bad; mod deep;");
    let src = shop.path().join("src");
    symlink("worse.rs", src.join("bad.rs")).unwrap();
    symlink("bad.rs", src.join("worse.rs")).unwrap();
    symlink(".", src.join("deep")).unwrap();
    symlink("/etc/hostname", src.join("deep.rs")).unwrap();
    let checked = shop.check();
    checked.assert_reports("unreadable_file", "src/lib.rs", &["link"]);
    checked.assert_reports("unreadable_file", "src/lib.rs", &["outside"]);
    checked.assert_rest_is_checked();
    let loose = shop.run(&["src"]);
    let clocks = loose.findings().filter(|it| it["lint"] == "system_time");
    assert_eq!(clocks.count(), 1, "{loose:#?}");
}

#[test]
fn a_manifest_that_is_missing() {
    let shop = Shop::empty();
    for arguments in [&[][..], &["--no-cargo"]] {
        let checked = shop.run(arguments);
        checked.assert_failed(&["no Cargo.toml", "--manifest-path"]);
    }
    let checked = shop.run(&["--manifest-path", "shop/Cargo.toml"]);
    checked.assert_failed(&["no manifest", "Cargo.toml"]);
    shop.run(&["src/gone.rs"])
        .assert_failed(&["does not exist"]);
}

#[test]
fn a_manifest_that_is_broken() {
    for (manifest, words) in [
        ("[package]\nname = shop\n", ["Cargo.toml", "2:8"]),
        ("[package]\nversion = \"0.1.0\"\n", ["Cargo.toml", "name"]),
    ] {
        let shop = Shop::with("");
        shop.write("Cargo.toml", manifest);
        for arguments in [&["--offline"][..], &["--no-cargo"]] {
            shop.run(arguments).assert_failed(&words);
        }
    }
}

#[test]
fn a_manifest_that_is_not_utf8() {
    let shop = Shop::with("");
    shop.write("Cargo.toml", b"[package]\nname = \"\xff\"\n");
    shop.check().assert_failed(&["Cargo.toml", "UTF-8"]);
}

#[test]
fn a_dependency_whose_source_is_absent() {
    for arguments in [&["--offline"][..], &["--no-cargo"]] {
        let checked = Shop::with("").run(arguments);
        checked.assert_rest_is_checked();
        checked.assert_notes(&["temporalio-sdk@1.1", "is not on this machine"]);
    }
}

#[test]
fn two_packages_of_one_name() {
    let shop = Shop::empty();
    shop.write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"one\", \"two\"]\nresolver = \"3\"\n",
    );
    for folder in ["one", "two"] {
        shop.write(&format!("{folder}/Cargo.toml"), MANIFEST);
        shop.write(&format!("{folder}/src/lib.rs"), "pub mod order;");
        shop.write(&format!("{folder}/src/order.rs"), ORDER.replace("CALL", ""));
    }
    for arguments in [&["--offline"][..], &["--no-cargo"]] {
        let checked = shop.run(arguments);
        checked.assert_reports("system_time", "one/src/order.rs", &[]);
        checked.assert_reports("system_time", "two/src/order.rs", &[]);
        assert_eq!(checked.code, Some(1), "{checked:#?}");
    }
}

#[test]
fn a_workspace_without_packages() {
    let shop = Shop::empty();
    shop.write("Cargo.toml", "[workspace]\nresolver = \"3\"\n");
    for arguments in [&["--offline"][..], &["--no-cargo"]] {
        let checked = shop.run(arguments);
        checked.assert_notes(&["the workspace has no packages", "no workflow was found"]);
        assert_eq!(checked.code, Some(0), "{checked:#?}");
    }
}

#[test]
fn a_configuration_that_is_broken() {
    let shop = Shop::with("");
    shop.write("workflowcheck.toml", "[lint]\nsystem_time = \"warn\"\n");
    shop.check()
        .assert_failed(&["workflowcheck.toml", "`lints`"]);
}
