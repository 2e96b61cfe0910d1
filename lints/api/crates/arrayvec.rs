//! Vectors of a fixed capacity.

#![pure]

#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ArrayVec<T, const CAP: usize> {}
impl<T, const CAP: usize> ArrayVec<T, CAP> {
    pub fn new() -> ArrayVec<T, CAP>;
    pub const fn new_const() -> ArrayVec<T, CAP>;
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub const fn capacity(&self) -> usize;
    pub const fn is_full(&self) -> bool;
    pub const fn remaining_capacity(&self) -> usize;
    pub fn push(&mut self, element: T);
    pub fn try_push(&mut self, element: T) -> Result<(), CapacityError<T>>;
    pub unsafe fn push_unchecked(&mut self, element: T);
    pub fn truncate(&mut self, new_len: usize);
    pub fn clear(&mut self);
    pub fn insert(&mut self, index: usize, element: T);
    pub fn try_insert(&mut self, index: usize, element: T) -> Result<(), CapacityError<T>>;
    pub fn pop(&mut self) -> Option<T>;
    pub fn swap_remove(&mut self, index: usize) -> T;
    pub fn swap_pop(&mut self, index: usize) -> Option<T>;
    pub fn remove(&mut self, index: usize) -> T;
    pub fn pop_at(&mut self, index: usize) -> Option<T>;
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(&mut T) -> bool;
    pub fn spare_capacity_mut(&mut self) -> &mut [std::mem::MaybeUninit<T>];
    pub unsafe fn set_len(&mut self, length: usize);
    pub fn try_extend_from_slice(&mut self, other: &[T]) -> Result<(), CapacityError>
    where
        T: Copy;
    pub fn drain<R>(&mut self, range: R) -> Drain<'_, T, CAP>
    where
        R: std::ops::RangeBounds<usize>;
    pub fn into_inner(self) -> Result<[T; CAP], Self>;
    pub unsafe fn into_inner_unchecked(self) -> [T; CAP];
    pub fn take(&mut self) -> Self;
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
}
impl<T, const CAP: usize> std::ops::Deref for ArrayVec<T, CAP> {
    type Target = [T];
    fn deref(&self) -> &Self::Target;
}
impl<T, const CAP: usize> std::ops::DerefMut for ArrayVec<T, CAP> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}
impl<T, const CAP: usize> From<[T; CAP]> for ArrayVec<T, CAP> {
    fn from(array: [T; CAP]) -> Self;
}
impl<T, const CAP: usize> std::convert::TryFrom<&[T]> for ArrayVec<T, CAP>
where
    T: Clone,
{
    type Error = CapacityError;
    fn try_from(slice: &[T]) -> Result<Self, Self::Error>;
}
impl<'a, T: 'a, const CAP: usize> IntoIterator for &'a ArrayVec<T, CAP> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a, T: 'a, const CAP: usize> IntoIterator for &'a mut ArrayVec<T, CAP> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<T, const CAP: usize> IntoIterator for ArrayVec<T, CAP> {
    type Item = T;
    type IntoIter = IntoIter<T, CAP>;
    fn into_iter(self) -> IntoIter<T, CAP>;
}
impl<T, const CAP: usize> std::iter::FromIterator<T> for ArrayVec<T, CAP> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self;
}
impl<T, const CAP: usize> AsRef<[T]> for ArrayVec<T, CAP> {
    fn as_ref(&self) -> &[T];
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ArrayString<const CAP: usize> {}
impl<const CAP: usize> ArrayString<CAP> {
    pub fn new() -> ArrayString<CAP>;
    pub const fn new_const() -> ArrayString<CAP>;
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub fn from(s: &str) -> Result<Self, CapacityError<&str>>;
    pub fn from_byte_string(b: &[u8; CAP]) -> Result<Self, std::str::Utf8Error>;
    pub fn zero_filled() -> Self;
    pub const fn capacity(&self) -> usize;
    pub const fn is_full(&self) -> bool;
    pub const fn remaining_capacity(&self) -> usize;
    pub fn push(&mut self, c: char);
    pub fn try_push(&mut self, c: char) -> Result<(), CapacityError<char>>;
    pub fn push_str(&mut self, s: &str);
    pub fn try_push_str<'a>(&mut self, s: &'a str) -> Result<(), CapacityError<&'a str>>;
    pub fn pop(&mut self) -> Option<char>;
    pub fn truncate(&mut self, new_len: usize);
    pub fn remove(&mut self, idx: usize) -> char;
    pub fn clear(&mut self);
    pub unsafe fn set_len(&mut self, length: usize);
    pub fn as_str(&self) -> &str;
    pub fn as_mut_str(&mut self) -> &mut str;
    pub fn as_ptr(&self) -> *const u8;
    pub fn as_mut_ptr(&mut self) -> *mut u8;
}
impl<const CAP: usize> std::ops::Deref for ArrayString<CAP> {
    type Target = str;
    fn deref(&self) -> &str;
}
impl<const CAP: usize> std::ops::DerefMut for ArrayString<CAP> {
    fn deref_mut(&mut self) -> &mut str;
}
impl<const CAP: usize> AsRef<str> for ArrayString<CAP> {
    fn as_ref(&self) -> &str;
}
impl<const CAP: usize> AsRef<std::path::Path> for ArrayString<CAP> {
    fn as_ref(&self) -> &std::path::Path;
}
impl<const CAP: usize> std::fmt::Display for ArrayString<CAP> {}
impl<const CAP: usize> std::str::FromStr for ArrayString<CAP> {
    type Err = CapacityError;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl<'a, const CAP: usize> TryFrom<&'a str> for ArrayString<CAP> {
    type Error = CapacityError<&'a str>;
    fn try_from(f: &'a str) -> Result<Self, Self::Error>;
}
impl<'a, const CAP: usize> TryFrom<std::fmt::Arguments<'a>> for ArrayString<CAP> {
    type Error = CapacityError<std::fmt::Error>;
    fn try_from(f: std::fmt::Arguments<'a>) -> Result<Self, Self::Error>;
}
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct CapacityError<T = ()> {}
impl<T> CapacityError<T> {
    pub const fn new(element: T) -> CapacityError<T>;
    pub fn element(self) -> T;
    pub fn simplify(self) -> CapacityError;
}
impl<T: std::any::Any> std::error::Error for CapacityError<T> {}
impl<T> std::fmt::Display for CapacityError<T> {}
