//! Declarations of `std`.

pub mod alloc;
pub mod any;
pub mod array;
pub mod ascii;
pub mod backtrace;
pub mod borrow;
pub mod boxed;
pub mod cell;
pub mod char;
pub mod clone;
pub mod cmp;
pub mod collections;
pub mod convert;
pub mod default;
pub mod env;
pub mod error;
pub mod f32;
pub mod f64;
pub mod ffi;
pub mod fmt;
pub mod fs;
pub mod future;
pub mod hash;
pub mod hint;
pub mod i128;
pub mod i16;
pub mod i32;
pub mod i64;
pub mod i8;
pub mod io;
pub mod isize;
pub mod iter;
pub mod marker;
pub mod mem;
pub mod net;
pub mod num;
pub mod ops;
pub mod option;
pub mod os;
pub mod panic;
pub mod path;
pub mod pin;
pub mod prelude;
pub mod primitive;
pub mod process;
pub mod ptr;
pub mod rc;
pub mod result;
pub mod rt;
pub mod slice;
pub mod str;
pub mod string;
pub mod sync;
pub mod task;
pub mod thread;
pub mod time;
pub mod u128;
pub mod u16;
pub mod u32;
pub mod u64;
pub mod u8;
pub mod usize;
pub mod vec;

#[macro_export]
macro_rules! panic {
    () => { $crate::rt::panic_fmt(format_args!("explicit panic")) };
    ($($arg:tt)+) => { $crate::rt::panic_fmt(format_args!($($arg)+)) };
}
#[macro_export]
macro_rules! print {
    ($($arg:tt)*) => { $crate::io::_print(format_args!($($arg)*)) };
}
#[macro_export]
macro_rules! println {
    () => { $crate::io::_print(format_args!("\n")) };
    ($($arg:tt)+) => { $crate::io::_print(format_args!($($arg)+)) };
}
#[macro_export]
macro_rules! eprint {
    ($($arg:tt)*) => { $crate::io::_eprint(format_args!($($arg)*)) };
}
#[macro_export]
macro_rules! eprintln {
    () => { $crate::io::_eprint(format_args!("\n")) };
    ($($arg:tt)+) => { $crate::io::_eprint(format_args!($($arg)+)) };
}
#[macro_export]
macro_rules! dbg {
    () => { $crate::io::_eprint(format_args!("\n")) };
    ($value:expr $(,)?) => {
        match $value {
            value => {
                $crate::io::_eprint(format_args!("{:#?}\n", &value));
                value
            }
        }
    };
    ($($value:expr),+ $(,)?) => { ($($crate::dbg!($value)),+,) };
}
#[macro_export]
macro_rules! format {
    ($($arg:tt)*) => { $crate::fmt::format(format_args!($($arg)*)) };
}
#[macro_export]
macro_rules! write {
    ($target:expr, $($arg:tt)*) => { $target.write_fmt(format_args!($($arg)*)) };
}
#[macro_export]
macro_rules! writeln {
    ($target:expr $(,)?) => { $target.write_fmt(format_args!("\n")) };
    ($target:expr, $($arg:tt)*) => { $target.write_fmt(format_args!($($arg)*)) };
}
#[macro_export]
macro_rules! vec {
    () => { $crate::vec::Vec::new() };
    ($element:expr; $count:expr) => { $crate::vec::from_elem($element, $count) };
    ($($element:expr),+ $(,)?) => { $crate::vec::from_array([$($element),+]) };
}
#[macro_export]
macro_rules! assert {
    ($condition:expr $(,)?) => { if !$condition { $crate::rt::panic_fmt(format_args!("assertion failed")) } };
    ($condition:expr, $($arg:tt)+) => { if !$condition { $crate::rt::panic_fmt(format_args!($($arg)+)) } };
}
#[macro_export]
macro_rules! assert_eq {
    ($left:expr, $right:expr $(,)?) => { if !(*&$left == *&$right) { $crate::rt::panic_fmt(format_args!("assertion failed")) } };
    ($left:expr, $right:expr, $($arg:tt)+) => { if !(*&$left == *&$right) { $crate::rt::panic_fmt(format_args!($($arg)+)) } };
}
#[macro_export]
macro_rules! assert_ne {
    ($left:expr, $right:expr $(,)?) => { if *&$left == *&$right { $crate::rt::panic_fmt(format_args!("assertion failed")) } };
    ($left:expr, $right:expr, $($arg:tt)+) => { if *&$left == *&$right { $crate::rt::panic_fmt(format_args!($($arg)+)) } };
}
#[macro_export]
macro_rules! debug_assert {
    ($($arg:tt)*) => { if cfg!(debug_assertions) { $crate::assert!($($arg)*); } };
}
#[macro_export]
macro_rules! debug_assert_eq {
    ($($arg:tt)*) => { if cfg!(debug_assertions) { $crate::assert_eq!($($arg)*); } };
}
#[macro_export]
macro_rules! debug_assert_ne {
    ($($arg:tt)*) => { if cfg!(debug_assertions) { $crate::assert_ne!($($arg)*); } };
}
#[macro_export]
macro_rules! matches {
    ($expression:expr, $pattern:pat $(if $guard:expr)? $(,)?) => {
        match $expression {
            $pattern $(if $guard)? => true,
            _ => false,
        }
    };
}
#[macro_export]
macro_rules! todo {
    () => { $crate::rt::panic_fmt(format_args!("not yet implemented")) };
    ($($arg:tt)+) => { $crate::rt::panic_fmt(format_args!($($arg)+)) };
}
#[macro_export]
macro_rules! unimplemented {
    () => { $crate::rt::panic_fmt(format_args!("not implemented")) };
    ($($arg:tt)+) => { $crate::rt::panic_fmt(format_args!($($arg)+)) };
}
#[macro_export]
macro_rules! unreachable {
    () => { $crate::rt::panic_fmt(format_args!("internal error: entered unreachable code")) };
    ($($arg:tt)+) => { $crate::rt::panic_fmt(format_args!($($arg)+)) };
}
#[macro_export]
macro_rules! r#try {
    ($expression:expr $(,)?) => { $expression? };
}
#[macro_export]
macro_rules! thread_local {
    () => {};
    ($(#[$attribute:meta])* $visibility:vis static $name:ident: $type:ty = const $initial:block; $($rest:tt)*) => {
        $(#[$attribute])* $visibility static $name: $crate::thread::LocalKey<$type> = $crate::thread::LocalKey::new(|| $initial);
        $crate::thread_local!($($rest)*);
    };
    ($(#[$attribute:meta])* $visibility:vis static $name:ident: $type:ty = const $initial:block) => {
        $(#[$attribute])* $visibility static $name: $crate::thread::LocalKey<$type> = $crate::thread::LocalKey::new(|| $initial);
    };
    ($(#[$attribute:meta])* $visibility:vis static $name:ident: $type:ty = $initial:expr; $($rest:tt)*) => {
        $(#[$attribute])* $visibility static $name: $crate::thread::LocalKey<$type> = $crate::thread::LocalKey::new(|| $initial);
        $crate::thread_local!($($rest)*);
    };
    ($(#[$attribute:meta])* $visibility:vis static $name:ident: $type:ty = $initial:expr) => {
        $(#[$attribute])* $visibility static $name: $crate::thread::LocalKey<$type> = $crate::thread::LocalKey::new(|| $initial);
    };
}
#[macro_export]
macro_rules! is_x86_feature_detected {
    ($($feature:tt)*) => { $crate::rt::is_cpu_feature_detected() };
}
#[macro_export]
macro_rules! cfg_select {
    ({ $($tokens:tt)* }) => { $crate::cfg_select! { $($tokens)* } };
    (_ => { $($chosen:tt)* } $($rest:tt)*) => { { $($chosen)* } };
    ($name:ident => { $($chosen:tt)* } $($rest:tt)*) => {
        if cfg!($name) { $($chosen)* } else { $crate::cfg_select! { $($rest)* } }
    };
    ($name:ident = $value:literal => { $($chosen:tt)* } $($rest:tt)*) => {
        if cfg!($name = $value) { $($chosen)* } else { $crate::cfg_select! { $($rest)* } }
    };
    ($name:ident ($($predicates:tt)*) => { $($chosen:tt)* } $($rest:tt)*) => {
        if cfg!($name($($predicates)*)) { $($chosen)* } else { $crate::cfg_select! { $($rest)* } }
    };
    () => {};
}
#[macro_export]
macro_rules! ready {
    ($poll:expr $(,)?) => {
        match $poll {
            $crate::task::Poll::Ready(value) => value,
            $crate::task::Poll::Pending => return $crate::task::Poll::Pending,
        }
    };
}
#[macro_export]
macro_rules! pin_on_stack {
    ($value:expr $(,)?) => { unsafe { $crate::pin::Pin::new_unchecked(&mut { $value }) } };
}
#[macro_export]
macro_rules! addr_of {
    ($place:expr) => { &raw const $place };
}
#[macro_export]
macro_rules! addr_of_mut {
    ($place:expr) => { &raw mut $place };
}
#[macro_export]
macro_rules! offset_of {
    ($($tokens:tt)*) => { $crate::rt::offset() };
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! format_args {
    () => {};
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! concat {
    () => {};
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! stringify {
    () => {};
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! line {
    () => {};
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! file {
    () => {};
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! column {
    () => {};
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! module_path {
    () => {};
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! env {
    () => {};
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! option_env {
    () => {};
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! include {
    () => {};
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! include_str {
    () => {};
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! include_bytes {
    () => {};
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! cfg {
    () => {};
}
#[rustc_builtin_macro]
#[macro_export]
macro_rules! compile_error {
    () => {};
}
