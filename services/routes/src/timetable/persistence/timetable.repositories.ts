import { reachesOrganization, type Viewer } from '@promtour/access/viewer';
import { reachCondition } from '@promtour/service-kit/persistence/reach';
import type { EntityManager, ObjectLiteral, EntitySchema } from 'typeorm';
import type {
  ClosureRepository,
  ResourceRepository,
  ScheduleRepository,
  TimetableRepositories,
} from '../application/ports.ts';
import { sessionRepository } from './session.repository.ts';
import {
  closureFromRow,
  closureSchema,
  closureToRow,
  guideSchema,
  plantZoneSchema,
  scheduleFromRow,
  scheduleSchema,
  scheduleToRow,
  type ScheduleRow,
} from './timetable.rows.ts';

/** Inside one transaction, limited to the viewer's access scope. */
export function timetableRepositories(
  manager: EntityManager,
  viewer: Viewer,
): Omit<TimetableRepositories, 'excursions' | 'organizations' | 'sites'> {
  return {
    schedules: scheduleRepository(manager, viewer),
    sessions: sessionRepository(manager),
    closures: closureRepository(manager, viewer),
    resources: resourceRepository(manager),
    reaches: (owner) => reachesOrganization(viewer, owner),
  };
}

/** The row of a table `t` that the viewer reaches, locked. */
async function findReached<Row extends ObjectLiteral>(
  manager: EntityManager,
  viewer: Viewer,
  schema: EntitySchema<Row>,
  id: string,
): Promise<Row | undefined> {
  const reach = reachCondition(viewer, { organization: 't.organization_id', region: 't.region_code' });
  const row = await manager
    .createQueryBuilder(schema, 't')
    .where(reach.sql, reach.parameters)
    .andWhere('t.id = :id', { id })
    .setLock('pessimistic_write')
    .getOne();
  return row ?? undefined;
}

function scheduleRepository(manager: EntityManager, viewer: Viewer): ScheduleRepository {
  return {
    async findForUpdate(id) {
      const row = await findReached(manager, viewer, scheduleSchema, id);
      return row && scheduleFromRow(row);
    },
    async lockDue(now, tzdata) {
      const [row] = await manager.query<ScheduleRow[]>(
        `SELECT ${scheduleSchema.selection} FROM schedule WHERE status = 'ACTIVE' AND (due_at <= $1 OR tzdata < $2)
         ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
        [now, tzdata],
      );
      return row && scheduleFromRow(row);
    },
    async add(schedule) {
      await manager.query(scheduleSchema.insertion, scheduleSchema.parameters(scheduleToRow(schedule)));
    },
    async update(schedule) {
      const { id, ...row } = scheduleToRow(schedule);
      await manager.update(scheduleSchema, { id }, row);
    },
    async materialized(id, { dueAt, until: materializedUntil, tzdata, blocked }) {
      await manager.update(scheduleSchema, { id }, { dueAt, materializedUntil, tzdata, blocked });
    },
    async makeDue(which, now) {
      // A locked schedule is left out: its transaction plans its sessions after this one, once it gets the lock of the timetable.
      const [condition, ...values] =
        'excursion' in which
          ? (['excursion_id = $2', which.excursion] as const)
          : ([
              'organization_id = $2 AND site_id = coalesce($3, site_id)',
              which.host.organizationId,
              which.host.siteId,
            ] as const);
      await manager.query(
        `UPDATE schedule SET due_at = $1 WHERE id IN (
           SELECT id FROM schedule WHERE status = 'ACTIVE' AND ${condition} FOR UPDATE SKIP LOCKED)`,
        [now, ...values],
      );
    },
  };
}

function closureRepository(manager: EntityManager, viewer: Viewer): ClosureRepository {
  return {
    async inForce(organization, after) {
      const rows = await manager
        .createQueryBuilder(closureSchema, 'c')
        .where('c.organization_id = :organization AND c.lifted_at IS NULL', { organization })
        // A day ends at another instant at each site.
        .andWhere(`coalesce(c.ends_at, c.last_date + interval '2 days') > :after`, { after })
        .getMany();
      return rows.map(closureFromRow);
    },
    async findForUpdate(id) {
      const row = await findReached(manager, viewer, closureSchema, id);
      return row && closureFromRow(row);
    },
    async add(closure) {
      await manager.query(closureSchema.insertion, closureSchema.parameters(closureToRow(closure)));
    },
    async lift({ id, version, liftedAt }) {
      await manager.update(closureSchema, { id }, { version, liftedAt });
    },
  };
}

function resourceRepository(manager: EntityManager): ResourceRepository {
  return {
    findGuide: async (id) => (await manager.findOneBy(guideSchema, { id })) ?? undefined,
    findZone: async (id) => (await manager.findOneBy(plantZoneSchema, { id })) ?? undefined,
    addGuide: (guide) => guideSchema.insertUnlessThere(manager, guide),
    addZone: (zone) => plantZoneSchema.insertUnlessThere(manager, zone),
  };
}
