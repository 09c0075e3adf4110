import type { DayTransfer } from '@promtour/kernel/working-calendar';
import type { DayDecision } from './working-calendar.domain.ts';

/** Overrides of the production calendar: a few a year. */
export interface DayOverrides {
  all(): Promise<readonly DayTransfer[]>;
  /** Replaces or removes the overrides of these dates. */
  decide(days: readonly DayDecision[], now: Date): Promise<void>;
}
