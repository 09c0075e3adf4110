import type { DayTransfer } from '@promtour/kernel/working-calendar';
import type { DayOverrides } from './working-calendar.ports.ts';

export type WorkingCalendarLoaders = {
  /** The overrides of the production calendar, read once per request. */
  readonly dayOverrides: () => Promise<readonly DayTransfer[]>;
};

export function createWorkingCalendarLoaders(overrides: Pick<DayOverrides, 'all'>): WorkingCalendarLoaders {
  let read: Promise<readonly DayTransfer[]> | undefined;
  return { dayOverrides: () => (read ??= overrides.all()) };
}
