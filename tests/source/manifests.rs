//! Workspaces from their manifests alone.

use workflowcheck::source::cfg::Platform;
use workflowcheck::source::packages::{LoadError, Membership, Workspace};

use crate::scratch::{Scratch, notes, outline};

/// A package of the registry folder.
fn published(scratch: &Scratch, name: &str, version: &str, rest: &str) {
    let dir = format!("cargo-home/registry/src/index.crates.io-0123456789abcdef/{name}-{version}");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2021\"\n{rest}"
    );
    scratch.write(&[
        (&format!("{dir}/Cargo.toml"), &manifest),
        (&format!("{dir}/src/lib.rs"), ""),
    ]);
}

fn package(name: &str, rest: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{rest}")
}

/// Lines of `outline` without those of targets.
fn graph(workspace: &Workspace) -> Vec<String> {
    let kinds = ["Normal", "Dev", "Build"];
    let is_target = |line: &str| {
        line.starts_with("  ") && !kinds.iter().any(|kind| line.trim().starts_with(kind))
    };
    outline(workspace)
        .into_iter()
        .filter(|line| !is_target(line))
        .collect()
}

fn targets(workspace: &Workspace, name: &str) -> Vec<String> {
    let package = workspace
        .packages
        .iter()
        .find(|package| package.name == name)
        .unwrap();
    let line = |target: &workflowcheck::source::packages::Target| {
        format!(
            "{:?} {} {}",
            target.kind,
            target.crate_name,
            workspace.display(&target.src_path)
        )
    };
    package.targets.iter().map(line).collect()
}

#[test]
fn a_virtual_workspace_has_members_by_pattern_and_by_path() {
    let scratch = Scratch::new(&[
        (
            "ws/Cargo.toml",
            "[workspace]\nmembers = [\"apps/*\", \"tools/one\"]\nexclude = [\"apps/old\", \"away\"]\n\
             [workspace.package]\nversion = \"3.2.1\"\nedition = \"2021\"\n\
             [workspace.dependencies]\nshared = { path = \"libs/shared\", features = [\"a\"] }\n",
        ),
        (
            "ws/apps/web/Cargo.toml",
            "[package]\nname = \"web\"\nversion.workspace = true\nedition = { workspace = true }\n\
             [dependencies]\nshared = { workspace = true, features = [\"b\"] }\naway = { path = \"../../away\" }\n",
        ),
        ("ws/apps/web/src/main.rs", ""),
        ("ws/apps/old/Cargo.toml", "broken"),
        ("ws/apps/README.md", ""),
        ("ws/tools/one/Cargo.toml", &package("one", "")),
        ("ws/tools/one/src/lib.rs", ""),
        ("ws/tools/two/Cargo.toml", &package("two", "")),
        (
            "ws/libs/shared/Cargo.toml",
            &package("shared", "[features]\na = []\nb = []\nc = []\n"),
        ),
        ("ws/libs/shared/src/lib.rs", ""),
        ("ws/away/Cargo.toml", &package("away", "")),
        ("ws/away/src/lib.rs", ""),
    ]);
    let expected = [
        "away@0.1.0 (path away) 2024 Dependency []",
        "one@0.1.0 (path tools/one) 2024 Selected []",
        "shared@0.1.0 (path libs/shared) 2024 Selected [\"a\", \"b\"]",
        "web@3.2.1 (path apps/web) 2021 Selected []",
        "  Normal away = away@0.1.0 (path away)",
        "  Normal shared = shared@0.1.0 (path libs/shared)",
    ];
    for directory in ["ws", "ws/apps/web/src", "ws/libs/shared"] {
        let workspace = scratch.load(directory);
        assert_eq!(workspace.root, scratch.path("ws"), "{directory}");
        assert_eq!(graph(&workspace), expected, "{directory}");
        assert_eq!(notes(&workspace), Vec::<String>::new(), "{directory}");
    }
    // What is no member stands alone.
    for alone in ["ws/tools/two", "ws/away"] {
        assert_eq!(scratch.load(alone).root, scratch.path(alone));
    }
}

