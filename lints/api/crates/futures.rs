//! Combinators over futures and streams. Where several futures are polled in the order in which they wake
//! (`FuturesUnordered` and what is built on it) or in a random one (`select!` without `biased`), the order is an effect;
//! `join!`, `join_all`, `select_biased!` and `select` poll in the order in which they are written.

pub use future::{Future, FutureExt, TryFuture, TryFutureExt};
pub use stream::{Stream, StreamExt, TryStream, TryStreamExt};
pub use sink::{Sink, SinkExt};
pub use io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
#[macro_input(select)]
#[effect(unordered_poll)]
#[macro_export]
macro_rules! select {
    () => {};
}
#[macro_input(select)]
#[macro_export]
macro_rules! select_biased {
    () => {};
}
#[macro_input(join)]
#[macro_export]
macro_rules! join {
    () => {};
}
#[macro_value(try)]
#[macro_input(join)]
#[macro_export]
macro_rules! try_join {
    () => {};
}
#[macro_export]
macro_rules! pin_mut {
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
#[macro_input(exprs)]
#[macro_export]
macro_rules! poll {
    () => {};
}
#[macro_input(none)]
#[macro_export]
macro_rules! pending {
    () => {};
}
#[macro_input(exprs)]
#[effect(unordered_poll)]
#[macro_export]
macro_rules! stream_select {
    () => {};
}
pub mod future {
    pub use std::future::{Future, IntoFuture};
    pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn std::future::Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = std::pin::Pin<Box<dyn std::future::Future<Output = T> + 'a>>;
    pub trait FutureExt: std::future::Future {
        fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> impl std::future::Future<Output = U> {}
        fn map_into<U>(self) -> impl std::future::Future<Output = U> {}
        fn then<Fut: std::future::Future, F: FnOnce(Self::Output) -> Fut>(
            self, f: F,
        ) -> impl std::future::Future<Output = Fut::Output> {
        }
        fn left_future<B>(self) -> Either<Self, B> {}
        fn right_future<A>(self) -> Either<A, Self> {}
        fn into_stream(self) -> impl crate::stream::Stream<Item = Self::Output> {}
        fn flatten(self) -> impl std::future::Future {}
        fn flatten_stream(self) -> impl crate::stream::Stream {}
        fn fuse(self) -> Fuse<Self> {}
        fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> impl std::future::Future<Output = Self::Output> {}
        fn catch_unwind(
            self,
        ) -> impl std::future::Future<Output = Result<Self::Output, Box<dyn std::any::Any + Send>>> {
        }
        fn shared(self) -> Shared<Self> {}
        fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>) {}
        fn boxed<'a>(self) -> BoxFuture<'a, Self::Output> {}
        fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output> {}
        fn unit_error(self) -> impl std::future::Future<Output = Result<Self::Output, ()>> {}
        fn never_error(self) -> impl std::future::Future<Output = Result<Self::Output, std::convert::Infallible>> {}
        fn now_or_never(self) -> Option<Self::Output> {}
        fn poll_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> {}
    }
    impl<T: std::future::Future + ?Sized> FutureExt for T {}
    pub trait TryFuture: std::future::Future {
        type Ok;
        type Error;
    }
    impl<F: std::future::Future<Output = Result<T, E>> + ?Sized, T, E> TryFuture for F {
        type Ok = T;
        type Error = E;
    }
    pub trait TryFutureExt: TryFuture {
        fn map_ok<T, F: FnOnce(Self::Ok) -> T>(
            self, f: F,
        ) -> impl std::future::Future<Output = Result<T, Self::Error>> {
        }
        fn map_err<E, F: FnOnce(Self::Error) -> E>(
            self, f: F,
        ) -> impl std::future::Future<Output = Result<Self::Ok, E>> {
        }
        fn map_ok_or_else<T, E: FnOnce(Self::Error) -> T, F: FnOnce(Self::Ok) -> T>(
            self, e: E, f: F,
        ) -> impl std::future::Future<Output = T> {
        }
        fn err_into<E>(self) -> impl std::future::Future<Output = Result<Self::Ok, E>> {}
        fn ok_into<U>(self) -> impl std::future::Future<Output = Result<U, Self::Error>> {}
        fn and_then<T, Fut: std::future::Future<Output = Result<T, Self::Error>>, F: FnOnce(Self::Ok) -> Fut>(
            self, f: F,
        ) -> impl std::future::Future<Output = Result<T, Self::Error>> {
        }
        fn or_else<E, Fut: std::future::Future<Output = Result<Self::Ok, E>>, F: FnOnce(Self::Error) -> Fut>(
            self, f: F,
        ) -> impl std::future::Future<Output = Result<Self::Ok, E>> {
        }
        fn inspect_ok<F: FnOnce(&Self::Ok)>(
            self, f: F,
        ) -> impl std::future::Future<Output = Result<Self::Ok, Self::Error>> {
        }
        fn inspect_err<F: FnOnce(&Self::Error)>(
            self, f: F,
        ) -> impl std::future::Future<Output = Result<Self::Ok, Self::Error>> {
        }
        fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(
            self, f: F,
        ) -> impl std::future::Future<Output = Self::Ok> {
        }
        fn into_future(self) -> impl std::future::Future<Output = Result<Self::Ok, Self::Error>> {}
        fn try_flatten(self) -> impl std::future::Future {}
    }
    impl<F: TryFuture + ?Sized> TryFutureExt for F {}
    #[polls_all]
    pub async fn join_all<I: IntoIterator>(iter: I) -> Vec<<I::Item as std::future::Future>::Output>
    where
        I::Item: std::future::Future;
    #[polls_all]
    pub async fn try_join_all<I: IntoIterator>(
        iter: I,
    ) -> Result<Vec<<I::Item as TryFuture>::Ok>, <I::Item as TryFuture>::Error>
    where
        I::Item: TryFuture;
    #[polls_first]
    pub async fn select_all<I: IntoIterator>(
        iter: I,
    ) -> (<I::Item as std::future::Future>::Output, usize, Vec<I::Item>)
    where
        I::Item: std::future::Future;
    #[polls_first]
    pub async fn select_ok<I: IntoIterator>(
        iter: I,
    ) -> Result<(<I::Item as TryFuture>::Ok, Vec<I::Item>), <I::Item as TryFuture>::Error>
    where
        I::Item: TryFuture;
    #[polls_first]
    pub async fn select<A: std::future::Future, B: std::future::Future>(
        future1: A, future2: B,
    ) -> Either<(A::Output, B), (B::Output, A)>;
    #[polls_first]
    pub async fn try_select<A: TryFuture, B: TryFuture>(
        future1: A, future2: B,
    ) -> Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>>;
    #[polls_all]
    pub async fn join<A: std::future::Future, B: std::future::Future>(a: A, b: B) -> (A::Output, B::Output);
    #[polls_all]
    pub async fn join3<A: std::future::Future, B: std::future::Future, C: std::future::Future>(
        a: A, b: B, c: C,
    ) -> (A::Output, B::Output, C::Output);
    #[polls_all]
    pub async fn join4<A: std::future::Future, B: std::future::Future, C: std::future::Future, D: std::future::Future>(
        a: A, b: B, c: C, d: D,
    ) -> (A::Output, B::Output, C::Output, D::Output);
    #[polls_all]
    pub async fn join5<
        A: std::future::Future,
        B: std::future::Future,
        C: std::future::Future,
        D: std::future::Future,
        E: std::future::Future,
    >(
        a: A, b: B, c: C, d: D, e: E,
    ) -> (A::Output, B::Output, C::Output, D::Output, E::Output);
    #[polls_all]
    pub async fn try_join<A: TryFuture, B: TryFuture>(a: A, b: B) -> Result<(A::Ok, B::Ok), A::Error>;
    #[polls_all]
    pub async fn try_join3<A: TryFuture, B: TryFuture, C: TryFuture>(
        a: A, b: B, c: C,
    ) -> Result<(A::Ok, B::Ok, C::Ok), A::Error>;
    #[polls_all]
    pub async fn try_join4<A: TryFuture, B: TryFuture, C: TryFuture, D: TryFuture>(
        a: A, b: B, c: C, d: D,
    ) -> Result<(A::Ok, B::Ok, C::Ok, D::Ok), A::Error>;
    pub fn ready<T>(t: T) -> Ready<T>;
    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;
    pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;
    pub fn lazy<F: FnOnce(&mut std::task::Context<'_>) -> R, R>(f: F) -> impl std::future::Future<Output = R>;
    pub fn poll_fn<T, F: FnMut(&mut std::task::Context<'_>) -> std::task::Poll<T>>(
        f: F,
    ) -> impl std::future::Future<Output = T>;
    pub fn pending<T>() -> impl std::future::Future<Output = T>;
    pub fn maybe_done<Fut: std::future::Future>(future: Fut) -> MaybeDone<Fut>;
    pub fn abortable<Fut: std::future::Future>(future: Fut) -> (Abortable<Fut>, AbortHandle);
    #[derive(Clone, Debug)]
    pub struct Ready<T> {}
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> std::future::Future for Ready<T> {
        type Output = T;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<T>;
    }
    #[derive(Clone, Debug)]
    pub enum Either<A, B> {
        Left(A),
        Right(B),
    }
    impl<A, B, T> Either<(T, A), (T, B)> {
        pub fn factor_first(self) -> (T, Either<A, B>);
    }
    impl<T> Either<T, T> {
        pub fn into_inner(self) -> T;
    }
    impl<A: std::future::Future, B: std::future::Future<Output = A::Output>> std::future::Future for Either<A, B> {
        type Output = A::Output;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<A::Output>;
    }
    pub struct Fuse<Fut> {}
    impl<Fut> Fuse<Fut> {
        pub fn terminated() -> Self;
    }
    impl<Fut: std::future::Future> std::future::Future for Fuse<Fut> {
        type Output = Fut::Output;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Fut::Output>;
    }
    #[derive(Clone)]
    pub struct Shared<Fut> {}
    impl<Fut: std::future::Future> Shared<Fut> {
        pub fn peek(&self) -> Option<&Fut::Output>;
    }
    impl<Fut: std::future::Future> std::future::Future for Shared<Fut> {
        type Output = Fut::Output;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Fut::Output>;
    }
    pub struct Remote<Fut> {}
    pub struct RemoteHandle<T> {}
    impl<T> std::future::Future for RemoteHandle<T> {
        type Output = T;
        #[effect(async_task)]
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<T>;
    }
    pub enum MaybeDone<Fut: std::future::Future> {
        Future(Fut),
        Done(Fut::Output),
        Gone,
    }
    pub struct Abortable<T> {}
    impl<Fut: std::future::Future> std::future::Future for Abortable<Fut> {
        type Output = Result<Fut::Output, Aborted>;
        fn poll(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<Fut::Output, Aborted>>;
    }
    #[derive(Clone, Debug)]
    pub struct AbortHandle {}
    impl AbortHandle {
        pub fn new_pair() -> (Self, AbortRegistration);
        pub fn abort(&self);
        pub fn is_aborted(&self) -> bool;
    }
    pub struct AbortRegistration {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Aborted;
    pub struct OptionFuture<F> {}
    impl<F: std::future::Future> std::future::Future for OptionFuture<F> {
        type Output = Option<F::Output>;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<F::Output>>;
    }
}
pub mod stream {
    pub type BoxStream<'a, T> = std::pin::Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
    pub type LocalBoxStream<'a, T> = std::pin::Pin<Box<dyn Stream<Item = T> + 'a>>;
    pub use crate::future::{AbortHandle, Abortable, Aborted};
    #[of_streams]
    pub trait Stream {
        type Item;
        fn poll_next(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>) {}
    }
    impl<S: Stream + ?Sized> Stream for &mut S {
        type Item = S::Item;
    }
    impl<S: Stream + ?Sized> Stream for Box<S> {
        type Item = S::Item;
    }
    impl<P: std::ops::DerefMut> Stream for std::pin::Pin<P>
    where
        P::Target: Stream,
    {
        type Item = <P::Target as Stream>::Item;
    }
    #[of_streams]
    pub trait StreamExt: Stream {
        #[polls_next]
        async fn next(&mut self) -> Option<Self::Item> {}
        async fn into_future(self) -> (Option<Self::Item>, Self) {}
        #[maps_items]
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T> {}
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)> {}
        #[keeps_items]
        fn filter<Fut: std::future::Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(
            self, f: F,
        ) -> impl Stream<Item = Self::Item> {
        }
        #[maps_items]
        fn filter_map<Fut: std::future::Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(
            self, f: F,
        ) -> impl Stream<Item = T> {
        }
        #[maps_items]
        fn then<Fut: std::future::Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Fut::Output> {}
        #[takes_items]
        async fn collect<C: Default + Extend<Self::Item>>(self) -> C {}
        async fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) {}
        async fn concat(self) -> Self::Item {}
        #[takes_items]
        async fn count(self) -> usize {}
        fn cycle(self) -> impl Stream<Item = Self::Item> {}
        async fn fold<T, Fut: std::future::Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(
            self, init: T, f: F,
        ) -> T {
        }
        async fn any<Fut: std::future::Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool {}
        async fn all<Fut: std::future::Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool {}
        fn flatten(self) -> impl Stream<Item = <Self::Item as Stream>::Item> {}
        #[effect(unordered_poll)]
        fn flatten_unordered(
            self, limit: impl Into<Option<usize>>,
        ) -> impl Stream<Item = <Self::Item as Stream>::Item> {
        }
        #[maps_items]
        fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Stream<Item = U::Item> {}
        #[effect(unordered_poll)]
        #[polls_each]
        fn flat_map_unordered<U: Stream, F: FnMut(Self::Item) -> U>(
            self, limit: impl Into<Option<usize>>, f: F,
        ) -> impl Stream<Item = U::Item> {
        }
        #[maps_items]
        fn scan<S, B, Fut: std::future::Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fut>(
            self, initial_state: S, f: F,
        ) -> impl Stream<Item = B> {
        }
        #[keeps_items]
        fn skip_while<Fut: std::future::Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(
            self, f: F,
        ) -> impl Stream<Item = Self::Item> {
        }
        #[keeps_items]
        fn take_while<Fut: std::future::Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(
            self, f: F,
        ) -> impl Stream<Item = Self::Item> {
        }
        fn take_until<Fut: std::future::Future>(self, fut: Fut) -> impl Stream<Item = Self::Item> {}
        async fn for_each<Fut: std::future::Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F) {}
        #[effect(unordered_poll)]
        #[polls_each]
        async fn for_each_concurrent<Fut: std::future::Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(
            self, limit: impl Into<Option<usize>>, f: F,
        ) {
        }
        fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn skip(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn fuse(self) -> impl Stream<Item = Self::Item> {}
        fn by_ref(&mut self) -> &mut Self {}
        fn catch_unwind(self) -> impl Stream<Item = Result<Self::Item, Box<dyn std::any::Any + Send>>> {}
        fn boxed<'a>(self) -> BoxStream<'a, Self::Item> {}
        fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item> {}
        #[polls_each]
        fn buffered(self, n: usize) -> impl Stream<Item = <Self::Item as std::future::Future>::Output> {}
        #[effect(unordered_poll)]
        #[polls_each]
        fn buffer_unordered(self, n: usize) -> impl Stream<Item = <Self::Item as std::future::Future>::Output> {}
        fn zip<St: Stream>(self, other: St) -> impl Stream<Item = (Self::Item, St::Item)> {}
        fn chain<St: Stream<Item = Self::Item>>(self, other: St) -> impl Stream<Item = Self::Item> {}
        fn peekable(self) -> impl Stream<Item = Self::Item> {}
        fn chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>> {}
        #[effect(unordered_poll)]
        fn ready_chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>> {}
        async fn forward<S: crate::sink::Sink<Self::Item>>(self, sink: S) -> Result<(), S::Error> {}
        #[keeps_items]
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Stream<Item = Self::Item> {}
        fn left_stream<B>(self) -> crate::future::Either<Self, B> {}
        fn right_stream<B>(self) -> crate::future::Either<B, Self> {}
        fn poll_next_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {}
        #[polls_next]
        async fn select_next_some(&mut self) -> Self::Item {}
    }
    impl<T: Stream + ?Sized> StreamExt for T {}
    #[of_streams]
    pub trait TryStream: Stream {
        type Ok;
        type Error;
    }
    impl<S: Stream<Item = Result<T, E>> + ?Sized, T, E> TryStream for S {
        type Ok = T;
        type Error = E;
    }
    #[of_streams]
    pub trait TryStreamExt: TryStream {
        fn err_into<E>(self) -> impl Stream<Item = Result<Self::Ok, E>> {}
        fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>> {}
        fn map_err<E, F: FnMut(Self::Error) -> E>(self, f: F) -> impl Stream<Item = Result<Self::Ok, E>> {}
        fn and_then<T, Fut: std::future::Future<Output = Result<T, Self::Error>>, F: FnMut(Self::Ok) -> Fut>(
            self, f: F,
        ) -> impl Stream<Item = Result<T, Self::Error>> {
        }
        fn inspect_ok<F: FnMut(&Self::Ok)>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>> {}
        fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>> {}
        #[polls_next]
        async fn try_next(&mut self) -> Result<Option<Self::Ok>, Self::Error> {}
        async fn try_for_each<Fut: std::future::Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(
            self, f: F,
        ) -> Result<(), Self::Error> {
        }
        #[effect(unordered_poll)]
        #[polls_each]
        async fn try_for_each_concurrent<
            Fut: std::future::Future<Output = Result<(), Self::Error>>,
            F: FnMut(Self::Ok) -> Fut,
        >(
            self, limit: impl Into<Option<usize>>, f: F,
        ) -> Result<(), Self::Error> {
        }
        async fn try_collect<C: Default + Extend<Self::Ok>>(self) -> Result<C, Self::Error> {}
        fn try_filter<Fut: std::future::Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(
            self, f: F,
        ) -> impl Stream<Item = Result<Self::Ok, Self::Error>> {
        }
        fn try_filter_map<
            Fut: std::future::Future<Output = Result<Option<T>, Self::Error>>,
            T,
            F: FnMut(Self::Ok) -> Fut,
        >(
            self, f: F,
        ) -> impl Stream<Item = Result<T, Self::Error>> {
        }
        async fn try_fold<
            T,
            Fut: std::future::Future<Output = Result<T, Self::Error>>,
            F: FnMut(T, Self::Ok) -> Fut,
        >(
            self, init: T, f: F,
        ) -> Result<T, Self::Error> {
        }
        async fn try_concat(self) -> Result<Self::Ok, Self::Error> {}
        #[polls_each]
        fn try_buffered(
            self, n: usize,
        ) -> impl Stream<Item = Result<<Self::Ok as crate::future::TryFuture>::Ok, Self::Error>> {
        }
        #[effect(unordered_poll)]
        #[polls_each]
        fn try_buffer_unordered(
            self, n: usize,
        ) -> impl Stream<Item = Result<<Self::Ok as crate::future::TryFuture>::Ok, Self::Error>> {
        }
        #[effect(unordered_poll)]
        fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> impl Stream {}
        fn try_flatten(self) -> impl Stream {}
        fn try_chunks(self, capacity: usize) -> impl Stream {}
    }
    impl<S: TryStream + ?Sized> TryStreamExt for S {}
    pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter>;
    pub fn once<Fut: std::future::Future>(future: Fut) -> impl Stream<Item = Fut::Output>;
    pub fn repeat<T: Clone>(item: T) -> impl Stream<Item = T>;
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> impl Stream<Item = A>;
    pub fn empty<T>() -> impl Stream<Item = T>;
    pub fn pending<T>() -> impl Stream<Item = T>;
    pub fn poll_fn<T, F: FnMut(&mut std::task::Context<'_>) -> std::task::Poll<Option<T>>>(
        f: F,
    ) -> impl Stream<Item = T>;
    pub fn unfold<T, F: FnMut(T) -> Fut, Fut: std::future::Future<Output = Option<(Item, T)>>, Item>(
        init: T, f: F,
    ) -> impl Stream<Item = Item>;
    pub fn try_unfold<T, F: FnMut(T) -> Fut, Fut: std::future::Future<Output = Result<Option<(Item, T)>, E>>, Item, E>(
        init: T, f: F,
    ) -> impl Stream<Item = Result<Item, E>>;
    pub fn select<St1: Stream, St2: Stream<Item = St1::Item>>(
        stream1: St1, stream2: St2,
    ) -> impl Stream<Item = St1::Item>;
    #[effect(unordered_poll)]
    pub fn select_all<I: IntoIterator>(streams: I) -> SelectAll<I::Item>;
    pub struct Iter<I> {}
    impl<I: Iterator> Stream for Iter<I> {
        type Item = I::Item;
    }
    #[derive(Debug)]
    pub struct FuturesUnordered<Fut> {}
    impl<Fut> FuturesUnordered<Fut> {
        #[effect(unordered_poll)]
        pub fn new() -> Self;
        pub fn push(&self, future: Fut);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        #[effect(unordered_poll)]
        pub fn iter(&self) -> impl Iterator<Item = &Fut>;
        #[effect(unordered_poll)]
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Fut>;
    }
    impl<Fut> Default for FuturesUnordered<Fut> {
        #[effect(unordered_poll)]
        fn default() -> Self;
    }
    impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {
        #[effect(unordered_poll)]
        fn from_iter<I: IntoIterator<Item = Fut>>(iter: I) -> Self;
    }
    impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {
        fn extend<I: IntoIterator<Item = Fut>>(&mut self, iter: I);
    }
    impl<Fut: std::future::Future> Stream for FuturesUnordered<Fut> {
        type Item = Fut::Output;
        #[effect(unordered_poll)]
        fn poll_next(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Fut::Output>>;
    }
    #[derive(Debug)]
    pub struct FuturesOrdered<T: std::future::Future> {}
    impl<Fut: std::future::Future> FuturesOrdered<Fut> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, future: Fut);
        pub fn push_back(&mut self, future: Fut);
        pub fn push_front(&mut self, future: Fut);
        pub fn clear(&mut self);
    }
    impl<Fut: std::future::Future> Default for FuturesOrdered<Fut> {
        fn default() -> Self;
    }
    impl<Fut: std::future::Future> FromIterator<Fut> for FuturesOrdered<Fut> {
        fn from_iter<I: IntoIterator<Item = Fut>>(iter: I) -> Self;
    }
    impl<Fut: std::future::Future> Stream for FuturesOrdered<Fut> {
        type Item = Fut::Output;
    }
    #[derive(Debug)]
    pub struct SelectAll<St> {}
    impl<St: Stream> SelectAll<St> {
        #[effect(unordered_poll)]
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, stream: St);
    }
    impl<St: Stream> Stream for SelectAll<St> {
        type Item = St::Item;
    }
    pub mod futures_unordered {
        pub use super::FuturesUnordered;
    }
    pub mod futures_ordered {}
}
pub mod sink {
    pub trait Sink<Item> {
        type Error;
        fn poll_ready(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), Self::Error>>;
        fn start_send(self: std::pin::Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
        fn poll_flush(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), Self::Error>>;
        fn poll_close(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), Self::Error>>;
    }
    pub trait SinkExt<Item>: Sink<Item> {
        async fn send(&mut self, item: Item) -> Result<(), Self::Error> {}
        async fn feed(&mut self, item: Item) -> Result<(), Self::Error> {}
        async fn flush(&mut self) -> Result<(), Self::Error> {}
        async fn close(&mut self) -> Result<(), Self::Error> {}
        async fn send_all<St>(&mut self, stream: &mut St) -> Result<(), Self::Error> {}
    }
    impl<T: Sink<Item> + ?Sized, Item> SinkExt<Item> for T {}
}
pub mod lock {
    #[derive(Debug, Default)]
    #[payload(shared)]
    pub struct Mutex<T: ?Sized> {}
    impl<T> Mutex<T> {
        pub const fn new(t: T) -> Self;
        pub fn into_inner(self) -> T;
    }
    impl<T: ?Sized> Mutex<T> {
        #[effect(sync_primitive)]
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
        #[effect(sync_primitive)]
        pub async fn lock(&self) -> MutexGuard<'_, T>;
        #[effect(sync_primitive)]
        pub async fn lock_owned(self: std::sync::Arc<Self>) -> OwnedMutexGuard<T>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    #[payload(handle)]
    #[guard] pub struct MutexGuard<'a, T: ?Sized> {}
    impl<T: ?Sized> std::ops::Deref for MutexGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> std::ops::DerefMut for MutexGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T;
    }
    #[guard] pub struct OwnedMutexGuard<T: ?Sized> {}
    impl<T: ?Sized> std::ops::Deref for OwnedMutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T: ?Sized> std::ops::DerefMut for OwnedMutexGuard<T> {
        fn deref_mut(&mut self) -> &mut T;
    }
}
pub mod io {
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    pub trait AsyncRead {}
    pub trait AsyncWrite {}
    pub trait AsyncBufRead: AsyncRead {}
    pub trait AsyncSeek {}
    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {}
        async fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()> {}
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        async fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
        async fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
        async fn flush(&mut self) -> std::io::Result<()> {}
        async fn close(&mut self) -> std::io::Result<()> {}
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_line(&mut self, buf: &mut String) -> std::io::Result<usize> {}
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        fn lines(self) -> impl crate::stream::Stream<Item = std::io::Result<String>> {}
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: std::io::SeekFrom) -> std::io::Result<u64> {}
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
}
pub mod task {
    pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
    pub fn noop_waker() -> std::task::Waker;
    pub fn noop_waker_ref() -> &'static std::task::Waker;
    pub trait Spawn {}
    pub trait LocalSpawn {}
    pub trait SpawnExt: Spawn {
        #[effect(async_task)]
        fn spawn<Fut>(&self, future: Fut) -> Result<(), SpawnError> {}
        #[effect(async_task)]
        fn spawn_with_handle<Fut: std::future::Future>(
            &self, future: Fut,
        ) -> Result<crate::future::RemoteHandle<Fut::Output>, SpawnError> {
        }
    }
    impl<Sp: Spawn + ?Sized> SpawnExt for Sp {}
    pub trait LocalSpawnExt: LocalSpawn {
        #[effect(async_task)]
        fn spawn_local<Fut>(&self, future: Fut) -> Result<(), SpawnError> {}
        #[effect(async_task)]
        fn spawn_local_with_handle<Fut: std::future::Future>(
            &self, future: Fut,
        ) -> Result<crate::future::RemoteHandle<Fut::Output>, SpawnError> {
        }
    }
    impl<Sp: LocalSpawn + ?Sized> LocalSpawnExt for Sp {}
    pub struct SpawnError {}
}
pub mod channel {
    pub mod mpsc {
        #[effect(sync_primitive)]
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
        #[effect(sync_primitive)]
        pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
        #[derive(Clone, Debug)]
        #[payload(handle)]
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            #[effect(sync_primitive)]
            pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
            pub fn is_closed(&self) -> bool;
            pub fn close_channel(&mut self);
        }
        #[derive(Clone, Debug)]
        pub struct UnboundedSender<T> {}
        impl<T> UnboundedSender<T> {
            pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
            pub fn is_closed(&self) -> bool;
            pub fn close_channel(&self);
        }
        #[derive(Debug)]
        #[payload(handle)]
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn close(&mut self);
            #[effect(sync_primitive)]
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
            #[effect(sync_primitive)]
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            #[effect(sync_primitive)]
            pub async fn recv(&mut self) -> Result<T, RecvError>;
        }
        #[derive(Debug)]
        pub struct UnboundedReceiver<T> {}
        impl<T> UnboundedReceiver<T> {
            pub fn close(&mut self);
            #[effect(sync_primitive)]
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
            #[effect(sync_primitive)]
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            #[effect(sync_primitive)]
            pub async fn recv(&mut self) -> Result<T, RecvError>;
        }
        impl<T> crate::stream::Stream for Receiver<T> {
            type Item = T;
            #[effect(sync_primitive)]
            fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>)
            -> std::task::Poll<Option<T>>;
        }
        impl<T> crate::stream::Stream for UnboundedReceiver<T> {
            type Item = T;
            #[effect(sync_primitive)]
            fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>)
            -> std::task::Poll<Option<T>>;
        }
        pub struct SendError {}
        pub struct TrySendError<T> {}
        pub struct TryRecvError {}
        pub struct RecvError {}
    }
    pub mod oneshot {
        #[effect(sync_primitive)]
        pub fn channel<T>() -> (Sender<T>, Receiver<T>);
        #[derive(Debug)]
        #[payload(handle)]
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T>;
            #[effect(sync_primitive)]
            pub fn is_canceled(&self) -> bool;
        }
        #[derive(Debug)]
        #[payload(handle)]
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn close(&mut self);
            #[effect(sync_primitive)]
            pub fn try_recv(&mut self) -> Result<Option<T>, Canceled>;
        }
        impl<T> std::future::Future for Receiver<T> {
            type Output = Result<T, Canceled>;
            #[effect(sync_primitive)]
            fn poll(
                self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
            ) -> std::task::Poll<Result<T, Canceled>>;
        }
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Canceled;
    }
}
pub mod executor {
    #[effect(threads)]
    pub fn block_on<F: std::future::Future>(f: F) -> F::Output;
    #[effect(threads)]
    pub fn block_on_stream<S>(stream: S) -> BlockingStream<S>;
    pub fn enter() -> Result<Enter, EnterError>;
    pub struct BlockingStream<S> {}
    pub struct Enter {}
    pub struct EnterError {}
    #[derive(Clone, Debug)]
    pub struct ThreadPool {}
    impl ThreadPool {
        #[effect(threads)]
        pub fn new() -> Result<Self, std::io::Error>;
        pub fn builder() -> ThreadPoolBuilder;
        #[effect(async_task)]
        pub fn spawn_ok<Fut: std::future::Future<Output = ()>>(&self, future: Fut);
    }
    pub struct ThreadPoolBuilder {}
    impl ThreadPoolBuilder {
        pub fn new() -> Self;
        pub fn pool_size(&mut self, size: usize) -> &mut Self;
        pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self;
        #[effect(threads)]
        pub fn create(&mut self) -> Result<ThreadPool, std::io::Error>;
    }
    #[derive(Debug, Default)]
    pub struct LocalPool {}
    impl LocalPool {
        pub fn new() -> Self;
        pub fn spawner(&self) -> LocalSpawner;
        #[effect(threads)]
        pub fn run(&mut self);
        #[effect(threads)]
        pub fn run_until<F: std::future::Future>(&mut self, future: F) -> F::Output;
        #[effect(threads)]
        pub fn try_run_one(&mut self) -> bool;
        #[effect(threads)]
        pub fn run_until_stalled(&mut self);
    }
    #[derive(Clone, Debug)]
    pub struct LocalSpawner {}
}
pub mod prelude {
    pub use crate::future::{self, Future, TryFuture};
    pub use crate::stream::{self, Stream, TryStream};
    pub use crate::sink::{self, Sink};
    pub use crate::future::{FutureExt as _, TryFutureExt as _};
    pub use crate::sink::SinkExt as _;
    pub use crate::stream::{StreamExt as _, TryStreamExt as _};
}
