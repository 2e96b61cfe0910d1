//! What is generated in the book and the README.

#[path = "reference.rs"]
mod reference;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use workflowcheck::lints::catalog::{Catalog, Follows, Group, Lint, NO_SDK, fill, sentence};
use workflowcheck::lints::profile::Profile;
use workflowcheck::lints::profile::pattern::{Callee, ItemPath, TypeRole};

type Failure = Box<dyn std::error::Error>;

/// A file as it should be.
pub struct Page {
    /// From the root of the repository.
    pub path: String,
    pub text: String,
}

/// Every file that is generated, or has a part that is.
pub fn all(root: &Path) -> Result<Vec<Page>, Failure> {
    let catalog = Catalog::load()?;
    let profiles = Profile::embedded()?;
    let mut pages: Vec<_> = catalog
        .lints()
        .map(|lint| Page {
            path: format!("docs/lints/{}.md", lint.name),
            text: page(lint, &profiles),
        })
        .collect();
    pages.push(Page {
        path: "docs/lints/README.md".to_owned(),
        text: index(&catalog, &profiles),
    });
    pages.push(Page {
        path: "docs/SUMMARY.md".to_owned(),
        text: summary(&fs::read_to_string(root.join("docs/SUMMARY.md"))?, &catalog),
    });
    let mut filled = |path: String, parts: &[(&str, String)]| -> Result<(), Failure> {
        let written = fs::read_to_string(root.join(&path))
            .map_err(|error| format!("cannot read {path}: {error}"))?;
        let text = with_parts(&written, parts).map_err(|problem| format!("{path}: {problem}"))?;
        pages.push(Page { path, text });
        Ok(())
    };
    filled(
        "README.md".to_owned(),
        &[
            ("output", output(root)?),
            ("sdks", sdks(&profiles)),
            ("lints", lints(&catalog, "docs/lints/")),
        ],
    )?;
    filled(
        "docs/configuration.md".to_owned(),
        &[("keys", reference::keys(root)?)],
    )?;
    for profile in &profiles {
        filled(
            format!("docs/sdk/{}.md", profile.name),
            &[
                ("packages", packages(profile)),
                ("replacements", replacements(profile, &catalog)),
                ("examples", examples(&profile.name, &catalog)),
                ("commands", commands(profile)),
            ],
        )?;
    }
    filled(
        format!("docs/sdk/{NO_SDK}.md"),
        &[
            ("machine", machine(root)?),
            ("examples", examples(NO_SDK, &catalog)),
        ],
    )?;
    Ok(pages)
}

/// Puts texts between `<!-- begin: name -->` and `<!-- end: name -->`.
fn with_parts(written: &str, parts: &[(&str, String)]) -> Result<String, String> {
    let mut text = written.to_owned();
    for (name, part) in parts {
        let begin = format!("<!-- begin: {name} -->\n");
        let end = format!("<!-- end: {name} -->");
        let (before, rest) = text
            .split_once(&begin)
            .ok_or_else(|| format!("there is no `{}`", begin.trim()))?;
        let (_, after) = rest
            .split_once(&end)
            .ok_or_else(|| format!("there is no `{end}`"))?;
        // A table goes on above and below; everything else stands for itself.
        let gap = if part.starts_with('|') && before.ends_with("|\n") {
            ""
        } else {
            "\n"
        };
        text = format!("{before}{begin}{gap}{part}{gap}{end}{after}");
    }
    Ok(text)
}

fn members(catalog: &Catalog, group: Group) -> impl Iterator<Item = &Lint> {
    catalog.lints().filter(move |lint| lint.group == group)
}

/// The lints as a table with links to their pages.
fn lints(catalog: &Catalog, folder: &str) -> String {
    let mut text = "| lint | group | level | finds |\n| --- | --- | --- | --- |\n".to_owned();
    for group in Group::ALL {
        for lint in members(catalog, group) {
            let groups = match &lint.subgroup {
                Some(subgroup) => format!("{}, {subgroup}", group.as_str()),
                None => group.as_str().to_owned(),
            };
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "| [`{name}`]({folder}{name}.md) | {groups} | {} | {} |",
                lint.default_level(),
                lint.summary,
                name = lint.name,
            );
        }
    }
    text
}