#[test]
fn members_are_chosen_as_with_cargo() {
    let scratch = Scratch::new(&[("ws/Cargo.toml", "[workspace]\nmembers = [\"*\"]\n")]);
    for name in ["shop-api", "shop-core", "tools"] {
        scratch.write(&[
            (&format!("ws/{name}/Cargo.toml"), &package(name, "")),
            (&format!("ws/{name}/src/lib.rs"), ""),
        ]);
    }
    let selected = |packages: &[&str], exclude: &[&str], below: Option<&str>| {
        let mut request = scratch.request("ws");
        request.selection.packages = packages.iter().map(ToString::to_string).collect();
        request.selection.exclude = exclude.iter().map(ToString::to_string).collect();
        request.selection.below = below.map(|below| scratch.path(below));
        Workspace::load(&request).map(|workspace| {
            let chosen = workspace.packages.into_iter();
            let chosen = chosen.filter(|package| package.membership == Membership::Selected);
            chosen.map(|package| package.name).collect::<Vec<_>>()
        })
    };
    assert_eq!(
        selected(&[], &[], None).unwrap(),
        ["shop-api", "shop-core", "tools"]
    );
    assert_eq!(selected(&["tools"], &[], None).unwrap(), ["tools"]);
    assert_eq!(selected(&["tools@0.1"], &[], None).unwrap(), ["tools"]);
    assert_eq!(
        selected(&["shop-*"], &["*core"], None).unwrap(),
        ["shop-api"]
    );
    assert_eq!(
        selected(&[], &["tools"], None).unwrap(),
        ["shop-api", "shop-core"]
    );
    assert_eq!(
        selected(&[], &[], Some("ws/shop-core")).unwrap(),
        ["shop-core"]
    );
    assert_eq!(selected(&[], &[], Some("ws")).unwrap().len(), 3);
    let unknown = selected(&["shop-cor"], &[], None).unwrap_err().to_string();
    assert_eq!(
        unknown,
        "no member of the workspace matches `shop-cor`, did you mean `shop-core`?"
    );
    assert!(selected(&["tools@9"], &[], None).is_err());
}

#[test]
fn targets_are_found_where_cargo_finds_them() {
    let manifest = package(
        "tool-box",
        "[lib]\nname = \"box_of_tools\"\n\
         [[bin]]\nname = \"explicit\"\npath = \"programs/one.rs\"\n\
         [[bin]]\nname = \"renamed\"\npath = \"src/bin/found.rs\"\nrequired-features = [\"cli\"]\n\
         [[bin]]\nname = \"named-only\"\n\
         [[example]]\nname = \"demo\"\nrequired-features = [\"cli\"]\n\
         [features]\ncli = []\n",
    );
    let scratch = Scratch::new(&[
        ("p/Cargo.toml", &manifest),
        ("p/build.rs", ""),
        ("p/src/lib.rs", ""),
        ("p/src/main.rs", ""),
        ("p/src/bin/found.rs", ""),
        ("p/src/bin/other-one.rs", ""),
        ("p/src/bin/big/main.rs", ""),
        ("p/src/bin/big/part.rs", ""),
        ("p/src/bin/named-only/main.rs", ""),
        ("p/src/bin/no_main/part.rs", ""),
        ("p/programs/one.rs", ""),
        ("p/examples/demo.rs", ""),
        ("p/examples/notes.txt", ""),
        ("p/tests/it/main.rs", ""),
        ("p/tests/other.rs", ""),
        ("p/benches/speed.rs", ""),
        ("p/src/lib/x.rs", ""),
    ]);
    let workspace = scratch.load("p");
    assert_eq!(
        targets(&workspace, "tool-box"),
        [
            "Lib box_of_tools src/lib.rs",
            "Bin big src/bin/big/main.rs",
            "Bin explicit programs/one.rs",
            "Bin named_only src/bin/named-only/main.rs",
            "Bin other_one src/bin/other-one.rs",
            "Bin renamed src/bin/found.rs",
            "Bin tool_box src/main.rs",
            "Example demo examples/demo.rs",
            "Test it tests/it/main.rs",
            "Test other tests/other.rs",
            "Bench speed benches/speed.rs",
            "BuildScript build_script_build build.rs",
        ]
    );
    let analysed = |all| -> Vec<&str> {
        let targets = workspace.analysed_targets(all);
        targets
            .map(|(_, target)| target.crate_name.as_str())
            .collect()
    };
    let by_default = [
        "box_of_tools",
        "big",
        "explicit",
        "named_only",
        "other_one",
        "tool_box",
    ];
    assert_eq!(analysed(false), by_default);
    assert_eq!(analysed(true)[6..], ["it", "other", "speed"]);
    assert_eq!(
        notes(&workspace),
        [
            "not checked, because the features cli are off: renamed, demo of tool-box@0.1.0 (path .); \
          --features turns them on"
        ]
    );
}

