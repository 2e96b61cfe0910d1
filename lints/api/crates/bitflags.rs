//! Sets of flags.

#![pure]
#[macro_input(none)]
#[macro_export]
macro_rules! bitflags {
    () => {};
}
