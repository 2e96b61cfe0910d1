use std::path::Path;

use workflowcheck::source::git::{GitError, Head, Repository, Revision};
use workflowcheck::source::packages::Workspace;
use workflowcheck::source::text::{DEFAULT_SIZE_LIMIT, EntryKind, Files, ReadProblem};

use crate::scratch::{Scratch, has_git, notes, outline};

const SHOP: &str = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

/// Three commits; the last one moves the package into a directory.
fn shop() -> Option<Scratch> {
    if !has_git() {
        return None;
    }
    let scratch = Scratch::new(&[("shop/Cargo.toml", SHOP), ("shop/src/lib.rs", "// one\n")]);
    scratch.git("shop", &["init", "-q", "-b", "main"]);
    scratch.commit("shop", "one");
    scratch.git("shop", &["tag", "-a", "v1", "-m", "first"]);
    scratch.write(&[
        ("shop/src/lib.rs", "// two\n"),
        ("shop/src/über uns.rs", "// a name\n"),
    ]);
    scratch.commit("shop", "two");
    scratch.git("shop", &["branch", "release/1.x"]);
    scratch.write(&[
        ("shop/crates/shop/Cargo.toml", SHOP),
        ("shop/crates/shop/src/lib.rs", "// three\n"),
    ]);
    std::fs::remove_dir_all(scratch.path("shop/src")).unwrap();
    std::fs::write(
        scratch.path("shop/Cargo.toml"),
        "[workspace]\nmembers = [\"crates/*\"]\n",
    )
    .unwrap();
    scratch.commit("shop", "three");
    Some(scratch)
}

fn open(scratch: &Scratch, directory: &str) -> Repository {
    Repository::discover(&scratch.path(directory)).unwrap()
}

fn read(repository: &Repository, revision: &str, path: &str) -> Result<String, ReadProblem> {
    let revision = repository.revision(revision).unwrap();
    let files = repository.files(&revision, DEFAULT_SIZE_LIMIT).unwrap();
    let text = files.read(&repository.location().join(path));
    text.map(|text| text.to_string())
        .map_err(|error| error.problem)
}

fn workspace(scratch: &Scratch, directory: &str, revision: &str) -> Workspace {
    let repository = open(scratch, directory);
    let revision = repository.revision(revision).unwrap();
    let files = repository.files(&revision, DEFAULT_SIZE_LIMIT).unwrap();
    Workspace::at_revision(&scratch.request(directory), &repository, files).unwrap()
}

#[test]
fn every_spelling_of_a_revision_is_read() {
    let Some(scratch) = shop() else { return };
    let repository = open(&scratch, "shop");
    let head = repository.revision("main").unwrap();
    let full = head.commit.to_string();
    for (spelled, text) in [
        ("HEAD~2", "// one\n"),
        ("v1", "// one\n"),
        ("v1^{commit}", "// one\n"),
        ("HEAD^", "// two\n"),
        ("release/1.x", "// two\n"),
        ("main@{0}~1", "// two\n"),
        (&format!("{}~1", &full[..9]), "// two\n"),
        (&format!("{full}~1"), "// two\n"),
    ] {
        assert_eq!(
            read(&repository, spelled, "src/lib.rs").as_deref(),
            Ok(text),
            "{spelled}"
        );
    }
    assert_eq!(
        read(&repository, "main", "src/lib.rs"),
        Err(ReadProblem::Missing)
    );
    assert_eq!(head.to_string(), format!("main ({})", &full[..10]));
}

#[test]
fn ranges_mean_what_they_mean_to_git() {
    let Some(scratch) = shop() else { return };
    scratch.git("shop", &["checkout", "-q", "-b", "feature", "v1"]);
    scratch.commit("shop", "side");
    let repository = open(&scratch, "shop");
    let commit = |spelled: &str| repository.revision(spelled).unwrap().commit;
    let head = |head: Head| match head {
        Head::Revision(Revision { commit, .. }) => Some(commit),
        Head::WorkingTree => None,
    };
    for (base, second, older, newer) in [
        ("v1", None, "v1", None),
        ("v1", Some("main"), "v1", Some("main")),
        ("v1..main", None, "v1", Some("main")),
        ("main..", None, "main", Some("feature")),
        ("main...feature", None, "v1", Some("feature")),
        ("main...", None, "v1", Some("feature")),
    ] {
        let comparison = repository.comparison(base, second).unwrap();
        assert_eq!(comparison.base.commit, commit(older), "{base}");
        assert_eq!(head(comparison.head), newer.map(commit), "{base}");
    }
    let error = repository
        .comparison("v1..main", Some("feature"))
        .unwrap_err();
    assert!(matches!(error, GitError::RangeAndHead { .. }));
}

