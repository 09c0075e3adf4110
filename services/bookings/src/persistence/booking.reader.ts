import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import { applyKeyset } from '@promtour/service-kit/persistence/keyset';
import { In, type DataSource, type SelectQueryBuilder } from 'typeorm';
import type { BookingFilter, BookingReader } from '../application/ports.ts';
import { bookingFromRow, bookingSchema, type BookingRow } from './booking.row.ts';
import { inventoryFromRow, inventorySchema } from './inventory.row.ts';

const conditions: Readonly<Record<keyof BookingFilter, string>> = {
  sessions: 'b.session_id',
  excursions: 'b.excursion_id',
  organizations: 'b.organization_id',
  statuses: 'b.status',
  purposes: 'b.purpose',
};

/**
 * `maySee` as SQL: what narrows a list to the bookings that are the viewer's to see. One region, as most coordinators have, is
 * compared for equality: then an index gives the page in order.
 */
function whereSeen(query: SelectQueryBuilder<BookingRow>, viewer: Viewer): SelectQueryBuilder<BookingRow> {
  const { organizationId: organization, portalId: portal, subject, regions } = viewer;
  if (reachesEverything(viewer)) return query;
  if (organization !== null)
    return query.andWhere('(b.organization_id = :organization OR b.reseller_organization_id = :organization)', {
      organization,
    });
  if (portal !== null) return query.andWhere('b.portal_id = :portal', { portal });
  const [region, ...more] = regions;
  const inRegions = more.length === 0 ? 'b.region_code = :region' : 'b.region_code = ANY(:regions)';
  return viewer.scopes.has('bookings:write')
    ? query.andWhere(`(${inRegions} OR b.made_by = :subject)`, { region: region ?? null, regions, subject })
    : query.andWhere(inRegions, { region: region ?? null, regions });
}

/** Reads on behalf of one viewer. */
export function createBookingReader(dataSource: DataSource, viewer: Viewer): BookingReader {
  const { manager } = dataSource;

  function bookings(filter: BookingFilter): SelectQueryBuilder<BookingRow> {
    const query = whereSeen(manager.createQueryBuilder(bookingSchema, 'b'), viewer);
    for (const name of Object.keys(conditions) as (keyof BookingFilter)[]) {
      const values = filter[name];
      if (values === undefined) continue;
      // One value, as most lists have: then an index on it and the id gives the page in order, without reading the rest.
      if (values.length === 1) query.andWhere(`${conditions[name]} = :${name}`, { [name]: values[0] });
      else query.andWhere(`${conditions[name]} = ANY(:${name})`, { [name]: values });
    }
    return query;
  }

  return {
    async bookings(filter, page) {
      const rows = await applyKeyset(bookings(filter), [{ sql: 'b.id', type: 'uuid' }], 'DESC', page).getMany();
      return rows.map(bookingFromRow);
    },
    countBookings: (filter) => bookings(filter).getCount(),
    async bookingsById(ids) {
      const query = manager.createQueryBuilder(bookingSchema, 'b').where('b.id = ANY(:ids)', { ids });
      return (await whereSeen(query, viewer).getMany()).map(bookingFromRow);
    },
    async inventories(sessions) {
      return (await manager.findBy(inventorySchema, { sessionId: In([...sessions]) })).map(inventoryFromRow);
    },
    async nextExpiry() {
      const [row] = await manager.query<{ next: Date | null }[]>(
        `SELECT min(expires_at) AS next FROM booking WHERE status = 'ON_HOLD'`,
      );
      return row?.next ?? undefined;
    },
  };
}
