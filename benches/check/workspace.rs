//! A workspace that is made up: libraries of ordinary code that use each other, and an application
//! whose workflows reach a twentieth of it.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Modules in a library.
const MODULES: usize = 100;
const WORKFLOWS: usize = 10;
/// One module in so many is reached.
const REACHED: usize = 20;

/// What was written.
pub struct Size {
    pub files: Vec<PathBuf>,
    pub lines: usize,
    pub bytes: usize,
}

struct Writer<'a> {
    root: &'a Path,
    size: Size,
}

impl Writer<'_> {
    fn source(&mut self, file: &str, text: &str) -> io::Result<()> {
        self.size.lines += text.lines().count();
        self.size.bytes += text.len();
        self.size.files.push(self.root.join(file));
        self.write(file, text)
    }

    fn write(&self, file: &str, text: &str) -> io::Result<()> {
        let path = self.root.join(file);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)
    }
}

/// Writes about 50,000 lines a library.
pub fn write(root: &Path, libraries: usize) -> io::Result<Size> {
    let mut writer = Writer {
        root,
        size: Size {
            files: Vec::new(),
            lines: 0,
            bytes: 0,
        },
    };
    writer.write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"3\"\n",
    )?;
    for library in 0..libraries {
        let before = library.checked_sub(1).map(|it| format!("lib{it}"));
        let dependency = before.as_deref().map_or(String::new(), own_dependency);
        let manifest = manifest(&format!("lib{library}"), &dependency);
        writer.write(&format!("crates/lib{library}/Cargo.toml"), &manifest)?;
        let mut root_file = format!("//! Library {library}.\n\n");
        for module in 0..MODULES {
            let _ = writeln!(root_file, "pub mod part{module};");
            let text = module_text(library, module, before.as_deref());
            writer.source(&format!("crates/lib{library}/src/part{module}.rs"), &text)?;
        }
        writer.source(&format!("crates/lib{library}/src/lib.rs"), &root_file)?;
    }
    application(&mut writer, libraries)?;
    Ok(writer.size)
}

fn manifest(name: &str, dependencies: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
    )
}

fn own_dependency(name: &str) -> String {
    format!("{name} = {{ path = \"../{name}\" }}\n")
}

fn application(writer: &mut Writer<'_>, libraries: usize) -> io::Result<()> {
    let mut dependencies = "temporalio-sdk = \"1.1\"\ntemporalio-macros = \"1.1\"\n".to_owned();
    for library in 0..libraries {
        dependencies += &own_dependency(&format!("lib{library}"));
    }
    writer.write("crates/app/Cargo.toml", &manifest("app", &dependencies))?;
    let reached: Vec<_> = (0..libraries * MODULES)
        .step_by(REACHED)
        .map(|at| format!("lib{}::part{}", at / MODULES, at % MODULES))
        .collect();
    let mut root_file = String::new();
    for (workflow, parts) in reached
        .chunks(reached.len().div_ceil(WORKFLOWS))
        .enumerate()
    {
        let _ = writeln!(root_file, "pub mod workflow{workflow};");
        let text = workflow_text(workflow, parts);
        writer.source(&format!("crates/app/src/workflow{workflow}.rs"), &text)?;
    }
    writer.source("crates/app/src/lib.rs", &root_file)
}

fn workflow_text(number: usize, parts: &[String]) -> String {
    let mut calls = String::new();
    for part in parts {
        let _ = writeln!(calls, "        total += {part}::report(seed).await;");
    }
    WORKFLOW
        .replace("NUMBER", &number.to_string())
        .replace("CALLS", calls.trim())
}

const WORKFLOW: &str = "\
use std::time::{Duration, SystemTime};

use temporalio_macros::{workflow, workflow_methods};
use temporalio_sdk::{WorkflowContext, WorkflowResult};

#[workflow]
#[derive(Default)]
pub struct WorkflowNUMBER;

#[workflow_methods]
impl WorkflowNUMBER {
    #[run]
    pub async fn run(ctx: &mut WorkflowContext<Self>, seed: u64) -> WorkflowResult<u64> {
        let mut total = 0u64;
        CALLS
        ctx.timer(Duration::from_secs(1)).await;
        let late = SystemTime::now().elapsed().is_ok();
        Ok(total + u64::from(late))
    }
}
";

