//! Scoped threads, parkers and small pieces for concurrent code.

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct CachePadded<T> {}
impl<T> CachePadded<T> {
    pub const fn new(t: T) -> CachePadded<T>;
    pub fn into_inner(self) -> T;
}
impl<T> std::ops::Deref for CachePadded<T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T> std::ops::DerefMut for CachePadded<T> {
    fn deref_mut(&mut self) -> &mut T;
}
impl<T> From<T> for CachePadded<T> {
    fn from(t: T) -> Self;
}
impl<T: std::fmt::Display> std::fmt::Display for CachePadded<T> {}
#[derive(Debug, Default)]
pub struct Backoff {}
impl Backoff {
    pub fn new() -> Self;
    pub fn reset(&self);
    pub fn spin(&self);
    #[effect(threads)]
    pub fn snooze(&self);
    pub fn is_completed(&self) -> bool;
}
pub mod atomic {
    #[derive(Debug, Default)]
    pub struct AtomicCell<T> {}
    impl<T> crate::atomic::AtomicCell<T> {
        pub const fn new(val: T) -> crate::atomic::AtomicCell<T>;
        pub const fn into_inner(self) -> T;
        pub const fn is_lock_free() -> bool;
        pub fn store(&self, val: T);
        pub fn swap(&self, val: T) -> T;
        pub const fn as_ptr(&self) -> *mut T;
    }
    impl<T: Default> crate::atomic::AtomicCell<T> {
        pub fn take(&self) -> T;
    }
    impl<T: Copy> crate::atomic::AtomicCell<T> {
        pub fn load(&self) -> T;
    }
    impl<T: Copy + Eq> crate::atomic::AtomicCell<T> {
        pub fn compare_and_swap(&self, current: T, new: T) -> T;
        pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T>;
        pub fn fetch_update<F>(&self, f: F) -> Result<T, T>
        where
            F: FnMut(T) -> Option<T>;
    }
    impl crate::atomic::AtomicCell<bool> {
        pub fn fetch_and(&self, val: bool) -> bool;
        pub fn fetch_nand(&self, val: bool) -> bool;
        pub fn fetch_or(&self, val: bool) -> bool;
        pub fn fetch_xor(&self, val: bool) -> bool;
    }
    impl<T> From<T> for crate::atomic::AtomicCell<T> {
        fn from(val: T) -> crate::atomic::AtomicCell<T>;
    }
}
pub mod sync {
    #[derive(Debug, Default)]
    pub struct Parker {}
    impl crate::sync::Parker {
        pub fn new() -> crate::sync::Parker;
        #[effect(sync_primitive)]
        pub fn park(&self);
        #[effect(sync_primitive)]
        pub fn park_timeout(&self, timeout: std::time::Duration);
        #[effect(sync_primitive)]
        pub fn park_deadline(&self, deadline: std::time::Instant);
        pub fn unparker(&self) -> &crate::sync::Unparker;
        pub fn into_raw(this: crate::sync::Parker) -> *const ();
        pub unsafe fn from_raw(ptr: *const ()) -> crate::sync::Parker;
    }
    #[derive(Clone, Debug)]
    pub struct Unparker {}
    impl crate::sync::Unparker {
        pub fn unpark(&self);
        pub fn into_raw(this: crate::sync::Unparker) -> *const ();
        pub unsafe fn from_raw(ptr: *const ()) -> crate::sync::Unparker;
    }
    #[derive(Clone, Debug, Default)]
    pub struct WaitGroup {}
    impl crate::sync::WaitGroup {
        pub fn new() -> Self;
        #[effect(sync_primitive)]
        pub fn wait(self);
    }
    #[derive(Debug, Default)]
    pub struct ShardedLock<T: ?Sized> {}
    impl<T> crate::sync::ShardedLock<T> {
        pub fn new(value: T) -> crate::sync::ShardedLock<T>;
        pub fn into_inner(self) -> std::sync::LockResult<T>;
    }
    impl<T: ?Sized> crate::sync::ShardedLock<T> {
        pub fn is_poisoned(&self) -> bool;
        pub fn get_mut(&mut self) -> std::sync::LockResult<&mut T>;
        #[effect(sync_primitive)]
        pub fn try_read(&self) -> std::sync::TryLockResult<ShardedLockReadGuard<'_, T>>;
        #[effect(sync_primitive)]
        pub fn read(&self) -> std::sync::LockResult<ShardedLockReadGuard<'_, T>>;
        #[effect(sync_primitive)]
        pub fn try_write(&self) -> std::sync::TryLockResult<ShardedLockWriteGuard<'_, T>>;
        #[effect(sync_primitive)]
        pub fn write(&self) -> std::sync::LockResult<ShardedLockWriteGuard<'_, T>>;
    }
    impl<T> From<T> for crate::sync::ShardedLock<T> {
        fn from(t: T) -> Self;
    }
}
pub mod thread {
    #[effect(threads)]
    pub fn scope<'env, F, R>(f: F) -> std::thread::Result<R>
    where
        F: FnOnce(&crate::thread::Scope<'env>) -> R;
    #[derive(Debug)]
    pub struct Scope<'env> {}
    impl<'env> crate::thread::Scope<'env> {
        #[effect(threads)]
        pub fn spawn<'scope, F, T>(&'scope self, f: F) -> crate::thread::ScopedJoinHandle<'scope, T>
        where
            F: FnOnce(&crate::thread::Scope<'env>) -> T,
            F: Send + 'env,
            T: Send + 'env;
        pub fn builder<'scope>(&'scope self) -> crate::thread::ScopedThreadBuilder<'scope, 'env>;
    }
    #[derive(Debug)]
    pub struct ScopedThreadBuilder<'scope, 'env> {}
    impl<'scope, 'env> crate::thread::ScopedThreadBuilder<'scope, 'env> {
        pub fn name(self, name: String) -> crate::thread::ScopedThreadBuilder<'scope, 'env>;
        pub fn stack_size(self, size: usize) -> crate::thread::ScopedThreadBuilder<'scope, 'env>;
        #[effect(threads)]
        pub fn spawn<F, T>(self, f: F) -> std::io::Result<crate::thread::ScopedJoinHandle<'scope, T>>
        where
            F: FnOnce(&crate::thread::Scope<'env>) -> T,
            F: Send + 'env,
            T: Send + 'env;
    }
    #[derive(Debug)]
    pub struct ScopedJoinHandle<'scope, T> {}
    impl<T> crate::thread::ScopedJoinHandle<'_, T> {
        #[effect(threads)]
        pub fn join(self) -> std::thread::Result<T>;
        pub fn thread(&self) -> &std::thread::Thread;
    }
}
