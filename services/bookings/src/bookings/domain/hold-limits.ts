import type { HoldCount } from '../../inventory/domain/inventory.ts';
import { holdQuotaExceeded, type HoldQuotaExceeded } from './failures.ts';

/** How much one client may have on hold at a time. Confirmed bookings do not count. */
export type HoldLimits = HoldCount;

const quotas = {
  holds: 'HOLDS',
  seats: 'SEATS',
  sessionHolds: 'SESSION_HOLDS',
  sessionSeats: 'SESSION_SEATS',
} as const;

/**
 * The reason why this hold exceeds a limit; undefined if it does not.
 * @param onHold for each item, what the client has on hold, including this hold
 * @param seats the seats of each item
 */
export function exceededQuota(
  onHold: readonly HoldCount[],
  limits: HoldLimits,
  seats: readonly number[],
): HoldQuotaExceeded | undefined {
  const total = seats.reduce((sum, count) => sum + count, 0);
  for (const [index, counted] of onHold.entries())
    for (const name of ['sessionHolds', 'sessionSeats', 'holds', 'seats'] as const) {
      const own = name === 'seats' ? total : name === 'sessionSeats' ? (seats[index] ?? 0) : 1;
      if (counted[name] > limits[name]) return holdQuotaExceeded(quotas[name], limits[name], counted[name] - own);
    }
  return undefined;
}
