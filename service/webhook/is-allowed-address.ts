import { BlockList, isIP } from 'node:net';

type Net = readonly [address: string, bits: number];

/** Nothing that anybody means to send to: this host, links, groups, and where clouds tell secrets. */
const NEVER: readonly Net[] = [
  ['0.0.0.0', 8],
  ['100.100.100.200', 32],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['192.0.0.192', 32],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['fd00:ec2::254', 128],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

/** What is not globally reachable: IANA's special-purpose registries (RFC 6890), IPv4. */
const SPECIAL_IPV4: readonly Net[] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
];

/** The only block of global unicast (RFC 4291, IANA): all that hides an IPv4 address is outside … */
const GLOBAL_IPV6: readonly Net[] = [['2000::', 3]];
/** … but for Teredo and 6to4; and documentation is inside. */
const SPECIAL_IPV6: readonly Net[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const never = createList(NEVER);
const special = createList([...SPECIAL_IPV4, ...SPECIAL_IPV6]);
const globalIpv6 = createList(GLOBAL_IPV6);

/**
 * Whether a webhook may go to an address. Those of the own network would let whoever submits a job
 * reach what only the directory's machine can.
 *
 * @param allowsPrivate lets it go to the own machine and network, but still to no link, group or
 *   metadata service
 */
export function isAllowedAddress(
  address: string,
  { allowsPrivate }: { readonly allowsPrivate: boolean },
): boolean {
  // A zone says which link: none of them is anybody else's.
  const version = address.includes('%') ? 0 : isIP(address);
  if (version === 0) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  if (never.check(address, family)) return false;
  if (allowsPrivate) return true;
  const isGlobal = family === 'ipv4' || globalIpv6.check(address, family);
  return isGlobal && !special.check(address, family);
}

function createList(nets: readonly Net[]): BlockList {
  const list = new BlockList();
  for (const [address, bits] of nets)
    list.addSubnet(address, bits, address.includes(':') ? 'ipv6' : 'ipv4');
  return list;
}
