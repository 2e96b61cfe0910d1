/// How deep predicates may nest. Real ones nest three or four deep.
pub const MAX_DEPTH: usize = 128;

/// What stands between the parentheses of `cfg(…)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Predicate {
    /// `true` or `false`.
    Literal(bool),
    /// `all(…)`.
    All(Vec<Predicate>),
    /// `any(…)`.
    Any(Vec<Predicate>),
    /// `not(…)`.
    Not(Box<Predicate>),
    /// A name alone: `unix`.
    Flag(String),
    /// A name with a value: `feature = "std"`.
    KeyValue {
        /// The name.
        key: String,
        /// The value without quotes, escapes taken back.
        value: String,
    },
    /// `version(…)` or `accessible(…)`, which a stable compiler rejects.
    Unstable,
}

/// A predicate that rustc would reject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("malformed cfg predicate at byte {offset}: {expected}")]
pub struct MalformedPredicate {
    /// Where in the text.
    pub offset: usize,
    /// What should be there.
    pub expected: &'static str,
}

impl Predicate {
    /// Parses the text between the parentheses of `cfg(…)`.
    pub fn parse(text: &str) -> Result<Self, MalformedPredicate> {
        let mut parser = Parser { text, offset: 0 };
        let predicate = parser.predicate(0)?;
        parser.skip_blank();
        if parser.rest().is_empty() {
            Ok(predicate)
        } else {
            Err(parser.expected("the end of the predicate"))
        }
    }

    /// Parses the text between the parentheses of `cfg_attr(…)`: the predicate, and the rest after
    /// its comma.
    pub fn parse_cfg_attr(text: &str) -> Result<(Self, &str), MalformedPredicate> {
        let mut parser = Parser { text, offset: 0 };
        let predicate = parser.predicate(0)?;
        if parser.take(',') {
            Ok((predicate, parser.rest()))
        } else {
            Err(parser.expected("`,` after the predicate"))
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    /// Always on a character boundary.
    offset: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.offset..).unwrap_or("")
    }

    fn expected(&self, expected: &'static str) -> MalformedPredicate {
        MalformedPredicate {
            offset: self.offset,
            expected,
        }
    }

    fn skip_blank(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.offset += rest.len() - trimmed.len();
            let comment = if trimmed.starts_with("//") {
                trimmed.find('\n').unwrap_or(trimmed.len())
            } else if trimmed.starts_with("/*") {
                trimmed.find("*/").map_or(trimmed.len(), |end| end + 2)
            } else {
                return;
            };
            self.offset += comment;
        }
    }

    /// Takes `wanted` if it comes next.
    fn take(&mut self, wanted: char) -> bool {
        self.skip_blank();
        let found = self.rest().starts_with(wanted);
        if found {
            self.offset += wanted.len_utf8();
        }
        found
    }

    fn name(&mut self) -> Option<&'a str> {
        self.skip_blank();
        let rest = self.rest();
        let rest = rest.strip_prefix("r#").unwrap_or(rest);
        let prefix = self.rest().len() - rest.len();
        let is_start = |c: char| c == '_' || c.is_alphabetic();
        if !rest.starts_with(is_start) {
            return None;
        }
        let end = rest
            .find(|c: char| c != '_' && !c.is_alphanumeric())
            .unwrap_or(rest.len());
        self.offset += prefix + end;
        rest.get(..end)
    }

    fn predicate(&mut self, depth: usize) -> Result<Predicate, MalformedPredicate> {
        if depth > MAX_DEPTH {
            return Err(self.expected("less nesting"));
        }
        let Some(name) = self.name() else {
            return Err(self.expected("a name, `all`, `any` or `not`"));
        };
        if self.take('(') {
            return match name {
                "all" => Ok(Predicate::All(self.list(depth)?)),
                "any" => Ok(Predicate::Any(self.list(depth)?)),
                "not" => {
                    let mut inner = self.list(depth)?;
                    match (inner.pop(), inner.is_empty()) {
                        (Some(only), true) => Ok(Predicate::Not(Box::new(only))),
                        _ => Err(self.expected("exactly one predicate in `not`")),
                    }
                }
                "version" | "accessible" => self.skip_parenthesis(),
                _ => Err(self.expected("`all`, `any` or `not` before `(`")),
            };
        }
        if self.take('=') {
            let value = self.string()?;
            let key = name.to_owned();
            return Ok(Predicate::KeyValue { key, value });
        }
        Ok(match name {
            "true" => Predicate::Literal(true),
            "false" => Predicate::Literal(false),
            _ => Predicate::Flag(name.to_owned()),
        })
    }

    /// Predicates up to and with the closing parenthesis.
    fn list(&mut self, depth: usize) -> Result<Vec<Predicate>, MalformedPredicate> {
        let mut list = Vec::new();
        while !self.take(')') {
            list.push(self.predicate(depth + 1)?);
            if !self.take(',') && !self.rest().starts_with(')') {
                return Err(self.expected("`,` or `)`"));
            }
        }
        Ok(list)
    }

    fn skip_parenthesis(&mut self) -> Result<Predicate, MalformedPredicate> {
        match self.rest().find(')') {
            Some(end) => {
                self.offset += end + 1;
                Ok(Predicate::Unstable)
            }
            None => Err(self.expected("`)`")),
        }
    }

    fn string(&mut self) -> Result<String, MalformedPredicate> {
        self.skip_blank();
        let unclosed = self.expected("a string in quotes");
        let rest = self.rest();
        if let Some(raw) = rest.strip_prefix('r') {
            let inner = raw.trim_start_matches('#');
            let hashes = raw.len() - inner.len();
            let inner = inner.strip_prefix('"').ok_or(unclosed)?;
            let close = format!("\"{}", "#".repeat(hashes));
            let end = inner.find(&close).ok_or(unclosed)?;
            self.offset += 1 + hashes + 1 + end + close.len();
            return Ok(inner.get(..end).unwrap_or("").to_owned());
        }
        let inner = rest.strip_prefix('"').ok_or(unclosed)?;
        let mut value = String::new();
        let mut chars = inner.char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    self.offset += 1 + at + 1;
                    return Ok(value);
                }
                // No name or value of a cfg needs more than the quoted quote and backslash.
                '\\' => value.extend(chars.next().map(|(_, escaped)| escaped)),
                c => value.push(c),
            }
        }
        Err(unclosed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cfg_attr_adds_is_what_follows_its_predicate() {
        let text = "all(unix, feature = \"a,b\"), path = \"unix.rs\", allow(dead_code)";
        let (predicate, rest) = Predicate::parse_cfg_attr(text).unwrap();
        assert!(matches!(predicate, Predicate::All(all) if all.len() == 2));
        assert_eq!(rest.trim(), "path = \"unix.rs\", allow(dead_code)");
        assert!(Predicate::parse_cfg_attr("unix").is_err());
    }
}
