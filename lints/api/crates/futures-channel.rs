//! Channels between tasks. Sending into an unbounded one never waits; what receives observes the other side.

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
    #[payload(handle)]
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
    #[payload(handle)]
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
    impl<T> futures_core::stream::Stream for Receiver<T> {
        type Item = T;
        #[effect(sync_primitive)]
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>>;
    }
    impl<T> futures_core::stream::Stream for UnboundedReceiver<T> {
        type Item = T;
        #[effect(sync_primitive)]
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>>;
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
