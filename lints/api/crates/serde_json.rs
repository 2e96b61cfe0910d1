//! JSON. `Map` keeps its keys sorted, or in the order of insertion with the feature `preserve_order`: it is ordered either way.

pub use value::{Map, Number, Value};
pub fn from_str<'a, T>(s: &'a str) -> error::Result<T>
where
    T: serde::de::Deserialize<'a>;
pub fn from_slice<'a, T>(v: &'a [u8]) -> error::Result<T>
where
    T: serde::de::Deserialize<'a>;
pub fn from_reader<R, T>(rdr: R) -> error::Result<T>
where
    R: std::io::Read,
    T: serde::de::DeserializeOwned;
#[payload(encodes)]
pub fn to_string<T>(value: &T) -> error::Result<String>
where
    T: ?Sized + serde::ser::Serialize;
#[payload(encodes)]
pub fn to_string_pretty<T>(value: &T) -> error::Result<String>
where
    T: ?Sized + serde::ser::Serialize;
#[payload(encodes)]
pub fn to_vec<T>(value: &T) -> error::Result<Vec<u8>>
where
    T: ?Sized + serde::ser::Serialize;
#[payload(encodes)]
pub fn to_vec_pretty<T>(value: &T) -> error::Result<Vec<u8>>
where
    T: ?Sized + serde::ser::Serialize;
pub fn to_writer<W, T>(writer: W, value: &T) -> error::Result<()>
where
    W: std::io::Write,
    T: ?Sized + serde::ser::Serialize;
pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> error::Result<()>
where
    W: std::io::Write,
    T: ?Sized + serde::ser::Serialize;
