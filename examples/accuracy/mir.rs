//! Reads what `-Zdump-mir=built -Zmir-include-spans=yes -Ztrim-diagnostic-paths=no` writes: of each
//! function that a body mentions, the path that a user would write, with its `Self` type.
//!
//! ```text
//! _4 = std::string::String::push(move _5, const 'x') -> [return: bb2, unwind: bb9]; // scope 2 at src/lib.rs:26:21: 26:37
//!                          // mir::ConstOperand
//!                          // + span: src/lib.rs:26:28: 26:32
//!                          // + const_: Const { ty: fn(…) {std::string::String::push}, val: Value(std::string::String::push) }
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use crate::callee::last_segment;
use crate::span::{Position, Span};

/// The compiler's names for functions, by the place that mentions them.
#[derive(Debug, Default)]
pub struct Names {
    by_place: BTreeMap<(String, Position, Position, String), BTreeSet<String>>,
}

impl Names {
    /// Reads every dump of a folder.
    ///
    /// # Errors
    /// Those of reading the folder and its files.
    pub fn read_folder(folder: &Path) -> io::Result<Self> {
        let mut names = Self::default();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "mir") {
                names.add(&String::from_utf8_lossy(&fs::read(path)?));
            }
        }
        Ok(names)
    }

    /// Adds the functions that one dump mentions.
    pub fn add(&mut self, dump: &str) {
        let mut span = None;
        for line in dump.lines() {
            let Some(comment) = line.trim_start().strip_prefix("// + ") else {
                continue;
            };
            if let Some(text) = comment.strip_prefix("span: ") {
                span = Span::parse(text.trim_end());
            } else if let Some(constant) = comment.strip_prefix("const_: Const { ty: ")
                && let Some(span) = span.take()
                && let Some(path) = function_of(constant)
            {
                self.by_place
                    .entry((
                        span.file,
                        span.start,
                        span.end,
                        last_segment(path).to_owned(),
                    ))
                    .or_default()
                    .insert(path.to_owned());
            }
        }
    }

    /// The paths of the functions called `name` that are mentioned at `span`: more than one where a
    /// macro uses its argument twice with different types.
    pub fn at(&self, span: &Span, name: &str) -> impl Iterator<Item = &str> {
        self.by_place
            .get(&(span.file.clone(), span.start, span.end, name.to_owned()))
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}

/// Of `fn(u8) -> u8 {a::f}, val: Value(a::f) }` the path `a::f`; none for other constants.
fn function_of(constant: &str) -> Option<&str> {
    let (ty, value) = constant.rsplit_once(", val: Value(")?;
    let path = value.trim_end().strip_suffix(") }")?;
    ty.strip_suffix('}')?
        .strip_suffix(path)?
        .ends_with('{')
        .then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dump_names_functions_by_their_public_path() {
        let mut names = Names::default();
        names.add(include_str!("captured/size.mir"));
        let at = |span, name| -> Vec<_> { names.at(&Span::parse(span).unwrap(), name).collect() };
        assert_eq!(
            at("src/lib.rs:2:10: 2:16", "as_ref"),
            ["<T as std::convert::AsRef<str>>::as_ref"]
        );
        assert_eq!(
            at("src/lib.rs:2:19: 2:22", "len"),
            ["core::str::<impl str>::len"]
        );
        assert!(at("src/lib.rs:2:19: 2:22", "as_ref").is_empty());
    }

    #[test]
    fn constants_that_are_no_functions_are_skipped() {
        assert_eq!(function_of("&str, val: Value(\"a\") }"), None);
        assert_eq!(function_of("usize, val: Value(Scalar(0x01)) }"), None);
        assert_eq!(
            function_of("fn(u8) {a::f::<u8>}, val: Value(a::f::<u8>) }"),
            Some("a::f::<u8>")
        );
    }
}
