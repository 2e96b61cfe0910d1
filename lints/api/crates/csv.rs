//! Comma-separated values, from memory or from files.

#[derive(Debug)]
pub struct Reader<R> {}
impl Reader<Reader<std::fs::File>> {
    #[effect(file_io)]
    pub fn from_path<P: AsRef<std::path::Path>>(path: P) -> Result<Reader<std::fs::File>>;
}
impl<R: std::io::Read> Reader<R> {
    pub fn from_reader(rdr: R) -> Reader<R>;
    pub fn deserialize<D>(&mut self) -> DeserializeRecordsIter<'_, R, D>
    where
        D: serde_core::de::DeserializeOwned;
    pub fn into_deserialize<D>(self) -> DeserializeRecordsIntoIter<R, D>
    where
        D: serde_core::de::DeserializeOwned;
    pub fn records(&mut self) -> StringRecordsIter<'_, R>;
    pub fn into_records(self) -> StringRecordsIntoIter<R>;
    pub fn byte_records(&mut self) -> ByteRecordsIter<'_, R>;
    pub fn into_byte_records(self) -> ByteRecordsIntoIter<R>;
    pub fn headers(&mut self) -> Result<&StringRecord>;
    pub fn byte_headers(&mut self) -> Result<&ByteRecord>;
    pub fn set_headers(&mut self, headers: StringRecord);
    pub fn set_byte_headers(&mut self, headers: ByteRecord);
    pub fn read_record(&mut self, record: &mut StringRecord) -> Result<bool>;
    pub fn read_byte_record(&mut self, record: &mut ByteRecord) -> Result<bool>;
    pub fn position(&self) -> &Position;
    pub fn is_done(&self) -> bool;
    pub fn has_headers(&self) -> bool;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}
