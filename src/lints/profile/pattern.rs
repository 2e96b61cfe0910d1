//! The three small notations that profiles use inside strings: which call
//! ([`Callee`]), where in it a value stands ([`Place`]), and what a definition is
//! called by ([`NameSource`]).

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

/// A notation that does not parse: what was written, and what would have been right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no {what}: {reason}")]
pub struct PatternError {
    text: String,
    what: &'static str,
    reason: &'static str,
}

/// The path of an item of an SDK, without generics.
///
/// Written relative to each crate of the profile's `packages`: `WorkflowContext`
/// means `temporalio_sdk::WorkflowContext` and `temporalio_workflow::WorkflowContext`,
/// whichever exist; a path that one of the crates does not have is no error, as
/// versions and crates of one SDK differ. With a leading `::` it is absolute
/// (`::std::time::SystemTime::now`). It names what is reached under that path, through
/// re-exports, so that a call through another re-export of the same item (a house
/// prelude, a renamed dependency) is the same call. Where the crate's source is absent, a
/// path into that crate counts that ends in the same identifiers from the last type on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct ItemPath {
    /// The path starts at the crates' root, not at one of the SDK's crates.
    pub absolute: bool,
    /// Identifiers from left to right; never empty.
    pub segments: Vec<String>,
}

impl ItemPath {
    /// The last identifier: the function's, type's or macro's own name.
    pub fn last(&self) -> &str {
        // Construction refuses paths without segments.
        self.segments.last().map_or("", String::as_str)
    }
}

impl FromStr for ItemPath {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (absolute, rest) = match text.strip_prefix("::") {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let segments: Vec<String> = rest.split("::").map(str::to_owned).collect();
        if !segments.iter().all(|segment| is_identifier(segment)) {
            return Err(PatternError {
                text: text.to_owned(),
                what: "path",
                reason: "write identifiers joined by `::`, without generics",
            });
        }
        Ok(Self { absolute, segments })
    }
}

impl fmt::Display for ItemPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.absolute {
            f.write_str("::")?;
        }
        f.write_str(&self.segments.join("::"))
    }
}

/// A group of types that a [`Callee`] can name instead of one type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TypeRole {
    /// `{context}`: the types and traits of [`Types::context`](super::Types::context)
    /// and [`Types::read_only_context`](super::Types::read_only_context).
    Context,
    /// `{activity_context}`: [`Types::activity_context`](super::Types::activity_context).
    ActivityContext,
    /// `{client}`: the client types that blocks generate ([`Block::client`](super::Block::client)).
    Client,
}

impl TypeRole {
    const ALL: [(&'static str, Self); 3] = [
        ("{context}", Self::Context),
        ("{activity_context}", Self::ActivityContext),
        ("{client}", Self::Client),
    ];
}

/// Which call is meant.
///
/// - `"workflows::join_all"`, `"WorkflowTermination::continue_as_new"`: a function, an
///   associated function or method (inherent, or of a trait), or a tuple variant. A
///   method is the same however it is called (`ctx.timer(d)`, `WorkflowContext::timer(&ctx, d)`).
/// - `"{context}::timer"`: the method on every type of a [`TypeRole`]. `"{client}::*"`
///   is every method.
/// - `"workflows::select!"`: a macro.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub enum Callee {
    /// A function, method or tuple variant by its path.
    Path(ItemPath),
    /// A method on each type of a role.
    Method {
        /// The types it is called on.
        on: TypeRole,
        /// The method's name; `None` is every method.
        method: Option<String>,
    },
    /// A macro by its path.
    Macro(ItemPath),
}

impl FromStr for Callee {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = |reason| PatternError {
            text: text.to_owned(),
            what: "callee",
            reason,
        };
        for (name, on) in TypeRole::ALL {
            if let Some(rest) = text.strip_prefix(name) {
                let method = rest
                    .strip_prefix("::")
                    .ok_or(wrong("a method follows the role, as in `{context}::timer`"))?;
                return match method {
                    "*" => Ok(Self::Method { on, method: None }),
                    name if is_identifier(name) => Ok(Self::Method {
                        on,
                        method: Some(name.to_owned()),
                    }),
                    _ => Err(wrong("a method's name or `*` follows the role")),
                };
            }
        }
        if text.starts_with('{') {
            return Err(wrong(
                "the roles are `{context}`, `{activity_context}` and `{client}`",
            ));
        }
        match text.strip_suffix('!') {
            Some(path) => path.parse().map(Self::Macro),
            None => text.parse().map(Self::Path),
        }
    }
}

