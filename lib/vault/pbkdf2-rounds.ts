/**
 * Rounds of PBKDF2 with SHA-256 that turn a passphrase into a secret: what OWASP asks for at the least
 * (Password Storage Cheat Sheet, "PBKDF2", 2023 and later).
 */
export const PBKDF2_ROUNDS = 600_000;
