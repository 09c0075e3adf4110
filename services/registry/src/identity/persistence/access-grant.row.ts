import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { array, nullable, primary, table, text, timestamptz, uuid, type RowOf } from '@promtour/postgres/table';
import type { AccessGrant, AccessGrantId, GrantRole, PersonId } from '../domain/access-grant.ts';

export const personSchema = table('person', {
  id: primary(uuid<PersonId>()),
  issuer: text(),
  subject: text(),
  knownSince: timestamptz(),
});

type PersonRow = RowOf<typeof personSchema>;

export const accessGrantSchema = table('access_grant', {
  id: primary(uuid<AccessGrantId>()),
  personId: uuid<PersonId>(),
  role: text<GrantRole>(),
  organizationId: nullable(uuid<OrganizationId>()),
  regions: nullable(array(text<RegionCode>())),
  createdAt: timestamptz(),
  confirmedAt: nullable(timestamptz()),
  withdrawnAt: nullable(timestamptz()),
});

export type AccessGrantRow = RowOf<typeof accessGrantSchema>;

export function accessGrantToRow(grant: AccessGrant): AccessGrantRow {
  const { issuer: _issuer, subject: _subject, regions, ...row } = grant;
  return { ...row, regions: regions === null ? null : [...regions] };
}

export function accessGrantFromRow(row: AccessGrantRow, person: PersonRow | undefined): AccessGrant {
  if (person === undefined) throw new Error(`The person of access grant ${row.id} is missing`);
  return { ...row, issuer: person.issuer, subject: person.subject };
}
