import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { InstantRange } from '@promtour/kernel/time-zone';
import { applyKeyset } from '@promtour/postgres/keyset';
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type {
  AccessFilter,
  DestructionFilter,
  PersonalDataAccess,
  PersonalDataLogReader,
} from '../application/ports.ts';
import type { Destruction } from '../domain/destruction.ts';
import { accessSchema, destructionSchema } from './personal-data.row.ts';

const byId = [{ sql: 'l.id', type: 'uuid' }] as const;

/**
 * The agency and its auditors see all; a host the readings of its own lists. Records of destruction belong to the operator of the data, the
 * agency.
 */
export function personalDataLogReader(dataSource: DataSource, viewer: Viewer): PersonalDataLogReader {
  const { manager } = dataSource;
  const all = reachesEverything(viewer);

  function accesses({ bookings, purposes, readAt }: AccessFilter): SelectQueryBuilder<PersonalDataAccess> {
    const query = manager.createQueryBuilder<PersonalDataAccess>(accessSchema, 'l');
    if (!all) query.andWhere('l.organization_id = :own', { own: viewer.organizationId });
    if (bookings !== undefined) query.andWhere('l.booking_id = ANY(:bookings)', { bookings });
    if (purposes !== undefined) query.andWhere('l.purpose = ANY(:purposes)', { purposes });
    return within(query, 'l.read_at', readAt);
  }

  function destructions({ bookings, grounds, destroyedAt }: DestructionFilter): SelectQueryBuilder<Destruction> {
    const query = manager.createQueryBuilder<Destruction>(destructionSchema, 'l');
    if (!all) query.andWhere('FALSE');
    if (bookings !== undefined) query.andWhere('l.booking_id = ANY(:bookings)', { bookings });
    if (grounds !== undefined) query.andWhere('l.ground = ANY(:grounds)', { grounds });
    return within(query, 'l.destroyed_at', destroyedAt);
  }

  return {
    accesses: (filter, page) => applyKeyset(accesses(filter), byId, 'DESC', page).getMany(),
    countAccesses: (filter) => accesses(filter).getCount(),
    destructions: (filter, page) => applyKeyset(destructions(filter), byId, 'DESC', page).getMany(),
    countDestructions: (filter) => destructions(filter).getCount(),
  };
}

function within<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
  { from, before }: InstantRange,
): SelectQueryBuilder<Row> {
  if (from !== undefined) query.andWhere(`${column} >= :from`, { from });
  if (before !== undefined) query.andWhere(`${column} < :before`, { before });
  return query;
}
