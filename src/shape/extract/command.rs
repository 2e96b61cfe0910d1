//! Commands: what is issued, under which name, and where it is waited for.

use std::rc::Rc;

use super::Extract;
use super::value::{Frame, Lazy, PatchId, Site, Value};
use crate::lints::profile::pattern::{Callee, Place};
use crate::lints::profile::{self, CommandKind, Issued, MeaningKind, PatchRole};
use crate::sdk::{self, Located, Role};
use crate::shape::tree::{Await, Awaited, Cancel, Command, Draw, Exit, Node, Patch, Shape, Text};
use crate::syntax::ast::*;
use crate::syntax::text::Span;
use crate::types::ty::Ty;

/// Variables and parameters through which a name is followed.
const MOST_STEPS: u32 = 32;

/// Whether a call draws from the random source of ids, or fails the task.
pub(super) fn is_draw_or_failure(role: &Role<'_>) -> bool {
    matches!(role, Role::Meaning(meaning)
        if matches!(meaning.of, MeaningKind::SharedRandom | MeaningKind::TaskFailure))
}

impl<'t> Extract<'_, 't> {
    /// What a call of the SDK does; `None` where the profile says nothing of it.
    pub(super) fn sdk_call(
        &mut self,
        site: &Site<'t>,
        roles: &[Role<'t>],
        values: &[Value<'t>],
    ) -> Option<Value<'t>> {
        let span = site.call.call.span;
        let commands: Vec<&'t profile::Command> = roles
            .iter()
            .filter_map(|role| match role {
                Role::Command(command) => Some(*command),
                _ => None,
            })
            .collect();
        if let Some(first) = commands.first() {
            return Some(match first.issued {
                Issued::Call => self.issue(site, first, Awaited::Later),
                Issued::FirstPoll => Value::Lazy(Rc::new(Lazy::Command(site.clone(), first))),
                Issued::Terminal => Value::Lazy(Rc::new(Lazy::Builder(site.clone(), commands))),
            });
        }
        for role in roles {
            match role {
                Role::Patch(patch) => return Some(self.patch_call(site, patch)),
                Role::Cancel(_) => {
                    if let Some(of) = values.first().and_then(Value::issued_only)
                        && !of.is_empty()
                    {
                        let at = self.position(span);
                        self.emit(Node::Cancel(Cancel { of, at }));
                    }
                    return Some(Value::Plain);
                }
                Role::Combinator(combinator) => {
                    return Some(self.combined(combinator, site, values));
                }
                Role::Meaning(meaning) => match meaning.of {
                    MeaningKind::SharedRandom => {
                        let at = self.position(span);
                        self.emit(Node::Draw(Draw { times: 1, at }));
                        return Some(Value::Plain);
                    }
                    MeaningKind::TaskFailure => {
                        self.exit(Exit::TaskFailure);
                        return Some(Value::Plain);
                    }
                    MeaningKind::Cancelled => {
                        let text = "cancelled".to_owned();
                        return Some(Value::Lazy(Rc::new(Lazy::Wait(text, site.clone()))));
                    }
                    MeaningKind::Outcome => {
                        return Some(values.first().cloned().unwrap_or(Value::Plain).success());
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        None
    }

    fn patch_call(&mut self, site: &Site<'t>, patch: &'t profile::Patch) -> Value<'t> {
        let (name, expression) = self.name_at(site, &patch.id);
        let at = self.position(site.call.call.span);
        let id = match (name, expression) {
            (Some(text), _) => PatchId {
                text,
                computed: false,
            },
            (None, Some(text)) if patch.role == PatchRole::Branch => PatchId {
                text,
                computed: true,
            },
            (None, expression) => {
                let what = expression.unwrap_or_default();
                self.unknown(
                    format!("the id of a patch is not known: `{what}`"),
                    Some(site.call.call.span),
                );
                return Value::Plain;
            }
        };
        let deprecated = patch.role == PatchRole::Deprecate;
        match patch.role {
            PatchRole::Branch | PatchRole::Deprecate => {
                self.emit(Node::Patch(Patch {
                    computed: id.computed,
                    id: id.text.clone(),
                    new: Shape::default(),
                    old: Shape::default(),
                    deprecated,
                    at,
                }));
                if deprecated {
                    Value::Plain
                } else {
                    Value::Patched(id)
                }
            }
            PatchRole::Version => {
                self.unknown(
                    format!("which version of `{}` runs is not followed", id.text),
                    Some(site.call.call.span),
                );
                Value::Plain
            }
        }
    }

    /// Issues a command.
    pub(super) fn issue(
        &mut self,
        site: &Site<'t>,
        profile: &'t profile::Command,
        awaited: Awaited,
    ) -> Value<'t> {
        let command = self.command(site, profile, awaited);
        let label = command.label.clone();
        self.emit(Node::Command(Box::new(command)));
        if profile.ends_run {
            if let Some(last) = self.sequences.last_mut() {
                last.ended = true;
            }
            return Value::Plain;
        }
        let is_answered = !profile.complete_at_call || profile.unrecorded;
        match label {
            Some(label) if is_answered && awaited == Awaited::Later => Value::Issued(vec![label]),
            _ => Value::Plain,
        }
    }

    fn command(
        &mut self,
        site: &Site<'t>,
        profile: &'t profile::Command,
        awaited: Awaited,
    ) -> Command {
        let (name, expression) = self.command_name(site, profile);
        let mut command = Command::new(profile.kind, name);
        command.expression = expression;
        command.id = self.option(site, profile.id.as_ref());
        command.key = self.option(site, profile.key.as_ref());
        command.idempotency_key = self.option(site, profile.idempotency_key.as_ref());
        command.session = self.option(site, profile.session.as_ref());
        command.tag = self.option(site, profile.tag.as_ref());
        command.options = self.option(site, profile.options.as_ref());
        command.input = match profile.input.as_slice() {
            [] => None,
            [one] => self.passed(site, one),
            several => {
                let texts: Vec<String> = several
                    .iter()
                    .filter_map(|place| self.passed(site, place))
                    .map(|text| text.as_str().to_owned())
                    .collect();
                (!texts.is_empty()).then(|| Text::Source(texts.join(", ")))
            }
        };
        command.duration = profile
            .duration
            .iter()
            .find_map(|place| self.option(site, Some(place)));
        command.unrecorded = profile.unrecorded;
        command.result = self.result_type(site, profile);
        if profile.kind == CommandKind::WaitCondition
            && command.expression.is_none()
            && let Some(place) = &profile.condition
        {
            command.expression = self
                .option(site, Some(place))
                .map(|text| text.as_str().to_owned());
        }
        let is_never_answered = matches!(
            profile.kind,
            CommandKind::ContinueAsNew
                | CommandKind::UpsertSearchAttributes
                | CommandKind::UpsertMemo
        );
        command.awaited = if is_never_answered {
            Awaited::AtOnce
        } else {
            awaited
        };
        let label = self.label(site, &command);
        if !profile.unrecorded {
            // Results come from the history in the order of the commands, whatever was passed.
            let key = issued_at(site);
            if !self.results.contains_key(&key) {
                let name = base_label(&command);
                let count = self.result_counts.entry(name.clone()).or_default();
                *count += 1;
                let text = result_text(&numbered(name, *count));
                self.results.insert(key, text);
            }
        }
        command.label = Some(label);
        command.at = self.position(site.call.call.span);
        command
    }

    /// The name of a command for waiting for it: always the same for one call reached in one
    /// way, and not shifted by other commands.
    fn label(&mut self, site: &Site<'t>, command: &Command) -> String {
        let key = issued_at(site);
        if let Some(label) = self.labels.get(&key) {
            return label.clone();
        }
        let base = base_label(command);
        let count = self.label_counts.entry(base.clone()).or_default();
        *count += 1;
        let label = numbered(base, *count);
        self.labels.insert(key, label.clone());
        label
    }

    fn command_name(
        &mut self,
        site: &Site<'t>,
        profile: &'t profile::Command,
    ) -> (Option<String>, Option<String>) {
        if let Some(fixed) = &profile.fixed_name {
            return (Some(fixed.clone()), None);
        }
        let mut expression = None;
        for place in &profile.name {
            match self.name_at(site, place) {
                (Some(name), _) => {
                    let name = self.qualified(site, place, profile, name);
                    return (Some(name), None);
                }
                (None, Some(text)) => expression = expression.or(Some(text)),
                (None, None) => {}
            }
        }
        (None, expression)
    }

    fn qualified(
        &self,
        site: &Site<'t>,
        place: &Place,
        profile: &'t profile::Command,
        name: String,
    ) -> String {
        let Some(pattern) = &profile.qualified else {
            return name;
        };
        let owner = site.frame.instance.def;
        let value = self
            .sdks
            .value_at(owner, sdk::Site::Call(&site.call), place);
        let block = match value {
            Some(sdk::Value::Definition { def: Some(def), .. }) => self
                .sdks
                .definition(def)
                .and_then(|definition| definition.block.as_ref())
                .map(|(block, _)| block.clone()),
            _ => None,
        };
        match block {
            // A definition may have the name of its block already.
            Some(block)
                if !name.starts_with(&pattern.replace("{block}", &block).replace("{name}", "")) =>
            {
                pattern.replace("{block}", &block).replace("{name}", &name)
            }
            _ => name,
        }
    }

    /// The name at a place of a call, or its source.
    pub(super) fn name_at(
        &mut self,
        site: &Site<'t>,
        place: &Place,
    ) -> (Option<String>, Option<String>) {
        let frame = &site.frame;
        let owner = frame.instance.def;
        let at = sdk::Site::Call(&site.call);
        let value = self.sdks.value_at(owner, at, place);
        let written = self.sdks.exprs_at(owner, at, place).into_iter().next();
        let own = written.filter(|located| located.owner == owner);
        match value {
            None => (None, None),
            Some(value) => match value.name() {
                Some(name) => (Some(name.to_owned()), None),
                None => {
                    let followed = match (&value, &own) {
                        (
                            sdk::Value::Parameter {
                                function, index, ..
                            },
                            _,
                        ) if *function == owner => self.argument_name(frame, *index),
                        (_, Some(located)) => self.name_of(frame, located.expr, 0),
                        _ => None,
                    };
                    let text = match (&own, value) {
                        (Some(located), _) => self.text(frame, located.expr),
                        (None, sdk::Value::Unknown(text) | sdk::Value::Parameter { text, .. }) => {
                            super::source_text::spaced(&text)
                        }
                        _ => String::new(),
                    };
                    match followed {
                        Some(name) => (Some(name), None),
                        None => (None, Some(text)),
                    }
                }
            },
        }
    }

    fn argument_name(&self, frame: &Rc<Frame<'t>>, index: usize) -> Option<String> {
        let (caller, expr) = frame.arguments.get(index)?.clone()?;
        self.name_of(&caller, expr, 0)
    }

    /// The name that an expression is, followed through variables and into callers.
    fn name_of(&self, frame: &Rc<Frame<'t>>, expr: ExprId, steps: u32) -> Option<String> {
        if steps > MOST_STEPS {
            return None;
        }
        let body = &frame.body;
        match &body.expr(expr).kind {
            ExprKind::Local(local) => {
                let origin = frame
                    .env
                    .borrow()
                    .get(local)
                    .and_then(|slot| slot.origin.clone());
                if let Some((frame, expr)) = origin {
                    return self.name_of(&frame, expr, steps + 1);
                }
            }
            ExprKind::Reference { operand, .. } => return self.name_of(frame, *operand, steps + 1),
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if args.is_empty()
                && matches!(
                    method.as_str(),
                    "to_string" | "to_owned" | "into" | "as_str" | "as_ref" | "clone"
                ) =>
            {
                return self.name_of(frame, *receiver, steps + 1);
            }
            _ => {}
        }
        let owner = frame.instance.def;
        match self.sdks.value_of(&Located::new(owner, expr)) {
            sdk::Value::Parameter {
                function, index, ..
            } if function == owner => {
                let (caller, expr) = frame.arguments.get(index)?.clone()?;
                self.name_of(&caller, expr, steps + 1)
            }
            value => value.name().map(str::to_owned),
        }
    }

    /// What is passed: a value only where it is written as one, for a name that is found in a
    /// variable's initializer need not be what the variable holds.
    fn passed(&mut self, site: &Site<'t>, place: &Place) -> Option<Text> {
        let owner = site.frame.instance.def;
        let written = self
            .sdks
            .exprs_at(owner, sdk::Site::Call(&site.call), place)
            .into_iter()
            .next()
            .filter(|located| located.owner == owner);
        let mut expr = written.as_ref().map(|located| located.expr);
        let body = &site.frame.body;
        while let Some(ExprKind::Reference { operand, .. }) = expr.map(|it| &body.expr(it).kind) {
            expr = Some(*operand);
        }
        match expr {
            Some(expr)
                if !matches!(
                    body.expr(expr).kind,
                    ExprKind::Literal(_) | ExprKind::Path(_)
                ) =>
            {
                let text = self.text(&site.frame, expr);
                // `"x".into()` is `"x"`.
                Some(match syn::parse_str::<syn::LitStr>(&text) {
                    Ok(literal) => Text::Value(literal.value()),
                    Err(_) => Text::Source(text),
                })
            }
            _ => self.option(site, Some(place)),
        }
    }

    fn option(&mut self, site: &Site<'t>, place: Option<&Place>) -> Option<Text> {
        match self.name_at(site, place?) {
            (Some(name), _) => Some(Text::Value(name)),
            (None, Some(text)) => Some(Text::Source(text)),
            (None, None) => None,
        }
    }

    /// Waits for a value.
    pub(super) fn awaited(
        &mut self,
        frame: &Rc<Frame<'t>>,
        value: Value<'t>,
        span: Option<Span>,
    ) -> Value<'t> {
        match value {
            Value::Issued(labels) => self.wait(frame, labels, false, span),
            Value::Lazy(lazy) => self.poll(frame, &lazy, span),
            Value::Either(ref condition, ..) => {
                let condition = condition.clone();
                let mut ways = Vec::new();
                value.ways(&condition, &mut ways);
                let arms = ways
                    .into_iter()
                    .map(|way| {
                        let (sequence, _) = self.within(|it| it.awaited(frame, way, span));
                        Shape::new(sequence.nodes)
                    })
                    .collect();
                self.emit_branch(condition, arms, span);
                Value::Plain
            }
            Value::Fields(_) | Value::All(_) if value.holds_future() => match value.issued_only() {
                Some(labels) if matches!(value, Value::All(_)) => {
                    self.wait(frame, labels, false, span)
                }
                _ => value,
            },
            Value::Outcome(_, ref inner) if inner.holds_future() => {
                self.awaited(frame, (**inner).clone(), span)
            }
            Value::Iterator(_) => {
                let own = frame.body.root.map(|root| frame.body.expr(root).span);
                match span.or(own) {
                    Some(span) => {
                        let driven = self.driven(frame, value, span);
                        self.awaited(frame, driven, Some(span))
                    }
                    None => Value::Plain,
                }
            }
            other => other,
        }
    }

    fn wait(
        &mut self,
        frame: &Rc<Frame<'t>>,
        labels: Vec<String>,
        first: bool,
        span: Option<Span>,
    ) -> Value<'t> {
        if labels.is_empty() {
            return Value::Plain;
        }
        if !first && span.is_some_and(|span| self.starts_only(frame, span)) {
            return Value::Issued(labels);
        }
        let hole = self.hole();
        let fails = Some(Shape::new(vec![Node::Exit(Exit::Break(
            super::finish::hole_label(hole),
        ))]));
        let at = span.and_then(|span| self.position(span));
        let mut joined = false;
        if let Some(last) = self.sequences.last_mut()
            && let Some(Node::Command(command)) = last.nodes.last_mut()
            && command.awaited == Awaited::Later
            && command.fails.is_none()
            && let ([only], Some(label)) = (labels.as_slice(), &command.label)
            && only == label
        {
            command.awaited = Awaited::AtOnce;
            command.fails = fails.clone();
            joined = true;
        }
        if joined {
            self.clock += 1;
        } else {
            self.emit(Node::Await(Await {
                of: labels,
                first,
                settles: false,
                fails,
                at,
            }));
        }
        self.outcome(vec![hole], Value::Plain)
    }

    /// Whether awaiting only tells that a command has begun: what it gives is a handle, whose
    /// outcome is asked for elsewhere.
    fn starts_only(&self, frame: &Rc<Frame<'t>>, span: Span) -> bool {
        let exprs = frame.body.exprs.iter().enumerate();
        let found = exprs
            .filter(|(_, expr)| expr.span == span && matches!(expr.kind, ExprKind::Await(_)))
            .map(|(index, _)| ExprId(index as u32))
            .next();
        let Some(expr) = found else { return false };
        let ty = frame.inference.expr(expr).subst(&frame.instance.subst);
        let handles: Vec<&str> = self
            .sdks
            .active()
            .flat_map(|profile| &profile.meanings)
            .filter(|meaning| meaning.of == MeaningKind::Outcome)
            .flat_map(|meaning| &meaning.calls)
            .filter_map(|callee| match callee {
                Callee::Path(path) => {
                    let owner = path.segments.len().checked_sub(2)?;
                    path.segments.get(owner).map(String::as_str)
                }
                _ => None,
            })
            .collect();
        ty.any(&mut |part| match part {
            Ty::Adt(def, _) => {
                self.sdks.is_sdk_crate(def.krate)
                    && handles.contains(&self.calls.types.db.def(*def).name.as_str())
            }
            _ => false,
        })
    }

    /// Polls a future to its end.
    pub(super) fn poll(
        &mut self,
        frame: &Rc<Frame<'t>>,
        lazy: &Rc<Lazy<'t>>,
        span: Option<Span>,
    ) -> Value<'t> {
        match &**lazy {
            Lazy::Block(owner, expr) => self.inline_block(&owner.clone(), *expr),
            Lazy::Function(entered) => self.inline_function(&entered.clone()),
            Lazy::Command(site, profile) => {
                let value = self.issue(site, profile, Awaited::Later);
                self.awaited(frame, value, span)
            }
            Lazy::Step(site, kind, name) => {
                let mut command = Command::new(*kind, Some(name.clone()));
                command.awaited = Awaited::Later;
                command.at = self.position(site.call.call.span);
                let label = self.label(site, &command);
                command.label = Some(label.clone());
                self.emit(Node::Command(Box::new(command)));
                self.wait(frame, vec![label], false, span)
            }
            Lazy::Builder(site, commands) => {
                let by_await = |c: &&&'t profile::Command| c.terminals.iter().any(|t| t == "await");
                match commands.iter().find(by_await) {
                    Some(profile) => {
                        let value = self.issue(site, profile, Awaited::Later);
                        self.awaited(frame, value, span)
                    }
                    None => Value::Plain,
                }
            }
            Lazy::Combined { race, arms } => self.poll_several(frame, *race, arms, span),
            Lazy::Called(closure, argument) => {
                let made = self.call_closure(closure, vec![argument.clone()], false);
                self.awaited(frame, made, span)
            }
            Lazy::Then(first, closure, condition) => {
                let value = self.awaited(frame, first.clone(), span);
                let argument = value.clone().success();
                let was_fresh = matches!(&value, Value::Outcome(it, _) if self.is_fresh(it));
                let (sequence, made) = self.within(|it| {
                    let made = it.call_closure(closure, vec![argument], false);
                    it.awaited(frame, made, span)
                });
                if sequence.nodes.is_empty() {
                    return self.refreshed(value, was_fresh);
                }
                match condition {
                    None => {
                        self.append(sequence);
                        made
                    }
                    Some(condition) => {
                        let arms = vec![Shape::new(sequence.nodes), Shape::default()];
                        self.emit_branch(condition.clone(), arms, span);
                        Value::Plain
                    }
                }
            }
            Lazy::Next(labels) => self.wait(frame, labels.clone(), true, span),
            Lazy::Wait(text, site) => {
                let mut command = Command::new(CommandKind::WaitEvent, Some(text.clone()));
                command.unrecorded = true;
                command.at = self.position(site.call.call.span);
                self.emit(Node::Command(Box::new(command)));
                Value::Plain
            }
        }
    }
}

fn base_label(command: &Command) -> String {
    match &command.name {
        Some(name) => name.clone(),
        None => command.kind.as_str().to_owned(),
    }
}

fn numbered(name: String, count: u32) -> String {
    match count {
        1 => name,
        n => format!("{name} #{n}"),
    }
}

fn issued_at(site: &Site<'_>) -> super::Issued {
    let frame = &site.frame;
    (frame.path.clone(), frame.instance.def, site.call.call.expr)
}

/// What a command's result is called in texts.
pub(super) fn result_text(label: &str) -> String {
    let is_path = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':' | '#' | ' ');
    if label.chars().all(is_path) {
        format!("{label}()")
    } else {
        format!("{label:?}()")
    }
}
