import { isWithinRegions, type AccessScope } from '@promtour/access/viewer';
import type { Lead } from '../domain/lead.ts';

/** A lead is visible to its host, its visitor and the coordinators of its region, each within the regions of their token. */
export function seesLead(
  { organizationId, regions }: AccessScope,
  lead: Pick<Lead, 'hostOrganizationId' | 'visitingOrganizationId' | 'regionCode'>,
): boolean {
  const isParty = [null, lead.hostOrganizationId, lead.visitingOrganizationId].includes(organizationId);
  return isParty && isWithinRegions({ regions }, lead.regionCode);
}
