/** 16 random letters: names this document's marks and its messages. Works on plain http pages too. */
export function createToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
