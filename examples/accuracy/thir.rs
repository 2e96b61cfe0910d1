//! Reads what `-Zunpretty=thir-tree` prints.
//!
//! The tree is made of `Expr { ty, temp_scope_id, span, kind }` nodes, each level indented by four
//! spaces; a node's own fields stand one level in, its kind two levels in and the kind's fields
//! three. A crate of 20,000 lines prints half a gigabyte, nearly all of it indentation, so it is
//! read as a stream and only what a call needs is kept.

use std::io::{self, BufRead};

use crate::span::Span;

/// A function as the compiler knows it: `DefId(2:3355 ~ core[c1f1]::clone::Clone::clone)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// The crate's name; none for the crate that is compiled.
    pub foreign_crate: Option<String>,
    /// The definition path below the crate, private modules and `{impl#0}` included.
    pub path: Vec<String>,
    /// The generic arguments as text, lifetimes too.
    pub arguments: String,
}

impl Definition {
    /// The last segment.
    pub fn name(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }

    /// The segment before the last: the trait, `{impl#N}`, or a module.
    pub fn parent(&self) -> &str {
        match self.path.as_slice() {
            [.., parent, _] => parent,
            _ => "",
        }
    }

    /// A tuple struct's or variant's constructor is a function to the compiler only.
    pub fn is_constructor(&self) -> bool {
        self.name().starts_with("{constructor") || self.name().starts_with("{ctor")
    }

    /// Reads `FnDef(DefId(0:6 ~ probe[851e]::Clock::now), [Self/#0])`.
    pub fn parse(ty: &str) -> Option<Self> {
        let rest = ty.strip_prefix("FnDef(DefId(")?;
        let (id, rest) = rest.split_once(" ~ ")?;
        let (path, arguments) = rest.split_once("), [")?;
        let mut segments = path.split("::");
        let krate = segments.next()?.split('[').next()?;
        Some(Self {
            foreign_crate: (!id.starts_with("0:")).then(|| krate.to_owned()),
            path: segments.map(str::to_owned).collect(),
            arguments: arguments.trim_end_matches([']', ')']).to_owned(),
        })
    }

    /// The names of generic parameters (`T` of `T/#0`) among the arguments.
    pub fn parameters(&self) -> Vec<&str> {
        let mut found = Vec::new();
        let mut rest = self.arguments.as_str();
        while let Some(at) = rest.find("/#") {
            let before = &rest[..at];
            let start = match before.rfind("impl ") {
                // `impl Clock + Send/#1`: an argument-position `impl` is a parameter, too.
                Some(start) if !before[start..].contains([',', '[', ']']) => start,
                _ => before
                    .rfind(|c: char| !(c.is_alphanumeric() || c == '_'))
                    .map_or(0, |at| at + 1),
            };
            found.push(&before[start..]);
            rest = &rest[at + 2..];
        }
        found
    }
}

/// What the compiler says of one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// A call, written as such or made from an operator, `?`, `.await`, `for`, a coercion.
    Call {
        /// None for a function pointer.
        callee: Option<Definition>,
        /// Whether the source (or a desugaring) has a call expression here; false for overloaded
        /// operators and automatic dereferencing.
        from_hir_call: bool,
        /// The callee: a path, or a method's name with its generic arguments.
        function: Span,
        /// The whole call; of an overloaded index expression the brackets with their content.
        whole: Span,
        /// The expression that dereferences the result, as indexing does.
        dereferenced: Option<Span>,
    },
    /// A function used as a value.
    Value { callee: Definition, span: Span },
    /// An operator that is no call: arithmetic on integers, indexing of arrays, `*` of references.
    BuiltinOperator { span: Span },
    /// A struct, tuple struct or variant is built.
    Constructor { span: Span },
}

impl Node {
    /// The file it is in, as the compiler names it.
    pub fn file(&self) -> &str {
        match self {
            Self::Call { function, .. } => &function.file,
            Self::Value { span, .. }
            | Self::BuiltinOperator { span }
            | Self::Constructor { span } => &span.file,
        }
    }
}

