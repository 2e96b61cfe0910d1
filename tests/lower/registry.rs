//! Lowers what is in cargo's registry folder: no panic, next to nothing unknown, and
//! names where their spans say.

use std::path::{Path, PathBuf};

use workflowcheck::syntax::ast::*;
use workflowcheck::syntax::items::{Item, ItemKind};
use workflowcheck::syntax::lower::*;
use workflowcheck::syntax::scan::scan;
use workflowcheck::syntax::text::{Name, Span, TextId, Texts};

use crate::fixture::on_a_large_stack;

/// How many files are lowered; `LOWER_REGISTRY_FILES` changes it.
const FILES: usize = 120;

#[derive(Default)]
struct Count {
    files: usize,
    bytes: usize,
    items: usize,
    failed_items: Vec<String>,
    bodies: usize,
    exprs: usize,
    failed_bodies: Vec<String>,
    macros: usize,
    opaque: usize,
    /// Names that are not what their span denotes.
    misplaced: Vec<String>,
}

struct OfStd;

impl Context for OfStd {
    fn open(&mut self, call: MacroUse<'_>) -> MacroMeaning {
        let name = call.path.segments.last().map_or("", |s| s.name.as_str());
        let input = match name {
            "format" | "print" | "println" | "eprintln" | "panic" | "write" | "writeln"
            | "format_args" | "assert" | "debug_assert" => MacroInput::Format,
            "info" | "warn" | "error" | "debug" | "trace" => MacroInput::Log,
            "select" => MacroInput::Select,
            "json" => MacroInput::Json,
            "concat" => MacroInput::Literal(LiteralMacro::Concat),
            "stringify" => MacroInput::Literal(LiteralMacro::Stringify),
            "cfg" => MacroInput::Cfg,
            // What `quote!` is given need not be Rust.
            "asm" | "quote" | "quote_spanned" | "parse_quote" | "parse_quote_spanned" => {
                MacroInput::Nothing
            }
            _ => MacroInput::Unknown,
        };
        let definition = None;
        MacroMeaning { definition, input }
    }

    fn is_constant(&mut self, name: Name, _: Option<BlockScope>) -> bool {
        name.as_str().starts_with(|c: char| c.is_uppercase())
    }

    fn block_scope(&mut self, _: TextId, _: u32) -> Option<BlockScope> {
        None
    }

    fn cfg(&self, _: &str) -> bool {
        true
    }
}

#[test]
fn what_people_wrote_is_lowered() {
    let limit = std::env::var("LOWER_REGISTRY_FILES").ok();
    let limit = limit.and_then(|n| n.parse().ok()).unwrap_or(FILES);
    let files = registry_files();
    if files.is_empty() {
        eprintln!("skipped: cargo's registry folder has no sources");
        return;
    }
    let step = files.len().div_ceil(limit).max(1);
    let chosen: Vec<PathBuf> = files.into_iter().step_by(step).collect();
    let count = on_a_large_stack(move || {
        let mut count = Count::default();
        for path in chosen {
            lower_file(&path, &mut count);
        }
        count
    });
    eprintln!(
        "{} files, {} bytes: {} of {} items and {} of {} bodies not lowered, {} expressions; \
         {} of {} macro calls opaque",
        count.files,
        count.bytes,
        count.failed_items.len(),
        count.items,
        count.failed_bodies.len(),
        count.bodies,
        count.exprs,
        count.opaque,
        count.macros
    );
    for failed in count.failed_items.iter().chain(&count.failed_bodies) {
        eprintln!("{failed}");
    }
    assert!(count.misplaced.is_empty(), "{}", count.misplaced.join("\n"));
    assert!(count.failed_items.is_empty());
    assert!(count.failed_bodies.len() * 10_000 <= count.bodies);
    assert!(count.opaque * 5 <= count.macros);
}

fn registry_files() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let Some(home) = home else { return Vec::new() };
    let is_source = |path: &PathBuf| {
        path.extension().is_some_and(|e| e == "rs")
            && path.metadata().is_ok_and(|data| data.len() < 1 << 20)
    };
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(home.join("registry/src"))
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(is_source)
        .collect();
    files.sort();
    files
}

