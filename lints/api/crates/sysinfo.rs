//! What the machine and its processes do at the moment.

#![effect_within(environment)]

pub struct System {}
impl System {
    pub fn new() -> Self;
    pub fn new_all() -> Self;
    pub fn refresh_all(&mut self);
    pub fn refresh_memory(&mut self);
    pub fn total_memory(&self) -> u64;
    pub fn available_memory(&self) -> u64;
    pub fn used_memory(&self) -> u64;
    pub fn host_name() -> Option<String>;
    pub fn name() -> Option<String>;
    pub fn kernel_version() -> Option<String>;
    pub fn os_version() -> Option<String>;
    pub fn uptime() -> u64;
    pub fn boot_time() -> u64;
}
pub struct Disks {}
pub struct Networks {}
pub struct Process {}
