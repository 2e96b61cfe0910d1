//! Declarations of `std::iter`.

use crate::cmp::Ordering;
use crate::fmt::{Debug, Error, Formatter};
use crate::ops::Try;

pub fn chain<A: IntoIterator, B: IntoIterator<Item = <A as IntoIterator>::Item>>(a: A, b: B) -> Chain<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter>;
pub fn empty<T>() -> Empty<T>;
pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F>;
pub fn once<T>(value: T) -> Once<T>;
pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F>;
pub fn repeat<T: Clone>(elt: T) -> Repeat<T>;
pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T>;
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F>;
pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter>;
pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
    fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R where Self: Sized {}
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B where Self: Sized {}
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized {}
}
pub trait ExactSizeIterator: Iterator {
    #[order_free] fn len(&self) -> usize {}
}
pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
}
pub trait FromIterator<A>: Sized {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}
pub trait FusedIterator: Iterator {}
pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}
pub trait Iterator {
    type Item;
    #[yields_item] fn next(&mut self) -> Option<Self::Item>;
    #[order_free] fn size_hint(&self) -> (usize, Option<usize>) {}
    #[order_free] #[takes_items] fn count(self) -> usize where Self: Sized {}
    #[takes_items] fn last(self) -> Option<Self::Item> where Self: Sized {}
    fn nth(&mut self, n: usize) -> Option<Self::Item> {}
    #[positional] fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized {}
    fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, <U as IntoIterator>::IntoIter> where Self: Sized {}
    #[positional] fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, <U as IntoIterator>::IntoIter> where Self: Sized {}
    #[maps_items] fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F> where Self: Sized {}
    fn for_each<F: FnMut(Self::Item)>(self, f: F) where Self: Sized {}
    #[keeps_items] fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P> where Self: Sized {}
    #[maps_items] fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F> where Self: Sized {}
    #[positional] fn enumerate(self) -> Enumerate<Self> where Self: Sized {}
    fn peekable(self) -> Peekable<Self> where Self: Sized {}
    #[positional] #[keeps_items] fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized {}
    #[positional] #[keeps_items] fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized {}
    #[positional] #[maps_items] fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P> where Self: Sized {}
    #[positional] fn skip(self, n: usize) -> Skip<Self> where Self: Sized {}
    #[positional] fn take(self, n: usize) -> Take<Self> where Self: Sized {}
    #[positional] #[maps_items] fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F> where Self: Sized {}
    #[maps_items] fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized {}
    fn flatten(self) -> Flatten<Self> where Self: Sized, Self::Item: IntoIterator {}
    fn fuse(self) -> Fuse<Self> where Self: Sized {}
    #[keeps_items] fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F> where Self: Sized {}
    fn by_ref(&mut self) -> &mut Self where Self: Sized {}
    #[takes_items] fn collect<B: FromIterator<Self::Item>>(self) -> B where Self: Sized {}
    fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) where Self: Sized {}
    fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R where Self: Sized {}
    fn try_for_each<F: FnMut(Self::Item) -> R, R: Try<Output = ()>>(&mut self, f: F) -> R where Self: Sized {}
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B where Self: Sized {}
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> where Self: Sized {}
    #[order_free] fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool where Self: Sized {}
    #[order_free] fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool where Self: Sized {}
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized {}
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> where Self: Sized {}
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: Sized {}
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: Sized + ExactSizeIterator + DoubleEndedIterator {}
    #[order_free] #[takes_items] fn max(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord {}
    #[order_free] #[takes_items] fn min(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord {}
    fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> where Self: Sized {}
    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> where Self: Sized {}
    fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> where Self: Sized {}
    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> where Self: Sized {}
    fn rev(self) -> Rev<Self> where Self: Sized + DoubleEndedIterator {}
    fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Sized + Iterator<Item = (A, B)> {}
    fn copied<'a, T: Copy + 'a>(self) -> Copied<Self> where Self: Sized + Iterator<Item = &'a T> {}
    fn cloned<'a, T: Clone + 'a>(self) -> Cloned<Self> where Self: Sized + Iterator<Item = &'a T> {}
    fn cycle(self) -> Cycle<Self> where Self: Sized + Clone {}
    #[order_free] #[takes_items] fn sum<S: Sum<Self::Item>>(self) -> S where Self: Sized {}
    #[order_free] #[takes_items] fn product<P: Product<Self::Item>>(self) -> P where Self: Sized {}
    fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering where Self::Item: Ord, Self: Sized {}
    fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> where Self::Item: PartialOrd<<I as IntoIterator>::Item>, Self: Sized {}
    fn eq<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<<I as IntoIterator>::Item>, Self: Sized {}
    fn ne<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<<I as IntoIterator>::Item>, Self: Sized {}
    fn lt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<<I as IntoIterator>::Item>, Self: Sized {}
    fn le<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<<I as IntoIterator>::Item>, Self: Sized {}
    fn gt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<<I as IntoIterator>::Item>, Self: Sized {}
    fn ge<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<<I as IntoIterator>::Item>, Self: Sized {}
    fn is_sorted(self) -> bool where Self: Sized, Self::Item: PartialOrd {}
    fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool where Self: Sized {}
    fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, f: F) -> bool where Self: Sized {}
}
pub trait Product<A = Self>: Sized {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}
pub trait Step: Sized + Clone + PartialOrd {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>);
    fn forward_checked(start: Self, count: usize) -> Option<Self>;
    fn backward_checked(start: Self, count: usize) -> Option<Self>;
    fn forward(start: Self, count: usize) -> Self {}
    unsafe fn forward_unchecked(start: Self, count: usize) -> Self {}
    fn backward(start: Self, count: usize) -> Self {}
    unsafe fn backward_unchecked(start: Self, count: usize) -> Self {}
}
pub trait Sum<A = Self>: Sized {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}
#[derive(Clone, Debug, Default)]
pub struct Chain<A, B> {}
impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = <A as Iterator>::Item>> DoubleEndedIterator for Chain<A, B> {
    fn next_back(&mut self) -> Option<<A as Iterator>::Item>;
}
impl<A: FusedIterator, B: FusedIterator<Item = <A as Iterator>::Item>> FusedIterator for Chain<A, B> {}
impl<A: Iterator, B: Iterator<Item = <A as Iterator>::Item>> Iterator for Chain<A, B> {
    type Item = <A as Iterator>::Item;
    fn next(&mut self) -> Option<<A as Iterator>::Item>;
}
#[derive(Clone, Debug, Default)]
pub struct Cloned<I> {}
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: 'a + Clone> DoubleEndedIterator for Cloned<I> { fn next_back(&mut self) -> Option<T>; }
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: 'a + Clone> ExactSizeIterator for Cloned<I> {}
impl<'a, I: FusedIterator<Item = &'a T>, T: 'a + Clone> FusedIterator for Cloned<I> {}
impl<'a, I: Iterator<Item = &'a T>, T: 'a + Clone> Iterator for Cloned<I> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}
#[derive(Clone, Debug, Default)]
pub struct Copied<I> {}
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: 'a + Copy> DoubleEndedIterator for Copied<I> { fn next_back(&mut self) -> Option<T>; }
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: 'a + Copy> ExactSizeIterator for Copied<I> {}
impl<'a, I: FusedIterator<Item = &'a T>, T: 'a + Copy> FusedIterator for Copied<I> {}
impl<'a, I: Iterator<Item = &'a T>, T: 'a + Copy> Iterator for Copied<I> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}
#[derive(Clone, Debug)]
pub struct Cycle<I> {}
impl<I: Clone + Iterator> FusedIterator for Cycle<I> {}
impl<I: Clone + Iterator> Iterator for Cycle<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}
pub struct Empty<T> {}
impl<T> Clone for Empty<T> { fn clone(&self) -> Empty<T>; }
impl<T> Default for Empty<T> { fn default() -> Empty<T>; }
impl<T> Debug for Empty<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T> DoubleEndedIterator for Empty<T> { fn next_back(&mut self) -> Option<T>; }
impl<T> ExactSizeIterator for Empty<T> {}
impl<T> FusedIterator for Empty<T> {}
impl<T> Iterator for Empty<T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}
#[derive(Clone, Debug, Default)]
pub struct Enumerate<I> {}
impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {
    fn next_back(&mut self) -> Option<(usize, <I as Iterator>::Item)>;
}
impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}
impl<I: FusedIterator> FusedIterator for Enumerate<I> {}
impl<I: Iterator> Iterator for Enumerate<I> {
    type Item = (usize, <I as Iterator>::Item);
    fn next(&mut self) -> Option<(usize, <I as Iterator>::Item)>;
}
#[derive(Clone)]
pub struct Filter<I, P> {}
impl<I: Debug, P> Debug for Filter<I, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<I: DoubleEndedIterator, P: FnMut(&<I as Iterator>::Item) -> bool> DoubleEndedIterator for Filter<I, P> {
    fn next_back(&mut self) -> Option<<I as Iterator>::Item>;
}
impl<I: FusedIterator, P: FnMut(&<I as Iterator>::Item) -> bool> FusedIterator for Filter<I, P> {}
impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for Filter<I, P> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}
#[derive(Clone)]
pub struct FilterMap<I, F> {}
impl<I: Debug, F> Debug for FilterMap<I, F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<B, I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {
    fn next_back(&mut self) -> Option<B>;
}
impl<B, I: FusedIterator, F: FnMut(<I as Iterator>::Item) -> Option<B>> FusedIterator for FilterMap<I, F> {}
impl<B, I: Iterator, F: FnMut(<I as Iterator>::Item) -> Option<B>> Iterator for FilterMap<I, F> {
    type Item = B;
    fn next(&mut self) -> Option<B>;
}
pub struct FlatMap<I, U: IntoIterator, F> {}
impl<I: Clone, U: Clone + IntoIterator, F: Clone> Clone for FlatMap<I, U, F> where <U as IntoIterator>::IntoIter: Clone {
    fn clone(&self) -> FlatMap<I, U, F>;
}
impl<I: Debug, U: IntoIterator, F> Debug for FlatMap<I, U, F> where <U as IntoIterator>::IntoIter: Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>;
}
impl<I: DoubleEndedIterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F> where <U as IntoIterator>::IntoIter: DoubleEndedIterator {
    fn next_back(&mut self) -> Option<<U as IntoIterator>::Item>;
}
impl<I: FusedIterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U> FusedIterator for FlatMap<I, U, F> {}
impl<I: Iterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U> Iterator for FlatMap<I, U, F> {
    type Item = <U as IntoIterator>::Item;
    fn next(&mut self) -> Option<<U as IntoIterator>::Item>;
}
pub struct Flatten<I: Iterator> where <I as Iterator>::Item: IntoIterator {}
impl<I: Clone + Iterator, U: Clone + Iterator> Clone for Flatten<I> where <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item> {
    fn clone(&self) -> Flatten<I>;
}
impl<I: Default + Iterator> Default for Flatten<I> where <I as Iterator>::Item: IntoIterator { fn default() -> Flatten<I>; }
impl<I: Debug + Iterator, U: Debug + Iterator> Debug for Flatten<I> where <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>;
}
impl<I: DoubleEndedIterator, U: DoubleEndedIterator> DoubleEndedIterator for Flatten<I> where <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item> {
    fn next_back(&mut self) -> Option<<U as Iterator>::Item>;
}
impl<I: FusedIterator, U: Iterator> FusedIterator for Flatten<I> where <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item> {}
impl<I: Iterator, U: Iterator> Iterator for Flatten<I> where <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item> {
    type Item = <U as Iterator>::Item;
    fn next(&mut self) -> Option<<U as Iterator>::Item>;
}
#[derive(Clone)]
pub struct FromFn<F> {}
impl<F> Debug for FromFn<F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Clone, Debug, Default)]
pub struct Fuse<I> {}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> { fn next_back(&mut self) -> Option<<I as Iterator>::Item>; }
impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}
impl<I: Iterator> FusedIterator for Fuse<I> {}
impl<I: Iterator> Iterator for Fuse<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Clone)]
pub struct Inspect<I, F> {}
impl<I: Debug, F> Debug for Inspect<I, F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<I: DoubleEndedIterator, F: FnMut(&<I as Iterator>::Item)> DoubleEndedIterator for Inspect<I, F> {
    fn next_back(&mut self) -> Option<<I as Iterator>::Item>;
}
impl<I: ExactSizeIterator, F: FnMut(&<I as Iterator>::Item)> ExactSizeIterator for Inspect<I, F> {}
impl<I: FusedIterator, F: FnMut(&<I as Iterator>::Item)> FusedIterator for Inspect<I, F> {}
impl<I: Iterator, F: FnMut(&<I as Iterator>::Item)> Iterator for Inspect<I, F> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}
#[derive(Clone)]
pub struct Map<I, F> {}
impl<I: Debug, F> Debug for Map<I, F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<B, I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> B> DoubleEndedIterator for Map<I, F> { fn next_back(&mut self) -> Option<B>; }
impl<B, I: ExactSizeIterator, F: FnMut(<I as Iterator>::Item) -> B> ExactSizeIterator for Map<I, F> {}
impl<B, I: FusedIterator, F: FnMut(<I as Iterator>::Item) -> B> FusedIterator for Map<I, F> {}
impl<B, I: Iterator, F: FnMut(<I as Iterator>::Item) -> B> Iterator for Map<I, F> {
    type Item = B;
    fn next(&mut self) -> Option<B>;
}
#[derive(Clone)]
pub struct MapWhile<I, P> {}
impl<I: Debug, P> Debug for MapWhile<I, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<B, I: Iterator, P: FnMut(<I as Iterator>::Item) -> Option<B>> Iterator for MapWhile<I, P> {
    type Item = B;
    fn next(&mut self) -> Option<B>;
}
#[derive(Clone, Debug)]
pub struct Once<T> {}
impl<T> DoubleEndedIterator for Once<T> { fn next_back(&mut self) -> Option<T>; }
impl<T> ExactSizeIterator for Once<T> {}
impl<T> FusedIterator for Once<T> {}
impl<T> Iterator for Once<T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}
#[derive(Clone)]
pub struct OnceWith<F> {}
impl<F> Debug for OnceWith<F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> { fn next_back(&mut self) -> Option<A>; }
impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}
impl<A, F: FnOnce() -> A> FusedIterator for OnceWith<F> {}
impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}
pub struct Peekable<I: Iterator> {}
impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&<I as Iterator>::Item>;
    pub fn peek_mut(&mut self) -> Option<&mut <I as Iterator>::Item>;
    pub fn next_if(&mut self, func: impl FnOnce(&<I as Iterator>::Item) -> bool) -> Option<<I as Iterator>::Item>;
    pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<<I as Iterator>::Item> where <I as Iterator>::Item: PartialEq<T>;
    pub fn next_if_map<R>(&mut self, f: impl FnOnce(<I as Iterator>::Item) -> Result<R, <I as Iterator>::Item>) -> Option<R>;
    pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut <I as Iterator>::Item) -> Option<R>) -> Option<R>;
}
impl<I: Clone + Iterator> Clone for Peekable<I> where <I as Iterator>::Item: Clone { fn clone(&self) -> Peekable<I>; }
impl<I: Debug + Iterator> Debug for Peekable<I> where <I as Iterator>::Item: Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> { fn next_back(&mut self) -> Option<<Peekable<I> as Iterator>::Item>; }
impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
impl<I: FusedIterator> FusedIterator for Peekable<I> {}
impl<I: Iterator> Iterator for Peekable<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}
#[derive(Clone, Debug)]
pub struct Repeat<A> {}
impl<A: Clone> DoubleEndedIterator for Repeat<A> { fn next_back(&mut self) -> Option<A>; }
impl<A: Clone> FusedIterator for Repeat<A> {}
impl<A: Clone> Iterator for Repeat<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}
#[derive(Clone, Debug)]
pub struct RepeatN<A> {}
impl<A: Clone> DoubleEndedIterator for RepeatN<A> { fn next_back(&mut self) -> Option<A>; }
impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
impl<A: Clone> FusedIterator for RepeatN<A> {}
impl<A: Clone> Iterator for RepeatN<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}
#[derive(Clone, Copy)]
pub struct RepeatWith<F> {}
impl<F> Debug for RepeatWith<F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<A, F: FnMut() -> A> FusedIterator for RepeatWith<F> {}
impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}
#[derive(Clone, Debug, Default)]
pub struct Rev<T> {}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> { fn next_back(&mut self) -> Option<<I as Iterator>::Item>; }
impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}
impl<I: FusedIterator + DoubleEndedIterator> FusedIterator for Rev<I> {}
impl<I: DoubleEndedIterator> Iterator for Rev<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}
#[derive(Clone)]
pub struct Scan<I, St, F> {}
impl<I: Debug, St: Debug, F> Debug for Scan<I, St, F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<B, I: Iterator, St, F: FnMut(&mut St, <I as Iterator>::Item) -> Option<B>> Iterator for Scan<I, St, F> {
    type Item = B;
    fn next(&mut self) -> Option<B>;
}
#[derive(Clone, Debug)]
pub struct Skip<I> {}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> { fn next_back(&mut self) -> Option<<Skip<I> as Iterator>::Item>; }
impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}
impl<I: FusedIterator> FusedIterator for Skip<I> {}
impl<I: Iterator> Iterator for Skip<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}
#[derive(Clone)]
pub struct SkipWhile<I, P> {}
impl<I: Debug, P> Debug for SkipWhile<I, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<I: FusedIterator, P: FnMut(&<I as Iterator>::Item) -> bool> FusedIterator for SkipWhile<I, P> {}
impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for SkipWhile<I, P> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}
#[derive(Clone, Debug)]
pub struct StepBy<I> {}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> { fn next_back(&mut self) -> Option<<StepBy<I> as Iterator>::Item>; }
impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}
impl<I: Iterator> Iterator for StepBy<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Clone)]
pub struct Successors<T, F> {}
impl<T: Debug, F> Debug for Successors<T, F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T, F: FnMut(&T) -> Option<T>> FusedIterator for Successors<T, F> {}
impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Clone, Debug)]
pub struct Take<I> {}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> { fn next_back(&mut self) -> Option<<Take<I> as Iterator>::Item>; }
impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> { fn next_back(&mut self) -> Option<<Take<Repeat<T>> as Iterator>::Item>; }
impl<F: FnMut() -> A, A> ExactSizeIterator for Take<RepeatWith<F>> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}
impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {}
impl<I: FusedIterator> FusedIterator for Take<I> {}
impl<I: Iterator> Iterator for Take<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}
#[derive(Clone)]
pub struct TakeWhile<I, P> {}
impl<I: Debug, P> Debug for TakeWhile<I, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<I: FusedIterator, P: FnMut(&<I as Iterator>::Item) -> bool> FusedIterator for TakeWhile<I, P> {}
impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for TakeWhile<I, P> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}
#[derive(Clone, Debug)]
pub struct Zip<A, B> {}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<A, B> {
    fn next_back(&mut self) -> Option<(<A as Iterator>::Item, <B as Iterator>::Item)>;
}
impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}
impl<A: FusedIterator, B: FusedIterator> FusedIterator for Zip<A, B> {}
impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item);
    fn next(&mut self) -> Option<Self::Item>;
}
impl<'a, I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &'a mut I { fn next_back(&mut self) -> Option<Self::Item>; }
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}
impl<I: FusedIterator + ?Sized> FusedIterator for &mut I {}
impl<I: Iterator> IntoIterator for I {
    type Item = <I as Iterator>::Item;
    type IntoIter = I;
    fn into_iter(self) -> I;
}
impl<I: Iterator + ?Sized> Iterator for &mut I {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<Self::Item>;
}
