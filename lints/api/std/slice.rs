//! Declarations of `std::slice`.

use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::ffi::{OsStr, OsString};
use crate::fmt::{Debug, Display, Error, Formatter};
use crate::hash::{Hash, Hasher};
use crate::io::{BufRead, Read, Write};
use crate::iter::{Cloned, FusedIterator};
use crate::mem::MaybeUninit;
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::ops::{Index, IndexMut, OneSidedRange, Range, RangeBounds};
use crate::str::Utf8Chunks;

pub unsafe trait GetDisjointMutIndex: Clone {}
pub trait SlicePattern {
    type Item;
    fn as_slice(&self) -> &[Self::Item];
}
impl<T> SlicePattern for [T] {
    type Item = T;
    fn as_slice(&self) -> &[T];
}
impl<T, const N: usize> SlicePattern for [T; N] {
    type Item = T;
    fn as_slice(&self) -> &[T];
}

pub fn from_mut<T>(s: &mut T) -> &mut [T];
pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];
pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];
pub fn from_ref<T>(s: &T) -> &[T];
pub trait Concat<Item: ?Sized> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}
pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}
pub trait SliceIndex<T: ?Sized> {
    type Output: ?Sized;
}
#[derive(Debug)]
pub struct ArrayWindows<'a, T: 'a, const N: usize> {}
impl<T, const N: usize> Clone for ArrayWindows<'_, T, N> { fn clone(&self) -> ArrayWindows<'_, T, N>; }
impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> { fn next_back(&mut self) -> Option<&'a [T; N]>; }
impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}
impl<T, const N: usize> FusedIterator for ArrayWindows<'_, T, N> {}
impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> {
    type Item = &'a [T; N];
    fn next(&mut self) -> Option<Self::Item>;
}
pub struct ChunkBy<'a, T: 'a, P> {}
impl<'a, T: 'a, P: Clone> Clone for ChunkBy<'a, T, P> { fn clone(&self) -> ChunkBy<'a, T, P>; }
impl<'a, T: 'a + Debug, P> Debug for ChunkBy<'a, T, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<'a, T, P> {
    fn next_back(&mut self) -> Option<<ChunkBy<'a, T, P> as Iterator>::Item>;
}
impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> FusedIterator for ChunkBy<'a, T, P> {}
impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<Self::Item>;
}
pub struct ChunkByMut<'a, T: 'a, P> {}
impl<'a, T: 'a + Debug, P> Debug for ChunkByMut<'a, T, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkByMut<'a, T, P> {
    fn next_back(&mut self) -> Option<<ChunkByMut<'a, T, P> as Iterator>::Item>;
}
impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> FusedIterator for ChunkByMut<'a, T, P> {}
impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Debug)]
pub struct Chunks<'a, T: 'a> {}
impl<T> Clone for Chunks<'_, T> { fn clone(&self) -> Chunks<'_, T>; }
impl<'a, T> DoubleEndedIterator for Chunks<'a, T> { fn next_back(&mut self) -> Option<&'a [T]>; }
impl<T> ExactSizeIterator for Chunks<'_, T> {}
impl<T> FusedIterator for Chunks<'_, T> {}
impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}
#[derive(Debug)]
pub struct ChunksExact<'a, T: 'a> {}
impl<'a, T> ChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T]; }
impl<T> Clone for ChunksExact<'_, T> { fn clone(&self) -> ChunksExact<'_, T>; }
impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> { fn next_back(&mut self) -> Option<&'a [T]>; }
impl<T> ExactSizeIterator for ChunksExact<'_, T> {}
impl<T> FusedIterator for ChunksExact<'_, T> {}
impl<'a, T> Iterator for ChunksExact<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}
#[derive(Debug)]
pub struct ChunksExactMut<'a, T: 'a> {}
impl<'a, T> ChunksExactMut<'a, T> { pub fn into_remainder(self) -> &'a mut [T]; }
impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]>; }
impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}
impl<T> FusedIterator for ChunksExactMut<'_, T> {}
impl<'a, T> Iterator for ChunksExactMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}
#[derive(Debug)]
pub struct ChunksMut<'a, T: 'a> {}
impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]>; }
impl<T> ExactSizeIterator for ChunksMut<'_, T> {}
impl<T> FusedIterator for ChunksMut<'_, T> {}
impl<'a, T> Iterator for ChunksMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}
#[derive(Clone, Debug)]
pub struct EscapeAscii<'a> {}
impl<'a> Display for EscapeAscii<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a> DoubleEndedIterator for EscapeAscii<'a> { fn next_back(&mut self) -> Option<u8>; }
impl<'a> FusedIterator for EscapeAscii<'a> {}
impl<'a> Iterator for EscapeAscii<'a> {
    type Item = u8;
    fn next(&mut self) -> Option<u8>;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
impl crate::error::Error for GetDisjointMutError {}
impl Display for GetDisjointMutError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
pub struct Iter<'a, T: 'a> {}
impl<'a, T> Iter<'a, T> { pub fn as_slice(&self) -> &'a [T]; }
impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Iter<'_, T>; }
impl<T> AsRef<[T]> for Iter<'_, T> { fn as_ref(&self) -> &[T]; }
impl<T> Default for Iter<'_, T> { fn default() -> Iter<'_, T>; }
impl<T: Debug> Debug for Iter<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T>; }
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}
pub struct IterMut<'a, T: 'a> {}
impl<'a, T> IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T];
    pub fn as_slice(&self) -> &[T];
}
impl<T> AsRef<[T]> for IterMut<'_, T> { fn as_ref(&self) -> &[T]; }
impl<T> Default for IterMut<'_, T> { fn default() -> IterMut<'_, T>; }
impl<T: Debug> Debug for IterMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T>; }
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> FusedIterator for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T>;
}
#[derive(Debug)]
pub struct RChunks<'a, T: 'a> {}
impl<T> Clone for RChunks<'_, T> { fn clone(&self) -> RChunks<'_, T>; }
impl<'a, T> DoubleEndedIterator for RChunks<'a, T> { fn next_back(&mut self) -> Option<&'a [T]>; }
impl<T> ExactSizeIterator for RChunks<'_, T> {}
impl<T> FusedIterator for RChunks<'_, T> {}
impl<'a, T> Iterator for RChunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}
#[derive(Debug)]
pub struct RChunksExact<'a, T: 'a> {}
impl<'a, T> RChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T]; }
impl<'a, T> Clone for RChunksExact<'a, T> { fn clone(&self) -> RChunksExact<'a, T>; }
impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> { fn next_back(&mut self) -> Option<&'a [T]>; }
impl<'a, T> ExactSizeIterator for RChunksExact<'a, T> {}
impl<T> FusedIterator for RChunksExact<'_, T> {}
impl<'a, T> Iterator for RChunksExact<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}
#[derive(Debug)]
pub struct RChunksExactMut<'a, T: 'a> {}
impl<'a, T> RChunksExactMut<'a, T> { pub fn into_remainder(self) -> &'a mut [T]; }
impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]>; }
impl<T> ExactSizeIterator for RChunksExactMut<'_, T> {}
impl<T> FusedIterator for RChunksExactMut<'_, T> {}
impl<'a, T> Iterator for RChunksExactMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}
#[derive(Debug)]
pub struct RChunksMut<'a, T: 'a> {}
impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]>; }
impl<T> ExactSizeIterator for RChunksMut<'_, T> {}
impl<T> FusedIterator for RChunksMut<'_, T> {}
impl<'a, T> Iterator for RChunksMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}
pub struct RSplit<'a, T: 'a, P: FnMut(&T) -> bool> {}
impl<T, P: Clone + FnMut(&T) -> bool> Clone for RSplit<'_, T, P> { fn clone(&self) -> RSplit<'_, T, P>; }
impl<T: Debug, P: FnMut(&T) -> bool> Debug for RSplit<'_, T, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplit<'a, T, P> { fn next_back(&mut self) -> Option<&'a [T]>; }
impl<T, P: FnMut(&T) -> bool> FusedIterator for RSplit<'_, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplit<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}
pub struct RSplitMut<'a, T: 'a, P: FnMut(&T) -> bool> {}
impl<T: Debug, P: FnMut(&T) -> bool> Debug for RSplitMut<'_, T, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplitMut<'a, T, P> { fn next_back(&mut self) -> Option<&'a mut [T]>; }
impl<T, P: FnMut(&T) -> bool> FusedIterator for RSplitMut<'_, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}
pub struct RSplitN<'a, T: 'a, P: FnMut(&T) -> bool> {}
impl<T: Debug, P: FnMut(&T) -> bool> Debug for RSplitN<'_, T, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T, P: FnMut(&T) -> bool> FusedIterator for RSplitN<'a, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitN<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}
pub struct RSplitNMut<'a, T: 'a, P: FnMut(&T) -> bool> {}
impl<T: Debug, P: FnMut(&T) -> bool> Debug for RSplitNMut<'_, T, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T, P: FnMut(&T) -> bool> FusedIterator for RSplitNMut<'a, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitNMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}
pub struct Split<'a, T: 'a, P: FnMut(&T) -> bool> {}
impl<T, P: Clone + FnMut(&T) -> bool> Clone for Split<'_, T, P> { fn clone(&self) -> Split<'_, T, P>; }
impl<T: Debug, P: FnMut(&T) -> bool> Debug for Split<'_, T, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for Split<'a, T, P> { fn next_back(&mut self) -> Option<&'a [T]>; }
impl<T, P: FnMut(&T) -> bool> FusedIterator for Split<'_, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for Split<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}
pub struct SplitInclusive<'a, T: 'a, P: FnMut(&T) -> bool> {}
impl<T, P: Clone + FnMut(&T) -> bool> Clone for SplitInclusive<'_, T, P> { fn clone(&self) -> SplitInclusive<'_, T, P>; }
impl<T: Debug, P: FnMut(&T) -> bool> Debug for SplitInclusive<'_, T, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<'a, T, P> { fn next_back(&mut self) -> Option<&'a [T]>; }
impl<T, P: FnMut(&T) -> bool> FusedIterator for SplitInclusive<'_, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusive<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}
pub struct SplitInclusiveMut<'a, T: 'a, P: FnMut(&T) -> bool> {}
impl<T: Debug, P: FnMut(&T) -> bool> Debug for SplitInclusiveMut<'_, T, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusiveMut<'a, T, P> { fn next_back(&mut self) -> Option<&'a mut [T]>; }
impl<T, P: FnMut(&T) -> bool> FusedIterator for SplitInclusiveMut<'_, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusiveMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}
pub struct SplitMut<'a, T: 'a, P: FnMut(&T) -> bool> {}
impl<T: Debug, P: FnMut(&T) -> bool> Debug for SplitMut<'_, T, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitMut<'a, T, P> { fn next_back(&mut self) -> Option<&'a mut [T]>; }
impl<T, P: FnMut(&T) -> bool> FusedIterator for SplitMut<'_, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}
pub struct SplitN<'a, T: 'a, P: FnMut(&T) -> bool> {}
impl<T: Debug, P: FnMut(&T) -> bool> Debug for SplitN<'_, T, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T, P: FnMut(&T) -> bool> FusedIterator for SplitN<'a, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitN<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}
pub struct SplitNMut<'a, T: 'a, P: FnMut(&T) -> bool> {}
impl<T: Debug, P: FnMut(&T) -> bool> Debug for SplitNMut<'_, T, P> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<'a, T, P: FnMut(&T) -> bool> FusedIterator for SplitNMut<'a, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitNMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}
#[derive(Debug)]
pub struct Windows<'a, T: 'a> {}
impl<T> Clone for Windows<'_, T> { fn clone(&self) -> Windows<'_, T>; }
impl<'a, T> DoubleEndedIterator for Windows<'a, T> { fn next_back(&mut self) -> Option<<Windows<'a, T> as Iterator>::Item>; }
impl<T> ExactSizeIterator for Windows<'_, T> {}
impl<T> FusedIterator for Windows<'_, T> {}
impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}
impl<T> [MaybeUninit<T>] {
    pub fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Copy;
    pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Clone;
    pub unsafe fn assume_init_drop(&mut self);
    pub unsafe fn assume_init_ref(&self) -> &[T];
    pub unsafe fn assume_init_mut(&mut self) -> &mut [T];
}
impl [u8] {
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn escape_ascii(&self) -> EscapeAscii<'_>;
    pub fn trim_ascii_start(&self) -> &[u8];
    pub fn trim_ascii_end(&self) -> &[u8];
    pub fn trim_ascii(&self) -> &[u8];
    pub fn utf8_chunks(&self) -> Utf8Chunks<'_>;
    pub fn to_ascii_uppercase(&self) -> Vec<u8>;
    pub fn to_ascii_lowercase(&self) -> Vec<u8>;
}
impl<T> [T] {
    #[order_free] pub fn len(&self) -> usize;
    #[order_free] pub fn is_empty(&self) -> bool;
    pub fn first(&self) -> Option<&T>;
    pub fn first_mut(&mut self) -> Option<&mut T>;
    #[positional] pub fn split_first(&self) -> Option<(&T, &[T])>;
    pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    #[positional] pub fn split_last(&self) -> Option<(&T, &[T])>;
    pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    pub fn last(&self) -> Option<&T>;
    pub fn last_mut(&mut self) -> Option<&mut T>;
    pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
    pub fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])>;
    pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
    pub fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])>;
    pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&<I as SliceIndex<[T]>>::Output>;
    pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut <I as SliceIndex<[T]>>::Output>;
    pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &<I as SliceIndex<[T]>>::Output;
    pub unsafe fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut <I as SliceIndex<[T]>>::Output;
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub fn as_ptr_range(&self) -> Range<*const T>;
    pub fn as_mut_ptr_range(&mut self) -> Range<*mut T>;
    pub fn as_array<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn swap(&mut self, a: usize, b: usize);
    pub fn reverse(&mut self);
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    #[positional] pub fn windows(&self, size: usize) -> Windows<'_, T>;
    #[positional] pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
    #[positional] pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
    #[positional] pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
    #[positional] pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T>;
    #[positional] pub unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]];
    #[positional] pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
    pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
    #[positional] pub unsafe fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]];
    #[positional] pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
    pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]);
    #[positional] pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N>;
    #[positional] pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
    #[positional] pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T>;
    #[positional] pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T>;
    #[positional] pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T>;
    #[positional] pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F>;
    #[positional] pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<'_, T, F>;
    #[positional] pub fn split_at(&self, mid: usize) -> (&[T], &[T]);
    #[positional] pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    pub unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]);
    pub unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])>;
    #[positional] pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<'_, T, F>;
    #[positional] pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F>;
    #[positional] pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<'_, T, F>;
    #[positional] pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F>;
    #[positional] pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<'_, T, F>;
    #[positional] pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> RSplitMut<'_, T, F>;
    #[positional] pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<'_, T, F>;
    #[positional] pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F>;
    #[positional] pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> RSplitN<'_, T, F>;
    #[positional] pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F>;
    #[order_free] pub fn contains(&self, x: &T) -> bool where T: PartialEq;
    pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq;
    pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq;
    pub fn strip_prefix<P: SlicePattern<Item = T> + ?Sized>(&self, prefix: &P) -> Option<&[T]> where T: PartialEq;
    pub fn strip_suffix<P: SlicePattern<Item = T> + ?Sized>(&self, suffix: &P) -> Option<&[T]> where T: PartialEq;
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
    pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize>;
    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize>;
    #[sorts] pub fn sort_unstable(&mut self) where T: Ord;
    #[sorts] pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
    #[sorts] pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord;
    pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]);
    pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]);
    pub fn rotate_left(&mut self, mid: usize);
    pub fn rotate_right(&mut self, k: usize);
    pub fn fill(&mut self, value: T) where T: Clone;
    pub fn fill_with<F: FnMut() -> T>(&mut self, f: F);
    pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone;
    pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy;
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy;
    pub fn swap_with_slice(&mut self, other: &mut [T]);
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]);
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
    pub fn is_sorted(&self) -> bool where T: PartialOrd;
    pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, compare: F) -> bool;
    pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, f: F) -> bool;
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize;
    pub fn split_off<'a, R: OneSidedRange<usize>>(self: &mut &'a Self, range: R) -> Option<&'a Self>;
    pub fn split_off_mut<'a, R: OneSidedRange<usize>>(self: &mut &'a mut Self, range: R) -> Option<&'a mut Self>;
    pub fn split_off_first<'a>(self: &mut &'a Self) -> Option<&'a T>;
    pub fn split_off_first_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T>;
    pub fn split_off_last<'a>(self: &mut &'a Self) -> Option<&'a T>;
    pub fn split_off_last_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T>;
    pub unsafe fn get_disjoint_unchecked_mut<I: GetDisjointMutIndex + SliceIndex<[T]>, const N: usize>(&mut self, indices: [I; N]) -> [&mut <I as SliceIndex<[T]>>::Output; N];
    pub fn get_disjoint_mut<I: GetDisjointMutIndex + SliceIndex<[T]>, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut <I as SliceIndex<[T]>>::Output; N], GetDisjointMutError>;
    pub fn element_offset(&self, element: &T) -> Option<usize>;
    #[sorts] pub fn sort(&mut self) where T: Ord;
    #[sorts] pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
    #[sorts] pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
    #[sorts] pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
    pub fn to_vec(&self) -> Vec<T> where T: Clone;
    pub fn into_vec(self: Box<Self>) -> Vec<T>;
    pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy;
    pub fn concat<Item: ?Sized>(&self) -> <[T] as Concat<Item>>::Output where [T]: Concat<Item>;
    pub fn join<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output where [T]: Join<Separator>;
    pub fn connect<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output where [T]: Join<Separator>;
}
impl<T: Clone> ToOwned for [T] {
    type Owned = Vec<T>;
    fn to_owned(&self) -> Vec<T>;
}
impl<T: Eq> Eq for [T] {}
impl<T: Ord> Ord for [T] { fn cmp(&self, other: &[T]) -> Ordering; }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for &[T] { fn eq(&self, other: &[U; N]) -> bool; }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for &mut [T] { fn eq(&self, other: &[U; N]) -> bool; }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T] { fn eq(&self, other: &[U; N]) -> bool; }
impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] { fn eq(&self, other: &[U]) -> bool; }
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &[T] { fn eq(&self, other: &Vec<U>) -> bool; }
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &mut [T] { fn eq(&self, other: &Vec<U>) -> bool; }
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for [T] { fn eq(&self, other: &Vec<U>) -> bool; }
impl<T: PartialOrd> PartialOrd for [T] { fn partial_cmp(&self, other: &[T]) -> Option<Ordering>; }
impl<T> AsMut<[T]> for [T] { fn as_mut(&mut self) -> &mut [T]; }
impl<T> AsRef<[T]> for [T] { fn as_ref(&self) -> &[T]; }
impl<T> Default for &[T] { fn default() -> &[T]; }
impl<T> Default for &mut [T] { fn default() -> &mut [T]; }
impl<T: Debug> Debug for [T] { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T: Hash> Hash for [T] { fn hash<H: Hasher>(&self, state: &mut H); }
impl BufRead for &[u8] {
    fn fill_buf(&mut self) -> crate::io::Result<&[u8]>;
    fn consume(&mut self, amt: usize);
}
impl Read for &[u8] { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
impl Write for &mut [u8] {
    fn write(&mut self, data: &[u8]) -> crate::io::Result<usize>;
    fn flush(&mut self) -> crate::io::Result<()>;
}
impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T>;
}
impl<'a> ToSocketAddrs for &'a [SocketAddr] {
    type Iter = Cloned<Iter<'a, SocketAddr>>;
    fn to_socket_addrs(&self) -> crate::io::Result<Self::Iter>;
}
impl<T, I: SliceIndex<[T]>> Index<I> for [T] {
    type Output = <I as SliceIndex<[T]>>::Output;
    fn index(&self, index: I) -> &<I as SliceIndex<[T]>>::Output;
}
impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] { fn index_mut(&mut self, index: I) -> &mut <I as SliceIndex<[T]>>::Output; }
impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;
    fn concat(slice: &[V]) -> Vec<T>;
}
impl<S: Borrow<str>> Concat<str> for [S] {
    type Output = String;
    fn concat(slice: &[S]) -> String;
}
impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;
    fn join(slice: &[V], sep: &T) -> Vec<T>;
}
impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] {
    type Output = Vec<T>;
    fn join(slice: &[V], sep: &[T]) -> Vec<T>;
}
impl<S: Borrow<OsStr>> Join<&OsStr> for [S] {
    type Output = OsString;
    fn join(slice: &Self, sep: &OsStr) -> OsString;
}
impl<S: Borrow<str>> Join<&str> for [S] {
    type Output = String;
    fn join(slice: &[S], sep: &str) -> String;
}
impl<T> SlicePattern for [T] {
    type Item = T;
    fn as_slice(&self) -> &[Self::Item];
}
