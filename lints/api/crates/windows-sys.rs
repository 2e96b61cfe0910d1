//! Calls of Windows.

pub mod Win32 {
    #[effect_within(network_io)]
    pub mod Networking {}
    #[effect_within(file_io)]
    pub mod Storage {}
    pub mod System {
        #[effect_within(system_time)]
        pub mod SystemInformation {}
        #[effect_within(threads)]
        pub mod Threading {}
        #[effect_within(environment)]
        pub mod Environment {}
        #[effect_within(stdio)]
        pub mod Console {}
    }
}
