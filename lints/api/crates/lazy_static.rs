//! Lazily initialised statics. The initialisers are the workspace's own code.

#[macro_input(items)]
#[macro_export]
macro_rules! lazy_static {
    () => {};
}
#[macro_input(exprs)]
#[macro_export]
macro_rules! initialize {
    () => {};
}
