//! The program.

use std::process::ExitCode;

use miette::miette;
use workflowcheck::call_graph::CallGraph;
use workflowcheck::cli::{
    self, Analysis, CheckOptions, Checked, Environment, Exit, GraphScope, Streams,
};
use workflowcheck::progress::Progress;

struct Engine;

impl Analysis for Engine {
    fn check(&self, _: &CheckOptions, _: &dyn Progress) -> miette::Result<Checked> {
        Err(miette!("this build has no engine to check with"))
    }

    fn graph(&self, _: &CheckOptions, _: &GraphScope) -> miette::Result<CallGraph> {
        Err(miette!("this build has no engine to resolve calls with"))
    }
}

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