#[test]
fn discovery_can_be_turned_off_and_is_off_in_2015() {
    let scratch = Scratch::new(&[
        (
            "off/Cargo.toml",
            &package(
                "off",
                "autolib = false\nautobins = false\nautoexamples = false\nautotests = false\nbuild = false\n\
                 [[test]]\nname = \"kept\"\n",
            ),
        ),
        (
            "old/Cargo.toml",
            "[package]\nname = \"old\"\n[[bin]]\nname = \"one\"\npath = \"one.rs\"\n",
        ),
        ("old/one.rs", ""),
        (
            "mac/Cargo.toml",
            &package("mac", "[lib]\nproc-macro = true\n"),
        ),
        (
            "gone/Cargo.toml",
            &package("gone", "[lib]\npath = \"lib/gone.rs\"\n"),
        ),
    ]);
    for dir in ["off", "old", "mac"] {
        for file in [
            "src/lib.rs",
            "src/main.rs",
            "src/bin/b.rs",
            "tests/kept.rs",
            "tests/t.rs",
            "build.rs",
        ] {
            scratch.write(&[(&format!("{dir}/{file}"), "")]);
        }
    }
    assert_eq!(
        targets(&scratch.load("off"), "off"),
        ["Test kept tests/kept.rs"]
    );
    let old = targets(&scratch.load("old"), "old");
    assert_eq!(old[..2], ["Lib old src/lib.rs", "Bin one one.rs"]);
    assert_eq!(old.len(), 5, "{old:?}");
    assert_eq!(
        targets(&scratch.load("mac"), "mac")[0],
        "ProcMacro mac src/lib.rs"
    );
    let gone = scratch.load("gone");
    assert_eq!(
        notes(&gone),
        ["lib/gone.rs: the source of target gone of gone@0.1.0 (path .) is missing"]
    );
}

