import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { EntitySchema } from 'typeorm';
import type { AccessGrant, AccessGrantId, GrantRole, PersonId } from '../domain/access-grant.ts';

export type PersonRow = { id: PersonId; issuer: string; subject: string; knownSince: Date };

export const personSchema = new EntitySchema<PersonRow>({
  name: 'person',
  columns: {
    id: { type: 'uuid', primary: true },
    issuer: { type: 'text' },
    subject: { type: 'text' },
    knownSince: { name: 'known_since', type: 'timestamptz' },
  },
});

export type AccessGrantRow = {
  id: AccessGrantId;
  personId: PersonId;
  role: GrantRole;
  organizationId: OrganizationId | null;
  regions: RegionCode[] | null;
  givenAt: Date;
  confirmedAt: Date | null;
  withdrawnAt: Date | null;
};

export const accessGrantSchema = new EntitySchema<AccessGrantRow>({
  name: 'access_grant',
  columns: {
    id: { type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'uuid' },
    role: { type: 'text' },
    organizationId: { name: 'organization_id', type: 'uuid', nullable: true },
    regions: { type: 'text', array: true, nullable: true },
    givenAt: { name: 'given_at', type: 'timestamptz' },
    confirmedAt: { name: 'confirmed_at', type: 'timestamptz', nullable: true },
    withdrawnAt: { name: 'withdrawn_at', type: 'timestamptz', nullable: true },
  },
});

export function accessGrantToRow(grant: AccessGrant): AccessGrantRow {
  const { issuer: _issuer, subject: _subject, regions, ...row } = grant;
  return { ...row, regions: regions === null ? null : [...regions] };
}

export function accessGrantFromRow(row: AccessGrantRow, person: PersonRow | undefined): AccessGrant {
  if (person === undefined) throw new Error(`The person of access grant ${row.id} is missing`);
  return { ...row, issuer: person.issuer, subject: person.subject };
}
