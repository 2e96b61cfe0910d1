//! Decides `#[cfg]` predicates as rustc would for a chosen target, without running rustc.
//!
//! Target facts come from the tables of `cfg-expr`. What is set by default is what a plain
//! `cargo build` sets: `debug_assertions`, `panic = "unwind"` and the target's own names; `test`,
//! `doc`, `miri` and every custom `--cfg` are off. The rules are the Rust reference's
//! (<https://doc.rust-lang.org/reference/conditional-compilation.html>).

use std::collections::BTreeSet;
use std::sync::Arc;

use cfg_expr::target_lexicon::HOST;
use cfg_expr::targets::{
    ALL_BUILTINS, Endian, Family, HasAtomic, TargetInfo, get_builtin_target_by_triple,
};

mod predicate;

pub use predicate::{MAX_DEPTH, MalformedPredicate, Predicate};

/// A platform that code is compiled for.
#[derive(Clone, PartialEq, Eq)]
pub struct Platform(&'static TargetInfo);

/// A target triple that rustc does not ship.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown target `{triple}`{}; `rustc --print target-list` prints those that exist", near_text(.near))]
pub struct UnknownTarget {
    /// As it was asked for.
    pub triple: String,
    /// Triples that are spelled alike, the nearest first.
    pub near: Vec<String>,
}

fn near_text(near: &[String]) -> String {
    match near.split_first() {
        None => String::new(),
        Some((first, _)) => format!(", did you mean `{first}`?"),
    }
}

impl Platform {
    /// The platform with this triple.
    pub fn from_triple(triple: &str) -> Result<Self, UnknownTarget> {
        get_builtin_target_by_triple(triple)
            .map(Self)
            .ok_or_else(|| UnknownTarget {
                triple: triple.to_owned(),
                near: super::near::nearest(
                    triple,
                    ALL_BUILTINS.iter().map(|target| target.triple.as_str()),
                ),
            })
    }

    /// The platform that this program was built for, which is what `cargo build` builds for on the
    /// same machine.
    pub fn host() -> Self {
        let host = HOST.to_string();
        let linux = || get_builtin_target_by_triple("x86_64-unknown-linux-gnu");
        match get_builtin_target_by_triple(&host).or_else(linux) {
            Some(target) => Self(target),
            // A table of rustc's targets has at least one row, sorted by triple.
            None => Self(&ALL_BUILTINS[0]),
        }
    }

    /// The triple, such as `x86_64-unknown-linux-gnu`.
    pub fn triple(&self) -> &'static str {
        self.0.triple.as_str()
    }

    fn has_family(&self, name: &str) -> bool {
        self.0.families.contains(&Family::new(name.to_owned()))
    }

    fn has_value(&self, key: &str, value: &str) -> bool {
        let target = self.0;
        match key {
            "target_arch" => target.arch.as_str() == value,
            "target_os" => target.os.as_ref().map_or("none", |os| os.as_str()) == value,
            "target_env" => target.env.as_ref().map_or("", |env| env.as_str()) == value,
            "target_abi" => target.abi.as_ref().map_or("", |abi| abi.as_str()) == value,
            "target_vendor" => {
                let vendor = target.vendor.as_ref();
                vendor.map_or("unknown", |vendor| vendor.as_str()) == value
            }
            "target_family" => self.has_family(value),
            "target_pointer_width" => value.parse() == Ok(target.pointer_width),
            "target_endian" => match target.endian {
                Endian::little => value == "little",
                Endian::big => value == "big",
            },
            "target_has_atomic" => value
                .parse::<HasAtomic>()
                .is_ok_and(|size| target.has_atomics.contains(size)),
            "target_feature" => baseline_features(target).contains(&value),
            "panic" => target.panic.as_str() == value,
            _ => false,
        }
    }
}

impl std::fmt::Debug for Platform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.triple())
    }
}

/// The `target_feature`s that rustc turns on without `-C target-feature` or `-C target-cpu`
/// (`rustc --print cfg --target …`). Others are off, as they are for rustc.
fn baseline_features(target: &TargetInfo) -> &'static [&'static str] {
    let apple = target
        .vendor
        .as_ref()
        .is_some_and(|v| v.as_str() == "apple");
    match target.arch.as_str() {
        "x86_64" if apple => &[
            "cmpxchg16b",
            "fxsr",
            "sse",
            "sse2",
            "sse3",
            "sse4.1",
            "ssse3",
        ],
        "aarch64" if apple => &[
            "aes", "crc", "dotprod", "fp16", "lse", "neon", "sha2", "sha3",
        ],
        "x86_64" => &["fxsr", "sse", "sse2"],
        "x86" if target.triple.as_str().starts_with("i686") => &["fxsr", "sse", "sse2"],
        "aarch64" => &["neon"],
        _ => &[],
    }
}

/// What holds for one package: its platform and the features that are on.
#[derive(Debug, Clone)]
pub struct CfgSet {
    platform: Platform,
    features: Arc<BTreeSet<String>>,
}