/// The content of the tree.
#[derive(Debug, Default)]
pub struct Tree {
    /// In the order of printing.
    pub nodes: Vec<Node>,
    /// The extents of all bodies that were compiled.
    pub bodies: Vec<Span>,
    /// Definition paths (below the crate) of all functions that have a body.
    pub owners: Vec<String>,
}

/// The part of an expression's kind that matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Scope,
    Call,
    FunctionItem,
    Builtin,
    Dereference,
    Constructor,
    Other,
}

/// What an expression is to the one around it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Role {
    /// It is what a call calls.
    Function,
    /// It is the expression that a scope wraps.
    ScopeValue,
    /// It is a function's whole body.
    Body,
    #[default]
    Other,
}

#[derive(Debug)]
struct Open {
    indent: usize,
    role: Role,
    kind: Kind,
    ty: String,
    span: Option<Span>,
    call: Call,
}

#[derive(Debug, Default)]
struct Call {
    callee: Option<Definition>,
    from_hir_call: bool,
    function: Option<Span>,
}

/// Reads a whole tree. Lines that are not understood are other output and are skipped.
///
/// # Errors
/// Only those of the reader.
pub fn read(mut input: impl BufRead) -> io::Result<Tree> {
    let mut reader = Reader::default();
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        let indent = line.iter().take_while(|&&byte| byte == b' ').count();
        let text = String::from_utf8_lossy(&line[indent..]);
        reader.line(indent, text.trim_end());
        line.clear();
    }
    reader.close(0);
    Ok(reader.tree)
}

#[derive(Default)]
struct Reader {
    tree: Tree,
    /// Expressions whose end has not been seen, the innermost last.
    open: Vec<Open>,
    /// What the line before says of the expression that may follow it.
    role: Role,
}

impl Reader {
    fn line(&mut self, indent: usize, text: &str) {
        let role = std::mem::take(&mut self.role);
        match text {
            "Expr {" => return self.begin(indent, role),
            "fun:" => return self.role = Role::Function,
            "value:" => return self.role = Role::ScopeValue,
            "body:" => return self.role = Role::Body,
            _ => {}
        }
        if indent == 0 {
            if let Some((_, path)) = text
                .strip_prefix("DefId(0:")
                .and_then(|rest| rest.strip_suffix("):"))
                .and_then(|rest| rest.split_once("::"))
            {
                self.close(0);
                self.tree.owners.push(path.to_owned());
            }
            return;
        }
        // Patterns, blocks and arms have fields of the same names deeper in, and are left out by
        // their indentation.
        let Some(node) = self.open.last_mut() else {
            return;
        };
        match indent.checked_sub(node.indent) {
            Some(4) => {
                if let Some(ty) = text.strip_prefix("ty: ") {
                    ty.clone_into(&mut node.ty);
                } else if let Some(span) = text.strip_prefix("span: ") {
                    node.span = Span::parse(span);
                }
            }
            Some(8) => node.kind = kind(text, &node.ty),
            Some(12) if node.kind == Kind::Call => {
                if let Some(ty) = text.strip_prefix("ty: ") {
                    node.call.callee = Definition::parse(ty);
                } else if text == "from_hir_call: true" {
                    node.call.from_hir_call = true;
                }
            }
            _ => {}
        }
    }

    fn begin(&mut self, indent: usize, role: Role) {
        self.close(indent);
        // A scope around the called path says nothing: what is inside is still what is called.
        let role = match (role, self.open.last()) {
            (Role::ScopeValue, Some(parent)) if parent.kind == Kind::Scope => match parent.role {
                Role::Function => Role::Function,
                _ => Role::Other,
            },
            _ => role,
        };
        self.open.push(Open {
            indent,
            role,
            kind: Kind::Other,
            ty: String::new(),
            span: None,
            call: Call::default(),
        });
    }

