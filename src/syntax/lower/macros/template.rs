//! Format strings, as `std::fmt` describes them.

/// A format string: its characters, and where each stands in the source if it was
/// written there.
pub(super) struct Template {
    characters: Vec<char>,
    /// Byte offsets into the literal, one more than there are characters.
    offsets: Option<Vec<u32>>,
}

/// A `{…}` of a format string.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Placeholder {
    pub value: Argument,
    /// The trait of `std::fmt`.
    pub trait_name: &'static str,
    /// What the width and precision are taken from.
    pub counts: Vec<Argument>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Argument {
    Position(usize),
    Named {
        name: String,
        /// Bytes in the literal, if the string was written as one.
        place: Option<(u32, u32)>,
    },
}

impl Template {
    /// A string that is not written as a literal.
    pub(super) fn computed(content: &str) -> Template {
        Template {
            characters: content.chars().collect(),
            offsets: None,
        }
    }

    /// From a string literal as it stands in the source.
    pub(super) fn literal(source: &str) -> Template {
        let mut template = Template {
            characters: Vec::new(),
            offsets: Some(Vec::new()),
        };
        let hashes = source.bytes().skip(1).take_while(|b| *b == b'#').count();
        if source.starts_with('r') {
            let from = hashes + 2;
            let to = source.len().saturating_sub(hashes + 1);
            for (at, character) in source.get(from..to).unwrap_or("").char_indices() {
                template.push(from + at, character);
            }
            template.end(to);
        } else {
            let to = source.len().saturating_sub(1);
            template.unescape(source.get(1..to).unwrap_or(""), 1);
            template.end(to);
        }
        template
    }

    fn push(&mut self, at: usize, character: char) {
        self.characters.push(character);
        self.end(at);
    }

    fn end(&mut self, at: usize) {
        if let Some(offsets) = &mut self.offsets {
            // Texts are smaller than 4 GiB.
            offsets.push(at as u32);
        }
    }

    fn unescape(&mut self, inside: &str, from: usize) {
        let mut characters = inside.char_indices().peekable();
        while let Some((at, character)) = characters.next() {
            if character != '\\' {
                self.push(from + at, character);
                continue;
            }
            let Some((_, escape)) = characters.next() else {
                return;
            };
            let meant = match escape {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                '0' => '\0',
                'x' => {
                    let digits: String = characters.by_ref().take(2).map(|(_, c)| c).collect();
                    escaped(&digits)
                }
                'u' => {
                    let digits = characters.by_ref().map(|(_, c)| c);
                    let digits: String = digits.take_while(|c| *c != '}').collect();
                    escaped(digits.trim_start_matches('{'))
                }
                '\n' | '\r' => {
                    while characters
                        .next_if(|(_, c)| c.is_ascii_whitespace())
                        .is_some()
                    {}
                    continue;
                }
                other => other,
            };
            self.push(from + at, meant);
        }
    }

    /// The placeholders in order. None where the string is no format string.
    pub(super) fn placeholders(&self) -> Option<Vec<Placeholder>> {
        let mut reader = Reader {
            template: self,
            at: 0,
            next_position: 0,
        };
        let mut found = Vec::new();
        while let Some(character) = reader.take() {
            match character {
                '{' if reader.take_if('{') => {}
                '{' => found.push(reader.placeholder()?),
                '}' if !reader.take_if('}') => return None,
                _ => {}
            }
        }
        Some(found)
    }
}

fn escaped(hexadecimal: &str) -> char {
    let digits = hexadecimal.replace('_', "");
    let code = u32::from_str_radix(&digits, 16).ok();
    code.and_then(char::from_u32)
        .unwrap_or(char::REPLACEMENT_CHARACTER)
}

