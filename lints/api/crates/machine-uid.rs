//! The machine's id.

#![effect_within(environment)]

pub fn get() -> Result<String, Box<dyn std::error::Error>>;
