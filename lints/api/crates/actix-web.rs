//! An HTTP server.

pub struct App {}
#[effect_within(network_io)]
pub struct HttpServer<F> {}
pub struct HttpRequest {}
pub struct HttpResponse {}
impl HttpResponse {
    #[allow(non_snake_case)]
    pub fn Ok() -> HttpResponseBuilder;
}
pub struct HttpResponseBuilder {}
pub mod web {
    pub struct Data<T: ?Sized> {}
    pub struct Json<T>(pub T);
    pub struct Path<T>(pub T);
    pub struct Query<T>(pub T);
    #[effect(threads)]
    pub async fn block<F: FnOnce() -> R, R>(f: F) -> Result<R, ()>;
}
pub mod rt {
    #[effect(async_task)]
    pub fn spawn<Fut: std::future::Future>(f: Fut) -> tokio::task::JoinHandle<Fut::Output>;
    pub mod time {
        pub use tokio::time::{Instant, Interval, Sleep, Timeout, interval, interval_at, sleep, sleep_until, timeout};
    }
}
