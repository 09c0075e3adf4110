import { setTimeout as delay } from 'node:timers/promises';
import { operation, type Graph } from '@promtour/sample-data/graph';
import type { Difference } from './compare-figures.ts';
import { compareLeads } from './leads.ts';
import type { Month } from './months.ts';
import { compareProgram } from './program.ts';
import { compareVisits } from './visits.ts';

const pauseMs = 1_000;

/** Compares until nothing differs or the time is over: an event may be in a service's outbox while its record is already counted. */
export async function reconcile(graph: Graph, months: readonly Month[], withinMs: number): Promise<number> {
  const until = performance.now() + withinMs;
  let differences: Difference[] = [];
  for (;;) {
    const missing = await caughtUp(graph, new Date(), until);
    if (missing !== undefined && differences.length === 0) {
      console.error(`Analytics has not caught up with the services within ${withinMs / 1_000} s: ${missing}`);
      return 1;
    }
    if (missing === undefined) {
      differences = [...(await compareLeads(graph)), ...(await compareProgram(graph))];
      for (const month of months) differences.push(...(await compareVisits(graph, month)));
      if (differences.length === 0) {
        console.log(`No differences from ${months[0]?.from ?? ''} to ${months.at(-1)?.to ?? ''}`);
        return 0;
      }
    }
    if (performance.now() > until) {
      for (const difference of differences) console.log(describe(difference));
      console.log(`${differences.length} differences`);
      return 1;
    }
    await delay(pauseMs);
  }
}

type Sources = {
  readonly asOf: string | null;
  readonly incomplete: boolean;
  readonly sources: readonly { readonly name: string; readonly asOf: string | null; readonly incomplete: boolean }[];
};

const sourcesOf = operation<{ readonly period: Month }, { readonly measures: Sources }>(
  'Sources',
  `query Sources($period: LocalDateRange!) {
    measures(period: $period) { asOf incomplete sources { name asOf incomplete } total { values { visits } } } }`,
);

/** Waits until the figures include everything that was in the event log at `now`. Returns what is missing when the time is over. */
async function caughtUp(graph: Graph, now: Date, until: number): Promise<string | undefined> {
  const day = now.toISOString().slice(0, 10);
  for (;;) {
    const { data } = await graph.ask(sourcesOf, { period: { from: day, to: day } });
    const { asOf, incomplete, sources } = data.measures;
    if (!incomplete && asOf !== null && Date.parse(asOf) >= now.getTime()) return undefined;
    if (performance.now() > until) {
      return sources
        .map((one) => `${one.name} as of ${one.asOf ?? 'unknown'}${one.incomplete ? ', with dead letters' : ''}`)
        .join('; ');
    }
    await delay(pauseMs);
  }
}

function describe({ scope, key, measure, service, analytics }: Difference): string {
  return `${scope}  ${key}  ${measure}: service ${service}, analytics ${analytics}`;
}
