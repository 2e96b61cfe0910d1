//! Declarations of `std::process`.

use crate::ffi::OsStr;
use crate::fmt::{Display, Formatter};
use crate::fs::File;
use crate::io::{Error, PipeReader, PipeWriter, Read, Stderr, Stdout, Write};
use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
use crate::os::unix::process::{CommandExt, ExitStatusExt};
use crate::path::Path;

#[effect(process_io)] pub fn abort() -> !;
#[effect(process_io)] pub fn exit(code: i32) -> !;
#[effect(process_io)] pub fn id() -> u32;
pub trait Termination {
    fn report(self) -> ExitCode;
}
#[derive(Debug)]
#[payload(handle)]
pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
impl Child {
    #[effect(process_io)] pub fn kill(&mut self) -> crate::io::Result<()>;
    #[effect(process_io)] pub fn id(&self) -> u32;
    #[effect(process_io)] pub fn wait(&mut self) -> crate::io::Result<ExitStatus>;
    #[effect(process_io)] pub fn try_wait(&mut self) -> crate::io::Result<Option<ExitStatus>>;
    #[effect(process_io)] pub fn wait_with_output(self) -> crate::io::Result<Output>;
}
#[derive(Debug)]
pub struct ChildStderr {}
impl From<OwnedFd> for ChildStderr { fn from(fd: OwnedFd) -> ChildStderr; }
#[effect_within(process_io)]
impl Read for ChildStderr { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
impl AsFd for ChildStderr { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for ChildStderr { fn as_raw_fd(&self) -> RawFd; }
impl IntoRawFd for ChildStderr { fn into_raw_fd(self) -> RawFd; }
#[derive(Debug)]
pub struct ChildStdin {}
impl From<OwnedFd> for ChildStdin { fn from(fd: OwnedFd) -> ChildStdin; }
#[effect_within(process_io)]
impl Write for &ChildStdin {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    fn flush(&mut self) -> crate::io::Result<()>;
}
#[effect_within(process_io)]
impl Write for ChildStdin {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    fn flush(&mut self) -> crate::io::Result<()>;
}
impl AsFd for ChildStdin { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for ChildStdin { fn as_raw_fd(&self) -> RawFd; }
impl IntoRawFd for ChildStdin { fn into_raw_fd(self) -> RawFd; }
#[derive(Debug)]
pub struct ChildStdout {}
impl From<OwnedFd> for ChildStdout { fn from(fd: OwnedFd) -> ChildStdout; }
#[effect_within(process_io)]
impl Read for ChildStdout { fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>; }
impl AsFd for ChildStdout { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for ChildStdout { fn as_raw_fd(&self) -> RawFd; }
impl IntoRawFd for ChildStdout { fn into_raw_fd(self) -> RawFd; }
#[derive(Debug)]
pub struct Command {}
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command;
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command;
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    #[effect(process_io)] pub fn spawn(&mut self) -> crate::io::Result<Child>;
    #[effect(process_io)] pub fn output(&mut self) -> crate::io::Result<Output>;
    #[effect(process_io)] pub fn status(&mut self) -> crate::io::Result<ExitStatus>;
    pub fn get_program(&self) -> &OsStr;
    pub fn get_args(&self) -> CommandArgs<'_>;
    pub fn get_envs(&self) -> CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> Option<&Path>;
}
impl CommandExt for Command {
    fn uid(&mut self, id: u32) -> &mut Command;
    fn gid(&mut self, id: u32) -> &mut Command;
    fn groups(&mut self, groups: &[u32]) -> &mut Command;
    unsafe fn pre_exec<F: FnMut() -> crate::io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut Command;
    fn exec(&mut self) -> Error;
    fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    fn process_group(&mut self, pgroup: i32) -> &mut Command;
    fn chroot<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    fn setsid(&mut self, setsid: bool) -> &mut Command;
}
#[derive(Debug)]
pub struct CommandArgs<'a> {}
impl<'a> ExactSizeIterator for CommandArgs<'a> {}
impl<'a> Iterator for CommandArgs<'a> {
    type Item = &'a OsStr;
    fn next(&mut self) -> Option<&'a OsStr>;
}
#[derive(Debug)]
pub struct CommandEnvs<'a> {}
impl<'a> ExactSizeIterator for CommandEnvs<'a> {}
impl<'a> Iterator for CommandEnvs<'a> {
    type Item = (&'a OsStr, Option<&'a OsStr>);
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ExitCode {}
impl ExitCode {
    pub const SUCCESS: ExitCode;
    pub const FAILURE: ExitCode;
}
impl From<u8> for ExitCode { fn from(code: u8) -> Self; }
impl Termination for ExitCode { fn report(self) -> ExitCode; }
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct ExitStatus {}
impl ExitStatus {
    pub fn success(&self) -> bool;
    pub fn code(&self) -> Option<i32>;
}
impl Display for ExitStatus { fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result; }
impl ExitStatusExt for ExitStatus {
    fn from_raw(raw: i32) -> Self;
    fn signal(&self) -> Option<i32>;
    fn core_dumped(&self) -> bool;
    fn stopped_signal(&self) -> Option<i32>;
    fn continued(&self) -> bool;
    fn into_raw(self) -> i32;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
#[derive(Debug)]
pub struct Stdio {}
impl Stdio {
    pub fn piped() -> Stdio;
    pub fn inherit() -> Stdio;
    pub fn null() -> Stdio;
}
impl From<File> for Stdio { fn from(file: File) -> Stdio; }
impl From<PipeReader> for Stdio { fn from(pipe: PipeReader) -> Self; }
impl From<PipeWriter> for Stdio { fn from(pipe: PipeWriter) -> Self; }
impl From<Stderr> for Stdio { fn from(inherit: Stderr) -> Stdio; }
impl From<Stdout> for Stdio { fn from(inherit: Stdout) -> Stdio; }
impl From<OwnedFd> for Stdio { fn from(fd: OwnedFd) -> Stdio; }
impl From<ChildStderr> for Stdio { fn from(child: ChildStderr) -> Stdio; }
impl From<ChildStdin> for Stdio { fn from(child: ChildStdin) -> Stdio; }
impl From<ChildStdout> for Stdio { fn from(child: ChildStdout) -> Stdio; }
impl FromRawFd for Stdio { unsafe fn from_raw_fd(fd: RawFd) -> Stdio; }
