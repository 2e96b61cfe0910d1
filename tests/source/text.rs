use std::fs;
use std::path::Path;

use workflowcheck::source::text::{
    DEFAULT_SIZE_LIMIT, Disk, EntryKind, Files, ReadProblem, display_path,
};

use crate::scratch::Scratch;

fn problem(files: &dyn Files, path: &Path) -> ReadProblem {
    files.read(path).unwrap_err().problem
}

#[test]
fn text_is_read_byte_for_byte() {
    let scratch = Scratch::new(&[("a.rs", "\u{feff}fn a() {}\r\n")]);
    let disk = Disk::confined([scratch.root()]);
    assert_eq!(
        &*disk.read(&scratch.path("a.rs")).unwrap(),
        "\u{feff}fn a() {}\r\n"
    );
}

#[test]
fn what_is_no_source_text_is_told_apart() {
    let scratch = Scratch::new(&[("dir.rs/a.rs", "")]);
    fs::write(scratch.path("latin.rs"), b"// caf\xe9\n").unwrap();
    let disk = Disk::confined([scratch.root()]);
    assert_eq!(
        problem(&disk, &scratch.path("none.rs")),
        ReadProblem::Missing
    );
    assert_eq!(
        problem(&disk, &scratch.path("latin.rs/x.rs")),
        ReadProblem::Missing
    );
    assert_eq!(
        problem(&disk, &scratch.path("latin.rs")),
        ReadProblem::NotUtf8 { offset: 6 }
    );
    assert_eq!(
        problem(&disk, &scratch.path("dir.rs")),
        ReadProblem::WrongKind { wanted: "file" }
    );
    let listed = disk.list(&scratch.path("latin.rs")).unwrap_err().problem;
    assert_eq!(
        listed,
        ReadProblem::WrongKind {
            wanted: "directory"
        }
    );
    let unnameable = disk.read(Path::new("/a\0b.rs")).unwrap_err().problem;
    assert!(matches!(unnameable, ReadProblem::Io(_)), "{unnameable}");
}

#[test]
fn a_file_of_50_mb_is_not_read() {
    let scratch = Scratch::new(&[]);
    let path = scratch.path("big.rs");
    // Sparse: it takes no room.
    fs::File::create(&path)
        .unwrap()
        .set_len(50_000_000)
        .unwrap();
    let too_large = |limit| ReadProblem::TooLarge {
        size: 50_000_000,
        limit,
    };
    let disk = Disk::confined([scratch.root()]);
    assert_eq!(problem(&disk, &path), too_large(DEFAULT_SIZE_LIMIT));
    let disk = disk.with_size_limit(49_999_999);
    assert_eq!(problem(&disk, &path), too_large(49_999_999));
    let disk = disk.with_size_limit(50_000_000);
    assert_eq!(disk.read(&path).unwrap().len(), 50_000_000);
}

#[test]
fn nothing_outside_is_read() {
    let scratch = Scratch::new(&[
        ("in/a.rs", "// a\n"),
        ("in-not/a.rs", "// beside\n"),
        ("dependency/lib.rs", "// allowed\n"),
        ("secret.rs", "// secret\n"),
    ]);
    let disk = Disk::confined([
        scratch.path("in"),
        scratch.path("dependency"),
        scratch.path("none"),
    ]);
    assert!(disk.read(&scratch.path("in/a.rs")).is_ok());
    assert!(disk.read(&scratch.path("in/../dependency/lib.rs")).is_ok());
    for path in ["secret.rs", "in/../secret.rs", "in-not/a.rs"] {
        let path = scratch.path(path);
        assert!(
            matches!(problem(&disk, &path), ReadProblem::Outside { .. }),
            "{}",
            path.display()
        );
        assert_eq!(disk.kind(&path), None);
    }
    assert!(disk.list(scratch.root()).is_err());
    assert_eq!(
        display_path(scratch.root(), &scratch.path("in/a.rs")),
        "in/a.rs"
    );
}

#[cfg(unix)]
#[test]
fn links_count_as_what_they_lead_to() {
    use std::os::unix::fs::symlink;
    let scratch = Scratch::new(&[("in/real/a.rs", "// a\n"), ("secret.rs", "// secret\n")]);
    for (target, link) in [
        ("real", "in/alias"),
        ("../secret.rs", "in/file.rs"),
        ("..", "in/up"),
        ("loop2.rs", "in/loop.rs"),
        ("loop.rs", "in/loop2.rs"),
        ("nowhere.rs", "in/dangling.rs"),
        (".", "in/real/self"),
    ] {
        symlink(target, scratch.path(link)).unwrap();
    }
    let disk = Disk::confined([scratch.path("in")]);
    assert_eq!(
        &*disk.read(&scratch.path("in/alias/a.rs")).unwrap(),
        "// a\n"
    );
    assert_eq!(
        &*disk.read(&scratch.path("in/real/self/self/a.rs")).unwrap(),
        "// a\n"
    );
    for path in ["in/file.rs", "in/up/secret.rs"] {
        assert!(
            matches!(
                problem(&disk, &scratch.path(path)),
                ReadProblem::Outside { .. }
            ),
            "{path}"
        );
    }
    assert_eq!(
        problem(&disk, &scratch.path("in/loop.rs")),
        ReadProblem::LinkLoop
    );
    assert_eq!(
        problem(&disk, &scratch.path("in/dangling.rs")),
        ReadProblem::Missing
    );

    let entries = disk.list(&scratch.path("in")).unwrap();
    let shown: Vec<_> = entries
        .iter()
        .map(|entry| (entry.name.to_str().unwrap(), entry.kind, entry.symlink))
        .collect();
    assert_eq!(
        shown,
        [
            ("alias", EntryKind::Directory, true),
            ("dangling.rs", EntryKind::Other, true),
            ("file.rs", EntryKind::Other, true),
            ("loop.rs", EntryKind::Other, true),
            ("loop2.rs", EntryKind::Other, true),
            ("real", EntryKind::Directory, false),
            ("up", EntryKind::Other, true),
        ]
    );
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_never_opened() {
    let scratch = Scratch::new(&[]);
    let pipe = scratch.path("pipe.rs");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    let disk = Disk::unconfined();
    assert_eq!(
        problem(&disk, Path::new("/dev/zero")),
        ReadProblem::WrongKind { wanted: "file" }
    );
    if made.is_ok_and(|status| status.success()) {
        // Opening it would wait for a writer for ever.
        assert_eq!(
            problem(&disk, &pipe),
            ReadProblem::WrongKind { wanted: "file" }
        );
        assert_eq!(disk.kind(&pipe), Some(EntryKind::Other));
    }
}
