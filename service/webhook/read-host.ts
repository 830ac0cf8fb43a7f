/** @returns the name or address that an URL names, an IPv6 address without its brackets */
export function readHost({ hostname }: URL): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}
