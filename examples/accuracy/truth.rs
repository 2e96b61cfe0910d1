//! What the compiler says: the true callee of every call that a person wrote.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::callee::{Name, TypeHead, arguments, matching_angle, split_top};
use crate::mir::Names;
use crate::source_text::{SourceFile, Sources};
use crate::span::{Position, Span};
use crate::thir::{Definition, Node, Tree};

/// The ground truth of one crate.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Truth {
    /// The package's name.
    pub package: String,
    /// The names of the targets' crates, as paths start with them.
    pub crates: BTreeSet<String>,
    pub sites: Vec<Site>,
    /// Places that a call graph may list without being wrong, though they are not compared.
    pub tolerated: Vec<Tolerated>,
    /// The extents of all bodies that were compiled: outside of them nothing is known.
    pub bodies: Vec<Extent>,
    /// What was left out.
    pub left_out: LeftOut,
}

/// Calls that are not compared, counted.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub struct LeftOut {
    /// From macros of other crates, derives and attributes.
    pub foreign_macros: usize,
    /// `.await`: `into_future`, `poll` and their kind.
    pub awaits: usize,
    /// Automatic dereferencing and other adjustments.
    pub implicit: usize,
    /// Values built by a tuple struct's or variant's constructor.
    pub constructors: usize,
    /// Named by THIR, but by no MIR: the compiler dropped the code as unreachable.
    pub unnamed: usize,
}

/// A part of a file of the crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Extent {
    pub file: String,
    pub start: Position,
    pub end: Position,
}

/// A call.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Site {
    /// By the contract's convention: a method call starts at the method's name, a `for` loop is its
    /// head expression; parentheses around the whole are left out.
    #[serde(flatten)]
    pub extent: Extent,
    pub kind: SiteKind,
    /// Whether it stands in a `macro_rules!` definition of the crate.
    pub in_macro: bool,
    /// More than one where a macro's expansions differ.
    pub callees: BTreeSet<Callee>,
}

/// How a call is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SiteKind {
    Path,
    Method,
    Operator,
    For,
    /// A function named as a value.
    Callback,
    /// A `?` that converts the error: `From::from`.
    Question,
    /// A closure or function pointer is called.
    Indirect,
}

/// A true callee.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Callee {
    pub name: Name,
    pub dispatch: Dispatch,
    /// The crate that defines it is not the one that is compiled.
    pub foreign: bool,
    /// For a trait's method of this crate: whether the trait gives it a body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provided: Option<bool>,
}

/// How a callee is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dispatch {
    /// A function, an inherent method, or a trait's method on a type that is known.
    Static,
    /// A trait's method on a generic parameter or a projection of one.
    Generic,
    /// A trait's method on a trait object.
    Dynamic,
    /// A trait's method on a returned `impl Trait`, whose type the caller may not know.
    Opaque,
}

/// A place that is not compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Tolerated {
    #[serde(flatten)]
    pub extent: Extent,
    pub reason: Reason,
}

/// Why a place is not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    BuiltinOperator,
    Constructor,
    ForeignMacro,
    Await,
    Implicit,
    /// A `?` that keeps the error's type.
    Question,
    Unnamed,
}

impl Truth {
    /// Nothing is known yet.
    pub fn new(package: &str) -> Self {
        Self {
            package: package.to_owned(),
            ..Self::default()
        }
    }

    /// Joins what the two dumps of one target say; a call that several targets compile is one site.
    /// `dependencies` are the names that the package's manifest gives other crates: a path may go
    /// through one that defines nothing itself.
    pub fn add(
        &mut self,
        tree: &Tree,
        names: &Names,
        target_crate: &str,
        dependencies: &BTreeSet<String>,
        sources: &mut Sources,
    ) {
        self.crates.insert(target_crate.to_owned());
        let foreign_crates: BTreeSet<&str> = tree
            .nodes
            .iter()
            .filter_map(|node| match node {
                Node::Call {
                    callee: Some(callee),
                    ..
                }
                | Node::Value { callee, .. } => callee.foreign_crate.as_deref(),
                _ => None,
            })
            .chain(dependencies.iter().map(String::as_str))
            .collect();
        let join = Join {
            names,
            krate: target_crate,
            foreign_crates,
            owners: tree.owners.iter().map(String::as_str).collect(),
        };
        let mut sites: BTreeMap<(Extent, SiteKind, bool), BTreeSet<Callee>> = self
            .sites
            .drain(..)
            .map(|site| ((site.extent, site.kind, site.in_macro), site.callees))
            .collect();
        for node in &tree.nodes {
            let Some(file) = sources.get(node.file()) else {
                self.left_out.foreign_macros += usize::from(matches!(node, Node::Call { .. }));
                continue;
            };
            match join.site(node, file, &mut self.left_out) {
                Placed::Site(site) => sites
                    .entry((site.extent, site.kind, site.in_macro))
                    .or_default()
                    .extend(site.callees),
                Placed::Tolerated(tolerated) => self.tolerated.push(tolerated),
            }
        }
        self.sites = sites
            .into_iter()
            .map(|((extent, kind, in_macro), callees)| Site {
                extent,
                kind,
                in_macro,
                callees,
            })
            .collect();
        self.tolerated.sort_unstable();
        self.tolerated.dedup();
        for body in &tree.bodies {
            if body.written && sources.get(&body.file).is_some() {
                self.bodies.push(Extent::from(body));
            }
        }
        self.bodies.sort_unstable();
        self.bodies.dedup();
    }
}

impl From<&Span> for Extent {
    fn from(span: &Span) -> Self {
        Self {
            file: span.file.clone(),
            start: span.start,
            end: span.end,
        }
    }
}

impl Node {
    fn file(&self) -> &str {
        match self {
            Self::Call { function, .. } => &function.file,
            Self::Value { span, .. }
            | Self::BuiltinOperator { span }
            | Self::Constructor { span } => &span.file,
        }
    }
}

enum Placed {
    Site(Site),
    Tolerated(Tolerated),
}

struct Join<'t> {
    names: &'t Names,
    krate: &'t str,
    foreign_crates: BTreeSet<&'t str>,
    owners: BTreeSet<&'t str>,
}

impl Join<'_> {
    fn site(&self, node: &Node, file: &SourceFile, left_out: &mut LeftOut) -> Placed {
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
                let local_trait =
                    definition.foreign_crate.is_none() && matches!(name, Name::Trait { .. });
                Callee {
                    provided: local_trait
                        .then(|| self.owners.contains(definition.path.join("::").as_str())),
                    name,
                    dispatch,
                    foreign: definition.foreign_crate.is_some(),
                }
            })
            .collect()
    }

    /// A trait that is re-exported under another name (`as _` too, as derives do it) is printed with
    /// that; the definition has its own.
    fn undo_renaming(&self, trait_path: &mut Vec<String>, definition: &Definition) {
        let own_name = trait_path
            .last()
            .is_some_and(|name| name == definition.parent());
        if own_name && !trait_path.iter().any(|segment| segment == "_") {
            return;
        }
        let krate = match definition.foreign_crate.as_deref() {
            None => self.krate,
            Some("core" | "alloc") => "std",
            Some(krate) => krate,
        };
        *trait_path = std::iter::once(krate.to_owned())
            .chain(definition.path.iter().rev().skip(1).rev().cloned())
            .collect();
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
    let before = file.before(function.start);
    if before.ends_with('.') && !before.ends_with("..") {
        return if text.starts_with(name) {
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

fn is_loop_head(before: &str) -> bool {
    before.trim_end_matches('(').trim_end().ends_with("in")
}
