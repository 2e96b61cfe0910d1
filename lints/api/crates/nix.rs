//! Calls of Unix.

#[effect_within(system_time)]
pub mod time {
    pub fn clock_gettime(clock_id: ClockId) -> crate::Result<crate::sys::time::TimeSpec>;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ClockId {}
    impl ClockId {
        pub fn now(self) -> crate::Result<crate::sys::time::TimeSpec>;
    }
}
pub mod unistd {
    #[effect(environment)]
    pub fn getpid() -> Pid;
    #[effect(environment)]
    pub fn getppid() -> Pid;
    #[effect(environment)]
    pub fn getuid() -> Uid;
    #[effect(environment)]
    pub fn geteuid() -> Uid;
    #[effect(environment)]
    pub fn gethostname() -> crate::Result<std::ffi::OsString>;
    #[effect(environment)]
    pub fn getcwd() -> crate::Result<std::path::PathBuf>;
    #[effect(process_io)]
    pub unsafe fn fork() -> crate::Result<ForkResult>;
    #[effect(file_io)]
    pub fn unlink<P: ?Sized>(path: &P) -> crate::Result<()>;
    #[effect(threads)]
    pub fn sleep(seconds: u32) -> u32;
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Pid {}
    impl Pid {
        pub const fn from_raw(pid: i32) -> Self;
        #[effect(environment)]
        pub fn this() -> Self;
        #[effect(environment)]
        pub fn parent() -> Self;
        pub const fn as_raw(self) -> i32;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Uid {}
    pub enum ForkResult {
        Parent { child: Pid },
        Child,
    }
}
#[effect_within(file_io)]
pub mod fcntl {}
pub mod sys {
    pub mod time {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct TimeSpec {}
    }
    #[effect_within(network_io)]
    pub mod socket {}
    #[effect_within(process_io)]
    pub mod signal {}
    #[effect_within(process_io)]
    pub mod wait {}
    #[effect_within(file_io)]
    pub mod stat {}
    #[effect_within(environment)]
    pub mod utsname {}
}
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error {}
