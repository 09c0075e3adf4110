/** A calendar month, `2026-11`, as the range of its dates. */
export type Month = { readonly from: string; readonly to: string };

/** The most months that one run compares. */
export const maxMonths = 120;

const format = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The months from the first to the last one; undefined if one is malformed, or if they are reversed or too many. */
export function monthsOf(first: string, last: string): readonly Month[] | undefined {
  const [from, to] = [numberOf(first), numberOf(last)];
  if (from === undefined || to === undefined || to < from || to - from >= maxMonths) return undefined;
  return Array.from({ length: to - from + 1 }, (_, nth) => monthOf(from + nth));
}

/** The months around a date: those whose figures still change, and the one before. */
export function defaultMonths(now: Date): { readonly from: string; readonly to: string } {
  const current = now.getUTCFullYear() * 12 + now.getUTCMonth();
  return { from: monthOf(current - 1).from.slice(0, 7), to: monthOf(current + 1).from.slice(0, 7) };
}

function numberOf(month: string): number | undefined {
  const [, year, number] = format.exec(month) ?? [];
  return year === undefined ? undefined : Number(year) * 12 + Number(number) - 1;
}

function monthOf(number: number): Month {
  const dateOf = (month: number, day: number) =>
    new Date(Date.UTC(0, 0, 1)).setUTCFullYear(Math.floor(month / 12), month % 12, day);
  const text = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { from: text(dateOf(number, 1)), to: text(dateOf(number + 1, 0)) };
}
