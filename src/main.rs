//! The program.

use std::process::ExitCode;

use workflowcheck::check::Engine;
use workflowcheck::cli::{self, Environment, Exit, Streams};

/// A check allocates many small things on all threads; this serves that faster than what
/// most systems have, and gives more back.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let environment = match Environment::of_process() {
        Ok(environment) => environment,
        Err(error) => {
            eprintln!("there is no current folder: {error}");
            return ExitCode::from(Exit::Failed.code());
        }
    };
    // Not locked: a progress bar is drawn from other threads.
    let streams = Streams {
        out: &mut std::io::stdout(),
        err: &mut std::io::stderr(),
    };
    let exit = cli::run(std::env::args_os(), &Engine, &environment, streams);
    ExitCode::from(exit.code())
}
