//! When a name that the graph gives means the function that the compiler names.

use std::collections::BTreeSet;

use crate::callee::{Name, Path, TypeHead};
use crate::graph::Confidence;
use crate::truth::{Callee, Dispatch};

/// What one given name is to a true callee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Agreement {
    /// Another function.
    No,
    /// What the true callee does nothing but call: `From::from` for `Into::into`.
    Delegate,
    /// The same.
    Yes,
}

/// Compares names for the crates of one package.
#[derive(Debug)]
pub struct Judge<'t> {
    crates: &'t BTreeSet<String>,
}

impl<'t> Judge<'t> {
    /// A judge for calls in these crates.
    pub fn new(crates: &'t BTreeSet<String>) -> Self {
        Self { crates }
    }

    /// Compares one given name with the true callee.
    pub fn compare(&self, truth: &Callee, given: &str, confidence: Confidence) -> Agreement {
        let given = Name::parse(given);
        if self.same(truth, &given, confidence) {
            Agreement::Yes
        } else if self.delegates(truth, &given) {
            Agreement::Delegate
        } else {
            Agreement::No
        }
    }

    /// Compares a candidate for a called value. The compiler knows only the value's type: a closure's
    /// tells that it is one, a pointer's, parameter's or object's does not tell which code it is.
    pub fn value(truth: &Callee, given: &str, confidence: Confidence) -> Agreement {
        let is_closure = given
            .rsplit("::")
            .next()
            .is_some_and(|last| last.starts_with("{closure#"));
        let right = match truth.name.self_type() {
            Some(TypeHead::Closure) => is_closure,
            _ => is_closure || confidence > Confidence::Certain,
        };
        if right { Agreement::Yes } else { Agreement::No }
    }

    fn same(&self, truth: &Callee, given: &Name, confidence: Confidence) -> bool {
        if truth.name.method() != given.method() {
            return false;
        }
        match (&truth.name, given) {
            (Name::Path(path), Name::Path(given)) => {
                self.same_path(path, given) || self.same_path(&truth.definition, given)
            }
            (Name::Inherent { self_type, .. }, Name::Path(given)) => {
                given.split_last().is_some_and(|(_, owner)| {
                    self.same_type(self_type, &TypeHead::parse(&owner.join("::")))
                        || self.same_path(&truth.definition, owner)
                })
            }
            (
                Name::Inherent { self_type, .. },
                Name::Inherent {
                    self_type: given, ..
                },
            ) => self.same_type(self_type, given),
            (Name::Trait { trait_path, .. }, Name::Path(given)) => {
                given.split_last().is_some_and(|(_, owner)| {
                    (self.same_path(trait_path, owner) || self.same_path(&truth.definition, owner))
                        && self.trait_is_enough(truth, owner)
                })
            }
            (
                Name::Trait {
                    self_type,
                    trait_path,
                    ..
                },
                Name::Trait {
                    self_type: given_type,
                    trait_path: given_trait,
                    ..
                },
            ) => {
                (self.same_path(trait_path, given_trait)
                    || self.same_path(&truth.definition, given_trait))
                    && match truth.dispatch {
                        Dispatch::Static => {
                            is_parameter(given_type) || self.same_type(self_type, given_type)
                        }
                        Dispatch::Opaque => true,
                        // One implementation among those that fit: right if it is not taken for
                        // the only one there can be.
                        Dispatch::Generic | Dispatch::Dynamic => {
                            confidence > Confidence::Certain
                                || is_parameter(given_type)
                                || !matches!(given_type, TypeHead::Path(_))
                                || self.same_type(self_type, given_type)
                        }
                    }
            }
            _ => false,
        }
    }

    /// Whether naming the trait's method without a type names the right body.
    fn trait_is_enough(&self, truth: &Callee, trait_path: &[String]) -> bool {
        match (truth.dispatch, truth.provided) {
            (Dispatch::Static, Some(provided)) => provided,
            (Dispatch::Static, None) => {
                let trait_name = trait_path.last().map_or("", String::as_str);
                trait_path.first().is_none_or(|krate| krate != "std")
                    || is_provided_by_std(trait_name, truth.name.method())
            }
            _ => true,
        }
    }