/// Where a [`Place`] starts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PlaceRoot {
    /// `#0`: an argument, counted from 0, the receiver left out. For a macro: the
    /// comma-separated expressions of its input.
    Argument(usize),
    /// `<0>`: a generic argument of the callee, written or inferred.
    Generic(usize),
    /// `self`: the receiver.
    Receiver,
    /// `self#0`: an argument of the call that made the receiver, as `id` in
    /// `ctx.external_workflow(id, None).signal(…)`; through variables and fields.
    MakerArgument(usize),
    /// `.name(#0)`: an argument of a method called later on what the call returns,
    /// as in `ctx.run(…).name("charge")`.
    Builder {
        /// The later method.
        method: String,
        /// Its argument, counted from 0.
        argument: usize,
    },
    /// `fn`: the called method itself, for generated clients, whose methods are the
    /// handlers they call.
    Method,
}

/// One step from a value into a part of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PlaceStep {
    /// `.field`: a named field of a struct literal; or, where the value was built, the
    /// argument of the setter or constructor that sets it ([`OptionsType`](super::OptionsType)).
    Field(String),
    /// `.0`: an element of a tuple.
    Index(usize),
    /// `[]`: each element of an array, slice or `vec![]` in turn: the pattern holds once for each.
    Each,
}

/// Where in a call a value stands: a root and steps into it.
///
/// `#0`, `#2.task_queue`, `#0[].1`, `<0>`, `self`, `self#0`, `.name(#0)`, `fn`.
/// Where a name is wanted, the value found there is read as: a string literal or constant
/// (through `concat!`, `to_string`, `into`, `format!` without arguments) is itself; a path
/// to a definition (`Activities::charge`, a function item, a type, a value of the type)
/// is that definition's name; anything else is unknown, with its source text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Place {
    /// Where it starts.
    pub root: PlaceRoot,
    /// The way from there; empty for the value itself.
    pub steps: Vec<PlaceStep>,
}

impl FromStr for Place {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = |reason| PatternError {
            text: text.to_owned(),
            what: "place",
            reason,
        };
        let number = |digits: &str| {
            digits
                .parse::<usize>()
                .map_err(|_| wrong("a number counted from 0 is expected"))
        };
        let (root, mut rest) = if let Some(rest) = text.strip_prefix('#') {
            let (digits, rest) = split_digits(rest);
            (PlaceRoot::Argument(number(digits)?), rest)
        } else if let Some(rest) = text.strip_prefix("self#") {
            let (digits, rest) = split_digits(rest);
            (PlaceRoot::MakerArgument(number(digits)?), rest)
        } else if let Some(rest) = text.strip_prefix("self") {
            (PlaceRoot::Receiver, rest)
        } else if let Some(rest) = text.strip_prefix('<') {
            let (digits, rest) = split_digits(rest);
            let rest = rest.strip_prefix('>').ok_or(wrong("`>` is missing"))?;
            (PlaceRoot::Generic(number(digits)?), rest)
        } else if text == "fn" {
            (PlaceRoot::Method, "")
        } else if let Some(rest) = text.strip_prefix('.') {
            let (method, rest) = rest
                .split_once("(#")
                .ok_or(wrong("a builder's argument is written `.method(#0)`"))?;
            let (digits, rest) = split_digits(rest);
            let rest = rest.strip_prefix(')').ok_or(wrong("`)` is missing"))?;
            if !is_identifier(method) {
                return Err(wrong("a builder's argument is written `.method(#0)`"));
            }
            let argument = number(digits)?;
            let method = method.to_owned();
            (PlaceRoot::Builder { method, argument }, rest)
        } else {
            return Err(wrong(
                "it starts with `#0`, `<0>`, `self`, `self#0`, `.method(#0)` or `fn`",
            ));
        };
        let mut steps = Vec::new();
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix("[]") {
                steps.push(PlaceStep::Each);
                rest = after;
                continue;
            }
            let after = rest
                .strip_prefix('.')
                .ok_or(wrong("steps are `.field`, `.0` and `[]`"))?;
            let end = after.find(['.', '[']).unwrap_or(after.len());
            let (name, after) = after.split_at(end);
            if name.starts_with(|c: char| c.is_ascii_digit()) {
                steps.push(PlaceStep::Index(number(name)?));
            } else if is_identifier(name) {
                steps.push(PlaceStep::Field(name.to_owned()));
            } else {
                return Err(wrong("steps are `.field`, `.0` and `[]`"));
            }
            rest = after;
        }
        Ok(Self { root, steps })
    }
}

/// What the name of a definition is taken from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub enum NameSource {
    /// `attribute.KEY`: `KEY = …` in the attribute that marks the definition, a
    /// literal or a constant: `#[run(name = ORDER)]`.
    AttributeKey(String),
    /// `attribute`: the first literal among the marking attribute's arguments that is no
    /// `KEY = …`: `#[workflow("order")]`.
    Attribute,
    /// `struct.KEY`: `KEY = …` in the attribute that the struct carries
    /// ([`Block::struct_attribute`](super::Block::struct_attribute)).
    StructKey(String),
    /// `sibling.KEY`: another attribute of that name on the same item, either
    /// `#[name = "…"]` or `#[name("…")]`.
    Sibling(String),
    /// `same_as.KEY`: the path in `KEY = …` of the marking attribute names another
    /// definition, whose name this one shares: `#[activity(definition = shared::Charge)]`.
    SameAs(String),
    /// `constant.NAME`: the associated constant of the impl: `const NAME: &str = "order";`.
    Constant(String),
    /// `block`: the name of the block that the method is in.
    Block,
    /// `type`: the last identifier of the type that the impl is for.
    Type,
    /// `trait`: the trait's identifier.
    Trait,
    /// `function`: the function's identifier.
    Function,
    /// `type::function`: both, joined by `::`.
    TypeAndFunction,
}

