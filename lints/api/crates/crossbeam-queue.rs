//! Concurrent queues. Popping from one that another thread fills sees what it has done so far.

#[derive(Debug)]
pub struct ArrayQueue<T> {}
impl<T> ArrayQueue<T> {
    pub fn new(cap: usize) -> ArrayQueue<T>;
    pub fn push(&self, value: T) -> Result<(), T>;
    pub fn push_mut(&mut self, value: T) -> Result<(), T>;
    pub fn force_push(&self, value: T) -> Option<T>;
    pub fn pop(&self) -> Option<T>;
    pub fn pop_mut(&mut self) -> Option<T>;
    pub fn capacity(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
}
impl<T> IntoIterator for ArrayQueue<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter;
}
#[derive(Debug, Default)]
pub struct SegQueue<T> {}
impl<T> SegQueue<T> {
    pub const fn new() -> SegQueue<T>;
    pub fn push(&self, value: T);
    pub fn push_mut(&mut self, value: T);
    pub fn pop(&self) -> Option<T>;
    pub fn pop_mut(&mut self) -> Option<T>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
}
impl<T> IntoIterator for SegQueue<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter;
}
