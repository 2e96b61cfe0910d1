//! An HTTP server: its handlers are no workflow code, its types are plain data.

pub struct Router<S = ()> {}
impl<S> Router<S> {
    pub fn new() -> Self;
    pub fn route<T>(self, path: &str, method_router: T) -> Self;
    pub fn nest(self, path: &str, router: Router<S>) -> Self;
    pub fn merge<R>(self, other: R) -> Self;
    pub fn layer<L>(self, layer: L) -> Router<S>;
    pub fn fallback<H, T>(self, handler: H) -> Self;
    pub fn with_state<S2>(self, state: S) -> Router<S2>;
}
#[derive(Clone, Debug, Default)]
pub struct Json<T>(pub T);
#[derive(Clone, Debug, Default)]
pub struct Extension<T>(pub T);
#[effect(network_io)]
pub fn serve<L, M, S>(tcp_listener: L, make_service: M) -> impl std::future::Future<Output = std::io::Result<()>>;
pub mod extract {
    #[derive(Clone, Debug, Default)]
    pub struct State<S>(pub S);
    pub struct Path<T>(pub T);
    pub struct Query<T>(pub T);
    pub use crate::{Extension, Json};
}
pub mod routing {
    pub struct MethodRouter<S = ()> {}
    pub fn get<H, T, S>(handler: H) -> MethodRouter<S>;
    pub fn post<H, T, S>(handler: H) -> MethodRouter<S>;
    pub fn put<H, T, S>(handler: H) -> MethodRouter<S>;
    pub fn delete<H, T, S>(handler: H) -> MethodRouter<S>;
    pub fn patch<H, T, S>(handler: H) -> MethodRouter<S>;
}
pub mod response {
    pub trait IntoResponse {
        fn into_response(self) -> http::Response<crate::body::Body>;
    }
    pub struct Html<T>(pub T);
}
pub mod body {
    pub struct Body {}
    #[effect(network_io)]
    pub async fn to_bytes(body: Body, limit: usize) -> Result<bytes::Bytes, crate::Error>;
}
pub mod http {
    pub use ::http::*;
}
pub struct Error {}
