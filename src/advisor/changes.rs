//! What is different between two shapes, change by change.
//!
//! The trees are aligned, node by node. Every difference is an [`Edit`] of one or more atoms;
//! [`Alignment::merged`] is BASE with only some atoms applied, so that each change can be judged
//! alone.

use std::collections::BTreeSet;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::diff::ChangeKind;
use super::judge::plain;
use crate::diagnostic::Position;
use crate::shape::automaton::parts;
use crate::shape::tree::{Awaited, Command, Exit, Node, Shape};

/// Nesting beyond this is compared as a whole.
const DEEPEST: usize = 200;

/// A difference.
#[derive(Debug, Clone)]
pub struct Edit {
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// What was there.
    pub base: Vec<Node>,
    /// What is there.
    pub head: Vec<Node>,
    /// Its parts, as [`Alignment::merged`] knows them.
    pub atoms: Vec<usize>,
}

impl Edit {
    /// Where it is: in HEAD, or, with `true`, in BASE for what is gone.
    #[must_use]
    pub fn place(&self) -> (Option<Position>, bool) {
        let first = |nodes: &[Node]| nodes.iter().find_map(position);
        match first(&self.head) {
            Some(at) => (Some(at), false),
            None => (first(&self.base), true),
        }
    }

    /// The command that it is about.
    #[must_use]
    pub fn command(&self) -> Option<&Command> {
        self.head
            .iter()
            .chain(&self.base)
            .find_map(|node| first_command(node, 0))
    }
}

fn first_command(node: &Node, depth: usize) -> Option<&Command> {
    if depth > DEEPEST {
        return None;
    }
    match node {
        Node::Command(command) => Some(command),
        node => parts(node)
            .into_iter()
            .flatten()
            .find_map(|node| first_command(node, depth + 1)),
    }
}

fn position(node: &Node) -> Option<Position> {
    let own = match node {
        Node::Command(it) => it.at.clone(),
        Node::Await(it) => it.at.clone(),
        Node::Cancel(it) => it.at.clone(),
        Node::Branch(it) => it.at.clone(),
        Node::Loop(it) => it.at.clone(),
        Node::Patch(it) => it.at.clone(),
        Node::Draw(it) => it.at.clone(),
        Node::Unknown(it) => it.at.clone(),
        Node::Race(_) | Node::Join(_) | Node::Block(_) | Node::Exit(_) => None,
    };
    own.or_else(|| first_command(node, 0).and_then(|command| command.at.clone()))
}

/// Two sequences side by side.
#[derive(Debug, Clone)]
pub struct Alignment {
    items: Vec<Item>,
}

#[derive(Debug, Clone)]
enum Item {
    Same(Node),
    Removed(usize, Node),
    Added(usize, Node),
    Changed {
        atom: Option<usize>,
        base: Node,
        head: Node,
        parts: Vec<Alignment>,
    },
}

/// Aligns two shapes, and names what is different.
#[must_use]
pub fn compare(base: &Shape, head: &Shape) -> (Alignment, Vec<Edit>) {
    let mut aligner = Aligner { edits: Vec::new() };
    let alignment = aligner.sequences(&base.seq, &head.seq, 0);
    let edits = grouped(aligner.edits);
    (alignment, edits)
}

impl Alignment {
    /// BASE with only these atoms applied.
    #[must_use]
    pub fn merged(&self, atoms: &BTreeSet<usize>) -> Vec<Node> {
        let mut nodes = Vec::new();
        for item in &self.items {
            match item {
                Item::Same(node) => nodes.push(node.clone()),
                Item::Removed(atom, node) if !atoms.contains(atom) => nodes.push(node.clone()),
                Item::Added(atom, node) if atoms.contains(atom) => nodes.push(node.clone()),
                Item::Removed(..) | Item::Added(..) => {}
                Item::Changed {
                    atom,
                    base,
                    head,
                    parts,
                } => {
                    let taken = atom.is_some_and(|atom| atoms.contains(&atom));
                    let node = if taken { head } else { base };
                    let inner = parts.iter().map(|part| part.merged(atoms)).collect();
                    nodes.push(with_parts(node.clone(), inner));
                }
            }
        }
        nodes
    }
}

