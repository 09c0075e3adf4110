import type { Brand } from '@promtour/kernel/brand';

/** A local date and time, to the minute, without a time zone: `2026-12-01T10:00`. As text, earlier ones sort first. */
export type LocalDateTime = Brand<string, 'LocalDateTime'>;

/** Parses ISO 8601 without offset, with or without `:00` seconds; undefined if it is not a valid date and time. */
export function parseLocalDateTime(text: string): LocalDateTime | undefined {
  const minutes = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:00)?$/.exec(text)?.[1];
  if (minutes === undefined) return undefined;
  const asUtc = new Date(`${minutes}Z`);
  // Date parses 30 February and 24:00 as another time, or rejects them.
  const exists = !Number.isNaN(asUtc.getTime()) && asUtc.toISOString().startsWith(minutes);
  return exists ? (minutes as LocalDateTime) : undefined;
}
