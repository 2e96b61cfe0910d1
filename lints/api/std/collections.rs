//! Declarations of `std::collections`.

pub mod binary_heap;
pub mod btree_map;
pub mod btree_set;
pub mod hash_map;
pub mod hash_set;
pub mod linked_list;
pub mod vec_deque;

use crate::error::Error;
use crate::fmt::{Display, Formatter};
pub use crate::collections::binary_heap::BinaryHeap;
pub use crate::collections::btree_map::BTreeMap;
pub use crate::collections::btree_set::BTreeSet;
pub use crate::collections::hash_map::HashMap;
pub use crate::collections::hash_set::HashSet;
pub use crate::collections::linked_list::LinkedList;
pub use crate::collections::vec_deque::VecDeque;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TryReserveError {}
impl Error for TryReserveError {}
impl Display for TryReserveError { fn fmt(&self, fmt: &mut Formatter<'_>) -> Result<(), crate::fmt::Error>; }
