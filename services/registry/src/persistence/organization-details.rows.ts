import type { OrganizationId } from '@promtour/kernel/id';
import { EntitySchema } from 'typeorm';
import type { ContactPurpose, OrganizationContact } from '../domain/contacts/contact.ts';
import type { OrganizationChanges } from '../domain/organization-changes.ts';

/** Whom to reach at an organisation: personal data, in a table of its own. */
export type ContactRow = {
  organizationId: OrganizationId;
  position: number;
  purpose: ContactPurpose;
  name: string;
  email: string | null;
  phone: string | null;
};

export const contactSchema = new EntitySchema<ContactRow>({
  name: 'organization_contact',
  columns: {
    organizationId: { name: 'organization_id', type: 'uuid', primary: true },
    position: { type: 'int', primary: true },
    purpose: { type: 'text' },
    name: { type: 'text' },
    email: { type: 'text', nullable: true },
    phone: { type: 'text', nullable: true },
  },
});

export function contactFromRow({ purpose, name, email, phone }: ContactRow): OrganizationContact {
  return { purpose, name, email, phone };
}

export type OrganizationChangeRow = {
  organizationId: OrganizationId;
  version: number;
  at: Date;
  subject: string | null;
  clientId: string | null;
  changes: OrganizationChanges;
};

export const organizationChangeSchema = new EntitySchema<OrganizationChangeRow>({
  name: 'organization_change',
  columns: {
    organizationId: { name: 'organization_id', type: 'uuid', primary: true },
    version: { type: 'int', primary: true },
    at: { type: 'timestamptz' },
    subject: { type: 'text', nullable: true },
    clientId: { name: 'client_id', type: 'text', nullable: true },
    changes: { type: 'jsonb' },
  },
});
