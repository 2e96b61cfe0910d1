//! A client of MongoDB. Most operations are sent when their builder is awaited, so the start of one counts.

#[derive(Debug)]
#[effect_within(database_io)]
pub struct Client {}
impl Clone for Client {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl Client {
    pub async fn with_uri_str(uri: impl AsRef<str>) -> error::Result<Self>;
    #[effect(none)]
    pub fn with_options(options: options::ClientOptions) -> error::Result<Self>;
    #[effect(none)]
    pub fn database(&self, name: &str) -> Database;
    #[effect(none)]
    pub fn default_database(&self) -> Option<Database>;
    #[effect(none)]
    pub fn read_concern(&self) -> Option<&options::ReadConcern>;
}
#[derive(Debug)]
#[effect_within(database_io)]
pub struct Database {}
impl Clone for Database {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl Database {
    #[effect(none)]
    pub fn name(&self) -> &str;
    #[effect(none)]
    pub fn client(&self) -> &Client;
    #[effect(none)]
    pub fn collection<T>(&self, name: &str) -> Collection<T>;
    #[effect(none)]
    pub fn collection_with_options<T>(&self, name: &str, options: options::CollectionOptions) -> Collection<T>;
    #[effect(none)]
    pub fn gridfs_bucket(&self, options: impl Into<Option<options::GridFsBucketOptions>>) -> gridfs::GridFsBucket;
}
#[derive(Debug)]
#[effect_within(database_io)]
pub struct Collection<T> {}
impl<T> Clone for Collection<T> {
    #[effect(none)]
    fn clone(&self) -> Self;
}
impl<T> Collection<T> {
    #[effect(none)]
    pub fn name(&self) -> &str;
    #[effect(none)]
    pub fn namespace(&self) -> Namespace;
    #[effect(none)]
    pub fn clone_with_type<U>(&self) -> Collection<U>;
    pub fn insert_one(&self, doc: T) -> action::InsertOne<'_>;
    pub fn insert_many(&self, docs: impl IntoIterator<Item = T>) -> action::InsertMany<'_>;
    pub fn find(&self, filter: bson::Document) -> action::Find<'_, T>;
    pub fn find_one(&self, filter: bson::Document) -> action::FindOne<'_, T>;
    pub fn update_one(
        &self, query: bson::Document, update: impl Into<options::UpdateModifications>,
    ) -> action::Update<'_>;
    pub fn update_many(
        &self, query: bson::Document, update: impl Into<options::UpdateModifications>,
    ) -> action::Update<'_>;
    pub fn replace_one(&self, query: bson::Document, replacement: T) -> action::ReplaceOne<'_>;
    pub fn delete_one(&self, query: bson::Document) -> action::Delete<'_>;
    pub fn delete_many(&self, query: bson::Document) -> action::Delete<'_>;
    pub fn count_documents(&self, filter: bson::Document) -> action::CountDocuments<'_>;
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = bson::Document>) -> action::Aggregate<'_>;
}
#[effect_within(database_io)]
pub struct Cursor<T> {}
impl<T> Cursor<T> {
    pub async fn advance(&mut self) -> error::Result<bool>;
    pub fn deserialize_current(&self) -> error::Result<T>;
}
impl<T> futures_core::stream::Stream for Cursor<T> {
    type Item = error::Result<T>;
}
#[effect_within(database_io)]
pub struct ClientSession {}
pub struct Namespace {
    pub db: String,
    pub coll: String,
}
pub mod action {
    pub struct InsertOne<'a> {}
    impl<'a> std::future::IntoFuture for InsertOne<'a> {
        type Output = crate::error::Result<crate::results::InsertOneResult>;
    }
    pub struct InsertMany<'a> {}
    impl<'a> std::future::IntoFuture for InsertMany<'a> {
        type Output = crate::error::Result<crate::results::InsertManyResult>;
    }
    pub struct Find<'a, T> {}
    impl<'a, T> Find<'a, T> {
        pub fn limit(self, value: i64) -> Self;
        pub fn skip(self, value: u64) -> Self;
        pub fn sort(self, value: bson::Document) -> Self;
        pub fn projection(self, value: bson::Document) -> Self;
    }
    impl<'a, T> std::future::IntoFuture for Find<'a, T> {
        type Output = crate::error::Result<crate::Cursor<T>>;
    }
    pub struct FindOne<'a, T> {}
    impl<'a, T> std::future::IntoFuture for FindOne<'a, T> {
        type Output = crate::error::Result<Option<T>>;
    }
    pub struct Update<'a> {}
    impl<'a> Update<'a> {
        pub fn upsert(self, value: bool) -> Self;
    }
    impl<'a> std::future::IntoFuture for Update<'a> {
        type Output = crate::error::Result<crate::results::UpdateResult>;
    }
    pub struct ReplaceOne<'a> {}
    impl<'a> std::future::IntoFuture for ReplaceOne<'a> {
        type Output = crate::error::Result<crate::results::UpdateResult>;
    }
    pub struct Delete<'a> {}
    impl<'a> std::future::IntoFuture for Delete<'a> {
        type Output = crate::error::Result<crate::results::DeleteResult>;
    }
    pub struct CountDocuments<'a> {}
    impl<'a> std::future::IntoFuture for CountDocuments<'a> {
        type Output = crate::error::Result<u64>;
    }
    pub struct Aggregate<'a> {}
    impl<'a> std::future::IntoFuture for Aggregate<'a> {
        type Output = crate::error::Result<crate::Cursor<bson::Document>>;
    }
}
pub mod results {
    pub struct InsertOneResult {}
    pub struct InsertManyResult {}
    pub struct UpdateResult {
        pub matched_count: u64,
        pub modified_count: u64,
    }
    pub struct DeleteResult {
        pub deleted_count: u64,
    }
}
pub mod error {
    #[derive(Clone, Debug)]
    pub struct Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod options {
    #[derive(Clone, Debug, Default)]
    pub struct ClientOptions {}
    impl ClientOptions {
        #[effect(network_io)]
        pub async fn parse(conn_str: impl AsRef<str>) -> crate::error::Result<Self>;
    }
    pub struct ReadConcern {}
    pub struct CollectionOptions {}
    pub struct GridFsBucketOptions {}
    pub struct UpdateModifications {}
}
pub mod gridfs {
    #[effect_within(database_io)]
    pub struct GridFsBucket {}
}
#[effect_within(database_io)]
pub mod sync {
    pub struct Client {}
    pub struct Database {}
    pub struct Collection<T> {}
    pub struct Cursor<T> {}
}
