//! Child processes.

#![effect_within(process_io)]

#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}
impl Child {
    pub fn id(&self) -> u32;
    pub fn kill(&mut self) -> futures_lite::io::Result<()>;
    pub fn try_status(&mut self) -> futures_lite::io::Result<Option<std::process::ExitStatus>>;
    pub fn status(&mut self) -> impl std::future::Future<Output = futures_lite::io::Result<std::process::ExitStatus>>;
    pub fn output(self) -> impl std::future::Future<Output = futures_lite::io::Result<std::process::Output>>;
}
#[derive(Debug)]
pub struct ChildStdin {}
impl ChildStdin {
    pub async fn into_stdio(self) -> futures_lite::io::Result<std::process::Stdio>;
}
#[derive(Debug)]
pub struct ChildStdout {}
impl ChildStdout {
    pub async fn into_stdio(self) -> futures_lite::io::Result<std::process::Stdio>;
}
#[derive(Debug)]
pub struct ChildStderr {}
impl ChildStderr {
    pub async fn into_stdio(self) -> futures_lite::io::Result<std::process::Stdio>;
}
pub fn driver() -> impl std::future::Future<Output = std::convert::Infallible> + Send + 'static;
#[derive(Debug)]
pub struct Command {}
impl Command {
    #[effect(none)]
    pub fn new<S: AsRef<std::ffi::OsStr>>(program: S) -> Command;
    #[effect(none)]
    pub fn arg<S: AsRef<std::ffi::OsStr>>(&mut self, arg: S) -> &mut Command;
    #[effect(none)]
    pub fn args<I, S>(&mut self, args: I) -> &mut Command
    where
        I: IntoIterator<Item = S>,
        S: AsRef<std::ffi::OsStr>;
    #[effect(none)]
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command
    where
        K: AsRef<std::ffi::OsStr>,
        V: AsRef<std::ffi::OsStr>;
    #[effect(none)]
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<std::ffi::OsStr>,
        V: AsRef<std::ffi::OsStr>;
    pub fn get_args(&self) -> std::process::CommandArgs<'_>;
    pub fn get_envs(&self) -> std::process::CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> Option<&std::path::Path>;
    pub fn get_program(&self) -> &std::ffi::OsStr;
    #[effect(none)]
    pub fn env_remove<K: AsRef<std::ffi::OsStr>>(&mut self, key: K) -> &mut Command;
    #[effect(none)]
    pub fn env_clear(&mut self) -> &mut Command;
    #[effect(none)]
    pub fn current_dir<P: AsRef<std::path::Path>>(&mut self, dir: P) -> &mut Command;
    #[effect(none)]
    pub fn stdin<T: Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut Command;
    #[effect(none)]
    pub fn stdout<T: Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut Command;
    #[effect(none)]
    pub fn stderr<T: Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut Command;
    #[effect(none)]
    pub fn reap_on_drop(&mut self, reap_on_drop: bool) -> &mut Command;
    #[effect(none)]
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
    pub fn spawn(&mut self) -> futures_lite::io::Result<Child>;
    pub fn status(&mut self) -> impl std::future::Future<Output = futures_lite::io::Result<std::process::ExitStatus>>;
    pub fn output(&mut self) -> impl std::future::Future<Output = futures_lite::io::Result<std::process::Output>>;
}
impl From<std::process::Command> for Command {
    fn from(inner: std::process::Command) -> Self;
}
