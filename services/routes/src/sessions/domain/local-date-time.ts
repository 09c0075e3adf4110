import type { Brand } from '@promtour/kernel/brand';

/** What a calendar and a clock on the wall show, to the minute, in no particular zone: `2026-12-01T10:00`. */
export type LocalDateTime = Brand<string, 'LocalDateTime'>;

/** Reads ISO 8601 without offset, with or without `:00` seconds; undefined where that is no time of any calendar. */
export function parseLocalDateTime(text: string): LocalDateTime | undefined {
  const minutes = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:00)?$/.exec(text)?.[1];
  if (minutes === undefined) return undefined;
  const asUtc = new Date(`${minutes}Z`);
  // 30 February and 24:00 are read as another time, or as none.
  const exists = !Number.isNaN(asUtc.getTime()) && asUtc.toISOString().startsWith(minutes);
  return exists ? (minutes as LocalDateTime) : undefined;
}
