//! Declarations of `std::sync::atomic`.

use crate::fmt::{Debug, Error, Formatter, Pointer};

pub const ATOMIC_BOOL_INIT: AtomicBool;
pub const ATOMIC_ISIZE_INIT: AtomicIsize;
pub const ATOMIC_USIZE_INIT: AtomicUsize;
pub fn compiler_fence(order: Ordering);
pub fn fence(order: Ordering);
pub fn spin_loop_hint();
pub trait AtomicPrimitive: Sized + Copy {
    type AtomicInner;
}
#[derive(Debug, Default)]
pub struct AtomicBool {}
impl AtomicBool {
    pub fn new(v: bool) -> AtomicBool;
    pub unsafe fn from_ptr<'a>(ptr: *mut bool) -> &'a AtomicBool;
    pub fn get_mut(&mut self) -> &mut bool;
    pub fn into_inner(self) -> bool;
    #[effect_if_static(global_state)] pub fn load(&self, order: Ordering) -> bool;
    #[changes] #[effect_if_static(global_state)] pub fn store(&self, val: bool, order: Ordering);
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, val: bool, order: Ordering) -> bool;
    #[changes] #[effect_if_static(global_state)] pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_and(&self, val: bool, order: Ordering) -> bool;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_or(&self, val: bool, order: Ordering) -> bool;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_not(&self, order: Ordering) -> bool;
    pub fn as_ptr(&self) -> *mut bool;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool>;
    #[changes] #[effect_if_static(global_state)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> Option<bool>) -> Result<bool, bool>;
    #[changes] #[effect_if_static(global_state)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> bool) -> bool;
}
impl From<bool> for AtomicBool { fn from(b: bool) -> AtomicBool; }
#[derive(Debug, Default)]
pub struct AtomicI16 {}
impl AtomicI16 {
    pub fn new(v: i16) -> AtomicI16;
    pub unsafe fn from_ptr<'a>(ptr: *mut i16) -> &'a AtomicI16;
    pub fn get_mut(&mut self) -> &mut i16;
    pub fn into_inner(self) -> i16;
    #[effect_if_static(global_state)] pub fn load(&self, order: Ordering) -> i16;
    #[changes] #[effect_if_static(global_state)] pub fn store(&self, val: i16, order: Ordering);
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, val: i16, order: Ordering) -> i16;
    #[changes] #[effect_if_static(global_state)] pub fn compare_and_swap(&self, current: i16, new: i16, order: Ordering) -> i16;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16>;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16>;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_add(&self, val: i16, order: Ordering) -> i16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_and(&self, val: i16, order: Ordering) -> i16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_or(&self, val: i16, order: Ordering) -> i16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_update<F: FnMut(i16) -> Option<i16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16>;
    #[changes] #[effect_if_static(global_state)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i16) -> Option<i16>) -> Result<i16, i16>;
    #[changes] #[effect_if_static(global_state)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i16) -> i16) -> i16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_max(&self, val: i16, order: Ordering) -> i16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_min(&self, val: i16, order: Ordering) -> i16;
    pub fn as_ptr(&self) -> *mut i16;
}
impl From<i16> for AtomicI16 { fn from(v: i16) -> AtomicI16; }
#[derive(Debug, Default)]
pub struct AtomicI32 {}
impl AtomicI32 {
    pub fn new(v: i32) -> AtomicI32;
    pub unsafe fn from_ptr<'a>(ptr: *mut i32) -> &'a AtomicI32;
    pub fn get_mut(&mut self) -> &mut i32;
    pub fn into_inner(self) -> i32;
    #[effect_if_static(global_state)] pub fn load(&self, order: Ordering) -> i32;
    #[changes] #[effect_if_static(global_state)] pub fn store(&self, val: i32, order: Ordering);
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, val: i32, order: Ordering) -> i32;
    #[changes] #[effect_if_static(global_state)] pub fn compare_and_swap(&self, current: i32, new: i32, order: Ordering) -> i32;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32>;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32>;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_add(&self, val: i32, order: Ordering) -> i32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_and(&self, val: i32, order: Ordering) -> i32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_or(&self, val: i32, order: Ordering) -> i32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_update<F: FnMut(i32) -> Option<i32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32>;
    #[changes] #[effect_if_static(global_state)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i32) -> Option<i32>) -> Result<i32, i32>;
    #[changes] #[effect_if_static(global_state)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i32) -> i32) -> i32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_max(&self, val: i32, order: Ordering) -> i32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_min(&self, val: i32, order: Ordering) -> i32;
    pub fn as_ptr(&self) -> *mut i32;
}
impl From<i32> for AtomicI32 { fn from(v: i32) -> AtomicI32; }
#[derive(Debug, Default)]
pub struct AtomicI64 {}
impl AtomicI64 {
    pub fn new(v: i64) -> AtomicI64;
    pub unsafe fn from_ptr<'a>(ptr: *mut i64) -> &'a AtomicI64;
    pub fn get_mut(&mut self) -> &mut i64;
    pub fn into_inner(self) -> i64;
    #[effect_if_static(global_state)] pub fn load(&self, order: Ordering) -> i64;
    #[changes] #[effect_if_static(global_state)] pub fn store(&self, val: i64, order: Ordering);
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, val: i64, order: Ordering) -> i64;
    #[changes] #[effect_if_static(global_state)] pub fn compare_and_swap(&self, current: i64, new: i64, order: Ordering) -> i64;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64>;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64>;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_add(&self, val: i64, order: Ordering) -> i64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_and(&self, val: i64, order: Ordering) -> i64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_or(&self, val: i64, order: Ordering) -> i64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_update<F: FnMut(i64) -> Option<i64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64>;
    #[changes] #[effect_if_static(global_state)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i64) -> Option<i64>) -> Result<i64, i64>;
    #[changes] #[effect_if_static(global_state)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i64) -> i64) -> i64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_max(&self, val: i64, order: Ordering) -> i64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_min(&self, val: i64, order: Ordering) -> i64;
    pub fn as_ptr(&self) -> *mut i64;
}
impl From<i64> for AtomicI64 { fn from(v: i64) -> AtomicI64; }
#[derive(Debug, Default)]
pub struct AtomicI8 {}
impl AtomicI8 {
    pub fn new(v: i8) -> AtomicI8;
    pub unsafe fn from_ptr<'a>(ptr: *mut i8) -> &'a AtomicI8;
    pub fn get_mut(&mut self) -> &mut i8;
    pub fn into_inner(self) -> i8;
    #[effect_if_static(global_state)] pub fn load(&self, order: Ordering) -> i8;
    #[changes] #[effect_if_static(global_state)] pub fn store(&self, val: i8, order: Ordering);
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, val: i8, order: Ordering) -> i8;
    #[changes] #[effect_if_static(global_state)] pub fn compare_and_swap(&self, current: i8, new: i8, order: Ordering) -> i8;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8>;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8>;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_add(&self, val: i8, order: Ordering) -> i8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_and(&self, val: i8, order: Ordering) -> i8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_or(&self, val: i8, order: Ordering) -> i8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_update<F: FnMut(i8) -> Option<i8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8>;
    #[changes] #[effect_if_static(global_state)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i8) -> Option<i8>) -> Result<i8, i8>;
    #[changes] #[effect_if_static(global_state)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i8) -> i8) -> i8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_max(&self, val: i8, order: Ordering) -> i8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_min(&self, val: i8, order: Ordering) -> i8;
    pub fn as_ptr(&self) -> *mut i8;
}
impl From<i8> for AtomicI8 { fn from(v: i8) -> AtomicI8; }
#[derive(Debug, Default)]
pub struct AtomicIsize {}
impl AtomicIsize {
    pub fn new(v: isize) -> AtomicIsize;
    pub unsafe fn from_ptr<'a>(ptr: *mut isize) -> &'a AtomicIsize;
    pub fn get_mut(&mut self) -> &mut isize;
    pub fn into_inner(self) -> isize;
    #[effect_if_static(global_state)] pub fn load(&self, order: Ordering) -> isize;
    #[changes] #[effect_if_static(global_state)] pub fn store(&self, val: isize, order: Ordering);
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, val: isize, order: Ordering) -> isize;
    #[changes] #[effect_if_static(global_state)] pub fn compare_and_swap(&self, current: isize, new: isize, order: Ordering) -> isize;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize>;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize>;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_add(&self, val: isize, order: Ordering) -> isize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_and(&self, val: isize, order: Ordering) -> isize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_or(&self, val: isize, order: Ordering) -> isize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_update<F: FnMut(isize) -> Option<isize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize>;
    #[changes] #[effect_if_static(global_state)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(isize) -> Option<isize>) -> Result<isize, isize>;
    #[changes] #[effect_if_static(global_state)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(isize) -> isize) -> isize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_max(&self, val: isize, order: Ordering) -> isize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_min(&self, val: isize, order: Ordering) -> isize;
    pub fn as_ptr(&self) -> *mut isize;
}
impl From<isize> for AtomicIsize { fn from(v: isize) -> AtomicIsize; }
pub struct AtomicPtr<T> {}
impl<T> AtomicPtr<T> {
    pub fn new(p: *mut T) -> AtomicPtr<T>;
    pub unsafe fn from_ptr<'a>(ptr: *mut *mut T) -> &'a AtomicPtr<T>;
    pub fn get_mut(&mut self) -> &mut *mut T;
    pub fn into_inner(self) -> *mut T;
    #[effect_if_static(global_state)] pub fn load(&self, order: Ordering) -> *mut T;
    #[changes] #[effect_if_static(global_state)] pub fn store(&self, ptr: *mut T, order: Ordering);
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T;
    #[changes] #[effect_if_static(global_state)] pub fn compare_and_swap(&self, current: *mut T, new: *mut T, order: Ordering) -> *mut T;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T>;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange_weak(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T>;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_update<F: FnMut(*mut T) -> Option<*mut T>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<*mut T, *mut T>;
    #[changes] #[effect_if_static(global_state)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> Option<*mut T>) -> Result<*mut T, *mut T>;
    #[changes] #[effect_if_static(global_state)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> *mut T) -> *mut T;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T;
    pub fn as_ptr(&self) -> *mut *mut T;
}
impl<T> From<*mut T> for AtomicPtr<T> { fn from(p: *mut T) -> AtomicPtr<T>; }
impl<T> Default for AtomicPtr<T> { fn default() -> AtomicPtr<T>; }
impl<T> Debug for AtomicPtr<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl<T> Pointer for AtomicPtr<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
#[derive(Debug, Default)]
pub struct AtomicU16 {}
impl AtomicU16 {
    pub fn new(v: u16) -> AtomicU16;
    pub unsafe fn from_ptr<'a>(ptr: *mut u16) -> &'a AtomicU16;
    pub fn get_mut(&mut self) -> &mut u16;
    pub fn into_inner(self) -> u16;
    #[effect_if_static(global_state)] pub fn load(&self, order: Ordering) -> u16;
    #[changes] #[effect_if_static(global_state)] pub fn store(&self, val: u16, order: Ordering);
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, val: u16, order: Ordering) -> u16;
    #[changes] #[effect_if_static(global_state)] pub fn compare_and_swap(&self, current: u16, new: u16, order: Ordering) -> u16;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16>;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16>;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_add(&self, val: u16, order: Ordering) -> u16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_and(&self, val: u16, order: Ordering) -> u16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_or(&self, val: u16, order: Ordering) -> u16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_update<F: FnMut(u16) -> Option<u16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16>;
    #[changes] #[effect_if_static(global_state)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u16) -> Option<u16>) -> Result<u16, u16>;
    #[changes] #[effect_if_static(global_state)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u16) -> u16) -> u16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_max(&self, val: u16, order: Ordering) -> u16;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_min(&self, val: u16, order: Ordering) -> u16;
    pub fn as_ptr(&self) -> *mut u16;
}
impl From<u16> for AtomicU16 { fn from(v: u16) -> AtomicU16; }
#[derive(Debug, Default)]
pub struct AtomicU32 {}
impl AtomicU32 {
    pub fn new(v: u32) -> AtomicU32;
    pub unsafe fn from_ptr<'a>(ptr: *mut u32) -> &'a AtomicU32;
    pub fn get_mut(&mut self) -> &mut u32;
    pub fn into_inner(self) -> u32;
    #[effect_if_static(global_state)] pub fn load(&self, order: Ordering) -> u32;
    #[changes] #[effect_if_static(global_state)] pub fn store(&self, val: u32, order: Ordering);
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, val: u32, order: Ordering) -> u32;
    #[changes] #[effect_if_static(global_state)] pub fn compare_and_swap(&self, current: u32, new: u32, order: Ordering) -> u32;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32>;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32>;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_add(&self, val: u32, order: Ordering) -> u32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_and(&self, val: u32, order: Ordering) -> u32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_or(&self, val: u32, order: Ordering) -> u32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_update<F: FnMut(u32) -> Option<u32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32>;
    #[changes] #[effect_if_static(global_state)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u32) -> Option<u32>) -> Result<u32, u32>;
    #[changes] #[effect_if_static(global_state)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u32) -> u32) -> u32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_max(&self, val: u32, order: Ordering) -> u32;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_min(&self, val: u32, order: Ordering) -> u32;
    pub fn as_ptr(&self) -> *mut u32;
}
impl From<u32> for AtomicU32 { fn from(v: u32) -> AtomicU32; }
#[derive(Debug, Default)]
pub struct AtomicU64 {}
impl AtomicU64 {
    pub fn new(v: u64) -> AtomicU64;
    pub unsafe fn from_ptr<'a>(ptr: *mut u64) -> &'a AtomicU64;
    pub fn get_mut(&mut self) -> &mut u64;
    pub fn into_inner(self) -> u64;
    #[effect_if_static(global_state)] pub fn load(&self, order: Ordering) -> u64;
    #[changes] #[effect_if_static(global_state)] pub fn store(&self, val: u64, order: Ordering);
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, val: u64, order: Ordering) -> u64;
    #[changes] #[effect_if_static(global_state)] pub fn compare_and_swap(&self, current: u64, new: u64, order: Ordering) -> u64;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64>;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64>;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_add(&self, val: u64, order: Ordering) -> u64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_and(&self, val: u64, order: Ordering) -> u64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_or(&self, val: u64, order: Ordering) -> u64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_update<F: FnMut(u64) -> Option<u64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64>;
    #[changes] #[effect_if_static(global_state)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u64) -> Option<u64>) -> Result<u64, u64>;
    #[changes] #[effect_if_static(global_state)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u64) -> u64) -> u64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_max(&self, val: u64, order: Ordering) -> u64;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_min(&self, val: u64, order: Ordering) -> u64;
    pub fn as_ptr(&self) -> *mut u64;
}
impl From<u64> for AtomicU64 { fn from(v: u64) -> AtomicU64; }
#[derive(Debug, Default)]
pub struct AtomicU8 {}
impl AtomicU8 {
    pub fn new(v: u8) -> AtomicU8;
    pub unsafe fn from_ptr<'a>(ptr: *mut u8) -> &'a AtomicU8;
    pub fn get_mut(&mut self) -> &mut u8;
    pub fn into_inner(self) -> u8;
    #[effect_if_static(global_state)] pub fn load(&self, order: Ordering) -> u8;
    #[changes] #[effect_if_static(global_state)] pub fn store(&self, val: u8, order: Ordering);
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, val: u8, order: Ordering) -> u8;
    #[changes] #[effect_if_static(global_state)] pub fn compare_and_swap(&self, current: u8, new: u8, order: Ordering) -> u8;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8>;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8>;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_add(&self, val: u8, order: Ordering) -> u8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_and(&self, val: u8, order: Ordering) -> u8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_or(&self, val: u8, order: Ordering) -> u8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_update<F: FnMut(u8) -> Option<u8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8>;
    #[changes] #[effect_if_static(global_state)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u8) -> Option<u8>) -> Result<u8, u8>;
    #[changes] #[effect_if_static(global_state)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u8) -> u8) -> u8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_max(&self, val: u8, order: Ordering) -> u8;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_min(&self, val: u8, order: Ordering) -> u8;
    pub fn as_ptr(&self) -> *mut u8;
}
impl From<u8> for AtomicU8 { fn from(v: u8) -> AtomicU8; }
#[derive(Debug, Default)]
pub struct AtomicUsize {}
impl AtomicUsize {
    pub fn new(v: usize) -> AtomicUsize;
    pub unsafe fn from_ptr<'a>(ptr: *mut usize) -> &'a AtomicUsize;
    pub fn get_mut(&mut self) -> &mut usize;
    pub fn into_inner(self) -> usize;
    #[effect_if_static(global_state)] pub fn load(&self, order: Ordering) -> usize;
    #[changes] #[effect_if_static(global_state)] pub fn store(&self, val: usize, order: Ordering);
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, val: usize, order: Ordering) -> usize;
    #[changes] #[effect_if_static(global_state)] pub fn compare_and_swap(&self, current: usize, new: usize, order: Ordering) -> usize;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize>;
    #[changes] #[effect_if_static(global_state)] pub fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize>;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_add(&self, val: usize, order: Ordering) -> usize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_and(&self, val: usize, order: Ordering) -> usize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_or(&self, val: usize, order: Ordering) -> usize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_update<F: FnMut(usize) -> Option<usize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize>;
    #[changes] #[effect_if_static(global_state)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(usize) -> Option<usize>) -> Result<usize, usize>;
    #[changes] #[effect_if_static(global_state)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(usize) -> usize) -> usize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_max(&self, val: usize, order: Ordering) -> usize;
    #[changes] #[effect_if_static(global_state)] pub fn fetch_min(&self, val: usize, order: Ordering) -> usize;
    pub fn as_ptr(&self) -> *mut usize;
}
impl From<usize> for AtomicUsize { fn from(v: usize) -> AtomicUsize; }
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
