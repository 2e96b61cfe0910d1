//! Shapes written down.

use workflowcheck::shape::render::{Format, write};
use workflowcheck::shape::tree::Shapes;

use crate::notation::workflow;

fn rendered(format: Format) -> String {
    let shapes = Shapes {
        workflows: vec![workflow(
            "temporal",
            "activity? reserve; if a < b && \"x\" { activity check } else { return }
             loop l { timer; if done { break l } }
             patched p { activity new } else { activity old }
             race { {activity slow} then {memo} {timer} }
             join { {activity one} {activity two} }
             unknown a trait object; signal cancel { activity refund }",
        )],
        ..Shapes::default()
    };
    let mut out = Vec::new();
    write(format, &shapes, &mut out).expect("memory takes everything");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn as_text() {
    insta::assert_snapshot!(rendered(Format::Text));
}

#[test]
fn as_mermaid() {
    insta::assert_snapshot!(rendered(Format::Mermaid));
}

#[test]
fn as_dot() {
    insta::assert_snapshot!(rendered(Format::Dot));
}

#[test]
fn as_svg_the_same_each_time() {
    let svg = rendered(Format::Svg);
    assert!(svg.contains("a &lt; b &amp;&amp; &quot;x&quot;"), "{svg}");
    assert_eq!(svg, rendered(Format::Svg));
}
