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
 * @param onHold what the client has on hold, including this hold
 */
export function exceededQuota(onHold: HoldCount, limits: HoldLimits, seats: number): HoldQuotaExceeded | undefined {
  for (const name of ['sessionHolds', 'sessionSeats', 'holds', 'seats'] as const) {
    const own = name === 'holds' || name === 'sessionHolds' ? 1 : seats;
    if (onHold[name] > limits[name]) return holdQuotaExceeded(quotas[name], limits[name], onHold[name] - own);
  }
  return undefined;
}
