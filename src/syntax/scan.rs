//! Finds the items of a text without parsing them.
//!
//! One pass over the tokens with a stack of open delimiters on the heap: time is linear
//! in the text and nesting costs no thread stack. What is broken is recorded, and the
//! scan goes on at the next thing that can begin an item.

use std::ops::Range;

use thin_vec::ThinVec;

use super::fit::{fitted, fitted_thin};
use super::items::{
    Attr, BlockItems, ByteRange, Item, ItemIndex, ItemKind, ItemTree, ScanError, Visibility,
};
use super::lexer::{Delimiter, Invalid, Lexer, Token, TokenKind};
use super::text::Name;

mod head;

use head::{Head, HeadEnd, Place};

/// More errors than this in one text are not recorded: garbage would fill the memory.
const MAX_ERRORS: usize = 64;

/// How far up the open delimiters a `)` or `]` looks for its partner: bounds the time
/// that unbalanced text costs.
const MAX_MISMATCH: usize = 8;

/// The items of a file. Never fails: see [`ItemTree::errors`].
pub fn scan(text: &str) -> ItemTree {
    if text.len() > super::lexer::MAX_TEXT_BYTES {
        return ItemTree {
            errors: vec![ScanError {
                at: 0..0,
                message: "this file is larger than 4 GiB".to_owned(),
            }],
            ..ItemTree::default()
        };
    }
    Scanner::new(Lexer::new(text)).run()
}

/// The items in a part of a text, such as the input of a macro that takes items.
/// Offsets are those of the whole text.
pub fn scan_range(text: &str, range: Range<usize>) -> ItemTree {
    Scanner::new(Lexer::range(text, range)).run()
}

struct Scanner<'t> {
    text: &'t str,
    lexer: Lexer<'t>,
    tree: ItemTree,
    frames: Vec<Frame>,
    /// How many of `frames` are braces.
    braces: usize,
    /// The functions and constants whose bodies are open, innermost last.
    owners: Vec<Owner>,
    /// Attributes that wait for their item.
    pending: Vec<Attr>,
    /// The end of the last token of the code that is being scanned.
    last_end: u32,
    /// Whether a statement can begin here.
    fresh: bool,
    /// Set from an error to the next item: one error for one mess.
    recovering: bool,
    /// The open delimiters of a group that is skipped; kept for its memory.
    skipped: Vec<Delimiter>,
}

