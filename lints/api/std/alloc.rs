//! Declarations of `std::alloc`.

use crate::error::Error;
use crate::fmt::{Display, Formatter};
use crate::ptr::NonNull;

pub type LayoutErr = LayoutError;
pub unsafe fn alloc(layout: Layout) -> *mut u8;
pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8;
pub unsafe fn dealloc(ptr: *mut u8, layout: Layout);
pub fn handle_alloc_error(layout: Layout) -> !;
pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
pub trait GlobalAlloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8;
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {}
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Layout {}
impl Layout {
    pub fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError>;
    pub unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Layout;
    pub fn size(&self) -> usize;
    pub fn align(&self) -> usize;
    pub fn new<T>() -> Layout;
    pub fn for_value<T: ?Sized>(t: &T) -> Layout;
    pub fn dangling_ptr(&self) -> NonNull<u8>;
    pub fn align_to(&self, align: usize) -> Result<Layout, LayoutError>;
    pub fn pad_to_align(&self) -> Layout;
    pub fn repeat(&self, n: usize) -> Result<(Layout, usize), LayoutError>;
    pub fn extend(&self, next: Layout) -> Result<(Layout, usize), LayoutError>;
    pub fn repeat_packed(&self, n: usize) -> Result<Layout, LayoutError>;
    pub fn extend_packed(&self, next: Layout) -> Result<Layout, LayoutError>;
    pub fn array<T>(n: usize) -> Result<Layout, LayoutError>;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LayoutError;
impl Error for LayoutError {}
impl Display for LayoutError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
#[derive(Clone, Copy, Debug, Default)]
pub struct System;
impl GlobalAlloc for System {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8;
    unsafe fn dealloc(&self, ptr: *mut u8, _layout: Layout);
}
