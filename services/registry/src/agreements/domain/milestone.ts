import type { AgreementId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { defineStateMachine } from '@promtour/kernel/state-machine';
import { addDays, type DateRange } from '@promtour/kernel/time-zone';
import { plans, promiseDays, type Measure } from './measure.ts';

export type MilestoneStatus = 'PLANNED' | 'ON_TRACK' | 'OVERDUE' | 'DONE';

export const milestoneMachine = defineStateMachine<MilestoneStatus>({
  initial: 'PLANNED',
  transitions: {
    PLANNED: ['ON_TRACK', 'DONE'],
    ON_TRACK: ['OVERDUE', 'DONE'],
    OVERDUE: ['DONE'],
    DONE: [],
  },
  final: ['DONE'],
});

/** A milestone is on track during the last days before its due date. */
const startDays = 90;

/** The event that shows a result. */
export type Evidence = {
  readonly eventId: string;
  readonly eventType: string;
  readonly subject: string;
  readonly time: Date;
};

/** A result in a region that closes milestones of a measure. */
export type Fact = { readonly regionCode: RegionCode; readonly measure: Measure; readonly evidence: Evidence };

export type Milestone = {
  readonly agreementId: AgreementId;
  readonly regionCode: RegionCode;
  readonly measure: Measure;
  /** Last day, `YYYY-MM-DD` in the region's time zone. */
  readonly dueOn: string;
  readonly status: MilestoneStatus;
  readonly doneOn: string | null;
  readonly evidence: Evidence | null;
};

/** The milestone of a measure of an agreement that was signed on a date. */
export function planMilestone(
  agreement: { readonly id: AgreementId; readonly regionCode: RegionCode },
  measure: Measure,
  signedOn: string,
): Milestone {
  const { id: agreementId, regionCode } = agreement;
  const dueOn = addDays(signedOn, promiseDays);
  return { agreementId, regionCode, measure, dueOn, status: 'PLANNED', doneOn: null, evidence: null };
}

/** The next status by time on a day, one step at a time; undefined if it does not change. */
export function stepByTime({ status, dueOn }: Milestone, today: string): MilestoneStatus | undefined {
  if (status === 'PLANNED' && today >= addDays(dueOn, -startDays)) return 'ON_TRACK';
  if (status === 'ON_TRACK' && today > dueOn) return 'OVERDUE';
  return undefined;
}

/** The first day on which time changes the status; undefined if none. */
export function nextStep({ status, dueOn }: Pick<Milestone, 'status' | 'dueOn'>): string | undefined {
  if (status === 'PLANNED') return addDays(dueOn, -startDays);
  return status === 'ON_TRACK' ? addDays(dueOn, 1) : undefined;
}

/** Whether it is not done and due on one of these days. */
export function isDue({ status, dueOn }: Pick<Milestone, 'status' | 'dueOn'>, { from, to }: DateRange): boolean {
  return status !== 'DONE' && (from === undefined || dueOn >= from) && (to === undefined || dueOn <= to);
}

/**
 * Closes a milestone by a fact; undefined if the fact does not count.
 * @param signedOn the date of the agreement's signature
 * @param factOn the date of the fact in the region's time zone
 */
export function close(
  milestone: Milestone,
  { evidence }: Fact,
  signedOn: string,
  factOn: string,
): Milestone | undefined {
  if (milestone.status === 'DONE') return undefined;
  if (factOn < signedOn && !plans[milestone.measure].standing) return undefined;
  // A result from before the signature closes the milestone on the date of the signature.
  return { ...milestone, status: 'DONE', doneOn: factOn < signedOn ? signedOn : factOn, evidence };
}
