cargo workflowcheck check --staged
cargo workflowcheck diff --staged HEAD
