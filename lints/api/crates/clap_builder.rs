//! Arguments of the program.

pub struct Command {}
impl Command {
    #[effect(environment)]
    pub fn get_matches(self) -> ArgMatches;
    #[effect(environment)]
    pub fn try_get_matches(self) -> Result<ArgMatches, Error>;
}
pub struct ArgMatches {}
pub struct Error {}
