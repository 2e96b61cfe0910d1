//! Texts, and places in them.
//!
//! A text is a source file or what a macro expanded to. Both are parsed the same
//! way; an expansion remembers, for each of its tokens, where that was written.

use std::collections::VecDeque;
use std::hash::BuildHasher;
use std::ops::{Deref, Range};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, RwLock, Weak};

use rustc_hash::FxBuildHasher;

use super::fit::fitted;
pub use super::name::Name;
use crate::source::text::{Files, ReadError};

/// One text of a [`Texts`]. Numbers are given in the order of asking, which threads
/// may change from run to run: never print one, never sort by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextId(pub u32);

/// A range of bytes in a text, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    pub text: TextId,
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(text: TextId, range: Range<u32>) -> Span {
        Span {
            text,
            start: range.start,
            end: range.end,
        }
    }

    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// From the start of `self` to the end of `other`, if they are in one text.
    pub fn to(self, other: Span) -> Span {
        if self.text == other.text && other.end >= self.start {
            Span {
                end: other.end,
                ..self
            }
        } else {
            self
        }
    }
}

/// A stretch of an expansion that was written somewhere else. What lies between two
/// stretches (a space) was written nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Where the stretch begins in the expansion, in bytes.
    pub at: u32,
    /// Where it was written, with the same white space; as long as it is in the
    /// expansion, unless the expander replaced it (`$crate`).
    pub source: Span,
}

#[derive(Debug)]
pub enum TextKind {
    File {
        /// As given to the source stage; reports make it relative.
        path: PathBuf,
    },
    Expansion {
        /// Sorted by `at`.
        origins: Vec<Origin>,
        /// The whole macro call, `name!(…)`.
        call: Span,
    },
}

#[derive(Debug)]
pub struct Text {
    pub kind: TextKind,
    content: Content,
}

impl Text {
    /// The whole text. A file that was let go is read again: blanks of the same length where it
    /// is no longer the same.
    pub fn content(&self) -> Arc<str> {
        match (&self.content, &self.kind) {
            (Content::Read(read), TextKind::File { path }) => read.again(path),
            (Content::Read(read), TextKind::Expansion { .. }) => read.blank(),
            (Content::Kept(content), _) => content.clone(),
        }
    }

    /// As [`Self::content`], and what has to be read again is not kept: for those who look at all
    /// files to find a few.
    pub fn glance(&self) -> Arc<str> {
        match (&self.content, &self.kind) {
            (Content::Read(read), TextKind::File { path }) => {
                read.held().unwrap_or_else(|| read.read(path))
            }
            _ => self.content(),
        }
    }

    /// A part of the text.
    pub fn piece(&self, range: Range<usize>) -> Piece {
        Piece {
            content: self.content(),
            range,
        }
    }

    /// What stands for the text of a crate without any.
    pub fn empty() -> Text {
        Text {
            kind: TextKind::File {
                path: PathBuf::new(),
            },
            content: Content::Kept(Arc::from("")),
        }
    }
}

/// A part of a text; empty where it does not fit.
#[derive(Debug)]
pub struct Piece {
    content: Arc<str>,
    range: Range<usize>,
}

impl Deref for Piece {
    type Target = str;

    fn deref(&self) -> &str {
        self.content.get(self.range.clone()).unwrap_or("")
    }
}

#[derive(Debug)]
enum Content {
    Kept(Arc<str>),
    Read(ReadText),
}

/// What was read of a file that can be read again.
#[derive(Debug)]
struct ReadText {
    files: Arc<dyn Files>,
    held: RwLock<Weak<Held>>,
    recent: Arc<Mutex<Recent>>,
    length: usize,
    /// Of what was read first.
    fingerprint: u64,
    has_changed: AtomicBool,
}

/// A text in memory. What is only weakly referred to keeps its own memory, not the text's.
#[derive(Debug)]
struct Held(Arc<str>);

impl ReadText {
    fn held(&self) -> Option<Arc<str>> {
        let held = self.held.read().unwrap_or_else(|e| e.into_inner());
        held.upgrade().map(|held| held.0.clone())
    }

    fn again(&self, path: &Path) -> Arc<str> {
        self.held().unwrap_or_else(|| {
            let content = self.read(path);
            let mut held = self.held.write().unwrap_or_else(|e| e.into_inner());
            if let Some(other) = held.upgrade() {
                return other.0.clone();
            }
            *held = keep(&self.recent, content.clone());
            content
        })
    }

    fn read(&self, path: &Path) -> Arc<str> {
        let same = self.files.read(path).ok();
        let same = same.filter(|content| fingerprint(content) == self.fingerprint);
        same.unwrap_or_else(|| {
            self.has_changed.store(true, Ordering::Relaxed);
            self.blank()
        })
    }