pub use value::{from_value, to_value};
#[derive(Debug)]
pub struct Error {}
impl Error {
    pub fn line(&self) -> usize;
    pub fn column(&self) -> usize;
    pub fn classify(&self) -> error::Category;
    pub fn is_io(&self) -> bool;
    pub fn is_syntax(&self) -> bool;
    pub fn is_data(&self) -> bool;
    pub fn is_eof(&self) -> bool;
    pub fn io_error_kind(&self) -> Option<std::io::ErrorKind>;
}
impl From<Error> for Error {
    fn from(j: Error) -> Self;
}
impl std::fmt::Display for Error {}
impl Error for Error {}
impl Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub struct Deserializer<R> {}
impl<'de, R> Deserializer<R>
where
    R: std::io::Read<'de>,
{
    pub fn new(read: R) -> Self;
}
impl<R> Deserializer<IoRead<R>>
where
    R: std::io::Read,
{
    pub fn from_reader(reader: R) -> Self;
}
impl<'a> Deserializer<SliceRead<'a>> {
    pub fn from_slice(bytes: &'a [u8]) -> Self;
}
impl<'a> Deserializer<StrRead<'a>> {
    pub fn from_str(s: &'a str) -> Self;
}
impl<'de, R: std::io::Read<'de>> Deserializer<R> {
    pub fn end(&mut self) -> error::Result<()>;
    pub fn into_iter<T>(self) -> StreamDeserializer<'de, R, T>
    where
        T: serde::de::Deserialize<'de>;
    pub fn disable_recursion_limit(&mut self);
}
impl<'de, R: std::io::Read<'de>> Deserializer<'de> for &mut Deserializer<R> {
    type Error = error::Error;
    fn deserialize_any<V>(self, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_bool<V>(self, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_char<V>(self, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_str<V>(self, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_string<V>(self, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_bytes<V>(self, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_byte_buf<V>(self, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_option<V>(self, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_unit<V>(self, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_unit_struct<V>(self, _name: &'static str, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_newtype_struct<V>(self, name: &str, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_seq<V>(self, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_tuple<V>(self, _len: usize, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_tuple_struct<V>(self, _name: &'static str, _len: usize, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_map<V>(self, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_struct<V>(
        self, _name: &'static str, _fields: &'static [&'static str], visitor: V,
    ) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_enum<V>(
        self, _name: &str, _variants: &'static [&'static str], visitor: V,
    ) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_identifier<V>(self, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
    fn deserialize_ignored_any<V>(self, visitor: V) -> error::Result<V::Value>
    where
        V: serde::de::Visitor<'de>;
}
pub struct Serializer<W, F = CompactFormatter> {}
impl<W> Serializer<W>
where
    W: std::io::Write,
{
    pub fn new(writer: W) -> Self;
}
impl<'a, W> Serializer<W, PrettyFormatter<'a>>
where
    W: std::io::Write,
{
    pub fn pretty(writer: W) -> Self;
}
impl<W, F> Serializer<W, F>
where
    W: std::io::Write,
    F: Formatter,
{
    pub fn with_formatter(writer: W, formatter: F) -> Self;
    pub fn into_inner(self) -> W;
}
impl<'a, W, F> Serializer for &'a mut Serializer<W, F>
where
    W: std::io::Write,
    F: Formatter,
{
    type Ok = ();
    type Error = error::Error;
    type SerializeSeq = Compound<'a, W, F>;
    type SerializeTuple = Compound<'a, W, F>;
    type SerializeTupleStruct = Compound<'a, W, F>;
    type SerializeTupleVariant = Compound<'a, W, F>;
    type SerializeMap = Compound<'a, W, F>;
    type SerializeStruct = Compound<'a, W, F>;
    type SerializeStructVariant = Compound<'a, W, F>;
    fn serialize_bool(self, value: bool) -> error::Result<()>;
    fn serialize_i8(self, value: i8) -> error::Result<()>;
    fn serialize_i16(self, value: i16) -> error::Result<()>;
    fn serialize_i32(self, value: i32) -> error::Result<()>;
    fn serialize_i64(self, value: i64) -> error::Result<()>;
    fn serialize_i128(self, value: i128) -> error::Result<()>;
    fn serialize_u8(self, value: u8) -> error::Result<()>;
    fn serialize_u16(self, value: u16) -> error::Result<()>;
    fn serialize_u32(self, value: u32) -> error::Result<()>;
    fn serialize_u64(self, value: u64) -> error::Result<()>;
    fn serialize_u128(self, value: u128) -> error::Result<()>;
    fn serialize_f32(self, value: f32) -> error::Result<()>;
    fn serialize_f64(self, value: f64) -> error::Result<()>;
    fn serialize_char(self, value: char) -> error::Result<()>;
    fn serialize_str(self, value: &str) -> error::Result<()>;
    fn serialize_bytes(self, value: &[u8]) -> error::Result<()>;
    fn serialize_unit(self) -> error::Result<()>;
    fn serialize_unit_struct(self, _name: &'static str) -> error::Result<()>;
    fn serialize_unit_variant(
        self, _name: &'static str, _variant_index: u32, variant: &'static str,
    ) -> error::Result<()>;
    fn serialize_newtype_struct<T>(self, _name: &'static str, value: &T) -> error::Result<()>
    where
        T: ?Sized + serde::ser::Serialize;
    fn serialize_newtype_variant<T>(
        self, _name: &'static str, _variant_index: u32, variant: &'static str, value: &T,
    ) -> error::Result<()>
    where
        T: ?Sized + serde::ser::Serialize;
    fn serialize_none(self) -> error::Result<()>;
    fn serialize_some<T>(self, value: &T) -> error::Result<()>
    where
        T: ?Sized + serde::ser::Serialize;
    fn serialize_seq(self, len: Option<usize>) -> error::Result<Self::SerializeSeq>;
    fn serialize_tuple(self, len: usize) -> error::Result<Self::SerializeTuple>;
    fn serialize_tuple_struct(self, _name: &'static str, len: usize) -> error::Result<Self::SerializeTupleStruct>;
    fn serialize_tuple_variant(
        self, _name: &'static str, _variant_index: u32, variant: &'static str, len: usize,
    ) -> error::Result<Self::SerializeTupleVariant>;
    fn serialize_map(self, len: Option<usize>) -> error::Result<Self::SerializeMap>;
    fn serialize_struct(self, name: &'static str, len: usize) -> error::Result<Self::SerializeStruct>;
    fn serialize_struct_variant(
        self, _name: &'static str, _variant_index: u32, variant: &'static str, len: usize,
    ) -> error::Result<Self::SerializeStructVariant>;
    fn collect_str<T>(self, value: &T) -> error::Result<()>
    where
        T: ?Sized + std::fmt::Display;
}
pub struct StreamDeserializer<'de, R, T> {}
impl<'de, R, T> StreamDeserializer<'de, R, T>
where
    R: std::io::Read<'de>,
    T: serde::de::Deserialize<'de>,
{
    pub fn new(read: R) -> Self;
    pub fn byte_offset(&self) -> usize;
}
impl<'de, R, T> Iterator for StreamDeserializer<'de, R, T>
where
    R: std::io::Read<'de>,
    T: serde::de::Deserialize<'de>,
{
    type Item = error::Result<T>;
    fn next(&mut self) -> Option<error::Result<T>>;
}
#[macro_value(crate::Value)]
#[macro_input(json)]
#[macro_export]
macro_rules! json {
    () => {};
}
pub mod error {
    pub use crate::{Error, Result};
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub enum Category {
        Io,
        Syntax,
        Data,
        Eof,
    }
}
pub mod map {
    pub use crate::value::Map;
    pub enum Entry<'a> {
        Vacant(crate::map::VacantEntry<'a>),
        Occupied(crate::map::OccupiedEntry<'a>),
    }
    impl<'a> crate::map::Entry<'a> {
        pub fn key(&self) -> &String;
        pub fn or_insert(self, default: crate::value::Value) -> &'a mut crate::value::Value;
        pub fn or_insert_with<F>(self, default: F) -> &'a mut crate::value::Value
        where
            F: FnOnce() -> crate::value::Value;
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut crate::value::Value);
    }
    pub struct VacantEntry<'a> {}
    impl<'a> crate::map::VacantEntry<'a> {
        pub fn key(&self) -> &String;
        pub fn insert(self, value: crate::value::Value) -> &'a mut crate::value::Value;
    }
    pub struct OccupiedEntry<'a> {}
    impl<'a> crate::map::OccupiedEntry<'a> {
        pub fn key(&self) -> &String;
        pub fn get(&self) -> &crate::value::Value;
        pub fn get_mut(&mut self) -> &mut crate::value::Value;
        pub fn into_mut(self) -> &'a mut crate::value::Value;
        pub fn insert(&mut self, value: crate::value::Value) -> crate::value::Value;
        pub fn remove(self) -> crate::value::Value;
        pub fn swap_remove(self) -> crate::value::Value;
        pub fn shift_remove(self) -> crate::value::Value;
        pub fn remove_entry(self) -> (String, crate::value::Value);
        pub fn swap_remove_entry(self) -> (String, crate::value::Value);
        pub fn shift_remove_entry(self) -> (String, crate::value::Value);
    }
    #[derive(Clone, Debug)]
    pub struct Iter<'a> {}
    #[derive(Debug)]
    pub struct IterMut<'a> {}
    #[derive(Debug)]
    pub struct IntoIter {}
    #[derive(Clone, Debug)]
    pub struct Keys<'a> {}
    #[derive(Clone, Debug)]
    pub struct Values<'a> {}
    #[derive(Debug)]
    pub struct ValuesMut<'a> {}
    #[derive(Debug)]
    pub struct IntoValues {}
}
pub mod value {
    #[payload(any)]
    #[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
    pub enum Value {
        Null,
        Bool(bool),
        Number(crate::value::Number),
        String(String),
        Array(Vec<crate::value::Value>),
        Object(crate::map::Map<String, crate::value::Value>),
    }
    impl std::str::FromStr for crate::value::Value {
        type Err = crate::error::Error;
        fn from_str(s: &str) -> Result<crate::value::Value, crate::error::Error>;
    }
    impl<'de> crate::Deserializer<'de> for crate::value::Value {
        type Error = crate::error::Error;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_enum<V>(
            self, name: &'static str, variants: &'static [&'static str], visitor: V,
        ) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_newtype_struct<V>(self, name: &'static str, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_bool<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_char<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_str<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_string<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_bytes<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_byte_buf<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_unit<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_unit_struct<V>(self, _name: &'static str, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_seq<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_tuple<V>(self, _len: usize, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_tuple_struct<V>(
            self, _name: &'static str, _len: usize, visitor: V,
        ) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_map<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_struct<V>(
            self, _name: &'static str, _fields: &'static [&'static str], visitor: V,
        ) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_identifier<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_ignored_any<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
    }
    impl<'de> crate::Deserializer<'de> for &'de crate::value::Value {
        type Error = crate::error::Error;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_enum<V>(
            self, name: &'static str, variants: &'static [&'static str], visitor: V,
        ) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_newtype_struct<V>(self, name: &'static str, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_bool<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_char<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_str<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_string<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_bytes<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_byte_buf<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_unit<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_unit_struct<V>(self, _name: &'static str, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_seq<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_tuple<V>(self, _len: usize, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_tuple_struct<V>(
            self, _name: &'static str, _len: usize, visitor: V,
        ) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_map<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_struct<V>(
            self, _name: &'static str, _fields: &'static [&'static str], visitor: V,
        ) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_identifier<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_ignored_any<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
    }
    impl From<f32> for crate::value::Value {
        fn from(f: f32) -> Self;
    }
    impl From<f64> for crate::value::Value {
        fn from(f: f64) -> Self;
    }
    impl From<bool> for crate::value::Value {
        fn from(f: bool) -> Self;
    }
    impl From<String> for crate::value::Value {
        fn from(f: String) -> Self;
    }
    impl From<&str> for crate::value::Value {
        fn from(f: &str) -> Self;
    }
    impl<'a> From<std::borrow::Cow<'a, str>> for crate::value::Value {
        fn from(f: std::borrow::Cow<'a, str>) -> Self;
    }
    impl From<crate::value::Number> for crate::value::Value {
        fn from(f: crate::value::Number) -> Self;
    }
    impl From<crate::map::Map<String, crate::value::Value>> for crate::value::Value {
        fn from(f: crate::map::Map<String, crate::value::Value>) -> Self;
    }
    impl<T: Into<crate::value::Value>> From<Vec<T>> for crate::value::Value {
        fn from(f: Vec<T>) -> Self;
    }
    impl<T: Into<crate::value::Value>, const N: usize> From<[T; N]> for crate::value::Value {
        fn from(array: [T; N]) -> Self;
    }
    impl<T: Clone + Into<crate::value::Value>> From<&[T]> for crate::value::Value {
        fn from(f: &[T]) -> Self;
    }
    impl<T: Into<crate::value::Value>> FromIterator<T> for crate::value::Value {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self;
    }
    impl<K: Into<String>, V: Into<crate::value::Value>> FromIterator<(K, V)> for crate::value::Value {
        fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self;
    }
    impl From<()> for crate::value::Value {
        fn from(_: ()) -> Self;
    }
    impl<T> From<Option<T>> for crate::value::Value
    where
        T: Into<crate::value::Value>,
    {
        fn from(opt: Option<T>) -> Self;
    }
    impl<I> std::ops::Index<I> for crate::value::Value
    where
        I: crate::value::Index,
    {
        type Output = crate::value::Value;
        fn index(&self, index: I) -> &crate::value::Value;
    }
    impl<I> std::ops::IndexMut<I> for crate::value::Value
    where
        I: crate::value::Index,
    {
        fn index_mut(&mut self, index: I) -> &mut crate::value::Value;
    }
    impl std::fmt::Display for crate::value::Value {}
    impl crate::value::Value {
        pub fn get<I: crate::value::Index>(&self, index: I) -> Option<&crate::value::Value>;
        pub fn get_mut<I: crate::value::Index>(&mut self, index: I) -> Option<&mut crate::value::Value>;
        pub fn is_object(&self) -> bool;
        pub fn as_object(&self) -> Option<&crate::map::Map<String, crate::value::Value>>;
        pub fn as_object_mut(&mut self) -> Option<&mut crate::map::Map<String, crate::value::Value>>;
        pub fn is_array(&self) -> bool;
        pub fn as_array(&self) -> Option<&Vec<crate::value::Value>>;
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<crate::value::Value>>;
        pub fn is_string(&self) -> bool;
        pub fn as_str(&self) -> Option<&str>;
        pub fn is_number(&self) -> bool;
        pub fn as_number(&self) -> Option<&crate::value::Number>;
        pub fn is_i64(&self) -> bool;
        pub fn is_u64(&self) -> bool;
        pub fn is_f64(&self) -> bool;
        pub fn as_i64(&self) -> Option<i64>;
        pub fn as_u64(&self) -> Option<u64>;
        pub fn as_f64(&self) -> Option<f64>;
        pub fn is_boolean(&self) -> bool;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn is_null(&self) -> bool;
        pub fn as_null(&self) -> Option<()>;
        pub fn pointer(&self, pointer: &str) -> Option<&crate::value::Value>;
        pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut crate::value::Value>;
        pub fn take(&mut self) -> crate::value::Value;
        pub fn sort_all_objects(&mut self);
    }
    #[derive(Clone, Debug, Eq, Hash, PartialEq)]
    pub struct Number {}
    impl crate::value::Number {
        pub fn is_i64(&self) -> bool;
        pub fn is_u64(&self) -> bool;
        pub fn is_f64(&self) -> bool;
        pub fn as_i64(&self) -> Option<i64>;
        pub fn as_u64(&self) -> Option<u64>;
        pub fn as_f64(&self) -> Option<f64>;
        pub fn from_f64(f: f64) -> Option<crate::value::Number>;
        pub fn as_i128(&self) -> Option<i128>;
        pub fn as_u128(&self) -> Option<u128>;
        pub fn from_i128(i: i128) -> Option<crate::value::Number>;
        pub fn from_u128(i: u128) -> Option<crate::value::Number>;
        pub fn as_str(&self) -> &str;
    }
    impl std::fmt::Display for crate::value::Number {}
    impl<'de> crate::Deserializer<'de> for crate::value::Number {
        type Error = crate::error::Error;
    }
    impl<'de> crate::Deserializer<'de> for &crate::value::Number {
        type Error = crate::error::Error;
    }
    impl From<ParserNumber> for crate::value::Number {
        fn from(value: ParserNumber) -> Self;
    }
    #[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
    pub struct Map<K, V> {}
    impl crate::value::Map<String, crate::value::Value> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn clear(&mut self);
        pub fn get<Q>(&self, key: &Q) -> Option<&crate::value::Value>
        where
            String: std::borrow::Borrow<Q>,
            Q: ?Sized + Ord + Eq + std::hash::Hash;
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            String: std::borrow::Borrow<Q>,
            Q: ?Sized + Ord + Eq + std::hash::Hash;
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut crate::value::Value>
        where
            String: std::borrow::Borrow<Q>,
            Q: ?Sized + Ord + Eq + std::hash::Hash;
        pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&String, &crate::value::Value)>
        where
            String: std::borrow::Borrow<Q>,
            Q: ?Sized + Ord + Eq + std::hash::Hash;
        pub fn insert(&mut self, k: String, v: crate::value::Value) -> Option<crate::value::Value>;
        pub fn shift_insert(&mut self, index: usize, k: String, v: crate::value::Value) -> Option<crate::value::Value>;
        pub fn remove<Q>(&mut self, key: &Q) -> Option<crate::value::Value>
        where
            String: std::borrow::Borrow<Q>,
            Q: ?Sized + Ord + Eq + std::hash::Hash;
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(String, crate::value::Value)>
        where
            String: std::borrow::Borrow<Q>,
            Q: ?Sized + Ord + Eq + std::hash::Hash;
        pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<crate::value::Value>
        where
            String: std::borrow::Borrow<Q>,
            Q: ?Sized + Ord + Eq + std::hash::Hash;
        pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, crate::value::Value)>
        where
            String: std::borrow::Borrow<Q>,
            Q: ?Sized + Ord + Eq + std::hash::Hash;
        pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<crate::value::Value>
        where
            String: std::borrow::Borrow<Q>,
            Q: ?Sized + Ord + Eq + std::hash::Hash;
        pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, crate::value::Value)>
        where
            String: std::borrow::Borrow<Q>,
            Q: ?Sized + Ord + Eq + std::hash::Hash;
        pub fn append(&mut self, other: &mut Self);
        pub fn entry<S>(&mut self, key: S) -> crate::map::Entry
        where
            S: Into<String>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> crate::map::Iter;
        pub fn iter_mut(&mut self) -> crate::map::IterMut;
        pub fn keys(&self) -> crate::map::Keys;
        pub fn values(&self) -> crate::map::Values;
        pub fn values_mut(&mut self) -> crate::map::ValuesMut;
        pub fn into_values(self) -> crate::map::IntoValues;
        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&String, &mut crate::value::Value) -> bool;
        pub fn sort_keys(&mut self);
    }
    impl<Q> std::ops::Index<&Q> for crate::value::Map<String, crate::value::Value>
    where
        String: std::borrow::Borrow<Q>,
        Q: ?Sized + Ord + Eq + std::hash::Hash,
    {
        type Output = crate::value::Value;
        fn index(&self, index: &Q) -> &crate::value::Value;
    }
    impl<Q> std::ops::IndexMut<&Q> for crate::value::Map<String, crate::value::Value>
    where
        String: std::borrow::Borrow<Q>,
        Q: ?Sized + Ord + Eq + std::hash::Hash,
    {
        fn index_mut(&mut self, index: &Q) -> &mut crate::value::Value;
    }
    impl FromIterator<(String, crate::value::Value)> for crate::value::Map<String, crate::value::Value> {
        fn from_iter<T>(iter: T) -> Self
        where
            T: IntoIterator<Item = (String, crate::value::Value)>;
    }
    impl<'a> IntoIterator for &'a crate::value::Map<String, crate::value::Value> {
        type Item = (&'a String, &'a crate::value::Value);
        type IntoIter = crate::map::Iter<'a>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<'a> IntoIterator for &'a mut crate::value::Map<String, crate::value::Value> {
        type Item = (&'a String, &'a mut crate::value::Value);
        type IntoIter = crate::map::IterMut<'a>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl IntoIterator for crate::value::Map<String, crate::value::Value> {
        type Item = (String, crate::value::Value);
        type IntoIter = crate::map::IntoIter;
        fn into_iter(self) -> Self::IntoIter;
    }
    pub trait Index {}
    impl Index for usize {}
    impl Index for str {}
    impl Index for String {}
    impl<'a, T: ?Sized + crate::value::Index> Index for &'a T {}
    #[derive(Debug)]
    pub struct RawValue {}
    impl std::fmt::Display for crate::value::RawValue {}
    impl crate::value::RawValue {
        pub const NULL: &'static crate::value::RawValue;
        pub const TRUE: &'static crate::value::RawValue;
        pub const FALSE: &'static crate::value::RawValue;
        pub fn from_string(json: String) -> Result<Box<Self>, crate::error::Error>;
        pub unsafe fn from_string_unchecked(json: String) -> Box<Self>;
        pub fn get(&self) -> &str;
    }
    impl<'de> crate::Deserializer<'de> for &'de crate::value::RawValue {
        type Error = crate::error::Error;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_bool<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_i8<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_i16<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_i32<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_i64<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_i128<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_u8<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_u16<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_u32<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_u64<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_u128<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_f32<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_f64<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_char<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_str<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_string<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_bytes<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_byte_buf<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_unit<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_unit_struct<V>(self, name: &'static str, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_newtype_struct<V>(self, name: &'static str, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_seq<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_tuple<V>(self, len: usize, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_tuple_struct<V>(
            self, name: &'static str, len: usize, visitor: V,
        ) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_map<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_struct<V>(
            self, name: &'static str, fields: &'static [&'static str], visitor: V,
        ) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_enum<V>(
            self, name: &'static str, variants: &'static [&'static str], visitor: V,
        ) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_identifier<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
        fn deserialize_ignored_any<V>(self, visitor: V) -> Result<V::Value, crate::error::Error>
        where
            V: serde::de::Visitor<'de>;
    }
    pub fn to_value<T>(value: T) -> Result<crate::value::Value, crate::error::Error>
    where
        T: serde::ser::Serialize;
    pub fn from_value<T>(value: crate::value::Value) -> Result<T, crate::error::Error>
    where
        T: serde::de::DeserializeOwned;
}
