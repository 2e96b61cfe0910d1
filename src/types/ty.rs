//! Types as plain values.

use std::sync::Arc;

use crate::names::{DefId, Primitive};
use crate::syntax::ast::ExprId;
use crate::syntax::text::Name;

pub type Args = Arc<[Ty]>;

/// A type; regions are left out. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    /// Not known. Agrees with every type, and nothing follows from that.
    Unknown,
    Never,
    Primitive(Primitive),
    Adt(DefId, Args),
    Tuple(Args),
    /// Element and length.
    Array(Arc<Ty>, Arc<Ty>),
    Slice(Arc<Ty>),
    Reference(bool, Arc<Ty>),
    Pointer(bool, Arc<Ty>),
    /// The type of a function item, with what its generic parameters are bound to.
    Function(Callable, Arc<Subst>),
    FnPointer(Arc<[Ty]>, Arc<Ty>),
    /// A closure of a body: the definition that owns the body, and the expression.
    Closure(ClosureId, Arc<Subst>),
    Dyn(Arc<[DynBound]>),
    /// A generic parameter: the item that declares it, and its index. For traits, 0 is
    /// `Self` and the declared ones follow; for functions, `impl Trait` arguments come
    /// after the declared ones.
    Param(DefId, u32),
    /// `impl Trait` as (part of) a function's result: the function, which one, and the
    /// function's bindings.
    Opaque(DefId, u32, Arc<Subst>),
    /// `<args[0] as trait<args[1..]>>::name`
    Projection(Arc<Projection>),
    /// What an `async` block or function returns: a future of this.
    Future(Arc<Ty>),
    /// A constant where a generic parameter is one; none where it is not known.
    Const(Option<u64>),
    Infer(InferVar),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InferVar(pub u32);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Callable {
    Function(DefId),
    /// A tuple struct's constructor.
    Struct(DefId),
    /// A tuple variant's constructor.
    Variant(DefId, u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClosureId {
    pub owner: DefId,
    pub expr: ExprId,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Projection {
    pub trait_ref: TraitRef,
    pub name: Name,
}

/// `args[0]: def<args[1..]>`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TraitRef {
    pub def: DefId,
    pub args: Args,
}

impl TraitRef {
    pub fn self_ty(&self) -> &Ty {
        self.args.first().unwrap_or(&Ty::Unknown)
    }
}

/// One trait of a `dyn` type; the parameters after `Self`, and the bound associated types.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DynBound {
    pub def: DefId,
    pub args: Args,
    pub bindings: Arc<[(Name, Ty)]>,
}

/// What holds of a type: it implements a trait, with these associated types.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Clause {
    pub trait_ref: TraitRef,
    pub bindings: Vec<(Name, Ty)>,
}

/// What generic parameters are bound to, by the item that declares them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Subst {
    pub parts: Vec<(DefId, Args)>,
}

impl Subst {
    pub fn empty() -> Arc<Subst> {
        Arc::new(Subst::default())
    }

    pub fn of(def: DefId, args: Args) -> Subst {
        Subst {
            parts: vec![(def, args)],
        }
    }

    pub fn with(mut self, def: DefId, args: Args) -> Subst {
        self.parts.push((def, args));
        self
    }

    pub fn get(&self, def: DefId, index: u32) -> Option<&Ty> {
        let (_, args) = self.parts.iter().find(|(d, _)| *d == def)?;
        args.get(index as usize)
    }

    fn replacement(&self, ty: &Ty) -> Option<Ty> {
        match ty {
            Ty::Param(def, index) => self.get(*def, *index).cloned(),
            _ => None,
        }
    }

    pub fn args_of(&self, def: DefId) -> Option<&Args> {
        self.parts
            .iter()
            .find(|(d, _)| *d == def)
            .map(|(_, args)| args)
    }

    fn changed(&self, f: &mut impl FnMut(&Ty) -> Option<Ty>) -> Option<Arc<Subst>> {
        let mut parts = Vec::new();
        for (at, (def, args)) in self.parts.iter().enumerate() {
            let Some(args) = changed_args(args, f) else {
                continue;
            };
            if parts.is_empty() {
                parts = self.parts.clone();
            }
            if let Some(part) = parts.get_mut(at) {
                *part = (*def, args);
            }
        }
        (!parts.is_empty()).then(|| Arc::new(Subst { parts }))
    }

