//! The files of a crate: where a module's is, and what becomes of one that cannot be read.

use std::path::{Path as FsPath, PathBuf};
use std::sync::Arc;

use super::Collector;
use super::macros::WaitingCall;
use crate::names::attributes::{is_enabled, path_attr, string_literal};
use crate::names::db::FileProblem;
use crate::names::tree::SourceTree;
use crate::source::text::{ReadError, ReadProblem, normalize};
use crate::syntax::items::*;
use crate::syntax::text::{Name, Span};

/// Where the files of a file's modules are looked for.
#[derive(Clone, Debug)]
pub(super) struct Home {
    /// The file that is being read.
    pub(super) file: PathBuf,
    /// Where `mod x;` looks for `x.rs` and `x/mod.rs`.
    pub(super) dir: PathBuf,
    /// Inside an inline module, where `#[path]` is relative to `dir` instead of to the
    /// file's own folder.
    pub(super) inline: bool,
}

impl Home {
    pub(super) fn of_file(file: &FsPath, owns_folder: bool) -> Home {
        let parent = file.parent().unwrap_or(FsPath::new("")).to_owned();
        let dir = match file.file_stem() {
            Some(stem) if !owns_folder => parent.join(stem),
            _ => parent,
        };
        Home {
            file: file.to_owned(),
            dir,
            inline: false,
        }
    }

    pub(super) fn inline_child(&self, name: Name, path_attr: Option<&str>) -> Home {
        let dir = self.dir.join(path_attr.unwrap_or(name.as_str()));
        Home {
            file: self.file.clone(),
            dir,
            inline: true,
        }
    }

    /// The files that `mod name;` may mean, and whether each owns its folder.
    pub(super) fn child_files(&self, name: Name, path_attr: Option<&str>) -> Vec<(PathBuf, bool)> {
        match path_attr {
            Some(path) => {
                let base = if self.inline {
                    self.dir.clone()
                } else {
                    self.file.parent().unwrap_or(FsPath::new("")).to_owned()
                };
                vec![(normalize(&base.join(path)), true)]
            }
            None => vec![
                (self.dir.join(format!("{name}.rs")), false),
                (self.dir.join(name.as_str()).join("mod.rs"), true),
            ],
        }
    }
}

/// Every file that a module of this file may stand in, whatever the configuration.
pub fn candidate_files(
    source: &SourceTree,
    file: &FsPath,
    owns_folder: bool,
) -> Vec<(PathBuf, bool)> {
    let mut found = Vec::new();
    let mut open: Vec<(ItemIndex, Home)> = source
        .tree
        .top
        .iter()
        .map(|&i| (i, Home::of_file(file, owns_folder)))
        .collect();
    while let Some((index, home)) = open.pop() {
        let Some(item) = source.tree.items.get(index.0 as usize) else {
            continue;
        };
        let (ItemKind::Module, Some(name)) = (item.kind, item.name) else {
            continue;
        };
        let path = path_attr(source, &item.attrs, None);
        if item.body.is_some() {
            let home = home.inline_child(name, path.as_deref());
            open.extend(item.children.iter().map(|&c| (c, home.clone())));
        } else {
            found.extend(home.child_files(name, path.as_deref()));
        }
    }
    found
}

impl Collector<'_> {
    pub(super) fn unreadable(&mut self, path: &FsPath, error: &ReadError, asked_by: Option<Span>) {
        let in_member = self.is_member();
        self.data.problems.push(FileProblem {
            path: path.to_owned(),
            at: None,
            message: error.problem.to_string(),
            cause: Some(error.problem.clone()),
            in_member,
            asked_by,
            expected: Vec::new(),
        });
    }

    pub(super) fn file(
        &mut self,
        source: Arc<SourceTree>,
        path: &FsPath,
        owns_folder: bool,
        scope: u32,
        depth: u32,
    ) {
        for error in &source.tree.errors {
            self.data.problems.push(FileProblem {
                path: path.to_owned(),
                at: Some(Span::new(source.text, error.at.clone())),
                message: error.message.clone(),
                cause: None,
                in_member: self.is_member(),
                asked_by: None,
                expected: Vec::new(),
            });
        }
        let index = self.data.sources.len() as u32;
        self.data.sources.push(source.clone());
        if !is_enabled(&source, &source.tree.inner_attrs, &self.cfg) {
            return;
        }
        self.files.push(path.to_owned());
        let home = Home::of_file(path, owns_folder);
        self.items(index, &source.tree.top, scope, &home, depth, None);
        self.files.pop();
    }

    pub(super) fn module_file(
        &mut self,
        name: Name,
        candidates: Vec<(PathBuf, bool)>,
        span: Span,
        scope: u32,
        depth: u32,
    ) {
        let found = candidates
            .iter()
            .find(|(path, _)| self.db.file_exists(path));
        let Some((path, owns_folder)) = found.or(candidates.first()).cloned() else {
            return;
        };
        if found.is_none() {
            // What may not be looked at counts as absent; reading says why.
            let refused = candidates.iter().find_map(|(path, _)| {
                let error = self.db.source(path).err()?;
                (error.problem != ReadProblem::Missing).then_some(error)
            });
            if let Some(error) = refused {
                self.unreadable(&error.path, &error, Some(span));
                return;
            }
            self.data.problems.push(FileProblem {
                path,
                at: None,
                message: format!("file not found for module `{name}`"),
                cause: Some(ReadProblem::Missing),
                in_member: self.is_member(),
                asked_by: Some(span),
                expected: candidates.into_iter().map(|(path, _)| path).collect(),
            });
            return;
        }
        if self.files.contains(&path) {
            self.data.problems.push(FileProblem {
                path,
                at: None,
                message: format!("module `{name}` contains itself through its path"),
                cause: Some(ReadProblem::LinkLoop),
                in_member: self.is_member(),
                asked_by: Some(span),
                expected: Vec::new(),
            });
            return;
        }
        match self.db.source(&path) {
            Ok(source) => self.file(source, &path, owns_folder, scope, depth + 1),
            Err(error) => self.unreadable(&path, &error, Some(span)),
        }
    }

    pub(super) fn include(&mut self, call: &WaitingCall, tree: &SourceTree, tokens: Span) {
        let range = tokens.start..tokens.end;
        let Some(relative) = string_literal(tree.slice(&range).trim()) else {
            self.data.unexpanded.push(tokens);
            return;
        };
        let folder = call.home.file.parent().unwrap_or(FsPath::new(""));
        let path = normalize(&folder.join(relative));
        if self.files.contains(&path) {
            return;
        }
        match self.db.source(&path) {
            Ok(source) => {
                let index = self.data.sources.len() as u32;
                self.data.sources.push(source.clone());
                self.files.push(path.clone());
                let home = Home {
                    file: path,
                    ..call.home.clone()
                };
                self.items(
                    index,
                    &source.tree.top,
                    call.scope,
                    &home,
                    call.depth + 1,
                    call.parent_item,
                );
                self.files.pop();
            }
            Err(error) => self.unreadable(&path, &error, Some(tokens)),
        }
    }
}
