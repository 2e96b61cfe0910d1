//! Pinning on the stack.

#[macro_input(exprs)]
#[macro_export]
macro_rules! pin_mut {
    () => {};
}
