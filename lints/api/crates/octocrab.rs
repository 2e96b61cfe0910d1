//! A client of GitHub's API.

#[derive(Clone)]
#[effect_within(network_io)]
pub struct Octocrab {}
impl Octocrab {
    #[effect(none)]
    pub fn builder() -> OctocrabBuilder;
}
pub struct OctocrabBuilder {}
pub fn instance() -> std::sync::Arc<Octocrab>;
