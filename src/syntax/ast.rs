//! Items, types, patterns and bodies as plain data: what `syn` says, without its
//! tokens, so that it can be kept, sent between threads and indexed.

use super::text::{Name, Span};

/// A path as written. Inside an expansion, `$crate` is one segment that the expander
/// spelled so that the names stage knows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Path {
    /// `::a::b`
    pub global: bool,
    /// `<T as Trait>::x`: the type, and how many segments the trait takes (0 for `<T>::x`).
    pub qself: Option<Box<(TypeRef, usize)>>,
    pub segments: Vec<Segment>,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Segment {
    pub name: Name,
    pub span: Span,
    pub args: Option<Box<GenericArgs>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GenericArgs {
    /// Types and constants in order; lifetimes are left out.
    pub args: Vec<GenericArg>,
    /// `Item = T` and `Item: Bound`.
    pub bindings: Vec<Binding>,
    /// Written `Fn(A, B) -> C`: `args` is then the one tuple `(A, B)` and `bindings`
    /// holds `Output = C` (the unit type where nothing is written).
    pub parenthesized: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GenericArg {
    Type(TypeRef),
    /// A constant argument: a literal or a block; a plain identifier is a `Type`.
    Const(ConstValue),
}

/// A constant where a type system needs one; only small integers are understood.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ConstValue {
    Integer(u128),
    /// A path, such as a const parameter's name.
    Path(Path),
    Unknown,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Binding {
    pub name: Name,
    pub args: Option<Box<GenericArgs>>,
    pub kind: BindingKind,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BindingKind {
    Equals(TypeRef),
    Bounds(Vec<Bound>),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    Path(Path),
    Reference {
        mutable: bool,
        inner: Box<TypeRef>,
    },
    Pointer {
        mutable: bool,
        inner: Box<TypeRef>,
    },
    Slice(Box<TypeRef>),
    Array(Box<TypeRef>, ConstValue),
    Tuple(Vec<TypeRef>),
    Never,
    /// `_`
    Infer,
    FnPointer {
        params: Vec<TypeRef>,
        output: Box<TypeRef>,
    },
    ImplTrait(Vec<Bound>),
    DynTrait(Vec<Bound>),
    /// A macro in type position, or what `syn` leaves verbatim.
    Unknown,
}

/// A trait bound; lifetimes are left out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bound {
    pub path: Path,
    /// `?Sized`
    pub maybe: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Generics {
    /// Type and const parameters in order; lifetimes are left out.
    pub params: Vec<GenericParam>,
    /// `where` clauses on types, and the bounds written at the parameters.
    pub predicates: Vec<Predicate>,
}

#[derive(Clone, Debug)]
pub struct GenericParam {
    pub name: Name,
    pub kind: GenericParamKind,
}

#[derive(Clone, Debug)]
pub enum GenericParamKind {
    Type {
        default: Option<TypeRef>,
    },
    Const {
        ty: TypeRef,
        default: Option<ConstValue>,
    },
}

#[derive(Clone, Debug)]
pub struct Predicate {
    pub subject: TypeRef,
    pub bounds: Vec<Bound>,
}

/// A function's signature.
#[derive(Clone, Debug)]
pub struct FnItem {
    pub generics: Generics,
    /// How the receiver is written; the receiver is also `params[0]`.
    pub receiver: Option<Receiver>,
    /// With the receiver. The pattern itself belongs to the body.
    pub params: Vec<FnParam>,
    /// As written; the unit type where nothing is.
    pub output: TypeRef,
    pub is_async: bool,
    pub is_const: bool,
    pub is_unsafe: bool,
    /// `extern "C"`
    pub is_foreign: bool,
    pub is_variadic: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receiver {
    Value,
    Reference,
    MutReference,
    /// `self: Box<Self>`; the type is that of `params[0]`.
    Typed,
}

#[derive(Clone, Debug)]
pub struct FnParam {
    /// The name, where the pattern is a plain identifier (`self` for the receiver).
    pub name: Option<Name>,
    /// For a receiver the type that its form stands for: `Self`, `&Self`, `&mut Self`.
    pub ty: TypeRef,
    pub span: Span,
}

/// A struct, enum or union. Fields and variants that are cfg'd out are left out.
#[derive(Clone, Debug)]
pub struct AdtItem {
    pub generics: Generics,
    /// One for a struct or union (named as it), one per variant for an enum.
    pub variants: Vec<VariantItem>,
    /// The paths in `#[derive(…)]`.
    pub derives: Vec<Path>,
}

#[derive(Clone, Debug)]
pub struct VariantItem {
    pub name: Name,
    pub span: Span,
    pub shape: VariantShape,
    pub fields: Vec<FieldItem>,
    pub attrs: Vec<AttrItem>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariantShape {
    Named,
    Tuple,
    Unit,
}

#[derive(Clone, Debug)]
pub struct FieldItem {
    /// `0`, `1`, … for tuple fields.
    pub name: Name,
    pub ty: TypeRef,
    pub span: Span,
    pub attrs: Vec<AttrItem>,
}

/// An attribute of a field or variant, as text: serde's are read by the advisor.
#[derive(Clone, Debug)]
pub struct AttrItem {
    pub path: Name,
    /// What follows the path inside the brackets, as written.
    pub tokens: String,
    pub span: Span,
}

/// The head of an `impl`.
#[derive(Clone, Debug)]
pub struct ImplItem {
    pub generics: Generics,
    pub trait_path: Option<Path>,
    /// `impl !Send for X`
    pub negative: bool,
    pub self_ty: TypeRef,
}

/// The head of a `trait`, or a trait alias.
#[derive(Clone, Debug)]
pub struct TraitItem {
    pub generics: Generics,
    pub supertraits: Vec<Bound>,
}

/// `type X<T>: Bounds = Target;`
#[derive(Clone, Debug)]
pub struct TypeAliasItem {
    pub generics: Generics,
    pub bounds: Vec<Bound>,
    /// None for an associated type without default.
    pub target: Option<TypeRef>,
}

/// One name that a `use` brings in.
#[derive(Clone, Debug)]
pub struct UseItem {
    /// `a::b::c`; for a glob the path before `::*`.
    pub path: Path,
    pub kind: UseKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UseKind {
    /// The name in scope: the last segment, or what follows `as`. `{self}` is already
    /// resolved into the path.
    Named(Name),
    /// `as _`
    Anonymous,
    Glob,
}

macro_rules! index_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);
    };
}

index_type!(/** An index into [`Body::exprs`]. */ ExprId);
index_type!(/** An index into [`Body::pats`]. */ PatId);
index_type!(/** An index into [`Body::locals`]. */ LocalId);
index_type!(/** An index into [`Body::labels`]. */ LabelId);

/// The body of a function, or the initializer of a constant or static (no params).
#[derive(Clone, Debug, Default)]
pub struct Body {
    pub exprs: Vec<Expr>,
    pub pats: Vec<Pat>,
    pub locals: Vec<Local>,
    pub labels: Vec<Name>,
    /// The patterns of the parameters, `self` first; types are in the signature.
    pub params: Vec<PatId>,
    /// None where there is no body.
    pub root: Option<ExprId>,
    /// Macro calls that were opened on the way, in order.
    pub macro_calls: Vec<MacroCall>,
    /// What could not be parsed or expanded; it stands as [`ExprKind::Unknown`].
    pub errors: Vec<LowerError>,
}

#[derive(Clone, Debug)]
pub struct LowerError {
    pub span: Span,
    pub message: String,
}

impl Body {
    pub fn expr(&self, id: ExprId) -> &Expr {
        // Ids are made by the lowering of this same body.
        &self.exprs[id.0 as usize]
    }

    pub fn pat(&self, id: PatId) -> &Pat {
        // As above.
        &self.pats[id.0 as usize]
    }

    pub fn local(&self, id: LocalId) -> &Local {
        // As above.
        &self.locals[id.0 as usize]
    }

    /// All blocks, those of `async` among them, in no order to rely on.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.exprs.iter().filter_map(|expr| match &expr.kind {
            ExprKind::Block(block) | ExprKind::Async { block, .. } => Some(block),
            _ => None,
        })
    }

    /// The variables that a `let` binds as a whole (`let x = …`, `let (x, y) = (…, …)`), with the
    /// value.
    pub fn named_values(&self) -> impl Iterator<Item = (LocalId, ExprId)> {
        let lets = self.blocks().flat_map(Block::lets);
        lets.flat_map(|(pat, init)| {
            let pairs = match (&self.pat(pat).kind, &self.expr(init).kind) {
                (PatKind::Tuple(pats), ExprKind::Tuple(values)) if pats.len() == values.len() => {
                    pats.iter().copied().zip(values.iter().copied()).collect()
                }
                _ => vec![(pat, init)],
            };
            pairs
                .into_iter()
                .filter_map(|(pat, init)| match self.pat(pat).kind {
                    PatKind::Bind {
                        local, sub: None, ..
                    } => Some((local, init)),
                    _ => None,
                })
        })
    }
}

