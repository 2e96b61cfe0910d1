//! The fixes of a finding: templates, filled with the names of the code at hand.

use std::ops::Range;

use super::callee::{names_call, names_macro};
use super::scope::Surroundings;
use super::swap::swap;
use crate::calls::reach::{Leaf, Unit};
use crate::calls::{Calls, Confidence};
use crate::diagnostic;
use crate::lints::catalog::{Catalog, fill};
use crate::lints::profile::{Fix, Profile, Replaces};
use crate::names::DefId;
use crate::sdk::{ContextKind, Sdks};
use crate::syntax::ast::*;
use crate::syntax::position::Places;
use crate::syntax::text::{Name, Span, TextKind};
use crate::types::ty::Ty;

/// What is asked to find the fixes of findings.
#[derive(Clone, Copy)]
pub struct Offers<'a> {
    /// The resolved calls.
    pub calls: &'a Calls<'a>,
    /// Which types are contexts.
    pub sdks: &'a Sdks<'a>,
    /// The fixes that are right in every SDK.
    pub catalog: &'a Catalog,
    /// What files are called in reports.
    pub places: &'a Places<'a>,
}

/// What is to be replaced, as the code has it.
enum Site {
    Call {
        expr: ExprId,
        /// The callee's path, or the method's name, as far as nothing but a name is written.
        path: Option<Span>,
        args: Vec<ExprId>,
    },
    Macro {
        expr: Option<ExprId>,
        call: Span,
        path: Span,
        /// An arm for when nothing is ready: not every other macro knows it.
        has_default: bool,
    },
}

impl Offers<'_> {
    /// The edits that would remove what a leaf of a node does, in the order of preference; `sdk`
    /// is that of the workflow from which it is reached. Empty where the code is not the
    /// workspace's own, or is what a macro makes.
    pub fn of(&self, sdk: Option<&Profile>, unit: &Unit, leaf: &Leaf) -> Vec<diagnostic::Fix> {
        let lint = leaf.lint.as_str();
        let own = sdk
            .and_then(|profile| profile.replacements.get(lint))
            .map_or(&[][..], |replacement| &replacement.fixes);
        let general = self.catalog.get(lint);
        let swaps = general.map_or(&[][..], |lint| &lint.swaps);
        if let Some(fix) = swap(self, unit, leaf, swaps) {
            return vec![fix];
        }
        let general = general.map_or(&[][..], |lint| &lint.fixes);
        if own.is_empty() && general.is_empty() {
            return Vec::new();
        }
        let owner = unit.instance.def;
        let body = self.calls.types.body(owner);
        let named = own.iter().chain(general).find_map(|fix| {
            let site = self.site(unit, &body, leaf, fix)?;
            Some((fix, site))
        });
        // What is written for the callee and does not fit here is no reason to take what is
        // written for every SDK: a profile may know that it does not suffice.
        let Some((fix, site)) = named else {
            return Vec::new();
        };
        let one = One {
            offers: self,
            sdk,
            owner,
            body: &body,
            leaf,
            fix,
        };
        one.fix(&site).into_iter().collect()
    }

    /// The call that a fix is for, if it is the one at hand.
    fn site(&self, unit: &Unit, body: &Body, leaf: &Leaf, fix: &Fix) -> Option<Site> {
        let (leaf_expr, callee) = (leaf.expr, leaf.callee.as_str());
        let macros = self.macros(body, leaf);
        let found = macros
            .into_iter()
            .find(|(_, call)| names_macro(self.calls, fix, call, callee));
        if let Some((expr, call)) = found {
            return Some(Site::Macro {
                expr,
                call: call.span,
                path: call.path.span,
                has_default: matches!(
                    expr.map(|expr| &body.expr(expr).kind),
                    Some(ExprKind::Macro {
                        opened: Opened::Select {
                            otherwise: Some(_),
                            ..
                        },
                        ..
                    })
                ),
            });
        }
        let all = self.calls.calls_of(&unit.instance);
        all.iter().find(|call| {
            call.call.expr == leaf_expr && names_call(self.calls, fix, call, callee)
        })?;
        let is_plain = |path: &Path| {
            path.qself.is_none() && path.segments.iter().all(|segment| segment.args.is_none())
        };
        match &body.expr(leaf_expr).kind {
            ExprKind::Call { callee, args } => Some(Site::Call {
                expr: leaf_expr,
                path: match &body.expr(*callee).kind {
                    ExprKind::Path(path) if is_plain(path) => Some(path.span),
                    _ => None,
                },
                args: args.clone(),
            }),
            ExprKind::MethodCall {
                method_span,
                generic_args,
                args,
                ..
            } => Some(Site::Call {
                expr: leaf_expr,
                path: generic_args.is_none().then_some(*method_span),
                args: args.clone(),
            }),
            _ => None,
        }
    }

    /// The macro calls that a leaf is, or was written in, innermost first.
    fn macros<'b>(&self, body: &'b Body, leaf: &Leaf) -> Vec<(Option<ExprId>, &'b MacroCall)> {
        let mut found = Vec::new();
        if let ExprKind::Macro { call, .. } = &body.expr(leaf.expr).kind
            && let Some(call) = body.macro_calls.get(*call)
        {
            found.push((Some(leaf.expr), call));
        }
        let texts = &self.calls.types.db.texts;
        let mut at = leaf.site.text;
        while let TextKind::Expansion { call, .. } = &texts.get(at).kind {
            let opened = body.macro_calls.iter().find(|it| it.span == *call);
            found.extend(opened.map(|call| (None, call)));
            at = call.text;
        }
        found
    }

    /// The place in a file of the workspace where a span was written just so. What a macro's
    /// definition says is not: every call of the macro would change.
    pub(super) fn editable(&self, span: Span) -> Option<Span> {
        let db = &self.calls.types.db;
        let written = db.texts.written(span);
        if !db.is_member_text(written.span.text) {
            return None;
        }
        match written.calls.last() {
            None => Some(span),
            Some(call) => {
                let is_input = call.text == written.span.text
                    && call.start <= written.span.start
                    && written.span.end <= call.end;
                (is_input && db.texts.slice(written.span) == db.texts.slice(span))
                    .then_some(written.span)
            }
        }
    }
}

