import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { BookingId, BookingItemId, ExcursionId, OrganizationId, PortalId, SessionId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';
import { applyKeyset, type KeysetColumn } from '@promtour/postgres/keyset';
import {
  date,
  integer,
  jsonb,
  nullable,
  primary,
  safeInteger,
  table,
  text,
  timestamptz,
  uuid,
  type RowOf,
} from '@promtour/postgres/table';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { BookingStatus } from '../../bookings/domain/booking.ts';
import type { BookedUnit } from '../../bookings/domain/booking-item.ts';
import type { ReconciliationReader } from '../application/ports.ts';
import type { ReconciliationFilter, ReconciliationLine, ReconciliationTotal } from '../domain/reconciliation.ts';

/** A view of the confirmed items. */
export const reconciliationLineSchema = table('reconciliation_line', {
  itemId: primary(uuid<BookingItemId>()),
  bookingId: uuid<BookingId>(),
  code: text(),
  status: text<BookingStatus>(),
  resellerReference: nullable(text()),
  supplierReference: nullable(text()),
  bookedAt: timestamptz(),
  confirmedAt: timestamptz(),
  sessionId: uuid<SessionId>(),
  visitedOn: date(),
  startsAtTime: text(),
  excursionId: uuid<ExcursionId>(),
  title: nullable(jsonb<LocalizedText>()),
  organizationId: uuid<OrganizationId>(),
  regionCode: text<RegionCode>(),
  madeBy: nullable(text()),
  portalId: nullable(uuid<PortalId>()),
  resellerOrganizationId: nullable(uuid<OrganizationId>()),
  option: text(),
  units: jsonb<readonly BookedUnit[]>(),
  seats: integer(),
  attended: nullable(integer()),
  currency: text(),
  retail: safeInteger(),
  net: safeInteger(),
  refund: safeInteger(),
  due: safeInteger(),
});

type Row = RowOf<typeof reconciliationLineSchema>;

const byBooking: readonly KeysetColumn[] = [
  { sql: 'l.booking_id', type: 'uuid' },
  { sql: 'l.item_id', type: 'uuid' },
];

export function createReconciliationReader({ manager }: DataSource, viewer: Viewer): ReconciliationReader {
  // Every line that an organization reconciles is its own as booker or host; a portal sells at the retail price. See `maySeeNet`.
  const seesNet = viewer.portalId === null && (viewer.organizationId !== null || reachesEverything(viewer));

  function matching(filter: ReconciliationFilter): SelectQueryBuilder<Row> {
    const { period, organizations, resellers, portals } = filter;
    const query = manager.createQueryBuilder(reconciliationLineSchema, 'l');
    restrictTo(viewer, query);
    if ('visited' in period)
      query.andWhere(
        'l.session_id IN (SELECT s.session_id FROM session_inventory s WHERE s.local_date BETWEEN :from AND :to)',
        period.visited,
      );
    else {
      const { from, before } = period.booked;
      // Ids begin with the time: an index finds the period.
      query
        .andWhere('l.booked_at >= :from AND l.booked_at < :before', { from, before })
        .andWhere('l.booking_id >= :first AND l.booking_id < :end', { first: idAt(from), end: idAt(before) });
    }
    if (organizations !== undefined) query.andWhere('l.organization_id = ANY(:organizations)', { organizations });
    if (resellers !== undefined) query.andWhere('l.reseller_organization_id = ANY(:resellers)', { resellers });
    if (portals !== undefined) query.andWhere('l.portal_id = ANY(:portals)', { portals });
    return query;
  }

  return {
    lines: async (filter, page) =>
      (await applyKeyset(matching(filter), byBooking, 'ASC', page).getMany()).map((row) => lineFromRow(row, seesNet)),
    async totals(filter) {
      const rows = await matching(filter)
        .select('l.currency', 'currency')
        .addSelect('count(*)::int', 'items')
        .addSelect('sum(l.seats)::int', 'seats')
        .addSelect('sum(l.retail)::float8', 'retail')
        .addSelect('sum(l.net)::float8', 'net')
        .addSelect('sum(l.refund)::float8', 'refund')
        .addSelect('sum(l.due)::float8', 'due')
        .groupBy('l.currency')
        .orderBy('l.currency')
        .getRawMany<Omit<ReconciliationTotal, 'net' | 'commission'> & { readonly net: number }>();
      return rows.map((row) => ({ ...row, ...netOf(row, seesNet) }));
    },
  };
}

/** The booker's and the host's lines, within the viewer's regions; all for the agency. */
function restrictTo(viewer: Viewer, query: SelectQueryBuilder<Row>): void {
  const { organizationId: organization, portalId: portal, subject, regions } = viewer;
  if (reachesEverything(viewer)) return;
  if (regions !== 'ALL') query.andWhere('l.region_code = ANY(:ownRegions)', { ownRegions: regions });
  if (organization !== null)
    // The union is what the indexes of the two parties find; for the condition alone all items of the period are read.
    query
      .andWhere(
        `l.booking_id IN (SELECT id FROM booking WHERE reseller_organization_id = :organization
           UNION ALL SELECT booking_id FROM booking_item WHERE organization_id = :organization)`,
        { organization },
      )
      .andWhere('(l.reseller_organization_id = :organization OR l.organization_id = :organization)');
  else if (portal !== null) query.andWhere('l.portal_id = :portal', { portal });
  else query.andWhere('l.made_by = :subject', { subject });
}

function lineFromRow(row: Row, seesNet: boolean): ReconciliationLine {
  const { sessionId: _sessionId, regionCode: _regionCode, madeBy: _madeBy, ...line } = row;
  return { ...line, ...netOf(row, seesNet) };
}

function netOf({ retail, net }: { readonly retail: number; readonly net: number }, seesNet: boolean) {
  return seesNet ? { net, commission: retail - net } : { net: null, commission: null };
}

/** The least UUIDv7 of a time. */
function idAt(time: Date | undefined): string {
  const hex = (time ?? new Date(0)).getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
