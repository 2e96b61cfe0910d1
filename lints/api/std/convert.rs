//! Declarations of `std::convert`.

use crate::error::Error;
use crate::fmt::{Display, Formatter};
use crate::num::{NonZero, ZeroablePrimitive};
use crate::process::{ExitCode, Termination};

pub fn identity<T>(x: T) -> T;
pub trait AsMut<T: ?Sized> {
    fn as_mut(&mut self) -> &mut T;
}
pub trait AsRef<T: ?Sized> {
    fn as_ref(&self) -> &T;
}
pub trait FloatToInt<Int>: Sized {}
pub trait From<T>: Sized {
    fn from(value: T) -> Self;
}
pub trait Into<T>: Sized {
    fn into(self) -> T;
}
pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}
pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Infallible {}
impl From<!> for Infallible { fn from(x: !) -> Infallible; }
impl Error for Infallible {}
impl Display for Infallible { fn fmt(&self, _: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl Termination for Infallible { fn report(self) -> ExitCode; }
impl<T: AsMut<U> + ?Sized, U: ?Sized> AsMut<U> for &mut T { fn as_mut(&mut self) -> &mut U; }
impl<T: AsRef<U> + ?Sized, U: ?Sized> AsRef<U> for &T { fn as_ref(&self) -> &U; }
impl<T: AsRef<U> + ?Sized, U: ?Sized> AsRef<U> for &mut T { fn as_ref(&self) -> &U; }
impl<T> From<T> for T { fn from(t: T) -> T; }
impl<T: ZeroablePrimitive> From<NonZero<T>> for T { fn from(nonzero: NonZero<T>) -> T; }
impl<T, U: From<T>> Into<U> for T { fn into(self) -> U; }
impl<T, U: Into<T>> TryFrom<U> for T {
    type Error = Infallible;
    fn try_from(value: U) -> Result<T, Self::Error>;
}
impl<T, U: TryFrom<T>> TryInto<U> for T {
    type Error = <U as TryFrom<T>>::Error;
    fn try_into(self) -> Result<U, <U as TryFrom<T>>::Error>;
}
