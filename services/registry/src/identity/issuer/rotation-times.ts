import { accessTokenSeconds } from '@promtour/access/audience';
import type { RotationTimes } from '../domain/signing-key.ts';

/** Libraries cache the published keys for 10 minutes, our gateway for one; a replica publishes a new key within seconds. */
export const rotationTimes: RotationTimes = { overlapSeconds: 15 * 60, retirementSeconds: accessTokenSeconds + 5 * 60 };
