//! Declarations of `std::fmt`.

pub(crate) mod macros {
    #[derives(crate::fmt::Debug)]
    pub macro Debug;
}
pub use self::macros::*;

pub type Result = crate::result::Result<(), Error>;
pub fn format(args: Arguments<'_>) -> String;
pub fn from_fn<F: Fn(&mut Formatter<'_>) -> crate::result::Result<(), Error>>(f: F) -> FromFn<F>;
pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> crate::result::Result<(), Error>;
pub trait Binary {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait Octal {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait Pointer {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait Write {
    fn write_str(&mut self, s: &str) -> crate::result::Result<(), Error>;
    fn write_char(&mut self, c: char) -> crate::result::Result<(), Error> {}
    fn write_fmt(&mut self, args: Arguments<'_>) -> crate::result::Result<(), Error> {}
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Alignment { Left, Right, Center }
#[derive(Clone, Copy, Debug)]
pub struct Arguments<'a> {}
impl<'a> Arguments<'a> { pub fn as_str(&self) -> Option<&'static str>; }
impl Display for Arguments<'_> { fn fmt(&self, fmt: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
pub struct DebugList<'a, 'b: 'a> {}
impl<'a, 'b: 'a> DebugList<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugList<'a, 'b>;
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugList<'a, 'b>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
pub struct DebugMap<'a, 'b: 'a> {}
impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    pub fn key(&mut self, key: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    pub fn value(&mut self, value: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut DebugMap<'a, 'b>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
pub struct DebugSet<'a, 'b: 'a> {}
impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugSet<'a, 'b>;
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugSet<'a, 'b>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
pub struct DebugStruct<'a, 'b: 'a> {}
impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut DebugStruct<'a, 'b>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
pub struct DebugTuple<'a, 'b: 'a> {}
impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
    pub fn field(&mut self, value: &dyn Debug) -> &mut DebugTuple<'a, 'b>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Error;
impl crate::error::Error for Error {}
impl Display for Error { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
pub struct Formatter<'a> {}
impl<'a> Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> crate::result::Result<(), Error>;
    pub fn pad(&mut self, s: &str) -> crate::result::Result<(), Error>;
    pub fn write_str(&mut self, data: &str) -> crate::result::Result<(), Error>;
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> crate::result::Result<(), Error>;
    pub fn flags(&self) -> u32;
    pub fn fill(&self) -> char;
    pub fn align(&self) -> Option<Alignment>;
    pub fn width(&self) -> Option<usize>;
    pub fn precision(&self) -> Option<usize>;
    pub fn sign_plus(&self) -> bool;
    pub fn sign_minus(&self) -> bool;
    pub fn alternate(&self) -> bool;
    pub fn sign_aware_zero_pad(&self) -> bool;
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a>;
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a>;
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a>;
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a>;
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a>;
}
impl Write for Formatter<'_> { fn write_str(&mut self, s: &str) -> crate::result::Result<(), Error>; }
pub struct FromFn<F> {}
impl<F: Fn(&mut Formatter<'_>) -> crate::result::Result<(), Error>> Debug for FromFn<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
impl<F: Fn(&mut Formatter<'_>) -> crate::result::Result<(), Error>> Display for FromFn<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
impl<T: Binary + ?Sized> Binary for &T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: Binary + ?Sized> Binary for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: Debug + ?Sized> Debug for &T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: Debug + ?Sized> Debug for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: Display + ?Sized> Display for &T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: Display + ?Sized> Display for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: LowerExp + ?Sized> LowerExp for &T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: LowerExp + ?Sized> LowerExp for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: LowerHex + ?Sized> LowerHex for &T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: LowerHex + ?Sized> LowerHex for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: Octal + ?Sized> Octal for &T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: Octal + ?Sized> Octal for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: ?Sized> Pointer for &T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: ?Sized> Pointer for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: UpperExp + ?Sized> UpperExp for &T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: UpperExp + ?Sized> UpperExp for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: UpperHex + ?Sized> UpperHex for &T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<T: UpperHex + ?Sized> UpperHex for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
impl<W: Write + ?Sized> Write for &mut W { fn write_str(&mut self, s: &str) -> crate::result::Result<(), Error>; }
