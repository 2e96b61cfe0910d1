//! Structured logging. Events of workflow code are recorded again at every replay; spans only name what is inside them.

#[macro_input(log)]
#[effect(replay_logging)]
#[macro_export]
macro_rules! event {
    () => {};
}
#[macro_input(log)]
#[effect(replay_logging)]
#[macro_export]
macro_rules! error {
    () => {};
}
#[macro_input(log)]
#[effect(replay_logging)]
#[macro_export]
macro_rules! warn {
    () => {};
}
#[macro_input(log)]
#[effect(replay_logging)]
#[macro_export]
macro_rules! info {
    () => {};
}
#[macro_input(log)]
#[effect(replay_logging)]
#[macro_export]
macro_rules! debug {
    () => {};
}
#[macro_input(log)]
#[effect(replay_logging)]
#[macro_export]
macro_rules! trace {
    () => {};
}
#[macro_input(log)]
#[macro_export]
macro_rules! span {
    () => {};
}
#[macro_input(log)]
#[macro_export]
macro_rules! error_span {
    () => {};
}
#[macro_input(log)]
#[macro_export]
macro_rules! warn_span {
    () => {};
}
#[macro_input(log)]
#[macro_export]
macro_rules! info_span {
    () => {};
}
#[macro_input(log)]
#[macro_export]
macro_rules! debug_span {
    () => {};
}
#[macro_input(log)]
#[macro_export]
macro_rules! trace_span {
    () => {};
}
#[macro_input(log)]
#[macro_export]
macro_rules! enabled {
    () => {};
}
#[macro_input(log)]
#[macro_export]
macro_rules! event_enabled {
    () => {};
}
#[macro_input(log)]
#[macro_export]
macro_rules! span_enabled {
    () => {};
}
pub use span::Span;
pub use instrument::Instrument;
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level {}
impl Level {
    pub const ERROR: Level;
    pub const WARN: Level;
    pub const INFO: Level;
    pub const DEBUG: Level;
    pub const TRACE: Level;
    pub fn as_str(&self) -> &'static str;
}
pub struct Metadata<'a> {}
pub trait Subscriber {}
pub mod span {
    #[derive(Clone, Debug, Hash, PartialEq)]
    pub struct Span {}
    impl crate::span::Span {
        pub fn new(meta: &'static crate::Metadata<'static>, values: &ValueSet<'_>) -> crate::span::Span;
        pub fn new_root(meta: &'static crate::Metadata<'static>, values: &ValueSet<'_>) -> crate::span::Span;
        pub fn child_of(
            parent: impl Into<Option<crate::span::Id>>, meta: &'static crate::Metadata<'static>, values: &ValueSet<'_>,
        ) -> crate::span::Span;
        pub fn new_disabled(meta: &'static crate::Metadata<'static>) -> crate::span::Span;
        pub const fn none() -> crate::span::Span;
        pub fn current() -> crate::span::Span;
        pub fn enter(&self) -> crate::span::Entered<'_>;
        pub fn entered(self) -> crate::span::EnteredSpan;
        pub fn or_current(self) -> Self;
        pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
        pub fn field<Q: AsField + ?Sized>(&self, field: &Q) -> Option<Field>;
        pub fn has_field<Q: AsField + ?Sized>(&self, field: &Q) -> bool;
        pub fn record<Q: AsField + ?Sized, V: Value>(&self, field: &Q, value: V) -> &Self;
        pub fn is_disabled(&self) -> bool;
        pub fn is_none(&self) -> bool;
        pub fn follows_from(&self, from: impl Into<Option<crate::span::Id>>) -> &Self;
        pub fn id(&self) -> Option<crate::span::Id>;
        pub fn metadata(&self) -> Option<&'static crate::Metadata<'static>>;
        pub fn with_subscriber<T>(&self, f: impl FnOnce((&crate::span::Id, &Dispatch)) -> T) -> Option<T>;
    }
    #[derive(Debug)]
    pub struct Entered<'a> {}
    #[derive(Debug)]
    pub struct EnteredSpan {}
    impl crate::span::EnteredSpan {
        pub fn id(&self) -> Option<crate::span::Id>;
        pub fn exit(self) -> crate::span::Span;
    }
    impl std::ops::Deref for crate::span::EnteredSpan {
        type Target = crate::span::Span;
        fn deref(&self) -> &crate::span::Span;
    }
    pub struct Id {}
}
pub mod instrument {
    pub trait Instrument: Sized {
        fn instrument(self, span: crate::span::Span) -> crate::instrument::Instrumented<Self> {}
        fn in_current_span(self) -> crate::instrument::Instrumented<Self> {}
    }
    #[derive(Clone, Debug)]
    pub struct Instrumented<T> {}
    impl<T: std::future::Future> std::future::Future for crate::instrument::Instrumented<T> {
        type Output = T::Output;
        fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
    }
    impl<T> crate::instrument::Instrumented<T> {
        pub fn span(&self) -> &crate::span::Span;
        pub fn span_mut(&mut self) -> &mut crate::span::Span;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn inner_pin_ref(self: std::pin::Pin<&Self>) -> std::pin::Pin<&T>;
        pub fn inner_pin_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut T>;
        pub fn into_inner(self) -> T;
    }
    pub trait WithSubscriber: Sized {
        fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self>
        where
            S: Into<Dispatch>,
        {
        }
        fn with_current_subscriber(self) -> WithDispatch<Self> {}
    }
    impl<T: Sized> Instrument for T {}
}
pub mod field {
    pub struct Empty;
    pub fn display<T>(t: T) -> DisplayValue<T>;
    pub fn debug<T>(t: T) -> DebugValue<T>;
    pub struct DisplayValue<T> {}
    pub struct DebugValue<T> {}
}
pub mod dispatcher {}
pub mod subscriber {
    #[effect(global_state)]
    pub fn set_global_default<S>(subscriber: S) -> Result<(), tracing_core::dispatcher::SetGlobalDefaultError>
    where
        S: crate::Subscriber + Send + Sync + 'static;
    pub fn with_default<T, S>(subscriber: S, f: impl FnOnce() -> T) -> T
    where
        S: crate::Subscriber + Send + Sync + 'static;
    pub fn set_default<S>(subscriber: S) -> tracing_core::dispatcher::DefaultGuard
    where
        S: crate::Subscriber + Send + Sync + 'static;
}
pub mod level_filters {
    pub struct LevelFilter {}
}
