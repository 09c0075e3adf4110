import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { BookingId } from '@promtour/kernel/id';
import { applyKeyset } from '@promtour/postgres/keyset';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/postgres/under-parents';
import type { ListReader } from '@promtour/service-kit/graphql/batched-list';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { BookingChange } from '../domain/booking-change.ts';
import { bookingHistorySchema, changeFromRow, type BookingHistoryRow } from './booking-history.row.ts';

/** Histories of bookings that the viewer sees: without the items of other hosts and regions. */
export function createBookingHistoryReader(
  { manager }: DataSource,
  viewer: Viewer,
): ListReader<BookingId, null, BookingChange> {
  function history(): SelectQueryBuilder<BookingHistoryRow> {
    const query = manager.createQueryBuilder(bookingHistorySchema, 'h').where(`h.booking_id = ${parentKey}`);
    const { organizationId: organization, portalId, regions } = viewer;
    if (reachesEverything(viewer) || portalId !== null) return query;
    if (organization !== null)
      return query.andWhere(
        '(h.item_id IS NULL OR h.item_host_id = :organization OR h.booker_organization_id = :organization)',
        { organization },
      );
    return regions === 'ALL'
      ? query
      : query.andWhere('(h.item_id IS NULL OR h.item_region_code = ANY(:regions))', { regions });
  }

  return {
    read: (keys, _query, page) =>
      pagesUnderParents(
        manager,
        { keys, type: 'uuid' },
        applyKeyset(history(), [{ sql: 'h.id', type: 'bigint' }], 'DESC', page),
        changeFromRow,
      ),
    count: (keys) => countsUnderParents(manager, { keys, type: 'uuid' }, history()),
  };
}
