//! The scanner against `syn` on the sources in cargo's registry folder: both must see
//! the same items.

use std::path::{Path, PathBuf};

use workflowcheck::syntax::items::{Item, ItemIndex, ItemKind, ItemTree};
use workflowcheck::syntax::limits::check;
use workflowcheck::syntax::scan::scan;

/// How many files are compared; `SCAN_REGISTRY_FILES` changes it.
const FILES: usize = 400;

#[test]
fn the_scanner_sees_the_items_that_syn_sees() {
    let limit = std::env::var("SCAN_REGISTRY_FILES").ok();
    let limit = limit.and_then(|n| n.parse().ok()).unwrap_or(FILES);
    let files = registry_files();
    if files.is_empty() {
        eprintln!("skipped: cargo's registry folder has no sources");
        return;
    }
    let step = files.len().div_ceil(limit).max(1);
    let mut compared = 0;
    let mut different = Vec::new();
    for path in files.iter().step_by(step) {
        let Ok(text) = std::fs::read_to_string(path) else {
            continue;
        };
        let Some(expected) = parse(text.clone()) else {
            continue;
        };
        compared += 1;
        let tree = scan(&text);
        let found = outline(&tree);
        if let Some(error) = tree.errors.first() {
            different.push(format!("{}: {error:?}", path.display()));
        } else if found != expected {
            let at = found.iter().zip(&expected).position(|(a, b)| a != b);
            let at = at.unwrap_or(found.len().min(expected.len()));
            different.push(format!(
                "{}: found {:?}, expected {:?}",
                path.display(),
                found.get(at),
                expected.get(at)
            ));
        }
    }
    eprintln!("{compared} files compared");
    assert!(different.is_empty(), "{}", different.join("\n"));
}

fn registry_files() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let Some(home) = home else { return Vec::new() };
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(home.join("registry/src"))
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|e| e == "rs") && is_moderate(path))
        .collect();
    files.sort();
    files
}

fn is_moderate(path: &Path) -> bool {
    path.metadata().is_ok_and(|data| data.len() < 1 << 20)
}

/// Kind, name and depth of every item of modules, `impl`s, traits and `extern` blocks.
type Outline = Vec<(usize, String, String)>;

fn outline(tree: &ItemTree) -> Outline {
    let mut outline = Outline::new();
    let mut waiting: Vec<(usize, ItemIndex)> = Vec::new();
    waiting.extend(tree.top.iter().rev().map(|&index| (0, index)));
    while let Some((depth, index)) = waiting.pop() {
        let item: &Item = &tree.items[index.0 as usize];
        // To `syn` both are macro calls.
        let kind = match item.kind {
            ItemKind::MacroRules => ItemKind::MacroCall,
            kind => kind,
        };
        let name = item.name.map(|name| name.to_string()).unwrap_or_default();
        outline.push((depth, format!("{kind:?}"), name));
        let children = item.children.iter().rev();
        waiting.extend(children.map(|&child| (depth + 1, child)));
    }
    outline
}

/// What `syn` says; none where it does not parse the file.
fn parse(text: String) -> Option<Outline> {
    let thread = std::thread::Builder::new().stack_size(256 << 20);
    let parsed = thread.spawn(move || {
        let file = syn::parse_file(&text).ok()?;
        let mut outline = Outline::new();
        for item in &file.items {
            push_item(&mut outline, 0, item)?;
        }
        Some(outline)
    });
    parsed.ok()?.join().ok()?
}

fn push(outline: &mut Outline, depth: usize, kind: ItemKind, name: impl ToString) {
    let name = name.to_string();
    let name = name.strip_prefix("r#").map(str::to_owned).unwrap_or(name);
    outline.push((depth, format!("{kind:?}"), name));
}

