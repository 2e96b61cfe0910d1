//! Cells that are written once.

pub mod sync {
    #[derive(Clone, Debug, Default, Eq, PartialEq)]
    pub struct OnceCell<T> {}
    impl<T> From<T> for crate::sync::OnceCell<T> {
        fn from(value: T) -> Self;
    }
    impl<T> crate::sync::OnceCell<T> {
        pub const fn new() -> crate::sync::OnceCell<T>;
        pub const fn with_value(value: T) -> crate::sync::OnceCell<T>;
        #[effect_if_static(global_state)]
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        #[effect_if_static(global_state)]
        #[changes]
        pub fn set(&self, value: T) -> Result<(), T>;
        #[effect_if_static(global_state)]
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
        #[effect_if_static(global_state)]
        pub fn get_or_init<F>(&self, f: F) -> &T
        where
            F: FnOnce() -> T;
        #[effect_if_static(global_state)]
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Result<T, E>;
        pub fn take(&mut self) -> Option<T>;
        pub fn into_inner(self) -> Option<T>;
    }
    impl<T> crate::sync::OnceCell<T> {
        #[effect(sync_primitive)]
        pub fn wait(&self) -> &T;
        pub unsafe fn get_unchecked(&self) -> &T;
    }
    #[derive(Debug, Default)]
    pub struct Lazy<T, F = fn() -> T> {}
    impl<T, F> crate::sync::Lazy<T, F> {
        pub const fn new(init: F) -> crate::sync::Lazy<T, F>;
        pub fn into_value(this: crate::sync::Lazy<T, F>) -> Result<T, F>;
    }
    impl<T, F: FnOnce() -> T> crate::sync::Lazy<T, F> {
        pub fn force(this: &crate::sync::Lazy<T, F>) -> &T;
        pub fn force_mut(this: &mut crate::sync::Lazy<T, F>) -> &mut T;
        pub fn get(this: &crate::sync::Lazy<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut crate::sync::Lazy<T, F>) -> Option<&mut T>;
    }
    impl<T, F: FnOnce() -> T> std::ops::Deref for crate::sync::Lazy<T, F> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T, F: FnOnce() -> T> std::ops::DerefMut for crate::sync::Lazy<T, F> {
        fn deref_mut(&mut self) -> &mut T;
    }
}
pub mod unsync {
    #[derive(Clone, Debug, Default, Eq, PartialEq)]
    pub struct OnceCell<T> {}
    impl<T> From<T> for crate::unsync::OnceCell<T> {
        fn from(value: T) -> Self;
    }
    impl<T> crate::unsync::OnceCell<T> {
        pub const fn new() -> crate::unsync::OnceCell<T>;
        pub const fn with_value(value: T) -> crate::unsync::OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        #[changes]
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
        pub fn get_or_init<F>(&self, f: F) -> &T
        where
            F: FnOnce() -> T;
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Result<T, E>;
        pub fn take(&mut self) -> Option<T>;
        pub fn into_inner(self) -> Option<T>;
    }
    impl<T> crate::unsync::OnceCell<T> {
        pub fn wait(&self) -> &T;
        pub unsafe fn get_unchecked(&self) -> &T;
    }
    #[derive(Debug, Default)]
    pub struct Lazy<T, F = fn() -> T> {}
    impl<T, F> crate::unsync::Lazy<T, F> {
        pub const fn new(init: F) -> crate::unsync::Lazy<T, F>;
        pub fn into_value(this: crate::unsync::Lazy<T, F>) -> Result<T, F>;
    }
    impl<T, F: FnOnce() -> T> crate::unsync::Lazy<T, F> {
        pub fn force(this: &crate::unsync::Lazy<T, F>) -> &T;
        pub fn force_mut(this: &mut crate::unsync::Lazy<T, F>) -> &mut T;
        pub fn get(this: &crate::unsync::Lazy<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut crate::unsync::Lazy<T, F>) -> Option<&mut T>;
    }
    impl<T, F: FnOnce() -> T> std::ops::Deref for crate::unsync::Lazy<T, F> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<T, F: FnOnce() -> T> std::ops::DerefMut for crate::unsync::Lazy<T, F> {
        fn deref_mut(&mut self) -> &mut T;
    }
}
pub mod race {
    #[derive(Clone, Debug, Default)]
    pub struct OnceBox<T> {}
    impl<T> crate::race::OnceBox<T> {
        pub const fn new() -> Self;
        pub fn with_value(value: Box<T>) -> Self;
        pub fn get(&self) -> Option<&T>;
        #[changes]
        pub fn set(&self, value: Box<T>) -> Result<(), Box<T>>;
        pub fn get_or_init<F>(&self, f: F) -> &T
        where
            F: FnOnce() -> Box<T>;
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Result<Box<T>, E>;
    }
    #[derive(Debug, Default)]
    pub struct OnceNonZeroUsize {}
    impl crate::race::OnceNonZeroUsize {
        pub const fn new() -> Self;
        pub fn get(&self) -> Option<std::num::NonZeroUsize>;
        pub unsafe fn get_unchecked(&self) -> std::num::NonZeroUsize;
        #[changes]
        pub fn set(&self, value: std::num::NonZeroUsize) -> Result<(), ()>;
        pub fn get_or_init<F>(&self, f: F) -> std::num::NonZeroUsize
        where
            F: FnOnce() -> std::num::NonZeroUsize;
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<std::num::NonZeroUsize, E>
        where
            F: FnOnce() -> Result<std::num::NonZeroUsize, E>;
    }
    #[derive(Debug, Default)]
    pub struct OnceBool {}
    impl crate::race::OnceBool {
        pub const fn new() -> Self;
        pub fn get(&self) -> Option<bool>;
        #[changes]
        pub fn set(&self, value: bool) -> Result<(), ()>;
        pub fn get_or_init<F>(&self, f: F) -> bool
        where
            F: FnOnce() -> bool;
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<bool, E>
        where
            F: FnOnce() -> Result<bool, E>;
    }
}
