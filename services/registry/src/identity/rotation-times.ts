import type { RotationTimes } from '../domain/identity/signing-key.ts';
import { tokenSeconds } from './token-claims.ts';

/** The gateway keeps the published keys 10 minutes at most, and a replica publishes a new one within seconds. */
export const rotationTimes: RotationTimes = { overlapSeconds: 15 * 60, retirementSeconds: tokenSeconds + 5 * 60 };