#[derive(Clone, Debug)]
pub struct Local {
    pub name: Name,
    pub span: Span,
    pub mutable: bool,
}

#[derive(Clone, Debug)]
pub struct Expr {
    pub kind: ExprKind,
    pub span: Span,
}

/// Parentheses and invisible groups are not kept; their inside has its own span.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// What could not be parsed or expanded.
    Unknown,
    Literal(Literal),
    /// A local variable or parameter.
    Local(LocalId),
    Path(Box<Path>),
    Block(Block),
    /// `async { … }`; runs when polled.
    Async {
        block: Block,
        moves: bool,
    },
    If {
        condition: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
    },
    /// `let pat = expr` in a condition.
    Let {
        pat: PatId,
        expr: ExprId,
    },
    Match {
        scrutinee: ExprId,
        arms: Vec<Arm>,
    },
    Loop {
        body: ExprId,
        label: Option<LabelId>,
    },
    While {
        condition: ExprId,
        body: ExprId,
        label: Option<LabelId>,
    },
    For {
        pat: PatId,
        iterable: ExprId,
        body: ExprId,
        label: Option<LabelId>,
    },
    Call {
        callee: ExprId,
        args: Vec<ExprId>,
    },
    MethodCall {
        receiver: ExprId,
        method: Name,
        method_span: Span,
        generic_args: Option<Box<GenericArgs>>,
        args: Vec<ExprId>,
    },
    /// `x.name` or `x.0`
    Field {
        base: ExprId,
        name: Name,
        name_span: Span,
    },
    Index {
        base: ExprId,
        index: ExprId,
    },
    Range {
        start: Option<ExprId>,
        end: Option<ExprId>,
        inclusive: bool,
    },
    Unary {
        op: UnaryOp,
        operand: ExprId,
    },
    Binary {
        op: BinaryOp,
        left: ExprId,
        right: ExprId,
        op_span: Span,
    },
    /// `left op= right`
    AssignOp {
        op: BinaryOp,
        left: ExprId,
        right: ExprId,
        op_span: Span,
    },
    /// `left = right`; a destructuring left side is an expression, too.
    Assign {
        left: ExprId,
        right: ExprId,
    },
    /// `&x`, `&mut x`
    Reference {
        mutable: bool,
        operand: ExprId,
    },
    /// `&raw const x`, `&raw mut x`
    RawReference {
        mutable: bool,
        operand: ExprId,
    },
    Cast {
        operand: ExprId,
        ty: Box<TypeRef>,
    },
    Tuple(Vec<ExprId>),
    Array(Vec<ExprId>),
    Repeat {
        element: ExprId,
        length: ExprId,
    },
    Struct {
        path: Box<Path>,
        fields: Vec<FieldValue>,
        base: Option<ExprId>,
    },
    Closure(Box<Closure>),
    Await(ExprId),
    /// `x?`
    Try(ExprId),
    Break {
        label: Option<LabelId>,
        value: Option<ExprId>,
    },
    Continue {
        label: Option<LabelId>,
    },
    Return(Option<ExprId>),
    /// `_` on the left side of an assignment.
    Underscore,
    /// A macro call that was opened: its expansion, or what was read from its tokens.
    Macro {
        call: usize,
        opened: Opened,
    },
}

