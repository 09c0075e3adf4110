import type { Viewer } from '@promtour/access/viewer';
import type { SiteId } from '@promtour/kernel/id';
import { applyKeyset } from '@promtour/postgres/keyset';
import { In, type DataSource } from 'typeorm';
import type { ReadinessReader } from '../application/ports.ts';
import { assessmentFromRow, assessmentSchema, methodologySchema } from './readiness.rows.ts';

/** Methodologies and results are public; resolvers show scores and evidence within the access scope only. */
export function createReadinessReader(dataSource: DataSource, _viewer: Viewer): ReadinessReader {
  const { manager } = dataSource;
  return {
    async currentMethodology() {
      const [latest] = await manager.find(methodologySchema, { order: { version: 'DESC' }, take: 1 });
      return latest;
    },
    methodologiesByVersion: (versions) => manager.findBy(methodologySchema, { version: In([...versions]) }),
    methodologies: (page) =>
      applyKeyset(
        manager.createQueryBuilder(methodologySchema, 'm'),
        [{ sql: 'm.version', type: 'bigint' }],
        'DESC',
        page,
      ).getMany(),
    countMethodologies: () => manager.count(methodologySchema),
    async assessmentsById(ids) {
      return (await manager.findBy(assessmentSchema, { id: In([...ids]) })).map(assessmentFromRow);
    },
    async latestOf(sites: readonly SiteId[]) {
      // One index descent per site, however many assessments it has.
      const latest = await manager.query<{ id: (typeof sites)[number] }[]>(
        `SELECT a.id FROM unnest($1::uuid[]) AS s (id) CROSS JOIN LATERAL (
           SELECT id FROM readiness_assessment WHERE site_id = s.id ORDER BY recorded_at DESC, id DESC LIMIT 1) a`,
        [sites],
      );
      const rows = await manager.findBy(assessmentSchema, { id: In(latest.map(({ id }) => id)) });
      return new Map(rows.map((row) => [row.siteId, assessmentFromRow(row)]));
    },
    async nextExpiry() {
      const [next] = await manager.find(assessmentSchema, {
        select: { dueAt: true },
        where: { status: 'VALID' },
        order: { dueAt: 'ASC' },
        take: 1,
      });
      return next?.dueAt;
    },
  };
}
