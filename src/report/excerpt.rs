//! Pieces of source text: offsets of lines and columns, and what of a text may
//! be printed.

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::Place;

/// A text that can be asked for lines and columns as reports count them: from
/// 1, columns in characters.
#[derive(Debug)]
pub struct Lines<'a> {
    text: &'a str,
    /// The offset of each line's first byte.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds where the lines begin.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let after_breaks = text
            .bytes()
            .enumerate()
            .filter(|&(_, byte)| byte == b'\n')
            .map(|(at, _)| at + 1);
        Self {
            text,
            starts: std::iter::once(0).chain(after_breaks).collect(),
        }
    }

    /// The bytes of a line, its line break left out.
    #[must_use]
    pub fn line(&self, line: u32) -> Option<Range<usize>> {
        let index = (line as usize).checked_sub(1)?;
        let start = *self.starts.get(index)?;
        let end = match self.starts.get(index + 1) {
            Some(next) => next - 1,
            None => self.text.len(),
        };
        let line = self.text.get(start..end)?;
        Some(start..end - usize::from(line.ends_with('\r')))
    }

    /// The text of a line, its line break left out.
    #[must_use]
    pub fn line_text(&self, line: u32) -> Option<&'a str> {
        self.text.get(self.line(line)?)
    }

    /// The byte offset of a line and column. A column beyond the line is the
    /// line's end: a report may be older than the text.
    #[must_use]
    pub fn offset(&self, line: u32, column: u32) -> Option<usize> {
        let range = self.line(line)?;
        let text = self.text.get(range.clone())?;
        let before = (column as usize).checked_sub(1)?;
        let within = text
            .char_indices()
            .nth(before)
            .map_or(text.len(), |(at, _)| at);
        Some(range.start + within)
    }

    /// The bytes of a place.
    #[must_use]
    pub fn range(&self, place: &Place) -> Option<Range<usize>> {
        let start = self.offset(place.at.line, place.at.column)?;
        let end = self.offset(place.end_line, place.end_column)?;
        Some(start..end.max(start))
    }

    /// The line and column of a byte offset; `None` outside the text and
    /// inside a character.
    #[must_use]
    pub fn position(&self, offset: usize) -> Option<(u32, u32)> {
        let index = self.starts.partition_point(|&start| start <= offset) - 1;
        let before = self.text.get(*self.starts.get(index)?..offset)?;
        let line = u32::try_from(index + 1).ok()?;
        let column = u32::try_from(before.chars().count() + 1).ok()?;
        Some((line, column))
    }
}

/// The text without what could steer a terminal or turn the reading direction
/// round: whoever wrote the source that is checked is not trusted to write to
/// the screen of whoever checks it. Keeps every byte offset.
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.chars().any(steers) {
        return Cow::Borrowed(text);
    }
    text.chars()
        .map(|c| match (steers(c), c.len_utf8()) {
            (false, _) => c,
            (true, 1) => '?',
            (true, 2) => '\u{bf}',
            (true, _) => char::REPLACEMENT_CHARACTER,
        })
        .collect::<String>()
        .into()
}

/// Control characters other than tabs and line breaks, and those of
/// bidirectional text (CVE-2021-42574).
fn steers(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let lines = Lines::new("let ü = 1;\r\nlet b = \"ß\";");
        assert_eq!(lines.offset(1, 6), Some(6));
        assert_eq!(lines.line_text(1), Some("let ü = 1;"));
        assert_eq!(lines.offset(2, 1), Some(13));
        assert_eq!(lines.position(6), Some((1, 6)));
        assert_eq!(lines.position(5), None, "inside ü");
        assert_eq!(lines.position(13), Some((2, 1)));
    }

    #[test]
    fn a_place_outside_the_text_is_none_or_clamped() {
        let lines = Lines::new("a\n");
        assert_eq!(lines.offset(1, 99), Some(1));
        assert_eq!(lines.offset(2, 1), Some(2));
        assert_eq!(lines.offset(3, 1), None);
        assert_eq!(lines.offset(0, 0), None);
        assert_eq!(lines.position(9), None);
    }

    #[test]
    fn escape_codes_are_made_harmless_in_place() {
        let text = "a\u{1b}[31mb\u{85}c\u{202e}d\te\n";
        let safe = printable(text);
        assert_eq!(safe, "a?[31mb\u{bf}c\u{fffd}d\te\n");
        assert_eq!(safe.len(), text.len());
        assert!(matches!(printable("plain\n"), Cow::Borrowed(_)));
    }
}
