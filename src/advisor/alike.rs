//! Which places of two programs behave alike, for ever.
//!
//! Two places are alike when the same happens at both and what follows is alike: the coarsest
//! partition with that property, found by refining. States of two executions that stand
//! at alike places need not be looked into: whatever comes, both do the same.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::shape::automaton::{End, Instruction, LabelId, Names, Pc, Program, Rules, TextId};

/// What the places, labels and commands of one of two compared programs are called.
#[derive(Debug, Clone)]
pub struct Alike {
    places: Vec<u32>,
    labels: Vec<u32>,
    commands: Vec<u32>,
    handlers: Vec<u32>,
    patches: Vec<TextId>,
}

impl Names for Alike {
    fn place(&self, pc: Pc) -> u32 {
        self.places.get(pc as usize).copied().unwrap_or(u32::MAX)
    }

    fn label(&self, label: LabelId) -> u32 {
        self.labels.get(label as usize).copied().unwrap_or(u32::MAX)
    }

    fn patch(&self, id: TextId) -> bool {
        self.patches.binary_search(&id).is_ok()
    }

    fn handler(&self, handler: u32) -> u32 {
        self.handlers
            .get(handler as usize)
            .copied()
            .unwrap_or(u32::MAX)
    }

    fn command(&self, command: u32) -> u32 {
        self.commands
            .get(command as usize)
            .copied()
            .unwrap_or(u32::MAX)
    }
}

/// Names for two programs, so that what behaves alike has the same name.
#[must_use]
pub fn compare(base: &Program, head: &Program, rules: &Rules) -> (Alike, Alike) {
    let mut keys = Numbers::default();
    let mut patches: Vec<TextId> = base
        .patches
        .iter()
        .copied()
        .filter(|id| head.patches.contains(id))
        .collect();
    patches.sort_unstable();
    let mut alikes = [base, head].map(|program| {
        let labels = labels(program, rules)
            .into_iter()
            .map(|label| keys.of(label))
            .collect();
        let commands: Vec<u32> = program
            .commands
            .iter()
            .map(|command| keys.of(format!("command {}", rules.key(command))))
            .collect();
        let handlers = program
            .handlers
            .iter()
            .map(|handler| keys.of(format!("{} {}", handler.kind.as_str(), handler.name)))
            .collect();
        Alike {
            places: Vec::new(),
            labels,
            commands,
            handlers,
            patches: patches.clone(),
        }
    });
    for (program, alike) in [base, head].into_iter().zip(&mut alikes) {
        alike.places = program
            .code
            .iter()
            .map(|instruction| keys.of(local(instruction, alike)))
            .collect();
    }
    refine([base, head], &mut alikes);
    alikes.into()
}

/// What labels are called: by the commands that they stand on, so that renaming a variable
/// changes nothing, and by a number where several stand on the same.
fn labels(program: &Program, rules: &Rules) -> Vec<String> {
    let mut on: Vec<BTreeSet<String>> = vec![BTreeSet::new(); program.labels.len()];
    for instruction in &program.code {
        if let Instruction::Issue {
            command,
            label: Some(label),
            ..
        } = instruction
            && let Some(command) = program.command(*command)
            && let Some(on) = on.get_mut(*label as usize)
        {
            on.insert(rules.key(command));
        }
    }
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    // Compilation goes from back to front, and gives the first labels of the text the last ids.
    let mut names: Vec<String> = program
        .labels
        .iter()
        .zip(on)
        .rev()
        .map(|(label, on)| {
            if label.name.is_none() {
                return "at once".to_owned();
            }
            let name = format!("label {on:?}");
            let times = seen.entry(name.clone()).or_default();
            *times += 1;
            format!("{name} {times}")
        })
        .collect();
    names.reverse();
    names
}

/// What happens at a place, without what follows.
fn local(instruction: &Instruction, names: &Alike) -> String {
    let labels = |labels: &[LabelId]| -> Vec<u32> {
        labels.iter().map(|&label| names.label(label)).collect()
    };
    match instruction {
        Instruction::Issue { command, label, .. } => {
            let label = label.map(|label| names.label(label));
            format!("issue {} {label:?}", names.command(*command))
        }
        Instruction::Await {
            labels: of,
            first,
            settles,
            fails,
            ..
        } => format!(
            "await {:?} {first} {settles} {}",
            labels(of),
            fails.is_some()
        ),
        Instruction::Wait { text, .. } => format!("wait {text}"),
        Instruction::Cancel { labels: of, .. } => format!("cancel {:?}", labels(of)),
        Instruction::Choose {
            text,
            repeats,
            ways,
        } => format!("choose {text} {repeats} {}", ways.len()),
        Instruction::Count { times, .. } => format!("count {times}"),
        Instruction::Fork { race, arms, .. } => {
            let arms: Vec<_> = arms
                .iter()
                .map(|arm| (arm.each, arm.fails.is_some()))
                .collect();
            format!("fork {race} {arms:?}")
        }
        Instruction::Patch { id, computed, .. } => format!("patch {id} {computed}"),
        Instruction::Deprecate { id, .. } => format!("deprecate {id}"),
        Instruction::Draw { times, .. } => format!("draw {times}"),
        Instruction::Opaque { reason, .. } => format!("opaque {reason}"),
        Instruction::End(End::ContinueAsNew(_)) => "end ContinueAsNew".to_owned(),
        Instruction::End(end) => format!("end {end:?}"),
    }
}

#[derive(Default)]
struct Numbers {
    ids: FxHashMap<String, u32>,
}

impl Numbers {
    fn of(&mut self, key: String) -> u32 {
        let next = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        *self.ids.entry(key).or_insert(next)
    }
}

fn refine(programs: [&Program; 2], alikes: &mut [Alike; 2]) {
    let mut count = 0;
    loop {
        let mut ids: FxHashMap<(u32, Vec<u32>), u32> = FxHashMap::default();
        let mut finer = [Vec::new(), Vec::new()];
        for ((program, alike), places) in programs.iter().zip(alikes.iter()).zip(&mut finer) {
            for (pc, instruction) in program.code.iter().enumerate() {
                let own = alike.places.get(pc).copied().unwrap_or(u32::MAX);
                let after = instruction
                    .successors()
                    .into_iter()
                    .map(|next| alike.place(next))
                    .collect();
                let next = u32::try_from(ids.len()).unwrap_or(u32::MAX);
                places.push(*ids.entry((own, after)).or_insert(next));
            }
        }
        for (alike, places) in alikes.iter_mut().zip(finer) {
            alike.places = places;
        }
        if ids.len() == count {
            return;
        }
        count = ids.len();
    }
}