    fn same_type(&self, truth: &TypeHead, given: &TypeHead) -> bool {
        match (truth, given) {
            (TypeHead::Path(truth), TypeHead::Path(given))
            | (TypeHead::Dyn(truth), TypeHead::Dyn(given) | TypeHead::Path(given))
            | (TypeHead::Impl(truth), TypeHead::Impl(given)) => self.same_path(truth, given),
            // The graph's names leave an array's length out.
            (TypeHead::Array, TypeHead::Slice) => true,
            // Pointers are documented at modules of their own.
            (TypeHead::Pointer, TypeHead::Path(given)) => given
                .last()
                .is_some_and(|name| matches!(name.as_str(), "pointer" | "const_ptr" | "mut_ptr")),
            _ => std::mem::discriminant(truth) == std::mem::discriminant(given),
        }
    }

    /// Whether two paths name the same thing, when either may leave out modules that the other goes
    /// through: private ones, or those that a re-export jumps over.
    fn same_path(&self, truth: &[String], given: &[String]) -> bool {
        if truth.last() != given.last() {
            return false;
        }
        if is_subsequence(truth, given) || is_subsequence(given, truth) {
            return true;
        }
        let (Some((truth_crate, truth)), Some((given_crate, given))) =
            (truth.split_first(), given.split_first())
        else {
            return false;
        };
        let std = [truth_crate, given_crate].map(|krate| krate == "std");
        let local = [truth_crate, given_crate].map(|krate| self.crates.contains(krate));
        if std[0] != std[1] || local[0] != local[1] {
            return false;
        }
        // `grep::grep_cli::X`: the public path goes through a re-exported crate.
        let truth = match truth.iter().position(|segment| segment == given_crate) {
            Some(at) => &truth[at + 1..],
            None => truth,
        };
        // A facade (`serde` for `serde_core`), or a program's modules taken for the library's.
        is_subsequence(truth, given) || is_subsequence(given, truth)
    }

    fn delegates(&self, truth: &Callee, given: &Name) -> bool {
        let Name::Trait {
            trait_path,
            method,
            argument,
            ..
        } = &truth.name
        else {
            return false;
        };
        let trait_name = trait_path.last().map_or("", String::as_str);
        let (given_trait, given_type): (&Path, Option<&TypeHead>) = match given {
            Name::Trait {
                trait_path,
                self_type,
                ..
            } => (trait_path, Some(self_type)),
            Name::Path(_) | Name::Inherent { .. } => return false,
        };
        let given_trait = given_trait.last().map_or("", String::as_str);
        match (trait_name, method.as_str(), given_trait, given.method()) {
            ("Into", "into", "From", "from") | ("TryInto", "try_into", "TryFrom", "try_from") => {
                match (argument, given_type) {
                    (Some(target), Some(given)) => {
                        is_parameter(target) || self.same_type(target, given)
                    }
                    _ => true,
                }
            }
            ("ToString", "to_string", "Display", "fmt")
            | ("Iterator", "collect", "FromIterator", "from_iter")
            | ("Iterator", "sum", "Sum", "sum")
            | ("Iterator", "product", "Product", "product") => true,
            _ => false,
        }
    }
}

/// `T`, as the self type of a blanket implementation or a bound.
fn is_parameter(head: &TypeHead) -> bool {
    matches!(head, TypeHead::Path(path)
        if path.len() == 1 && path[0].starts_with(char::is_uppercase))
}

fn is_subsequence(short: &[String], long: &[String]) -> bool {
    let mut long = long.iter();
    short
        .iter()
        .all(|segment| long.any(|candidate| candidate == segment))
}

