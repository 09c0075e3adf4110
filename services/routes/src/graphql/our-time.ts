/** Bounds the years that arguments may name: PostgreSQL knows no year 0. */
export function isOfOurTime(iso: string): boolean {
  return /^(19|2\d)\d{2}-/.test(iso);
}
