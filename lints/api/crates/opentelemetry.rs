//! Telemetry.

#![pure]
