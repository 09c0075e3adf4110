import type { Viewer } from '@promtour/access/viewer';
import { networkOf } from '@promtour/service-kit/http/network';

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
