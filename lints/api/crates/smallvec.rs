//! Vectors that start on the stack.

#![pure]

#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialOrd)]
pub struct SmallVec<A: Array> {}
impl<A: Array> SmallVec<A> {
    pub fn new() -> SmallVec<A>;
    pub fn with_capacity(n: usize) -> Self;
    pub fn from_vec(vec: Vec<A::Item>) -> SmallVec<A>;
    pub fn from_buf(buf: A) -> SmallVec<A>;
    pub fn from_buf_and_len(buf: A, len: usize) -> SmallVec<A>;
    pub unsafe fn from_buf_and_len_unchecked(buf: std::mem::MaybeUninit<A>, len: usize) -> SmallVec<A>;
    pub unsafe fn set_len(&mut self, new_len: usize);
    pub fn inline_size(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn spilled(&self) -> bool;
    pub fn drain<R>(&mut self, range: R) -> Drain<'_, A>
    where
        R: std::ops::RangeBounds<usize>;
    pub fn drain_filter<F>(&mut self, filter: F) -> DrainFilter<'_, A, F>
    where
        F: FnMut(&mut A::Item) -> bool;
    pub fn push(&mut self, value: A::Item);
    pub fn pop(&mut self) -> Option<A::Item>;
    pub fn append<B>(&mut self, other: &mut SmallVec<B>)
    where
        B: Array<Item = A::Item>;
    pub fn grow(&mut self, new_cap: usize);
    pub fn try_grow(&mut self, new_cap: usize) -> Result<(), CollectionAllocErr>;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), CollectionAllocErr>;
    pub fn shrink_to_fit(&mut self);
    pub fn truncate(&mut self, len: usize);
    pub fn as_slice(&self) -> &[A::Item];
    pub fn as_mut_slice(&mut self) -> &mut [A::Item];
    pub fn swap_remove(&mut self, index: usize) -> A::Item;
    pub fn clear(&mut self);
    pub fn remove(&mut self, index: usize) -> A::Item;
    pub fn insert(&mut self, index: usize, element: A::Item);
    pub fn insert_many<I: IntoIterator<Item = A::Item>>(&mut self, index: usize, iterable: I);
    pub fn into_vec(self) -> Vec<A::Item>;
    pub fn into_boxed_slice(self) -> Box<[A::Item]>;
    pub fn into_inner(self) -> Result<A, Self>;
    pub fn retain<F: FnMut(&mut A::Item) -> bool>(&mut self, f: F);
    pub fn retain_mut<F: FnMut(&mut A::Item) -> bool>(&mut self, f: F);
    pub fn dedup(&mut self)
    where
        A::Item: PartialEq<A::Item>;
    pub fn dedup_by<F>(&mut self, same_bucket: F)
    where
        F: FnMut(&mut A::Item, &mut A::Item) -> bool;
    pub fn dedup_by_key<F, K>(&mut self, key: F)
    where
        F: FnMut(&mut A::Item) -> K,
        K: PartialEq<K>;
    pub fn resize_with<F>(&mut self, new_len: usize, f: F)
    where
        F: FnMut() -> A::Item;
    pub unsafe fn from_raw_parts(ptr: *mut A::Item, length: usize, capacity: usize) -> SmallVec<A>;
    pub fn as_ptr(&self) -> *const A::Item;
    pub fn as_mut_ptr(&mut self) -> *mut A::Item;
}
impl<A: Array> SmallVec<A>
where
    A::Item: Copy,
{
    pub fn from_slice(slice: &[A::Item]) -> Self;
    pub fn insert_from_slice(&mut self, index: usize, slice: &[A::Item]);
    pub fn extend_from_slice(&mut self, slice: &[A::Item]);
}
impl<A: Array> SmallVec<A>
where
    A::Item: Clone,
{
    pub fn resize(&mut self, len: usize, value: A::Item);
    pub fn from_elem(elem: A::Item, n: usize) -> Self;
}
impl<A: Array> std::ops::Deref for SmallVec<A> {
    type Target = [A::Item];
    fn deref(&self) -> &[A::Item];
}
impl<A: Array> std::ops::DerefMut for SmallVec<A> {
    fn deref_mut(&mut self) -> &mut [A::Item];
}
impl<A: Array> AsRef<[A::Item]> for SmallVec<A> {
    fn as_ref(&self) -> &[A::Item];
}
impl<'a, A: Array> From<&'a [A::Item]> for SmallVec<A>
where
    A::Item: Clone,
{
    fn from(slice: &'a [A::Item]) -> SmallVec<A>;
    fn from(slice: &'a [A::Item]) -> SmallVec<A>;
}
impl<A: Array> From<Vec<A::Item>> for SmallVec<A> {
    fn from(vec: Vec<A::Item>) -> SmallVec<A>;
}
impl<A: Array> From<A> for SmallVec<A> {
    fn from(array: A) -> SmallVec<A>;
}
impl<A: Array, I: std::slice::SliceIndex<[A::Item]>> std::ops::Index<I> for SmallVec<A> {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output;
}
impl<A: Array, I: std::slice::SliceIndex<[A::Item]>> std::ops::IndexMut<I> for SmallVec<A> {
    fn index_mut(&mut self, index: I) -> &mut I::Output;
}
impl<A: Array> FromIterator<A::Item> for SmallVec<A> {
    fn from_iter<I: IntoIterator<Item = A::Item>>(iterable: I) -> SmallVec<A>;
}
impl<A: Array> IntoIterator for SmallVec<A> {
    type IntoIter = IntoIter<A>;
    type Item = A::Item;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a, A: Array> IntoIterator for &'a SmallVec<A> {
    type IntoIter = std::slice::Iter<'a, A::Item>;
    type Item = &'a A::Item;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a, A: Array> IntoIterator for &'a mut SmallVec<A> {
    type IntoIter = std::slice::IterMut<'a, A::Item>;
    type Item = &'a mut A::Item;
    fn into_iter(self) -> Self::IntoIter;
}
impl<T, const N: usize> SmallVec<[T; N]> {
    pub const fn new_const() -> Self;
    pub const fn from_const(items: [T; N]) -> Self;
    pub const unsafe fn from_const_with_len_unchecked(items: [T; N], len: usize) -> Self;
}
#[derive(Clone, Debug)]
pub struct IntoIter<A: Array> {}
impl<A: Array> Iterator for IntoIter<A> {
    type Item = A::Item;
    fn next(&mut self) -> Option<A::Item>;
}
impl<A: Array> DoubleEndedIterator for IntoIter<A> {}
impl<A: Array> IntoIter<A> {
    pub fn as_slice(&self) -> &[A::Item];
    pub fn as_mut_slice(&mut self) -> &mut [A::Item];
}
#[derive(Debug)]
pub struct Drain<'a, T: 'a + Array> {}
impl<'a, T: 'a + Array> Iterator for Drain<'a, T> {
    type Item = T::Item;
    fn next(&mut self) -> Option<T::Item>;
}
impl<'a, T: 'a + Array> DoubleEndedIterator for Drain<'a, T> {}
