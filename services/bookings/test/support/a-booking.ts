import type { BookingId, BookingItemId, ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { Booking } from '../../src/bookings/domain/booking.ts';
import { codeOfBooking } from '../../src/bookings/domain/booking-code.ts';
import type { BookingItem } from '../../src/bookings/domain/booking-item.ts';

export const bookedAt = new Date('2026-11-23T09:00:00Z');
const hour = 3_600_000;
const id = '0198f6a0-0000-7000-8000-000000000001' as BookingId;

/** Six adults in a session an hour after the booking. */
export function anItem(about: Partial<BookingItem> = {}): BookingItem {
  const { seats = 6 } = about;
  return {
    id: '0198f6a0-0000-7000-8000-000000000006' as BookingItemId,
    position: 0,
    sessionId: '0198f6a0-0000-7000-8000-000000000002' as SessionId,
    excursionId: '0198f6a0-0000-7000-8000-000000000003' as ExcursionId,
    excursionVersion: 1,
    organizationId: '0198f6a0-0000-7000-8000-000000000004' as OrganizationId,
    siteId: '0198f6a0-0000-7000-8000-000000000007' as SiteId,
    regionCode: 'RU-SMO' as RegionCode,
    timeZone: 'Europe/Moscow' as TimeZone,
    startsAt: new Date(bookedAt.getTime() + hour),
    endsAt: new Date(bookedAt.getTime() + 3 * hour),
    option: 'standard',
    units: [{ type: 'ADULT', count: seats, people: seats, minors: 0, retail: 80_000, net: 70_000 }],
    seats,
    allotted: 0,
    allotmentId: null,
    price: { currency: 'RUB', retail: seats * 80_000, net: seats * 70_000 },
    refund: null,
    answer: null,
    admission: 'NOT_REQUIRED',
    passes: null,
    briefedAt: null,
    attended: null,
    ...about,
  };
}

/** A confirmed booking of one item by a portal's program. */
export function aBooking(about: Partial<Booking> = {}): Booking {
  return {
    id,
    code: codeOfBooking(id),
    status: 'CONFIRMED',
    expiresAt: null,
    answerBy: null,
    rejection: null,
    endedBy: null,
    items: [anItem()],
    booker: { subject: 'client:portal', portalId: null, organizationId: null },
    visitingOrganizationId: null,
    routeId: null,
    purpose: 'CONSUMER',
    segment: null,
    language: null,
    originRegion: 'RU-SMO' as RegionCode,
    foreignCitizens: 0,
    accessibility: [],
    resellerReference: null,
    supplierReference: null,
    createdAt: bookedAt,
    confirmedAt: null,
    updatedAt: bookedAt,
    ...about,
  };
}
