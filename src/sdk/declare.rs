//! What profiles say of their SDKs' items, as declarations in Rust syntax.
//!
//! With them an SDK's crates are known: their functions are not entered and have the
//! effects that the profile names. They also stand in for crates whose source is absent
//! and for procedural macros, so that paths into those resolve like any other.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use crate::lints::profile::pattern::{Callee, ItemPath, TypeRole};
use crate::lints::profile::{CombinatorInput, Profile};
use crate::names::graph::DeclarationFile;

/// The declarations of every package of these profiles, for
/// [`crates_of`](crate::names::graph::crates_of).
pub fn declarations(profiles: &[Profile]) -> Vec<DeclarationFile> {
    let mut files = Vec::new();
    for profile in profiles {
        let text: Arc<str> = Outline::of(profile).text().into();
        for package in &profile.packages {
            files.push(DeclarationFile {
                package: package.name.clone(),
                text: text.clone(),
                of_members: true,
            });
        }
    }
    files
}

/// What is known of an item; a name may be mentioned several times.
#[derive(Default)]
struct Type {
    is_trait: bool,
    /// Methods and their effects.
    methods: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Default)]
struct Module {
    modules: BTreeMap<String, Module>,
    types: BTreeMap<String, Type>,
    functions: BTreeMap<String, BTreeSet<String>>,
}

/// All items that a profile mentions.
#[derive(Default)]
struct Outline {
    root: Module,
    attributes: BTreeSet<String>,
    /// Macros that are called, and how their input is read.
    macros: BTreeMap<String, &'static str>,
}

fn is_type_name(segment: &str) -> bool {
    segment.starts_with(char::is_uppercase)
}

impl Outline {
    fn of(profile: &Profile) -> Outline {
        let mut outline = Outline::default();
        let types = &profile.types;
        let contexts = || types.context.iter().chain(&types.read_only_context);
        for path in contexts()
            .chain(&types.activity_context)
            .chain(&types.log_filter)
        {
            outline.ty(path);
        }
        for block in &profile.blocks {
            for path in block.attributes.iter().chain(&block.struct_attribute) {
                outline.attribute(path);
            }
            for path in &block.traits {
                if let Some(ty) = outline.ty(path) {
                    ty.is_trait = true;
                }
            }
        }
        for mark in &profile.functions {
            for path in &mark.attributes {
                outline.attribute(path);
            }
            for path in &mark.first_parameter {
                outline.ty(path);
            }
        }
        for options in &profile.options {
            for path in &options.types {
                outline.ty(path);
                for constructor in options.constructors.keys() {
                    outline.method(path, constructor);
                }
            }
        }
        for combinator in &profile.combinators {
            let input = match combinator.input {
                Some(CombinatorInput::Select) => "select",
                Some(CombinatorInput::Join) => "join",
                None => "exprs",
            };
            outline.callees(profile, &combinator.calls, input);
        }
        let calls = (profile.registrations.iter().map(|r| &r.calls))
            .chain(profile.workers.iter().map(|w| &w.calls))
            .chain(profile.starts.iter().map(|s| &s.calls))
            .chain(profile.effects.iter().map(|e| &e.calls))
            .chain(profile.commands.iter().map(|c| &c.calls))
            .chain(profile.cancels.iter().map(|c| &c.calls))
            .chain(profile.patches.iter().map(|p| &p.calls))
            .chain(profile.meanings.iter().map(|m| &m.calls));
        for callees in calls {
            outline.callees(profile, callees, "exprs");
        }
        for effect in &profile.effects {
            for callee in &effect.calls {
                if let Some(effects) = outline.function(profile, callee) {
                    effects.extend(effect.lints.iter().cloned());
                }
            }
        }
        outline
    }

    fn attribute(&mut self, path: &ItemPath) {
        if !path.absolute {
            self.attributes.insert(path.last().to_owned());
        }
    }

