import type { SumsRow } from '../../dimensions/domain/question.ts';
import { unite, type Figures } from './values.ts';

/** The sums of one question from several sources, by period and keys. */
export type Table = {
  /** By {@link nameOf} of the keys. */
  readonly rows: ReadonlyMap<string, Row>;
  /** By period. */
  readonly withheld: readonly (Figures | undefined)[];
};

export type Row = { readonly keys: readonly (string | null)[]; readonly periods: readonly (Figures | undefined)[] };

type Mutable = {
  sums: Record<string, SumsRow['sums']>;
  suppressed: Record<string, readonly string[]>;
  lacking: Record<string, readonly string[]>;
};

export function nameOf(keys: readonly (string | null)[]): string {
  return JSON.stringify(keys);
}

/** Joins what each source answered. */
export function tableOf(
  periods: number,
  answers: readonly (readonly [source: string, rows: readonly SumsRow[]])[],
): Table {
  const rows = new Map<string, { keys: Row['keys']; periods: (Mutable | undefined)[] }>();
  const withheld: (Mutable | undefined)[] = Array.from({ length: periods });
  for (const [source, answered] of answers) {
    for (const { period, keys, sums, suppressed, lacking, withheld: isWithheld } of answered) {
      let into = withheld;
      if (!isWithheld) {
        const name = nameOf(keys);
        const row = rows.get(name) ?? { keys, periods: Array.from({ length: periods }) };
        rows.set(name, row);
        into = row.periods;
      }
      const figures = (into[period] ??= { sums: {}, suppressed: {}, lacking: {} });
      figures.sums[source] = sums;
      if (suppressed !== undefined && suppressed.length > 0) figures.suppressed[source] = suppressed;
      if (lacking !== undefined && lacking.length > 0) figures.lacking[source] = lacking;
    }
  }
  return { rows, withheld };
}

/** Everything in a period: the rows and what is withheld from them. */
export function totalOf({ rows, withheld }: Table, period: number): Figures {
  return unite([...[...rows.values()].map((row) => row.periods[period]), withheld[period]]);
}

/** The names of sums, by source, of which a part is in no row of a period. */
export function lackingIn({ rows, withheld }: Table, period: number): Readonly<Record<string, readonly string[]>> {
  const only = rows.get(nameOf([]));
  return (only === undefined ? withheld : only.periods)[period]?.lacking ?? {};
}

/** The figures of one key alone, as an answer about it. */
export function onlyRow({ rows, withheld }: Table, name: string): Table {
  const row = rows.get(name);
  return {
    rows: new Map(row === undefined ? [] : [[nameOf([]), { keys: [], periods: row.periods }]]),
    withheld: withheld.map(() => undefined),
  };
}
