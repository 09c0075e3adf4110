import type { BookingId, OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  integer,
  nullable,
  primary,
  safeInteger,
  table,
  text,
  timestamptz,
  uuid,
  type RowOf,
} from '@promtour/postgres/table';
import type { LeadStatus } from '../domain/lead-machine.ts';
import type { Lead, LeadId, LeadPurpose, LeadSource, LeadTransition } from '../domain/lead.ts';

export const leadSchema = table('cooperation_lead', {
  id: primary(uuid<LeadId>()),
  purpose: text<LeadPurpose>(),
  source: text<LeadSource>(),
  bookingId: uuid<BookingId>(),
  hostOrganizationId: uuid<OrganizationId>(),
  visitingOrganizationId: nullable(uuid<OrganizationId>()),
  regionCode: text<RegionCode>(),
  status: text<LeadStatus>(),
  valueAmount: nullable(safeInteger()),
  valueCurrency: nullable(text()),
  version: integer(),
  openedAt: timestamptz(),
  updatedAt: timestamptz(),
});

export type LeadRow = RowOf<typeof leadSchema>;

export function leadToRow({ value, ...lead }: Lead): LeadRow {
  return { ...lead, valueAmount: value?.amount ?? null, valueCurrency: value?.currency ?? null };
}

export function leadFromRow({ valueAmount, valueCurrency, ...lead }: LeadRow): Lead {
  const value =
    valueAmount === null || valueCurrency === null ? null : { amount: valueAmount, currency: valueCurrency };
  return { ...lead, value };
}

export const leadTransitionSchema = table('cooperation_lead_transition', {
  leadId: primary(uuid<LeadId>()),
  version: primary(integer()),
  fromStatus: nullable(text<LeadStatus>()),
  toStatus: text<LeadStatus>(),
  at: timestamptz(),
  subject: nullable(text()),
  organizationId: nullable(uuid<OrganizationId>()),
  note: nullable(text()),
});

type LeadTransitionRow = RowOf<typeof leadTransitionSchema>;

export function leadTransitionToRow({ from, to, by, ...transition }: LeadTransition): LeadTransitionRow {
  return { ...transition, ...by, fromStatus: from, toStatus: to };
}

export function leadTransitionFromRow(row: LeadTransitionRow): LeadTransition {
  const { fromStatus, toStatus, subject, organizationId, ...transition } = row;
  return { ...transition, from: fromStatus, to: toStatus, by: { subject, organizationId } };
}
