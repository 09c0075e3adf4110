import type { Applied } from '@promtour/messaging/applied';
import type { SumsSource } from '../../dimensions/application/ports.ts';

/** A source of sums, and how much of the event log the projections include that it reads. */
export type MeasuredSource = SumsSource & { readonly applied: () => Promise<Applied> };
