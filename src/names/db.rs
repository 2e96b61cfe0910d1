//! The crates of a run and what is known of them.

use std::cell::{Cell, RefCell};
use std::path::{Path as FsPath, PathBuf};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::attributes::effective_attrs;
use super::collect;
use super::def::{CrateId, Def, DefId, DefKind, Namespace, Resolution};
use super::resolve::View;
use super::tree::{CrateData, SourceTree};
use crate::source::cfg::CfgSet;
use crate::source::packages::Edition;
use crate::source::text::{Files, ReadError, ReadProblem};
use crate::syntax::ast::*;
use crate::syntax::expand::MacroRules;
use crate::syntax::items::{Attr, Item, ItemKind};
use crate::syntax::lower::{self, ItemText};
use crate::syntax::memo::Memo;
use crate::syntax::scan::scan;
use crate::syntax::text::{Name, Span, TextId, TextKind, Texts};

/// Macro calls that are expanded for the types of one signature: macros that call
/// themselves would go on without end.
const MAX_TYPE_MACROS: u32 = 256;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CrateOrigin {
    /// The standard library's declarations.
    Std,
    /// A target of a package that is checked.
    Member,
    /// A dependency with its source.
    Dependency,
    /// A dependency of which only our declarations are there.
    Declared,
}

/// One crate, before anything of it is read.
#[derive(Clone, Debug)]
pub struct CrateInfo {
    /// As it stands in paths.
    pub name: Name,
    /// The package's name, as in Cargo.toml.
    pub package: String,
    pub version: String,
    pub origin: CrateOrigin,
    /// Not a program, example, test or benchmark.
    pub is_library: bool,
    /// What no other text has: package, checksum and features. None where the text may
    /// change under the same name.
    pub identity: Option<Arc<str>>,
    /// The file of the crate root.
    pub root: PathBuf,
    pub edition: Edition,
    pub cfg: Arc<CfgSet>,
    /// Extern names and the crates that they mean; `std`, `core` and `alloc` included.
    pub dependencies: Arc<[(Name, CrateId)]>,
    /// The declarations that say what its functions do, if it is known.
    pub declarations: Option<CrateId>,
}

impl CrateInfo {
    /// Whether all that is known of the crate is in the declarations of this program.
    pub fn is_declared(&self) -> bool {
        matches!(self.origin, CrateOrigin::Std | CrateOrigin::Declared)
    }
}

/// A file that could not be read or scanned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileProblem {
    pub path: PathBuf,
    /// None where the file as a whole is meant.
    pub at: Option<Span>,
    pub message: String,
    /// Why the file could not be read; none where it was, and something in it is wrong.
    pub cause: Option<ReadProblem>,
    /// Whether it belongs to a member.
    pub in_member: bool,
    /// The name in the `mod` that asks for the file, when the file is missing or unreadable.
    pub asked_by: Option<Span>,
    /// Where the file may be, when it is missing.
    pub expected: Vec<PathBuf>,
}

impl FileProblem {
    fn changed(path: PathBuf) -> FileProblem {
        FileProblem {
            path,
            at: None,
            message: ReadProblem::Changed.to_string(),
            cause: Some(ReadProblem::Changed),
            in_member: true,
            asked_by: None,
            expected: Vec::new(),
        }
    }
}

struct CrateSlot {
    info: CrateInfo,
    data: OnceLock<CrateData>,
}

type Lowered<T> = Option<Arc<T>>;

/// Lowered items of one kind that are kept: types are made of them, and those are kept.
const KEPT_ITEMS: usize = 1024;

/// All crates of a run, read on demand, shared by all threads.
pub struct Db {
    pub texts: Texts,
    files: Arc<dyn Files>,
    crates: Vec<CrateSlot>,
    std: CrateId,
    scanned: Memo<PathBuf, Result<Arc<SourceTree>, Arc<ReadError>>>,
    pub(super) lookups: Memo<(DefId, Name, Namespace, View), Option<Resolution>>,
    pub(super) traits_in_scope: Memo<DefId, Arc<[DefId]>>,
    fns: Memo<DefId, Lowered<FnItem>>,
    adts: Memo<DefId, Lowered<AdtItem>>,
    impls: Memo<DefId, Lowered<ImplItem>>,
    trait_items: Memo<DefId, Lowered<TraitItem>>,
    aliases: Memo<DefId, Lowered<TypeAliasItem>>,
    generic_names: Memo<DefId, Option<Arc<[Name]>>>,
    value_types: Memo<DefId, Lowered<TypeRef>>,
    macros: Memo<DefId, Lowered<MacroRules>>,
    /// By derive macro: the traits that it is declared to implement.
    pub(super) derives: Memo<DefId, Arc<[DefId]>>,
    member_texts: OnceLock<FxHashSet<TextId>>,
    /// Files in which something that was asked for could not be parsed.
    invalid: Memo<TextId, ()>,
}

