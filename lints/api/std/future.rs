//! Declarations of `std::future`.

use crate::fmt::{Debug, Error, Formatter};
use crate::pin::Pin;
use crate::task::{Context, Poll};

pub fn pending<T>() -> Pending<T>;
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F>;
pub fn ready<T>(t: T) -> Ready<T>;
pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}
pub struct Pending<T> {}
impl<T> Clone for Pending<T> { fn clone(&self) -> Pending<T>; }
impl<T> Debug for Pending<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T> Future for Pending<T> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T>;
}
pub struct PollFn<F> {}
impl<F> Debug for PollFn<F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T>;
}
#[derive(Clone, Debug)]
pub struct Ready<T> {}
impl<T> Ready<T> { pub fn into_inner(self) -> T; }
impl<T> Future for Ready<T> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<T>;
}
impl<F: Future + Unpin + ?Sized> Future for &mut F {
    type Output = <F as Future>::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
impl<F: Future> IntoFuture for F {
    type Output = <F as Future>::Output;
    type IntoFuture = F;
    fn into_future(self) -> Self::IntoFuture;
}
