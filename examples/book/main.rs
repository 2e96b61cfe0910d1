//! Writes what the book and the README take from the catalogue, the SDK profiles and the tested
//! output of the sample: `cargo run --example book`.

mod pages;

use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages = pages::all(root)?;
    let mut written = 0;
    for page in &pages {
        let path = root.join(&page.path);
        if fs::read_to_string(&path).is_ok_and(|text| text == page.text) {
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, &page.text)?;
        written += 1;
    }
    println!("{} pages, {written} changed", pages.len());
    Ok(())
}