/// About five hundred lines of code in the ways that people write it.
fn module_text(library: usize, module: usize, before: Option<&str>) -> String {
    let mut text = format!("//! Part {module} of library {library}.\n\n{IMPORTS}");
    let mut report = String::new();
    let pieces = [RECORD, CHOICE, RULES, CACHE, STEPS, MACRO, COUNTS, WALK];
    for (at, piece) in pieces.iter().cycle().take(8).enumerate() {
        let salt = library * 7919 + module * 104_729 + at * 1_299_709;
        let name = NAMES[salt % NAMES.len()];
        let field = FIELDS[salt / 7 % FIELDS.len()];
        let other = FIELDS[(salt / 7 + 1) % FIELDS.len()];
        let piece = piece
            .replace("Name", &format!("{name}{at}"))
            .replace("name", &format!("{}{at}", name.to_lowercase()))
            .replace("FIELD", field)
            .replace("OTHER", other)
            .replace("NUMBER", &(salt % 97 + 3).to_string());
        text += &piece;
        let _ = writeln!(
            report,
            "    total += {}{at}_total(seed);",
            name.to_lowercase()
        );
    }
    if let Some(before) = before {
        // Same types in another crate, so that paths lead across.
        let name = NAMES[(library - 1) * 7919 % NAMES.len()];
        let _ = writeln!(
            text,
            "/// What the library below makes of it.\npub fn below(seed: u64) -> u64 {{\n    \
             {before}::part0::{name}0::new(seed).FIELD()\n}}\n",
        );
        text = text.replace("FIELD()", &format!("{}()", first_field(library - 1)));
    }
    let _ = write!(
        text,
        "/// The sum over everything in this part.\npub async fn report(seed: u64) -> u64 {{\n    \
         let mut total = 0u64;\n{report}    total\n}}\n"
    );
    documented(&text)
}

/// With comments on what is public and has none, so that they are as many as in the crates of the
/// registry: of 33 million lines there, 16 % are comments, and a line has 38 bytes.
fn documented(text: &str) -> String {
    let mut all = String::with_capacity(text.len() * 5 / 4);
    let mut has_comment = false;
    let mut sentences = DOCUMENTATION.iter().cycle();
    for line in text.lines() {
        let code = line.trim_start();
        let indent = &line[..line.len() - code.len()];
        if code.starts_with("pub ") && !has_comment && !code.contains('$') {
            for sentence in sentences.by_ref().take(2) {
                let _ = writeln!(all, "{indent}/// {sentence}");
            }
        }
        has_comment = code.starts_with("///") || has_comment && code.starts_with("#[");
        let _ = writeln!(all, "{line}");
    }
    all
}

const DOCUMENTATION: [&str; 5] = [
    "What the ledger says of it, in the smallest unit of the currency.",
    "Nothing where the day has not been closed yet.",
    "Asked for by the reports of a month; those of a day have their own.",
    "See [`crate`] for how it is kept.",
    "The order is that in which they were booked.",
];

/// The field of the record that part 0 of a library begins with.
fn first_field(library: usize) -> &'static str {
    FIELDS[library * 7919 / 7 % FIELDS.len()]
}

const NAMES: [&str; 11] = [
    "Account", "Basket", "Carrier", "Delivery", "Estimate", "Freight", "Grant", "Holding",
    "Invoice", "Journal", "Kit",
];

const FIELDS: [&str; 9] = [
    "amount", "balance", "count", "depth", "extent", "fee", "grade", "height", "index",
];

const IMPORTS: &str = "\
#![allow(dead_code, unused_imports)]

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

";

const RECORD: &str = "\
/// A record of one name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Name {
    FIELD: u64,
    OTHER: Option<u64>,
    labels: Vec<String>,
    notes: BTreeMap<String, Cow<'static, str>>,
}

