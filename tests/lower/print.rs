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

/// A body on one line. Locals are written `name#number`, which shows what is the same
/// variable; everything that may be nested is in parentheses.
pub fn body(body: &Body) -> String {
    let printer = Printer(body);
    let params: Vec<_> = body.params.iter().map(|p| printer.pat(*p)).collect();
    let root = body.root.map(|root| printer.expr(root));
    let params = if params.is_empty() {
        String::new()
    } else {
        format!("|{}| ", params.join(", "))
    };
    params + &root.unwrap_or_default()
}

struct Printer<'b>(&'b Body);

impl Printer<'_> {
    fn local(&self, id: LocalId) -> String {
        format!("{}#{}", self.0.local(id).name, id.0)
    }

    fn label(&self, label: Option<LabelId>, behind: &str) -> String {
        let name = |id: LabelId| format!("'{}#{}{behind}", self.0.labels[id.0 as usize], id.0);
        label.map(name).unwrap_or_default()
    }

    fn list(&self, ids: &[ExprId]) -> String {
        let shown: Vec<_> = ids.iter().map(|id| self.expr(*id)).collect();
        shown.join(", ")
    }

    fn option(&self, id: Option<ExprId>, before: &str) -> String {
        id.map(|id| format!("{before}{}", self.expr(id)))
            .unwrap_or_default()
    }

    fn block(&self, block: &Block) -> String {
        let mut parts: Vec<String> = block.statements.iter().map(|s| self.statement(s)).collect();
        parts.extend(block.tail.map(|tail| self.expr(tail)));
        let kind = match block.kind {
            BlockKind::Plain => "",
            BlockKind::Unsafe => "unsafe ",
            BlockKind::Const => "const ",
            BlockKind::Try => "try ",
        };
        let scope = block.scope.map(|scope| format!("@{} ", scope.0));
        let label = self.label(block.label, ": ");
        let scope = scope.unwrap_or_default();
        format!("{label}{kind}{{{scope}{}}}", parts.join(" "))
    }

    fn statement(&self, statement: &Statement) -> String {
        match statement {
            Statement::Let {
                pat,
                ty: written,
                init,
                otherwise,
            } => {
                let ty = written.as_ref().map(|it| format!(": {}", ty(it)));
                format!(
                    "let {}{}{}{};",
                    self.pat(*pat),
                    ty.unwrap_or_default(),
                    self.option(*init, " = "),
                    self.option(*otherwise, " else ")
                )
            }
            Statement::Expr { expr, semicolon } => {
                format!("{}{}", self.expr(*expr), if *semicolon { ";" } else { "" })
            }
        }
    }

    fn expr(&self, id: ExprId) -> String {
        let mutability = |mutable: &bool| if *mutable { "mut " } else { "" };
        match &self.0.expr(id).kind {
            ExprKind::Unknown => "?".to_owned(),
            ExprKind::Literal(literal) => self.literal(literal),
            ExprKind::Local(local) => self.local(*local),
            ExprKind::Path(it) => path(it),
            ExprKind::Block(block) => self.block(block),
            ExprKind::Async { block, moves } => {
                let moves = if *moves { "move " } else { "" };
                format!("async {moves}{}", self.block(block))
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => format!(
                "if {} {}{}",
                self.expr(*condition),
                self.expr(*then),
                self.option(*otherwise, " else ")
            ),
            ExprKind::Let { pat, expr } => {
                format!("(let {} = {})", self.pat(*pat), self.expr(*expr))
            }
            ExprKind::Match { scrutinee, arms } => {
                let arm = |arm: &Arm| {
                    let guard = self.option(arm.guard, " if ");
                    format!("{}{guard} => {}", self.pat(arm.pat), self.expr(arm.body))
                };
                let arms: Vec<_> = arms.iter().map(arm).collect();
                format!("match {} {{{}}}", self.expr(*scrutinee), arms.join(", "))
            }
            ExprKind::Loop { body, label } => {
                format!("{}loop {}", self.label(*label, ": "), self.expr(*body))
            }
            ExprKind::While {
                condition,
                body,
                label,
            } => format!(
                "{}while {} {}",
                self.label(*label, ": "),
                self.expr(*condition),
                self.expr(*body)
            ),
            ExprKind::For {
                pat,
                iterable,
                body,
                label,
            } => format!(
                "{}for {} in {} {}",
                self.label(*label, ": "),
                self.pat(*pat),
                self.expr(*iterable),
                self.expr(*body)
            ),
            ExprKind::Call { callee, args } => {
                format!("{}({})", self.expr(*callee), self.list(args))
            }
            ExprKind::MethodCall {
                receiver,
                method,
                generic_args: args_,
                args,
                ..
            } => {
                let turbofish = args_.as_ref().map(|args| generic_args(args));
                format!(
                    "{}.{method}{}({})",
                    self.expr(*receiver),
                    turbofish.unwrap_or_default(),
                    self.list(args)
                )
            }
            ExprKind::Field { base, name, .. } => format!("{}.{name}", self.expr(*base)),
            ExprKind::Index { base, index } => {
                format!("{}[{}]", self.expr(*base), self.expr(*index))
            }
            ExprKind::Range {
                start,
                end,
                inclusive,
            } => format!(
                "({}{}{})",
                self.option(*start, ""),
                if *inclusive { "..=" } else { ".." },
                self.option(*end, "")
            ),
            ExprKind::Unary { op, operand } => {
                let op = match op {
                    UnaryOp::Deref => "*",
                    UnaryOp::Not => "!",
                    UnaryOp::Neg => "-",
                };
                format!("({op}{})", self.expr(*operand))
            }
            ExprKind::Binary {
                op, left, right, ..
            } => format!("({} {op:?} {})", self.expr(*left), self.expr(*right)),
            ExprKind::AssignOp {
                op, left, right, ..
            } => format!("({} {op:?}= {})", self.expr(*left), self.expr(*right)),
            ExprKind::Assign { left, right } => {
                format!("({} = {})", self.expr(*left), self.expr(*right))
            }
            ExprKind::Reference { mutable, operand } => {
                format!("(&{}{})", mutability(mutable), self.expr(*operand))
            }
            ExprKind::RawReference { mutable, operand } => {
                format!("(&raw {}{})", mutability(mutable), self.expr(*operand))
            }
            ExprKind::Cast { operand, ty: to } => {
                format!("({} as {})", self.expr(*operand), ty(to))
            }
            ExprKind::Tuple(list) => format!("({})", self.list(list)),
            ExprKind::Array(list) => format!("[{}]", self.list(list)),
            ExprKind::Repeat { element, length } => {
                format!("[{}; {}]", self.expr(*element), self.expr(*length))
            }
            ExprKind::Struct {
                path: of,
                fields,
                base,
            } => {
                let field = |f: &FieldValue| format!("{}: {}", f.name, self.expr(f.value));
                let mut fields: Vec<_> = fields.iter().map(field).collect();
                fields.extend(base.map(|base| format!("..{}", self.expr(base))));
                format!("{} {{{}}}", path(of), fields.join(", "))
            }
            ExprKind::Closure(it) => {
                let param = |(pat, written): &(PatId, Option<TypeRef>)| {
                    let ty = written.as_ref().map(|it| format!(": {}", ty(it)));
                    format!("{}{}", self.pat(*pat), ty.unwrap_or_default())
                };
                let params: Vec<_> = it.params.iter().map(param).collect();
                let output = it.output.as_ref().map(|it| format!(" -> {}", ty(it)));
                format!(
                    "({}{}|{}|{} {})",
                    if it.is_async { "async " } else { "" },
                    if it.moves { "move " } else { "" },
                    params.join(", "),
                    output.unwrap_or_default(),
                    self.expr(it.body)
                )
            }
            ExprKind::Await(operand) => format!("{}.await", self.expr(*operand)),
            ExprKind::Try(operand) => format!("{}?", self.expr(*operand)),
            ExprKind::Break { label, value } => {
                let label = self.label(*label, "");
                format!("(break{label}{})", self.option(*value, " "))
            }
            ExprKind::Continue { label } => format!("(continue{})", self.label(*label, "")),
            ExprKind::Return(value) => format!("(return{})", self.option(*value, " ")),
            ExprKind::Underscore => "_".to_owned(),
            ExprKind::Macro { call, opened } => {
                let name = path(&self.0.macro_calls[*call].path);
                format!("{name}!{}", self.opened(opened))
            }
        }
    }

    fn opened(&self, opened: &Opened) -> String {
        match opened {
            Opened::Expansion(value) => format!("({})", self.expr(*value)),
            Opened::Format { before, args } => {
                let mut parts: Vec<_> = before.iter().map(|id| self.expr(*id)).collect();
                let arg = |arg: &FormatArg| format!("{}:{}", self.expr(arg.expr), arg.trait_name);
                parts.extend(args.iter().map(arg));
                format!("format({})", parts.join(", "))
            }
            Opened::Select {
                biased,
                arms,
                otherwise,
            } => {
                let arm = |arm: &SelectArm| {
                    let guard = self.option(arm.guard, " if ");
                    let (pat, future) = (self.pat(arm.pat), self.expr(arm.future));
                    format!("{pat} = {future}{guard} => {}", self.expr(arm.handler))
                };
                let mut parts: Vec<_> = arms.iter().map(arm).collect();
                parts.extend(otherwise.map(|id| format!("else => {}", self.expr(id))));
                let biased = if *biased { "biased; " } else { "" };
                format!("select({biased}{})", parts.join(", "))
            }
            Opened::Join(list) => format!("join({})", self.list(list)),
            Opened::Exprs(list) => format!("exprs({})", self.list(list)),
            Opened::Literal(literal) => format!("literal({})", self.literal(literal)),
            Opened::Nothing => "nothing".to_owned(),
            Opened::Opaque => "opaque".to_owned(),
        }
    }

    fn literal(&self, literal: &Literal) -> String {
        match literal {
            Literal::Integer { value, suffix } => {
                let value = value.map_or("?".to_owned(), |value| value.to_string());
                format!("{value}{}", suffix.map_or("", |suffix| suffix.as_str()))
            }
            Literal::Float { suffix } => {
                format!("float{}", suffix.map_or("", |suffix| suffix.as_str()))
            }
            Literal::String(text) => format!("{text:?}"),
            Literal::UnknownString => "a string".to_owned(),
            Literal::ByteString(bytes) => format!("b\"{}\"", bytes.escape_ascii()),
            Literal::CString => "a c string".to_owned(),
            Literal::Char(character) => format!("{character:?}"),
            Literal::Byte(byte) => format!("b'{}'", byte.escape_ascii()),
            Literal::Bool(value) => value.to_string(),
        }
    }

    fn pats(&self, ids: &[PatId]) -> String {
        let shown: Vec<_> = ids.iter().map(|id| self.pat(*id)).collect();
        shown.join(", ")
    }

    fn pat(&self, id: PatId) -> String {
        match &self.0.pat(id).kind {
            PatKind::Wild => "_".to_owned(),
            PatKind::Rest => "..".to_owned(),
            PatKind::Bind { local, by_ref, sub } => {
                let by_ref = match by_ref {
                    Some(true) => "ref mut ",
                    Some(false) => "ref ",
                    None => "",
                };
                let mutable = if self.0.local(*local).mutable {
                    "mut "
                } else {
                    ""
                };
                let sub = sub.map(|sub| format!(" @ {}", self.pat(sub)));
                let local = self.local(*local);
                format!("{by_ref}{mutable}{local}{}", sub.unwrap_or_default())
            }
            PatKind::Path(it) => path(it),
            PatKind::Literal(id) => self.expr(*id),
            PatKind::Range { start, end } => {
                format!("{}..{}", self.option(*start, ""), self.option(*end, ""))
            }
            PatKind::Reference { mutable, inner } => {
                format!(
                    "&{}{}",
                    if *mutable { "mut " } else { "" },
                    self.pat(*inner)
                )
            }
            PatKind::Tuple(list) => format!("({})", self.pats(list)),
            PatKind::Slice(list) => format!("[{}]", self.pats(list)),
            PatKind::TupleStruct { path: of, fields } => {
                format!("{}({})", path(of), self.pats(fields))
            }
            PatKind::Struct {
                path: of,
                fields,
                rest,
            } => {
                let field = |f: &FieldPat| format!("{}: {}", f.name, self.pat(f.pat));
                let mut fields: Vec<_> = fields.iter().map(field).collect();
                fields.extend(rest.then(|| "..".to_owned()));
                format!("{} {{{}}}", path(of), fields.join(", "))
            }
            PatKind::Or(list) => {
                let cases: Vec<_> = list.iter().map(|id| self.pat(*id)).collect();
                format!("({})", cases.join(" | "))
            }
        }
    }
}