#[test]
fn packages_are_found_at_a_revision() {
    let Some(scratch) = shop() else { return };
    assert_eq!(
        outline(&workspace(&scratch, "shop", "v1")),
        [
            "shop@0.1.0 (path .) 2024 Selected []",
            "  Lib shop src/lib.rs"
        ]
    );
    // From a subdirectory, with the working tree changed beyond recognition.
    std::fs::write(scratch.path("shop/Cargo.toml"), "nonsense").unwrap();
    std::fs::create_dir_all(scratch.path("shop/src")).unwrap();
    let at_v1 = workspace(&scratch, "shop/src", "v1");
    assert_eq!(at_v1.root, scratch.path("shop"));
    let lib = at_v1.packages[0].lib().unwrap();
    assert_eq!(&*at_v1.files.read(&lib.src_path).unwrap(), "// one\n");
    assert_eq!(
        outline(&workspace(&scratch, "shop/src", "main")),
        [
            "shop@0.1.0 (path crates/shop) 2024 Selected []",
            "  Lib shop crates/shop/src/lib.rs"
        ]
    );
}

#[test]
fn nothing_in_the_repository_is_touched() {
    let Some(scratch) = shop() else { return };
    scratch.write(&[
        ("shop/crates/shop/src/lib.rs", "// changed\n"),
        ("shop/new.rs", ""),
    ]);
    let state = || {
        let mut seen = Vec::new();
        for entry in walk(&scratch.path("shop")) {
            let metadata = std::fs::symlink_metadata(&entry).unwrap();
            let bytes = if metadata.is_file() {
                std::fs::read(&entry).unwrap()
            } else {
                Vec::new()
            };
            seen.push((entry, metadata.modified().unwrap(), bytes));
        }
        seen
    };
    let before = state();
    workspace(&scratch, "shop", "v1");
    let repository = open(&scratch, "shop");
    repository
        .staged_files(DEFAULT_SIZE_LIMIT)
        .unwrap()
        .list(repository.location())
        .unwrap();
    repository.comparison("v1...main", None).unwrap();
    assert_eq!(state(), before);
}

fn walk(dir: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = entries.collect();
    paths.sort();
    let below: Vec<_> = paths
        .iter()
        .filter(|path| path.is_dir())
        .flat_map(|dir| walk(dir))
        .collect();
    paths.extend(below);
    paths
}

#[test]
fn names_with_spaces_and_umlauts_are_names() {
    let Some(scratch) = shop() else { return };
    let repository = open(&scratch, "shop");
    assert_eq!(
        read(&repository, "HEAD~1", "src/über uns.rs").as_deref(),
        Ok("// a name\n")
    );
    let revision = repository.revision("HEAD~1").unwrap();
    let files = repository.files(&revision, DEFAULT_SIZE_LIMIT).unwrap();
    let entries = files.list(&repository.location().join("src")).unwrap();
    let names: Vec<_> = entries
        .iter()
        .map(|entry| entry.name.to_str().unwrap())
        .collect();
    assert_eq!(names, ["lib.rs", "über uns.rs"]);
}

#[test]
fn bare_repositories_are_read() {
    let Some(scratch) = shop() else { return };
    scratch.git("", &["clone", "-q", "--bare", "shop", "bare.git"]);
    let at_v1 = workspace(&scratch, "bare.git", "v1");
    assert_eq!(
        outline(&at_v1),
        [
            "shop@0.1.0 (path .) 2024 Selected []",
            "  Lib shop src/lib.rs"
        ]
    );
    let lib = at_v1.packages[0].lib().unwrap();
    assert_eq!(&*at_v1.files.read(&lib.src_path).unwrap(), "// one\n");
}

