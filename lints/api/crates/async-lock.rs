//! Locks for tasks. Taking one observes whether another task holds it.

pub struct Mutex<T: ?Sized> {}
impl<T> Mutex<T> {
    pub const fn new(data: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    #[effect(sync_primitive)]
    pub async fn lock(&self) -> MutexGuard<'_, T>;
    #[effect(sync_primitive)]
    pub fn lock_blocking(&self) -> MutexGuard<'_, T>;
    #[effect(sync_primitive)]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub async fn lock_arc(self: &std::sync::Arc<Self>) -> MutexGuardArc<T>;
    #[effect(sync_primitive)]
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> Option<MutexGuardArc<T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
#[derive(Debug)]
#[guard] pub struct MutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn source(guard: &MutexGuard<'a, T>) -> &'a Mutex<T>;
}
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for MutexGuard<'_, T> {}
impl<T: ?Sized> std::ops::Deref for MutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> std::ops::DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}
#[derive(Debug)]
#[guard] pub struct MutexGuardArc<T: ?Sized> {}
impl<T: ?Sized> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &std::sync::Arc<Mutex<T>>
    where
        T: Send;
}
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for MutexGuardArc<T> {}
impl<T: ?Sized> std::ops::Deref for MutexGuardArc<T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> std::ops::DerefMut for MutexGuardArc<T> {
    fn deref_mut(&mut self) -> &mut T;
}
pub struct RwLock<T: ?Sized> {}
impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> RwLock<T> {
    #[effect(sync_primitive)]
    pub async fn read(&self) -> RwLockReadGuard<'_, T>;
    #[effect(sync_primitive)]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
    #[effect(sync_primitive)]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    #[effect(sync_primitive)]
    pub async fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T>;
    pub fn get_mut(&mut self) -> &mut T;
}
#[derive(Debug)]
pub struct RwLockReadGuard<'a, T: ?Sized> {}
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> std::ops::Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
#[derive(Debug)]
pub struct RwLockWriteGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<'a, T>;
}
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> std::ops::Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> std::ops::DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}
#[derive(Debug)]
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<'a, T>, Self>;
    pub fn upgrade(guard: Self) -> Upgrade<'a, T>;
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<'a, T>;
}
impl<T: std::fmt::Display + ?Sized> std::fmt::Display for RwLockUpgradableReadGuard<'_, T> {}
impl<T: ?Sized> std::ops::Deref for RwLockUpgradableReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
pub struct Semaphore {}
impl Semaphore {
    pub const fn new(n: usize) -> Semaphore;
    #[effect(sync_primitive)]
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>>;
    #[effect(sync_primitive)]
    pub async fn acquire(&self) -> SemaphoreGuard<'_>;
    #[effect(sync_primitive)]
    pub async fn acquire_arc(self: &std::sync::Arc<Self>) -> SemaphoreGuardArc;
    pub fn add_permits(&self, n: usize);
}
#[derive(Debug)]
pub struct SemaphoreGuard<'a> {}
impl SemaphoreGuard<'_> {
    pub fn forget(self);
}
#[derive(Debug)]
pub struct SemaphoreGuardArc {}
impl SemaphoreGuardArc {
    pub fn forget(self);
}
pub struct Barrier {}
impl Barrier {
    pub const fn new(n: usize) -> Barrier;
    #[effect(sync_primitive)]
    pub async fn wait(&self) -> BarrierWaitResult;
}
#[derive(Clone, Debug)]
pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
#[derive(Debug, Default)]
pub struct OnceCell<T> {}
impl<T> OnceCell<T> {
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
    #[effect(sync_primitive)]
    pub async fn wait(&self) -> &T;
    #[effect(sync_primitive)]
    pub fn wait_blocking(&self) -> &T;
    #[effect(sync_primitive)]
    pub async fn get_or_try_init<E, Fut: std::future::Future<Output = Result<T, E>>>(
        &self, closure: impl FnOnce() -> Fut,
    ) -> Result<&T, E>;
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E>;
    #[effect(sync_primitive)]
    pub async fn get_or_init<Fut: std::future::Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T;
    #[effect(sync_primitive)]
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T + Unpin) -> &T;
    pub async fn set(&self, value: T) -> Result<&T, T>;
    pub fn try_set(&self, value: T) -> Result<(), T>;
    pub fn set_blocking(&self, value: T) -> Result<&T, T>;
    pub unsafe fn get_unchecked(&self) -> &T;
}
impl<T> From<T> for OnceCell<T> {
    fn from(value: T) -> Self;
}
