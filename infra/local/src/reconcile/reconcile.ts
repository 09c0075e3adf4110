import { setTimeout as delay } from 'node:timers/promises';
import { connectGraph, operation, type Graph } from '@promtour/sample-data/graph';
import { senderOf } from '@promtour/sample-data/sender';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import type { Difference } from './compare-figures.ts';
import { defaultMonths, maxMonths, monthsOf, type Month } from './months.ts';
import { compareVisits } from './visits.ts';

const usage = `Usage: npm run reconcile [-- --from 2026-01] [--to 2026-12] [--within 120] [--gateway URL]
                         [--account NAME | --token-env VARIABLE | --token-command COMMAND]

Compares the figures of analytics with the records of the services they derive from, through the graph, and lists every difference with
its key: visits, online visits, sessions and capacity by month and region, by month and organization, and by day. Small groups that
analytics withholds are compared in sum.

  --from, --to MONTH       months to compare, both included; default: the previous, the current and the next one; at most ${maxMonths}
  --within SECONDS         how long analytics may take to apply what the services have published: until its figures include everything
                           up to now, and again as long as there are differences; default 120
  --gateway URL            such as http://127.0.0.1:4000. Default: GATEWAY_URL, the running local stack, or port 4000 on 127.0.0.1
  --account NAME           demonstration account to sign in as; default: official
  --token-env VARIABLE     instead: the variable that holds an access token of an agency official
  --token-command COMMAND  instead: a command line that prints such a token; run again when the token grows old

Exit code: 0 no difference, 1 differences, or analytics did not catch up in time, 2 wrong usage.`;

const pauseMs = 1_000;

await runCommand({
  usage,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    within: { type: 'string', default: '120' },
    gateway: { type: 'string' },
    account: { type: 'string', default: 'official' },
    'token-env': { type: 'string' },
    'token-command': { type: 'string' },
  },
  run: async ({ gateway, account, 'token-env': variable, 'token-command': command, ...values }) => {
    const around = defaultMonths(new Date());
    const from = values.from ?? around.from;
    const months = monthsOf(from, values.to ?? (from > around.to ? from : around.to));
    if (months === undefined)
      throw new UsageError(`--from and --to must be months such as 2026-11, in order, at most ${maxMonths}`);
    if (!/^\d{1,5}$/.test(values.within)) throw new UsageError('--within must be a number of seconds');
    const { GATEWAY_URL = '' } = process.env;
    const endpoint = endpointOf(gateway ?? (GATEWAY_URL === '' ? 'http://127.0.0.1:4000' : GATEWAY_URL));
    const sender = senderOf({ account, variable, command }, endpoint);
    if (!sender.ok) throw new UsageError(sender.error);
    return reconcile(connectGraph(endpoint, sender.value.token), months, Number(values.within) * 1_000);
  },
});

function endpointOf(gateway: string): URL {
  if (!URL.canParse(gateway)) throw new UsageError('--gateway must be an http or https URL');
  const url = new URL(gateway);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url;
}

/** Compares until nothing differs or the time is over: an event may be in a service's outbox while its record is already counted. */
async function reconcile(graph: Graph, months: readonly Month[], withinMs: number): Promise<number> {
  const until = performance.now() + withinMs;
  for (;;) {
    const now = new Date();
    const state = await caughtUp(graph, now, until);
    if (state !== undefined) {
      console.error(`Analytics has not caught up with the services within ${withinMs / 1_000} s: ${state}`);
      return 1;
    }
    const differences: Difference[] = [];
    for (const month of months) differences.push(...(await compareVisits(graph, month)));
    if (differences.length === 0) {
      console.log(`No differences from ${months[0]?.from ?? ''} to ${months.at(-1)?.to ?? ''}`);
      return 0;
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
