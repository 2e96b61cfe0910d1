//! Streams over tokio's channels, timers and tasks.

pub use futures_core::stream::Stream;
#[of_streams]
pub trait StreamExt: Stream {
    #[polls_next]
    async fn next(&mut self) -> Option<Self::Item> {}
    #[polls_next]
    async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> {}
    #[maps_items]
    fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T> {}
    #[maps_items]
    fn map_while<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> impl Stream<Item = T> {}
    #[maps_items]
    fn then<F: FnMut(Self::Item) -> Fut, Fut: std::future::Future>(self, f: F) -> impl Stream<Item = Fut::Output> {}
    fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> impl Stream<Item = Self::Item> {}
    #[keeps_items]
    fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item> {}
    #[maps_items]
    fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> impl Stream<Item = T> {}
    fn fuse(self) -> impl Stream<Item = Self::Item> {}
    fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
    #[keeps_items]
    fn take_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item> {}
    fn skip(self, n: usize) -> impl Stream<Item = Self::Item> {}
    #[keeps_items]
    fn skip_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item> {}
    async fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
    async fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
    fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> impl Stream<Item = Self::Item> {}
    async fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
    #[takes_items]
    async fn collect<T>(self) -> T {}
    #[effect(async_timer)]
    fn timeout(self, duration: std::time::Duration) -> impl Stream<Item = Result<Self::Item, Elapsed>> {}
    #[effect(async_timer)]
    fn timeout_repeating(self, interval: tokio::time::Interval) -> impl Stream<Item = Result<Self::Item, Elapsed>> {}
    #[effect(async_timer)]
    fn throttle(self, duration: std::time::Duration) -> impl Stream<Item = Self::Item> {}
    #[effect(async_timer)]
    fn chunks_timeout(self, max_size: usize, duration: std::time::Duration) -> impl Stream<Item = Vec<Self::Item>> {}
    fn peekable(self) -> impl Stream<Item = Self::Item> {}
}
impl<St: Stream + ?Sized> StreamExt for St {}
pub struct Elapsed {}
pub fn iter<I: IntoIterator>(i: I) -> impl Stream<Item = I::Item>;
pub fn once<T>(value: T) -> impl Stream<Item = T>;
pub fn empty<T>() -> impl Stream<Item = T>;
pub fn pending<T>() -> impl Stream<Item = T>;
#[unordered]
pub struct StreamMap<K, V> {}
impl<K, V> StreamMap<K, V> {
    #[effect(unordered_poll)]
    pub fn new() -> StreamMap<K, V>;
    #[effect(unordered_poll)]
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V>;
    pub fn insert(&mut self, k: K, stream: V) -> Option<V>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<K: Clone, V: Stream> Stream for StreamMap<K, V> {
    type Item = (K, V::Item);
}
pub mod wrappers {
    #[derive(Debug)]
    pub struct ReceiverStream<T> {}
    impl<T> crate::wrappers::ReceiverStream<T> {
        #[effect(sync_primitive)]
        pub fn new(recv: tokio::sync::mpsc::Receiver<T>) -> Self;
        pub fn into_inner(self) -> tokio::sync::mpsc::Receiver<T>;
        pub fn close(&mut self);
    }
    impl<T> crate::Stream for crate::wrappers::ReceiverStream<T> {
        type Item = T;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>);
    }
    impl<T> AsRef<tokio::sync::mpsc::Receiver<T>> for crate::wrappers::ReceiverStream<T> {
        fn as_ref(&self) -> &tokio::sync::mpsc::Receiver<T>;
    }
    impl<T> From<tokio::sync::mpsc::Receiver<T>> for crate::wrappers::ReceiverStream<T> {
        fn from(recv: tokio::sync::mpsc::Receiver<T>) -> Self;
    }
    #[derive(Debug)]
    pub struct UnboundedReceiverStream<T> {}
    impl<T> crate::wrappers::UnboundedReceiverStream<T> {
        #[effect(sync_primitive)]
        pub fn new(recv: tokio::sync::mpsc::UnboundedReceiver<T>) -> Self;
        pub fn into_inner(self) -> tokio::sync::mpsc::UnboundedReceiver<T>;
        pub fn close(&mut self);
    }
    impl<T> crate::Stream for crate::wrappers::UnboundedReceiverStream<T> {
        type Item = T;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>);
    }
    impl<T> AsRef<tokio::sync::mpsc::UnboundedReceiver<T>> for crate::wrappers::UnboundedReceiverStream<T> {
        fn as_ref(&self) -> &tokio::sync::mpsc::UnboundedReceiver<T>;
    }
    impl<T> From<tokio::sync::mpsc::UnboundedReceiver<T>> for crate::wrappers::UnboundedReceiverStream<T> {
        fn from(recv: tokio::sync::mpsc::UnboundedReceiver<T>) -> Self;
    }
    #[derive(Debug)]
    pub struct BroadcastStream<T> {}
    impl<T: 'static + Clone + Send> crate::wrappers::BroadcastStream<T> {
        #[effect(sync_primitive)]
        pub fn new(rx: tokio::sync::broadcast::Receiver<T>) -> Self;
    }
    impl<T: 'static + Clone + Send> crate::Stream for crate::wrappers::BroadcastStream<T> {
        type Item = Result<T, BroadcastStreamRecvError>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
    }
    impl<T: 'static + Clone + Send> From<tokio::sync::broadcast::Receiver<T>> for crate::wrappers::BroadcastStream<T> {
        fn from(recv: tokio::sync::broadcast::Receiver<T>) -> Self;
    }
    #[derive(Debug)]
    pub struct WatchStream<T> {}
    impl<T: 'static + Clone + Send + Sync> crate::wrappers::WatchStream<T> {
        #[effect(sync_primitive)]
        pub fn new(rx: tokio::sync::watch::Receiver<T>) -> Self;
        #[effect(sync_primitive)]
        pub fn from_changes(rx: tokio::sync::watch::Receiver<T>) -> Self;
    }
    impl<T: Clone + 'static + Send + Sync> crate::Stream for crate::wrappers::WatchStream<T> {
        type Item = T;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
    }
    impl<T: 'static + Clone + Send + Sync> From<tokio::sync::watch::Receiver<T>> for crate::wrappers::WatchStream<T> {
        fn from(recv: tokio::sync::watch::Receiver<T>) -> Self;
    }
    #[derive(Debug)]
    pub struct IntervalStream {}
    impl crate::wrappers::IntervalStream {
        #[effect(async_timer)]
        pub fn new(interval: tokio::time::Interval) -> Self;
        pub fn into_inner(self) -> tokio::time::Interval;
    }
    impl crate::Stream for crate::wrappers::IntervalStream {
        type Item = tokio::time::Instant;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<tokio::time::Instant>>;
        fn size_hint(&self) -> (usize, Option<usize>);
    }
    impl AsRef<tokio::time::Interval> for crate::wrappers::IntervalStream {
        fn as_ref(&self) -> &tokio::time::Interval;
    }
    #[derive(Debug)]
    #[effect_within(network_io)]
    pub struct TcpListenerStream {}
    impl crate::wrappers::TcpListenerStream {
        pub fn new(listener: tokio::net::TcpListener) -> Self;
        pub fn into_inner(self) -> tokio::net::TcpListener;
    }
    impl crate::Stream for crate::wrappers::TcpListenerStream {
        type Item = std::io::Result<tokio::net::TcpStream>;
        fn poll_next(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<std::io::Result<tokio::net::TcpStream>>>;
    }
    impl AsRef<tokio::net::TcpListener> for crate::wrappers::TcpListenerStream {
        fn as_ref(&self) -> &tokio::net::TcpListener;
    }
    #[derive(Debug)]
    #[effect_within(file_io)]
    pub struct ReadDirStream {}
    impl crate::wrappers::ReadDirStream {
        pub fn new(read_dir: tokio::fs::ReadDir) -> Self;
        pub fn into_inner(self) -> tokio::fs::ReadDir;
    }
    impl crate::Stream for crate::wrappers::ReadDirStream {
        type Item = std::io::Result<tokio::fs::DirEntry>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
    }
    impl AsRef<tokio::fs::ReadDir> for crate::wrappers::ReadDirStream {
        fn as_ref(&self) -> &tokio::fs::ReadDir;
    }
    #[derive(Debug)]
    pub struct LinesStream<R> {}
    impl<R> crate::wrappers::LinesStream<R> {
        pub fn new(lines: tokio::io::Lines<R>) -> Self;
        pub fn into_inner(self) -> tokio::io::Lines<R>;
        pub fn as_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut tokio::io::Lines<R>>;
    }
    impl<R: tokio::io::AsyncBufRead> crate::Stream for crate::wrappers::LinesStream<R> {
        type Item = std::io::Result<String>;
        fn poll_next(
            self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
    }
    impl<R> AsRef<tokio::io::Lines<R>> for crate::wrappers::LinesStream<R> {
        fn as_ref(&self) -> &tokio::io::Lines<R>;
    }
}
