//! Calls by name whose types are not those of the definition.

use super::inputs::Signed;
use super::{At, Fault, Registry};
use crate::advisor::diff::Verdict;
use crate::advisor::types::Reader;
use crate::calls::reach::{Leaf, Wording};
use crate::lints::profile::{Command, CommandKind, Place, PlaceRoot, Profile, Start, StartAction};
use crate::sdk::{Located, Served, Value};
use crate::shape::tree::Shapes;
use crate::syntax::text::Span;
use crate::types::payload::Payloads;
use crate::types::ty::Ty;

pub const LINT: &str = "argument_mismatch";

impl<'t> Registry<'_, 't> {
    /// A command by a string name whose input or result is another type than the definition's.
    pub(super) fn command_mismatch(
        &self,
        sdk: &'t Profile,
        command: &Command,
        at: At<'_>,
    ) -> Option<Leaf> {
        let served = match command.kind {
            CommandKind::Activity | CommandKind::LocalActivity => Served::Activities,
            CommandKind::ChildWorkflow | CommandKind::Call | CommandKind::Send => Served::Workflows,
            _ => return None,
        };
        let output = command.output.as_ref();
        let place = command.name.first()?;
        let inputs = command.input.first();
        let (span, wording) = self.mismatch(sdk, served, at, place, inputs, output)?;
        Some(self.leaf(LINT, at, span, wording))
    }

    /// A client that starts a workflow by a string name with another type than the definition's.
    pub(super) fn start_mismatch(
        &self,
        sdk: &'t Profile,
        start: &Start,
        at: At<'_>,
    ) -> Option<Fault<'t>> {
        if start.action != StartAction::Start || self.is_test(at.owner) {
            return None;
        }
        let place = start.name.as_ref()?;
        let input = start.input.as_ref();
        let (span, wording) = self.mismatch(sdk, Served::Workflows, at, place, input, None)?;
        Some(Fault {
            lint: LINT,
            sdk,
            workflow: None,
            span,
            confidence: at.call.confidence,
            wording,
        })
    }

    fn mismatch(
        &self,
        sdk: &'t Profile,
        served: Served,
        at: At<'_>,
        name: &Place,
        input: Option<&Place>,
        output: Option<&Place>,
    ) -> Option<(Span, Wording)> {
        let Value::Text(name) = self.sdks.value_at(at.owner, at.site(), name)? else {
            return None;
        };
        let definition = self.only_definition(sdk, served, &name)?;
        let given = input.and_then(|place| self.given(at, place));
        let taken = match definition.signature.inputs.as_slice() {
            [only] => Some(self.inside_wrapper(&only.ty).clone()),
            _ => None,
        };
        if let (Some((located, given)), Some(taken)) = (given, taken)
            && !self.can_be_read(sdk, &given, &taken)
        {
            let span = self.span_of(located.owner, located.expr);
            return Some((span, self.mismatched(&name, &given, &taken)));
        }
        let Some(PlaceRoot::Generic(index)) = output.map(|place| &place.root) else {
            return None;
        };
        let wanted = self.sdks.generic_at(at.owner, at.site(), *index)?;
        let wanted = self.inside_wrapper(&wanted);
        let made = definition.signature.output.as_ref()?;
        let made = self.inside_wrapper(made);
        let fits = self.can_be_read(sdk, made, wanted);
        (!fits).then(|| (at.call.call.span, self.mismatched(&name, wanted, made)))
    }

    fn mismatched(&self, name: &str, found: &Ty, expected: &Ty) -> Wording {
        let types = self.calls.types;
        Wording {
            variant: None,
            values: vec![
                ("name", name.to_owned()),
                ("found", types.name_of_ty(found)),
                ("expected", types.name_of_ty(expected)),
            ],
        }
    }

    /// The type of an argument, less references and wrappers, where it is in the caller's body.
    fn given(&self, at: At<'_>, place: &Place) -> Option<(Located, Ty)> {
        let found = self.sdks.exprs_at(at.owner, at.site(), place);
        let located = found.into_iter().next().filter(|l| l.owner == at.owner)?;
        let inference = self.calls.inference(at.owner);
        let ty = inference.expr(located.expr).strip_references();
        let ty = self.inside_wrapper(ty).clone();
        Some((located, ty))
    }

    /// The definition of a name, where there is exactly one.
    fn only_definition(&self, sdk: &'t Profile, served: Served, name: &str) -> Option<Signed<'t>> {
        let definitions = self.signed.get_or_init(|| self.all_signed());
        let mut named = definitions.iter().filter(|d| {
            let of = match d.workflow {
                Some(_) => Served::Workflows,
                None => Served::Activities,
            };
            d.name == name && of == served && std::ptr::eq(d.sdk, sdk)
        });
        let first = named.next()?;
        let first_at = self.calls.types.db.texts.written(first.span).span;
        // A file that several targets share is read for each.
        named
            .all(|other| self.calls.types.db.texts.written(other.span).span == first_at)
            .then(|| first.clone())
    }

    /// Whether what one type wrote, another reads; also where either is not known.
    fn can_be_read(&self, sdk: &Profile, written: &Ty, read: &Ty) -> bool {
        let (written, read) = (written.strip_references(), read.strip_references());
        let is_open = |ty: &Ty| {
            ty.any(&mut |t| {
                !matches!(
                    t,
                    Ty::Primitive(_)
                        | Ty::Adt(..)
                        | Ty::Tuple(_)
                        | Ty::Array(..)
                        | Ty::Slice(_)
                        | Ty::Reference(..)
                        | Ty::Const(_)
                )
            })
        };
        let takes_any = |ty: &Ty| {
            ty.any(&mut |t| {
                matches!(t, Ty::Adt(def, _)
                    if self.calls.effects.attr(*def, "payload").as_deref() == Some("any"))
            })
        };
        if written == read || is_open(written) || is_open(read) || takes_any(read) {
            return true;
        }
        if sdk.payload.texts && (self.is_text(written) || self.is_text(read)) {
            return true;
        }
        let nowhere = |_| None;
        let mut payloads = Payloads::new(self.calls.types, &nowhere);
        let (from, to) = (payloads.text(written), payloads.text(read));
        let shapes = Shapes {
            types: payloads.into_shapes(),
            ..Shapes::default()
        };
        let misread = Reader::new(&shapes, &shapes).read(&from, &to, "input");
        misread.iter().all(|m| m.verdict != Verdict::Breaking)
    }

    fn is_text(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Primitive(primitive) => primitive.name() == "str",
            Ty::Adt(def, _) => self.calls.types.is_std(*def, "string::String"),
            _ => false,
        }
    }
}
