//! Metrics: counting twice at a replay changes nothing that the workflow sees.

#![pure]
