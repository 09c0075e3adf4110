import type { Dimension, Period } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';

/**
 * How coarse a question has to be to include bookings of small groups. Bookings of at least 5 people (`minPeople`) are in every answer.
 * Smaller ones with the same outcome are added up by month: of a host, then what is still too small of a region, then of the country. A sum
 * that reaches 5 is in answers of its level and coarser ones; what reaches it nowhere is in none. So an answer is a sum of
 * indivisible parts of at least 5 people, and so is the difference of two answers of which one contains the other.
 */
export const levels = ['BOOKING', 'HOST_AND_MONTH', 'REGION_AND_MONTH', 'MONTH'] as const;
export type Level = (typeof levels)[number];

/** Undefined for the host, who reads all of its bookings. */
export function levelOf(reach: Reach, period: Period, dimensions: readonly Dimension[]): Level | undefined {
  if (reach.kind === 'ORGANIZATION') return undefined;
  const beside = dimensions.filter((dimension) => dimension !== 'REGION' && dimension !== 'ORGANIZATION');
  if (beside.length > 0 || !isOfMonths(period)) return 'BOOKING';
  if (dimensions.includes('ORGANIZATION')) return 'HOST_AND_MONTH';
  return dimensions.includes('REGION') || reach.kind === 'REGIONS' ? 'REGION_AND_MONTH' : 'MONTH';
}

function isOfMonths({ from, to }: Period): boolean {
  return from.endsWith('-01') && new Date(Date.parse(to) + 86_400_000).getUTCDate() === 1;
}
