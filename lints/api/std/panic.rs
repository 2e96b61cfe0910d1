//! Declarations of `std::panic`.

use crate::future::Future;
use crate::any::Any;
use crate::ffi::CStr;
use crate::fmt::{Display, Error, Formatter};
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::task::{Context, Poll};

pub type PanicInfo<'a> = PanicHookInfo<'a>;
pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> crate::thread::Result<R>;
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> !;
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;
pub trait RefUnwindSafe {}
pub trait UnwindSafe {}
#[derive(Debug, Default)]
pub struct AssertUnwindSafe<T>(pub T);
impl<F: Future> Future for AssertUnwindSafe<F> {
    type Output = <F as Future>::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
impl<T> Deref for AssertUnwindSafe<T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T> DerefMut for AssertUnwindSafe<T> { fn deref_mut(&mut self) -> &mut T; }
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Location<'a> {}
impl<'a> Location<'a> {
    pub fn caller() -> &'static Location<'static>;
    pub fn file(&self) -> &'a str;
    pub fn file_as_c_str(&self) -> &'a CStr;
    pub fn line(&self) -> u32;
    pub fn column(&self) -> u32;
}
impl Display for Location<'_> { fn fmt(&self, formatter: &mut Formatter<'_>) -> Result<(), Error>; }
#[derive(Debug)]
pub struct PanicHookInfo<'a> {}
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send);
    pub fn payload_as_str(&self) -> Option<&str>;
    pub fn location(&self) -> Option<&Location<'_>>;
}
impl Display for PanicHookInfo<'_> { fn fmt(&self, formatter: &mut Formatter<'_>) -> crate::fmt::Result; }
