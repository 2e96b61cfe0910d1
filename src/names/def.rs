//! Definitions and what a path can resolve to.

use thin_vec::ThinVec;

use crate::syntax::items::{ItemIndex, Visibility};
use crate::syntax::text::Name;

/// A crate of a [`super::Db`]: an index in the order of its crate graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CrateId(pub u32);

/// A definition. Within one crate, numbers follow the source's order, so they are the
/// same from run to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DefId {
    pub krate: CrateId,
    pub index: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DefKind {
    Module,
    /// A block with items in a body: a module without a name.
    Block,
    Function,
    Struct,
    Enum,
    Union,
    Trait,
    TypeAlias,
    Const,
    Static,
    Impl,
    /// `macro_rules!` or `macro`
    Macro,
}

impl DefKind {
    pub fn is_adt(self) -> bool {
        matches!(self, DefKind::Struct | DefKind::Enum | DefKind::Union)
    }
}

#[derive(Clone, Debug)]
pub struct Def {
    pub kind: DefKind,
    /// Empty for `impl`s and blocks.
    pub name: Name,
    /// The module, block, `impl` or trait that it stands in; none for the crate root.
    pub parent: Option<u32>,
    pub visibility: Visibility,
    /// The scanned text that holds it.
    pub source: u32,
    /// None for the crate root and for blocks.
    pub item: Option<ItemIndex>,
    /// The associated items of an `impl` or trait, in order.
    pub members: ThinVec<u32>,
    /// Index of the scope of a module or block.
    pub scope: Option<u32>,
    /// For a function, constant or static: the scopes of the blocks with items in it,
    /// by the byte offset of the block's `{`.
    pub blocks: ThinVec<(u32, u32)>,
}

impl Def {
    /// The root module of a crate.
    pub fn root(name: Name) -> Def {
        Def {
            kind: DefKind::Module,
            name,
            parent: None,
            visibility: Visibility::Public,
            source: 0,
            item: None,
            members: ThinVec::new(),
            scope: Some(0),
            blocks: ThinVec::new(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Namespace {
    Types,
    Values,
    Macros,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Primitive {
    Bool,
    Char,
    Str,
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
    F32,
    F64,
}

impl Primitive {
    pub const ALL: [Primitive; 17] = {
        use Primitive::*;
        [
            Bool, Char, Str, I8, I16, I32, I64, I128, Isize, U8, U16, U32, U64, U128, Usize, F32,
            F64,
        ]
    };

    pub fn name(self) -> &'static str {
        use Primitive::*;
        match self {
            Bool => "bool",
            Char => "char",
            Str => "str",
            I8 => "i8",
            I16 => "i16",
            I32 => "i32",
            I64 => "i64",
            I128 => "i128",
            Isize => "isize",
            U8 => "u8",
            U16 => "u16",
            U32 => "u32",
            U64 => "u64",
            U128 => "u128",
            Usize => "usize",
            F32 => "f32",
            F64 => "f64",
        }
    }

    pub fn from_name(name: &str) -> Option<Primitive> {
        Primitive::ALL.into_iter().find(|p| p.name() == name)
    }

    pub fn is_integer(self) -> bool {
        !matches!(
            self,
            Primitive::Bool | Primitive::Char | Primitive::Str | Primitive::F32 | Primitive::F64
        )
    }

    pub fn is_float(self) -> bool {
        matches!(self, Primitive::F32 | Primitive::F64)
    }
}

/// What a path, or the front part of one, stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Resolution {
    Def(DefId, DefKind),
    /// A variant of an enum, by its index.
    Variant(DefId, u32),
    Primitive(Primitive),
    /// `Self` in an `impl` (its self type) or in a trait (the implementor).
    SelfType(DefId),
    /// A type or const parameter: the item that declares it, and its index there.
    Param(DefId, u32),
    /// The whole rest of the path is outside of what is known: a crate whose source
    /// and declarations are missing.
    Extern(Name),
}
