//! How a long run tells whoever waits for it what it is doing.

/// Told about the progress of a run, from any thread.
pub trait Progress: Sync {
    /// A new phase begins, with so many steps; 0 when nobody knows.
    fn begin(&self, phase: &'static str, steps: u64);

    /// So many steps of the phase were taken.
    fn advance(&self, steps: u64);
}

/// Nobody waits.
impl Progress for () {
    fn begin(&self, _phase: &'static str, _steps: u64) {}

    fn advance(&self, _steps: u64) {}
}
