//! How fast items are found, against lexing alone and against `syn::parse_file`, on
//! sources from cargo's registry folder (on this package's own where there are none).

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use divan::Bencher;
use divan::counter::BytesCount;
use workflowcheck::syntax::lexer::Lexer;
use workflowcheck::syntax::limits;
use workflowcheck::syntax::scan::scan;

/// About this much source is read.
const BYTES: usize = 8 << 20;

static SOURCES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let mut sources = home.map_or_else(Vec::new, |home| read(&home.join("registry/src")));
    if sources.is_empty() {
        sources = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    }
    sources
});

fn read(folder: &Path) -> Vec<String> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name();
    let files = files.into_iter().filter_map(Result::ok);
    let files = files.map(walkdir::DirEntry::into_path);
    let sources = files.filter(|path| path.extension().is_some_and(|e| e == "rs"));
    let mut total = 0;
    sources
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .filter(|text| limits::check(text).is_ok())
        .take_while(|text| {
            total += text.len();
            total < BYTES
        })
        .collect()
}

fn bytes() -> BytesCount {
    BytesCount::new(SOURCES.iter().map(String::len).sum::<usize>())
}

fn main() {
    let whole_stack = std::thread::Builder::new().stack_size(limits::STACK_BYTES);
    let benches = whole_stack.spawn(divan::main);
    if let Ok(benches) = benches {
        let _ = benches.join();
    }
}

#[divan::bench(sample_count = 20)]
fn lex_only(bencher: Bencher) {
    let count = || {
        SOURCES
            .iter()
            .map(|text| Lexer::new(text).count())
            .sum::<usize>()
    };
    bencher.counter(bytes()).bench(count);
}

#[divan::bench(sample_count = 20)]
fn scan_items(bencher: Bencher) {
    let count = || {
        SOURCES
            .iter()
            .map(|text| scan(text).items.len())
            .sum::<usize>()
    };
    bencher.counter(bytes()).bench(count);
}

#[divan::bench(sample_count = 20)]
fn check_limits(bencher: Bencher) {
    let count = || {
        SOURCES
            .iter()
            .filter(|text| limits::check(text).is_ok())
            .count()
    };
    bencher.counter(bytes()).bench(count);
}

#[divan::bench(sample_count = 3)]
fn syn_parse_file(bencher: Bencher) {
    let parse = || {
        SOURCES
            .iter()
            .filter(|text| syn::parse_file(text).is_ok())
            .count()
    };
    bencher.counter(bytes()).bench(parse);
}
