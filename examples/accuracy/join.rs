//! Joins what the two dumps say of a call, and tells from the source how it is written.

use std::collections::BTreeSet;

use crate::callee::{Name, Path, TypeHead, arguments, matching_angle, split_top};
use crate::mir::Names;
use crate::source_text::SourceFile;
use crate::span::Span;
use crate::thir::{Definition, Node};
use crate::truth::{Callee, Dispatch, Extent, LeftOut, Reason, Site, SiteKind, Tolerated};

/// Where a node of the tree belongs.
pub enum Placed {
    Site(Site),
    Tolerated(Tolerated),
}

/// What is known of one target.
pub struct Join<'t> {
    pub names: &'t Names,
    /// The target's crate.
    pub krate: &'t str,
    /// The first segments of paths into other crates.
    pub foreign_crates: BTreeSet<&'t str>,
    /// The functions of the target that have a body.
    pub owners: BTreeSet<&'t str>,
}

impl Join<'_> {
    /// Places one node; what is not compared is counted in `left_out`.
    pub fn site(&self, node: &Node, file: &SourceFile, left_out: &mut LeftOut) -> Placed {
        let tolerate = |span: &Span, reason| {
            let (start, end) = file.without_parentheses(span.start, span.end);
            Placed::Tolerated(Tolerated {
                extent: Extent {
                    file: span.file.clone(),
                    start,
                    end,
                },
                reason,
            })
        };
        let (callee, function, whole, form) = match node {
            Node::BuiltinOperator { span } => return tolerate(span, Reason::BuiltinOperator),
            Node::Constructor { span } => {
                left_out.constructors += usize::from(span.written);
                return tolerate(span, Reason::Constructor);
            }
            Node::Value { callee, span } if callee.is_constructor() => {
                return tolerate(span, Reason::Constructor);
            }
            Node::Value { callee, span } => {
                let form = match spelled(span, file) {
                    Spelled::Nowhere => Form::Generated,
                    spelled => Form::Written(SiteKind::Callback, spelled),
                };
                (Some(callee), span, span, form)
            }
            Node::Call {
                callee: Some(callee),
                whole,
                ..
            } if callee.is_constructor() => return tolerate(whole, Reason::Constructor),
            Node::Call {
                callee,
                from_hir_call,
                function,
                whole,
                dereferenced,
            } => {
                let form = form(callee.as_ref(), *from_hir_call, function, whole, file);
                // An index expression's own extent is that of its result's dereferencing.
                let indexes = callee
                    .as_ref()
                    .is_some_and(|callee| matches!(callee.name(), "index" | "index_mut"));
                let whole = match dereferenced {
                    Some(dereferenced) if indexes && !from_hir_call => dereferenced,
                    _ => whole,
                };
                (callee.as_ref(), function, whole, form)
            }
        };
        let (kind, spelled) = match form {
            Form::Written(kind, spelled) => (kind, spelled),
            Form::Await => {
                left_out.awaits += 1;
                return tolerate(whole, Reason::Await);
            }
            Form::Implicit => {
                left_out.implicit += 1;
                return tolerate(whole, Reason::Implicit);
            }
            Form::Generated => {
                left_out.foreign_macros += 1;
                return tolerate(whole, Reason::ForeignMacro);
            }
        };
        let callees = match callee {
            None => BTreeSet::from([Callee {
                name: Name::Inherent {
                    self_type: TypeHead::Function,
                    method: "call".to_owned(),
                },
                definition: Path::new(),
                dispatch: Dispatch::Dynamic,
                foreign: false,
                provided: None,
            }]),
            Some(definition) if kind == SiteKind::Question => {
                match self.conversion(definition, function) {
                    Some(callees) => callees,
                    None => return tolerate(whole, Reason::Question),
                }
            }
            Some(definition) => self.callees(definition, function),
        };
        if callees.is_empty() {
            left_out.unnamed += 1;
            return tolerate(whole, Reason::Unnamed);
        }
        let (start, end) = match kind {
            SiteKind::Path | SiteKind::Method | SiteKind::Callback | SiteKind::Indirect => {
                (function.start, whole.end.max(function.end))
            }
            SiteKind::Operator | SiteKind::For | SiteKind::Question => {
                file.without_parentheses(whole.start, whole.end)
            }
        };
        Placed::Site(Site {
            extent: Extent {
                file: function.file.clone(),
                start,
                end,
            },
            kind,
            in_macro: spelled == Spelled::InMacro,
            callees,
        })
    }

    /// The public names of a function mentioned at a place.
    fn callees(&self, definition: &Definition, function: &Span) -> BTreeSet<Callee> {
        let parameters = definition.parameters();
        self.names
            .at(function, definition.name())
            .map(|path| {
                let mut name = Name::parse(path);
                if definition.parent().starts_with("{impl") {
                    name = name.into_inherent();
                }
                let dispatch = match &name {
                    Name::Trait { self_type, .. } => {
                        dispatch(self_type, definition, parameters.as_slice())
                    }
                    _ => Dispatch::Static,
                };
                name.qualify(self.krate, &parameters, |krate| {
                    self.foreign_crates.contains(krate)
                });
                if let Name::Trait { trait_path, .. } = &mut name {
                    self.undo_renaming(trait_path, definition);
                }
                let definition_path = match &name {
                    Name::Path(_) => self.defined_at(definition, 0),
                    Name::Trait { .. } => self.defined_at(definition, 1),
                    Name::Inherent { self_type, .. } => self.type_defined_at(self_type, definition),
                };
                let local_trait =
                    definition.foreign_crate.is_none() && matches!(name, Name::Trait { .. });
                Callee {
                    provided: local_trait
                        .then(|| self.owners.contains(definition.path.join("::").as_str())),
                    name,
                    definition: definition_path,
                    dispatch,
                    foreign: definition.foreign_crate.is_some(),
                }
            })
            .collect()
    }

    /// A trait that is re-exported under another name (`as _` too, as derives do it) is printed with
    /// that; the definition has its own.
    fn undo_renaming(&self, trait_path: &mut Path, definition: &Definition) {
        let own_name = trait_path
            .last()
            .is_some_and(|name| name == definition.parent());
        if own_name && !trait_path.iter().any(|segment| segment == "_") {
            return;
        }
        *trait_path = self.defined_at(definition, 1);
    }

    /// The definition's path without its last segments.
    fn defined_at(&self, definition: &Definition, without: usize) -> Path {
        let krate = match definition.foreign_crate.as_deref() {
            None => self.krate,
            Some("core" | "alloc") => "std",
            Some(krate) => krate,
        };
        let kept = definition.path.len().saturating_sub(without);
        std::iter::once(krate.to_owned())
            .chain(definition.path.iter().take(kept).cloned())
            .collect()
    }

    /// Where a type seems to be defined, by the module of the `impl` that has the method.
    fn type_defined_at(&self, self_type: &TypeHead, definition: &Definition) -> Path {
        let TypeHead::Path(path) = self_type else {
            return Path::new();
        };
        let mut defined = self.defined_at(definition, 2);
        defined.extend(path.last().cloned());
        defined
    }

    /// What `?` calls to convert an error of one type into another; none where it is the same.
    fn conversion(&self, definition: &Definition, function: &Span) -> Option<BTreeSet<Callee>> {
        if definition.name() != "from_residual" {
            return None;
        }
        let parameters = definition.parameters();
        let callees: BTreeSet<Callee> = self
            .names
            .at(function, "from_residual")
            .filter_map(|path| {
                let (target, source) = error_types(path)?;
                let self_type = TypeHead::parse(target);
                let mut name = Name::Trait {
                    self_type: self_type.clone(),
                    trait_path: ["std", "convert", "From"].map(str::to_owned).to_vec(),
                    argument: Some(TypeHead::parse(source)),
                    method: "from".to_owned(),
                };
                if target == source {
                    return None;
                }
                name.qualify(self.krate, &parameters, |krate| {
                    self.foreign_crates.contains(krate)
                });
                Some(Callee {
                    name,
                    definition: Path::new(),
                    dispatch: dispatch(&self_type, definition, &parameters),
                    foreign: true,
                    provided: None,
                })
            })
            .collect();
        (!callees.is_empty()).then_some(callees)
    }
}

