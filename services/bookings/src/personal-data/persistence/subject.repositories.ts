import { newId } from '@promtour/kernel/id';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource, EntityManager } from 'typeorm';
import type { SubjectReader, SubjectRepository } from '../application/ports.ts';
import type { DataKeyId, SealedSubject } from '../domain/sealed-subject.ts';
import { destructionSchema, subjectSchema } from './personal-data.row.ts';

const rows = subjectSchema.rowSet();

export function subjectRepository(manager: EntityManager): SubjectRepository {
  return {
    async add(subjects) {
      await manager.query(
        `INSERT INTO personal_data_subject (${rows.columns}) SELECT ${rows.columns} FROM ${rows.sql}`,
        rows.parameters(subjects),
      );
    },
    find: (ids) =>
      rowsOf<SealedSubject>(
        manager,
        `SELECT ${subjectSchema.selection} FROM personal_data_subject WHERE id = ANY ($1) ORDER BY id FOR UPDATE`,
        [ids],
      ),
    async destroy(ids, records) {
      await manager.query('DELETE FROM personal_data_subject WHERE id = ANY ($1)', [ids]);
      for (const record of records)
        await manager.query(
          destructionSchema.insertion,
          destructionSchema.parameters({
            ...record,
            subjects: [...record.subjects],
            categories: [...record.categories],
          }),
        );
    },
  };
}

export function subjectReader(dataSource: DataSource): SubjectReader {
  return {
    readLogged: (ids, { by, purpose, at }) =>
      rowsOf<SealedSubject>(
        dataSource,
        `WITH found AS (SELECT s.*, a.access_id FROM personal_data_subject s
                          JOIN unnest($1::uuid[], $2::uuid[]) AS a (id, access_id) ON a.id = s.id),
              logged AS (INSERT INTO personal_data_access
                           (id, subject_id, booking_id, field_set, organization_id, read_by, purpose, read_at)
                         SELECT access_id, id, booking_id, field_set, organization_id, $3, $4, $5 FROM found)
         SELECT ${subjectSchema.selection} FROM found`,
        [ids, ids.map(() => newId(at)), by, purpose, at],
      ),
    async usedKeys(ids) {
      if (ids.length === 0) return new Set();
      const used = await rowsOf<{ id: DataKeyId }>(
        dataSource,
        'SELECT key_id AS id FROM personal_data_subject WHERE key_id = ANY ($1)',
        [ids],
      );
      return new Set(used.map(({ id }) => id));
    },
  };
}