thread_local! {
    /// The crates that this thread is collecting: a crate that is asked for while it
    /// is being collected (a cycle in a broken manifest) is empty.
    static COLLECTING: RefCell<Vec<CrateId>> = const { RefCell::new(Vec::new()) };
}

static EMPTY: OnceLock<CrateData> = OnceLock::new();

impl Db {
    /// `std` is the crate with the standard library's declarations.
    pub fn new(files: Arc<dyn Files>, crates: Vec<CrateInfo>, std: CrateId) -> Db {
        Db {
            texts: Texts::default(),
            files,
            crates: crates
                .into_iter()
                .map(|info| CrateSlot {
                    info,
                    data: OnceLock::new(),
                })
                .collect(),
            std,
            scanned: Memo::default(),
            lookups: Memo::default(),
            traits_in_scope: Memo::default(),
            fns: Memo::keeping(KEPT_ITEMS),
            adts: Memo::keeping(KEPT_ITEMS),
            impls: Memo::keeping(KEPT_ITEMS),
            trait_items: Memo::keeping(KEPT_ITEMS),
            aliases: Memo::keeping(KEPT_ITEMS),
            generic_names: Memo::default(),
            value_types: Memo::keeping(KEPT_ITEMS),
            macros: Memo::default(),
            derives: Memo::default(),
            member_texts: OnceLock::new(),
            invalid: Memo::default(),
        }
    }

    pub fn std(&self) -> CrateId {
        self.std
    }

    pub fn crates(&self) -> impl Iterator<Item = (CrateId, &CrateInfo)> {
        self.crates
            .iter()
            .enumerate()
            .map(|(i, slot)| (CrateId(i as u32), &slot.info))
    }

    pub fn info(&self, krate: CrateId) -> &CrateInfo {
        // Crate ids are indices into this same list.
        &self.crates[krate.0 as usize].info
    }

    /// Reads and collects the crate if that has not been done.
    pub fn krate(&self, krate: CrateId) -> &CrateData {
        let slot = &self.crates[krate.0 as usize];
        if let Some(data) = slot.data.get() {
            return data;
        }
        if COLLECTING.with_borrow(|c| c.contains(&krate)) {
            return EMPTY.get_or_init(CrateData::empty);
        }
        slot.data.get_or_init(|| {
            COLLECTING.with_borrow_mut(|c| c.push(krate));
            let data = collect::collect(self, krate);
            COLLECTING.with_borrow_mut(|c| c.pop());
            data
        })
    }

    /// Whether something has asked for the crate.
    pub fn is_read(&self, krate: CrateId) -> bool {
        self.crates[krate.0 as usize].data.get().is_some()
    }

    /// Scans the files of these crates side by side and collects them; what
    /// [`Self::krate`] would do one file after the other.
    pub fn read_ahead(&self, crates: &[CrateId]) {
        let mut wave: Vec<(PathBuf, bool)> = crates
            .iter()
            .map(|&c| (self.info(c).root.clone(), true))
            .collect();
        let mut seen: FxHashSet<PathBuf> = wave.iter().map(|(p, _)| p.clone()).collect();
        while !wave.is_empty() {
            let found: Vec<Vec<(PathBuf, bool)>> = wave
                .par_iter()
                .map(|(path, owns_folder)| {
                    let Ok(source) = self.source(path) else {
                        return Vec::new();
                    };
                    let mut files = collect::candidate_files(&source, path, *owns_folder);
                    files.retain(|(path, _)| self.files.is_file(path));
                    files
                })
                .collect();
            wave = (found.into_iter().flatten())
                .filter(|(path, _)| seen.insert(path.clone()))
                .collect();
        }
        crates.par_iter().for_each(|&c| {
            self.krate(c);
        });
    }

    /// The scanned file.
    pub fn source(&self, path: &FsPath) -> Result<Arc<SourceTree>, Arc<ReadError>> {
        if let Some(source) = self.scanned.get(&path.to_owned()) {
            return source;
        }
        let read = self.texts.read_file(&self.files, path);
        let source = read.map_err(Arc::new).map(|text| {
            let tree = scan(&self.texts.get(text).content());
            Arc::new(SourceTree::new(&self.texts, text, tree))
        });
        self.scanned.put(path.to_owned(), source)
    }

    pub fn file_exists(&self, path: &FsPath) -> bool {
        self.files.is_file(path)
    }

    pub fn def(&self, id: DefId) -> &Def {
        self.krate(id.krate).def(id.index)
    }

    pub fn kind(&self, id: DefId) -> DefKind {
        self.def(id).kind
    }

