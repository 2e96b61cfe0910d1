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
pub trait Parser: Sized {
    #[effect(environment)]
    fn parse() -> Self {}
    #[effect(environment)]
    fn try_parse() -> Result<Self, Error> {}
    fn parse_from<I, T>(itr: I) -> Self {}
    fn try_parse_from<I, T>(itr: I) -> Result<Self, Error> {}
}
