import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * The key by which connections of an address are counted: an IPv4 address, also one mapped into IPv6, as it is; an IPv6 address as its
 * network, `2001:db8:0:1::/64`, which is what one subscriber gets (RFC 6177).
 */
export function networkOf(address: string): string {
  if (isIPv4(address)) return address;
  const withoutZone = address.split('%', 1)[0] ?? '';
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(withoutZone)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(withoutZone)) return 'unknown';
  // An IPv4 tail stands for two groups; only the first four matter here.
  const [head = '', tail] = withoutZone.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('::', 2);
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/**
 * A list of networks: `10.0.0.0/8, 192.0.2.7, 2001:db8::/32`.
 * @returns undefined if an item is not an address or network
 */
export function parseNetworks(text: string): BlockList | undefined {
  const list = new BlockList();
  for (const entry of text.split(',').map((part) => part.trim())) {
    if (entry === '') continue;
    const [address = '', prefix, ...more] = entry.split('/');
    const family = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : undefined;
    const most = family === 'ipv4' ? 32 : 128;
    const bits = prefix === undefined ? most : /^\d{1,3}$/.test(prefix) ? Number(prefix) : NaN;
    if (family === undefined || more.length > 0 || !(bits >= 0 && bits <= most)) return undefined;
    list.addSubnet(address, bits, family);
  }
  return list;
}

export function isIn(list: BlockList, address: string): boolean {
  if (isIPv4(address)) return list.check(address, 'ipv4');
  return isIPv6(address) && list.check(address, 'ipv6');
}
