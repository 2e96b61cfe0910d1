//! Kafka.

pub use config::ClientConfig;
pub mod config {
    #[derive(Clone, Debug, Default)]
    pub struct ClientConfig {
        pub log_level: RDKafkaLogLevel,
    }
    impl crate::config::ClientConfig {
        pub fn new() -> crate::config::ClientConfig;
        pub fn config_map(&self) -> std::collections::BTreeMap<&str, &str>;
        pub fn get(&self, key: &str) -> Option<&str>;
        pub fn set<K, V>(&mut self, key: K, value: V) -> &mut crate::config::ClientConfig
        where
            K: Into<String>,
            V: Into<String>;
        pub fn remove<'a>(&'a mut self, key: &str) -> &'a mut crate::config::ClientConfig;
        pub fn set_log_level(&mut self, log_level: RDKafkaLogLevel) -> &mut crate::config::ClientConfig;
        pub fn create_native_config(&self) -> KafkaResult<NativeClientConfig>;
        #[effect(network_io)]
        pub fn create<T: FromClientConfig>(&self) -> KafkaResult<T>;
        #[effect(network_io)]
        pub fn create_with_context<C, T>(&self, context: C) -> KafkaResult<T>
        where
            C: ClientContext,
            T: FromClientConfigAndContext<C>;
    }
    impl FromIterator<(String, String)> for crate::config::ClientConfig {
        fn from_iter<I>(iter: I) -> crate::config::ClientConfig
        where
            I: IntoIterator<Item = (String, String)>;
    }
}
#[effect_within(network_io)]
pub mod producer {
    pub use future_producer::{FutureProducer, FutureRecord};
    pub mod future_producer {
        pub struct FutureProducer {}
        #[effect(none)]
        pub struct FutureRecord<'a, K: ?Sized, P: ?Sized> {}
        impl<'a, K: ?Sized, P: ?Sized> FutureRecord<'a, K, P> {
            #[effect(none)]
            pub fn to(topic: &'a str) -> FutureRecord<'a, K, P>;
            #[effect(none)]
            pub fn key(self, key: &'a K) -> FutureRecord<'a, K, P>;
            #[effect(none)]
            pub fn payload(self, payload: &'a P) -> FutureRecord<'a, K, P>;
            #[effect(none)]
            pub fn partition(self, partition: i32) -> FutureRecord<'a, K, P>;
        }
        impl FutureProducer {
            pub async fn send<K: ?Sized, P: ?Sized, T>(
                &self, record: FutureRecord<'_, K, P>, queue_timeout: T,
            ) -> Result<(i32, i64), (crate::error::KafkaError, crate::message::OwnedMessage)>;
        }
    }
    #[effect_within(network_io)]
    pub trait Producer {}
    pub mod base_producer {
        pub struct BaseProducer {}
        pub struct ThreadedProducer {}
        pub struct BaseRecord<'a> {}
        impl<'a> BaseRecord<'a> {
            #[effect(none)]
            pub fn to(topic: &'a str) -> BaseRecord<'a>;
            #[effect(none)]
            pub fn key<K>(self, key: &'a K) -> BaseRecord<'a>;
            #[effect(none)]
            pub fn payload<P>(self, payload: &'a P) -> BaseRecord<'a>;
        }
    }
    pub use base_producer::{BaseProducer, BaseRecord, ThreadedProducer};
}
#[effect_within(network_io)]
pub mod consumer {
    pub trait Consumer {}
    pub mod stream_consumer {
        pub struct StreamConsumer {}
        impl StreamConsumer {
            pub async fn recv(&self) -> Result<crate::message::BorrowedMessage<'_>, crate::error::KafkaError>;
        }
    }
    pub mod base_consumer {
        pub struct BaseConsumer {}
    }
    pub use base_consumer::BaseConsumer;
    pub use stream_consumer::StreamConsumer;
}
#[effect_within(network_io)]
pub mod admin {
    pub struct AdminClient {}
}
pub mod message {
    pub trait Message {}
    pub struct OwnedMessage {}
    pub struct BorrowedMessage<'a> {}
}
pub mod error {
    #[derive(Clone, Debug)]
    pub enum KafkaError {
        Canceled,
    }
}