impl FromStr for NameSource {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let key = |prefix: &str| {
            text.strip_prefix(prefix)
                .filter(|key| is_identifier(key))
                .map(str::to_owned)
        };
        if let Some(key) = key("attribute.") {
            return Ok(Self::AttributeKey(key));
        }
        if let Some(key) = key("struct.") {
            return Ok(Self::StructKey(key));
        }
        if let Some(key) = key("sibling.") {
            return Ok(Self::Sibling(key));
        }
        if let Some(key) = key("same_as.") {
            return Ok(Self::SameAs(key));
        }
        if let Some(name) = key("constant.") {
            return Ok(Self::Constant(name));
        }
        match text {
            "attribute" => Ok(Self::Attribute),
            "block" => Ok(Self::Block),
            "type" => Ok(Self::Type),
            "trait" => Ok(Self::Trait),
            "function" => Ok(Self::Function),
            "type::function" => Ok(Self::TypeAndFunction),
            _ => Err(PatternError {
                text: text.to_owned(),
                what: "name source",
                reason: "it is `attribute`, `attribute.KEY`, `struct.KEY`, `sibling.KEY`, `same_as.KEY`, \
                         `constant.NAME`, `block`, `type`, `trait`, `function` or `type::function`",
            }),
        }
    }
}

/// A requirement on an SDK's version, as cargo writes it: `">=0.3"`, `"<0.3"`.
///
/// A pre-release counts as the version it leads to, so that `0.1.0-alpha.1` is in `"<0.3"`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Versions(semver::VersionReq);

impl Versions {
    /// Whether a package of this version is meant.
    pub fn include(&self, version: &semver::Version) -> bool {
        let released = semver::Version::new(version.major, version.minor, version.patch);
        self.0.matches(&released)
    }
}

impl FromStr for Versions {
    type Err = semver::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

macro_rules! try_from_string {
    ($($name:ty => $error:ty),* $(,)?) => {$(
        impl TryFrom<String> for $name {
            type Error = $error;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }
    )*};
}

try_from_string! {
    ItemPath => PatternError,
    Callee => PatternError,
    Place => PatternError,
    NameSource => PatternError,
    Versions => semver::Error,
}

fn split_digits(text: &str) -> (&str, &str) {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    text.split_at(end)
}

fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars
        .next()
        .is_some_and(|first| first.is_alphabetic() || first == '_')
        && chars.all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_read_as_written() {
        let place = |text: &str| text.parse::<Place>().expect(text);
        assert_eq!(place("#1").root, PlaceRoot::Argument(1));
        assert_eq!(
            place("#0.activity_type").steps,
            [PlaceStep::Field("activity_type".into())]
        );
        assert_eq!(
            place("#0[].1").steps,
            [PlaceStep::Each, PlaceStep::Index(1)]
        );
        assert_eq!(place("<2>").root, PlaceRoot::Generic(2));
        assert_eq!(place("self#0").root, PlaceRoot::MakerArgument(0));
        assert_eq!(place("self.name").root, PlaceRoot::Receiver);
        assert_eq!(place("fn").root, PlaceRoot::Method);
        assert_eq!(
            place(".name(#0)").root,
            PlaceRoot::Builder {
                method: "name".into(),
                argument: 0
            }
        );
        for wrong in ["", "0", "#", "#0,", "#0.", "<0", ".name", "self#", "fn.x"] {
            assert!(wrong.parse::<Place>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn callees_read_as_written() {
        let callee = |text: &str| text.parse::<Callee>().expect(text);
        assert_eq!(
            callee("{context}::timer"),
            Callee::Method {
                on: TypeRole::Context,
                method: Some("timer".into())
            }
        );
        assert_eq!(
            callee("{client}::*"),
            Callee::Method {
                on: TypeRole::Client,
                method: None
            }
        );
        assert!(
            matches!(callee("workflows::select!"), Callee::Macro(path) if path.last() == "select")
        );
        assert!(matches!(callee("::tokio::select!"), Callee::Macro(path) if path.absolute));
        for wrong in ["", "a::", "{context}", "{ctx}::timer", "a b", "f()"] {
            assert!(wrong.parse::<Callee>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_pre_release_counts_as_the_version_it_leads_to() {
        let versions: Versions = "<0.3".parse().expect("a requirement");
        assert!(versions.include(&semver::Version::parse("0.1.0-alpha.1").expect("a version")));
        assert!(!versions.include(&semver::Version::new(0, 3, 0)));
    }
}
