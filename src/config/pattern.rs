//! Patterns over the names of functions.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

/// Which functions are meant.
///
/// - `acme_clock::now`: this function. Generic arguments are left out.
/// - `acme_clock::Clock::*`: every method of the type, those of its trait
///   implementations included; within a part of a path `*` stands for any
///   characters.
/// - `acme_clock::**`: everything below.
/// - `<acme::Clock as acme::Time>::now`: the method of an implementation. Here
///   the type and the trait may be written without what leads to them:
///   `<* as StateMachine>::apply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct PathPattern {
    text: String,
    parts: Parts,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Parts {
    Path(Vec<Segment>),
    Implementation {
        of_type: Vec<Segment>,
        of_trait: Vec<Segment>,
        method: Vec<Segment>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Segment {
    /// `**`: any number of parts of a path.
    Any,
    /// One part; `*` in it stands for any characters.
    One(String),
}

/// A text that is no pattern over paths.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no pattern: write `krate::module::function`, `krate::**` or `<Type as Trait>::method`"
)]
pub struct NoPattern(String);

impl PathPattern {
    /// The pattern as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether a function is meant; it is named as in the call graph:
    /// `krate::module::Type::method` or `<krate::Type as krate::Trait>::method`.
    #[must_use]
    pub fn matches(&self, function: &str) -> bool {
        let implementation = split_implementation(function);
        match (&self.parts, implementation) {
            (Parts::Path(pattern), None) => matches(pattern, &split(function)),
            (Parts::Path(pattern), Some((of_type, _, method))) => {
                let mut path = split(of_type);
                path.extend(split(method));
                matches(pattern, &path)
            }
            (Parts::Implementation { .. }, None) => false,
            (
                Parts::Implementation {
                    of_type,
                    of_trait,
                    method,
                },
                Some((its_type, its_trait, its_method)),
            ) => {
                matches_end(of_type, &split(its_type))
                    && matches_end(of_trait, &split(its_trait))
                    && matches(method, &split(its_method))
            }
        }
    }
}

impl FromStr for PathPattern {
    type Err = NoPattern;

    fn from_str(text: &str) -> Result<Self, NoPattern> {
        let wrong = || NoPattern(text.to_owned());
        let parts = match split_implementation(text) {
            Some((of_type, of_trait, method)) => Parts::Implementation {
                of_type: segments(of_type).ok_or_else(wrong)?,
                of_trait: segments(of_trait).ok_or_else(wrong)?,
                method: segments(method).ok_or_else(wrong)?,
            },
            None => Parts::Path(segments(text).ok_or_else(wrong)?),
        };
        Ok(Self {
            text: text.to_owned(),
            parts,
        })
    }
}

impl TryFrom<String> for PathPattern {
    type Error = NoPattern;

    fn try_from(text: String) -> Result<Self, NoPattern> {
        text.parse()
    }
}

impl fmt::Display for PathPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Splits `<Type as Trait>::method`.
fn split_implementation(text: &str) -> Option<(&str, &str, &str)> {
    let (inner, method) = text.strip_prefix('<')?.rsplit_once(">::")?;
    let (of_type, of_trait) = inner.split_once(" as ")?;
    Some((of_type.trim(), of_trait.trim(), method))
}

fn split(path: &str) -> Vec<&str> {
    path.split("::").collect()
}

fn segments(text: &str) -> Option<Vec<Segment>> {
    let word = |c: char| c.is_alphanumeric() || c == '_' || c == '*';
    text.split("::")
        .map(|part| match part {
            "**" => Some(Segment::Any),
            _ if part.is_empty() || !part.chars().all(word) || part.contains("**") => None,
            _ => Some(Segment::One(part.to_owned())),
        })
        .collect()
}

/// Whether a whole path matches. Keeps the last `**` to come back to, so that
/// the time is bounded by the product of the lengths.
fn matches(pattern: &[Segment], path: &[&str]) -> bool {
    let (mut at, mut place) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    loop {
        match (pattern.get(at), path.get(place)) {
            (None, None) => return true,
            (Some(Segment::Any), _) => {
                retry = Some((at + 1, place));
                at += 1;
                continue;
            }
            (Some(Segment::One(one)), Some(part)) if matches_part(one, part) => {
                at += 1;
                place += 1;
                continue;
            }
            _ => {}
        }
        match retry {
            Some((after, from)) if from < path.len() => {
                retry = Some((after, from + 1));
                at = after;
                place = from + 1;
            }
            _ => return false,
        }
    }
}

/// Whether the end of a path matches: what leads to it may be left out.
fn matches_end(pattern: &[Segment], path: &[&str]) -> bool {
    (0..path.len()).any(|start| path.get(start..).is_some_and(|end| matches(pattern, end)))
}

/// As [`matches`], over the characters of a part.
fn matches_part(pattern: &str, part: &str) -> bool {
    if !pattern.contains('*') {
        return pattern == part;
    }
    let pieces: Vec<&str> = pattern.split('*').collect();
    let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else {
        return false;
    };
    let Some(rest) = part.strip_prefix(first) else {
        return false;
    };
    let Some(mut rest) = rest.strip_suffix(last) else {
        return false;
    };
    for piece in pieces.iter().skip(1).take(pieces.len().saturating_sub(2)) {
        match rest.find(piece) {
            Some(at) => rest = rest.get(at + piece.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(pattern: &str, function: &str) -> bool {
        pattern.parse::<PathPattern>().unwrap().matches(function)
    }

    #[test]
    fn a_path_means_itself() {
        assert!(meant("acme::now", "acme::now"));
        assert!(!meant("acme::now", "acme::clock::now"));
        assert!(!meant("now", "acme::now"));
    }

    #[test]
    fn stars_stand_for_one_part_and_for_many() {
        assert!(meant("acme::*::now", "acme::clock::now"));
        assert!(!meant("acme::*::now", "acme::a::b::now"));
        assert!(meant("acme::**", "acme::a::b::now"));
        assert!(meant("**::now", "acme::a::now"));
        assert!(meant("acme::**::now", "acme::now"));
        assert!(meant("acme::now_*", "acme::now_utc"));
        assert!(meant("acme::*_at_*", "acme::book_at_noon"));
        assert!(!meant("acme::a*a", "acme::a"));
        assert!(!meant("acme::**", "acme2::now"));
    }

    #[test]
    fn methods_of_trait_implementations_are_methods_of_the_type() {
        let apply = "<raft::Store as raft::StateMachine>::apply";
        assert!(meant("raft::Store::*", apply));
        assert!(meant("raft::**", apply));
        assert!(!meant("raft::StateMachine::apply", apply));
    }

    #[test]
    fn an_implementation_is_named_by_type_and_trait() {
        let apply = "<raft::Store as raft::StateMachine>::apply";
        assert!(meant("<* as StateMachine>::apply", apply));
        assert!(meant("<Store as *>::*", apply));
        assert!(meant("<raft::Store as raft::StateMachine>::apply", apply));
        assert!(!meant("<* as Machine>::apply", apply));
        assert!(!meant("<* as StateMachine>::apply", "raft::Store::apply"));
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for text in ["", "a::", "a b", "a::***", "<A as B>", "a.b"] {
            assert!(text.parse::<PathPattern>().is_err(), "{text}");
        }
    }

    #[test]
    fn many_stars_take_no_exponential_time() {
        let pattern = vec!["**"; 40].join("::") + "::x";
        assert!(!meant(&pattern, &vec!["a"; 400].join("::")));
    }
}
