//! Pieces of source text, by lines and columns.

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
}
