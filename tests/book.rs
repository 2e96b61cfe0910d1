//! The book and the README say what the catalogue, the profiles and the tests say, and what they
//! show as configuration can be used.

use std::fs;
use std::path::Path;

use workflowcheck::config::{Config, LintSet};
use workflowcheck::lints::catalog::Catalog;

#[path = "../examples/book/pages.rs"]
mod pages;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn generated_pages_are_up_to_date() {
    let stale: Vec<_> = pages::all(root())
        .unwrap()
        .into_iter()
        .filter(|page| {
            fs::read_to_string(root().join(&page.path)).ok().as_ref() != Some(&page.text)
        })
        .map(|page| page.path)
        .collect();
    assert!(
        stale.is_empty(),
        "`cargo run --example book` has to be run for {stale:?}"
    );
}

#[test]
fn no_page_is_left_of_a_lint_that_is_gone() {
    let catalog = Catalog::load().unwrap();
    for entry in fs::read_dir(root().join("docs/lints")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(name == "README" || catalog.get(name).is_some(), "{name}");
    }
}

#[test]
fn the_book_has_every_page() {
    let summary = fs::read_to_string(root().join("docs/SUMMARY.md")).unwrap();
    for entry in walkdir::WalkDir::new(root().join("docs")) {
        let path = entry.unwrap().into_path();
        let page = path.strip_prefix(root().join("docs")).unwrap();
        let page = page.to_str().unwrap().replace('\\', "/");
        if page.ends_with(".md") && page != "SUMMARY.md" {
            assert!(
                summary.contains(&format!("({page})")),
                "{page} is in no chapter"
            );
        }
    }
}

#[test]
fn links_lead_to_files() {
    let mut pages = vec![root().join("README.md"), root().join("CONTRIBUTING.md")];
    for entry in walkdir::WalkDir::new(root().join("docs")) {
        let path = entry.unwrap().into_path();
        pages.extend(
            path.extension()
                .is_some_and(|it| it == "md")
                .then_some(path),
        );
    }
    let mut broken = Vec::new();
    for page in pages {
        let text = fs::read_to_string(&page).unwrap();
        for target in text
            .split("](")
            .skip(1)
            .filter_map(|it| it.split(')').next())
        {
            let file = target.split('#').next().unwrap_or_default();
            let elsewhere = file.is_empty() || file.contains("://");
            if !elsewhere && !page.with_file_name("").join(file).exists() {
                broken.push(format!("{}: {target}", page.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

/// Each block of TOML that is a configuration is read by what reads the user's.
#[test]
fn configurations_that_are_shown_can_be_used() {
    let mut catalog = Catalog::load().unwrap();
    catalog.extend(own_lint());
    let lints = LintSet::from(&catalog);
    let mut read = 0;
    for page in ["README.md", "docs/configuration.md", "docs/sdk/house.md"] {
        let text = fs::read_to_string(root().join(page)).unwrap();
        for block in text.split("```toml\n").skip(1) {
            let block = block.split("```").next().unwrap();
            if block.contains("metadata.workflowcheck") {
                continue;
            }
            let path = Path::new("workflowcheck.toml");
            Config::parse(path, block, &workflowcheck::config::Base::Root, &lints)
                .unwrap_or_else(|error| panic!("{page}: {error:?}"));
            read += 1;
        }
    }
    assert!(read > 5, "only {read} blocks were found");
}

/// The lint that the page about configurations shows, for the levels and effects beside it.
fn own_lint() -> Catalog {
    let page = fs::read_to_string(root().join("docs/configuration.md")).unwrap();
    let (_, block) = page.split_once("```toml,lint\n").unwrap();
    let (lint, _) = block.split_once("```").unwrap();
    let shown = Catalog::read([("billing.toml".to_owned(), lint)]);
    shown.unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_book_builds() {
    let folder = tempfile::tempdir().unwrap();
    let mut book = mdbook_driver::MDBook::load(root().join("docs")).unwrap();
    book.config.build.build_dir = folder.path().to_owned();
    book.build().unwrap();
    let page = fs::read_to_string(folder.path().join("lints/system_time.html")).unwrap();
    assert!(page.contains("<h1 id=\"system_time\">"), "{page}");
}
