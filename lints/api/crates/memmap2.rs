//! Files as memory.

#[derive(Debug)]
pub struct Mmap {}
impl Mmap {
    #[effect(file_io)]
    pub unsafe fn map<T: MmapAsRawDesc>(file: T) -> std::io::Result<Mmap>;
    pub fn map_if_safe<T: MmapAsRawDesc>(file: T) -> Result<Mmap, MapIfSafeError>;
    pub fn make_mut(self) -> std::io::Result<MmapMut>;
    pub fn advise(&self, advice: Advice) -> std::io::Result<()>;
    pub unsafe fn unchecked_advise(&self, advice: UncheckedAdvice) -> std::io::Result<()>;
    pub fn advise_range(&self, advice: Advice, offset: usize, len: usize) -> std::io::Result<()>;
    pub unsafe fn unchecked_advise_range(
        &self, advice: UncheckedAdvice, offset: usize, len: usize,
    ) -> std::io::Result<()>;
    pub fn lock(&self) -> std::io::Result<()>;
    pub fn unlock(&self) -> std::io::Result<()>;
    pub unsafe fn remap(&mut self, new_len: usize, options: RemapOptions) -> std::io::Result<()>;
}
impl std::ops::Deref for Mmap {
    type Target = [u8];
    fn deref(&self) -> &[u8];
}
impl AsRef<[u8]> for Mmap {
    fn as_ref(&self) -> &[u8];
}
#[derive(Debug)]
pub struct MmapMut {}
impl MmapMut {
    #[effect(file_io)]
    pub unsafe fn map_mut<T: MmapAsRawDesc>(file: T) -> std::io::Result<MmapMut>;
    pub fn map_anon(length: usize) -> std::io::Result<MmapMut>;
    #[effect(file_io)]
    pub fn flush(&self) -> std::io::Result<()>;
    #[effect(file_io)]
    pub fn flush_async(&self) -> std::io::Result<()>;
    #[effect(file_io)]
    pub fn flush_range(&self, offset: usize, len: usize) -> std::io::Result<()>;
    pub fn flush_async_range(&self, offset: usize, len: usize) -> std::io::Result<()>;
    pub fn make_read_only(self) -> std::io::Result<Mmap>;
    pub fn make_exec(self) -> std::io::Result<Mmap>;
    pub fn advise(&self, advice: Advice) -> std::io::Result<()>;
    pub unsafe fn unchecked_advise(&self, advice: UncheckedAdvice) -> std::io::Result<()>;
    pub fn advise_range(&self, advice: Advice, offset: usize, len: usize) -> std::io::Result<()>;
    pub unsafe fn unchecked_advise_range(
        &self, advice: UncheckedAdvice, offset: usize, len: usize,
    ) -> std::io::Result<()>;
    pub fn lock(&self) -> std::io::Result<()>;
    pub fn unlock(&self) -> std::io::Result<()>;
    pub unsafe fn remap(&mut self, new_len: usize, options: RemapOptions) -> std::io::Result<()>;
}
impl std::ops::Deref for MmapMut {
    type Target = [u8];
    fn deref(&self) -> &[u8];
}
impl std::ops::DerefMut for MmapMut {
    fn deref_mut(&mut self) -> &mut [u8];
}
impl AsRef<[u8]> for MmapMut {
    fn as_ref(&self) -> &[u8];
}
#[derive(Clone, Debug, Default)]
pub struct MmapOptions {}
impl MmapOptions {
    pub fn new() -> MmapOptions;
    pub fn offset(&mut self, offset: u64) -> &mut Self;
    pub fn len(&mut self, len: usize) -> &mut Self;
    pub fn stack(&mut self) -> &mut Self;
    pub fn huge(&mut self, page_bits: Option<u8>) -> &mut Self;
    pub fn populate(&mut self) -> &mut Self;
    pub fn no_reserve_swap(&mut self) -> &mut Self;
    pub fn no_probe_handle(&mut self) -> &mut Self;
    #[effect(file_io)]
    pub unsafe fn map<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<Mmap>;
    #[effect(file_io)]
    pub unsafe fn map_exec<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<Mmap>;
    #[effect(file_io)]
    pub unsafe fn map_mut<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<MmapMut>;
    #[effect(file_io)]
    pub unsafe fn map_copy<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<MmapMut>;
    pub unsafe fn map_copy_read_only<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<Mmap>;
    pub fn map_if_safe<T: MmapAsRawDesc>(&self, file: T) -> Result<Mmap, MapIfSafeError>;
    pub fn map_anon(&self) -> std::io::Result<MmapMut>;
    #[effect(file_io)]
    pub fn map_raw<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<MmapRaw>;
    pub fn map_raw_read_only<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<MmapRaw>;
}
