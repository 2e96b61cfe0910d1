//! A client of GitHub's API.

#[effect_within(network_io)]
pub struct Octocrab {}
impl Clone for Octocrab {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl Octocrab {
    #[effect(none)]
    pub fn builder() -> OctocrabBuilder;
}
pub struct OctocrabBuilder {}
pub fn instance() -> std::sync::Arc<Octocrab>;
