//! What is found in files as such: those that cannot be read or parsed, comments that
//! allow and expect.

use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::Setup;
use crate::diagnostic::{CheckReport, Confidence, Diagnostic, Level, Place, Position};
use crate::names::CrateOrigin;
use crate::names::db::FileProblem;
use crate::source::packages::{Membership, Workspace};
use crate::source::text::ReadProblem;
use crate::suppress::Suppressions;
use crate::syntax::limits::{self, TooDeep};
use crate::syntax::memo::Memo;
use crate::syntax::position::Places;
use crate::syntax::text::{Span, TextId, TextKind};

const MISSING_MODULE: &str = "missing_module";

pub struct Files<'a> {
    setup: &'a Setup,
    workspace: &'a Workspace,
    suppressions: Memo<TextId, Arc<Suppressions>>,
}

impl<'a> Files<'a> {
    pub fn new(setup: &'a Setup, workspace: &'a Workspace) -> Files<'a> {
        Files {
            setup,
            workspace,
            suppressions: Memo::default(),
        }
    }

    /// What the comments of a file say; nothing for files of dependencies.
    pub fn suppressions(&self, text: TextId) -> Arc<Suppressions> {
        self.suppressions.get_or(text, || {
            let db = self.setup.db();
            if !db.is_member_text(text) {
                return Arc::default();
            }
            Arc::new(Suppressions::read(
                &db.texts.get(text).content(),
                &self.setup.lints,
            ))
        })
    }

    pub fn is_deterministic(&self, span: Span) -> bool {
        let suppressions = self.suppressions(span.text);
        !suppressions.is_empty() && suppressions.is_deterministic(span.start as usize)
    }

    /// Whether a comment in some file says that a function must be deterministic.
    pub fn any_is_deterministic(&self) -> bool {
        let texts = self.member_texts();
        // All are read, side by side: each is asked for sooner or later.
        let found: Vec<bool> = (texts.par_iter())
            .map(|&text| self.suppressions(text).any_is_deterministic())
            .collect();
        found.contains(&true)
    }

    pub fn is_excluded(&self, span: Span) -> bool {
        let text = self.setup.db().texts.get(span.text);
        match &text.kind {
            TextKind::File { path } => self.setup.config.excludes(&self.workspace.display(path)),
            TextKind::Expansion { .. } => false,
        }
    }

    /// Whether roots in a file are looked at: it is not excluded, and its package is among those
    /// that were asked for.
    pub fn is_asked_for(&self, span: Span) -> bool {
        !self.is_excluded(span) && self.is_selected(span.text)
    }

    fn is_selected(&self, text: TextId) -> bool {
        let TextKind::File { path } = &self.setup.db().texts.get(text).kind else {
            return true;
        };
        // A package may lie in the folder of another one.
        let members = self.workspace.packages.iter().filter(|package| {
            package.membership != Membership::Dependency
                && package
                    .root
                    .as_ref()
                    .is_some_and(|root| path.starts_with(root))
        });
        members
            .max_by_key(|package| package.root.as_ref().map(|root| root.components().count()))
            .is_none_or(|package| package.membership == Membership::Selected)
    }

    /// Reports what is wrong with the files of members, and with the comments in them.
    /// `rooted` are the files that hold roots: those are parsed whole, of others what was
    /// asked for on the way.
    pub fn report(
        &self,
        rooted: &FxHashSet<TextId>,
        places: &Places<'_>,
        report: &mut CheckReport,
    ) {
        let db = self.setup.db();
        for problem in db.problems() {
            report.diagnostics.extend(self.problem(&problem, places));
        }
        let members = self.member_texts();
        let parsed: Vec<Option<Diagnostic>> = (members.par_iter())
            .filter(|&&text| db.is_invalid(text) || rooted.contains(&text))
            .map(|&text| self.parse(text, places))
            .collect();
        for found in parsed.into_iter().flatten() {
            let known = report
                .diagnostics
                .iter()
                .any(|d| d.lint == found.lint && d.place.at.file == found.place.at.file);
            if !known {
                report.diagnostics.push(found);
            }
        }
        for text in members {
            let suppressions = self.suppressions(text);
            for problem in suppressions.problems() {
                let range = problem.range.start as u32..problem.range.end as u32;
                let Some(place) = places.place(Span::new(text, range)) else {
                    continue;
                };
                let lint = problem.lint.name();
                let message = problem.message(&self.setup.catalog);
                let found = self.diagnostic(lint, message, place.into());
                report.diagnostics.extend(found.map(|mut d| {
                    d.help = problem.help.clone().or(d.help);
                    d
                }));
            }
        }
        report
            .diagnostics
            .retain(|d| !self.setup.config.excludes(&d.place.at.file));
    }

    /// Every file that was read of the members that were asked for.
    fn member_texts(&self) -> Vec<TextId> {
        let db = self.setup.db();
        let mut texts: Vec<TextId> = db
            .crates()
            .filter(|(id, info)| info.origin == CrateOrigin::Member && db.is_read(*id))
            .flat_map(|(id, _)| db.krate(id).sources.iter().map(|s| s.text))
            .filter(|&text| db.is_member_text(text) && self.is_selected(text))
            .collect();
        texts.sort();
        texts.dedup();
        texts
    }

    /// Code that is not valid Rust may hide what is in it.
    fn parse(&self, text: TextId, places: &Places<'_>) -> Option<Diagnostic> {
        let content = self.setup.db().texts.get(text).content();
        let (reason, range) = match limits::check(&content) {
            Ok(()) => syntax_error(&content)?,
            Err(TooDeep::Nested { at }) => (TooDeep::Nested { at: at.clone() }.to_string(), at),
            Err(large @ TooDeep::Large { .. }) => (large.to_string(), 0..0),
        };
        let place: Place = places.place(Span::new(text, range))?.into();
        self.diagnostic(
            "parse_error",
            self.message("parse_error", &reason, &place),
            place,
        )
    }

    fn message(&self, lint: &str, reason: &str, place: &Place) -> String {
        match self.setup.catalog.get(lint) {
            Some(found) => found.message(&[
                ("reason", reason),
                ("name", &place.at.file),
                ("where", &place.at.file),
            ]),
            None => reason.to_owned(),
        }
    }

    fn problem(&self, problem: &FileProblem, places: &Places<'_>) -> Option<Diagnostic> {
        let db = self.setup.db();
        let lint = match &problem.cause {
            None => "parse_error",
            Some(ReadProblem::Missing) => MISSING_MODULE,
            Some(_) => "unreadable_file",
        };
        let asked = problem
            .asked_by
            .and_then(|span| Some(places.own(span, |text| db.is_member_text(text))?.0.into()));
        let shown = self.workspace.display(&problem.path);
        let place: Place = match (problem.at, asked) {
            (Some(span), _) => places.place(span)?.into(),
            (None, Some(asked)) => asked,
            (None, None) => Place {
                at: Position {
                    file: shown.clone(),
                    line: 1,
                    column: 1,
                },
                end_line: 1,
                end_column: 1,
            },
        };
        if !problem.in_member {
            return None;
        }
        if self.setup.config.excludes(&shown) {
            return None;
        }
        let message = match self.setup.catalog.get(lint) {
            Some(found) if lint == MISSING_MODULE => {
                let name = problem.asked_by.map(|span| db.texts.slice(span));
                let expected: Vec<_> = (problem.expected.iter())
                    .map(|path| format!("`{}`", self.workspace.display(path)))
                    .collect();
                found.message(&[
                    ("name", name.as_deref().unwrap_or(&shown)),
                    ("expected", &expected.join(" or ")),
                ])
            }
            Some(found) => found.message(&[("reason", &problem.message), ("name", &shown)]),
            None => problem.message.clone(),
        };
        self.diagnostic(lint, message, place)
    }

    fn diagnostic(&self, lint: &str, message: String, place: Place) -> Option<Diagnostic> {
        let level = self
            .setup
            .config
            .level(&self.setup.lints, lint, &place.at.file);
        if level == Level::Allow {
            return None;
        }
        Some(Diagnostic {
            lint: lint.to_owned(),
            level,
            confidence: Confidence::Certain,
            message,
            workflow: None,
            place,
            callee: None,
            chain: Vec::new(),
            help: self.setup.catalog.get(lint).and_then(|l| l.help.clone()),
            fixes: Vec::new(),
            impact: None,
        })
    }
}

/// Why and where a file is not valid Rust.
fn syntax_error(content: &str) -> Option<(String, Range<u32>)> {
    let without_mark = content.trim_start_matches('\u{feff}');
    let offset = (content.len() - without_mark.len()) as u32;
    let error = syn::parse_file(without_mark).err().map(|error| {
        let range = error.span().byte_range();
        let range = range.start as u32 + offset..range.end as u32 + offset;
        (error.to_string(), range)
    });
    proc_macro2::extra::invalidate_current_thread_spans();
    error
}
