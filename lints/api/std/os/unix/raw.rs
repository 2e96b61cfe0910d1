//! Declarations of `std::os::unix::raw`.

use crate::ffi::c_ulong;

pub type blkcnt_t = u64;
pub type blksize_t = u64;
pub type dev_t = u64;
pub type gid_t = u32;
pub type ino_t = u64;
pub type mode_t = u32;
pub type nlink_t = u64;
pub type off_t = u64;
pub type pid_t = i32;
pub type pthread_t = c_ulong;
pub type time_t = i64;
pub type uid_t = u32;