fn index(catalog: &Catalog, profiles: &[Profile]) -> String {
    format!(
        "# Lints\n\nNames are those of `-A`, `-W`, `-D`, of comments and of the configuration. A \
         group stands for all its lints. [What other tools check](../peers.md) is set against \
         them elsewhere.\n\n{}\n## Where they apply\n\n\
         A lint applies where the SDK has what it is about; those of the group `source` are \
         about files and comments. *Value* and *order* say that findings are \
         [followed to what they break](../impact.md).\n\n{}",
        lints(catalog, ""),
        applicable(catalog, profiles)
    )
}

/// Which lints hold for the workflows of which SDK.
fn applicable(catalog: &Catalog, profiles: &[Profile]) -> String {
    let mut text = "| lint |".to_owned();
    for profile in profiles {
        let _ = write!(text, " {} |", profile.title);
    }
    text += " no SDK | followed |\n| --- |";
    text += &" :-: |".repeat(profiles.len() + 2);
    text.push('\n');
    let mut reasons = Vec::new();
    let groups = Group::ALL.into_iter().filter(|it| *it != Group::Source);
    for lint in groups.flat_map(|group| members(catalog, group)) {
        let _ = write!(text, "| [`{name}`]({name}.md) |", name = lint.name);
        for profile in profiles {
            let mark = match profile.not_applicable.get(&lint.name) {
                Some(reason) => {
                    reasons.push(format!("- `{}`, {}: {reason}\n", lint.name, profile.title));
                    "–¹"
                }
                None if lint.applies_to(&profile.name) => "✓",
                None => "–",
            };
            let _ = write!(text, " {mark} |");
        }
        let without = if lint.applies_to(NO_SDK) {
            "✓"
        } else {
            "–"
        };
        let follows = match lint.follows {
            Some(Follows::Value) => "value",
            Some(Follows::Order) => "order",
            None => "",
        };
        let _ = writeln!(text, " {without} | {follows} |");
    }
    if !reasons.is_empty() {
        text += "\n¹ Not reported there:\n\n";
        text += &reasons.concat();
    }
    text
}

/// The chapters as they are, with those of the lints below theirs. There are no marks in this
/// file: a comment would end the list that it stands in.
fn summary(written: &str, catalog: &Catalog) -> String {
    let mut text = String::new();
    for line in written
        .lines()
        .filter(|line| !line.starts_with("  - [") || !line.contains("](lints/"))
    {
        let _ = writeln!(text, "{line}");
        if line.contains("](lints/README.md)") {
            let lints = Group::ALL
                .into_iter()
                .flat_map(|group| members(catalog, group));
            for lint in lints {
                let _ = writeln!(text, "  - [{name}](lints/{name}.md)", name = lint.name);
            }
        }
    }
    text
}

/// The page of a lint, with the names of the SDKs as people write them.
fn page(lint: &Lint, profiles: &[Profile]) -> String {
    let mut text = lint.page();
    text = text.replace(&format!("\n### {NO_SDK}\n"), "\n### Without an SDK\n");
    for profile in profiles {
        let heading = format!("\n### {}\n", profile.name);
        text = text.replace(&heading, &format!("\n### {}\n", profile.title));
    }
    text
}

/// The first finding of the sample that goes through a trait object, as it is tested.
fn output(root: &Path) -> Result<String, Failure> {
    let snapshot = root.join("tests/snapshots/sample__human.snap");
    let snapshot = fs::read_to_string(&snapshot)
        .map_err(|error| format!("cannot read {}: {error}", snapshot.display()))?;
    // A block begins with the lint's name, alone on a line between blank ones.
    let mut blocks: Vec<Vec<&str>> = Vec::new();
    for line in snapshot.lines() {
        let is_name = !line.is_empty() && line.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        if is_name {
            blocks.push(Vec::new());
        }
        if let Some(block) = blocks.last_mut() {
            block.push(line);
        }
    }
    let block = blocks
        .into_iter()
        .map(|block| block.join("\n"))
        .find(|block| block.contains("likely "))
        .ok_or("no finding of the sample goes through a trait object")?;
    Ok(format!("```text\n{}\n```\n", block.trim_end()))
}

/// The worked example of roots without an SDK, with what is found in it.
fn machine(root: &Path) -> Result<String, Failure> {
    let read = |file: &str| {
        let path = root.join(file);
        fs::read_to_string(&path).map_err(|error| format!("cannot read {file}: {error}"))
    };
    let config = read("fixtures/machine/workflowcheck.toml")?;
    let source = read("fixtures/machine/src/lib.rs")?;
    let found = read("tests/snapshots/deterministic__machine.snap")?;
    let found = found.splitn(3, "---\n").nth(2).ok_or("no snapshot")?;
    let code: String = source
        .lines()
        .map(|line| line.split(" //~").next().unwrap_or(line).to_owned() + "\n")
        .collect();
    Ok(format!(
        "```toml\n{config}```\n\n```rust\n{code}```\n\n`cargo workflowcheck --format short` says of it, and \
         of the simulation beside it:\n\n```text\n{}\n```\n",
        found.trim()
    ))
}

