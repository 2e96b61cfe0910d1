//! Declarations of `std::env`.

pub mod consts;

use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::{Display, Formatter};
use crate::path::{Path, PathBuf};

#[effect(environment)] pub fn args() -> Args;
#[effect(environment)] pub fn args_os() -> ArgsOs;
#[effect(environment)] pub fn current_dir() -> crate::io::Result<PathBuf>;
#[effect(environment)] pub fn current_exe() -> crate::io::Result<PathBuf>;
#[effect(environment)] pub fn home_dir() -> Option<PathBuf>;
pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> Result<OsString, JoinPathsError>;
#[effect(environment)] pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);
#[effect(environment)] pub fn set_current_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;
#[effect(environment)] pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_>;
#[effect(environment)] pub fn temp_dir() -> PathBuf;
#[effect(environment)] pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError>;
#[effect(environment)] pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;
#[effect(environment)] pub fn vars() -> Vars;
#[effect(environment)] pub fn vars_os() -> VarsOs;
#[derive(Debug)]
pub struct Args {}
impl DoubleEndedIterator for Args { fn next_back(&mut self) -> Option<String>; }
impl ExactSizeIterator for Args {}
impl Iterator for Args {
    type Item = String;
    fn next(&mut self) -> Option<String>;
}
#[derive(Debug)]
pub struct ArgsOs {}
impl DoubleEndedIterator for ArgsOs { fn next_back(&mut self) -> Option<OsString>; }
impl ExactSizeIterator for ArgsOs {}
impl Iterator for ArgsOs {
    type Item = OsString;
    fn next(&mut self) -> Option<OsString>;
}
#[derive(Debug)]
pub struct JoinPathsError {}
impl Error for JoinPathsError {}
impl Display for JoinPathsError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Debug)]
pub struct SplitPaths<'a> {}
impl<'a> Iterator for SplitPaths<'a> {
    type Item = PathBuf;
    fn next(&mut self) -> Option<PathBuf>;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum VarError { NotPresent, NotUnicode(OsString) }
impl Error for VarError {}
impl Display for VarError { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
#[derive(Debug)]
pub struct Vars {}
impl Iterator for Vars {
    type Item = (String, String);
    fn next(&mut self) -> Option<(String, String)>;
}
#[derive(Debug)]
pub struct VarsOs {}
impl Iterator for VarsOs {
    type Item = (OsString, OsString);
    fn next(&mut self) -> Option<(OsString, OsString)>;
}
