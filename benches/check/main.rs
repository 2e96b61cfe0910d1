//! The speed bar: a whole `check` of a large workspace against a plain parallel
//! `syn::parse_file` of its files, in one run, on as many threads; and how much memory it takes.
//!
//! Parsing and the check in the process have the system's allocator, the program has its own.
//!
//! `cargo bench --bench check`; options after `--`: `rounds=5`, `keep=FOLDER` to look at what was
//! generated. Linux only where it comes to memory.

mod workspace;

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use workflowcheck::check::Engine;
use workflowcheck::cli::{Analysis, CheckOptions};

type Failure = Box<dyn std::error::Error>;

/// Libraries of about 50,000 lines each: half a million lines, and a million.
const SIZES: [usize; 2] = [10, 20];
/// What `syn` needs for ordinary code.
const STACK_BYTES: usize = 16 << 20;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    match compare(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn compare(options: &[String]) -> Result<(), Failure> {
    let option = |name: &str| options.iter().find_map(|it| it.strip_prefix(name));
    let rounds = option("rounds=").map_or(Ok(5), str::parse)?;
    let folder = tempfile::tempdir()?;
    let folder = match option("keep=") {
        Some(keep) => PathBuf::from(keep),
        None => folder.path().to_owned(),
    };
    println!("{} threads", rayon::current_num_threads());
    let mut medians = Vec::new();
    for libraries in SIZES {
        let root = folder.join(format!("libraries-{libraries}"));
        medians.push(measure(&root, libraries, rounds)?);
    }
    if let [small, large] = medians.as_slice() {
        println!("\ntwice the source takes");
        println!("  {:.2} times as long to parse", large.parse / small.parse);
        println!(
            "  {:.2} times as long to check in the process",
            large.library / small.library
        );
        println!(
            "  {:.2} times as long to check as a program",
            large.program / small.program
        );
    }
    Ok(())
}

/// Medians, in seconds.
struct Medians {
    parse: f64,
    library: f64,
    program: f64,
}

fn measure(root: &Path, libraries: usize, rounds: usize) -> Result<Medians, Failure> {
    let size = workspace::write(root, libraries)?;
    #[expect(clippy::cast_precision_loss, reason = "it is for reading")]
    let megabytes = size.bytes as f64 / 1e6;
    println!(
        "\n{} files, {} lines, {megabytes:.1} MB",
        size.files.len(),
        size.lines
    );
    let counts = counts(root)?;
    println!("{counts}");
    println!("           syn::parse_file   check          ratio   program        ratio");
    let mut times = [Vec::new(), Vec::new(), Vec::new()];
    for round in 1..=rounds {
        let parse = timed(|| parse(&size.files))?;
        let library = timed(|| check(root))?;
        let program = timed(|| run(root))?;
        print_round(&format!("round {round}"), [parse, library, program]);
        for (times, time) in times.iter_mut().zip([parse, library, program]) {
            times.push(time);
        }
    }
    let [parse, library, program] = times.map(median);
    print_round("median", [parse, library, program]);
    match peak_memory(root)? {
        Some(bytes) => {
            #[expect(clippy::cast_precision_loss, reason = "it is for reading")]
            let ratio = bytes as f64 / size.bytes as f64;
            println!(
                "peak memory {} MB, {ratio:.2} times the source",
                bytes / 1_000_000
            );
        }
        None => println!("peak memory is not known on this system"),
    }
    Ok(Medians {
        parse: parse.as_secs_f64(),
        library: library.as_secs_f64(),
        program: program.as_secs_f64(),
    })
}

fn print_round(name: &str, [parse, library, program]: [Duration; 3]) {
    let ratio = |time: Duration| time.as_secs_f64() / parse.as_secs_f64();
    println!(
        "{name:<10} {:>10.0} ms {:>10.0} ms {:>8.2} {:>10.0} ms {:>8.2}",
        parse.as_secs_f64() * 1e3,
        library.as_secs_f64() * 1e3,
        ratio(library),
        program.as_secs_f64() * 1e3,
        ratio(program),
    );
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn timed(run: impl FnOnce() -> Result<(), Failure>) -> Result<Duration, Failure> {
    let began = Instant::now();
    run()?;
    Ok(began.elapsed())
}

/// Reads and parses all files on all threads, and drops each tree at once.
fn parse(files: &[PathBuf]) -> Result<(), Failure> {
    let threads = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK_BYTES)
        .build()?;
    threads.install(|| {
        files.par_iter().try_for_each(|path| {
            let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
            let file =
                syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
            black_box(file);
            Ok::<_, String>(())
        })
    })?;
    Ok(())
}

/// Without cargo, whose time is not what is measured, and without what an earlier run learned.
fn check(root: &Path) -> Result<(), Failure> {
    let checked = Engine.check(&CheckOptions::of_folder(root), &());
    let checked = checked.map_err(|report| report.to_string())?;
    black_box(checked.report);
    Ok(())
}

/// What a check comes to, so that it is seen that something was checked.
fn counts(root: &Path) -> Result<String, Failure> {
    let checked = Engine.check(&CheckOptions::of_folder(root), &());
    let counts = checked.map_err(|report| report.to_string())?.report.summary;
    if counts.workflows == 0 || counts.functions == 0 {
        return Err("no workflow was found, so nothing can be measured".into());
    }
    Ok(format!(
        "{} workflows reach {} functions: {} denied, {} warned, {} calls unresolved",
        counts.workflows, counts.functions, counts.deny, counts.warn, counts.unresolved_calls
    ))
}

fn program(root: &Path) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_cargo-workflowcheck"));
    program
        .args([
            "check",
            "--no-cargo",
            "--no-cache",
            "--quiet",
            "--format=short",
        ])
        .current_dir(root)
        .env_remove("GITHUB_ACTIONS")
        .stdout(Stdio::null());
    program
}

fn run(root: &Path) -> Result<(), Failure> {
    let status = program(root).status()?;
    match status.code() {
        Some(0 | 1) => Ok(()),
        _ => Err(format!("the program failed: {status}").into()),
    }
}

/// The peak of the program, in bytes: looked at until it ends, as the system forgets it then.
fn peak_memory(root: &Path) -> Result<Option<u64>, Failure> {
    let mut program = program(root).spawn()?;
    let mut peak = None;
    while program.try_wait()?.is_none() {
        let status = fs::read_to_string(format!("/proc/{}/status", program.id()));
        let status = status.unwrap_or_default();
        let highest = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kibibytes = highest.and_then(|it| it.split_whitespace().next()?.parse::<u64>().ok());
        peak = kibibytes.map(|kibibytes| kibibytes * 1024).or(peak);
        std::thread::sleep(Duration::from_millis(2));
    }
    Ok(peak)
}
