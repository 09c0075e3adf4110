import {
  organizationRegistered,
  organizationReinstated,
  organizationSuspended,
} from '@promtour/events/catalogue/organization';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import type { Organization, OrganizationStatus } from '../../organizations/domain/organization.ts';

/** The event of a change of an organization's derived status; undefined if it did not change. */
export function statusEvent(
  before: Organization,
  after: OrganizationStatus,
  at: Date,
  causation: Causation,
): CloudEvent | undefined {
  if (before.status === after) return undefined;
  const { id, kind, regionCode, okved } = before;
  const event = { id: newId(at), at, subject: id };
  if (after === 'SUSPENDED')
    return makeEvent(organizationSuspended, { ...event, data: { organizationId: id } }, causation);
  if (before.status === 'SUSPENDED')
    return makeEvent(organizationReinstated, { ...event, data: { organizationId: id } }, causation);
  const data = { organizationId: id, kind, regionCode, okved: [...okved] };
  return makeEvent(organizationRegistered, { ...event, data }, causation);
}
