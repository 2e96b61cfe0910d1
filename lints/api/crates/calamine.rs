//! Spreadsheets, from memory or from files.

#[effect(file_io)]
pub fn open_workbook<R, P: AsRef<std::path::Path>>(path: P) -> Result<R, Error>;
pub fn open_workbook_from_rs<R, RS>(rs: RS) -> Result<R, Error>;
#[effect(file_io)]
pub fn open_workbook_auto<P: AsRef<std::path::Path>>(path: P) -> Result<auto::Sheets, Error>;
pub mod auto {
    pub struct Sheets {}
}
pub enum Error {
    Msg(&'static str),
}
