//! Declarations of `std::os::unix::process`.

use crate::ffi::OsStr;
use crate::io::Error;
use crate::process::Command;

#[effect(process_io)] pub fn parent_id() -> u32;
pub trait CommandExt {
    fn uid(&mut self, id: u32) -> &mut Command;
    fn gid(&mut self, id: u32) -> &mut Command;
    unsafe fn pre_exec<F: FnMut() -> crate::io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut Command;
    #[effect(process_io)] fn exec(&mut self) -> Error;
    fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    fn process_group(&mut self, pgroup: i32) -> &mut Command;
    unsafe fn before_exec<F: FnMut() -> crate::io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut Command {}
}
pub trait ExitStatusExt {
    fn from_raw(raw: i32) -> Self;
    fn signal(&self) -> Option<i32>;
    fn core_dumped(&self) -> bool;
    fn stopped_signal(&self) -> Option<i32>;
    fn continued(&self) -> bool;
    fn into_raw(self) -> i32;
}
