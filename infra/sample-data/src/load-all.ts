import type { Clock } from '@promtour/kernel/clock';
import type { Enterprise } from './enterprise.ts';
import { GraphError, type Graph } from './graph.ts';
import { admitsWalkIns } from './inputs.ts';
import { loadDemoAccounts } from './load-accounts.ts';
import { loadBookings, type DemoPeople } from './load-bookings.ts';
import { loadHistory } from './load-history.ts';
import { loadEnterprise, suspend, type LoadedEnterprise } from './load-enterprise.ts';
import { loadAgreement, loadRegion } from './load-region.ts';
import { loadRoutes } from './load-routes.ts';
import { loadWalkIns } from './load-walk-ins.ts';

export type LoadFailure = { readonly enterprise: Enterprise; readonly error: GraphError };

export type LoadSummary = {
  readonly loaded: number;
  readonly sessionsAdded: number;
  readonly failures: readonly LoadFailure[];
};

/** Number of enterprises loaded in parallel: enough to hide the round trips, few enough to leave capacity for others. */
const atOnce = 6;

/** Loads all enterprises; a refused one does not stop the others. Suspended enterprises are suspended at the end. */
export async function loadAll(
  enterprises: readonly Enterprise[],
  {
    graph,
    clock,
    progress,
    coordinators,
    people,
  }: {
    graph: Graph;
    clock: Clock;
    progress: (line: string) => void;
    /** The graph as each region's demo coordinator; empty if the installation has no demo accounts. */
    coordinators: ReadonlyMap<string, Graph>;
    /** The graph as the demo accounts that book and receive groups; undefined if the installation has none. */
    people: DemoPeople | undefined;
  },
): Promise<LoadSummary> {
  const loaded: { enterprise: Enterprise; outcome: LoadedEnterprise }[] = [];
  const failures: LoadFailure[] = [];
  const quietly = { graph, onWait: () => undefined };
  const meetings = new Map<string, string>();
  const regions = [...new Set(enterprises.map(({ region }) => region))];
  const regionQueue = regions.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const region of regionQueue) meetings.set(region, await loadRegion(region, quietly));
    }),
  );
  progress(`${regions.length} regions have a council with a meeting`);
  const around = (enterprise: Enterprise) => ({ graph, clock, meetings, onWait: waitReport(enterprise, progress) });

  const load = async (enterprise: Enterprise) => {
    await recordFailure(enterprise, failures, progress, async () => {
      const outcome = await loadEnterprise(enterprise, around(enterprise));
      loaded.push({ enterprise, outcome });
      progress(`${loaded.length}/${enterprises.length} ${enterprise.name.ru}: ${describe(outcome)}`);
    });
  };
  const queue = enterprises.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      // One iterator for all: each worker takes the next unassigned enterprise.
      for (const enterprise of queue) await load(enterprise);
    }),
  );

  for (const { enterprise, outcome } of loaded) {
    const { entry } = outcome;
    if (!enterprise.suspended || outcome.suspended || entry === undefined) continue;
    await recordFailure(enterprise, failures, progress, async () => {
      await suspend(entry, around(enterprise));
      progress(`${enterprise.name.ru}: suspended`);
    });
  }
  const loadProgram = async (): Promise<void> => {
    const coordinator = coordinators.get('RU-SMO');
    const holds = await loadAgreement(quietly, coordinator);
    progress(`the founding agreement ${holds ? 'is signed' : 'waits for the signature of the region’s coordinator'}`);
    // After the agreement: their publication closes its milestones.
    const excursions = new Map(
      loaded.flatMap(({ enterprise: { slug }, outcome: { excursionId } }) =>
        excursionId === undefined ? [] : [[slug, excursionId] as const],
      ),
    );
    const routes = await loadRoutes(excursions, { ...quietly, meetings, coordinators });
    progress(`${routes.length} routes are published`);
    const plants = enterprises.filter(({ region }) => region === 'RU-SMO').map(({ slug }) => slug);
    // The first of the list, whichever was loaded first.
    const plant = loaded
      .filter(({ enterprise, outcome }) => plants.includes(enterprise.slug) && !outcome.suspended)
      .sort((one, other) => plants.indexOf(one.enterprise.slug) - plants.indexOf(other.enterprise.slug))[0];
    if (coordinator !== undefined && plant !== undefined) {
      const { agency, assigned } = await loadDemoAccounts(plant.outcome.organizationId, quietly);
      progress(`the demo accounts are ready: the manager’s plant is ${plant.enterprise.name.ru}`);
      if (people !== undefined && assigned) {
        const home = plant.outcome.excursionId ?? '';
        const itinerary = ['smolensk-printing', 'nashe-tvoe', 'russian-linen'].flatMap(
          (slug) => excursions.get(slug) ?? [],
        );
        const others = itinerary.filter((id) => id !== home).slice(0, 2);
        await loadBookings([home, ...others], agency, { people, clock, onWait: quietly.onWait });
        progress('the demo school has booked');
      }
    }
  };

  const loadVisits = async (): Promise<void> => {
    // A plant that admits no visitors gets no made-up ones.
    let visits = 0;
    const open = loaded.filter(({ enterprise, outcome }) => !enterprise.suspended && outcome.excursionId !== undefined);
    const histories = open.values();
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (const { enterprise, outcome } of histories)
          await recordFailure(enterprise, failures, progress, async () => {
            const added = await loadHistory(enterprise, outcome.excursionId ?? '', around(enterprise));
            visits += added;
          });
      }),
    );
    progress(`${visits} visits of earlier years added, as sample data`);
    let walkIns = 0;
    for (const { enterprise, outcome } of open.filter((one) => admitsWalkIns.has(one.enterprise.slug)))
      await recordFailure(enterprise, failures, progress, async () => {
        const added = await loadWalkIns(enterprise, outcome.excursionId ?? '', around(enterprise));
        walkIns += added;
      });
    progress(`${walkIns} visitors without a booking, and their feedback`);
  };

  await Promise.all([loadProgram(), loadVisits()]);
  const sum = (count: (outcome: LoadedEnterprise) => number) =>
    loaded.reduce((total, { outcome }) => total + count(outcome), 0);
  return {
    loaded: loaded.length,
    sessionsAdded: sum(({ sessionsAdded }) => sessionsAdded),
    failures,
  };
}

/** A refusal of the graph is that enterprise's outcome; any other error is a bug and ends the run. */
async function recordFailure(
  enterprise: Enterprise,
  failures: LoadFailure[],
  progress: (line: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    failures.push({ enterprise, error });
    progress(`${enterprise.name.ru} (${enterprise.slug}): ${error.message}`);
  }
}

function describe({ suspended, sessionsAdded }: LoadedEnterprise): string {
  return suspended ? 'exists, suspended' : `${sessionsAdded} sessions added`;
}

/** Reports the wait once per operation and second. */
function waitReport(enterprise: Enterprise, progress: (line: string) => void) {
  const said = new Set<string>();
  return (operation: string, waitedMs: number) => {
    const line = `${operation} waits for the other services’ events, ${Math.floor(waitedMs / 1_000)} s`;
    if (waitedMs < 1_000 || said.has(line)) return;
    said.add(line);
    progress(`${enterprise.name.ru}: ${line}`);
  };
}
