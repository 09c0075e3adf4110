import type { Viewer } from '@promtour/access/viewer';
import { notFound, type NotFound } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { IsNull, type EntityManager, type EntitySchema } from 'typeorm';
import { managedScope } from '../application/managed-scope.policy.ts';
import type { IdentityRepositories, OwnerRepository } from '../application/ports.ts';
import { accessGrantFromRow, accessGrantSchema, accessGrantToRow, personSchema } from './access-grant.row.ts';
import { apiClientFromRow, apiClientSchema, apiClientSecretSchema, apiClientToRow } from './api-client.row.ts';
import { managedCondition } from './managed.query.ts';
import { signingKeyRepository } from './signing-key.repository.ts';

/** The repositories of one transaction, limited to what the viewer may manage. */
export function identityRepositoriesOf(
  manager: EntityManager,
  viewer: Viewer,
  owners: OwnerRepository,
): IdentityRepositories {
  /**
   * Locks a row before checking that the viewer may manage it, so that it cannot change after the check. NotFound if they may not: these
   * records are visible only to those who manage them.
   */
  async function lockManaged<Row extends { id: string }>(
    schema: EntitySchema<Row>,
    id: Row['id'],
    kind: string,
  ): Promise<Result<Row, NotFound>> {
    const query = () => manager.createQueryBuilder(schema, 'r').where('r.id = :id', { id });
    const row = await query().setLock('pessimistic_write').getOne();
    if (row === null) return err(notFound(kind, id));
    return (await isManaged(schema, id)) ? ok(row) : err(notFound(kind, id));
  }

  function isManaged<Row extends { id: string }>(schema: EntitySchema<Row>, id: Row['id']): Promise<boolean> {
    const { sql, parameters } = managedCondition(managedScope(viewer), 'r', {
      portals: 'portalId' in schema.options.columns,
    });
    return manager.createQueryBuilder(schema, 'r').where('r.id = :id', { id }).andWhere(sql, parameters).getExists();
  }

  return {
    owners,
    apiClients: {
      async add(client) {
        await manager.insert(apiClientSchema, apiClientToRow(client));
      },
      async findForUpdate(id) {
        const found = await lockManaged(apiClientSchema, id, 'ApiClient');
        if (!found.ok) return found;
        const secrets = await manager.find(apiClientSecretSchema, {
          where: { clientId: id, withdrawnAt: IsNull() },
          order: { id: 'ASC' },
        });
        return ok(apiClientFromRow(found.value, secrets));
      },
      async update(client) {
        const { id, ...changes } = apiClientToRow(client);
        await manager.update(apiClientSchema, { id }, changes);
      },
      async addSecret(clientId, { id, createdAt, salt, digest }) {
        const taken = await manager.findBy(apiClientSecretSchema, { clientId, withdrawnAt: IsNull() });
        const place = taken.some((secret) => secret.place === 1) ? 2 : 1;
        const row = { id, clientId, place, salt, digest, createdAt, withdrawnAt: null };
        await manager.insert(apiClientSecretSchema, row);
      },
      async withdrawSecret(id, at) {
        await manager.update(apiClientSecretSchema, { id }, { withdrawnAt: at });
      },
    },
    accessGrants: {
      async person(issuer, subject, at) {
        const row = { id: newId<'Person'>(at), issuer, subject, knownSince: at };
        await personSchema.insertUnlessThere(manager, row);
        const person = await manager.findOneOrFail(personSchema, {
          where: { issuer, subject },
          lock: { mode: 'pessimistic_write' },
        });
        return person.id;
      },
      async grantsOf(personId) {
        const rows = await manager.findBy(accessGrantSchema, { personId, withdrawnAt: IsNull() });
        const person = (await manager.findOneBy(personSchema, { id: personId })) ?? undefined;
        return Promise.all(
          rows.map(async (row) => ({
            grant: accessGrantFromRow(row, person),
            managed: await isManaged(accessGrantSchema, row.id),
          })),
        );
      },
      async confirm(id, at) {
        await manager.update(accessGrantSchema, { id }, { confirmedAt: at });
      },
      async add(grant) {
        await manager.insert(accessGrantSchema, accessGrantToRow(grant));
      },
      async findForUpdate(id) {
        const found = await lockManaged(accessGrantSchema, id, 'AccessGrant');
        if (!found.ok) return found;
        const person = await manager.findOneByOrFail(personSchema, { id: found.value.personId });
        return ok(accessGrantFromRow(found.value, person));
      },
      async withdraw(id, at) {
        await manager.update(accessGrantSchema, { id }, { withdrawnAt: at });
      },
    },
    signingKeys: signingKeyRepository(manager),
  };
}
