import type { OrganizationId } from '@promtour/kernel/id';
import { integer, nullable, primary, table, text, uuid, type RowOf } from '@promtour/postgres/table';
import type { ContactPurpose, OrganizationContact } from '../domain/contact.ts';

/** Contact persons of an organization: personal data, kept in a separate table. */
export const contactSchema = table('organization_contact', {
  organizationId: primary(uuid<OrganizationId>()),
  position: primary(integer()),
  purpose: text<ContactPurpose>(),
  name: text(),
  email: nullable(text()),
  phone: nullable(text()),
});

type ContactRow = RowOf<typeof contactSchema>;

export function contactFromRow({ purpose, name, email, phone }: ContactRow): OrganizationContact {
  return { purpose, name, email, phone };
}
