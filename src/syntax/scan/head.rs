//! What begins an item, and where its head ends.

use super::{Item, ItemKind, Name, Scanner, Visibility};
use crate::syntax::items::ByteRange;
use crate::syntax::lexer::{Delimiter, Lexer, Token, TokenKind};

/// The words that are keywords in all editions, and `async`, `await` and `dyn`.
const KEYWORDS: [&str; 37] = [
    "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern",
    "false", "fn", "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "type", "unsafe", "use",
    "where", "while",
];

/// Where an item is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Items stand here, and nothing else.
    Contents,
    /// The same, after an error: only what surely is an item.
    Recovery,
    /// The beginning of a statement.
    Body,
    /// The same in a `const _: () = { … };`, which is there for its items: a macro call
    /// is taken for one.
    Unnamed,
    /// The beginning of what is a statement if the macro takes statements.
    MacroInput,
}

impl Place {
    pub(super) fn is_code(self) -> bool {
        matches!(self, Place::Body | Place::Unnamed | Place::MacroInput)
    }
}

/// The beginning of an item, up to its name.
pub(super) struct Head {
    pub kind: ItemKind,
    pub visibility: Visibility,
    pub name_range: ByteRange,
    pub start: u32,
    /// Where the path of a macro call begins; `start` for other items.
    pub path_start: u32,
    /// Behind the last token that was read of it.
    pub end: u32,
    /// Where to read on.
    pub resume: u32,
}

/// What ends a head.
pub(super) enum HeadEnd {
    Brace(Token),
    Semicolon(Token),
    Equals(Token),
    /// None of these; left unread. None at the end of the text.
    Unexpected(Option<Token>),
}

impl ItemKind {
    /// Whether items stand between its braces.
    pub(super) fn is_container(self) -> bool {
        matches!(
            self,
            ItemKind::Module | ItemKind::Impl | ItemKind::Trait | ItemKind::ExternBlock
        )
    }

    /// What is looked for in the input of macros. An `impl` there is mostly a template.
    fn is_sought_in_macros(self) -> bool {
        use ItemKind::*;
        matches!(
            self,
            Function | Struct | Enum | TypeAlias | Const | Static | Use
        )
    }
}

/// Reads on from a token of a statement or item.
struct Reader<'t> {
    text: &'t str,
    lexer: Lexer<'t>,
    token: Token,
}

impl<'t> Reader<'t> {
    fn word(&self) -> &'t str {
        match self.token.kind {
            TokenKind::Ident => self.token.text(self.text),
            _ => "",
        }
    }

    fn advance(&mut self) -> Option<Token> {
        self.token = next_of(&mut self.lexer)?;
        Some(self.token)
    }

    fn peek(&self) -> Option<Token> {
        next_of(&mut self.lexer.clone())
    }

    fn peek_word(&self) -> &'t str {
        match self.peek() {
            Some(token) if token.kind == TokenKind::Ident => token.text(self.text),
            _ => "",
        }
    }

    fn peek_second(&self) -> Option<Token> {
        let mut lexer = self.lexer;
        next_of(&mut lexer)?;
        next_of(&mut lexer)
    }
}

fn next_of(lexer: &mut Lexer<'_>) -> Option<Token> {
    lexer.find(|token| !token.kind.is_doc())
}

