//! Signatures. A key that is generated comes from a generator, as good as always the system's.

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SigningKey {}
impl SigningKey {
    pub fn from_bytes(secret_key: &SecretKey) -> Self;
    pub fn to_bytes(&self) -> SecretKey;
    pub fn as_bytes(&self) -> &SecretKey;
    pub fn from_keypair_bytes(bytes: &[u8; 64]) -> Result<SigningKey, SignatureError>;
    pub fn to_keypair_bytes(&self) -> [u8; KEYPAIR_LENGTH];
    pub fn verifying_key(&self) -> VerifyingKey;
    pub fn with_context<'k, 'v>(
        &'k self, context_value: &'v [u8],
    ) -> Result<std::task::Context<'k, 'v, Self>, SignatureError>;
    #[effect(randomness)]
    pub fn generate<R: rand_core::CryptoRng + ?Sized>(csprng: &mut R) -> SigningKey;
    pub fn sign_prehashed<MsgDigest>(
        &self, prehashed_message: MsgDigest, context: Option<&[u8]>,
    ) -> Result<Signature, SignatureError>
    where
        MsgDigest: curve25519_dalek::digest::Digest<OutputSize = curve25519_dalek::digest::array::typenum::U64>;
    pub fn verify(&self, message: &[u8], signature: &Signature) -> Result<(), SignatureError>;
    pub fn verify_prehashed<MsgDigest>(
        &self, prehashed_message: MsgDigest, context: Option<&[u8]>, signature: &Signature,
    ) -> Result<(), SignatureError>
    where
        MsgDigest: curve25519_dalek::digest::Digest<OutputSize = curve25519_dalek::digest::array::typenum::U64>;
    pub fn verify_strict(&self, message: &[u8], signature: &Signature) -> Result<(), SignatureError>;
    pub fn verify_stream(&self, signature: &ed25519::Signature) -> Result<StreamVerifier, SignatureError>;
    pub fn to_scalar_bytes(&self) -> [u8; 32];
    pub fn to_scalar(&self) -> curve25519_dalek::scalar::Scalar;
}
impl AsRef<VerifyingKey> for SigningKey {
    fn as_ref(&self) -> &VerifyingKey;
}
impl From<SecretKey> for SigningKey {
    fn from(secret: SecretKey) -> Self;
}
impl From<&SecretKey> for SigningKey {
    fn from(secret: &SecretKey) -> Self;
}
impl TryFrom<&[u8]> for SigningKey {
    type Error = SignatureError;
    fn try_from(bytes: &[u8]) -> Result<SigningKey, SignatureError>;
}
impl TryFrom<ed25519::pkcs8::KeypairBytes> for SigningKey {
    type Error = ed25519::pkcs8::Error;
    fn try_from(pkcs8_key: ed25519::pkcs8::KeypairBytes) -> ed25519::pkcs8::Result<Self>;
}
impl TryFrom<&ed25519::pkcs8::KeypairBytes> for SigningKey {
    type Error = ed25519::pkcs8::Error;
    fn try_from(pkcs8_key: &ed25519::pkcs8::KeypairBytes) -> ed25519::pkcs8::Result<Self>;
}
impl TryFrom<ed25519::pkcs8::PrivateKeyInfoRef<'_>> for SigningKey {
    type Error = ed25519::pkcs8::Error;
    fn try_from(private_key: ed25519::pkcs8::PrivateKeyInfoRef<'_>) -> ed25519::pkcs8::Result<Self>;
}
#[derive(Clone, Copy, Debug, Default, Eq, Hash)]
pub struct VerifyingKey {}
impl AsRef<[u8]> for VerifyingKey {
    fn as_ref(&self) -> &[u8];
}
impl From<&ExpandedSecretKey> for VerifyingKey {
    fn from(expanded_secret_key: &ExpandedSecretKey) -> VerifyingKey;
}
impl From<&SigningKey> for VerifyingKey {
    fn from(signing_key: &SigningKey) -> VerifyingKey;
}
impl From<curve25519_dalek::edwards::EdwardsPoint> for VerifyingKey {
    fn from(point: curve25519_dalek::edwards::EdwardsPoint) -> VerifyingKey;
}
impl VerifyingKey {
    pub fn to_bytes(&self) -> [u8; PUBLIC_KEY_LENGTH];
    pub fn as_bytes(&self) -> &[u8; PUBLIC_KEY_LENGTH];
    pub fn from_bytes(bytes: &[u8; PUBLIC_KEY_LENGTH]) -> Result<VerifyingKey, SignatureError>;
    pub fn with_context<'k, 'v>(
        &'k self, context_value: &'v [u8],
    ) -> Result<std::task::Context<'k, 'v, Self>, SignatureError>;
    pub fn is_weak(&self) -> bool;
    pub fn verify_prehashed<MsgDigest>(
        &self, prehashed_message: MsgDigest, context: Option<&[u8]>, signature: &ed25519::Signature,
    ) -> Result<(), SignatureError>
    where
        MsgDigest: curve25519_dalek::digest::Digest<OutputSize = curve25519_dalek::digest::array::typenum::U64>;
    pub fn verify_strict(&self, message: &[u8], signature: &ed25519::Signature) -> Result<(), SignatureError>;
    pub fn verify_stream(&self, signature: &ed25519::Signature) -> Result<StreamVerifier, SignatureError>;
    pub fn verify_prehashed_strict<MsgDigest>(
        &self, prehashed_message: MsgDigest, context: Option<&[u8]>, signature: &ed25519::Signature,
    ) -> Result<(), SignatureError>
    where
        MsgDigest: curve25519_dalek::digest::Digest<OutputSize = curve25519_dalek::digest::array::typenum::U64>;
    pub fn to_montgomery(&self) -> curve25519_dalek::montgomery::MontgomeryPoint;
    pub fn to_edwards(&self) -> curve25519_dalek::edwards::EdwardsPoint;
}
impl TryFrom<&[u8]> for VerifyingKey {
    type Error = SignatureError;
    fn try_from(bytes: &[u8]) -> Result<Self, Self::Error>;
}
impl TryFrom<ed25519::pkcs8::PublicKeyBytes> for VerifyingKey {
    type Error = ed25519::pkcs8::spki::Error;
    fn try_from(pkcs8_key: ed25519::pkcs8::PublicKeyBytes) -> ed25519::pkcs8::spki::Result<Self>;
}
impl TryFrom<&ed25519::pkcs8::PublicKeyBytes> for VerifyingKey {
    type Error = ed25519::pkcs8::spki::Error;
    fn try_from(pkcs8_key: &ed25519::pkcs8::PublicKeyBytes) -> ed25519::pkcs8::spki::Result<Self>;
}
impl TryFrom<ed25519::pkcs8::spki::SubjectPublicKeyInfoRef<'_>> for VerifyingKey {
    type Error = ed25519::pkcs8::spki::Error;
    fn try_from(public_key: ed25519::pkcs8::spki::SubjectPublicKeyInfoRef<'_>) -> ed25519::pkcs8::spki::Result<Self>;
}
