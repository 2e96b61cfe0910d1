//! HTTP clients and servers over hyper.

pub mod client {
    pub mod legacy {
        #[derive(Clone, Debug)]
        pub struct Client<C, B> {}
        impl<C, B> Client<C, B> {
            pub fn builder<E>(executor: E) -> Builder;
            #[effect(network_io)]
            pub async fn get(&self, uri: http::Uri) -> Result<http::Response<hyper::body::Incoming>, Error>;
            #[effect(network_io)]
            pub async fn request(&self, req: http::Request<B>) -> Result<http::Response<hyper::body::Incoming>, Error>;
        }
        #[derive(Clone)]
        pub struct Builder {}
        impl Builder {
            pub fn new<E>(executor: E) -> Self;
            pub fn pool_idle_timeout<D>(&mut self, val: D) -> &mut Self;
            pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Self;
            pub fn build<C, B>(&self, connector: C) -> Client<C, B>;
            pub fn build_http<B>(&self) -> Client<connect::HttpConnector, B>;
        }
        pub struct Error {}
        pub mod connect {
            #[derive(Clone, Debug)]
            pub struct HttpConnector {}
            impl HttpConnector {
                pub fn new() -> Self;
            }
        }
    }
}
pub mod rt {
    pub struct TokioExecutor {}
    impl TokioExecutor {
        pub fn new() -> Self;
    }
    pub struct TokioIo<T> {}
    impl<T> TokioIo<T> {
        pub fn new(inner: T) -> Self;
    }
    pub struct TokioTimer {}
}
