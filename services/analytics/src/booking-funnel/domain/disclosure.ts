import type { Dimension, Period } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import { minPeople } from '../../visits/domain/disclosure.ts';
import type { Count } from './funnel.ts';

/**
 * How coarse a question has to be to include bookings of small groups. Bookings of at least 5 people (`minPeople`) are in every answer.
 * Smaller ones with the same outcome are added up by month: of a host, then of what is still too small of a region, then of the country. A sum
 * that reaches 5 is in answers of its level and coarser ones; what reaches it nowhere is in none. So an answer is a sum of
 * indivisible parts of at least 5 people, and so is the difference of two answers of which one contains the other.
 */
export const levels = ['BOOKING', 'HOST_AND_MONTH', 'REGION_AND_MONTH', 'MONTH'] as const;
export type Level = (typeof levels)[number];

/** Undefined for the host, who reads all of its bookings. */
export function levelOf(reach: Reach, period: Period, dimensions: readonly Dimension[]): Level | undefined {
  if (reach.kind === 'ORGANIZATION') return undefined;
  if (!dimensions.every((dimension) => coarse.has(dimension)) || !isOfMonths(period)) return 'BOOKING';
  if (dimensions.includes('ORGANIZATION')) return 'HOST_AND_MONTH';
  return dimensions.length > 0 || reach.kind === 'REGIONS' ? 'REGION_AND_MONTH' : 'MONTH';
}

/** Districts consist of regions. */
const coarse: ReadonlySet<Dimension> = new Set(['REGION', 'DISTRICT', 'ORGANIZATION']);

function isOfMonths({ from, to }: Period): boolean {
  return from.endsWith('-01') && new Date(Date.parse(to) + 86_400_000).getUTCDate() === 1;
}

/** Small bookings of one outcome: of a host in a region and month, or what is left of all hosts of a region, or of all regions. */
export type SmallGroup = {
  readonly level: Exclude<Level, 'BOOKING'>;
  readonly month: string;
  /** Null in the country. */
  readonly region: string | null;
  readonly organization: string | null;
  /** Outcome, and whether hosts had to accept: groups with different ones are not added up. */
  readonly outcome: string;
  readonly requested: boolean;
};

export function keyOfGroup({ level, month, region, organization, outcome, requested }: SmallGroup): string {
  return JSON.stringify([level, month, region, organization, outcome, requested]);
}

/** The group that takes in what is too small here. */
export function parentOf(group: SmallGroup): SmallGroup | undefined {
  switch (group.level) {
    case 'HOST_AND_MONTH':
      return { ...group, level: 'REGION_AND_MONTH', organization: null };
    case 'REGION_AND_MONTH':
      return { ...group, level: 'MONTH', region: null };
    case 'MONTH':
      return undefined;
  }
}

export type GroupChange = { readonly group: SmallGroup; readonly before: Count; readonly after: Count };

const none: Count = { bookings: 0, seats: 0 };

/** Whether a group's bookings are in answers of its level. */
export function isShown({ seats }: Count): boolean {
  return seats >= minPeople;
}

/**
 * What changes in all groups if the hosts' change.
 * @param hosts by which the small bookings of hosts grow or shrink
 * @param known the groups and their parents as they are, by key; those without bookings may lack
 */
export function followGroups(
  hosts: readonly { readonly group: SmallGroup; readonly by: Count }[],
  known: ReadonlyMap<string, Count>,
): readonly GroupChange[] {
  const changes: GroupChange[] = [];
  for (let pending = hosts; pending.length > 0;) {
    const parents = new Map<string, { group: SmallGroup; by: Count }>();
    for (const { group, by } of pending) {
      const before = known.get(keyOfGroup(group)) ?? none;
      const after = plus(before, by);
      if (by.bookings === 0 && by.seats === 0) continue;
      changes.push({ group, before, after });
      const parent = parentOf(group);
      if (parent === undefined) continue;
      const key = keyOfGroup(parent);
      const moved = plus(isShown(after) ? none : after, isShown(before) ? none : before, -1);
      parents.set(key, { group: parent, by: plus(parents.get(key)?.by ?? none, moved) });
    }
    pending = [...parents.values()];
  }
  return changes;
}

function plus(a: Count, b: Count, sign: 1 | -1 = 1): Count {
  return { bookings: a.bookings + sign * b.bookings, seats: a.seats + sign * b.seats };
}
