use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=flows");
    let folder = std::env::var("OUT_DIR")?;
    let flows = revisions::Flow::read_all(Path::new("flows"))?;
    Ok(revisions::write_modules(&flows, Path::new(&folder))?)
}
