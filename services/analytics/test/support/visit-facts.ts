import type { Dimension, Filter, Period, Question, SumsRow } from '../../src/dimensions/domain/question.ts';
import { districtOf } from '@promtour/kernel/federal-district';
import type { VisitSums } from '../../src/visits/domain/visit-sums.ts';
import { excursionAt, type World } from './visit-world.ts';

/** One group of the world as the domain's table of formulas counts it. */
export type Fact = {
  readonly date: string;
  readonly dated: boolean;
  readonly keys: Readonly<Record<Dimension, string | null>>;
  readonly sums: VisitSums;
};

/** What a complete projection of the world counts. */
export function factsOf({ sessions, histories }: World): readonly Fact[] {
  const facts: Fact[] = [];
  for (const session of sessions) {
    const counted = session.groups.filter(({ end }) => end !== 'CANCELLED');
    const attendedOf = ({ end, attended }: (typeof counted)[number]) =>
      end === 'ATTENDED' || end === 'CORRECTED' ? attended : 0;
    if (!counted.some((group) => attendedOf(group) > 0)) continue;
    let first = true;
    for (const group of counted) {
      const attended = attendedOf(group);
      const minors = group.minors === undefined ? undefined : Math.min(group.minors, attended);
      facts.push(
        factOf(session.excursion, session.day, true, {
          ...group,
          channel: group.portalId === undefined ? 'DIRECT' : `PORTAL:${group.portalId}`,
          sessions: first ? 1 : 0,
          capacity: first ? session.capacity : 0,
          confirmed: group.seats,
          attended,
          foreign: Math.min(group.foreignCitizens, attended),
          minors,
        }),
      );
      first = false;
    }
  }
  for (const { excursion, month, lines } of histories)
    for (const line of lines)
      facts.push(
        factOf(excursion, line.date ?? `${month}-01`, line.date !== null, {
          ...line,
          minors: undefined,
          channel: null,
          routeId: undefined,
        }),
      );
  return facts;
}

type Counted = {
  readonly purpose?: string | undefined;
  readonly segment?: string | undefined;
  readonly originRegion?: string | undefined;
  readonly routeId?: string | undefined;
  readonly channel: string | null;
  readonly sessions: number;
  readonly capacity: number;
  readonly attended: number;
  readonly confirmed?: number | undefined;
  readonly foreign?: number | undefined;
  readonly minors?: number | undefined;
};

function factOf(excursion: number, date: string, dated: boolean, counted: Counted): Fact {
  const { excursionId, site, online } = excursionAt(excursion);
  const { attended, confirmed, foreign, minors, originRegion } = counted;
  const sums: VisitSums = {
    sessions: counted.sessions,
    capacity: counted.capacity,
    attended,
    confirmed: confirmed ?? 0,
    confirmedBase: confirmed === undefined ? 0 : attended,
    online: 0,
    foreign: foreign ?? 0,
    foreignBase: foreign === undefined ? 0 : attended,
    minors: minors ?? 0,
    minorsBase: minors === undefined ? 0 : attended,
    interregional: originRegion === undefined || originRegion === site.regionCode ? 0 : attended,
    interregionalBase: originRegion === undefined ? 0 : attended,
  };
  const none = Object.fromEntries(Object.keys(sums).map((name) => [name, 0])) as VisitSums;
  return {
    date,
    dated,
    keys: {
      REGION: site.regionCode,
      DISTRICT: districtOf(site.regionCode) ?? null,
      ORGANIZATION: site.organizationId,
      SITE: site.siteId,
      EXCURSION: excursionId,
      ROUTE: counted.routeId ?? null,
      INDUSTRY: '24',
      SEGMENT: counted.segment ?? null,
      PURPOSE: counted.purpose ?? null,
      CHANNEL: counted.channel,
      ORIGIN_REGION: originRegion ?? null,
    },
    sums: online ? { ...none, online: attended } : sums,
  };
}

export function matches({ date, dated, keys }: Fact, { from, to }: Period, filter: Filter): boolean {
  if (date < from || date > to) return false;
  // Of which only the month is known: in periods with the whole month.
  if (!dated && to < lastOfMonth(date)) return false;
  return Object.entries(filter).every(([dimension, values]) => values.includes(keys[dimension as Dimension] ?? ''));
}

function lastOfMonth(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const details: readonly Dimension[] = ['PURPOSE', 'SEGMENT', 'CHANNEL', 'ORIGIN_REGION', 'ROUTE'];

/** The rows that the owner of all facts reads, in the order of periods and keys. */
export function modelRows(facts: readonly Fact[], { periods, filter, by }: Question): readonly SumsRow<VisitSums>[] {
  const byDetails = [...by, ...(Object.keys(filter) as Dimension[])].some((dimension) => details.includes(dimension));
  const rows = new Map<string, SumsRow<Record<keyof VisitSums, number>>>();
  for (const [period, range] of periods.entries())
    for (const fact of facts) {
      if (!matches(fact, range, filter)) continue;
      const keys = by.map((dimension) => fact.keys[dimension]);
      const id = JSON.stringify([period, keys]);
      const row = rows.get(id) ?? { period, keys, sums: zeros(), withheld: false };
      for (const [name, value] of Object.entries(fact.sums) as [keyof VisitSums, number][])
        row.sums[name] += byDetails && (name === 'sessions' || name === 'capacity') ? 0 : value;
      rows.set(id, row);
    }
  return inOrder([...rows.values()].filter(({ sums }) => Object.values(sums).some((value) => value !== 0)));
}

export function inOrder(rows: readonly SumsRow<VisitSums>[]): readonly SumsRow<VisitSums>[] {
  const id = ({ period, keys, withheld }: SumsRow<VisitSums>) =>
    `${String(period).padStart(4)} ${withheld} ${JSON.stringify(keys)}`;
  return rows.toSorted((a, b) => (id(a) < id(b) ? -1 : 1));
}

function zeros(): Record<keyof VisitSums, number> {
  return {
    sessions: 0,
    capacity: 0,
    attended: 0,
    confirmed: 0,
    confirmedBase: 0,
    online: 0,
    foreign: 0,
    foreignBase: 0,
    minors: 0,
    minorsBase: 0,
    interregional: 0,
    interregionalBase: 0,
  };
}
