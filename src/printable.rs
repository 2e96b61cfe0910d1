//! What of other people's text may be printed.

use std::borrow::Cow;

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
    fn escape_codes_are_made_harmless_in_place() {
        let text = "a\u{1b}[31mb\u{85}c\u{202e}d\te\n";
        let safe = printable(text);
        assert_eq!(safe, "a?[31mb\u{bf}c\u{fffd}d\te\n");
        assert_eq!(safe.len(), text.len());
        assert!(matches!(printable("plain\n"), Cow::Borrowed(_)));
    }
}
