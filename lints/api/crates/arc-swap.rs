//! Shared values that another thread can swap. Loading one sees whatever was stored last.

#[derive(Debug, Default)]
pub struct ArcSwapAny<T: RefCnt, S: Strategy<T> = DefaultStrategy> {}
impl<T: RefCnt, S: Default + Strategy<T>> From<T> for ArcSwapAny<T, S> {
    fn from(val: T) -> Self;
}
impl<T, S: Strategy<T>> std::fmt::Display for ArcSwapAny<T, S> where T: std::fmt::Display + RefCnt {}
impl<T: RefCnt, S: Strategy<T>> ArcSwapAny<T, S> {
    pub fn new(val: T) -> Self
    where
        S: Default;
    pub fn with_strategy(val: T, strategy: S) -> Self;
    pub fn into_inner(self) -> T;
    #[effect(global_state)]
    pub fn load_full(&self) -> T;
    #[effect(global_state)]
    pub fn load(&self) -> Guard<T, S>;
    #[effect(global_state)]
    #[changes]
    pub fn store(&self, val: T);
    #[effect(global_state)]
    #[changes]
    pub fn swap(&self, new: T) -> T;
    #[effect(global_state)]
    pub fn compare_and_swap<C>(&self, current: C, new: T) -> Guard<T, S>
    where
        C: AsRaw<T::Base>,
        S: CaS<T>;
    #[effect(global_state)]
    #[changes]
    pub fn rcu<R, F>(&self, f: F) -> T
    where
        F: FnMut(&T) -> R,
        R: Into<T>,
        S: CaS<T>;
    pub fn map<I, R, F>(&self, f: F) -> Map<&Self, I, F>
    where
        F: Fn(&I) -> &R + Clone,
        Self: Access<I>;
}
impl<T, S: Strategy<std::sync::Arc<T>>> ArcSwapAny<std::sync::Arc<T>, S> {
    pub fn from_pointee(val: T) -> Self
    where
        S: Default;
}
impl<T, S: Strategy<Option<std::sync::Arc<T>>>> ArcSwapAny<Option<std::sync::Arc<T>>, S> {
    pub fn from_pointee<V: Into<Option<T>>>(val: V) -> Self
    where
        S: Default;
    pub fn empty() -> Self
    where
        S: Default;
}
pub type ArcSwap<T> = ArcSwapAny<std::sync::Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<std::sync::Arc<T>>>;
#[derive(Debug, Default)]
pub struct Guard<T: RefCnt, S: Strategy<T> = DefaultStrategy> {}
impl<T: RefCnt, S: Strategy<T>> Guard<T, S> {
    pub fn into_inner(lease: Self) -> T;
    pub fn from_inner(inner: T) -> Self;
}
impl<T: RefCnt, S: Strategy<T>> std::ops::Deref for Guard<T, S> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: RefCnt, S: Strategy<T>> From<T> for Guard<T, S> {
    fn from(inner: T) -> Self;
}
impl<T: std::fmt::Display + RefCnt, S: Strategy<T>> std::fmt::Display for Guard<T, S> {}
#[derive(Clone, Debug, Default)]
pub struct Cache<A, T> {}
impl<A, T, S> Cache<A, T>
where
    A: std::ops::Deref<Target = ArcSwapAny<T, S>>,
    T: RefCnt,
    S: Strategy<T>,
{
    pub fn new(arc_swap: A) -> Self;
    pub fn arc_swap(&self) -> &A::Target;
    pub fn load(&mut self) -> &T;
    pub fn map<F, U>(self, f: F) -> MapCache<A, T, F>
    where
        F: FnMut(&T) -> &U;
}
impl<A, T, S> From<A> for Cache<A, T>
where
    A: std::ops::Deref<Target = ArcSwapAny<T, S>>,
    T: RefCnt,
    S: Strategy<T>,
{
    fn from(arc_swap: A) -> Self;
}
