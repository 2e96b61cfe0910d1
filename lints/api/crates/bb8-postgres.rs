//! PostgreSQL connections for bb8.

pub struct PostgresConnectionManager<Tls> {}
