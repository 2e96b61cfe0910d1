//! Data parallelism: the closures run on a pool of threads, in no fixed order. The effect stands where an iterator
//! becomes parallel, so that a chain is reported once.

#[effect(threads)]
pub fn join<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB)
where
    A: FnOnce() -> RA + Send,
    B: FnOnce() -> RB + Send,
    RA: Send,
    RB: Send;
#[effect(threads)]
pub fn join_context<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB)
where
    A: FnOnce(FnContext) -> RA + Send,
    B: FnOnce(FnContext) -> RB + Send,
    RA: Send,
    RB: Send;
#[effect(threads)]
pub fn scope<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&Scope<'scope>) -> R + Send,
    R: Send;
#[effect(threads)]
pub fn scope_fifo<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&ScopeFifo<'scope>) -> R + Send,
    R: Send;
#[effect(threads)]
pub fn in_place_scope<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&Scope<'scope>) -> R;
#[effect(threads)]
pub fn in_place_scope_fifo<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&ScopeFifo<'scope>) -> R;
#[effect(threads)]
pub fn spawn<F>(func: F)
where
    F: FnOnce() + Send + 'static;
#[effect(threads)]
pub fn spawn_fifo<F>(func: F)
where
    F: FnOnce() + Send + 'static;
#[effect(threads)]
pub fn broadcast<OP, R>(op: OP) -> Vec<R>
where
    OP: Fn(BroadcastContext<'_>) -> R + Sync,
    R: Send;
#[effect(threads)]
pub fn spawn_broadcast<OP>(op: OP)
where
    OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;
#[effect(threads)]
pub fn yield_now() -> Option<Yield>;
#[effect(threads)]
pub fn yield_local() -> Option<Yield>;
#[effect(threads)]
pub fn current_num_threads() -> usize;
#[effect(threads)]
pub fn current_thread_index() -> Option<usize>;
pub fn max_num_threads() -> usize;
#[derive(Debug)]
pub struct Scope<'scope> {}
impl<'scope> Scope<'scope> {
    #[effect(threads)]
    pub fn spawn<BODY>(&self, body: BODY)
    where
        BODY: FnOnce(&Scope<'scope>) + Send + 'scope;
    #[effect(threads)]
    pub fn spawn_broadcast<BODY>(&self, body: BODY)
    where
        BODY: Fn(&Scope<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}
#[derive(Debug)]
pub struct ScopeFifo<'scope> {}
impl<'scope> ScopeFifo<'scope> {
    #[effect(threads)]
    pub fn spawn_fifo<BODY>(&self, body: BODY)
    where
        BODY: FnOnce(&ScopeFifo<'scope>) + Send + 'scope;
    #[effect(threads)]
    pub fn spawn_broadcast<BODY>(&self, body: BODY)
    where
        BODY: Fn(&ScopeFifo<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}
#[derive(Debug)]
pub struct ThreadPool {}
impl ThreadPool {
    #[effect(threads)]
    pub fn new(configuration: Configuration) -> Result<ThreadPool, Box<dyn std::error::Error>>;
    #[effect(threads)]
    pub fn install<OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce() -> R + Send,
        R: Send;
    #[effect(threads)]
    pub fn broadcast<OP, R>(&self, op: OP) -> Vec<R>
    where
        OP: Fn(BroadcastContext<'_>) -> R + Sync,
        R: Send;
    #[effect(threads)]
    pub fn current_num_threads(&self) -> usize;
    #[effect(threads)]
    pub fn current_thread_index(&self) -> Option<usize>;
    pub fn current_thread_has_pending_tasks(&self) -> Option<bool>;
    #[effect(threads)]
    pub fn join<A, B, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB)
    where
        A: FnOnce() -> RA + Send,
        B: FnOnce() -> RB + Send,
        RA: Send,
        RB: Send;
    #[effect(threads)]
    pub fn scope<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&Scope<'scope>) -> R + Send,
        R: Send;
    #[effect(threads)]
    pub fn scope_fifo<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&ScopeFifo<'scope>) -> R + Send,
        R: Send;
    #[effect(threads)]
    pub fn in_place_scope<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&Scope<'scope>) -> R;
    #[effect(threads)]
    pub fn in_place_scope_fifo<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&ScopeFifo<'scope>) -> R;
    #[effect(threads)]
    pub fn spawn<OP>(&self, op: OP)
    where
        OP: FnOnce() + Send + 'static;
    #[effect(threads)]
    pub fn spawn_fifo<OP>(&self, op: OP)
    where
        OP: FnOnce() + Send + 'static;
    #[effect(threads)]
    pub fn spawn_broadcast<OP>(&self, op: OP)
    where
        OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;
    pub fn yield_now(&self) -> Option<Yield>;
    pub fn yield_local(&self) -> Option<Yield>;
}
#[derive(Debug, Default)]
pub struct ThreadPoolBuilder<S = DefaultSpawn> {}
impl ThreadPoolBuilder {
    pub fn new() -> Self;
}
impl<S> ThreadPoolBuilder<S>
where
    S: ThreadSpawn,
{
    #[effect(threads)]
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError>;
    #[effect(threads)]
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError>;
}
impl ThreadPoolBuilder {
    #[effect(threads)]
    pub fn build_scoped<W, F, R>(self, wrapper: W, with_pool: F) -> Result<R, ThreadPoolBuildError>
    where
        W: Fn(ThreadBuilder) + Sync,
        F: FnOnce(&ThreadPool) -> R;
}
impl<S> ThreadPoolBuilder<S> {
    pub fn spawn_handler<F>(self, spawn: F) -> ThreadPoolBuilder<CustomSpawn<F>>
    where
        F: FnMut(ThreadBuilder) -> std::io::Result<()>;
    pub fn thread_name<F>(self, closure: F) -> Self
    where
        F: FnMut(usize) -> String + 'static;
    pub fn num_threads(self, num_threads: usize) -> Self;
    pub fn use_current_thread(self) -> Self;
    pub fn panic_handler<H>(self, panic_handler: H) -> Self
    where
        H: Fn(Box<dyn std::any::Any + Send>) + Send + Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> Self;
    pub fn breadth_first(self) -> Self;
    pub fn start_handler<H>(self, start_handler: H) -> Self
    where
        H: Fn(usize) + Send + Sync + 'static;
    pub fn exit_handler<H>(self, exit_handler: H) -> Self
    where
        H: Fn(usize) + Send + Sync + 'static;
}
#[derive(Debug)]
pub struct ThreadPoolBuildError {}
impl std::error::Error for ThreadPoolBuildError {}
impl std::fmt::Display for ThreadPoolBuildError {}
#[derive(Debug)]
pub struct FnContext {}
impl FnContext {
    pub fn migrated(&self) -> bool;
}
#[derive(Debug)]
pub struct BroadcastContext<'a> {}
impl<'a> BroadcastContext<'a> {
    pub fn index(&self) -> usize;
    pub fn num_threads(&self) -> usize;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Yield {
    Executed,
    Idle,
}

pub mod iter {
    pub trait IntoParallelIterator {
        type Iter;
        type Item;
        #[effect(threads)]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<T> IntoParallelIterator for Vec<T> {
        type Iter = IntoIter<T>;
        type Item = T;
        #[effect(threads)]
        fn into_par_iter(self) -> IntoIter<T>;
    }
    impl<T> IntoParallelIterator for std::ops::Range<T> {
        type Iter = IntoIter<T>;
        type Item = T;
        #[effect(threads)]
        fn into_par_iter(self) -> IntoIter<T>;
    }
    impl<'a, T> IntoParallelIterator for &'a Vec<T> {
        type Iter = IntoIter<&'a T>;
        type Item = &'a T;
        #[effect(threads)]
        fn into_par_iter(self) -> IntoIter<&'a T>;
    }
    impl<'a, T> IntoParallelIterator for &'a [T] {
        type Iter = IntoIter<&'a T>;
        type Item = &'a T;
        #[effect(threads)]
        fn into_par_iter(self) -> IntoIter<&'a T>;
    }
    impl<'a, T> IntoParallelIterator for &'a mut Vec<T> {
        type Iter = IntoIter<&'a mut T>;
        type Item = &'a mut T;
        #[effect(threads)]
        fn into_par_iter(self) -> IntoIter<&'a mut T>;
    }
    pub struct IntoIter<T> {}
    impl<T> ParallelIterator for IntoIter<T> {
        type Item = T;
    }
    impl<T> IndexedParallelIterator for IntoIter<T> {}
    pub trait IntoParallelRefIterator<'data> {
        type Iter;
        type Item;
        #[effect(threads)]
        fn par_iter(&'data self) -> Self::Iter;
    }
    impl<'data, I: 'data + ?Sized> IntoParallelRefIterator<'data> for I
    where
        &'data I: IntoParallelIterator,
    {
        type Iter = <&'data I as IntoParallelIterator>::Iter;
        type Item = <&'data I as IntoParallelIterator>::Item;
        #[effect(threads)]
        fn par_iter(&'data self) -> Self::Iter;
    }
    pub trait IntoParallelRefMutIterator<'data> {
        type Iter;
        type Item;
        #[effect(threads)]
        fn par_iter_mut(&'data mut self) -> Self::Iter;
    }
    impl<'data, I: 'data + ?Sized> IntoParallelRefMutIterator<'data> for I
    where
        &'data mut I: IntoParallelIterator,
    {
        type Iter = <&'data mut I as IntoParallelIterator>::Iter;
        type Item = <&'data mut I as IntoParallelIterator>::Item;
        #[effect(threads)]
        fn par_iter_mut(&'data mut self) -> Self::Iter;
    }
    pub trait ParallelBridge: Sized {
        #[effect(threads)]
        fn par_bridge(self) -> IterBridge<Self>;
    }
    impl<T: Iterator> ParallelBridge for T {
        #[effect(threads)]
        fn par_bridge(self) -> IterBridge<Self>;
    }
    pub struct IterBridge<Iter> {}
    impl<Iter: Iterator> ParallelIterator for IterBridge<Iter> {
        type Item = Iter::Item;
    }
    pub trait ParallelDrainFull {
        type Iter;
        #[effect(threads)]
        fn par_drain(self) -> Self::Iter;
    }
    pub trait ParallelDrainRange<Idx> {
        type Iter;
        #[effect(threads)]
        fn par_drain<R: std::ops::RangeBounds<Idx>>(self, range: R) -> Self::Iter;
    }
    pub trait ParallelExtend<T> {
        #[effect(threads)]
        fn par_extend<I>(&mut self, par_iter: I);
    }
    pub trait FromParallelIterator<T> {
        fn from_par_iter<I>(par_iter: I) -> Self;
    }
    #[effect(threads)]
    pub fn split<D, S>(data: D, splitter: S) -> impl ParallelIterator<Item = D>;
    pub fn empty<T>() -> impl ParallelIterator<Item = T>;
    pub fn once<T>(item: T) -> impl ParallelIterator<Item = T>;
    pub fn repeat<T: Clone>(elt: T) -> impl ParallelIterator<Item = T>;
    pub trait ParallelIterator: Sized {
        type Item;
        fn for_each<OP: Fn(Self::Item)>(self, op: OP) {}
        fn for_each_with<OP: Fn(&mut T, Self::Item), T>(self, init: T, op: OP) {}
        fn for_each_init<OP: Fn(&mut T, Self::Item), INIT: Fn() -> T, T>(self, init: INIT, op: OP) {}
        fn try_for_each<OP: Fn(Self::Item) -> R, R>(self, op: OP) -> R {}
        fn count(self) -> usize {}
        fn map<F: Fn(Self::Item) -> R, R>(self, map_op: F) -> impl ParallelIterator<Item = R> {}
        fn map_with<F: Fn(&mut T, Self::Item) -> R, T, R>(self, init: T, map_op: F) -> impl ParallelIterator<Item = R> {
        }
        fn map_init<F: Fn(&mut T, Self::Item) -> R, INIT: Fn() -> T, T, R>(
            self, init: INIT, map_op: F,
        ) -> impl ParallelIterator<Item = R> {
        }
        fn cloned<T>(self) -> impl ParallelIterator<Item = T> {}
        fn copied<T>(self) -> impl ParallelIterator<Item = T> {}
        fn inspect<OP: Fn(&Self::Item)>(self, inspect_op: OP) -> impl ParallelIterator<Item = Self::Item> {}
        fn update<F: Fn(&mut Self::Item)>(self, update_op: F) -> impl ParallelIterator<Item = Self::Item> {}
        fn filter<P: Fn(&Self::Item) -> bool>(self, filter_op: P) -> impl ParallelIterator<Item = Self::Item> {}
        fn filter_map<P: Fn(Self::Item) -> Option<R>, R>(self, filter_op: P) -> impl ParallelIterator<Item = R> {}
        fn flat_map<F: Fn(Self::Item) -> PI, PI: IntoParallelIterator>(
            self, map_op: F,
        ) -> impl ParallelIterator<Item = PI::Item> {
        }
        fn flat_map_iter<F: Fn(Self::Item) -> SI, SI: IntoIterator>(
            self, map_op: F,
        ) -> impl ParallelIterator<Item = SI::Item> {
        }
        fn reduce<OP: Fn(Self::Item, Self::Item) -> Self::Item, ID: Fn() -> Self::Item>(
            self, identity: ID, op: OP,
        ) -> Self::Item {
        }
        fn reduce_with<OP: Fn(Self::Item, Self::Item) -> Self::Item>(self, op: OP) -> Option<Self::Item> {}
        fn fold<T, ID: Fn() -> T, F: Fn(T, Self::Item) -> T>(
            self, identity: ID, fold_op: F,
        ) -> impl ParallelIterator<Item = T> {
        }
        fn sum<S>(self) -> S {}
        fn product<P>(self) -> P {}
        fn min(self) -> Option<Self::Item> {}
        fn min_by<F: Fn(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, f: F) -> Option<Self::Item> {}
        fn min_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> {}
        fn max(self) -> Option<Self::Item> {}
        fn max_by<F: Fn(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, f: F) -> Option<Self::Item> {}
        fn max_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> {}
        fn chain<C>(self, chain: C) -> impl ParallelIterator<Item = Self::Item> {}
        fn find_any<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
        fn find_first<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
        fn find_last<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
        fn find_map_any<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R> {}
        fn find_map_first<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R> {}
        fn any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool {}
        fn all<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool {}
        fn collect<C>(self) -> C {}
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) {}
        fn partition<A, B, P: Fn(&Self::Item) -> bool>(self, predicate: P) -> (A, B) {}
    }
    pub trait IndexedParallelIterator: ParallelIterator {
        fn collect_into_vec(self, target: &mut Vec<Self::Item>) {}
        fn zip<Z: IntoParallelIterator>(self, zip_op: Z) -> impl IndexedParallelIterator<Item = (Self::Item, Z::Item)> {
        }
        fn chunks(self, chunk_size: usize) -> impl IndexedParallelIterator<Item = Vec<Self::Item>> {}
        fn enumerate(self) -> impl IndexedParallelIterator<Item = (usize, Self::Item)> {}
        fn step_by(self, step: usize) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn skip(self, n: usize) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn take(self, n: usize) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn position_any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize> {}
        fn position_first<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize> {}
        fn rev(self) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn with_min_len(self, min: usize) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn with_max_len(self, max: usize) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn len(&self) -> usize;
    }
}
pub mod slice {
    #[effect_within(threads)]
    pub trait ParallelSlice<T> {
        fn as_parallel_slice(&self) -> &[T];
        fn par_windows(&self, window_size: usize) -> impl crate::iter::IndexedParallelIterator<Item = &[T]> {}
        fn par_chunks(&self, chunk_size: usize) -> impl crate::iter::IndexedParallelIterator<Item = &[T]> {}
        fn par_chunks_exact(&self, chunk_size: usize) -> impl crate::iter::IndexedParallelIterator<Item = &[T]> {}
        fn par_rchunks(&self, chunk_size: usize) -> impl crate::iter::IndexedParallelIterator<Item = &[T]> {}
        fn par_split<P>(&self, separator: P) -> impl crate::iter::ParallelIterator<Item = &[T]> {}
        fn par_chunk_by<F>(&self, pred: F) -> impl crate::iter::ParallelIterator<Item = &[T]> {}
    }
    impl<T> ParallelSlice<T> for [T] {
        fn as_parallel_slice(&self) -> &[T];
    }
    #[effect_within(threads)]
    pub trait ParallelSliceMut<T> {
        fn as_parallel_slice_mut(&mut self) -> &mut [T];
        fn par_chunks_mut(&mut self, chunk_size: usize) -> impl crate::iter::IndexedParallelIterator<Item = &mut [T]> {}
        fn par_chunks_exact_mut(
            &mut self, chunk_size: usize,
        ) -> impl crate::iter::IndexedParallelIterator<Item = &mut [T]> {
        }
        fn par_rchunks_mut(&mut self, chunk_size: usize) -> impl crate::iter::IndexedParallelIterator<Item = &mut [T]> {
        }
        #[sorts]
        fn par_sort(&mut self) {}
        #[sorts]
        fn par_sort_by<F: Fn(&T, &T) -> std::cmp::Ordering>(&mut self, compare: F) {}
        #[sorts]
        fn par_sort_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) {}
        #[sorts]
        fn par_sort_by_cached_key<K, F: Fn(&T) -> K>(&mut self, f: F) {}
        #[sorts]
        fn par_sort_unstable(&mut self) {}
        #[sorts]
        fn par_sort_unstable_by<F: Fn(&T, &T) -> std::cmp::Ordering>(&mut self, compare: F) {}
        #[sorts]
        fn par_sort_unstable_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) {}
    }
    impl<T> ParallelSliceMut<T> for [T] {
        fn as_parallel_slice_mut(&mut self) -> &mut [T];
    }
}
pub mod str {
    #[effect_within(threads)]
    pub trait ParallelString {
        fn as_parallel_string(&self) -> &str;
        fn par_chars(&self) -> impl crate::iter::ParallelIterator<Item = char> {}
        fn par_bytes(&self) -> impl crate::iter::ParallelIterator<Item = u8> {}
        fn par_lines(&self) -> impl crate::iter::ParallelIterator<Item = &str> {}
        fn par_split_whitespace(&self) -> impl crate::iter::ParallelIterator<Item = &str> {}
    }
    impl ParallelString for str {
        fn as_parallel_string(&self) -> &str;
    }
}
pub mod prelude {
    pub use crate::iter::{
        FromParallelIterator, IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator,
        IntoParallelRefMutIterator, ParallelBridge, ParallelDrainFull, ParallelDrainRange, ParallelExtend,
        ParallelIterator,
    };
    pub use crate::slice::{ParallelSlice, ParallelSliceMut};
    pub use crate::str::ParallelString;
}
