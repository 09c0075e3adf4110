import { accessTokenSeconds } from '@promtour/access/audience';
import type { RotationTimes } from '../domain/signing-key.ts';

/** Libraries keep the published keys 10 minutes, our gateway one; a replica publishes a new one within seconds. */
export const rotationTimes: RotationTimes = { overlapSeconds: 15 * 60, retirementSeconds: accessTokenSeconds + 5 * 60 };
