//! Declarations of `std::os::raw`.

pub use crate::ffi::c_char;
pub use crate::ffi::c_double;
pub use crate::ffi::c_float;
pub use crate::ffi::c_int;
pub use crate::ffi::c_long;
pub use crate::ffi::c_longlong;
pub use crate::ffi::c_schar;
pub use crate::ffi::c_short;
pub use crate::ffi::c_uchar;
pub use crate::ffi::c_uint;
pub use crate::ffi::c_ulong;
pub use crate::ffi::c_ulonglong;
pub use crate::ffi::c_ushort;
pub use crate::ffi::c_void;
