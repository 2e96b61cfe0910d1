//! RSA. A key that is generated comes from a generator, as good as always the system's.

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct RsaPrivateKey {}
impl AsRef<RsaPublicKey> for RsaPrivateKey {
    fn as_ref(&self) -> &RsaPublicKey;
}
impl RsaPrivateKey {
    #[effect(randomness, heavy_cpu)]
    pub fn new<R: rand_core::CryptoRngCore + ?Sized>(rng: &mut R, bit_size: usize) -> Result<RsaPrivateKey>;
    #[effect(randomness, heavy_cpu)]
    pub fn new_with_exp<R: rand_core::CryptoRngCore + ?Sized>(
        rng: &mut R, bit_size: usize, exp: &num_bigint::BigUint,
    ) -> Result<RsaPrivateKey>;
    pub fn from_components(
        n: num_bigint::BigUint, e: num_bigint::BigUint, d: num_bigint::BigUint, primes: Vec<num_bigint::BigUint>,
    ) -> Result<RsaPrivateKey>;
    pub fn from_p_q(
        p: num_bigint::BigUint, q: num_bigint::BigUint, public_exponent: num_bigint::BigUint,
    ) -> Result<RsaPrivateKey>;
    pub fn from_primes(primes: Vec<num_bigint::BigUint>, public_exponent: num_bigint::BigUint)
    -> Result<RsaPrivateKey>;
    pub fn to_public_key(&self) -> RsaPublicKey;
    pub fn precompute(&mut self) -> Result<()>;
    pub fn clear_precomputed(&mut self);
    pub fn crt_coefficient(&self) -> Option<num_bigint::BigUint>;
    pub fn validate(&self) -> Result<()>;
    pub fn decrypt<P: PaddingScheme>(&self, padding: P, ciphertext: &[u8]) -> Result<Vec<u8>>;
    pub fn decrypt_blinded<R: rand_core::CryptoRngCore, P: PaddingScheme>(
        &self, rng: &mut R, padding: P, ciphertext: &[u8],
    ) -> Result<Vec<u8>>;
    pub fn sign<S: SignatureScheme>(&self, padding: S, digest_in: &[u8]) -> Result<Vec<u8>>;
    pub fn sign_with_rng<R: rand_core::CryptoRngCore, S: SignatureScheme>(
        &self, rng: &mut R, padding: S, digest_in: &[u8],
    ) -> Result<Vec<u8>>;
}
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct RsaPublicKey {}
impl From<RsaPrivateKey> for RsaPublicKey {
    fn from(private_key: RsaPrivateKey) -> Self;
}
impl From<&RsaPrivateKey> for RsaPublicKey {
    fn from(private_key: &RsaPrivateKey) -> Self;
}
impl RsaPublicKey {
    pub fn encrypt<R: rand_core::CryptoRngCore, P: PaddingScheme>(
        &self, rng: &mut R, padding: P, msg: &[u8],
    ) -> Result<Vec<u8>>;
    pub fn verify<S: SignatureScheme>(&self, scheme: S, hashed: &[u8], sig: &[u8]) -> Result<()>;
}
impl RsaPublicKey {
    pub const MIN_PUB_EXPONENT: u64;
    pub const MAX_PUB_EXPONENT: u64;
    pub const MAX_SIZE: usize;
    pub fn new(n: num_bigint::BigUint, e: num_bigint::BigUint) -> Result<Self>;
    pub fn new_with_max_size(n: num_bigint::BigUint, e: num_bigint::BigUint, max_size: usize) -> Result<Self>;
    pub fn new_unchecked(n: num_bigint::BigUint, e: num_bigint::BigUint) -> Self;
}
