/** The host of an address, such as `shop.example`; empty for frames that have none, as about:blank. */
export function readHost(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