/// Methods that std's traits give a body to, or implement for every type by one blanket impl. Of
/// traits not named here all methods count as required.
fn is_provided_by_std(trait_name: &str, method: &str) -> bool {
    match trait_name {
        "Iterator" => method != "next",
        "DoubleEndedIterator" => method != "next_back",
        "ExactSizeIterator" | "Error" | "Into" | "TryInto" | "ToString" | "Any" => true,
        "PartialEq" => method == "ne",
        "PartialOrd" => method != "partial_cmp",
        "Ord" => method != "cmp",
        "Read" => method != "read",
        "Write" => !matches!(method, "write" | "flush" | "write_str"),
        "BufRead" => !matches!(method, "fill_buf" | "consume"),
        "Seek" => method != "seek",
        "Hasher" => !matches!(method, "finish" | "write"),
        "Hash" => method == "hash_slice",
        "BuildHasher" => method == "hash_one",
        "Clone" => method == "clone_from",
        "ToOwned" => method == "clone_into",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn callee(name: &str, dispatch: Dispatch) -> Callee {
        Callee {
            name: Name::parse(name),
            definition: Path::new(),
            dispatch,
            foreign: true,
            provided: None,
        }
    }

    fn judged(truth: &Callee, given: &str, confidence: Confidence) -> Agreement {
        let crates = BTreeSet::from(["shop".to_owned()]);
        Judge::new(&crates).compare(truth, given, confidence)
    }

    fn certain(truth: &str, given: &str) -> Agreement {
        let mut truth = callee(truth, Dispatch::Static);
        if let Name::Path(path) = &truth.name
            && path
                .iter()
                .any(|segment| segment.starts_with(char::is_uppercase))
        {
            truth.name = truth.name.into_inherent();
        }
        judged(&truth, given, Confidence::Certain)
    }

    #[test]
    fn private_modules_make_no_difference() {
        use Agreement::{No, Yes};
        for (truth, given, expected) in [
            ("tokio::time::sleep", "tokio::time::sleep::sleep", Yes),
            ("std::io::_print", "std::io::stdio::_print", Yes),
            (
                "std::sync::Mutex::lock",
                "std::sync::poison::mutex::Mutex::lock",
                Yes,
            ),
            (
                "serde_core::ser::Error::custom",
                "serde::ser::Error::custom",
                Yes,
            ),
            (
                "parking_lot::lock_api::RwLock::read",
                "lock_api::rwlock::RwLock::read",
                Yes,
            ),
            ("shop::order::Error::new", "shop::stock::Error::new", No),
            ("std::fs::read", "tokio::fs::read", No),
            (
                "<std::collections::hash_map::Iter as std::iter::Iterator>::next",
                "<std::collections::btree_map::Iter as std::iter::Iterator>::next",
                No,
            ),
            ("core::slice::<impl [T]>::first", "std::slice::first", Yes),
            ("core::str::<impl str>::len", "std::str::len", Yes),
            ("core::str::<impl str>::len", "std::string::String::len", No),
        ] {
            assert_eq!(certain(truth, given), expected, "{truth} {given}");
        }
    }

    #[test]
    fn a_function_may_be_named_where_it_is_defined() {
        let mut truth = callee("tokio_util::io::poll_write_buf", Dispatch::Static);
        let given = "tokio_util::util::poll_buf::poll_write_buf";
        assert_eq!(judged(&truth, given, Confidence::Certain), Agreement::No);
        truth.definition = given.split("::").map(str::to_owned).collect();
        assert_eq!(judged(&truth, given, Confidence::Certain), Agreement::Yes);
    }

    #[test]
    fn a_trait_alone_names_only_methods_with_a_body() {
        let map = "<std::slice::Iter as std::iter::Iterator>::map";
        let next = "<std::slice::Iter as std::iter::Iterator>::next";
        assert_eq!(certain(map, "std::iter::Iterator::map"), Agreement::Yes);
        assert_eq!(certain(next, "std::iter::Iterator::next"), Agreement::No);
        assert_eq!(
            certain(map, "<I as std::iter::Iterator>::map"),
            Agreement::Yes
        );
    }

    #[test]
    fn an_implementation_may_stand_for_a_trait_object_if_it_is_not_called_certain() {
        let now = callee("<dyn shop::Clock as shop::Clock>::now", Dispatch::Dynamic);
        let implementation = "<shop::System as shop::Clock>::now";
        assert_eq!(
            judged(&now, implementation, Confidence::Likely),
            Agreement::Yes
        );
        assert_eq!(
            judged(&now, implementation, Confidence::Certain),
            Agreement::No
        );
        assert_eq!(
            judged(&now, "shop::Clock::now", Confidence::Certain),
            Agreement::Yes
        );
        assert_eq!(
            judged(
                &now,
                "<shop::System as shop::Other>::now",
                Confidence::Likely
            ),
            Agreement::No
        );
    }

    #[test]
    fn what_a_conversion_calls_is_as_good_as_its_name() {
        let into = "<str as std::convert::Into<std::string::String>>::into";
        assert_eq!(
            certain(into, "<std::string::String as std::convert::From>::from"),
            Agreement::Delegate
        );
        assert_eq!(
            certain(into, "<std::sync::Arc as std::convert::From>::from"),
            Agreement::No
        );
    }
}
