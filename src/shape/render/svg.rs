//! Drawings, laid out by the library `layout`.

use std::io::{self, Write};

use layout::backends::svg::SVGWriter;
use layout::core::base::Orientation;
use layout::core::color::Color;
use layout::core::geometry::Point;
use layout::core::style::StyleAttr;
use layout::std_shapes::shapes::{Arrow, Element, ShapeKind};
use layout::topo::layout::VisualGraph;

use super::chart::{self, BoxKind, Chart};
use crate::shape::tree::WorkflowShape;

/// Beyond this many boxes a drawing is no help, and laying it out takes minutes.
const MOST_BOXES: usize = 1_500;

/// The same as that of arrows: of several sizes the library writes the styles in no fixed order.
const FONT_SIZE: usize = 15;

pub(super) fn write(workflows: &[WorkflowShape], out: &mut dyn Write) -> io::Result<()> {
    let mut whole = Chart::default();
    for workflow in workflows {
        let chart = chart::of(workflow);
        let shift = whole.boxes.len();
        whole.boxes.extend(chart.boxes);
        whole
            .arrows
            .extend(chart.arrows.into_iter().map(|arrow| chart::Arrow {
                from: arrow.from + shift,
                to: arrow.to + shift,
                ..arrow
            }));
    }
    if whole.boxes.is_empty() {
        return write_text("no workflow to draw", out);
    }
    if whole.boxes.len() > MOST_BOXES {
        let boxes = whole.boxes.len();
        let text = format!("{boxes} boxes are too many to draw: name fewer workflows");
        return write_text(&text, out);
    }
    // The library asserts in places what it expects of a graph.
    match std::panic::catch_unwind(|| draw(&whole)) {
        Ok(drawing) => out.write_all(drawing.as_bytes()),
        Err(_) => write_text("the library could not draw this: use the format `dot`", out),
    }
}

fn write_text(text: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"40\">\
         <text x=\"10\" y=\"25\">{text}</text></svg>"
    )
}

fn draw(chart: &Chart) -> String {
    let mut graph = VisualGraph::new(Orientation::TopToBottom);
    let mut handles = Vec::with_capacity(chart.boxes.len());
    for it in &chart.boxes {
        let text = printable(&it.text);
        let (kind, fill) = match it.kind {
            BoxKind::Start | BoxKind::End => (ShapeKind::new_circle(&text), "#eef2f7"),
            BoxKind::Command => (ShapeKind::new_box(&text), "#ffffff"),
            BoxKind::Choice => (ShapeKind::new_box(&text), "#fff6dd"),
            BoxKind::Fork => (ShapeKind::new_box(&text), "#e3f1e3"),
            BoxKind::Unknown => (ShapeKind::new_box(&text), "#fbe3e3"),
        };
        let width = it.text.chars().count().max(6) * FONT_SIZE * 6 / 10 + 24;
        #[expect(
            clippy::cast_precision_loss,
            reason = "texts are far shorter than 2^52"
        )]
        let size = Point::new(width as f64, 36.0);
        let style = StyleAttr::new(
            Color::fast("black"),
            1,
            Color::from_name(fill),
            4,
            FONT_SIZE,
        );
        let element = Element::create(kind, style, Orientation::TopToBottom, size);
        handles.push(graph.add_node(element));
    }
    for arrow in &chart.arrows {
        if let (Some(&from), Some(&to)) = (handles.get(arrow.from), handles.get(arrow.to)) {
            graph.add_edge(Arrow::simple(&printable(&arrow.text)), from, to);
        }
    }
    let mut writer = SVGWriter::new();
    graph.do_it(false, false, false, &mut writer);
    writer.finalize()
}

/// The library escapes what means something in XML, but not what XML has no place for.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}
