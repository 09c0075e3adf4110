import { russianCalendar, type DayTransfer, type WorkingCalendar } from '@promtour/kernel/working-calendar';
import { transfersWith } from './working-calendar.domain.ts';
import type { DayOverrides } from './working-calendar.ports.ts';

export type WorkingCalendarLoaders = {
  /** The overrides of the production calendar, read once per request. */
  readonly dayOverrides: () => Promise<readonly DayTransfer[]>;
  /** The production calendar with these overrides. */
  readonly workingCalendar: () => Promise<WorkingCalendar>;
};

export function createWorkingCalendarLoaders(overrides: Pick<DayOverrides, 'all'>): WorkingCalendarLoaders {
  let read: Promise<readonly DayTransfer[]> | undefined;
  let calendar: Promise<WorkingCalendar> | undefined;
  const dayOverrides = () => (read ??= overrides.all());
  return {
    dayOverrides,
    workingCalendar: () => (calendar ??= dayOverrides().then((days) => russianCalendar(transfersWith(days)))),
  };
}