#[test]
fn linked_work_trees_are_read() {
    let Some(scratch) = shop() else { return };
    scratch.git("shop", &["worktree", "add", "-q", "../linked", "v1"]);
    let repository = open(&scratch, "linked");
    assert_eq!(repository.location(), scratch.path("linked"));
    assert_eq!(
        read(&repository, "HEAD", "src/lib.rs").as_deref(),
        Ok("// one\n")
    );
    assert_eq!(
        read(&repository, "main~1", "src/lib.rs").as_deref(),
        Ok("// two\n")
    );
}

#[test]
fn a_shallow_clone_says_how_to_get_more() {
    let Some(scratch) = shop() else { return };
    let url = format!("file://{}", scratch.path("shop").display());
    scratch.git("", &["clone", "-q", "--depth", "1", &url, "shallow"]);
    let repository = open(&scratch, "shallow");
    assert!(repository.revision("HEAD").is_ok());
    for spelled in ["HEAD~1", "main~2"] {
        let error = repository.revision(spelled).unwrap_err();
        assert!(
            matches!(error, GitError::Shallow { .. }),
            "{spelled}: {error}"
        );
        assert!(error.to_string().contains("git fetch --unshallow"));
    }
    let error = repository.revision("v1").unwrap_err().to_string();
    assert!(error.contains("shallow clone"), "{error}");
}

#[test]
fn submodules_are_read_from_their_own_repositories() {
    let Some(scratch) = shop() else { return };
    scratch.write(&[("inner/deep.rs", "// inner\n")]);
    scratch.git("inner", &["init", "-q", "-b", "main"]);
    scratch.commit("inner", "inner");
    scratch.write(&[("sub/lib.rs", "// sub one\n")]);
    scratch.git("sub", &["init", "-q", "-b", "main"]);
    scratch.git(
        "sub",
        &["submodule", "--quiet", "add", "../inner", "nested/inner"],
    );
    scratch.commit("sub", "sub");
    scratch.git(
        "shop",
        &[
            "submodule",
            "--quiet",
            "add",
            "--name",
            "odd name",
            "../sub",
            "third party/sub",
        ],
    );
    scratch.git(
        "shop",
        &["submodule", "--quiet", "update", "--init", "--recursive"],
    );
    scratch.commit("shop", "with submodule");
    // The submodule goes on; the revision still means the commit that it recorded.
    scratch.write(&[("shop/third party/sub/lib.rs", "// sub two\n")]);
    scratch.commit("shop/third party/sub", "later");

    let repository = open(&scratch, "shop");
    let lib = read(&repository, "HEAD", "third party/sub/lib.rs");
    assert_eq!(lib.as_deref(), Ok("// sub one\n"));
    let deep = read(&repository, "HEAD", "third party/sub/nested/inner/deep.rs");
    assert_eq!(deep.as_deref(), Ok("// inner\n"));

    scratch.git("", &["clone", "-q", "shop", "without"]);
    let repository = open(&scratch, "without");
    let absent = read(&repository, "HEAD", "third party/sub/lib.rs").unwrap_err();
    assert!(
        matches!(absent, ReadProblem::SubmoduleAbsent { .. }),
        "{absent}"
    );
    assert!(absent.to_string().contains("git submodule update --init"));
}

#[test]
fn lfs_pointers_are_reported() {
    let Some(scratch) = shop() else { return };
    let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
    scratch.write(&[("shop/big.rs", pointer)]);
    scratch.commit("shop", "pointer");
    let problem = read(&open(&scratch, "shop"), "HEAD", "big.rs").unwrap_err();
    assert_eq!(problem, ReadProblem::LfsPointer);
}

