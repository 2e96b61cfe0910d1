//! A logger whose filter comes from the environment.

#[effect(environment, global_state)]
pub fn init();
#[effect(environment, global_state)]
pub fn try_init() -> Result<(), log::SetLoggerError>;
#[effect(environment)]
pub fn builder() -> Builder;
pub struct Builder {}
impl Builder {
    pub fn new() -> Builder;
    #[effect(environment)]
    pub fn from_default_env() -> Self;
    #[effect(environment)]
    pub fn from_env<E>(env: E) -> Self;
    #[effect(global_state)]
    pub fn init(&mut self);
    #[effect(global_state)]
    pub fn try_init(&mut self) -> Result<(), log::SetLoggerError>;
}