#[test]
fn dependencies_come_from_the_registry_folder_by_the_lock_file() {
    let scratch = Scratch::new(&[
        (
            "p/Cargo.toml",
            &package(
                "p",
                "[dependencies]\nrand = \"0.8\"\nrand9 = { package = \"rand\", version = \"0.9\" }\n\
                 odd-name = \"1\"\nabsent = \"2.1\"\n\
                 [dev-dependencies]\nchecks = \"1\"\n[build-dependencies]\nodd-name = \"1\"\n",
            ),
        ),
        ("p/src/lib.rs", ""),
        (
            "p/Cargo.lock",
            "version = 4\n\
             [[package]]\nname = \"p\"\nversion = \"0.1.0\"\ndependencies = [\"absent\", \"checks\", \"odd-name\", \"rand 0.8.5\", \"rand 0.9.1\"]\n\
             [[package]]\nname = \"rand\"\nversion = \"0.8.5\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\nchecksum = \"aa\"\n\
             [[package]]\nname = \"rand\"\nversion = \"0.9.1\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n\
             [[package]]\nname = \"odd-name\"\nversion = \"1.0.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n\
             [[package]]\nname = \"checks\"\nversion = \"1.0.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n\
             [[package]]\nname = \"absent\"\nversion = \"2.1.7\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n",
        ),
    ]);
    published(&scratch, "rand", "0.8.5", "");
    published(&scratch, "rand", "0.8.99", "");
    published(&scratch, "rand", "0.9.1", "");
    published(&scratch, "odd-name", "1.0.0", "[lib]\nname = \"oddity\"\n");
    // A dev-dependency that depends on what depends on it.
    published(
        &scratch,
        "checks",
        "1.0.0",
        "[dependencies]\nrand = \"0.8\"\n",
    );
    let workspace = scratch.load("p");
    assert_eq!(
        graph(&workspace),
        [
            "absent@2.1.7 2024 Dependency []",
            "checks@1.0.0 2021 Dependency []",
            "  Normal rand = rand@0.8.5",
            "odd-name@1.0.0 2021 Dependency []",
            "p@0.1.0 (path .) 2024 Selected []",
            "  Normal absent = absent@2.1.7",
            "  Dev checks = checks@1.0.0",
            "  Normal oddity = odd-name@1.0.0",
            "  Build oddity = odd-name@1.0.0",
            "  Normal rand = rand@0.8.5",
            "  Normal rand9 = rand@0.9.1",
            "rand@0.8.5 2021 Dependency []",
            "rand@0.9.1 2021 Dependency []",
        ]
    );
    let absent = &workspace.packages[0];
    assert_eq!((absent.root.as_ref(), absent.targets.len()), (None, 0));
    assert_eq!(
        notes(&workspace),
        [
            "the source of absent@2.1.7 is not on this machine, calls into it are judged by its \
          declared effects only; `cargo fetch` downloads it"
        ]
    );
    let rand = workspace
        .packages
        .iter()
        .find(|package| package.id.as_str() == "rand@0.8.5")
        .unwrap();
    assert!(rand.origin.is_immutable());
    // The workspace and its dependencies may be read, the rest of the machine may not.
    assert!(workspace.files.read(&rand.lib().unwrap().src_path).is_ok());
    assert!(workspace.files.read(&scratch.path("p/src/lib.rs")).is_ok());
    assert!(
        workspace
            .files
            .read(std::path::Path::new("/etc/passwd"))
            .is_err()
    );
}

#[test]
fn without_a_lock_file_the_newest_that_fits_is_taken() {
    let manifest = package(
        "p",
        "[dependencies]\nrand = \"0.8.3\"\nnone = \">=1.4, <3\"\n",
    );
    let scratch = Scratch::new(&[("p/Cargo.toml", &manifest), ("p/src/lib.rs", "")]);
    for version in ["0.8.2", "0.8.5", "0.8.10", "0.9.0"] {
        published(&scratch, "rand", version, "");
    }
    let workspace = scratch.load("p");
    assert_eq!(
        graph(&workspace)[2..4],
        ["  Normal none = none@1.4.0", "  Normal rand = rand@0.8.10"]
    );
    assert!(
        notes(&workspace)[0].starts_with("no Cargo.lock:"),
        "{:?}",
        notes(&workspace)
    );

    scratch.write(&[("p/Cargo.lock", "[[package]]\nname = 3\n")]);
    let workspace = scratch.load("p");
    assert!(
        notes(&workspace)[0].starts_with("Cargo.lock: line 2, column 8:"),
        "{:?}",
        notes(&workspace)
    );
}

