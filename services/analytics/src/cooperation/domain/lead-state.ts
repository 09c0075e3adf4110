import type { Purpose } from '@promtour/kernel/purpose';

/** In the order in which a lead advances; the last two end it. */
export const leadStatuses = ['NEW', 'CONTACTED', 'MEETING', 'AGREEMENT', 'WON', 'LOST'] as const;
export type LeadStatus = (typeof leadStatuses)[number];

export type Amount = { readonly amount: number; readonly currency: string };

/** What is known of a lead. */
export type LeadState = {
  readonly leadId: string;
  readonly purpose: Purpose;
  readonly host: string;
  /** The host's region when the last event happened. */
  readonly regionCode: string;
  /** `YYYY-MM-DD` in the time zone of the host's region; null until the opening is known. */
  readonly openedOn: string | null;
  readonly status: LeadStatus;
  readonly value: Amount | null;
  /** Time of the last event; of two events at the same time, the one that comes later counts. */
  readonly changedAt: Date;
  /** Time of the last event that stated the value. */
  readonly valuedAt: Date | null;
};

/** What one event says of a lead. */
export type LeadChange = Pick<LeadState, 'leadId' | 'purpose' | 'host' | 'regionCode'> & {
  readonly at: Date;
  readonly openedOn?: string;
  readonly status?: LeadStatus;
  /** Null: there is none. Undefined: the event does not say. */
  readonly value?: Amount | null;
};

/**
 * The state after a change. Changes may come twice and in any order: a lead only advances, so the furthest status counts, and everything else
 * is that of the latest event.
 */
export function changedLead(known: LeadState | undefined, change: LeadChange): LeadState {
  const { leadId, at, openedOn, status = 'NEW', value } = change;
  if (known === undefined) {
    return {
      leadId,
      purpose: change.purpose,
      host: change.host,
      regionCode: change.regionCode,
      openedOn: openedOn ?? null,
      status,
      value: value ?? null,
      changedAt: at,
      valuedAt: value === undefined ? null : at,
    };
  }
  const newer = at >= known.changedAt;
  const revalued = value !== undefined && (known.valuedAt === null || at >= known.valuedAt);
  return {
    ...known,
    ...(newer ? { purpose: change.purpose, host: change.host, regionCode: change.regionCode, changedAt: at } : {}),
    ...(revalued ? { value, valuedAt: at } : {}),
    openedOn: known.openedOn ?? openedOn ?? null,
    status: rankOf(status) > rankOf(known.status) ? status : known.status,
  };
}

function rankOf(status: LeadStatus): number {
  return leadStatuses.indexOf(status);
}

export function isLeadStatus(text: string): text is LeadStatus {
  return (leadStatuses as readonly string[]).includes(text);
}
