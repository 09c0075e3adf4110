import type { AgreementId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { defineStateMachine } from '@promtour/kernel/state-machine';
import { addDays } from '@promtour/kernel/time-zone';
import { plans, promiseDays, type Measure } from './measure.ts';

export type MilestoneState = 'PLANNED' | 'ON_TRACK' | 'OVERDUE' | 'DONE';

/** Checked where this module is loaded, as every table of states. */
export const milestoneMachine = defineStateMachine<MilestoneState>({
  initial: 'PLANNED',
  transitions: {
    PLANNED: ['ON_TRACK', 'DONE'],
    ON_TRACK: ['OVERDUE', 'DONE'],
    OVERDUE: ['DONE'],
    DONE: [],
  },
  final: ['DONE'],
});

/** So many days before its due date a milestone is on its way. */
const startDays = 90;

/** The event that shows that a promise was kept. */
export type Evidence = {
  readonly eventId: string;
  readonly eventType: string;
  readonly subject: string;
  readonly time: Date;
};

/** Something that happened in a region and keeps a promise. */
export type Fact = { readonly regionCode: RegionCode; readonly measure: Measure; readonly evidence: Evidence };

export type Milestone = {
  readonly agreementId: AgreementId;
  readonly regionCode: RegionCode;
  readonly measure: Measure;
  /** Last day, `YYYY-MM-DD` in the region's zone. */
  readonly dueOn: string;
  readonly state: MilestoneState;
  readonly doneOn: string | null;
  readonly evidence: Evidence | null;
};

/** The milestone of a measure of an agreement that was signed on a day. */
export function planMilestone(
  agreement: { readonly id: AgreementId; readonly regionCode: RegionCode },
  measure: Measure,
  signedOn: string,
): Milestone {
  const { id: agreementId, regionCode } = agreement;
  const dueOn = addDays(signedOn, promiseDays);
  return { agreementId, regionCode, measure, dueOn, state: 'PLANNED', doneOn: null, evidence: null };
}

/** What time makes of it on a day, one step at a time; undefined where nothing. */
export function stepByTime({ state, dueOn }: Milestone, today: string): MilestoneState | undefined {
  if (state === 'PLANNED' && today >= addDays(dueOn, -startDays)) return 'ON_TRACK';
  if (state === 'ON_TRACK' && today > dueOn) return 'OVERDUE';
  return undefined;
}

/** The first day on which time changes the state; undefined where it never will. */
export function nextStep({ state, dueOn }: Pick<Milestone, 'state' | 'dueOn'>): string | undefined {
  if (state === 'PLANNED') return addDays(dueOn, -startDays);
  return state === 'ON_TRACK' ? addDays(dueOn, 1) : undefined;
}

/** Whether it is still to be kept, by a day before this one. */
export function fallsDueBefore({ state, dueOn }: Pick<Milestone, 'state' | 'dueOn'>, day: string): boolean {
  return state !== 'DONE' && dueOn < day;
}

/**
 * Closes it by a fact; undefined where the fact does not count.
 * @param signedOn when the agreement was signed
 * @param factOn the day of the fact in the region's zone
 */
export function close(
  milestone: Milestone,
  { evidence }: Fact,
  signedOn: string,
  factOn: string,
): Milestone | undefined {
  if (milestone.state === 'DONE') return undefined;
  if (factOn < signedOn && !plans[milestone.measure].standing) return undefined;
  // What was there before the signing keeps the promise from its first day.
  return { ...milestone, state: 'DONE', doneOn: factOn < signedOn ? signedOn : factOn, evidence };
}
