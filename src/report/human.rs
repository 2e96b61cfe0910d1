//! For people: what happens where, how the workflow gets there, why that
//! breaks replay, what to write instead, and how to let it stay.

use std::fmt;
use std::io::{self, Write};

use miette::{
    Diagnostic as _, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError,
    MietteSpanContents, Severity, SourceCode, SourceSpan, SpanContents, ThemeCharacters,
    ThemeStyles,
};
use rustc_hash::FxHashSet;

use super::excerpt::Lines;
use super::finding::{Finding, findings};
use super::{Context, Terminal};
use crate::diagnostic::{CheckReport, Confidence, Level, Step};
use crate::lints::catalog::Lint;
use crate::printable::printable;

/// How much a block says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Also what holds for every finding of the lint: the reason and how to
    /// allow it.
    Full,
    /// Only what concerns this finding.
    Brief,
}

/// Writes a block for each place; what holds for a whole lint is said once.
///
/// # Errors
/// Only those of the writer.
pub fn write(report: &CheckReport, context: Context<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut explained: FxHashSet<&str> = FxHashSet::default();
    for finding in findings(&report.diagnostics) {
        let detail = if explained.insert(&finding.shown.lint) {
            Detail::Full
        } else {
            Detail::Brief
        };
        writeln!(out, "{}", block(&finding, context, detail))?;
    }
    Ok(())
}

/// The theme that a terminal can show.
#[must_use]
pub fn theme(terminal: Terminal) -> GraphicalTheme {
    GraphicalTheme {
        characters: if terminal.unicode {
            ThemeCharacters::unicode()
        } else {
            ThemeCharacters::ascii()
        },
        styles: if terminal.color {
            ThemeStyles::ansi()
        } else {
            ThemeStyles::none()
        },
    }
}

/// What a confidence below `certain` means.
#[must_use]
pub fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Certain => "every step of the chain was resolved",
        Confidence::Likely => {
            "a step goes through a trait object, a generic bound or a function pointer that has one candidate"
        }
        Confidence::Possible => "a step has several candidates, and this is one of them",
    }
}

/// One finding, ending in a line break.
#[must_use]
pub fn block(finding: &Finding<'_>, context: Context<'_>, detail: Detail) -> String {
    let terminal = context.terminal;
    let subject = Subject {
        code: finding.shown.lint.clone(),
        message: printable(&finding.shown.message).into_owned(),
        severity: match finding.shown.level {
            Level::Deny => Severity::Error,
            Level::Warn => Severity::Warning,
            Level::Allow => Severity::Advice,
        },
        url: context.page_url(&finding.shown.lint),
        excerpt: Excerpt::of(finding, context),
    };
    let mut text = String::new();
    // Writing into a string does not fail.
    let _ = GraphicalReportHandler::new_themed(theme(terminal))
        .with_width(terminal.width)
        .with_links(true)
        .with_urls(terminal.hyperlinks)
        .with_link_display_text("↗")
        .render_report(&mut text, &subject);
    if subject.source_code().is_none() {
        let at = &finding.shown.place.at;
        text.push_str(&format!(
            "   at {}:{}:{}\n",
            printable(&at.file),
            at.line,
            at.column
        ));
    }
    let lint = context.catalog.get(&finding.shown.lint);
    for (title, body) in sections(finding, lint, context, detail) {
        push_section(&mut text, terminal, title, &body);
    }
    text
}

