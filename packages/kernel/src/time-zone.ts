import type { Brand } from './brand.ts';

/** A name of the IANA time zone database, such as `Europe/Moscow`. */
export type TimeZone = Brand<string, 'TimeZone'>;

/** The zone under its canonical name, or undefined where this runtime's database does not know it. Offsets are no zones. */
export function parseTimeZone(name: string): TimeZone | undefined {
  if (name.length > 64 || !/^[A-Z]/i.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone as TimeZone;
  } catch {
    // RangeError is how Intl says «unknown zone».
    return undefined;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar date (`YYYY-MM-DD`) that an instant falls on where the plant stands. */
export function localDate(instant: Date, zone: TimeZone): string {
  let format = formats.get(zone);
  if (format === undefined) {
    // en-CA writes ISO 8601 dates. Formats are costly to build and there are few zones.
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  return format.format(instant);
}
