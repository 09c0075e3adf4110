import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { LocalDateTime } from '../domain/local-date-time.ts';
import { invalidRule, maxSessions, tooManySessions, type RecurrenceRule } from '../domain/recurrence-rule.ts';
import type { RecurrenceCalendar } from './ports.ts';

const day = 24 * 60 * 60 * 1000;

/** How far ahead sessions may be scheduled: two years. */
const maxAheadMs = 731 * day;

/** How far back: today's sessions may still be added in any time zone. */
const maxPastMs = day;

/** The starts of a timetable, limited in number and time. */
export function startsOf(
  calendar: RecurrenceCalendar,
  rule: RecurrenceRule,
  firstStart: LocalDateTime,
  zone: TimeZone,
  now: Date,
): Result<readonly Date[], InvalidInput> {
  const first = calendar.instantOf(firstStart, zone);
  if (first === undefined) return err(skipped);
  if (first.getTime() < now.getTime() - maxPastMs) return err(past);
  const horizon = new Date(now.getTime() + maxAheadMs);
  if (first > horizon) return err(tooFar(['firstStart']));
  const starts = calendar.starts({ rule, firstStart, zone, horizon, maxStarts: maxSessions });
  if (!starts.ok) return err(starts.error === 'TOO_MANY' ? tooManySessions() : tooFar(['recurrenceRule']));
  if (starts.value.length === 0)
    return err(invalidRule('ни одного сеанса за два года', 'no session within two years', 'OUT_OF_RANGE'));
  return ok(starts.value);
}

const skipped = invalidInput(['firstStart'], {
  code: 'INCONSISTENT',
  ru: 'Часы предприятия этого времени не показывают: в этот час их переводят вперёд',
  en: 'The plant’s clock never shows this time: it is put forward then',
});

const past = invalidInput(['firstStart'], {
  code: 'OUT_OF_RANGE',
  ru: 'Первый сеанс не раньше чем сутки назад',
  en: 'The first session is no earlier than a day ago',
});

function tooFar(path: readonly string[]): InvalidInput {
  return invalidInput(path, { code: 'OUT_OF_RANGE', ru: 'Не дальше двух лет вперёд', en: 'At most two years ahead' });
}