#[cfg(unix)]
#[test]
fn links_are_followed_inside_the_revision_only() {
    use std::os::unix::fs::symlink;
    let Some(scratch) = shop() else { return };
    scratch.write(&[("outside.rs", "// outside\n"), ("shop/real/a.rs", "// a\n")]);
    for (target, link) in [
        ("real", "shop/alias"),
        ("../real/a.rs", "shop/crates/b.rs"),
        ("../outside.rs", "shop/out.rs"),
        ("/etc/hostname", "shop/absolute.rs"),
        ("loop2.rs", "shop/loop.rs"),
        ("loop.rs", "shop/loop2.rs"),
    ] {
        symlink(target, scratch.path(link)).unwrap();
    }
    scratch.commit("shop", "links");
    let repository = open(&scratch, "shop");
    assert_eq!(
        read(&repository, "HEAD", "alias/a.rs").as_deref(),
        Ok("// a\n")
    );
    assert_eq!(
        read(&repository, "HEAD", "crates/b.rs").as_deref(),
        Ok("// a\n")
    );
    assert_eq!(
        read(&repository, "HEAD", "crates/../real/a.rs").as_deref(),
        Ok("// a\n")
    );
    assert_eq!(
        read(&repository, "HEAD", "loop.rs"),
        Err(ReadProblem::LinkLoop)
    );
    for path in ["out.rs", "absolute.rs", "../outside.rs"] {
        let problem = read(&repository, "HEAD", path).unwrap_err();
        assert!(
            matches!(problem, ReadProblem::Outside { .. }),
            "{path}: {problem}"
        );
    }
    let files = repository
        .files(&repository.revision("HEAD").unwrap(), 10)
        .unwrap();
    let entries = files.list(repository.location()).unwrap();
    let kind = |name: &str| {
        let entry = entries.iter().find(|entry| entry.name == name).unwrap();
        (entry.kind, entry.symlink)
    };
    assert_eq!(kind("alias"), (EntryKind::Directory, true));
    assert_eq!(kind("out.rs"), (EntryKind::Other, true));
    assert_eq!(kind("real"), (EntryKind::Directory, false));
}

#[test]
fn big_and_binary_files_are_refused_at_a_revision_too() {
    let Some(scratch) = shop() else { return };
    std::fs::write(scratch.path("shop/latin.rs"), b"// caf\xe9\n").unwrap();
    scratch.write(&[("shop/long.rs", &"x".repeat(2000))]);
    scratch.commit("shop", "odd files");
    let repository = open(&scratch, "shop");
    let files = repository
        .files(&repository.revision("HEAD").unwrap(), 1000)
        .unwrap();
    let problem = |path: &str| {
        files
            .read(&repository.location().join(path))
            .unwrap_err()
            .problem
    };
    assert_eq!(problem("latin.rs"), ReadProblem::NotUtf8 { offset: 6 });
    assert_eq!(
        problem("long.rs"),
        ReadProblem::TooLarge {
            size: 2000,
            limit: 1000
        }
    );
    assert_eq!(problem("crates"), ReadProblem::WrongKind { wanted: "file" });
}

#[test]
fn the_index_is_read_as_it_would_be_committed() {
    let Some(scratch) = shop() else { return };
    scratch.write(&[
        ("shop/crates/shop/src/lib.rs", "// staged\n"),
        ("shop/crates/shop/src/a/b.rs", "// staged too\n"),
        ("shop/crates/shop-2/src/lib.rs", "// beside\n"),
    ]);
    scratch.git("shop", &["add", "-A"]);
    scratch.write(&[
        ("shop/crates/shop/src/lib.rs", "// not staged\n"),
        ("shop/loose.rs", ""),
    ]);
    let repository = open(&scratch, "shop");
    let files = repository.staged_files(DEFAULT_SIZE_LIMIT).unwrap();
    let at = |path: &str| repository.location().join(path);
    assert_eq!(
        &*files.read(&at("crates/shop/src/lib.rs")).unwrap(),
        "// staged\n"
    );
    assert_eq!(
        &*files.read(&at("crates/shop/src/a/b.rs")).unwrap(),
        "// staged too\n"
    );
    assert_eq!(files.kind(&at("loose.rs")), None);
    let entries = files.list(&at("crates")).unwrap();
    let names: Vec<_> = entries
        .iter()
        .map(|entry| entry.name.to_str().unwrap())
        .collect();
    assert_eq!(names, ["shop", "shop-2"]);
    let staged = Workspace::at_revision(&scratch.request("shop"), &repository, files).unwrap();
    assert_eq!(notes(&staged), Vec::<String>::new());
    let lib = staged.packages[0].lib().unwrap();
    assert_eq!(&*staged.files.read(&lib.src_path).unwrap(), "// staged\n");
}

