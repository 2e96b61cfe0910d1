#[test]
fn every_replica_draws_the_same_winner() {
    workflowcheck::assert_deterministic!();
}