/// The node with other sequences inside, in the order of [`parts`].
fn with_parts(mut node: Node, inner: Vec<Vec<Node>>) -> Node {
    let mut inner = inner.into_iter();
    let mut put = |seq: &mut Vec<Node>| {
        if let Some(new) = inner.next() {
            *seq = new;
        }
    };
    match &mut node {
        Node::Command(it) => it.fails.iter_mut().for_each(|it| put(&mut it.seq)),
        Node::Await(it) => it.fails.iter_mut().for_each(|it| put(&mut it.seq)),
        Node::Branch(it) => it.arms.iter_mut().for_each(|it| put(&mut it.seq)),
        Node::Loop(it) => put(&mut it.body.seq),
        Node::Race(arms) | Node::Join(arms) => {
            for arm in arms {
                put(&mut arm.seq);
                arm.then.iter_mut().for_each(|it| put(&mut it.seq));
                arm.fails.iter_mut().for_each(|it| put(&mut it.seq));
            }
        }
        Node::Patch(it) => {
            put(&mut it.new.seq);
            put(&mut it.old.seq);
        }
        Node::Block(it) => put(&mut it.body.seq),
        Node::Cancel(_) | Node::Draw(_) | Node::Exit(_) | Node::Unknown(_) => {}
    }
    node
}

struct Aligner {
    edits: Vec<Edit>,
}

fn key(node: &Node) -> String {
    let plain = plain(&Shape::new(vec![node.clone()]));
    // Labels that only this node knows were numbered; the others keep what tells them apart.
    serde_json::to_string(&plain).unwrap_or_default()
}

impl Aligner {
    fn atom(&mut self, kind: ChangeKind, base: Vec<Node>, head: Vec<Node>) -> usize {
        let atom = self.edits.len();
        self.edits.push(Edit {
            kind,
            base,
            head,
            atoms: vec![atom],
        });
        atom
    }

    fn sequences(&mut self, base: &[Node], head: &[Node], depth: usize) -> Alignment {
        let keys = |nodes: &[Node]| nodes.iter().map(key).collect::<Vec<_>>();
        let ops = capture_diff_slices(Algorithm::Myers, &keys(base), &keys(head));
        let mut items = Vec::new();
        for op in ops {
            let (_, old, new) = op.as_tag_tuple();
            let old = base.get(old).unwrap_or_default();
            let new = head.get(new).unwrap_or_default();
            if let DiffOp::Equal { .. } = op {
                items.extend(new.iter().cloned().map(Item::Same));
            } else {
                self.replaced(old, new, depth, &mut items);
            }
        }
        Alignment { items }
    }

    /// Pairs what was replaced by what, in order.
    fn replaced(&mut self, old: &[Node], new: &[Node], depth: usize, items: &mut Vec<Item>) {
        let mut from = 0;
        for node in old {
            let counterpart = new
                .get(from..)
                .unwrap_or_default()
                .iter()
                .position(|other| depth < DEEPEST && alike(node, other));
            match counterpart {
                Some(ahead) => {
                    for added in new.get(from..from + ahead).unwrap_or_default() {
                        self.added(added, items);
                    }
                    if let Some(other) = new.get(from + ahead) {
                        self.changed(node, other, depth, items);
                    }
                    from += ahead + 1;
                }
                None => {
                    let kind = match node {
                        Node::Command(_) => ChangeKind::CommandRemoved,
                        Node::Patch(_) => ChangeKind::PatchRemoved,
                        other => structural(other),
                    };
                    let atom = self.atom(kind, vec![node.clone()], Vec::new());
                    items.push(Item::Removed(atom, node.clone()));
                }
            }
        }
        for added in new.get(from..).unwrap_or_default() {
            self.added(added, items);
        }
    }

    fn added(&mut self, node: &Node, items: &mut Vec<Item>) {
        let kind = match node {
            Node::Command(_) => ChangeKind::CommandAdded,
            Node::Patch(_) => ChangeKind::PatchAdded,
            other => structural(other),
        };
        let atom = self.atom(kind, Vec::new(), vec![node.clone()]);
        items.push(Item::Added(atom, node.clone()));
    }

    fn changed(&mut self, base: &Node, head: &Node, depth: usize, items: &mut Vec<Item>) {
        let (old_parts, new_parts) = (parts(base), parts(head));
        let own = own_change(base, head);
        let inverted = own == Some(ChangeKind::PatchInverted);
        let same_parts = old_parts.len() == new_parts.len();
        let atom = match own {
            Some(kind) => Some(self.atom(kind, vec![base.clone()], vec![head.clone()])),
            None if !same_parts => Some(self.atom(
                ChangeKind::StructureChanged,
                vec![base.clone()],
                vec![head.clone()],
            )),
            None => None,
        };
        match atom {
            // Arms that appear or vanish are one change with those that stay.
            Some(atom) if !same_parts || inverted => {
                items.push(Item::Removed(atom, base.clone()));
                items.push(Item::Added(atom, head.clone()));
            }
            atom => {
                let parts = old_parts
                    .into_iter()
                    .zip(new_parts)
                    .map(|(old, new)| self.sequences(old, new, depth + 1))
                    .collect();
                items.push(Item::Changed {
                    atom,
                    base: base.clone(),
                    head: head.clone(),
                    parts,
                });
            }
        }
    }
}

