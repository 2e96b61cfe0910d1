//! Timers of their own thread.

#[derive(Debug)]
pub struct Delay {}
impl Delay {
    #[effect(async_timer)]
    pub fn new(dur: std::time::Duration) -> Delay;
    #[effect(async_timer)]
    pub fn reset(&mut self, dur: std::time::Duration);
}
impl std::future::Future for Delay {
    type Output = ();
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
}
