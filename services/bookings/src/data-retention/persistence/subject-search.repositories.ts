import type { BookingId } from '@promtour/kernel/id';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { SubjectId } from '../../personal-data/domain/sealed-subject.ts';
import type { SubjectSearch } from '../application/ports.ts';

export function subjectSearch(dataSource: DataSource): SubjectSearch {
  const ids = async (sql: string, parameters: unknown[]): Promise<readonly SubjectId[]> =>
    (await rowsOf<{ id: SubjectId }>(dataSource, sql, parameters)).map(({ id }) => id);
  return {
    endedBefore: (instant, limit) =>
      ids(
        `SELECT s.id FROM personal_data_subject s
           JOIN booking b ON b.id = s.booking_id
           LEFT JOIN participant p ON p.id = s.id
          WHERE (b.status IN ('EXPIRED', 'REJECTED', 'CANCELLED') AND b.updated_at < $1)
             OR NOT EXISTS (SELECT FROM booking_item i
                             WHERE i.booking_id = b.id AND i.id = coalesce(p.item_id, i.id) AND i.ends_at >= $1)
          LIMIT $2`,
        [instant, limit],
      ),
    ofBooking: (booking) => ids('SELECT id FROM personal_data_subject WHERE booking_id = $1', [booking]),
    async bookingOf(participant) {
      const [row] = await rowsOf<{ id: BookingId }>(
        dataSource,
        'SELECT booking_id AS id FROM participant WHERE id = $1',
        [participant],
      );
      return row?.id;
    },
    byContact: (index) =>
      'email' in index
        ? ids('SELECT id FROM personal_data_subject WHERE email_index = $1', [index.email])
        : ids('SELECT id FROM personal_data_subject WHERE phone_index = $1', [index.phone]),
  };
}
