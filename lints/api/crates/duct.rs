//! Child processes.

pub fn cmd<T, U>(program: T, args: U) -> Expression
where
    T: IntoExecutablePath,
    U: IntoIterator,
    U::Item: Into<std::ffi::OsString>;
#[derive(Clone, Debug)]
pub struct Expression {}
impl Expression {
    #[effect(process_io)]
    pub fn run(&self) -> std::io::Result<std::process::Output>;
    #[effect(process_io)]
    pub fn read(&self) -> std::io::Result<String>;
    #[effect(process_io)]
    pub fn start(&self) -> std::io::Result<Handle>;
    #[effect(process_io)]
    pub fn reader(&self) -> std::io::Result<ReaderHandle>;
    pub fn pipe<T: Into<Expression>>(&self, right: T) -> Expression;
    pub fn stdin_bytes<T: Into<Vec<u8>>>(&self, bytes: T) -> Expression;
    pub fn stdin_path<T: Into<std::path::PathBuf>>(&self, path: T) -> Expression;
    pub fn stdin_file<T: std::os::windows::io::IntoRawHandle>(&self, file: T) -> Expression;
    pub fn stdin_null(&self) -> Expression;
    pub fn stdout_path<T: Into<std::path::PathBuf>>(&self, path: T) -> Expression;
    pub fn stdout_file<T: std::os::windows::io::IntoRawHandle>(&self, file: T) -> Expression;
    pub fn stdout_null(&self) -> Expression;
    pub fn stdout_capture(&self) -> Expression;
    pub fn stdout_to_stderr(&self) -> Expression;
    pub fn stderr_path<T: Into<std::path::PathBuf>>(&self, path: T) -> Expression;
    pub fn stderr_file<T: std::os::windows::io::IntoRawHandle>(&self, file: T) -> Expression;
    pub fn stderr_null(&self) -> Expression;
    pub fn stderr_capture(&self) -> Expression;
    pub fn stderr_to_stdout(&self) -> Expression;
    pub fn stdout_stderr_swap(&self) -> Expression;
    pub fn dir<T: Into<std::path::PathBuf>>(&self, path: T) -> Expression;
    pub fn env<T, U>(&self, name: T, val: U) -> Expression
    where
        T: Into<std::ffi::OsString>,
        U: Into<std::ffi::OsString>;
    pub fn env_remove<T>(&self, name: T) -> Expression
    where
        T: Into<std::ffi::OsString>;
    pub fn full_env<T, U, V>(&self, name_vals: T) -> Expression
    where
        T: IntoIterator<Item = (U, V)>,
        U: Into<std::ffi::OsString>,
        V: Into<std::ffi::OsString>;
    pub fn unchecked(&self) -> Expression;
    pub fn before_spawn<F>(&self, hook: F) -> Expression
    where
        F: Fn(&mut std::process::Command) -> std::io::Result<()> + Send + Sync + 'static;
}
impl From<&Expression> for Expression {
    fn from(expr: &Expression) -> Expression;
}
#[derive(Debug)]
#[effect_within(process_io)]
pub struct Handle {}
impl Handle {
    pub fn wait(&self) -> std::io::Result<&std::process::Output>;
    pub fn wait_timeout(&self, timeout: std::time::Duration) -> std::io::Result<Option<&std::process::Output>>;
    pub fn wait_deadline(&self, deadline: std::time::Instant) -> std::io::Result<Option<&std::process::Output>>;
    pub fn try_wait(&self) -> std::io::Result<Option<&std::process::Output>>;
    pub fn into_output(self) -> std::io::Result<std::process::Output>;
    pub fn kill(&self) -> std::io::Result<()>;
    pub fn pids(&self) -> Vec<u32>;
}
#[macro_input(exprs)]
#[macro_export]
macro_rules! cmd {
    () => {};
}
