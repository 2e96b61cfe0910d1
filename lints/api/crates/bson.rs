//! Documents of MongoDB. An `ObjectId` of its own comes from the clock and random bits.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {}
impl Document {
    pub fn new() -> Document;
    pub fn get_str(&self, key: impl AsRef<str>) -> Result<&str, ()>;
    pub fn insert<K: Into<String>, V>(&mut self, key: K, val: V) -> Option<Bson>;
}
#[derive(Clone, Debug, PartialEq)]
pub enum Bson {
    String(String),
    Boolean(bool),
    Null,
    Int32(i32),
    Int64(i64),
}
pub mod oid {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ObjectId {}
    impl ObjectId {
        #[effect(system_time, randomness)]
        pub fn new() -> Self;
        pub fn parse_str(s: impl AsRef<str>) -> Result<Self, ()>;
        pub fn to_hex(self) -> String;
    }
    impl Default for ObjectId {
        #[effect(system_time, randomness)]
        fn default() -> Self;
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {}
impl DateTime {
    #[effect(system_time)]
    pub fn now() -> Self;
    pub const fn from_millis(date: i64) -> Self;
    pub const fn timestamp_millis(self) -> i64;
}
pub struct Uuid {}
impl Uuid {
    #[effect(randomness)]
    pub fn new() -> Self;
}
