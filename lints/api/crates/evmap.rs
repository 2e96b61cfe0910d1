//! A concurrent map whose readers see what was last published.

#[unordered]
#[effect_within(global_state)]
pub struct ReadHandle<K, V> {}
pub struct WriteHandle<K, V> {}
#[effect(none)]
pub fn new<K, V>() -> (WriteHandle<K, V>, ReadHandle<K, V>);
