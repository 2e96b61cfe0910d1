//! The generic locks that parking_lot and spin are made of.

#[derive(Debug, Default)]
pub struct Mutex<R, T: ?Sized> {}
impl<R: RawMutex, T> Mutex<R, T> {
    pub const fn new(val: T) -> Mutex<R, T>;
    pub fn into_inner(self) -> T;
}
impl<R, T> Mutex<R, T> {
    pub const fn from_raw(raw_mutex: R, val: T) -> Mutex<R, T>;
    pub fn into_inner_with_raw(self) -> (R, T);
}
impl<R: RawMutex, T: ?Sized> Mutex<R, T> {
    pub unsafe fn make_guard_unchecked(&self, guard: R::Guard) -> MutexGuard<'_, R, T>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn lock(&self) -> MutexGuard<'_, R, T>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, R, T>>;
    pub const fn get_mut(&mut self) -> &mut T;
    #[effect(sync_primitive)]
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self, guard: R::Guard);
    pub unsafe fn raw(&self) -> &R;
    pub const fn data_ptr(&self) -> *mut T;
    #[effect(sync_primitive)]
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> ArcMutexGuard<R, T>;
    #[effect(sync_primitive)]
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> Option<ArcMutexGuard<R, T>>;
}
impl<R: RawMutexFair, T: ?Sized> Mutex<R, T> {
    pub unsafe fn force_unlock_fair(&self, guard: R::Guard);
}
impl<R: RawMutexTimed, T: ?Sized> Mutex<R, T> {
    #[effect(sync_primitive)]
    pub fn try_lock_for(&self, timeout: R::Duration) -> Option<MutexGuard<'_, R, T>>;
    #[effect(sync_primitive)]
    pub fn try_lock_until(&self, timeout: R::Instant) -> Option<MutexGuard<'_, R, T>>;
    pub fn try_lock_arc_for(self: &std::sync::Arc<Self>, timeout: R::Duration) -> Option<ArcMutexGuard<R, T>>;
    pub fn try_lock_arc_until(self: &std::sync::Arc<Self>, timeout: R::Instant) -> Option<ArcMutexGuard<R, T>>;
}
impl<R: RawMutex, T> From<T> for Mutex<R, T> {
    fn from(t: T) -> Mutex<R, T>;
}
#[derive(Debug)]
#[guard] pub struct MutexGuard<'a, R: RawMutex, T: ?Sized> {}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> MutexGuard<'a, R, T> {
    pub fn mutex(s: &Self) -> &'a Mutex<R, T>;
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedMutexGuard<'a, R, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, (Self, E)>
    where
        F: FnOnce(&mut T) -> Result<&mut U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn leak(s: Self) -> &'a mut T;
}
impl<'a, R: RawMutexFair + 'a, T: ?Sized + 'a> MutexGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> std::ops::Deref for MutexGuard<'a, R, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> std::ops::DerefMut for MutexGuard<'a, R, T> {
    fn deref_mut(&mut self) -> &mut T;
}
impl<'a, R: RawMutex + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display for MutexGuard<'a, R, T> {}
#[derive(Debug)]
#[guard] pub struct MappedMutexGuard<'a, R: RawMutex, T: ?Sized + 'a> {}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> MappedMutexGuard<'a, R, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedMutexGuard<'a, R, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, (Self, E)>
    where
        F: FnOnce(&mut T) -> Result<&mut U, E>;
}
impl<'a, R: RawMutexFair + 'a, T: ?Sized + 'a> MappedMutexGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> std::ops::Deref for MappedMutexGuard<'a, R, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> std::ops::DerefMut for MappedMutexGuard<'a, R, T> {
    fn deref_mut(&mut self) -> &mut T;
}
impl<'a, R: RawMutex + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display for MappedMutexGuard<'a, R, T> {}
#[guard] pub struct ArcMutexGuard<R: RawMutex, T: ?Sized> {}
impl<R: RawMutex, T: ?Sized> ArcMutexGuard<R, T> {
    pub fn mutex(s: &Self) -> &std::sync::Arc<Mutex<R, T>>;
    pub fn into_arc(s: Self) -> std::sync::Arc<Mutex<R, T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
}
impl<R: RawMutexFair, T: ?Sized> ArcMutexGuard<R, T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> std::sync::Arc<Mutex<R, T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<R: RawMutex, T: ?Sized> std::ops::Deref for ArcMutexGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<R: RawMutex, T: ?Sized> std::ops::DerefMut for ArcMutexGuard<R, T> {
    fn deref_mut(&mut self) -> &mut T;
}
#[derive(Debug, Default)]
pub struct ReentrantMutex<R: RawMutex, G, T: ?Sized> {}
impl<R: RawMutex, G: GetThreadId, T> ReentrantMutex<R, G, T> {
    pub const fn new(val: T) -> ReentrantMutex<R, G, T>;
    pub fn into_inner(self) -> T;
}
impl<R: RawMutex, G, T> ReentrantMutex<R, G, T> {
    pub const fn from_raw(raw_mutex: R, get_thread_id: G, val: T) -> ReentrantMutex<R, G, T>;
    pub fn into_inner_with_raw(self) -> (R, G, T);
}
impl<R: RawMutex, G: GetThreadId, T: ?Sized> ReentrantMutex<R, G, T> {
    pub unsafe fn make_guard_unchecked(&self) -> ReentrantMutexGuard<'_, R, G, T>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn lock(&self) -> ReentrantMutexGuard<'_, R, G, T>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, R, G, T>>;
    pub const fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_owned_by_current_thread(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub unsafe fn raw(&self) -> &R;
    pub const fn data_ptr(&self) -> *mut T;
    pub unsafe fn make_arc_guard_unchecked(self: &std::sync::Arc<Self>) -> ArcReentrantMutexGuard<R, G, T>;
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> ArcReentrantMutexGuard<R, G, T>;
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> Option<ArcReentrantMutexGuard<R, G, T>>;
}
impl<R: RawMutexFair, G: GetThreadId, T: ?Sized> ReentrantMutex<R, G, T> {
    pub unsafe fn force_unlock_fair(&self);
}
impl<R: RawMutexTimed, G: GetThreadId, T: ?Sized> ReentrantMutex<R, G, T> {
    pub fn try_lock_for(&self, timeout: R::Duration) -> Option<ReentrantMutexGuard<'_, R, G, T>>;
    pub fn try_lock_until(&self, timeout: R::Instant) -> Option<ReentrantMutexGuard<'_, R, G, T>>;
    pub fn try_lock_arc_for(
        self: &std::sync::Arc<Self>, timeout: R::Duration,
    ) -> Option<ArcReentrantMutexGuard<R, G, T>>;
    pub fn try_lock_arc_until(
        self: &std::sync::Arc<Self>, timeout: R::Instant,
    ) -> Option<ArcReentrantMutexGuard<R, G, T>>;
}
impl<R: RawMutex, G: GetThreadId, T> From<T> for ReentrantMutex<R, G, T> {
    fn from(t: T) -> ReentrantMutex<R, G, T>;
}
#[derive(Debug)]
pub struct ReentrantMutexGuard<'a, R: RawMutex, G: GetThreadId, T: ?Sized> {}
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: ?Sized + 'a> ReentrantMutexGuard<'a, R, G, T> {
    pub fn remutex(s: &Self) -> &'a ReentrantMutex<R, G, T>;
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedReentrantMutexGuard<'a, R, G, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, R, G, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, R, G, U>, (Self, E)>
    where
        F: FnOnce(&T) -> Result<&U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
}
impl<'a, R: RawMutexFair + 'a, G: GetThreadId + 'a, T: ?Sized + 'a> ReentrantMutexGuard<'a, R, G, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: ?Sized + 'a> std::ops::Deref for ReentrantMutexGuard<'a, R, G, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display
    for ReentrantMutexGuard<'a, R, G, T>
{
}
#[derive(Debug, Default)]
pub struct RwLock<R, T: ?Sized> {}
impl<R: RawRwLock, T> RwLock<R, T> {
    pub const fn new(val: T) -> RwLock<R, T>;
    pub fn into_inner(self) -> T;
}
impl<R, T> RwLock<R, T> {
    pub const fn from_raw(raw_rwlock: R, val: T) -> RwLock<R, T>;
    pub fn into_inner_with_raw(self) -> (R, T);
}
impl<R: RawRwLock, T: ?Sized> RwLock<R, T> {
    pub unsafe fn make_read_guard_unchecked(&self, guard: R::SharedGuard) -> RwLockReadGuard<'_, R, T>;
    pub unsafe fn make_write_guard_unchecked(&self, guard: R::ExclusiveGuard) -> RwLockWriteGuard<'_, R, T>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn read(&self) -> RwLockReadGuard<'_, R, T>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, R, T>>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    #[changes]
    pub fn write(&self) -> RwLockWriteGuard<'_, R, T>;
    #[effect(sync_primitive)]
    #[effect_if_static(global_state)]
    #[changes]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, R, T>>;
    pub const fn get_mut(&mut self) -> &mut T;
    #[effect(sync_primitive)]
    pub fn is_locked(&self) -> bool;
    pub fn is_locked_exclusive(&self) -> bool;
    pub unsafe fn force_unlock_read(&self, guard: R::SharedGuard);
    pub unsafe fn force_unlock_write(&self, guard: R::ExclusiveGuard);
    pub unsafe fn raw(&self) -> &R;
    pub const fn data_ptr(&self) -> *mut T;
    pub unsafe fn make_arc_read_guard_unchecked(
        self: &std::sync::Arc<Self>, guard: R::SharedGuard,
    ) -> ArcRwLockReadGuard<R, T>;
    pub unsafe fn make_arc_write_guard_unchecked(
        self: &std::sync::Arc<Self>, guard: R::ExclusiveGuard,
    ) -> ArcRwLockWriteGuard<R, T>;
    #[effect(sync_primitive)]
    pub fn read_arc(self: &std::sync::Arc<Self>) -> ArcRwLockReadGuard<R, T>;
    pub fn try_read_arc(self: &std::sync::Arc<Self>) -> Option<ArcRwLockReadGuard<R, T>>;
    #[effect(sync_primitive)]
    pub fn write_arc(self: &std::sync::Arc<Self>) -> ArcRwLockWriteGuard<R, T>;
    pub fn try_write_arc(self: &std::sync::Arc<Self>) -> Option<ArcRwLockWriteGuard<R, T>>;
}
impl<R: RawRwLockFair, T: ?Sized> RwLock<R, T> {
    pub unsafe fn force_unlock_read_fair(&self, guard: R::SharedGuard);
    pub unsafe fn force_unlock_write_fair(&self, guard: R::ExclusiveGuard);
}
impl<R: RawRwLockTimed, T: ?Sized> RwLock<R, T> {
    #[effect(sync_primitive)]
    pub fn try_read_for(&self, timeout: R::Duration) -> Option<RwLockReadGuard<'_, R, T>>;
    pub fn try_read_until(&self, timeout: R::Instant) -> Option<RwLockReadGuard<'_, R, T>>;
    #[effect(sync_primitive)]
    pub fn try_write_for(&self, timeout: R::Duration) -> Option<RwLockWriteGuard<'_, R, T>>;
    pub fn try_write_until(&self, timeout: R::Instant) -> Option<RwLockWriteGuard<'_, R, T>>;
    pub fn try_read_arc_for(self: &std::sync::Arc<Self>, timeout: R::Duration) -> Option<ArcRwLockReadGuard<R, T>>;
    pub fn try_read_arc_until(self: &std::sync::Arc<Self>, timeout: R::Instant) -> Option<ArcRwLockReadGuard<R, T>>;
    pub fn try_write_arc_for(self: &std::sync::Arc<Self>, timeout: R::Duration) -> Option<ArcRwLockWriteGuard<R, T>>;
    pub fn try_write_arc_until(self: &std::sync::Arc<Self>, timeout: R::Instant) -> Option<ArcRwLockWriteGuard<R, T>>;
}
impl<R: RawRwLockUpgrade, T: ?Sized> RwLock<R, T> {
    pub unsafe fn make_upgradable_guard_unchecked(
        &self, guard: R::UpgradableGuard,
    ) -> RwLockUpgradableReadGuard<'_, R, T>;
    #[effect(sync_primitive)]
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, R, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, R, T>>;
    pub unsafe fn make_upgradable_arc_guard_unchecked(
        self: &std::sync::Arc<Self>, guard: R::UpgradableGuard,
    ) -> ArcRwLockUpgradableReadGuard<R, T>;
    pub fn upgradable_read_arc(self: &std::sync::Arc<Self>) -> ArcRwLockUpgradableReadGuard<R, T>;
    pub fn try_upgradable_read_arc(self: &std::sync::Arc<Self>) -> Option<ArcRwLockUpgradableReadGuard<R, T>>;
}
impl<R: RawRwLockUpgradeTimed, T: ?Sized> RwLock<R, T> {
    pub fn try_upgradable_read_for(&self, timeout: R::Duration) -> Option<RwLockUpgradableReadGuard<'_, R, T>>;
    pub fn try_upgradable_read_until(&self, timeout: R::Instant) -> Option<RwLockUpgradableReadGuard<'_, R, T>>;
    pub fn try_upgradable_read_arc_for(
        self: &std::sync::Arc<Self>, timeout: R::Duration,
    ) -> Option<ArcRwLockUpgradableReadGuard<R, T>>;
    pub fn try_upgradable_read_arc_until(
        self: &std::sync::Arc<Self>, timeout: R::Instant,
    ) -> Option<ArcRwLockUpgradableReadGuard<R, T>>;
}
impl<R: RawRwLock, T> From<T> for RwLock<R, T> {
    fn from(t: T) -> RwLock<R, T>;
}
#[derive(Debug)]
pub struct RwLockReadGuard<'a, R: RawRwLock, T: ?Sized> {}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> RwLockReadGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<R, T>;
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockReadGuard<'a, R, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, R, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, R, U>, (Self, E)>
    where
        F: FnOnce(&T) -> Result<&U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
}
impl<'a, R: RawRwLockFair + 'a, T: ?Sized + 'a> RwLockReadGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> std::ops::Deref for RwLockReadGuard<'a, R, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<'a, R: RawRwLock + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display for RwLockReadGuard<'a, R, T> {}
#[derive(Debug)]
pub struct RwLockWriteGuard<'a, R: RawRwLock, T: ?Sized> {}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> RwLockWriteGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<R, T>;
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, R, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, R, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, R, U>, (Self, E)>
    where
        F: FnOnce(&mut T) -> Result<&mut U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
}
impl<'a, R: RawRwLockDowngrade + 'a, T: ?Sized + 'a> RwLockWriteGuard<'a, R, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, R, T>;
}
impl<'a, R: RawRwLockUpgradeDowngrade + 'a, T: ?Sized + 'a> RwLockWriteGuard<'a, R, T> {
    pub fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<'a, R, T>;
}
impl<'a, R: RawRwLockFair + 'a, T: ?Sized + 'a> RwLockWriteGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> std::ops::Deref for RwLockWriteGuard<'a, R, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> std::ops::DerefMut for RwLockWriteGuard<'a, R, T> {
    fn deref_mut(&mut self) -> &mut T;
}
impl<'a, R: RawRwLock + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display for RwLockWriteGuard<'a, R, T> {}
#[derive(Debug)]
pub struct RwLockUpgradableReadGuard<'a, R: RawRwLockUpgrade, T: ?Sized> {}
impl<'a, R: RawRwLockUpgrade + 'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<R, T>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, R, T>;
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<'a, R, T>, Self>;
}
impl<'a, R: RawRwLockUpgradeFair + 'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<'a, R: RawRwLockUpgradeDowngrade + 'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, R, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, R, T>;
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret;
    pub fn try_with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Option<Ret>;
}
impl<'a, R: RawRwLockUpgradeTimed + 'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, R, T> {
    pub fn try_upgrade_for(s: Self, timeout: R::Duration) -> Result<RwLockWriteGuard<'a, R, T>, Self>;
    pub fn try_upgrade_until(s: Self, timeout: R::Instant) -> Result<RwLockWriteGuard<'a, R, T>, Self>;
}
impl<'a, R: RawRwLockUpgradeTimed + RawRwLockUpgradeDowngrade + 'a, T: ?Sized + 'a>
    RwLockUpgradableReadGuard<'a, R, T>
{
    pub fn try_with_upgraded_for<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Duration, f: F) -> Option<Ret>;
    pub fn try_with_upgraded_until<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Instant, f: F) -> Option<Ret>;
}
impl<'a, R: RawRwLockUpgrade + 'a, T: ?Sized + 'a> std::ops::Deref for RwLockUpgradableReadGuard<'a, R, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<'a, R: RawRwLockUpgrade + 'a, T: std::fmt::Display + ?Sized + 'a> std::fmt::Display
    for RwLockUpgradableReadGuard<'a, R, T>
{
}