fn lower_file(path: &Path, count: &mut Count) {
    let Ok(content) = std::fs::read_to_string(path) else {
        return;
    };
    if syn::parse_file(&content).is_err() {
        return;
    }
    proc_macro2::extra::invalidate_current_thread_spans();
    let tree = scan(&content);
    let texts = Texts::default();
    let text = texts.add_file(path, content.as_str().into());
    let items = ItemText {
        text,
        content: &content,
        cfg: &|_| true,
        macros: &|_, _, _| None,
    };
    count.files += 1;
    count.bytes += content.len();
    for item in &tree.items {
        if let Some(lowered) = lower_signature(items, item) {
            count.items += 1;
            if let Err(error) = lowered
                && is_rust(&texts.slice(Span::new(text, item.range.clone())))
            {
                let head = texts.slice(Span::new(text, item.head.clone()));
                let failed = format!("{}: {head}: {}", path.display(), error.message);
                count.failed_items.push(failed);
            }
        }
        let body = match (item.kind, &item.body) {
            (ItemKind::Function, Some(body)) => {
                lower_fn_body(&texts, text, &item.head, Some(body), &mut OfStd)
            }
            (ItemKind::Const | ItemKind::Static, Some(body)) => {
                lower_initializer(&texts, text, body, &mut OfStd)
            }
            _ => continue,
        };
        let is_rust = || is_rust(&texts.slice(Span::new(text, item.range.clone())));
        look_at(&body, &texts, path, &is_rust, count);
    }
}

/// Whether `syn` takes it for an item: what stands in `quote!` is none.
fn is_rust(item: &str) -> bool {
    let rust = syn::parse_str::<syn::Item>(item).is_ok()
        || syn::parse_str::<syn::ImplItem>(item).is_ok()
        || syn::parse_str::<syn::TraitItem>(item).is_ok()
        || syn::parse_str::<syn::ForeignItem>(item).is_ok();
    proc_macro2::extra::invalidate_current_thread_spans();
    rust
}

fn lower_signature(text: ItemText<'_>, item: &Item) -> Option<Result<(), LowerError>> {
    let head = &item.head;
    Some(match item.kind {
        ItemKind::Function => lower_fn(text, head).map(|_| ()),
        ItemKind::Struct | ItemKind::Enum | ItemKind::Union => lower_adt(text, item).map(|_| ()),
        ItemKind::Impl => lower_impl_head(text, head).map(|_| ()),
        ItemKind::Trait | ItemKind::TraitAlias => lower_trait_head(text, head).map(|_| ()),
        ItemKind::TypeAlias => lower_type_alias(text, head).map(|_| ()),
        ItemKind::Const | ItemKind::Static => lower_const_type(text, head).map(|_| ()),
        ItemKind::Use => lower_use(text, head).map(|_| ()),
        _ => return None,
    })
}

fn look_at(body: &Body, texts: &Texts, path: &Path, is_rust: &dyn Fn() -> bool, count: &mut Count) {
    count.bodies += 1;
    count.exprs += body.exprs.len();
    count.macros += body.macro_calls.len();
    if let Some(error) = body.errors.first()
        && is_rust()
    {
        let near: String = texts.slice(error.span).chars().take(120).collect();
        let failed = format!("{}: {near}: {}", path.display(), error.message);
        count.failed_bodies.push(failed);
    }
    let mut named = |name: Name, span: Span| {
        let written = texts.slice(span);
        if written.strip_prefix("r#").unwrap_or(&written) != name.as_str() {
            let misplaced = format!("{}: {name} is not {written}", path.display());
            count.misplaced.push(misplaced);
        }
    };
    for local in &body.locals {
        named(local.name, local.span);
    }
    let mut opaque = 0;
    for expr in &body.exprs {
        match &expr.kind {
            ExprKind::MethodCall {
                method,
                method_span,
                ..
            } => named(*method, *method_span),
            ExprKind::Field {
                name, name_span, ..
            } => named(*name, *name_span),
            ExprKind::Struct { fields, .. } => {
                for field in fields {
                    named(field.name, field.name_span);
                }
            }
            ExprKind::Local(local) => named(body.local(*local).name, expr.span),
            ExprKind::Path(path) => {
                for segment in &path.segments {
                    named(segment.name, segment.span);
                }
            }
            ExprKind::Macro {
                opened: Opened::Opaque,
                ..
            } => opaque += 1,
            _ => {}
        }
    }
    count.opaque += opaque;
}
