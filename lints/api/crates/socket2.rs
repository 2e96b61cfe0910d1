//! Sockets.

#![effect_within(network_io)]

#[effect(none)]
pub struct Domain {}
#[effect(none)]
pub struct Type {}
#[effect(none)]
pub struct Protocol {}
