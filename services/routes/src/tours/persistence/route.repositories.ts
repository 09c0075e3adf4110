import type { Clock } from '@promtour/kernel/clock';
import type { EntityManager } from 'typeorm';
import type { ExcursionFactsReader, RouteRepository } from '../application/ports.ts';
import { findExcursionFacts } from './excursion-facts.query.ts';
import { approvalFromRow, approvalSchema, routeFromRow, routeSchema, routeToRow } from './route.row.ts';

export { routesOnOffer } from './route.query.ts';

/** The routes inside one transaction. */
export function routeRepository(manager: EntityManager): RouteRepository {
  return {
    async find(id) {
      const row = await manager.findOneBy(routeSchema, { id });
      return row === null ? undefined : routeFromRow(row);
    },
    async findForUpdate(id) {
      const row = await manager.findOne(routeSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
      return row === null ? undefined : routeFromRow(row);
    },
    async add(route) {
      await manager.insert(routeSchema, routeToRow(route));
    },
    async update(route) {
      const { id, createdAt: _createdAt, ...changes } = routeToRow(route);
      await manager.update(routeSchema, { id }, changes);
    },
    async approvalsOf({ id, stopsVersion }) {
      const rows = await manager.findBy(approvalSchema, { routeId: id, stopsVersion });
      return rows.map(approvalFromRow);
    },
    async decide({ id, stopsVersion }, approval) {
      await manager.upsert(approvalSchema, { routeId: id, stopsVersion, ...approval }, [
        'routeId',
        'stopsVersion',
        'regionCode',
      ]);
    },
    async clearReturns({ id, stopsVersion }) {
      await manager.delete(approvalSchema, { routeId: id, stopsVersion, approved: false });
    },
  };
}

export function excursionFactsReader(manager: EntityManager, clock: Clock): ExcursionFactsReader {
  return { factsOf: (ids) => findExcursionFacts(manager, ids, clock.now()) };
}