struct Reader<'t> {
    template: &'t Template,
    at: usize,
    /// What `{}` refers to.
    next_position: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.template.characters.get(self.at).copied()
    }

    fn take(&mut self) -> Option<char> {
        let character = self.peek()?;
        self.at += 1;
        Some(character)
    }

    fn take_if(&mut self, expected: char) -> bool {
        let is_next = self.peek() == Some(expected);
        self.at += usize::from(is_next);
        is_next
    }

    fn skip_spaces(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
    }

    fn next_argument(&mut self) -> Argument {
        self.next_position += 1;
        Argument::Position(self.next_position - 1)
    }

    /// What follows `{`.
    fn placeholder(&mut self) -> Option<Placeholder> {
        self.skip_spaces();
        let named = self.argument();
        self.skip_spaces();
        let mut counts = Vec::new();
        let mut trait_name = "Display";
        let mut precision_first = false;
        if self.take_if(':') {
            precision_first = self.spec(&mut counts)?;
            trait_name = self.format_trait()?;
            self.skip_spaces();
        }
        if !self.take_if('}') {
            return None;
        }
        if precision_first {
            counts.push(self.next_argument());
        }
        let value = match named {
            Some(argument) => argument,
            None => self.next_argument(),
        };
        Some(Placeholder {
            value,
            trait_name,
            counts,
        })
    }

    /// A number or an identifier.
    fn argument(&mut self) -> Option<Argument> {
        let start = self.at;
        if self.peek()?.is_ascii_digit() {
            while self.peek().is_some_and(|c| c.is_ascii_digit()) {
                self.at += 1;
            }
            let digits: String = self.template.characters[start..self.at].iter().collect();
            return digits.parse().ok().map(Argument::Position);
        }
        // `r#name` stands for a name that is a keyword.
        let is_raw = self.template.characters[start..].starts_with(&['r', '#']);
        self.at += if is_raw { 2 } else { 0 };
        let name_start = self.at;
        let begins = |c: char| c == '_' || unicode_ident::is_xid_start(c);
        if !self.peek().is_some_and(begins) {
            self.at = start;
            return None;
        }
        while self.peek().is_some_and(unicode_ident::is_xid_continue) {
            self.at += 1;
        }
        let offsets = self.template.offsets.as_ref();
        let place = offsets.and_then(|o| Some((*o.get(start)?, *o.get(self.at)?)));
        Some(Argument::Named {
            name: self.template.characters[name_start..self.at]
                .iter()
                .collect(),
            place,
        })
    }

    /// `[[fill]align][sign]['#']['0'][width]['.' precision]`; whether the precision is
    /// `*`, which is an argument in front of the value.
    fn spec(&mut self, counts: &mut Vec<Argument>) -> Option<bool> {
        let is_align = |c: Option<&char>| matches!(c, Some('<' | '^' | '>'));
        let characters = &self.template.characters;
        if is_align(characters.get(self.at + 1)) {
            self.at += 2;
        } else if is_align(characters.get(self.at)) {
            self.at += 1;
        }
        if !self.take_if('+') {
            self.take_if('-');
        }
        self.take_if('#');
        if self.peek() == Some('0') && characters.get(self.at + 1) != Some(&'$') {
            self.at += 1;
        }
        self.count(counts);
        if !self.take_if('.') {
            return Some(false);
        }
        if self.take_if('*') {
            return Some(true);
        }
        self.count(counts);
        Some(false)
    }

    /// A number, or an argument with `$` behind it.
    fn count(&mut self, counts: &mut Vec<Argument>) {
        let start = self.at;
        let Some(argument) = self.argument() else {
            return;
        };
        if self.take_if('$') {
            counts.push(argument);
        } else if matches!(argument, Argument::Named { .. }) {
            // The type: `x`, `e`.
            self.at = start;
        }
    }

    fn format_trait(&mut self) -> Option<&'static str> {
        let start = self.at;
        while self.peek().is_some_and(|c| c != '}' && !c.is_whitespace()) {
            self.at += 1;
        }
        let kind: String = self.template.characters[start..self.at].iter().collect();
        Some(match kind.as_str() {
            "" => "Display",
            "?" | "x?" | "X?" => "Debug",
            "o" => "Octal",
            "x" => "LowerHex",
            "X" => "UpperHex",
            "p" => "Pointer",
            "b" => "Binary",
            "e" => "LowerExp",
            "E" => "UpperExp",
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &str) -> Option<Vec<String>> {
        let placeholders = Template::literal(source).placeholders()?;
        let argument = |a: &Argument| match a {
            Argument::Position(position) => position.to_string(),
            Argument::Named { name, place } => {
                let (from, to) = place.unwrap();
                assert_eq!(&source[from as usize..to as usize], name);
                name.clone()
            }
        };
        let show = |p: &Placeholder| {
            let counts: String = p
                .counts
                .iter()
                .map(|c| format!(" ${}", argument(c)))
                .collect();
            format!("{}:{}{counts}", argument(&p.value), p.trait_name)
        };
        Some(placeholders.iter().map(show).collect())
    }

    #[test]
    fn placeholders_of_every_form() {
        for (source, expected) in [
            (
                r#""{}{:?}{0}{1:x}{}""#,
                vec![
                    "0:Display",
                    "1:Debug",
                    "0:Display",
                    "1:LowerHex",
                    "2:Display",
                ],
            ),
            (
                r#""{x}{y:?} {z:#?}""#,
                vec!["x:Display", "y:Debug", "z:Debug"],
            ),
            (
                r#""{name:>width$.prec$}""#,
                vec!["name:Display $width $prec"],
            ),
            (r#""{:.*} {}""#, vec!["1:Display $0", "2:Display"]),
            (r#""{:1$} {:02$x}""#, vec!["0:Display $1", "1:LowerHex $2"]),
            (r#""{:*^+#010.3e}""#, vec!["0:LowerExp"]),
            (
                r#""{:X?} {:p} {:b} {:o} {:E} {:X}""#,
                vec![
                    "0:Debug",
                    "1:Pointer",
                    "2:Binary",
                    "3:Octal",
                    "4:UpperExp",
                    "5:UpperHex",
                ],
            ),
            (r#""{{}} {{x}}""#, vec![]),
            (r#""{ x } {é:}>5}""#, vec!["x:Display", "é:Display"]),
            (
                "\"\\u{1F600}\\n{x} \\\n    {y}\\x41{z}\"",
                vec!["x:Display", "y:Display", "z:Display"],
            ),
            ("r##\"\\{x}\"#{y}\"##", vec!["x:Display", "y:Display"]),
            (r#""ä{é}""#, vec!["é:Display"]),
        ] {
            assert_eq!(shown(source).unwrap(), expected, "{source}");
        }
    }

    #[test]
    fn what_is_no_format_string() {
        for source in [
            r#""{""#,
            r#""}""#,
            r#""{a b}""#,
            r#""{:y}""#,
            r#""{:?"#,
            r#"""#,
            "r#\"",
        ] {
            assert!(
                shown(source).is_none_or(|found| found.is_empty()),
                "{source}"
            );
        }
    }
}