impl CfgSet {
    /// `features` are the package's own names, without `dep:` and the like.
    pub fn new(platform: Platform, features: Arc<BTreeSet<String>>) -> Self {
        Self { platform, features }
    }

    /// Whether the text between the parentheses of `cfg(…)` holds.
    ///
    /// The text may be source or tokens printed with spaces between them. A predicate that rustc
    /// would not accept does not hold; [`Predicate::parse`] tells what is wrong with it.
    pub fn holds(&self, predicate: &str) -> bool {
        Predicate::parse(predicate).is_ok_and(|predicate| self.evaluate(&predicate))
    }

    /// Whether a parsed predicate holds.
    pub fn evaluate(&self, predicate: &Predicate) -> bool {
        // Recursion is bounded by `MAX_DEPTH`, which the parser enforces.
        match predicate {
            Predicate::Literal(value) => *value,
            Predicate::All(all) => all.iter().all(|each| self.evaluate(each)),
            Predicate::Any(any) => any.iter().any(|each| self.evaluate(each)),
            Predicate::Not(inner) => !self.evaluate(inner),
            Predicate::Flag(name) => match name.as_str() {
                "debug_assertions" => true,
                "unix" | "windows" => self.platform.has_family(name),
                _ => false,
            },
            Predicate::KeyValue { key, value } if key == "feature" => self.features.contains(value),
            Predicate::KeyValue { key, value } => self.platform.has_value(key, value),
            Predicate::Unstable => false,
        }
    }

    /// The platform.
    pub fn platform(&self) -> &Platform {
        &self.platform
    }

    /// The features that are on.
    pub fn features(&self) -> &BTreeSet<String> {
        &self.features
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(triple: &str, predicate: &str) -> bool {
        let features = ["std", "tls"].map(str::to_owned).into();
        let platform = Platform::from_triple(triple).unwrap();
        CfgSet::new(platform, Arc::new(features)).holds(predicate)
    }

    #[test]
    fn predicates_hold_as_for_rustc() {
        let linux = "x86_64-unknown-linux-gnu";
        let windows = "x86_64-pc-windows-msvc";
        let cases = [
            (linux, "unix", true),
            (linux, "windows", false),
            (windows, "windows", true),
            (linux, "test", false),
            (linux, "not(test)", true),
            (linux, "debug_assertions", true),
            (linux, "all()", true),
            (linux, "any()", false),
            (linux, "true", true),
            (linux, "not ( false )", true),
            (linux, "feature = \"std\"", true),
            (linux, "feature=\"alloc\"", false),
            (linux, "feature = r#\"tls\"#", true),
            (linux, "target_os = \"linux\"", true),
            (windows, "target_env = \"msvc\"", true),
            ("x86_64-apple-darwin", "target_env = \"\"", true),
            ("wasm32-unknown-unknown", "target_family = \"wasm\"", true),
            (
                "wasm32-unknown-unknown",
                "target_pointer_width = \"32\"",
                true,
            ),
            ("thumbv6m-none-eabi", "target_os = \"none\"", true),
            (linux, "target_pointer_width = \"wide\"", false),
            (linux, "target_has_atomic = \"ptr\"", true),
            (linux, "target_feature = \"sse2\"", true),
            (linux, "target_feature = \"avx2\"", false),
            (linux, "target_endian = \"little\"", true),
            (linux, "panic = \"unwind\"", true),
            (linux, "tokio_unstable", false),
            (linux, "not(loom)", true),
            (linux, "some_key = \"value\"", false),
            (
                linux,
                "any(windows, all(unix, not(target_os = \"macos\"),),)",
                true,
            ),
            (linux, "/* only here */ unix // and there", true),
            (linux, "version(\"1.80\")", false),
            (linux, "accessible(::std::mem::ManuallyDrop)", false),
        ];
        for (triple, predicate, expected) in cases {
            assert_eq!(
                holds(triple, predicate),
                expected,
                "{predicate} on {triple}"
            );
        }
    }

    #[test]
    fn nonsense_does_not_hold_and_does_not_panic() {
        let deep = format!("{}unix{}", "not(".repeat(100_000), ")".repeat(100_000));
        let texts = [
            "",
            "not()",
            "not(a, b)",
            "all(",
            "unix)",
            "= \"x\"",
            "feature =",
            "feature = \"std",
            "a b",
            "\"std\"",
            "feature = 3",
            "ключ",
            "r#\"",
            "all(,)",
            &deep,
        ];
        for text in texts {
            assert!(!holds("x86_64-unknown-linux-gnu", text), "{:.40}", text);
        }
    }

    #[test]
    fn an_unknown_target_names_its_neighbours() {
        let error = Platform::from_triple("x86_64-unknown-linux-gnux").unwrap_err();
        assert!(
            error.to_string().contains("x86_64-unknown-linux-gnu`?"),
            "{error}"
        );
    }

    #[test]
    fn the_host_is_known() {
        let host = CfgSet::new(Platform::host(), Arc::default());
        assert_eq!(host.holds("unix"), cfg!(unix));
        assert_eq!(
            host.holds("target_pointer_width = \"64\""),
            cfg!(target_pointer_width = "64")
        );
    }
}
