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

export function createBookingReader(dataSource: DataSource): BookingReader {
  const { manager } = dataSource;

  function bookings(filter: BookingFilter): SelectQueryBuilder<BookingRow> {
    const query = manager.createQueryBuilder(bookingSchema, 'b');
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
      return (await manager.findBy(bookingSchema, { id: In([...ids]) })).map(bookingFromRow);
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
