//! Declarations of `std::thread`.

use crate::any::Any;
use crate::cell::{Cell, RefCell};
use crate::error::Error;
use crate::fmt::{Debug, Display, Formatter};
use crate::num::NonZero;
use crate::os::unix::thread::{JoinHandleExt, RawPthread};
use crate::time::Duration;

impl<T: 'static> LocalKey<T> { pub const fn new(init: fn() -> T) -> LocalKey<T>; }

pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;
#[effect(threads)] pub fn available_parallelism() -> crate::io::Result<NonZero<usize>>;
#[effect(threads)] pub fn current() -> Thread;
pub fn panicking() -> bool;
#[effect(threads)] pub fn park();
#[effect(threads)] pub fn park_timeout(dur: Duration);
#[effect(threads)] pub fn park_timeout_ms(ms: u32);
#[effect(threads)] pub fn scope<'env, F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T, T>(f: F) -> T;
#[effect(threads)] pub fn sleep(dur: Duration);
#[effect(threads)] pub fn sleep_ms(ms: u32);
#[effect(threads)] pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T>;
#[effect(threads)] pub fn yield_now();
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct AccessError;
impl Error for AccessError {}
impl Display for AccessError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Debug)]
pub struct Builder {}
impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn stack_size(self, size: usize) -> Builder;
    #[effect(threads)] pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> crate::io::Result<JoinHandle<T>>;
    #[effect(threads)] pub unsafe fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(self, f: F) -> crate::io::Result<JoinHandle<T>>;
    #[effect(threads)] pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> crate::io::Result<ScopedJoinHandle<'scope, T>>;
}
#[payload(handle)]
pub struct JoinHandle<T> {}
impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread;
    #[effect(threads)] pub fn join(self) -> Result<T>;
    #[effect(threads)] pub fn is_finished(&self) -> bool;
}
impl<T> Debug for JoinHandle<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<T> JoinHandleExt for JoinHandle<T> {
    fn as_pthread_t(&self) -> RawPthread;
    fn into_pthread_t(self) -> RawPthread;
}
pub struct LocalKey<T: 'static> {}
impl<T: 'static> LocalKey<T> {
    #[effect_if_static(global_state)] pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
    #[effect_if_static(global_state)] pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> crate::result::Result<R, AccessError>;
}
impl<T: 'static> LocalKey<Cell<T>> {
    #[effect_if_static(global_state)] pub fn set(&'static self, value: T);
    #[effect_if_static(global_state)] pub fn get(&'static self) -> T where T: Copy;
    #[effect_if_static(global_state)] pub fn take(&'static self) -> T where T: Default;
    #[effect_if_static(global_state)] pub fn replace(&'static self, value: T) -> T;
}
impl<T: 'static> LocalKey<RefCell<T>> {
    #[effect_if_static(global_state)] pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
    #[effect_if_static(global_state)] pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R;
    #[effect_if_static(global_state)] pub fn set(&'static self, value: T);
    #[effect_if_static(global_state)] pub fn take(&'static self) -> T where T: Default;
    #[effect_if_static(global_state)] pub fn replace(&'static self, value: T) -> T;
}
impl<T: 'static> Debug for LocalKey<T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
pub struct Scope<'scope, 'env: 'scope> {}
impl<'scope, 'env> Scope<'scope, 'env> {
    #[effect(threads)] pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>;
}
impl Debug for Scope<'_, '_> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
pub struct ScopedJoinHandle<'scope, T> {}
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread;
    #[effect(threads)] pub fn join(self) -> Result<T>;
    #[effect(threads)] pub fn is_finished(&self) -> bool;
}
impl<'scope, T> Debug for ScopedJoinHandle<'scope, T> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Clone, Debug)]
pub struct Thread {}
impl Thread {
    #[effect(threads)] pub fn unpark(&self);
    pub fn id(&self) -> ThreadId;
    pub fn name(&self) -> Option<&str>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct ThreadId {}
