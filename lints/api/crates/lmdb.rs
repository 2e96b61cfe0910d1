//! LMDB.

#![effect_within(database_io)]
