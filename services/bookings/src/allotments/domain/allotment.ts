import type { ExcursionId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { AllotmentId } from './allotment-id.ts';
import { allotmentBelowUsed, allotmentReleased, type AllotmentBelowUsed, type AllotmentReleased } from './failures.ts';

/** Seats of one session that are set aside for one agency until they are released. Invariant: 0 ≤ used ≤ seats. */
export type Allotment = {
  readonly id: AllotmentId;
  /** Changes with the host's changes, not with the agency's bookings. */
  readonly version: number;
  readonly sessionId: SessionId;
  readonly excursionId: ExcursionId;
  /** The host. */
  readonly organizationId: OrganizationId;
  readonly regionCode: RegionCode;
  readonly agencyId: OrganizationId;
  readonly seats: number;
  /** Seats that bookings of the agency have drawn. */
  readonly used: number;
  /** When the rest returns to general sale. */
  readonly releaseAt: Date;
  readonly releasedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** Seats that the agency can still draw. */
export function unusedSeats({ seats, used, releasedAt }: Pick<Allotment, 'seats' | 'used' | 'releasedAt'>): number {
  return releasedAt === null ? seats - used : 0;
}

export type AllotmentChange = { readonly seats: number | null; readonly releaseAt: Date | null };

/** The allotment after the host's change, or the reason why it is refused. */
export function changeAllotment(
  allotment: Allotment,
  { seats, releaseAt }: AllotmentChange,
  now: Date,
): Result<Allotment, AllotmentBelowUsed | AllotmentReleased> {
  if (allotment.releasedAt !== null) return err(allotmentReleased(allotment.releasedAt));
  if (seats !== null && seats < allotment.used) return err(allotmentBelowUsed(allotment.used));
  return ok({
    ...allotment,
    seats: seats ?? allotment.seats,
    releaseAt: releaseAt ?? allotment.releaseAt,
    version: allotment.version + 1,
    updatedAt: now,
  });
}

/** The allotment after its unused seats returned to general sale. Bookings keep what they have drawn. */
export function releaseAllotment(allotment: Allotment, now: Date): Result<Allotment, AllotmentReleased> {
  if (allotment.releasedAt !== null) return err(allotmentReleased(allotment.releasedAt));
  return ok({ ...allotment, releasedAt: now, version: allotment.version + 1, updatedAt: now });
}
