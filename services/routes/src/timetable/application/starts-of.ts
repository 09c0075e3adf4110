import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { checkAll, checkEach, checkRule } from '@promtour/kernel/input-check';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { LocalDateTime } from '../domain/local-date-time.ts';
import { invalidRule, maxSessions, tooManySessions } from '../domain/recurrence-rule.ts';
import type { ScheduleTimes } from '../domain/schedule-times.ts';
import type { Start } from '../domain/session.ts';
import type { StatedTime } from '../domain/stated-time.ts';
import type { RecurrenceCalendar } from './ports.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** How far ahead the first start may be: two years. */
const maxAheadMs = 731 * dayMs;

/** How far back: today's sessions may still be added in any time zone. */
export const maxPastMs = dayMs;

/** In this time every rule that ever matches does: it includes 29 February. */
const matchingMs = 1500 * dayMs;

export type PlannedTime = { readonly from: Date; readonly horizon: Date; readonly maxStarts?: number };

/** The starts of a schedule from `from` to the horizon: those of its rules and RDATEs without the EXDATEs. */
export function startsOf(
  calendar: RecurrenceCalendar,
  { rules, rdates, exdates, firstStart }: Omit<ScheduleTimes, 'statedZones'>,
  zone: TimeZone,
  { from, horizon, maxStarts = maxSessions }: PlannedTime,
): Result<readonly Start[], InvalidInput> {
  const starts = new Map<LocalDateTime, Start>();
  for (const { rule } of rules) {
    const yielded = calendar.starts({ rule, firstStart, zone, from, horizon, maxStarts });
    if (!yielded.ok) return err(tooManySessions());
    for (const start of yielded.value) starts.set(start.local, start);
  }
  for (const date of rdates) {
    const start = startAt(calendar, date, zone);
    if (start !== undefined && start.at >= from && start.at <= horizon) starts.set(start.local, start);
  }
  for (const date of exdates) {
    if (date.kind === 'DAY') {
      for (const local of starts.keys()) if (local.startsWith(date.day)) starts.delete(local);
    } else starts.delete(date.kind === 'LOCAL' ? date.local : calendar.localOf(date.at, zone));
  }
  if (starts.size > maxStarts) return err(tooManySessions());
  return ok([...starts.values()].sort((a, b) => a.at.getTime() - b.at.getTime()));
}

/**
 * Checks what depends on the zone and on today: that the first start and the RDATEs exist, and that each rule yields something.
 * @param stored the first start of the schedule that changes: it may be long ago
 */
export function checkTimes(
  calendar: RecurrenceCalendar,
  times: ScheduleTimes,
  zone: TimeZone,
  now: Date,
  stored?: string,
): Result<unknown, InvalidInput> {
  const { rules, rdates, exdates, firstStart } = times;
  const first = checkFirstStart(calendar, firstStart, zone, firstStart === stored ? undefined : now);
  if (!first.ok) return first;
  const from = first.value;
  const until = new Date(from.getTime() + matchingMs);
  const checked = checkAll({
    zones: checkRule(
      times.statedZones.every((stated) => stated === zone),
      ['rules'],
      { code: 'INCONSISTENT', ru: `Часовой пояс площадки: ${zone}`, en: `The site’s time zone is ${zone}` },
    ),
    rules: checkEach(rules, ({ rule }, nth) => {
      const path = ['rules', String(nth)];
      if (calendar.ended({ rule, firstStart, zone })) return err(endsEarly(path));
      const some = calendar.starts({ rule, firstStart, zone, from, horizon: until, maxStarts: 1 });
      return some.ok && some.value.length === 0 ? err(noSession(path)) : ok(undefined);
    }),
    rdates: checkEach(rdates, (date, nth) =>
      startAt(calendar, date, zone) === undefined ? err(skipped(['rdates', String(nth)])) : ok(undefined),
    ),
  });
  if (!checked.ok) return checked;
  if (exdates.length === 0) return ok(undefined);
  const rest = startsOf(calendar, times, zone, { from, horizon: until });
  return rest.ok && rest.value.length === 0 ? err(allExcluded) : ok(undefined);
}

/** The instant of the first start: it exists, at most a day ago and at most two years ahead (not checked without `now`). */
export function checkFirstStart(
  calendar: RecurrenceCalendar,
  local: LocalDateTime,
  zone: TimeZone,
  now: Date | undefined,
  path: readonly string[] = ['firstStart'],
): Result<Date, InvalidInput> {
  const first = calendar.instantOf(local, zone);
  if (first === undefined) return err(skipped(path));
  if (now === undefined) return ok(first);
  if (first.getTime() < now.getTime() - maxPastMs) return err(past(path));
  return first.getTime() > now.getTime() + maxAheadMs ? err(tooFar(path)) : ok(first);
}

function startAt(calendar: RecurrenceCalendar, date: StatedTime, zone: TimeZone): Start | undefined {
  if (date.kind === 'DAY') return undefined;
  const local = date.kind === 'LOCAL' ? date.local : calendar.localOf(date.at, zone);
  const at = calendar.instantOf(local, zone);
  return at === undefined ? undefined : { local, at };
}

function skipped(path: readonly string[]): InvalidInput {
  return invalidInput(path, {
    code: 'INCONSISTENT',
    ru: 'Часы предприятия этого времени не показывают: в этот час их переводят вперёд',
    en: 'The plant’s clock never shows this time: it is put forward then',
  });
}

function past(path: readonly string[]): InvalidInput {
  return invalidInput(path, {
    code: 'OUT_OF_RANGE',
    ru: 'Первый сеанс не раньше чем сутки назад',
    en: 'The first session is no earlier than a day ago',
  });
}

function tooFar(path: readonly string[]): InvalidInput {
  return invalidInput(path, { code: 'OUT_OF_RANGE', ru: 'Не дальше двух лет вперёд', en: 'At most two years ahead' });
}

function noSession(path: readonly string[]): InvalidInput {
  return invalidRule(path, 'ни одного сеанса', 'no session', 'OUT_OF_RANGE');
}

function endsEarly(path: readonly string[]): InvalidInput {
  return invalidRule(path, 'UNTIL раньше первого сеанса', 'UNTIL is before the first start', 'INCONSISTENT');
}

const allExcluded = invalidInput(['exdates'], {
  code: 'INCONSISTENT',
  ru: 'Исключены все сеансы',
  en: 'All sessions are excluded',
});
