import type { AllotmentId } from '../../allotments/domain/allotment-id.ts';
import type { AccessibilityFeature } from '@promtour/kernel/admission/rules';
import type {
  BookingId,
  BookingItemId,
  ExcursionId,
  OrganizationId,
  PortalId,
  RouteId,
  SessionId,
  SiteId,
} from '@promtour/kernel/id';
import type { VisitorSegment } from '@promtour/kernel/offer-terms';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import {
  array,
  integer,
  jsonb,
  nullable,
  primary,
  safeInteger,
  table,
  text,
  timestamptz,
  unselected,
  uuid,
  type RowOf,
  type SelectedRowOf,
} from '@promtour/postgres/table';
import {
  firstStart,
  seatsOf,
  type Booking,
  type BookingSide,
  type BookingStatus,
  type RejectionReason,
} from '../domain/booking.ts';
import type { AdmissionStatus, BookedUnit, BookingItem, HostAnswer } from '../domain/booking-item.ts';

export const bookingSchema = table('booking', {
  id: primary(uuid<BookingId>()),
  code: text(),
  status: text<BookingStatus>(),
  expiresAt: nullable(timestamptz()),
  answerBy: nullable(timestamptz()),
  rejection: nullable(text<RejectionReason>()),
  endedBy: nullable(text<BookingSide>()),
  madeBy: nullable(text()),
  portalId: nullable(uuid<PortalId>()),
  resellerOrganizationId: nullable(uuid<OrganizationId>()),
  visitingOrganizationId: nullable(uuid<OrganizationId>()),
  routeId: nullable(uuid<RouteId>()),
  purpose: text<Purpose>(),
  segment: nullable(text<VisitorSegment>()),
  language: nullable(text()),
  originRegion: text<RegionCode>(),
  foreignCitizens: integer(),
  accessibility: array(text<AccessibilityFeature>()),
  resellerReference: nullable(text()),
  supplierReference: nullable(text()),
  createdAt: timestamptz(),
  confirmedAt: nullable(timestamptz()),
  updatedAt: timestamptz(),
  /** Of all items: what a client has on hold is counted from this table alone. */
  seats: unselected(integer()),
  sessionIds: unselected(array(uuid<SessionId>())),
  sessionSeats: unselected(array(integer())),
  /** Start of the first session, which bounds the hold. */
  startsAt: unselected(timestamptz()),
  /** Host and region of the first item: whose audit log the booking belongs to. */
  organizationId: unselected(uuid<OrganizationId>()),
  regionCode: unselected(text<RegionCode>()),
});

export const bookingItemSchema = table('booking_item', {
  id: primary(uuid<BookingItemId>()),
  bookingId: uuid<BookingId>(),
  position: integer(),
  sessionId: uuid<SessionId>(),
  excursionId: uuid<ExcursionId>(),
  excursionVersion: integer(),
  organizationId: uuid<OrganizationId>(),
  siteId: uuid<SiteId>(),
  regionCode: text<RegionCode>(),
  timeZone: text<TimeZone>(),
  startsAt: timestamptz(),
  endsAt: timestamptz(),
  option: text(),
  units: jsonb<readonly BookedUnit[]>(),
  seats: integer(),
  allotted: integer(),
  allotmentId: nullable(uuid<AllotmentId>()),
  currency: text(),
  retail: safeInteger(),
  net: safeInteger(),
  refund: nullable(safeInteger()),
  answer: nullable(text<HostAnswer>()),
  admission: text<AdmissionStatus>(),
  passes: nullable(integer()),
  briefedAt: nullable(timestamptz()),
  attended: nullable(integer()),
});

/** A booking's row as it is read, with its items as JSON. */
export type BookingRow = SelectedRowOf<typeof bookingSchema> & { readonly items: readonly ItemJson[] };

export type ItemRow = RowOf<typeof bookingItemSchema>;

type Instants = 'startsAt' | 'endsAt' | 'briefedAt';
type ItemJson = Omit<ItemRow, Instants | 'bookingId'> & {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly briefedAt: string | null;
};

/** The columns of a booking under an alias, with its items: one statement reads both. */
export function selectionWithItems(alias: string): string {
  return `${bookingSchema.selectionOf(alias)},
    (SELECT json_agg(i ORDER BY i.position) FROM (SELECT ${bookingItemSchema.selectionOf('item')}
       FROM booking_item item WHERE item.booking_id = ${alias}.id) i) AS items`;
}

export function bookingToRow(booking: Booking): RowOf<typeof bookingSchema> {
  const { booker, items, accessibility, ...columns } = booking;
  const { subject: madeBy, portalId, organizationId: resellerOrganizationId } = booker;
  const [first] = items;
  if (first === undefined) throw new RangeError('A booking has an item');
  return {
    ...columns,
    ...{ madeBy, portalId, resellerOrganizationId, accessibility: [...accessibility] },
    seats: seatsOf(booking),
    sessionIds: items.map(({ sessionId }) => sessionId),
    sessionSeats: items.map(({ seats }) => seats),
    startsAt: firstStart(booking),
    organizationId: first.organizationId,
    regionCode: first.regionCode,
  };
}

export function itemToRow(bookingId: BookingId, { price, ...columns }: BookingItem): ItemRow {
  return { bookingId, ...columns, ...price };
}

export function bookingFromRow({ items, madeBy, portalId, resellerOrganizationId, ...columns }: BookingRow): Booking {
  return {
    ...columns,
    booker: { subject: madeBy, portalId, organizationId: resellerOrganizationId },
    items: items.map(itemFromJson),
  };
}

function itemFromJson({ currency, retail, net, startsAt, endsAt, briefedAt, ...columns }: ItemJson): BookingItem {
  return {
    ...columns,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    briefedAt: briefedAt === null ? null : new Date(briefedAt),
    price: { currency, retail, net },
  };
}
