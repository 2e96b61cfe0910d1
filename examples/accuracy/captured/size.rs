pub fn size<T: AsRef<str>>(name: &T) -> usize {
    name.as_ref().len() + 1
}
