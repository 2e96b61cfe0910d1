//! A client of Redis. Building a command or a pipeline does nothing; what takes a connection talks to the server.

pub type RedisResult<T> = Result<T, RedisError>;
#[derive(Debug)]
pub struct RedisError {}
impl RedisError {
    pub fn kind(&self) -> ErrorKind;
    pub fn is_timeout(&self) -> bool;
    pub fn is_io_error(&self) -> bool;
}
impl std::fmt::Display for RedisError {}
impl std::error::Error for RedisError {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    Io,
    Parse,
    Client,
}
#[derive(Clone, Debug)]
pub struct Client {}
impl Client {
    pub fn open<T>(params: T) -> RedisResult<Client>;
    #[effect(database_io)]
    pub fn get_connection(&self) -> RedisResult<Connection>;
    #[effect(database_io)]
    pub fn get_connection_with_timeout(&self, timeout: std::time::Duration) -> RedisResult<Connection>;
    #[effect(database_io)]
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection>;
    #[effect(database_io)]
    pub async fn get_multiplexed_tokio_connection(&self) -> RedisResult<aio::MultiplexedConnection>;
    #[effect(database_io)]
    pub async fn get_connection_manager(&self) -> RedisResult<aio::ConnectionManager>;
    #[effect(database_io)]
    pub async fn get_async_connection(&self) -> RedisResult<aio::Connection>;
    #[effect(database_io)]
    pub async fn get_async_pubsub(&self) -> RedisResult<aio::PubSub>;
}
#[effect_within(database_io)]
pub struct Connection {}
impl Connection {
    pub fn as_pubsub(&mut self) -> PubSub<'_>;
}
#[effect_within(database_io)]
pub struct PubSub<'a> {}
impl<'a> PubSub<'a> {
    pub fn subscribe<T>(&mut self, channel: T) -> RedisResult<()>;
    pub fn get_message(&mut self) -> RedisResult<Msg>;
}
pub struct Msg {}
impl Msg {
    pub fn get_channel_name(&self) -> &str;
    pub fn get_payload<T>(&self) -> RedisResult<T>;
}
#[effect_within(database_io)]
pub trait ConnectionLike {}
impl ConnectionLike for Connection {}
impl Commands for Connection {}
impl AsyncCommands for aio::MultiplexedConnection {}
impl AsyncCommands for aio::ConnectionManager {}
impl AsyncCommands for aio::Connection {}
#[effect_within(database_io)]
pub trait Commands: Sized {
    fn get<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn set<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn set_ex<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn set_nx<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn mget<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn mset<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn getset<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn get_del<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn del<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn exists<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn expire<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn expire_at<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn pexpire<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn ttl<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn pttl<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn persist<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn rename<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn rename_nx<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn incr<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn decr<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn append<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn strlen<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn keys<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn scan<RV>(&mut self) -> RedisResult<RV> {}
    fn hget<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn hset<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn hset_multiple<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn hset_nx<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn hdel<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn hexists<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn hgetall<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn hincr<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn hkeys<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn hvals<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn hlen<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn lpush<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn rpush<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn lpop<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn rpop<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn llen<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn lrange<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn lrem<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn ltrim<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn lindex<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn lset<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn blpop<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn brpop<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn sadd<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn srem<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn scard<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn sismember<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn smembers<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn sinter<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn sunion<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn sdiff<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn spop<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn srandmember<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn zadd<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn zadd_multiple<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn zrem<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn zcard<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn zcount<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn zrange<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn zrange_withscores<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn zrangebyscore<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn zrank<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn zscore<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn zincr<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn zpopmin<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn zpopmax<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn publish<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn xadd<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn xread<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn xgroup_create<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn xack<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn xlen<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn xrange<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn pfadd<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn pfcount<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    fn setbit<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    fn getbit<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    fn bitcount<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
}
#[effect_within(database_io)]
pub trait AsyncCommands: Sized {
    async fn get<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn set<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn set_ex<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn set_nx<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn mget<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn mset<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn getset<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn get_del<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn del<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn exists<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn expire<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn expire_at<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn pexpire<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn ttl<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn pttl<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn persist<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn rename<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn rename_nx<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn incr<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn decr<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn append<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn strlen<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn keys<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn scan<RV>(&mut self) -> RedisResult<RV> {}
    async fn hget<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn hset<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn hset_multiple<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn hset_nx<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn hdel<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn hexists<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn hgetall<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn hincr<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn hkeys<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn hvals<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn hlen<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn lpush<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn rpush<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn lpop<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn rpop<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn llen<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn lrange<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn lrem<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn ltrim<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn lindex<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn lset<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn blpop<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn brpop<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn sadd<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn srem<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn scard<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn sismember<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn smembers<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn sinter<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn sunion<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn sdiff<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn spop<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn srandmember<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn zadd<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn zadd_multiple<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn zrem<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn zcard<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn zcount<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn zrange<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn zrange_withscores<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn zrangebyscore<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn zrank<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn zscore<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn zincr<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn zpopmin<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn zpopmax<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn publish<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn xadd<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn xread<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn xgroup_create<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn xack<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn xlen<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn xrange<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn pfadd<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn pfcount<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
    async fn setbit<K0, K1, K2, RV>(&mut self, a0: K0, a1: K1, a2: K2) -> RedisResult<RV> {}
    async fn getbit<K0, K1, RV>(&mut self, a0: K0, a1: K1) -> RedisResult<RV> {}
    async fn bitcount<K0, RV>(&mut self, a0: K0) -> RedisResult<RV> {}
}
#[effect_within(database_io)]
pub trait TypedCommands {}
#[effect_within(database_io)]
pub trait AsyncTypedCommands {}
#[effect_within(database_io)]
pub trait JsonCommands {}
#[effect_within(database_io)]
pub trait JsonAsyncCommands {}
#[derive(Clone, Debug)]
pub struct Cmd {}
impl Cmd {
    pub fn new() -> Cmd;
    pub fn arg<T>(&mut self, arg: T) -> &mut Cmd;
    pub fn cursor_arg(&mut self, cursor: u64) -> &mut Cmd;
    #[effect(database_io)]
    pub fn query<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    #[effect(database_io)]
    pub async fn query_async<T>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
    #[effect(database_io)]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    #[effect(database_io)]
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()>;
    #[effect(database_io)]
    pub fn iter<T>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<'_, T>>;
}
#[effect_within(database_io)]
pub struct Iter<'a, T> {}
pub fn cmd(name: &str) -> Cmd;
pub fn pipe() -> Pipeline;
#[effect(database_io)]
pub fn transaction<C, K, T, F>(con: &mut C, keys: &[K], func: F) -> RedisResult<T>;
#[derive(Clone, Default)]
pub struct Pipeline {}
impl Pipeline {
    pub fn new() -> Pipeline;
    pub fn atomic(&mut self) -> &mut Pipeline;
    pub fn cmd(&mut self, name: &str) -> &mut Pipeline;
    pub fn arg<T>(&mut self, arg: T) -> &mut Pipeline;
    pub fn ignore(&mut self) -> &mut Pipeline;
    pub fn get<K>(&mut self, key: K) -> &mut Pipeline;
    pub fn set<K, V>(&mut self, key: K, value: V) -> &mut Pipeline;
    pub fn del<K>(&mut self, key: K) -> &mut Pipeline;
    pub fn expire<K>(&mut self, key: K, seconds: i64) -> &mut Pipeline;
    #[effect(database_io)]
    pub fn query<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    #[effect(database_io)]
    pub async fn query_async<T>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
    #[effect(database_io)]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    #[effect(database_io)]
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()>;
}
pub struct Script {}
impl Script {
    pub fn new(code: &str) -> Script;
    pub fn key<T>(&self, key: T) -> ScriptInvocation<'_>;
    pub fn arg<T>(&self, arg: T) -> ScriptInvocation<'_>;
}
pub struct ScriptInvocation<'a> {}
impl<'a> ScriptInvocation<'a> {
    pub fn arg<T>(&mut self, arg: T) -> &mut Self;
    pub fn key<T>(&mut self, key: T) -> &mut Self;
    #[effect(database_io)]
    pub fn invoke<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    #[effect(database_io)]
    pub async fn invoke_async<T>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
}
pub mod aio {
    #[effect_within(database_io)]
    pub trait ConnectionLike {}
#[derive(Debug)]
    #[effect_within(database_io)]
pub struct MultiplexedConnection {}
impl Clone for MultiplexedConnection {
    #[effect(none)]
    fn clone(&self) -> Self;
}
    #[effect_within(database_io)]
pub struct ConnectionManager {}
impl Clone for ConnectionManager {
    #[effect(none)]
    fn clone(&self) -> Self;
}
    impl ConnectionManager {
        pub async fn new(client: crate::Client) -> crate::RedisResult<Self>;
    }
    #[effect_within(database_io)]
    pub struct Connection {}
    #[effect_within(database_io)]
    pub struct PubSub {}
}
pub trait FromRedisValue: Sized {}
pub trait ToRedisArgs: Sized {}
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Nil,
    Int(i64),
    Okay,
}
