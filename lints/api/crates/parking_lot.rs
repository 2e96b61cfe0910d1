//! Locks. Taking one can block the workflow's thread until another thread lets go, and trying to tells whether one holds it.

#[derive(Debug, Default)]
#[payload(shared)]
pub struct Mutex<T: ?Sized> {}
impl<T> Mutex<T> {
    pub const fn new(val: T) -> Self;
    pub const fn const_new(val: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn lock(&self) -> MutexGuard<'_, T>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn try_lock_for(&self, timeout: std::time::Duration) -> Option<MutexGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn try_lock_until(&self, timeout: std::time::Instant) -> Option<MutexGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn is_locked(&self) -> bool;
    #[effect(sync_primitive)]
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> ArcMutexGuard<T>;
    #[effect(sync_primitive)]
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> Option<ArcMutexGuard<T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> From<T> for Mutex<T> {
    fn from(t: T) -> Self;
}
#[payload(handle)]
#[guard] pub struct MutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, U>;
}
impl<T: ?Sized> std::ops::Deref for MutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> std::ops::DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}
#[guard] pub struct MappedMutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, U>;
}
impl<T: ?Sized> std::ops::Deref for MappedMutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> std::ops::DerefMut for MappedMutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}
#[guard] pub struct ArcMutexGuard<T: ?Sized> {}
impl<T: ?Sized> std::ops::Deref for ArcMutexGuard<T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> std::ops::DerefMut for ArcMutexGuard<T> {
    fn deref_mut(&mut self) -> &mut T;
}
#[derive(Debug, Default)]
pub struct FairMutex<T: ?Sized> {}
impl<T> FairMutex<T> {
    pub const fn new(val: T) -> Self;
    pub const fn const_new(val: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> FairMutex<T> {
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn lock(&self) -> FairMutexGuard<'_, T>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn try_lock(&self) -> Option<FairMutexGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn try_lock_for(&self, timeout: std::time::Duration) -> Option<FairMutexGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn try_lock_until(&self, timeout: std::time::Instant) -> Option<FairMutexGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn is_locked(&self) -> bool;
    #[effect(sync_primitive)]
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> ArcMutexGuard<T>;
    #[effect(sync_primitive)]
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> Option<ArcMutexGuard<T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> From<T> for FairMutex<T> {
    fn from(t: T) -> Self;
}
#[guard] pub struct FairMutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> FairMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedFairMutexGuard<'a, U>;
}
impl<T: ?Sized> std::ops::Deref for FairMutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> std::ops::DerefMut for FairMutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}
#[guard] pub struct MappedFairMutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MappedFairMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedFairMutexGuard<'a, U>;
}
impl<T: ?Sized> std::ops::Deref for MappedFairMutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> std::ops::DerefMut for MappedFairMutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}
#[derive(Debug, Default)]
pub struct ReentrantMutex<T: ?Sized> {}
impl<T> ReentrantMutex<T> {
    pub const fn new(val: T) -> Self;
    pub const fn const_new(val: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> ReentrantMutex<T> {
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn lock(&self) -> ReentrantMutexGuard<'_, T>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn try_lock_for(&self, timeout: std::time::Duration) -> Option<ReentrantMutexGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn try_lock_until(&self, timeout: std::time::Instant) -> Option<ReentrantMutexGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn is_locked(&self) -> bool;
    #[effect(sync_primitive)]
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> ArcMutexGuard<T>;
    #[effect(sync_primitive)]
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> Option<ArcMutexGuard<T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> From<T> for ReentrantMutex<T> {
    fn from(t: T) -> Self;
}
pub struct ReentrantMutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> ReentrantMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedReentrantMutexGuard<'a, U>;
}
impl<T: ?Sized> std::ops::Deref for ReentrantMutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
pub struct MappedReentrantMutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MappedReentrantMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedReentrantMutexGuard<'a, U>;
}
impl<T: ?Sized> std::ops::Deref for MappedReentrantMutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
#[derive(Debug, Default)]
#[payload(shared)]
pub struct RwLock<T: ?Sized> {}
impl<T> RwLock<T> {
    pub const fn new(val: T) -> Self;
    pub const fn const_new(val: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> RwLock<T> {
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn read(&self) -> RwLockReadGuard<'_, T>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn try_read_for(&self, timeout: std::time::Duration) -> Option<RwLockReadGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn try_read_until(&self, timeout: std::time::Instant) -> Option<RwLockReadGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn read_arc(self: &std::sync::Arc<Self>) -> ArcRwLockReadGuard<T>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    #[changes]
    pub fn write(&self) -> RwLockWriteGuard<'_, T>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    #[changes]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    #[effect(sync_primitive)]
    #[changes]
    pub fn try_write_for(&self, timeout: std::time::Duration) -> Option<RwLockWriteGuard<'_, T>>;
    #[effect(sync_primitive)]
    #[changes]
    pub fn try_write_until(&self, timeout: std::time::Instant) -> Option<RwLockWriteGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn write_arc(self: &std::sync::Arc<Self>) -> ArcRwLockWriteGuard<T>;
    #[effect(sync_primitive)]
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T>;
    #[effect(sync_primitive)]
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn try_upgradable_read_for(&self, timeout: std::time::Duration) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn try_upgradable_read_until(&self, timeout: std::time::Instant) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub fn upgradable_read_arc(self: &std::sync::Arc<Self>) -> ArcRwLockUpgradableReadGuard<T>;
    #[effect(sync_primitive)]
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, T>;
    #[effect(sync_primitive)]
    pub fn is_locked(&self) -> bool;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> From<T> for RwLock<T> {
    fn from(t: T) -> Self;
}
pub struct RwLockReadGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U>;
}
impl<T: ?Sized> std::ops::Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
pub struct RwLockWriteGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U>;
}
impl<T: ?Sized> std::ops::Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> std::ops::DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}
pub struct MappedRwLockReadGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MappedRwLockReadGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U>;
}
impl<T: ?Sized> std::ops::Deref for MappedRwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
pub struct MappedRwLockWriteGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MappedRwLockWriteGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U>;
}
impl<T: ?Sized> std::ops::Deref for MappedRwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> std::ops::DerefMut for MappedRwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    #[effect(sync_primitive)]
    pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, T>;
}
impl<T: ?Sized> std::ops::Deref for RwLockUpgradableReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
pub struct ArcRwLockReadGuard<T: ?Sized> {}
impl<T: ?Sized> std::ops::Deref for ArcRwLockReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> std::ops::DerefMut for ArcRwLockReadGuard<T> {
    fn deref_mut(&mut self) -> &mut T;
}
pub struct ArcRwLockWriteGuard<T: ?Sized> {}
impl<T: ?Sized> std::ops::Deref for ArcRwLockWriteGuard<T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> std::ops::DerefMut for ArcRwLockWriteGuard<T> {
    fn deref_mut(&mut self) -> &mut T;
}
pub struct ArcRwLockUpgradableReadGuard<T: ?Sized> {}
impl<T: ?Sized> std::ops::Deref for ArcRwLockUpgradableReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> std::ops::DerefMut for ArcRwLockUpgradableReadGuard<T> {
    fn deref_mut(&mut self) -> &mut T;
}
#[derive(Debug, Default)]
#[payload(handle)]
pub struct Condvar {}
impl Condvar {
    pub const fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    #[effect(sync_primitive)]
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    #[effect(sync_primitive)]
    pub fn wait_until<T: ?Sized>(
        &self, mutex_guard: &mut MutexGuard<'_, T>, timeout: std::time::Instant,
    ) -> WaitTimeoutResult;
    #[effect(sync_primitive)]
    pub fn wait_for<T: ?Sized>(
        &self, mutex_guard: &mut MutexGuard<'_, T>, timeout: std::time::Duration,
    ) -> WaitTimeoutResult;
    #[effect(sync_primitive)]
    pub fn wait_while<T: ?Sized, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F);
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult {}
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}
#[derive(Debug, Default)]
pub struct Once {}
impl Once {
    pub const fn new() -> Once;
    pub fn state(&self) -> OnceState;
    pub fn call_once<F: FnOnce()>(&self, f: F);
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnceState {
    New,
    Poisoned,
    InProgress,
    Done,
}
pub const fn const_mutex<T>(val: T) -> Mutex<T>;
pub const fn const_rwlock<T>(val: T) -> RwLock<T>;
pub const fn const_fair_mutex<T>(val: T) -> FairMutex<T>;
pub const fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;
