//! Literals.

use syn::Lit;

use crate::syntax::ast::Literal;
use crate::syntax::text::Name;

/// The literal without its sign, and whether it has one (in patterns). None for what
/// `syn` cannot read, such as the suffix of a literal that only a macro understands.
pub(super) fn lower_literal(literal: &Lit) -> Option<(Literal, bool)> {
    let suffix = |suffix: &str| (!suffix.is_empty()).then(|| Name::new(suffix));
    let lowered = match literal {
        Lit::Str(it) => Literal::String(it.value().into()),
        Lit::ByteStr(it) => Literal::ByteString(it.value().into()),
        Lit::CStr(_) => Literal::CString,
        Lit::Byte(it) => Literal::Byte(it.value()),
        Lit::Char(it) => Literal::Char(it.value()),
        Lit::Bool(it) => Literal::Bool(it.value),
        Lit::Int(it) => {
            let digits = it.base10_digits();
            let unsigned = digits.strip_prefix('-');
            let value = unsigned.unwrap_or(digits).parse().ok();
            let suffix = suffix(it.suffix());
            let lowered = match it.suffix() {
                "f16" | "f32" | "f64" | "f128" => Literal::Float { suffix },
                _ => Literal::Integer { value, suffix },
            };
            return Some((lowered, unsigned.is_some()));
        }
        Lit::Float(it) => {
            let suffix = suffix(it.suffix());
            let negative = it.base10_digits().starts_with('-');
            return Some((Literal::Float { suffix }, negative));
        }
        _ => return None,
    };
    Some((lowered, false))
}
