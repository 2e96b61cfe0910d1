//! Data in and out of formats.

#![pure]

pub use de::{Deserialize, Deserializer};
pub use ser::{Serialize, Serializer};
pub mod de {
    pub trait Deserialize<'de>: Sized {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
    }
    pub trait DeserializeOwned: for<'de> Deserialize<'de> {}
    pub trait Deserializer<'de>: Sized {
        type Error: Error;
    }
    pub trait Error: Sized + std::error::Error {
        fn custom<T: std::fmt::Display>(msg: T) -> Self;
    }
    pub trait Visitor<'de>: Sized {
        type Value;
    }
}
pub mod ser {
    pub trait Serialize {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }
    pub trait Serializer: Sized {
        type Ok;
        type Error: Error;
    }
    pub trait Error: Sized + std::error::Error {
        fn custom<T: std::fmt::Display>(msg: T) -> Self;
    }
}
#[derives(serde::ser::Serialize)]
pub macro Serialize;
#[derives(serde::de::Deserialize)]
pub macro Deserialize;