/// What a macro call became. `call` of [`ExprKind::Macro`] is an index into
/// [`Body::macro_calls`].
#[derive(Clone, Debug)]
pub enum Opened {
    /// The value of the expansion of a `macro_rules!` macro.
    Expansion(ExprId),
    /// `format_args!` and macros declared to take its input. `before` are expressions
    /// that stand before the format string (`ensure!(cond, "…")`) and log fields.
    Format {
        before: Vec<ExprId>,
        args: Vec<FormatArg>,
    },
    /// `select!`: one of the arms runs.
    Select {
        biased: bool,
        arms: Vec<SelectArm>,
        otherwise: Option<ExprId>,
    },
    /// `join!`: all run; the value is the tuple of the results.
    Join(Vec<ExprId>),
    /// All of these are evaluated; how their values are used is not known.
    Exprs(Vec<ExprId>),
    /// A literal (`concat!`, `stringify!`, `line!`, `env!`…).
    Literal(Literal),
    /// Nothing in it runs (`compile_error!`, `asm!`, a macro declared so).
    Nothing,
    /// Not known; the tokens could not be read as expressions.
    Opaque,
}

/// One call of a macro in a body.
#[derive(Clone, Debug)]
pub struct MacroCall {
    pub path: Path,
    /// The whole call, `name!(…)`.
    pub span: Span,
    /// Which later stage's definition it was resolved to: a number that
    /// [`super::lower::Context`] gave, or none where the macro is not known.
    pub definition: Option<u64>,
}

