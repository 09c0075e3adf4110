import type { BookingId, BookingItemId } from '@promtour/kernel/id';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource, EntityManager } from 'typeorm';
import type { ListReader, ListRepository, ListSummary } from '../application/ports.ts';
import type { Participant, ParticipantList } from '../domain/participant-list.ts';
import { listSchema, participantSchema } from './participant.row.ts';

const rows = participantSchema.rowSet();
const decisions = participantSchema.rowSet('id', 'pass', 'refusal');

export function listRepository(manager: EntityManager): ListRepository {
  return {
    async bookingOf(item) {
      const [row] = await rowsOf<{ id: BookingId }>(
        manager,
        'SELECT booking_id AS id FROM booking_item WHERE id = $1',
        [item],
      );
      return row?.id;
    },
    async find(item) {
      const [row] = await rowsOf<ParticipantList>(
        manager,
        `SELECT ${listSchema.selection} FROM participant_list WHERE item_id = $1`,
        [item],
      );
      return row;
    },
    participants: (item) =>
      rowsOf<Participant>(
        manager,
        `SELECT ${participantSchema.selection} FROM participant WHERE item_id = $1 ORDER BY position`,
        [item],
      ),
    async save(list) {
      await manager.query(
        `${listSchema.insertion} ON CONFLICT (item_id) DO UPDATE SET submitted_at = EXCLUDED.submitted_at,
           finalized_at = EXCLUDED.finalized_at, foreigners_approved_at = EXCLUDED.foreigners_approved_at`,
        listSchema.parameters(list),
      );
    },
    async add(participants) {
      await manager.query(
        `INSERT INTO participant (${rows.columns}) SELECT ${rows.columns} FROM ${rows.sql}`,
        rows.parameters(participants.map((one) => ({ ...one, decidedBy: null, decidedAt: null }))),
      );
    },
    async remove(participants) {
      await manager.query('DELETE FROM participant WHERE id = ANY ($1)', [participants.map(({ id }) => id)]);
    },
    async decide(participants, by, at) {
      if (participants.length === 0) return;
      await manager.query(
        `UPDATE participant p SET pass = new.pass, refusal = new.refusal, decided_by = $4, decided_at = $5
           FROM ${decisions.sql} WHERE p.id = new.id`,
        [...decisions.parameters(participants), by, at],
      );
    },
    async setAdmission(item, admission, passes) {
      await manager.query('UPDATE booking_item SET admission = $2, passes = $3 WHERE id = $1', [
        item,
        admission,
        passes,
      ]);
    },
  };
}

export function listReader(dataSource: DataSource): ListReader {
  return {
    async summaries(items) {
      const found = await rowsOf<ListSummary>(
        dataSource,
        `SELECT l.item_id AS "itemId", l.finalized_at AS "finalizedAt", l.foreigners_approved_at AS "foreignersApprovedAt",
                count(p.id)::int AS listed, count(p.id) FILTER (WHERE p.pass = 'ISSUED')::int AS issued,
                count(p.id) FILTER (WHERE p.pass = 'REFUSED')::int AS refused
           FROM participant_list l LEFT JOIN participant p USING (item_id) WHERE l.item_id = ANY ($1) GROUP BY l.item_id`,
        [items],
      );
      return new Map<BookingItemId, ListSummary>(found.map((one) => [one.itemId, one]));
    },
    async participants(items) {
      const found = await rowsOf<Participant>(
        dataSource,
        `SELECT ${participantSchema.selection} FROM participant WHERE item_id = ANY ($1) ORDER BY item_id, position`,
        [items],
      );
      return Map.groupBy(found, ({ itemId }) => itemId);
    },
  };
}
