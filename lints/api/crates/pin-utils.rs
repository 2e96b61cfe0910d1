//! Pinning on the stack.

#[macro_export]
macro_rules! pin_mut {
    ($($name:ident),* $(,)?) => {
        $(
            let mut $name = $name;
            let mut $name = unsafe { ::std::pin::Pin::new_unchecked(&mut $name) };
        )*
    };
}
