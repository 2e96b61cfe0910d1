//! Data types of the AWS clients.

#![pure]

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DateTime {}
impl DateTime {
    pub fn from_secs(epoch_seconds: i64) -> Self;
    pub fn from_millis(epoch_millis: i64) -> DateTime;
    pub fn from_nanos(epoch_nanos: i128) -> Result<Self, ConversionError>;
    pub fn as_nanos(&self) -> i128;
    pub fn from_fractional_secs(epoch_seconds: i64, fraction: f64) -> Self;
    pub fn from_secs_and_nanos(seconds: i64, subsecond_nanos: u32) -> Self;
    pub fn as_secs_f64(&self) -> f64;
    pub fn from_secs_f64(epoch_seconds: f64) -> Self;
    pub fn from_str(s: &str, format: Format) -> Result<Self, DateTimeParseError>;
    pub fn has_subsec_nanos(&self) -> bool;
    pub fn secs(&self) -> i64;
    pub fn set_seconds(&mut self, seconds: i64) -> &mut Self;
    pub fn subsec_nanos(&self) -> u32;
    pub fn set_subsec_nanos(&mut self, subsec_nanos: u32) -> &mut Self;
    pub fn to_millis(self) -> Result<i64, ConversionError>;
    pub fn read(s: &str, format: Format, delim: char) -> Result<(Self, &str), DateTimeParseError>;
    pub fn fmt(&self, format: Format) -> Result<String, DateTimeFormatError>;
}
impl From<std::time::SystemTime> for DateTime {
    fn from(time: std::time::SystemTime) -> Self;
}
impl std::fmt::Display for DateTime {}
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Blob {}
impl std::fmt::Display for Blob {}
impl Blob {
    pub fn new<T: Into<Vec<u8>>>(input: T) -> Self;
    pub fn from_maybe_shared<T: AsRef<[u8]> + 'static>(input: T) -> Self;
    pub fn into_bytes(self) -> bytes::Bytes;
    pub fn into_inner(self) -> Vec<u8>;
}
impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8];
}
impl From<Vec<u8>> for Blob {
    fn from(value: Vec<u8>) -> Self;
}
impl From<&[u8]> for Blob {
    fn from(value: &[u8]) -> Self;
}
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Document {
    Object(std::collections::HashMap<String, Document>),
    Array(Vec<Document>),
    Number(Number),
    String(String),
    Bool(bool),
    Null,
}
impl Document {
    pub fn as_object(&self) -> Option<&std::collections::HashMap<String, Document>>;
    pub fn as_object_mut(&mut self) -> Option<&mut std::collections::HashMap<String, Document>>;
    pub fn as_array(&self) -> Option<&Vec<Document>>;
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Document>>;
    pub fn as_number(&self) -> Option<&Number>;
    pub fn as_string(&self) -> Option<&str>;
    pub fn as_bool(&self) -> Option<bool>;
    pub fn as_null(&self) -> Option<()>;
    pub fn is_object(&self) -> bool;
    pub fn is_array(&self) -> bool;
    pub fn is_number(&self) -> bool;
    pub fn is_string(&self) -> bool;
    pub fn is_bool(&self) -> bool;
    pub fn is_null(&self) -> bool;
}
impl From<bool> for Document {
    fn from(value: bool) -> Self;
}
impl<'a> From<&'a str> for Document {
    fn from(value: &'a str) -> Self;
}
impl<'a> From<std::borrow::Cow<'a, str>> for Document {
    fn from(value: std::borrow::Cow<'a, str>) -> Self;
}
impl From<String> for Document {
    fn from(value: String) -> Self;
}
impl From<Vec<Document>> for Document {
    fn from(values: Vec<Document>) -> Self;
}
impl From<std::collections::HashMap<String, Document>> for Document {
    fn from(values: std::collections::HashMap<String, Document>) -> Self;
}
impl From<u64> for Document {
    fn from(value: u64) -> Self;
}
impl From<i64> for Document {
    fn from(value: i64) -> Self;
}
impl From<i32> for Document {
    fn from(value: i32) -> Self;
}
impl From<f64> for Document {
    fn from(value: f64) -> Self;
}
impl From<Number> for Document {
    fn from(value: Number) -> Self;
}
impl<T> From<Option<T>> for Document
where
    Document: From<T>,
{
    fn from(value: Option<T>) -> Self;
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    PosInt(u64),
    NegInt(i64),
    Float(f64),
}
impl Number {
    pub fn to_f64_lossy(self) -> f64;
    pub fn to_f32_lossy(self) -> f32;
}
