//! The traits of the standard library that the solver treats in a way of their own.

use rustc_hash::FxHashMap;

use super::Types;
use crate::names::DefId;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LangTrait {
    /// Holds of every type, as far as calls are concerned.
    Marker,
    Copy,
    Clone,
    /// `Fn`, `FnMut`, `FnOnce`
    Fn,
    /// Their async kin.
    AsyncFn,
    Future,
    IntoFuture,
    /// What tuples have if their items do.
    OfTuples,
}

const PATHS: &[(&str, LangTrait)] = &[
    ("marker::Sized", LangTrait::Marker),
    ("marker::Send", LangTrait::Marker),
    ("marker::Sync", LangTrait::Marker),
    ("marker::Unpin", LangTrait::Marker),
    ("marker::Freeze", LangTrait::Marker),
    ("panic::UnwindSafe", LangTrait::Marker),
    ("panic::RefUnwindSafe", LangTrait::Marker),
    ("marker::Copy", LangTrait::Copy),
    ("clone::Clone", LangTrait::Clone),
    ("ops::Fn", LangTrait::Fn),
    ("ops::FnMut", LangTrait::Fn),
    ("ops::FnOnce", LangTrait::Fn),
    ("ops::AsyncFn", LangTrait::AsyncFn),
    ("ops::AsyncFnMut", LangTrait::AsyncFn),
    ("ops::AsyncFnOnce", LangTrait::AsyncFn),
    ("future::Future", LangTrait::Future),
    ("future::IntoFuture", LangTrait::IntoFuture),
    ("cmp::PartialEq", LangTrait::OfTuples),
    ("cmp::Eq", LangTrait::OfTuples),
    ("cmp::PartialOrd", LangTrait::OfTuples),
    ("cmp::Ord", LangTrait::OfTuples),
    ("hash::Hash", LangTrait::OfTuples),
    ("default::Default", LangTrait::OfTuples),
    ("fmt::Debug", LangTrait::OfTuples),
];

/// By definition: the solver asks with every question.
pub type LangTraits = FxHashMap<DefId, LangTrait>;

pub fn lang_traits(types: &Types) -> LangTraits {
    PATHS
        .iter()
        .filter_map(|&(path, kind)| Some((types.std_item(path)?, kind)))
        .collect()
}
