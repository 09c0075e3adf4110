import { reachesOrganization, type Viewer } from '@promtour/access/viewer';
import { notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import type { ExcursionId } from '@promtour/kernel/id';
import { err, type Result } from '@promtour/kernel/result';
import { localDate } from '@promtour/kernel/time-zone';
import { reached } from '@promtour/service-kit/persistence/reach';
import { Not, type EntityManager } from 'typeorm';
import type { RoutesRepositories, SessionRepository } from '../application/ports.ts';
import type { Excursion } from '../domain/excursion.ts';
import { excursionFromRow, excursionSchema, excursionToRow, type ExcursionRow } from './excursion.row.ts';
import { knownOrganizationSchema, knownSiteSchema } from '../../hosts/persistence/known.rows.ts';

/** The repositories of routes inside one transaction, bounded by what the viewer reaches. */
export function routesRepositories(manager: EntityManager, viewer: Viewer): RoutesRepositories {
  const own = (row: ExcursionRow | null, id: ExcursionId): Result<Excursion, NotFound | Forbidden> => {
    const found = reached(
      viewer,
      row === null ? undefined : excursionFromRow(row),
      { kind: 'Excursion', id },
      (one) => one,
    );
    // A draft is there for nobody else.
    return !found.ok && found.error.code === 'FORBIDDEN' && row?.publishedAt === null
      ? err(notFound('Excursion', id))
      : found;
  };
  return {
    organizations: {
      async find(id) {
        return (await manager.findOneBy(knownOrganizationSchema, { id })) ?? undefined;
      },
      async know({ id, regionCode, okved }, status) {
        await manager.query(
          `INSERT INTO known_organization (id, region_code, okved, status) VALUES ($1, $2, $3, coalesce($4, 'CANDIDATE'))
           ON CONFLICT (id) DO UPDATE SET region_code = excluded.region_code, okved = excluded.okved,
             status = coalesce($4, known_organization.status)`,
          [id, regionCode, okved, status ?? null],
        );
      },
      async changeStatus(id, status) {
        const { affected } = await manager.update(knownOrganizationSchema, { id }, { status });
        if (affected !== 1) throw new Error(`Organization ${id} is not known`);
      },
    },
    sites: {
      async find(id) {
        return (await manager.findOneBy(knownSiteSchema, { id })) ?? undefined;
      },
      async findAsItStays(id) {
        const lock = { mode: 'pessimistic_read' } as const;
        return (await manager.findOne(knownSiteSchema, { where: { id }, lock })) ?? undefined;
      },
      async add(site) {
        await manager.insert(knownSiteSchema, { ...site, readyUntil: null });
      },
      async setReady(id, readyUntil) {
        const { affected } = await manager.update(knownSiteSchema, { id }, { readyUntil });
        if (affected !== 1) throw new Error(`Site ${id} is not known`);
      },
      async moveTo(id, timeZone) {
        const { affected } = await manager.update(knownSiteSchema, { id }, { timeZone });
        if (affected !== 1) throw new Error(`Site ${id} is not known`);
      },
    },
    excursions: {
      async find(id) {
        return own(await manager.findOneBy(excursionSchema, { id }), id);
      },
      async findForUpdate(id) {
        return own(await manager.findOne(excursionSchema, { where: { id }, lock: { mode: 'pessimistic_write' } }), id);
      },
      reaches: (site) => reachesOrganization(viewer, site),
      async add(excursion) {
        await manager.insert(excursionSchema, excursionToRow(excursion));
      },
      async moveTo(siteId, timeZone) {
        await manager.update(excursionSchema, { siteId, timeZone: Not(timeZone) }, { timeZone });
      },
      async publish({ id, publishedAt }) {
        await manager.update(excursionSchema, { id }, { publishedAt });
      },
    },
    sessions: sessionRepository(manager),
  };
}

function sessionRepository(manager: EntityManager): SessionRepository {
  return {
    async addMissing(sessions) {
      // One statement for all. In one order, so that two schedulings of the same sessions wait for each other and do not deadlock.
      const rows = await manager.query<{ id: string }[]>(
        `INSERT INTO session (id, excursion_id, starts_at, ends_at, time_zone, local_date, capacity)
         SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::text[], $6::date[], $7::int[])
                AS s (id, excursion_id, starts_at, ends_at, time_zone, local_date, capacity)
          ORDER BY excursion_id, starts_at
         ON CONFLICT DO NOTHING RETURNING id`,
        [
          sessions.map(({ id }) => id),
          sessions.map(({ excursionId }) => excursionId),
          sessions.map(({ startsAt }) => startsAt),
          sessions.map(({ endsAt }) => endsAt),
          sessions.map(({ timeZone }) => timeZone),
          sessions.map(({ startsAt, timeZone }) => localDate(startsAt, timeZone)),
          sessions.map(({ capacity }) => capacity),
        ],
      );
      const added = new Set(rows.map(({ id }) => id));
      return new Set(sessions.map(({ id }) => id).filter((id) => added.has(id)));
    },
    async takeSeats(id, seats) {
      const [, affected] = await manager.query<[unknown[], number]>(
        'UPDATE session SET taken = taken + $2 WHERE id = $1',
        [id, seats],
      );
      if (affected !== 1) throw new Error(`Session ${id} is missing`);
    },
  };
}