    /// Ends every expression that stands at `indent` or deeper.
    fn close(&mut self, indent: usize) {
        while let Some(node) = self.open.pop_if(|node| node.indent >= indent) {
            let Some(span) = node.span else { continue };
            match node.role {
                Role::Function => {
                    if let Some(around) = self.enclosing(Kind::Call) {
                        around.call.function = Some(span.clone());
                    }
                }
                Role::Body => self.tree.bodies.push(span.clone()),
                Role::ScopeValue | Role::Other => {}
            }
            match node.kind {
                Kind::Call => {
                    let dereferenced = self
                        .enclosing(Kind::Dereference)
                        .and_then(|around| around.span.clone());
                    self.tree.nodes.push(Node::Call {
                        dereferenced,
                        callee: node.call.callee,
                        from_hir_call: node.call.from_hir_call,
                        function: node.call.function.unwrap_or_else(|| span.clone()),
                        whole: span,
                    });
                }
                Kind::FunctionItem if node.role != Role::Function => {
                    if let Some(callee) = Definition::parse(&node.ty) {
                        self.tree.nodes.push(Node::Value { callee, span });
                    }
                }
                Kind::Builtin | Kind::Dereference => {
                    self.tree.nodes.push(Node::BuiltinOperator { span })
                }
                Kind::Constructor => self.tree.nodes.push(Node::Constructor { span }),
                Kind::FunctionItem | Kind::Scope | Kind::Other => {}
            }
        }
    }

    /// The next expression around through scopes, if it is of that kind.
    fn enclosing(&mut self, kind: Kind) -> Option<&mut Open> {
        self.open
            .iter_mut()
            .rev()
            .find(|node| node.kind != Kind::Scope)
            .filter(|node| node.kind == kind)
    }
}

fn kind(text: &str, ty: &str) -> Kind {
    match text {
        "Scope {" => Kind::Scope,
        "Call {" => Kind::Call,
        "Adt {" => Kind::Constructor,
        "Deref {" => Kind::Dereference,
        "Binary {" | "LogicalOp {" | "Unary {" | "AssignOp {" | "Index {" => Kind::Builtin,
        _ if text.starts_with("ZstLiteral") && ty.starts_with("FnDef(") => Kind::FunctionItem,
        _ => Kind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn captured() -> Tree {
        read(include_bytes!("captured/size.thir").as_slice()).unwrap()
    }

    #[test]
    fn a_tree_lists_calls_with_the_place_of_their_name() {
        let calls: Vec<_> = captured()
            .nodes
            .into_iter()
            .filter_map(|node| match node {
                Node::Call {
                    callee: Some(callee),
                    function,
                    whole,
                    from_hir_call: true,
                    ..
                } => Some((callee.path.join("::"), function, whole)),
                _ => None,
            })
            .collect();
        let span = |text| Span::parse(text).unwrap();
        assert_eq!(
            calls,
            [
                (
                    "convert::AsRef::as_ref".to_owned(),
                    span("src/lib.rs:2:10: 2:16 (#0)"),
                    span("src/lib.rs:2:5: 2:18 (#0)"),
                ),
                (
                    "str::{impl#0}::len".to_owned(),
                    span("src/lib.rs:2:19: 2:22 (#0)"),
                    span("src/lib.rs:2:5: 2:24 (#0)"),
                ),
            ]
        );
    }

    #[test]
    fn a_tree_lists_operators_that_are_no_calls() {
        let plus = Span::parse("src/lib.rs:2:5: 2:28 (#0)").unwrap();
        let tree = captured();
        assert!(tree.nodes.contains(&Node::BuiltinOperator { span: plus }));
    }

    #[test]
    fn a_tree_knows_the_extent_of_each_body() {
        let tree = captured();
        let body = Span::parse("src/lib.rs:1:47: 3:2 (#0)").unwrap();
        assert_eq!(tree.bodies, [body]);
        assert_eq!(tree.owners, ["size"]);
    }

    #[test]
    fn parameters_are_told_from_types() {
        let definition = Definition::parse(
            "FnDef(DefId(0:6 ~ shop[851e]::Clock::now), [&'{erased} T/#0, std::vec::Vec<impl Clock + Send/#12>, u8])",
        )
        .unwrap();
        assert_eq!(definition.foreign_crate, None);
        assert_eq!(definition.path, ["Clock", "now"]);
        assert_eq!(definition.parameters(), ["T", "impl Clock + Send"]);
    }

    #[test]
    fn other_output_is_skipped() {
        let tree = read("error: nothing\n    span: none\n  }\n".as_bytes()).unwrap();
        assert!(tree.nodes.is_empty() && tree.bodies.is_empty());
    }
}