/// The variable that is the context where a fix needs it.
struct ContextVariable {
    name: Name,
    /// Where it is bound.
    binding: Span,
    access: Access,
    /// Whether it surely may be used there.
    may_use: bool,
}

/// What can be done through a variable.
enum Access {
    Shared,
    Mutable,
    Owned,
    OwnedMutable,
}

impl ContextVariable {
    /// The edit, if one is needed, that lets it be borrowed mutably; `None` where nothing does.
    fn made_mutable(&self, one: &One<'_>) -> Option<Option<diagnostic::Edit>> {
        match self.access {
            Access::Mutable | Access::OwnedMutable => Some(None),
            Access::Shared => None,
            Access::Owned => {
                let start = Span {
                    end: self.binding.start,
                    ..self.binding
                };
                Some(Some(one.edit(start, "mut ".to_owned())?))
            }
        }
    }
}

/// One fix for one leaf.
struct One<'a> {
    offers: &'a Offers<'a>,
    sdk: Option<&'a Profile>,
    owner: DefId,
    body: &'a Body,
    leaf: &'a Leaf,
    fix: &'a Fix,
}

impl One<'_> {
    fn fix(&self, site: &Site) -> Option<diagnostic::Fix> {
        // An import would be a second edit, in a place that is not known here.
        if !self.fix.imports.is_empty() {
            return None;
        }
        let expr = match site {
            Site::Call { expr, .. } => *expr,
            Site::Macro { expr, .. } => expr.unwrap_or(self.leaf.expr),
        };
        let around = Surroundings::of(self.body, expr)?;
        let types = self.offers.calls.types;
        let function_is_async = types
            .db
            .fn_item(self.owner)
            .is_some_and(|function| function.is_async);
        if self.fix.needs_async && !around.is_async(function_is_async) {
            return None;
        }
        let mut safe = self.fix.safe && self.leaf.confidence == Confidence::Certain;
        let mut values: Vec<(&str, String)> = Vec::new();
        let mut edits = Vec::new();
        if self.fix.needs_context {
            let context = self.context(&around)?;
            safe &= context.may_use;
            values.push(("ctx", context.name.to_string()));
            if self.fix.needs_mutable {
                edits.extend(context.made_mutable(self)?);
            }
        }
        if self.fix.with.contains("{sdk}") {
            values.push(("sdk", self.sdk_crate()?.to_string()));
        }
        let span = match site {
            Site::Call { expr, path, args } => {
                self.arguments(args, &mut values)?;
                self.call_span(*expr, *path, &around)?
            }
            Site::Macro {
                call,
                path,
                has_default,
                ..
            } => {
                safe &= !(*has_default && self.fix.replaces == Replaces::Path);
                self.macro_span(*call, *path, &mut values)?
            }
        };
        let borrowed: Vec<(&str, &str)> = values
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let with = fill(&self.fix.with, &borrowed);
        if !self.can_name(&with) {
            return None;
        }
        let (message, text) = match self.fix.replaces {
            Replaces::MacroStart => (format!("begin with `{with}`"), self.at_start(span, &with)),
            Replaces::Call | Replaces::CallAndAwait | Replaces::Path => {
                let message = match self.fix.behind.as_str() {
                    "" => format!("write `{with}`"),
                    behind => format!("write `{with}`, and `{behind}` behind it"),
                };
                (message, with)
            }
        };
        edits.push(self.edit(span, text)?);
        if !self.fix.behind.is_empty() {
            let call = match site {
                Site::Call { expr, .. } => self.body.expr(*expr).span,
                Site::Macro { call, .. } => *call,
            };
            let call = self.offers.editable(call)?;
            let end = Span {
                start: call.end,
                ..call
            };
            edits.push(self.edit(end, self.fix.behind.clone())?);
        }
        Some(diagnostic::Fix {
            message,
            safe,
            edits,
        })
    }

    fn edit(&self, span: Span, text: String) -> Option<diagnostic::Edit> {
        let place = self.offers.places.place(span)?;
        Some(diagnostic::Edit {
            file: place.file.to_string(),
            start: span.start,
            end: span.end,
            text,
        })
    }

    fn context(&self, around: &Surroundings<'_>) -> Option<ContextVariable> {
        let inference = self.offers.calls.inference(self.owner);
        let is_context = |local: LocalId| {
            let found = self.offers.sdks.context_of(inference.local(local));
            found.is_some_and(|(profile, kind)| {
                kind == ContextKind::Full && self.sdk.is_none_or(|sdk| sdk.name == profile.name)
            })
        };
        let local = around.variable(is_context)?;
        let access = match inference.local(local) {
            Ty::Reference(true, _) => Access::Mutable,
            Ty::Reference(false, _) => Access::Shared,
            _ => Access::Owned,
        };
        let written = self.body.local(local);
        Some(ContextVariable {
            name: written.name,
            // A name that a macro made is another one than the same name outside.
            binding: self.offers.editable(written.span)?,
            access: match access {
                Access::Owned if written.mutable => Access::OwnedMutable,
                access => access,
            },
            may_use: around.may_use(local, matches!(inference.local(local), Ty::Reference(..))),
        })
    }

    /// The SDK's crate as the code names it.
    fn sdk_crate(&self) -> Option<Name> {
        let db = &self.offers.calls.types.db;
        let authoring = |package: &str| {
            self.sdk.is_some_and(|sdk| {
                let mut own = sdk.packages.iter().filter(|it| it.authoring);
                own.any(|it| it.name == package)
            })
        };
        db.info(self.owner.krate)
            .dependencies
            .iter()
            .find(|(_, krate)| authoring(&db.info(*krate).package))
            .map(|(name, _)| *name)
    }

    /// Whether the crates are there that a text names from the root, as `::uuid::Uuid`.
    fn can_name(&self, text: &str) -> bool {
        let db = &self.offers.calls.types.db;
        text.match_indices("::").all(|(at, _)| {
            let before = text.get(..at).and_then(|text| text.chars().next_back());
            let is_root = before.is_none_or(|c| !(c.is_alphanumeric() || "_>".contains(c)));
            let name: String = text
                .get(at + 2..)
                .unwrap_or("")
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            !is_root
                || name.is_empty()
                || db
                    .extern_crate(self.owner.krate, Name::new(&name))
                    .is_some()
        })
    }

    fn arguments(&self, args: &[ExprId], values: &mut Vec<(&'static str, String)>) -> Option<()> {
        const NAMES: [&str; 4] = ["#0", "#1", "#2", "#3"];
        let texts = &self.offers.calls.types.db.texts;
        for (index, name) in NAMES.into_iter().enumerate() {
            if self.fix.with.contains(&format!("{{{name}}}")) {
                let span = self
                    .offers
                    .editable(self.body.expr(*args.get(index)?).span)?;
                values.push((name, texts.slice(span)));
            }
        }
        if self.fix.with.contains("{args}") {
            let all = match (args.first(), args.last()) {
                (Some(first), Some(last)) => {
                    let first = self.offers.editable(self.body.expr(*first).span)?;
                    let last = self.offers.editable(self.body.expr(*last).span)?;
                    texts.slice(first.to(last))
                }
                _ => String::new(),
            };
            values.push(("args", all));
        }
        Some(())
    }

    fn call_span(
        &self,
        expr: ExprId,
        path: Option<Span>,
        around: &Surroundings<'_>,
    ) -> Option<Span> {
        match self.fix.replaces {
            Replaces::Call => self.offers.editable(self.body.expr(expr).span),
            Replaces::CallAndAwait => {
                let parent = around.parent()?;
                match &self.body.expr(parent).kind {
                    ExprKind::Await(awaited) if *awaited == expr => {
                        self.offers.editable(self.body.expr(parent).span)
                    }
                    _ => None,
                }
            }
            Replaces::Path => self.offers.editable(path?),
            Replaces::MacroStart => None,
        }
    }

    fn macro_span(
        &self,
        call: Span,
        path: Span,
        values: &mut Vec<(&'static str, String)>,
    ) -> Option<Span> {
        let call = self.offers.editable(call)?;
        let path = self.offers.editable(path)?;
        let text = self.offers.calls.types.db.texts.slice(call);
        let after_path = (path.end.checked_sub(call.start)?) as usize;
        let mark = after_path + text.get(after_path..)?.find('!')?;
        let open = mark + text.get(mark..)?.find(['(', '[', '{'])?;
        let input = open + 1..text.len().checked_sub(1)?;
        let args = match text.get(input.clone())?.trim() {
            // `println!()` is a line all the same, `format!()` is an error.
            "" => "\"\"",
            args => args,
        };
        values.push(("args", args.to_owned()));
        let within = |range: Range<usize>| {
            Some(Span {
                start: call.start + u32::try_from(range.start).ok()?,
                end: call.start + u32::try_from(range.end).ok()?,
                ..call
            })
        };
        match self.fix.replaces {
            Replaces::Call => Some(call),
            Replaces::Path => within(0..mark + 1),
            Replaces::MacroStart => within(input.start..input.start),
            Replaces::CallAndAwait => None,
        }
    }

    /// What goes in front of a macro's input: on a line of its own where the input begins on one.
    fn at_start(&self, span: Span, with: &str) -> String {
        let content = self.offers.calls.types.db.texts.get(span.text).content();
        let behind = content.get(span.start as usize..).unwrap_or("");
        let blank: &str = behind
            .find(|c: char| !c.is_whitespace())
            .and_then(|end| behind.get(..end))
            .unwrap_or("");
        match blank.rfind('\n') {
            // The input's own line break and indentation follow.
            Some(line) => {
                let line_break = if blank.contains("\r\n") { "\r\n" } else { "\n" };
                let indentation = blank.get(line + 1..).unwrap_or("");
                format!("{line_break}{indentation}{with}")
            }
            None if blank.is_empty() => format!("{with} "),
            None => format!(" {with}"),
        }
    }
}
