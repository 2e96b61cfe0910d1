//! Expressions.

use std::sync::Arc;

use super::method::MethodCall;
use super::operator::Operands;
use super::*;
use crate::types::env::MacroValue;

impl Infer<'_> {
    /// The type of an expression; remembered by its id.
    pub(super) fn expr(&mut self, id: ExprId, expected: &Expect) -> Ty {
        let ty = self.expr_inner(id, expected);
        if let Some(slot) = self.exprs.get_mut(id.0 as usize) {
            *slot = ty.clone();
        }
        ty
    }

    fn expr_inner(&mut self, id: ExprId, expected: &Expect) -> Ty {
        let body = self.body;
        match &body.expr(id).kind {
            ExprKind::Unknown | ExprKind::Underscore => self.fresh(),
            ExprKind::Literal(literal) => self.literal(literal, expected),
            ExprKind::Local(local) => self
                .locals
                .get(local.0 as usize)
                .cloned()
                .unwrap_or(Ty::Unknown),
            ExprKind::Path(path) => {
                let ty = self.path(id, path);
                if self.callee.take() != Some(id)
                    && let Ty::Function(Callable::Function(def), subst) = &ty
                {
                    let target = self.target_of(*def, subst);
                    self.record(Call {
                        kind: CallKind::Callback,
                        expr: id,
                        span: body.expr(id).span,
                        target,
                        implicit: false,
                        args: Vec::new(),
                    });
                }
                ty
            }
            ExprKind::Block(block) => self.block(id, block, expected),
            ExprKind::Async { block, .. } => self.async_block(id, block, expected),
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                self.check(*condition, &Ty::bool());
                let then_ty = self.expr(*then, expected);
                match otherwise {
                    Some(otherwise) => {
                        let expected = self.branch_expectation(expected, &then_ty);
                        let otherwise_ty = self.expr(*otherwise, &expected);
                        self.join(*otherwise, &then_ty, &otherwise_ty)
                    }
                    None => Ty::unit(),
                }
            }
            ExprKind::Let { pat, expr } => {
                let ty = self.expr(*expr, &Expect::Nothing);
                self.pat(*pat, &ty);
                Ty::bool()
            }
            ExprKind::Match { scrutinee, arms } => self.match_expr(*scrutinee, arms, expected),
            ExprKind::Loop { body, label } => {
                let value = match expected {
                    Expect::Type(ty) => ty.clone(),
                    Expect::Nothing => self.fresh(),
                };
                self.loops.push(LoopFrame {
                    label: *label,
                    value: Some(value.clone()),
                    breaks: false,
                });
                self.expr(*body, &Expect::Nothing);
                let frame = self.loops.pop();
                if frame.is_some_and(|f| f.breaks) {
                    value
                } else {
                    Ty::Never
                }
            }
            ExprKind::While {
                condition,
                body,
                label,
            } => {
                self.loops.push(LoopFrame {
                    label: *label,
                    value: None,
                    breaks: false,
                });
                self.check(*condition, &Ty::bool());
                self.expr(*body, &Expect::Nothing);
                self.loops.pop();
                Ty::unit()
            }
            ExprKind::For {
                pat,
                iterable,
                body,
                label,
            } => {
                self.for_loop(*pat, *iterable);
                self.loops.push(LoopFrame {
                    label: *label,
                    value: None,
                    breaks: false,
                });
                self.expr(*body, &Expect::Nothing);
                self.loops.pop();
                Ty::unit()
            }
            ExprKind::Call { callee, args } => self.call(id, *callee, args, expected),
            ExprKind::MethodCall {
                receiver,
                method,
                method_span,
                generic_args,
                args,
            } => {
                let call = MethodCall {
                    expr: id,
                    receiver: *receiver,
                    method: *method,
                    method_span: *method_span,
                    generic_args: generic_args.as_deref(),
                    args,
                };
                self.method_call(&call, expected)
            }
            ExprKind::Field { base, name, .. } => self.field(id, *base, *name),
            ExprKind::Index { base, index } => self.index(id, *base, *index),
            ExprKind::Range {
                start,
                end,
                inclusive,
            } => self.range(*start, *end, *inclusive),
            ExprKind::Unary { op, operand } => self.unary(id, *op, *operand, expected),
            ExprKind::Binary {
                op, left, right, ..
            } => {
                let operands = Operands {
                    expr: id,
                    op: *op,
                    assign: false,
                    left: *left,
                    right: *right,
                };
                self.binary(&operands, expected)
            }
            ExprKind::AssignOp {
                op, left, right, ..
            } => {
                let operands = Operands {
                    expr: id,
                    op: *op,
                    assign: true,
                    left: *left,
                    right: *right,
                };
                self.binary(&operands, expected)
            }
            ExprKind::Assign { left, right } => {
                let place = self.expr(*left, &Expect::Nothing);
                self.mutable_place(*left);
                self.check(*right, &place);
                Ty::unit()
            }
            ExprKind::Reference { mutable, operand } => {
                let hint = match expected.ty().map(|t| self.shallow(t)) {
                    Some(Ty::Reference(_, inner)) => match &*inner {
                        // The operand may have another type than what it is coerced to.
                        Ty::Dyn(_) | Ty::Slice(_) | Ty::Primitive(Primitive::Str) => {
                            Expect::Nothing
                        }
                        inner => Expect::Type(inner.clone()),
                    },
                    _ => Expect::Nothing,
                };
                let inner = self.expr(*operand, &hint);
                if *mutable {
                    self.mutable_place(*operand);
                }
                Ty::reference(*mutable, inner)
            }
            ExprKind::RawReference { mutable, operand } => {
                let inner = self.expr(*operand, &Expect::Nothing);
                Ty::Pointer(*mutable, Arc::new(inner))
            }
            ExprKind::Cast { operand, ty } => {
                let ty = self.written(ty);
                let found = self.expr(*operand, &Expect::Nothing);
                let target = self.structural(&ty);
                if matches!(target, Ty::Primitive(_)) {
                    // `1 as u8`: a literal without type takes the target's if it can.
                    if self.solver.table.is_number_var(&found) {
                        self.unify(&found, &target);
                    }
                } else {
                    self.coerce(*operand, &found, &target);
                }
                ty
            }
            ExprKind::Tuple(items) => {
                let wanted = match expected.ty().map(|t| self.shallow(t)) {
                    Some(Ty::Tuple(types)) if types.len() == items.len() => types.to_vec(),
                    _ => Vec::new(),
                };
                let mut types = Vec::with_capacity(items.len());
                for (i, &item) in items.iter().enumerate() {
                    types.push(match wanted.get(i) {
                        Some(wanted) => self.element(item, wanted),
                        None => self.expr(item, &Expect::Nothing),
                    });
                }
                Ty::tuple(types)
            }
            ExprKind::Array(items) => {
                let element = self.element_hint(expected);
                for &item in items {
                    let found = self.expr(item, &Expect::Type(element.clone()));
                    let wanted = self.structural(&element);
                    self.coerce(item, &found, &wanted);
                }
                let length = Ty::Const(Some(items.len() as u64));
                Ty::Array(Arc::new(element), Arc::new(length))
            }
            ExprKind::Repeat { element, length } => {
                let hint = self.element_hint(expected);
                let found = self.check(*element, &hint);
                self.check(*length, &Ty::usize());
                let count = match &body.expr(*length).kind {
                    ExprKind::Literal(Literal::Integer { value, .. }) => *value,
                    _ => None,
                };
                Ty::Array(
                    Arc::new(found),
                    Arc::new(Ty::Const(count.and_then(|n| u64::try_from(n).ok()))),
                )
            }
            ExprKind::Struct { path, fields, base } => {
                self.struct_literal(path, fields, *base, expected)
            }
            ExprKind::Closure(closure) => self.closure(id, closure, expected),
            ExprKind::Await(operand) => {
                let ty = self.expr(*operand, &Expect::Nothing);
                self.awaited(id, *operand, &ty)
            }
            ExprKind::Try(operand) => self.question(id, *operand),
            ExprKind::Break { label, value } => {
                self.break_expr(*label, *value);
                Ty::Never
            }
            ExprKind::Continue { .. } => Ty::Never,
            ExprKind::Return(value) => {
                let output = self.frames.last().map_or(Ty::Unknown, |f| f.output.clone());
                match value {
                    Some(value) => {
                        self.check(*value, &output);
                    }
                    None => {
                        self.unify(&output, &Ty::unit());
                    }
                }
                Ty::Never
            }
            ExprKind::Macro { call, opened } => self.macro_value(*call, opened, expected),
        }
    }

    /// An expression that becomes part of a value of which the type is known.
    fn element(&mut self, expr: ExprId, wanted: &Ty) -> Ty {
        let found = self.expr(expr, &Expect::Type(wanted.clone()));
        let resolved = self.structural(wanted);
        if !resolved.is_var() && self.coerce(expr, &found, &resolved) {
            resolved
        } else {
            found
        }
    }

    fn element_hint(&mut self, expected: &Expect) -> Ty {
        match expected.ty().map(|t| self.shallow(t)) {
            Some(Ty::Array(element, _) | Ty::Slice(element)) => (*element).clone(),
            _ => self.fresh(),
        }
    }

    fn literal(&mut self, literal: &Literal, expected: &Expect) -> Ty {
        let suffixed = |suffix: &Option<Name>| {
            suffix
                .and_then(|s| Primitive::from_name(s.as_str()))
                .map(Ty::Primitive)
        };
        match literal {
            Literal::Integer { suffix, .. } => {
                suffixed(suffix).unwrap_or_else(|| match expected.ty().map(|t| self.shallow(t)) {
                    Some(Ty::Primitive(p)) if p.is_integer() => Ty::Primitive(p),
                    _ => self.solver.table.fresh_integer(),
                })
            }
            Literal::Float { suffix } => {
                suffixed(suffix).unwrap_or_else(|| self.solver.table.fresh_float())
            }
            Literal::String(_) | Literal::UnknownString => Ty::str_ref(),
            Literal::ByteString(bytes) => {
                let byte = Arc::new(Ty::Primitive(Primitive::U8));
                let length = Arc::new(Ty::Const(Some(bytes.len() as u64)));
                Ty::reference(false, Ty::Array(byte, length))
            }
            Literal::CString => {
                let inner = self.types.std_adt("ffi::CStr", []);
                Ty::reference(false, inner)
            }
            Literal::Char(_) => Ty::Primitive(Primitive::Char),
            Literal::Byte(_) => Ty::Primitive(Primitive::U8),
            Literal::Bool(_) => Ty::bool(),
        }
    }

    pub(super) fn block(&mut self, id: ExprId, block: &Block, expected: &Expect) -> Ty {
        let scope = block.scope.map(|s| self.types.db.def_of_scope(s));
        self.scopes.extend(scope);
        let value = block.label.map(|label| {
            let value = match expected {
                Expect::Type(ty) => ty.clone(),
                Expect::Nothing => self.fresh(),
            };
            self.loops.push(LoopFrame {
                label: Some(label),
                value: Some(value.clone()),
                breaks: false,
            });
            value
        });
        let mut diverges = false;
        for statement in &block.statements {
            diverges |= self.statement(statement);
        }
        let mut ty = match block.tail {
            Some(tail) => {
                let found = self.expr(tail, expected);
                if diverges { Ty::Never } else { found }
            }
            None if diverges => Ty::Never,
            None => Ty::unit(),
        };
        if let Some(value) = value {
            let broken = self.loops.pop().is_some_and(|f| f.breaks);
            if broken {
                self.coerce(id, &ty, &value);
                ty = value;
            }
        }
        if scope.is_some() {
            self.scopes.pop();
        }
        if block.kind == BlockKind::Try {
            return self.types.std_adt("option::Option", [ty]);
        }
        ty
    }

    /// Whether control never leaves the statement at its end.
    fn statement(&mut self, statement: &Statement) -> bool {
        match statement {
            Statement::Let {
                pat,
                ty,
                init,
                otherwise,
            } => {
                let declared = match ty {
                    Some(ty) => self.written(ty),
                    None => self.fresh(),
                };
                let mut diverges = false;
                if let Some(init) = init {
                    let found = self.expr(*init, &Expect::Type(declared.clone()));
                    diverges = found == Ty::Never;
                    self.coerce(*init, &found, &declared);
                    self.solver.process();
                }
                if let Some(otherwise) = otherwise {
                    self.expr(*otherwise, &Expect::Nothing);
                }
                self.pat(*pat, &declared);
                diverges
            }
            Statement::Expr { expr, semicolon } => {
                let expected = if *semicolon {
                    Expect::Nothing
                } else {
                    Expect::Type(Ty::unit())
                };
                let ty = self.expr(*expr, &expected);
                self.shallow(&ty) == Ty::Never
            }
        }
    }

    fn branch_expectation(&mut self, expected: &Expect, first: &Ty) -> Expect {
        match expected {
            Expect::Nothing if *first != Ty::Never => Expect::Type(first.clone()),
            other => other.clone(),
        }
    }

    /// The common type of two branches.
    fn join(&mut self, second: ExprId, a: &Ty, b: &Ty) -> Ty {
        let (a, b) = (self.shallow(a), self.shallow(b));
        match (&a, &b) {
            (Ty::Never, _) => b,
            (_, Ty::Never) => a,
            (Ty::Unknown, _) => b,
            _ => {
                if !self.coerce(second, &b, &a) {
                    // The first may be what is coerced: `&String` and `&str`.
                    self.coerce(second, &a, &b);
                }
                a
            }
        }
    }

    fn match_expr(&mut self, scrutinee: ExprId, arms: &[Arm], expected: &Expect) -> Ty {
        let ty = self.expr(scrutinee, &Expect::Nothing);
        let mut result = Ty::Never;
        let mut expected = expected.clone();
        for arm in arms {
            self.pat(arm.pat, &ty);
            if let Some(guard) = arm.guard {
                self.check(guard, &Ty::bool());
            }
            let found = self.expr(arm.body, &expected);
            result = self.join(arm.body, &result, &found);
            expected = self.branch_expectation(&expected, &result);
        }
        result
    }

    fn break_expr(&mut self, label: Option<LabelId>, value: Option<ExprId>) {
        let found = match label {
            Some(label) => self.loops.iter().rposition(|f| f.label == Some(label)),
            // A labelled block is left by its label only.
            None => self.loops.len().checked_sub(1),
        };
        let wanted = found.and_then(|i| self.loops.get_mut(i)).map(|frame| {
            frame.breaks = true;
            frame.value.clone()
        });
        let wanted = wanted.flatten();
        match (value, wanted) {
            (Some(value), Some(wanted)) => {
                self.check(value, &wanted);
            }
            (Some(value), None) => {
                self.expr(value, &Expect::Nothing);
            }
            (None, Some(wanted)) => {
                self.unify(&wanted, &Ty::unit());
            }
            (None, None) => {}
        }
    }

    fn for_loop(&mut self, pat: PatId, iterable: ExprId) {
        let ty = self.expr(iterable, &Expect::Nothing);
        let ty = self.structural(&ty);
        let item = self.iterated(iterable, &ty);
        self.pat(pat, &item);
    }

    /// The items of a `for` loop over a value; the calls that the loop makes.
    fn iterated(&mut self, iterable: ExprId, ty: &Ty) -> Ty {
        let Some(into) = self.types.std_item("iter::IntoIterator") else {
            return Ty::Unknown;
        };
        let trait_ref = TraitRef {
            def: into,
            args: Arc::from([ty.clone()]),
        };
        if let Some(method) = self.types.trait_member(into, Name::new("into_iter")) {
            let subst = Arc::new(Subst::of(into, trait_ref.args.clone()));
            self.record(Call {
                kind: CallKind::For,
                expr: iterable,
                span: self.body.expr(iterable).span,
                target: Target::TraitMethod {
                    trait_ref: trait_ref.clone(),
                    method,
                    subst,
                },
                implicit: false,
                args: vec![iterable],
            });
        }
        let project = |name| {
            Ty::Projection(Arc::new(Projection {
                trait_ref: trait_ref.clone(),
                name: Name::new(name),
            }))
        };
        let iterator = self.solver.normalize(&project("IntoIter"));
        let iterator = self.structural(&iterator);
        if let Some(next) = self.types.std_item("iter::Iterator") {
            let trait_ref = TraitRef {
                def: next,
                args: Arc::from([iterator.clone()]),
            };
            self.record_std_method(iterable, trait_ref, "next", iterable, true);
        }
        match self
            .solver
            .std_projection(&iterator, "iter::Iterator", "Item")
        {
            Some(item) => item,
            None => self.solver.normalize(&project("Item")),
        }
    }

    fn field(&mut self, expr: ExprId, base: ExprId, name: Name) -> Ty {
        let ty = self.expr(base, &Expect::Nothing);
        let mut at = self.structural(&ty);
        for _ in 0..12 {
            match &at {
                Ty::Adt(def, args) if self.types.db.kind(*def) != DefKind::Enum => {
                    let subst = Subst::of(*def, args.clone());
                    let fields = self.types.fields(*def, 0);
                    if let Some((_, field)) = fields.iter().find(|(n, _)| *n == name) {
                        return self.solver.normalize(&field.subst(&subst));
                    }
                }
                Ty::Tuple(items) => {
                    let index = name.as_str().parse::<usize>().ok();
                    if let Some(item) = index.and_then(|i| items.get(i)) {
                        return item.clone();
                    }
                }
                _ => {}
            }
            match self.deref_step(&at) {
                Some((next, trait_ref)) => {
                    if let Some(trait_ref) = trait_ref {
                        self.record_std_method(expr, trait_ref, "deref", base, true);
                    }
                    at = self.structural(&next);
                }
                None => break,
            }
        }
        Ty::Unknown
    }

    fn range(&mut self, start: Option<ExprId>, end: Option<ExprId>, inclusive: bool) -> Ty {
        let ty = match (start, end) {
            (Some(start), Some(end)) => {
                let ty = self.expr(start, &Expect::Nothing);
                let other = self.expr(end, &Expect::Type(ty.clone()));
                self.unify(&ty, &other);
                ty
            }
            (Some(only), None) | (None, Some(only)) => self.expr(only, &Expect::Nothing),
            (None, None) => return self.types.std_adt("ops::RangeFull", []),
        };
        let path = match (start.is_some(), end.is_some(), inclusive) {
            (true, true, false) => "ops::Range",
            (true, true, true) => "ops::RangeInclusive",
            (true, false, _) => "ops::RangeFrom",
            (false, _, false) => "ops::RangeTo",
            (false, _, true) => "ops::RangeToInclusive",
        };
        self.types.std_adt(path, [ty])
    }

    fn struct_literal(
        &mut self,
        path: &Path,
        fields: &[FieldValue],
        base: Option<ExprId>,
        expected: &Expect,
    ) -> Ty {
        let found = self.variant_of(path);
        let (adt, variant) = match found {
            Some(found) => found,
            None => (Ty::Unknown, 0),
        };
        if let Some(expected) = expected.ty() {
            let expected = self.shallow(expected);
            if matches!((&expected, &adt), (Ty::Adt(x, _), Ty::Adt(y, _)) if x == y) {
                // A hint: fields may still be coerced to what is expected of them.
                self.unify(&adt, &expected);
            }
        }
        let types = self.field_types(&adt, variant);
        for field in fields {
            let wanted = types.iter().find(|(name, _)| *name == field.name);
            match wanted {
                Some((_, wanted)) => {
                    self.check(field.value, wanted);
                }
                None => {
                    self.expr(field.value, &Expect::Nothing);
                }
            }
        }
        if let Some(base) = base {
            self.check(base, &adt);
        }
        adt
    }

    fn awaited(&mut self, expr: ExprId, operand: ExprId, ty: &Ty) -> Ty {
        let ty = self.structural(ty);
        if let Ty::Future(inner) = &ty {
            return (**inner).clone();
        }
        // A future of our own runs its `poll`.
        if let Some(into) = self.types.std_item("future::IntoFuture") {
            let trait_ref = TraitRef {
                def: into,
                args: Arc::from([ty.clone()]),
            };
            self.record_std_method(expr, trait_ref.clone(), "into_future", operand, true);
            let projection = Ty::Projection(Arc::new(Projection {
                trait_ref,
                name: Name::new("IntoFuture"),
            }));
            let future = self.solver.normalize(&projection);
            let future = self.structural(&future);
            if let Ty::Future(inner) = &future {
                return (**inner).clone();
            }
            if let Some(def) = self.types.std_item("future::Future") {
                let trait_ref = TraitRef {
                    def,
                    args: Arc::from([future.clone()]),
                };
                self.record_std_method(expr, trait_ref, "poll", operand, true);
            }
            if let Some(output) = self
                .solver
                .std_projection(&future, "future::Future", "Output")
            {
                return output;
            }
        }
        let output = self.solver.std_projection(&ty, "future::Future", "Output");
        output.unwrap_or_else(|| {
            let Some(def) = self.types.std_item("future::Future") else {
                return Ty::Unknown;
            };
            let projection = Ty::Projection(Arc::new(Projection {
                trait_ref: TraitRef {
                    def,
                    args: Arc::from([ty.clone()]),
                },
                name: Name::new("Output"),
            }));
            self.solver.normalize(&projection)
        })
    }

    /// `x?`: the value inside; an error is converted to the one of the frame.
    fn question(&mut self, expr: ExprId, operand: ExprId) -> Ty {
        let ty = self.expr(operand, &Expect::Nothing);
        let ty = self.structural(&ty);
        let Ty::Adt(def, args) = &ty else {
            return self.fresh_unless_unknown(&ty);
        };
        let (def, args) = (*def, args.clone());
        let arg = |i: usize| args.get(i).cloned().unwrap_or(Ty::Unknown);
        if self.types.is_std(def, "result::Result") {
            self.convert_error(expr, operand, &arg(1));
            return arg(0);
        }
        if self.types.is_std(def, "option::Option") {
            return arg(0);
        }
        if self.types.is_std(def, "ops::ControlFlow") {
            return arg(1);
        }
        if self.types.is_std(def, "task::Poll") {
            let inner = self.structural(&arg(0));
            if let Ty::Adt(result, args) = &inner
                && self.types.is_std(*result, "result::Result")
            {
                let ok = args.first().cloned().unwrap_or(Ty::Unknown);
                return self.types.std_adt("task::Poll", [ok]);
            }
        }
        self.solver
            .std_projection(&ty, "ops::Try", "Output")
            .unwrap_or(Ty::Unknown)
    }

    fn fresh_unless_unknown(&mut self, ty: &Ty) -> Ty {
        if ty.is_var() {
            self.fresh()
        } else {
            Ty::Unknown
        }
    }

    /// `From::from` on the error of a `?`.
    fn convert_error(&mut self, expr: ExprId, operand: ExprId, error: &Ty) {
        let Some(output) = self.frames.last().map(|f| f.output.clone()) else {
            return;
        };
        let output = self.structural(&output);
        let wanted = match &output {
            Ty::Adt(def, args) if self.types.is_std(*def, "result::Result") => {
                args.get(1).cloned().unwrap_or(Ty::Unknown)
            }
            Ty::Infer(_) => {
                // A closure or block whose result is not known yet gets a result with
                // an error of its own.
                let (ok, own) = (self.fresh(), self.fresh());
                let result = self.types.std_adt("result::Result", [ok, own.clone()]);
                self.unify(&output, &result);
                own
            }
            _ => return,
        };
        let Some(from) = self.types.std_item("convert::From") else {
            return;
        };
        let trait_ref = TraitRef {
            def: from,
            args: Arc::from([wanted, error.clone()]),
        };
        self.solver.require(Clause {
            trait_ref: trait_ref.clone(),
            bindings: Vec::new(),
        });
        self.record_std_method(expr, trait_ref, "from", operand, true);
    }

    /// The value of a macro: what its declaration says, or what it was opened to.
    fn macro_value(&mut self, call: usize, opened: &Opened, expected: &Expect) -> Ty {
        let found = self.opened(opened, expected);
        if matches!(opened, Opened::Expansion(_) | Opened::Literal(_)) {
            return found;
        }
        let call = self.body.macro_calls.get(call);
        let definition = call.and_then(|call| self.types.db.macro_of_call(call));
        match definition.and_then(|def| self.types.macro_value(def)) {
            Some(MacroValue::Type(ty)) => ty,
            Some(MacroValue::Tried) => self.tried(&found),
            None => found,
        }
    }

    /// `Result<(A, B), E>` from what `try_join!` has of each future: `(Result<A, E>, …)`.
    fn tried(&mut self, outputs: &Ty) -> Ty {
        let Ty::Tuple(outputs) = outputs else {
            return Ty::Unknown;
        };
        let mut values = Vec::with_capacity(outputs.len());
        let mut error = Ty::Unknown;
        for output in outputs.iter() {
            match self.structural(output) {
                Ty::Adt(def, args) if self.types.is_std(def, "result::Result") => {
                    values.extend(args.first().cloned());
                    error = args.get(1).cloned().unwrap_or(Ty::Unknown);
                }
                _ => values.push(Ty::Unknown),
            }
        }
        let value = Ty::tuple(values);
        self.types.std_adt("result::Result", [value, error])
    }

    fn opened(&mut self, opened: &Opened, expected: &Expect) -> Ty {
        match opened {
            Opened::Expansion(expr) => self.expr(*expr, expected),
            Opened::Format { before, args } => {
                for &expr in before {
                    self.expr(expr, &Expect::Nothing);
                }
                self.format_args(args);
                self.types.std_adt("fmt::Arguments", [])
            }
            Opened::Select {
                arms, otherwise, ..
            } => {
                let mut result = Ty::Never;
                for arm in arms {
                    let future = self.expr(arm.future, &Expect::Nothing);
                    let value = self.awaited(arm.future, arm.future, &future);
                    self.pat(arm.pat, &value);
                    if let Some(guard) = arm.guard {
                        self.check(guard, &Ty::bool());
                    }
                    let found = self.expr(arm.handler, expected);
                    result = self.join(arm.handler, &result, &found);
                }
                if let Some(otherwise) = otherwise {
                    let found = self.expr(*otherwise, expected);
                    result = self.join(*otherwise, &result, &found);
                }
                result
            }
            Opened::Join(futures) => {
                let mut outputs = Vec::with_capacity(futures.len());
                for &future in futures {
                    let ty = self.expr(future, &Expect::Nothing);
                    outputs.push(self.awaited(future, future, &ty));
                }
                Ty::tuple(outputs)
            }
            Opened::Exprs(exprs) => {
                for &expr in exprs {
                    self.expr(expr, &Expect::Nothing);
                }
                Ty::Unknown
            }
            Opened::Literal(literal) => self.literal(literal, expected),
            Opened::Nothing => self.fresh(),
            Opened::Opaque => Ty::Unknown,
        }
    }

    fn format_args(&mut self, args: &[FormatArg]) {
        let mut seen: Vec<ExprId> = Vec::new();
        for arg in args {
            let ty = if seen.contains(&arg.expr) {
                self.exprs
                    .get(arg.expr.0 as usize)
                    .cloned()
                    .unwrap_or(Ty::Unknown)
            } else {
                seen.push(arg.expr);
                self.expr(arg.expr, &Expect::Nothing)
            };
            let Some(module) = self.types.std_item("fmt") else {
                continue;
            };
            let found =
                self.types
                    .db
                    .lookup(module, arg.trait_name, crate::names::Namespace::Types);
            let Some(crate::names::Resolution::Def(def, DefKind::Trait)) = found else {
                continue;
            };
            let ty = self.structural(&ty);
            let trait_ref = TraitRef {
                def,
                args: Arc::from([ty.strip_references().clone()]),
            };
            self.record_std_method(arg.expr, trait_ref, "fmt", arg.expr, true);
        }
    }
}
