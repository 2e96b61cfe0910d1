//! Measures how often the call graph names the function that the compiler calls.
//!
//! The compiler is the judge: it prints every call of a crate with its true callee, and the graph is
//! compared with that, call by call. See `docs/accuracy.md`.

mod agreement;
mod callee;
mod compare;
mod compile;
mod corpus;
#[cfg(test)]
mod end_to_end;
mod graph;
mod join;
mod mir;
mod report;
mod source_text;
mod span;
mod thir;
mod truth;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use clap::{Args, Parser, Subcommand};
use miette::{IntoDiagnostic, Result, WrapErr, bail, miette};

use crate::compare::{Comparison, Miss, Row, Tally};
use crate::compile::Target;
use crate::corpus::{Member, Pool};
use crate::graph::Graph;
use crate::report::Grouping;
use crate::source_text::Sources;
use crate::truth::Truth;

/// Compares the call graph with the compiler, call by call.
#[derive(Debug, Parser)]
struct Cli {
    /// Where sources, builds and the compiler's answers are kept.
    #[arg(long, global = true, default_value = "target/accuracy")]
    dir: PathBuf,
    #[command(subcommand)]
    command: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Fetches crates of a list and what they depend on.
    Fetch(Selection),
    /// Has the compiler tell the truth about crates of a list, where that is not done yet.
    Truth {
        #[command(flatten)]
        selection: Selection,
        /// Do it again.
        #[arg(long)]
        force: bool,
    },
    /// Compares the graphs of crates of a list with the truth.
    Compare {
        #[command(flatten)]
        selection: Selection,
        #[command(flatten)]
        options: CompareOptions,
    },
    /// Compares one package on disk, which need not be in a list.
    Package {
        manifest_path: PathBuf,
        /// `lib`, `bin:NAME`, `example:NAME` or `test:NAME`; none = the library and the binaries.
        #[arg(long = "target", value_parser = parse_target)]
        targets: Vec<Target>,
        #[arg(long)]
        features: Vec<String>,
        #[command(flatten)]
        options: CompareOptions,
    },
    /// Shows calls of the truth, drawn by lot, with their source, to be checked by eye.
    Sample {
        #[command(flatten)]
        selection: Selection,
        #[arg(long, default_value_t = 100)]
        count: usize,
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Draws crates from the held-out list.
    Draw {
        #[arg(long, default_value_t = 2)]
        count: usize,
        /// The clock, if not given.
        #[arg(long)]
        seed: Option<u64>,
    },
}

#[derive(Debug, Args)]
struct Selection {
    #[arg(value_enum)]
    pool: Pool,
    /// Only these of the list.
    names: Vec<String>,
}

#[derive(Debug, Args)]
struct CompareOptions {
    /// The program that prints the graph.
    #[arg(long, conflicts_with = "graph")]
    tool: Option<PathBuf>,
    /// A graph that was printed before: a file, or a folder with NAME.json for each crate.
    #[arg(long)]
    graph: Option<PathBuf>,
    /// Shows that many groups of misses.
    #[arg(long, default_value_t = 0)]
    misses: usize,
    /// What misses are grouped by.
    #[arg(long, value_enum, default_value = "callee")]
    by: Grouping,
    /// Examples of each group.
    #[arg(long, default_value_t = 3)]
    examples: usize,
    /// Only misses whose outcome, kind, callee or file contains this.
    #[arg(long)]
    filter: Option<String>,
    /// Writes counts and all misses as JSON.
    #[arg(long)]
    json: Option<PathBuf>,
}

fn parse_target(text: &str) -> Result<Target, String> {
    match text.split_once(':') {
        None if text == "lib" => Ok(Target::Lib),
        Some(("bin", name)) => Ok(Target::Bin(name.to_owned())),
        Some(("example", name)) => Ok(Target::Example(name.to_owned())),
        Some(("test", name)) => Ok(Target::Test(name.to_owned())),
        _ => Err("expected lib, bin:NAME, example:NAME or test:NAME".to_owned()),
    }
}

fn main() -> Result<()> {
    let cli = Cli::parse();
    fs::create_dir_all(&cli.dir).into_diagnostic()?;
    let dir = fs::canonicalize(&cli.dir).into_diagnostic()?;
    match cli.command {
        Action::Fetch(selection) => {
            for member in selection.members()? {
                member.fetch(&dir).into_diagnostic()?;
                println!("{} {}: {}", member.label(), member.version, member.style);
            }
        }
        Action::Truth { selection, force } => {
            let mut failed = 0;
            for member in selection.members()? {
                if force {
                    let _ = fs::remove_file(truth_file(&dir, &member));
                }
                let start = Instant::now();
                match truth_of(&dir, &member) {
                    Ok(truth) => println!(
                        "{:<28} {:>6} calls, {:>4} s  {:?}",
                        member.label(),
                        truth.sites.len(),
                        start.elapsed().as_secs(),
                        truth.left_out
                    ),
                    Err(error) => {
                        failed += 1;
                        eprintln!("{}: {error:?}", member.label());
                    }
                }
            }
            if failed > 0 {
                bail!("{failed} crates failed");
            }
        }
        Action::Compare { selection, options } => {
            let mut results = Vec::new();
            for member in selection.members()? {
                let truth = truth_of(&dir, &member)?;
                let root = member.folder(&dir);
                let graph = graph_of(
                    &dir,
                    &root,
                    member.label(),
                    &member.features,
                    &member.targets,
                    &options,
                )?;
                let comparison = compare::compare(
                    &truth,
                    &graph.entries(&truth.crates),
                    &mut Sources::new(&root),
                );
                results.push((member.label().to_owned(), comparison));
            }
            show(&results, &options)?;
        }
        Action::Package {
            manifest_path,
            targets,
            features,
            options,
        } => {
            let root = manifest_path
                .parent()
                .filter(|root| !root.as_os_str().is_empty())
                .unwrap_or(Path::new("."));
            let scratch = dir.join("build").join("package");
            let truth = compile::ground_truth(&manifest_path, &targets, &features, &scratch)
                .into_diagnostic()?;
            let graph = graph_of(&dir, root, &truth.package, &features, &targets, &options)?;
            let comparison = compare::compare(
                &truth,
                &graph.entries(&truth.crates),
                &mut Sources::new(root),
            );
            show(&[(truth.package, comparison)], &options)?;
        }
        Action::Sample {
            selection,
            count,
            seed,
        } => sample(&dir, &selection.members()?, count, seed)?,
        Action::Draw { count, seed } => {
            let seed = match seed {
                Some(seed) => seed,
                None => SystemTime::now()
                    .duration_since(UNIX_EPOCH)
                    .map_or(0, |since| since.as_secs()),
            };
            let members = Pool::HeldOut.members().into_diagnostic()?;
            println!("seed {seed}");
            for at in draw(members.len(), count, seed) {
                let member = &members[at];
                println!("{} {}: {}", member.label(), member.version, member.style);
            }
        }
    }
    Ok(())
}

impl Selection {
    fn members(&self) -> Result<Vec<Member>> {
        let mut members = self.pool.members().into_diagnostic()?;
        if let Some(unknown) = self
            .names
            .iter()
            .find(|name| !members.iter().any(|member| member.label() == *name))
        {
            bail!("{unknown} is not in the list");
        }
        if !self.names.is_empty() {
            members.retain(|member| self.names.iter().any(|name| name == member.label()));
        }
        Ok(members)
    }
}

fn truth_file(dir: &Path, member: &Member) -> PathBuf {
    dir.join("truth").join(format!("{}.json", member.label()))
}

/// The truth about a crate, from the file that an earlier run wrote if there is one.
fn truth_of(dir: &Path, member: &Member) -> Result<Truth> {
    let path = truth_file(dir, member);
    if let Ok(text) = fs::read_to_string(&path) {
        return serde_json::from_str(&text)
            .into_diagnostic()
            .wrap_err_with(|| format!("{} is of another version: delete it", path.display()));
    }
    member.fetch(dir).into_diagnostic()?;
    let truth = compile::ground_truth(
        &member.folder(dir).join("Cargo.toml"),
        &member.targets,
        &member.features,
        &dir.join("build").join(member.label()),
    )
    .into_diagnostic()?;
    fs::create_dir_all(dir.join("truth")).into_diagnostic()?;
    let text = serde_json::to_string(&truth).into_diagnostic()?;
    fs::write(&path, text).into_diagnostic()?;
    Ok(truth)
}

/// The graph of the package below `root`.
fn graph_of(
    dir: &Path,
    root: &Path,
    name: &str,
    features: &[String],
    targets: &[Target],
    options: &CompareOptions,
) -> Result<Graph> {
    let text = match (&options.tool, &options.graph) {
        (_, Some(path)) => {
            let file = if path.is_dir() {
                path.join(format!("{name}.json"))
            } else {
                path.clone()
            };
            fs::read_to_string(&file)
                .into_diagnostic()
                .wrap_err_with(|| format!("no graph at {}", file.display()))?
        }
        (Some(tool), None) => {
            let mut command = Command::new(tool);
            command
                .args(["graph", "--all", "--format", "json", "--offline"])
                .arg("--manifest-path")
                .arg(root.join("Cargo.toml"));
            if !features.is_empty() {
                command.arg("--features").arg(features.join(","));
            }
            if targets
                .iter()
                .any(|target| matches!(target, Target::Test(_)))
            {
                command.arg("--all-targets");
            }
            let output = command
                .output()
                .into_diagnostic()
                .wrap_err_with(|| format!("cannot run {}", tool.display()))?;
            if !output.status.success() {
                bail!(
                    "no graph of {name}: {}",
                    String::from_utf8_lossy(&output.stderr)
                );
            }
            let graphs = dir.join("graphs");
            fs::create_dir_all(&graphs).into_diagnostic()?;
            fs::write(graphs.join(format!("{name}.json")), &output.stdout).into_diagnostic()?;
            String::from_utf8(output.stdout).into_diagnostic()?
        }
        (None, None) => return Err(miette!("--tool or --graph says where the graph comes from")),
    };
    serde_json::from_str(&text)
        .into_diagnostic()
        .wrap_err_with(|| format!("the graph of {name} is not understood"))
}

fn show(results: &[(String, Comparison)], options: &CompareOptions) -> Result<()> {
    let mut total: BTreeMap<Row, Tally> = BTreeMap::new();
    let mut misses: Vec<(String, Miss)> = Vec::new();
    for (name, comparison) in results {
        for (row, tally) in &comparison.rows {
            total.entry(*row).or_default().add(tally);
        }
        let matching = comparison.misses.iter().filter(|miss| {
            options.filter.as_ref().is_none_or(|filter| {
                let text = format!(
                    "{:?} {} {}.{} {}",
                    miss.outcome,
                    miss.row.title(),
                    miss.owner,
                    miss.method,
                    miss.file
                );
                text.to_lowercase().contains(&filter.to_lowercase())
            })
        });
        misses.extend(matching.map(|miss| (name.clone(), miss.clone())));
    }
    println!(
        "{}",
        report::summary(results.iter().map(|(name, result)| (name.as_str(), result)))
    );
    println!("{}", report::table("all crates", &total));
    if options.misses > 0 {
        println!(
            "{}",
            report::misses(&misses, options.by, options.misses, options.examples)
        );
    }
    if let Some(path) = &options.json {
        let crates: Vec<_> = results
            .iter()
            .map(|(name, comparison)| {
                serde_json::json!({
                    "name": name,
                    "rows": comparison.rows,
                    "tolerated": comparison.tolerated,
                    "misses": comparison.misses,
                })
            })
            .collect();
        let document = serde_json::json!({"version": 1, "rows": total, "crates": crates});
        fs::write(
            path,
            serde_json::to_string_pretty(&document).into_diagnostic()?,
        )
        .into_diagnostic()?;
    }
    Ok(())
}

fn sample(dir: &Path, members: &[Member], count: usize, seed: u64) -> Result<()> {
    let mut sites = Vec::new();
    for member in members {
        let truth = truth_of(dir, member)?;
        sites.extend(truth.sites.into_iter().map(|site| (member, site)));
    }
    for at in draw(sites.len(), count, seed) {
        let (member, site) = &sites[at];
        let mut sources = Sources::new(&member.folder(dir));
        let extent = &site.extent;
        let line = sources
            .get(&extent.file)
            .map_or("", |file| file.line(extent.start))
            .to_owned();
        println!(
            "{}/{}:{}:{}\n  {line}\n  {}^ {:?}{}",
            member.label(),
            extent.file,
            extent.start.line,
            extent.start.column,
            line.chars()
                .take(extent.start.column.saturating_sub(1) as usize)
                .map(|c| if c == '\t' { '\t' } else { ' ' })
                .collect::<String>(),
            site.kind,
            if site.in_macro { ", in a macro" } else { "" },
        );
        for callee in &site.callees {
            println!("  {} ({:?})", callee.name, callee.dispatch);
        }
    }
    Ok(())
}

/// `count` different numbers below `size`, by lot (SplitMix64 and Fisher-Yates).
fn draw(size: usize, count: usize, seed: u64) -> Vec<usize> {
    let mut state = seed;
    let mut next = move || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    };
    let mut numbers: Vec<usize> = (0..size).collect();
    let count = count.min(size);
    for at in 0..count {
        let left = (size - at) as u64;
        numbers.swap(at, at + usize::try_from(next() % left).unwrap_or(0));
    }
    numbers.truncate(count);
    numbers
}
