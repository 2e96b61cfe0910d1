//! Small combinators over futures, streams and I/O. `race` starts with a random one, `or` with the first.

pub use future::{Future, FutureExt};
pub use stream::{Stream, StreamExt};
#[macro_export]
macro_rules! pin {
    ($($name:ident),* $(,)?) => {
        $(
            let mut $name = $name;
            let mut $name = unsafe { ::std::pin::Pin::new_unchecked(&mut $name) };
        )*
    };
}
#[macro_export]
macro_rules! ready {
    ($poll:expr $(,)?) => {
        match $poll {
            ::std::task::Poll::Ready(value) => value,
            ::std::task::Poll::Pending => return ::std::task::Poll::Pending,
        }
    };
}
pub mod future {
    pub use std::future::{Future, pending, ready};
    pub type Boxed<T> = std::pin::Pin<Box<dyn std::future::Future<Output = T> + Send + 'static>>;
    #[effect(threads)]
    pub fn block_on<T>(future: impl std::future::Future<Output = T>) -> T;
    #[effect(async_task)]
    pub async fn yield_now();
    #[polls_first]
    pub async fn or<T, F1, F2>(future1: F1, future2: F2) -> T
    where
        F1: std::future::Future<Output = T>,
        F2: std::future::Future<Output = T>;
    #[effect(unordered_poll)]
    #[polls_first]
    pub async fn race<T, F1, F2>(future1: F1, future2: F2) -> T
    where
        F1: std::future::Future<Output = T>,
        F2: std::future::Future<Output = T>;
    #[polls_all]
    pub async fn zip<F1: std::future::Future, F2: std::future::Future>(
        future1: F1, future2: F2,
    ) -> (F1::Output, F2::Output);
    pub async fn try_zip<T1, T2, E, F1, F2>(future1: F1, future2: F2) -> Result<(T1, T2), E>
    where
        F1: std::future::Future<Output = Result<T1, E>>,
        F2: std::future::Future<Output = Result<T2, E>>;
    pub async fn poll_once<T, F: std::future::Future<Output = T>>(f: F) -> Option<T>;
    pub trait FutureExt: std::future::Future {
        #[polls_first]
        async fn or<F: std::future::Future<Output = Self::Output>>(self, other: F) -> Self::Output {}
        #[effect(unordered_poll)]
        #[polls_first]
        async fn race<F: std::future::Future<Output = Self::Output>>(self, other: F) -> Self::Output {}
        fn catch_unwind(
            self,
        ) -> impl std::future::Future<Output = Result<Self::Output, Box<dyn std::any::Any + Send>>> {
        }
        fn boxed<'a>(self) -> std::pin::Pin<Box<dyn std::future::Future<Output = Self::Output> + Send + 'a>> {}
        fn boxed_local<'a>(self) -> std::pin::Pin<Box<dyn std::future::Future<Output = Self::Output> + 'a>> {}
    }
    impl<F: std::future::Future + ?Sized> FutureExt for F {}
}
pub mod stream {
    pub use futures_core::stream::Stream;
    pub fn iter<I: IntoIterator>(iter: I) -> impl Stream<Item = I::Item>;
    pub fn once<T>(t: T) -> impl Stream<Item = T>;
    pub fn empty<T>() -> impl Stream<Item = T>;
    pub fn pending<T>() -> impl Stream<Item = T>;
    pub fn unfold<T, F, Fut, Item>(seed: T, unfold: F) -> impl Stream<Item = Item>
    where
        F: FnMut(T) -> Fut,
        Fut: std::future::Future<Output = Option<(Item, T)>>;
    #[effect(unordered_poll)]
    pub fn race<T, S1, S2>(stream1: S1, stream2: S2) -> impl Stream<Item = T>;
    pub fn or<T, S1, S2>(stream1: S1, stream2: S2) -> impl Stream<Item = T>;
    #[of_streams]
    pub trait StreamExt: Stream {
        #[polls_next]
        async fn next(&mut self) -> Option<Self::Item> {}
        #[polls_next]
        async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> {}
        #[takes_items]
        async fn count(self) -> usize {}
        #[maps_items]
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T> {}
        #[maps_items]
        fn then<F: FnMut(Self::Item) -> Fut, Fut: std::future::Future>(self, f: F) -> impl Stream<Item = Fut::Output> {}
        #[keeps_items]
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Stream<Item = Self::Item> {}
        #[maps_items]
        fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> impl Stream<Item = T> {}
        fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn skip(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)> {}
        #[takes_items]
        async fn collect<C>(self) -> C {}
        async fn try_collect<T, E, C>(self) -> Result<C, E> {}
        async fn fold<T, F: FnMut(T, Self::Item) -> T>(self, init: T, f: F) -> T {}
        async fn for_each<F: FnMut(Self::Item)>(self, f: F) {}
        async fn all<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> bool {}
        async fn any<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> bool {}
        fn or<S: Stream<Item = Self::Item>>(self, other: S) -> impl Stream<Item = Self::Item> {}
        #[effect(unordered_poll)]
        fn race<S: Stream<Item = Self::Item>>(self, other: S) -> impl Stream<Item = Self::Item> {}
    }
    impl<S: Stream + ?Sized> StreamExt for S {}
}
pub mod io {}
pub mod prelude {
    pub use crate::future::{Future, FutureExt as _};
    pub use crate::stream::{Stream, StreamExt as _};
}
