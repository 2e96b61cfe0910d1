//! Declarations of `std::cell`.

use crate::cmp::Ordering;
use crate::error::Error;
use crate::fmt::{Debug, Display, Formatter};
use crate::ops::{Deref, DerefMut};

#[derive(Debug)]
pub struct BorrowError {}
impl Error for BorrowError {}
impl Display for BorrowError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
#[derive(Debug)]
pub struct BorrowMutError {}
impl Error for BorrowMutError {}
impl Display for BorrowMutError { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
pub struct Cell<T: ?Sized> {}
impl<T> Cell<T> {
    pub fn new(value: T) -> Cell<T>;
    #[changes] #[effect_if_static(global_state)] pub fn set(&self, val: T);
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, other: &Cell<T>);
    #[changes] #[effect_if_static(global_state)] pub fn replace(&self, val: T) -> T;
    pub fn into_inner(self) -> T;
}
impl<T: Copy> Cell<T> {
    #[effect_if_static(global_state)] pub fn get(&self) -> T;
    #[changes] #[effect_if_static(global_state)] pub fn update(&self, f: impl FnOnce(T) -> T);
}
impl<T: ?Sized> Cell<T> {
    pub fn as_ptr(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn from_mut(t: &mut T) -> &Cell<T>;
}
impl<T: Default> Cell<T> {
    #[changes] #[effect_if_static(global_state)] pub fn take(&self) -> T where T: Default;
}
impl<T> Cell<[T]> { pub fn as_slice_of_cells(&self) -> &[Cell<T>]; }
impl<T, const N: usize> Cell<[T; N]> { pub fn as_array_of_cells(&self) -> &[Cell<T>; N]; }
impl<T: Copy> Clone for Cell<T> { fn clone(&self) -> Cell<T>; }
impl<T: Eq + Copy> Eq for Cell<T> {}
impl<T: Ord + Copy> Ord for Cell<T> { fn cmp(&self, other: &Cell<T>) -> Ordering; }
impl<T: PartialEq + Copy> PartialEq for Cell<T> { fn eq(&self, other: &Cell<T>) -> bool; }
impl<T: PartialOrd + Copy> PartialOrd for Cell<T> { fn partial_cmp(&self, other: &Cell<T>) -> Option<Ordering>; }
impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> { fn as_ref(&self) -> &[Cell<T>; N]; }
impl<T> AsRef<[Cell<T>]> for Cell<[T]> { fn as_ref(&self) -> &[Cell<T>]; }
impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> { fn as_ref(&self) -> &[Cell<T>]; }
impl<T> From<T> for Cell<T> { fn from(t: T) -> Cell<T>; }
impl<T: Default> Default for Cell<T> { fn default() -> Cell<T>; }
impl<T: Copy + Debug> Debug for Cell<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
pub struct LazyCell<T, F = fn() -> T> {}
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub fn new(f: F) -> LazyCell<T, F>;
    pub fn force(this: &LazyCell<T, F>) -> &T;
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T;
}
impl<T, F> LazyCell<T, F> {
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T>;
    pub fn get(this: &LazyCell<T, F>) -> Option<&T>;
}
impl<T: Default> Default for LazyCell<T> { fn default() -> LazyCell<T>; }
impl<T: Debug, F> Debug for LazyCell<T, F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> { fn deref_mut(&mut self) -> &mut T; }
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct OnceCell<T> {}
impl<T> OnceCell<T> {
    pub fn new() -> OnceCell<T>;
    #[effect_if_static(global_state)] pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    #[changes] #[effect_if_static(global_state)] pub fn set(&self, value: T) -> Result<(), T>;
    #[effect_if_static(global_state)] pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
impl<T> From<T> for OnceCell<T> { fn from(value: T) -> OnceCell<T>; }
impl<T> Default for OnceCell<T> { fn default() -> OnceCell<T>; }
pub struct Ref<'b, T: 'b + ?Sized> {}
impl<'b, T: ?Sized> Ref<'b, T> {
    pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T>;
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U>;
    pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Ref<'b, T>>;
    pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>);
}
impl<T: Debug + ?Sized> Debug for Ref<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl<T: Display + ?Sized> Display for Ref<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl<T: ?Sized> Deref for Ref<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
#[derive(Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct RefCell<T: ?Sized> {}
impl<T> RefCell<T> {
    pub fn new(value: T) -> RefCell<T>;
    pub fn into_inner(self) -> T;
    #[changes] #[effect_if_static(global_state)] pub fn replace(&self, t: T) -> T;
    #[changes] #[effect_if_static(global_state)] pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T;
    #[changes] #[effect_if_static(global_state)] pub fn swap(&self, other: &RefCell<T>);
}
impl<T: ?Sized> RefCell<T> {
    #[effect_if_static(global_state)] pub fn borrow(&self) -> Ref<'_, T>;
    #[effect_if_static(global_state)] pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError>;
    #[changes] #[effect_if_static(global_state)] pub fn borrow_mut(&self) -> RefMut<'_, T>;
    #[changes] #[effect_if_static(global_state)] pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError>;
    pub fn as_ptr(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError>;
}
impl<T: Default> RefCell<T> {
    #[changes] #[effect_if_static(global_state)] pub fn take(&self) -> T;
}
impl<T: Clone> Clone for RefCell<T> { fn clone(&self) -> RefCell<T>; }
impl<T> From<T> for RefCell<T> { fn from(t: T) -> RefCell<T>; }
impl<T: Default> Default for RefCell<T> { fn default() -> RefCell<T>; }
pub struct RefMut<'b, T: 'b + ?Sized> {}
impl<'b, T: ?Sized> RefMut<'b, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U>;
    pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, RefMut<'b, T>>;
    pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&mut T) -> (&mut U, &mut V)>(orig: RefMut<'b, T>, f: F) -> (RefMut<'b, U>, RefMut<'b, V>);
}
impl<T: Debug + ?Sized> Debug for RefMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl<T: Display + ?Sized> Display for RefMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
impl<T: ?Sized> Deref for RefMut<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> DerefMut for RefMut<'_, T> { fn deref_mut(&mut self) -> &mut T; }
pub struct UnsafeCell<T: ?Sized> {}
impl<T> UnsafeCell<T> {
    pub fn new(value: T) -> UnsafeCell<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> UnsafeCell<T> {
    pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T>;
    pub fn get(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn raw_get(this: *const UnsafeCell<T>) -> *mut T;
}
impl<T> From<T> for UnsafeCell<T> { fn from(t: T) -> UnsafeCell<T>; }
impl<T: Default> Default for UnsafeCell<T> { fn default() -> UnsafeCell<T>; }
impl<T: ?Sized> Debug for UnsafeCell<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
