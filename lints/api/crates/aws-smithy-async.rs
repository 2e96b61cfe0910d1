//! Timers and clocks under the AWS clients.

pub mod time {
    pub trait TimeSource {
        #[effect(system_time)]
        fn now(&self) -> std::time::SystemTime;
    }
}
pub mod rt {
    pub mod sleep {
        pub trait AsyncSleep {
            #[effect(async_timer)]
            fn sleep(&self, duration: std::time::Duration) -> Sleep;
        }
        pub struct Sleep {}
    }
}
