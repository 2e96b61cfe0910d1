//! Items by configuration.

#[macro_export]
macro_rules! cfg_if {
    (if #[cfg($first:meta)] { $($body:tt)* } $($rest:tt)*) => {
        $crate::cfg_if!(@emit (all($first)) $($body)*);
        $crate::cfg_if!(@arms [$first] $($rest)*);
    };
    (@arms [$($before:meta),*]) => {};
    (@arms [$($before:meta),*] else { $($body:tt)* }) => {
        $crate::cfg_if!(@emit (not(any($($before),*))) $($body)*);
    };
    (@arms [$($before:meta),*] else if #[cfg($this:meta)] { $($body:tt)* } $($rest:tt)*) => {
        $crate::cfg_if!(@emit (all($this, not(any($($before),*)))) $($body)*);
        $crate::cfg_if!(@arms [$($before,)* $this] $($rest)*);
    };
    (@emit ($when:meta) $($item:item)*) => {
        $(#[cfg($when)] $item)*
    };
}
