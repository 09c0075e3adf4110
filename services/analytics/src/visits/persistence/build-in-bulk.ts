import { applyChanges } from './apply-changes.ts';
import { noChanges, type Changes } from './read-events.ts';
import type { Rollups } from './rollups.ts';
import type { Store } from './store.ts';

/** Most visits whose levels are derived in one transaction, about: what a part keeps in memory. */
const visitsOfPart = 20_000;

/**
 * Records sessions and bookings as they are after the events; every booking waits for its session to be finished with its month. Imported
 * months and changed places, which are few, are applied at once.
 */
export async function loadChanges(store: Store, rollups: Rollups, changes: Changes): Promise<void> {
  await store.saveSessions([...changes.sessions.values()].map((session) => ({ ...session, held: false })));
  await store.saveUnplaced([...changes.items.values()]);
  const { histories, siteRegions, excursionsOnline } = changes;
  if (histories.size + siteRegions.size + excursionsOnline.size === 0) return;
  await store.lock();
  await applyChanges(store, rollups, { ...noChanges(), histories, siteRegions, excursionsOnline });
}

/**
 * The months with bookings that wait, divided by excursion where they have many: such as `2025-01-01 0/2`. Months of different years follow
 * each other, since they are finished at the same time.
 */
export async function partsToFinish(store: Store): Promise<readonly string[]> {
  const months = await store.unplacedByMonth();
  await store.lock();
  await store.ensureMonths(months.map(({ month }) => month));
  return months
    .toSorted((a, b) => (a.month.slice(5) < b.month.slice(5) ? -1 : 1))
    .flatMap(({ month, items }) => {
      const parts = Math.ceil(items / visitsOfPart);
      return Array.from({ length: parts }, (_, nth) => `${month} ${nth}/${parts}`);
    });
}

/** Places the bookings of a part, with all that follows from them. */
export async function finishPart(store: Store, rollups: Rollups, part: string): Promise<void> {
  const [month = '', nth, parts] = part.split(/[ /]/);
  await store.lockYear(month.slice(0, 4));
  const sessions = await store.sessionsOfPart(month, Number(nth), Number(parts));
  const changes = noChanges();
  for (const item of await store.takeUnplaced([...sessions.keys()])) {
    const { itemId, sessionId } = item;
    changes.items.set(`${itemId} ${sessionId}`, { itemId, sessionId, item });
  }
  await applyChanges(store, rollups, changes, { known: sessions, areNew: !(await rollups.knowsMonth(month)) });
}
