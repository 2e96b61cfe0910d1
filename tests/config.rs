//! Configuration files, right and wrong, as their authors see them.

use std::path::Path;

use miette::{GraphicalReportHandler, GraphicalTheme};
use workflowcheck::config::{Base, Config, ConfigError, LintSet};
use workflowcheck::diagnostic::Level;

fn lints() -> LintSet {
    let mut lints = LintSet::default();
    lints.insert("system_time", Level::Deny, ["determinism"]);
    lints.insert("map_iteration", Level::Deny, ["determinism"]);
    lints.insert("file_io", Level::Deny, ["io", "determinism"]);
    lints.insert("network_io", Level::Deny, ["io", "determinism"]);
    lints.insert("heavy_cpu", Level::Allow, ["pedantic"]);
    lints
}

fn parse(text: &str) -> Result<Config, ConfigError> {
    Config::parse(Path::new("workflowcheck.toml"), text, &Base::Root, &lints())
}

fn shown(error: &ConfigError) -> String {
    let mut text = String::new();
    GraphicalReportHandler::new_themed(GraphicalTheme::unicode_nocolor())
        .with_width(80)
        .render_report(&mut text, error)
        .unwrap();
    text
}

fn refused(text: &str) -> String {
    shown(&parse(text).unwrap_err())
}

const FULL: &str = r#"
exclude = ["src/generated", "**/*_pb.rs"]
declarations = ["lints/acme_clock.rs"]

[lints]
determinism = "warn"
system_time = "deny"
io = "allow"
pedantic = "warn"

[[path]]
glob = "crates/legacy/**"
lints = { system_time = "warn" }

[effects]
"acme_clock::now" = "system_time"
"acme_clock::fixed::**" = "none"
"acme_store::**" = ["file_io", "network_io"]

[[deterministic]]
functions = ["raft::apply", "<* as StateMachine>::apply"]
module = "raft::state"

[[sdk]]
name = "house"
title = "House engine"
packages = [{ name = "house", authoring = true }]
"#;

#[test]
fn everything_that_can_be_said() {
    let config = parse(FULL).unwrap();
    let level = |lint, file| config.level(&lints(), lint, file);
    assert_eq!(level("system_time", "src/lib.rs"), Level::Deny);
    assert_eq!(
        level("system_time", "crates/legacy/src/lib.rs"),
        Level::Warn
    );
    assert_eq!(level("map_iteration", "src/lib.rs"), Level::Warn);
    assert_eq!(level("file_io", "src/lib.rs"), Level::Allow);
    assert_eq!(level("heavy_cpu", "src/lib.rs"), Level::Warn);

    assert!(config.excludes("src/generated/api.rs"));
    assert!(config.excludes("a/b/orders_pb.rs"));
    assert!(!config.excludes("src/lib.rs"));
    assert_eq!(config.declarations, [Path::new("lints/acme_clock.rs")]);

    let effects = |function| config.effects_of(function).map(<[String]>::to_vec);
    let one = |lint: &str| Some(vec![lint.to_owned()]);
    assert_eq!(effects("acme_clock::now"), one("system_time"));
    assert_eq!(effects("acme_clock::fixed::now"), Some(Vec::new()));
    assert_eq!(effects("acme_store::put").unwrap().len(), 2);
    assert_eq!(effects("acme_clock::later"), None);

    assert!(config.is_deterministic_root("raft::apply"));
    assert!(config.is_deterministic_root("raft::state::Log::append"));
    assert!(config.is_deterministic_root("<a::Store as raft::StateMachine>::apply"));
    assert!(!config.is_deterministic_root("raft::main"));
    assert_eq!(config.sdks.len(), 1);
}

#[test]
fn a_later_pattern_overrides_an_earlier_one() {
    let text = "[effects]\n\"b::now\" = \"none\"\n\"a::now\" = \"none\"\n\"**\" = \"file_io\"\n";
    let config = parse(text).unwrap();
    assert_eq!(config.effects_of("a::now").unwrap(), ["file_io"]);
    assert_eq!(config.effects_of("b::now").unwrap(), ["file_io"]);
}

