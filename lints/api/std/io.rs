//! Declarations of `std::io`.

pub mod prelude;

use crate::collections::TryReserveError;
use crate::ffi::NulError;
use crate::fmt::{Arguments, Debug, Display, Formatter};
use crate::fs::TryLockError;
use crate::ops::{Deref, DerefMut};
use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};

pub type RawOsError = i32;
#[effect(stdio)]
pub fn _print(message: crate::fmt::Arguments<'_>);
#[effect(stdio)]
pub fn _eprint(message: crate::fmt::Arguments<'_>);

pub type Result<T> = crate::result::Result<T, Error>;
pub fn copy<R: Read + ?Sized, W: Write + ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64>;
pub fn empty() -> Empty;
#[effect(process_io)] pub fn pipe() -> Result<(PipeReader, PipeWriter)>;
pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
pub fn repeat(byte: u8) -> Repeat;
pub fn sink() -> Sink;
#[effect(stdio)] pub fn stderr() -> Stderr;
#[effect(stdio)] pub fn stdin() -> Stdin;
#[effect(stdio)] pub fn stdout() -> Stdout;
pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
    fn skip_until(&mut self, byte: u8) -> Result<usize> {}
    fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
    fn split(self, byte: u8) -> Split<Self> where Self: Sized {}
    fn lines(self) -> Lines<Self> where Self: Sized {}
}
pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}
pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> {}
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
    fn by_ref(&mut self) -> &mut Self where Self: Sized {}
    fn bytes(self) -> Bytes<Self> where Self: Sized {}
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized {}
    fn take(self, limit: u64) -> Take<Self> where Self: Sized {}
}
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()> {}
    fn stream_position(&mut self) -> Result<u64> {}
    fn seek_relative(&mut self, offset: i64) -> Result<()> {}
}
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> {}
    fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()> {}
    fn by_ref(&mut self) -> &mut Self where Self: Sized {}
}
#[derive(Debug)]
pub struct BufReader<R: ?Sized> {}
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
    pub fn into_inner(self) -> R where R: Sized;
}
impl<R: ?Sized + Seek> BufReader<R> { pub fn seek_relative(&mut self, offset: i64) -> Result<()>; }
impl<R: ?Sized + Read> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amt: usize);
}
impl<R: ?Sized + Read> Read for BufReader<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
impl<R: ?Sized + Seek> Seek for BufReader<R> { fn seek(&mut self, pos: SeekFrom) -> Result<u64>; }
#[derive(Debug)]
pub struct BufWriter<W: ?Sized + Write> {}
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>>;
    pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>);
}
impl<W: ?Sized + Write> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
}
impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> { fn seek(&mut self, pos: SeekFrom) -> Result<u64>; }
impl<W: ?Sized + Write> Write for BufWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
impl<W: ?Sized + Write> Drop for BufWriter<W> { fn drop(&mut self); }
#[derive(Debug)]
pub struct Bytes<R> {}
impl<R: Read> Iterator for Bytes<R> {
    type Item = crate::result::Result<u8, Error>;
    fn next(&mut self) -> Option<Result<u8>>;
}
#[derive(Debug)]
pub struct Chain<T, U> {}
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amt: usize);
}
impl<T: Read, U: Read> Read for Chain<T, U> { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Cursor<T> {}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T: AsRef<[u8]>> BufRead for Cursor<T> {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amt: usize);
}
impl<T: AsRef<[u8]>> Read for Cursor<T> { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
impl<T: AsRef<[u8]>> Seek for Cursor<T> { fn seek(&mut self, style: SeekFrom) -> Result<u64>; }
impl Write for Cursor<&mut [u8]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
impl Write for Cursor<&mut Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
impl Write for Cursor<Box<[u8]>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
impl Write for Cursor<Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
impl<const N: usize> Write for Cursor<[u8; N]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct Empty;
impl BufRead for Empty {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, _n: usize);
}
impl Read for Empty { fn read(&mut self, _buf: &mut [u8]) -> Result<usize>; }
impl Seek for Empty { fn seek(&mut self, _pos: SeekFrom) -> Result<u64>; }
impl Write for &Empty {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
impl Write for Empty {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
#[derive(Debug)]
pub struct Error {}
impl Error {
    pub fn new<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error;
    pub fn other<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(error: E) -> Error;
    pub fn last_os_error() -> Error;
    pub fn from_raw_os_error(code: RawOsError) -> Error;
    pub fn raw_os_error(&self) -> Option<RawOsError>;
    pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)>;
    pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)>;
    pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>>;
    pub fn downcast<E: crate::error::Error + Send + Sync + 'static>(self) -> crate::result::Result<E, Self>;
    pub fn kind(&self) -> ErrorKind;
}
impl From<TryReserveError> for Error { fn from(_: TryReserveError) -> Error; }
impl From<NulError> for Error { fn from(_: NulError) -> Error; }
impl From<TryLockError> for Error { fn from(err: TryLockError) -> Error; }
impl From<ErrorKind> for Error { fn from(kind: ErrorKind) -> Error; }
impl<W> From<IntoInnerError<W>> for Error { fn from(iie: IntoInnerError<W>) -> Error; }
impl crate::error::Error for Error {}
impl Display for Error { fn fmt(&self, fmt: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other }
impl Display for ErrorKind { fn fmt(&self, fmt: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Debug)]
pub struct IntoInnerError<W> {}
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error;
    pub fn into_inner(self) -> W;
    pub fn into_error(self) -> Error;
    pub fn into_parts(self) -> (Error, W);
}
impl<W: Send + Debug> crate::error::Error for IntoInnerError<W> {}
impl<W> Display for IntoInnerError<W> { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Clone, Copy, Debug)]
pub struct IoSlice<'a> {}
impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
}
impl<'a> Deref for IoSlice<'a> {
    type Target = [u8];
    fn deref(&self) -> &[u8];
}
#[derive(Debug)]
pub struct IoSliceMut<'a> {}
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize);
}
impl<'a> Deref for IoSliceMut<'a> {
    type Target = [u8];
    fn deref(&self) -> &[u8];
}
impl<'a> DerefMut for IoSliceMut<'a> { fn deref_mut(&mut self) -> &mut [u8]; }
#[derive(Debug)]
pub struct LineWriter<W: ?Sized + Write> {}
impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<LineWriter<W>>>;
}
impl<W: ?Sized + Write> LineWriter<W> { pub fn get_ref(&self) -> &W; }
impl<W: ?Sized + Write> Write for LineWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
#[derive(Debug)]
pub struct Lines<B> {}
impl<B: BufRead> Iterator for Lines<B> {
    type Item = crate::result::Result<String, Error>;
    fn next(&mut self) -> Option<Result<String>>;
}
#[derive(Debug)]
pub struct PipeReader {}
impl PipeReader {
    #[effect(process_io)] pub fn try_clone(&self) -> Result<Self>;
}
impl From<OwnedFd> for PipeReader { fn from(owned_fd: OwnedFd) -> Self; }
#[effect_within(process_io)]
impl Read for &PipeReader { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
#[effect_within(process_io)]
impl Read for PipeReader { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
impl AsFd for PipeReader { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for PipeReader { fn as_raw_fd(&self) -> RawFd; }
impl FromRawFd for PipeReader { unsafe fn from_raw_fd(raw_fd: RawFd) -> Self; }
impl IntoRawFd for PipeReader { fn into_raw_fd(self) -> RawFd; }
#[derive(Debug)]
pub struct PipeWriter {}
impl PipeWriter {
    #[effect(process_io)] pub fn try_clone(&self) -> Result<Self>;
}
impl From<OwnedFd> for PipeWriter { fn from(owned_fd: OwnedFd) -> Self; }
#[effect_within(process_io)]
impl Write for &PipeWriter {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
#[effect_within(process_io)]
impl Write for PipeWriter {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
impl AsFd for PipeWriter { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for PipeWriter { fn as_raw_fd(&self) -> RawFd; }
impl FromRawFd for PipeWriter { unsafe fn from_raw_fd(raw_fd: RawFd) -> Self; }
impl IntoRawFd for PipeWriter { fn into_raw_fd(self) -> RawFd; }
#[derive(Debug)]
pub struct Repeat {}
impl Read for Repeat { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
#[derive(Clone, Copy, Debug, Default)]
pub struct Sink;
impl Write for &Sink {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
impl Write for Sink {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
#[derive(Debug)]
pub struct Split<B> {}
impl<B: BufRead> Iterator for Split<B> {
    type Item = crate::result::Result<Vec<u8>, Error>;
    fn next(&mut self) -> Option<Result<Vec<u8>>>;
}
#[derive(Debug)]
pub struct Stderr {}
impl Stderr {
    #[effect(stdio)] pub fn lock(&self) -> StderrLock<'static>;
}
impl IsTerminal for Stderr { fn is_terminal(&self) -> bool; }
#[effect_within(stdio)]
impl Write for &Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
#[effect_within(stdio)]
impl Write for Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
impl AsFd for Stderr { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for Stderr { fn as_raw_fd(&self) -> RawFd; }
#[derive(Debug)]
pub struct StderrLock<'a> {}
impl IsTerminal for StderrLock<'_> { fn is_terminal(&self) -> bool; }
#[effect_within(stdio)]
impl Write for StderrLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
impl<'a> AsFd for StderrLock<'a> { fn as_fd(&self) -> BorrowedFd<'_>; }
impl<'a> AsRawFd for StderrLock<'a> { fn as_raw_fd(&self) -> RawFd; }
#[derive(Debug)]
pub struct Stdin {}
impl Stdin {
    #[effect(stdio)] pub fn lock(&self) -> StdinLock<'static>;
    #[effect(stdio)] pub fn read_line(&self, buf: &mut String) -> Result<usize>;
    #[effect(stdio)] pub fn lines(self) -> Lines<StdinLock<'static>>;
}
impl IsTerminal for Stdin { fn is_terminal(&self) -> bool; }
#[effect_within(stdio)]
impl Read for &Stdin { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
#[effect_within(stdio)]
impl Read for Stdin { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
impl AsFd for Stdin { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for Stdin { fn as_raw_fd(&self) -> RawFd; }
#[derive(Debug)]
pub struct StdinLock<'a> {}
#[effect_within(stdio)]
impl BufRead for StdinLock<'_> {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, n: usize);
}
impl IsTerminal for StdinLock<'_> { fn is_terminal(&self) -> bool; }
#[effect_within(stdio)]
impl Read for StdinLock<'_> { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
impl<'a> AsFd for StdinLock<'a> { fn as_fd(&self) -> BorrowedFd<'_>; }
impl<'a> AsRawFd for StdinLock<'a> { fn as_raw_fd(&self) -> RawFd; }
#[derive(Debug)]
pub struct Stdout {}
impl Stdout {
    #[effect(stdio)] pub fn lock(&self) -> StdoutLock<'static>;
}
impl IsTerminal for Stdout { fn is_terminal(&self) -> bool; }
#[effect_within(stdio)]
impl Write for &Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
#[effect_within(stdio)]
impl Write for Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
impl AsFd for Stdout { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for Stdout { fn as_raw_fd(&self) -> RawFd; }
#[derive(Debug)]
pub struct StdoutLock<'a> {}
impl IsTerminal for StdoutLock<'_> { fn is_terminal(&self) -> bool; }
#[effect_within(stdio)]
impl Write for StdoutLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
impl<'a> AsFd for StdoutLock<'a> { fn as_fd(&self) -> BorrowedFd<'_>; }
impl<'a> AsRawFd for StdoutLock<'a> { fn as_raw_fd(&self) -> RawFd; }
#[derive(Debug)]
pub struct Take<T> {}
impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: BufRead> BufRead for Take<T> {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amt: usize);
}
impl<T: Read> Read for Take<T> { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
impl<T: Seek> Seek for Take<T> { fn seek(&mut self, pos: SeekFrom) -> Result<u64>; }
#[derive(Debug)]
pub struct WriterPanicked {}
impl WriterPanicked { pub fn into_inner(self) -> Vec<u8>; }
impl crate::error::Error for WriterPanicked {}
impl Display for WriterPanicked { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl<B: BufRead + ?Sized> BufRead for &mut B {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
}
impl<R: Read + ?Sized> Read for &mut R { fn read(&mut self, buf: &mut [u8]) -> Result<usize>; }
impl<S: Seek + ?Sized> Seek for &mut S { fn seek(&mut self, pos: SeekFrom) -> Result<u64>; }
impl<W: Write + ?Sized> Write for &mut W {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}
