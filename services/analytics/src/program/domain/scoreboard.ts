import { addDays } from '@promtour/kernel/time-zone';

/** Days from the signature of an agreement by which the first route is to be published: the promise of the program. */
export const promiseDays = 183;

/** OKVED-2 classes of section C, manufacturing. */
export const manufacturingClasses: readonly string[] = Array.from({ length: 24 }, (_, nth) => String(nth + 10));

export type AgreementStatus = 'DRAFT' | 'SIGNED' | 'EXPIRING' | 'EXPIRED' | 'TERMINATED';

/** What is counted for a region. */
export type RegionFacts = {
  readonly regionCode: string;
  /** The agreement in force, else the one signed last, else a draft. */
  readonly agreement: {
    readonly id: string;
    readonly status: AgreementStatus;
    /** `YYYY-MM-DD` in the region's time zone; null for a draft. */
    readonly signedOn: string | null;
  } | null;
  /** First date on which a route of the region was published that was not published before the signature. */
  readonly firstRouteOn: string | null;
  /** Milestones of the agreement whose outcome is known: done, or overdue. */
  readonly milestonesDue: number;
  readonly milestonesOnTime: number;
  /** Classes of section C that can be visited, ascending. */
  readonly industries: readonly string[];
  readonly registeredEnterprises: number;
  /** Organizations with a session held in the last 12 calendar months, this one included. */
  readonly openEnterprises: number;
  /** Those of them that are registered. */
  readonly openRegisteredEnterprises: number;
  readonly councilEstablishedOn: string | null;
  /** Meetings within the last 12 months. */
  readonly councilMeetings: number;
  readonly publishedExcursions: number;
  readonly publishedRoutes: number;
  /** Cooperation leads by their current status; none if absent. */
  readonly leads: Readonly<Record<string, number>>;
};

export const leadStatuses = ['NEW', 'CONTACTED', 'MEETING', 'AGREEMENT', 'WON', 'LOST'] as const;

/** The progress of a region in the program. Null: not known, or nothing to divide by. */
export type RegionProgress = RegionFacts & {
  readonly daysToFirstRoute: number | null;
  readonly firstRouteInTime: boolean | null;
  readonly milestonesOnTimeShare: number | null;
  readonly activation: number | null;
};

/** @param today in the region's time zone */
export function progressOf(facts: RegionFacts, today: string): RegionProgress {
  const signedOn = facts.agreement?.signedOn ?? null;
  const days = signedOn === null || facts.firstRouteOn === null ? null : daysBetween(signedOn, facts.firstRouteOn);
  return {
    ...facts,
    daysToFirstRoute: days,
    firstRouteInTime: inTime(signedOn, days, today),
    milestonesOnTimeShare: ratio(facts.milestonesOnTime, facts.milestonesDue),
    activation: ratio(facts.openRegisteredEnterprises, facts.registeredEnterprises),
  };
}

function inTime(signedOn: string | null, days: number | null, today: string): boolean | null {
  if (days !== null) return days <= promiseDays;
  return signedOn !== null && today > addDays(signedOn, promiseDays) ? false : null;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

export const programOrders = [
  'REGION',
  'SIGNED_ON',
  'DAYS_TO_FIRST_ROUTE',
  'MILESTONES_ON_TIME',
  'INDUSTRIES',
  'REGISTERED_ENTERPRISES',
  'OPEN_ENTERPRISES',
  'ACTIVATION',
] as const;
export type ProgramOrder = (typeof programOrders)[number];

/** What an order compares, the least first; null comes last. */
const keys: Readonly<Record<ProgramOrder, (region: RegionProgress) => number | null>> = {
  REGION: () => 0,
  SIGNED_ON: ({ agreement }) => (agreement?.signedOn == null ? null : Date.parse(agreement.signedOn)),
  DAYS_TO_FIRST_ROUTE: ({ daysToFirstRoute }) => daysToFirstRoute,
  MILESTONES_ON_TIME: ({ milestonesOnTimeShare }) => negative(milestonesOnTimeShare),
  INDUSTRIES: ({ industries }) => -industries.length,
  REGISTERED_ENTERPRISES: ({ registeredEnterprises }) => -registeredEnterprises,
  OPEN_ENTERPRISES: ({ openEnterprises }) => -openEnterprises,
  ACTIVATION: ({ activation }) => negative(activation),
};

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}

/** The best first, those without a value last, equals by region code. */
export function inOrder(regions: readonly RegionProgress[], order: ProgramOrder): readonly RegionProgress[] {
  const key = keys[order];
  return regions.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a !== b) return a === null ? 1 : b === null ? -1 : a - b;
    return one.regionCode < other.regionCode ? -1 : 1;
  });
}
