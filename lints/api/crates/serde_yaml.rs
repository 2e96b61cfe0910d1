//! YAML.

#![pure]

pub fn from_str<'de, T>(s: &'de str) -> Result<T>
where
    T: serde::de::Deserialize<'de>;
pub fn from_slice<'de, T>(v: &'de [u8]) -> Result<T>
where
    T: serde::de::Deserialize<'de>;
pub fn from_reader<R, T>(rdr: R) -> Result<T>
where
    R: std::io::Read,
    T: serde::de::DeserializeOwned;
#[payload(encodes)]
pub fn to_string<T>(value: &T) -> Result<String>
where
    T: ?Sized + serde::ser::Serialize;
pub fn to_writer<W, T>(writer: W, value: &T) -> Result<()>
where
    W: std::io::Write,
    T: ?Sized + serde::ser::Serialize;
#[derive(Clone, Default, Eq, Hash, PartialEq, PartialOrd)]
pub enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Sequence(Sequence),
    Mapping(Mapping),
    Tagged(Box<TaggedValue>),
}
impl Value {
    pub fn get<I>(&self, index: I) -> Option<&Value>;
    pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value>;
    pub fn is_null(&self) -> bool;
    pub fn as_null(&self) -> Option<()>;
    pub fn is_bool(&self) -> bool;
    pub fn as_bool(&self) -> Option<bool>;
    pub fn is_number(&self) -> bool;
    pub fn is_i64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn is_u64(&self) -> bool;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn is_f64(&self) -> bool;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn is_string(&self) -> bool;
    pub fn as_str(&self) -> Option<&str>;
    pub fn is_sequence(&self) -> bool;
    pub fn as_sequence(&self) -> Option<&Sequence>;
    pub fn as_sequence_mut(&mut self) -> Option<&mut Sequence>;
    pub fn is_mapping(&self) -> bool;
    pub fn as_mapping(&self) -> Option<&Mapping>;
    pub fn as_mapping_mut(&mut self) -> Option<&mut Mapping>;
    pub fn apply_merge(&mut self) -> Result<(), Error>;
}
#[derive(Clone, Default, Eq, Hash, PartialEq, PartialOrd)]
pub struct Mapping {}
impl Mapping {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn reserve(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn insert(&mut self, k: Value, v: Value) -> Option<Value>;
    pub fn contains_key<I>(&self, index: I) -> bool;
    pub fn get<I>(&self, index: I) -> Option<&Value>;
    pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value>;
    pub fn entry(&mut self, k: Value) -> Entry;
    pub fn remove<I>(&mut self, index: I) -> Option<Value>;
    pub fn remove_entry<I>(&mut self, index: I) -> Option<(Value, Value)>;
    pub fn swap_remove<I>(&mut self, index: I) -> Option<Value>;
    pub fn swap_remove_entry<I>(&mut self, index: I) -> Option<(Value, Value)>;
    pub fn shift_remove<I>(&mut self, index: I) -> Option<Value>;
    pub fn shift_remove_entry<I>(&mut self, index: I) -> Option<(Value, Value)>;
    pub fn retain<F>(&mut self, keep: F)
    where
        F: FnMut(&Value, &mut Value) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn iter(&self) -> Iter;
    pub fn iter_mut(&mut self) -> IterMut;
    pub fn keys(&self) -> Keys;
    pub fn into_keys(self) -> IntoKeys;
    pub fn values(&self) -> Values;
    pub fn values_mut(&mut self) -> ValuesMut;
    pub fn into_values(self) -> IntoValues;
}
impl<I> std::ops::Index<I> for Value {
    type Output = Value;
    fn index(&self, index: I) -> &Value;
}
impl<I> std::ops::IndexMut<I> for Value {
    fn index_mut(&mut self, index: I) -> &mut Value;
}
impl<I> std::ops::Index<I> for Mapping {
    type Output = Value;
    fn index(&self, index: I) -> &Value;
}
impl<I> std::ops::IndexMut<I> for Mapping {
    fn index_mut(&mut self, index: I) -> &mut Value;
}
impl FromIterator<(Value, Value)> for Mapping {
    fn from_iter<I: IntoIterator<Item = (Value, Value)>>(iter: I) -> Self;
}
impl<'a> IntoIterator for &'a Mapping {
    type Item = (&'a Value, &'a Value);
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a> IntoIterator for &'a mut Mapping {
    type Item = (&'a Value, &'a mut Value);
    type IntoIter = IterMut<'a>;
    fn into_iter(self) -> Self::IntoIter;
}
impl IntoIterator for Mapping {
    type Item = (Value, Value);
    type IntoIter = IntoIter;
    fn into_iter(self) -> Self::IntoIter;
}
#[derive(Clone, Hash, PartialEq, PartialOrd)]
pub struct Number {}
impl Number {
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn is_nan(&self) -> bool;
    pub fn is_infinite(&self) -> bool;
    pub fn is_finite(&self) -> bool;
}
impl std::fmt::Display for Number {}
impl std::str::FromStr for Number {
    type Err = Error;
    fn from_str(repr: &str) -> Result<Self, Self::Err>;
}
impl From<f32> for Number {
    fn from(f: f32) -> Self;
}
impl From<f64> for Number {
    fn from(f: f64) -> Self;
}
#[derive(Debug)]
pub struct Error {}
impl Error {
    pub fn location(&self) -> Option<Location>;
}
impl From<Error> for Error {
    fn from(err: Error) -> Self;
}
impl From<Error> for Error {
    fn from(err: Error) -> Self;
}
impl std::fmt::Display for Error {}
impl Error for Error {}
impl Error for Error {}
pub fn to_value<T>(value: T) -> Result<Value, Error>
where
    T: serde::Serialize;
pub fn from_value<T>(value: Value) -> Result<T, Error>
where
    T: serde::de::DeserializeOwned;
