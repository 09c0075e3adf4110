import type { BookingId, OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { EntitySchema } from 'typeorm';
import type { LeadStatus } from '../domain/lead-machine.ts';
import type { Lead, LeadId, LeadPurpose, LeadSource, LeadTransition } from '../domain/lead.ts';

export type LeadRow = {
  id: LeadId;
  purpose: LeadPurpose;
  source: LeadSource;
  bookingId: BookingId;
  hostOrganizationId: OrganizationId;
  visitingOrganizationId: OrganizationId | null;
  regionCode: RegionCode;
  status: LeadStatus;
  /** A safe integer. The driver returns a bigint as text. */
  valueAmount: string | number | null;
  valueCurrency: string | null;
  version: number;
  openedAt: Date;
  updatedAt: Date;
};

export const leadSchema = new EntitySchema<LeadRow>({
  name: 'cooperation_lead',
  columns: {
    id: { type: 'uuid', primary: true },
    purpose: { type: 'text' },
    source: { type: 'text' },
    bookingId: { name: 'booking_id', type: 'uuid' },
    hostOrganizationId: { name: 'host_organization_id', type: 'uuid' },
    visitingOrganizationId: { name: 'visiting_organization_id', type: 'uuid', nullable: true },
    regionCode: { name: 'region_code', type: 'text' },
    status: { type: 'text' },
    valueAmount: { name: 'value_amount', type: 'bigint', nullable: true },
    valueCurrency: { name: 'value_currency', type: 'text', nullable: true },
    version: { type: 'integer' },
    openedAt: { name: 'opened_at', type: 'timestamptz' },
    updatedAt: { name: 'updated_at', type: 'timestamptz' },
  },
});

export function leadToRow({ value, ...lead }: Lead): LeadRow {
  return { ...lead, valueAmount: value?.amount ?? null, valueCurrency: value?.currency ?? null };
}

export function leadFromRow({ valueAmount, valueCurrency, ...lead }: LeadRow): Lead {
  const value =
    valueAmount === null || valueCurrency === null ? null : { amount: Number(valueAmount), currency: valueCurrency };
  return { ...lead, value };
}

export type LeadTransitionRow = {
  leadId: LeadId;
  version: number;
  fromStatus: LeadStatus | null;
  toStatus: LeadStatus;
  at: Date;
  subject: string | null;
  organizationId: OrganizationId | null;
  note: string | null;
};

export const leadTransitionSchema = new EntitySchema<LeadTransitionRow>({
  name: 'cooperation_lead_transition',
  columns: {
    leadId: { name: 'lead_id', type: 'uuid', primary: true },
    version: { type: 'integer', primary: true },
    fromStatus: { name: 'from_status', type: 'text', nullable: true },
    toStatus: { name: 'to_status', type: 'text' },
    at: { type: 'timestamptz' },
    subject: { type: 'text', nullable: true },
    organizationId: { name: 'organization_id', type: 'uuid', nullable: true },
    note: { type: 'text', nullable: true },
  },
});

export function leadTransitionToRow({ from, to, by, ...transition }: LeadTransition): LeadTransitionRow {
  return { ...transition, ...by, fromStatus: from, toStatus: to };
}

export function leadTransitionFromRow(row: LeadTransitionRow): LeadTransition {
  const { fromStatus, toStatus, subject, organizationId, ...transition } = row;
  return { ...transition, from: fromStatus, to: toStatus, by: { subject, organizationId } };
}
