/** The host of an address; empty where it has none, as with `file:///`, or where there is none. */
export function readHost(address: string | undefined): string {
  return address && URL.canParse(address) ? new URL(address).hostname : '';
}
