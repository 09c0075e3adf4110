import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import { partyOf, type BookingChange } from '../domain/booking-change.ts';

/** Whether the viewer may read the account's name: only those of the viewer's own side. */
export function maySeeName(viewer: Viewer, { actor, booker }: Pick<BookingChange, 'actor' | 'booker'>): boolean {
  const party = partyOf(actor, booker);
  if (party !== partyOf(viewer, booker)) return false;
  if (party === 'AGENCY') return reachesEverything(viewer);
  return party !== 'HOST' || actor.organizationId === viewer.organizationId;
}
