//! Declarations of `std::sync`.

pub mod atomic;
pub mod mpsc;

use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::error::Error;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{Debug, Display, Formatter, Pointer};
use crate::fs::File;
use crate::io::{Read, Seek, SeekFrom, Write};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut};
use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, RawFd};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::time::Duration;

pub const ONCE_INIT: Once;
pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;
#[derive(Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Arc<T: ?Sized> {}
impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T>;
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T>;
    pub fn new_uninit() -> Arc<MaybeUninit<T>>;
    pub fn new_zeroed() -> Arc<MaybeUninit<T>>;
    pub fn pin(data: T) -> Pin<Arc<T>>;
    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>>;
    pub fn into_inner(this: Arc<T>) -> Option<T>;
}
impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
}
impl<T> Arc<MaybeUninit<T>> { pub unsafe fn assume_init(self) -> Arc<T>; }
impl<T: ?Sized> Arc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Arc<T>;
    pub fn into_raw(this: Arc<T>) -> *const T;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
    pub fn as_ptr(this: &Arc<T>) -> *const T;
    pub fn downgrade(this: &Arc<T>) -> Weak<T>;
    pub fn weak_count(this: &Arc<T>) -> usize;
    pub fn strong_count(this: &Arc<T>) -> usize;
    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool;
    pub fn make_mut(this: &mut Arc<T>) -> &mut T;
    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T>;
}
impl<T> Arc<[MaybeUninit<T>]> { pub unsafe fn assume_init(self) -> Arc<[T]>; }
impl<T: Clone> Arc<T> { pub fn unwrap_or_clone(this: Arc<T>) -> T; }
impl Arc<dyn Any + Sync + Send> { pub fn downcast<T: Any + Send + Sync>(self) -> Result<Arc<T>, Arc<dyn Any + Sync + Send>>; }
impl<T: ?Sized> Borrow<T> for Arc<T> { fn borrow(&self) -> &T; }
impl<T: ?Sized> Clone for Arc<T> { fn clone(&self) -> Arc<T>; }
impl<T: ?Sized> AsRef<T> for Arc<T> { fn as_ref(&self) -> &T; }
impl<T: Clone> From<&[T]> for Arc<[T]> { fn from(v: &[T]) -> Arc<[T]>; }
impl<T: Clone> From<&mut [T]> for Arc<[T]> { fn from(v: &mut [T]) -> Arc<[T]>; }
impl From<&mut CStr> for Arc<CStr> { fn from(s: &mut CStr) -> Arc<CStr>; }
impl From<&mut OsStr> for Arc<OsStr> { fn from(s: &mut OsStr) -> Arc<OsStr>; }
impl From<&mut Path> for Arc<Path> { fn from(s: &mut Path) -> Arc<Path>; }
impl From<&mut str> for Arc<str> { fn from(v: &mut str) -> Arc<str>; }
impl From<&CStr> for Arc<CStr> { fn from(s: &CStr) -> Arc<CStr>; }
impl From<&OsStr> for Arc<OsStr> { fn from(s: &OsStr) -> Arc<OsStr>; }
impl From<&Path> for Arc<Path> { fn from(s: &Path) -> Arc<Path>; }
impl From<&str> for Arc<str> { fn from(v: &str) -> Arc<str>; }
impl<T> From<T> for Arc<T> { fn from(t: T) -> Arc<T>; }
impl<T, const N: usize> From<[T; N]> for Arc<[T]> { fn from(v: [T; N]) -> Arc<[T]>; }
impl<'a, B: ToOwned + ?Sized> From<Cow<'a, B>> for Arc<B> where Arc<B>: From<&'a B> + From<<B as ToOwned>::Owned> { fn from(cow: Cow<'a, B>) -> Arc<B>; }
impl<T: ?Sized> From<Box<T>> for Arc<T> { fn from(v: Box<T>) -> Arc<T>; }
impl From<CString> for Arc<CStr> { fn from(s: CString) -> Arc<CStr>; }
impl From<OsString> for Arc<OsStr> { fn from(s: OsString) -> Arc<OsStr>; }
impl From<PathBuf> for Arc<Path> { fn from(s: PathBuf) -> Arc<Path>; }
impl From<String> for Arc<str> { fn from(v: String) -> Arc<str>; }
impl From<Arc<str>> for Arc<[u8]> { fn from(rc: Arc<str>) -> Arc<[u8]>; }
impl<T> From<Vec<T>> for Arc<[T]> { fn from(v: Vec<T>) -> Arc<[T]>; }
impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> {
    type Error = Arc<[T]>;
    fn try_from(boxed_slice: Arc<[T]>) -> Result<Arc<[T; N]>, Self::Error>;
}
impl Default for Arc<CStr> { fn default() -> Arc<CStr>; }
impl Default for Arc<str> { fn default() -> Arc<str>; }
impl<T> Default for Arc<[T]> { fn default() -> Arc<[T]>; }
impl<T: Default> Default for Arc<T> { fn default() -> Arc<T>; }
impl<T: Error + ?Sized> Error for Arc<T> {}
impl<T: Display + ?Sized> Display for Arc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl<T: ?Sized> Pointer for Arc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl Read for Arc<File> { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
impl Seek for Arc<File> { fn seek(&mut self, pos: SeekFrom) -> crate::io::Result<u64>; }
impl Write for Arc<File> {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    fn flush(&mut self) -> crate::io::Result<()>;
}
impl<T> FromIterator<T> for Arc<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Arc<[T]>; }
impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> Drop for Arc<T> { fn drop(&mut self); }
impl<T: AsFd + ?Sized> AsFd for Arc<T> { fn as_fd(&self) -> BorrowedFd<'_>; }
impl<T: AsRawFd> AsRawFd for Arc<T> { fn as_raw_fd(&self) -> RawFd; }
#[derive(Debug)]
#[payload(handle)]
pub struct Barrier {}
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    #[effect(sync_primitive)] pub fn wait(&self) -> BarrierWaitResult;
}
#[derive(Debug)]
pub struct BarrierWaitResult {}
impl BarrierWaitResult { pub fn is_leader(&self) -> bool; }
#[derive(Debug, Default)]
#[payload(handle)]
pub struct Condvar {}
impl Condvar {
    pub fn new() -> Condvar;
    #[effect(sync_primitive)] pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;
    #[effect(sync_primitive)] pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>>;
    #[effect(sync_primitive)] pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)>;
    #[effect(sync_primitive)] pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
    #[effect(sync_primitive)] pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
    #[effect(sync_primitive)] pub fn notify_one(&self);
    #[effect(sync_primitive)] pub fn notify_all(&self);
}
pub struct LazyLock<T, F = fn() -> T> {}
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub fn new(f: F) -> LazyLock<T, F>;
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
    pub fn force(this: &LazyLock<T, F>) -> &T;
}
impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
    pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
}
impl<T: Default> Default for LazyLock<T> { fn default() -> LazyLock<T>; }
impl<T: Debug, F> Debug for LazyLock<T, F> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> { fn deref_mut(&mut self) -> &mut T; }
impl<T, F> Drop for LazyLock<T, F> { fn drop(&mut self); }
#[derive(Debug)]
#[payload(shared)]
pub struct Mutex<T: ?Sized> {}
impl<T> Mutex<T> { pub fn new(t: T) -> Mutex<T>; }
impl<T: ?Sized> Mutex<T> {
    #[effect(sync_primitive)] #[effect_if_static(global_state)] pub fn lock(&self) -> LockResult<MutexGuard<'_, T>>;
    #[effect(sync_primitive)] #[effect_if_static(global_state)] pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T> where T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl<T> From<T> for Mutex<T> { fn from(t: T) -> Self; }
impl<T: Default> Default for Mutex<T> { fn default() -> Mutex<T>; }
#[payload(handle)]
#[guard] pub struct MutexGuard<'a, T: ?Sized + 'a> {}
impl<T: ?Sized + Debug> Debug for MutexGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T: ?Sized + Display> Display for MutexGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T; }
impl<T: ?Sized> Drop for MutexGuard<'_, T> { fn drop(&mut self); }
#[derive(Debug)]
pub struct Once {}
impl Once {
    pub fn new() -> Once;
    pub fn call_once<F: FnOnce()>(&self, f: F);
    pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F);
    pub fn is_completed(&self) -> bool;
    #[effect(sync_primitive)] pub fn wait(&self);
    #[effect(sync_primitive)] pub fn wait_force(&self);
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct OnceLock<T> {}
impl<T> OnceLock<T> {
    pub fn new() -> OnceLock<T>;
    #[effect_if_static(global_state)] pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    #[effect(sync_primitive)] #[effect_if_static(global_state)] pub fn wait(&self) -> &T;
    #[changes] #[effect_if_static(global_state)] pub fn set(&self, value: T) -> Result<(), T>;
    #[effect_if_static(global_state)] pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
impl<T> From<T> for OnceLock<T> { fn from(value: T) -> Self; }
impl<T> Default for OnceLock<T> { fn default() -> OnceLock<T>; }
impl<T> Drop for OnceLock<T> { fn drop(&mut self); }
#[derive(Debug)]
pub struct OnceState {}
impl OnceState { pub fn is_poisoned(&self) -> bool; }
pub struct PoisonError<T> {}
impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> Error for PoisonError<T> {}
impl<T> Debug for PoisonError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T> Display for PoisonError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Debug)]
#[payload(shared)]
pub struct RwLock<T: ?Sized> {}
impl<T> RwLock<T> { pub fn new(t: T) -> RwLock<T>; }
impl<T: ?Sized> RwLock<T> {
    #[effect(sync_primitive)] #[effect_if_static(global_state)] pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;
    #[effect(sync_primitive)] #[effect_if_static(global_state)] pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
    #[changes] #[effect(sync_primitive)] #[effect_if_static(global_state)] pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;
    #[changes] #[effect(sync_primitive)] #[effect_if_static(global_state)] pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T> where T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl<T> From<T> for RwLock<T> { fn from(t: T) -> Self; }
impl<T: Default> Default for RwLock<T> { fn default() -> RwLock<T>; }
pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> {}
impl<T: ?Sized + Debug> Debug for RwLockReadGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> { fn drop(&mut self); }
pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> {}
impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> { pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T>; }
impl<T: ?Sized + Debug> Debug for RwLockWriteGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T; }
impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> { fn drop(&mut self); }
pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
impl<T> From<PoisonError<T>> for TryLockError<T> { fn from(err: PoisonError<T>) -> TryLockError<T>; }
impl<T> Error for TryLockError<T> {}
impl<T> Debug for TryLockError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T> Display for TryLockError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct WaitTimeoutResult {}
impl WaitTimeoutResult { pub fn timed_out(&self) -> bool; }
pub struct Weak<T: ?Sized> {}
impl<T> Weak<T> { pub fn new() -> Weak<T>; }
impl<T: ?Sized> Weak<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Weak<T>;
    pub fn into_raw(self) -> *const T;
    pub fn as_ptr(&self) -> *const T;
    pub fn upgrade(&self) -> Option<Arc<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
    pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
}
impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T>; }
impl<T> Default for Weak<T> { fn default() -> Weak<T>; }
impl<T: ?Sized> Debug for Weak<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl<T: ?Sized> Drop for Weak<T> { fn drop(&mut self); }
