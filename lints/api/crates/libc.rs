//! The C library of the platform.

pub type c_char = i8;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = i64;
pub type c_ulong = u64;
pub type size_t = usize;
pub type ssize_t = isize;
pub type time_t = i64;
pub type clock_t = i64;
pub type clockid_t = i32;
pub type pid_t = i32;
pub type uid_t = u32;
pub type gid_t = u32;
pub type mode_t = u32;
pub type off_t = i64;
pub type socklen_t = u32;
pub type pthread_t = u64;
pub use std::ffi::c_void;
#[derive(Clone, Copy, Debug)]
pub struct timeval {
    pub tv_sec: time_t,
    pub tv_usec: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct timespec {
    pub tv_sec: time_t,
    pub tv_nsec: i64,
}
pub struct tm {}
pub struct tms {}
pub struct utsname {}
pub struct stat {}
#[effect(system_time)]
pub unsafe fn time(time: *mut time_t) -> time_t;
#[effect(system_time)]
pub unsafe fn clock() -> clock_t;
#[effect(system_time)]
pub unsafe fn gettimeofday(tp: *mut timeval, tz: *mut c_void) -> c_int;
#[effect(system_time)]
pub unsafe fn clock_gettime(clk_id: clockid_t, tp: *mut timespec) -> c_int;
#[effect(system_time)]
pub unsafe fn times(buf: *mut tms) -> clock_t;
#[effect(environment)]
pub unsafe fn localtime_r(time_p: *const time_t, result: *mut tm) -> *mut tm;
#[effect(randomness)]
pub unsafe fn rand() -> c_int;
#[effect(randomness)]
pub unsafe fn random() -> c_long;
#[effect(randomness)]
pub unsafe fn getrandom(buf: *mut c_void, buflen: size_t, flags: c_uint) -> ssize_t;
#[effect(randomness)]
pub unsafe fn getentropy(buf: *mut c_void, buflen: size_t) -> c_int;
#[effect(randomness)]
pub unsafe fn arc4random() -> u32;
#[effect(global_state)]
pub unsafe fn srand(seed: c_uint);
#[effect(environment)]
pub unsafe fn getpid() -> pid_t;
#[effect(environment)]
pub unsafe fn getppid() -> pid_t;
#[effect(environment)]
pub unsafe fn getuid() -> uid_t;
#[effect(environment)]
pub unsafe fn geteuid() -> uid_t;
#[effect(environment)]
pub unsafe fn getgid() -> gid_t;
#[effect(environment)]
pub unsafe fn gethostname(name: *mut c_char, len: size_t) -> c_int;
#[effect(environment)]
pub unsafe fn getenv(s: *const c_char) -> *mut c_char;
#[effect(environment)]
pub unsafe fn setenv(name: *const c_char, val: *const c_char, overwrite: c_int) -> c_int;
#[effect(environment)]
pub unsafe fn unsetenv(name: *const c_char) -> c_int;
#[effect(environment)]
pub unsafe fn sysconf(name: c_int) -> c_long;
#[effect(environment)]
pub unsafe fn uname(buf: *mut utsname) -> c_int;
#[effect(environment)]
pub unsafe fn getcwd(buf: *mut c_char, size: size_t) -> *mut c_char;
#[effect(environment)]
pub unsafe fn isatty(fd: c_int) -> c_int;
#[effect(threads)]
pub unsafe fn pthread_self() -> pthread_t;
#[effect(file_io)]
pub unsafe fn open(path: *const c_char, oflag: c_int) -> c_int;
#[effect(file_io)]
pub unsafe fn read(fd: c_int, buf: *mut c_void, count: size_t) -> ssize_t;
#[effect(file_io)]
pub unsafe fn write(fd: c_int, buf: *const c_void, count: size_t) -> ssize_t;
#[effect(file_io)]
pub unsafe fn stat(path: *const c_char, buf: *mut stat) -> c_int;
#[effect(file_io)]
pub unsafe fn unlink(c: *const c_char) -> c_int;
#[effect(file_io)]
pub unsafe fn mkdir(path: *const c_char, mode: mode_t) -> c_int;
#[effect(file_io)]
pub unsafe fn rename(oldname: *const c_char, newname: *const c_char) -> c_int;
#[effect(file_io)]
pub unsafe fn flock(fd: c_int, operation: c_int) -> c_int;
#[effect(file_io)]
pub unsafe fn mmap(addr: *mut c_void, len: size_t, prot: c_int, flags: c_int, fd: c_int, offset: off_t) -> *mut c_void;
#[effect(network_io)]
pub unsafe fn socket(domain: c_int, ty: c_int, protocol: c_int) -> c_int;
#[effect(network_io)]
pub unsafe fn connect(socket: c_int, address: *const c_void, len: socklen_t) -> c_int;
#[effect(network_io)]
pub unsafe fn bind(socket: c_int, address: *const c_void, len: socklen_t) -> c_int;
#[effect(network_io)]
pub unsafe fn send(socket: c_int, buf: *const c_void, len: size_t, flags: c_int) -> ssize_t;
#[effect(network_io)]
pub unsafe fn recv(socket: c_int, buf: *mut c_void, len: size_t, flags: c_int) -> ssize_t;
#[effect(process_io)]
pub unsafe fn fork() -> pid_t;
#[effect(process_io)]
pub unsafe fn execv(prog: *const c_char, argv: *const *const c_char) -> c_int;
#[effect(process_io)]
pub unsafe fn system(s: *const c_char) -> c_int;
#[effect(process_io)]
pub unsafe fn kill(pid: pid_t, sig: c_int) -> c_int;
#[effect(process_io)]
pub unsafe fn waitpid(pid: pid_t, status: *mut c_int, options: c_int) -> pid_t;
#[effect(process_io)]
pub unsafe fn exit(status: c_int) -> !;
#[effect(process_io)]
pub unsafe fn abort() -> !;
#[effect(threads)]
pub unsafe fn sleep(secs: c_uint) -> c_uint;
#[effect(threads)]
pub unsafe fn usleep(secs: c_uint) -> c_int;
#[effect(threads)]
pub unsafe fn nanosleep(rqtp: *const timespec, rmtp: *mut timespec) -> c_int;
#[effect(threads)]
pub unsafe fn pthread_create(native: *mut pthread_t, attr: *const c_void, f: *mut c_void, value: *mut c_void) -> c_int;
#[effect(threads)]
pub unsafe fn sched_yield() -> c_int;
#[effect(stdio)]
pub unsafe fn printf(format: *const c_char) -> c_int;
#[effect(stdio)]
pub unsafe fn puts(s: *const c_char) -> c_int;
#[effect(stdio)]
pub unsafe fn putchar(c: c_int) -> c_int;
