//! Services and middleware. Calling a service does what the service does.

pub mod timeout {
    pub struct Timeout<T> {}
}
pub mod limit {
    pub struct RateLimit<T> {}
}
#[effect(async_task)]
pub mod buffer {}
pub trait ServiceExt<Request> {
    async fn ready(&mut self) -> Result<&mut Self, ()> {}
    async fn oneshot(self, req: Request) -> Result<(), ()> {}
}
