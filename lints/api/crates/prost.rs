//! Protocol buffers.

#![pure]

pub trait Message: Send + Sync {
    fn encoded_len(&self) -> usize;
    fn encode(&self, buf: &mut impl bytes::BufMut) -> Result<(), EncodeError>
    where
        Self: Sized,
    {
    }
    fn encode_to_vec(&self) -> Vec<u8>
    where
        Self: Sized,
    {
    }
    fn encode_length_delimited(&self, buf: &mut impl bytes::BufMut) -> Result<(), EncodeError>
    where
        Self: Sized,
    {
    }
    fn encode_length_delimited_to_vec(&self) -> Vec<u8>
    where
        Self: Sized,
    {
    }
    fn decode(buf: impl bytes::Buf) -> Result<Self, DecodeError>
    where
        Self: Default,
    {
    }
    fn decode_length_delimited(buf: impl bytes::Buf) -> Result<Self, DecodeError>
    where
        Self: Default,
    {
    }
    fn merge(&mut self, buf: impl bytes::Buf) -> Result<(), DecodeError>
    where
        Self: Sized,
    {
    }
    fn merge_length_delimited(&mut self, buf: impl bytes::Buf) -> Result<(), DecodeError>
    where
        Self: Sized,
    {
    }
    fn clear(&mut self);
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DecodeError {}
impl std::fmt::Display for DecodeError {}
impl From<DecodeErrorKind> for DecodeError {
    fn from(description: DecodeErrorKind) -> Self;
}
impl std::error::Error for DecodeError {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct EncodeError {}
impl EncodeError {
    pub fn required_capacity(&self) -> usize;
    pub fn remaining(&self) -> usize;
}
impl std::fmt::Display for EncodeError {}
impl std::error::Error for EncodeError {}
