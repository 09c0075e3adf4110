import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { BookingId } from '@promtour/kernel/id';
import { applyKeyset } from '@promtour/postgres/keyset';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/postgres/under-parents';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { BookingFilter, BookingReader } from '../application/ports.ts';
import type { AttendanceCorrection } from '../domain/attendance-correction.ts';
import { openStatuses, type BookingFlag } from '../domain/booking-flags.ts';
import { bookingFromRow, bookingSchema, selectionWithItems, type BookingRow } from './booking.row.ts';

/** A list of values that a column must have one of. */
type ListName =
  'statuses' | 'purposes' | 'codes' | 'resellerReferences' | 'supplierReferences' | 'visitingOrganizations';
type ItemListName = 'sessions' | 'excursions' | 'organizations' | 'regions';

const columns: Readonly<Record<ListName, string>> = {
  statuses: 'b.status',
  purposes: 'b.purpose',
  codes: 'b.code',
  resellerReferences: 'b.reseller_reference',
  supplierReferences: 'b.supplier_reference',
  visitingOrganizations: 'b.visiting_organization_id',
};

const itemColumns: Readonly<Record<ItemListName, string>> = {
  sessions: 'i.session_id',
  excursions: 'i.excursion_id',
  organizations: 'i.organization_id',
  regions: 'i.region_code',
};

/** flagsOf of domain/booking-flags.ts as SQL. */
const flagConditions: Readonly<Record<BookingFlag, string>> = {
  CLOSED_BY_HOST: 's.closed',
  HOST_SUSPENDED: 's.suspended',
  SITE_NOT_READY: 's.site_ready_until <= :now',
};

/** Maximum number of corrections returned for an item: the latest. */
const maxCorrections = 100;

/** A condition under which a viewer may see a booking. */
type Way = { readonly sql: string; readonly parameters: Readonly<Record<string, unknown>> };

/** A way whose bookings an index finds: `ids` selects them. */
type IndexedWay = Way & { readonly ids: string };

/** The items of bookings in the viewer's regions that meet a further condition. */
function itemsWith(condition: string): string {
  return `b.id IN (SELECT i.booking_id FROM booking_item i WHERE ${condition})`;
}

/**
 * The alternative conditions under which a viewer is a booking's booker or host, or is the agency. Each includes the viewer's regions, also
 * for an organization or a portal whose program is bounded to some regions.
 */
function ownWaysOf(viewer: Viewer): readonly [IndexedWay, ...IndexedWay[]] {
  const { organizationId: organization, portalId: portal, subject } = viewer;
  if (reachesEverything(viewer)) return [{ sql: 'TRUE', ids: 'SELECT id FROM booking', parameters: {} }];
  const regions = regionsOf(viewer);
  const within = (column: string, value: string, parameters: Way['parameters']): IndexedWay => {
    const sql =
      regions === undefined ? `b.${column} = :${value}` : `(b.${column} = :${value} AND ${itemsWith(regions.sql)})`;
    return {
      sql,
      ids: `SELECT b.id FROM booking b WHERE ${sql}`,
      parameters: { ...parameters, ...regions?.parameters },
    };
  };
  if (organization !== null) {
    const hosted = `i.organization_id = :organization${regions === undefined ? '' : ` AND ${regions.sql}`}`;
    const ids = `SELECT i.booking_id FROM booking_item i WHERE ${hosted}`;
    return [
      { sql: itemsWith(hosted), ids, parameters: { organization, ...regions?.parameters } },
      within('reseller_organization_id', 'organization', { organization }),
    ];
  }
  if (portal !== null) return [within('portal_id', 'portal', { portal })];
  return [within('made_by', 'subject', { subject })];
}

/**
 * The viewer's regions as a condition on an item; undefined if all regions are allowed. A single region, the usual case for a coordinator, is
 * compared for equality, so that an index returns the page in order.
 */
function regionsOf({ regions }: Viewer): Way | undefined {
  if (regions === 'ALL') return undefined;
  return regions.length === 1
    ? { sql: 'i.region_code = :ownRegion', parameters: { ownRegion: regions[0] } }
    : { sql: 'i.region_code = ANY(:ownRegions)', parameters: { ownRegions: regions } };
}