#[derive(Clone, Debug)]
pub struct FormatArg {
    pub expr: ExprId,
    /// `Display`, `Debug`, `Pointer`, `LowerHex`…: the trait of `std::fmt` that is called.
    pub trait_name: Name,
}

#[derive(Clone, Debug)]
pub struct SelectArm {
    pub pat: PatId,
    pub future: ExprId,
    pub guard: Option<ExprId>,
    pub handler: ExprId,
}

#[derive(Clone, Debug)]
pub struct Arm {
    pub pat: PatId,
    pub guard: Option<ExprId>,
    pub body: ExprId,
}

#[derive(Clone, Debug)]
pub struct FieldValue {
    pub name: Name,
    pub name_span: Span,
    pub value: ExprId,
}

#[derive(Clone, Debug)]
pub struct Block {
    pub kind: BlockKind,
    pub label: Option<LabelId>,
    pub statements: Vec<Statement>,
    pub tail: Option<ExprId>,
    /// Set where items stand in the block: the scope that the names stage made of them.
    pub scope: Option<BlockScope>,
}

impl Block {
    /// The `let`s that give a value, with the value; `let x;` is none.
    pub fn lets(&self) -> impl Iterator<Item = (PatId, ExprId)> {
        self.statements
            .iter()
            .filter_map(|statement| match statement {
                Statement::Let {
                    pat,
                    init: Some(init),
                    ..
                } => Some((*pat, *init)),
                _ => None,
            })
    }

    /// The pattern that a value is bound to by a `let` of this block.
    pub fn bound_to(&self, value: ExprId) -> Option<PatId> {
        self.lets()
            .find_map(|(pat, init)| (init == value).then_some(pat))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    Plain,
    Unsafe,
    Const,
    Try,
}

/// A number by which the names stage knows the items of a block; made by
/// [`super::lower::Context`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BlockScope(pub u64);

#[derive(Clone, Debug)]
pub enum Statement {
    Let {
        pat: PatId,
        ty: Option<TypeRef>,
        init: Option<ExprId>,
        otherwise: Option<ExprId>,
    },
    Expr {
        expr: ExprId,
        semicolon: bool,
    },
}

#[derive(Clone, Debug)]
pub struct Closure {
    pub params: Vec<(PatId, Option<TypeRef>)>,
    pub output: Option<TypeRef>,
    pub body: ExprId,
    pub is_async: bool,
    pub moves: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Literal {
    /// The suffix as a type name, if any.
    Integer {
        value: Option<u128>,
        suffix: Option<Name>,
    },
    Float {
        suffix: Option<Name>,
    },
    String(Box<str>),
    /// A `&'static str` that is made while compiling and not known here (`file!()`).
    UnknownString,
    ByteString(Box<[u8]>),
    CString,
    Char(char),
    Byte(u8),
    Bool(bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    Deref,
    Not,
    Neg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    And,
    Or,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

#[derive(Clone, Debug)]
pub struct Pat {
    pub kind: PatKind,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub enum PatKind {
    /// `_`, and what could not be parsed.
    Wild,
    /// `..`
    Rest,
    /// `x`, `mut x`, `ref x`, `x @ sub`
    Bind {
        local: LocalId,
        by_ref: Option<bool>,
        sub: Option<PatId>,
    },
    /// A constant, unit struct or unit variant.
    Path(Box<Path>),
    Literal(ExprId),
    Range {
        start: Option<ExprId>,
        end: Option<ExprId>,
    },
    Reference {
        mutable: bool,
        inner: PatId,
    },
    Tuple(Vec<PatId>),
    Slice(Vec<PatId>),
    TupleStruct {
        path: Box<Path>,
        fields: Vec<PatId>,
    },
    Struct {
        path: Box<Path>,
        fields: Vec<FieldPat>,
        rest: bool,
    },
    Or(Vec<PatId>),
}

#[derive(Clone, Debug)]
pub struct FieldPat {
    pub name: Name,
    pub pat: PatId,
}
