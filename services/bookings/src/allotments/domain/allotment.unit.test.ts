import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { ExcursionId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { AllotmentId } from './allotment-id.ts';
import { changeAllotment, releaseAllotment, unusedSeats, type Allotment } from './allotment.ts';

const now = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-12-01T09:00:00Z');

const allotment: Allotment = {
  id: randomUUID() as AllotmentId,
  version: 1,
  sessionId: randomUUID() as SessionId,
  excursionId: randomUUID() as ExcursionId,
  organizationId: randomUUID() as OrganizationId,
  regionCode: 'RU-SMO' as RegionCode,
  agencyId: randomUUID() as OrganizationId,
  seats: 10,
  used: 4,
  releaseAt: later,
  releasedAt: null,
  createdAt: now,
  updatedAt: now,
};

describe('an allotment', () => {
  it('leaves the agency what its bookings have not drawn', () => {
    expect(unusedSeats(allotment)).toBe(6);
  });

  it.each([4, 5, 20])('is changed to %p seats', (seats) => {
    expect(changeAllotment(allotment, { seats, releaseAt: null }, now)).toEqual({
      ok: true,
      value: { ...allotment, seats, version: 2 },
    });
  });

  it('keeps at least the seats in use, and the refusal states them', () => {
    expect(changeAllotment(allotment, { seats: 3, releaseAt: null }, now)).toMatchObject({
      error: { code: 'BOOKING.ALLOTMENT_BELOW_USED', used: 4 },
    });
  });

  it('is released once and leaves nothing to draw', () => {
    const released = releaseAllotment(allotment, later);
    expect(released).toMatchObject({ ok: true, value: { releasedAt: later, used: 4 } });
    if (!released.ok) return;
    expect(unusedSeats(released.value)).toBe(0);
    const refused = { error: { code: 'BOOKING.ALLOTMENT_RELEASED', releasedAt: later } };
    expect(releaseAllotment(released.value, later)).toMatchObject(refused);
    expect(changeAllotment(released.value, { seats: 12, releaseAt: null }, later)).toMatchObject(refused);
  });
});
