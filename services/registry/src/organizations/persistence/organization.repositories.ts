import { reachesOrganization, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { reachCondition } from '@promtour/service-kit/persistence/reach';
import { Not, type EntityManager } from 'typeorm';
import { seesUnlistedRecords } from '../../shared/application/unlisted-records.policy.ts';
import { recordChange } from '../../shared/persistence/change-history.ts';
import { authorizeUpdate, seesOrganization } from '../application/organization-access.policy.ts';
import type { OrganizationRepository } from '../application/ports.ts';
import { legalEntityKey, type Organization } from '../domain/organization.ts';
import { contactSchema } from './organization-details.rows.ts';
import { organizationHistory } from './organization-history.ts';
import { organizationFromRow, organizationSchema, organizationToRow } from './organization.row.ts';

/** Organizations in a transaction, within the viewer's access scope. */
export function organizationRepository(manager: EntityManager, viewer: Viewer): OrganizationRepository {
  return {
    async find(id) {
      const row = await manager.findOneBy(organizationSchema, { id });
      return row === null || !seesOrganization(viewer, row) ? undefined : organizationFromRow(row);
    },
    async findForUpdate(id) {
      const row = await manager.findOne(organizationSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const organization = row === null ? undefined : organizationFromRow(row);
      return authorizeUpdate(viewer, organization, organization, { kind: 'Organization', id });
    },
    async add(organization) {
      const row = organizationToRow(organization);
      // Waits for a concurrent creation of the same legal entity; the later one then finds the existing organization.
      if (await organizationSchema.insertUnlessThere(manager, row)) return { added: true };
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

/** An organization that an input refers to: NotFound if the viewer cannot see it, so that an error does not disclose its existence. */
export async function organizationReference(
  manager: EntityManager,
  viewer: Viewer,
  id: OrganizationId,
): Promise<Result<{ readonly organizationId: OrganizationId; readonly regionCode: RegionCode }, NotFound | Forbidden>> {
  const row = await manager.findOneBy(organizationSchema, { id });
  if (row === null || !seesOrganization(viewer, row)) return err(notFound('Organization', id));
  const owner = { organizationId: row.id, regionCode: row.regionCode };
  return reachesOrganization(viewer, owner) ? ok(owner) : err(forbidden());
}

/** An organization that a foreign key guarantees, regardless of visibility. */
export async function organizationOf(manager: EntityManager, id: OrganizationId): Promise<Organization> {
  return organizationFromRow(await manager.findOneByOrFail(organizationSchema, { id }));
}

/** As `organizationOf`, locked until the transaction ends. */
export async function lockOrganization(manager: EntityManager, id: OrganizationId): Promise<Organization> {
  const row = await manager.findOneOrFail(organizationSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return organizationFromRow(row);
}

/** Organizations `o` that meet a condition, regardless of visibility. */
export async function organizationsWhere(
  manager: EntityManager,
  sql: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Organization[]> {
  const rows = await manager.createQueryBuilder(organizationSchema, 'o').where(sql, parameters).getMany();
  return rows.map(organizationFromRow);
}

/** The condition under which an organization `o` is visible to the viewer. */
export function visibleOrganization(viewer: Viewer): ReturnType<typeof reachCondition> {
  const listed = `o.status <> 'CANDIDATE'`;
  if (!seesUnlistedRecords(viewer)) return { sql: listed, parameters: {} };
  const reach = reachCondition(viewer, { organization: 'o.id', region: 'o.region_code' });
  return { sql: `(${listed} OR ${reach.sql})`, parameters: reach.parameters };
}
