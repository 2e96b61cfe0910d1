//! Concurrent hash maps, sharded by a seeded hasher: iteration has no fixed order.

#[derive(Clone, Debug, Default)]
#[unordered]
pub struct DashMap<K, V, S = std::collections::hash_map::RandomState> {}
impl<K: Eq + std::hash::Hash, V> DashMap<K, V, std::collections::hash_map::RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn with_shard_amount(shard_amount: usize) -> Self;
    pub fn with_capacity_and_shard_amount(capacity: usize, shard_amount: usize) -> Self;
}
impl<'a, K: 'a + Eq + std::hash::Hash, V: 'a, S: std::hash::BuildHasher + Clone> DashMap<K, V, S> {
    pub fn into_read_only(self) -> ReadOnlyView<K, V, S>;
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn with_hasher_and_shard_amount(hasher: S, shard_amount: usize) -> Self;
    pub fn with_capacity_and_hasher_and_shard_amount(capacity: usize, hasher: S, shard_amount: usize) -> Self;
    pub fn hash_usize<T: std::hash::Hash>(&self, item: &T) -> usize;
    pub fn hasher(&self) -> &S;
    #[effect_if_static(global_state)]
    #[changes]
    pub fn insert(&self, key: K, value: V) -> Option<V>;
    #[effect_if_static(global_state)]
    #[changes]
    pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    #[effect_if_static(global_state)]
    #[changes]
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    #[changes]
    pub fn remove_if_mut<Q>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    #[effect_if_static(global_state)]
    pub fn iter(&'a self) -> iter::Iter<'a, K, V, S, DashMap<K, V, S>>;
    #[effect_if_static(global_state)]
    #[changes]
    pub fn iter_mut(&'a self) -> iter::IterMut<'a, K, V, S, DashMap<K, V, S>>;
    #[effect_if_static(global_state)]
    pub fn get<Q>(&'a self, key: &Q) -> Option<mapref::one::Ref<'a, K, V>>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    #[effect_if_static(global_state)]
    #[changes]
    pub fn get_mut<Q>(&'a self, key: &Q) -> Option<mapref::one::RefMut<'a, K, V>>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    #[effect_if_static(global_state)]
    pub fn try_get<Q>(&'a self, key: &Q) -> try_result::TryResult<mapref::one::Ref<'a, K, V>>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    #[effect_if_static(global_state)]
    pub fn try_get_mut<Q>(&'a self, key: &Q) -> try_result::TryResult<mapref::one::RefMut<'a, K, V>>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    pub fn shrink_to_fit(&self);
    #[effect_if_static(global_state)]
    #[changes]
    pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool);
    #[order_free]
    #[effect_if_static(global_state)]
    pub fn len(&self) -> usize;
    #[order_free]
    #[effect_if_static(global_state)]
    pub fn is_empty(&self) -> bool;
    #[effect_if_static(global_state)]
    #[changes]
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    #[effect_if_static(global_state)]
    #[changes]
    pub fn alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V)
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    #[effect_if_static(global_state)]
    #[changes]
    pub fn alter_all(&self, f: impl FnMut(&K, V) -> V);
    #[effect_if_static(global_state)]
    pub fn view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    #[effect_if_static(global_state)]
    pub fn contains_key<Q>(&self, key: &Q) -> bool
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    #[effect_if_static(global_state)]
    #[changes]
    pub fn entry(&'a self, key: K) -> Entry<'a, K, V>;
    pub fn try_entry(&'a self, key: K) -> Option<Entry<'a, K, V>>;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
}
impl<'a, K: 'a + Eq + std::hash::Hash, V: 'a, S: std::hash::BuildHasher + Clone, Q> std::ops::BitOr<&Q>
    for &'a DashMap<K, V, S>
where
    K: std::borrow::Borrow<Q>,
    Q: std::hash::Hash + Eq + ?Sized,
{
    type Output = mapref::one::RefMut<'a, K, V>;
    fn bitor(self, key: &Q) -> Self::Output;
}
impl<'a, K: 'a + Eq + std::hash::Hash, V: 'a, S: std::hash::BuildHasher + Clone, Q> std::ops::Sub<&Q>
    for &'a DashMap<K, V, S>
where
    K: std::borrow::Borrow<Q>,
    Q: std::hash::Hash + Eq + ?Sized,
{
    type Output = Option<(K, V)>;
    fn sub(self, key: &Q) -> Self::Output;
}
impl<'a, K: 'a + Eq + std::hash::Hash, V: 'a, S: std::hash::BuildHasher + Clone, Q> std::ops::BitAnd<&Q>
    for &'a DashMap<K, V, S>
where
    K: std::borrow::Borrow<Q>,
    Q: std::hash::Hash + Eq + ?Sized,
{
    type Output = bool;
    fn bitand(self, key: &Q) -> Self::Output;
}
impl<K: Eq + std::hash::Hash, V, S: std::hash::BuildHasher + Clone> IntoIterator for DashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = iter::OwningIter<K, V, S>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a, K: Eq + std::hash::Hash, V, S: std::hash::BuildHasher + Clone> IntoIterator for &'a DashMap<K, V, S> {
    type Item = mapref::multiple::RefMulti<'a, K, V>;
    type IntoIter = iter::Iter<'a, K, V, S, DashMap<K, V, S>>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<K: Eq + std::hash::Hash, V, S: std::hash::BuildHasher + Clone + Default> FromIterator<(K, V)>
    for DashMap<K, V, S>
{
    fn from_iter<I: IntoIterator<Item = (K, V)>>(intoiter: I) -> Self;
}
#[derive(Clone, Debug, Default)]
#[unordered]
pub struct DashSet<K, S = std::collections::hash_map::RandomState> {}
impl<K: Eq + std::hash::Hash> DashSet<K, std::collections::hash_map::RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<'a, K: 'a + Eq + std::hash::Hash, S: std::hash::BuildHasher + Clone> DashSet<K, S> {
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn hash_usize<T: std::hash::Hash>(&self, item: &T) -> usize;
    #[effect_if_static(global_state)]
    #[changes]
    pub fn insert(&self, key: K) -> bool;
    #[effect_if_static(global_state)]
    #[changes]
    pub fn remove<Q>(&self, key: &Q) -> Option<K>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    #[changes]
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K) -> bool) -> Option<K>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    #[effect_if_static(global_state)]
    pub fn iter(&'a self) -> iter_set::Iter<'a, K, S, DashMap<K, (), S>>;
    #[effect_if_static(global_state)]
    pub fn get<Q>(&'a self, key: &Q) -> Option<setref::one::Ref<'a, K>>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    pub fn shrink_to_fit(&self);
    #[effect_if_static(global_state)]
    #[changes]
    pub fn retain(&self, f: impl FnMut(&K) -> bool);
    #[order_free]
    pub fn len(&self) -> usize;
    #[order_free]
    pub fn is_empty(&self) -> bool;
    #[effect_if_static(global_state)]
    #[changes]
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    #[effect_if_static(global_state)]
    pub fn contains<Q>(&self, key: &Q) -> bool
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
}
impl<K: Eq + std::hash::Hash, S: std::hash::BuildHasher + Clone> IntoIterator for DashSet<K, S> {
    type Item = K;
    type IntoIter = iter_set::OwningIter<K, S>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<K: Eq + std::hash::Hash, S: std::hash::BuildHasher + Clone + Default> FromIterator<K> for DashSet<K, S> {
    fn from_iter<I: IntoIterator<Item = K>>(iter: I) -> Self;
}
#[derive(Clone, Debug)]
#[unordered]
pub struct ReadOnlyView<K, V, S = std::collections::hash_map::RandomState> {}
impl<K, V, S> ReadOnlyView<K, V, S> {
    pub fn into_inner(self) -> DashMap<K, V, S>;
}
impl<'a, K: 'a + Eq + std::hash::Hash, V: 'a, S: std::hash::BuildHasher + Clone> ReadOnlyView<K, V, S> {
    #[order_free]
    pub fn len(&self) -> usize;
    #[order_free]
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn contains_key<Q>(&'a self, key: &Q) -> bool
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    pub fn get<Q>(&'a self, key: &Q) -> Option<&'a V>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    pub fn get_key_value<Q>(&'a self, key: &Q) -> Option<(&'a K, &'a V)>
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized;
    pub fn iter(&'a self) -> impl Iterator<Item = (&'a K, &'a V)> + 'a;
    pub fn keys(&'a self) -> impl Iterator<Item = &'a K> + 'a;
    pub fn values(&'a self) -> impl Iterator<Item = &'a V> + 'a;
}
pub enum Entry<'a, K, V> {
    Occupied(OccupiedEntry<'a, K, V>),
    Vacant(VacantEntry<'a, K, V>),
}
impl<'a, K: Eq + std::hash::Hash, V> Entry<'a, K, V> {
    pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self;
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    pub fn or_default(self) -> mapref::one::RefMut<'a, K, V>
    where
        V: Default;
    pub fn or_insert(self, value: V) -> mapref::one::RefMut<'a, K, V>;
    pub fn or_insert_with(self, value: impl FnOnce() -> V) -> mapref::one::RefMut<'a, K, V>;
    pub fn or_try_insert_with<E>(
        self, value: impl FnOnce() -> Result<V, E>,
    ) -> Result<mapref::one::RefMut<'a, K, V>, E>;
    pub fn insert(self, value: V) -> mapref::one::RefMut<'a, K, V>;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>
    where
        K: Clone;
}
pub struct OccupiedEntry<'a, K, V> {}
impl<'a, K: Eq + std::hash::Hash, V> OccupiedEntry<'a, K, V> {
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn insert(&mut self, value: V) -> V;
    pub fn into_ref(self) -> mapref::one::RefMut<'a, K, V>;
    pub fn into_key(self) -> K;
    pub fn key(&self) -> &K;
    pub fn remove(self) -> V;
    pub fn remove_entry(self) -> (K, V);
    pub fn replace_entry(self, value: V) -> (K, V);
}
pub struct VacantEntry<'a, K, V> {}
impl<'a, K: Eq + std::hash::Hash, V> VacantEntry<'a, K, V> {
    pub fn insert(self, value: V) -> mapref::one::RefMut<'a, K, V>;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>
    where
        K: Clone;
    pub fn into_key(self) -> K;
    pub fn key(&self) -> &K;
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TryReserveError {}
pub mod iter {
    #[derive(Clone)]
    pub struct Iter<'a, K, V, S = std::collections::hash_map::RandomState, M = crate::DashMap<K, V, S>> {}
    impl<'a, K: Eq + std::hash::Hash, V, S: 'a + std::hash::BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator
        for crate::iter::Iter<'a, K, V, S, M>
    {
        type Item = crate::mapref::multiple::RefMulti<'a, K, V>;
        fn next(&mut self) -> Option<Self::Item>;
    }
    pub struct IterMut<'a, K, V, S = std::collections::hash_map::RandomState, M = crate::DashMap<K, V, S>> {}
    impl<'a, K: Eq + std::hash::Hash, V, S: 'a + std::hash::BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator
        for crate::iter::IterMut<'a, K, V, S, M>
    {
        type Item = crate::mapref::multiple::RefMutMulti<'a, K, V>;
        fn next(&mut self) -> Option<Self::Item>;
    }
    #[unordered]
    pub struct OwningIter<K, V, S = std::collections::hash_map::RandomState> {}
    impl<K: Eq + std::hash::Hash, V, S: std::hash::BuildHasher + Clone> Iterator for crate::iter::OwningIter<K, V, S> {
        type Item = (K, V);
        fn next(&mut self) -> Option<Self::Item>;
    }
}
pub mod iter_set {
    pub struct Iter<'a, K, S, M> {}
    impl<'a, K: Eq + std::hash::Hash, S: 'a + std::hash::BuildHasher + Clone, M: Map<'a, K, (), S>> Iterator
        for crate::iter_set::Iter<'a, K, S, M>
    {
        type Item = crate::setref::multiple::RefMulti<'a, K>;
        fn next(&mut self) -> Option<Self::Item>;
    }
    #[unordered]
    pub struct OwningIter<K, S> {}
    impl<K: Eq + std::hash::Hash, S: std::hash::BuildHasher + Clone> Iterator for crate::iter_set::OwningIter<K, S> {
        type Item = K;
        fn next(&mut self) -> Option<Self::Item>;
    }
}
pub mod setref {
    pub mod multiple {
        pub struct RefMulti<'a, K> {}
        impl<'a, K: Eq + std::hash::Hash> crate::setref::multiple::RefMulti<'a, K> {
            pub fn key(&self) -> &K;
        }
        impl<K: Eq + std::hash::Hash> std::ops::Deref for crate::setref::multiple::RefMulti<'_, K> {
            type Target = K;
            fn deref(&self) -> &K;
        }
    }
    pub mod one {
        pub struct Ref<'a, K> {}
        impl<'a, K: Eq + std::hash::Hash> crate::setref::one::Ref<'a, K> {
            pub fn key(&self) -> &K;
        }
        impl<K: Eq + std::hash::Hash> std::ops::Deref for crate::setref::one::Ref<'_, K> {
            type Target = K;
            fn deref(&self) -> &K;
        }
    }
}
pub mod mapref {
    pub mod entry {
        pub use crate::{Entry, OccupiedEntry, VacantEntry};
    }
    pub mod one {
        #[derive(Debug)]
        pub struct Ref<'a, K, V> {}
        impl<'a, K: Eq + std::hash::Hash, V> crate::mapref::one::Ref<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn pair(&self) -> (&K, &V);
            pub fn map<F, T>(self, f: F) -> crate::mapref::one::MappedRef<'a, K, V, T>
            where
                F: FnOnce(&V) -> &T;
            pub fn try_map<F, T>(self, f: F) -> Result<crate::mapref::one::MappedRef<'a, K, V, T>, Self>
            where
                F: FnOnce(&V) -> Option<&T>;
        }
        impl<K: Eq + std::hash::Hash, V> std::ops::Deref for crate::mapref::one::Ref<'_, K, V> {
            type Target = V;
            fn deref(&self) -> &V;
        }
        #[derive(Debug)]
        pub struct RefMut<'a, K, V> {}
        impl<'a, K: Eq + std::hash::Hash, V> crate::mapref::one::RefMut<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn value_mut(&mut self) -> &mut V;
            pub fn pair(&self) -> (&K, &V);
            pub fn pair_mut(&mut self) -> (&K, &mut V);
            pub fn downgrade(self) -> crate::mapref::one::Ref<'a, K, V>;
            pub fn map<F, T>(self, f: F) -> crate::mapref::one::MappedRefMut<'a, K, V, T>
            where
                F: FnOnce(&mut V) -> &mut T;
            pub fn try_map<F, T>(self, f: F) -> Result<crate::mapref::one::MappedRefMut<'a, K, V, T>, Self>
            where
                F: FnOnce(&mut V) -> Option<&mut T>;
        }
        impl<K: Eq + std::hash::Hash, V> std::ops::Deref for crate::mapref::one::RefMut<'_, K, V> {
            type Target = V;
            fn deref(&self) -> &V;
        }
        impl<K: Eq + std::hash::Hash, V> std::ops::DerefMut for crate::mapref::one::RefMut<'_, K, V> {
            fn deref_mut(&mut self) -> &mut V;
        }
        #[derive(Debug)]
        pub struct MappedRef<'a, K, V, T> {}
        impl<'a, K: Eq + std::hash::Hash, V, T> crate::mapref::one::MappedRef<'a, K, V, T> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &T;
            pub fn pair(&self) -> (&K, &T);
            pub fn map<F, T2>(self, f: F) -> crate::mapref::one::MappedRef<'a, K, V, T2>
            where
                F: FnOnce(&T) -> &T2;
            pub fn try_map<F, T2>(self, f: F) -> Result<crate::mapref::one::MappedRef<'a, K, V, T2>, Self>
            where
                F: FnOnce(&T) -> Option<&T2>;
        }
        impl<K: Eq + std::hash::Hash, V, T> std::ops::Deref for crate::mapref::one::MappedRef<'_, K, V, T> {
            type Target = T;
            fn deref(&self) -> &T;
        }
        impl<K: Eq + std::hash::Hash, V, T: std::fmt::Display> std::fmt::Display
            for crate::mapref::one::MappedRef<'_, K, V, T>
        {
        }
        impl<K: Eq + std::hash::Hash, V, T: AsRef<TDeref>, TDeref: ?Sized> AsRef<TDeref>
            for crate::mapref::one::MappedRef<'_, K, V, T>
        {
            fn as_ref(&self) -> &TDeref;
        }
        #[derive(Debug)]
        pub struct MappedRefMut<'a, K, V, T> {}
        impl<'a, K: Eq + std::hash::Hash, V, T> crate::mapref::one::MappedRefMut<'a, K, V, T> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &T;
            pub fn value_mut(&mut self) -> &mut T;
            pub fn pair(&self) -> (&K, &T);
            pub fn pair_mut(&mut self) -> (&K, &mut T);
            pub fn map<F, T2>(self, f: F) -> crate::mapref::one::MappedRefMut<'a, K, V, T2>
            where
                F: FnOnce(&mut T) -> &mut T2;
            pub fn try_map<F, T2>(self, f: F) -> Result<crate::mapref::one::MappedRefMut<'a, K, V, T2>, Self>
            where
                F: FnOnce(&mut T) -> Option<&mut T2>;
        }
        impl<K: Eq + std::hash::Hash, V, T> std::ops::Deref for crate::mapref::one::MappedRefMut<'_, K, V, T> {
            type Target = T;
            fn deref(&self) -> &T;
        }
        impl<K: Eq + std::hash::Hash, V, T> std::ops::DerefMut for crate::mapref::one::MappedRefMut<'_, K, V, T> {
            fn deref_mut(&mut self) -> &mut T;
        }
    }
    pub mod multiple {
        pub struct RefMulti<'a, K, V> {}
        impl<'a, K: Eq + std::hash::Hash, V> crate::mapref::multiple::RefMulti<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn pair(&self) -> (&K, &V);
        }
        impl<K: Eq + std::hash::Hash, V> std::ops::Deref for crate::mapref::multiple::RefMulti<'_, K, V> {
            type Target = V;
            fn deref(&self) -> &V;
        }
        pub struct RefMutMulti<'a, K, V> {}
        impl<'a, K: Eq + std::hash::Hash, V> crate::mapref::multiple::RefMutMulti<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn value_mut(&mut self) -> &mut V;
            pub fn pair(&self) -> (&K, &V);
            pub fn pair_mut(&mut self) -> (&K, &mut V);
        }
        impl<K: Eq + std::hash::Hash, V> std::ops::Deref for crate::mapref::multiple::RefMutMulti<'_, K, V> {
            type Target = V;
            fn deref(&self) -> &V;
        }
        impl<K: Eq + std::hash::Hash, V> std::ops::DerefMut for crate::mapref::multiple::RefMutMulti<'_, K, V> {
            fn deref_mut(&mut self) -> &mut V;
        }
    }
}
pub mod try_result {
    #[derive(Debug)]
    pub enum TryResult<R> {
        Present(R),
        Absent,
        Locked,
    }
    impl<R> crate::try_result::TryResult<R> {
        pub fn is_present(&self) -> bool;
        pub fn is_absent(&self) -> bool;
        pub fn is_locked(&self) -> bool;
        pub fn unwrap(self) -> R;
        pub fn try_unwrap(self) -> Option<R>;
    }
}