#[test]
fn an_empty_file_changes_nothing() {
    let config = parse("").unwrap();
    assert_eq!(config.level(&lints(), "system_time", "a.rs"), Level::Deny);
    assert_eq!(config.level(&lints(), "heavy_cpu", "a.rs"), Level::Allow);
    assert!(!config.excludes("a.rs"));
}

#[test]
fn a_misspelt_key_names_the_right_one() {
    insta::assert_snapshot!(refused("exclude = []\n\n[lint]\nsystem_time = \"warn\"\n"));
}

#[test]
fn a_misspelt_key_in_a_table_names_the_right_one() {
    insta::assert_snapshot!(refused("[[path]]\nglobs = \"src/**\"\nlints = {}\n"));
}

#[test]
fn a_key_like_no_other_lists_those_known() {
    insta::assert_snapshot!(refused("severity = 3\n"));
}

#[test]
fn a_misspelt_lint_names_the_right_one() {
    insta::assert_snapshot!(refused("[lints]\nsytem_time = \"warn\"\n"));
}

#[test]
fn a_misspelt_level_names_the_right_one() {
    insta::assert_snapshot!(refused("[lints]\nsystem_time = \"wran\"\n"));
}

#[test]
fn an_unknown_effect_is_refused() {
    insta::assert_snapshot!(refused("[effects]\n\"a::b\" = \"file-oi\"\n"));
    insta::assert_snapshot!(refused("[effects]\n\"a::b\" = [\"io\"]\n"));
}

#[test]
fn a_wrong_pattern_is_refused() {
    insta::assert_snapshot!(refused("[effects]\n\"a.b()\" = \"none\"\n"));
    insta::assert_snapshot!(refused("exclude = [\"src\", \"a[\"]\n"));
}

#[test]
fn what_is_no_toml_is_refused() {
    insta::assert_snapshot!(refused("[lints\nsystem_time = \"warn\"\n"));
}

#[test]
fn metadata_of_manifests_is_read() {
    let text = "
[package]
name = \"legacy\"
[package.metadata.docs]
all = true
[package.metadata.workflowcheck.lints]
system_time = \"warn\"
[workspace.metadata.workflowcheck]
exclude = [\"gen\"]
";
    let read = |base: &Base| {
        Config::parse_manifest(Path::new("Cargo.toml"), text, base, &lints()).unwrap()
    };
    let root = read(&Base::Root);
    assert_eq!(root.level(&lints(), "system_time", "a.rs"), Level::Warn);
    assert!(root.excludes("gen/a.rs"));

    let member = read(&Base::Below("crates/legacy/".to_owned()));
    let level = |file| member.level(&lints(), "system_time", file);
    assert_eq!(level("crates/legacy/src/lib.rs"), Level::Warn);
    assert_eq!(
        level("src/lib.rs"),
        Level::Deny,
        "a package speaks for itself"
    );
    assert!(member.excludes("crates/legacy/gen/a.rs"));
}

#[test]
fn a_manifest_without_metadata_says_nothing() {
    let text = "[package]\nname = \"a\"\n";
    let config =
        Config::parse_manifest(Path::new("Cargo.toml"), text, &Base::Root, &lints()).unwrap();
    assert_eq!(config.level(&lints(), "system_time", "a.rs"), Level::Deny);
}

#[test]
fn the_file_is_found_upward_but_not_beyond_the_repository() {
    let outside = tempfile::tempdir().unwrap();
    let repository = outside.path().join("repository");
    let workspace = repository.join("services/shop");
    std::fs::create_dir_all(&workspace).unwrap();
    std::fs::create_dir(repository.join(".git")).unwrap();
    std::fs::write(outside.path().join("workflowcheck.toml"), "").unwrap();
    assert_eq!(workflowcheck::config::find(&workspace), None);

    let file = repository.join("workflowcheck.toml");
    std::fs::write(&file, "").unwrap();
    assert_eq!(workflowcheck::config::find(&workspace), Some(file));
}

#[test]
fn a_configuration_cannot_steer_the_terminal() {
    let text = "\"\u{9b}31m\" = 1 # \u{202e}\n";
    let shown = refused(text);
    assert!(!shown.contains(['\u{9b}', '\u{202e}']), "{shown}");
}
