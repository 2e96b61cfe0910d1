//! Lists that stay are moved to memory of their size.

use thin_vec::ThinVec;

/// The list without room for more.
///
/// `shrink_to_fit` asks the allocator to cut the memory; many leave it as it is as long as half of
/// it is used, and a list that grew is three quarters full on average.
pub fn fitted<T>(mut list: Vec<T>) -> Vec<T> {
    if list.len() == list.capacity() {
        return list;
    }
    let mut fitted = Vec::with_capacity(list.len());
    fitted.append(&mut list);
    fitted
}

/// As [`fitted`].
pub fn fitted_thin<T>(mut list: ThinVec<T>) -> ThinVec<T> {
    if list.len() == list.capacity() {
        return list;
    }
    let mut fitted = ThinVec::with_capacity(list.len());
    fitted.append(&mut list);
    fitted
}
