import type { Viewer } from '@promtour/access/viewer';
import { networkOf } from '@promtour/service-kit/http/network';

/**
 * The key for rate limits: `client:<id>` of an API client, `person:<sub>` of a person, through any client, `address:<ip>` of anonymous
 * requests. An IPv6 address counts by its /64, the usual allocation of a subscriber (RFC 6177).
 */
export function clientKeyOf(viewer: Viewer, address: string): string {
  if (viewer.kind === 'PERSON') return `person:${viewer.subject ?? ''}`;
  if (viewer.kind === 'CLIENT') return `client:${viewer.clientId ?? viewer.subject ?? ''}`;
  return addressKeyOf(address);
}

/** The key of an address, for requests whose sender is not known yet. */
export function addressKeyOf(address: string): string {
  return `address:${networkOf(address)}`;
}
