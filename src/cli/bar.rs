//! A progress bar for those who wait.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::progress::Progress;

/// Before this time nobody waits.
const PATIENCE: Duration = Duration::from_millis(500);

/// A bar on the standard error that shows itself when a run takes longer than
/// half a second.
#[derive(Debug)]
pub struct Bar {
    began: Instant,
    bar: ProgressBar,
    shown: Mutex<bool>,
}

impl Bar {
    /// A bar that is not seen yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            began: Instant::now(),
            bar: ProgressBar::hidden(),
            shown: Mutex::new(false),
        }
    }

    fn show(&self) {
        if self.began.elapsed() < PATIENCE {
            return;
        }
        let mut shown = self.shown.lock().unwrap_or_else(|error| error.into_inner());
        if !*shown {
            self.bar
                .set_draw_target(ProgressDrawTarget::stderr_with_hz(10));
            *shown = true;
        }
    }
}

impl Default for Bar {
    fn default() -> Self {
        Self::new()
    }
}

impl Progress for Bar {
    fn begin(&self, phase: &'static str, steps: u64) {
        let template = if steps == 0 {
            "{spinner} {msg} {pos}"
        } else {
            "{bar:30} {msg} {pos}/{len}"
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.bar.set_style(style);
        }
        self.bar.reset();
        self.bar.set_length(steps);
        self.bar.set_message(phase);
        self.show();
    }

    fn advance(&self, steps: u64) {
        self.bar.inc(steps);
        self.show();
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
