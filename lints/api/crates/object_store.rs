//! Object storage behind one trait.

#[effect_within(network_io)]
pub trait ObjectStore {
    async fn put(&self, location: &path::Path, payload: PutPayload) -> Result<PutResult> {}
    async fn get(&self, location: &path::Path) -> Result<GetResult> {}
    async fn head(&self, location: &path::Path) -> Result<ObjectMeta> {}
    async fn delete(&self, location: &path::Path) -> Result<()> {}
    async fn copy(&self, from: &path::Path, to: &path::Path) -> Result<()> {}
    async fn rename(&self, from: &path::Path, to: &path::Path) -> Result<()> {}
}
#[effect_within(network_io)]
pub trait ObjectStoreExt: ObjectStore {
    async fn put(&self, location: &path::Path, payload: PutPayload) -> Result<PutResult> {}
    async fn get(&self, location: &path::Path) -> Result<GetResult> {}
    async fn head(&self, location: &path::Path) -> Result<ObjectMeta> {}
    async fn delete(&self, location: &path::Path) -> Result<()> {}
}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct Error {}
pub struct PutPayload {}
pub struct PutResult {}
#[effect_within(network_io)]
pub struct GetResult {}
impl GetResult {
    pub async fn bytes(self) -> Result<bytes::Bytes>;
}
pub struct ObjectMeta {}
pub mod path {
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Path {}
}
