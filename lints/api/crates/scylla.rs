//! ScyllaDB and Cassandra.

pub mod client {
    pub mod session {
        #[effect_within(database_io)]
        pub struct Session {}
    }
    pub mod session_builder {
        pub struct SessionBuilder {}
        impl SessionBuilder {
            pub fn new() -> Self;
            pub fn known_node(self, hostname: impl AsRef<str>) -> Self;
            #[effect(database_io)]
            pub async fn build(&self) -> Result<super::session::Session, ()>;
        }
    }
    #[effect_within(database_io)]
    pub mod caching_session {
        pub struct CachingSession {}
    }
    #[effect_within(database_io)]
    pub mod pager {
        pub struct QueryPager {}
    }
}