    /// Ranges of the text that is gone are ranges of it, too.
    fn blank(&self) -> Arc<str> {
        " ".repeat(self.length).into()
    }
}

/// The texts that were read last, in this order.
#[derive(Debug)]
struct Recent {
    texts: VecDeque<Arc<Held>>,
    bytes: usize,
    limit: usize,
}

impl Default for Recent {
    fn default() -> Self {
        Recent {
            texts: VecDeque::new(),
            bytes: 0,
            limit: usize::MAX,
        }
    }
}

impl Recent {
    fn trim(&mut self) {
        while self.bytes > self.limit
            && let Some(oldest) = self.texts.pop_front()
        {
            self.bytes -= oldest.0.len();
        }
    }
}

fn keep(recent: &Mutex<Recent>, content: Arc<str>) -> Weak<Held> {
    let mut recent = recent.lock().unwrap_or_else(|e| e.into_inner());
    recent.bytes += content.len();
    let held = Arc::new(Held(content));
    let weak = Arc::downgrade(&held);
    recent.texts.push_back(held);
    recent.trim();
    weak
}

fn fingerprint(content: &str) -> u64 {
    FxBuildHasher.hash_one(content)
}

/// Where something was written, after all expansions are undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// A span in a file.
    pub span: Span,
    /// The macro calls whose expansion contains it, outermost first; spans in files.
    pub calls: Vec<Span>,
}

/// All texts of a run. Append-only, shared by all threads.
#[derive(Debug, Default)]
pub struct Texts {
    texts: RwLock<Vec<Arc<Text>>>,
    recent: Arc<Mutex<Recent>>,
}

/// A text of more bytes stays: reading it again and again would take too long.
const LARGE: usize = 256 << 10;

impl Texts {
    /// Adds a file whose text is known.
    pub fn add_file(&self, path: &Path, content: Arc<str>) -> TextId {
        self.add(Text {
            kind: TextKind::File {
                path: path.to_owned(),
            },
            content: Content::Kept(content),
        })
    }

    /// Reads and adds a file whose text can be let go.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read_file(&self, files: &Arc<dyn Files>, path: &Path) -> Result<TextId, ReadError> {
        let content = files.read(path)?;
        if content.len() > LARGE {
            return Ok(self.add_file(path, content));
        }
        let text = ReadText {
            files: files.clone(),
            recent: self.recent.clone(),
            length: content.len(),
            fingerprint: fingerprint(&content),
            has_changed: AtomicBool::new(false),
            held: RwLock::new(keep(&self.recent, content)),
        };
        Ok(self.add(Text {
            kind: TextKind::File {
                path: path.to_owned(),
            },
            content: Content::Read(text),
        }))
    }

    /// From now on, about so many bytes are kept of the files that were read, and the rest is read
    /// again when it is asked for.
    pub fn keep_at_most(&self, bytes: usize) {
        let mut recent = self.recent.lock().unwrap_or_else(|e| e.into_inner());
        recent.limit = bytes;
        recent.trim();
        recent.texts.shrink_to_fit();
    }

    /// The files that were not the same when they were read again.
    pub fn changed(&self) -> Vec<PathBuf> {
        let texts = self.texts.read().unwrap_or_else(|e| e.into_inner());
        texts
            .iter()
            .filter_map(|text| match (&text.content, &text.kind) {
                (Content::Read(read), TextKind::File { path }) => {
                    let changed = read.has_changed.load(Ordering::Relaxed);
                    changed.then(|| path.clone())
                }
                _ => None,
            })
            .collect()
    }

    pub fn add_expansion(&self, content: Arc<str>, origins: Vec<Origin>, call: Span) -> TextId {
        let origins = fitted(origins);
        self.add(Text {
            kind: TextKind::Expansion { origins, call },
            content: Content::Kept(content),
        })
    }

    fn add(&self, text: Text) -> TextId {
        let mut texts = self.texts.write().unwrap_or_else(|e| e.into_inner());
        texts.push(Arc::new(text));
        TextId(texts.len() as u32 - 1)
    }

    pub fn get(&self, id: TextId) -> Arc<Text> {
        let texts = self.texts.read().unwrap_or_else(|e| e.into_inner());
        // An id comes from `add` of this same value, which never removes.
        texts[id.0 as usize].clone()
    }

    /// The file path of a span's text, if that is a file.
    pub fn path(&self, id: TextId) -> Option<PathBuf> {
        match &self.get(id).kind {
            TextKind::File { path } => Some(path.clone()),
            TextKind::Expansion { .. } => None,
        }
    }

    /// The source text of a span; empty where the span does not fit the text.
    pub fn slice(&self, span: Span) -> String {
        self.get(span.text)
            .content()
            .get(span.range())
            .unwrap_or("")
            .to_owned()
    }

    /// Where a span was written. A span that covers tokens of several origins keeps
    /// the first token's place, and reaches to the last token's end where both were
    /// written in the same text in this order.
    pub fn written(&self, span: Span) -> Written {
        let mut span = span;
        let mut calls = Vec::new();
        loop {
            let text = self.get(span.text);
            let TextKind::Expansion { origins, call } = &text.kind else {
                break;
            };
            calls.push(*call);
            let last_byte = span.end.saturating_sub(1).max(span.start);
            let Some(first) = origin_of(origins, span.start) else {
                span = *call;
                calls.pop();
                continue;
            };
            let start = Span {
                start: offset_in(first, span.start),
                ..first.source
            };
            span = match origin_of(origins, last_byte) {
                Some(last) => {
                    let end = offset_in(last, span.end);
                    start.to(Span {
                        start: end,
                        end,
                        ..last.source
                    })
                }
                None => start,
            };
        }
        calls.reverse();
        let calls = calls
            .into_iter()
            .map(|call| self.written(call).span)
            .collect();
        Written { span, calls }
    }
}