/** `maySee` as SQL: the alternative conditions under which a viewer may see a booking. */
function waysOf(viewer: Viewer): readonly [IndexedWay, ...IndexedWay[]] {
  if (viewer.organizationId !== null || viewer.portalId !== null) return ownWaysOf(viewer);
  const regions = regionsOf(viewer);
  if (regions === undefined) return [{ sql: 'TRUE', ids: 'SELECT id FROM booking', parameters: {} }];
  const ids = `SELECT i.booking_id FROM booking_item i WHERE ${regions.sql}`;
  return [{ sql: itemsWith(regions.sql), ids, parameters: regions.parameters }];
}

/** The alternatives as one condition: a union of what their indexes find, since PostgreSQL scans the table for an OR of them. */
function anyOf(ways: readonly [IndexedWay, ...IndexedWay[]]): Way {
  return {
    sql: ways.length === 1 ? ways[0].sql : `b.id IN (${ways.map(({ ids }) => ids).join(' UNION ALL ')})`,
    parameters: Object.assign({}, ...ways.map(({ parameters }) => parameters)) as Way['parameters'],
  };
}

/** Reads on behalf of one viewer. */
export function createBookingReader(dataSource: DataSource, viewer: Viewer): BookingReader {
  const { manager } = dataSource;

  const ways = waysOf(viewer);
  const anyWay = anyOf(ways);
  const own = anyOf(ownWaysOf(viewer));

  function matching(filter: BookingFilter, way: Way): SelectQueryBuilder<{ id: BookingId }> {
    const query = manager.createQueryBuilder(bookingSchema, 'b').select('b.id').where(way.sql, way.parameters);
    const restrict = (column: string, name: string, values: readonly unknown[]): string => {
      query.setParameter(name, values.length === 1 ? values[0] : values);
      // Most lists have one value; with equality, an index on it and the id returns the page in order without reading the rest.
      return values.length === 1 ? `${column} = :${name}` : `${column} = ANY(:${name})`;
    };
    for (const name of Object.keys(columns) as ListName[]) {
      const values = filter[name];
      if (values !== undefined) query.andWhere(restrict(columns[name], name, values));
    }
    const ofItems = (Object.keys(itemColumns) as ItemListName[]).flatMap((name) => {
      const values = filter[name];
      return values === undefined ? [] : [restrict(itemColumns[name], name, values)];
    });
    // One item must meet all conditions: a visit of this plant in that region, not of one here and one there.
    if (ofItems.length > 0) query.andWhere(itemsWith(ofItems.join(' AND ')));
    const ofSessions = [
      ...(filter.dates.from === undefined ? [] : ['s.local_date >= :from']),
      ...(filter.dates.to === undefined ? [] : ['s.local_date <= :to']),
      ...(filter.flags === undefined
        ? []
        : [`(${filter.flags.map((flag) => flagConditions[flag]).join(' OR ') || 'FALSE'})`]),
    ];
    if (ofSessions.length > 0)
      query.andWhere(
        itemsWith(`i.session_id IN (SELECT s.session_id FROM session_inventory s WHERE ${ofSessions.join(' AND ')})`),
        { ...filter.dates, now: filter.now },
      );
    if (filter.flags !== undefined) query.andWhere('b.status = ANY(:open)', { open: openStatuses });
    if (filter.changedSince !== undefined) query.andWhere('b.updated_at >= :since', { since: filter.changedSince });
    return query;
  }

  async function byId(ids: readonly BookingId[]) {
    if (ids.length === 0) return [];
    const rows = await manager.query<BookingRow[]>(
      `SELECT ${selectionWithItems('b')} FROM booking b WHERE b.id = ANY($1::uuid[])`,
      [ids],
    );
    return rows.map(bookingFromRow);
  }

  /** The bookings of these ids that the viewer may see. */
  async function visible(ids: readonly BookingId[]) {
    const [sql, parameters] = manager
      .createQueryBuilder(bookingSchema, 'b')
      .select('b.id')
      .where(anyWay.sql, anyWay.parameters)
      .andWhere('b.id = ANY(:ids)', { ids })
      .getQueryAndParameters();
    const rows = await manager.query<BookingRow[]>(
      `SELECT ${selectionWithItems('b')} FROM booking b WHERE b.id IN (${sql})`,
      parameters,
    );
    return rows.map(bookingFromRow);
  }

  const underSessions = (filter: BookingFilter) =>
    matching(filter, anyWay).andWhere(itemsWith(`i.session_id = ${parentKey}`));

  return {
    async bookings(filter, page) {
      // One statement for each alternative, whose index returns its page in order. For an OR of them PostgreSQL may scan all bookings
      // from the newest on, which is slow for a viewer whose bookings are old.
      const pages = await Promise.all(
        ways.map((way) => applyKeyset(matching(filter, way), [{ sql: 'b.id', type: 'uuid' }], 'DESC', page).getMany()),
      );
      const ids = [...new Set(pages.flat().map(({ id }) => id))]
        .sort((a, b) => (a < b === (page.backward === true) ? -1 : 1))
        .slice(0, page.limit + 1);
      const bookings = new Map((await byId(ids)).map((booking) => [booking.id, booking]));
      return ids.flatMap((id) => bookings.get(id) ?? []);
    },
    countBookings: (filter) => matching(filter, anyWay).getCount(),
    bookingsById: visible,
    async bookingsByItem(ids) {
      const rows = await manager.query<{ booking_id: BookingId }[]>(
        'SELECT DISTINCT booking_id FROM booking_item WHERE id = ANY($1::uuid[])',
        [ids],
      );
      const bookings = await visible(rows.map((row) => row.booking_id));
      return new Map(bookings.flatMap((booking) => booking.items.map(({ id }) => [id, booking] as const)));
    },
    async ofSessions(sessions, filter, page) {
      const query = applyKeyset(underSessions(filter), [{ sql: 'b.id', type: 'uuid' }], 'DESC', page);
      const ids = await pagesUnderParents(manager, { keys: sessions, type: 'uuid' }, query, ({ id }) => id);
      const bookings = new Map((await byId([...new Set([...ids.values()].flat())])).map((one) => [one.id, one]));
      return new Map([...ids].map(([session, some]) => [session, some.flatMap((id) => bookings.get(id) ?? [])]));
    },
    countOfSessions: (sessions, filter) =>
      countsUnderParents(manager, { keys: sessions, type: 'uuid' }, underSessions(filter)),
    async withContact(ids) {
      const rows = await manager
        .createQueryBuilder(bookingSchema, 'b')
        .select('b.id', 'id')
        .where(own.sql, own.parameters)
        .andWhere('b.id = ANY(:ids)', { ids })
        .getRawMany<{ id: BookingId }>();
      return rows.map(({ id }) => id);
    },
    async corrections(ids) {
      const { sql, parameters } = anyWay;
      const rows = await manager
        .createQueryBuilder(bookingSchema, 'b')
        .innerJoin('booking_item', 'item', 'item.booking_id = b.id')
        .innerJoin(
          (latest) =>
            latest
              .select('a.*')
              .addSelect('row_number() OVER (PARTITION BY a.item_id ORDER BY a.id DESC)', 'nth')
              .from('attendance_correction', 'a')
              .where('a.item_id = ANY(:ids)'),
          'c',
          'c.item_id = item.id AND c.nth <= :most',
          { most: maxCorrections },
        )
        .select('c.id', 'id')
        .addSelect('c.item_id', 'itemId')
        .addSelect('c.attended_before', 'from')
        .addSelect('c.attended_after', 'to')
        .addSelect('c.reason', 'reason')
        .addSelect('c.corrected_by', 'by')
        .addSelect('c.corrected_at', 'at')
        .where(sql, parameters)
        .andWhere('item.id = ANY(:ids)', { ids })
        .orderBy('c.id', 'DESC')
        .getRawMany<AttendanceCorrection>();
      return Map.groupBy(rows, ({ itemId }) => itemId);
    },
    async nextDue() {
      const [row] = await manager.query<{ next: Date | null }[]>(
        `SELECT min(coalesce(expires_at, answer_by)) AS next FROM booking WHERE status IN ('ON_HOLD', 'PENDING')`,
      );
      return row?.next ?? undefined;
    },
  };
}
