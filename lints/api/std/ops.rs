//! Declarations of `std::ops`.

use crate::convert::Infallible;
use crate::iter::{FusedIterator, Step};
use crate::num::{NonZero, ZeroablePrimitive};
use crate::slice::{GetDisjointMutIndex, SliceIndex};

pub trait FnOnce<Args> {
    type Output;
    fn call_once(self, args: Args) -> Self::Output;
}
pub trait FnMut<Args>: FnOnce<Args> {
    fn call_mut(&mut self, args: Args) -> Self::Output;
}
pub trait Fn<Args>: FnMut<Args> {
    fn call(&self, args: Args) -> Self::Output;
}
pub trait AsyncFnOnce<Args> {
    type Output;
    type CallOnceFuture: Future<Output = Self::Output>;
    fn async_call_once(self, args: Args) -> Self::CallOnceFuture;
}
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {
    type CallRefFuture<'a>: Future<Output = Self::Output> where Self: 'a;
    fn async_call_mut(&mut self, args: Args) -> Self::CallRefFuture<'_>;
}
pub trait AsyncFn<Args>: AsyncFnMut<Args> {
    fn async_call(&self, args: Args) -> Self::CallRefFuture<'_>;
}
impl<A, F: Fn<A> + ?Sized> Fn<A> for &F { fn call(&self, args: A) -> F::Output; }
impl<A, F: Fn<A> + ?Sized> FnMut<A> for &F { fn call_mut(&mut self, args: A) -> F::Output; }
impl<A, F: Fn<A> + ?Sized> FnOnce<A> for &F {
    type Output = F::Output;
    fn call_once(self, args: A) -> F::Output;
}
impl<A, F: FnMut<A> + ?Sized> FnMut<A> for &mut F { fn call_mut(&mut self, args: A) -> F::Output; }
impl<A, F: FnMut<A> + ?Sized> FnOnce<A> for &mut F {
    type Output = F::Output;
    fn call_once(self, args: A) -> F::Output;
}
impl<A, F: Fn<A> + ?Sized> Fn<A> for Box<F> { fn call(&self, args: A) -> Self::Output; }
impl<A, F: FnMut<A> + ?Sized> FnMut<A> for Box<F> { fn call_mut(&mut self, args: A) -> Self::Output; }
impl<A, F: FnOnce<A> + ?Sized> FnOnce<A> for Box<F> {
    type Output = F::Output;
    fn call_once(self, args: A) -> Self::Output;
}
impl<A, F: AsyncFn<A> + ?Sized> AsyncFn<A> for &F { fn async_call(&self, args: A) -> Self::CallRefFuture<'_>; }
impl<A, F: AsyncFn<A> + ?Sized> AsyncFnMut<A> for &F {
    type CallRefFuture<'a> = F::CallRefFuture<'a>;
    fn async_call_mut(&mut self, args: A) -> Self::CallRefFuture<'_>;
}
impl<'f, A, F: AsyncFn<A> + ?Sized> AsyncFnOnce<A> for &'f F {
    type Output = F::Output;
    type CallOnceFuture = F::CallRefFuture<'f>;
    fn async_call_once(self, args: A) -> Self::CallOnceFuture;
}
impl<A, F: AsyncFnMut<A> + ?Sized> AsyncFnMut<A> for &mut F {
    type CallRefFuture<'a> = F::CallRefFuture<'a>;
    fn async_call_mut(&mut self, args: A) -> Self::CallRefFuture<'_>;
}
impl<'f, A, F: AsyncFnMut<A> + ?Sized> AsyncFnOnce<A> for &'f mut F {
    type Output = F::Output;
    type CallOnceFuture = F::CallRefFuture<'f>;
    fn async_call_once(self, args: A) -> Self::CallOnceFuture;
}

pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}
pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}
pub trait BitAnd<Rhs = Self> {
    type Output;
    fn bitand(self, rhs: Rhs) -> Self::Output;
}
pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}
pub trait BitOr<Rhs = Self> {
    type Output;
    fn bitor(self, rhs: Rhs) -> Self::Output;
}
pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}
pub trait BitXor<Rhs = Self> {
    type Output;
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}
pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}
pub trait Deref {
    type Target: ?Sized;
    fn deref(&self) -> &Self::Target;
}
pub trait DerefMut: Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}
pub trait Div<Rhs = Self> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}
pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}
pub trait Drop {
    fn drop(&mut self);
}
pub trait FromResidual<R = <Self as Try>::Residual> {
    fn from_residual(residual: R) -> Self;
}
pub trait Index<Idx: ?Sized> {
    type Output: ?Sized;
    fn index(&self, index: Idx) -> &Self::Output;
}
pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}
pub trait Mul<Rhs = Self> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}
pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}
pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}
pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}
pub trait OneSidedRange<T>: RangeBounds<T> {}
pub trait RangeBounds<T: ?Sized> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool where T: PartialOrd<U> {}
}
pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}
pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}
pub trait Residual<O>: Sized {
    type TryType: Try<Output = O, Residual = Self>;
}
pub trait Shl<Rhs = Self> {
    type Output;
    fn shl(self, rhs: Rhs) -> Self::Output;
}
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}
pub trait Shr<Rhs = Self> {
    type Output;
    fn shr(self, rhs: Rhs) -> Self::Output;
}
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}
pub trait Sub<Rhs = Self> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}
pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}
pub trait Try: FromResidual {
    type Output;
    type Residual;
    fn from_output(output: Self::Output) -> Self;
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T>;
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U>;
}
impl<T: Clone> Bound<&T> { pub fn cloned(self) -> Bound<T> where T: Clone; }
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
impl<B, C> ControlFlow<B, C> {
    pub fn is_break(&self) -> bool;
    pub fn is_continue(&self) -> bool;
    pub fn break_value(self) -> Option<B>;
    pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C>;
    pub fn continue_value(self) -> Option<C>;
    pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T>;
}
impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> { fn from_residual(residual: ControlFlow<B, Infallible>) -> ControlFlow<B, C>; }
impl<B, C> Residual<C> for ControlFlow<B, Infallible> { type TryType = ControlFlow<B, C>; }
impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, Infallible>;
    fn from_output(output: Self::Output) -> ControlFlow<B, C>;
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
impl<Idx: PartialOrd> Range<Idx> {
    pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
    pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<A: Step> DoubleEndedIterator for Range<A> { fn next_back(&mut self) -> Option<A>; }
impl ExactSizeIterator for Range<i16> {}
impl ExactSizeIterator for Range<i32> {}
impl ExactSizeIterator for Range<i8> {}
impl ExactSizeIterator for Range<isize> {}
impl ExactSizeIterator for Range<u16> {}
impl ExactSizeIterator for Range<u32> {}
impl ExactSizeIterator for Range<u8> {}
impl ExactSizeIterator for Range<usize> {}
impl<A: Step> FusedIterator for Range<A> {}
impl<A: Step> Iterator for Range<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}
impl<T> RangeBounds<T> for Range<&T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
}
impl<T> RangeBounds<T> for Range<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
}
impl GetDisjointMutIndex for Range<usize> {
    fn is_in_bounds(&self, len: usize) -> bool;
    fn is_overlapping(&self, other: &Range<usize>) -> bool;
}
impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T];
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T];
    fn index(self, slice: &[T]) -> &[T];
    fn index_mut(self, slice: &mut [T]) -> &mut [T];
}
impl SliceIndex<str> for Range<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&Self::Output>;
    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output>;
    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output;
    fn index(self, slice: &str) -> &Self::Output;
    fn index_mut(self, slice: &mut str) -> &mut Self::Output;
}
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct RangeFrom<Idx> { pub start: Idx }
impl<Idx: PartialOrd> RangeFrom<Idx> { pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool where Idx: PartialOrd<U>; }
impl<A: Step> FusedIterator for RangeFrom<A> {}
impl<A: Step> Iterator for RangeFrom<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}
impl<T> OneSidedRange<T> for RangeFrom<T> where RangeFrom<T>: RangeBounds<T> {}
impl<T> RangeBounds<T> for RangeFrom<&T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
}
impl<T> RangeBounds<T> for RangeFrom<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
}
impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T];
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T];
    fn index(self, slice: &[T]) -> &[T];
    fn index_mut(self, slice: &mut [T]) -> &mut [T];
}
impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&Self::Output>;
    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output>;
    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output;
    fn index(self, slice: &str) -> &Self::Output;
    fn index_mut(self, slice: &mut str) -> &mut Self::Output;
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct RangeFull;
impl<T: ?Sized> RangeBounds<T> for RangeFull {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
}
impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T];
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T];
    fn index(self, slice: &[T]) -> &[T];
    fn index_mut(self, slice: &mut [T]) -> &mut [T];
}
impl SliceIndex<str> for RangeFull {
    type Output = str;
    fn get(self, slice: &str) -> Option<&Self::Output>;
    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output>;
    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output;
    fn index(self, slice: &str) -> &Self::Output;
    fn index_mut(self, slice: &mut str) -> &mut Self::Output;
}
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct RangeInclusive<Idx> {}
impl<Idx> RangeInclusive<Idx> {
    pub fn new(start: Idx, end: Idx) -> RangeInclusive<Idx>;
    pub fn start(&self) -> &Idx;
    pub fn end(&self) -> &Idx;
    pub fn into_inner(self) -> (Idx, Idx);
}
impl<Idx: PartialOrd> RangeInclusive<Idx> {
    pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
    pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<A: Step> DoubleEndedIterator for RangeInclusive<A> { fn next_back(&mut self) -> Option<A>; }
impl ExactSizeIterator for RangeInclusive<i16> {}
impl ExactSizeIterator for RangeInclusive<i8> {}
impl ExactSizeIterator for RangeInclusive<u16> {}
impl ExactSizeIterator for RangeInclusive<u8> {}
impl<A: Step> FusedIterator for RangeInclusive<A> {}
impl<A: Step> Iterator for RangeInclusive<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}
impl<T> RangeBounds<T> for RangeInclusive<&T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
}
impl<T> RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
}
impl GetDisjointMutIndex for RangeInclusive<usize> {
    fn is_in_bounds(&self, len: usize) -> bool;
    fn is_overlapping(&self, other: &RangeInclusive<usize>) -> bool;
}
impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T];
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T];
    fn index(self, slice: &[T]) -> &[T];
    fn index_mut(self, slice: &mut [T]) -> &mut [T];
}
impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&Self::Output>;
    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output>;
    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output;
    fn index(self, slice: &str) -> &Self::Output;
    fn index_mut(self, slice: &mut str) -> &mut Self::Output;
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct RangeTo<Idx> { pub end: Idx }
impl<Idx: PartialOrd> RangeTo<Idx> { pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool where Idx: PartialOrd<U>; }
impl<T> OneSidedRange<T> for RangeTo<T> where RangeTo<T>: RangeBounds<T> {}
impl<T> RangeBounds<T> for RangeTo<&T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
}
impl<T> RangeBounds<T> for RangeTo<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
}
impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T];
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T];
    fn index(self, slice: &[T]) -> &[T];
    fn index_mut(self, slice: &mut [T]) -> &mut [T];
}
impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&Self::Output>;
    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output>;
    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output;
    fn index(self, slice: &str) -> &Self::Output;
    fn index_mut(self, slice: &mut str) -> &mut Self::Output;
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct RangeToInclusive<Idx> { pub end: Idx }
impl<Idx: PartialOrd> RangeToInclusive<Idx> { pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool where Idx: PartialOrd<U>; }
impl<T> OneSidedRange<T> for RangeToInclusive<T> where RangeToInclusive<T>: RangeBounds<T> {}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
}
impl<T> RangeBounds<T> for RangeToInclusive<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
}
impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T];
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T];
    fn index(self, slice: &[T]) -> &[T];
    fn index_mut(self, slice: &mut [T]) -> &mut [T];
}
impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&Self::Output>;
    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output>;
    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output;
    fn index(self, slice: &str) -> &Self::Output;
    fn index_mut(self, slice: &mut str) -> &mut Self::Output;
}
impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOr<NonZero<T>> for T {
    type Output = NonZero<T>;
    fn bitor(self, rhs: NonZero<T>) -> Self::Output;
}
impl<T: ?Sized> Deref for &T {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}
impl<T: ?Sized> Deref for &mut T {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}
impl<T: ?Sized> DerefMut for &mut T { fn deref_mut(&mut self) -> &mut Self::Target; }
