import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import fc from 'fast-check';
import { ask, startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { managerOf } from '@promtour/testkit/viewers';
import { arrivalOf, history, organizations, span } from './support/histories.ts';
import { runRebuild, startServiceProcess } from './support/service-process.ts';
import type { SessionStory } from './support/visit-history.ts';
import { modelMeasures } from './support/visit-model.ts';

const query = `query ($period: LocalDateRange!) { measures(period: $period, grain: DAY) {
  total { values { visits capacity load sessions averageGroup noShow } periods { values { visits sessions } } } } }`;
const seed = 20_261_123;

let service: AnalyticsService;

beforeEach(async () => {
  service = await startAnalytics();
});

afterEach(() => service.stop());

/** Stories of many sessions, the same in every run. */
function stories(count: number, offset = 0): SessionStory[] {
  return fc
    .sample(history, { seed: seed + offset, numRuns: count })
    .flat()
    .slice(0, count);
}

function arrival(some: readonly SessionStory[]) {
  return arrivalOf(some, fc.sample(fc.double({ min: 0, max: 0.999, noNaN: true }), { seed, numRuns: 97 }));
}

type Total = { readonly values: { readonly visits: number }; readonly periods: unknown };

/** Of each organization, as it reads its own: nothing is suppressed. */
async function figures(url = service.url): Promise<readonly Total[]> {
  return Promise.all(
    organizations.map(async (organization) => {
      const { data, errors } = await ask(url, query, { period: span }, managerOf(organization));
      expect(errors).toBeUndefined();
      return (data as { measures: { total: Total } }).measures.total;
    }),
  );
}

function valuesOf(totals: readonly Total[]): readonly unknown[] {
  return totals.map(({ values }) => values);
}

function modelOf(known: readonly SessionStory[]): readonly unknown[] {
  return organizations.map((organization) => modelMeasures(known, { ...span, organizations: [organization] }));
}

async function generations(): Promise<string> {
  const rows = await service.sql<{ state: string }>(
    `SELECT state FROM messaging.projection_generation WHERE projection = 'visits' ORDER BY generation`,
  );
  return rows.map(({ state }) => state).join();
}

it('answers the same before, during and after a rebuild', async () => {
  const known = stories(150);
  const events = arrival(known);
  // Every tenth event comes twice, as after a relay that was killed.
  await service.publish(events.flatMap((event, index) => (index % 10 === 0 ? [event, event] : [event])));
  await service.caughtUp();
  const before = await figures();
  expect(valuesOf(before)).toEqual(modelOf(known));

  const command = runRebuild(service.environment, '--wait');
  const seen = new Set<string>();
  let ended = false as boolean;
  void command.then(() => (ended = true));
  while (!ended) {
    seen.add(await generations());
    expect(await figures()).toEqual(before);
  }

  const { exitCode, output } = await command;
  expect({ exitCode, output }).toMatchObject({ exitCode: 0, output: expect.stringMatching(/generation 2.*serves/s) });
  expect(seen).toContain('SERVING,BUILDING');
  expect(await generations()).toBe('RETIRED,SERVING');
  expect(await figures()).toEqual(before);
});

it('neither loses nor duplicates events that arrive during a rebuild', async () => {
  const known = stories(100);
  const late = stories(100, 1);
  await service.publish(arrival(known));
  await service.caughtUp();

  const command = runRebuild(service.environment, '--wait');
  let ended = false as boolean;
  void command.then(() => (ended = true));
  // Per booking the visits only grow, so an answer that goes back has lost an event.
  const answers: number[] = [];
  const waiting = arrival(late);
  while (!ended || waiting.length > 0) {
    await service.publish(waiting.splice(0, 40));
    answers.push((await figures()).reduce((sum, { values }) => sum + values.visits, 0));
  }
  expect((await command).exitCode).toBe(0);
  await service.caughtUp();

  expect(answers).toEqual(answers.toSorted((a, b) => a - b));
  expect(valuesOf(await figures())).toEqual(modelOf([...known, ...late]));
  expect(await generations()).toBe('RETIRED,SERVING');
});

it('resumes after a kill in the middle', async () => {
  const known = stories(1_500);
  await service.publish(arrival(known));
  await service.caughtUp();
  const before = await figures();
  expect(valuesOf(before)).toEqual(modelOf(known));
  // From here on another process has the consumers: the first one is a bystander that only its database is used of.
  await service.halt();
  const first = await startServiceProcess(service.environment);
  try {
    expect((await runRebuild(service.environment)).exitCode).toBe(0);
    await eventually(
      async () => {
        const [row] = await service.sql<{ applied: number }>(
          `SELECT coalesce(sum(position + 1), 0)::int AS applied FROM messaging.consumer_progress
           JOIN messaging.projection_generation USING (subscription) WHERE state = 'BUILDING'`,
        );
        expect(row?.applied).toBeGreaterThan(0);
      },
      { within: 60_000, every: 2 },
    );
  } finally {
    await first.kill();
  }
  expect(await generations()).toBe('SERVING,BUILDING');

  const second = await startServiceProcess(service.environment);
  try {
    expect(await figures(second.url)).toEqual(before);
    await eventually(async () => (await generations()) === 'RETIRED,SERVING', { within: 60_000 });
    expect(await figures(second.url)).toEqual(before);
  } finally {
    await second.kill();
  }
}, 60_000);

it('runs one rebuild for two requests', async () => {
  await service.caughtUp();
  const [one, two] = await Promise.all([runRebuild(service.environment), runRebuild(service.environment)]);
  expect([one.exitCode, two.exitCode]).toEqual([0, 0]);
  expect(one.output).toBe(two.output);
});
