//! `init`

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use miette::{IntoDiagnostic, WrapErr};

use super::arguments::InitArguments;
use super::check::request;
use super::environment::Environment;
use super::{Exit, Streams, output};
use crate::config::FILE_NAME;
use crate::lints::profile::Profile;
use crate::report::json::VERSION;
use crate::source::packages::{CargoUse, Workspace};

/// A file that is offered.
struct Offer {
    path: PathBuf,
    text: String,
    /// What is left to do by hand once it is written.
    then: Option<&'static str>,
}

pub(super) fn run(
    arguments: InitArguments,
    environment: &Environment,
    streams: &mut Streams<'_>,
) -> miette::Result<Exit> {
    let mut request = request(arguments.packages, environment)?;
    // Names of packages are all that is needed.
    request.cargo = CargoUse::Never;
    let workspace = Workspace::load(&request).into_diagnostic()?;
    let sdks = sdks(&workspace)?;
    streams.tell(&if sdks.is_empty() {
        "no workflow SDK is among the dependencies: name roots under [[deterministic]], \
         or describe your own engine under [[sdk]]"
            .to_owned()
    } else {
        format!("workflows are looked for of {}", sdks.join(", "))
    });
    for offer in offers(&workspace.root) {
        write(&offer, arguments.force, streams)?;
    }
    Ok(Exit::Clean)
}

/// The titles of the SDKs that the workspace's packages are or depend on.
fn sdks(workspace: &Workspace) -> miette::Result<Vec<String>> {
    let packages: BTreeSet<&str> = workspace
        .packages
        .iter()
        .map(|package| package.name.as_str())
        .collect();
    let profiles = Profile::embedded().into_diagnostic()?;
    Ok(profiles
        .into_iter()
        .filter(|profile| {
            let mut own = profile.packages.iter().filter(|package| package.authoring);
            own.any(|package| packages.contains(package.name.as_str()))
        })
        .map(|profile| profile.title)
        .collect())
}

fn offers(root: &Path) -> Vec<Offer> {
    let repository = root
        .ancestors()
        .find(|folder| folder.join(".git").exists())
        .unwrap_or(root);
    let folder = match root.strip_prefix(repository) {
        Ok(below) if !below.as_os_str().is_empty() => below.to_string_lossy().into_owned(),
        _ => ".".to_owned(),
    };
    let filled = |template: &str| {
        template
            .replace("@VERSION@", VERSION)
            .replace("@FOLDER@", &folder)
    };
    let on_gitlab = repository.join(".gitlab-ci.yml").is_file();
    let job = if on_gitlab {
        Offer {
            path: repository.join(".gitlab/workflowcheck.yml"),
            text: filled(include_str!("init/gitlab.yml")),
            then: Some("include it in .gitlab-ci.yml: `include: .gitlab/workflowcheck.yml`"),
        }
    } else {
        Offer {
            path: repository.join(".github/workflows/workflowcheck.yml"),
            text: filled(include_str!("init/github.yml")),
            then: None,
        }
    };
    vec![
        Offer {
            path: root.join(FILE_NAME),
            text: include_str!("init/workflowcheck.toml").to_owned(),
            then: None,
        },
        hook(repository),
        job,
    ]
}

/// The hook, for the manager of hooks that the repository has; pre-commit where it has none.
fn hook(repository: &Path) -> Offer {
    let lefthook = [
        "lefthook.yml",
        "lefthook.yaml",
        ".lefthook.yml",
        ".lefthook.yaml",
    ]
    .map(|name| repository.join(name))
    .into_iter()
    .find(|path| path.is_file());
    if let Some(path) = lefthook {
        return Offer {
            path,
            text: include_str!("init/lefthook.yml").to_owned(),
            then: Some("`lefthook install` turns it on"),
        };
    }
    let husky = repository.join(".husky");
    if husky.is_dir() {
        return Offer {
            path: husky.join("pre-commit"),
            text: include_str!("init/husky.sh").to_owned(),
            then: None,
        };
    }
    Offer {
        path: repository.join(".pre-commit-config.yaml"),
        text: include_str!("init/pre-commit-config.yaml").to_owned(),
        then: Some("`pre-commit install` turns it on"),
    }
}

fn write(offer: &Offer, force: bool, streams: &mut Streams<'_>) -> miette::Result<()> {
    let path = offer.path.display();
    if offer.path.exists() && !force {
        streams.tell(&format!(
            "{path} is there already and stays as it is; this would be written with --force:\n"
        ));
        for line in offer.text.lines() {
            streams.tell(&format!("    {line}"));
        }
        streams.tell("");
        return Ok(());
    }
    if let Some(folder) = offer.path.parent() {
        fs::create_dir_all(folder)
            .into_diagnostic()
            .wrap_err_with(|| format!("cannot make `{}`", folder.display()))?;
    }
    output::replace_file(&offer.path, offer.text.as_bytes())
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot write `{path}`"))?;
    match offer.then {
        Some(then) => streams.tell(&format!("wrote {path}; {then}")),
        None => streams.tell(&format!("wrote {path}")),
    }
    Ok(())
}
