import type { ExcursionId } from '@promtour/kernel/id';
import type { DayTransfer, WorkingCalendar } from '@promtour/kernel/working-calendar';
import type { ExcursionTerms } from './domain/excursion-terms.ts';

/** Names a published version of an excursion. */
export type VersionOfExcursion = { readonly excursionId: ExcursionId; readonly version: number };

/** The terms of published versions, inside one transaction or outside of any. */
export interface TermsRepository {
  /** Keeps the terms of a version. A version that is known already stays as it is. */
  keep(terms: ExcursionTerms): Promise<void>;
  /** The terms of these versions in their order; undefined for an unknown one. Versions never change, so they are read once per process. */
  find(versions: readonly VersionOfExcursion[]): Promise<readonly (ExcursionTerms | undefined)[]>;
  /** The Russian production calendar with the agency's overrides. */
  calendar(): Promise<WorkingCalendar>;
  /** Sets overrides of the calendar; `working: null` removes one. */
  override(days: readonly { readonly date: DayTransfer['date']; readonly working: boolean | null }[]): Promise<void>;
}
