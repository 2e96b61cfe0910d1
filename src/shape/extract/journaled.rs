//! The types of what is recorded.

use super::Extract;
use super::value::Site;
use crate::lints::profile::Command;
use crate::lints::profile::pattern::{Place, PlaceRoot};
use crate::sdk;
use crate::types::ty::{Callable, Ty};

impl<'t> Extract<'_, 't> {
    /// The type of what is recorded of a command when all goes well, where the call says it or the
    /// closure that is journaled; `None` where it is not known to its end.
    pub(super) fn result_type(&self, site: &Site<'t>, command: &Command) -> Option<String> {
        let output = match (&command.journaled, &command.output) {
            (Some(place), _) => self.given_by(site, place)?,
            (None, Some(place)) => {
                let PlaceRoot::Generic(index) = place.root else {
                    return None;
                };
                let at = sdk::Site::Call(&site.call);
                self.sdks.inferred_generic(at, index)?
            }
            (None, None) => return None,
        };
        let output = self.calls.concrete(&output, site.frame.instance.def.krate);
        let result = self.sdks.successful(output)?;
        let is_open = result.any(&mut |ty| {
            matches!(
                ty,
                Ty::Param(..) | Ty::Projection(_) | Ty::Opaque(..) | Ty::Dyn(_)
            )
        });
        (!is_open).then(|| (self.named)(&result))
    }

    /// What the closure, function or future at a place gives.
    fn given_by(&self, site: &Site<'t>, place: &Place) -> Option<Ty> {
        let frame = &site.frame;
        let owner = frame.instance.def;
        let at = sdk::Site::Call(&site.call);
        let mut written = self.sdks.exprs_at(owner, at, place).into_iter();
        let expr = written.find(|it| it.owner == owner)?.expr;
        let ty = frame.inference.expr(expr).subst(&frame.instance.subst);
        match ty.strip_references() {
            // A closure's type holds its parameters and what a call evaluates to.
            Ty::Closure(id, signature) => signature.args_of(id.owner)?.last().cloned(),
            Ty::Function(Callable::Function(def), subst) => {
                Some(self.calls.types.fn_sig(*def)?.output.subst(subst))
            }
            Ty::Future(_) => Some(ty),
            _ => None,
        }
    }
}