fn structural(node: &Node) -> ChangeKind {
    match node {
        Node::Command(_) => ChangeKind::CommandAdded,
        Node::Await(_) | Node::Cancel(_) => ChangeKind::AwaitChanged,
        Node::Exit(_) => ChangeKind::EndChanged,
        Node::Draw(_) => ChangeKind::DrawsChanged,
        Node::Unknown(_) => ChangeKind::UnknownChanged,
        Node::Patch(_) => ChangeKind::PatchChanged,
        Node::Branch(_) | Node::Loop(_) | Node::Race(_) | Node::Join(_) | Node::Block(_) => {
            ChangeKind::StructureChanged
        }
    }
}

/// Whether one is what the other has become.
fn alike(base: &Node, head: &Node) -> bool {
    match (base, head) {
        (Node::Command(one), Node::Command(other)) => {
            one.kind == other.kind || (one.name.is_some() && one.name == other.name)
        }
        (Node::Patch(one), Node::Patch(other)) => one.id == other.id,
        _ => std::mem::discriminant(base) == std::mem::discriminant(head),
    }
}

/// What is different about the nodes themselves, their parts aside.
fn own_change(base: &Node, head: &Node) -> Option<ChangeKind> {
    match (base, head) {
        (Node::Command(one), Node::Command(other)) => command_change(one, other),
        (Node::Await(one), Node::Await(other)) => ((one.first, one.settles)
            != (other.first, other.settles)
            || one.of.len() != other.of.len())
        .then_some(ChangeKind::AwaitChanged),
        (Node::Branch(one), Node::Branch(other)) => {
            (one.condition != other.condition).then_some(ChangeKind::ConditionChanged)
        }
        (Node::Loop(one), Node::Loop(other)) => {
            if one.times != other.times {
                Some(ChangeKind::BoundChanged)
            } else {
                (one.condition != other.condition).then_some(ChangeKind::ConditionChanged)
            }
        }
        (Node::Patch(one), Node::Patch(other)) => {
            if one.deprecated != other.deprecated {
                Some(ChangeKind::PatchDeprecated)
            } else if plain(&one.new) == plain(&other.old) && plain(&one.old) == plain(&other.new) {
                Some(ChangeKind::PatchInverted)
            } else {
                None
            }
        }
        (Node::Draw(one), Node::Draw(other)) => {
            (one.times != other.times).then_some(ChangeKind::DrawsChanged)
        }
        (Node::Exit(one), Node::Exit(other)) => end_change(one, other),
        (Node::Unknown(one), Node::Unknown(other)) => {
            (one.reason != other.reason).then_some(ChangeKind::UnknownChanged)
        }
        (Node::Cancel(one), Node::Cancel(other)) => {
            (one.of.len() != other.of.len()).then_some(ChangeKind::AwaitChanged)
        }
        (Node::Race(one), Node::Race(other)) | (Node::Join(one), Node::Join(other)) => {
            let shape = |arms: &[crate::shape::tree::Arm]| -> Vec<_> {
                arms.iter()
                    .map(|arm| (arm.each.clone(), arm.then.is_some(), arm.fails.is_some()))
                    .collect()
            };
            (shape(one) != shape(other)).then_some(ChangeKind::StructureChanged)
        }
        _ => None,
    }
}

fn end_change(base: &Exit, head: &Exit) -> Option<ChangeKind> {
    match (base, head) {
        (Exit::Break(_), Exit::Break(_)) | (Exit::Continue(_), Exit::Continue(_)) => None,
        (base, head) => (base != head).then_some(ChangeKind::EndChanged),
    }
}

