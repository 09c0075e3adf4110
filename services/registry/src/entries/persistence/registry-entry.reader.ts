import type { Viewer } from '@promtour/access/viewer';
import type { OrganizationId, RegistryEntryId } from '@promtour/kernel/id';
import { applyKeyset, type KeysetColumn } from '@promtour/postgres/keyset';
import { reachCondition } from '@promtour/service-kit/persistence/reach';
import { rowsLeft } from '@promtour/service-kit/limits/request-work';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { EntryFilter, RegistryEntryReader } from '../application/ports.ts';
import { publicStatuses } from '../../shared/domain/registries.ts';
import {
  registryEntrySchema,
  transitionFromRow,
  transitionSchema,
  type RegistryEntryRow,
} from './registry-entry.row.ts';
import { seesUnlistedRecords } from '../../shared/application/unlisted-records.policy.ts';

/** Maximum number of transitions in a history: the latest. */
const maxTransitions = 100;

const owners = { organization: 'e.organization_id', region: 'e.region_code' };

const latestFirst: readonly KeysetColumn[] = [
  { sql: 'e.updated_at', type: 'timestamptz' },
  { sql: 'e.id', type: 'uuid' },
];

export function createRegistryEntryReader(dataSource: DataSource, viewer: Viewer): RegistryEntryReader {
  const { manager } = dataSource;
  const reach = reachCondition(viewer, owners);
  const seesUnlisted = seesUnlistedRecords(viewer);

  function visible(): SelectQueryBuilder<RegistryEntryRow> {
    const query = manager.createQueryBuilder(registryEntrySchema, 'e');
    const listed = 'e.status = ANY(:publicStatuses)';
    return query.where(seesUnlisted ? `(${listed} OR ${reach.sql})` : listed, { ...reach.parameters, publicStatuses });
  }

  function filtered({
    regions,
    registries,
    statuses,
    organizations,
  }: EntryFilter): SelectQueryBuilder<RegistryEntryRow> {
    const query = visible();
    if (regions !== undefined) query.andWhere('e.region_code = ANY(:regions)', { regions });
    if (registries !== undefined) query.andWhere('e.registry = ANY(:registries)', { registries });
    if (statuses !== undefined) query.andWhere('e.status = ANY(:statuses)', { statuses });
    if (organizations !== undefined) query.andWhere('e.organization_id = ANY(:organizations)', { organizations });
    return query;
  }

  return {
    async entries(filter, page) {
      return await applyKeyset(filtered(filter), latestFirst, 'DESC', page).getMany();
    },
    countEntries: (filter) => filtered(filter).getCount(),
    async entriesById(ids) {
      return await visible().andWhere('e.id = ANY(:ids)', { ids }).getMany();
    },
    async entriesOf(organizations: readonly OrganizationId[]) {
      const rows = await visible()
        .andWhere('e.organization_id = ANY(:organizations)', { organizations })
        .orderBy('e.created_at')
        .addOrderBy('e.id')
        .limit(rowsLeft() + organizations.length)
        .getMany();
      return Map.groupBy(rows, ({ organizationId }) => organizationId);
    },
    async historiesOf(ids: readonly RegistryEntryId[]) {
      if (!seesUnlisted) return new Map();
      const reached = await manager
        .createQueryBuilder(registryEntrySchema, 'e')
        .select('e.id')
        .where('e.id = ANY(:ids)', { ids })
        .andWhere(reach.sql, reach.parameters)
        .getMany();
      // Each transition has the entry's next version.
      const rows = await manager
        .createQueryBuilder(transitionSchema, 't')
        .innerJoin('registry_entry', 'e', 'e.id = t.entry_id AND t.version > e.version - :maxTransitions', {
          maxTransitions,
        })
        .where('t.entry_id = ANY(:ids)', { ids: reached.map(({ id }) => id) })
        .orderBy('t.entry_id')
        .addOrderBy('t.version')
        .limit(rowsLeft() + ids.length)
        .getMany();
      const histories = Map.groupBy(rows, ({ entryId }) => entryId);
      return new Map(reached.map(({ id }) => [id, (histories.get(id) ?? []).map(transitionFromRow)] as const));
    },
  };
}
