//! What definitions take: how many values, and whether one is the caller's clock.

use super::{Fault, Registry};
use crate::calls::Confidence;
use crate::calls::reach::Wording;
use crate::diagnostic::WorkflowKind;
use crate::lints::profile::{CommandKind, Profile};
use crate::names::CrateOrigin;
use crate::sdk::{Activity, Entry, Input, Signature, Workflow};
use crate::syntax::text::{Name, Span};
use crate::types::ty::Ty;

pub const SEVERAL: &str = "several_arguments";
pub const CLOCK: &str = "clock_argument";

/// A definition and what it takes and returns.
#[derive(Clone)]
pub(super) struct Signed<'t> {
    pub sdk: &'t Profile,
    pub kind: String,
    pub name: String,
    pub span: Span,
    pub entry: Entry,
    /// None for activities.
    pub workflow: Option<(String, WorkflowKind)>,
    pub signature: Signature,
}

impl<'t> Signed<'t> {
    pub fn of_workflow(workflow: &Workflow<'t>, signature: Signature) -> Self {
        let kind = match workflow.kind {
            WorkflowKind::Signal => "signal".to_owned(),
            WorkflowKind::Update => "update".to_owned(),
            _ => workflow.sdk.terms.workflow.clone(),
        };
        Signed {
            sdk: workflow.sdk,
            kind,
            name: workflow.name.clone(),
            span: workflow.span,
            entry: workflow.entry,
            workflow: Some((workflow.id.clone(), workflow.kind)),
            signature,
        }
    }

    pub fn of_activity(activity: &Activity<'t>, signature: Signature) -> Self {
        Signed {
            sdk: activity.sdk,
            kind: activity.sdk.terms.activity.clone(),
            name: activity.name.clone(),
            span: activity.span,
            entry: activity.entry,
            workflow: None,
            signature,
        }
    }

    /// Whether its input and result are recorded.
    pub fn is_recorded(&self) -> bool {
        match &self.workflow {
            Some((_, kind)) => !matches!(
                kind,
                WorkflowKind::Init | WorkflowKind::Query | WorkflowKind::UpdateValidator
            ),
            // The arguments of a step that runs in place go nowhere.
            None => {
                let mut commands = self.sdk.commands.iter();
                commands.any(|c| c.kind == CommandKind::Activity)
            }
        }
    }

    pub fn fault(&self, lint: &'static str, span: Span, wording: Wording) -> Fault<'t> {
        Fault {
            lint,
            sdk: self.sdk,
            workflow: self.workflow.as_ref().map(|(id, _)| id.clone()),
            span,
            confidence: Confidence::Certain,
            wording,
        }
    }
}

impl<'t> Registry<'_, 't> {
    pub(super) fn several_arguments(&self, signed: &Signed<'t>) -> Option<Fault<'t>> {
        let count = match signed.signature.inputs.as_slice() {
            [] => 0,
            [only] => match self.inside_wrapper(&only.ty) {
                Ty::Tuple(items) => items.len(),
                _ => 1,
            },
            several => several.len(),
        };
        if count < 2 || !signed.is_recorded() {
            return None;
        }
        let wording = Wording {
            variant: None,
            values: vec![
                ("kind", signed.kind.clone()),
                ("name", signed.name.clone()),
                ("count", count.to_string()),
            ],
        };
        Some(signed.fault(SEVERAL, signed.span, wording))
    }

    /// The value that a wrapper of the SDK says how to encode: `Json<T>`.
    pub(super) fn inside_wrapper<'y>(&self, ty: &'y Ty) -> &'y Ty {
        match ty {
            Ty::Adt(def, args) if self.sdks.is_sdk_crate(def.krate) => match args.as_ref() {
                [inner] => inner,
                _ => ty,
            },
            _ => ty,
        }
    }

    pub(super) fn clock_arguments(&self, signed: &Signed<'t>) -> Vec<Fault<'t>> {
        let starts = match &signed.workflow {
            Some((_, kind)) => !matches!(
                kind,
                WorkflowKind::Init | WorkflowKind::Query | WorkflowKind::UpdateValidator
            ),
            None => false,
        };
        if !starts {
            return Vec::new();
        }
        let inputs = signed.signature.inputs.iter();
        inputs
            .flat_map(|input| self.clocks(signed.entry, input))
            .map(|(name, span)| {
                let wording = Wording {
                    variant: None,
                    values: vec![("field", name.to_string()), ("name", signed.name.clone())],
                };
                signed.fault(CLOCK, span, wording)
            })
            .collect()
    }

    /// The variables of a parameter, or the fields of its struct, that are called `now`.
    fn clocks(&self, entry: Entry, input: &Input) -> Vec<(Name, Span)> {
        let types = self.calls.types;
        let body = types.body(entry.owner());
        let inference = self.calls.inference(entry.owner());
        let mut found: Vec<(Name, Span)> = input
            .bound
            .iter()
            .map(|&local| (body.local(local), inference.local(local)))
            .filter(|(local, ty)| says_now(local.name) && self.may_be_time(ty))
            .map(|(local, _)| (local.name, local.span))
            .collect();
        if let Ty::Adt(def, _) = self.inside_wrapper(input.ty.strip_references())
            && types.db.info(def.krate).origin == CrateOrigin::Member
            && types.db.kind(*def) == crate::names::DefKind::Struct
            && let Some(item) = types.db.adt_item(*def)
        {
            let fields = types.fields(*def, 0);
            let written = item.variants.iter().flat_map(|v| &v.fields);
            for (field, (name, ty)) in written.zip(fields.iter()) {
                if says_now(*name) && self.may_be_time(ty) {
                    found.push((*name, field.span));
                }
            }
        }
        found
    }

    /// A number, or a type whose name speaks of time.
    fn may_be_time(&self, ty: &Ty) -> bool {
        match ty.strip_references() {
            Ty::Primitive(primitive) => !matches!(primitive.name(), "bool" | "char" | "str" | "u8"),
            Ty::Adt(def, args) => {
                let name = self.calls.types.db.def(*def).name;
                let name = name.as_str();
                let is_option = self.calls.types.is_std(*def, "option::Option");
                if is_option {
                    return args.iter().any(|inner| self.may_be_time(inner));
                }
                let words = ["Time", "Date", "Instant", "Zoned"];
                words.iter().any(|word| name.contains(word))
            }
            _ => false,
        }
    }
}

/// Whether a name says that a value is the present moment.
fn says_now(name: Name) -> bool {
    let name = name.as_str();
    let name = name
        .strip_prefix("r#")
        .unwrap_or(name)
        .trim_start_matches('_');
    let words: Vec<&str> = name.split('_').collect();
    let is_unit = |word: &str| {
        matches!(
            word,
            "ms" | "millis" | "secs" | "seconds" | "nanos" | "micros" | "ts" | "utc" | "unix"
        )
    };
    let rest: Vec<&str> = words.iter().copied().filter(|w| !is_unit(w)).collect();
    matches!(rest.as_slice(), ["now"])
        || matches!(
            rest.as_slice(),
            ["current", "time" | "timestamp" | "date" | "datetime"]
        )
}
