//! Cron expressions. The next time after a given one is fixed; from now on it is not.

pub struct Schedule {}
impl Schedule {
    #[effect(system_time)]
    pub fn upcoming<Z>(&self, timezone: Z) -> ScheduleIterator<'_, Z>;
    #[effect(system_time)]
    pub fn upcoming_owned<Z>(&self, timezone: Z) -> OwnedScheduleIterator<Z>;
    pub fn after<Z>(&self, after: &chrono::DateTime<Z>) -> ScheduleIterator<'_, Z>;
    pub fn includes<Z>(&self, date_time: chrono::DateTime<Z>) -> bool;
    pub fn source(&self) -> &str;
}
impl std::str::FromStr for Schedule {
    type Err = error::Error;
    fn from_str(expression: &str) -> Result<Self, Self::Err>;
}
pub struct ScheduleIterator<'a, Z> {}
impl<'a, Z> Iterator for ScheduleIterator<'a, Z> {
    type Item = chrono::DateTime<Z>;
}
pub struct OwnedScheduleIterator<Z> {}
pub mod error {
    pub struct Error {}
}
