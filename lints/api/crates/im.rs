//! Persistent collections. The hashed ones are seeded per process; the ordered ones are not.

pub use hashmap::HashMap;
pub use hashset::HashSet;
pub use ordmap::OrdMap;
pub use ordset::OrdSet;
pub use vector::Vector;
pub mod hashmap {
    #[unordered]
    pub struct Iter<'a, K, V> {}
    impl<'a, K, V> Iterator for Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
        fn next(&mut self) -> Option<(&'a K, &'a V)>;
    }
    #[unordered]
    pub struct Keys<'a, K, V> {}
    impl<'a, K, V> Iterator for Keys<'a, K, V> {
        type Item = &'a K;
        fn next(&mut self) -> Option<&'a K>;
    }
    #[unordered]
    pub struct Values<'a, K, V> {}
    impl<'a, K, V> Iterator for Values<'a, K, V> {
        type Item = &'a V;
        fn next(&mut self) -> Option<&'a V>;
    }
    #[unordered]
    pub struct ConsumingIter<A> {}
    impl<A> Iterator for ConsumingIter<A> {
        type Item = A;
        fn next(&mut self) -> Option<A>;
    }
    #[unordered]
    pub struct IterMut<'a, K, V> {}
    impl<'a, K, V> Iterator for IterMut<'a, K, V> {
        type Item = (&'a K, &'a mut V);
        fn next(&mut self) -> Option<(&'a K, &'a mut V)>;
    }
    #[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[unordered]
    pub struct HashMap<K, V, S = std::collections::hash_map::RandomState> {}
    impl<K, V> crate::hashmap::HashMap<K, V, std::collections::hash_map::RandomState> {
        pub fn new() -> Self;
        pub fn with_pool(pool: &HashMapPool<K, V>) -> Self;
    }
    impl<K, V> crate::hashmap::HashMap<K, V, std::collections::hash_map::RandomState>
    where
        K: std::hash::Hash + Eq + Clone,
        V: Clone,
    {
        pub fn unit(k: K, v: V) -> crate::hashmap::HashMap<K, V>;
    }
    impl<K, V, S> crate::hashmap::HashMap<K, V, S> {
        #[order_free]
        pub fn is_empty(&self) -> bool;
        #[order_free]
        pub fn len(&self) -> usize;
        pub fn ptr_eq(&self, other: &Self) -> bool;
        pub fn pool(&self) -> &HashMapPool<K, V>;
        pub fn with_hasher<RS>(hasher: RS) -> Self
        where
            Ref<S>: From<RS>;
        pub fn with_pool_hasher<RS>(pool: &HashMapPool<K, V>, hasher: RS) -> Self
        where
            Ref<S>: From<RS>;
        pub fn hasher(&self) -> &Ref<S>;
        pub fn new_from<K1, V1>(&self) -> crate::hashmap::HashMap<K1, V1, S>
        where
            K1: std::hash::Hash + Eq + Clone,
            V1: Clone;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn keys(&self) -> Keys<'_, K, V>;
        pub fn values(&self) -> Values<'_, K, V>;
        pub fn clear(&mut self);
    }
    impl<K, V, S> crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq,
        S: std::hash::BuildHasher,
    {
        pub fn get<BK>(&self, key: &BK) -> Option<&V>
        where
            BK: std::hash::Hash + Eq + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn get_key_value<BK>(&self, key: &BK) -> Option<(&K, &V)>
        where
            BK: std::hash::Hash + Eq + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn contains_key<BK>(&self, k: &BK) -> bool
        where
            BK: std::hash::Hash + Eq + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn is_submap_by<B, RM, F>(&self, other: RM, cmp: F) -> bool
        where
            F: FnMut(&V, &B) -> bool,
            RM: std::borrow::Borrow<crate::hashmap::HashMap<K, B, S>>;
        pub fn is_proper_submap_by<B, RM, F>(&self, other: RM, cmp: F) -> bool
        where
            F: FnMut(&V, &B) -> bool,
            RM: std::borrow::Borrow<crate::hashmap::HashMap<K, B, S>>;
        pub fn is_submap<RM>(&self, other: RM) -> bool
        where
            V: PartialEq,
            RM: std::borrow::Borrow<Self>;
        pub fn is_proper_submap<RM>(&self, other: RM) -> bool
        where
            V: PartialEq,
            RM: std::borrow::Borrow<Self>;
    }
    impl<K, V, S> crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq + Clone,
        V: Clone,
        S: std::hash::BuildHasher,
    {
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
        pub fn get_mut<BK>(&mut self, key: &BK) -> Option<&mut V>
        where
            BK: std::hash::Hash + Eq + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn insert(&mut self, k: K, v: V) -> Option<V>;
        pub fn remove<BK>(&mut self, k: &BK) -> Option<V>
        where
            BK: std::hash::Hash + Eq + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn remove_with_key<BK>(&mut self, k: &BK) -> Option<(K, V)>
        where
            BK: std::hash::Hash + Eq + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V, S>;
        pub fn update(&self, k: K, v: V) -> Self;
        pub fn update_with<F>(&self, k: K, v: V, f: F) -> Self
        where
            F: FnOnce(V, V) -> V;
        pub fn update_with_key<F>(&self, k: K, v: V, f: F) -> Self
        where
            F: FnOnce(&K, V, V) -> V;
        pub fn update_lookup_with_key<F>(&self, k: K, v: V, f: F) -> (Option<V>, Self)
        where
            F: FnOnce(&K, &V, V) -> V;
        pub fn alter<F>(&self, f: F, k: K) -> Self
        where
            F: FnOnce(Option<V>) -> Option<V>;
        pub fn without<BK>(&self, k: &BK) -> Self
        where
            BK: std::hash::Hash + Eq + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&K, &V) -> bool;
        pub fn extract<BK>(&self, k: &BK) -> Option<(V, Self)>
        where
            BK: std::hash::Hash + Eq + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn extract_with_key<BK>(&self, k: &BK) -> Option<(K, V, Self)>
        where
            BK: std::hash::Hash + Eq + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn union(self, other: Self) -> Self;
        pub fn union_with<F>(self, other: Self, f: F) -> Self
        where
            F: FnMut(V, V) -> V;
        pub fn union_with_key<F>(self, other: Self, f: F) -> Self
        where
            F: FnMut(&K, V, V) -> V;
        pub fn unions<I>(i: I) -> Self
        where
            S: Default,
            I: IntoIterator<Item = Self>;
        pub fn unions_with<I, F>(i: I, f: F) -> Self
        where
            S: Default,
            I: IntoIterator<Item = Self>,
            F: Fn(V, V) -> V;
        pub fn unions_with_key<I, F>(i: I, f: F) -> Self
        where
            S: Default,
            I: IntoIterator<Item = Self>,
            F: Fn(&K, V, V) -> V;
        pub fn difference(self, other: Self) -> Self;
        pub fn symmetric_difference(self, other: Self) -> Self;
        pub fn difference_with<F>(self, other: Self, f: F) -> Self
        where
            F: FnMut(V, V) -> Option<V>;
        pub fn symmetric_difference_with<F>(self, other: Self, f: F) -> Self
        where
            F: FnMut(V, V) -> Option<V>;
        pub fn difference_with_key<F>(self, other: Self, f: F) -> Self
        where
            F: FnMut(&K, V, V) -> Option<V>;
        pub fn symmetric_difference_with_key<F>(self, other: Self, f: F) -> Self
        where
            F: FnMut(&K, V, V) -> Option<V>;
        pub fn relative_complement(self, other: Self) -> Self;
        pub fn intersection(self, other: Self) -> Self;
        pub fn intersection_with<B, C, F>(
            self, other: crate::hashmap::HashMap<K, B, S>, f: F,
        ) -> crate::hashmap::HashMap<K, C, S>
        where
            B: Clone,
            C: Clone,
            F: FnMut(V, B) -> C;
        pub fn intersection_with_key<B, C, F>(
            self, other: crate::hashmap::HashMap<K, B, S>, f: F,
        ) -> crate::hashmap::HashMap<K, C, S>
        where
            B: Clone,
            C: Clone,
            F: FnMut(&K, V, B) -> C;
    }
    impl<K, V, S> std::ops::Add for crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq + Clone,
        V: Clone,
        S: std::hash::BuildHasher,
    {
        type Output = crate::hashmap::HashMap<K, V, S>;
        fn add(self, other: Self) -> Self::Output;
    }
    impl<'a, K, V, S> std::ops::Add for &'a crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq + Clone,
        V: Clone,
        S: std::hash::BuildHasher,
    {
        type Output = crate::hashmap::HashMap<K, V, S>;
        fn add(self, other: Self) -> Self::Output;
    }
    impl<'a, BK, K, V, S> std::ops::Index<&'a BK> for crate::hashmap::HashMap<K, V, S>
    where
        BK: std::hash::Hash + Eq + ?Sized,
        K: std::hash::Hash + Eq + std::borrow::Borrow<BK>,
        S: std::hash::BuildHasher,
    {
        type Output = V;
        fn index(&self, key: &BK) -> &Self::Output;
    }
    impl<'a, BK, K, V, S> std::ops::IndexMut<&'a BK> for crate::hashmap::HashMap<K, V, S>
    where
        BK: std::hash::Hash + Eq + ?Sized,
        K: std::hash::Hash + Eq + Clone + std::borrow::Borrow<BK>,
        V: Clone,
        S: std::hash::BuildHasher,
    {
        fn index_mut(&mut self, key: &BK) -> &mut Self::Output;
    }
    impl<'a, K, V, S> IntoIterator for &'a crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq,
        S: std::hash::BuildHasher,
    {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<K, V, S> IntoIterator for crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq + Clone,
        V: Clone,
        S: std::hash::BuildHasher,
    {
        type Item = (K, V);
        type IntoIter = ConsumingIter<(K, V)>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<K, V, S> FromIterator<(K, V)> for crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq + Clone,
        V: Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from_iter<T>(i: T) -> Self
        where
            T: IntoIterator<Item = (K, V)>;
    }
    impl<K, V, S> AsRef<crate::hashmap::HashMap<K, V, S>> for crate::hashmap::HashMap<K, V, S> {
        fn as_ref(&self) -> &Self;
    }
    impl<'m, 'k, 'v, K, V, OK, OV, SA, SB> From<&'m crate::hashmap::HashMap<&'k K, &'v V, SA>>
        for crate::hashmap::HashMap<OK, OV, SB>
    where
        K: std::hash::Hash + Eq + ToOwned<Owned = OK> + ?Sized,
        V: ToOwned<Owned = OV> + ?Sized,
        OK: std::hash::Hash + Eq + Clone + std::borrow::Borrow<K>,
        OV: std::borrow::Borrow<V> + Clone,
        SA: std::hash::BuildHasher,
        SB: std::hash::BuildHasher + Default,
    {
        fn from(m: &crate::hashmap::HashMap<&K, &V, SA>) -> Self;
    }
    impl<'a, K, V, S> From<&'a [(K, V)]> for crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq + Clone,
        V: Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(m: &'a [(K, V)]) -> Self;
    }
    impl<K, V, S> From<Vec<(K, V)>> for crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq + Clone,
        V: Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(m: Vec<(K, V)>) -> Self;
    }
    impl<'a, K, V, S> From<&'a Vec<(K, V)>> for crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq + Clone,
        V: Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(m: &'a Vec<(K, V)>) -> Self;
    }
    impl<K, V, S> From<std::collections::HashMap<K, V>> for crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq + Clone,
        V: Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(m: std::collections::HashMap<K, V>) -> Self;
    }
    impl<'a, K, V, S> From<&'a std::collections::HashMap<K, V>> for crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq + Clone,
        V: Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(m: &'a std::collections::HashMap<K, V>) -> Self;
    }
    impl<K, V, S> From<std::collections::BTreeMap<K, V>> for crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq + Clone,
        V: Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(m: std::collections::BTreeMap<K, V>) -> Self;
    }
    impl<'a, K, V, S> From<&'a std::collections::BTreeMap<K, V>> for crate::hashmap::HashMap<K, V, S>
    where
        K: std::hash::Hash + Eq + Clone,
        V: Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(m: &'a std::collections::BTreeMap<K, V>) -> Self;
    }
}
pub mod hashset {
    #[unordered]
    pub struct Iter<'a, A> {}
    impl<'a, A> Iterator for Iter<'a, A> {
        type Item = &'a A;
        fn next(&mut self) -> Option<&'a A>;
    }
    #[unordered]
    pub struct ConsumingIter<A> {}
    impl<A> Iterator for ConsumingIter<A> {
        type Item = A;
        fn next(&mut self) -> Option<A>;
    }
    #[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[unordered]
    pub struct HashSet<A, S = std::collections::hash_map::RandomState> {}
    impl<A> crate::hashset::HashSet<A, std::collections::hash_map::RandomState> {
        pub fn new() -> Self;
        pub fn with_pool(pool: &HashSetPool<A>) -> Self;
    }
    impl<A> crate::hashset::HashSet<A, std::collections::hash_map::RandomState>
    where
        A: std::hash::Hash + Eq + Clone,
    {
        pub fn unit(a: A) -> Self;
    }
    impl<A, S> crate::hashset::HashSet<A, S> {
        #[order_free]
        pub fn is_empty(&self) -> bool;
        #[order_free]
        pub fn len(&self) -> usize;
        pub fn ptr_eq(&self, other: &Self) -> bool;
        pub fn pool(&self) -> &HashSetPool<A>;
        pub fn with_hasher<RS>(hasher: RS) -> Self
        where
            Ref<S>: From<RS>;
        pub fn with_pool_hasher<RS>(pool: &HashSetPool<A>, hasher: RS) -> Self
        where
            Ref<S>: From<RS>;
        pub fn hasher(&self) -> &Ref<S>;
        pub fn new_from<A1>(&self) -> crate::hashset::HashSet<A1, S>
        where
            A1: std::hash::Hash + Eq + Clone;
        pub fn clear(&mut self);
        pub fn iter(&self) -> Iter<'_, A>;
    }
    impl<A, S> crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq,
        S: std::hash::BuildHasher,
    {
        pub fn contains<BA>(&self, a: &BA) -> bool
        where
            BA: std::hash::Hash + Eq + ?Sized,
            A: std::borrow::Borrow<BA>;
        pub fn is_subset<RS>(&self, other: RS) -> bool
        where
            RS: std::borrow::Borrow<Self>;
        pub fn is_proper_subset<RS>(&self, other: RS) -> bool
        where
            RS: std::borrow::Borrow<Self>;
    }
    impl<A, S> crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher,
    {
        pub fn insert(&mut self, a: A) -> Option<A>;
        pub fn remove<BA>(&mut self, a: &BA) -> Option<A>
        where
            BA: std::hash::Hash + Eq + ?Sized,
            A: std::borrow::Borrow<BA>;
        pub fn update(&self, a: A) -> Self;
        pub fn without<BA>(&self, a: &BA) -> Self
        where
            BA: std::hash::Hash + Eq + ?Sized,
            A: std::borrow::Borrow<BA>;
        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&A) -> bool;
        pub fn union(self, other: Self) -> Self;
        pub fn unions<I>(i: I) -> Self
        where
            I: IntoIterator<Item = Self>,
            S: Default;
        pub fn difference(self, other: Self) -> Self;
        pub fn symmetric_difference(self, other: Self) -> Self;
        pub fn relative_complement(self, other: Self) -> Self;
        pub fn intersection(self, other: Self) -> Self;
    }
    impl<A, S> std::ops::Add for crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher,
    {
        type Output = crate::hashset::HashSet<A, S>;
        fn add(self, other: Self) -> Self::Output;
    }
    impl<A, S> std::ops::Mul for crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher,
    {
        type Output = crate::hashset::HashSet<A, S>;
        fn mul(self, other: Self) -> Self::Output;
    }
    impl<'a, A, S> std::ops::Add for &'a crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher,
    {
        type Output = crate::hashset::HashSet<A, S>;
        fn add(self, other: Self) -> Self::Output;
    }
    impl<'a, A, S> std::ops::Mul for &'a crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher,
    {
        type Output = crate::hashset::HashSet<A, S>;
        fn mul(self, other: Self) -> Self::Output;
    }
    impl<A, RA, S> FromIterator<RA> for crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq + Clone + From<RA>,
        S: std::hash::BuildHasher + Default,
    {
        fn from_iter<T>(i: T) -> Self
        where
            T: IntoIterator<Item = RA>;
    }
    impl<'a, A, S> IntoIterator for &'a crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq,
        S: std::hash::BuildHasher,
    {
        type Item = &'a A;
        type IntoIter = Iter<'a, A>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<A, S> IntoIterator for crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher,
    {
        type Item = A;
        type IntoIter = ConsumingIter<Self::Item>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<'s, 'a, A, OA, SA, SB> From<&'s crate::hashset::HashSet<&'a A, SA>> for crate::hashset::HashSet<OA, SB>
    where
        A: ToOwned<Owned = OA> + std::hash::Hash + Eq + ?Sized,
        OA: std::borrow::Borrow<A> + std::hash::Hash + Eq + Clone,
        SA: std::hash::BuildHasher,
        SB: std::hash::BuildHasher + Default,
    {
        fn from(set: &crate::hashset::HashSet<&A, SA>) -> Self;
    }
    impl<'a, A, S> From<&'a [A]> for crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(slice: &'a [A]) -> Self;
    }
    impl<A, S> From<Vec<A>> for crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(vec: Vec<A>) -> Self;
    }
    impl<'a, A, S> From<&'a Vec<A>> for crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(vec: &Vec<A>) -> Self;
    }
    impl<A, S> From<crate::Vector<A>> for crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(vector: crate::Vector<A>) -> Self;
    }
    impl<'a, A, S> From<&'a crate::Vector<A>> for crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(vector: &crate::Vector<A>) -> Self;
    }
    impl<A, S> From<std::collections::HashSet<A>> for crate::hashset::HashSet<A, S>
    where
        A: Eq + std::hash::Hash + Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(hash_set: std::collections::HashSet<A>) -> Self;
    }
    impl<'a, A, S> From<&'a std::collections::HashSet<A>> for crate::hashset::HashSet<A, S>
    where
        A: Eq + std::hash::Hash + Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(hash_set: &std::collections::HashSet<A>) -> Self;
    }
    impl<'a, A, S> From<&'a std::collections::BTreeSet<A>> for crate::hashset::HashSet<A, S>
    where
        A: std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(btree_set: &std::collections::BTreeSet<A>) -> Self;
    }
    impl<A, S> From<crate::ordset::OrdSet<A>> for crate::hashset::HashSet<A, S>
    where
        A: Ord + std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(ordset: crate::ordset::OrdSet<A>) -> Self;
    }
    impl<'a, A, S> From<&'a crate::ordset::OrdSet<A>> for crate::hashset::HashSet<A, S>
    where
        A: Ord + std::hash::Hash + Eq + Clone,
        S: std::hash::BuildHasher + Default,
    {
        fn from(ordset: &crate::ordset::OrdSet<A>) -> Self;
    }
}
pub mod ordmap {
    pub struct Iter<'a, K, V> {}
    impl<'a, K, V> Iterator for Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
        fn next(&mut self) -> Option<(&'a K, &'a V)>;
    }
    pub struct Keys<'a, K, V> {}
    impl<'a, K, V> Iterator for Keys<'a, K, V> {
        type Item = &'a K;
        fn next(&mut self) -> Option<&'a K>;
    }
    pub struct Values<'a, K, V> {}
    impl<'a, K, V> Iterator for Values<'a, K, V> {
        type Item = &'a V;
        fn next(&mut self) -> Option<&'a V>;
    }
    pub struct ConsumingIter<A> {}
    impl<A> Iterator for ConsumingIter<A> {
        type Item = A;
        fn next(&mut self) -> Option<A>;
    }
    #[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct OrdMap<K, V> {}
    impl<K, V> crate::ordmap::OrdMap<K, V> {
        pub fn new() -> Self;
        pub fn with_pool(pool: &OrdMapPool<K, V>) -> Self;
        pub fn unit(key: K, value: V) -> Self;
        pub fn is_empty(&self) -> bool;
        pub fn ptr_eq(&self, other: &Self) -> bool;
        pub fn len(&self) -> usize;
        pub fn pool(&self) -> &OrdMapPool<K, V>;
        pub fn clear(&mut self);
    }
    impl<K, V> crate::ordmap::OrdMap<K, V>
    where
        K: Ord,
    {
        pub fn get_max(&self) -> Option<&(K, V)>;
        pub fn get_min(&self) -> Option<&(K, V)>;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn range<R, BK>(&self, range: R) -> Iter<'_, K, V>
        where
            R: std::ops::RangeBounds<BK>,
            K: std::borrow::Borrow<BK>,
            BK: Ord + ?Sized;
        pub fn keys(&self) -> Keys<'_, K, V>;
        pub fn values(&self) -> Values<'_, K, V>;
        pub fn diff<'a>(&'a self, other: &'a Self) -> DiffIter<'a, K, V>;
        pub fn get<BK>(&self, key: &BK) -> Option<&V>
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn get_key_value<BK>(&self, key: &BK) -> Option<(&K, &V)>
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn get_prev<BK>(&self, key: &BK) -> Option<(&K, &V)>
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn get_next<BK>(&self, key: &BK) -> Option<(&K, &V)>
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn contains_key<BK>(&self, k: &BK) -> bool
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn is_submap_by<B, RM, F>(&self, other: RM, cmp: F) -> bool
        where
            F: FnMut(&V, &B) -> bool,
            RM: std::borrow::Borrow<crate::ordmap::OrdMap<K, B>>;
        pub fn is_proper_submap_by<B, RM, F>(&self, other: RM, cmp: F) -> bool
        where
            F: FnMut(&V, &B) -> bool,
            RM: std::borrow::Borrow<crate::ordmap::OrdMap<K, B>>;
        pub fn is_submap<RM>(&self, other: RM) -> bool
        where
            V: PartialEq,
            RM: std::borrow::Borrow<Self>;
        pub fn is_proper_submap<RM>(&self, other: RM) -> bool
        where
            V: PartialEq,
            RM: std::borrow::Borrow<Self>;
    }
    impl<K, V> crate::ordmap::OrdMap<K, V>
    where
        K: Ord + Clone,
        V: Clone,
    {
        pub fn get_mut<BK>(&mut self, key: &BK) -> Option<&mut V>
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn get_prev_mut<BK>(&mut self, key: &BK) -> Option<(&K, &mut V)>
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn get_next_mut<BK>(&mut self, key: &BK) -> Option<(&K, &mut V)>
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn insert(&mut self, key: K, value: V) -> Option<V>;
        pub fn remove<BK>(&mut self, k: &BK) -> Option<V>
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn remove_with_key<BK>(&mut self, k: &BK) -> Option<(K, V)>
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn update(&self, key: K, value: V) -> Self;
        pub fn update_with<F>(self, k: K, v: V, f: F) -> Self
        where
            F: FnOnce(V, V) -> V;
        pub fn update_with_key<F>(self, k: K, v: V, f: F) -> Self
        where
            F: FnOnce(&K, V, V) -> V;
        pub fn update_lookup_with_key<F>(self, k: K, v: V, f: F) -> (Option<V>, Self)
        where
            F: FnOnce(&K, &V, V) -> V;
        pub fn alter<F>(&self, f: F, k: K) -> Self
        where
            F: FnOnce(Option<V>) -> Option<V>;
        pub fn without<BK>(&self, k: &BK) -> Self
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn extract<BK>(&self, k: &BK) -> Option<(V, Self)>
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn extract_with_key<BK>(&self, k: &BK) -> Option<(K, V, Self)>
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn union(self, other: Self) -> Self;
        pub fn union_with<F>(self, other: Self, f: F) -> Self
        where
            F: FnMut(V, V) -> V;
        pub fn union_with_key<F>(self, other: Self, f: F) -> Self
        where
            F: FnMut(&K, V, V) -> V;
        pub fn unions<I>(i: I) -> Self
        where
            I: IntoIterator<Item = Self>;
        pub fn unions_with<I, F>(i: I, f: F) -> Self
        where
            I: IntoIterator<Item = Self>,
            F: Fn(V, V) -> V;
        pub fn unions_with_key<I, F>(i: I, f: F) -> Self
        where
            I: IntoIterator<Item = Self>,
            F: Fn(&K, V, V) -> V;
        pub fn difference(self, other: Self) -> Self;
        pub fn symmetric_difference(self, other: Self) -> Self;
        pub fn difference_with<F>(self, other: Self, f: F) -> Self
        where
            F: FnMut(V, V) -> Option<V>;
        pub fn symmetric_difference_with<F>(self, other: Self, f: F) -> Self
        where
            F: FnMut(V, V) -> Option<V>;
        pub fn difference_with_key<F>(self, other: Self, f: F) -> Self
        where
            F: FnMut(&K, V, V) -> Option<V>;
        pub fn symmetric_difference_with_key<F>(self, other: Self, f: F) -> Self
        where
            F: FnMut(&K, V, V) -> Option<V>;
        pub fn relative_complement(self, other: Self) -> Self;
        pub fn intersection(self, other: Self) -> Self;
        pub fn intersection_with<B, C, F>(
            self, other: crate::ordmap::OrdMap<K, B>, f: F,
        ) -> crate::ordmap::OrdMap<K, C>
        where
            B: Clone,
            C: Clone,
            F: FnMut(V, B) -> C;
        pub fn intersection_with_key<B, C, F>(
            self, other: crate::ordmap::OrdMap<K, B>, f: F,
        ) -> crate::ordmap::OrdMap<K, C>
        where
            B: Clone,
            C: Clone,
            F: FnMut(&K, V, B) -> C;
        pub fn split<BK>(&self, split: &BK) -> (Self, Self)
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn split_lookup<BK>(&self, split: &BK) -> (Self, Option<V>, Self)
        where
            BK: Ord + ?Sized,
            K: std::borrow::Borrow<BK>;
        pub fn take(&self, n: usize) -> Self;
        pub fn skip(&self, n: usize) -> Self;
        pub fn without_min(&self) -> (Option<V>, Self);
        pub fn without_min_with_key(&self) -> (Option<(K, V)>, Self);
        pub fn without_max(&self) -> (Option<V>, Self);
        pub fn without_max_with_key(&self) -> (Option<(K, V)>, Self);
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V>;
    }
    impl<'a, K, V> std::ops::Add for &'a crate::ordmap::OrdMap<K, V>
    where
        K: Ord + Clone,
        V: Clone,
    {
        type Output = crate::ordmap::OrdMap<K, V>;
        fn add(self, other: Self) -> Self::Output;
    }
    impl<K, V> std::ops::Add for crate::ordmap::OrdMap<K, V>
    where
        K: Ord + Clone,
        V: Clone,
    {
        type Output = crate::ordmap::OrdMap<K, V>;
        fn add(self, other: Self) -> Self::Output;
    }
    impl<'a, BK, K, V> std::ops::Index<&'a BK> for crate::ordmap::OrdMap<K, V>
    where
        BK: Ord + ?Sized,
        K: Ord + std::borrow::Borrow<BK>,
    {
        type Output = V;
        fn index(&self, key: &BK) -> &Self::Output;
    }
    impl<'a, BK, K, V> std::ops::IndexMut<&'a BK> for crate::ordmap::OrdMap<K, V>
    where
        BK: Ord + ?Sized,
        K: Ord + Clone + std::borrow::Borrow<BK>,
        V: Clone,
    {
        fn index_mut(&mut self, key: &BK) -> &mut Self::Output;
    }
    impl<K, V, RK, RV> FromIterator<(RK, RV)> for crate::ordmap::OrdMap<K, V>
    where
        K: Ord + Clone + From<RK>,
        V: Clone + From<RV>,
    {
        fn from_iter<T>(i: T) -> Self
        where
            T: IntoIterator<Item = (RK, RV)>;
    }
    impl<'a, K, V> IntoIterator for &'a crate::ordmap::OrdMap<K, V>
    where
        K: Ord,
    {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<K, V> IntoIterator for crate::ordmap::OrdMap<K, V>
    where
        K: Ord + Clone,
        V: Clone,
    {
        type Item = (K, V);
        type IntoIter = ConsumingIter<(K, V)>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<K, V> AsRef<crate::ordmap::OrdMap<K, V>> for crate::ordmap::OrdMap<K, V> {
        fn as_ref(&self) -> &Self;
    }
    impl<'m, 'k, 'v, K, V, OK, OV> From<&'m crate::ordmap::OrdMap<&'k K, &'v V>> for crate::ordmap::OrdMap<OK, OV>
    where
        K: Ord + ToOwned<Owned = OK> + ?Sized,
        V: ToOwned<Owned = OV> + ?Sized,
        OK: Ord + Clone + std::borrow::Borrow<K>,
        OV: Clone + std::borrow::Borrow<V>,
    {
        fn from(m: &crate::ordmap::OrdMap<&K, &V>) -> Self;
    }
    impl<'a, K, V, RK, RV, OK, OV> From<&'a [(RK, RV)]> for crate::ordmap::OrdMap<K, V>
    where
        K: Ord + Clone + From<OK>,
        V: Clone + From<OV>,
        OK: std::borrow::Borrow<RK>,
        OV: std::borrow::Borrow<RV>,
        RK: ToOwned<Owned = OK>,
        RV: ToOwned<Owned = OV>,
    {
        fn from(m: &'a [(RK, RV)]) -> crate::ordmap::OrdMap<K, V>;
    }
    impl<K, V, RK, RV> From<Vec<(RK, RV)>> for crate::ordmap::OrdMap<K, V>
    where
        K: Ord + Clone + From<RK>,
        V: Clone + From<RV>,
    {
        fn from(m: Vec<(RK, RV)>) -> crate::ordmap::OrdMap<K, V>;
    }
    impl<'a, K: Ord, V, RK, RV, OK, OV> From<&'a Vec<(RK, RV)>> for crate::ordmap::OrdMap<K, V>
    where
        K: Ord + Clone + From<OK>,
        V: Clone + From<OV>,
        OK: std::borrow::Borrow<RK>,
        OV: std::borrow::Borrow<RV>,
        RK: ToOwned<Owned = OK>,
        RV: ToOwned<Owned = OV>,
    {
        fn from(m: &'a Vec<(RK, RV)>) -> crate::ordmap::OrdMap<K, V>;
    }
    impl<K: Ord, V, RK: Eq + std::hash::Hash, RV> From<std::collections::HashMap<RK, RV>> for crate::ordmap::OrdMap<K, V>
    where
        K: Ord + Clone + From<RK>,
        V: Clone + From<RV>,
    {
        fn from(m: std::collections::HashMap<RK, RV>) -> crate::ordmap::OrdMap<K, V>;
    }
    impl<'a, K, V, OK, OV, RK, RV> From<&'a std::collections::HashMap<RK, RV>> for crate::ordmap::OrdMap<K, V>
    where
        K: Ord + Clone + From<OK>,
        V: Clone + From<OV>,
        OK: std::borrow::Borrow<RK>,
        OV: std::borrow::Borrow<RV>,
        RK: std::hash::Hash + Eq + ToOwned<Owned = OK>,
        RV: ToOwned<Owned = OV>,
    {
        fn from(m: &'a std::collections::HashMap<RK, RV>) -> crate::ordmap::OrdMap<K, V>;
    }
    impl<K: Ord, V, RK, RV> From<std::collections::BTreeMap<RK, RV>> for crate::ordmap::OrdMap<K, V>
    where
        K: Ord + Clone + From<RK>,
        V: Clone + From<RV>,
    {
        fn from(m: std::collections::BTreeMap<RK, RV>) -> crate::ordmap::OrdMap<K, V>;
    }
    impl<'a, K: Ord, V, RK, RV, OK, OV> From<&'a std::collections::BTreeMap<RK, RV>> for crate::ordmap::OrdMap<K, V>
    where
        K: Ord + Clone + From<OK>,
        V: Clone + From<OV>,
        OK: std::borrow::Borrow<RK>,
        OV: std::borrow::Borrow<RV>,
        RK: Ord + ToOwned<Owned = OK>,
        RV: ToOwned<Owned = OV>,
    {
        fn from(m: &'a std::collections::BTreeMap<RK, RV>) -> crate::ordmap::OrdMap<K, V>;
    }
    impl<K: Ord + std::hash::Hash + Eq + Clone, V: Clone, S: std::hash::BuildHasher>
        From<crate::hashmap::HashMap<K, V, S>> for crate::ordmap::OrdMap<K, V>
    {
        fn from(m: crate::hashmap::HashMap<K, V, S>) -> Self;
    }
    impl<'a, K: Ord + std::hash::Hash + Eq + Clone, V: Clone, S: std::hash::BuildHasher>
        From<&'a crate::hashmap::HashMap<K, V, S>> for crate::ordmap::OrdMap<K, V>
    {
        fn from(m: &'a crate::hashmap::HashMap<K, V, S>) -> Self;
    }
}
pub mod ordset {
    pub struct Iter<'a, A> {}
    impl<'a, A> Iterator for Iter<'a, A> {
        type Item = &'a A;
        fn next(&mut self) -> Option<&'a A>;
    }
    pub struct ConsumingIter<A> {}
    impl<A> Iterator for ConsumingIter<A> {
        type Item = A;
        fn next(&mut self) -> Option<A>;
    }
    #[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct OrdSet<A> {}
    impl<A> crate::ordset::OrdSet<A> {
        pub fn new() -> Self;
        pub fn with_pool(pool: &OrdSetPool<A>) -> Self;
        pub fn unit(a: A) -> Self;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn ptr_eq(&self, other: &Self) -> bool;
        pub fn pool(&self) -> &OrdSetPool<A>;
        pub fn clear(&mut self);
    }
    impl<A> crate::ordset::OrdSet<A>
    where
        A: Ord,
    {
        pub fn get_min(&self) -> Option<&A>;
        pub fn get_max(&self) -> Option<&A>;
        pub fn iter(&self) -> Iter<'_, A>;
        pub fn range<R, BA>(&self, range: R) -> RangedIter<'_, A>
        where
            R: std::ops::RangeBounds<BA>,
            A: std::borrow::Borrow<BA>,
            BA: Ord + ?Sized;
        pub fn diff<'a>(&'a self, other: &'a Self) -> DiffIter<'_, A>;
        pub fn contains<BA>(&self, a: &BA) -> bool
        where
            BA: Ord + ?Sized,
            A: std::borrow::Borrow<BA>;
        pub fn get_prev(&self, key: &A) -> Option<&A>;
        pub fn get_next(&self, key: &A) -> Option<&A>;
        pub fn is_subset<RS>(&self, other: RS) -> bool
        where
            RS: std::borrow::Borrow<Self>;
        pub fn is_proper_subset<RS>(&self, other: RS) -> bool
        where
            RS: std::borrow::Borrow<Self>;
    }
    impl<A> crate::ordset::OrdSet<A>
    where
        A: Ord + Clone,
    {
        pub fn insert(&mut self, a: A) -> Option<A>;
        pub fn remove<BA>(&mut self, a: &BA) -> Option<A>
        where
            BA: Ord + ?Sized,
            A: std::borrow::Borrow<BA>;
        pub fn remove_min(&mut self) -> Option<A>;
        pub fn remove_max(&mut self) -> Option<A>;
        pub fn update(&self, a: A) -> Self;
        pub fn without<BA>(&self, a: &BA) -> Self
        where
            BA: Ord + ?Sized,
            A: std::borrow::Borrow<BA>;
        pub fn without_min(&self) -> (Option<A>, Self);
        pub fn without_max(&self) -> (Option<A>, Self);
        pub fn union(self, other: Self) -> Self;
        pub fn unions<I>(i: I) -> Self
        where
            I: IntoIterator<Item = Self>;
        pub fn difference(self, other: Self) -> Self;
        pub fn symmetric_difference(self, other: Self) -> Self;
        pub fn relative_complement(self, other: Self) -> Self;
        pub fn intersection(self, other: Self) -> Self;
        pub fn split<BA>(self, split: &BA) -> (Self, Self)
        where
            BA: Ord + ?Sized,
            A: std::borrow::Borrow<BA>;
        pub fn split_member<BA>(self, split: &BA) -> (Self, bool, Self)
        where
            BA: Ord + ?Sized,
            A: std::borrow::Borrow<BA>;
        pub fn take(&self, n: usize) -> Self;
        pub fn skip(&self, n: usize) -> Self;
    }
    impl<A: Ord + Clone> std::ops::Add for crate::ordset::OrdSet<A> {
        type Output = crate::ordset::OrdSet<A>;
        fn add(self, other: Self) -> Self::Output;
    }
    impl<'a, A: Ord + Clone> std::ops::Add for &'a crate::ordset::OrdSet<A> {
        type Output = crate::ordset::OrdSet<A>;
        fn add(self, other: Self) -> Self::Output;
    }
    impl<A: Ord + Clone> std::ops::Mul for crate::ordset::OrdSet<A> {
        type Output = crate::ordset::OrdSet<A>;
        fn mul(self, other: Self) -> Self::Output;
    }
    impl<'a, A: Ord + Clone> std::ops::Mul for &'a crate::ordset::OrdSet<A> {
        type Output = crate::ordset::OrdSet<A>;
        fn mul(self, other: Self) -> Self::Output;
    }
    impl<A, R> FromIterator<R> for crate::ordset::OrdSet<A>
    where
        A: Ord + Clone + From<R>,
    {
        fn from_iter<T>(i: T) -> Self
        where
            T: IntoIterator<Item = R>;
    }
    impl<'a, A> IntoIterator for &'a crate::ordset::OrdSet<A>
    where
        A: 'a + Ord,
    {
        type Item = &'a A;
        type IntoIter = Iter<'a, A>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<A> IntoIterator for crate::ordset::OrdSet<A>
    where
        A: Ord + Clone,
    {
        type Item = A;
        type IntoIter = ConsumingIter<A>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<'s, 'a, A, OA> From<&'s crate::ordset::OrdSet<&'a A>> for crate::ordset::OrdSet<OA>
    where
        A: ToOwned<Owned = OA> + Ord + ?Sized,
        OA: std::borrow::Borrow<A> + Ord + Clone,
    {
        fn from(set: &crate::ordset::OrdSet<&A>) -> Self;
    }
    impl<'a, A> From<&'a [A]> for crate::ordset::OrdSet<A>
    where
        A: Ord + Clone,
    {
        fn from(slice: &'a [A]) -> Self;
    }
    impl<A: Ord + Clone> From<Vec<A>> for crate::ordset::OrdSet<A> {
        fn from(vec: Vec<A>) -> Self;
    }
    impl<'a, A: Ord + Clone> From<&'a Vec<A>> for crate::ordset::OrdSet<A> {
        fn from(vec: &Vec<A>) -> Self;
    }
    impl<A: Eq + std::hash::Hash + Ord + Clone> From<std::collections::HashSet<A>> for crate::ordset::OrdSet<A> {
        fn from(hash_set: std::collections::HashSet<A>) -> Self;
    }
    impl<'a, A: Eq + std::hash::Hash + Ord + Clone> From<&'a std::collections::HashSet<A>> for crate::ordset::OrdSet<A> {
        fn from(hash_set: &std::collections::HashSet<A>) -> Self;
    }
    impl<A: Ord + Clone> From<std::collections::BTreeSet<A>> for crate::ordset::OrdSet<A> {
        fn from(btree_set: std::collections::BTreeSet<A>) -> Self;
    }
    impl<'a, A: Ord + Clone> From<&'a std::collections::BTreeSet<A>> for crate::ordset::OrdSet<A> {
        fn from(btree_set: &std::collections::BTreeSet<A>) -> Self;
    }
    impl<A: std::hash::Hash + Eq + Ord + Clone, S: std::hash::BuildHasher> From<crate::hashset::HashSet<A, S>>
        for crate::ordset::OrdSet<A>
    {
        fn from(hashset: crate::hashset::HashSet<A, S>) -> Self;
    }
    impl<'a, A: std::hash::Hash + Eq + Ord + Clone, S: std::hash::BuildHasher> From<&'a crate::hashset::HashSet<A, S>>
        for crate::ordset::OrdSet<A>
    {
        fn from(hashset: &crate::hashset::HashSet<A, S>) -> Self;
    }
}
pub mod vector {
    pub struct Iter<'a, A> {}
    impl<'a, A> Iterator for Iter<'a, A> {
        type Item = &'a A;
        fn next(&mut self) -> Option<&'a A>;
    }
    pub struct ConsumingIter<A> {}
    impl<A> Iterator for ConsumingIter<A> {
        type Item = A;
        fn next(&mut self) -> Option<A>;
    }
    #[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Vector<A> {}
    impl<A: Clone> crate::vector::Vector<A> {
        pub fn new() -> Self;
        pub fn with_pool(pool: &RRBPool<A>) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_inline(&self) -> bool;
        pub fn ptr_eq(&self, other: &Self) -> bool;
        pub fn iter(&self) -> Iter<'_, A>;
        pub fn iter_mut(&mut self) -> IterMut<'_, A>;
        pub fn leaves(&self) -> Chunks<'_, A>;
        pub fn leaves_mut(&mut self) -> ChunksMut<'_, A>;
        pub fn focus(&self) -> Focus<'_, A>;
        pub fn focus_mut(&mut self) -> FocusMut<'_, A>;
        pub fn get(&self, index: usize) -> Option<&A>;
        pub fn get_mut(&mut self, index: usize) -> Option<&mut A>;
        pub fn front(&self) -> Option<&A>;
        pub fn front_mut(&mut self) -> Option<&mut A>;
        pub fn head(&self) -> Option<&A>;
        pub fn back(&self) -> Option<&A>;
        pub fn back_mut(&mut self) -> Option<&mut A>;
        pub fn last(&self) -> Option<&A>;
        pub fn index_of(&self, value: &A) -> Option<usize>
        where
            A: PartialEq;
        pub fn contains(&self, value: &A) -> bool
        where
            A: PartialEq;
        pub fn clear(&mut self);
        pub fn binary_search_by<F>(&self, f: F) -> Result<usize, usize>
        where
            F: FnMut(&A) -> std::cmp::Ordering;
        pub fn binary_search(&self, value: &A) -> Result<usize, usize>
        where
            A: Ord;
        pub fn binary_search_by_key<B, F>(&self, b: &B, f: F) -> Result<usize, usize>
        where
            F: FnMut(&A) -> B,
            B: Ord;
    }
    impl<A: Clone> crate::vector::Vector<A> {
        pub fn unit(a: A) -> Self;
        pub fn update(&self, index: usize, value: A) -> Self;
        pub fn set(&mut self, index: usize, value: A) -> A;
        pub fn swap(&mut self, i: usize, j: usize);
        pub fn push_front(&mut self, value: A);
        pub fn push_back(&mut self, value: A);
        pub fn pop_front(&mut self) -> Option<A>;
        pub fn pop_back(&mut self) -> Option<A>;
        pub fn append(&mut self, other: Self);
        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&A) -> bool;
        pub fn split_at(self, index: usize) -> (Self, Self);
        pub fn split_off(&mut self, index: usize) -> Self;
        pub fn skip(&self, count: usize) -> Self;
        pub fn take(&self, count: usize) -> Self;
        pub fn truncate(&mut self, len: usize);
        pub fn slice<R>(&mut self, range: R) -> Self
        where
            R: std::ops::RangeBounds<usize>;
        pub fn insert(&mut self, index: usize, value: A);
        pub fn remove(&mut self, index: usize) -> A;
        pub fn insert_ord(&mut self, item: A)
        where
            A: Ord;
        pub fn sort(&mut self)
        where
            A: Ord;
        pub fn sort_by<F>(&mut self, cmp: F)
        where
            F: Fn(&A, &A) -> std::cmp::Ordering;
        pub fn assert_invariants(&self);
    }
    impl<A: Clone> std::ops::Add for crate::vector::Vector<A> {
        type Output = crate::vector::Vector<A>;
        fn add(self, other: Self) -> Self::Output;
    }
    impl<'a, A: Clone> std::ops::Add for &'a crate::vector::Vector<A> {
        type Output = crate::vector::Vector<A>;
        fn add(self, other: Self) -> Self::Output;
    }
    impl<A: Clone> std::ops::Index<usize> for crate::vector::Vector<A> {
        type Output = A;
        fn index(&self, index: usize) -> &Self::Output;
    }
    impl<A: Clone> std::ops::IndexMut<usize> for crate::vector::Vector<A> {
        fn index_mut(&mut self, index: usize) -> &mut Self::Output;
    }
    impl<'a, A: Clone> IntoIterator for &'a crate::vector::Vector<A> {
        type Item = &'a A;
        type IntoIter = Iter<'a, A>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<A: Clone> IntoIterator for crate::vector::Vector<A> {
        type Item = A;
        type IntoIter = ConsumingIter<A>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<A: Clone> FromIterator<A> for crate::vector::Vector<A> {
        fn from_iter<I>(iter: I) -> Self
        where
            I: IntoIterator<Item = A>;
    }
    impl<'s, 'a, A, OA> From<&'s crate::vector::Vector<&'a A>> for crate::vector::Vector<OA>
    where
        A: ToOwned<Owned = OA>,
        OA: std::borrow::Borrow<A> + Clone,
    {
        fn from(vec: &crate::vector::Vector<&A>) -> Self;
    }
    impl<'a, A: Clone> From<&'a [A]> for crate::vector::Vector<A> {
        fn from(slice: &[A]) -> Self;
    }
    impl<A: Clone> From<Vec<A>> for crate::vector::Vector<A> {
        fn from(vec: Vec<A>) -> Self;
    }
    impl<'a, A: Clone> From<&'a Vec<A>> for crate::vector::Vector<A> {
        fn from(vec: &Vec<A>) -> Self;
    }
}
