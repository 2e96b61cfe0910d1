//! Universally unique identifiers. Version 4 and 7 draw random bytes, the `now_*` forms read the clock;
//! versions 3, 5 and 8, parsing and the conversions depend on their arguments alone.

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Uuid {}
impl Uuid {
    pub const fn nil() -> Self;
    pub const fn max() -> Self;
    pub const fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub const fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub const fn from_u128(v: u128) -> Self;
    pub const fn from_u128_le(v: u128) -> Self;
    pub const fn from_u64_pair(high_bits: u64, low_bits: u64) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error>;
    pub fn from_slice_le(b: &[u8]) -> Result<Uuid, Error>;
    pub const fn from_bytes(bytes: Bytes) -> Uuid;
    pub const fn from_bytes_le(b: Bytes) -> Uuid;
    pub fn from_bytes_ref(bytes: &Bytes) -> &Uuid;
}
impl std::fmt::Display for Uuid {}
impl Uuid {
    pub const fn hyphenated(self) -> fmt::Hyphenated;
    pub fn as_hyphenated(&self) -> &fmt::Hyphenated;
    pub const fn simple(self) -> fmt::Simple;
    pub fn as_simple(&self) -> &fmt::Simple;
    pub const fn urn(self) -> fmt::Urn;
    pub fn as_urn(&self) -> &fmt::Urn;
    pub const fn braced(self) -> fmt::Braced;
    pub fn as_braced(&self) -> &fmt::Braced;
}
impl Uuid {
    pub const NAMESPACE_DNS: Self;
    pub const NAMESPACE_OID: Self;
    pub const NAMESPACE_URL: Self;
    pub const NAMESPACE_X500: Self;
    pub const fn get_variant(&self) -> Variant;
    pub const fn get_version_num(&self) -> usize;
    pub const fn get_version(&self) -> Option<Version>;
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]);
    pub fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]);
    pub const fn as_u128(&self) -> u128;
    pub const fn to_u128_le(&self) -> u128;
    pub const fn as_u64_pair(&self) -> (u64, u64);
    pub const fn as_bytes(&self) -> &Bytes;
    pub const fn into_bytes(self) -> Bytes;
    pub const fn to_bytes_le(&self) -> Bytes;
    pub const fn is_nil(&self) -> bool;
    pub const fn is_max(&self) -> bool;
    pub const fn encode_buffer() -> [u8; fmt::Urn::LENGTH];
    pub const fn get_timestamp(&self) -> Option<timestamp::Timestamp>;
    pub const fn get_node_id(&self) -> Option<[u8; 6]>;
}
impl AsRef<Uuid> for Uuid {
    fn as_ref(&self) -> &Uuid;
}
impl AsRef<[u8]> for Uuid {
    fn as_ref(&self) -> &[u8];
}
impl TryFrom<std::vec::Vec<u8>> for Uuid {
    type Error = Error;
    fn try_from(value: std::vec::Vec<u8>) -> Result<Self, Self::Error>;
}
impl From<NonNilUuid> for Uuid {
    fn from(non_nil: NonNilUuid) -> Self;
}
impl std::str::FromStr for Uuid {
    type Err = Error;
    fn from_str(uuid_str: &str) -> Result<Self, Self::Err>;
}
impl TryFrom<&'_ str> for Uuid {
    type Error = Error;
    fn try_from(uuid_str: &'_ str) -> Result<Self, Self::Error>;
}
impl TryFrom<String> for Uuid {
    type Error = Error;
    fn try_from(uuid_str: String) -> Result<Self, Self::Error>;
}
impl Uuid {
    pub fn parse_str(input: &str) -> Result<Uuid, Error>;
    pub const fn try_parse(input: &str) -> Result<Uuid, Error>;
    pub const fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error>;
}
impl Uuid {
    #[effect(system_time, randomness)]
    pub fn now_v1(node_id: &[u8; 6]) -> Self;
    pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Self;
}
impl Uuid {
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid;
}
impl Uuid {
    #[effect(randomness)]
    pub fn new_v4() -> Uuid;
}
impl Uuid {
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid;
}
impl Uuid {
    #[effect(system_time, randomness)]
    pub fn now_v6(node_id: &[u8; 6]) -> Self;
    pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Self;
}
impl Uuid {
    #[effect(system_time, randomness)]
    pub fn now_v7() -> Self;
    #[effect(randomness)]
    pub fn new_v7(ts: timestamp::Timestamp) -> Self;
}
impl Uuid {
    pub const fn new_v8(buf: [u8; 16]) -> Uuid;
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Timestamp {}
impl Timestamp {
    #[effect(system_time)]
    pub fn now(context: impl ClockSequence<Output = impl Into<u128>>) -> Self;
    pub const fn from_gregorian_time(ticks: u64, counter: u16) -> Self;
    pub const fn from_unix_time(seconds: u64, subsec_nanos: u32, counter: u128, usable_counter_bits: u8) -> Self;
    pub fn from_unix(context: impl ClockSequence<Output = impl Into<u128>>, seconds: u64, subsec_nanos: u32) -> Self;
    pub const fn to_gregorian(&self) -> (u64, u16);
    pub const fn to_unix(&self) -> (u64, u32);
}
impl TryFrom<std::time::SystemTime> for Timestamp {
    type Error = Error;
    fn try_from(st: std::time::SystemTime) -> Result<Self, Self::Error>;
}
#[derive(Debug)]
pub struct ContextV1 {}
impl ContextV1 {
    pub const fn new(count: u16) -> Self;
    #[effect(randomness)]
    pub fn new_random() -> Self;
}
impl ClockSequence for ContextV1 {
    type Output = u16;
    fn generate_sequence(&self, _seconds: u64, _nanos: u32) -> Self::Output;
    fn usable_bits(&self) -> usize;
}
pub type Context = ContextV1;
#[derive(Clone, Copy, Debug, Default)]
pub struct NoContext;
impl ClockSequence for NoContext {
    type Output = u16;
    fn generate_sequence(&self, _seconds: u64, _nanos: u32) -> Self::Output;
    fn usable_bits(&self) -> usize;
}
#[derive(Debug, Default)]
pub struct ContextV7 {}
impl ContextV7 {
    pub const fn new() -> Self;
    pub fn with_adjust_by_millis(self, millis: u32) -> Self;
    pub fn with_additional_precision(self) -> Self;
    pub fn with_additional_precision_bits(self, bits: usize) -> Self;
}
impl ClockSequence for ContextV7 {
    type Output = u64;
    fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output;
    fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32);
    fn usable_bits(&self) -> usize;
}
pub trait ClockSequence {
    type Output;
    fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output;
    fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
    fn usable_bits(&self) -> usize
    where
        Self::Output: Sized,
    {
    }
}
#[derive(Debug)]
pub struct Builder {}
impl Builder {
    pub const fn from_bytes(b: Bytes) -> Self;
    pub const fn from_bytes_le(b: Bytes) -> Self;
    pub const fn from_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self;
    pub const fn from_md5_bytes(md5_bytes: Bytes) -> Self;
    pub const fn from_random_bytes(random_bytes: Bytes) -> Self;
    pub const fn from_sha1_bytes(sha1_bytes: Bytes) -> Self;
    pub const fn from_sorted_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self;
    pub const fn from_unix_timestamp_millis(millis: u64, counter_random_bytes: &[u8; 10]) -> Self;
    pub const fn from_custom_bytes(custom_bytes: Bytes) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Self, Error>;
    pub fn from_slice_le(b: &[u8]) -> Result<Self, Error>;
    pub const fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self;
    pub const fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self;
    pub const fn from_u128(v: u128) -> Self;
    pub const fn from_u128_le(v: u128) -> Self;
    pub const fn nil() -> Self;
    pub fn set_variant(&mut self, v: Variant) -> &mut Self;
    pub const fn with_variant(self, v: Variant) -> Self;
    pub fn set_version(&mut self, v: Version) -> &mut Self;
    pub const fn with_version(self, v: Version) -> Self;
    pub const fn as_uuid(&self) -> &Uuid;
    pub const fn into_uuid(self) -> Uuid;
}
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Error {}
impl std::fmt::Display for Error {}
impl Error for Error {}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Variant {
    NCS,
    RFC4122,
    Microsoft,
    Future,
}
impl std::fmt::Display for Variant {}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Version {
    Nil,
    Mac,
    Dce,
    Md5,
    Random,
    Sha1,
    SortMac,
    SortRand,
    Custom,
    Max,
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct NonNilUuid {}
impl std::fmt::Display for NonNilUuid {}
impl NonNilUuid {
    pub const fn new(uuid: Uuid) -> Option<Self>;
    pub const unsafe fn new_unchecked(uuid: Uuid) -> Self;
    pub const fn get(self) -> Uuid;
    pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Self;
    pub fn now_v1(node_id: &[u8; 6]) -> Self;
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Self;
    pub fn new_v4() -> Self;
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Self;
    pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Self;
    pub fn now_v6(node_id: &[u8; 6]) -> Self;
    pub fn new_v7(ts: Timestamp) -> Self;
    pub fn now_v7() -> Self;
    pub const fn new_v8(bytes: [u8; 16]) -> Self;
}
impl TryFrom<Uuid> for NonNilUuid {
    type Error = Error;
    fn try_from(uuid: Uuid) -> Result<Self, Self::Error>;
}
pub type Bytes = [u8; 16];
pub mod fmt {
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Hyphenated {}
    impl crate::fmt::Hyphenated {
        pub const LENGTH: usize;
        pub const fn from_uuid(uuid: crate::Uuid) -> Self;
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [std::mem::MaybeUninit<u8>]) -> &'buf mut str;
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [std::mem::MaybeUninit<u8>]) -> &'buf mut str;
        pub const fn as_uuid(&self) -> &crate::Uuid;
        pub const fn into_uuid(self) -> crate::Uuid;
    }
    impl std::str::FromStr for crate::fmt::Hyphenated {
        type Err = crate::Error;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Simple {}
    impl crate::fmt::Simple {
        pub const LENGTH: usize;
        pub const fn from_uuid(uuid: crate::Uuid) -> Self;
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [std::mem::MaybeUninit<u8>]) -> &'buf mut str;
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [std::mem::MaybeUninit<u8>]) -> &'buf mut str;
        pub const fn as_uuid(&self) -> &crate::Uuid;
        pub const fn into_uuid(self) -> crate::Uuid;
    }
    impl std::str::FromStr for crate::fmt::Simple {
        type Err = crate::Error;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Urn {}
    impl crate::fmt::Urn {
        pub const LENGTH: usize;
        pub const fn from_uuid(uuid: crate::Uuid) -> Self;
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [std::mem::MaybeUninit<u8>]) -> &'buf mut str;
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [std::mem::MaybeUninit<u8>]) -> &'buf mut str;
        pub const fn as_uuid(&self) -> &crate::Uuid;
        pub const fn into_uuid(self) -> crate::Uuid;
    }
    impl std::str::FromStr for crate::fmt::Urn {
        type Err = crate::Error;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Braced {}
    impl crate::fmt::Braced {
        pub const LENGTH: usize;
        pub const fn from_uuid(uuid: crate::Uuid) -> Self;
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [std::mem::MaybeUninit<u8>]) -> &'buf mut str;
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [std::mem::MaybeUninit<u8>]) -> &'buf mut str;
        pub const fn as_uuid(&self) -> &crate::Uuid;
        pub const fn into_uuid(self) -> crate::Uuid;
    }
    impl std::str::FromStr for crate::fmt::Braced {
        type Err = crate::Error;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
}
pub mod timestamp {
    pub use super::Timestamp;
    pub mod context {
        pub use super::super::{Context, ContextV1, ContextV7, NoContext};
        #[derive(Debug)]
        pub struct ThreadLocalContext<C: 'static> {}
        impl<C: 'static> crate::timestamp::context::ThreadLocalContext<C> {
            pub const fn new(local_key: &'static std::thread::LocalKey<C>) -> Self;
        }
        impl<C: crate::ClockSequence + 'static> crate::ClockSequence for crate::timestamp::context::ThreadLocalContext<C> {
            type Output = C::Output;
            fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output;
            fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32);
            fn usable_bits(&self) -> usize;
        }
    }
}
#[macro_input(exprs)]
#[macro_export]
macro_rules! uuid {
    () => {};
}
