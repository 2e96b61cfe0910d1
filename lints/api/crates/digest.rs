//! The traits of hash functions.

#![pure]

pub trait Digest: Sized {
    fn new() -> Self;
    fn update(&mut self, data: impl AsRef<[u8]>);
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
    fn finalize(self) -> Vec<u8>;
    fn reset(&mut self);
    fn digest(data: impl AsRef<[u8]>) -> Vec<u8>;
}
