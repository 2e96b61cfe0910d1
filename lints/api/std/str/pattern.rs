//! Declarations of `std::str::pattern`.

pub trait Pattern: Sized {
    type Searcher<'a>;
}
#[derive(Clone, Debug)]
pub struct CharSearcher<'a> {}
#[derive(Clone, Debug)]
pub struct StrSearcher<'a, 'b> {}
#[derive(Clone, Debug)]
pub struct CharArraySearcher<'a, const N: usize> {}
#[derive(Clone, Debug)]
pub struct CharSliceSearcher<'a, 'b> {}
#[derive(Clone)]
pub struct CharPredicateSearcher<'a, F> {}
impl Pattern for char {
    type Searcher<'a> = CharSearcher<'a>;
}
impl<'b> Pattern for &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}
impl<'b> Pattern for &'b String {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}
impl<'b, 'c> Pattern for &'c &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}
impl<const N: usize> Pattern for [char; N] {
    type Searcher<'a> = CharArraySearcher<'a, N>;
}
impl<'b, const N: usize> Pattern for &'b [char; N] {
    type Searcher<'a> = CharArraySearcher<'a, N>;
}
impl<'b> Pattern for &'b [char] {
    type Searcher<'a> = CharSliceSearcher<'a, 'b>;
}
impl<F: FnMut(char) -> bool> Pattern for F {
    type Searcher<'a> = CharPredicateSearcher<'a, F>;
}
