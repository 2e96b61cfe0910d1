//! The hasher of hashbrown: random by default, fixed where the state says so.

pub mod fast {
    pub struct FoldHasher {}
    #[fixed_hasher]
    #[derive(Clone, Copy, Debug, Default)]
    pub struct FixedState {}
    impl FixedState {
        pub const fn with_seed(per_hasher_seed: u64) -> Self;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct RandomState {}
    #[derive(Clone, Copy, Debug)]
    pub struct SeedableRandomState {}
}
pub mod quality {
    pub struct FoldHasher {}
    #[fixed_hasher]
    #[derive(Clone, Copy, Debug, Default)]
    pub struct FixedState {}
    impl FixedState {
        pub const fn with_seed(per_hasher_seed: u64) -> Self;
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct RandomState {}
    #[derive(Clone, Copy, Debug)]
    pub struct SeedableRandomState {}
}
pub type HashMap<K, V> = std::collections::HashMap<K, V, fast::RandomState>;
pub type HashSet<K> = std::collections::HashSet<K, fast::RandomState>;