/// None for what `syn` leaves verbatim.
fn push_item(outline: &mut Outline, depth: usize, item: &syn::Item) -> Option<()> {
    use syn::Item::*;
    match item {
        Const(i) => push(outline, depth, ItemKind::Const, &i.ident),
        Enum(i) => push(outline, depth, ItemKind::Enum, &i.ident),
        ExternCrate(i) => {
            let name = i.rename.as_ref().map_or(&i.ident, |(_, name)| name);
            push(outline, depth, ItemKind::ExternCrate, name);
        }
        Fn(i) => push(outline, depth, ItemKind::Function, &i.sig.ident),
        ForeignMod(i) => {
            push(outline, depth, ItemKind::ExternBlock, "");
            for item in &i.items {
                match item {
                    syn::ForeignItem::Fn(i) => {
                        push(outline, depth + 1, ItemKind::Function, &i.sig.ident);
                    }
                    syn::ForeignItem::Static(i) => {
                        push(outline, depth + 1, ItemKind::Static, &i.ident);
                    }
                    syn::ForeignItem::Type(i) => {
                        push(outline, depth + 1, ItemKind::TypeAlias, &i.ident);
                    }
                    syn::ForeignItem::Macro(i) => push_macro(outline, depth + 1, None, &i.mac)?,
                    _ => return None,
                }
            }
        }
        Impl(i) => {
            push(outline, depth, ItemKind::Impl, "");
            for item in &i.items {
                match item {
                    syn::ImplItem::Const(i) => push(outline, depth + 1, ItemKind::Const, &i.ident),
                    syn::ImplItem::Fn(i) => {
                        push(outline, depth + 1, ItemKind::Function, &i.sig.ident);
                    }
                    syn::ImplItem::Type(i) => {
                        push(outline, depth + 1, ItemKind::TypeAlias, &i.ident);
                    }
                    syn::ImplItem::Macro(i) => push_macro(outline, depth + 1, None, &i.mac)?,
                    _ => return None,
                }
            }
        }
        Macro(i) => push_macro(outline, depth, i.ident.as_ref(), &i.mac)?,
        Mod(i) => {
            push(outline, depth, ItemKind::Module, &i.ident);
            for item in i.content.iter().flat_map(|(_, items)| items) {
                push_item(outline, depth + 1, item)?;
            }
        }
        Static(i) => push(outline, depth, ItemKind::Static, &i.ident),
        Struct(i) => push(outline, depth, ItemKind::Struct, &i.ident),
        Trait(i) => {
            push(outline, depth, ItemKind::Trait, &i.ident);
            for item in &i.items {
                match item {
                    syn::TraitItem::Const(i) => push(outline, depth + 1, ItemKind::Const, &i.ident),
                    syn::TraitItem::Fn(i) => {
                        push(outline, depth + 1, ItemKind::Function, &i.sig.ident);
                    }
                    syn::TraitItem::Type(i) => {
                        push(outline, depth + 1, ItemKind::TypeAlias, &i.ident);
                    }
                    syn::TraitItem::Macro(i) => push_macro(outline, depth + 1, None, &i.mac)?,
                    _ => return None,
                }
            }
        }
        TraitAlias(i) => push(outline, depth, ItemKind::TraitAlias, &i.ident),
        Type(i) => push(outline, depth, ItemKind::TypeAlias, &i.ident),
        Union(i) => push(outline, depth, ItemKind::Union, &i.ident),
        Use(_) => push(outline, depth, ItemKind::Use, ""),
        _ => return None,
    }
    Some(())
}

fn push_macro(
    outline: &mut Outline,
    depth: usize,
    name: Option<&syn::Ident>,
    call: &syn::Macro,
) -> Option<()> {
    // A name belongs to `macro_rules!`; other macros that take one are of long ago.
    if name.is_some() && !call.path.is_ident("macro_rules") {
        return None;
    }
    let name = name.map(ToString::to_string).unwrap_or_default();
    push(outline, depth, ItemKind::MacroCall, name);
    Some(())
}

#[test]
fn what_people_write_is_within_the_limits() {
    let files = registry_files();
    let step = files.len().div_ceil(FILES * 10).max(1);
    let mut refused = Vec::new();
    for path in files.iter().step_by(step) {
        let Ok(text) = std::fs::read_to_string(path) else {
            continue;
        };
        // Text that does not parse is no matter.
        if let Err(error) = check(&text)
            && parse(text.clone()).is_some()
        {
            refused.push(format!("{}: {error:?}", path.display()));
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}
