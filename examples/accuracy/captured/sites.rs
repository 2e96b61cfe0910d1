use std::collections::HashMap;

pub trait Clock {
    fn now(&self) -> u64;
}

macro_rules! total {
    ($map:expr) => {
        $map.values().count()
    };
}

pub fn keys(map: &HashMap<u8, String>, clock: &dyn Clock) -> Result<u64, std::fmt::Error> {
    for (_, text) in map {
        check(text)?;
    }
    let sizes: Vec<usize> = map.values().map(String::len).collect();
    Ok(clock.now() + total!(map) as u64 + sizes[0] as u64)
}

fn check(text: &str) -> Result<(), std::fmt::Error> {
    Some(()).filter(|_| text.is_empty()).ok_or(std::fmt::Error)
}

pub fn read<C: Clock>(text: &str, clock: C) -> Result<u64, Box<dyn std::error::Error>> {
    let earlier = text.parse::<u64>()?;
    let difference = move |now: u64| now - earlier;
    Ok(difference(clock.now()))
}
