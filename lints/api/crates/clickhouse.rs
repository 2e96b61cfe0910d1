//! ClickHouse.

#[derive(Clone, Debug, Default)]
pub struct Client {}
impl Client {
    pub fn with_http_client(client: impl HttpClient) -> Self;
    pub fn with_url(self, url: impl Into<String>) -> Self;
    pub fn with_database(self, database: impl Into<String>) -> Self;
    pub fn database(&self) -> Option<&str>;
    pub fn with_user(self, user: impl Into<String>) -> Self;
    pub fn with_password(self, password: impl Into<String>) -> Self;
    pub fn with_roles(self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self;
    pub fn with_default_roles(self) -> Self;
    pub fn with_access_token(self, access_token: impl Into<String>) -> Self;
    pub fn with_compression(self, compression: Compression) -> Self;
    pub fn with_option(self, name: impl Into<String>, value: impl Into<String>) -> Self;
    pub fn with_setting(self, name: impl Into<String>, value: impl Into<String>) -> Self;
    pub fn with_header(self, name: impl Into<String>, value: impl Into<String>) -> Self;
    pub fn with_product_info(self, product_name: impl Into<String>, product_version: impl Into<String>) -> Self;
    pub fn set_option(&mut self, name: impl Into<String>, value: impl Into<String>) -> Option<String>;
    pub fn set_setting(&mut self, name: impl Into<String>, value: impl Into<String>) -> Option<String>;
    pub fn get_option(&self, name: impl AsRef<str>) -> Option<&str>;
    pub fn get_setting(&self, name: impl AsRef<str>) -> Option<&str>;
    #[effect(database_io)]
    pub async fn insert<T: clickhouse_macros::Row>(&self, table: &str) -> Result<insert::Insert<T>>;
    pub async fn insert_unescaped<T: clickhouse_macros::Row>(&self, raw_table_name: &str) -> Result<insert::Insert<T>>;
    pub fn inserter<T: clickhouse_macros::Row>(&self, table: &str) -> inserter::Inserter<T>;
    pub fn insert_formatted_with(&self, sql: impl Into<String>) -> insert_formatted::InsertFormatted;
    pub fn insert_native(&self, table_name: &str) -> insert_native::InsertNative;
    pub fn insert_native_unescaped(&self, raw_table_name: &str) -> insert_native::InsertNative;
    pub fn query(&self, query: &str) -> query::Query;
    pub fn query_raw(&self, query: &str) -> query::Query;
    pub fn with_validation(self, enabled: bool) -> Self;
    pub async fn clear_cached_metadata(&self);
    pub fn with_mock(self, mock: &test::Mock) -> Self;
}
pub mod query {
    #[derive(Clone)]
    pub struct Query {}
    impl crate::query::Query {
        pub fn sql_display(&self) -> &impl std::fmt::Display;
        pub fn bind(self, value: impl Bind) -> Self;
        #[effect(database_io)]
        pub async fn execute(self) -> Result<()>;
        #[effect(database_io)]
        pub fn fetch<T: Row>(self) -> Result<RowCursor<T>>;
        #[effect(database_io)]
        pub async fn fetch_one<T>(self) -> Result<T>
        where
            T: RowOwned + RowRead;
        #[effect(database_io)]
        pub async fn fetch_optional<T>(self) -> Result<Option<T>>
        where
            T: RowOwned + RowRead;
        #[effect(database_io)]
        pub async fn fetch_all<T>(self) -> Result<Vec<T>>
        where
            T: RowOwned + RowRead;
        #[effect(database_io)]
        pub fn fetch_bytes(self, format: impl AsRef<str>) -> Result<BytesCursor>;
        pub fn fetch_native(self) -> Result<NativeCursor>;
        pub fn with_roles(self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self;
        pub fn with_default_roles(self) -> Self;
        pub fn with_option(self, name: impl Into<String>, value: impl Into<String>) -> Self;
        pub fn with_setting(self, name: impl Into<String>, value: impl Into<String>) -> Self;
        pub fn with_product_info(self, product_name: impl Into<String>, product_version: impl Into<String>) -> Self;
        pub fn param(self, name: &str, value: impl serde::Serialize) -> Self;
    }
}
pub mod insert {
    #[effect_within(database_io)]
    pub struct Insert<T> {}
}
pub mod inserter {
    #[effect_within(database_io)]
    pub struct Inserter<T> {}
}
