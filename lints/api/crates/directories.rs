//! The user's folders, from the environment.

#[derive(Clone, Debug)]
pub struct BaseDirs {}
impl BaseDirs {
    #[effect(environment)]
    pub fn new() -> Option<BaseDirs>;
    pub fn home_dir(&self) -> &std::path::Path;
    pub fn cache_dir(&self) -> &std::path::Path;
    pub fn config_dir(&self) -> &std::path::Path;
    pub fn config_local_dir(&self) -> &std::path::Path;
    pub fn data_dir(&self) -> &std::path::Path;
    pub fn data_local_dir(&self) -> &std::path::Path;
    pub fn executable_dir(&self) -> Option<&std::path::Path>;
    pub fn preference_dir(&self) -> &std::path::Path;
    pub fn runtime_dir(&self) -> Option<&std::path::Path>;
    pub fn state_dir(&self) -> Option<&std::path::Path>;
}
#[derive(Clone, Debug)]
pub struct UserDirs {}
impl UserDirs {
    #[effect(environment)]
    pub fn new() -> Option<UserDirs>;
    pub fn home_dir(&self) -> &std::path::Path;
    pub fn audio_dir(&self) -> Option<&std::path::Path>;
    pub fn desktop_dir(&self) -> Option<&std::path::Path>;
    pub fn document_dir(&self) -> Option<&std::path::Path>;
    pub fn download_dir(&self) -> Option<&std::path::Path>;
    pub fn font_dir(&self) -> Option<&std::path::Path>;
    pub fn picture_dir(&self) -> Option<&std::path::Path>;
    pub fn public_dir(&self) -> Option<&std::path::Path>;
    pub fn template_dir(&self) -> Option<&std::path::Path>;
    pub fn video_dir(&self) -> Option<&std::path::Path>;
}
#[derive(Clone, Debug)]
pub struct ProjectDirs {}
impl ProjectDirs {
    pub fn from_path(project_path: std::path::PathBuf) -> Option<ProjectDirs>;
    #[effect(environment)]
    pub fn from(qualifier: &str, organization: &str, application: &str) -> Option<ProjectDirs>;
    pub fn project_path(&self) -> &std::path::Path;
    pub fn cache_dir(&self) -> &std::path::Path;
    pub fn config_dir(&self) -> &std::path::Path;
    pub fn config_local_dir(&self) -> &std::path::Path;
    pub fn data_dir(&self) -> &std::path::Path;
    pub fn data_local_dir(&self) -> &std::path::Path;
    pub fn preference_dir(&self) -> &std::path::Path;
    pub fn runtime_dir(&self) -> Option<&std::path::Path>;
    pub fn state_dir(&self) -> Option<&std::path::Path>;
}