    fn callees(&mut self, profile: &Profile, callees: &[Callee], input: &'static str) {
        for callee in callees {
            match callee {
                Callee::Macro(path) if !path.absolute => {
                    self.macros.entry(path.last().to_owned()).or_insert(input);
                }
                Callee::Method {
                    on,
                    method: Some(method),
                } => {
                    let types = &profile.types;
                    let on = match on {
                        TypeRole::Context => types
                            .context
                            .iter()
                            .chain(&types.read_only_context)
                            .collect(),
                        TypeRole::ActivityContext => types.activity_context.iter().collect(),
                        TypeRole::Client => Vec::new(),
                    };
                    for path in on {
                        self.method(path, method);
                    }
                }
                _ => {
                    self.function(profile, callee);
                }
            }
        }
    }

    /// The effects of a function or method by its path.
    fn function(&mut self, _: &Profile, callee: &Callee) -> Option<&mut BTreeSet<String>> {
        let Callee::Path(path) = callee else {
            return None;
        };
        if path.absolute {
            return None;
        }
        let (last, front) = path.segments.split_last()?;
        if front.last().is_some_and(|s| is_type_name(s)) {
            let owner = ItemPath {
                absolute: false,
                segments: front.to_vec(),
            };
            return self.method(&owner, last);
        }
        let module = self.module(front);
        Some(module.functions.entry(last.clone()).or_default())
    }

    fn method(&mut self, owner: &ItemPath, method: &str) -> Option<&mut BTreeSet<String>> {
        let ty = self.ty(owner)?;
        Some(ty.methods.entry(method.to_owned()).or_default())
    }

    fn ty(&mut self, path: &ItemPath) -> Option<&mut Type> {
        if path.absolute {
            return None;
        }
        let (last, front) = path.segments.split_last()?;
        let module = self.module(front);
        Some(module.types.entry(last.clone()).or_default())
    }

    fn module(&mut self, path: &[String]) -> &mut Module {
        let mut module = &mut self.root;
        for segment in path {
            module = module.modules.entry(segment.clone()).or_default();
        }
        module
    }

    fn text(&self) -> String {
        let mut out = String::from("#![any_module]\n");
        for name in &self.attributes {
            let _ = writeln!(out, "pub macro {name};");
        }
        for (name, input) in &self.macros {
            let _ = writeln!(
                out,
                "#[macro_export] #[macro_input({input})] macro_rules! {name} {{ () => {{}} }}"
            );
        }
        self.root.write(&mut out);
        out
    }
}

impl Module {
    fn write(&self, out: &mut String) {
        for (name, module) in &self.modules {
            // Users reach items through re-exports that are not known here.
            let _ = writeln!(out, "pub use self::{name}::*;\npub mod {name} {{");
            let _ = writeln!(out, "pub use super::*;");
            module.write(out);
            let _ = writeln!(out, "}}");
        }
        for (name, effects) in &self.functions {
            let _ = writeln!(out, "{}pub fn {name}() -> _;", attribute(effects));
        }
        for (name, ty) in &self.types {
            let open = if ty.is_trait {
                format!("pub trait {name} {{")
            } else {
                format!("#[derive(Clone)]\npub struct {name}<A = ()>;\nimpl<A> {name}<A> {{")
            };
            let _ = writeln!(out, "{open}");
            let visibility = if ty.is_trait { "" } else { "pub " };
            for (method, effects) in &ty.methods {
                let attribute = attribute(effects);
                let _ = writeln!(out, "{attribute}{visibility}fn {method}(&self) -> _;");
            }
            let _ = writeln!(out, "}}");
            if !ty.is_trait {
                // Contexts and handles are passed on as copies; none of them does anything then.
                let _ = writeln!(
                    out,
                    "impl<A> std::clone::Clone for {name}<A> {{ fn clone(&self) -> Self; }}"
                );
            }
        }
    }
}

fn attribute(effects: &BTreeSet<String>) -> String {
    if effects.is_empty() {
        return String::new();
    }
    let lints: Vec<&str> = effects.iter().map(String::as_str).collect();
    format!("#[effect({})] ", lints.join(", "))
}
