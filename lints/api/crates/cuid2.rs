//! Collision-resistant identifiers from the clock, a counter and random bits.

#[effect(system_time, randomness)]
pub fn create_id() -> String;
#[effect(system_time, randomness)]
pub fn cuid() -> String;
#[effect(system_time, randomness)]
pub fn slug() -> String;
pub fn is_cuid2<S: AsRef<str>>(to_check: S) -> bool;
#[derive(Clone, Debug)]
pub struct CuidConstructor {}
impl CuidConstructor {
    pub const fn new() -> Self;
    pub const fn with_length(self, length: u16) -> Self;
    #[effect(system_time, randomness)]
    pub fn create_id(&self) -> String;
}
