//! How a code base takes up the check: the program on projects and repositories
//! that last for one test.

mod baseline;
mod ci;
mod editor;
mod fix;
mod pre_commit;
mod project;
mod sdks;
mod selection;
mod since;
