//! Where the whole program leaves out of its log what replay repeats.

use rustc_hash::FxHashSet;

use super::Sdks;
use crate::lints::profile::Profile;
use crate::names::CrateId;
use crate::syntax::text::Name;
use crate::types::ty::Ty;

impl Sdks<'_> {
    /// Whether log lines of a crate's workflows are written once: it, or a program that it is
    /// part of, installs one of the SDK's filters.
    pub fn filters_log(&self, sdk: &Profile, krate: CrateId) -> bool {
        if sdk.types.log_filter.is_empty() {
            return false;
        }
        let db = &self.calls.types.db;
        let filtering = self.log_filters.get_or_init(|| self.find_log_filters());
        filtering.iter().any(|(profile, installing)| {
            let is_part = |(_, dependency): &(Name, CrateId)| *dependency == krate;
            *profile == sdk.name
                && (*installing == krate || db.info(*installing).dependencies.iter().any(is_part))
        })
    }

    /// The crates that name a filter, with the profile's name.
    fn find_log_filters(&self) -> FxHashSet<(String, CrateId)> {
        let filters = self.active.iter().flat_map(|b| &b.profile.types.log_filter);
        let names: FxHashSet<Name> = filters.map(|path| Name::new(path.last())).collect();
        let mut found = FxHashSet::default();
        for owner in self.bodies_with(&names, None) {
            let inference = self.calls.inference(owner);
            for ty in &inference.exprs {
                let Ty::Adt(def, _) = ty else { continue };
                for bound in &self.active {
                    if bound.is_type_of(self.calls, *def, &bound.profile.types.log_filter) {
                        found.insert((bound.profile.name.clone(), owner.krate));
                    }
                }
            }
        }
        found
    }
}
