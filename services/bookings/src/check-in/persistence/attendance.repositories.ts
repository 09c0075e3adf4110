import { rowsOf } from '@promtour/postgres/sql';
import type { EntityManager } from 'typeorm';
import type { UnrecordedAttendance, UnrecordedItem } from '../application/close-attendance.ts';

export function unrecordedAttendance(manager: EntityManager): UnrecordedAttendance {
  return {
    async lockEnded(after, before, limit) {
      const ended = await rowsOf<{ id: string }>(
        manager,
        `SELECT i.id FROM booking_item i JOIN booking b ON b.id = i.booking_id
         WHERE i.attended IS NULL AND i.ends_at > $1 AND i.ends_at <= $2 AND b.status = 'CONFIRMED'
           AND (i.briefed_at IS NOT NULL AND (i.admission = 'NOT_REQUIRED' OR i.passes > 0)
             OR NOT EXISTS (SELECT FROM check_in c WHERE c.item_id = i.id AND c.admitted > 0))
         ORDER BY i.ends_at LIMIT $3 FOR UPDATE OF b, i SKIP LOCKED`,
        [after, before, limit],
      );
      // A separate statement, so that it counts scans that were recorded before the items were locked.
      return rowsOf<UnrecordedItem>(
        manager,
        `SELECT i.id AS item, i.booking_id AS booking, coalesce(sum(c.admitted), 0)::integer AS "checkedIn"
         FROM booking_item i LEFT JOIN check_in c ON c.item_id = i.id
         WHERE i.id = ANY($1) GROUP BY i.id ORDER BY i.ends_at`,
        [ended.map(({ id }) => id)],
      );
    },
  };
}
