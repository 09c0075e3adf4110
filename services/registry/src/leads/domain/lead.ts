import type { BookingId, Id, OrganizationId } from '@promtour/kernel/id';
import { invalidInput, type InvalidInput, versionConflict, type VersionConflict } from '@promtour/kernel/failure';
import type { Money } from '@promtour/kernel/money';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { allows } from '@promtour/kernel/state-machine';
import { leadMachine, type LeadStatus } from './lead-machine.ts';
import { leadStatusConflict, type LeadStatusConflict } from './failures.ts';

export type LeadId = Id<'CooperationLead'>;

/** A consumer's visit opens no lead. */
export const leadPurposes = ['PARTNER', 'SUPPLIER', 'INVESTOR'] as const satisfies readonly Purpose[];
export type LeadPurpose = (typeof leadPurposes)[number];

export type LeadSource = 'VISIT' | 'INTENT';

export type Lead = {
  readonly id: LeadId;
  readonly purpose: LeadPurpose;
  readonly source: LeadSource;
  readonly bookingId: BookingId;
  readonly hostOrganizationId: OrganizationId;
  /** Null until it is known. */
  readonly visitingOrganizationId: OrganizationId | null;
  /** The host's region. */
  readonly regionCode: RegionCode;
  readonly status: LeadStatus;
  readonly value: Money | null;
  /** Incremented by every change. */
  readonly version: number;
  readonly openedAt: Date;
  readonly updatedAt: Date;
};

/** A status change. The opening has no `from`. */
export type LeadTransition = {
  readonly leadId: LeadId;
  /** The lead's version after the change. */
  readonly version: number;
  readonly from: LeadStatus | null;
  readonly to: LeadStatus;
  readonly at: Date;
  readonly by: LeadActor;
  readonly note: string | null;
};

/** The person or program and its organization. Services have none. */
export type LeadActor = { readonly subject: string | null; readonly organizationId: OrganizationId | null };

/** The facts of an event that may open a lead. */
export type LeadFact = {
  readonly source: LeadSource;
  readonly bookingId: BookingId;
  readonly purpose: Purpose;
  readonly hostOrganizationId: OrganizationId;
  readonly visitingOrganizationId: OrganizationId | null;
  readonly at: Date;
};

/** Whether a fact opens a lead: the visitor is neither a consumer nor the host itself. */
export function opensLead(fact: LeadFact): fact is LeadFact & { readonly purpose: LeadPurpose } {
  return fact.purpose !== 'CONSUMER' && fact.visitingOrganizationId !== fact.hostOrganizationId;
}

export function openLead(
  fact: LeadFact & { readonly purpose: LeadPurpose },
  id: LeadId,
  regionCode: RegionCode,
  by: LeadActor,
): { readonly lead: Lead; readonly transition: LeadTransition } {
  const { at, ...about } = fact;
  return {
    lead: {
      ...about,
      id,
      regionCode,
      status: leadMachine.initial,
      value: null,
      version: 1,
      openedAt: at,
      updatedAt: at,
    },
    transition: { leadId: id, version: 1, from: null, to: leadMachine.initial, at, by, note: null },
  };
}

export type AdvanceLead = {
  readonly to: LeadStatus;
  readonly expectedVersion: number;
  readonly note: string | null;
  /** Undefined keeps the current value. */
  readonly value: Money | undefined;
};

export function advanceLead(
  lead: Lead,
  { to, expectedVersion, note, value }: AdvanceLead,
  at: Date,
  by: LeadActor,
): Result<{ readonly lead: Lead; readonly transition: LeadTransition }, VersionConflict | LeadStatusConflict> {
  if (lead.version !== expectedVersion) return err(versionConflict(lead.version));
  if (!allows(leadMachine, lead.status, to)) return err(leadStatusConflict(lead.status));
  const version = lead.version + 1;
  return ok({
    lead: { ...lead, status: to, value: value ?? lead.value, version, updatedAt: at },
    transition: { leadId: lead.id, version, from: lead.status, to, at, by, note },
  });
}

/** Possible in every status: the value of a won lead may not be known until the contract is signed. */
export function setLeadValue(
  lead: Lead,
  value: Money | null,
  expectedVersion: number,
  at: Date,
): Result<Lead, VersionConflict> {
  if (lead.version !== expectedVersion) return err(versionConflict(lead.version));
  return ok({ ...lead, value, version: lead.version + 1, updatedAt: at });
}

export function setVisitor(
  lead: Lead,
  visitor: OrganizationId,
  expectedVersion: number,
  at: Date,
): Result<Lead, VersionConflict | InvalidInput> {
  if (lead.version !== expectedVersion) return err(versionConflict(lead.version));
  if (visitor === lead.hostOrganizationId)
    return err(
      invalidInput(['organization'], {
        code: 'INCONSISTENT',
        ru: 'Гость и принимающая организация совпадают',
        en: 'The visitor and the host are the same organization',
      }),
    );
  return ok({ ...lead, visitingOrganizationId: visitor, version: lead.version + 1, updatedAt: at });
}
