//! Spin locks. Taking one blocks the workflow's thread until another thread lets go.

pub use mutex::{Mutex, MutexGuard};
pub use rwlock::{RwLock, RwLockReadGuard, RwLockWriteGuard};
pub use once::Once;
pub use lazy::Lazy;
pub mod mutex {
    #[derive(Debug, Default)]
    pub struct Mutex<T: ?Sized, R = Spin> {}
    impl<T, R> crate::mutex::Mutex<T, R> {
        pub const fn new(value: T) -> Self;
        pub fn into_inner(self) -> T;
    }
    impl<T: ?Sized, R: RelaxStrategy> crate::mutex::Mutex<T, R> {
        #[effect(sync_primitive)]
        #[effect_if_static(global_state)]
        pub fn lock(&self) -> crate::mutex::MutexGuard<'_, T, R>;
    }
    impl<T: ?Sized, R> crate::mutex::Mutex<T, R> {
        #[effect(sync_primitive)]
        pub fn is_locked(&self) -> bool;
        pub unsafe fn force_unlock(&self);
        #[effect(sync_primitive)]
        #[effect_if_static(global_state)]
        pub fn try_lock(&self) -> Option<crate::mutex::MutexGuard<'_, T, R>>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T, R> From<T> for crate::mutex::Mutex<T, R> {
        fn from(data: T) -> Self;
    }
    #[derive(Debug)]
    #[guard] pub struct MutexGuard<'a, T: 'a + ?Sized, R = Spin> {}
    impl<'a, T: ?Sized, R> crate::mutex::MutexGuard<'a, T, R> {
        pub fn leak(this: Self) -> &'a mut T;
    }
    impl<'a, T: ?Sized + std::fmt::Display, R> std::fmt::Display for crate::mutex::MutexGuard<'a, T, R> {}
    impl<'a, T: ?Sized, R> std::ops::Deref for crate::mutex::MutexGuard<'a, T, R> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<'a, T: ?Sized, R> std::ops::DerefMut for crate::mutex::MutexGuard<'a, T, R> {
        fn deref_mut(&mut self) -> &mut T;
    }
    pub mod spin {
        #[derive(Debug, Default)]
        pub struct SpinMutex<T: ?Sized, R = Spin> {}
        impl<T, R> crate::mutex::spin::SpinMutex<T, R> {
            pub const fn new(data: T) -> Self;
            pub fn into_inner(self) -> T;
            pub fn as_mut_ptr(&self) -> *mut T;
        }
        impl<T: ?Sized, R: RelaxStrategy> crate::mutex::spin::SpinMutex<T, R> {
            #[effect(sync_primitive)]
            #[effect_if_static(global_state)]
            pub fn lock(&self) -> SpinMutexGuard<'_, T, R>;
        }
        impl<T: ?Sized, R> crate::mutex::spin::SpinMutex<T, R> {
            #[effect(sync_primitive)]
            pub fn is_locked(&self) -> bool;
            pub unsafe fn force_unlock(&self);
            #[effect(sync_primitive)]
            #[effect_if_static(global_state)]
            pub fn try_lock(&self) -> Option<SpinMutexGuard<'_, T, R>>;
            pub fn try_lock_weak(&self) -> Option<SpinMutexGuard<'_, T, R>>;
            pub fn get_mut(&mut self) -> &mut T;
        }
        impl<T, R> From<T> for crate::mutex::spin::SpinMutex<T, R> {
            fn from(data: T) -> Self;
        }
    }
}
pub mod rwlock {
    #[derive(Debug, Default)]
    pub struct RwLock<T: ?Sized, R = Spin> {}
    impl<T, R> crate::rwlock::RwLock<T, R> {
        pub const fn new(data: T) -> Self;
        pub fn into_inner(self) -> T;
        pub fn as_mut_ptr(&self) -> *mut T;
    }
    impl<T: ?Sized, R: RelaxStrategy> crate::rwlock::RwLock<T, R> {
        #[effect(sync_primitive)]
        #[effect_if_static(global_state)]
        pub fn read(&self) -> crate::rwlock::RwLockReadGuard<'_, T, R>;
        #[effect(sync_primitive)]
        #[effect_if_static(global_state)]
        #[changes]
        pub fn write(&self) -> crate::rwlock::RwLockWriteGuard<'_, T, R>;
        #[effect(sync_primitive)]
        pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<'_, T, R>;
    }
    impl<T: ?Sized, R> crate::rwlock::RwLock<T, R> {
        #[effect(sync_primitive)]
        #[effect_if_static(global_state)]
        pub fn try_read(&self) -> Option<crate::rwlock::RwLockReadGuard<'_, T, R>>;
        pub fn reader_count(&self) -> usize;
        pub fn writer_count(&self) -> usize;
        pub unsafe fn force_read_decrement(&self);
        pub unsafe fn force_write_unlock(&self);
        #[effect(sync_primitive)]
        #[effect_if_static(global_state)]
        #[changes]
        pub fn try_write(&self) -> Option<crate::rwlock::RwLockWriteGuard<'_, T, R>>;
        pub fn try_write_weak(&self) -> Option<crate::rwlock::RwLockWriteGuard<'_, T, R>>;
        pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<'_, T, R>>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T, R> From<T> for crate::rwlock::RwLock<T, R> {
        fn from(data: T) -> Self;
    }
    #[derive(Debug)]
    pub struct RwLockReadGuard<'a, T: 'a + ?Sized, R = Spin> {}
    impl<'rwlock, T: ?Sized, R> crate::rwlock::RwLockReadGuard<'rwlock, T, R> {
        pub fn leak(this: Self) -> &'rwlock T;
    }
    impl<'rwlock, T: ?Sized + std::fmt::Display, R> std::fmt::Display for crate::rwlock::RwLockReadGuard<'rwlock, T, R> {}
    impl<'rwlock, T: ?Sized, R> std::ops::Deref for crate::rwlock::RwLockReadGuard<'rwlock, T, R> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    #[derive(Debug)]
    pub struct RwLockWriteGuard<'a, T: 'a + ?Sized, R = Spin> {}
    impl<'rwlock, T: ?Sized, R> crate::rwlock::RwLockWriteGuard<'rwlock, T, R> {
        pub fn downgrade(self) -> crate::rwlock::RwLockReadGuard<'rwlock, T, R>;
        pub fn downgrade_to_upgradeable(self) -> RwLockUpgradableGuard<'rwlock, T, R>;
        pub fn leak(this: Self) -> &'rwlock mut T;
    }
    impl<'rwlock, T: ?Sized + std::fmt::Display, R> std::fmt::Display for crate::rwlock::RwLockWriteGuard<'rwlock, T, R> {}
    impl<'rwlock, T: ?Sized, R> std::ops::Deref for crate::rwlock::RwLockWriteGuard<'rwlock, T, R> {
        type Target = T;
        fn deref(&self) -> &T;
    }
    impl<'rwlock, T: ?Sized, R> std::ops::DerefMut for crate::rwlock::RwLockWriteGuard<'rwlock, T, R> {
        fn deref_mut(&mut self) -> &mut T;
    }
}
pub mod once {
    #[derive(Debug, Default)]
    pub struct Once<T = (), R = Spin> {}
    impl<T, R: RelaxStrategy> crate::once::Once<T, R> {
        pub fn call_once<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn try_call_once<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
        pub fn init_from_ref(&self, value: &T) -> &T
        where
            T: Copy;
        #[effect(sync_primitive)]
        pub fn wait(&self) -> &T;
        #[effect(sync_primitive)]
        pub fn poll(&self) -> Option<&T>;
    }
    impl<T, R> crate::once::Once<T, R> {
        pub const INIT: Self;
        pub const fn new() -> Self;
        pub const fn initialized(data: T) -> Self;
        pub fn as_mut_ptr(&self) -> *mut T;
        pub fn get(&self) -> Option<&T>;
        pub unsafe fn get_unchecked(&self) -> &T;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub unsafe fn get_mut_unchecked(&mut self) -> &mut T;
        pub fn try_into_inner(self) -> Option<T>;
        pub unsafe fn into_inner_unchecked(self) -> T;
        pub fn is_completed(&self) -> bool;
    }
    impl<T, R> From<T> for crate::once::Once<T, R> {
        fn from(data: T) -> Self;
    }
}
pub mod lazy {}
