//! Which fields of an options value are set.

use super::Sdks;
use super::trace::Located;
use crate::lints::profile::OptionsType;
use crate::syntax::ast::*;

/// Calls, variables and methods that are followed.
const MOST_STEPS: usize = 64;

impl<'t> Sdks<'t> {
    /// The type of an options value on which surely none of its timeouts is set; none where
    /// one is, or where not all that makes the value can be seen.
    pub fn lacks_timeout(&self, of: &Located) -> Option<&'t OptionsType> {
        let mut at = of.clone();
        for _ in 0..MOST_STEPS {
            let body = self.calls.types.body(at.owner);
            at = match &body.expr(at.expr).kind {
                ExprKind::Local(local) if body.local(*local).mutable => return None,
                ExprKind::Local(local) => self.bound(&at, *local)?,
                ExprKind::Reference {
                    mutable: false,
                    operand,
                } => at.at(*operand),
                ExprKind::Block(block) => at.at(block.tail?),
                ExprKind::Macro {
                    opened: Opened::Expansion(inner),
                    ..
                } => at.at(*inner),
                ExprKind::Struct { path, fields, base } => {
                    let options = self.options_of(path.segments.last()?.name.as_str())?;
                    let is_set = |field: &&FieldValue| {
                        options.timeouts.iter().any(|t| field.name == t.as_str())
                            && !is_none(&body, field.value)
                    };
                    match (fields.iter().find(is_set), base) {
                        (Some(_), _) => return None,
                        (None, None) => return Some(options),
                        (None, Some(base)) if is_default(&body, *base) => return Some(options),
                        (None, Some(base)) => at.at(*base),
                    }
                }
                ExprKind::MethodCall {
                    receiver, method, ..
                } => {
                    let setter = method.as_str();
                    let field = setter
                        .strip_prefix("with_")
                        .or(setter.strip_prefix("maybe_"))
                        .unwrap_or(setter);
                    if self.is_timeout(field) {
                        return None;
                    }
                    match self.method_tail(&at) {
                        Some(tail) => tail,
                        None => at.at(*receiver),
                    }
                }
                ExprKind::Call { callee, args } => {
                    let ExprKind::Path(path) = &body.expr(*callee).kind else {
                        return None;
                    };
                    let (last, front) = path.segments.split_last()?;
                    let on = front.last().map_or("", |segment| segment.name.as_str());
                    let Some(options) = self.options_of(on) else {
                        at = self.called_by(&at, *callee, args, &[])?;
                        continue;
                    };
                    let name = last.name.as_str();
                    let sets = options.constructors.get(name);
                    let sets_one = sets.into_iter().flatten().any(|f| self.is_timeout(f));
                    let is_plain = sets.is_some() || matches!(name, "default" | "builder" | "new");
                    return (is_plain && !sets_one).then_some(options);
                }
                _ => return None,
            };
        }
        None
    }

    fn options_of(&self, name: &str) -> Option<&'t OptionsType> {
        let profiles = self.active();
        profiles
            .flat_map(|profile| &profile.options)
            .filter(|options| !options.timeouts.is_empty() && !options.timeouts_by_type)
            .find(|options| options.types.iter().any(|t| t.last() == name))
    }

    fn is_timeout(&self, field: &str) -> bool {
        self.active()
            .flat_map(|profile| &profile.options)
            .any(|options| options.timeouts.iter().any(|t| t == field))
    }
}

fn is_none(body: &Body, expr: ExprId) -> bool {
    matches!(&body.expr(expr).kind, ExprKind::Path(path)
        if path.segments.last().is_some_and(|s| s.name == "None"))
}

/// `Default::default()`
fn is_default(body: &Body, expr: ExprId) -> bool {
    match &body.expr(expr).kind {
        ExprKind::Call { callee, args } if args.is_empty() => {
            matches!(&body.expr(*callee).kind, ExprKind::Path(path)
                if path.segments.last().is_some_and(|s| s.name == "default"))
        }
        _ => false,
    }
}
