import type { ExcursionId } from '@promtour/kernel/id';
import { decreedTransfers, russianCalendar, type DayTransfer } from '@promtour/kernel/working-calendar';
import { prepared } from '@promtour/postgres/prepared';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { date, boolean, integer, jsonb, primary, table, uuid } from '@promtour/postgres/table';
import type { ExcursionTerms } from '../domain/excursion-terms.ts';
import type { TermsRepository, VersionOfExcursion } from '../excursion-terms.ports.ts';

export const excursionTermsSchema = table('excursion_terms', {
  excursionId: primary(uuid<ExcursionId>()),
  version: primary(integer()),
  terms: jsonb<Omit<ExcursionTerms, 'excursionId' | 'version'>>(),
});

export const dayOverrideSchema = table('day_override', { day: primary(date()), working: boolean() });

/** Versions read last. Each is some kilobytes; the least recently used one is dropped. */
const known = new Map<string, ExcursionTerms>();
const maxKnown = 2_000;

function remember(name: string, terms: ExcursionTerms): void {
  known.delete(name);
  known.set(name, terms);
  const [oldest] = known.keys();
  if (known.size > maxKnown && oldest !== undefined) known.delete(oldest);
}

const nameOf = ({ excursionId, version }: VersionOfExcursion): string => `${excursionId} ${version}`;

const find = prepared(
  `SELECT ${excursionTermsSchema.selectionOf('t')} FROM excursion_terms t
     JOIN unnest($1::uuid[], $2::integer[]) AS wanted (excursion_id, version) USING (excursion_id, version)`,
);

export function termsRepository(sql: SqlExecutor): TermsRepository {
  return {
    async keep({ excursionId, version, ...terms }) {
      await excursionTermsSchema.insertUnlessThere(sql, { excursionId, version, terms });
    },
    async find(versions) {
      const missing = versions.filter((version) => !known.has(nameOf(version)));
      if (missing.length > 0) {
        const rows = await rowsOf<VersionOfExcursion & { terms: Omit<ExcursionTerms, keyof VersionOfExcursion> }>(
          sql,
          find,
          [missing.map(({ excursionId }) => excursionId), missing.map(({ version }) => version)],
        );
        for (const { excursionId, version, terms } of rows)
          remember(nameOf({ excursionId, version }), { excursionId, version, ...terms });
      }
      return versions.map((version) => {
        const terms = known.get(nameOf(version));
        if (terms !== undefined) remember(nameOf(version), terms);
        return terms;
      });
    },
    async calendar() {
      const overrides = await rowsOf<DayTransfer>(sql, 'SELECT day::text AS date, working FROM day_override', []);
      return russianCalendar([...decreedTransfers, ...overrides]);
    },
    async override(days) {
      await sql.query('DELETE FROM day_override WHERE day = ANY($1::date[])', [days.map((one) => one.date)]);
      const set = days.filter(({ working }) => working !== null);
      await sql.query('INSERT INTO day_override (day, working) SELECT * FROM unnest($1::date[], $2::boolean[])', [
        set.map((one) => one.date),
        set.map(({ working }) => working),
      ]);
    },
  };
}