fn sdks(profiles: &[Profile]) -> String {
    let mut text = String::new();
    for profile in profiles {
        let _ = writeln!(
            text,
            "| [{}](docs/sdk/{}.md) | {} |",
            profile.title,
            profile.name,
            authoring(profile)
        );
    }
    text
}

/// The crates that workflow code is written against.
fn authoring(profile: &Profile) -> String {
    let packages = profile.packages.iter().filter(|it| it.authoring);
    let names: Vec<_> = packages.map(|it| format!("`{}`", it.name)).collect();
    names.join(", ")
}

fn packages(profile: &Profile) -> String {
    let terms = &profile.terms;
    let mut text = format!(
        "Recognised by the dependency on {}. Calls are followed from every {}, and not into any \
         {}.\n",
        authoring(profile),
        terms.workflow,
        terms.activity,
    );
    if let Some(docs) = &profile.docs {
        let _ = write!(text, "\nThe SDK's own rules: <{docs}>\n");
    }
    text
}

fn replacements(profile: &Profile, catalog: &Catalog) -> String {
    let crate_name = profile
        .packages
        .iter()
        .find(|package| package.authoring)
        .map_or_else(String::new, |package| package.name.replace('-', "_"));
    let values = [
        ("ctx", profile.terms.context.as_str()),
        ("sdk", crate_name.as_str()),
    ];
    let mut text = "| reported | write instead |\n| --- | --- |\n".to_owned();
    for lint in catalog.lints() {
        if let Some(replacement) = profile.replacements.get(&lint.name) {
            let help = fill(&replacement.help, &values).replace('|', "\\|");
            let _ = writeln!(
                text,
                "| [{name}](../lints/{name}.md) | {help} |",
                name = lint.name
            );
        }
    }
    for (name, reason) in &profile.not_applicable {
        let _ = writeln!(
            text,
            "| [{name}](../lints/{name}.md) | not reported: {reason} |"
        );
    }
    text
}

/// Wrong and right for the lints that need no more than a call.
fn examples(sdk: &str, catalog: &Catalog) -> String {
    let mut text = String::new();
    for lint in members(catalog, Group::Determinism) {
        let Some(example) = lint.example(sdk) else {
            continue;
        };
        let _ = write!(
            text,
            "### {}\n\n```rust\n{}\n```\n\nBetter:\n\n```rust\n{}\n```\n\n",
            sentence(&lint.summary).trim_end_matches('.'),
            example.bad.trim(),
            example.good.trim()
        );
    }
    text
}

fn commands(profile: &Profile) -> String {
    let mut kinds: Vec<(&str, Vec<String>)> = Vec::new();
    for command in &profile.commands {
        let calls = command
            .calls
            .iter()
            .map(|call| format!("`{}`", written(call)));
        match kinds
            .iter_mut()
            .find(|(kind, _)| *kind == command.kind.as_str())
        {
            Some((_, known)) => known.extend(calls),
            None => kinds.push((command.kind.as_str(), calls.collect())),
        }
    }
    let context = profile.types.context.iter();
    let contexts: Vec<_> = context.map(|it| format!("`{}`", it.last())).collect();
    let mut text = match contexts.as_slice() {
        [] => String::new(),
        names => format!("`{{context}}` stands for {}.\n\n", names.join(", ")),
    };
    text += "| command | calls |\n| --- | --- |\n";
    for (kind, mut calls) in kinds {
        let mut seen = Vec::new();
        calls.retain(|call| {
            let new = !seen.contains(call);
            seen.push(call.clone());
            new
        });
        let _ = writeln!(text, "| {kind} | {} |", calls.join(", "));
    }
    text
}

/// A call in the notation of the profiles.
fn written(call: &Callee) -> String {
    let path = |path: &ItemPath| path.segments.join("::");
    match call {
        Callee::Path(it) => path(it),
        Callee::Macro(it) => path(it) + "!",
        Callee::Method { on, method } => {
            let on = match on {
                TypeRole::Context => "{context}",
                TypeRole::ActivityContext => "{activity_context}",
                TypeRole::Client => "{client}",
            };
            format!("{on}::{}", method.as_deref().unwrap_or("*"))
        }
    }
}
