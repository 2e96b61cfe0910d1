//! Declarations of `std::any`.

use crate::fmt::{Debug, Error, Formatter};

pub fn type_name<T: ?Sized>() -> &'static str;
pub fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str;
pub trait Any: 'static {
    fn type_id(&self) -> TypeId;
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TypeId {}
impl TypeId { pub fn of<T: 'static + ?Sized>() -> TypeId; }
impl dyn Any {
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}
impl dyn Any + Send {
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}
impl dyn Any + Sync + Send {
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}
impl<T: 'static + ?Sized> Any for T { fn type_id(&self) -> TypeId; }
impl Debug for dyn Any { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl Debug for dyn Any + Send { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
impl Debug for dyn Any + Sync + Send { fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error>; }