fn command_change(base: &Command, head: &Command) -> Option<ChangeKind> {
    let waits = |command: &Command| command.unrecorded;
    if base.kind != head.kind {
        Some(ChangeKind::CommandRetyped)
    } else if waits(base) && base.expression != head.expression {
        Some(ChangeKind::ConditionChanged)
    } else if (&base.name, &base.expression) != (&head.name, &head.expression) {
        Some(ChangeKind::CommandRenamed)
    } else if (
        &base.id,
        &base.key,
        &base.idempotency_key,
        &base.session,
        &base.tag,
    ) != (
        &head.id,
        &head.key,
        &head.idempotency_key,
        &head.session,
        &head.tag,
    ) {
        Some(ChangeKind::IdentityChanged)
    } else if base.input != head.input {
        Some(ChangeKind::ArgumentsChanged)
    } else {
        match (base.awaited, head.awaited) {
            (Awaited::AtOnce, Awaited::Later | Awaited::Never) => Some(ChangeKind::MadeParallel),
            (Awaited::Later | Awaited::Never, Awaited::AtOnce) => Some(ChangeKind::MadeSequential),
            (one, other) if one != other => Some(ChangeKind::AwaitChanged),
            _ if base.fails.is_some() != head.fails.is_some() => Some(ChangeKind::AwaitChanged),
            _ if (&base.options, &base.duration) != (&head.options, &head.duration) => {
                Some(ChangeKind::OptionsChanged)
            }
            _ => None,
        }
    }
}

/// Puts together what belongs together: a command that went from one place to another, a patch
/// and the commands that went into one of its arms.
fn grouped(edits: Vec<Edit>) -> Vec<Edit> {
    let mut edits: Vec<Option<Edit>> = edits.into_iter().map(Some).collect();
    for index in 0..edits.len() {
        let Some(Some(edit)) = edits.get(index).cloned() else {
            continue;
        };
        let mut edit = edit;
        match edit.kind {
            ChangeKind::CommandAdded | ChangeKind::CommandRemoved => {
                let partner = edits.iter().enumerate().find(|&(at, other)| {
                    at != index
                        && other
                            .as_ref()
                            .is_some_and(|other| other.kind != edit.kind && moved(&edit, other))
                });
                if let Some((at, _)) = partner
                    && let Some(Some(other)) = edits.get_mut(at).map(Option::take)
                {
                    edit.kind = ChangeKind::CommandMoved;
                    edit.atoms.extend(other.atoms);
                    edit.base.extend(other.base);
                    edit.head.extend(other.head);
                }
            }
            ChangeKind::PatchAdded | ChangeKind::PatchRemoved | ChangeKind::PatchDeprecated => {
                let wanted = wrapped(&edit);
                for (at, other) in edits.iter_mut().enumerate() {
                    let belongs = at != index
                        && other.as_ref().is_some_and(|other| {
                            let node = match edit.kind {
                                ChangeKind::PatchAdded => other.base.first(),
                                ChangeKind::PatchRemoved => other.head.first(),
                                _ => other.base.first().or(other.head.first()),
                            };
                            let single = (other.base.len() + other.head.len()) == 1;
                            single && node.is_some_and(|it| wanted.contains(&key(it)))
                        });
                    if belongs && let Some(other) = other.take() {
                        edit.atoms.extend(other.atoms);
                        edit.base.extend(other.base);
                        edit.head.extend(other.head);
                    }
                }
                // The patch itself is what to show.
                let is_patch = |node: &Node| matches!(node, Node::Patch(_));
                edit.base.sort_by_key(|node| !is_patch(node));
                edit.head.sort_by_key(|node| !is_patch(node));
            }
            _ => {}
        }
        if let Some(slot) = edits.get_mut(index) {
            *slot = Some(edit);
        }
    }
    edits.into_iter().flatten().collect()
}

fn moved(one: &Edit, other: &Edit) -> bool {
    let command = |edit: &Edit| match (edit.base.as_slice(), edit.head.as_slice()) {
        ([Node::Command(it)], []) | ([], [Node::Command(it)]) => {
            let mut it = it.clone();
            it.at = None;
            it.label = None;
            it.awaited = Awaited::AtOnce;
            it.fails = None;
            Some(it)
        }
        _ => None,
    };
    matches!(
        other.kind,
        ChangeKind::CommandAdded | ChangeKind::CommandRemoved
    ) && command(one).is_some()
        && command(one) == command(other)
}

/// The keys of what a patch that appeared or vanished contains.
fn wrapped(edit: &Edit) -> BTreeSet<String> {
    edit.base
        .iter()
        .chain(&edit.head)
        .filter_map(|node| match node {
            Node::Patch(patch) => Some(patch.new.seq.iter().chain(&patch.old.seq)),
            _ => None,
        })
        .flatten()
        .map(key)
        .collect()
}