type Sections = Vec<(&'static str, String)>;

fn sections(
    finding: &Finding<'_>,
    lint: Option<&Lint>,
    context: Context<'_>,
    detail: Detail,
) -> Sections {
    let shown = finding.shown;
    let mut sections = Sections::new();
    match shown.chain.as_slice() {
        [] => {}
        [only] => sections.push(("in", only.function.clone())),
        steps => sections.push(("reached", chain(steps, context))),
    }
    let others: Vec<_> = finding
        .workflows()
        .filter(|&id| Some(id) != shown.workflow.as_deref())
        .collect();
    if !others.is_empty() {
        sections.push(("also in", others.join(", ")));
    }
    if shown.confidence != Confidence::Certain {
        sections.push((
            shown.confidence.as_str(),
            confidence(shown.confidence).to_owned(),
        ));
    }
    if let (Detail::Full, Some(lint)) = (detail, lint) {
        sections.push(("why", lint.why.trim().to_owned()));
    }
    if let Some(help) = &shown.help {
        sections.push(("help", help.clone()));
    }
    for fix in &shown.fixes {
        sections.push(("fix", fix.message.clone()));
    }
    if detail == Detail::Full && !shown.chain.is_empty() {
        sections.push((
            "allow",
            format!("// workflowcheck: allow({}, reason = \"…\")", shown.lint),
        ));
    }
    for (_, body) in &mut sections {
        *body = printable(body).into_owned();
    }
    sections
}

/// How many steps of a chain are shown: its beginning, where the reader
/// starts, and its end, where the fault is.
const FIRST_STEPS: usize = 4;
const LAST_STEPS: usize = 8;

fn chain(steps: &[Step], context: Context<'_>) -> String {
    let shown: Vec<Option<&Step>> = if steps.len() > FIRST_STEPS + LAST_STEPS + 1 {
        let first = steps.iter().take(FIRST_STEPS).map(Some);
        let last = steps.iter().skip(steps.len() - LAST_STEPS).map(Some);
        first.chain([None]).chain(last).collect()
    } else {
        steps.iter().map(Some).collect()
    };
    let place = |step: &Step| {
        let at = &step.at;
        format!("{}:{}:{}", at.file, at.line, at.column)
    };
    let width = shown
        .iter()
        .flatten()
        .map(|step| textwrap::core::display_width(&place(step)))
        .max()
        .unwrap_or(0);
    // Side by side only where both fit.
    let beside = shown.iter().flatten().all(|step| {
        INDENT.len() + width + 2 + textwrap::core::display_width(&step.function)
            <= context.terminal.width
    });
    let lines: Vec<_> = shown
        .into_iter()
        .map(|step| match step {
            None => format!("… {} more", steps.len() - FIRST_STEPS - LAST_STEPS),
            Some(step) => {
                let place = place(step);
                let padding = width.saturating_sub(textwrap::core::display_width(&place));
                if beside {
                    format!("{place}{}  {}", " ".repeat(padding), step.function)
                } else {
                    format!("{place}\n  {}", step.function)
                }
            }
        })
        .collect();
    lines.join("\n")
}

const INDENT: &str = "           ";

fn push_section(text: &mut String, terminal: Terminal, title: &str, body: &str) {
    let style = theme(terminal).styles.help;
    let padding = " ".repeat(INDENT.len().saturating_sub(title.len() + 2));
    let mut indent = format!("  {}{padding}", style.style(title));
    for line in body.lines() {
        // A chain's lines carry paths that must stay whole to be clickable.
        let options = textwrap::Options::new(terminal.width)
            .initial_indent(&indent)
            .subsequent_indent(INDENT)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .break_words(false);
        text.push_str(&textwrap::fill(line, options));
        text.push('\n');
        INDENT.clone_into(&mut indent);
    }
}

/// What miette is given to render.
#[derive(Debug)]
struct Subject {
    code: String,
    message: String,
    severity: Severity,
    url: Option<String>,
    excerpt: Option<Excerpt>,
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Subject {}

impl miette::Diagnostic for Subject {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.code))
    }

    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn url<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let url = self.url.as_ref()?;
        Some(Box::new(url))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        let excerpt = self.excerpt.as_ref()?;
        Some(excerpt)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let excerpt = self.excerpt.as_ref()?;
        let label = LabeledSpan::new_with_span(excerpt.label.clone(), excerpt.span);
        Some(Box::new(std::iter::once(label)))
    }
}

/// The lines around a place.
#[derive(Debug)]
struct Excerpt {
    file: String,
    text: String,
    /// How many lines of the file stand before the text.
    lines_before: usize,
    /// The place within the text; only its first line.
    span: SourceSpan,
    /// From 0, in characters.
    column: usize,
    label: Option<String>,
}

/// A line longer than this, in bytes, was not written by hand; showing it
/// would hide everything else.
const LONGEST_LINE: usize = 400;

impl Excerpt {
    fn of(finding: &Finding<'_>, context: Context<'_>) -> Option<Self> {
        let place = &finding.shown.place;
        let text = context.sources.text(&place.at.file)?;
        let lines = Lines::new(&text);
        let whole = lines.range(place)?;
        let first_line = lines.line(place.at.line)?;
        let before = lines.line(place.at.line.saturating_sub(1));
        let after = lines.line(place.at.line.saturating_add(1));
        let start = before.map_or(first_line.start, |line| line.start);
        let end = after.map_or(first_line.end, |line| line.end);
        if end - start > 3 * LONGEST_LINE {
            return None;
        }
        let marked = whole.start..whole.end.min(first_line.end).max(whole.start);
        Some(Self {
            file: printable(&place.at.file).into_owned(),
            text: printable(text.get(start..end)?).into_owned(),
            lines_before: (place.at.line as usize)
                .saturating_sub(1)
                .saturating_sub(usize::from(start < first_line.start)),
            span: SourceSpan::from(marked.start - start..marked.end - start),
            column: (place.at.column as usize).saturating_sub(1),
            label: finding
                .shown
                .callee
                .as_deref()
                .map(|callee| printable(callee).into_owned()),
        })
    }
}

impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        context_lines_before: usize,
        context_lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let inner = self
            .text
            .read_span(span, context_lines_before, context_lines_after)?;
        // Asked without context, miette wants to know where the place begins,
        // and would count bytes.
        let column = if context_lines_before == 0 {
            self.column
        } else {
            inner.column()
        };
        Ok(Box::new(MietteSpanContents::new_named(
            self.file.clone(),
            inner.data(),
            *inner.span(),
            inner.line() + self.lines_before,
            column,
            inner.line_count(),
        )))
    }
}
