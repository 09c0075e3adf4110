import type { Viewer } from '@promtour/access/viewer';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import { applyKeyset } from '@promtour/postgres/keyset';
import { whereReached } from '@promtour/service-kit/persistence/reach';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/postgres/under-parents';
import { EntitySchema, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Changes, RecordedChange } from '../domain/changes.ts';

/** A change of a versioned record. */
type ChangeRow<Owner extends string> = {
  ownerId: Owner;
  version: number;
  at: Date;
  subject: string | null;
  clientId: string | null;
  changes: Changes;
};

/** A history table. */
export type History<Owner extends string> = {
  readonly schema: EntitySchema<ChangeRow<Owner>>;
  /** Joins the owning organization `o` to a change `h`. */
  readonly organization: (query: SelectQueryBuilder<ChangeRow<Owner>>) => SelectQueryBuilder<ChangeRow<Owner>>;
};

/** The history of a table: `<record>_change`. */
export function historySchema<Owner extends string>(record: 'organization' | 'site'): EntitySchema<ChangeRow<Owner>> {
  return new EntitySchema<ChangeRow<Owner>>({
    name: `${record}_change`,
    columns: {
      ownerId: { name: `${record}_id`, type: 'uuid', primary: true },
      version: { type: 'int', primary: true },
      at: { type: 'timestamptz' },
      subject: { type: 'text', nullable: true },
      clientId: { name: 'client_id', type: 'text', nullable: true },
      changes: { type: 'jsonb' },
    },
  });
}

/** Records a change and its author in the transaction of the change. */
export async function recordChange<Owner extends string>(
  manager: EntityManager,
  { subject, clientId }: Viewer,
  { schema }: History<Owner>,
  record: { readonly id: Owner; readonly version: number },
  changes: Changes,
  at: Date,
): Promise<void> {
  const { id: ownerId, version } = record;
  const row: ChangeRow<Owner> = { ownerId, version, at, subject, clientId, changes };
  // TypeORM treats the fields of a JSON column as those of an entity and cannot type a generic key.
  await manager.insert(schema as EntitySchema, row);
}

/** Histories of many records, latest change first, of those within the viewer's access scope. */
export function historyReader<Owner extends string>(manager: EntityManager, viewer: Viewer, history: History<Owner>) {
  const changes = (): SelectQueryBuilder<ChangeRow<Owner>> => {
    const owner = history.schema.options.columns.ownerId?.name;
    const query = history.organization(manager.createQueryBuilder(history.schema, 'h'));
    query.where(`h.${String(owner)} = ${parentKey}`);
    return whereReached(query, viewer, { organization: 'o.id', region: 'o.region_code' });
  };
  return {
    read: (keys: readonly Owner[], page: PageRequest): Promise<ReadonlyMap<Owner, readonly RecordedChange[]>> =>
      pagesUnderParents(
        manager,
        { keys, type: 'uuid' },
        applyKeyset(changes(), [{ sql: 'h.version', type: 'bigint' }], 'DESC', page),
        (row) => row,
      ),
    count: (keys: readonly Owner[]) => countsUnderParents(manager, { keys, type: 'uuid' }, changes()),
  };
}