impl Head {
    /// The head of the item that begins with `first`; `lexer` stands behind it.
    /// Otherwise what is wrong, in rustc's words.
    pub(super) fn find<'t>(
        text: &'t str,
        first: Token,
        lexer: Lexer<'t>,
        place: Place,
    ) -> Result<Head, String> {
        let mut reader = Reader {
            text,
            lexer,
            token: first,
        };
        let not_item = || format!("expected item, found {}", describe(first, text));
        let visibility = read_visibility(&mut reader).ok_or_else(not_item)?;
        let path_start = reader.token.start;
        let Some(kind) = read_modifiers(&mut reader, place) else {
            let missing_name = missing_name(&reader);
            if matches!(place, Place::Contents | Place::Unnamed)
                && missing_name.is_none()
                && let Some(()) = read_macro_path(&mut reader)
            {
                return Ok(Head {
                    kind: ItemKind::MacroCall,
                    visibility,
                    name_range: path_start..path_start,
                    start: first.start,
                    path_start,
                    end: reader.token.end,
                    resume: reader.lexer.offset() as u32,
                });
            }
            return Err(missing_name.unwrap_or_else(not_item));
        };
        if place == Place::MacroInput && !kind.is_sought_in_macros() {
            return Err(not_item());
        }
        let mut head = Head {
            kind,
            visibility,
            name_range: reader.token.end..reader.token.end,
            start: first.start,
            path_start,
            end: reader.token.end,
            resume: reader.token.end,
        };
        match kind {
            ItemKind::Impl | ItemKind::Use | ItemKind::ExternBlock | ItemKind::MacroCall => {}
            ItemKind::ExternCrate => head.name_range = crate_name(&reader),
            // Otherwise the reader stands before the name.
            _ => {
                let name = reader.advance().ok_or_else(not_item)?;
                head.name_range = name.byte_range();
                head.end = name.end;
                head.resume = name.end;
            }
        }
        Ok(head)
    }

    pub(super) fn name(&self, text: &str) -> Option<Name> {
        let range = self.name_range.start as usize..self.name_range.end as usize;
        let written = text.get(range).filter(|name| !name.is_empty())?;
        Some(Name::new(written))
    }
}

/// Reads `pub` and what it is restricted to; the reader then stands at what follows.
fn read_visibility(reader: &mut Reader<'_>) -> Option<Visibility> {
    if reader.word() != "pub" {
        return Some(Visibility::Private);
    }
    let open = reader.advance()?;
    let restricted = open.kind == TokenKind::Open(Delimiter::Parenthesis)
        && matches!(reader.peek_word(), "crate" | "self" | "super" | "in");
    if !restricted {
        return Some(Visibility::Public);
    }
    loop {
        let token = reader.advance()?;
        match token.kind {
            TokenKind::Close(Delimiter::Parenthesis) => break,
            TokenKind::Ident | TokenKind::RawIdent | TokenKind::Punct(b':') => {}
            _ => return None,
        }
    }
    reader.advance()?;
    Some(Visibility::Restricted)
}

