use std::fmt;
use std::sync::{Mutex, PoisonError};

use gix::{ObjectId, ThreadSafeRepository};

use crate::source::text::ReadProblem;

/// An object database that many threads read at once.
pub(super) struct Objects {
    repository: ThreadSafeRepository,
    /// Handles with warm caches. Making one is cheap, but its caches are what makes it fast.
    idle: Mutex<Vec<gix::Repository>>,
}

impl Objects {
    pub fn new(repository: ThreadSafeRepository) -> Self {
        Self {
            repository,
            idle: Mutex::default(),
        }
    }

    /// Runs `read` with a handle that no other thread has.
    pub fn with<T>(&self, read: impl FnOnce(&gix::Repository) -> T) -> T {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let handle = idle().pop();
        let handle = handle.unwrap_or_else(|| self.repository.to_thread_local());
        let result = read(&handle);
        idle().push(handle);
        result
    }

    /// The content of an object, if it has at most `limit` bytes.
    pub fn content(&self, id: ObjectId, limit: u64) -> Result<Vec<u8>, ReadProblem> {
        let failed = |error: gix::Error| ReadProblem::Io(error.probable_cause().to_string());
        self.with(|repository| {
            // The size is known before the content is unpacked.
            let header = repository.try_find_header(id).map_err(failed)?;
            let header = header.ok_or_else(|| {
                ReadProblem::Io(format!(
                    "the object {id} is not in the repository (a partial clone?); \
                     `git fetch --refetch` brings it"
                ))
            })?;
            let size = header.size();
            if size > limit {
                return Err(ReadProblem::TooLarge { size, limit });
            }
            Ok(repository.find_object(id).map_err(failed)?.detach().data)
        })
    }
}

impl fmt::Debug for Objects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Objects")
            .field(&self.repository.git_dir())
            .finish()
    }
}