#[test]
fn features_turn_on_what_cargo_turns_on() {
    let manifest = package(
        "p",
        "[dependencies]\nopt = { version = \"1\", optional = true }\n\
         dep = { version = \"1\", default-features = false, features = [\"one\"] }\n\
         weak = { version = \"1\", optional = true }\nhidden = { version = \"1\", optional = true }\n\
         [target.'cfg(windows)'.dependencies]\nonly-windows = \"1\"\n\
         [target.x86_64-unknown-linux-gnu.dependencies]\nonly-linux = \"1\"\n\
         [features]\ndefault = [\"std\"]\nstd = [\"dep/two\", \"weak?/std\"]\n\
         secret = [\"dep:hidden\"]\nfull = [\"secret\", \"weak/std\"]\n",
    );
    let scratch = Scratch::new(&[("p/Cargo.toml", &manifest), ("p/src/lib.rs", "")]);
    for name in ["opt", "dep", "weak", "hidden", "only-windows", "only-linux"] {
        let features =
            "[features]\ndefault = [\"std\"]\nstd = []\none = []\ntwo = [\"three\"]\nthree = []\n";
        published(&scratch, name, "1.0.0", features);
    }
    let load = |names: &[&str], all: bool, no_default: bool, triple: &str| {
        let mut request = scratch.request("p");
        request.platform = Platform::from_triple(triple).unwrap();
        request.features.names = names.iter().map(ToString::to_string).collect();
        request.features.all = all;
        request.features.no_default = no_default;
        Workspace::load(&request).map(|workspace| {
            let graph = graph(&workspace)
                .into_iter()
                .filter(|line| !line.starts_with(' '));
            let short = |line: String| line.replace("@1.0.0 2021 Dependency", "");
            graph.map(short).collect::<Vec<_>>()
        })
    };
    let linux = "x86_64-unknown-linux-gnu";
    assert_eq!(
        load(&[], false, false, linux).unwrap(),
        [
            "dep [\"one\", \"three\", \"two\"]",
            "only-linux [\"default\", \"std\"]",
            "p@0.1.0 (path .) 2024 Selected [\"default\", \"std\"]",
        ]
    );
    assert_eq!(
        load(&["opt"], false, true, "x86_64-pc-windows-msvc").unwrap(),
        [
            "dep [\"one\"]",
            "only-windows [\"default\", \"std\"]",
            "opt [\"default\", \"std\"]",
            "p@0.1.0 (path .) 2024 Selected [\"opt\"]",
        ]
    );
    assert_eq!(
        load(&["p/full"], false, true, "aarch64-apple-darwin").unwrap(),
        [
            "dep [\"one\"]",
            "hidden [\"default\", \"std\"]",
            "p@0.1.0 (path .) 2024 Selected [\"full\", \"secret\", \"weak\"]",
            "weak [\"default\", \"std\"]",
        ]
    );
    let all = load(&[], true, false, linux).unwrap();
    let names = "[\"default\", \"full\", \"opt\", \"secret\", \"std\", \"weak\"]";
    assert_eq!(all[4], format!("p@0.1.0 (path .) 2024 Selected {names}"));
    // `hidden` is no feature: some feature names it with `dep:`.
    let unknown = load(&["hidden"], false, false, linux).unwrap_err();
    assert!(matches!(unknown, LoadError::UnknownFeature { .. }));
    let unknown = load(&["secrt"], false, false, linux)
        .unwrap_err()
        .to_string();
    assert_eq!(
        unknown,
        "no checked member has the feature `secrt`, did you mean `secret`?"
    );
}