/// Reads to the keyword that says what item it is. The reader stays at that keyword.
fn read_modifiers(reader: &mut Reader<'_>, place: Place) -> Option<ItemKind> {
    let text = reader.text;
    let is_name = |token: Option<Token>| {
        token.is_some_and(|t| t.kind.is_identifier() && !KEYWORDS.contains(&t.text(text)))
    };
    let is_punct = |token: Option<Token>, punctuation: &[u8]| {
        token.is_some_and(|t| matches!(t.kind, TokenKind::Punct(c) if punctuation.contains(&c)))
    };
    let opens = |token: Option<Token>| token.is_some_and(|t| matches!(t.kind, TokenKind::Open(_)));
    loop {
        let next = reader.peek();
        let next_word = reader.peek_word();
        let second = || reader.peek_second();
        let named = |kind: ItemKind| is_name(next).then_some(kind);
        match reader.word() {
            "fn" => return named(ItemKind::Function),
            "struct" => return named(ItemKind::Struct),
            "enum" => return named(ItemKind::Enum),
            "trait" => return named(ItemKind::Trait),
            "mod" => return named(ItemKind::Module),
            "type" => return named(ItemKind::TypeAlias),
            "macro" => return named(ItemKind::Macro2),
            "impl" => return Some(ItemKind::Impl),
            "use" => return Some(ItemKind::Use),
            "union" => {
                let after = second()?;
                let defines = matches!(after.kind, TokenKind::Open(Delimiter::Brace))
                    || after.is_punct(b'<')
                    || after.text(reader.text) == "where";
                return named(ItemKind::Union).filter(|_| defines);
            }
            "macro_rules" => {
                let named = is_punct(next, b"!") && is_name(second());
                if !named {
                    return None;
                }
                reader.advance()?;
                return opens(reader.peek_second()).then_some(ItemKind::MacroRules);
            }
            "const" => {
                let expression = next_word == "move" || next_word == "static";
                if is_name(next) && !expression && is_punct(second(), b":=;<") {
                    return Some(ItemKind::Const);
                }
                let modified = [
                    "fn", "unsafe", "async", "extern", "gen", "trait", "impl", "auto",
                ];
                if !modified.contains(&next_word) {
                    return None;
                }
            }
            "static" => {
                if next_word == "mut" {
                    is_name(second()).then_some(())?;
                    reader.advance()?;
                    return Some(ItemKind::Static);
                }
                let defines = is_punct(second(), b":=;");
                return named(ItemKind::Static).filter(|_| defines);
            }
            "extern" => match next?.kind {
                TokenKind::Open(Delimiter::Brace) => return Some(ItemKind::ExternBlock),
                TokenKind::Str | TokenKind::RawStr => {
                    reader.advance()?;
                    if opens(reader.peek()) {
                        return Some(ItemKind::ExternBlock);
                    }
                    if !matches!(reader.peek_word(), "fn" | "unsafe" | "async" | "static") {
                        return None;
                    }
                }
                _ if next_word == "crate" => {
                    reader.advance()?;
                    return named_crate(reader);
                }
                _ if next_word == "fn" => {}
                _ => return None,
            },
            "async" if matches!(next_word, "fn" | "unsafe" | "extern" | "gen") => {}
            "unsafe"
                if matches!(
                    next_word,
                    "fn" | "impl"
                        | "trait"
                        | "extern"
                        | "mod"
                        | "auto"
                        | "async"
                        | "const"
                        | "static"
                        | "gen"
                ) => {}
            "safe" if matches!(next_word, "fn" | "static" | "extern") => {}
            "auto" if next_word == "trait" => {}
            "gen" if next_word == "fn" => {}
            "default"
                if !place.is_code()
                    && matches!(
                        next_word,
                        "fn" | "impl" | "type" | "const" | "async" | "unsafe" | "extern" | "gen"
                    ) => {}
            _ => return None,
        }
        reader.advance()?;
    }
}

fn named_crate(reader: &Reader<'_>) -> Option<ItemKind> {
    let named = reader.peek().is_some_and(|t| t.kind.is_identifier());
    named.then_some(ItemKind::ExternCrate)
}

/// The name that `extern crate a as b` defines; the reader stands at `crate`.
fn crate_name(reader: &Reader<'_>) -> ByteRange {
    let mut lexer = reader.lexer;
    let Some(written) = next_of(&mut lexer) else {
        return 0..0;
    };
    let renamed = next_of(&mut lexer).is_some_and(|token| token.text(reader.text) == "as");
    match next_of(&mut lexer) {
        Some(token) if renamed && token.kind.is_identifier() => token.byte_range(),
        _ => written.byte_range(),
    }
}

/// Reads the path and the `!` of a macro call. The reader's token is then the last one
/// of the path and its lexer stands before the opening delimiter.
fn read_macro_path(reader: &mut Reader<'_>) -> Option<()> {
    let mut last = None;
    loop {
        match reader.token.kind {
            TokenKind::Ident | TokenKind::RawIdent => last = Some(reader.token),
            TokenKind::Punct(b':') => last = None,
            TokenKind::Punct(b'!') => {
                let opens = matches!(reader.peek()?.kind, TokenKind::Open(_));
                reader.token = last.filter(|_| opens)?;
                return Some(());
            }
            _ => return None,
        }
        reader.advance()?;
        // Two identifiers in a row are no path.
        if last.is_some() && reader.token.kind.is_identifier() {
            return None;
        }
    }
}

/// What rustc says when a keyword is not followed by the name that it introduces.
fn missing_name(reader: &Reader<'_>) -> Option<String> {
    let names = matches!(
        reader.word(),
        "fn" | "struct" | "enum" | "trait" | "mod" | "type" | "macro"
    );
    let found = names.then(|| reader.peek()).flatten()?;
    Some(format!(
        "expected identifier, found {}",
        describe(found, reader.text)
    ))
}