    /// The scanned item of a definition and the text that holds it; none for crate
    /// roots and blocks.
    pub fn item(&self, id: DefId) -> Option<(&SourceTree, &Item)> {
        let krate = self.krate(id.krate);
        let def = krate.def(id.index);
        let source = krate.source_of(def);
        Some((source, source.tree.items.get(def.item?.0 as usize)?))
    }

    /// The attributes of a definition with `#[cfg_attr]` resolved: path and the text
    /// that follows it inside the brackets.
    pub fn attrs(&self, id: DefId) -> Vec<(Name, String)> {
        let Some((source, item)) = self.item(id) else {
            return Vec::new();
        };
        effective_attrs(source, &item.attrs, &self.info(id.krate).cfg)
    }

    pub fn parent(&self, id: DefId) -> Option<DefId> {
        let index = self.def(id).parent?;
        Some(DefId {
            krate: id.krate,
            index,
        })
    }

    pub fn ancestors(&self, id: DefId) -> impl Iterator<Item = DefId> + '_ {
        std::iter::successors(Some(id), |&d| self.parent(d))
    }

    /// The innermost module or block that holds a definition (itself, if it is one).
    pub fn module_of(&self, id: DefId) -> DefId {
        self.ancestors(id)
            .find(|&d| matches!(self.kind(d), DefKind::Module | DefKind::Block))
            .unwrap_or(DefId {
                krate: id.krate,
                index: 0,
            })
    }

    pub fn root(&self, krate: CrateId) -> DefId {
        DefId { krate, index: 0 }
    }

    /// The associated items of an `impl` or trait.
    pub fn members(&self, id: DefId) -> impl Iterator<Item = DefId> + '_ {
        self.def(id).members.iter().map(move |&index| DefId {
            krate: id.krate,
            index,
        })
    }

    /// Where the definition's name stands, or the whole item where it has none.
    pub fn name_span(&self, id: DefId) -> Option<Span> {
        let (source, item) = self.item(id)?;
        let range = if item.name.is_some() {
            &item.name_range
        } else {
            &item.head
        };
        Some(Span::new(source.text, range.clone()))
    }

    fn cfg_of(&self, id: DefId) -> impl Fn(&str) -> bool + '_ {
        let cfg = &self.info(id.krate).cfg;
        move |predicate| cfg.holds(predicate)
    }

    fn lowered<T>(
        &self,
        id: DefId,
        memo: &Memo<DefId, Lowered<T>>,
        lower: impl FnOnce(ItemText<'_>, &Item) -> Result<T, LowerError>,
    ) -> Lowered<T> {
        memo.get_or(id, || {
            let (source, item) = self.item(id)?;
            let cfg = self.cfg_of(id);
            let expanded = Cell::new(0);
            let macros = |path: &Path, tokens, call| {
                expanded.set(expanded.get() + 1);
                (expanded.get() <= MAX_TYPE_MACROS)
                    .then(|| self.expanded_type(id, path, tokens, call))
                    .flatten()
            };
            let text = ItemText {
                text: source.text,
                content: &source.content(),
                cfg: &cfg,
                macros: &macros,
            };
            match lower(text, item) {
                Ok(lowered) => Some(Arc::new(lowered)),
                Err(_) => {
                    self.note_invalid(source.text);
                    None
                }
            }
        })
    }

    pub(super) fn note_invalid(&self, text: TextId) {
        self.invalid.put(text, ());
    }

    /// Whether something that was asked for in a file could not be parsed.
    pub fn is_invalid(&self, text: TextId) -> bool {
        self.invalid.get(&text).is_some()
    }

    pub fn fn_item(&self, id: DefId) -> Lowered<FnItem> {
        self.lowered(id, &self.fns, |text, item| {
            lower::lower_fn(text, &item.head)
        })
    }

    pub fn adt_item(&self, id: DefId) -> Lowered<AdtItem> {
        self.lowered(id, &self.adts, lower::lower_adt)
    }

    pub fn impl_item(&self, id: DefId) -> Lowered<ImplItem> {
        self.lowered(id, &self.impls, |text, item| {
            lower::lower_impl_head(text, &item.head)
        })
    }

    pub fn trait_item(&self, id: DefId) -> Lowered<TraitItem> {
        self.lowered(id, &self.trait_items, |text, item| {
            lower::lower_trait_head(text, &item.head)
        })
    }

    pub fn alias_item(&self, id: DefId) -> Lowered<TypeAliasItem> {
        self.lowered(id, &self.aliases, |text, item| {
            lower::lower_type_alias(text, &item.head)
        })
    }

    /// The declared type of a constant or static.
    pub fn value_type(&self, id: DefId) -> Lowered<TypeRef> {
        self.lowered(id, &self.value_types, |text, item| {
            lower::lower_const_type(text, &item.head)
        })
    }

    pub fn macro_rules(&self, id: DefId) -> Lowered<MacroRules> {
        self.macros.get_or(id, || {
            let (source, item) = self.item(id)?;
            let body = item.body.clone()?;
            MacroRules::parse(source.text, &source.content(), body)
                .ok()
                .map(Arc::new)
        })
    }

    /// False for an item that surely declares no generic parameter and no bound; from its text.
    pub fn may_be_generic(&self, id: DefId) -> bool {
        self.item(id).is_some_and(|(source, item)| {
            let head = source.slice(&item.head);
            // A trait has `Self`.
            matches!(item.kind, ItemKind::Trait | ItemKind::TraitAlias)
                || ["<", "impl", "where"]
                    .iter()
                    .any(|word| head.contains(word))
        })
    }

    /// The index of the generic parameter of this name, if the item itself declares one.
    pub fn generic_param(&self, id: DefId, name: Name) -> Option<u32> {
        if !self.may_be_generic(id) {
            return None;
        }
        let names = self.generic_names.get_or(id, || {
            let generics = self.generics(id)?;
            let names: Arc<[Name]> = generics.params.iter().map(|p| p.name).collect();
            (!names.is_empty()).then_some(names)
        })?;
        let index = names.iter().position(|own| *own == name)?;
        // Parameters are written one by one in a text of less than 4 GiB.
        Some(index as u32)
    }

    /// The generic parameters that an item declares itself.
    pub fn generics(&self, id: DefId) -> Option<GenericsOf> {
        Some(match self.kind(id) {
            DefKind::Function => GenericsOf::Function(self.fn_item(id)?),
            DefKind::Struct | DefKind::Enum | DefKind::Union => GenericsOf::Adt(self.adt_item(id)?),
            DefKind::Impl => GenericsOf::Impl(self.impl_item(id)?),
            DefKind::Trait => GenericsOf::Trait(self.trait_item(id)?),
            DefKind::TypeAlias => GenericsOf::Alias(self.alias_item(id)?),
            _ => return None,
        })
    }

    /// Whether a text is a file of a member.
    pub fn is_member_text(&self, text: TextId) -> bool {
        let texts = self.member_texts.get_or_init(|| {
            self.crates()
                .filter(|(_, info)| info.origin == CrateOrigin::Member)
                .flat_map(|(id, _)| self.krate(id).sources.iter().map(|s| s.text))
                .filter(|&text| matches!(self.texts.get(text).kind, TextKind::File { .. }))
                .collect()
        });
        texts.contains(&text)
    }

    /// All problems met so far in the files of the crates that were read, in order.
    pub fn problems(&self) -> Vec<FileProblem> {
        let mut problems: Vec<FileProblem> = self
            .crates
            .iter()
            .filter_map(|slot| slot.data.get())
            .flat_map(|data| data.problems.iter().cloned())
            .collect();
        problems.extend(self.texts.changed().into_iter().map(FileProblem::changed));
        problems.sort_by(|a, b| (&a.path, a.at, &a.message).cmp(&(&b.path, b.at, &b.message)));
        problems.dedup_by(|a, b| (&a.path, a.at, &a.message) == (&b.path, b.at, &b.message));
        problems
    }
}

