//! Regular expressions.

#![pure]

#[derive(Clone, Debug)]
pub struct Regex {}
impl std::fmt::Display for Regex {}
impl std::str::FromStr for Regex {
    type Err = Error;
    fn from_str(s: &str) -> Result<Regex, Error>;
}
impl TryFrom<&str> for Regex {
    type Error = Error;
    fn try_from(s: &str) -> Result<Regex, Error>;
}
impl TryFrom<String> for Regex {
    type Error = Error;
    fn try_from(s: String) -> Result<Regex, Error>;
}
impl Regex {
    pub fn new(re: &str) -> Result<Regex, Error>;
    pub fn is_match(&self, haystack: &str) -> bool;
    pub fn find<'h>(&self, haystack: &'h str) -> Option<Match<'h>>;
    pub fn find_iter<'r, 'h>(&'r self, haystack: &'h str) -> Matches<'r, 'h>;
    pub fn captures<'h>(&self, haystack: &'h str) -> Option<Captures<'h>>;
    pub fn captures_iter<'r, 'h>(&'r self, haystack: &'h str) -> CaptureMatches<'r, 'h>;
    pub fn split<'r, 'h>(&'r self, haystack: &'h str) -> Split<'r, 'h>;
    pub fn splitn<'r, 'h>(&'r self, haystack: &'h str, limit: usize) -> SplitN<'r, 'h>;
    pub fn replace<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> std::borrow::Cow<'h, str>;
    pub fn replace_all<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> std::borrow::Cow<'h, str>;
    pub fn replacen<'h, R: Replacer>(&self, haystack: &'h str, limit: usize, rep: R) -> std::borrow::Cow<'h, str>;
}
impl Regex {
    pub fn shortest_match(&self, haystack: &str) -> Option<usize>;
    pub fn shortest_match_at(&self, haystack: &str, start: usize) -> Option<usize>;
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool;
    pub fn find_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Match<'h>>;
    pub fn captures_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Captures<'h>>;
    pub fn captures_read<'h>(&self, locs: &mut CaptureLocations, haystack: &'h str) -> Option<Match<'h>>;
    pub fn captures_read_at<'h>(
        &self, locs: &mut CaptureLocations, haystack: &'h str, start: usize,
    ) -> Option<Match<'h>>;
}
impl Regex {
    pub fn as_str(&self) -> &str;
    pub fn capture_names(&self) -> CaptureNames<'_>;
    pub fn captures_len(&self) -> usize;
    pub fn static_captures_len(&self) -> Option<usize>;
    pub fn capture_locations(&self) -> CaptureLocations;
}
#[derive(Clone, Debug)]
pub struct RegexBuilder {}
impl RegexBuilder {
    pub fn new(pattern: &str) -> RegexBuilder;
    pub fn build(&self) -> Result<Regex, Error>;
    pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn crlf(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder;
    pub fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn octal(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    pub fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder;
}
#[derive(Debug)]
pub struct Captures<'h> {}
impl<'h> Captures<'h> {
    pub fn get(&self, i: usize) -> Option<Match<'h>>;
    pub fn get_match(&self) -> Match<'h>;
    pub fn name(&self, name: &str) -> Option<Match<'h>>;
    pub fn extract<const N: usize>(&self) -> (&'h str, [&'h str; N]);
    pub fn expand(&self, replacement: &str, dst: &mut String);
    pub fn iter<'c>(&'c self) -> SubCaptureMatches<'c, 'h>;
    pub fn len(&self) -> usize;
}
impl<'h> std::ops::Index<usize> for Captures<'h> {
    type Output = str;
    fn index<'a>(&'a self, i: usize) -> &'a str;
}
impl<'h, 'n> std::ops::Index<&'n str> for Captures<'h> {
    type Output = str;
    fn index<'a>(&'a self, name: &'n str) -> &'a str;
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Match<'h> {}
impl<'h> Match<'h> {
    pub fn start(&self) -> usize;
    pub fn end(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn range(&self) -> std::ops::Range<usize>;
    pub fn as_str(&self) -> &'h str;
}
#[derive(Debug)]
pub struct CaptureMatches<'r, 'h> {}
impl<'r, 'h> Iterator for CaptureMatches<'r, 'h> {
    type Item = Captures<'h>;
    fn next(&mut self) -> Option<Captures<'h>>;
}
#[derive(Debug)]
pub struct Matches<'r, 'h> {}
impl<'r, 'h> Iterator for Matches<'r, 'h> {
    type Item = Match<'h>;
    fn next(&mut self) -> Option<Match<'h>>;
}
#[derive(Debug)]
pub struct Split<'r, 'h> {}
impl<'r, 'h> Iterator for Split<'r, 'h> {
    type Item = &'h str;
    fn next(&mut self) -> Option<&'h str>;
}
#[derive(Clone, Debug, Default)]
pub struct RegexSet {}
impl RegexSet {
    pub fn new<I, S>(exprs: I) -> Result<RegexSet, Error>
    where
        S: AsRef<str>,
        I: IntoIterator<Item = S>;
    pub fn empty() -> RegexSet;
    pub fn is_match(&self, haystack: &str) -> bool;
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool;
    pub fn matches(&self, haystack: &str) -> SetMatches;
    pub fn matches_at(&self, haystack: &str, start: usize) -> SetMatches;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn patterns(&self) -> &[String];
}
#[derive(Clone, Debug, PartialEq)]
pub enum Error {
    Syntax(String),
    CompiledTooBig(usize),
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub fn escape(pattern: &str) -> std::string::String;