/// Of `<Result<T, F> as FromResidual<Result<Infallible, E>>>::from_residual` the types F and E.
fn error_types(path: &str) -> Option<(&str, &str)> {
    let inner = path.strip_prefix('<')?;
    let [target, source] = split_top(&inner[..matching_angle(inner)?], " as ")[..] else {
        return None;
    };
    let residual = arguments(source)?.first().copied()?;
    Some((
        arguments(target)?.get(1).copied()?,
        arguments(residual)?.get(1).copied()?,
    ))
}

fn dispatch(self_type: &TypeHead, definition: &Definition, parameters: &[&str]) -> Dispatch {
    match self_type {
        TypeHead::Dyn(_) => Dispatch::Dynamic,
        TypeHead::Projection => Dispatch::Generic,
        TypeHead::Impl(_) if definition.arguments.contains("Alias(Opaque") => Dispatch::Opaque,
        TypeHead::Impl(_) => Dispatch::Generic,
        TypeHead::Path(path) if path.len() == 1 && parameters.contains(&path[0].as_str()) => {
            Dispatch::Generic
        }
        _ => Dispatch::Static,
    }
}

/// Who wrote the tokens at a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spelled {
    /// A person, outside of macro definitions.
    Here,
    /// A person, in a `macro_rules!` definition of this crate.
    InMacro,
    /// A macro of another crate.
    Nowhere,
}