#[test]
fn unresolved_conflicts_are_named() {
    let Some(scratch) = shop() else { return };
    let conflict = |branch: &str, text: &str| {
        scratch.git("shop", &["checkout", "-q", "-b", branch, "main"]);
        scratch.write(&[("shop/crates/shop/src/lib.rs", text)]);
        scratch.commit("shop", branch);
    };
    conflict("left", "// left\n");
    conflict("right", "// right\n");
    let merge = std::process::Command::new("git")
        .args([
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@example.org",
            "merge",
            "-q",
            "left",
        ])
        .current_dir(scratch.path("shop"))
        .output()
        .unwrap();
    assert!(!merge.status.success());
    let error = open(&scratch, "shop")
        .staged_files(DEFAULT_SIZE_LIMIT)
        .unwrap_err();
    let path = "crates/shop/src/lib.rs".to_owned();
    assert_eq!(error, GitError::Conflicted { path });
}

#[test]
fn wrong_revisions_are_explained() {
    let Some(scratch) = shop() else { return };
    let repository = open(&scratch, "shop");
    let message = |spelled: &str| repository.revision(spelled).unwrap_err().to_string();
    assert_eq!(
        message("mian"),
        "unknown revision `mian`, did you mean `main`?"
    );
    assert!(
        message("1.x").contains("did you mean `release/1.x`?"),
        "{}",
        message("1.x")
    );
    assert!(message("zzzz").contains("`git branch --all`"));
    assert!(
        message("HEAD~9").starts_with("`HEAD~9` leads nowhere"),
        "{}",
        message("HEAD~9")
    );
    assert_eq!(
        message("HEAD:crates"),
        "`HEAD:crates` is a tree, not a commit; name a branch, tag or commit"
    );
    assert!(message(&"0".repeat(40)).starts_with("unknown revision"));
    for odd in [
        "",
        "--help",
        "a b",
        "\u{0}",
        "main^{tree",
        "@{",
        "main@{upstream}",
        "HEAD^{/fix}",
    ] {
        assert!(repository.revision(odd).is_err(), "{odd:?}");
    }
}

#[test]
fn what_is_no_repository_is_said() {
    let Some(scratch) = shop() else { return };
    scratch.write(&[("plain/a.rs", "")]);
    let error = Repository::discover(&scratch.path("plain")).unwrap_err();
    assert!(matches!(error, GitError::NotARepository { .. }), "{error}");
    scratch.write(&[("broken/.git/HEAD", "nonsense")]);
    let error = Repository::discover(&scratch.path("broken")).unwrap_err();
    assert!(matches!(error, GitError::Unusable { .. }), "{error}");
    scratch.write(&[("empty/a.rs", "")]);
    scratch.git("empty", &["init", "-q"]);
    let error = open(&scratch, "empty").revision("HEAD").unwrap_err();
    assert_eq!(error, GitError::NoCommits);
}

#[test]
fn in_a_hook_the_index_that_git_names_is_read() {
    const CHILD: &str = "SOURCE_TEST_HOOK_DIRECTORY";
    if let Some(directory) = std::env::var_os(CHILD) {
        // Git's variables belong to the process, so the check itself runs in one of its own.
        let repository = Repository::discover_in_hook(Path::new(&directory)).unwrap();
        let files = repository.staged_files(DEFAULT_SIZE_LIMIT).unwrap();
        let at = |path: &str| files.kind(&repository.location().join(path));
        assert_eq!(at("partial.rs"), Some(EntryKind::File));
        assert_eq!(at("crates"), None);
        return;
    }
    let Some(scratch) = shop() else { return };
    scratch.write(&[("shop/partial.rs", "")]);
    let index = scratch.path("shop/.git/next-index");
    let git = |arguments: &[&str]| {
        let mut git = std::process::Command::new("git");
        git.args(arguments)
            .current_dir(scratch.path("shop"))
            .env("GIT_INDEX_FILE", &index);
        assert!(git.status().unwrap().success(), "git {arguments:?}");
    };
    git(&["add", "partial.rs"]);
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "git::in_a_hook_the_index_that_git_names_is_read"])
        .env(CHILD, scratch.path("shop"))
        .env("GIT_DIR", ".git")
        .env("GIT_INDEX_FILE", &index)
        .current_dir(scratch.path("shop"))
        .output()
        .unwrap();
    assert!(
        child.status.success(),
        "{}",
        String::from_utf8_lossy(&child.stdout)
    );
    let files = open(&scratch, "shop")
        .staged_files(DEFAULT_SIZE_LIMIT)
        .unwrap();
    assert_eq!(
        files.kind(&scratch.path("shop/crates")),
        Some(EntryKind::Directory)
    );
}
