import type { SumsSource } from '../../dimensions/application/ports.ts';
import type { LeadSums } from '../domain/lead-sums.ts';

/** Cooperation leads, by the host that was visited. */
export type LeadSource = SumsSource<LeadSums>;
