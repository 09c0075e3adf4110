import type { BookingId, Id, OrganizationId } from '@promtour/kernel/id';
import { invalidInput, type InvalidInput, versionConflict, type VersionConflict } from '@promtour/kernel/failure';
import type { Money } from '@promtour/kernel/money';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { allows } from '@promtour/kernel/state-machine';
import { leadMachine, type LeadState } from './lead-machine.ts';
import { leadTransitionNotAllowed, type LeadTransitionNotAllowed } from './failures.ts';

export type LeadId = Id<'CooperationLead'>;

/** What the two may become to each other: a consumer's visit opens no lead. */
export const leadPurposes = ['PARTNER', 'SUPPLIER', 'INVESTOR'] as const satisfies readonly Purpose[];
export type LeadPurpose = (typeof leadPurposes)[number];

/** What opened it: the visit itself, or an intent that was stated after it. */
export type LeadSource = 'VISIT' | 'INTENT';

export type Lead = {
  readonly id: LeadId;
  readonly purpose: LeadPurpose;
  readonly source: LeadSource;
  readonly bookingId: BookingId;
  /** Whom somebody wants to work with. */
  readonly hostOrganizationId: OrganizationId;
  /** Who wants to; null until it is known. */
  readonly visitingOrganizationId: OrganizationId | null;
  /** The host's. */
  readonly regionCode: RegionCode;
  readonly state: LeadState;
  readonly value: Money | null;
  /** Grows by one with every change. */
  readonly version: number;
  readonly openedAt: Date;
  readonly updatedAt: Date;
};

/** A step of a lead's history; the first has nothing before it. */
export type LeadTransition = {
  readonly leadId: LeadId;
  /** The lead's version that the step made. */
  readonly version: number;
  readonly from: LeadState | null;
  readonly to: LeadState;
  readonly at: Date;
  readonly by: LeadActor;
  readonly note: string | null;
};

/** Who did it, and on behalf of which organisation; the services themselves have none. */
export type LeadActor = { readonly subject: string | null; readonly organizationId: OrganizationId | null };

/** What an event tells that may be the beginning of a cooperation. */
export type LeadFact = {
  readonly source: LeadSource;
  readonly bookingId: BookingId;
  readonly purpose: Purpose;
  readonly hostOrganizationId: OrganizationId;
  readonly visitingOrganizationId: OrganizationId | null;
  readonly at: Date;
};

/** Whether a fact can open a lead: somebody other than a consumer came, and not the host to itself. */
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
      state: leadMachine.initial,
      value: null,
      version: 1,
      openedAt: at,
      updatedAt: at,
    },
    transition: { leadId: id, version: 1, from: null, to: leadMachine.initial, at, by, note: null },
  };
}

export type AdvanceLead = {
  readonly to: LeadState;
  readonly expectedVersion: number;
  readonly note: string | null;
  /** Undefined leaves what is known of it. */
  readonly value: Money | undefined;
};

export function advanceLead(
  lead: Lead,
  { to, expectedVersion, note, value }: AdvanceLead,
  at: Date,
  by: LeadActor,
): Result<{ readonly lead: Lead; readonly transition: LeadTransition }, VersionConflict | LeadTransitionNotAllowed> {
  if (lead.version !== expectedVersion) return err(versionConflict(lead.version));
  if (!allows(leadMachine, lead.state, to))
    return err(leadTransitionNotAllowed(lead.state, to, leadMachine.transitions[lead.state]));
  const version = lead.version + 1;
  return ok({
    lead: { ...lead, state: to, value: value ?? lead.value, version, updatedAt: at },
    transition: { leadId: lead.id, version, from: lead.state, to, at, by, note },
  });
}

/** What it is worth can be said in every state: of a won one too, when the contract is signed. */
export function valueLead(
  lead: Lead,
  value: Money | null,
  expectedVersion: number,
  at: Date,
): Result<Lead, VersionConflict> {
  if (lead.version !== expectedVersion) return err(versionConflict(lead.version));
  return ok({ ...lead, value, version: lead.version + 1, updatedAt: at });
}

export function nameVisitor(
  lead: Lead,
  visitor: OrganizationId,
  expectedVersion: number,
  at: Date,
): Result<Lead, VersionConflict | InvalidInput> {
  if (lead.version !== expectedVersion) return err(versionConflict(lead.version));
  if (visitor === lead.hostOrganizationId)
    return err(
      invalidInput(['organization'], {
        ru: 'Организация не сотрудничает сама с собой',
        en: 'An organisation does not cooperate with itself',
      }),
    );
  return ok({ ...lead, visitingOrganizationId: visitor, version: lead.version + 1, updatedAt: at });
}
