import { holdQuotaExceeded, type HoldQuotaExceeded } from './failures.ts';

/** How much one client, a program or a person, may have on hold at a time. Confirmed bookings do not count. */
export type HoldLimits = {
  readonly holds: number;
  readonly seats: number;
  /** Of these, in one session. */
  readonly sessionHolds: number;
  readonly sessionSeats: number;
};

/** What a client has on hold, this hold included. */
export type OnHold = HoldLimits;

const quotas = {
  holds: 'HOLDS',
  seats: 'SEATS',
  sessionHolds: 'SESSION_HOLDS',
  sessionSeats: 'SESSION_SEATS',
} as const;

/** Why this hold of so many seats is one too many; undefined where it is not. */
export function exceededQuota(onHold: OnHold, limits: HoldLimits, seats: number): HoldQuotaExceeded | undefined {
  for (const name of ['sessionHolds', 'sessionSeats', 'holds', 'seats'] as const) {
    const own = name === 'holds' || name === 'sessionHolds' ? 1 : seats;
    if (onHold[name] > limits[name]) return holdQuotaExceeded(quotas[name], limits[name], onHold[name] - own);
  }
  return undefined;
}
