//! The keys of the configuration, as the types say that read it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use syn::{
    Expr, ExprLit, Fields, GenericArgument, Item, ItemStruct, Lit, Meta, PathArguments, Type,
};

use super::Failure;

/// Where the types are, and which of them is which table.
const SOURCE: &str = "src/config/file.rs";
const TABLES: [(&str, &str); 3] = [
    ("File", ""),
    ("PathLevels", "path."),
    ("Deterministic", "deterministic."),
];

/// A table of all keys.
pub fn keys(root: &Path) -> Result<String, Failure> {
    let source = fs::read_to_string(root.join(SOURCE))?;
    let file = syn::parse_file(&source)?;
    let mut text = "| key | holds | means |\n| --- | --- | --- |\n".to_owned();
    for (name, prefix) in TABLES {
        let table = file
            .items
            .iter()
            .find_map(|item| match item {
                Item::Struct(it) if it.ident == name => Some(it),
                _ => None,
            })
            .ok_or_else(|| format!("there is no `{name}` in {SOURCE}"))?;
        rows(table, prefix, &mut text)?;
    }
    Ok(text)
}

fn rows(table: &ItemStruct, prefix: &str, text: &mut String) -> Result<(), Failure> {
    let Fields::Named(fields) = &table.fields else {
        return Err(format!("`{}` has no names", table.ident).into());
    };
    for field in &fields.named {
        let name = field.ident.as_ref().ok_or("a field without a name")?;
        let docs: Vec<_> = field.attrs.iter().filter_map(doc).collect();
        if docs.is_empty() {
            return Err(format!("`{prefix}{name}` is not documented").into());
        }
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "| `{prefix}{name}` | {} | {} |",
            holds(&field.ty)?,
            docs.join(" ").trim_end_matches('.')
        );
    }
    Ok(())
}

fn doc(attribute: &syn::Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(it) if it.path.is_ident("doc") => match &it.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => Some(text.value().trim().to_owned()),
            _ => None,
        },
        _ => None,
    }
}

/// What a value of a type looks like in TOML.
fn holds(ty: &Type) -> Result<String, Failure> {
    let Type::Path(path) = ty else {
        return Err("a type that is no path".into());
    };
    let last = path.path.segments.last().ok_or("a type without a name")?;
    let args: Vec<&Type> = match &last.arguments {
        PathArguments::AngleBracketed(it) => it
            .args
            .iter()
            .filter_map(|arg| match arg {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    Ok(match (last.ident.to_string().as_str(), args.as_slice()) {
        ("Spanned" | "Option", [inner]) => holds(inner)?,
        ("Vec", [inner]) => match holds(inner)?.as_str() {
            "a table" => "tables".to_owned(),
            "a string" => "a list of strings".to_owned(),
            other => format!("a list: {other}"),
        },
        ("BTreeMap", [_, value]) => format!("a table, of {}", holds(value)?),
        ("String", []) => "a string".to_owned(),
        ("Level", []) => "`\"allow\"`, `\"warn\"` or `\"deny\"`".to_owned(),
        ("Value", []) => "a string or a list of strings".to_owned(),
        (_, []) => "a table".to_owned(),
        (other, _) => return Err(format!("`{other}` has no words in TOML yet").into()),
    })
}