#[test]
fn patches_vendored_sources_and_git_checkouts_are_found() {
    let commit = "0123456789abcdef0123456789abcdef01234567";
    let scratch = Scratch::new(&[
        (
            "p/Cargo.toml",
            &package(
                "p",
                "[dependencies]\nfixed = \"1\"\nkept = \"1\"\nremote = { git = \"https://example.org/x/tools.git\" }\n\
                 [patch.crates-io]\nfixed = { path = \"patches/fixed\" }\n",
            ),
        ),
        ("p/src/lib.rs", ""),
        (
            "p/Cargo.lock",
            &format!(
                "version = 4\n\
                 [[package]]\nname = \"fixed\"\nversion = \"1.9.0\"\n\
                 [[package]]\nname = \"kept\"\nversion = \"1.2.3\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n\
                 [[package]]\nname = \"p\"\nversion = \"0.1.0\"\ndependencies = [\"fixed\", \"kept\", \"remote\"]\n\
                 [[package]]\nname = \"remote\"\nversion = \"0.3.0\"\nsource = \"git+https://example.org/x/tools.git?branch=main#{commit}\"\n"
            ),
        ),
        (
            "p/patches/fixed/Cargo.toml",
            "[package]\nname = \"fixed\"\nversion = \"1.9.0\"\n",
        ),
        ("p/patches/fixed/src/lib.rs", ""),
        (
            "p/.cargo/config.toml",
            "[source.crates-io]\nreplace-with = \"vendored\"\n[source.vendored]\ndirectory = \"vendor\"\n",
        ),
        (
            "p/vendor/kept/Cargo.toml",
            "[package]\nname = \"kept\"\nversion = \"1.2.3\"\n",
        ),
        ("p/vendor/kept/src/lib.rs", ""),
        (
            "cargo-home/git/checkouts/tools-00ff/0123456/crates/remote/Cargo.toml",
            "[package]\nname = \"remote\"\nversion.workspace = true\nedition = \"2021\"\n",
        ),
        (
            "cargo-home/git/checkouts/tools-00ff/0123456/crates/remote/src/lib.rs",
            "",
        ),
        (
            "cargo-home/git/checkouts/tools-00ff/0123456/Cargo.toml",
            "[workspace]\nmembers = [\"crates/*\"]\n[workspace.package]\nversion = \"0.3.0\"\n",
        ),
        ("cargo-home/git/checkouts/tools-00ff/fedcba9/Cargo.toml", ""),
    ]);
    let workspace = scratch.load("p");
    let remote = format!("remote@0.3.0 (git https://example.org/x/tools.git#{commit})");
    assert_eq!(
        graph(&workspace),
        [
            "fixed@1.9.0 (path patches/fixed) 2015 Dependency []",
            "kept@1.2.3 2015 Dependency []",
            "p@0.1.0 (path .) 2024 Selected []",
            "  Normal fixed = fixed@1.9.0 (path patches/fixed)",
            "  Normal kept = kept@1.2.3",
            &format!("  Normal remote = {remote}"),
            &format!("{remote} 2021 Dependency []"),
        ]
    );
    assert_eq!(notes(&workspace), Vec::<String>::new());
    assert!(
        workspace
            .packages
            .iter()
            .all(|package| package.lib().is_some())
    );
}

#[test]
fn cycles_of_dev_dependencies_are_fine() {
    let scratch = Scratch::new(&[
        ("ws/Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\n"),
        (
            "ws/a/Cargo.toml",
            &package("a", "[dev-dependencies]\nb = { path = \"../b\" }\n"),
        ),
        ("ws/a/src/lib.rs", ""),
        (
            "ws/b/Cargo.toml",
            &package("b", "[dependencies]\na = { path = \"../a\" }\n"),
        ),
        ("ws/b/src/lib.rs", ""),
    ]);
    assert_eq!(
        graph(&scratch.load("ws")),
        [
            "a@0.1.0 (path a) 2024 Selected []",
            "  Dev b = b@0.1.0 (path b)",
            "b@0.1.0 (path b) 2024 Selected []",
            "  Normal a = a@0.1.0 (path a)",
        ]
    );
}

