//! `replay`

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

use miette::{Diagnostic, IntoDiagnostic, WrapErr, miette};
use serde::Serialize;

use super::arguments::{ReplayArguments, TextFormat};
use super::check::Analysis;
use super::environment::Environment;
use super::shape::ShapeRequest;
use super::{Exit, Shaped, Streams, deliver};
use crate::replay::{ReplayReport, Replayer};

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    #[serde(flatten)]
    report: &'a ReplayReport,
}

pub(super) fn run(
    arguments: ReplayArguments,
    analysis: &dyn Analysis,
    environment: &Environment,
    streams: &mut Streams<'_>,
) -> miette::Result<Exit> {
    let options = arguments.code.options(environment)?;
    let Shaped {
        shapes,
        profiles,
        notes,
        ..
    } = analysis.shaped(&options, &ShapeRequest::default())?;
    let replayer = Replayer::new(&shapes, &profiles);
    let mut report = ReplayReport {
        notes,
        ..ReplayReport::default()
    };
    let mut unread = Vec::new();
    for written in &arguments.histories {
        if let Err(error) = read_all(&replayer, written, environment, &mut report, &mut unread) {
            unread.push(error);
        }
    }
    let mut bytes = Vec::new();
    match arguments.format {
        TextFormat::Json => {
            let document = Document {
                version: 1,
                report: &report,
            };
            serde_json::to_writer_pretty(&mut bytes, &document).into_diagnostic()?;
            bytes.push(b'\n');
        }
        TextFormat::Human => {
            for history in &report.histories {
                writeln!(bytes, "{history}").into_diagnostic()?;
                for note in &history.notes {
                    writeln!(bytes, "    note: {note}").into_diagnostic()?;
                }
            }
        }
    }
    for note in &report.notes {
        streams.tell(&format!("note: {note}"));
    }
    deliver(&bytes, arguments.code.output.output.as_deref(), streams)?;
    match unread.len() {
        0 => {}
        1 => return unread.pop().map_or(Ok(Exit::Failed), Err),
        _ => return Err(Unread(unread).into()),
    }
    Ok(if report.is_breaking() {
        Exit::Found
    } else {
        Exit::Clean
    })
}

/// What could not be read, after all else was.
#[derive(Debug, thiserror::Error, Diagnostic)]
#[error("{} histories could not be read to their end", .0.len())]
struct Unread(#[related] Vec<miette::Report>);

fn read_all(
    replayer: &Replayer<'_>,
    written: &Path,
    environment: &Environment,
    report: &mut ReplayReport,
    unread: &mut Vec<miette::Report>,
) -> miette::Result<()> {
    if written.as_os_str() == "-" {
        return read(replayer, "-", &mut std::io::stdin().lock(), report);
    }
    let found = files(&environment.directory.join(written))?;
    if found.is_empty() {
        return Err(miette!(
            help = "histories are read from its files that end in `.json`",
            "there is no history in `{}`",
            written.display()
        ));
    }
    for path in found {
        let name = path.strip_prefix(&environment.directory).unwrap_or(&path);
        let name = name.display().to_string();
        let result = File::open(&path)
            .into_diagnostic()
            .wrap_err_with(|| format!("cannot read `{name}`"))
            .and_then(|file| read(replayer, &name, &mut BufReader::new(file), report));
        unread.extend(result.err());
    }
    Ok(())
}

fn read(
    replayer: &Replayer<'_>,
    name: &str,
    input: &mut dyn BufRead,
    report: &mut ReplayReport,
) -> miette::Result<()> {
    replayer
        .read(name, input, &mut |result| report.histories.push(result))
        .into_diagnostic()
        .wrap_err_with(|| format!("`{name}` is no recorded history"))
}

/// A file itself, or the JSON files of a folder, sorted.
fn files(path: &Path) -> miette::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = std::fs::read_dir(path)
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot read `{}`", path.display()))?;
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.into_diagnostic()?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