fn spelled(span: &Span, file: &SourceFile) -> Spelled {
    if file.in_macro_definition(span.start) {
        Spelled::InMacro
    } else if span.written {
        Spelled::Here
    } else {
        Spelled::Nowhere
    }
}

enum Form {
    Written(SiteKind, Spelled),
    Await,
    Implicit,
    Generated,
}

/// How the source spells a call. The tree says where it stands, the text there says what it is: a
/// derive gives its calls the spans of fields and attributes, which look like no call.
fn form(
    callee: Option<&Definition>,
    from_hir_call: bool,
    function: &Span,
    whole: &Span,
    file: &SourceFile,
) -> Form {
    let name = callee.map_or("", Definition::name);
    let parent = callee.map_or("", Definition::parent);
    let origin = spelled(function, file);
    // Desugared spans are never "written", so that only the text tells who wrote them.
    let desugared = || match spelled(function, file) {
        Spelled::InMacro => Spelled::InMacro,
        _ => Spelled::Here,
    };
    match (parent, name) {
        ("IntoIterator", "into_iter")
            if !function.written && is_loop_head(file.before(whole.start)) =>
        {
            return Form::Written(SiteKind::For, desugared());
        }
        ("Iterator", "next") if !function.written && is_loop_head(file.before(whole.start)) => {
            return Form::Implicit;
        }
        ("Try", "branch") | ("FromResidual", "from_residual")
            if !function.written
                && (file.slice(whole.start, whole.end).ends_with('?')
                    || file.after(whole.end).starts_with('?')) =>
        {
            return Form::Written(SiteKind::Question, desugared());
        }
        ("IntoFuture", "into_future") | ("Future", "poll") | ("future", "get_context")
            if !function.written =>
        {
            return Form::Await;
        }
        (_, "new_unchecked") if !function.written && !from_hir_call => return Form::Await,
        _ => {}
    }
    if origin == Spelled::Nowhere {
        return Form::Generated;
    }
    let text = file.slice(function.start, function.end);
    // Attribute macros give what they generate the place of the function's own name.
    if is_declared(file.before(function.start)) {
        return Form::Generated;
    }
    if !from_hir_call {
        return match name {
            "deref" | "deref_mut"
                if !file
                    .slice(whole.start, whole.end)
                    .trim_start_matches(['(', ' '])
                    .starts_with('*') =>
            {
                Form::Implicit
            }
            _ => Form::Written(SiteKind::Operator, origin),
        };
    }
    let closure_call = matches!(
        parent,
        "Fn" | "FnMut" | "FnOnce" | "AsyncFn" | "AsyncFnMut" | "AsyncFnOnce"
    ) && !text.trim_end().ends_with(name);
    let called = function.end < whole.end && file.after(function.end).starts_with('(');
    if callee.is_none() || closure_call {
        return if called {
            Form::Written(SiteKind::Indirect, origin)
        } else {
            Form::Generated
        };
    }
    // `x.$method()` in a macro: the name stands where it was given to the macro.
    let is_apart = function.start < whole.start || function.start >= whole.end;
    if is_apart && text == name && file.in_macro_definition(whole.start) {
        return Form::Written(SiteKind::Method, origin);
    }
    let before = file.before(function.start);
    // The dot before a path may end a comment; but a path is where its call starts.
    if before.ends_with('.') && !before.ends_with("..") && function.start != whole.start {
        return if text.starts_with(name) || is_metavariable(text) {
            Form::Written(SiteKind::Method, origin)
        } else {
            Form::Generated
        };
    }
    if called && !text.is_empty() {
        Form::Written(SiteKind::Path, origin)
    } else {
        Form::Generated
    }
}

/// Whether what follows `fn` is meant.
fn is_declared(before: &str) -> bool {
    before
        .strip_suffix("fn")
        .is_some_and(|front| !front.ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

/// Whether a macro's definition has a parameter here: `$name`.
pub fn is_metavariable(text: &str) -> bool {
    text.starts_with('$') && !text.starts_with("$crate")
}

fn is_loop_head(before: &str) -> bool {
    before.trim_end_matches('(').trim_end().ends_with("in")
}
