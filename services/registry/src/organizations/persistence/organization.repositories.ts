import { reachesOrganization, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { insertUnlessThere } from '@promtour/postgres/insert-row';
import { reachCondition, reached } from '@promtour/service-kit/persistence/reach';
import { Not, type EntityManager } from 'typeorm';
import { seesUnlistedRecords } from '../../shared/application/unlisted-records.policy.ts';
import { recordChange } from '../../shared/persistence/change-history.ts';
import type { OrganizationRepository } from '../application/ports.ts';
import { legalEntityKey, type Organization } from '../domain/organization.ts';
import { contactSchema } from './organization-details.rows.ts';
import { organizationHistory } from './organization-history.ts';
import { organizationFromRow, organizationSchema, organizationToRow } from './organization.row.ts';

/** Organisations inside one transaction, bounded by what the viewer reaches. */
export function organizationRepository(manager: EntityManager, viewer: Viewer): OrganizationRepository {
  return {
    async find(id) {
      const row = await manager.findOneBy(organizationSchema, { id });
      return row === null || isHidden(viewer, row) ? undefined : organizationFromRow(row);
    },
    async findForUpdate(id) {
      const row = await manager.findOne(organizationSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const organization = row === null ? undefined : organizationFromRow(row);
      return shownTo(viewer, organization, organization, { kind: 'Organization', id });
    },
    async add(organization) {
      const row = organizationToRow(organization);
      // A concurrent registration of the same entity is waited for here; then one of the two finds the other.
      if (await insertUnlessThere(manager, organizationSchema, row)) return { added: true };
      const existing = await manager.findOneByOrFail(organizationSchema, { legalEntity: row.legalEntity ?? '' });
      return { added: false, existing: existing.id };
    },
    async update(organization) {
      const { id, ...changes } = organizationToRow(organization);
      await manager.update(organizationSchema, { id: id satisfies OrganizationId }, changes);
    },
    async otherWithEntity(organization) {
      const legalEntity = legalEntityKey(organization);
      if (legalEntity === undefined) return undefined;
      const other = await manager.findOneBy(organizationSchema, { legalEntity, id: Not(organization.id) });
      return other?.id;
    },
    async setContacts(organizationId, contacts) {
      await manager.delete(contactSchema, { organizationId });
      await manager.insert(
        contactSchema,
        contacts.map((contact, position) => ({ ...contact, organizationId, position })),
      );
    },
    recordChange: (organization, changes, at) =>
      recordChange(manager, viewer, organizationHistory, organization, changes, at),
  };
}

/** A record of an organisation that is to be changed: of one that the viewer cannot see nothing is there. */
export function shownTo<Value>(
  viewer: Viewer,
  value: Value | undefined,
  owner: Pick<Organization, 'id' | 'regionCode' | 'status'> | undefined,
  what: { readonly kind: string; readonly id: string },
): Result<Value, NotFound | Forbidden> {
  if (value === undefined || owner === undefined || isHidden(viewer, owner)) return err(notFound(what.kind, what.id));
  return reached(viewer, value, what, () => ({ organizationId: owner.id, regionCode: owner.regionCode }));
}

/**
 * An organisation that an input names and that is not the one it changes: not there where the viewer cannot see it, so that nobody
 * learns from a refusal that it is.
 */
export async function organizationReference(
  manager: EntityManager,
  viewer: Viewer,
  id: OrganizationId,
): Promise<Result<{ readonly organizationId: OrganizationId; readonly regionCode: RegionCode }, NotFound | Forbidden>> {
  const row = await manager.findOneBy(organizationSchema, { id });
  if (row === null || isHidden(viewer, row)) return err(notFound('Organization', id));
  const owner = { organizationId: row.id, regionCode: row.regionCode };
  return reachesOrganization(viewer, owner) ? ok(owner) : err(forbidden());
}

/** An organisation that a foreign key guarantees, whoever may see it. */
export async function organizationOf(manager: EntityManager, id: OrganizationId): Promise<Organization> {
  return organizationFromRow(await manager.findOneByOrFail(organizationSchema, { id }));
}

/** The same, locked until the transaction ends. */
export async function lockOrganization(manager: EntityManager, id: OrganizationId): Promise<Organization> {
  const row = await manager.findOneOrFail(organizationSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return organizationFromRow(row);
}

/** Organisations `o` of a condition, whoever may see them. */
export async function organizationsWhere(
  manager: EntityManager,
  sql: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Organization[]> {
  const rows = await manager.createQueryBuilder(organizationSchema, 'o').where(sql, parameters).getMany();
  return rows.map(organizationFromRow);
}

/** The condition on an organisation `o` under which the viewer may see it. */
export function visibleOrganization(viewer: Viewer): ReturnType<typeof reachCondition> {
  const listed = `o.status <> 'CANDIDATE'`;
  if (!seesUnlistedRecords(viewer)) return { sql: listed, parameters: {} };
  const reach = reachCondition(viewer, { organization: 'o.id', region: 'o.region_code' });
  return { sql: `(${listed} OR ${reach.sql})`, parameters: reach.parameters };
}

/** Whether a viewer cannot see an organisation: a candidate is shown to whoever reaches it. */
function isHidden(viewer: Viewer, organization: Pick<Organization, 'id' | 'regionCode' | 'status'>): boolean {
  const { id: organizationId, regionCode, status } = organization;
  return status === 'CANDIDATE' && !reachesOrganization(viewer, { organizationId, regionCode });
}