/// Something that is open.
#[derive(Clone, Copy)]
struct Frame {
    kind: FrameKind,
    /// The opening delimiter; the `=` of an initializer.
    open: Token,
    /// Whether it stands in the input of a macro, where only some items are looked for.
    in_macro: bool,
    /// Whether it is the block of a `const _: () = { … };`.
    is_unnamed: bool,
    /// Its place in the owner's blocks, once an item was found in it.
    block: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum FrameKind {
    /// The contents of a module, `impl`, `trait` or `extern` block.
    Contents(ItemIndex),
    /// The body of a function.
    Body(ItemIndex),
    /// The expression of a constant or static; ends at `;`.
    Initializer(ItemIndex),
    Code(Delimiter),
}

impl FrameKind {
    fn delimiter(self) -> Option<Delimiter> {
        match self {
            FrameKind::Contents(_) | FrameKind::Body(_) => Some(Delimiter::Brace),
            FrameKind::Initializer(_) => None,
            FrameKind::Code(delimiter) => Some(delimiter),
        }
    }
}

struct Owner {
    blocks: Vec<FoundBlock>,
}

struct FoundBlock {
    brace: u32,
    end: u32,
    items: Vec<ItemIndex>,
}

impl<'t> Scanner<'t> {
    fn new(lexer: Lexer<'t>) -> Scanner<'t> {
        Scanner {
            text: lexer.text(),
            lexer,
            tree: ItemTree::default(),
            frames: Vec::new(),
            braces: 0,
            owners: Vec::new(),
            pending: Vec::new(),
            last_end: 0,
            fresh: true,
            recovering: false,
            skipped: Vec::new(),
        }
    }

    fn run(mut self) -> ItemTree {
        loop {
            let more = match self.frames.last().map(|frame| frame.kind) {
                None | Some(FrameKind::Contents(_)) => self.scan_contents(),
                Some(_) => self.scan_code(),
            };
            if !more {
                break;
            }
        }
        self.close_all();
        self.tree.items = fitted(self.tree.items);
        self.tree
    }

    fn error(&mut self, at: ByteRange, message: String) {
        if self.tree.errors.len() < MAX_ERRORS {
            self.tree.errors.push(ScanError { at, message });
        }
    }

    fn invalid(&mut self, token: Token, invalid: Invalid) {
        let message = invalid.message(token.text(self.text));
        let end = match invalid {
            // These reach to the end of the text: only their start is of interest.
            Invalid::Character | Invalid::Quote => token.end,
            _ => token.start + 1,
        };
        self.error(token.start..end, message);
    }

    fn item(&mut self, index: ItemIndex) -> Option<&mut Item> {
        self.tree.items.get_mut(index.0 as usize)
    }

    /// Scans where items stand. False at the end of the text.
    fn scan_contents(&mut self) -> bool {
        while let Some(token) = self.lexer.next() {
            match token.kind {
                TokenKind::OuterDoc | TokenKind::InnerDoc => {}
                TokenKind::Punct(b';') => self.pending.clear(),
                TokenKind::Punct(b'#') if self.attribute(token) => {}
                TokenKind::Close(delimiter) => {
                    self.abandon_attributes(token);
                    self.close(delimiter, token);
                    return true;
                }
                TokenKind::Invalid(invalid) => self.invalid(token, invalid),
                _ => {
                    let place = match self.recovering {
                        true => Place::Recovery,
                        false => Place::Contents,
                    };
                    match Head::find(self.text, token, self.lexer, place) {
                        Ok(head) => {
                            self.recovering = false;
                            if self.begin_item(head, place) {
                                return true;
                            }
                        }
                        Err(message) => self.unexpected(token, message),
                    }
                }
            }
        }
        let end = self.text.len() as u32;
        self.abandon_attributes(Token {
            kind: TokenKind::Punct(b' '),
            start: end,
            end,
        });
        false
    }

    /// Attributes that no item follows.
    fn abandon_attributes(&mut self, found: Token) {
        if let Some(attr) = self.pending.last()
            && !self.recovering
        {
            let at = attr.range.start..attr.range.end.min(found.start);
            self.error(at, "expected item after attributes".to_owned());
        }
        self.pending.clear();
    }

    fn unexpected(&mut self, token: Token, message: String) {
        if !self.recovering {
            self.error(token.byte_range(), message);
        }
        self.recovering = true;
        self.pending.clear();
        if let TokenKind::Open(_) = token.kind {
            self.skip_to_close(token);
        }
    }

    /// Scans statements and expressions, until items stand there. False at the end of
    /// the text.
    fn scan_code(&mut self) -> bool {
        // Whether the last token was a `!` behind an identifier.
        let mut bang = false;
        let mut after_word = false;
        while let Some(token) = self.lexer.next() {
            let was_bang = std::mem::take(&mut bang);
            let was_word = std::mem::take(&mut after_word);
            match token.kind {
                TokenKind::Ident => {
                    after_word = true;
                    if self.fresh {
                        if self.statement_item(token) {
                            if matches!(
                                self.frames.last().map(|frame| frame.kind),
                                None | Some(FrameKind::Contents(_))
                            ) {
                                return true;
                            }
                            continue;
                        }
                        self.pending.clear();
                        self.fresh = false;
                    }
                }
                TokenKind::Punct(b';') => {
                    self.fresh = true;
                    if let Some(&Frame {
                        kind: FrameKind::Initializer(_),
                        ..
                    }) = self.frames.last()
                    {
                        self.end_frame(token.end, self.last_end);
                        return true;
                    }
                }
                TokenKind::Punct(b'!') => {
                    bang = was_word;
                    self.fresh = false;
                }
                TokenKind::Punct(b'#') if self.fresh && self.attribute(token) => {}
                TokenKind::Open(delimiter) => {
                    self.push(FrameKind::Code(delimiter), token, was_bang);
                    self.fresh = delimiter == Delimiter::Brace;
                    self.pending.clear();
                }
                TokenKind::Close(delimiter) => {
                    self.fresh = delimiter == Delimiter::Brace;
                    self.pending.clear();
                    if self.close(delimiter, token) {
                        return true;
                    }
                }
                TokenKind::Invalid(invalid) => self.invalid(token, invalid),
                TokenKind::OuterDoc | TokenKind::InnerDoc => continue,
                _ => self.fresh = false,
            }
            self.last_end = token.end;
        }
        false
    }

    /// Whether an item begins at the statement that begins with `token`; it is added.
    #[inline]
    fn statement_item(&mut self, token: Token) -> bool {
        let first = self.text.as_bytes().get(token.start as usize);
        let may_begin = first.is_some_and(|byte| b"acefgimpstu".contains(byte));
        let Some(frame) = self.frames.last() else {
            return false;
        };
        if !may_begin && !frame.is_unnamed {
            return false;
        }
        if frame.kind.delimiter() != Some(Delimiter::Brace) {
            return false;
        }
        let place = match frame.in_macro {
            true => Place::MacroInput,
            false if frame.is_unnamed => Place::Unnamed,
            false => Place::Body,
        };
        let Ok(head) = Head::find(self.text, token, self.lexer, place) else {
            return false;
        };
        let before = self.lexer;
        self.begin_item(head, place) || {
            self.lexer = before;
            false
        }
    }

    fn push(&mut self, kind: FrameKind, open: Token, is_macro: bool) {
        let in_macro = is_macro || self.frames.last().is_some_and(|frame| frame.in_macro);
        self.braces += usize::from(kind.delimiter() == Some(Delimiter::Brace));
        let is_unnamed = match self.frames.last().map(|frame| frame.kind) {
            Some(FrameKind::Initializer(item)) if kind == FrameKind::Code(Delimiter::Brace) => {
                let item = self.tree.items.get(item.0 as usize);
                item.is_some_and(|i| i.kind == ItemKind::Const && i.name.is_some_and(|n| n == "_"))
            }
            _ => false,
        };
        self.frames.push(Frame {
            kind,
            open,
            in_macro,
            is_unnamed,
            block: None,
        });
    }

    /// Reads the attribute that `#` begins, if it is one.
    fn attribute(&mut self, hash: Token) -> bool {
        let mut lexer = self.lexer;
        let mut next = lexer.next();
        let inner = next.is_some_and(|token| token.is_punct(b'!'));
        if inner {
            next = lexer.next();
        }
        let Some(open) = next.filter(|t| t.kind == TokenKind::Open(Delimiter::Bracket)) else {
            return false;
        };
        self.lexer = lexer;
        let path_start = open.end;
        let mut path_end = open.end;
        let mut spaced = false;
        for token in lexer {
            let of_path = token.kind.is_identifier() || token.is_punct(b':');
            if !of_path {
                break;
            }
            spaced |= token.start != path_end;
            path_end = token.end;
        }
        let written = self
            .text
            .get(path_start as usize..path_end as usize)
            .unwrap_or("");
        let path = match spaced {
            true => Name::new(&written.split_whitespace().collect::<String>()),
            false => Name::new(written),
        };
        self.lexer.seek(path_end as usize);
        let end = self.skip_to_close(open);
        let tokens = self.trimmed(path_end..end.inside);
        let attr = Attr {
            path,
            tokens,
            range: hash.start..end.end,
        };
        if !inner {
            self.pending.push(attr);
            return true;
        }
        match self.frames.last().map(|frame| frame.kind) {
            None => self.tree.inner_attrs.push(attr),
            Some(FrameKind::Contents(item) | FrameKind::Body(item)) => {
                if let Some(item) = self.item(item) {
                    item.attrs.push(attr);
                }
            }
            _ => {}
        }
        true
    }

    fn trimmed(&self, range: ByteRange) -> ByteRange {
        let text = self.text.get(range.start as usize..range.end as usize);
        let text = text.unwrap_or("");
        let start = range.start + (text.len() - text.trim_start().len()) as u32;
        let end = range.start + text.trim_end().len() as u32;
        start..end.max(start)
    }

    /// Adds the item that `head` begins and reads it up to its body or end. True if
    /// it was opened or is over; false, without a trace, for what turned out to be
    /// none (in the input of a macro).
    fn begin_item(&mut self, head: Head, place: Place) -> bool {
        self.lexer.seek(head.resume as usize);
        let attrs: ThinVec<_> = self.pending.drain(..).collect();
        let start = attrs.first().map_or(head.start, |attr| attr.range.start);
        let mut item = Item {
            kind: head.kind,
            name: head.name(self.text),
            name_range: head.name_range.clone(),
            visibility: head.visibility,
            attrs,
            range: start..head.end,
            head: head.start..head.end,
            body: None,
            children: ThinVec::new(),
            blocks: ThinVec::new(),
        };
        if let ItemKind::MacroRules | ItemKind::MacroCall = head.kind {
            item.head.start = head.path_start;
            self.finish_macro(item);
            return true;
        }
        let end = self.skip_head(&mut item);
        if let HeadEnd::Unexpected(token) = end {
            if place == Place::MacroInput {
                return false;
            }
            let message = head::unexpected_end(item.kind, token, self.text);
            let at = token.map_or(item.head.end..item.head.end, Token::byte_range);
            self.error(at, message);
            self.recovering = true;
        }
        self.fresh = true;
        match end {
            HeadEnd::Unexpected(_) => {
                self.add(item);
            }
            HeadEnd::Semicolon(token) => {
                item.range.end = token.end;
                self.add(item);
            }
            HeadEnd::Brace(open) => {
                if item.kind.is_container() {
                    let index = self.add(item);
                    self.push(FrameKind::Contents(index), open, false);
                    return true;
                }
                if item.kind == ItemKind::Function {
                    let index = self.add(item);
                    self.open_body(FrameKind::Body(index), open);
                    return true;
                }
                let close = self.skip_to_close(open);
                item.body = Some(open.end..close.inside);
                item.range.end = close.end;
                self.add(item);
            }
            HeadEnd::Equals(token) => {
                let index = self.add(item);
                self.last_end = token.end;
                self.fresh = false;
                self.open_body(FrameKind::Initializer(index), token);
                return true;
            }
        }
        // Code goes on as code and contents as contents.
        place.is_code()
    }

    fn open_body(&mut self, kind: FrameKind, open: Token) {
        self.push(kind, open, false);
        self.owners.push(Owner { blocks: Vec::new() });
    }

    /// Puts an item where it stands.
    fn add(&mut self, item: Item) -> ItemIndex {
        let index = ItemIndex(self.tree.items.len() as u32);
        match self.frames.last_mut() {
            None => self.tree.top.push(index),
            Some(frame) => match (frame.kind, self.owners.last_mut()) {
                (FrameKind::Contents(parent), _) => {
                    if let Some(parent) = self.tree.items.get_mut(parent.0 as usize) {
                        parent.children.push(index);
                    }
                }
                (_, Some(owner)) => {
                    let block = *frame.block.get_or_insert_with(|| {
                        owner.blocks.push(FoundBlock {
                            brace: frame.open.start,
                            end: frame.open.end,
                            items: Vec::new(),
                        });
                        owner.blocks.len() as u32 - 1
                    });
                    if let Some(block) = owner.blocks.get_mut(block as usize) {
                        block.items.push(index);
                    }
                }
                // Code is only ever scanned below an owner.
                (_, None) => {}
            },
        }
        self.tree.items.push(item);
        index
    }

    /// Reads the tokens of a macro call or definition, at its opening delimiter.
    fn finish_macro(&mut self, mut item: Item) {
        if let Some(open) = self.lexer.next() {
            let close = self.skip_to_close(open);
            item.body = Some(open.end..close.inside);
            item.range.end = close.end;
        }
        let mut after = self.lexer;
        if let Some(semicolon) = after.next().filter(|token| token.is_punct(b';')) {
            item.range.end = semicolon.end;
            self.lexer = after;
        }
        self.fresh = true;
        self.add(item);
    }

    /// Handles a closing delimiter. True if that ended a body, so that something else
    /// than code may stand there.
    fn close(&mut self, delimiter: Delimiter, token: Token) -> bool {
        let matches = |frame: &Frame| frame.kind.delimiter() == Some(delimiter);
        if self.frames.last().is_some_and(matches) {
            return self.end_frame(token.end, token.start);
        }
        let depth = match delimiter {
            Delimiter::Brace if self.braces > 0 => self
                .frames
                .iter()
                .rev()
                .position(matches)
                .unwrap_or_default(),
            Delimiter::Brace => 0,
            _ => {
                let brace = |f: &&Frame| f.kind.delimiter() != Some(Delimiter::Brace);
                let near = self.frames.iter().rev().take(MAX_MISMATCH);
                near.take_while(brace).position(matches).unwrap_or_default()
            }
        };
        let close = delimiter.close();
        let only_initializers = self
            .frames
            .iter()
            .rev()
            .take(depth)
            .all(|frame| frame.kind.delimiter().is_none());
        let message = match (depth, only_initializers) {
            (0, _) => format!("unexpected closing delimiter: `{close}`"),
            (_, true) => format!("expected `;`, found `{close}`"),
            (_, false) => format!("mismatched closing delimiter: `{close}`"),
        };
        self.error(token.byte_range(), message);
        if depth == 0 {
            return false;
        }
        for _ in 0..depth {
            self.end_frame(token.start, self.last_end);
        }
        self.end_frame(token.end, token.start);
        true
    }

    /// Closes the innermost open thing. `end` is behind it, `inside` where its contents
    /// end. True unless code goes on in the same body.
    fn end_frame(&mut self, end: u32, inside: u32) -> bool {
        let Some(frame) = self.frames.pop() else {
            return true;
        };
        if frame.kind.delimiter() == Some(Delimiter::Brace) {
            self.braces -= 1;
        }
        if let (Some(block), Some(owner)) = (frame.block, self.owners.last_mut())
            && let Some(block) = owner.blocks.get_mut(block as usize)
        {
            block.end = end;
        }
        let (index, body) = match frame.kind {
            FrameKind::Code(_) => return false,
            FrameKind::Contents(index) | FrameKind::Body(index) => (index, frame.open.end..inside),
            FrameKind::Initializer(index) => {
                let body = frame.open.end..inside.max(frame.open.end);
                (index, self.trimmed_start(body))
            }
        };
        let mut blocks = ThinVec::new();
        if !matches!(frame.kind, FrameKind::Contents(_))
            && let Some(owner) = self.owners.pop()
        {
            blocks = nested(owner.blocks);
        }
        self.fresh = true;
        if let Some(item) = self.item(index) {
            item.range.end = end;
            item.body = Some(body);
            item.blocks = blocks;
            item.children = fitted_thin(std::mem::take(&mut item.children));
        }
        true
    }

    /// Without what precedes the first token.
    fn trimmed_start(&self, range: ByteRange) -> ByteRange {
        let mut tokens = Lexer::range(self.text, range.start as usize..range.end as usize);
        let first = tokens.find(|token| !token.kind.is_doc());
        first.map_or(range.end, |token| token.start)..range.end
    }

    /// At the end of the text.
    fn close_all(&mut self) {
        let end = self.text.len() as u32;
        let unclosed = self.frames.iter().rev().map(|frame| frame.kind);
        let initializers = unclosed.take_while(|kind| kind.delimiter().is_none());
        let initializers = initializers.count();
        let innermost = self.frames.iter().rev().nth(initializers);
        if let Some(at) = innermost.map(|frame| frame.open.byte_range()) {
            self.error(at, "this file contains an unclosed delimiter".to_owned());
        } else if initializers > 0 {
            self.error(end..end, "expected `;`, found `<eof>`".to_owned());
        }
        while !self.frames.is_empty() {
            self.end_frame(end, end);
        }
    }

    /// Skips to behind the delimiter that closes `open`, from anywhere in the group.
    fn skip_to_close(&mut self, open: Token) -> GroupEnd {
        let TokenKind::Open(outermost) = open.kind else {
            return GroupEnd {
                inside: open.end,
                end: open.end,
            };
        };
        self.skipped.clear();
        self.skipped.push(outermost);
        let mut before = self.lexer;
        while let Some(token) = self.lexer.next() {
            match token.kind {
                TokenKind::Open(delimiter) => self.skipped.push(delimiter),
                TokenKind::Close(delimiter) => {
                    if self.skipped.last() != Some(&delimiter) {
                        let close = delimiter.close();
                        let message = format!("mismatched closing delimiter: `{close}`");
                        self.error(token.byte_range(), message);
                        let near = self.skipped.iter().rev().take(MAX_MISMATCH);
                        match near.into_iter().position(|&open| open == delimiter) {
                            Some(depth) => {
                                self.skipped.truncate(self.skipped.len() - depth);
                            }
                            None => {
                                // Whatever it closes is outside of this group.
                                self.lexer = before;
                                return GroupEnd {
                                    inside: token.start,
                                    end: token.start,
                                };
                            }
                        }
                    }
                    self.skipped.pop();
                    if self.skipped.is_empty() {
                        return GroupEnd {
                            inside: token.start,
                            end: token.end,
                        };
                    }
                }
                TokenKind::Invalid(invalid) => self.invalid(token, invalid),
                _ => {}
            }
            before = self.lexer;
        }
        let message = "this file contains an unclosed delimiter".to_owned();
        self.error(open.byte_range(), message);
        let end = self.text.len() as u32;
        GroupEnd { inside: end, end }
    }
}

/// Where a skipped group ends.
#[derive(Clone, Copy)]
struct GroupEnd {
    /// The start of the closing delimiter.
    inside: u32,
    /// Behind it.
    end: u32,
}

/// Says which block is inside which.
fn nested(mut blocks: Vec<FoundBlock>) -> ThinVec<BlockItems> {
    blocks.sort_by_key(|block| block.brace);
    let mut open: Vec<(usize, u32)> = Vec::new();
    let mut nested = ThinVec::with_capacity(blocks.len());
    for (index, block) in blocks.into_iter().enumerate() {
        while open.last().is_some_and(|&(_, end)| end <= block.brace) {
            open.pop();
        }
        nested.push(BlockItems {
            brace: block.brace,
            parent: open.last().map(|&(parent, _)| parent),
            items: block.items,
        });
        open.push((index, block.end));
    }
    nested
}
