//! Shared byte buffers.

#![pure]

#[derive(Clone, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Bytes {}
impl Bytes {
    pub const fn new() -> Self;
    pub const fn from_static(bytes: &'static [u8]) -> Self;
    pub fn from_owner<T>(owner: T) -> Self
    where
        T: AsRef<[u8]> + Send + 'static;
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub fn is_unique(&self) -> bool;
    pub fn copy_from_slice(data: &[u8]) -> Self;
    pub fn slice(&self, range: impl std::ops::RangeBounds<usize>) -> Self;
    pub fn slice_ref(&self, subset: &[u8]) -> Self;
    pub fn split_off(&mut self, at: usize) -> Self;
    pub fn split_to(&mut self, at: usize) -> Self;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn try_into_mut(self) -> Result<BytesMut, Bytes>;
}
impl Buf for Bytes {
    fn remaining(&self) -> usize;
    fn chunk(&self) -> &[u8];
    fn advance(&mut self, cnt: usize);
    fn copy_to_bytes(&mut self, len: usize) -> Self;
}
impl std::ops::Deref for Bytes {
    type Target = [u8];
    fn deref(&self) -> &[u8];
}
impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8];
}
impl IntoIterator for Bytes {
    type Item = u8;
    type IntoIter = IntoIter<Bytes>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a> IntoIterator for &'a Bytes {
    type Item = &'a u8;
    type IntoIter = std::slice::Iter<'a, u8>;
    fn into_iter(self) -> Self::IntoIter;
}
impl FromIterator<u8> for Bytes {
    fn from_iter<T: IntoIterator<Item = u8>>(into_iter: T) -> Self;
}
impl From<&'static [u8]> for Bytes {
    fn from(slice: &'static [u8]) -> Bytes;
}
impl From<&'static str> for Bytes {
    fn from(slice: &'static str) -> Bytes;
}
impl From<Vec<u8>> for Bytes {
    fn from(vec: Vec<u8>) -> Bytes;
}
impl From<Box<[u8]>> for Bytes {
    fn from(slice: Box<[u8]>) -> Bytes;
}
impl From<String> for Bytes {
    fn from(s: String) -> Bytes;
}
#[derive(Clone, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct BytesMut {}
impl BytesMut {
    pub fn with_capacity(capacity: usize) -> BytesMut;
    pub fn new() -> BytesMut;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn freeze(self) -> Bytes;
    pub fn zeroed(len: usize) -> BytesMut;
    pub fn split_off(&mut self, at: usize) -> BytesMut;
    pub fn split(&mut self) -> BytesMut;
    pub fn split_to(&mut self, at: usize) -> BytesMut;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn resize(&mut self, new_len: usize, value: u8);
    pub unsafe fn set_len(&mut self, len: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reclaim(&mut self, additional: usize) -> bool;
    pub fn extend_from_slice(&mut self, extend: &[u8]);
    pub fn extend_from_within(&mut self, range: impl std::ops::RangeBounds<usize>);
    pub fn unsplit(&mut self, other: BytesMut);
    pub fn try_unsplit(&mut self, other: BytesMut) -> Result<(), BytesMut>;
    pub fn spare_capacity_mut(&mut self) -> &mut [std::mem::MaybeUninit<u8>];
}
impl Buf for BytesMut {
    fn remaining(&self) -> usize;
    fn chunk(&self) -> &[u8];
    fn advance(&mut self, cnt: usize);
    fn copy_to_bytes(&mut self, len: usize) -> Bytes;
}
unsafe impl BufMut for BytesMut {
    fn remaining_mut(&self) -> usize;
    unsafe fn advance_mut(&mut self, cnt: usize);
    fn chunk_mut(&mut self) -> &mut UninitSlice;
    fn put<T: Buf>(&mut self, src: T)
    where
        Self: Sized;
    fn put_slice(&mut self, src: &[u8]);
    fn put_bytes(&mut self, val: u8, cnt: usize);
}
impl AsRef<[u8]> for BytesMut {
    fn as_ref(&self) -> &[u8];
}
impl std::ops::Deref for BytesMut {
    type Target = [u8];
    fn deref(&self) -> &[u8];
}
impl std::ops::DerefMut for BytesMut {
    fn deref_mut(&mut self) -> &mut [u8];
}
impl<'a> From<&'a [u8]> for BytesMut {
    fn from(src: &'a [u8]) -> BytesMut;
}
impl<'a> From<&'a str> for BytesMut {
    fn from(src: &'a str) -> BytesMut;
}
impl IntoIterator for BytesMut {
    type Item = u8;
    type IntoIter = IntoIter<BytesMut>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a> IntoIterator for &'a BytesMut {
    type Item = &'a u8;
    type IntoIter = std::slice::Iter<'a, u8>;
    fn into_iter(self) -> Self::IntoIter;
}
impl FromIterator<u8> for BytesMut {
    fn from_iter<T: IntoIterator<Item = u8>>(into_iter: T) -> Self;
}
impl<'a> FromIterator<&'a u8> for BytesMut {
    fn from_iter<T: IntoIterator<Item = &'a u8>>(into_iter: T) -> Self;
}
pub trait Buf {
    fn remaining(&self) -> usize;
    fn chunk(&self) -> &[u8];
    fn chunks_vectored<'a>(&'a self, dst: &mut [std::io::IoSlice<'a>]) -> usize {}
    fn advance(&mut self, cnt: usize);
    fn has_remaining(&self) -> bool {}
    fn copy_to_slice(&mut self, dst: &mut [u8]) {}
    fn get_u8(&mut self) -> u8 {}
    fn get_i8(&mut self) -> i8 {}
    fn get_u16(&mut self) -> u16 {}
    fn get_u16_le(&mut self) -> u16 {}
    fn get_u16_ne(&mut self) -> u16 {}
    fn get_i16(&mut self) -> i16 {}
    fn get_i16_le(&mut self) -> i16 {}
    fn get_i16_ne(&mut self) -> i16 {}
    fn get_u32(&mut self) -> u32 {}
    fn get_u32_le(&mut self) -> u32 {}
    fn get_u32_ne(&mut self) -> u32 {}
    fn get_i32(&mut self) -> i32 {}
    fn get_i32_le(&mut self) -> i32 {}
    fn get_i32_ne(&mut self) -> i32 {}
    fn get_u64(&mut self) -> u64 {}
    fn get_u64_le(&mut self) -> u64 {}
    fn get_u64_ne(&mut self) -> u64 {}
    fn get_i64(&mut self) -> i64 {}
    fn get_i64_le(&mut self) -> i64 {}
    fn get_i64_ne(&mut self) -> i64 {}
    fn get_u128(&mut self) -> u128 {}
    fn get_u128_le(&mut self) -> u128 {}
    fn get_u128_ne(&mut self) -> u128 {}
    fn get_i128(&mut self) -> i128 {}
    fn get_i128_le(&mut self) -> i128 {}
    fn get_i128_ne(&mut self) -> i128 {}
    fn get_uint(&mut self, nbytes: usize) -> u64 {}
    fn get_uint_le(&mut self, nbytes: usize) -> u64 {}
    fn get_uint_ne(&mut self, nbytes: usize) -> u64 {}
    fn get_int(&mut self, nbytes: usize) -> i64 {}
    fn get_int_le(&mut self, nbytes: usize) -> i64 {}
    fn get_int_ne(&mut self, nbytes: usize) -> i64 {}
    fn get_f32(&mut self) -> f32 {}
    fn get_f32_le(&mut self) -> f32 {}
    fn get_f32_ne(&mut self) -> f32 {}
    fn get_f64(&mut self) -> f64 {}
    fn get_f64_le(&mut self) -> f64 {}
    fn get_f64_ne(&mut self) -> f64 {}
    fn try_copy_to_slice(&mut self, dst: &mut [u8]) -> Result<(), TryGetError> {}
    fn try_get_u8(&mut self) -> Result<u8, TryGetError> {}
    fn try_get_i8(&mut self) -> Result<i8, TryGetError> {}
    fn try_get_u16(&mut self) -> Result<u16, TryGetError> {}
    fn try_get_u16_le(&mut self) -> Result<u16, TryGetError> {}
    fn try_get_u16_ne(&mut self) -> Result<u16, TryGetError> {}
    fn try_get_i16(&mut self) -> Result<i16, TryGetError> {}
    fn try_get_i16_le(&mut self) -> Result<i16, TryGetError> {}
    fn try_get_i16_ne(&mut self) -> Result<i16, TryGetError> {}
    fn try_get_u32(&mut self) -> Result<u32, TryGetError> {}
    fn try_get_u32_le(&mut self) -> Result<u32, TryGetError> {}
    fn try_get_u32_ne(&mut self) -> Result<u32, TryGetError> {}
    fn try_get_i32(&mut self) -> Result<i32, TryGetError> {}
    fn try_get_i32_le(&mut self) -> Result<i32, TryGetError> {}
    fn try_get_i32_ne(&mut self) -> Result<i32, TryGetError> {}
    fn try_get_u64(&mut self) -> Result<u64, TryGetError> {}
    fn try_get_u64_le(&mut self) -> Result<u64, TryGetError> {}
    fn try_get_u64_ne(&mut self) -> Result<u64, TryGetError> {}
    fn try_get_i64(&mut self) -> Result<i64, TryGetError> {}
    fn try_get_i64_le(&mut self) -> Result<i64, TryGetError> {}
    fn try_get_i64_ne(&mut self) -> Result<i64, TryGetError> {}
    fn try_get_u128(&mut self) -> Result<u128, TryGetError> {}
    fn try_get_u128_le(&mut self) -> Result<u128, TryGetError> {}
    fn try_get_u128_ne(&mut self) -> Result<u128, TryGetError> {}
    fn try_get_i128(&mut self) -> Result<i128, TryGetError> {}
    fn try_get_i128_le(&mut self) -> Result<i128, TryGetError> {}
    fn try_get_i128_ne(&mut self) -> Result<i128, TryGetError> {}
    fn try_get_uint(&mut self, nbytes: usize) -> Result<u64, TryGetError> {}
    fn try_get_uint_le(&mut self, nbytes: usize) -> Result<u64, TryGetError> {}
    fn try_get_uint_ne(&mut self, nbytes: usize) -> Result<u64, TryGetError> {}
    fn try_get_int(&mut self, nbytes: usize) -> Result<i64, TryGetError> {}
    fn try_get_int_le(&mut self, nbytes: usize) -> Result<i64, TryGetError> {}
    fn try_get_int_ne(&mut self, nbytes: usize) -> Result<i64, TryGetError> {}
    fn try_get_f32(&mut self) -> Result<f32, TryGetError> {}
    fn try_get_f32_le(&mut self) -> Result<f32, TryGetError> {}
    fn try_get_f32_ne(&mut self) -> Result<f32, TryGetError> {}
    fn try_get_f64(&mut self) -> Result<f64, TryGetError> {}
    fn try_get_f64_le(&mut self) -> Result<f64, TryGetError> {}
    fn try_get_f64_ne(&mut self) -> Result<f64, TryGetError> {}
    fn copy_to_bytes(&mut self, len: usize) -> Bytes {}
    fn take(self, limit: usize) -> Take<Self>
    where
        Self: Sized,
    {
    }
    fn chain<U: Buf>(self, next: U) -> Chain<Self, U>
    where
        Self: Sized,
    {
    }
    fn reader(self) -> Reader<Self>
    where
        Self: Sized,
    {
    }
}
pub unsafe trait BufMut {
    fn remaining_mut(&self) -> usize;
    unsafe fn advance_mut(&mut self, cnt: usize);
    fn has_remaining_mut(&self) -> bool {}
    fn chunk_mut(&mut self) -> &mut UninitSlice;
    fn put<T: Buf>(&mut self, src: T)
    where
        Self: Sized,
    {
    }
    fn put_slice(&mut self, src: &[u8]) {}
    fn put_bytes(&mut self, val: u8, cnt: usize) {}
    fn put_u8(&mut self, n: u8) {}
    fn put_i8(&mut self, n: i8) {}
    fn put_u16(&mut self, n: u16) {}
    fn put_u16_le(&mut self, n: u16) {}
    fn put_u16_ne(&mut self, n: u16) {}
    fn put_i16(&mut self, n: i16) {}
    fn put_i16_le(&mut self, n: i16) {}
    fn put_i16_ne(&mut self, n: i16) {}
    fn put_u32(&mut self, n: u32) {}
    fn put_u32_le(&mut self, n: u32) {}
    fn put_u32_ne(&mut self, n: u32) {}
    fn put_i32(&mut self, n: i32) {}
    fn put_i32_le(&mut self, n: i32) {}
    fn put_i32_ne(&mut self, n: i32) {}
    fn put_u64(&mut self, n: u64) {}
    fn put_u64_le(&mut self, n: u64) {}
    fn put_u64_ne(&mut self, n: u64) {}
    fn put_i64(&mut self, n: i64) {}
    fn put_i64_le(&mut self, n: i64) {}
    fn put_i64_ne(&mut self, n: i64) {}
    fn put_u128(&mut self, n: u128) {}
    fn put_u128_le(&mut self, n: u128) {}
    fn put_u128_ne(&mut self, n: u128) {}
    fn put_i128(&mut self, n: i128) {}
    fn put_i128_le(&mut self, n: i128) {}
    fn put_i128_ne(&mut self, n: i128) {}
    fn put_uint(&mut self, n: u64, nbytes: usize) {}
    fn put_uint_le(&mut self, n: u64, nbytes: usize) {}
    fn put_uint_ne(&mut self, n: u64, nbytes: usize) {}
    fn put_int(&mut self, n: i64, nbytes: usize) {}
    fn put_int_le(&mut self, n: i64, nbytes: usize) {}
    fn put_int_ne(&mut self, n: i64, nbytes: usize) {}
    fn put_f32(&mut self, n: f32) {}
    fn put_f32_le(&mut self, n: f32) {}
    fn put_f32_ne(&mut self, n: f32) {}
    fn put_f64(&mut self, n: f64) {}
    fn put_f64_le(&mut self, n: f64) {}
    fn put_f64_ne(&mut self, n: f64) {}
    fn limit(self, limit: usize) -> Limit<Self>
    where
        Self: Sized,
    {
    }
    fn writer(self) -> Writer<Self>
    where
        Self: Sized,
    {
    }
    fn chain_mut<U: BufMut>(self, next: U) -> Chain<Self, U>
    where
        Self: Sized,
    {
    }
}