/// The generics of an item, kept alive with the item.
pub enum GenericsOf {
    Function(Arc<FnItem>),
    Adt(Arc<AdtItem>),
    Impl(Arc<ImplItem>),
    Trait(Arc<TraitItem>),
    Alias(Arc<TypeAliasItem>),
}

impl std::ops::Deref for GenericsOf {
    type Target = Generics;

    fn deref(&self) -> &Generics {
        match self {
            GenericsOf::Function(item) => &item.generics,
            GenericsOf::Adt(item) => &item.generics,
            GenericsOf::Impl(item) => &item.generics,
            GenericsOf::Trait(item) => &item.generics,
            GenericsOf::Alias(item) => &item.generics,
        }
    }
}

pub(super) type NameMap<V> = FxHashMap<Name, V>;

/// An attribute's argument text without the parentheses or the `=`.
pub fn attr_value<'a>(attr: &Attr, content: &'a str) -> &'a str {
    let tokens = content
        .get(attr.tokens.start as usize..attr.tokens.end as usize)
        .unwrap_or("");
    attr_argument(tokens)
}

/// `(x, y)` → `x, y`; `= "x"` → `"x"`.
pub fn attr_argument(tokens: &str) -> &str {
    let tokens = tokens.trim();
    if let Some(rest) = tokens.strip_prefix('=') {
        return rest.trim();
    }
    let inner = tokens.strip_prefix(['(', '[', '{']).unwrap_or(tokens);
    inner.strip_suffix([')', ']', '}']).unwrap_or(inner).trim()
}