#[test]
fn broken_manifests_say_where_and_what() {
    let scratch = Scratch::new(&[
        (
            "toml/Cargo.toml",
            "[package]\nname = \"x\"\nversion = 0.1.0\n",
        ),
        (
            "kind/Cargo.toml",
            "[package]\nname = \"x\"\n[dependencies]\nrand = true\n",
        ),
        (
            "req/Cargo.toml",
            "[package]\nname = \"x\"\n[dependencies]\nrand = { version = \"a.b\" }\n",
        ),
        (
            "lost/Cargo.toml",
            "[package]\nname = \"x\"\nversion.workspace = true\n",
        ),
        (
            "dep/Cargo.toml",
            "[workspace]\n[package]\nname = \"x\"\n[dependencies]\nrand.workspace = true\n",
        ),
        ("ws/Cargo.toml", "[workspace]\nmembers = [\"bad\"]\n"),
        ("ws/bad/Cargo.toml", "[package\n"),
        (
            "unnamed/Cargo.toml",
            "[package]\nname = \"x\"\n[[bin]]\npath = \"a.rs\"\n",
        ),
        ("elsewhere/a.rs", ""),
    ]);
    let message = |directory: &str| {
        let error = Workspace::load(&scratch.request(directory)).unwrap_err();
        let root = format!("{}/", scratch.root().display());
        error.to_string().replace(&root, "")
    };
    assert!(
        message("toml").starts_with("toml/Cargo.toml:3:"),
        "{}",
        message("toml")
    );
    assert!(
        message("kind").starts_with("kind/Cargo.toml:4:8: "),
        "{}",
        message("kind")
    );
    assert!(
        message("kind").contains("expected a version such as"),
        "{}",
        message("kind")
    );
    assert!(
        message("req").starts_with("req/Cargo.toml:4:20: "),
        "{}",
        message("req")
    );
    assert!(
        message("lost").contains("no directory above has a [workspace]"),
        "{}",
        message("lost")
    );
    assert!(
        message("dep").contains("[workspace.dependencies] in dep/Cargo.toml has no `rand`"),
        "{}",
        message("dep")
    );
    assert!(
        message("ws").starts_with("ws/bad/Cargo.toml:1:"),
        "{}",
        message("ws")
    );
    assert!(
        message("elsewhere").starts_with("no Cargo.toml in elsewhere or any directory above it; "),
        "{}",
        message("elsewhere")
    );

    assert!(
        message("unnamed").starts_with("unnamed/Cargo.toml:3:1: missing field `name`"),
        "{}",
        message("unnamed")
    );

    let mut request = scratch.request("elsewhere");
    request.manifest_path = Some("../none/Cargo.toml".into());
    let error = Workspace::load(&request).unwrap_err();
    assert!(
        matches!(error, LoadError::ManifestMissing { .. }),
        "{error}"
    );
}

#[test]
fn a_member_that_is_missing_is_noted() {
    let scratch = Scratch::new(&[
        (
            "ws/Cargo.toml",
            "[workspace]\nmembers = [\"there\", \"not-there\"]\n",
        ),
        (
            "ws/there/Cargo.toml",
            &package("there", "[dependencies]\nlost = { path = \"../lost\" }\n"),
        ),
        ("ws/there/src/lib.rs", ""),
    ]);
    let workspace = scratch.load("ws");
    assert_eq!(
        graph(&workspace)[0],
        "lost@0.0.0 (path lost) 2024 Dependency []"
    );
    assert_eq!(
        notes(&workspace)[0],
        "workspace member `not-there` has no Cargo.toml and is left out"
    );
    assert!(notes(&workspace)[1].starts_with("the source of lost@0.0.0 (path lost) is not on"));
}

#[test]
fn an_empty_workspace_is_no_error() {
    let scratch = Scratch::new(&[("ws/Cargo.toml", "[workspace]\n")]);
    let workspace = scratch.load("ws");
    assert!(workspace.packages.is_empty());
    assert_eq!(notes(&workspace), ["the workspace has no packages"]);
}

