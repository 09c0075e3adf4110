import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import { applyKeyset } from '@promtour/postgres/keyset';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { BookingContact, BookingFilter, BookingReader } from '../application/ports.ts';
import type { AttendanceCorrection } from '../domain/attendance-correction.ts';
import { bookingFromRow, bookingSchema, type BookingRow } from './booking.row.ts';

type ListFilter = Omit<BookingFilter, 'dates'>;

const conditions: Readonly<Record<keyof ListFilter, string>> = {
  sessions: 'b.session_id',
  excursions: 'b.excursion_id',
  organizations: 'b.organization_id',
  statuses: 'b.status',
  purposes: 'b.purpose',
  regions: 'b.region_code',
};

/** Maximum number of corrections returned for a booking: the latest. */
const maxCorrections = 100;

/** A condition under which a viewer may see a booking. */
type Way = { readonly sql: string; readonly parameters: Readonly<Record<string, unknown>> };

/**
 * `mayChange(…, 'SETTLE')` as SQL: the alternative conditions under which a viewer may settle a booking. Each includes the viewer's
 * regions, also for an organization or a portal whose program is bounded to some regions.
 */
function ownWaysOf(viewer: Viewer): readonly [Way, ...Way[]] {
  const { organizationId: organization, portalId: portal, subject } = viewer;
  if (reachesEverything(viewer)) return [{ sql: 'TRUE', parameters: {} }];
  const within = (sql: string, parameters: Way['parameters']): Way => {
    const regions = regionsOf(viewer);
    return regions === undefined
      ? { sql, parameters }
      : { sql: `(${sql} AND ${regions.sql})`, parameters: { ...parameters, ...regions.parameters } };
  };
  if (organization !== null)
    return [
      within('b.organization_id = :organization', { organization }),
      within('b.reseller_organization_id = :organization', { organization }),
    ];
  if (portal !== null) return [within('b.portal_id = :portal', { portal })];
  return [within('b.made_by = :subject', { subject })];
}

/**
 * The viewer's regions as a condition; undefined if all regions are allowed. A single region, the usual case for a coordinator, is compared
 * for equality, so that an index returns the page in order.
 */
function regionsOf({ regions }: Viewer): Way | undefined {
  if (regions === 'ALL') return undefined;
  return regions.length === 1
    ? { sql: 'b.region_code = :ownRegion', parameters: { ownRegion: regions[0] } }
    : { sql: 'b.region_code = ANY(:ownRegions)', parameters: { ownRegions: regions } };
}

/** `maySee` as SQL: the alternative conditions under which a viewer may see a booking. */
function waysOf(viewer: Viewer): readonly [Way, ...Way[]] {
  if (viewer.organizationId !== null || viewer.portalId !== null) return ownWaysOf(viewer);
  return [regionsOf(viewer) ?? { sql: 'TRUE', parameters: {} }];
}

/** The alternatives as one condition. */
function anyOf(ways: readonly Way[]): Way {
  return {
    sql: `(${ways.map(({ sql }) => sql).join(' OR ')})`,
    parameters: Object.assign({}, ...ways.map(({ parameters }) => parameters)) as Way['parameters'],
  };
}

/** Reads on behalf of one viewer. */
export function createBookingReader(dataSource: DataSource, viewer: Viewer): BookingReader {
  const { manager } = dataSource;

  const ways = waysOf(viewer);
  const anyWay = anyOf(ways);
  const own = anyOf(ownWaysOf(viewer));

  function bookings(filter: BookingFilter, way: Way): SelectQueryBuilder<BookingRow> {
    const query = manager.createQueryBuilder(bookingSchema, 'b').where(way.sql, way.parameters);
    for (const name of Object.keys(conditions) as (keyof ListFilter)[]) {
      const values = filter[name];
      if (values === undefined) continue;
      // Most lists have one value; with equality, an index on it and the id returns the page in order without reading the rest.
      if (values.length === 1) query.andWhere(`${conditions[name]} = :${name}`, { [name]: values[0] });
      else query.andWhere(`${conditions[name]} = ANY(:${name})`, { [name]: values });
    }
    const { from, to } = filter.dates;
    const days = [
      ...(from === undefined ? [] : ['s.local_date >= :from']),
      ...(to === undefined ? [] : ['s.local_date <= :to']),
    ];
    if (days.length > 0)
      query.andWhere(`b.session_id IN (SELECT s.session_id FROM session_inventory s WHERE ${days.join(' AND ')})`, {
        from,
        to,
      });
    return query;
  }

  return {
    async bookings(filter, page) {
      // One statement for each alternative, whose index returns its page in order. For an OR of them PostgreSQL may scan all bookings
      // from the newest on, which is slow for a viewer whose bookings are old.
      const pages = await Promise.all(
        ways.map((way) => applyKeyset(bookings(filter, way), [{ sql: 'b.id', type: 'uuid' }], 'DESC', page).getMany()),
      );
      const rows = new Map(pages.flat().map((row) => [row.id, row]));
      return [...rows.values()]
        .sort((a, b) => (a.id < b.id === (page.backward === true) ? -1 : 1))
        .slice(0, page.limit + 1)
        .map(bookingFromRow);
    },
    countBookings: (filter) => bookings(filter, anyWay).getCount(),
    async bookingsById(ids) {
      const query = manager
        .createQueryBuilder(bookingSchema, 'b')
        .where(anyWay.sql, anyWay.parameters)
        .andWhere('b.id = ANY(:ids)', { ids });
      return (await query.getMany()).map(bookingFromRow);
    },
    contacts: (ids) =>
      manager
        .createQueryBuilder(bookingSchema, 'b')
        .innerJoin('booking_contact', 'c', 'c.booking_id = b.id')
        .select('b.id', 'bookingId')
        .addSelect('c.name', 'name')
        .addSelect('c.email', 'email')
        .addSelect('c.phone', 'phone')
        .where(own.sql, own.parameters)
        .andWhere('b.id = ANY(:ids)', { ids })
        .getRawMany<BookingContact>(),
    async corrections(ids) {
      const { sql, parameters } = anyWay;
      const rows = await manager
        .createQueryBuilder(bookingSchema, 'b')
        .innerJoin(
          (latest) =>
            latest
              .select('a.*')
              .addSelect('row_number() OVER (PARTITION BY a.booking_id ORDER BY a.id DESC)', 'nth')
              .from('attendance_correction', 'a')
              .where('a.booking_id = ANY(:ids)'),
          'c',
          'c.booking_id = b.id AND c.nth <= :most',
          { most: maxCorrections },
        )
        .select('c.id', 'id')
        .addSelect('c.booking_id', 'bookingId')
        .addSelect('c.attended_before', 'from')
        .addSelect('c.attended_after', 'to')
        .addSelect('c.reason', 'reason')
        .addSelect('c.corrected_by', 'by')
        .addSelect('c.corrected_at', 'at')
        .where(sql, parameters)
        .andWhere('b.id = ANY(:ids)', { ids })
        .orderBy('c.id', 'DESC')
        .getRawMany<AttendanceCorrection>();
      return Map.groupBy(rows, ({ bookingId }) => bookingId);
    },
    async nextExpiry() {
      const [row] = await manager.query<{ next: Date | null }[]>(
        `SELECT min(expires_at) AS next FROM booking WHERE status = 'ON_HOLD'`,
      );
      return row?.next ?? undefined;
    },
  };
}
