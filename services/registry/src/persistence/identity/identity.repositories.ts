import type { Viewer } from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { In, IsNull, type EntityManager, type EntitySchema } from 'typeorm';
import type { IdentityRepositories } from '../../application/identity/ports.ts';
import { organizationSchema } from '../organization.row.ts';
import { portalSchema } from '../portals/portal.repository.ts';
import { regionSchema } from '../region.row.ts';
import { accessGrantFromRow, accessGrantSchema, accessGrantToRow, personSchema } from './access-grant.row.ts';
import { apiClientFromRow, apiClientSchema, apiClientSecretSchema, apiClientToRow } from './api-client.row.ts';
import { managedCondition } from './managed.ts';
import { signingKeyRepository } from './signing-key.repository.ts';

/** The identity area's repositories inside one transaction, bounded by what the viewer manages. */
export function identityRepositories(manager: EntityManager, viewer: Viewer): IdentityRepositories {
  /** Locks a row first and then looks whether it is the viewer's, so that what was looked at cannot change any more. */
  async function lockManaged<Row extends { id: string }>(
    schema: EntitySchema<Row>,
    id: Row['id'],
    kind: string,
  ): Promise<Result<Row, NotFound | Forbidden>> {
    const query = () => manager.createQueryBuilder(schema, 'r').where('r.id = :id', { id });
    const row = await query().setLock('pessimistic_write').getOne();
    if (row === null) return err(notFound(kind, id));
    const { sql, parameters } = managedCondition(viewer, 'r');
    return (await query().andWhere(sql, parameters).getExists()) ? ok(row) : err(forbidden());
  }

  return {
    owners: {
      async regionOfOrganization(id) {
        const row = await manager.findOne(organizationSchema, {
          where: { id },
          select: { id: true, regionCode: true },
        });
        return row?.regionCode;
      },
      portalExists: (id) => manager.existsBy(portalSchema, { id }),
      async knownRegions(codes) {
        if (codes.length === 0) return [];
        return (await manager.findBy(regionSchema, { code: In([...codes]) })).map(({ code }) => code);
      },
    },
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
        await manager.createQueryBuilder().insert().into(personSchema).values(row).orIgnore().execute();
        const person = await manager.findOneOrFail(personSchema, {
          where: { issuer, subject },
          lock: { mode: 'pessimistic_write' },
        });
        return person.id;
      },
      async liveGrantOf(personId) {
        const row = await manager.findOneBy(accessGrantSchema, { personId, withdrawnAt: IsNull() });
        if (row === null) return undefined;
        return accessGrantFromRow(row, await manager.findOneByOrFail(personSchema, { id: personId }));
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
