//! Lazily initialised statics. The initialisers are the workspace's own code.

#[macro_export]
macro_rules! lazy_static {
    ($($(#[$attr:meta])* $vis:vis static ref $name:ident : $ty:ty = $init:expr;)*) => {
        $($(#[$attr])* $vis static $name: std::sync::LazyLock<$ty> = std::sync::LazyLock::new(|| $init);)*
    };
}
#[macro_input(exprs)]
#[macro_export]
macro_rules! initialize {
    () => {};
}
