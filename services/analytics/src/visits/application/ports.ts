import type { SumsSource } from '../../dimensions/application/ports.ts';
import type { VisitSums } from '../domain/visit-sums.ts';

/** Visits and the sessions they belong to. */
export type VisitSource = SumsSource<VisitSums>;
