import { isIPv4, isIPv6 } from 'node:net';
import type { Viewer } from '@promtour/access/viewer';

/**
 * The key under which a request is counted: `client:<id>` of a program, `person:<sub>` of a person, through whatever client,
 * `address:<ip>` of everybody else. An IPv6 address counts by its /64, which is what one subscriber is given (RFC 6177).
 */
export function clientKeyOf(viewer: Viewer, address: string): string {
  if (viewer.kind === 'PERSON') return `person:${viewer.subject ?? ''}`;
  if (viewer.kind === 'CLIENT') return `client:${viewer.clientId ?? viewer.subject ?? ''}`;
  return addressKeyOf(address);
}

/** The key of an address alone, for requests whose sender is not known yet. */
export function addressKeyOf(address: string): string {
  return `address:${networkOf(address)}`;
}

/** An IPv4 address, also one written into IPv6, as it is; an IPv6 address as its network, `2001:db8:0:1::/64`. */
export function networkOf(address: string): string {
  const withoutZone = address.split('%', 1)[0] ?? '';
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(withoutZone)?.[1];
  if (mapped !== undefined) return mapped;
  if (isIPv4(withoutZone)) return withoutZone;
  if (!isIPv6(withoutZone)) return 'unknown';
  // An IPv4 tail stands for two groups; only the first four matter here.
  const [head = '', tail] = withoutZone.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('::', 2);
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
