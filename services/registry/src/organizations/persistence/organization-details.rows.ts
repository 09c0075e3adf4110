import type { OrganizationId } from '@promtour/kernel/id';
import { EntitySchema } from 'typeorm';
import type { ContactPurpose, OrganizationContact } from '../domain/contact.ts';

/** Contact persons of an organization: personal data, kept in a separate table. */
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
