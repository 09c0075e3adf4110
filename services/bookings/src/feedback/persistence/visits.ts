import type { Viewer } from '@promtour/access/viewer';
import { notFound } from '@promtour/kernel/failure';
import type { BookingId } from '@promtour/kernel/id';
import { err, ok } from '@promtour/kernel/result';
import { localDate } from '@promtour/kernel/time-zone';
import type { EntityManager } from 'typeorm';
import { hostedItems } from '../../bookings/application/who-may-access-bookings.policy.ts';
import type { BookingRepository } from '../../bookings/application/ports.ts';
import type { Visits } from '../application/ports.ts';

/** The visits of a viewer: those that it hosts, and those of bookings that it made. */
export function visitRepository(manager: EntityManager, viewer: Viewer, bookings: BookingRepository): Visits {
  return {
    async findForUpdate(itemId) {
      const [row] = await manager.query<{ bookingId: BookingId }[]>(
        'SELECT booking_id AS "bookingId" FROM booking_item WHERE id = $1',
        [itemId],
      );
      if (row === undefined) return err(notFound('BookingItem', itemId));
      const hosted = await bookings.findForUpdate(row.bookingId, 'REDEEM');
      const isHost = hosted.ok && hostedItems(viewer, hosted.value).some(({ id }) => id === itemId);
      const found = isHost ? hosted : await bookings.findForUpdate(row.bookingId, 'BOOK');
      if (!found.ok) return found.error.code === 'NOT_FOUND' ? err(notFound('BookingItem', itemId)) : found;
      const { id: bookingId, items, visitingOrganizationId, purpose, originRegion } = found.value;
      const item = items.find(({ id }) => id === itemId);
      if (item === undefined) return err(notFound('BookingItem', itemId));
      const { excursionId, organizationId, regionCode, startsAt, timeZone, attended } = item;
      return ok({
        ...{
          itemId,
          bookingId,
          excursionId,
          organizationId,
          regionCode,
          visitingOrganizationId,
          purpose,
          originRegion,
        },
        visitedOn: localDate(startsAt, timeZone),
        attended: attended ?? 0,
      });
    },
  };
}
