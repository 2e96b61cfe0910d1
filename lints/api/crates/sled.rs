//! An embedded database.

#[effect(database_io)]
pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Db>;
#[derive(Debug)]
#[effect_within(database_io)]
pub struct Db {}
impl Clone for Db {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl std::ops::Deref for Db {
    type Target = Tree;
    fn deref(&self) -> &Tree;
}
impl Db {
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree>;
    pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool>;
    pub fn tree_names(&self) -> Vec<IVec>;
    pub fn was_recovered(&self) -> bool;
    pub fn generate_id(&self) -> Result<u64>;
    pub fn export(&self) -> Vec<(CollectionType, CollectionName, impl Iterator<Item = Vec<Vec<u8>>>)>;
    pub fn import(&self, export: Vec<(CollectionType, CollectionName, impl Iterator<Item = Vec<Vec<u8>>>)>);
    pub fn checksum(&self) -> Result<u32>;
    pub fn size_on_disk(&self) -> Result<u64>;
}
#[derive(Debug)]
#[effect_within(database_io)]
pub struct Tree {}
impl Clone for Tree {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl IntoIterator for &'_ Tree {
    type Item = Result<(IVec, IVec)>;
    type IntoIter = Iter;
    fn into_iter(self) -> Iter;
}
impl std::ops::Deref for Tree {
    type Target = TreeInner;
    fn deref(&self) -> &TreeInner;
}
impl Tree {
    pub fn insert<K, V>(&self, key: K, value: V) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        V: Into<IVec>;
    pub fn transaction<F, A, E>(&self, f: F) -> transaction::TransactionResult<A, E>
    where
        F: Fn(&transaction::TransactionalTree) -> transaction::ConflictableTransactionResult<A, E>;
    pub fn apply_batch(&self, batch: Batch) -> Result<()>;
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    pub fn compare_and_swap<K, OV, NV>(&self, key: K, old: Option<OV>, new: Option<NV>) -> CompareAndSwapResult
    where
        K: AsRef<[u8]>,
        OV: AsRef<[u8]>,
        NV: Into<IVec>;
    pub fn update_and_fetch<K, V, F>(&self, key: K, f: F) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        F: FnMut(Option<&[u8]>) -> Option<V>,
        V: Into<IVec>;
    pub fn fetch_and_update<K, V, F>(&self, key: K, f: F) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        F: FnMut(Option<&[u8]>) -> Option<V>,
        V: Into<IVec>;
    pub fn watch_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Subscriber;
    pub fn flush(&self) -> Result<usize>;
    pub async fn flush_async(&self) -> Result<usize>;
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    pub fn get_lt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>>
    where
        K: AsRef<[u8]>;
    pub fn get_gt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>>
    where
        K: AsRef<[u8]>;
    pub fn merge<K, V>(&self, key: K, value: V) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    pub fn set_merge_operator(&self, merge_operator: impl MergeOperator + 'static);
    pub fn iter(&self) -> Iter;
    pub fn range<K, R>(&self, range: R) -> Iter
    where
        K: AsRef<[u8]>,
        R: std::ops::RangeBounds<K>;
    pub fn scan_prefix<P>(&self, prefix: P) -> Iter
    where
        P: AsRef<[u8]>;
    pub fn first(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn last(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&self) -> Result<()>;
    pub fn name(&self) -> IVec;
    pub fn checksum(&self) -> Result<u32>;
}
#[derive(Clone, Debug, Default)]
pub struct Config {}
impl std::ops::Deref for Config {
    type Target = Inner;
    fn deref(&self) -> &Inner;
}
impl Config {
    pub fn new() -> Config;
    pub fn path<P: AsRef<std::path::Path>>(self, path: P) -> Config;
    #[effect(database_io)]
    pub fn open(&self) -> Result<Db>;
}
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialOrd)]
pub struct IVec {}
impl IVec {
    pub fn subslice(&self, slice_offset: usize, len: usize) -> Self;
}
impl FromIterator<u8> for IVec {
    fn from_iter<T>(iter: T) -> Self
    where
        T: IntoIterator<Item = u8>;
}
impl From<Box<[u8]>> for IVec {
    fn from(b: Box<[u8]>) -> Self;
}
impl From<&[u8]> for IVec {
    fn from(slice: &[u8]) -> Self;
}
impl From<std::sync::Arc<[u8]>> for IVec {
    fn from(arc: std::sync::Arc<[u8]>) -> Self;
}
impl From<&str> for IVec {
    fn from(s: &str) -> Self;
}
impl From<&IVec> for IVec {
    fn from(v: &Self) -> Self;
}
impl From<Vec<u8>> for IVec {
    fn from(v: Vec<u8>) -> Self;
}
impl std::ops::Deref for IVec {
    type Target = [u8];
    fn deref(&self) -> &[u8];
}
impl AsRef<[u8]> for IVec {
    fn as_ref(&self) -> &[u8];
}
impl std::ops::DerefMut for IVec {
    fn deref_mut(&mut self) -> &mut [u8];
}
#[effect_within(database_io)]
pub struct Iter {}
impl Iter {
    pub fn keys(self) -> impl DoubleEndedIterator<Item = Result<IVec>> + Send + Sync;
    pub fn values(self) -> impl DoubleEndedIterator<Item = Result<IVec>> + Send + Sync;
}
impl Iterator for Iter {
    type Item = Result<(IVec, IVec)>;
    fn next(&mut self) -> Option<Self::Item>;
}
impl DoubleEndedIterator for Iter {}
#[effect_within(database_io)]
pub struct Subscriber {}
impl Subscriber {
    pub fn next_timeout(
        &mut self, timeout: std::time::Duration,
    ) -> std::result::Result<Event, std::sync::mpsc::RecvTimeoutError>;
}
impl std::future::Future for Subscriber {
    type Output = Option<Event>;
    fn poll(mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
}
impl Iterator for Subscriber {
    type Item = Event;
    fn next(&mut self) -> Option<Event>;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Error {
    CollectionNotFound(IVec),
    Unsupported(String),
    ReportableBug(String),
    Io(std::io::Error),
    Corruption {
        at: Option<DiskPtr>,
        bt: backtrace::Backtrace,
        bt: (),
    },
    FailPoint,
}
impl From<std::io::Error> for Error {
    fn from(io_error: std::io::Error) -> Self;
}
impl From<Error> for std::io::Error {
    fn from(error: Error) -> std::io::Error;
}
impl std::fmt::Display for Error {}
pub type Result<T> = std::result::Result<T, Error>;
