//! The declarations of the standard library name what is there.

use workflowcheck::names::DefKind;
use workflowcheck::names::graph::{Targets, crates_of};
use workflowcheck::source::packages::{Request, Workspace};
use workflowcheck::types::Types;
use workflowcheck::types::ty::Ty;

#[test]
fn every_impl_is_of_a_known_trait_for_a_known_type() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("empty.rs");
    std::fs::write(&file, "").expect("written");
    let workspace = Workspace::loose(&Request::new("."), &file).expect("a loose source");
    let types = Types::new(crates_of(&workspace, Targets::Default, &[]));
    let std = types.db.std();
    let mut wrong = Vec::new();
    for index in 0..types.db.krate(std).defs.len() as u32 {
        let def = workflowcheck::names::DefId { krate: std, index };
        if types.db.kind(def) != DefKind::Impl {
            continue;
        }
        let (source, item) = types.db.item(def).expect("an impl is written somewhere");
        let head = source.slice(&item.head);
        let is_known = types.impl_head(def).is_some_and(|found| {
            let is_of_trait = head.contains(" for ");
            !matches!(found.self_ty, Ty::Unknown) && is_of_trait == found.trait_ref.is_some()
        });
        if !is_known {
            wrong.push(head.to_owned());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