    pub fn map(&self, f: &mut impl FnMut(&Ty) -> Option<Ty>) -> Subst {
        Subst {
            parts: self
                .parts
                .iter()
                .map(|(d, args)| (*d, map_args(args, f)))
                .collect(),
        }
    }
}

impl Ty {
    pub fn unit() -> Ty {
        Ty::Tuple(Arc::from([]))
    }

    pub fn bool() -> Ty {
        Ty::Primitive(Primitive::Bool)
    }

    pub fn usize() -> Ty {
        Ty::Primitive(Primitive::Usize)
    }

    pub fn str_ref() -> Ty {
        Ty::reference(false, Ty::Primitive(Primitive::Str))
    }

    pub fn reference(mutable: bool, inner: Ty) -> Ty {
        Ty::Reference(mutable, Arc::new(inner))
    }

    pub fn tuple(items: impl IntoIterator<Item = Ty>) -> Ty {
        Ty::Tuple(items.into_iter().collect())
    }

    pub fn is_unknown(&self) -> bool {
        matches!(self, Ty::Unknown)
    }

    pub fn is_var(&self) -> bool {
        matches!(self, Ty::Infer(_))
    }

    /// The type behind all references.
    pub fn strip_references(&self) -> &Ty {
        let mut ty = self;
        while let Ty::Reference(_, inner) = ty {
            ty = inner;
        }
        ty
    }

    /// Rebuilds the type: `f` gives the replacement of a node, or none to go into it.
    /// Parts in which nothing is replaced are shared with the old type.
    pub fn map(&self, f: &mut impl FnMut(&Ty) -> Option<Ty>) -> Ty {
        self.changed(f).unwrap_or_else(|| self.clone())
    }

    /// As [`Self::map`], or none where nothing is replaced.
    fn changed(&self, f: &mut impl FnMut(&Ty) -> Option<Ty>) -> Option<Ty> {
        if let Some(replaced) = f(self) {
            return Some(replaced);
        }
        let mut one = |ty: &Arc<Ty>| ty.changed(f).map(Arc::new);
        Some(match self {
            Ty::Unknown
            | Ty::Never
            | Ty::Primitive(_)
            | Ty::Param(..)
            | Ty::Const(_)
            | Ty::Infer(_) => return None,
            Ty::Slice(inner) => Ty::Slice(one(inner)?),
            Ty::Reference(m, inner) => Ty::Reference(*m, one(inner)?),
            Ty::Pointer(m, inner) => Ty::Pointer(*m, one(inner)?),
            Ty::Future(inner) => Ty::Future(one(inner)?),
            Ty::Array(inner, len) => {
                let (inner, len) = changed_pair((inner, one(inner)), (len, one(len)))?;
                Ty::Array(inner, len)
            }
            Ty::Adt(def, args) => Ty::Adt(*def, changed_args(args, f)?),
            Ty::Tuple(args) => Ty::Tuple(changed_args(args, f)?),
            Ty::Function(callable, subst) => Ty::Function(*callable, subst.changed(f)?),
            Ty::FnPointer(params, output) => {
                let params = (params, changed_args(params, f));
                let output = (output, output.changed(f).map(Arc::new));
                let (params, output) = changed_pair(params, output)?;
                Ty::FnPointer(params, output)
            }
            Ty::Closure(id, subst) => Ty::Closure(*id, subst.changed(f)?),
            Ty::Dyn(bounds) => Ty::Dyn(
                bounds
                    .iter()
                    .map(|b| DynBound {
                        def: b.def,
                        args: map_args(&b.args, f),
                        bindings: b.bindings.iter().map(|(n, t)| (*n, t.map(f))).collect(),
                    })
                    .collect(),
            ),
            Ty::Opaque(def, index, subst) => Ty::Opaque(*def, *index, subst.changed(f)?),
            Ty::Projection(p) => Ty::Projection(Arc::new(Projection {
                trait_ref: TraitRef {
                    def: p.trait_ref.def,
                    args: changed_args(&p.trait_ref.args, f)?,
                },
                name: p.name,
            })),
        })
    }

    /// Replaces generic parameters by what they are bound to.
    pub fn subst(&self, subst: &Subst) -> Ty {
        if subst.parts.is_empty() {
            return self.clone();
        }
        self.map(&mut |ty| subst.replacement(ty))
    }

