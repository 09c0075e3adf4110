import type { BookingId, BookingItemId } from '@promtour/kernel/id';
import { rowsOf } from '@promtour/postgres/sql';
import type { EntityManager } from 'typeorm';
import type { VoucherIssues } from '../application/ports.ts';
import type { VoucherIssue } from '../domain/voucher.ts';

export function voucherIssueRepository(manager: EntityManager): VoucherIssues {
  return {
    async latest(items) {
      const rows = await rowsOf<VoucherIssue & { itemId: BookingItemId }>(
        manager,
        `SELECT DISTINCT ON (item_id) item_id AS "itemId", serial, per, issued_at AS "issuedAt"
         FROM voucher_issue WHERE item_id = ANY($1) ORDER BY item_id, serial DESC`,
        [items],
      );
      return new Map(rows.map(({ itemId, ...issue }) => [itemId, issue]));
    },
    async bookingOf(item) {
      const [row] = await rowsOf<{ bookingId: BookingId }>(
        manager,
        'SELECT booking_id AS "bookingId" FROM booking_item WHERE id = $1',
        [item],
      );
      return row?.bookingId;
    },
    async add(item, { serial, per, issuedAt, issuedBy }) {
      await manager.query(
        'INSERT INTO voucher_issue (item_id, serial, per, issued_at, issued_by) VALUES ($1, $2, $3, $4, $5)',
        [item, serial, per, issuedAt, issuedBy],
      );
    },
  };
}
