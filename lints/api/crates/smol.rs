//! A small asynchronous runtime, put together from its parts.

pub use async_executor::{Executor, LocalExecutor};
pub use async_io::{Async, Timer};
pub use async_task::Task;
pub use async_channel as channel;
pub use async_fs as fs;
pub use async_lock as lock;
pub use async_net as net;
pub use async_process as process;
pub use blocking::{Unblock, unblock};
pub use futures_lite::{future, io, pin, prelude, ready, stream};
#[effect(async_task)]
pub fn spawn<T: Send + 'static>(future: impl std::future::Future<Output = T> + Send + 'static) -> async_task::Task<T>;
#[effect(threads)]
pub fn block_on<T>(future: impl std::future::Future<Output = T>) -> T;