/// A token as rustc names it in messages.
pub(super) fn describe(token: Token, text: &str) -> String {
    let written = token.text(text);
    let first_line = written.lines().next().unwrap_or("");
    let shown: String = first_line.chars().take(40).collect();
    match token.kind {
        TokenKind::Ident if KEYWORDS.contains(&written) => format!("keyword `{shown}`"),
        _ => format!("`{shown}`"),
    }
}

/// What rustc says about a head that does not end as it should.
pub(super) fn unexpected_end(kind: ItemKind, found: Option<Token>, text: &str) -> String {
    let expected = match kind {
        ItemKind::Function | ItemKind::Struct | ItemKind::Module => "`{` or `;`",
        ItemKind::Const | ItemKind::Static => "`=` or `;`",
        ItemKind::Use | ItemKind::ExternCrate | ItemKind::TypeAlias | ItemKind::TraitAlias => "`;`",
        _ => "`{`",
    };
    let found = found.map_or_else(|| "`<eof>`".to_owned(), |token| describe(token, text));
    format!("expected {expected}, found {found}")
}

/// What cannot stand in a head, outside brackets: the item before it is unfinished.
fn begins_something_else(word: &str, kind: ItemKind) -> bool {
    match word {
        "struct" | "enum" | "mod" | "trait" | "pub" | "let" | "type" | "static" => true,
        "fn" | "impl" | "use" | "const" | "for" | "where" => {
            matches!(kind, ItemKind::Use | ItemKind::ExternCrate)
        }
        _ => false,
    }
}

impl Scanner<'_> {
    /// Skips to behind what ends a head. `item.head` and `item.range` end at the last
    /// token of it; a trait with `=` becomes an alias.
    pub(super) fn skip_head(&mut self, item: &mut Item) -> HeadEnd {
        // How many `<` are open.
        let mut angles = 0usize;
        let mut previous: Option<Token> = None;
        let end = loop {
            let before = self.lexer;
            let Some(token) = self.lexer.next() else {
                break HeadEnd::Unexpected(None);
            };
            match token.kind {
                TokenKind::Punct(b';') => break HeadEnd::Semicolon(token),
                TokenKind::Punct(b'<') => angles += 1,
                TokenKind::Punct(b'>') => {
                    let arrow = previous.is_some_and(|p| p.is_punct(b'-') && p.end == token.start);
                    angles -= usize::from(!arrow && angles > 0);
                }
                TokenKind::Punct(b'=') if angles == 0 => match item.kind {
                    ItemKind::Const | ItemKind::Static => break HeadEnd::Equals(token),
                    ItemKind::Trait => item.kind = ItemKind::TraitAlias,
                    _ => {}
                },
                TokenKind::Open(Delimiter::Brace) if !is_part(item.kind, angles, previous) => {
                    break HeadEnd::Brace(token);
                }
                TokenKind::Open(_) => {
                    let end = self.skip_to_close(token).end;
                    item.head.end = end;
                    previous = Some(Token { end, ..token });
                    continue;
                }
                TokenKind::Close(_) => {
                    self.lexer = before;
                    break HeadEnd::Unexpected(Some(token));
                }
                TokenKind::Ident if begins_something_else(token.text(self.text), item.kind) => {
                    self.lexer = before;
                    break HeadEnd::Unexpected(Some(token));
                }
                TokenKind::Invalid(invalid) => self.invalid(token, invalid),
                TokenKind::OuterDoc | TokenKind::InnerDoc => continue,
                _ => {}
            }
            item.head.end = token.end;
            previous = Some(token);
        };
        item.range.end = item.head.end;
        end
    }
}

/// Whether a brace belongs to the head: a group of a `use`, a constant in `<…>`.
fn is_part(kind: ItemKind, angles: usize, previous: Option<Token>) -> bool {
    match kind {
        ItemKind::Use
        | ItemKind::ExternCrate
        | ItemKind::TypeAlias
        | ItemKind::TraitAlias
        | ItemKind::Const
        | ItemKind::Static => true,
        _ => {
            let before = |t: Token| t.is_punct(b'<') || t.is_punct(b',') || t.is_punct(b'=');
            angles > 0 && previous.is_some_and(before)
        }
    }
}
