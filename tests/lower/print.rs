//! Lowered data in a short form that resembles Rust, so that expected values read well.

use workflowcheck::syntax::ast::*;

pub fn path(path: &Path) -> String {
    let mut out = String::new();
    let mut rest = path.segments.as_slice();
    if let Some(qself) = &path.qself {
        let (ty_, position) = &**qself;
        let (of_trait, after) = rest.split_at(*position);
        out += &format!("<{}", ty(ty_));
        if !of_trait.is_empty() {
            out += &format!(" as {}", segments(of_trait));
        }
        out += ">::";
        rest = after;
    } else if path.global {
        out += "::";
    }
    out + &segments(rest)
}

fn segments(list: &[Segment]) -> String {
    let segment = |s: &Segment| {
        let args = s.args.as_ref().map(|args| generic_args(args));
        format!("{}{}", s.name, args.unwrap_or_default())
    };
    list.iter().map(segment).collect::<Vec<_>>().join("::")
}

pub fn generic_args(args: &GenericArgs) -> String {
    let mut parts: Vec<String> = Vec::new();
    for arg in &args.args {
        parts.push(match arg {
            GenericArg::Type(it) => ty(it),
            GenericArg::Const(it) => constant(it),
        });
    }
    for binding in &args.bindings {
        let args = binding.args.as_ref().map(|args| generic_args(args));
        let name = format!("{}{}", binding.name, args.unwrap_or_default());
        parts.push(match &binding.kind {
            BindingKind::Equals(it) => format!("{name}={}", ty(it)),
            BindingKind::Bounds(it) => format!("{name}: {}", bounds(it)),
        });
    }
    let sugar = if args.parenthesized { "()" } else { "" };
    format!("{sugar}<{}>", parts.join(", "))
}

fn constant(value: &ConstValue) -> String {
    match value {
        ConstValue::Integer(value) => value.to_string(),
        ConstValue::Path(it) => format!("const {}", path(it)),
        ConstValue::Unknown => "const ?".to_owned(),
    }
}

pub fn bounds(list: &[Bound]) -> String {
    let bound = |b: &Bound| format!("{}{}", if b.maybe { "?" } else { "" }, path(&b.path));
    list.iter().map(bound).collect::<Vec<_>>().join(" + ")
}

pub fn types(list: &[TypeRef]) -> String {
    list.iter().map(ty).collect::<Vec<_>>().join(", ")
}

pub fn ty(it: &TypeRef) -> String {
    let mutability = |mutable: &bool| if *mutable { "mut " } else { "" };
    match it {
        TypeRef::Path(it) => path(it),
        TypeRef::Reference { mutable, inner } => format!("&{}{}", mutability(mutable), ty(inner)),
        TypeRef::Pointer { mutable, inner } => format!("*{}{}", mutability(mutable), ty(inner)),
        TypeRef::Slice(inner) => format!("[{}]", ty(inner)),
        TypeRef::Array(inner, length) => format!("[{}; {}]", ty(inner), constant(length)),
        TypeRef::Tuple(list) => format!("({})", types(list)),
        TypeRef::Never => "!".to_owned(),
        TypeRef::Infer => "_".to_owned(),
        TypeRef::FnPointer { params, output } => format!("fn({}) -> {}", types(params), ty(output)),
        TypeRef::ImplTrait(list) => format!("impl {}", bounds(list)),
        TypeRef::DynTrait(list) => format!("dyn {}", bounds(list)),
        TypeRef::Unknown => "?".to_owned(),
    }
}

pub fn generics(it: &Generics) -> String {
    let param = |param: &GenericParam| match &param.kind {
        GenericParamKind::Type { default: None } => param.name.to_string(),
        GenericParamKind::Type { default: Some(it) } => format!("{} = {}", param.name, ty(it)),
        GenericParamKind::Const { ty: it, default } => {
            let default = default.as_ref().map(|d| format!(" = {}", constant(d)));
            let default = default.unwrap_or_default();
            format!("const {}: {}{default}", param.name, ty(it))
        }
    };
    let predicate = |p: &Predicate| format!("{}: {}", ty(&p.subject), bounds(&p.bounds));
    let mut out = String::new();
    if !it.params.is_empty() {
        let params: Vec<_> = it.params.iter().map(param).collect();
        out += &format!("<{}>", params.join(", "));
    }
    if !it.predicates.is_empty() {
        let predicates: Vec<_> = it.predicates.iter().map(predicate).collect();
        out += &format!(" where {}", predicates.join(", "));
    }
    out
}

pub fn function(it: &FnItem) -> String {
    let param = |p: &FnParam| {
        let name = p.name.map_or("_".to_owned(), |name| name.to_string());
        format!("{name}: {}", ty(&p.ty))
    };
    let params: Vec<_> = it.params.iter().map(param).collect();
    let mut out = String::new();
    for (set, word) in [
        (it.is_const, "const "),
        (it.is_async, "async "),
        (it.is_unsafe, "unsafe "),
        (it.is_foreign, "extern "),
    ] {
        out += if set { word } else { "" };
    }
    let variadic = if it.is_variadic { ", ..." } else { "" };
    let receiver = it.receiver.map(|r| format!(" {r:?}")).unwrap_or_default();
    out + &format!(
        "fn{receiver} ({}{variadic}) -> {}{}",
        params.join(", "),
        ty(&it.output),
        generics(&it.generics)
    )
}
