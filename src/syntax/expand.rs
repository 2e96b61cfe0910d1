//! Expands `macro_rules!` macros by example, as the reference describes them, hygiene
//! aside: the result is text, and every token remembers where it was written.
//!
//! Text has no invisible groups, so what a fragment matched is made safe when it is
//! put in: an expression that is more than an operand gets parentheses, generic
//! arguments of a path get their `::`. Where it becomes the input of another macro, a
//! comment on either side says that it is one token tree.
//!
//! Unlike rustc, a fragment that cannot be read makes the next arm tried rather than
//! the call fail; for calls that compile that is the same.

use std::ops::Range;

use thiserror::Error;

use super::text::{Origin, Span, TextId, Texts};
use super::tokens::{DocComments, NotTokens, TokenBuffer};

mod definition;
mod matching;
mod transcribe;

use definition::Arm;

/// An expansion may not be longer than this many bytes.
pub const MAX_EXPANSION_BYTES: usize = 1 << 20;

/// The arms of a `macro_rules!` macro, ready to be used.
#[derive(Clone, Debug)]
pub struct MacroRules {
    /// The text that the definition stands in.
    text: TextId,
    arms: Vec<Arm>,
}

/// Why a definition is none.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct DefinitionError {
    /// In the text of the definition.
    pub at: Range<u32>,
    pub message: String,
}

impl From<NotTokens> for DefinitionError {
    fn from(NotTokens { at, message }: NotTokens) -> DefinitionError {
        DefinitionError { at, message }
    }
}

/// Why a call has no expansion.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ExpandError {
    /// No arm takes these tokens; `at` is how far the arm came that came farthest.
    #[error("no rules expected {found}")]
    NoArm { at: Span, found: String },
    /// The tokens of the call are none.
    #[error("{message}")]
    Input { at: Span, message: String },
    /// The arm that matched cannot be written out.
    #[error("{message}")]
    Transcription { at: Span, message: String },
    /// It would be longer than [`MAX_EXPANSION_BYTES`].
    #[error("the expansion is longer than {MAX_EXPANSION_BYTES} bytes")]
    TooLong { at: Span },
}

/// What a call becomes: the parts of a text that [`Texts::add_expansion`] takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expanded {
    pub content: String,
    pub origins: Vec<Origin>,
}

impl MacroRules {
    /// The macro whose arms stand in `content[body]`; `text` is the id of `content`.
    pub fn parse(
        text: TextId,
        content: &str,
        body: Range<u32>,
    ) -> Result<MacroRules, DefinitionError> {
        let body = body.start as usize..body.end as usize;
        let buffer = TokenBuffer::new(content, body, DocComments::KeepOuter)?;
        Ok(MacroRules {
            text,
            arms: definition::parse_arms(&buffer)?,
        })
    }

    /// The macro that `macro name(matcher) { transcriber }` defines: both without their
    /// delimiters. Without a matcher, `transcriber` holds the arms.
    pub fn parse_macro2(
        text: TextId,
        content: &str,
        matcher: Option<Range<u32>>,
        transcriber: Range<u32>,
    ) -> Result<MacroRules, DefinitionError> {
        let Some(matcher) = matcher else {
            return MacroRules::parse(text, content, transcriber);
        };
        let tokens = |range: Range<u32>| {
            let range = range.start as usize..range.end as usize;
            TokenBuffer::new(content, range, DocComments::KeepOuter)
        };
        let arm = Arm::parse(tokens(matcher)?.cursor(), tokens(transcriber)?.cursor())?;
        Ok(MacroRules {
            text,
            arms: vec![arm],
        })
    }

    /// Expands one call. `tokens` is what stands between the delimiters of the call and
    /// may be in an expansion itself; `dollar_crate` is the identifier that `$crate`
    /// becomes. The first arm that matches is taken.
    ///
    /// How deep expansions nest, and how many there are, is for the caller to bound.
    pub fn expand(
        &self,
        texts: &Texts,
        tokens: Span,
        dollar_crate: &str,
    ) -> Result<Expanded, ExpandError> {
        let call = texts.get(tokens.text).content();
        let definition = texts.get(self.text).content();
        let input = TokenBuffer::new(&call, tokens.range(), DocComments::KeepOuter);
        let input = input.map_err(|error| ExpandError::Input {
            at: Span::new(tokens.text, error.at),
            message: error.message,
        })?;
        let mut farthest = 0;
        for arm in &self.arms {
            match matching::matches(&arm.matcher, &input) {
                Ok(bindings) => {
                    let from = transcribe::Sources {
                        definition: (self.text, &definition),
                        call: tokens,
                        input: &input,
                        dollar_crate,
                    };
                    return transcribe::transcribe(arm, &bindings, from);
                }
                Err(reached) => farthest = farthest.max(reached),
            }
        }
        let (at, found) = match input.get(farthest) {
            Some(token) => (
                Span::new(tokens.text, token.byte_range()),
                format!("the token `{}`", token.text(&call)),
            ),
            None => {
                let end = tokens.end;
                (
                    Span::new(tokens.text, end..end),
                    "the end of the macro call".to_owned(),
                )
            }
        };
        Err(ExpandError::NoArm { at, found })
    }
}
