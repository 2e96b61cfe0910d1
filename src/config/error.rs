//! What is wrong with a configuration, shown where it stands.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use miette::{NamedSource, SourceSpan};

use crate::printable::printable;
use crate::source::near::nearest;

/// A configuration that cannot be used.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum ConfigError {
    /// The file could not be read.
    #[error("cannot read the configuration `{}`", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why not.
        #[source]
        source: std::io::Error,
    },
    /// The file says something that means nothing.
    #[error("{message}")]
    Invalid {
        /// What is wrong.
        message: String,
        /// The file's text.
        #[source_code]
        text: Arc<NamedSource<String>>,
        /// Where in the text.
        #[label("here")]
        span: SourceSpan,
        /// What would be right.
        #[help]
        help: Option<String>,
    },
}

impl ConfigError {
    /// An error at a range of a file.
    #[must_use]
    pub fn at(
        path: &Path,
        text: &str,
        range: Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) -> Self {
        Self::Invalid {
            message: printable(&message.into()).into_owned(),
            text: Arc::new(NamedSource::new(
                path.display().to_string(),
                printable(text).into_owned(),
            )),
            span: SourceSpan::from(range),
            help,
        }
    }

    /// What the TOML parser or serde refused; names the nearest right word
    /// where a word is unknown.
    #[must_use]
    pub fn from_toml(path: &Path, text: &str, error: &toml::de::Error) -> Self {
        let message = error.message();
        let range = error.span().unwrap_or(0..0);
        let Some(unknown) = Unknown::read(message) else {
            return Self::at(path, text, range, message, None);
        };
        let help = match nearest(unknown.word, unknown.expected.iter().copied()).first() {
            Some(right) => format!("did you mean `{right}`?"),
            None => format!("known here: {}", unknown.expected.join(", ")),
        };
        let message = format!("unknown {} `{}`", unknown.what, unknown.word);
        Self::at(path, text, range, message, Some(help))
    }
}

/// An unknown word, taken from serde's message about it: the parser hands on
/// nothing else.
struct Unknown<'a> {
    what: &'static str,
    word: &'a str,
    expected: Vec<&'a str>,
}

impl<'a> Unknown<'a> {
    fn read(message: &'a str) -> Option<Self> {
        let (what, rest) = [("unknown field ", "key"), ("unknown variant ", "value")]
            .into_iter()
            .find_map(|(prefix, what)| Some((what, message.strip_prefix(prefix)?)))?;
        let mut quoted = rest.split('`').skip(1).step_by(2);
        Some(Self {
            what,
            word: quoted.next()?,
            expected: quoted.collect(),
        })
    }
}