impl Name {
    pub fn new(FIELD: u64) -> Self {
        Self { FIELD, OTHER: FIELD.checked_sub(NUMBER), ..Self::default() }
    }

    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.labels.push(label.into());
        self
    }

    pub fn FIELD(&self) -> u64 {
        self.FIELD
    }

    /// Notes it, unless it was noted before.
    pub fn note(&mut self, key: &str, value: &'static str) -> bool {
        if self.notes.contains_key(key) {
            return false;
        }
        self.notes.insert(key.to_owned(), Cow::Borrowed(value)).is_none()
    }

    fn weight(&self) -> u64 {
        let labels = self.labels.iter().map(|label| label.len() as u64).sum::<u64>();
        let notes = self.notes.values().map(|note| note.len() as u64).max().unwrap_or(0);
        match self.OTHER {
            Some(OTHER) if OTHER > NUMBER => labels + OTHER,
            Some(_) | None => labels.saturating_add(notes) + self.FIELD,
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, \"{} of {:?}\", self.FIELD, self.OTHER)?;
        for label in &self.labels {
            write!(f, \", {label}\")?;
        }
        Ok(())
    }
}

pub fn name_total(seed: u64) -> u64 {
    let mut record = Name::new(seed).with_label(\"first\").with_label(format!(\"NUMBER-{seed}\"));
    record.note(\"kind\", \"made\");
    let copy = Name { labels: Vec::new(), ..record.clone() };
    record.weight() + copy.weight() + record.to_string().len() as u64
}

";

const CHOICE: &str = "\
/// What may become of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    Open,
    Waiting { FIELD: u64, OTHER: u32 },
    Closed(String),
}

/// Why a text is none.
#[derive(Debug)]
pub enum NameError {
    Empty,
    Number(std::num::ParseIntError),
    Unknown(String),
}

impl From<std::num::ParseIntError> for NameError {
    fn from(error: std::num::ParseIntError) -> Self {
        Self::Number(error)
    }
}

impl std::str::FromStr for Name {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if text.is_empty() {
            return Err(NameError::Empty);
        }
        match text.split_once(':') {
            None if text == \"open\" => Ok(Self::Open),
            None => Err(NameError::Unknown(text.to_owned())),
            Some((\"closed\", why)) => Ok(Self::Closed(why.to_owned())),
            Some((FIELD, OTHER)) => {
                let FIELD = FIELD.parse::<u64>()?;
                let OTHER = OTHER.parse()?;
                Ok(Self::Waiting { FIELD, OTHER })
            }
        }
    }
}

impl Name {
    pub fn score(&self) -> u64 {
        match self {
            Self::Open => 1,
            Self::Waiting { FIELD, OTHER } if *FIELD > NUMBER => FIELD + u64::from(*OTHER),
            Self::Waiting { OTHER, .. } => u64::from(*OTHER),
            Self::Closed(why) => why.chars().filter(|c| c.is_alphanumeric()).count() as u64,
        }
    }
}

pub fn name_total(seed: u64) -> u64 {
    let texts = [\"open\".to_owned(), format!(\"{seed}:NUMBER\"), \"closed:done\".to_owned()];
    let parsed: Result<Vec<Name>, NameError> = texts.iter().map(|text| text.parse()).collect();
    match parsed {
        Ok(parsed) => parsed.iter().map(Name::score).sum(),
        Err(NameError::Empty | NameError::Number(_)) => 0,
        Err(NameError::Unknown(text)) => text.len() as u64,
    }
}

";

const RULES: &str = "\
/// A rule that changes a number.
pub trait NameRule {
    const LIMIT: u64 = NUMBER;

    fn apply(&self, FIELD: u64) -> u64;

    fn apply_twice(&self, FIELD: u64) -> u64 {
        self.apply(self.apply(FIELD)).min(Self::LIMIT)
    }
}

/// The same for trait objects.
pub trait NameDyn {
    fn change(&self, FIELD: u64) -> u64;
    fn describe(&self) -> String {
        String::from(\"a rule\")
    }
}

pub struct NameAdd(pub u64);

pub struct NameScale {
    pub OTHER: u64,
}

impl NameRule for NameAdd {
    fn apply(&self, FIELD: u64) -> u64 {
        FIELD.wrapping_add(self.0)
    }
}

impl NameRule for NameScale {
    const LIMIT: u64 = NUMBER * 100;

    fn apply(&self, FIELD: u64) -> u64 {
        FIELD.wrapping_mul(self.OTHER)
    }
}

impl<R: NameRule> NameDyn for R {
    fn change(&self, FIELD: u64) -> u64 {
        self.apply_twice(FIELD)
    }
}

fn name_fold<R>(rules: &[R], start: u64) -> u64
where
    R: NameRule,
{
    rules.iter().fold(start, |FIELD, rule| rule.apply(FIELD))
}

pub fn name_total(seed: u64) -> u64 {
    let adds: Vec<_> = (0..NUMBER).map(NameAdd).collect();
    let boxed: Vec<Box<dyn NameDyn>> = vec![Box::new(NameAdd(seed)), Box::new(NameScale { OTHER: 3 })];
    let changed = boxed.iter().fold(name_fold(&adds, seed), |sum, rule| rule.change(sum));
    changed + boxed.iter().map(|rule| rule.describe().len() as u64).sum::<u64>()
}

";

const CACHE: &str = "\
/// Keeps the last few values.
#[derive(Debug)]
pub struct Name<K, V> {
    entries: BTreeMap<K, Arc<V>>,
    order: VecDeque<K>,
    FIELD: usize,
}

impl<K: Ord + Clone, V> Name<K, V> {
    pub fn with_room_for(FIELD: usize) -> Self {
        Self { entries: BTreeMap::new(), order: VecDeque::with_capacity(FIELD), FIELD }
    }

    pub fn get_or_make<F>(&mut self, key: K, make: F) -> Arc<V>
    where
        F: FnOnce(&K) -> V,
    {
        if let Some(found) = self.entries.get(&key) {
            return Arc::clone(found);
        }
        if self.order.len() >= self.FIELD
            && let Some(oldest) = self.order.pop_front()
        {
            self.entries.remove(&oldest);
        }
        let value = Arc::new(make(&key));
        self.order.push_back(key.clone());
        self.entries.insert(key, Arc::clone(&value));
        value
    }

    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> + '_ {
        self.entries.iter().map(|(key, value)| (key, value.as_ref()))
    }
}

impl<K: Ord + Clone, V: Default> Extend<K> for Name<K, V> {
    fn extend<I: IntoIterator<Item = K>>(&mut self, keys: I) {
        for key in keys {
            let _ = self.get_or_make(key, |_| V::default());
        }
    }
}

pub fn name_total(seed: u64) -> u64 {
    let mut cache: Name<u64, Vec<u64>> = Name::with_room_for(NUMBER);
    for OTHER in 0..seed % 10 {
        let made = cache.get_or_make(OTHER % 3, |key| vec![*key; 4]);
        assert_eq!(made.len(), 4);
    }
    cache.extend([1, 2, 3]);
    cache.iter().map(|(key, values)| key + values.iter().sum::<u64>()).sum()
}

";

const STEPS: &str = "\
/// Goes through its steps, one after the other.
#[derive(Debug, Default)]
pub struct Name {
    done: Vec<u64>,
    FIELD: Option<Rc<str>>,
}

#[derive(Debug)]
pub struct NameStopped {
    pub OTHER: u64,
}

impl Name {
    pub async fn first(&mut self, seed: u64) -> Result<u64, NameStopped> {
        if seed == NUMBER {
            return Err(NameStopped { OTHER: seed });
        }
        self.done.push(seed);
        Ok(seed + 1)
    }

    pub async fn second(&mut self, seed: u64) -> Result<u64, NameStopped> {
        let next = self.first(seed).await?;
        let last = self.done.last().copied().ok_or(NameStopped { OTHER: next })?;
        self.FIELD.get_or_insert_with(|| Rc::from(\"second\"));
        Ok(last + next)
    }

    pub async fn all(mut self, seed: u64) -> Result<u64, NameStopped> {
        let mut sum = 0;
        for step in 0..4u64 {
            let Ok(value) = self.second(seed + step).await else {
                continue;
            };
            sum += value;
        }
        let close = async { self.done.len() as u64 };
        Ok(sum + close.await)
    }
}

/// The futures are made and dropped: nothing here waits.
pub fn name_total(seed: u64) -> u64 {
    let steps = Name::default();
    let future = steps.all(seed);
    let size = std::mem::size_of_val(&future) as u64;
    drop(future);
    if let Some(FIELD) = (Name { FIELD: Some(Rc::from(\"x\")), ..Name::default() }).FIELD.as_deref() {
        return size.wrapping_add(FIELD.len() as u64);
    }
    size
}

";

const MACRO: &str = "\
/// Writes a struct with a constructor and a sum.
macro_rules! name_fields {
    ($type:ident { $($field:ident: $start:expr),+ $(,)? }) => {
        #[derive(Debug, Clone, Copy)]
        pub struct $type { $(pub $field: u64),+ }

        impl $type {
            pub fn start() -> Self {
                Self { $($field: $start),+ }
            }

            pub fn sum(self) -> u64 {
                0 $(+ self.$field)+
            }
        }
    };
}

name_fields!(Name { FIELD: 1, OTHER: NUMBER, rest: u64::from(u8::MAX) });

macro_rules! name_largest {
    ($one:expr) => { $one };
    ($one:expr, $($more:expr),+) => {{
        let rest = name_largest!($($more),+);
        if $one > rest { $one } else { rest }
    }};
}

impl std::ops::Add for Name {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { FIELD: self.FIELD + other.FIELD, OTHER: self.OTHER + other.OTHER, rest: self.rest }
    }
}

impl std::ops::AddAssign<u64> for Name {
    fn add_assign(&mut self, FIELD: u64) {
        self.FIELD += FIELD;
    }
}

pub fn name_total(seed: u64) -> u64 {
    let mut both = Name::start() + Name::start();
    both += seed;
    let largest = name_largest!(both.FIELD, both.OTHER, both.rest);
    if largest > NUMBER { both.sum() } else { largest }
}

";

const COUNTS: &str = "\
/// How often each word occurs.
pub fn name_words(text: &str) -> HashMap<&str, usize> {
    let mut counts = HashMap::new();
    for word in text.split_whitespace() {
        *counts.entry(word).or_insert(0) += 1;
    }
    counts
}

/// Words by falling count.
pub fn name_ranking(text: &str) -> Vec<(String, usize)> {
    let counts = name_words(text);
    let mut ranking: Vec<_> = counts.into_iter().map(|(word, count)| (word.to_owned(), count)).collect();
    ranking.sort_by(|(a, x), (b, y)| y.cmp(x).then_with(|| a.cmp(b)));
    ranking.truncate(NUMBER);
    ranking
}

fn name_pairs<'a, T: PartialOrd>(items: &'a [T], keep: &dyn Fn(&T) -> bool) -> Vec<(&'a T, &'a T)> {
    let (low, high): (Vec<&T>, Vec<&T>) = items.iter().partition(|item| keep(item));
    low.into_iter().zip(high).filter(|(a, b)| a < b).collect()
}

pub fn name_total(seed: u64) -> u64 {
    let text = [\"one\", \"two\", \"two\", \"FIELD\"].join(\" \");
    let ranking = name_ranking(&text);
    let numbers: Vec<u64> = (0..seed % NUMBER).rev().step_by(2).collect();
    let pairs = name_pairs(&numbers, &|number| number % 2 == 0);
    let windows = numbers.windows(2).filter_map(|pair| match pair {
        [a, b] if a > b => Some(a - b),
        _ => None,
    });
    let OTHER = windows.chain(pairs.iter().map(|(a, b)| **a + **b)).take_while(|n| *n < 1000);
    OTHER.sum::<u64>() + ranking.iter().map(|(word, count)| word.len() * count).sum::<usize>() as u64
}

";

const WALK: &str = "\
/// A tree of numbers.
#[derive(Debug, Default)]
pub struct Name {
    FIELD: u64,
    children: Vec<Box<Name>>,
}

pub struct NameWalk<'a> {
    open: Vec<&'a Name>,
}

impl<'a> Iterator for NameWalk<'a> {
    type Item = &'a Name;

    fn next(&mut self) -> Option<Self::Item> {
        let node = self.open.pop()?;
        self.open.extend(node.children.iter().map(Box::as_ref));
        Some(node)
    }
}

impl<'a> IntoIterator for &'a Name {
    type Item = &'a Name;
    type IntoIter = NameWalk<'a>;

    fn into_iter(self) -> NameWalk<'a> {
        NameWalk { open: vec![self] }
    }
}

impl Name {
    fn grow(depth: u64) -> Self {
        let children = if depth == 0 { 0 } else { 2 };
        Self {
            FIELD: depth * NUMBER,
            children: (0..children).map(|_| Box::new(Self::grow(depth - 1))).collect(),
        }
    }

    fn visit(&mut self, change: &mut impl FnMut(&mut u64)) {
        change(&mut self.FIELD);
        for child in &mut self.children {
            child.visit(change);
        }
    }
}

pub fn name_total(seed: u64) -> u64 {
    let mut tree = Name::grow(seed % 4);
    let mut OTHER = 0;
    tree.visit(&mut |FIELD| {
        *FIELD += 1;
        OTHER += 1;
    });
    let mut sum = OTHER;
    for node in &tree {
        sum += node.FIELD;
    }
    sum
}

";
