//! Which of the names that exist may have been meant?

/// At most three of `candidates` that are spelled like `wanted`, the nearest first; names that are
/// equally near stand in alphabetical order.
pub(crate) fn nearest<'a>(
    wanted: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Vec<String> {
    const ALIKE: f64 = 0.7;
    let mut near: Vec<(f64, &str)> = candidates
        .into_iter()
        .map(|name| (strsim::normalized_damerau_levenshtein(wanted, name), name))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    near.dedup_by(|later, earlier| later.1 == earlier.1);
    near.truncate(3);
    near.into_iter().map(|(_, name)| name.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_nearest_name_comes_first() {
        let names = ["release-1", "main", "mains", "zebra"];
        assert_eq!(super::nearest("mian", names), ["main"]);
        assert_eq!(super::nearest("mains", names), ["mains", "main"]);
        assert!(super::nearest("quux", names).is_empty());
    }
}