impl<R: std::io::Read + std::io::Seek> Reader<R> {
    pub fn seek(&mut self, pos: Position) -> Result<()>;
    pub fn seek_raw(&mut self, seek_from: std::io::SeekFrom, pos: Position) -> Result<()>;
}
#[derive(Debug, Default)]
pub struct ReaderBuilder {}
impl ReaderBuilder {
    pub fn new() -> ReaderBuilder;
    #[effect(file_io)]
    pub fn from_path<P: AsRef<std::path::Path>>(&self, path: P) -> Result<Reader<std::fs::File>>;
    pub fn from_reader<R: std::io::Read>(&self, rdr: R) -> Reader<R>;
    pub fn delimiter(&mut self, delimiter: u8) -> &mut ReaderBuilder;
    pub fn has_headers(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn flexible(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn trim(&mut self, trim: Trim) -> &mut ReaderBuilder;
    pub fn terminator(&mut self, term: Terminator) -> &mut ReaderBuilder;
    pub fn quote(&mut self, quote: u8) -> &mut ReaderBuilder;
    pub fn escape(&mut self, escape: Option<u8>) -> &mut ReaderBuilder;
    pub fn double_quote(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn quoting(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn comment(&mut self, comment: Option<u8>) -> &mut ReaderBuilder;
    pub fn ascii(&mut self) -> &mut ReaderBuilder;
    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut ReaderBuilder;
}
#[derive(Debug)]
pub struct Writer<W: std::io::Write> {}
impl Writer<std::fs::File> {
    #[effect(file_io)]
    pub fn from_path<P: AsRef<std::path::Path>>(path: P) -> Result<Writer<std::fs::File>>;
}
impl<W: std::io::Write> Writer<W> {
    pub fn from_writer(wtr: W) -> Writer<W>;
    pub fn serialize<S: serde_core::Serialize>(&mut self, record: S) -> Result<()>;
    pub fn write_record<I, T>(&mut self, record: I) -> Result<()>
    where
        I: IntoIterator<Item = T>,
        T: AsRef<[u8]>;
    pub fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()>;
    pub fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()>;
    pub fn flush(&mut self) -> std::io::Result<()>;
    pub fn get_ref(&self) -> &W;
    pub fn into_inner(self) -> std::result::Result<W, IntoInnerError<Writer<W>>>;
}
#[derive(Debug, Default)]
pub struct WriterBuilder {}
impl WriterBuilder {
    pub fn new() -> WriterBuilder;
    #[effect(file_io)]
    pub fn from_path<P: AsRef<std::path::Path>>(&self, path: P) -> Result<Writer<std::fs::File>>;
    pub fn from_writer<W: std::io::Write>(&self, wtr: W) -> Writer<W>;
    pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder;
    pub fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn flexible(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn terminator(&mut self, term: Terminator) -> &mut WriterBuilder;
    pub fn quote_style(&mut self, style: QuoteStyle) -> &mut WriterBuilder;
    pub fn quote(&mut self, quote: u8) -> &mut WriterBuilder;
    pub fn double_quote(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn escape(&mut self, escape: u8) -> &mut WriterBuilder;
    pub fn comment(&mut self, comment: Option<u8>) -> &mut WriterBuilder;
    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut WriterBuilder;
}
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct StringRecord {}
impl StringRecord {
    pub fn new() -> StringRecord;
    pub fn with_capacity(buffer: usize, fields: usize) -> StringRecord;
    pub fn from_byte_record(record: ByteRecord) -> std::result::Result<StringRecord, FromUtf8Error>;
    pub fn from_byte_record_lossy(record: ByteRecord) -> StringRecord;
    pub fn deserialize<'de, D: serde_core::de::Deserialize<'de>>(
        &'de self, headers: Option<&'de StringRecord>,
    ) -> Result<D>;
    pub fn iter(&self) -> StringRecordIter<'_>;
    pub fn get(&self, i: usize) -> Option<&str>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn truncate(&mut self, n: usize);
    pub fn clear(&mut self);
    pub fn trim(&mut self);
    pub fn push_field(&mut self, field: &str);
    pub fn position(&self) -> Option<&Position>;
    pub fn set_position(&mut self, pos: Option<Position>);
    pub fn range(&self, i: usize) -> Option<std::ops::Range<usize>>;
    pub fn as_slice(&self) -> &str;
    pub fn as_byte_record(&self) -> &ByteRecord;
    pub fn into_byte_record(self) -> ByteRecord;
}
impl std::ops::Index<usize> for StringRecord {
    type Output = str;
    fn index(&self, i: usize) -> &str;
}
impl<T: AsRef<str>> From<Vec<T>> for StringRecord {
    fn from(xs: Vec<T>) -> StringRecord;
}
impl<'a, T: AsRef<str>> From<&'a [T]> for StringRecord {
    fn from(xs: &'a [T]) -> StringRecord;
}
impl<T: AsRef<str>> FromIterator<T> for StringRecord {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> StringRecord;
}
impl<'a> IntoIterator for &'a StringRecord {
    type IntoIter = StringRecordIter<'a>;
    type Item = &'a str;
    fn into_iter(self) -> StringRecordIter<'a>;
}
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ByteRecord {}
impl ByteRecord {
    pub fn new() -> ByteRecord;
    pub fn with_capacity(buffer: usize, fields: usize) -> ByteRecord;
    pub fn deserialize<'de, D: serde_core::de::Deserialize<'de>>(
        &'de self, headers: Option<&'de ByteRecord>,
    ) -> Result<D>;
    pub fn iter(&self) -> ByteRecordIter<'_>;
    pub fn get(&self, i: usize) -> Option<&[u8]>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn truncate(&mut self, n: usize);
    pub fn clear(&mut self);
    pub fn trim(&mut self);
    pub fn push_field(&mut self, field: &[u8]);
    pub fn position(&self) -> Option<&Position>;
    pub fn set_position(&mut self, pos: Option<Position>);
    pub fn range(&self, i: usize) -> Option<std::ops::Range<usize>>;
    pub fn as_slice(&self) -> &[u8];
}
impl std::ops::Index<usize> for ByteRecord {
    type Output = [u8];
    fn index(&self, i: usize) -> &[u8];
}
impl From<StringRecord> for ByteRecord {
    fn from(record: StringRecord) -> ByteRecord;
}
impl<T: AsRef<[u8]>> From<Vec<T>> for ByteRecord {
    fn from(xs: Vec<T>) -> ByteRecord;
}
impl<'a, T: AsRef<[u8]>> From<&'a [T]> for ByteRecord {
    fn from(xs: &'a [T]) -> ByteRecord;
}
impl<T: AsRef<[u8]>> FromIterator<T> for ByteRecord {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> ByteRecord;
}
impl<'r> IntoIterator for &'r ByteRecord {
    type IntoIter = ByteRecordIter<'r>;
    type Item = &'r [u8];
    fn into_iter(self) -> ByteRecordIter<'r>;
}
#[derive(Debug)]
pub struct Error {}
impl Error {
    pub fn kind(&self) -> &ErrorKind;
    pub fn into_kind(self) -> ErrorKind;
    pub fn is_io_error(&self) -> bool;
    pub fn position(&self) -> Option<&Position>;
}
impl From<std::io::Error> for Error {
    fn from(err: std::io::Error) -> Error;
}
impl From<Error> for std::io::Error {
    fn from(err: Error) -> std::io::Error;
}
impl std::fmt::Display for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Trim {
    None,
    Headers,
    Fields,
    All,
}
#[derive(Clone, Copy, Debug, Default)]
pub enum Terminator {
    CRLF,
    Any(u8),
}
#[derive(Clone, Copy, Debug, Default)]
pub enum QuoteStyle {
    Always,
    Necessary,
    NonNumeric,
    Never,
}
pub struct StringRecordsIter<'r, R: 'r> {}
impl<'r, R: std::io::Read> StringRecordsIter<'r, R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}
impl<'r, R: std::io::Read> Iterator for StringRecordsIter<'r, R> {
    type Item = Result<StringRecord>;
    fn next(&mut self) -> Option<Result<StringRecord>>;
}
pub struct DeserializeRecordsIter<'r, R: 'r, D> {}
impl<'r, R: std::io::Read, D: serde_core::de::DeserializeOwned> DeserializeRecordsIter<'r, R, D> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}
impl<'r, R: std::io::Read, D: serde_core::de::DeserializeOwned> Iterator for DeserializeRecordsIter<'r, R, D> {
    type Item = Result<D>;
    fn next(&mut self) -> Option<Result<D>>;
}
pub struct StringRecordsIntoIter<R> {}
impl<R: std::io::Read> StringRecordsIntoIter<R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}
impl<R: std::io::Read> Iterator for StringRecordsIntoIter<R> {
    type Item = Result<StringRecord>;
    fn next(&mut self) -> Option<Result<StringRecord>>;
}
pub struct DeserializeRecordsIntoIter<R, D> {}
impl<R: std::io::Read, D: serde_core::de::DeserializeOwned> DeserializeRecordsIntoIter<R, D> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}
impl<R: std::io::Read, D: serde_core::de::DeserializeOwned> Iterator for DeserializeRecordsIntoIter<R, D> {
    type Item = Result<D>;
    fn next(&mut self) -> Option<Result<D>>;
}
