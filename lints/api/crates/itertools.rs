//! Iterator adaptors. `into_group_map` and `counts` give hash maps; `unique` keeps the order.

#![pure]
