import { minPeople } from '../../visits/domain/disclosure.ts';
import type { Outcome } from '../domain/booked-item.ts';
import { isShown, keyOfGroup, type GroupChange, type SmallGroup } from '../domain/disclosure.ts';
import { addTo, isNothing, newTally, sumsOf, type Count, type Tally } from '../domain/funnel.ts';
import { steps, type Step } from '../domain/lead-time.ts';
import type { CellDimension } from '../domain/plan.ts';
import type { ItemRow } from './item-rows.ts';

/** What small groups add to coarse answers about regions, and about the country. */
export const smallOfRegion = 'SMALL_OF_REGION';
export const smallOfCountry = 'SMALL_OF_COUNTRY';

type Place = Pick<ItemRow, 'excursionId' | 'organizationId' | 'siteId' | 'region'> & { readonly month: string };
export type PlaceChange = Place & { readonly sums: Tally };
export type CellChange = {
  readonly dimension: CellDimension | typeof smallOfRegion | typeof smallOfCountry;
  readonly month: string;
  readonly key: string;
  readonly sums: Tally;
  /** How many bookings more or fewer took so many minutes. */
  readonly leadTimes: Readonly<Record<Step, Map<number, number>>>;
};
export type HostChange = { readonly group: SmallGroup; by: Count };
type DatedItem = ItemRow & { readonly month: string };

const keyIn: Readonly<Record<CellDimension, (item: ItemRow) => string>> = {
  ALL: () => '',
  REGION: ({ region }) => region,
  PARTY: ({ purpose, segment }) => `${purpose} ${segment ?? ''}`,
  CHANNEL: ({ channel }) => channel,
  ORIGIN_REGION: ({ originRegion }) => originRegion,
  ROUTE: ({ routeId }) => routeId ?? '',
};

/** What changes in the rollups if items become others; `addGroup` adds what follows for coarse answers. */
export function rollupChanges(before: readonly ItemRow[], after: readonly ItemRow[]) {
  const places = new Map<string, PlaceChange>();
  const hosts = new Map<string, HostChange>();
  const cells = new Map<string, CellChange>();

  const cellOf = (dimension: CellChange['dimension'], month: string, key: string): CellChange =>
    entry(cells, `${dimension} ${month} ${key}`, () => ({
      dimension,
      month,
      key,
      sums: newTally(),
      leadTimes: { holdToConfirmation: new Map(), requestToAnswer: new Map(), confirmationToVisit: new Map() },
    }));

  function add(item: DatedItem, sign: 1 | -1): void {
    const { month, region, excursionId, organizationId, siteId, outcome, requested, seats } = item;
    const count = { bookings: 1, seats };
    const sums = sumsOf({ outcome, requested, ...count });
    const isSmall = seats < minPeople;
    for (const [dimension, keyOf] of entries(keyIn)) {
      const cell = cellOf(dimension, month, keyOf(item));
      addLeadTimes(cell, item, sign);
      if (!isSmall) addTo(cell.sums, sums, sign);
    }
    if (isSmall) {
      const group: SmallGroup = {
        level: 'HOST_AND_MONTH',
        month,
        region,
        organization: organizationId,
        outcome,
        requested,
      };
      const host = entry(hosts, keyOfGroup(group), () => ({ group, by: { bookings: 0, seats: 0 } }));
      host.by = { bookings: host.by.bookings + sign, seats: host.by.seats + sign * seats };
    } else {
      const name = [month, excursionId, organizationId, siteId, region].join(' ');
      const place = entry(places, name, () => ({
        month,
        excursionId,
        organizationId,
        siteId,
        region,
        sums: newTally(),
      }));
      addTo(place.sums, sums, sign);
    }
  }

  const known = new Map(before.map((item) => [`${item.bookingId} ${item.itemId}`, item]));
  for (const item of after) {
    const name = `${item.bookingId} ${item.itemId}`;
    const earlier = known.get(name);
    if (earlier !== undefined && isSame(earlier, item)) known.delete(name);
    else if (isDated(item)) add(item, 1);
  }
  for (const item of known.values()) if (isDated(item)) add(item, -1);

  return {
    places: [...places.values()].filter(({ sums }) => !isNothing(sums)),
    hosts: [...hosts.values()].filter(({ by }) => by.bookings !== 0 || by.seats !== 0),
    get cells() {
      return [...cells.values()].filter(
        ({ sums, leadTimes }) => !isNothing(sums) || steps.some((step) => leadTimes[step].size > 0),
      );
    },
    /** What a small group adds to answers of its level and coarser ones. */
    addGroup({ group, before: earlier, after: later }: GroupChange): void {
      const ofCountry = group.level === 'MONTH';
      const cell = cellOf(ofCountry ? smallOfCountry : smallOfRegion, group.month, group.region ?? '');
      const of = (count: Count) => sumsOf({ outcome: group.outcome as Outcome, requested: group.requested, ...count });
      if (isShown(earlier)) addTo(cell.sums, of(earlier), -1);
      if (isShown(later)) addTo(cell.sums, of(later));
    },
  };
}

function addLeadTimes({ leadTimes }: CellChange, item: ItemRow, sign: 1 | -1): void {
  for (const [nth, step] of steps.entries()) {
    const minutes = item.leadTimes[nth] ?? null;
    if (minutes === null) continue;
    const bookings = (leadTimes[step].get(minutes) ?? 0) + sign;
    if (bookings === 0) leadTimes[step].delete(minutes);
    else leadTimes[step].set(minutes, bookings);
  }
}

function isDated(item: ItemRow): item is DatedItem {
  return item.month !== null;
}

function isSame(a: ItemRow, b: ItemRow): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
