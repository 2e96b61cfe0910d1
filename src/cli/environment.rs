//! Where the program runs: terminals, continuous integration, folders.

use std::env;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use supports_color::Stream;

use super::arguments::ColorWhen;
use crate::report::Terminal;

/// What is asked of the process's surroundings, once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    /// The current folder.
    pub directory: PathBuf,
    /// The standard output, as far as colours are left to decide by
    /// themselves.
    pub stdout: Terminal,
    /// The standard error, likewise.
    pub stderr: Terminal,
    /// Whether a person watches the standard error.
    pub watched: bool,
    /// Cargo's own setting of when to use colours.
    pub color: Option<ColorWhen>,
    /// The job of a code host, if this is one.
    pub host: Option<CodeHost>,
    /// Where the pages about lints can be read.
    pub pages: Option<String>,
}

/// Names the address of the book's pages about lints, for those who host it themselves.
const PAGES: &str = "WORKFLOWCHECK_PAGES";

/// A job of a code host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeHost {
    /// GitHub Actions.
    Github {
        /// Where the repository was checked out.
        repository: Option<PathBuf>,
        /// The file that becomes the summary of the job.
        summary: Option<PathBuf>,
    },
    /// GitLab CI.
    Gitlab {
        /// Where the repository was checked out.
        repository: Option<PathBuf>,
    },
}

impl CodeHost {
    fn repository(&self) -> Option<&Path> {
        match self {
            Self::Github { repository, .. } | Self::Gitlab { repository } => repository.as_deref(),
        }
    }
}

impl Environment {
    /// Asks the process.
    ///
    /// # Errors
    /// When there is no current folder.
    pub fn of_process() -> std::io::Result<Self> {
        let path = |name: &str| {
            env::var_os(name)
                .filter(|it| !it.is_empty())
                .map(PathBuf::from)
        };
        let is_true = |name: &str| env::var(name).is_ok_and(|value| value == "true");
        let host = if is_true("GITHUB_ACTIONS") {
            Some(CodeHost::Github {
                repository: path("GITHUB_WORKSPACE"),
                summary: path("GITHUB_STEP_SUMMARY"),
            })
        } else if is_true("GITLAB_CI") {
            Some(CodeHost::Gitlab {
                repository: path("CI_PROJECT_DIR"),
            })
        } else {
            None
        };
        let color = match env::var("CARGO_TERM_COLOR").as_deref() {
            Ok("always") => Some(ColorWhen::Always),
            Ok("never") => Some(ColorWhen::Never),
            Ok("auto") => Some(ColorWhen::Auto),
            _ => None,
        };
        Ok(Self {
            directory: env::current_dir()?,
            stdout: terminal(Stream::Stdout),
            stderr: terminal(Stream::Stderr),
            watched: std::io::stderr().is_terminal() && host.is_none(),
            color,
            host,
            pages: env::var(PAGES)
                .ok()
                .filter(|address| !address.is_empty())
                .or_else(published),
        })
    }

    /// The standard output, when colours are to be used as `when` says.
    #[must_use]
    pub fn stdout(&self, when: Option<ColorWhen>) -> Terminal {
        self.colored(self.stdout, when)
    }

    /// The standard error, likewise.
    #[must_use]
    pub fn stderr(&self, when: Option<ColorWhen>) -> Terminal {
        self.colored(self.stderr, when)
    }

    fn colored(&self, terminal: Terminal, when: Option<ColorWhen>) -> Terminal {
        let (color, hyperlinks) = match when.or(self.color).unwrap_or_default() {
            ColorWhen::Auto => (terminal.color, terminal.hyperlinks),
            ColorWhen::Always => (true, terminal.hyperlinks),
            ColorWhen::Never => (false, false),
        };
        Terminal {
            color,
            hyperlinks,
            ..terminal
        }
    }

    /// What leads from the root of the repository to a folder in it: empty, or
    /// with a `/` at its end.
    #[must_use]
    pub fn prefix(&self, folder: &Path) -> String {
        let repository = self
            .host
            .as_ref()
            .and_then(CodeHost::repository)
            .filter(|root| folder.starts_with(root))
            .or_else(|| folder.ancestors().find(|it| it.join(".git").exists()));
        let Some(below) = repository.and_then(|root| folder.strip_prefix(root).ok()) else {
            return String::new();
        };
        below
            .components()
            .map(|part| format!("{}/", part.as_os_str().to_string_lossy()))
            .collect()
    }
}

/// The pages of the published book: below the package's home page, once it has one.
fn published() -> Option<String> {
    let home = env!("CARGO_PKG_HOMEPAGE");
    (!home.is_empty()).then(|| format!("{}/lints", home.trim_end_matches('/')))
}

fn terminal(stream: Stream) -> Terminal {
    let (is_terminal, width, hyperlinks, unicode) = match stream {
        Stream::Stdout => (
            std::io::stdout().is_terminal(),
            terminal_size::terminal_size_of(std::io::stdout()),
            supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout),
            supports_unicode::on(supports_unicode::Stream::Stdout),
        ),
        Stream::Stderr => (
            std::io::stderr().is_terminal(),
            terminal_size::terminal_size_of(std::io::stderr()),
            supports_hyperlinks::on(supports_hyperlinks::Stream::Stderr),
            supports_unicode::on(supports_unicode::Stream::Stderr),
        ),
    };
    let color = supports_color::on(stream).is_some();
    Terminal {
        width: width.map_or(Terminal::PLAIN.width, |(width, _)| {
            usize::from(width.0).clamp(40, 120)
        }),
        color,
        hyperlinks: is_terminal && color && hyperlinks,
        // Files and pipes are read by programs that know UTF-8.
        unicode: !is_terminal || unicode,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(host: Option<CodeHost>) -> Environment {
        Environment {
            directory: PathBuf::new(),
            stdout: Terminal::PLAIN,
            stderr: Terminal::PLAIN,
            watched: false,
            color: Some(ColorWhen::Always),
            host,
            pages: None,
        }
    }

    #[test]
    fn the_option_counts_more_than_cargos_setting() {
        let environment = environment(None);
        assert!(environment.stdout(None).color);
        assert!(!environment.stdout(Some(ColorWhen::Never)).color);
    }

    #[test]
    fn code_hosts_want_paths_from_their_root() {
        let host = CodeHost::Gitlab {
            repository: Some(PathBuf::from("/builds/shop")),
        };
        let environment = environment(Some(host));
        let prefix = |folder: &str| environment.prefix(Path::new(folder));
        assert_eq!(prefix("/builds/shop"), "");
        assert_eq!(prefix("/builds/shop/services/order"), "services/order/");
        assert_eq!(prefix("/elsewhere/order"), "");
    }
}