    /// Whether some part of the type satisfies `test`.
    pub fn any(&self, test: &mut impl FnMut(&Ty) -> bool) -> bool {
        if test(self) {
            return true;
        }
        match self {
            Ty::Unknown
            | Ty::Never
            | Ty::Primitive(_)
            | Ty::Param(..)
            | Ty::Const(_)
            | Ty::Infer(_) => false,
            Ty::Slice(inner)
            | Ty::Reference(_, inner)
            | Ty::Pointer(_, inner)
            | Ty::Future(inner) => inner.any(test),
            Ty::Array(inner, len) => inner.any(test) || len.any(test),
            Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().any(|a| a.any(test)),
            Ty::Function(_, subst) | Ty::Closure(_, subst) | Ty::Opaque(_, _, subst) => subst
                .parts
                .iter()
                .any(|(_, args)| args.iter().any(|a| a.any(test))),
            Ty::FnPointer(params, output) => params.iter().any(|p| p.any(test)) || output.any(test),
            Ty::Dyn(bounds) => bounds.iter().any(|b| {
                b.args.iter().any(|a| a.any(test)) || b.bindings.iter().any(|(_, t)| t.any(test))
            }),
            Ty::Projection(p) => p.trait_ref.args.iter().any(|a| a.any(test)),
        }
    }

    pub fn has_vars(&self) -> bool {
        self.any(&mut |t| matches!(t, Ty::Infer(_)))
    }

    pub fn has_params(&self) -> bool {
        self.any(&mut |t| matches!(t, Ty::Param(..)))
    }

    /// How many levels of type constructors are nested, at most `limit`.
    pub fn is_deeper_than(&self, limit: usize) -> bool {
        if limit == 0 {
            return true;
        }
        let below = |t: &Ty| t.is_deeper_than(limit - 1);
        match self {
            Ty::Slice(inner)
            | Ty::Reference(_, inner)
            | Ty::Pointer(_, inner)
            | Ty::Array(inner, _)
            | Ty::Future(inner) => below(inner),
            Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().any(below),
            Ty::Function(_, subst) | Ty::Closure(_, subst) | Ty::Opaque(_, _, subst) => {
                subst.parts.iter().any(|(_, args)| args.iter().any(below))
            }
            Ty::FnPointer(params, output) => params.iter().any(below) || below(output),
            Ty::Dyn(bounds) => bounds
                .iter()
                .any(|b| b.args.iter().any(below) || b.bindings.iter().any(|(_, t)| below(t))),
            Ty::Projection(p) => p.trait_ref.args.iter().any(below),
            _ => false,
        }
    }
}

impl TraitRef {
    pub fn map(&self, f: &mut impl FnMut(&Ty) -> Option<Ty>) -> TraitRef {
        TraitRef {
            def: self.def,
            args: map_args(&self.args, f),
        }
    }

    pub fn subst(&self, subst: &Subst) -> TraitRef {
        TraitRef {
            def: self.def,
            args: map_args(&self.args, &mut |ty| subst.replacement(ty)),
        }
    }
}

impl Clause {
    pub fn subst(&self, subst: &Subst) -> Clause {
        Clause {
            trait_ref: self.trait_ref.subst(subst),
            bindings: self
                .bindings
                .iter()
                .map(|(n, t)| (*n, t.subst(subst)))
                .collect(),
        }
    }
}

/// As [`Ty::map`], for all of them.
pub fn map_args(args: &Args, f: &mut impl FnMut(&Ty) -> Option<Ty>) -> Args {
    changed_args(args, f).unwrap_or_else(|| args.clone())
}

fn changed_args(args: &Args, f: &mut impl FnMut(&Ty) -> Option<Ty>) -> Option<Args> {
    let mut rest = args.iter().enumerate();
    let (at, first) = rest.find_map(|(at, arg)| Some((at, arg.changed(f)?)))?;
    let (before, after) = args.split_at(at);
    let after = after.get(1..).unwrap_or_default();
    let before = before.iter().cloned().chain([first]);
    Some(before.chain(after.iter().map(|a| a.map(f))).collect())
}

/// Two parts of which at least one changed.
fn changed_pair<A: Clone, B: Clone>(
    (a, new_a): (&A, Option<A>),
    (b, new_b): (&B, Option<B>),
) -> Option<(A, B)> {
    if new_a.is_none() && new_b.is_none() {
        return None;
    }
    Some((
        new_a.unwrap_or_else(|| a.clone()),
        new_b.unwrap_or_else(|| b.clone()),
    ))
}