#[test]
fn the_same_packages_come_out_in_the_same_order() {
    let scratch = Scratch::new(&[("ws/Cargo.toml", "[workspace]\nmembers = [\"*\"]\n")]);
    for at in 0..30 {
        let dependency = format!(
            "[dependencies]\np{} = {{ path = \"../p{}\" }}\n",
            (at + 7) % 30,
            (at + 7) % 30
        );
        let manifest = package(&format!("p{at}"), &dependency);
        scratch.write(&[
            (&format!("ws/p{at}/Cargo.toml"), &manifest),
            (&format!("ws/p{at}/src/lib.rs"), ""),
        ]);
    }
    let first = outline(&scratch.load("ws"));
    assert_eq!(outline(&scratch.load("ws/p3")), first);
    assert_eq!(first.len(), 90);
}

#[test]
fn hostile_manifests_end_in_a_message() {
    let deep = 100_000;
    let scratch = Scratch::new(&[
        (
            "arrays/Cargo.toml",
            &format!(
                "[package]\nname = {}1{}\n",
                "[".repeat(deep),
                "]".repeat(deep)
            ),
        ),
        (
            "tables/Cargo.toml",
            &format!(
                "[package]\nname = {}1{}\n",
                "{a=".repeat(deep),
                "}".repeat(deep)
            ),
        ),
        (
            "dotted/Cargo.toml",
            &format!("{}b = 1\n[package]\nname = \"dotted\"\n", "a.".repeat(deep)),
        ),
        (
            "header/Cargo.toml",
            &format!("[package]\nname = \"header\"\n[{}b]\n", "a.".repeat(deep)),
        ),
        (
            "glob/Cargo.toml",
            &format!(
                "[workspace]\nmembers = [\"{}\", \"[\", \"**/**/**\"]\n",
                "../".repeat(deep)
            ),
        ),
        (
            "nul/Cargo.toml",
            "[package]\nname = \"nul\"\n[lib]\npath = \"a\\u0000b\"\n",
        ),
        (
            "out/Cargo.toml",
            "[package]\nname = \"out\"\n[lib]\npath = \"../../../../../../etc/passwd\"\n",
        ),
        (
            "self/Cargo.toml",
            "[package]\nname = \"self\"\n[dependencies]\nself = { path = \".\" }\n",
        ),
    ]);
    for (directory, fine) in [
        ("arrays", false),
        ("tables", false),
        ("dotted", false),
        ("header", false),
        ("glob", true),
        ("nul", true),
        ("out", true),
        ("self", true),
    ] {
        let loaded = Workspace::load(&scratch.request(directory));
        assert_eq!(loaded.is_ok(), fine, "{directory}: {:.300?}", loaded.err());
    }
    let out = scratch.load("out");
    assert!(
        out.files
            .read(&out.packages[0].lib().unwrap().src_path)
            .is_err()
    );
}

#[test]
fn a_manifest_of_50_mb_is_refused() {
    let scratch = Scratch::new(&[("p/x", "")]);
    let file = std::fs::File::create(scratch.path("p/Cargo.toml")).unwrap();
    file.set_len(50_000_000).unwrap();
    let error = Workspace::load(&scratch.request("p")).unwrap_err();
    assert!(error.to_string().contains("more than the limit"), "{error}");
}

#[test]
fn two_members_of_one_name_are_two_packages() {
    let scratch = Scratch::new(&[
        (
            "ws/Cargo.toml",
            "[workspace]\nmembers = [\"one\", \"two\"]\n",
        ),
        ("ws/one/Cargo.toml", &package("same", "")),
        ("ws/one/src/lib.rs", ""),
        ("ws/two/Cargo.toml", &package("same", "")),
        ("ws/two/src/lib.rs", ""),
    ]);
    assert_eq!(
        graph(&scratch.load("ws")),
        [
            "same@0.1.0 (path one) 2024 Selected []",
            "same@0.1.0 (path two) 2024 Selected []"
        ]
    );
}
