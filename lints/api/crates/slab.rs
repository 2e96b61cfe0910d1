//! Values behind small keys.

#![pure]
#[derive(Clone, Debug, Default)]
pub struct Slab<T> {}
impl<T> Slab<T> {
    pub const fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Slab<T>;
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn compact<F>(&mut self, rekey: F)
    where
        F: FnMut(&mut T, usize, usize) -> bool;
    pub fn clear(&mut self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn get(&self, key: usize) -> Option<&T>;
    pub fn get_mut(&mut self, key: usize) -> Option<&mut T>;
    pub fn get2_mut(&mut self, key1: usize, key2: usize) -> Option<(&mut T, &mut T)>;
    pub fn get_disjoint_mut<const N: usize>(&mut self, keys: [usize; N]) -> Result<[&mut T; N], GetDisjointMutError>;
    pub unsafe fn get_unchecked(&self, key: usize) -> &T;
    pub unsafe fn get_unchecked_mut(&mut self, key: usize) -> &mut T;
    pub unsafe fn get2_unchecked_mut(&mut self, key1: usize, key2: usize) -> (&mut T, &mut T);
    pub fn key_of(&self, present_element: &T) -> usize;
    pub fn insert(&mut self, val: T) -> usize;
    pub fn vacant_key(&self) -> usize;
    pub fn vacant_entry(&mut self) -> VacantEntry<'_, T>;
    pub fn try_remove(&mut self, key: usize) -> Option<T>;
    pub fn remove(&mut self, key: usize) -> T;
    pub fn contains(&self, key: usize) -> bool;
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(usize, &mut T) -> bool;
    pub fn drain(&mut self) -> Drain<'_, T>;
}
impl<T> std::ops::Index<usize> for Slab<T> {
    type Output = T;
    fn index(&self, key: usize) -> &T;
}
impl<T> std::ops::IndexMut<usize> for Slab<T> {
    fn index_mut(&mut self, key: usize) -> &mut T;
}
impl<T> IntoIterator for Slab<T> {
    type Item = (usize, T);
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T>;
}
impl<'a, T> IntoIterator for &'a Slab<T> {
    type Item = (usize, &'a T);
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut Slab<T> {
    type Item = (usize, &'a mut T);
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T>;
}
impl<T> FromIterator<(usize, T)> for Slab<T> {
    fn from_iter<I>(iterable: I) -> Self
    where
        I: IntoIterator<Item = (usize, T)>;
}
