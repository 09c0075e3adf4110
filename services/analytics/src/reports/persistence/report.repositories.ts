import { rowsOf } from '@promtour/postgres/sql';
import { linkMinutes } from '@promtour/service-kit/export/file-links';
import type { DataSource, EntityManager } from 'typeorm';
import type { DueReport, ReportFileRepository, ReportFiles, SavedReportRepository } from '../application/ports.ts';
import { fileFromRow, reportFileSchema, reportFromRow, rowFromFile, savedReportSchema } from './report.rows.ts';

const added = reportFileSchema.rowSet();

export function savedReportRepository(manager: EntityManager): SavedReportRepository {
  return {
    async add(report) {
      await manager.insert(savedReportSchema, report);
    },
    async countForAdd(subject) {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('saved_report ' || $1, 0))`, [subject]);
      return manager.countBy(savedReportSchema, { subject });
    },
    async findForUpdate(subject, id) {
      const row = await manager.findOne(savedReportSchema, {
        where: { id, subject },
        lock: { mode: 'pessimistic_write' },
      });
      return row === null ? undefined : reportFromRow(row);
    },
    async update({ id, ...report }) {
      await manager.update(savedReportSchema, { id }, report);
    },
    async remove(id) {
      await manager.delete(savedReportSchema, { id });
    },
    lockDue: (now, limit) =>
      rowsOf<DueReport>(
        manager,
        `SELECT ${savedReportSchema.selection} FROM saved_report WHERE next_due_at <= $1
         ORDER BY next_due_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [now, limit],
      ),
    async reschedule(reports) {
      await manager.query(
        `UPDATE saved_report r SET next_due_at = new.next_due_at
         FROM unnest($1::uuid[], $2::timestamptz[]) AS new (id, next_due_at) WHERE r.id = new.id`,
        [reports.map(({ id }) => id), reports.map(({ nextDueAt }) => nextDueAt)],
      );
    },
  };
}

export function reportFileRepository(manager: EntityManager): ReportFileRepository {
  return {
    async add(file) {
      await manager.insert(reportFileSchema, rowFromFile(file));
    },
    async deliver(deliveries) {
      await manager.query(
        `INSERT INTO report_file (${added.columns}) SELECT ${added.columns} FROM ${added.sql}`,
        added.parameters(deliveries.map(rowFromFile)),
      );
    },
    async deleteExports(createdBefore, limit) {
      const deleted = await rowsOf(
        manager,
        `DELETE FROM report_file WHERE id IN (
           SELECT id FROM report_file WHERE report_id IS NULL AND created_at <= $1 ORDER BY created_at, id LIMIT $2 FOR UPDATE SKIP LOCKED
         ) RETURNING id`,
        [createdBefore, limit],
      );
      return deleted.length;
    },
    async removeDeliveries(reports, before) {
      await manager.query('DELETE FROM report_file WHERE report_id = ANY($1) AND due_at < $2', [reports, before]);
    },
  };
}

export function createReportFiles({ manager }: DataSource): ReportFiles {
  return {
    async find(id) {
      const row = await manager.findOneBy(reportFileSchema, { id });
      return row === null ? undefined : fileFromRow(row);
    },
  };
}

/** When the link of the oldest export expires; undefined if there is none. */
export async function nextExpiredExport({ manager }: DataSource): Promise<Date | undefined> {
  const [row] = await rowsOf<{ expires: Date | null }>(
    manager,
    'SELECT min(created_at) + make_interval(mins => $1) AS expires FROM report_file WHERE report_id IS NULL',
    [linkMinutes],
  );
  return row?.expires ?? undefined;
}

/** When the next report is due; undefined if none waits. */
export async function nextDueReport({ manager }: DataSource): Promise<Date | undefined> {
  const [row] = await rowsOf<{ due: Date | null }>(manager, 'SELECT min(next_due_at) AS due FROM saved_report');
  return row?.due ?? undefined;
}
