//! Finds what makes durable workflows nondeterministic.
