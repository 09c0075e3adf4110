import { parseLocalDateTime, type LocalDateTime } from './local-date-time.ts';

/** A time of RDATE or EXDATE: in the plant's time zone, an instant, or (EXDATE only) a whole day. */
export type StatedTime =
  | { readonly kind: 'LOCAL'; readonly local: LocalDateTime }
  | { readonly kind: 'INSTANT'; readonly at: Date }
  | { readonly kind: 'DAY'; readonly day: string };

/** Parses ISO 8601 or the basic form of RFC 5545: `2026-12-01T10:00`, `20261201T100000`, `20261201T070000Z`, `20261201`. */
export function parseStatedTime(text: string): StatedTime | undefined {
  const extended = text.replace(/^(\d{4})(\d\d)(\d\d)(?=T|$)/, '$1-$2-$3').replace(/T(\d\d)(\d\d)(\d\d)?/, basicTime);
  if (/^\d{4}-\d\d-\d\d$/.test(extended))
    return parseLocalDateTime(`${extended}T00:00`) === undefined ? undefined : { kind: 'DAY', day: extended };
  const utc = extended.endsWith('Z');
  const local = parseLocalDateTime(utc ? extended.slice(0, -1) : extended);
  if (local === undefined) return undefined;
  return utc ? { kind: 'INSTANT', at: new Date(`${local}Z`) } : { kind: 'LOCAL', local };
}

function basicTime(_: string, hour: string, minute: string, second?: string): string {
  return `T${hour}:${minute}${second === undefined ? '' : `:${second}`}`;
}

/** The text that `parseStatedTime` reads as the same time. */
export function textOfStatedTime(time: StatedTime): string {
  switch (time.kind) {
    case 'LOCAL':
      return time.local;
    case 'INSTANT':
      return `${time.at.toISOString().slice(0, 16)}Z`;
    case 'DAY':
      return time.day;
  }
}
