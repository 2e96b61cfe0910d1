//! What the scanner finds in a file: where each item begins and ends, and little else.
//!
//! Finding an item costs a few nanoseconds a byte; parsing it costs far more and is
//! left to whoever asks for its signature or its body.

use std::ops::Range;

use thin_vec::ThinVec;

use super::text::Name;

/// An index into [`ItemTree::items`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemIndex(pub u32);

/// A range of bytes in the scanned text.
pub type ByteRange = Range<u32>;

/// The items of one text, in source order. Parents come before their children.
#[derive(Debug, Default)]
pub struct ItemTree {
    pub items: Vec<Item>,
    /// Items at the top of the text.
    pub top: Vec<ItemIndex>,
    /// Inner attributes (`#![…]`) of the text itself.
    pub inner_attrs: Vec<Attr>,
    /// What the scanner could not make sense of; the rest of the text is scanned on.
    pub errors: Vec<ScanError>,
}

/// Something that is no Rust, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScanError {
    pub at: ByteRange,
    pub message: String,
}

#[derive(Clone, Debug)]
pub struct Item {
    pub kind: ItemKind,
    /// The identifier that is defined; none for `impl`, `use`, `extern` blocks and
    /// macro calls. For `extern crate a as b` this is `b`.
    pub name: Option<Name>,
    pub name_range: ByteRange,
    pub visibility: Visibility,
    /// Outer attributes, then the inner ones at the start of its body (`mod a { #![x] }`);
    /// doc comments left out.
    pub attrs: ThinVec<Attr>,
    /// The whole item, with its attributes.
    pub range: ByteRange,
    /// From the visibility or first keyword up to the body or the final `;`, both
    /// excluded: `pub async fn f<T>(x: T) -> u32 where T: Copy`. Of a constant or static
    /// up to the `=`, excluded: `const A: u8`.
    pub head: ByteRange,
    /// What is between the braces that end the item, without them: a function's body,
    /// the contents of a module, `impl`, `trait` or `extern` block, the fields of a
    /// struct with named ones, the variants of an enum. For `const` and `static` the
    /// initializer expression, without white space around it; for `macro_rules!` and macro calls the tokens between
    /// the delimiters. None where the item ends with `;` (and for tuple structs, whose
    /// fields are in the head).
    pub body: Option<ByteRange>,
    /// Items inside: of a module, `impl`, `trait` or `extern` block.
    pub children: ThinVec<ItemIndex>,
    /// Items in the bodies of functions and the initializers of constants, by block.
    pub blocks: ThinVec<BlockItems>,
}

/// The items that stand in one block `{ … }` of a body.
#[derive(Clone, Debug)]
pub struct BlockItems {
    /// Byte offset of the block's `{`. For the outermost block of a function this is
    /// the brace that opens the body.
    pub brace: u32,
    /// The innermost enclosing block of the same body that also has items: an index
    /// into the same `blocks`.
    pub parent: Option<usize>,
    pub items: Vec<ItemIndex>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ItemKind {
    Module,
    Function,
    Struct,
    Enum,
    Union,
    Trait,
    TraitAlias,
    /// `type X = …;`, also an associated type.
    TypeAlias,
    Const,
    Static,
    Impl,
    Use,
    ExternCrate,
    /// `extern "C" { … }`
    ExternBlock,
    /// `macro_rules! name { … }`
    MacroRules,
    /// `macro name(…) { … }`
    Macro2,
    /// `path::name! { … }` in item position; the path is in the head, without `!`.
    MacroCall,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    Private,
    Public,
    /// `pub(crate)`, `pub(super)`, `pub(in …)`
    Restricted,
}

/// An attribute `#[path tokens]`.
#[derive(Clone, Debug)]
pub struct Attr {
    /// The path as written, without white space: `cfg`, `tokio::main`.
    pub path: Name,
    /// What follows the path inside the brackets: `(test)`, `= "x.rs"`, or empty.
    pub tokens: ByteRange,
    /// The whole attribute from `#` to `]`.
    pub range: ByteRange,
}