/// The stretch that covers byte `at` of an expansion; the next one where `at` lies
/// before all.
fn origin_of(origins: &[Origin], at: u32) -> Option<&Origin> {
    let after = origins.partition_point(|o| o.at <= at);
    let covering = after.checked_sub(1).and_then(|i| origins.get(i));
    covering.or_else(|| origins.get(after))
}

/// Where byte `at` of an expansion was written, if it is in this stretch or just behind.
fn offset_in(origin: &Origin, at: u32) -> u32 {
    let source = origin.source;
    source.end.min(source.start + at.saturating_sub(origin.at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::text::{Entry, EntryKind, Memory};

    /// Files that are saved while they are read: the text grows with each look.
    #[derive(Debug, Default)]
    struct Saved(std::sync::atomic::AtomicUsize);

    impl Files for Saved {
        fn read(&self, _: &Path) -> Result<Arc<str>, ReadError> {
            let times = self.0.fetch_add(1, Ordering::Relaxed);
            Ok(format!("fn a() {{}}{}", "\n".repeat(times)).into())
        }

        fn kind(&self, _: &Path) -> Option<EntryKind> {
            Some(EntryKind::File)
        }

        fn list(&self, _: &Path) -> Result<Vec<Entry>, ReadError> {
            Ok(Vec::new())
        }
    }

    #[test]
    fn what_was_let_go_is_read_again() {
        let texts = Texts::default();
        let path = Path::new("/shop/a.rs");
        let files: Arc<dyn Files> = Arc::new(Memory::from_iter([(path, "fn a() {}")]));
        let text = texts.read_file(&files, path).unwrap();
        texts.keep_at_most(0);
        assert_eq!(texts.slice(Span::new(text, 3..4)), "a");
        assert!(texts.changed().is_empty());
    }

    #[test]
    fn a_file_that_changed_meanwhile_is_blank_and_told() {
        let texts = Texts::default();
        let path = Path::new("/shop/a.rs");
        let files: Arc<dyn Files> = Arc::new(Saved::default());
        let text = texts.read_file(&files, path).unwrap();
        assert_eq!(texts.slice(Span::new(text, 3..4)), "a");
        assert!(texts.changed().is_empty());
        texts.keep_at_most(0);
        assert_eq!(&*texts.get(text).content(), "         ");
        assert_eq!(texts.changed(), [path]);
    }

    #[test]
    fn a_token_of_an_expansion_is_shown_where_it_was_written() {
        let texts = Texts::default();
        let file = texts.add_file(Path::new("a.rs"), "m!(one + two); => $crate::x".into());
        let span = |start, end| Span {
            text: file,
            start,
            end,
        };
        let origin = |at, start, end| Origin {
            at,
            source: span(start, end),
        };
        let expansion = texts.add_expansion(
            "one + two __crate_1 ::x".into(),
            vec![origin(0, 3, 12), origin(10, 18, 24), origin(20, 24, 27)],
            span(0, 13),
        );
        let written = |start, end| {
            let written = texts.written(Span {
                text: expansion,
                start,
                end,
            });
            assert_eq!(written.calls, [span(0, 13)]);
            texts.slice(written.span)
        };
        assert_eq!(written(0, 3), "one");
        assert_eq!(written(6, 9), "two");
        assert_eq!(written(0, 9), "one + two");
        assert_eq!(written(10, 19), "$crate");
        assert_eq!(written(10, 23), "$crate::x");
    }
}
