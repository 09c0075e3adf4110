import type { Brand } from './brand.ts';

/** A name of the IANA time zone database, such as `Europe/Moscow`. */
export type TimeZone = Brand<string, 'TimeZone'>;

/** The zone under its canonical name, or undefined if this runtime's database does not know it. Offsets are not zones. */
export function parseTimeZone(name: string): TimeZone | undefined {
  if (name.length > 64 || !/^[A-Z]/i.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone as TimeZone;
  } catch {
    // Intl throws RangeError for an unknown zone.
    return undefined;
  }
}

/** Calendar dates `YYYY-MM-DD` from `from` to `to`, both inclusive. Undefined is an open end. */
export type DateRange = { readonly from: string | undefined; readonly to: string | undefined };

/** Instants from `from` (inclusive) to `before` (exclusive). Undefined is an open end. */
export type InstantRange = { readonly from: Date | undefined; readonly before: Date | undefined };

const formats = new Map<string, Intl.DateTimeFormat>();

/** The local calendar date (`YYYY-MM-DD`) of an instant in the plant's time zone. */
export function localDate(instant: Date, zone: TimeZone): string {
  let format = formats.get(zone);
  if (format === undefined) {
    // en-CA formats ISO 8601 dates. Formats are expensive to create and there are few zones.
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  return format.format(instant);
}

/** The calendar date this many days after another, both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The first instant of a calendar date in the plant's time zone; if the clock skips midnight, the first instant after it. */
export function startOfDay(date: string, zone: TimeZone): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // No zone is further from UTC than 14 hours: the day begins within a day and a half of midnight there, and the clock is looked at
  // by halving what is left of that time.
  let before = midnight - 1.5 * dayMs;
  let after = midnight + 1.5 * dayMs;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDate(new Date(middle), zone) >= date) after = middle;
    else before = middle;
  }
  return new Date(after);
}

const dayMs = 86_400_000;

const offsetFormats = new Map<string, Intl.DateTimeFormat>();

/** Minutes that a zone's clocks are ahead of UTC at an instant. */
export function utcOffsetMinutes(instant: Date, zone: TimeZone): number {
  let format = offsetFormats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    offsetFormats.set(zone, format);
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
