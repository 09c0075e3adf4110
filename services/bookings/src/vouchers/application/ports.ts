import type { Place } from '../domain/place.ts';

/** Sites that vouchers name. */
export interface Places {
  /** Ignores what is older than what is kept. */
  readonly keep: (place: Place, publishedAt: Date) => Promise<void>;
}
