//! Sockets.

#![effect_within(network_io)]

#[effect_within(none)]
pub struct Domain {}
#[effect_within(none)]
pub struct Type {}
#[effect_within(none)]
pub struct Protocol {}
