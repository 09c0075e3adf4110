import type { InputRule, InvalidInput } from '@promtour/kernel/failure';
import { checkAll, checkEach, checkRule } from '@promtour/kernel/input-check';
import { addDays } from '@promtour/kernel/time-zone';
import { decreedTransfers, russianCalendar, type DayTransfer } from '@promtour/kernel/working-calendar';

/** What is decided about a date; null leaves it to the general rule and the decrees. */
export type DayDecision = { readonly date: string; readonly working: boolean | null };

export type WorkingDay = DayTransfer & { readonly overridden: boolean };

/** Overrides take precedence over the decrees that are known to the program. */
export function transfersWith(overrides: readonly DayTransfer[]): readonly DayTransfer[] {
  return [...decreedTransfers, ...overrides];
}

/** @param dates both inclusive */
export function daysBetween(dates: { readonly from: string; readonly to: string }): readonly string[] {
  const days: string[] = [];
  for (let date = dates.from; date <= dates.to; date = addDays(date, 1)) days.push(date);
  return days;
}

export function workingDays(dates: readonly string[], overrides: readonly DayTransfer[]): readonly WorkingDay[] {
  const calendar = russianCalendar(transfersWith(overrides));
  const overridden = new Set(overrides.map(({ date }) => date));
  return dates.map((date) => ({ date, working: calendar.isWorkingDay(date), overridden: overridden.has(date) }));
}

const maxDays = 100;

export function checkDecisions(days: readonly DayDecision[]): InvalidInput | undefined {
  const checked = checkAll({
    count: checkRule(days.length >= 1 && days.length <= maxDays, ['days'], badCount),
    distinct: checkRule(new Set(days.map(({ date }) => date)).size === days.length, ['days'], repeated),
    each: checkEach(days.slice(0, maxDays), ({ date }, index) =>
      checkRule(isSupportedDate(date), ['days', String(index), 'date'], badYear),
    ),
  });
  return checked.ok ? undefined : checked.error;
}

export function isSupportedDate(date: string): boolean {
  return date >= '2000-01-01' && date <= '2100-12-31';
}

export const badYear: InputRule = { code: 'OUT_OF_RANGE', ru: 'Год от 2000 до 2100', en: 'A year from 2000 to 2100' };
const badCount: InputRule = { code: 'OUT_OF_RANGE', ru: `Дней: от 1 до ${maxDays}`, en: `1 to ${maxDays} days` };
const repeated: InputRule = { code: 'DUPLICATE', ru: 'Каждая дата один раз', en: 'Each date once' };
