//! Every sequence of answers, one after the other.

/// Answers given in order, and counted through so that every sequence of them comes once.
#[derive(Debug, Default)]
pub struct Script {
    answers: Vec<(u32, u32)>,
    at: usize,
}

impl Script {
    /// The next answer below `ways`.
    pub fn answer(&mut self, ways: u32) -> u32 {
        let answer = match self.answers.get(self.at) {
            Some(&(answer, _)) => answer,
            None => {
                self.answers.push((0, ways));
                0
            }
        };
        self.at += 1;
        answer
    }

    /// Goes on to the next sequence; whether there is one.
    #[must_use]
    pub fn advance(&mut self) -> bool {
        self.at = 0;
        while let Some((answer, ways)) = self.answers.last_mut() {
            if *answer + 1 < *ways {
                *answer += 1;
                return true;
            }
            self.answers.pop();
        }
        false
    }
}
