/** Writes bytes as base64: session storage of extensions takes what JSON can say. */
export function encodeBytes(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
