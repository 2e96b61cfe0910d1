//! What records the events of tracing.

pub fn fmt() -> SubscriberBuilder;
pub fn registry() -> Registry;
pub struct SubscriberBuilder {}
pub struct Registry {}
pub struct EnvFilter {}
impl EnvFilter {
    pub fn new<S: AsRef<str>>(directives: S) -> Self;
    #[effect(environment)]
    pub fn from_default_env() -> Self;
    #[effect(environment)]
    pub fn try_from_default_env() -> Result<Self, ()>;
}
pub mod util {
    pub trait SubscriberInitExt {
        #[effect(global_state)]
        fn init(self) {}
        #[effect(global_state)]
        fn try_init(self) -> Result<(), ()> {}
    }
}
